package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"

	"usher/config"
	"usher/internal/client"
	"usher/internal/identity"
	"usher/mappings"
	"usher/policy"
)

type policyCommands struct {
	Check   policyCheck   `cmd:"" help:"Report every mistake in policy files, offline."`
	Test    policyTest    `cmd:"" help:"Run the tests in policy files, offline."`
	Explain policyExplain `cmd:"" help:"Say what policy files make of a person, and why, offline."`
	Plan    policyPlan    `cmd:"" help:"Say what policies would do to whom, and why; nothing is changed."`
	Apply   policyApply   `cmd:"" help:"Make policies the ones in force. What they take past the limits of the guards is held."`

	History  policyHistory  `cmd:"" help:"List the accepted versions of a parent's policy, newest first."`
	Show     policyShow     `cmd:"" help:"Print the source of a version of a parent's policy; of the one in force when none is said."`
	Diff     policyDiff     `cmd:"" help:"Print what changed between two versions of a parent's policy."`
	Rollback policyRollback `cmd:"" help:"Put an earlier version of a parent's policy in force again, as a new version, by the rules of apply."`
}

// offline is what the commands without a daemon read.
type offline struct {
	Path   string `arg:"" name:"dir-or-file" help:"A policy file, or a directory of them."`
	Config string `placeholder:"FILE" help:"The daemon's configuration, for its role catalogue; the shipped catalogue when left out."`

	catalogue identity.Catalogue
}

