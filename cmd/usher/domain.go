package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
)

type domainCommands struct {
	Add     domainAdd     `cmd:"" help:"Claim a domain for a parent; prints the TXT record to publish."`
	List    domainList    `cmd:"" help:"List a parent's domains."`
	Show    domainShow    `cmd:"" help:"Show a domain, with the TXT record to publish."`
	Refresh domainRefresh `cmd:"" help:"Look for a domain's TXT record now."`
	Remove  domainRemove  `cmd:"" help:"Remove a domain. Without --hash it shows what that comes to and removes nothing."`

	Accounts domainAccounts `cmd:"" help:"List the accounts whose e-mail is on a domain."`
}

var domainFields = []string{"domain", "id", "parent", "state", "reason", "strategy", "record", "verified_at", "checked_at", "answered_at", "missing_at", "lapsed_at"}

type domainAdd struct {
	Domain string `arg:"" help:"The part behind the @, as in acme.example."`
	Parent string `required:"" help:"Slug or id."`
	Manual bool   `help:"You, the operator, vouch that the domain is the parent's: it is not looked for in DNS."`
}

func (c *domainAdd) Run(a *app) error {
	answer, err := a.call(http.MethodPost, "/v1/domains", nil, given("domain", c.Domain, "parent", c.Parent, "manual", c.Manual))
	if err != nil {
		return err
	}
	if err := a.printObject(answer, domainFields...); err != nil {
		return err
	}
	return a.bindingWaits(answer)
}

type domainList struct {
	Parent string `help:"Slug or id. A key of one parent may leave it out."`
}

func (c *domainList) Run(a *app) error {
	return a.list("/v1/domains", values("parent", c.Parent), "domain", "id", "parent", "state", "reason", "strategy", "verified_at", "checked_at")
}

// aDomain names a domain.
type aDomain struct {
	Domain string `arg:"" help:"Its name, with --parent; or parent/name, as in acme/acme.example; or its id."`
	Parent string `help:"Slug or id of the parent."`
}

func (d aDomain) path() string {
	ref := d.Domain
	if d.Parent != "" && !strings.Contains(ref, "/") {
		ref = d.Parent + "/" + ref
	}
	return "/v1/domains/" + escaped(ref)
}

type domainShow struct{ aDomain }

func (c *domainShow) Run(a *app) error {
	return a.send(http.MethodGet, c.path(), nil, domainFields...)
}

type domainRefresh struct{ aDomain }

func (c *domainRefresh) Run(a *app) error {
	answer, err := a.call(http.MethodPost, c.path()+"/refresh", nil, nil)
	if err != nil {
		return err
	}
	if err := a.printObject(answer, append([]string{"evidence", "why"}, domainFields...)...); err != nil {
		return err
	}
	return a.bindingWaits(answer)
}

// bindingWaits tells of the runs that wait since a domain is verified. Nothing
// is held back that would have happened by itself, so it is no failure.
func (a *app) bindingWaits(answer json.RawMessage) error {
	var out struct {
		Runs []string `json:"runs"`
	}
	if err := json.Unmarshal(answer, &out); err != nil {
		return err
	}
	for _, run := range out.Runs {
		_, _ = fmt.Fprintf(a.stderr, "usher: users who waited for the domain are to be bound\n  look:         usher run show %s\n  let it be so: usher run apply %s\n", run, run) // it is only a help
	}
	return nil
}

type domainRemove struct {
	aDomain
	Hash string `help:"The hash of the preview: remove what was shown and nothing else."`
}

func (c *domainRemove) Run(a *app) error {
	if c.Hash != "" {
		return a.send(http.MethodDelete, c.path()+"?hash="+url.QueryEscape(c.Hash), nil, domainFields...)
	}
	preview, err := a.call(http.MethodGet, c.path()+"/removal", nil, nil)
	if err != nil {
		return err
	}
	if a.json() {
		return a.printJSON(preview)
	}
	var p struct {
		Domain struct {
			Domain string `json:"domain"`
			Parent string `json:"parent"`
			State  string `json:"state"`
		} `json:"domain"`
		People  int    `json:"people"`
		Members int    `json:"members"`
		Hash    string `json:"hash"`
	}
	if err := json.Unmarshal(preview, &p); err != nil {
		return err
	}
	_, err = io.WriteString(a.stdout, fmt.Sprintf(`%s of %s is %s
%s on it: %s and would log in as before; nobody more would be let in, linked or bound
another parent could verify it at once
remove it: usher domain remove %s/%s --hash %s
`, p.Domain.Domain, p.Domain.Parent, p.Domain.State, plural(p.People, "person is", "people are"), plural(p.Members, "is a member", "are members"), p.Domain.Parent, p.Domain.Domain, p.Hash))
	return err
}
