package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"text/tabwriter"
	"time"

	"usher/internal/client"
)

type directorySync struct {
	Directory string `arg:"" help:"parent/slug, as in acme/okta, or an id."`
	dryRun
	Full         bool `help:"Of kind ldap: read everything, though the server could say what changed."`
	ThoughBehind bool `help:"Of kind ldap: read everything, and take the server as it is, though it lacks changes that were read before (ldap_behind) and never catches up. Look at it with --dry-run first."`
}

// Run syncs a directory that is pushed, or has one that is read be read.
func (c *directorySync) Run(a *app) error {
	path := "/v1/directories/" + escaped(c.Directory)
	answer, err := a.call(http.MethodGet, path, nil, nil)
	if err != nil {
		return err
	}
	var d struct {
		Kind string `json:"kind"`
	}
	if err := json.Unmarshal(answer, &d); err != nil {
		return err
	}
	if d.Kind != "ldap" {
		if c.Full || c.ThoughBehind {
			return usageError{errors.New("--full and --though-behind are of directories that are read: an IdP pushes to this one")}
		}
		return a.sync(path, c.DryRun, "usher directory sync "+c.Directory, "directory", "id", "bound", "held")
	}
	query, again := "", "usher directory sync "+c.Directory
	for _, how := range []struct {
		given       bool
		value, flag string
	}{{c.Full, "full", "--full"}, {c.ThoughBehind, "though_behind", "--though-behind"}} {
		if how.given {
			query, again = query+"&"+how.value+"=true", again+" "+how.flag
		}
	}
	query = strings.Replace(query, "&", "?", 1)
	if c.DryRun {
		return a.preview(path+"/preview"+query, again)
	}
	if answer, err = a.call(http.MethodPost, path+"/reconciliation"+query, nil, nil); err != nil {
		return err
	}
	return a.follow(path, answer)
}

type directoryRuns struct {
	Directory string `arg:"" help:"parent/slug, as in acme/corp, or an id."`
}

// Run lists the runs of a directory, newest first.
func (c *directoryRuns) Run(a *app) error {
	path := "/v1/directories/" + escaped(c.Directory)
	items, err := a.items(path+"/reconciliations", values("limit", "1000"))
	if err != nil {
		return err
	}
	if a.json() {
		return a.printJSON(map[string]any{"items": items})
	}
	w := tabwriter.NewWriter(a.stdout, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "STARTED\tSECONDS\tSTATE\tREAD\tDID\tWHY") // Flush reports the error
	for _, item := range items {
		var o outcomeOf
		if err := json.Unmarshal(item, &o); err != nil {
			return err
		}
		read := "changes"
		if o.Full {
			read = "everything"
		}
		if o.Watched {
			read += ", " + plural(max(1, o.Runs), "watched run", "watched runs")
		}
		_, _ = fmt.Fprintf(w, "%s\t%.1f\t%s\t%s\t%s\t%s\n", o.StartedAt.Format(time.RFC3339), o.Seconds, o.State, read, o.Counts.String(), cell(o.why()))
	}
	return w.Flush()
}

// currentRun is the run of a directory that is, or was the last.
type currentRun struct {
	State    string     `json:"state"`
	Attempt  string     `json:"attempt"`
	Progress *howFar    `json:"progress"`
	Outcome  *outcomeOf `json:"outcome"`
	Started  time.Time  `json:"started_at"`
	whole    []byte     // as it was answered
}

type howFar struct {
	Phase string `json:"phase"`
	Done  int    `json:"done"`
	Of    int    `json:"of"`
}

var phases = map[string]string{
	"read": "reading the directory", "compare": "comparing", "confirm": "asking again for what seems gone", "plan": "counting what would be lost", "apply": "changing people",
}

// outcomeOf is what became of a run.
type outcomeOf struct {
	State     string    `json:"state"`
	Full      bool      `json:"full"`
	Dry       bool      `json:"dry_run"`
	Watched   bool      `json:"watched"`
	Runs      int       `json:"runs"`
	Counts    runCounts `json:"counts"`
	Reason    string    `json:"reason"`
	Detail    string    `json:"detail"`
	Server    string    `json:"server"`
	StartedAt time.Time `json:"started_at"`
	Seconds   float64   `json:"seconds"`
	Plan      *runPlan  `json:"plan"`
}

