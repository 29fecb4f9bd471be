package main

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"net/url"
	"os/signal"
	"syscall"
	"text/tabwriter"
	"time"

	"usher/internal/load"
)

type benchSCIM struct {
	Base        string        `arg:"" name:"base-url" help:"The SCIM base URL of a directory, as in https://usher.example/scim/ID/v2."`
	Token       string        `xor:"token" placeholder:"TOKEN" help:"The bearer token. Other users of this machine see it in the list of processes: prefer --token-file or USHER_SCIM_TOKEN."`
	TokenFile   string        `xor:"token" type:"path" placeholder:"FILE" help:"A file with the bearer token. Otherwise USHER_SCIM_TOKEN."`
	Domain      string        `default:"bench.invalid" help:"The domain of people's e-mail addresses. On one that the parent holds they become people with accounts, which stay when the users are deleted: use a parent made for it. On any other they are records and nothing else."`
	Users       int           `default:"1000" help:"How many users are made, and deleted at the end."`
	Groups      int           `default:"10" help:"How many groups are made, which the users are added to in turn."`
	Rate        float64       `help:"Requests a second, whether answers come or not; 0: as fast as they come."`
	For         time.Duration `default:"10s" help:"How long each phase sends at that rate; those that make and delete send as long as there is something to. Without a rate each user is asked about once."`
	Connections int           `default:"16" help:"Keep-alive connections."`
	Timeout     time.Duration `default:"30s" help:"How long one request may take."`
}

// scimPhase is what a phase of the benchmark came to.
type scimPhase struct {
	Phase     string         `json:"phase"`
	Requests  int            `json:"requests"`            // answered; one that was sent again after 429 counts once
	Throttled int            `json:"throttled"`           // answers 429, after each of which the time was waited that it named
	Errors    map[string]int `json:"errors,omitempty"`    // by status; "no answer"; "wrong": the status is right, and what it says is not
	Complaint string         `json:"complaint,omitempty"` // the first of them
	load.Step
}

// benchedSCIM is the whole report.
type benchedSCIM struct {
	Base        string      `json:"base_url"`
	Prefix      string      `json:"prefix"` // of every name that was made
	Users       int         `json:"users"`
	Groups      int         `json:"groups"`
	Connections int         `json:"connections"`
	Phases      []scimPhase `json:"phases"`
	Left        []string    `json:"left,omitempty"` // paths of what was made and could not be deleted
}

// clearing bounds how long is spent on deleting what was made once a signal has
// ended the rest.
const clearing = time.Minute

