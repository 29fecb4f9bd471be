package e2e

import (
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/testserver"
)

// corpPolicy lets whoever the directory has in.
const corpPolicy = `version: 1
parent: acme
organizations:
  acme-console: {kind: console, mode: scim}
`

const heldReconciliations = `usher_guard_held_runs{kind="reconcile"}`

// edit is another client, by which tests change the tree.
func edit(t *testing.T, l *testserver.SlapdInstance) *goldap.Conn {
	t.Helper()
	c, err := goldap.DialURL(l.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	if err := c.Bind(testserver.SlapdAdmin, l.Password()); err != nil {
		t.Fatal(err)
	}
	return c
}

func personDN(i int) string { return fmt.Sprintf("uid=p%d,%s", i, corpPeople) }

// enabled makes somebody enabled, or disabled.
func enabled(t *testing.T, c *goldap.Conn, i int, value string) {
	t.Helper()
	m := goldap.NewModifyRequest(personDN(i), nil)
	m.Replace("roomNumber", []string{value})
	if err := c.Modify(m); err != nil {
		t.Fatal(err)
	}
}

// corpServer is a daemon with a directory acme/corp that reads l.
func corpServer(t *testing.T, l *testserver.SlapdInstance, o options) *server {
	t.Helper()
	o.env = append(o.env, near...)
	s := start(t, o)
	s.parent("acme", "acme.example")
	s.policy(corpPolicy).want(t, 200)
	s.cli(append([]string{"directory", "create", "corp"}, s.flags(l)...)...).want(t, 0)
	return s
}

// staff returns who is a member of the console.
func (s *server) staff() (emails []string) {
	s.t.Helper()
	for after := ""; ; {
		a := s.api("GET", "/v1/memberships?organization=acme-console&limit=1000&after="+after, nil).want(s.t, 200)
		var list struct {
			Items []struct{ Email string }
			Next  string
		}
		if err := json.Unmarshal(a.body, &list); err != nil {
			s.t.Fatal(err)
		}
		for _, m := range list.Items {
			emails = append(emails, m.Email)
		}
		if after = list.Next; after == "" {
			slices.Sort(emails)
			return emails
		}
	}
}

// said counts the events of a type.
func (s *server) said(kind string) (n int) {
	s.t.Helper()
	for _, e := range s.events("acme") {
		if e == kind {
			n++
		}
	}
	return n
}

// From the directory to the login and back: what somebody who runs usher does with
// an LDAP directory, and what happens when it breaks.
func TestSpec10_ALifeOfAnLDAPDirectory(t *testing.T) {
	t.Parallel()
	onBothEngines(t, func(t *testing.T, o options) {
		const people = 40
		l := corp(t, people)
		s := corpServer(t, l, o)
		hook := s.connection("acme")
		tree := edit(t, l)
		sync := func(code int, flags ...string) ran {
			t.Helper()
			return s.cli(append([]string{"directory", "sync", "acme/corp"}, flags...)...).want(t, code)
		}
		login := func(i int) string {
			t.Helper()
			d := s.login(hook, "acme/main", claims(fmt.Sprint("sub", i), fmt.Sprintf("p%d@acme.example", i)))
			return d.Decision + " " + d.Reason
		}

		r := sync(0, "--dry-run")
		for _, words := range []string{"+ user", "p39", "comes", "uid=p39," + corpPeople, "would do: + 40 users", "do it: usher directory sync acme/corp"} {
			if !strings.Contains(r.stdout, words) {
				t.Errorf("%q is not in\n%s", words, r.stdout)
			}
		}
		if plan := sync(0, "--dry-run", "--output", "json").object(t); plan["dry_run"] != true || len(plan["plan"].(map[string]any)["items"].([]any)) < people {
			t.Errorf("%v", plan)
		}
		if got := s.staff(); len(got) != 0 {
			t.Fatalf("the dry run did something: %v", got)
		}

		if r = sync(0); !strings.Contains(r.stdout, "did: + 40 users") {
			t.Error(r)
		}
		if got := s.staff(); len(got) != people {
			t.Fatalf("%d members, want %d", len(got), people)
		}
		if got := login(0); got != "allow " {
			t.Error(got)
		}
		enabled(t, tree, 0, "FALSE")
		if r = sync(0); !strings.Contains(r.stdout, "- 1 disabled") {
			t.Error(r)
		}
		if got := login(0); got != "deny deactivated" {
			t.Errorf("whoever is disabled logs in: %s", got)
		}
		if r = sync(0, "--output", "json"); r.object(t)["state"] != "nothing" {
			t.Error(r)
		}

		s.broken(l, sync)
		s.vanished(tree, people, sync)
	})
}

// broken changes the password to a wrong one: nobody is removed, and it is said
// why, once.
func (s *server) broken(l *testserver.SlapdInstance, sync func(int, ...string) ran) {
	s.t.Helper()
	before := s.staff()
	file := filepath.Join(s.t.TempDir(), "password")
	password := func(text string) {
		s.t.Helper()
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			s.t.Fatal(err)
		}
		s.cli("directory", "update", "acme/corp", "--password-file", file).want(s.t, 0)
	}
	password("wrong")
	for range 2 {
		if r := sync(1); !strings.Contains(r.stdout, "nothing was changed (ldap_credentials)") {
			s.t.Error(r)
		}
	}
	if after := s.staff(); !slices.Equal(before, after) {
		s.t.Errorf("%d members became %d", len(before), len(after))
	}
	password(l.Password())
	if s.said("directory.sync_failed") != 1 || s.said("directory.sync_restored") != 0 {
		s.t.Error("the failure was not told once")
	}
	sync(0)
	if s.said("directory.sync_failed") != 1 || s.said("directory.sync_restored") != 1 {
		s.t.Error("that it is over was not told once")
	}
	if r := s.cli("directory", "runs", "acme/corp").want(s.t, 0); strings.Count(r.stdout, "ldap_credentials") != 2 || strings.Count(r.stdout, "done") < 2 {
		s.t.Error(r)
	}
}