type runCounts struct {
	Users          int `json:"users"`
	Groups         int `json:"groups"`
	Unusable       int `json:"unusable"`
	Added          int `json:"added"`
	Changed        int `json:"changed"`
	Moved          int `json:"moved"`
	Disabled       int `json:"disabled"`
	Enabled        int `json:"enabled"`
	Gone           int `json:"gone"`
	GroupsAdded    int `json:"groups_added"`
	GroupsChanged  int `json:"groups_changed"`
	GroupsGone     int `json:"groups_gone"`
	MembersAdded   int `json:"members_added"`
	MembersRemoved int `json:"members_removed"`
}

type runPlan struct {
	Run       string    `json:"run"`
	Guard     string    `json:"guard"`
	Counted   int64     `json:"counted"`
	Whole     bool      `json:"whole"`
	Ungrouped bool      `json:"ungrouped"`
	Limit     int64     `json:"limit"`
	Of        int64     `json:"of"`
	Elsewhere int       `json:"elsewhere"`
	Items     []runItem `json:"items"`
	More      int       `json:"more"`
}

type runItem struct {
	Action string `json:"action"`
	Kind   string `json:"kind"`
	ID     string `json:"id"`
	Name   string `json:"name"`
	DN     string `json:"dn"`
	Group  string `json:"group"`
}

// String says the counts in words, without those that are nought.
func (c runCounts) String() string {
	var out []string
	add := func(n int, format string) {
		if n > 0 {
			out = append(out, fmt.Sprintf(format, n))
		}
	}
	add(c.Added, "+ %d users")
	add(c.Changed, "~ %d users")
	add(c.Moved, "~ %d moved")
	add(c.Enabled, "+ %d enabled")
	add(c.Disabled, "- %d disabled")
	add(c.Gone, "- %d gone")
	add(c.GroupsAdded, "+ %d groups")
	add(c.GroupsChanged, "~ %d groups")
	add(c.GroupsGone, "- %d groups")
	add(c.MembersAdded, "+ %d members of groups")
	add(c.MembersRemoved, "- %d members of groups")
	add(c.Unusable, "! %d unusable")
	if len(out) == 0 {
		return "nothing"
	}
	return strings.Join(out, ", ")
}

func (o *outcomeOf) why() string {
	switch {
	case o.Reason != "":
		return o.Reason + ": " + o.Detail
	case o.Detail != "":
		return o.Detail
	case o.State == "held" && o.Plan != nil && o.Plan.Run != "":
		return "usher run show " + o.Plan.Run
	}
	return ""
}

// askEvery is how often a run that goes on in the daemon is asked for.
const askEvery = 300 * time.Millisecond

// follow waits for a run that has begun, and prints what became of it.
func (a *app) follow(path string, begun json.RawMessage) error {
	now := &currentRun{}
	if err := json.Unmarshal(begun, now); err != nil {
		return err
	}
	mine, tell := now.Attempt, a.telling()
	tick := time.NewTicker(askEvery)
	defer tick.Stop()
	now.whole = begun
	for now.State == "running" {
		tell(now.Progress)
		select {
		case <-tick.C:
		case <-a.ctx.Done():
			return a.ctx.Err()
		}
		answer, err := a.call(http.MethodGet, path+"/reconciliation", nil, nil)
		if err != nil {
			return err
		}
		*now = currentRun{whole: answer}
		if err := json.Unmarshal(answer, now); err != nil {
			return err
		}
		if now.Attempt != mine {
			return errors.New("that run has ended and another has begun meanwhile: look what became of it with usher directory runs")
		}
	}
	tell(nil)
	if a.json() {
		if err := a.printJSON(json.RawMessage(now.whole)); err != nil {
			return err
		}
	} else if now.Outcome != nil {
		if _, err := io.WriteString(a.stdout, now.Outcome.String()); err != nil {
			return err
		}
	}
	switch now.State {
	case "held":
		return a.heldBack(now.Outcome)
	case "lost":
		return errors.New("the daemon was gone before the run had ended; the next run goes on from there")
	case "failed":
		return failure{exitFailed}
	}
	return nil
}

