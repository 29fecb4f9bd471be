package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"usher/internal/bench"
	"usher/internal/bench/handwritten"
	"usher/internal/testserver"
)

// ticks is how many the kernel counts a second of processor time in.
const ticks = 100

// replicas measures some daemons on one PostgreSQL and one Redis.
func replicas(ctx context.Context, s settings, progress func(string)) (*report, error) {
	o := s.fleet
	c, err := newContenders()
	if err != nil {
		return nil, err
	}
	defer c.stop()
	server, err := testserver.StartPostgres()
	if err != nil {
		return nil, err
	}
	c.stops = append(c.stops, func() { _ = server.End() })
	redis, err := testserver.StartRedis()
	if err != nil {
		return nil, err
	}
	c.stops = append(c.stops, func() { _ = redis.End() })
	if err := c.fleet(ctx, s.usher, server.URL(), redis.URL(), slices.Max(o.Replicas)); err != nil {
		return nil, err
	}
	c.targets[0].Seeded = func(ctx context.Context) error { return handwritten.Analyze(ctx, server.URL()) }
	baseline, err := c.oneSelect(ctx, server)
	if err != nil {
		return nil, err
	}
	m := bench.Meter{
		CPU: processorSeconds,
		Watch: func(ctx context.Context) (func() (float64, float64, error), error) {
			return handwritten.Watch(ctx, server.URL())
		},
	}
	r := &report{Machine: machine() + " All replicas share them with one PostgreSQL and one Redis.", Fleet: &o}
	if r.Results, r.Costs, err = bench.RunFleet(ctx, o, c.targets, baseline, m, progress); err != nil {
		return nil, err
	}
	r.Bars, r.table = bench.Judge(r.Results, bench.FleetBars(o)), bench.FleetTable(o, r.Results)+"\n"+bench.CostTable(r.Costs)
	return r, nil
}

// fleet starts daemons on one database and one Redis; the first is set up.
func (c *contenders) fleet(ctx context.Context, binary, database, redis string, n int) error {
	var server string // of the first
	for i := range n {
		dir, err := os.MkdirTemp("", "usher-bench-")
		if err != nil {
			return err
		}
		u := &usher{binary: binary, dir: dir, database: database, redis: redis}
		c.stops = append(c.stops, func() {
			if u.cmd != nil {
				end(u.cmd)
			}
			_ = os.RemoveAll(dir)
		})
		if err := u.serve(ctx); err != nil {
			return err
		}
		if i == 0 {
			t, err := u.setUp(ctx, c.signer)
			if err != nil {
				return err
			}
			t.Name, server = bench.Replicas(1), u.server
			c.targets = append(c.targets, t)
			continue
		}
		first := c.targets[0]
		t := *first
		t.SCIM, t.LoginURL = strings.Replace(first.SCIM, server, u.server, 1), strings.Replace(first.LoginURL, server, u.server, 1)
		c.targets = append(c.targets, &t)
	}
	return nil
}

// oneSelect starts the baseline that makes one indexed SELECT, on a database of
// its own.
func (c *contenders) oneSelect(ctx context.Context, server *testserver.PostgresInstance) (*bench.Target, error) {
	database, err := server.NewDatabase()
	if err != nil {
		return nil, err
	}
	local, closeLocal, err := handwritten.New(ctx, database)
	c.stops = append(c.stops, closeLocal)
	if err == nil {
		err = local.Seed(ctx, 200)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", bench.Handwritten, err)
	}
	address, err := c.baseline(ctx, bench.Select, databaseVariable+"="+database)
	if err != nil {
		return nil, err
	}
	return &bench.Target{Name: bench.Select, LoginURL: "http://" + address}, nil
}

// processorSeconds returns what this process's children have used of the
// processor so far: the PostgreSQL server by itself, and the others without Redis.
func processorSeconds() (others, database float64, err error) {
	all, err := filepath.Glob("/proc/[0-9]*")
	if err != nil {
		return 0, 0, err
	}
	used := map[int]processTimes{}
	for _, dir := range all {
		pid, _ := strconv.Atoi(filepath.Base(dir)) // digits, by the pattern
		if one, err := usedBy(pid); err == nil {   // or it has just ended
			used[pid] = one
		}
	}
	for pid, one := range used {
		up := one.parent
		for ; up > 1 && up != os.Getpid(); up = used[up].parent {
		}
		switch {
		case up != os.Getpid() || pid == os.Getpid():
		case one.name == "postgres":
			database += one.own
			if used[one.parent].name != "postgres" {
				database += one.children // sessions that have ended
			}
		case one.name != "redis-server":
			others += one.own
		}
	}
	return others, database, nil
}

// processTimes are what the kernel says of a process, in seconds.
type processTimes struct {
	name          string
	parent        int
	own, children float64 // of children that have ended
}

func usedBy(pid int) (p processTimes, err error) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return p, err
	}
	head, rest, ok := strings.Cut(string(text), ") ")
	fields := strings.Fields(rest)
	if !ok || len(fields) < 15 {
		return p, fmt.Errorf("/proc says nothing of the times of process %d", pid)
	}
	_, p.name, _ = strings.Cut(head, "(")
	var n [5]int
	for i, at := range []int{1, 11, 12, 13, 14} { // parent, and times: user, system, both of children
		if n[i], err = strconv.Atoi(fields[at]); err != nil {
			return p, err
		}
	}
	p.parent, p.own, p.children = n[0], float64(n[1]+n[2])/ticks, float64(n[3]+n[4])/ticks
	return p, nil
}