// vanished takes 30 % of the people out of the tree: they keep what they have
// until somebody has looked.
func (s *server) vanished(tree *goldap.Conn, people int, sync func(int, ...string) ran) {
	s.t.Helper()
	before := s.staff()
	const first = 20
	for i := first; i < first+people*3/10; i++ {
		if err := tree.Del(goldap.NewDelRequest(personDN(i), nil)); err != nil {
			s.t.Fatal(err)
		}
	}
	again := goldap.NewAddRequest(personDN(first), nil) // the entry is another one, with another id
	for name, value := range map[string]string{"objectClass": "inetOrgPerson", "cn": "Made", "sn": "Anew", "mail": fmt.Sprintf("p%d@acme.example", first), "roomNumber": "TRUE"} {
		again.Attribute(name, []string{value})
	}
	if err := tree.Add(again); err != nil {
		s.t.Fatal(err)
	}
	if r := sync(0, "--dry-run"); !strings.Contains(r.stdout, "- user") || !strings.Contains(r.stdout, "guard: ") {
		s.t.Error(r)
	}
	r := sync(3)
	if !strings.Contains(r.stderr, "usher run apply ") || !strings.Contains(r.stderr, "1 of those who are gone are there under another id") {
		s.t.Fatal(r)
	}
	if after := s.staff(); !slices.Equal(before, after) {
		s.t.Fatalf("%d members became %d", len(before), len(after))
	}
	if n := s.gauges(heldReconciliations)[heldReconciliations]; n != 1 {
		s.t.Errorf("the metric says %v", n)
	}
	run := strings.Fields(r.stderr[strings.Index(r.stderr, "usher run apply ")+len("usher run apply "):])[0]
	shown := s.cli("run", "show", run).want(s.t, 0)
	for _, words := range []string{"reconcile", "p20", "is gone", "reading the directory would take something from", "usher account rebind --parent acme --from corp --to corp"} {
		if !strings.Contains(shown.stdout, words) {
			s.t.Errorf("%q is not in\n%s", words, shown.stdout)
		}
	}
	sync(3) // it is held still
	hash := s.cliJSON("run", "show", run)["hash"].(string)
	s.cli("run", "apply", run, "--hash", "another").want(s.t, 1)
	s.cli("run", "apply", run, "--hash", hash).want(s.t, 0)
	if after := s.staff(); len(after) != len(before)-people*3/10 {
		s.t.Errorf("%d members became %d", len(before), len(after))
	}
	sync(0)
	if n := s.gauges(heldReconciliations)[heldReconciliations]; n != 0 {
		s.t.Errorf("the metric says %v", n)
	}
}