// Run loads the server, phase by phase, and deletes what it made. It fails where
// an answer is not what SCIM says, or something is left.
func (c *benchSCIM) Run(a *app) error {
	token, err := (&scimVerify{Token: c.Token, TokenFile: c.TokenFile}).token()
	if err != nil {
		return err
	}
	if c.Users < 1 || c.Groups < 1 || c.Connections < 1 || c.Rate < 0 || c.For <= 0 || c.Timeout <= 0 {
		return usageError{errors.New("--users, --groups, --connections, --for and --timeout must be above 0, --rate not below")}
	}
	random := make([]byte, 6)
	_, _ = rand.Read(random) // never fails
	d, err := newSCIMDriver(c, token, "usher-bench-"+hex.EncodeToString(random))
	if err != nil {
		return err
	}
	defer d.client.CloseIdleConnections()
	ctx, stop := signal.NotifyContext(a.ctx, syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	ended := d.load(ctx)
	left, cleared := d.clear(ctx)
	report := benchedSCIM{Base: d.base, Prefix: d.prefix, Users: c.Users, Groups: c.Groups, Connections: c.Connections, Phases: d.phases, Left: left}
	if err := errors.Join(ended, cleared, c.print(a, &report)); err != nil {
		return err
	}
	return report.failed()
}

// failed is the exit code of a report that has errors in it, or nil.
func (r *benchedSCIM) failed() error {
	if len(r.Left) > 0 {
		return failure{exitFailed}
	}
	for _, p := range r.Phases {
		if len(p.Errors) > 0 {
			return failure{exitFailed}
		}
	}
	return nil
}

func (c *benchSCIM) print(a *app, report *benchedSCIM) error {
	if n := len(report.Left); n > 0 {
		_, _ = fmt.Fprintf(a.stderr, "usher: left behind: %d users and groups whose names begin with %s, the first %s\n", n, report.Prefix, cell(report.Left[0]))
	}
	if a.json() {
		return a.printJSON(report)
	}
	w := tabwriter.NewWriter(a.stdout, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "PHASE\tREQUESTS\tOFFERED/S\tDONE/S\tP50 MS\tP95 MS\tP99 MS\t429\tERRORS") // Flush reports the error
	for _, p := range report.Phases {
		offered, wrong := "–", "–"
		if p.Offered > 0 {
			offered = fmt.Sprintf("%.0f", p.Offered)
		}
		if len(p.Errors) > 0 {
			wrong = cell(fmt.Sprint(p.Errors))
		}
		_, _ = fmt.Fprintf(w, "%s\t%d\t%s\t%.0f\t%.2f\t%.2f\t%.2f\t%d\t%s\n", p.Phase, p.Requests, offered, p.Done, p.P50, p.P95, p.P99, p.Throttled, wrong)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	for _, p := range report.Phases {
		if p.Complaint != "" {
			if _, err := fmt.Fprintf(a.stdout, "\n%s: %s\n", p.Phase, cell(p.Complaint)); err != nil {
				return err
			}
		}
	}
	return nil
}

// load runs every phase but the deleting one. An error is of the run, not of an
// answer: a signal, or nothing to go on with.
func (d *scimDriver) load(ctx context.Context) error {
	if err := d.phase(ctx, "create users", d.Users, d.createUser); err != nil {
		return err
	}
	if err := d.phase(ctx, "create groups", d.Groups, d.createGroup); err != nil {
		return err
	}
	if len(d.made(d.users)) == 0 || len(d.made(d.groups)) == 0 {
		return fmt.Errorf("no user or no group was made: %s", d.complaint())
	}
	pages := (d.Users + pageSize - 1) / pageSize
	for _, p := range []struct {
		name string
		n    int
		send func(ctx context.Context, i int) error
	}{
		{"get by id", d.Users, d.get},
		{"userName eq", d.Users, d.find},
		{"deactivate", d.Users, d.activate(false)},
		{"activate", d.Users, d.activate(true)},
		{"add members", d.Users, d.addMember},
		{"list pages", pages, d.page},
	} {
		if err := d.sustained(ctx, p.name, p.n, p.send); err != nil {
			return err
		}
	}
	return nil
}

// phase sends n requests, at the rate where there is one.
func (d *scimDriver) phase(ctx context.Context, name string, n int, send func(ctx context.Context, i int) error) error {
	return d.timed(name, func() (load.Step, error) { return load.Paced(ctx, d.Rate, n, d.Connections, send) })
}

// sustained sends at the rate for its time, or n requests where there is none.
func (d *scimDriver) sustained(ctx context.Context, name string, n int, send func(ctx context.Context, i int) error) error {
	if d.Rate == 0 {
		return d.phase(ctx, name, n, send)
	}
	return d.timed(name, func() (load.Step, error) { return load.Open(ctx, d.Rate, d.For, d.Connections, send) })
}

func (d *scimDriver) timed(name string, run func() (load.Step, error)) error {
	d.now = scimPhase{Phase: name}
	step, err := run()
	d.now.Step = step
	d.phases = append(d.phases, d.now)
	return err
}

func (d *scimDriver) complaint() string {
	for _, p := range d.phases {
		if p.Complaint != "" {
			return p.Complaint
		}
	}
	return "nothing was answered"
}

// clear deletes what was made, also what a signal has interrupted, and returns
// the paths of what is left.
func (d *scimDriver) clear(ctx context.Context) (left []string, err error) {
	if ctx.Err() != nil {
		var done context.CancelFunc
		ctx, done = context.WithTimeout(context.WithoutCancel(ctx), clearing)
		defer done()
	}
	d.now = scimPhase{}
	left = d.findLost(ctx)
	var paths []string
	for _, id := range d.made(d.groups) {
		paths = append(paths, "/Groups/"+url.PathEscape(id))
	}
	for _, id := range d.made(d.users) {
		paths = append(paths, "/Users/"+url.PathEscape(id))
	}
	if len(paths) == 0 {
		return left, nil
	}
	gone := make([]bool, len(paths))
	err = d.phase(ctx, "delete", len(paths), func(ctx context.Context, i int) error {
		var err error
		gone[i], err = d.delete(ctx, paths[i])
		return err
	})
	for i, path := range paths {
		if !gone[i] {
			left = append(left, path)
		}
	}
	return left, err
}
