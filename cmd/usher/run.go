package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	"usher/internal/client"
)

type runCommands struct {
	List    runList    `cmd:"" help:"List a parent's runs, newest first."`
	Show    runShow    `cmd:"" help:"Show a run and what it holds."`
	Apply   runApply   `cmd:"" help:"Apply what a run holds."`
	Discard runDiscard `cmd:"" help:"Leave what a run holds as it is."`
}

var (
	runColumns = []string{"id", "parent", "kind", "state", "organization", "directory", "to", "held", "created_at", "why"}
	runFields  = []string{
		"id", "parent", "kind", "state", "organization", "directory", "to", "why", "held", "applied", "policy_version", "actor", "request_id",
		"created_at", "decided_by", "decided_at", "reconnect", "hash",
	}
	runItemColumns = []string{"email", "organization", "field", "from", "to", "acknowledged"}
)

type runList struct {
	Parent string `help:"The parent, by slug or id; a key of one parent may leave it out."`
	State  string `enum:",held,applied,discarded,resolved" default:"" help:"Only runs in this state: held, applied, discarded or resolved."`
}

func (c *runList) Run(a *app) error {
	return a.list("/v1/runs", values("parent", c.Parent, "state", c.State), runColumns...)
}

type runID struct {
	ID string `arg:"" name:"run" help:"The run's id."`
}

func (r runID) path(rest string) string { return "/v1/runs/" + url.PathEscape(r.ID) + rest }

type runShow struct{ runID }

// Run prints the run, and what it holds: of a guard its items, of a switch that
// waits its plan.
func (c *runShow) Run(a *app) error {
	answer, err := a.call(http.MethodGet, c.path(""), nil, nil)
	if err != nil {
		return err
	}
	run, err := decode(answer)
	if err != nil {
		return err
	}
	if run["kind"] == "reconcile" {
		return a.printReconcile(answer)
	}
	if run["kind"] == "reconnect" {
		return a.printObject(answer, runFields...)
	}
	if run["kind"] != "guard" { // what it holds is a plan
		return c.showPlan(a, answer)
	}
	items := []json.RawMessage{}
	for query := values("limit", "1000"); ; {
		answer, err := a.call(http.MethodGet, c.path("/items"), query, nil)
		if err != nil {
			return err
		}
		var page struct {
			Items []json.RawMessage `json:"items"`
			Next  string            `json:"next"`
		}
		if err := json.Unmarshal(answer, &page); err != nil {
			return err
		}
		items = append(items, page.Items...)
		if page.Next == "" {
			break
		}
		query.Set("after", page.Next)
	}
	if a.json() {
		run["items"] = items
		return a.printJSON(run)
	}
	if err := a.printObject(answer, runFields...); err != nil {
		return err
	}
	if len(items) == 0 {
		return nil
	}
	if err := sayNothing(items); err != nil {
		return err
	}
	_, _ = fmt.Fprintln(a.stdout) // the table reports the error
	return a.printTable(items, runItemColumns)
}

// sayNothing marks, in what a run holds, where there would be nothing.
func sayNothing(items []json.RawMessage) error {
	for i := range items {
		o, err := decode(items[i])
		if err != nil {
			return err
		}
		for _, side := range []string{"from", "to"} {
			if o[side] == nil {
				o[side] = nothing
			}
		}
		if items[i], err = json.Marshal(o); err != nil {
			return err
		}
	}
	return nil
}

func (c *runShow) showPlan(a *app, run json.RawMessage) error {
	if a.json() {
		plan, err := a.call(http.MethodGet, c.path("/plan"), nil, nil)
		if err != nil {
			return err
		}
		o, err := decode(run)
		if err != nil {
			return err
		}
		o["plan"] = plan
		return a.printJSON(o)
	}
	if err := a.printObject(run, runFields...); err != nil {
		return err
	}
	_, _ = fmt.Fprintln(a.stdout) // the plan reports the error
	return a.printPlan(http.MethodGet, c.path("/plan"), nil, "usher run apply "+c.ID)
}

type runApply struct {
	runID
	Hash string `aliases:"plan" help:"Apply only what was shown under this hash."`
}

// Run applies the run, by as many requests as it takes. It fails where one of them
// got nowhere.
func (c *runApply) Run(a *app) error {
	hash := c.Hash
	for applied := int64(-1); ; hash = "" {
		answer, err := a.call(http.MethodPost, c.path("/apply"), values("hash", hash), nil)
		if err == nil {
			return c.applied(a, answer)
		}
		var refused *client.Error
		if !errors.As(err, &refused) || refused.Reason != "apply_unfinished" {
			return err
		}
		now, broken := c.soFar(a)
		if broken != nil || now.Applied <= applied {
			return errors.Join(err, broken)
		}
		applied = now.Applied
		_, _ = fmt.Fprintf(a.stderr, "usher: %d of %d changes are applied; going on\n", applied, now.Held)
	}
}

func (c *runApply) applied(a *app, answer json.RawMessage) error {
	var out struct {
		Pending bool `json:"pending"`
	}
	if err := json.Unmarshal(answer, &out); err != nil {
		return err
	}
	if out.Pending {
		_, _ = io.WriteString(a.stderr, settledBehind+"; it is done once usher_provision_dirty_rows is 0\n")
	}
	return a.printObject(answer, "id", "parent", "kind", "state", "organization", "directory", "removed", "downgraded", "granted")
}

// runProgress is how many of the changes that a run was given are applied.
type runProgress struct{ Held, Applied int64 }

func (c *runApply) soFar(a *app) (p runProgress, err error) {
	answer, err := a.call(http.MethodGet, c.path(""), nil, nil)
	if err == nil {
		err = json.Unmarshal(answer, &p)
	}
	return p, err
}

type runDiscard struct{ runID }

func (c *runDiscard) Run(a *app) error {
	answer, err := a.call(http.MethodPost, c.path("/discard"), nil, nil)
	if err != nil {
		return err
	}
	return a.printObject(answer, "id", "parent", "kind", "state", "organization", "directory")
}

const settledBehind = "usher: the rules are in force, and very many people are settled by them behind this answer"

// waits tells, of what a command changed, what is held back, and is the error
// the command ends with then.
func (a *app) waits(answer json.RawMessage) error {
	var out struct {
		Held          int      `json:"held"`
		Pending       bool     `json:"pending"`
		Runs          []string `json:"runs"`
		PendingSwitch *struct {
			Run string `json:"run"`
		} `json:"pending_switch"`
	}
	if err := json.Unmarshal(answer, &out); err != nil {
		return err
	}
	if out.PendingSwitch != nil {
		out.Runs = append(out.Runs, out.PendingSwitch.Run)
	}
	if out.Pending {
		_, _ = io.WriteString(a.stderr, settledBehind+"; what guards hold of it is in: usher run list --state held\n")
	}
	if len(out.Runs) == 0 {
		return nil
	}
	what := plural(len(out.Runs), "switch to mode scim waits", "switches to mode scim wait")
	if out.Held > 0 {
		what = plural(out.Held, "change is held", "changes are held")
	}
	var b strings.Builder
	fmt.Fprintf(&b, "usher: %s until somebody decides; the rest is in force\n", what)
	for _, run := range out.Runs {
		fmt.Fprintf(&b, "  look:         usher run show %s\n  let it be so: usher run apply %s\n  leave all:    usher run discard %s\n", run, run, run)
	}
	b.WriteString("  not meant?    undo it where you made it, and what waits ends by itself\n")
	_, _ = io.WriteString(a.stderr, b.String())
	return failure{exitHeld}
}

// plural writes a number with the words for one or for several.
func plural(n int, one, several string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, several)
}
