package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"usher/internal/bench"
	"usher/internal/bench/stored"
)

// logins measures what login flows ask where everybody has an account and the
// policy many rules, on the embedded store.
func logins(ctx context.Context, s settings, progress func(string)) (*report, error) {
	o := s.logins
	c, err := newContenders()
	if err != nil {
		return nil, err
	}
	defer c.stop()
	c.signer.InGroups(func(i int) []string { return bench.LoginGroups(i, o.Rules) })
	u, err := c.usher(ctx, bench.Usher, s.usher, "")
	if err != nil {
		return nil, err
	}
	file := filepath.Join(u.dir, "logins.yaml")
	if err := os.WriteFile(file, []byte(bench.LoginPolicy(o.Rules)), 0o600); err != nil {
		return nil, err
	}
	if _, err := u.call(ctx, "policy", "apply", file); err != nil {
		return nil, err
	}
	c.targets[0].Check = func(ctx context.Context, s bench.State) error {
		return u.compare(ctx, "bench-enterprise", "user", "premium", s.People, s.Active)
	}
	address, err := c.baseline(ctx, bench.Bare)
	if err != nil {
		return nil, err
	}
	c.targets = append(c.targets, &bench.Target{Name: bench.Bare, LoginURL: "http://" + address + "/v1/login/provision", IDToken: c.signer.Token})
	first, closeFirst, err := stored.FirstRows(ctx, filepath.Join(u.dir, "first"), o.Rules)
	c.stops = append(c.stops, func() { _ = closeFirst() })
	if err != nil {
		return nil, err
	}
	r := &report{Machine: machine() + fmt.Sprintf(" %d accounts, %d rules.", o.Accounts, o.Rules), Logins: &o}
	if r.Results, r.Ramps, err = bench.RunLogins(ctx, o, c.targets, []*bench.Local{first}, progress); err != nil {
		return nil, fmt.Errorf("%w\n%s", err, u.log.String())
	}
	r.Bars, r.table = bench.Judge(r.Results, bench.LoginBars()), bench.LoginTable(r.Results)
	return r, nil
}
