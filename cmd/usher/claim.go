package main

import (
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
)

type claimCommands struct {
	Preview  claimPreview  `cmd:"" help:"Show what claiming the personal accounts on a domain comes to; starts nothing."`
	Start    claimStart    `cmd:"" help:"Claim the accounts of a preview. People choose until the deadline."`
	List     claimList     `cmd:"" help:"List a parent's claims."`
	Show     claimShow     `cmd:"" help:"Show a claim."`
	Accounts claimAccounts `cmd:"" help:"List the accounts of a claim."`
	Choose   claimChoose   `cmd:"" help:"Say what the person of a claimed account chose: merge or fresh."`
	Cancel   claimCancel   `cmd:"" help:"Cancel a claim before its deadline; nobody is taken."`
}

var claimFields = []string{"id", "parent", "domain", "organization", "state", "reason", "created_at", "deadline", "ended_at", "accounts", "choices"}

// aTarget names what a claim is about.
type aTarget struct {
	aDomain
	Organization string `required:"" help:"Slug or id of the organization whose mode, jit or scim, the people come under."`
}

func (t aTarget) domain() string {
	if t.Parent != "" && !strings.Contains(t.Domain, "/") {
		return t.Parent + "/" + t.Domain
	}
	return t.Domain
}

type claimPreview struct {
	aTarget
	Accounts bool `help:"List the accounts instead of counting them."`
	CSV      bool `name:"csv" help:"Write all accounts as CSV, with a line of headings."`
}

func (c *claimPreview) Run(a *app) error {
	query := values("domain", c.domain(), "organization", c.Organization)
	switch {
	case c.CSV:
		return a.csv("/v1/domain-claims/preview?format=csv&" + query.Encode())
	case c.Accounts:
		query.Set("limit", "1000")
		return a.list("/v1/domain-claims/preview", query, "email", "created_at", "last_active_at", "in_directory")
	}
	return a.send(http.MethodPost, "/v1/domain-claims", given("domain", c.domain(), "organization", c.Organization, "preview", true), "preview")
}

type claimStart struct {
	aTarget
	Hash string `required:"" help:"The hash of the preview: claim whom that counted and nobody else."`
}

func (c *claimStart) Run(a *app) error {
	return a.send(http.MethodPost, "/v1/domain-claims", given("domain", c.domain(), "organization", c.Organization, "hash", c.Hash), "claim")
}

type claimList struct {
	Parent string `help:"Slug or id. A key of one parent may leave it out."`
}

func (c *claimList) Run(a *app) error {
	return a.list("/v1/domain-claims", values("parent", c.Parent), "id", "domain", "organization", "state", "reason", "deadline", "accounts")
}

// aClaim names a claim.
type aClaim struct {
	ID string `arg:"" help:"The id of the claim."`
}

func (c aClaim) path() string { return "/v1/domain-claims/" + url.PathEscape(c.ID) }

type claimShow struct{ aClaim }

func (c *claimShow) Run(a *app) error {
	return a.send(http.MethodGet, c.path(), nil, claimFields...)
}

type claimAccounts struct {
	aClaim
	CSV bool `name:"csv" help:"Write all of them as CSV, with a line of headings."`
}

func (c *claimAccounts) Run(a *app) error {
	if c.CSV {
		return a.csv(c.path() + "/accounts?format=csv")
	}
	return a.list(c.path()+"/accounts", values("limit", "1000"), "email", "account", "created_at", "last_active_at", "in_directory", "state", "choice", "note", "new_account")
}

type claimChoose struct {
	aClaim
	Account string `arg:"" help:"The e-mail of the account, or its id."`
	Choice  string `arg:"" enum:"merge,fresh" help:"merge: the account stays what it is and becomes the parent's. fresh: a new account takes the e-mail."`
}

func (c *claimChoose) Run(a *app) error {
	by := "account"
	if strings.Contains(c.Account, "@") {
		by = "email"
	}
	return a.send(http.MethodPost, c.path()+"/choose", given(by, c.Account, "choice", c.Choice), "email", "account", "state", "choice")
}

type claimCancel struct{ aClaim }

func (c *claimCancel) Run(a *app) error {
	return a.send(http.MethodPost, c.path()+"/cancel", nil, claimFields...)
}

type accountCreate struct {
	Email    string `arg:"" help:"That of the account."`
	Existing bool   `help:"It was there before: it is not refused on a domain whose parent restricts new ones."`
}

func (c *accountCreate) Run(a *app) error {
	body := given("email", c.Email)
	if c.Existing {
		body["existing"] = true
	}
	return a.send(http.MethodPost, "/v1/accounts", body, "account", "email", "created_at")
}

// csv writes what a path answers as it arrives.
func (a *app) csv(path string) error {
	cl, err := a.client()
	if err != nil {
		return err
	}
	res, err := cl.Stream(a.ctx, http.MethodGet, path, nil, nil, 0)
	if err != nil {
		return err
	}
	defer func() { _ = res.Body.Close() }()
	if _, err := io.Copy(a.stdout, res.Body); err != nil {
		return fmt.Errorf("the list broke off: what was written is not all: %w", err)
	}
	return nil
}
