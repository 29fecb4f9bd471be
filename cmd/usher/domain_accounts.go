package main

import (
	"fmt"
	"io"
	"net/http"
)

type domainAccounts struct {
	aDomain
	CSV bool `name:"csv" help:"Write all of them as CSV, with a line of headings."`
}

// Run prints the accounts. CSV is written as it arrives, so that a domain of any
// size needs little memory.
func (c *domainAccounts) Run(a *app) error {
	if !c.CSV {
		return a.list(c.path()+"/accounts", values("limit", "1000"), "email", "account", "created_at", "last_login_at", "directories", "memberships", "gate")
	}
	cl, err := a.client()
	if err != nil {
		return err
	}
	res, err := cl.Stream(a.ctx, http.MethodGet, c.path()+"/accounts?format=csv", nil, nil, 0)
	if err != nil {
		return err
	}
	defer func() { _ = res.Body.Close() }()
	if _, err := io.Copy(a.stdout, res.Body); err != nil {
		return fmt.Errorf("the list broke off: what was written is not all: %w", err)
	}
	return nil
}
