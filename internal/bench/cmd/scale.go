package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"

	"usher/internal/bench"
)

// memory is what a process held in memory: VmHWM of /proc, in MB, is the most at
// any moment of its life.
type memory struct {
	Contender string  `json:"contender"`
	Users     int     `json:"users"`
	IdleMB    float64 `json:"idle_resident_mb,omitempty"` // AtMostMB counts above it
	PeakMB    float64 `json:"peak_resident_mb"`
	AtMostMB  float64 `json:"at_most_mb"`
	Met       bool    `json:"met"`
}

// residentMB is what usher may hold in memory, whatever it stores.
const residentMB = 300

func (m memory) String() string {
	met := "met"
	if !m.Met {
		met = "**not met**"
	}
	if m.IdleMB > 0 {
		return fmt.Sprintf("Resident memory of %s with %d people: %.0f MB at most above %.0f MB before it, wanted < %.0f MB: %s.", m.Contender, m.Users, m.PeakMB-m.IdleMB, m.IdleMB, m.AtMostMB, met)
	}
	return fmt.Sprintf("Resident memory with %d users: %.0f MB at most, wanted < %.0f MB: %s.", m.Users, m.PeakMB, m.AtMostMB, met)
}

// resident returns what the daemon holds now and the most it ever held, in MB.
func (u *usher) resident() (now, peak float64, err error) { return residentOf(u.cmd.Process.Pid) }

func residentOf(pid int) (now, peak float64, err error) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0, 0, err
	}
	for line := range bytes.Lines(text) {
		fields := strings.Fields(string(line))
		if len(fields) != 3 || fields[2] != "kB" {
			continue
		}
		kb, err := strconv.ParseFloat(fields[1], 64)
		if err != nil {
			return 0, 0, err
		}
		switch fields[0] {
		case "VmRSS:":
			now = kb / 1024
		case "VmHWM:":
			peak = kb / 1024
		}
	}
	if now == 0 || peak == 0 {
		return 0, 0, fmt.Errorf("/proc says nothing of the memory of process %d", pid)
	}
	return now, peak, nil
}

// scale measures usher with many users against usher with few, on the embedded
// store, and what it holds in memory meanwhile.
func scale(ctx context.Context, s settings, progress func(string)) (*report, error) {
	c, err := newContenders()
	if err != nil {
		return nil, err
	}
	defer c.stop()
	if _, err := c.usher(ctx, bench.FewPeople, s.usher, ""); err != nil {
		return nil, err
	}
	many, err := c.usher(ctx, bench.ManyPeople, s.usher, "")
	if err != nil {
		return nil, err
	}
	// As many people in a group of the one as of the other.
	c.targets[0].Groups = max(1, s.groups*s.options.Users/s.users)
	c.targets[1].Users, c.targets[1].Groups = s.users, s.groups
	watch, done := context.WithCancel(ctx)
	defer done()
	go many.watch(watch, progress)
	r := &report{Machine: machine(), Options: &s.options}
	if r.Results, err = bench.Run(ctx, s.options, c.targets, nil, progress); err != nil {
		return nil, err
	}
	_, peak, err := many.resident()
	if err != nil {
		return nil, err
	}
	r.Memory = []memory{{Contender: bench.ManyPeople, Users: s.users, PeakMB: peak, AtMostMB: residentMB, Met: peak < residentMB}}
	r.Bars, r.table = bench.Judge(r.Results, bench.ScaleBars(s.options)), bench.ScaleTable(r.Results)
	return r, nil
}

// watch says from time to time what the daemon holds in memory.
func (u *usher) watch(ctx context.Context, progress func(string)) {
	tick := time.NewTicker(10 * time.Second)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		}
		if now, peak, err := u.resident(); err == nil {
			progress(fmt.Sprintf("resident memory %.0f MB, at most %.0f MB", now, peak))
		}
	}
}
