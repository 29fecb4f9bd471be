package demo

import (
	"bytes"
	"context"
	_ "embed" // the policy
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"usher/internal/client"
)

//go:embed policy.yaml
var policySource string

// The names that the story gives things.
const (
	parent     = "acme"
	enterprise = "acme-enterprise"
	console    = "acme-console"
	policyFile = "acme.yaml"
	loginKey   = "login.key"
)

// story is one telling.
type story struct {
	Options
	narrator
	dir        string // where the reader would be
	base       string // the public listener
	operations string
	operator   *client.Client
	http       *http.Client
	people     []*person
	idp        *idp
	source     string // of the policy as the administrator has it
	before     time.Time
}

// steps are what happens, in order.
var steps = []struct {
	name, title string
	tell        func(*story, context.Context) (map[string]any, error)
}{
	{"company", "A company is set up", (*story).setUp},
	{"push", "The identity provider pushes its people and groups", (*story).push},
	{"login", "Somebody logs in", (*story).login},
	{"plan", "An administrator changes a line of the policy, and sees first whom it touches", (*story).change},
	{"typo", "A typo in the name of a group", (*story).typo},
	{"mistake", "A group is emptied by mistake at the identity provider", (*story).mistake},
	{"leaver", "Somebody leaves", (*story).leave},
	{"explain", "Why does somebody have what they have?", (*story).explain},
	{"numbers", "What it took", (*story).numbers},
}

// errInterrupted says that somebody ended the demo before the story was told.
var errInterrupted = errors.New("the demo was interrupted before its end")

// tell tells the whole story.
func (s *story) tell(ctx context.Context) (*Figures, error) {
	f := &Figures{People: len(s.people), Groups: len(groupNames(s.people)), Steps: []StepFigure{}}
	s.write(bold, fmt.Sprintf("usher demo: Acme Inc., %d people, and an identity provider that pushes them", len(s.people)))
	s.say("Everything below really happens, on a daemon that was started for it on free ports of this machine. The commands are those you would type, after:")
	s.command("cd " + s.dir + "\nexport USHER_SERVER=" + s.base)
	began := time.Now()
	for i, step := range steps {
		s.heading(i+1, step.title)
		at := time.Now()
		figures, err := s.step(ctx, step.name, step.tell)
		switch {
		case ctx.Err() != nil:
			return nil, errInterrupted
		case s.err != nil:
			return nil, fmt.Errorf("the demo cannot be told: %w", s.err)
		case err != nil:
			return nil, fmt.Errorf("the demo did not go as told, in step %d (%s): %w", i+1, step.title, err)
		}
		f.Steps = append(f.Steps, StepFigure{Step: step.name, Title: step.title, TookMS: milliseconds(time.Since(at)), Figures: figures})
	}
	f.TookMS = milliseconds(time.Since(began))
	return f, nil
}

func (s *story) step(ctx context.Context, name string, tell func(*story, context.Context) (map[string]any, error)) (map[string]any, error) {
	if s.Before != nil {
		if err := s.Before(name, s.operator); err != nil {
			return nil, err
		}
	}
	return tell(s, ctx)
}

// milliseconds rounds to microseconds.
func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// usher runs a command, shows it, and holds its exit code to what the story
// tells. show shows what the command answered; nil: nothing of it is shown.
func (s *story) usher(code int, show func(text string), args ...string) (string, error) {
	out, told, err := s.run(code, args)
	s.command(commandLine(args))
	if err == nil && show != nil {
		show(out + told)
	}
	return out, err
}

