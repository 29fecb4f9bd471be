package directory_test

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"maps"
	"net/netip"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	goldap "github.com/go-ldap/ldap/v3"
	"go.uber.org/goleak"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	records "usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/migrated"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
	"usher/internal/tenancy/domains"
	"usher/internal/testserver"
	"usher/policy"
	"usher/policy/live"
	"usher/sync/directory"
	"usher/sync/ldap"
)

const (
	base    = testserver.SlapdBase
	persons = testserver.SlapdPeople
	left    = testserver.SlapdLeft
	groups  = testserver.SlapdGroups
)

// unlimited lets the reader have more than the 500 entries that OpenLDAP gives
// to anybody.
var unlimited = []string{`limits dn.exact="` + testserver.SlapdReader + `" size.soft=unlimited size.hard=unlimited size.prtotal=unlimited`}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// tree is a tree of people p0, p1, … and groups g0, g1, …
func tree(n, teams int) string { return testserver.SlapdTree(n, teams) }

// world is a parent with an LDAP directory that reads a slapd, put together as
// the daemon does.
type world struct {
	t       testing.TB
	db      *store.DB
	engine  *provision.Engine
	tenancy *tenancy.Tenancy
	applier *live.Applier
	runner  *directory.Runner
	slapd   *testserver.SlapdInstance
	admin   *goldap.Conn
	cfg     ldap.Config
	parent  string
	deltas  bool
	dir     *records.Directory

	mu   sync.Mutex
	skew time.Duration // of the runner's clock
}

type words struct {
	guards   string // of the policy; empty: none in the way
	mappings string // empty: mode scim without
	slapd    testserver.SlapdOptions
}

var (
	laid    sync.Once
	pattern string // a data directory whose schema is up to date
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(removing{testserver.Main(m)}) }

// removing removes the pattern behind the tests.
type removing struct{ goleak.TestingM }

func (r removing) Run() int {
	defer func() { _ = os.RemoveAll(pattern) }()
	return r.TestingM.Run()
}

// embedded is an embedded store of a test's own, copied from one that was made
// once.
func embedded(t testing.TB) store.Options {
	t.Helper()
	laid.Do(func() {
		var err error
		pattern, err = os.MkdirTemp("", "usher-pattern-")
		must(t, err)
		db, err := store.Open(t.Context(), store.Options{Dir: pattern, Log: slog.New(slog.DiscardHandler)})
		must(t, err)
		must(t, db.Close())
	})
	dir := t.TempDir()
	must(t, os.CopyFS(dir, os.DirFS(pattern)))
	return store.Options{Dir: dir, Readers: 2}
}

// onBoth runs a test on a world on each engine of the store.
func onBoth(t *testing.T, o words, test func(t *testing.T, w *world)) {
	t.Run("SQLite", func(t *testing.T) { test(t, newWorld(t, embedded(t), o)) })
	t.Run("PostgreSQL", func(t *testing.T) { test(t, newWorld(t, store.Options{URL: migrated.Postgres(t)}, o)) })
}

func newWorld(t testing.TB, so store.Options, o words) *world {
	t.Helper()
	w := &world{t: t}
	var err error
	so.Log = slog.New(slog.DiscardHandler)
	w.db, err = store.Open(t.Context(), so)
	must(t, err)
	t.Cleanup(func() { must(t, w.db.Close()) })
	cat := identity.DefaultCatalogue()
	w.engine = provision.New(live.NewSnapshots(cat).Get)
	w.tenancy = tenancy.New(w.engine, cat)
	w.applier = live.NewApplier(w.tenancy, w.engine)
	w.runner = directory.New(directory.Parts{DB: w.db, Engine: w.engine, Log: so.Log, Dir: t.TempDir(), Now: func() time.Time {
		w.mu.Lock()
		defer w.mu.Unlock()
		return time.Now().Add(w.skew)
	}})
	w.update(func(tx *store.Tx) error {
		p, err := w.tenancy.CreateParent(tx, provision.Change{}, "acme", "")
		if err != nil {
			return err
		}
		w.parent = p.ID
		_, err = domains.VerifyManually(tx, w.change(), domains.DefaultRules(), "acme.example")
		return err
	})
	w.dir = w.directory("corp")
	w.policy(o)
	if o.slapd.Database == nil {
		o.slapd.Database = unlimited
	}
	w.slapd = testserver.Slapd(t, o.slapd)
	w.connect()
	w.cfg = ldap.OpenLDAP(base)
	w.cfg.Users.Bases, w.cfg.Groups.Bases = []string{persons, left}, []string{groups}
	w.cfg.Attributes.Active, w.cfg.Attributes.Expires = "employeeType", "roomNumber"
	w.cfg.Servers, w.cfg.Networks = []string{w.slapd.URL()}, []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}
	w.cfg.BindDN, w.cfg.Password = testserver.SlapdReader, ldap.Secret(w.slapd.Password())
	w.cfg.PageSize = 100
	return w
}

