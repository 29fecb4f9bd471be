package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"
)

// explainCommand asks a running daemon; policy explain does without one.
type explainCommand struct {
	Email   string    `help:"The person's e-mail."`
	Account string    `help:"Instead of the e-mail: the id of the account."`
	Org     string    `help:"This organization alone: slug or id."`
	Parent  string    `help:"Slug or id; may be left out with --org, or where one parent alone knows the person."`
	At      time.Time `placeholder:"TIME" help:"A past time, as in 2026-11-05T08:00:00Z."`
}

// maxExplained is how many lines of one kind are printed of an organization;
// --output json has them all.
const maxExplained = 25

// explanation is what of an answer is printed.
type explanation struct {
	Headline      string           `json:"headline"`
	Notes         []string         `json:"notes"`
	Organizations []explainedInOrg `json:"organizations"`
}

type explainedInOrg struct {
	Headline string          `json:"headline"`
	Present  bool            `json:"present"`
	Decides  string          `json:"decides"`
	Why      []string        `json:"why"`
	WhyNot   []string        `json:"why_not"`
	Rules    []explainedRule `json:"rules"`
	More     int             `json:"more_rules"`
}

type explainedRule struct {
	Name    string `json:"name"`
	File    string `json:"file"`
	Line    int    `json:"line"`
	Role    string `json:"role"`
	Seat    string `json:"seat"`
	Matched bool   `json:"matched"`
	Decides bool   `json:"decides"`
	Why     string `json:"why"`
	WhyNot  string `json:"why_not"`
}

func (c *explainCommand) Run(a *app) error {
	if (c.Email == "") == (c.Account == "") {
		return usageError{errors.New("say who: give either --email or --account")}
	}
	at := ""
	if !c.At.IsZero() {
		at = c.At.UTC().Format(time.RFC3339Nano)
	}
	answer, err := a.call(http.MethodGet, "/v1/explain", values("email", c.Email, "account", c.Account, "organization", c.Org, "parent", c.Parent, "at", at), nil)
	if err != nil {
		return err
	}
	if a.json() {
		return a.printJSON(answer)
	}
	var e explanation
	if err := json.Unmarshal(answer, &e); err != nil {
		return fmt.Errorf("the daemon answers with something that is no explanation: %w", err)
	}
	_, err = fmt.Fprint(a.stdout, e.text())
	return err
}

// text writes an explanation for people: what is, then why, then why not.
func (e *explanation) text() string {
	var b strings.Builder
	line := func(format string, args ...any) {
		b.WriteString(cell(fmt.Sprintf(format, args...)))
		b.WriteByte('\n')
	}
	line("%s", e.Headline)
	for _, n := range e.Notes {
		line("  %s", n)
	}
	for i := range e.Organizations {
		o := &e.Organizations[i]
		if o.Headline != e.Headline {
			b.WriteByte('\n')
			line("%s", o.Headline)
		}
		if o.Decides != "" {
			line("  by: %s", o.Decides)
		}
		few(o.Why, func(s string) { line("  why: %s", s) }, line)
		few(o.WhyNot, func(s string) { line("  why not: %s", s) }, line)
		o.rules(line)
	}
	return b.String()
}

// few prints the first of items and says how many more there are.
func few[T any](items []T, print func(T), line func(string, ...any)) {
	for i, item := range items {
		if i == maxExplained {
			line("  … and %d more: --output json has them all", len(items)-i)
			return
		}
		print(item)
	}
}

// rules prints the rules of a member's organization that decide nothing: of
// those that decide, and of who is no member, the reasons tell.
func (o *explainedInOrg) rules(line func(string, ...any)) {
	if !o.Present {
		return
	}
	var matched, others []explainedRule
	for _, r := range o.Rules {
		switch {
		case r.Matched && !r.Decides:
			matched = append(matched, r)
		case !r.Matched:
			others = append(others, r)
		}
	}
	few(matched, func(r explainedRule) { line("  also: %s: %s", r, r.Why) }, line)
	few(others, func(r explainedRule) { line("  not: %s: %s", r, r.WhyNot) }, line)
	if o.More > 0 {
		line("  not: %d more mappings", o.More)
	}
}

func (r explainedRule) String() string {
	gives := strings.TrimSpace(r.Role + " " + r.Seat)
	if gives != "" {
		gives = " (" + gives + ")"
	}
	return fmt.Sprintf("mapping %q at %s:%d%s", r.Name, r.File, r.Line, gives)
}
