package e2e

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"usher/internal/store/storetest"
	"usher/internal/testserver"
)

// publicURL has two daemons say the same of where they are.
var publicURL = []string{"USHER_PUBLIC_URL=https://usher.example"}

// ofEveryKind starts a daemon on an embedded store that has every kind of row:
// what TestEveryKindOfRow leaves.
func ofEveryKind(t *testing.T) *server {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(root, "internal/store/storetest/testdata/sqlite_*.sql"))
	if err != nil || len(found) == 0 {
		t.Fatalf("no dump: %v", err)
	}
	dump, err := os.ReadFile(slices.Max(found))
	if err != nil {
		t.Fatal(err)
	}
	data := filepath.Join(t.TempDir(), "data")
	if err := os.MkdirAll(data, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := storetest.ReplaySQLite(t.Context(), dump, filepath.Join(data, "usher.db")); err != nil {
		t.Fatal(err)
	}
	return start(t, options{data: data, env: publicURL})
}

// moving is what the answers of a daemon have that is of the moment.
var moving = regexp.MustCompile(`,?"(last_used_at|last_login_at)":"[^"]*"`)

// answers reads what a daemon knows: status, ETag and body by path.
func (s *server) answers(d directory) map[string]string {
	s.t.Helper()
	out := map[string]string{}
	keep := func(path string, a answer) answer {
		out[path] = fmt.Sprintf("%d %s %s", a.status, a.header.Get("ETag"), moving.ReplaceAllString(string(a.body), ""))
		return a
	}
	for _, list := range []string{
		"/v1/parents", "/v1/organizations", "/v1/domains", "/v1/directories", "/v1/tokens", "/v1/connections", "/v1/accounts", "/v1/invitations",
		"/v1/merge-proposals", "/v1/domain-claims", "/v1/policies", "/v1/runs",
	} {
		for _, parent := range []string{"", "?parent=acme", "?parent=initech"} {
			a := s.api("GET", list+parent, nil)
			var page struct{ Items []struct{ ID string } }
			if a.status != 200 || json.Unmarshal(keep(list+parent, a).body, &page) != nil {
				continue // not of all parents, or not of one
			}
			for _, item := range page.Items {
				if a := s.api("GET", list+"/"+item.ID, nil); a.status == 200 && list != "/v1/tokens" { // whose ETags change with their use
					keep(list+"/"+item.ID, a)
				}
			}
		}
	}
	for _, org := range []string{"acme-enterprise", "acme-console", "initech-console", "lone", "joined"} {
		keep("members of "+org, s.api("GET", "/v1/memberships?organization="+org, nil).want(s.t, 200))
	}
	for _, collection := range []string{"/Users", "/Groups"} {
		var page struct{ Resources []struct{ ID string } }
		if err := json.Unmarshal(keep(collection, d.scim("GET", collection+"?count=100", nil)).body, &page); err != nil || len(page.Resources) == 0 {
			s.t.Fatalf("%s: %d, %v", collection, len(page.Resources), err)
		}
		for _, r := range page.Resources {
			if a := keep(collection+"/"+r.ID, d.scim("GET", collection+"/"+r.ID, nil).want(s.t, 200)); a.header.Get("ETag") == "" {
				s.t.Errorf("%s has no ETag", a)
			}
		}
	}
	for _, name := range []string{`userName eq "zoe@acme.example"`, `externalId eq "ZOË"`} {
		keep(name, d.scim("GET", "/Users?filter="+url.QueryEscape(name), nil).want(s.t, 200))
	}
	for _, parent := range []string{"", "&parent=acme", "&parent=initech"} {
		keep("events"+parent, s.api("GET", "/v1/events?limit=1000"+parent, nil).want(s.t, 200))
	}
	return out
}

// wantSame holds the answers of a daemon to those of another, up to what the
// second has more.
func wantSame(t *testing.T, got, want map[string]string) {
	t.Helper()
	if len(want) < 60 {
		t.Errorf("only %d answers are compared", len(want))
	}
	for _, path := range slices.Sorted(maps.Keys(want)) {
		if got[path] != want[path] {
			t.Errorf("%s is\n%s, was\n%s", path, got[path], want[path])
		}
	}
}

// copyStore runs usher migrate copy with a binary, empty: the ordinary one. The
// URL of the destination is in the environment.
func copyStore(t *testing.T, r *record, program, from, to string, env ...string) ran {
	t.Helper()
	r.secret(passwordOf(t, to))
	if program == "" {
		program = binary
	}
	out := ran{args: []string{"migrate", "copy", "--from", from, "--output", "json"}}
	cmd := exec.Command(program, out.args...)
	cmd.Dir, cmd.Env = t.TempDir(), environment(append(env, "USHER_DATABASE_URL="+to))
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil && cmd.ProcessState == nil {
		t.Fatal(err)
	}
	out.stdout, out.stderr, out.code = stdout.String(), stderr.String(), cmd.ProcessState.ExitCode()
	r.keep("usher migrate copy", out.stdout+out.stderr)
	return out
}

