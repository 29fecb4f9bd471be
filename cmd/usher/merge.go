package main

import (
	"encoding/json"
	"net/http"
	"net/url"
)

type mergeCommands struct {
	Propose mergePropose `cmd:"" help:"Propose that an organization without a parent comes under one. Starting is not approving."`
	List    mergeList    `cmd:"" help:"List the merges that were proposed to a parent or to an organization."`
	Show    mergeShow    `cmd:"" help:"Show a proposed merge, and whether the organization may join now."`
	Preview mergePreview `cmd:"" help:"List who would come under the host, with what the host knows of them."`
	Search  mergeSearch  `cmd:"" help:"Find whom to propose a merge to, by an id or an administrator's e-mail in full."`
	Approve mergeApprove `cmd:"" help:"Approve a merge for a side; the last approval moves the organization."`
	Reject  mergeReject  `cmd:"" help:"Reject a merge, which ends it."`
	Cancel  mergeCancel  `cmd:"" help:"Take a proposed merge back, as the side that started it."`
	Undo    mergeUndo    `cmd:"" help:"Put an organization back to where it was before its merge, while nothing of it has changed since."`
}

var mergeFields = []string{
	"id", "parent", "organization", "side", "state", "reason", "members", "eligibility", "host_approved_at", "joining_approved_at", "created_at", "expires_at", "ended_at", "undone_at",
}

type mergePropose struct {
	Organization string `arg:"" help:"The organization that joins: its id, or its slug where the key may read it."`
	Parent       string `required:"" help:"The host: its id, or its slug where the key may read it."`
	Side         string `help:"Which side starts it, host or joining, where the key speaks for both."`
}

func (c *mergePropose) Run(a *app) error {
	return a.send(http.MethodPost, "/v1/merge-proposals", given("organization", c.Organization, "parent", c.Parent, "side", c.Side), mergeFields...)
}

type mergeList struct {
	Parent       string `help:"Slug or id of the host. A key of one parent may leave it out."`
	Organization string `help:"Slug or id: those to an organization, whoever the hosts are. A key of one organization may leave it out."`
}

func (c *mergeList) Run(a *app) error {
	return a.list("/v1/merge-proposals", values("parent", c.Parent, "organization", c.Organization),
		"id", "parent", "organization", "side", "state", "members", "host_approved_at", "joining_approved_at", "expires_at")
}

// aMerge names a proposal.
type aMerge struct {
	ID string `arg:"" help:"The id of the proposal."`
}

func (m aMerge) path() string { return "/v1/merge-proposals/" + url.PathEscape(m.ID) }

type mergeShow struct{ aMerge }

func (c *mergeShow) Run(a *app) error { return a.send(http.MethodGet, c.path(), nil, mergeFields...) }

type mergePreview struct{ aMerge }

func (c *mergePreview) Run(a *app) error {
	return a.list(c.path()+"/preview", nil, "email", "account", "role", "seat", "host")
}

type mergeSearch struct {
	Parent       string `help:"Look for organizations without a parent, for this one: slug or id."`
	Organization string `help:"Look for parents, for this organization: slug or id."`
	ID           string `name:"id" help:"The id of who is looked for."`
	Email        string `help:"The e-mail of one who administers it."`
}

func (c *mergeSearch) Run(a *app) error {
	answer, err := a.call(http.MethodPost, "/v1/merge-proposals/search", nil, given("parent", c.Parent, "organization", c.Organization, "id", c.ID, "email", c.Email))
	if err != nil {
		return err
	}
	if a.json() {
		return a.printJSON(answer)
	}
	var found struct {
		Items []json.RawMessage `json:"items"`
	}
	if err := json.Unmarshal(answer, &found); err != nil {
		return err
	}
	return a.printTable(found.Items, []string{"id", "slug", "name", "kind", "members"})
}

// aSideOfMerge names a proposal and for which side something is said.
type aSideOfMerge struct {
	aMerge
	Side string `help:"For which side, host or joining; for all that the key, or the account it acts for, speaks for when left out."`
}

func (m aSideOfMerge) say(a *app, what string) error {
	return a.send(http.MethodPost, m.path()+"/"+what, given("side", m.Side), mergeFields...)
}

type mergeApprove struct{ aSideOfMerge }

func (c *mergeApprove) Run(a *app) error { return c.say(a, "approve") }

type mergeReject struct{ aSideOfMerge }

func (c *mergeReject) Run(a *app) error { return c.say(a, "reject") }

type mergeCancel struct{ aMerge }

func (c *mergeCancel) Run(a *app) error {
	return a.send(http.MethodPost, c.path()+"/cancel", nil, mergeFields...)
}

type mergeUndo struct{ aMerge }

func (c *mergeUndo) Run(a *app) error {
	return a.send(http.MethodPost, c.path()+"/undo", nil, mergeFields...)
}