// connect connects another client, by which the tests change the tree.
func (w *world) connect() {
	w.t.Helper()
	c, err := goldap.DialURL(w.slapd.URL())
	must(w.t, err)
	w.t.Cleanup(func() { _ = c.Close() })
	must(w.t, c.Bind(testserver.SlapdAdmin, w.slapd.Password()))
	w.admin = c
}

func (w *world) directory(slug string) *records.Directory {
	d := &records.Directory{Parent: w.parent, ID: store.NewID(), Slug: slug, Kind: identity.DirectoryLDAP, Dialect: identity.DialectGeneric, EmailFrom: records.EmailFromEmails, SharedGroupNames: true}
	w.update(func(tx *store.Tx) error { return records.Insert(tx, d) })
	return d
}

func (w *world) change() provision.Change {
	return provision.Change{Parent: w.parent, Actor: identity.Actor{Kind: identity.ActorOperator, ID: "test"}, RequestID: "r"}
}

func (w *world) update(fn func(*store.Tx) error) {
	w.t.Helper()
	must(w.t, w.db.Update(w.t.Context(), store.LaneNormal, fn))
}

func (w *world) view(fn func(*store.Tx) error) {
	w.t.Helper()
	must(w.t, w.db.View(w.t.Context(), fn))
}

const lax = "guards: {max_removals: {count: 1000000, percent: 100}, max_new_administrators: {count: 1000000}}\n"

func (w *world) policy(o words) {
	w.t.Helper()
	body := o.guards
	if body == "" {
		body = lax
	}
	if o.mappings == "" {
		body += "organizations:\n  acme-work: {kind: enterprise, mode: scim}\n"
	} else {
		body += "organizations:\n  acme-work: {kind: enterprise, mode: scim, group_mappings: true}\nmappings:\n" + o.mappings
	}
	p, problems := policy.Parse("acme.yaml", []byte("version: 1\nparent: acme\n"+body), identity.DefaultCatalogue())
	must(w.t, problems.Err())
	w.update(func(tx *store.Tx) error {
		c := w.change()
		c.Approved = true
		_, problems, err := w.applier.Apply(tx, c, p, live.Options{CreateOrgs: true})
		if err == nil {
			err = problems.Err()
		}
		return err
	})
}

func (w *world) source() directory.Source {
	return directory.Source{Parent: w.parent, Directory: w.dir.ID, Config: w.cfg, Deltas: w.deltas}
}

// run is a run that must not fail.
func (w *world) run(o directory.Options) directory.Outcome {
	w.t.Helper()
	out, err := w.runner.Run(w.t.Context(), w.source(), o)
	must(w.t, err)
	if out.State == directory.StateFailed {
		w.t.Fatalf("%s: %s", out.Reason, out.Message)
	}
	return out
}

// modify changes attributes of an entry: name and values, one after the other.
func (w *world) modify(dn, name string, values ...string) {
	w.t.Helper()
	m := goldap.NewModifyRequest(dn, nil)
	m.Replace(name, values)
	must(w.t, w.admin.Modify(m))
}

func person(i int) string { return testserver.SlapdPerson(i) }
func team(i int) string   { return testserver.SlapdGroup(i) }

func (w *world) delete(dn string) {
	w.t.Helper()
	must(w.t, w.admin.Del(goldap.NewDelRequest(dn, nil)))
}