// behind returns the events behind cursors of logs, by the log.
func (s *server) behind(cursors map[string]string) map[string][]string {
	s.t.Helper()
	out := map[string][]string{}
	for log, after := range cursors {
		var page struct{ Items []json.RawMessage }
		if err := json.Unmarshal(s.api("GET", "/v1/events?limit=1000&parent="+log+"&after="+after, nil).want(s.t, 200).body, &page); err != nil {
			s.t.Fatal(err)
		}
		for _, i := range page.Items {
			out[log] = append(out[log], string(i))
		}
	}
	return out
}

// An embedded store with every kind of row is copied to PostgreSQL by a process
// that is killed again and again, and a daemon on the copy answers as the one
// before did: tokens, keys and logins work, ETags hold, and cursors go on.
func TestAStoreIsCopiedToPostgres(t *testing.T) {
	t.Parallel()
	program, err := withFailPoints()
	if err != nil {
		t.Fatal(err)
	}
	s := ofEveryKind(t)
	d := directory{s: s, token: s.token("directory", "acme/okta")}
	d.path = strings.TrimPrefix(s.api("GET", "/v1/directories/acme/okta", nil).want(t, 200).text(t, "scim_base_url"), "https://usher.example")
	hook := s.token("scope", "login-hook:acme/main")
	ada := claims("ada", "ada@acme.example")
	was := s.login(hook, "acme/main", ada)
	if was.Decision != "allow" {
		t.Fatalf("%+v", was)
	}
	database := testserver.Postgres(t)
	if r := copyStore(t, s.record, "", s.data, database); r.code != 1 || !strings.Contains(r.stderr, "in use by another usher") {
		t.Errorf("of a store in use: %s", r)
	}
	cursors := map[string]string{}
	for _, log := range []string{"", "acme"} {
		var next string
		for range 3 {
			next = s.api("GET", "/v1/events?limit=7&parent="+log+"&after="+next, nil).want(t, 200).text(t, "next")
		}
		cursors[log] = next
	}
	want, rest := s.answers(d), s.behind(cursors)
	s.stop()

	kills := 0
	for n := 1; ; n += 6 {
		r := copyStore(t, s.record, program, s.data, database, fmt.Sprintf("USHER_FAILPOINT=store-before-answer:%d", n))
		if r.code == 0 {
			break
		}
		if kills++; r.code != -1 || kills > 50 {
			t.Fatalf("%s: want to be killed", r)
		}
		if kills == 1 {
			early := launch(t, options{record: s.record, data: s.data, database: database})
			if early.cameUp() {
				t.Fatal("a daemon starts on half a copy")
			}
			if code := early.wait(); code != 1 || !strings.Contains(early.out.String(), "usher migrate copy") {
				t.Errorf("a daemon on half a copy ends with %d and says %s", code, early.out)
			}
		}
	}
	if kills < 3 {
		t.Errorf("it was killed %d times", kills)
	}
	if r := copyStore(t, s.record, "", s.data, database).want(t, 0).object(t); r["done_before"] != true {
		t.Errorf("again: %v", r)
	}

	d.s = start(t, options{record: s.record, data: s.data, database: database, env: publicURL})
	wantSame(t, d.s.answers(d), want)
	for log, got := range d.s.behind(cursors) {
		if len(got) < len(rest[log]) || len(rest[log]) == 0 || !slices.Equal(got[:len(rest[log])], rest[log]) {
			t.Errorf("behind the cursor of the log of %q is\n%s, was\n%s", log, got, rest[log])
		}
	}
	if again := d.s.login(hook, "acme/main", ada); again.Account != was.Account || !slices.Equal(again.lines(), was.lines()) {
		t.Errorf("ada logs in as %+v, was %+v", again, was)
	}
	// It is a store like any other from here on.
	d.scim("POST", "/Users", newcomer("new@acme.example")).want(t, 201)
	cursors["acme"] = d.s.api("GET", "/v1/events?limit=1000&parent=acme", nil).want(t, 200).text(t, "next")
	d.scim("POST", "/Users", newcomer("newer@acme.example")).want(t, 201)
	if got := d.s.behind(cursors)["acme"]; len(got) == 0 || !strings.Contains(got[0], `"directory_user.created"`) {
		t.Errorf("behind the end of the log is %q", got)
	}
	d.s.noDrift()
}
