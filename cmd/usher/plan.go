package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"

	"usher/internal/client"
)

type policyPlan struct {
	Path       string `arg:"" name:"dir-or-file" help:"A policy file, or a directory of them."`
	CreateOrgs bool   `help:"As if the organizations a policy declares and its parent lacks were made."`
}

// Run plans one file after the other; with --output json and a directory the
// plans stand in a list.
func (c *policyPlan) Run(a *app) error {
	files, dir, err := policyFiles(c.Path)
	if err != nil {
		return err
	}
	sources, err := a.readPolicies(files)
	if err != nil {
		return err
	}
	plans := []json.RawMessage{}
	for i, file := range files {
		body := object{"file": filepath.Base(file), "source": sources[i], "create_orgs": c.CreateOrgs}
		if !a.json() {
			apply := "usher policy apply " + file
			if c.CreateOrgs {
				apply += " --create-orgs"
			}
			if err := a.printPlan(http.MethodPost, "/v1/plans", body, apply); err != nil {
				return err
			}
			continue
		}
		plan, err := a.call(http.MethodPost, "/v1/plans", nil, body)
		if err != nil {
			return err
		}
		plans = append(plans, plan)
	}
	switch {
	case !a.json():
		return nil
	case dir:
		return a.printJSON(map[string]any{"items": plans})
	default:
		return a.printJSON(plans[0])
	}
}

// planLine is one line of a plan as it is sent.
type planLine struct {
	Looked  int           `json:"looked"`
	Item    *planItem     `json:"item"`
	Summary *planSummary  `json:"summary"`
	Problem *client.Error `json:"problem"`
}

type planValue struct {
	Role string `json:"role"`
	Seat string `json:"seat"`
}

// nothing stands for a membership or seat that is not there.
const nothing = "–"

func (v planValue) String() string {
	switch {
	case v.Role == "":
		return nothing
	case v.Seat == "":
		return v.Role
	default:
		return v.Role + "/" + v.Seat
	}
}

type planItem struct {
	Kind         string    `json:"kind"`
	Email        string    `json:"email"`
	Organization string    `json:"organization"`
	From         planValue `json:"from"`
	To           planValue `json:"to"`
	Reason       string    `json:"reason"`
}

type planCounts struct {
	Gains    int `json:"gains"`
	Losses   int `json:"losses"`
	Removed  int `json:"removed"`
	Changes  int `json:"changes"`
	Deferred int `json:"deferred"`
	Held     int `json:"held"`
	Waiting  int `json:"waiting"`
}

// String says the counts in words, without those that are nought.
func (c planCounts) String() string {
	var out []string
	add := func(n int, format string, args ...any) {
		if n > 0 {
			out = append(out, fmt.Sprintf(format, args...))
		}
	}
	add(c.Gains, "+ %d gained", c.Gains)
	switch c.Removed {
	case 0:
		add(c.Losses, "- %d lowered", c.Losses)
	case c.Losses:
		add(c.Losses, "- %d removed", c.Losses)
	default:
		add(c.Losses, "- %d lowered or removed (%d removed)", c.Losses, c.Removed)
	}
	add(c.Changes, "~ %d changed", c.Changes)
	add(c.Deferred, "? %d decided at the next login", c.Deferred)
	add(c.Held, "! %d held, and kept as they are", c.Held)
	add(c.Waiting, "%d of these waiting for a seat", c.Waiting)
	return strings.Join(out, ", ")
}

type planSummary struct {
	Hash string `json:"hash"`
	planCounts
	People        int                    `json:"people"`
	Bound         int                    `json:"bound"`
	Closed        int                    `json:"closed"`
	Moved         int                    `json:"moved"`
	Organizations map[string]*planCounts `json:"organizations"`
	Create        []string               `json:"create"`
	Switches      []struct {
		Organization string `json:"organization"`
		From         string `json:"from"`
		FromMappings bool   `json:"from_group_mappings"`
		To           string `json:"to"`
		ToMappings   bool   `json:"to_group_mappings"`
	} `json:"switches"`
	Guards []struct {
		Scope  string `json:"scope"`
		Detail struct {
			Guard   string `json:"guard"`
			Counted int64  `json:"counted"`
			Limit   int64  `json:"limit"`
			Of      int64  `json:"of"`
			Whole   bool   `json:"whole"`
		} `json:"detail"`
	} `json:"guards"`
	Pending bool `json:"pending"`
}

// marks are how kinds of change show: a sign, and a colour on a terminal.
var marks = map[string]struct{ sign, colour string }{
	"gain": {"+", "32"}, "loss": {"-", "31"}, "change": {"~", "33"}, "deferred": {"?", "36"}, "held": {"!", "35"}, "closes": {"x", "31"},
}

// rowsAtOnce is after how many rows the columns of a long plan are aligned anew.
const rowsAtOnce = 200

// printPlan prints a plan for people while it arrives; apply is the command that
// applies it.
func (a *app) printPlan(method, path string, body any, apply string) error {
	c, err := a.client()
	if err != nil {
		return err
	}
	var content []byte
	header := http.Header{"Accept": {"application/x-ndjson"}}
	if body != nil {
		if content, err = json.Marshal(body); err != nil {
			return err
		}
		header.Set("Content-Type", "application/json")
	}
	res, err := c.Stream(a.ctx, method, path, header, bytes.NewReader(content), int64(len(content)))
	if err != nil {
		return err
	}
	defer func() { _ = res.Body.Close() }()
	p := planPrinter{out: a.stdout, colours: terminal(a.stdout) && os.Getenv("NO_COLOR") == "", progress: progressOn(a.stderr), apply: apply, guarded: method == http.MethodPost}
	return p.print(res.Body)
}

