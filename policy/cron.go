package policy

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

var descriptors = []string{"@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"}

var (
	months   = []string{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}
	weekdays = []string{"sun", "mon", "tue", "wed", "thu", "fri", "sat"}
)

// cronFields are the five fields of a schedule in order.
var cronFields = []struct {
	name     string
	min, max int
	words    []string // names of the values, from min on
}{
	{"minute", 0, 59, nil},
	{"hour", 0, 23, nil},
	{"day of the month", 1, 31, nil},
	{"month", 1, 12, months},
	{"day of the week", 0, 6, weekdays},
}

// checkSchedule reports what is wrong with a schedule: five cron fields, one
// of descriptors or "@every 90m", with an optional CRON_TZ=Area/City before
// them.
func checkSchedule(text string) error {
	fields := strings.Fields(text)
	if len(fields) > 0 {
		if zone, ok := strings.CutPrefix(fields[0], "CRON_TZ="); ok {
			if zone == "" {
				return errors.New("CRON_TZ= names no time zone")
			}
			fields = fields[1:]
		}
	}
	if len(fields) == 0 {
		return errors.New("the schedule is empty")
	}
	if strings.HasPrefix(fields[0], "@") {
		return checkDescriptor(fields)
	}
	if len(fields) != len(cronFields) {
		return fmt.Errorf("a schedule has five fields (minute, hour, day of the month, month, day of the week), this one has %d", len(fields))
	}
	for i, f := range cronFields {
		for part := range strings.SplitSeq(fields[i], ",") {
			if !cronPart(part, f.min, f.max, f.words) {
				return fmt.Errorf("%q is no value for the %s (%d to %d)", part, f.name, f.min, f.max)
			}
		}
	}
	return nil
}

func checkDescriptor(fields []string) error {
	if fields[0] == "@every" {
		if len(fields) == 2 {
			if d, err := time.ParseDuration(fields[1]); err == nil && d >= time.Minute {
				return nil
			}
		}
		return errors.New("@every needs one duration of a minute or more, such as 90m")
	}
	if len(fields) != 1 || !slices.Contains(descriptors, fields[0]) {
		return fmt.Errorf("%q is no schedule; there are %s and @every", strings.Join(fields, " "), strings.Join(descriptors, ", "))
	}
	return nil
}

// cronPart reports whether part is *, ?, a value or a range, each with an
// optional /step.
func cronPart(part string, lowest, highest int, words []string) bool {
	body, step, stepped := strings.Cut(part, "/")
	if stepped {
		if n, err := strconv.Atoi(step); err != nil || n < 1 || n > highest {
			return false
		}
	}
	if body == "*" || body == "?" {
		return true
	}
	value := func(s string) int {
		if i := slices.Index(words, strings.ToLower(s)); i >= 0 {
			return lowest + i
		}
		n, err := strconv.Atoi(s)
		if err != nil || n < lowest || n > highest {
			return -1
		}
		return n
	}
	from, to, ranged := strings.Cut(body, "-")
	lo := value(from)
	hi := lo
	if ranged {
		hi = value(to)
	}
	return lo >= 0 && hi >= lo
}
