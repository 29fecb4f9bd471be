package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"

	"usher/internal/linediff"
)

type policyHistory struct {
	Name   string `arg:"" optional:"" name:"parent" help:"Slug or id. A key of one parent may leave it out."`
	Parent string `placeholder:"PARENT" help:"The same, as a flag."`
}

func (c *policyHistory) Run(a *app) error {
	parent := c.Name
	if parent == "" {
		parent = c.Parent
	}
	return a.list("/v1/policies", values("parent", parent), "version", "parent", "in_force", "file", "actor", "created_at", "hash")
}

// policyText is a version of a policy as the daemon answers it.
type policyText struct {
	Parent  string `json:"parent"`
	Version int64  `json:"version"`
	File    string `json:"file"`
	Source  string `json:"source"`
}

// title names a version in a difference.
func (p policyText) title() string {
	return fmt.Sprintf("%s version %d (%s)", p.Parent, p.Version, p.File)
}

// policyVersion asks for a version; for the one in force where it is 0.
func (a *app) policyVersion(parent string, version int64) (policyText, json.RawMessage, error) {
	if version == 0 {
		answer, err := a.call(http.MethodGet, "/v1/parents/"+url.PathEscape(parent), nil, nil)
		if err != nil {
			return policyText{}, nil, err
		}
		var p struct {
			Version int64 `json:"policy_version"`
		}
		if err := json.Unmarshal(answer, &p); err != nil {
			return policyText{}, nil, err
		}
		if version = p.Version; version == 0 {
			return policyText{}, nil, fmt.Errorf("parent %s has no policy yet; write one and apply it: usher policy apply FILE", parent)
		}
	}
	answer, err := a.call(http.MethodGet, fmt.Sprintf("/v1/policies/%s/%d", url.PathEscape(parent), version), nil, nil)
	if err != nil {
		return policyText{}, nil, err
	}
	var text policyText
	err = json.Unmarshal(answer, &text)
	return text, answer, err
}

type policyShow struct {
	Parent  string `arg:"" help:"Slug or id."`
	Version int64  `placeholder:"N" help:"The version; the one in force when left out."`
}

// Run prints the source as it was accepted, so that it can be written to a
// file.
func (c *policyShow) Run(a *app) error {
	text, answer, err := a.policyVersion(c.Parent, c.Version)
	if err != nil {
		return err
	}
	if a.json() {
		return a.printJSON(answer)
	}
	_, err = io.WriteString(a.stdout, text.Source)
	return err
}

type policyDiff struct {
	Parent string `arg:"" help:"Slug or id."`
	From   int64  `arg:"" help:"A version."`
	To     int64  `arg:"" optional:"" help:"Another; the one in force when left out."`
}

func (c *policyDiff) Run(a *app) error {
	from, _, err := a.policyVersion(c.Parent, c.From)
	if err != nil {
		return err
	}
	to, _, err := a.policyVersion(c.Parent, c.To)
	if err != nil {
		return err
	}
	diff := linediff.Unified(from.title(), to.title(), from.Source, to.Source)
	if a.json() {
		return a.printJSON(map[string]any{"parent": from.Parent, "from": from.Version, "to": to.Version, "diff": diff})
	}
	if diff == "" {
		_, err = fmt.Fprintf(a.stderr, "versions %d and %d are the same\n", from.Version, to.Version)
		return err
	}
	_, err = io.WriteString(a.stdout, diff)
	return err
}

type policyRollback struct {
	Parent     string `arg:"" help:"Slug or id."`
	Version    int64  `arg:"" help:"The version to put in force again; see usher policy history."`
	CreateOrgs bool   `help:"Make the organizations the policy declares and its parent lacks."`
	Plan       string `placeholder:"HASH" help:"Do what the plan with this hash says, or nothing."`
}

func (c *policyRollback) Run(a *app) error {
	answer, err := a.call(http.MethodPost, "/v1/policies/"+url.PathEscape(c.Parent)+"/rollback", nil, given("version", c.Version, "create_orgs", c.CreateOrgs, "plan", c.Plan))
	if err != nil {
		return err
	}
	if err := a.warn(answer); err != nil {
		return err
	}
	if err := a.printObject(answer, "parent", "version", "changed", "created", "removed", "downgraded", "held"); err != nil {
		return err
	}
	return a.waits(answer)
}
