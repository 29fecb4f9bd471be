// Package crontab owns what the text of a schedule may be: five cron fields, a
// name such as @daily, or @every with a duration, and the time zone before
// them. It says what is wrong with one in the words of whoever wrote it, and is
// asked by everything that reads schedules, so that what a file is accepted
// with is what runs. When it runs is computed by sync/schedule.
package crontab

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	_ "time/tzdata" // a schedule means the same on a machine that knows no zones
)

// Shortest is the shortest @every that people may write.
const Shortest = time.Minute

// Spec is a schedule that was understood: Fields or Every.
type Spec struct {
	Zone   *time.Location // whose clock on the wall Fields are about; UTC unless the text says otherwise
	Fields string         // minute, hour, day of the month, month, day of the week; empty: Every
	Every  time.Duration
}

var names = []struct{ name, fields string }{
	{"@yearly", "0 0 1 1 *"},
	{"@annually", "0 0 1 1 *"},
	{"@monthly", "0 0 1 * *"},
	{"@weekly", "0 0 * * 0"},
	{"@daily", "0 0 * * *"},
	{"@midnight", "0 0 * * *"},
	{"@hourly", "0 * * * *"},
}

var (
	months   = []string{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}
	weekdays = []string{"sun", "mon", "tue", "wed", "thu", "fri", "sat"}
)

// lengths are the days that a month has at most.
var lengths = []int{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// fields are the five fields of a schedule in order.
var fields = []struct {
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

const (
	dayField   = 2
	monthField = 3
	weekField  = 4
)

// Parse reads a schedule: five cron fields, one of the names or "@every 90m",
// with an optional CRON_TZ=Area/City before them. An @every that is shorter than
// least is refused, and so is a day that no year has. The error is for people.
func Parse(text string, least time.Duration) (Spec, error) {
	spec, words := Spec{Zone: time.UTC}, strings.Fields(text)
	if len(words) > 0 {
		if zone, ok := strings.CutPrefix(words[0], "CRON_TZ="); ok {
			loaded, err := location(zone)
			if err != nil {
				return Spec{}, err
			}
			spec.Zone, words = loaded, words[1:]
		}
	}
	switch {
	case len(words) == 0:
		return Spec{}, errors.New("the schedule is empty")
	case strings.HasPrefix(words[0], "TZ="):
		return Spec{}, fmt.Errorf("%q: a time zone is written CRON_%s", words[0], words[0])
	case words[0] == "@every":
		if len(words) == 2 {
			if d, err := time.ParseDuration(words[1]); err == nil && d >= least && d > 0 {
				spec.Every = d
				return spec, nil
			}
		}
		shortest := least.String()
		if least == Shortest {
			shortest = "a minute"
		}
		return Spec{}, fmt.Errorf("@every needs one duration of %s or more, such as 90m", shortest)
	case strings.HasPrefix(words[0], "@"):
		i := slices.IndexFunc(names, func(n struct{ name, fields string }) bool { return n.name == words[0] })
		if i < 0 || len(words) != 1 {
			return Spec{}, fmt.Errorf("%q is no schedule; there are %s and @every", strings.Join(words, " "), strings.Join(Names(), ", "))
		}
		spec.Fields = names[i].fields
		return spec, nil
	}
	spec.Fields = strings.Join(words, " ")
	return spec, check(words)
}

// Names are the schedules that have one.
func Names() []string {
	var out []string
	for _, n := range names {
		out = append(out, n.name)
	}
	return out
}

func location(zone string) (*time.Location, error) {
	if zone == "" {
		return nil, errors.New("CRON_TZ= names no time zone")
	}
	loaded, err := time.LoadLocation(zone)
	if err != nil || zone == "Local" { // which differs from machine to machine
		return nil, fmt.Errorf("there is no time zone %q; write an area and a city, such as CRON_TZ=Europe/Berlin", zone)
	}
	return loaded, nil
}

// check reports what is wrong with five fields.
func check(words []string) error {
	if len(words) != len(fields) {
		return fmt.Errorf("a schedule has five fields (minute, hour, day of the month, month, day of the week), this one has %d", len(words))
	}
	first, longest := 31, 0 // day that is asked for; month that is
	for i, f := range fields {
		for part := range strings.SplitSeq(words[i], ",") {
			p, ok := read(part, f.min, f.max, f.words)
			if !ok {
				return fmt.Errorf("%q is no value for the %s (%d to %d)", part, f.name, f.min, f.max)
			}
			switch i {
			case dayField:
				first = min(first, p.from)
			case monthField:
				for m := p.from; m <= p.to; m += p.step {
					longest = max(longest, lengths[m-1])
				}
			}
		}
	}
	// Where the day of the week is said too, one of the two is enough.
	if first > longest && (open(words[weekField]) || open(words[dayField])) {
		return fmt.Errorf("this schedule never runs: no month it names has a day %d", first)
	}
	return nil
}

// open reports whether a field leaves its value open.
func open(field string) bool {
	for part := range strings.SplitSeq(field, ",") {
		if part, step, stepped := strings.Cut(part, "/"); (part == "*" || part == "?") && (!stepped || step == "1") {
			return true
		}
	}
	return false
}

// part is a value or a range of them.
type part struct{ from, to, step int }

// read understands *, ?, a value or a range, each with an optional /step.
func read(text string, lowest, highest int, words []string) (p part, ok bool) {
	body, step, stepped := strings.Cut(text, "/")
	p.step = 1
	if stepped {
		n, err := strconv.Atoi(step)
		if err != nil || n < 1 || n > highest {
			return p, false
		}
		p.step = n
	}
	if body == "*" || body == "?" {
		p.from, p.to = lowest, highest
		return p, true
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
	p.from = value(from)
	p.to = p.from
	switch {
	case ranged:
		p.to = value(to)
	case stepped: // 5/10 is 5-59/10
		p.to = highest
	}
	return p, p.from >= 0 && p.to >= p.from
}