// planPrinter prints a plan as a table. It keeps a screenful.
type planPrinter struct {
	out      io.Writer
	colours  bool
	progress func(looked int) // tells how far it is; -1: it is over
	apply    string           // the command that applies it
	guarded  bool             // applied without its hash it is held back where guards say so
	rows     []*planItem
}

func (p *planPrinter) print(in io.Reader) error {
	d := json.NewDecoder(bufio.NewReader(in))
	for {
		var line planLine
		if err := d.Decode(&line); err != nil {
			p.progress(-1)
			return fmt.Errorf("the plan broke off: %w", err)
		}
		switch {
		case line.Problem != nil:
			p.progress(-1)
			return line.Problem
		case line.Summary != nil:
			p.progress(-1)
			if err := p.flush(); err != nil {
				return err
			}
			return p.summary(line.Summary)
		case line.Item != nil:
			if p.rows = append(p.rows, line.Item); len(p.rows) == rowsAtOnce {
				p.progress(-1)
				if err := p.flush(); err != nil {
					return err
				}
			}
		default:
			p.progress(line.Looked)
		}
	}
}

func (p *planPrinter) flush() error {
	// The colour codes stand in the first cell of every row alike, so that the
	// columns stay aligned.
	w := tabwriter.NewWriter(p.out, 0, 0, 2, ' ', 0)
	for _, r := range p.rows {
		mark := marks[r.Kind]
		before, after := "", ""
		if p.colours {
			before, after = "\x1b["+mark.colour+"m", "\x1b[0m"
		}
		from, to := r.From.String(), r.To.String()
		switch r.Kind {
		case "deferred":
			to = "?"
		case "closes":
			from, to = "gate open", "closed"
		}
		_, _ = fmt.Fprintf(w, "%s%s %s\t%s\t%s → %s\t%s%s\n", before, mark.sign, cell(r.Email), cell(r.Organization), from, to, cell(r.Reason), after) // Flush reports the error
	}
	p.rows = p.rows[:0]
	return w.Flush()
}

func (p *planPrinter) summary(s *planSummary) error {
	var b strings.Builder
	for _, slug := range s.Create {
		fmt.Fprintf(&b, "organization %s would be made\n", slug)
	}
	for _, sw := range s.Switches {
		fmt.Fprintf(&b, "organization %s would go from mode %s to mode %s\n", sw.Organization, modeWords(sw.From, sw.FromMappings), modeWords(sw.To, sw.ToMappings))
	}
	if s.Bound > 0 {
		fmt.Fprintf(&b, "%s of the directory would be bound to an account\n", plural(s.Bound, "user", "users"))
	}
	if s.Closed > 0 {
		fmt.Fprintf(&b, "x %s could log in no more\n", plural(s.Closed, "person", "people"))
	}
	if s.Moved > 0 {
		fmt.Fprintf(&b, "%s would be owned by another directory, or by none\n", plural(s.Moved, "account", "accounts"))
	}
	if s.planCounts == (planCounts{}) {
		fmt.Fprintf(&b, "of %s nobody gains, loses or changes anything\n", plural(s.People, "person", "people"))
	} else {
		fmt.Fprintf(&b, "memberships of %s: %s\n", plural(s.People, "person", "people"), s.planCounts)
	}
	if len(s.Organizations) > 1 {
		for _, slug := range sortedKeys(s.Organizations) {
			fmt.Fprintf(&b, "  %s: %s\n", slug, s.Organizations[slug])
		}
	}
	for _, g := range s.Guards {
		d := g.Detail
		switch {
		case d.Whole:
			fmt.Fprintf(&b, "guard: everybody of %s who is no guest would lose the membership\n", g.Scope)
		case d.Guard == "max_new_administrators":
			fmt.Fprintf(&b, "guard: mappings would make %d new administrators in %s within an hour, the limit is %d\n", d.Counted, g.Scope, d.Limit)
		default:
			fmt.Fprintf(&b, "guard: %d losses of a membership, role or seat within an hour among the %d people of %s, the limit is %d\n", d.Counted, d.Of, g.Scope, d.Limit)
		}
	}
	if s.Pending {
		b.WriteString("a large change of before is still being settled; the plan may change\n")
	}
	switch {
	case s.Hash == "":
		fmt.Fprintf(&b, "do it: %s\n", p.apply)
		if len(s.Guards) > 0 {
			b.WriteString("what a guard names would be held until somebody decides\n")
		}
	case len(s.Guards) > 0 && p.guarded:
		fmt.Fprintf(&b, "plan %s\napply exactly this: %s --plan %s\n", s.Hash, p.apply, s.Hash)
		b.WriteString("applied without --plan, what a guard names would be held until somebody decides\n")
	default:
		fmt.Fprintf(&b, "plan %s\napply exactly this: %s --plan %s\n", s.Hash, p.apply, s.Hash)
	}
	_, err := io.WriteString(p.out, b.String())
	return err
}

func modeWords(mode string, mappings bool) string {
	if mappings {
		return mode + " with mappings"
	}
	return mode
}

func sortedKeys(m map[string]*planCounts) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// terminal reports whether a writer is a terminal.
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// progressOn tells on a terminal how many people were looked at; elsewhere, now
// and then, in plain lines.
func progressOn(w io.Writer) func(int) {
	const every = 50_000
	if !terminal(w) {
		next := every
		return func(looked int) {
			if looked >= next {
				_, _ = fmt.Fprintf(w, "%d people looked at\n", looked) // it is only a help
				next = looked + every
			}
		}
	}
	shown := false
	return func(looked int) {
		switch {
		case looked >= 0:
			_, _ = fmt.Fprintf(w, "\r\x1b[K%d people looked at", looked) // it is only a help
			shown = true
		case shown:
			_, _ = io.WriteString(w, "\r\x1b[K")
			shown = false
		}
	}
}
