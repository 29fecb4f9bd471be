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

// policy maps the group that the benchmark fills, so that every member gets a
// membership, as people do in use.
const policy = `version: 1
parent: bench
organizations:
  bench-console: {kind: console, mode: scim, group_mappings: true}
mappings:
  - {name: members, group: bench, org: bench-console, role: developer}
`

// usher is a running daemon with a data directory of its own.
type usher struct {
	binary, dir, server, operations string
	key                             string
	cmd                             *exec.Cmd
	log                             bytes.Buffer
}

// startUsher starts the binary on free loopback ports and sets up, through the
// CLI, what an administrator would: a parent with a domain, an organization
// with a policy, a directory and a login connection.
func startUsher(ctx context.Context, binary string) (*bench.Target, func(), error) {
	dir, err := os.MkdirTemp("", "usher-bench-")
	if err != nil {
		return nil, func() {}, err
	}
	u := &usher{binary: binary, dir: dir}
	stop := func() {
		if u.cmd != nil {
			end(u.cmd)
		}
		_ = os.RemoveAll(dir)
	}
	if err := u.serve(ctx); err != nil {
		return nil, stop, err
	}
	t, err := u.setUp(ctx)
	return t, stop, err
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
		"USHER_LOG_LEVEL=warn")
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

func (u *usher) setUp(ctx context.Context) (*bench.Target, error) {
	file := filepath.Join(u.dir, "bench.yaml")
	if err := os.WriteFile(file, []byte(policy), 0o600); err != nil {
		return nil, err
	}
	answers := map[string]map[string]any{}
	for _, c := range []struct{ name, line string }{
		{"", "parent create bench --name Bench"},
		{"", "domain add bench.example --parent bench --manual"},
		{"", "org create bench-console --parent bench --kind console"},
		{"", "policy apply " + file},
		{"directory", "directory create idp --parent bench --kind scim --dialect generic"},
		{"token", "token create --directory bench/idp"},
		{"", "connection create login --parent bench --kind oidc --vouched"},
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
		Name: bench.Usher, Stateful: true,
		SCIM: strings.TrimRight(field("directory", "scim_base_url"), "/"), Token: field("token", "token"),
		LoginURL: u.server + "/v1/login/provision", LoginToken: field("login", "token"), Connection: "bench/login",
		Check: u.check,
	}
	if t.SCIM == "" || t.Token == "" || t.LoginToken == "" {
		return nil, errors.New("usher's CLI printed no scim_base_url or no token")
	}
	return t, nil
}

// check compares memberships with the group: every member of it, and nobody
// else, is a developer of the organization.
func (u *usher) check(ctx context.Context, expected bench.State) error {
	seen, cursor := map[string]bool{}, ""
	for {
		page, err := u.memberships(ctx, cursor)
		if err != nil {
			return err
		}
		for _, m := range page.Items {
			if m.Role != "developer" || m.State != "active" {
				return fmt.Errorf("usher: a membership has role %q and state %q, want developer and active", m.Role, m.State)
			}
			seen[m.Email] = true
		}
		if page.Next == "" {
			break
		}
		cursor = page.Next
	}
	if len(seen) != expected.Members {
		return fmt.Errorf("usher holds %d memberships, want %d", len(seen), expected.Members)
	}
	return nil
}

type membershipPage struct {
	Items []struct {
		Email string `json:"email"`
		Role  string `json:"role"`
		State string `json:"state"`
	} `json:"items"`
	Next string `json:"next"`
}

func (u *usher) memberships(ctx context.Context, cursor string) (page membershipPage, err error) {
	query := url.Values{"organization": {"bench-console"}, "limit": {"500"}}
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