// heldBack tells of the run in which losses wait, and is the error that the
// command ends with.
func (a *app) heldBack(o *outcomeOf) error {
	if o != nil && o.Plan != nil && o.Plan.Run != "" {
		run := o.Plan.Run
		if o.Plan.Elsewhere > 0 {
			_, _ = io.WriteString(a.stderr, "usher: "+o.Plan.elsewhere("")) // it is only a help
		}
		why := "is past the limit and waits until somebody decides; the rest is in force"
		if o.Plan.Whole || o.Plan.Ungrouped {
			why = "waits until somebody decides, and the rest is in force: " + o.Plan.past()
		}
		_, _ = fmt.Fprintf(a.stderr, "usher: what the directory does not have any more %s\n"+
			"  look:         usher run show %s\n  let it be so: usher run apply %s\n  leave all:    usher run discard %s\n  not meant?    put the directory right, and what waits ends with the next run\n", why, run, run, run) // it is only a help
	}
	return failure{exitHeld}
}

// elsewhere says what to do before what waits is applied, where people who are gone are
// there under another id; dir is the directory, empty: whichever it is.
func (p *runPlan) elsewhere(dir string) string {
	parent, slug, ok := strings.Cut(dir, "/")
	if !ok {
		parent, slug = "PARENT", "DIRECTORY"
	}
	return fmt.Sprintf("%d of those who are gone are there under another id, with the same e-mail: the directory was set up anew, it seems. "+
		"Do not apply it first, which closes their gates; bind their accounts to the new entries, by a file of old and new ids: usher account rebind --parent %s --from %s --to %s FILE\n", p.Elsewhere, parent, slug, slug)
}

// String says what became of a run, for people.
func (o *outcomeOf) String() string {
	var b strings.Builder
	if o.State == "failed" {
		is := "the directory gave no evidence, and nothing was changed"
		switch {
		case strings.HasPrefix(o.Reason, "ldap_"):
		case o.Reason == "sealing_key":
			is = "the directory was not asked, and nothing was changed"
		default: // in the middle of what it did
			is = "the run did not come to its end, and what it had changed by then stands"
		}
		fmt.Fprintf(&b, "%s (%s)\n%s\n", is, cell(o.Reason), cell(o.Detail))
		return b.String()
	}
	read := "what changed"
	if o.Full {
		read = "everything"
	}
	fmt.Fprintf(&b, "read %s of %s: %s, %s, in %.1f s\n", read, cell(o.Server), plural(o.Counts.Users, "user", "users"), plural(o.Counts.Groups, "group", "groups"), o.Seconds)
	did := "did: "
	if o.Dry {
		did = "would do: "
	}
	b.WriteString(did + o.Counts.String() + "\n")
	if o.Detail != "" {
		b.WriteString(cell(o.Detail) + "\n")
	}
	return b.String()
}

// preview prints what a run would do.
func (a *app) preview(path, again string) error {
	if a.json() {
		plan, err := a.call(http.MethodGet, path, nil, nil)
		if err != nil {
			return err
		}
		var o outcomeOf
		if err := json.Unmarshal(plan, &o); err != nil {
			return err
		}
		if err := a.printJSON(plan); err != nil || o.State != "failed" {
			return err
		}
		return failure{exitFailed}
	}
	c, err := a.client()
	if err != nil {
		return err
	}
	res, err := c.Stream(a.ctx, http.MethodGet, path, http.Header{"Accept": {"application/x-ndjson"}}, http.NoBody, 0)
	if err != nil {
		return err
	}
	defer func() { _ = res.Body.Close() }()
	tell := a.telling()
	for d := json.NewDecoder(bufio.NewReader(res.Body)); ; {
		var line struct {
			Progress *howFar       `json:"progress"`
			Outcome  *outcomeOf    `json:"outcome"`
			Problem  *client.Error `json:"problem"`
		}
		if err := d.Decode(&line); err != nil {
			return fmt.Errorf("the plan broke off: %w", err)
		}
		switch {
		case line.Problem != nil:
			tell(nil)
			return line.Problem
		case line.Outcome != nil:
			tell(nil)
			return a.printPreview(line.Outcome, again)
		default:
			tell(line.Progress)
		}
	}
}

// past says what has a plan wait.
func (p *runPlan) past() string {
	switch {
	case p.Ungrouped:
		return fmt.Sprintf("nobody is in a group of the directory any more, and %d people were; look whether the bind identity may read who is in groups", p.Counted)
	case p.Whole:
		return "everybody of an organization who is no guest would go"
	}
	return fmt.Sprintf("%d of %d people would lose something, the limit is %d", p.Counted, p.Of, p.Limit)
}

