package schedule

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/robfig/cron/v3"
	"pgregory.net/rapid"

	"usher/internal/crontab"
)

func when(t interface {
	Helper()
	Fatal(...any)
}, text string,
) When {
	t.Helper()
	w, err := Parse(text, time.Millisecond)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func at(t *testing.T, text string) time.Time {
	t.Helper()
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		t.Fatal(err)
	}
	return at
}

// Each trap of the parser below, and what is made of it here.
func TestSpec10_TrapsOfTheParser(t *testing.T) {
	t.Run("a zone without a schedule panics", func(t *testing.T) {
		for _, text := range []string{"TZ=UTC", "CRON_TZ=UTC"} {
			if !panics(func() { _, _ = cron.ParseStandard(text) }) {
				t.Errorf("%q: the trap is gone", text)
			}
		}
		for _, text := range []string{"TZ=UTC", "CRON_TZ=UTC"} {
			if _, err := Parse(text, crontab.Shortest); err == nil {
				t.Errorf("%q is taken", text)
			}
		}
		if _, err := Parse("CRON_TZ=UTC\t0 0 * * *", crontab.Shortest); err != nil {
			t.Errorf("a tab: %v", err)
		}
	})
	t.Run("a day that no month has never runs", func(t *testing.T) {
		if s, err := cron.ParseStandard("0 0 30 2 *"); err != nil || !s.Next(time.Now()).IsZero() {
			t.Errorf("the trap is gone: %v", err)
		}
		if _, err := Parse("0 0 30 2 *", crontab.Shortest); err == nil || !strings.Contains(err.Error(), "never runs") {
			t.Errorf("%v", err)
		}
		if w := when(t, "0 0 29 2 *"); !w.Next(at(t, "2026-03-01T00:00:00Z")).Equal(at(t, "2028-02-29T00:00:00Z")) {
			t.Error("a leap day")
		}
		late, err := cron.ParseStandard("CRON_TZ=UTC 0 0 29 2 *")
		if err != nil || !late.Next(at(t, "2096-02-29T00:00:00Z")).IsZero() {
			t.Errorf("no leap day in 2100: the trap is gone: %v", err)
		}
		for _, from := range []string{"2096-02-29T00:00:00Z", "2098-12-31T00:00:00Z", "2099-01-01T00:00:00Z"} {
			if got := when(t, "0 0 29 2 *").Next(at(t, from)); !got.Equal(at(t, "2104-02-29T00:00:00Z")) {
				t.Errorf("the leap day after %s: %s", from, got)
			}
		}
	})
	t.Run("a short @every becomes a second", func(t *testing.T) {
		from := time.Unix(1_700_000_000, 0)
		if s, err := cron.ParseStandard("@every 100ms"); err != nil || !s.Next(from).Equal(from.Add(time.Second)) {
			t.Errorf("the trap is gone: %v", err)
		}
		if _, err := Parse("@every 100ms", crontab.Shortest); err == nil {
			t.Error("it is taken")
		}
		if w := when(t, "@every 100ms"); !w.Next(from).Equal(from.Add(100 * time.Millisecond)) {
			t.Error("where it is allowed it is another")
		}
	})
	t.Run("an @every counts from whenever it is asked", func(t *testing.T) {
		s, err := cron.ParseStandard("@every 7m")
		a, b := at(t, "2026-01-01T00:00:01Z"), at(t, "2026-01-01T00:00:30Z")
		if err != nil || s.Next(a).Equal(s.Next(b)) {
			t.Errorf("the trap is gone: %v", err)
		}
		if w := when(t, "@every 7m"); !w.Next(a).Equal(w.Next(b)) || !w.Next(w.Next(a)).Equal(w.Next(a).Add(7*time.Minute)) {
			t.Error("two daemons know different times")
		}
	})
	t.Run("clocks that are changed", func(t *testing.T) {
		spring, err := cron.ParseStandard("CRON_TZ=Europe/Berlin 30 2 * * *")
		if err != nil || !spring.Next(at(t, "2026-03-28T12:00:00Z")).Equal(at(t, "2026-03-30T00:30:00Z")) {
			t.Errorf("02:30 in spring: the trap is gone: %v", err)
		}
		autumn, err := cron.ParseStandard("CRON_TZ=America/New_York 30 1 * * *")
		first := autumn.Next(at(t, "2026-11-01T04:00:00Z"))
		if err != nil || !autumn.Next(first).Equal(first.Add(time.Hour)) {
			t.Errorf("01:30 in autumn: the trap is gone: %v", err)
		}
	})
}