// run runs a command on the daemon of the story, as from the directory of the
// reader.
func (s *story) run(code int, args []string) (out, told string, err error) {
	here := make([]string, len(args), len(args)+4)
	for i, arg := range args {
		if here[i] = arg; arg == policyFile {
			here[i] = filepath.Join(s.dir, arg)
		}
	}
	here = append(here, "--server", s.base, "--api-key-file", filepath.Join(s.dir, dataDir, "operator.key"))
	var stdout, stderr bytes.Buffer
	got := s.Usher(here, &stdout, &stderr)
	out, told = strings.ReplaceAll(stdout.String(), s.dir+"/", ""), strings.ReplaceAll(stderr.String(), s.dir+"/", "")
	if got != code {
		err = fmt.Errorf("%s ends with exit code %d, not %d: %s", commandLine(args), got, code, strings.TrimSpace(told+out))
	}
	return out, told, err
}

// commandLine writes a command as a reader would type it.
func commandLine(args []string) string {
	line := "usher"
	for _, arg := range args {
		if strings.Contains(arg, " ") {
			arg = `"` + arg + `"`
		}
		line += " " + arg
	}
	return line
}

// whole shows all of an answer.
func (s *story) whole(text string) { s.output(text, maxShown, 0) }

// ends shows the first and the last lines of an answer.
func (s *story) ends(first, last int) func(string) {
	return func(text string) { s.output(text, first, last) }
}

// maxShown is more lines than any answer of the story has that is shown whole.
const maxShown = 60

// api asks the management API and reads the answer into v.
func (s *story) api(ctx context.Context, method, path string, query url.Values, body, v any) error {
	answer, err := s.operator.Do(ctx, method, path, query, body)
	if err == nil && v != nil {
		err = json.Unmarshal(answer, v)
	}
	if err != nil {
		return fmt.Errorf("%s %s: %w", method, path, err)
	}
	return nil
}

// list reads every page of a list.
func list[T any](ctx context.Context, s *story, path string, query url.Values) ([]T, error) {
	var out []T
	query.Set("limit", "1000")
	for {
		var page struct {
			Items []T    `json:"items"`
			Next  string `json:"next"`
		}
		if err := s.api(ctx, http.MethodGet, path, query, nil, &page); err != nil {
			return nil, err
		}
		out = append(out, page.Items...)
		// The event log answers a cursor always: its end is an empty page.
		if page.Next == "" || len(page.Items) == 0 {
			return out, nil
		}
		query.Set("after", page.Next)
	}
}

type membership struct {
	Email string `json:"email"`
	Role  string `json:"role"`
	Seat  string `json:"seat"`
	State string `json:"state"`
}

func (s *story) members(ctx context.Context, org string) ([]membership, error) {
	return list[membership](ctx, s, "/v1/memberships", url.Values{"organization": {org}})
}

// holds makes sure of what the story tells.
func holds[T comparable](what string, got, want T) error {
	if got != want {
		return fmt.Errorf("%s: %v, not %v as told", what, got, want)
	}
	return nil
}

// headcount makes sure of how many members the organizations have.
func (s *story) headcount(ctx context.Context, inEnterprise, inConsole int) error {
	for org, want := range map[string]int{enterprise: inEnterprise, console: inConsole} {
		members, err := s.members(ctx, org)
		if err := errors.Join(err, holds("members of "+org, len(members), want)); err != nil {
			return err
		}
	}
	return nil
}

// edit changes the policy file of the administrator, and shows how.
func (s *story) edit(old, replacement string) error {
	before := strings.Split(s.source, "\n")
	if err := s.restore(old, replacement); err != nil {
		return err
	}
	s.write("", "")
	for i, line := range strings.Split(s.source, "\n") {
		if line != before[i] {
			s.answer("- " + before[i])
			s.answer("+ " + line)
		}
	}
	s.write("", "")
	return nil
}

// restore is edit without showing it.
func (s *story) restore(old, replacement string) error {
	before, rest, found := strings.Cut(s.source, old)
	if !found {
		return fmt.Errorf("the policy has no %q", old)
	}
	s.source = before + replacement + rest
	return os.WriteFile(filepath.Join(s.dir, policyFile), []byte(s.source), 0o600)
}
