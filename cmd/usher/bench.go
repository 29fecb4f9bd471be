package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os/signal"
	"strings"
	"sync"
	"syscall"
	"text/tabwriter"
	"time"

	"usher/internal/load"
)

type benchCommands struct {
	SCIM benchSCIM `cmd:"" name:"scim" help:"Send a SCIM server, this one or any other, what an identity provider sends, and say how many requests a second it answers and how long each takes. What it makes has random names and is deleted at the end."`
	JIT  benchJIT  `cmd:"" name:"jit" help:"Send logins to a daemon's login hook, and say how many a second it decides and how long each takes. It makes accounts: use a parent made for it."`
}

type benchJIT struct {
	Connection  string        `required:"" placeholder:"PARENT/SLUG" help:"The connection people log in through; it takes vouched claims, and the API key is one for its login hook."`
	Domain      string        `required:"" help:"The domain of people's e-mail addresses, one of the parent's."`
	Groups      []string      `help:"The groups of everybody; none when left out."`
	People      int           `default:"1000" help:"How many people there are. Each logs in once before the rest is timed."`
	Rate        float64       `help:"Logins a second, whether answers come or not; 0: as fast as they come."`
	For         time.Duration `default:"10s" help:"How long logins are sent at that rate; without one, as many are sent as there are people, ten times."`
	Connections int           `default:"16" help:"Keep-alive connections."`
}

// benched is what a phase of a benchmark came to.
type benched struct {
	Phase  string         `json:"phase"` // first | again
	Logins int            `json:"logins"`
	Denied map[string]int `json:"denied,omitempty"` // by reason
	load.Step
}

// perPerson is how often everybody logs in where no rate is given.
const perPerson = 10

// Run sends the logins. It fails where one is not decided, or denied.
func (c *benchJIT) Run(a *app) error {
	key, err := a.key()
	if err != nil {
		return err
	}
	if c.People < 1 || c.Connections < 1 || c.Rate < 0 || c.For <= 0 {
		return usageError{errors.New("--people, --connections and --for must be above 0, --rate not below")}
	}
	ctx, stop := signal.NotifyContext(a.ctx, syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	transport := &http.Transport{MaxConnsPerHost: c.Connections, MaxIdleConnsPerHost: c.Connections, DisableCompression: true}
	defer transport.CloseIdleConnections()
	d := &jitDriver{benchJIT: c, url: strings.TrimRight(a.Server, "/") + "/v1/login/provision", key: key, client: &http.Client{Transport: transport, Timeout: 30 * time.Second}}
	first, err := d.phase("first", func() (load.Step, error) { return load.Closed(ctx, c.People, c.Connections, d.logIn) })
	if err != nil {
		return err
	}
	again, err := d.phase("again", func() (load.Step, error) {
		if c.Rate > 0 {
			return load.Open(ctx, c.Rate, c.For, c.Connections, d.logIn)
		}
		return load.Closed(ctx, perPerson*c.People, c.Connections, d.logIn)
	})
	if err != nil {
		return err
	}
	phases := []benched{first, again}
	if err := c.print(a, phases); err != nil {
		return err
	}
	if len(first.Denied)+len(again.Denied) > 0 {
		return failure{exitFailed}
	}
	return nil
}

func (c *benchJIT) print(a *app, phases []benched) error {
	if a.json() {
		return a.printJSON(map[string]any{"connection": c.Connection, "people": c.People, "connections": c.Connections, "phases": phases})
	}
	w := tabwriter.NewWriter(a.stdout, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "PHASE\tLOGINS\tOFFERED/S\tDONE/S\tP50 MS\tP99 MS\tDENIED") // Flush reports the error
	for _, p := range phases {
		offered, denied := "–", "–"
		if p.Offered > 0 {
			offered = fmt.Sprintf("%.0f", p.Offered)
		}
		if len(p.Denied) > 0 {
			denied = cell(fmt.Sprint(p.Denied))
		}
		_, _ = fmt.Fprintf(w, "%s\t%d\t%s\t%.0f\t%.2f\t%.2f\t%s\n", p.Phase, p.Logins, offered, p.Done, p.P50, p.P99, denied)
	}
	return w.Flush()
}

// jitDriver logs people in.
type jitDriver struct {
	*benchJIT
	url, key string
	client   *http.Client

	mu     sync.Mutex // guards the rest
	logins int
	denied map[string]int
}

// phase runs one phase and returns what it came to.
func (d *jitDriver) phase(name string, run func() (load.Step, error)) (benched, error) {
	d.logins, d.denied = 0, map[string]int{}
	step, err := run()
	return benched{Phase: name, Logins: d.logins, Denied: d.denied, Step: step}, err
}

// logIn logs the i-th in, round and round.
func (d *jitDriver) logIn(ctx context.Context, i int) error {
	i %= d.People
	groups := d.Groups
	if groups == nil {
		groups = []string{}
	}
	body, err := json.Marshal(map[string]any{"connection": d.Connection, "claims": map[string]any{
		"subject": fmt.Sprintf("usher-bench-%d", i), "email": fmt.Sprintf("usher-bench-%d@%s", i, d.Domain), "email_verified": true, "groups": groups, "iat": time.Now().Unix(),
	}})
	if err != nil {
		return err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, d.url, bytes.NewReader(body))
	if err != nil {
		return err
	}
	r.Header.Set("Authorization", "Bearer "+d.key)
	r.Header.Set("Content-Type", "application/json")
	resp, err := d.client.Do(r)
	if err != nil {
		return err
	}
	answer, err := io.ReadAll(io.LimitReader(resp.Body, 1<<20))
	if err := errors.Join(err, resp.Body.Close()); err != nil {
		return err
	}
	var decision struct{ Decision, Reason string }
	if err := json.Unmarshal(answer, &decision); resp.StatusCode != http.StatusOK || err != nil || decision.Decision == "" {
		return fmt.Errorf("a login is answered %d: %s", resp.StatusCode, cell(string(answer[:min(len(answer), 500)])))
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.logins++
	if decision.Decision != "allow" {
		d.denied[decision.Reason]++
	}
	return nil
}