func panics(fn func()) (did bool) {
	defer func() { did = recover() != nil }()
	fn()
	return false
}

func TestSpec10_TimesWhenClocksAreChanged(t *testing.T) {
	for _, tt := range []struct{ name, text, from, want string }{
		{"left out in spring", "CRON_TZ=Europe/Berlin 30 2 * * *", "2026-03-27T12:00:00Z", "2026-03-28T01:30:00Z 2026-03-29T01:00:00Z 2026-03-30T00:30:00Z"},
		{"left out in spring, New York", "CRON_TZ=America/New_York 30 2 * * *", "2026-03-07T12:00:00Z", "2026-03-08T07:00:00Z 2026-03-09T06:30:00Z"},
		{"several left out are one", "CRON_TZ=Europe/Berlin 0,15,30 2,3 * * *", "2026-03-28T22:00:00Z", "2026-03-29T01:00:00Z 2026-03-29T01:15:00Z 2026-03-29T01:30:00Z 2026-03-30T00:00:00Z"},
		{"the moment of the change", "CRON_TZ=Europe/Berlin 0 2 * * *", "2026-03-28T22:00:00Z", "2026-03-29T01:00:00Z 2026-03-30T00:00:00Z"},
		{"twice in autumn", "CRON_TZ=America/New_York 30 1 * * *", "2026-10-31T12:00:00Z", "2026-11-01T05:30:00Z 2026-11-02T06:30:00Z"},
		{"twice in autumn, asked in between", "CRON_TZ=America/New_York 30 1 * * *", "2026-11-01T05:45:00Z", "2026-11-02T06:30:00Z"},
		{"twice in autumn, asked in the second hour", "CRON_TZ=America/New_York 30 1 * * *", "2026-11-01T06:15:00Z", "2026-11-02T06:30:00Z"},
		{"twice in autumn, Berlin", "CRON_TZ=Europe/Berlin 30 2 * * *", "2026-10-24T12:00:00Z", "2026-10-25T00:30:00Z 2026-10-26T01:30:00Z"},
		{"the end of the hour that is shown twice", "CRON_TZ=Europe/Berlin 0 3 * * *", "2026-10-24T12:00:00Z", "2026-10-25T02:00:00Z 2026-10-26T02:00:00Z"},
		{"every quarter of an hour rests while they are shown again", "CRON_TZ=Europe/Berlin */15 * * * *", "2026-10-25T00:30:00Z", "2026-10-25T00:45:00Z 2026-10-25T02:00:00Z 2026-10-25T02:15:00Z"},
		{"where no zone is said no clock is changed", "*/15 * * * *", "2026-10-25T00:30:00Z", "2026-10-25T00:45:00Z 2026-10-25T01:00:00Z"},
		{"@every knows no clocks", "CRON_TZ=Europe/Berlin @every 30m", "2026-10-25T00:30:00Z", "2026-10-25T01:00:00Z 2026-10-25T01:30:00Z"},
		{"half an hour only, Lord Howe", "CRON_TZ=Australia/Lord_Howe 15 2 * * *", "2026-10-02T20:00:00Z", "2026-10-03T15:30:00Z 2026-10-04T15:15:00Z"},
		{"midnight left out, Beirut", "CRON_TZ=Asia/Beirut 0 0 * * *", "2026-03-27T23:00:00Z", "2026-03-28T22:00:00Z 2026-03-29T21:00:00Z"},
		{"a whole day left out, Apia", "CRON_TZ=Pacific/Apia 0 9 30 12 *", "2011-01-01T00:00:00Z", "2011-12-30T10:00:00Z 2012-12-29T19:00:00Z"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w, last := when(t, tt.text), at(t, tt.from)
			for _, want := range strings.Fields(tt.want) {
				if last = w.Next(last); !last.Equal(at(t, want)) {
					t.Fatalf("%s, want %s", last.Format(time.RFC3339), want)
				}
			}
		})
	}
}

