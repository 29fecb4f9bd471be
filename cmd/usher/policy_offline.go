package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"usher/config"
	"usher/internal/identity"
	"usher/mappings"
	"usher/policy"
)

// ownCatalogue is the role catalogue that commands without a daemon go by.
type ownCatalogue struct {
	Config string `placeholder:"FILE" help:"The daemon's configuration, for its role catalogue; the shipped catalogue when left out."`
}

func (c *ownCatalogue) catalogue() (identity.Catalogue, error) {
	if c.Config == "" {
		return identity.DefaultCatalogue(), nil
	}
	cfg, problems := config.Load(c.Config, nil)
	if cfg == nil {
		return nil, problems.Err()
	}
	return cfg.Catalogue, nil
}

// offline is what the commands without a daemon read.
type offline struct {
	Path string `arg:"" name:"dir-or-file" help:"A policy file, or a directory of them."`
	ownCatalogue
}

// loader reads policies: policy.Load, or policy.LoadUntested.
type loader func(path string, cat identity.Catalogue) ([]*policy.Policy, policy.Problems)

// load reads the policies and tells every problem on stderr.
func (o *offline) load(a *app, read loader) ([]*policy.Policy, policy.Problems, identity.Catalogue, error) {
	cat, err := o.catalogue()
	if err != nil {
		return nil, nil, nil, err
	}
	policies, problems := read(o.Path, cat)
	tellProblems(a.stderr, problems)
	if problems == nil {
		problems = policy.Problems{}
	}
	return policies, problems, cat, nil
}

func tellProblems(w io.Writer, problems policy.Problems) {
	for _, p := range problems {
		_, _ = fmt.Fprintln(w, cell(p.String()))
	}
}

// verdict is the end of an offline command: failed when there are errors.
func verdict(problems policy.Problems) error {
	if problems.Err() != nil {
		return failure{exitFailed}
	}
	return nil
}

type policyCheck struct{ offline }

func (c *policyCheck) Run(a *app) error {
	type line struct {
		File          string `json:"file"`
		Parent        string `json:"parent"`
		Organizations int    `json:"organizations"`
		Mappings      int    `json:"mappings"`
		Tests         int    `json:"tests"`
	}
	policies, problems, _, err := c.load(a, policy.Load)
	if err != nil {
		return err
	}
	lines := make([]line, len(policies))
	for i, p := range policies {
		lines[i] = line{p.File, p.Parent, len(p.Organizations), len(p.Rules), len(p.Tests)}
	}
	if a.json() {
		if err := a.printJSON(map[string]any{"ok": problems.Err() == nil, "policies": lines, "problems": problems}); err != nil {
			return err
		}
		return verdict(problems)
	}
	for _, l := range lines {
		if _, err := fmt.Fprintf(a.stdout, "%s: ok: parent %s, %d organizations, %d mappings, %d tests\n",
			cell(l.File), l.Parent, l.Organizations, l.Mappings, l.Tests); err != nil {
			return err
		}
	}
	return verdict(problems)
}

type policyTest struct{ offline }

func (c *policyTest) Run(a *app) error {
	type line struct {
		Parent string `json:"parent"`
		File   string `json:"file"`
		policy.TestResult
		Passed bool `json:"passed"`
	}
	policies, problems, _, err := c.load(a, policy.LoadUntested)
	if err != nil {
		return err
	}
	lines, failed := []line{}, 0
	for _, p := range policies {
		for _, r := range p.RunTests() {
			lines = append(lines, line{p.Parent, p.File, r, r.Passed()})
			if !r.Passed() {
				failed++
			}
			tellProblems(a.stderr, r.Problems)
			problems = append(problems, r.Problems...)
		}
	}
	if a.json() {
		if err := a.printJSON(map[string]any{"ok": problems.Err() == nil, "tests": lines, "problems": problems}); err != nil {
			return err
		}
		return verdict(problems)
	}
	for _, l := range lines {
		if !l.Passed {
			continue
		}
		if _, err := fmt.Fprintf(a.stdout, "ok  %s  %s\n", l.Pos, cell(l.Name)); err != nil {
			return err
		}
	}
	switch {
	case failed > 0:
		_, _ = fmt.Fprintf(a.stderr, "%d of %d tests failed\n", failed, len(lines))
	case len(lines) == 0 && problems.Err() == nil:
		_, _ = fmt.Fprintln(a.stderr, "no tests: nothing holds this policy to what was meant")
	}
	return verdict(problems)
}