func (a *app) printPreview(o *outcomeOf, again string) error {
	var b strings.Builder
	if o.State != "failed" && o.Plan != nil {
		writeItems(&b, o.Plan, terminal(a.stdout) && os.Getenv("NO_COLOR") == "")
	}
	b.WriteString(o.String())
	switch {
	case o.State == "failed":
	case o.Plan != nil && o.Plan.Guard != "":
		fmt.Fprintf(&b, "guard: %s: what is taken would wait until somebody decides\ndo it: %s\n", o.Plan.past(), again)
	case o.State != "nothing":
		fmt.Fprintf(&b, "do it: %s\n", again)
	}
	if _, err := io.WriteString(a.stdout, b.String()); err != nil {
		return err
	}
	if o.State == "failed" {
		return failure{exitFailed}
	}
	return nil
}

var actions = map[string]struct{ sign, colour, words string }{
	"add": {"+", "32", "comes"}, "change": {"~", "33", "is called, or described, otherwise"}, "enable": {"+", "32", "is enabled"}, "join": {"+", "32", "becomes a member"},
	"disable": {"-", "31", "is disabled"}, "remove": {"-", "31", "is gone"}, "leave": {"-", "31", "is a member no more"},
}

// writeItems writes a plan as a diff.
func writeItems(b *strings.Builder, p *runPlan, colours bool) {
	w := tabwriter.NewWriter(b, 0, 0, 2, ' ', 0)
	for _, i := range p.Items {
		is := actions[i.Action]
		before, after := "", ""
		if colours {
			before, after = "\x1b["+is.colour+"m", "\x1b[0m"
		}
		name := i.Name
		if name == "" {
			name = i.ID
		}
		about := i.DN
		if i.Group != "" {
			about = "group " + i.Group
		}
		_, _ = fmt.Fprintf(w, "%s%s %s\t%s\t%s\t%s%s\n", before, is.sign, i.Kind, cell(name), is.words, cell(about), after) // a builder takes everything
	}
	_ = w.Flush()
	if p.More > 0 {
		fmt.Fprintf(b, "… and %d more\n", p.More)
	}
}

// telling tells how far a run is: by a bar on a terminal, elsewhere in plain
// lines. nil says that it is over.
func (a *app) telling() func(*howFar) {
	if terminal(a.stderr) {
		return func(p *howFar) {
			if p == nil {
				_, _ = io.WriteString(a.stderr, "\r\x1b[K") // it is only a help
				return
			}
			_, _ = fmt.Fprintf(a.stderr, "\r\x1b[K%s %s", bar(p), p) // it is only a help
		}
	}
	last, next := "", time.Time{}
	return func(p *howFar) {
		if p == nil || p.Phase == last && time.Now().Before(next) {
			return
		}
		last, next = p.Phase, time.Now().Add(10*time.Second)
		_, _ = fmt.Fprintln(a.stderr, p) // it is only a help
	}
}

func (p *howFar) String() string {
	says := phases[p.Phase]
	switch {
	case p.Of > 0:
		return fmt.Sprintf("%s: %d of %d", says, p.Done, p.Of)
	case p.Done > 0:
		return fmt.Sprintf("%s: %d", says, p.Done)
	}
	return says
}

// barWidth is the width of a bar in characters.
const barWidth = 20

func bar(p *howFar) string {
	full := 0
	if p.Of > 0 {
		full = min(barWidth, barWidth*p.Done/p.Of)
	}
	return "[" + strings.Repeat("#", full) + strings.Repeat(".", barWidth-full) + "]"
}

// printReconcile prints a run of kind reconcile with what it holds.
func (a *app) printReconcile(run json.RawMessage) error {
	if a.json() {
		return a.printJSON(run)
	}
	var held struct {
		Directory      string   `json:"directory"`
		Reconciliation *runPlan `json:"reconciliation"`
	}
	if err := json.Unmarshal(run, &held); err != nil {
		return err
	}
	if err := a.printObject(run, runFields...); err != nil || held.Reconciliation == nil {
		return err
	}
	var b strings.Builder
	b.WriteByte('\n')
	writeItems(&b, held.Reconciliation, terminal(a.stdout) && os.Getenv("NO_COLOR") == "")
	if held.Reconciliation.Elsewhere > 0 {
		b.WriteString("\n" + held.Reconciliation.elsewhere(held.Directory))
	}
	_, err := io.WriteString(a.stdout, b.String())
	return err
}