// read makes directories of kind ldap and runs: one that did, one that is held, and
// one that failed.
func (s *server) read(t *testing.T) {
	t.Helper()
	const o = `o'brien`
	l := testserver.Slapd(t, testserver.SlapdOptions{LDIF: strings.ReplaceAll(corpTree(14), "@acme.example", "@initech.example")})
	flags := append([]string{"directory", "create", "corp"}, s.flags(l)...)
	flags = append(flags, "--extra", "userType=employeeType")
	flags[slices.Index(flags, "acme")] = "initech"
	s.cli(flags...).want(t, 0)
	s.cli("directory", "sync", "initech/corp").want(t, 0)
	tree := edit(t, l)
	for i := range 12 {
		if err := tree.Del(goldap.NewDelRequest(personDN(i), nil)); err != nil {
			t.Fatal(err)
		}
	}
	s.cli("directory", "sync", "initech/corp").want(t, 3)
	s.api("POST", "/v1/directories", object{"parent": "initech", "slug": "away", "kind": "ldap", "ldap": object{
		"servers": []string{"ldap://localhost:1"}, "base": "ou=Größe,dc=corp,dc=example", "bind_dn": "cn=" + o + ",dc=corp,dc=example", "password": "it's a secret", "schedule": "0 0 1 1 *",
	}}).want(t, 201)
	s.cli("directory", "sync", "initech/away").want(t, 1)
}

// Applying a run may take longer than a request may: the command goes on until it is
// done, and says how far it is.
func TestARunIsAppliedByAsManyRequestsAsItTakes(t *testing.T) {
	t.Parallel()
	const people, gone = 500, 400
	database, err := url.Parse(testserver.Postgres(t))
	if err != nil {
		t.Fatal("the database URL is no URL")
	}
	far := inFrontOf(t, database.Host)
	database.Host = far.Addr()
	l := corp(t, people)
	s := corpServer(t, l, options{database: database.String(), env: []string{"USHER_LIMITS_REQUEST_TIMEOUT=1s"}})
	s.cli("directory", "sync", "acme/corp").want(t, 0)
	tree := edit(t, l)
	for i := range gone {
		if err := tree.Del(goldap.NewDelRequest(personDN(i), nil)); err != nil {
			t.Fatal(err)
		}
	}
	r := s.cli("directory", "sync", "acme/corp").want(t, 3)
	run := strings.Fields(r.stderr[strings.Index(r.stderr, "usher run apply ")+len("usher run apply "):])[0]
	hash := s.cliJSON("run", "show", run)["hash"].(string)
	far.Delay(2 * time.Millisecond)
	if r := s.cli("run", "apply", run, "--hash", hash).want(t, 0); !strings.Contains(r.stderr, "changes are applied; going on") {
		t.Error(r)
	}
	far.Pass()
	if n := len(s.staff()); n != people-gone {
		t.Errorf("%d of %d members stay, want %d", n, people, people-gone)
	}
}
