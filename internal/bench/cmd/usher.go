package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"usher/internal/bench"
)

// usher is a running daemon with a data directory of its own.
type usher struct {
	binary, dir, database, server, operations string
	redis, key                                string
	cmd                                       *exec.Cmd
	log                                       bytes.Buffer
}

// startUsher starts the binary on free loopback ports, on the PostgreSQL
// database of a URL or, without one, on the embedded store, and sets up, through
// the CLI, what an administrator would: a parent with a domain, organizations
// with a policy, a directory and a login connection.
func startUsher(ctx context.Context, name, binary, database string, signer *bench.Signer) (*usher, *bench.Target, func(), error) {
	dir, err := os.MkdirTemp("", "usher-bench-")
	if err != nil {
		return nil, nil, func() {}, err
	}
	u := &usher{binary: binary, dir: dir, database: database}
	stop := func() {
		if u.cmd != nil {
			end(u.cmd)
		}
		_ = os.RemoveAll(dir)
	}
	if err := u.serve(ctx); err != nil {
		return nil, nil, stop, err
	}
	t, err := u.setUp(ctx, signer)
	if err != nil {
		return nil, nil, stop, err
	}
	t.Name = name
	return u, t, stop, nil
}

func (u *usher) serve(ctx context.Context) error {
	public, operations, err := freePorts()
	if err != nil {
		return err
	}
	u.server, u.operations = "http://"+public, "http://"+operations
	u.cmd = exec.CommandContext(ctx, u.binary, "serve")
	u.cmd.Env = append(withoutUsher(os.Environ()),
		"USHER_LISTEN="+public, "USHER_OPERATIONS_LISTEN="+operations, "USHER_PUBLIC_URL="+u.server,
		"USHER_DATA_DIR="+filepath.Join(u.dir, "data"), "USHER_OPERATOR_KEY_FILE="+filepath.Join(u.dir, "operator.key"),
		"USHER_LOG_LEVEL=warn", "USHER_OUTGOING_NETWORKS=127.0.0.0/8")
	if u.database != "" {
		u.cmd.Env = append(u.cmd.Env, "USHER_DATABASE_URL="+u.database)
	}
	if u.redis != "" {
		u.cmd.Env = append(u.cmd.Env, "USHER_REDIS_URL="+u.redis)
	}
	u.cmd.Stdout, u.cmd.Stderr = &u.log, &u.log
	if err := u.cmd.Start(); err != nil {
		u.cmd = nil
		return err
	}
	if err := u.ready(ctx); err != nil {
		end(u.cmd)
		u.cmd = nil
		return fmt.Errorf("usher did not become ready: %w\n%s", err, u.log.String())
	}
	key, err := os.ReadFile(filepath.Join(u.dir, "operator.key"))
	u.key = strings.TrimSpace(string(key))
	return err
}

// freePorts asks the system for two loopback addresses that are free now.
func freePorts() (a, b string, err error) {
	one, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", "", err
	}
	two, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", "", errors.Join(err, one.Close())
	}
	return one.Addr().String(), two.Addr().String(), errors.Join(one.Close(), two.Close())
}

// withoutUsher drops the caller's own USHER_ variables: they belong to another
// daemon.
func withoutUsher(environ []string) []string {
	var out []string
	for _, kv := range environ {
		if !strings.HasPrefix(kv, "USHER_") {
			out = append(out, kv)
		}
	}
	return out
}

func (u *usher) ready(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	var last error
	for {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.operations+"/readyz", nil)
		if err != nil {
			return err
		}
		resp, err := http.DefaultClient.Do(req)
		if err == nil {
			_ = resp.Body.Close()
			if resp.StatusCode == http.StatusOK {
				return nil
			}
			err = fmt.Errorf("/readyz answers %d", resp.StatusCode)
		}
		if ctx.Err() == nil {
			last = err
		}
		select {
		case <-ctx.Done():
			return last
		case <-tick.C:
		}
	}
}

// call runs one command of the CLI and returns the JSON it prints.
func (u *usher) call(ctx context.Context, args ...string) (map[string]any, error) {
	cmd := exec.CommandContext(ctx, u.binary, append(args, "--server", u.server, "--output", "json")...)
	cmd.Env = append(withoutUsher(os.Environ()), "USHER_API_KEY="+u.key)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("usher %s: %w\n%s%s", strings.Join(args, " "), err, out, stderr.String())
	}
	var v map[string]any
	if err := json.Unmarshal(out, &v); err != nil {
		return nil, fmt.Errorf("usher %s did not print one JSON object: %.200s", strings.Join(args, " "), out)
	}
	return v, nil
}