type policySchema struct{ ownCatalogue }

func (c *policySchema) Run(a *app) error {
	cat, err := c.catalogue()
	if err != nil {
		return err
	}
	_, err = a.stdout.Write(policy.Schema(cat))
	return err
}

// fewRules is how many of the mappings that did not match are shown.
const fewRules = 10

type policyExplain struct {
	offline
	Email     string            `required:"" help:"The person's e-mail."`
	Group     []string          `sep:"none" placeholder:"NAME" help:"A group the person is in, by display name; may be repeated."`
	GroupID   []string          `sep:"none" name:"group-id" placeholder:"ID" help:"A group the person is in, by externalId; may be repeated."`
	Directory string            `placeholder:"SLUG" help:"The directory the groups come from, for mappings with directory."`
	Attribute map[string]string `mapsep:"none" placeholder:"NAME=VALUE" help:"An attribute of the person, for mappings with when; may be repeated."`
	All       bool              `help:"Show every mapping that did not match, and not only the first ten of an organization."`
}

func (c *policyExplain) person() mappings.Person {
	p := mappings.Person{Email: c.Email, Attributes: map[string]any{}}
	for _, g := range c.Group {
		p.Groups = append(p.Groups, mappings.Group{Name: g, Directory: c.Directory})
	}
	for _, id := range c.GroupID {
		p.Groups = append(p.Groups, mappings.Group{ExternalID: id, Directory: c.Directory})
	}
	for name, value := range c.Attribute {
		p.Attributes[name] = value
	}
	return p
}

func (c *policyExplain) Run(a *app) error {
	type line struct {
		Parent string `json:"parent"`
		policy.OrgExplanation
	}
	policies, problems, cat, err := c.load(a, policy.Load)
	if err != nil {
		return err
	}
	if problems.Err() != nil {
		return failure{exitFailed}
	}
	lines := []line{}
	var explained []policy.OrgExplanation
	for _, p := range policies {
		for _, e := range p.Explain(c.person(), cat) {
			lines = append(lines, line{p.Parent, e})
			explained = append(explained, e)
		}
	}
	if a.json() {
		return a.printJSON(map[string]any{"email": c.Email, "items": lines})
	}
	w := tabwriter.NewWriter(a.stdout, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "ORGANIZATION\tMEMBER\tROLE\tSEAT\tWHY") // Flush reports the error
	for _, e := range explained {
		member := "no"
		if e.Present {
			member = "yes"
		}
		seats := make([]string, len(e.Seats))
		for i, s := range e.Seats {
			seats[i] = string(s)
		}
		_, _ = fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", e.Organization, member, e.Role, strings.Join(seats, " or "), cell(e.Reason))
	}
	if err := w.Flush(); err != nil {
		return err
	}
	for _, e := range explained {
		if err := c.rules(a.stdout, e); err != nil {
			return err
		}
	}
	return nil
}

// rules shows what each mapping of an organization says of the person.
func (c *policyExplain) rules(out io.Writer, e policy.OrgExplanation) error {
	if len(e.Rules)+len(e.WhyNot) == 0 {
		return nil
	}
	if _, err := fmt.Fprintf(out, "\n%s\n", e.Organization); err != nil {
		return err
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	if e.SeatReason != "" {
		_, _ = fmt.Fprintf(w, "  seat: %s\n", cell(e.SeatReason)) // Flush reports the error
	}
	show := func(what string, refs ...mappings.Ref) {
		for _, r := range refs {
			_, _ = fmt.Fprintf(w, "  %s\t%s\t%s:%d\t%s\n", what, cell(r.Name), cell(r.File), r.Line, cell(r.Why))
		}
	}
	decides := e.Decisive
	if !e.Present {
		decides = 0 // a seat of nobody decides nothing
	}
	show("decides", e.Rules[:decides]...)
	show("matches", e.Rules[decides:]...)
	shown := e.WhyNot
	if !c.All {
		shown = shown[:min(len(shown), fewRules)]
	}
	for _, r := range shown {
		show("does not", r.Ref)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	if hidden := len(e.WhyNot) - len(shown); hidden > 0 {
		_, err := fmt.Fprintf(out, "  … and %d more that do not match; --all shows them\n", hidden)
		return err
	}
	return nil
}