var zones = []string{"UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo", "Africa/Cairo", "Asia/Kathmandu", "Pacific/Apia"}

// accepted are texts of all forms.
var accepted = rapid.Custom(drawn).Filter(func(text string) bool {
	_, err := crontab.Parse(text, crontab.Shortest)
	return err == nil
})

// drawn draws texts of all forms; some never run, or are no schedule.
func drawn(t *rapid.T) string {
	field := func(name string, low, high int) string {
		n := rapid.IntRange(low, high)
		switch rapid.IntRange(0, 5).Draw(t, name) {
		case 0:
			return number(n.Draw(t, name))
		case 1:
			return "*/" + number(max(1, n.Draw(t, name)))
		case 2:
			return number(n.Draw(t, name)) + "," + number(n.Draw(t, name))
		case 3:
			return number(n.Draw(t, name)) + "-" + number(n.Draw(t, name)) + "/" + number(max(1, n.Draw(t, name)))
		default:
			return "*"
		}
	}
	text := "CRON_TZ=" + rapid.SampledFrom(zones).Draw(t, "zone") + " "
	if rapid.IntRange(0, 9).Draw(t, "form") == 0 {
		return text + "@every " + number(rapid.IntRange(1, 5000).Draw(t, "every")) + "m"
	}
	return text + strings.Join([]string{field("minute", 0, 59), field("hour", 0, 23), field("day", 1, 31), field("month", 1, 12), field("week", 0, 6)}, " ")
}

func number(n int) string { return strconv.Itoa(n) }

// What is accepted runs, in order, and at a time of its text unless clocks are
// changed; what a file is accepted with is never refused by the parser below.
func TestSpec10_WhatIsAcceptedRuns(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := accepted.Draw(t, "text")
		spec, err := crontab.Parse(text, crontab.Shortest)
		if err != nil {
			t.Fatal(err)
		}
		w, err := Parse(text, crontab.Shortest)
		if err != nil {
			t.Fatalf("accepted in a file, and then: %v", err)
		}
		from := time.Unix(rapid.Int64Range(946684800, 2524608000).Draw(t, "from"), rapid.Int64Range(0, 999_999_999).Draw(t, "ns"))
		last := from
		for range 50 {
			next := w.Next(last)
			if !next.After(last) {
				t.Fatalf("%q: %s after %s", text, next, last)
			}
			if spec.Every == 0 {
				wall := onTheWall(next.In(spec.Zone))
				ordinary := w.cron.Next(wall.Add(-time.Second)).Equal(wall)
				begin, _ := next.In(spec.Zone).ZoneBounds()
				if !ordinary && !next.Equal(begin) {
					t.Fatalf("%q: %s is no time of it", text, next.In(spec.Zone))
				}
			}
			// Asked in between it says the same.
			if between := last.Add(next.Sub(last) / 2); !w.Next(between).Equal(next) {
				t.Fatalf("%q: after %s it is %s and after %s %s", text, last, next, between, w.Next(between))
			}
			last = next
		}
	})
}

func TestSpec10_TheLatestTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := accepted.Draw(t, "text")
		w := when(t, text)
		from := time.Unix(rapid.Int64Range(1_600_000_000, 1_900_000_000).Draw(t, "from"), 0)
		now := from.Add(time.Duration(rapid.Int64Range(-100, 3*24*3600).Draw(t, "seconds")) * time.Second)
		want := time.Time{}
		for next := w.Next(from); !next.After(now); next = w.Next(next) {
			want = next
		}
		if got := w.Latest(from, now); !got.Equal(want) {
			t.Fatalf("%q: %s, want %s", text, got, want)
		}
	})
	if got := when(t, "* * * * *").Latest(time.Unix(0, 0), time.Unix(1_700_000_000, 0)); got.Unix() != 1_699_999_980 {
		t.Errorf("after fifty years: %s", got)
	}
	if got := when(t, "0 0 29 2 *").Latest(time.Unix(0, 0), at(t, "2026-01-01T00:00:00Z")); !got.Equal(at(t, "2024-02-29T00:00:00Z")) {
		t.Errorf("long ago: %s", got)
	}
}