// hire adds a person p<i>.
func (w *world) hire(i int) {
	w.t.Helper()
	r := goldap.NewAddRequest(person(i), nil)
	for name, value := range map[string]string{
		"objectClass": "inetOrgPerson", "uid": fmt.Sprintf("p%d", i), "cn": "New", "sn": "Comer", "mail": fmt.Sprintf("p%d@acme.example", i), "employeeType": "TRUE",
	} {
		r.Attribute(name, []string{value})
	}
	must(w.t, w.admin.Add(r))
}

// facts are what the store holds, or ought to, in names.
type facts struct {
	Users       map[string]string   // by the entry's id: userName, e-mail, whether active
	Groups      map[string][]string // by name: the ids of its members' entries
	Memberships map[string]string   // by e-mail: role
	Gates       map[string]string   // by e-mail
}

// stored is what the store holds.
func (w *world) stored() facts {
	w.t.Helper()
	f := facts{map[string]string{}, map[string][]string{}, map[string]string{}, map[string]string{}}
	w.view(func(tx *store.Tx) error {
		entry := map[string]string{}
		for after := ""; ; {
			ids, _, err := records.UsersBehind(tx, w.parent, w.dir.ID, after, 500)
			if err != nil {
				return err
			}
			us, err := records.UsersByIDs(tx, w.parent, w.dir.ID, ids)
			if err != nil {
				return err
			}
			if len(us) == 0 {
				break
			}
			for _, u := range us {
				after = u.ID
				entry[u.ID] = u.ExternalID
				var doc map[string]any
				if err := json.Unmarshal(u.Doc, &doc); err != nil {
					return err
				}
				f.Users[u.ExternalID] = fmt.Sprint(doc["userName"], " ", w.dir.DesignatedEmail(doc), " ", u.Active, doc["active"])
			}
		}
		gs, err := records.GroupsAfter(tx, w.parent, w.dir.ID, "", 100_000)
		if err != nil {
			return err
		}
		for _, g := range gs {
			values, err := records.MemberValues(tx, g)
			if err != nil {
				return err
			}
			members := []string{}
			for _, v := range values {
				members = append(members, entry[v])
			}
			slices.Sort(members)
			f.Groups[g.DisplayName] = members
		}
		org, err := tenants.OrganizationBySlug(tx, "acme-work")
		if err != nil {
			return err
		}
		for after := ""; ; {
			members, err := people.ListByOrg(tx, w.parent, org.ID, after, 500)
			if err != nil || len(members) == 0 {
				return err
			}
			for _, m := range members {
				after = m.Account
				f.Memberships[m.Email] = string(m.Role)
			}
		}
	})
	w.view(func(tx *store.Tx) error {
		for after := ""; ; {
			accounts, err := people.Everyone(tx, w.parent, after, 500)
			if err != nil || len(accounts) == 0 {
				return err
			}
			after = accounts[len(accounts)-1]
			emails, err := people.Emails(tx, accounts)
			if err != nil {
				return err
			}
			persons, err := people.Persons(tx, w.parent, accounts)
			if err != nil {
				return err
			}
			for id, p := range persons {
				f.Gates[emails[id]] = string(p.Gate)
			}
		}
	})
	return f
}

