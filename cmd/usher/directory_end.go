package main

import (
	"encoding/json"
	"net/http"
	"net/url"
)

type directoryDelete struct {
	Directory string `arg:"" help:"parent/slug, as in acme/okta, or an id."`
}

// Run proposes the deletion and prints its plan: deleting a directory always
// waits for somebody who has seen it.
func (c *directoryDelete) Run(a *app) error {
	return a.propose(http.MethodDelete, "/v1/directories/"+escaped(c.Directory), nil)
}

type directoryTransfer struct {
	Directory string   `arg:"" name:"from" help:"The directory that owns the people: parent/slug, as in acme/okta, or an id."`
	To        string   `required:"" help:"The directory that is to own them: parent/slug or id."`
	Account   []string `placeholder:"ACCOUNT" help:"Only these people, by e-mail or account id; again for each. Everybody who is active in both by default."`
	dryRun
}

// Run proposes the transfer and prints its plan, or prints the plan alone.
func (c *directoryTransfer) Run(a *app) error {
	path := "/v1/directories/" + escaped(c.Directory) + "/transfer"
	if c.DryRun {
		query, again := url.Values{"to": {c.To}}, "usher directory transfer "+c.Directory+" --to "+c.To
		for _, account := range c.Account {
			query.Add("accounts", account)
			again += " --account " + account
		}
		return a.plan(path+"?"+query.Encode(), again)
	}
	body := object{"to": c.To}
	if len(c.Account) > 0 {
		body["accounts"] = c.Account
	}
	return a.propose(http.MethodPost, path, body)
}

// propose has a run made that waits, prints it with its plan, and ends as
// whatever waits does.
func (a *app) propose(method, path string, body any) error {
	answer, err := a.call(method, path, nil, body)
	if err != nil {
		return err
	}
	var run struct {
		ID string `json:"id"`
	}
	if err := json.Unmarshal(answer, &run); err != nil {
		return err
	}
	show := runShow{runID{ID: run.ID}}
	if err := show.showPlan(a, answer); err != nil {
		return err
	}
	return failure{exitHeld}
}
