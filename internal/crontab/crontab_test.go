package crontab

import (
	"strings"
	"testing"
	"time"
)

func TestSpec10_SchedulesThatAreUnderstood(t *testing.T) {
	for text, want := range map[string]Spec{
		"*/15 * * * *":                        {Zone: time.UTC, Fields: "*/15 * * * *"},
		"  0\t3   * * mon-fri ":               {Zone: time.UTC, Fields: "0 3 * * mon-fri"},
		"@daily":                              {Zone: time.UTC, Fields: "0 0 * * *"},
		"@weekly":                             {Zone: time.UTC, Fields: "0 0 * * 0"},
		"@every 90m":                          {Zone: time.UTC, Every: 90 * time.Minute},
		"@every 1m":                           {Zone: time.UTC, Every: time.Minute},
		"CRON_TZ=UTC @hourly":                 {Zone: time.UTC, Fields: "0 * * * *"},
		"0 0 29 2 *":                          {Zone: time.UTC, Fields: "0 0 29 2 *"},
		"0 0 31 4,5 *":                        {Zone: time.UTC, Fields: "0 0 31 4,5 *"},
		"0 0 30 feb mon":                      {Zone: time.UTC, Fields: "0 0 30 feb mon"}, // Mondays in February
		"0 0 30 2 */2":                        {Zone: time.UTC, Fields: "0 0 30 2 */2"},
		"0 0 30/1 1/1 *":                      {Zone: time.UTC, Fields: "0 0 30/1 1/1 *"},
		"CRON_TZ=Europe/Berlin 30 2 * * *":    {Fields: "30 2 * * *"},
		"0,30 8-18 1-15/2 jan-mar MON-fri":    {Zone: time.UTC, Fields: "0,30 8-18 1-15/2 jan-mar MON-fri"},
		"? * * * 0":                           {Zone: time.UTC, Fields: "? * * * 0"},
		"CRON_TZ=America/New_York @every 15m": {Every: 15 * time.Minute},
	} {
		got, err := Parse(text, Shortest)
		if want.Zone == nil && err == nil {
			if name := got.Zone.String(); !strings.Contains(text, "="+name+" ") {
				t.Errorf("%q: zone %s", text, name)
			}
			want.Zone = got.Zone
		}
		if err != nil || got != want {
			t.Errorf("%q: %+v, %v; want %+v", text, got, err, want)
		}
	}
	if got, err := Parse("@every 250ms", 100*time.Millisecond); err != nil || got.Every != 250*time.Millisecond {
		t.Errorf("a lower bound: %+v, %v", got, err)
	}
}

func TestSpec10_SchedulesThatAreNot(t *testing.T) {
	const names = "@yearly, @annually, @monthly, @weekly, @daily, @midnight, @hourly and @every"
	for text, want := range map[string]string{
		"":                               "the schedule is empty",
		"  ":                             "the schedule is empty",
		"CRON_TZ=UTC":                    "the schedule is empty",
		"CRON_TZ= * * * * *":             "CRON_TZ= names no time zone",
		"CRON_TZ=Local @daily":           `there is no time zone "Local"; write an area and a city, such as CRON_TZ=Europe/Berlin`,
		"CRON_TZ=Mars/Base @daily":       `there is no time zone "Mars/Base"; write an area and a city, such as CRON_TZ=Europe/Berlin`,
		"CRON_TZ=../../etc/x @daily":     `there is no time zone "../../etc/x"; write an area and a city, such as CRON_TZ=Europe/Berlin`,
		"TZ=UTC":                         `"TZ=UTC": a time zone is written CRON_TZ=UTC`,
		"TZ=UTC 0 0 * * *":               `"TZ=UTC": a time zone is written CRON_TZ=UTC`,
		"* * * *":                        "a schedule has five fields (minute, hour, day of the month, month, day of the week), this one has 4",
		"0 0 3 * * *":                    "a schedule has five fields (minute, hour, day of the month, month, day of the week), this one has 6",
		"60 * * * *":                     `"60" is no value for the minute (0 to 59)`,
		"* * * * 7":                      `"7" is no value for the day of the week (0 to 6)`,
		"*/0 * * * *":                    `"*/0" is no value for the minute (0 to 59)`,
		"* 24 * * *":                     `"24" is no value for the hour (0 to 23)`,
		"* * 0 * *":                      `"0" is no value for the day of the month (1 to 31)`,
		"* * * 13 *":                     `"13" is no value for the month (1 to 12)`,
		"*/x * * * *":                    `"*/x" is no value for the minute (0 to 59)`,
		"a * * * *":                      `"a" is no value for the minute (0 to 59)`,
		"-1 * * * *":                     `"-1" is no value for the minute (0 to 59)`,
		"5-1 * * * *":                    `"5-1" is no value for the minute (0 to 59)`,
		"1,,2 * * * *":                   `"" is no value for the minute (0 to 59)`,
		"0 0 30 2 *":                     "this schedule never runs: no month it names has a day 30",
		"0 0 30-31 feb ?":                "this schedule never runs: no month it names has a day 30",
		"0 0 31 2,4,6,9,11 *":            "this schedule never runs: no month it names has a day 31",
		"0 0 31 2-11/7 */1":              "this schedule never runs: no month it names has a day 31",
		"CRON_TZ=Asia/Tokyo 0 0 31 11 *": "this schedule never runs: no month it names has a day 31",
		"@reboot":                        `"@reboot" is no schedule; there are ` + names,
		"@daily 5":                       `"@daily 5" is no schedule; there are ` + names,
		"@every":                         "@every needs one duration of a minute or more, such as 90m",
		"@every 100ms":                   "@every needs one duration of a minute or more, such as 90m",
		"@every -1h":                     "@every needs one duration of a minute or more, such as 90m",
		"@every 1h 2h":                   "@every needs one duration of a minute or more, such as 90m",
	} {
		if got, err := Parse(text, Shortest); err == nil || err.Error() != want {
			t.Errorf("%q: %+v, %v; want %s", text, got, err, want)
		}
	}
}