// wanted computes what the store ought to hold from what another client reads.
// roles are the role of each group; nil: everybody active is a user.
func (w *world) wanted(roles map[string]string) facts {
	w.t.Helper()
	f := facts{map[string]string{}, map[string][]string{}, map[string]string{}, map[string]string{}}
	search := func(base, filter string) []*goldap.Entry {
		r, err := w.admin.SearchWithPaging(goldap.NewSearchRequest(base, goldap.ScopeWholeSubtree, goldap.NeverDerefAliases, 0, 0, false, filter, []string{"*", "entryUUID"}, nil), 500)
		must(w.t, err)
		return r.Entries
	}
	ids, users := map[string]string{}, map[string]bool{}
	emails, active := map[string]string{}, map[string]bool{}
	for _, b := range []string{persons, left} {
		for _, e := range search(b, "(objectClass=inetOrgPerson)") {
			id := e.GetAttributeValue("entryUUID")
			ids[strings.ToLower(e.DN)], users[id] = id, true
			on := e.GetAttributeValue("employeeType") == "TRUE"
			if end := e.GetAttributeValue("roomNumber"); end != "" {
				at, err := time.Parse("20060102150405Z", end)
				must(w.t, err)
				on = on && time.Now().Before(at)
			}
			emails[id], active[id] = e.GetAttributeValue("mail"), on
			f.Users[id] = fmt.Sprint(e.GetAttributeValue("uid"), " ", emails[id], " ", on, on)
		}
	}
	direct, inner := map[string][]string{}, map[string][]string{}
	names := map[string]string{}
	for _, e := range search(groups, "(objectClass=groupOfNames)") {
		names[strings.ToLower(e.DN)] = e.GetAttributeValue("cn")
		for _, m := range e.GetAttributeValues("member") {
			m = strings.ToLower(m)
			if id := ids[m]; id != "" {
				direct[strings.ToLower(e.DN)] = append(direct[strings.ToLower(e.DN)], id)
			} else {
				inner[strings.ToLower(e.DN)] = append(inner[strings.ToLower(e.DN)], m)
			}
		}
	}
	rank := []string{"user", "admin"}
	for dn, name := range names {
		in, seen := map[string]bool{}, map[string]bool{}
		var walk func(string)
		walk = func(dn string) {
			if seen[dn] {
				return
			}
			seen[dn] = true
			for _, id := range direct[dn] {
				in[id] = true
			}
			for _, g := range inner[dn] {
				walk(g)
			}
		}
		walk(dn)
		f.Groups[name] = append([]string{}, slices.Sorted(maps.Keys(in))...)
		for id := range in {
			if role := roles[name]; role != "" && active[id] && slices.Index(rank, role) > slices.Index(rank, f.Memberships[emails[id]]) {
				f.Memberships[emails[id]] = role
			}
		}
	}
	for id := range users {
		f.Gates[emails[id]] = "closed"
		if active[id] {
			f.Gates[emails[id]] = "open"
			if roles == nil {
				f.Memberships[emails[id]] = "user"
			}
		}
	}
	return f
}

// same fails unless the store holds what it ought to. Gates of those who are gone
// are closed.
func (w *world) same(roles map[string]string) {
	w.t.Helper()
	got, want := w.stored(), w.wanted(roles)
	for email, gate := range got.Gates {
		if want.Gates[email] == "" && gate == "closed" {
			delete(got.Gates, email)
		}
	}
	diff(w.t, "users", got.Users, want.Users)
	diff(w.t, "memberships", got.Memberships, want.Memberships)
	diff(w.t, "gates", got.Gates, want.Gates)
	flat := func(in map[string][]string) map[string]string {
		out := map[string]string{}
		for k, v := range in {
			out[k] = strings.Join(v, " ")
		}
		return out
	}
	diff(w.t, "groups", flat(got.Groups), flat(want.Groups))
}

func diff(t testing.TB, what string, got, want map[string]string) {
	t.Helper()
	n := 0
	for _, k := range slices.Sorted(maps.Keys(want)) {
		if g, ok := got[k]; !ok || g != want[k] {
			if n++; n < 5 {
				t.Errorf("%s: %s is %q, want %q", what, k, g, want[k])
			}
		}
	}
	for _, k := range slices.Sorted(maps.Keys(got)) {
		if _, ok := want[k]; !ok {
			if n++; n < 5 {
				t.Errorf("%s: %s is %q, want nothing", what, k, got[k])
			}
		}
	}
	if n > 0 {
		t.Errorf("%s: %d of %d are wrong", what, n, len(want))
	}
}

// events counts the parent's events by type.
func (w *world) events() map[events.Type]int {
	w.t.Helper()
	out := map[events.Type]int{}
	must(w.t, events.CatchUp(w.t.Context(), w.db))
	w.view(func(tx *store.Tx) error {
		all, err := events.After(tx, w.parent, 0, 1_000_000)
		for _, e := range all {
			out[e.Type]++
		}
		return err
	})
	return out
}