// load reads the policies and tells every problem on stderr.
func (o *offline) load(a *app) ([]*policy.Policy, policy.Problems, error) {
	o.catalogue = identity.DefaultCatalogue()
	if o.Config != "" {
		cfg, problems := config.Load(o.Config, nil)
		if cfg == nil {
			return nil, nil, problems.Err()
		}
		o.catalogue = cfg.Catalogue
	}
	policies, problems := policy.Load(o.Path, o.catalogue)
	for _, p := range problems {
		_, _ = fmt.Fprintln(a.stderr, p)
	}
	if problems == nil {
		problems = policy.Problems{}
	}
	return policies, problems, nil
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
	policies, problems, err := c.load(a)
	if err != nil {
		return err
	}
	if a.json() {
		if err := a.printJSON(map[string]any{"ok": problems.Err() == nil, "problems": problems}); err != nil {
			return err
		}
		return verdict(problems)
	}
	for _, p := range policies {
		if _, err := fmt.Fprintf(a.stdout, "%s: ok: parent %s, %d organizations, %d mappings, %d tests\n",
			p.File, p.Parent, len(p.Organizations), len(p.Rules), len(p.Tests)); err != nil {
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
	policies, problems, err := c.load(a)
	if err != nil {
		return err
	}
	lines := []line{}
	for _, p := range policies {
		for _, r := range p.RunTests() {
			lines = append(lines, line{p.Parent, p.File, r, r.Passed()})
		}
	}
	if a.json() {
		if err := a.printJSON(map[string]any{"ok": problems.Err() == nil, "tests": lines, "problems": problems}); err != nil {
			return err
		}
		return verdict(problems)
	}
	for _, l := range lines {
		if _, err := fmt.Fprintf(a.stdout, "ok  %s  %s\n", l.Pos, l.Name); err != nil {
			return err
		}
	}
	return verdict(problems)
}

type policyExplain struct {
	offline
	Email     string            `required:"" help:"The person's e-mail."`
	Group     []string          `sep:"none" placeholder:"NAME" help:"A group the person is in, by display name; may be repeated."`
	Attribute map[string]string `mapsep:"none" placeholder:"NAME=VALUE" help:"An attribute of the person, for rules with when; may be repeated."`
}

func (c *policyExplain) Run(a *app) error {
	type line struct {
		Parent string `json:"parent"`
		policy.OrgExplanation
	}
	policies, problems, err := c.load(a)
	if err != nil {
		return err
	}
	if problems.Err() != nil {
		return failure{exitFailed}
	}
	person := mappings.Person{Email: c.Email, Attributes: map[string]any{}}
	for _, g := range c.Group {
		person.Groups = append(person.Groups, mappings.Group{Name: g})
	}
	for name, value := range c.Attribute {
		person.Attributes[name] = value
	}
	lines := []line{}
	for _, p := range policies {
		for _, e := range p.Explain(person, c.catalogue) {
			lines = append(lines, line{p.Parent, e})
		}
	}
	if a.json() {
		return a.printJSON(map[string]any{"email": c.Email, "items": lines})
	}
	w := tabwriter.NewWriter(a.stdout, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "ORGANIZATION\tMEMBER\tROLE\tSEAT\tWHY") // Flush reports the error
	for _, l := range lines {
		member := "no"
		if l.Present {
			member = "yes"
		}
		seats := make([]string, len(l.Seats))
		for i, s := range l.Seats {
			seats[i] = string(s)
		}
		_, _ = fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", l.Organization, member, l.Role, strings.Join(seats, " or "), l.Reason)
	}
	return w.Flush()
}

type policyApply struct {
	Path       string `arg:"" name:"dir-or-file" help:"A policy file, or a directory of them."`
	CreateOrgs bool   `help:"Make the organizations a policy declares and its parent lacks."`
	Plan       string `placeholder:"HASH" help:"Do what the plan with this hash says, held back by no guard, or nothing where that has changed; with one file."`
}

// Run applies one file after the other; each is taken whole or not at all, and
// the first that is refused ends it.
func (c *policyApply) Run(a *app) error {
	files, dir, err := policyFiles(c.Path)
	if err != nil {
		return err
	}
	if c.Plan != "" && len(files) > 1 {
		return usageError{errors.New("--plan is of one policy; give its file")}
	}
	answers := []json.RawMessage{}
	for _, file := range files {
		source, err := readPolicy(file)
		if err != nil {
			return err
		}
		body := given("file", filepath.Base(file), "source", source, "create_orgs", c.CreateOrgs, "plan", c.Plan)
		answer, err := a.call(http.MethodPost, "/v1/policies", nil, body)
		if err != nil {
			if dir {
				_, _ = fmt.Fprintf(a.stderr, "usher: %s: refused; %d policies before it are applied\n", file, len(answers))
			}
			return err
		}
		if err := a.warn(answer); err != nil {
			return err
		}
		answers = append(answers, answer)
	}
	switch {
	case a.json() && dir:
		err = a.printJSON(map[string]any{"items": answers})
	case a.json():
		err = a.printJSON(answers[0])
	default:
		err = a.printTable(answers, []string{"parent", "version", "changed", "created", "removed", "downgraded", "held"})
	}
	for _, answer := range answers {
		err = errors.Join(err, a.waits(answer))
	}
	return err
}

// warn tells the warnings of an applied policy.
func (a *app) warn(answer json.RawMessage) error {
	var applied struct {
		Warnings []client.Problem `json:"warnings"`
	}
	err := json.Unmarshal(answer, &applied)
	for _, w := range applied.Warnings {
		_, _ = fmt.Fprintln(a.stderr, w)
	}
	return err
}

// policyFiles lists the policies at a path and says whether it is a directory.
func policyFiles(path string) (files []string, dir bool, err error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, false, err
	}
	if !info.IsDir() {
		return []string{path}, false, nil
	}
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, true, err
	}
	for _, e := range entries {
		ext := filepath.Ext(e.Name())
		if !e.IsDir() && !strings.HasPrefix(e.Name(), ".") && (ext == ".yaml" || ext == ".yml") {
			files = append(files, filepath.Join(path, e.Name()))
		}
	}
	if len(files) == 0 {
		return nil, true, fmt.Errorf("%s: no policy here: the directory has no *.yaml or *.yml file", path)
	}
	return files, true, nil
}

func readPolicy(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer func() { _ = f.Close() }()
	b, err := io.ReadAll(io.LimitReader(f, policy.MaxSize+1))
	if err == nil && len(b) > policy.MaxSize {
		err = fmt.Errorf("%s is larger than %d bytes", path, policy.MaxSize)
	}
	return string(b), err
}