func (u *usher) setUp(ctx context.Context, signer *bench.Signer) (*bench.Target, error) {
	file := filepath.Join(u.dir, "bench.yaml")
	if err := os.WriteFile(file, []byte(bench.Policy), 0o600); err != nil {
		return nil, err
	}
	answers := map[string]map[string]any{}
	for _, c := range []struct{ name, line string }{
		{"", "parent create bench --name Bench"},
		{"", "domain add " + bench.Domain + " --parent bench --manual"},
		{"", "org create bench-enterprise --parent bench --kind enterprise"},
		{"", "org create bench-console --parent bench --kind console"},
		{"", "policy apply " + file},
		{"directory", "directory create idp --parent bench --kind scim --dialect generic"},
		{"token", "token create --directory bench/idp"},
		{"", "connection create login --parent bench --kind oidc --vouched --issuer " + signer.Issuer() + " --client-id " + bench.ClientID},
		{"login", "token create --scope login-hook:bench/login"},
	} {
		v, err := u.call(ctx, strings.Fields(c.line)...)
		if err != nil {
			return nil, err
		}
		answers[c.name] = v
	}
	field := func(name, key string) string {
		s, _ := answers[name][key].(string)
		return s
	}
	t := &bench.Target{
		Subject: true, Stateful: true,
		SCIM: strings.TrimRight(field("directory", "scim_base_url"), "/"), Token: field("token", "token"),
		LoginURL: u.server + "/v1/login/provision", LoginToken: field("login", "token"), Connection: "bench/login", IDToken: signer.Token,
		Check: u.check,
	}
	if t.SCIM == "" || t.Token == "" || t.LoginToken == "" {
		return nil, errors.New("usher's CLI printed no scim_base_url or no token")
	}
	return t, nil
}

// check compares memberships with what the contender was told: whoever is
// active has a seat in the organization without mappings, whoever is in a group
// that is mapped as well is a developer in the other, and nobody else is in
// either.
func (u *usher) check(ctx context.Context, s bench.State) error {
	if err := u.compare(ctx, "bench-enterprise", "user", "premium", s.People, s.Active); err != nil {
		return err
	}
	return u.compare(ctx, "bench-console", "developer", "", s.People, func(i int) bool { return s.Active(i) && s.Member(i) })
}

// compare reads the memberships of an organization: each person for whom want
// holds has one, with this role and seat.
func (u *usher) compare(ctx context.Context, org, role, seat string, persons int, want func(i int) bool) error {
	seen, cursor := make([]bool, persons), ""
	for {
		page, err := u.memberships(ctx, org, cursor)
		if err != nil {
			return err
		}
		for _, m := range page.Items {
			i, ok := bench.PersonOf(m.Email)
			if !ok || i < 0 || i >= persons || seen[i] || !want(i) {
				return fmt.Errorf("usher: %s has a membership of %s that it must not have", m.Email, org)
			}
			if m.Role != role || m.Seat != seat || m.State != "active" {
				return fmt.Errorf("usher: %s is in %s as %q with seat %q and state %q, want %q with %q and active", m.Email, org, m.Role, m.Seat, m.State, role, seat)
			}
			seen[i] = true
		}
		if page.Next == "" {
			break
		}
		cursor = page.Next
	}
	for i := range persons {
		if want(i) && !seen[i] {
			return fmt.Errorf("usher: %s has no membership of %s", bench.UserName(i), org)
		}
	}
	return nil
}

type membershipPage struct {
	Items []struct {
		Email string `json:"email"`
		Role  string `json:"role"`
		Seat  string `json:"seat"`
		State string `json:"state"`
	} `json:"items"`
	Next string `json:"next"`
}

func (u *usher) memberships(ctx context.Context, org, cursor string) (page membershipPage, err error) {
	query := url.Values{"organization": {org}, "limit": {"500"}}
	if cursor != "" {
		query.Set("after", cursor)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.server+"/v1/memberships?"+query.Encode(), nil)
	if err != nil {
		return page, err
	}
	req.Header.Set("Authorization", "Bearer "+u.key)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return page, err
	}
	defer func() { _ = resp.Body.Close() }()
	if resp.StatusCode != http.StatusOK {
		return page, fmt.Errorf("usher: /v1/memberships answered %d", resp.StatusCode)
	}
	return page, json.NewDecoder(resp.Body).Decode(&page)
}
