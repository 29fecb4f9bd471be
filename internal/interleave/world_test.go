package interleave_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"usher/internal/address"
	"usher/internal/api"
	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/requestid"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/directory"
	"usher/internal/store/dirty"
	"usher/internal/store/merges"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
	"usher/internal/tenancy/domains"
	"usher/internal/testserver"
	"usher/jit"
	"usher/policy"
	"usher/policy/live"
	"usher/scim"
)

// firstPolicy is in force when an operation begins. In the enterprise people
// come and go with their groups, and premium seats are scarce; the console is by
// login.
const firstPolicy = `version: 1
parent: acme
guards: {max_removals: {count: 1000000, percent: 100}, max_new_administrators: {count: 1000000}, scim_groups: apply}
organizations:
  acme-work: {kind: enterprise, mode: scim, group_mappings: true}
  acme-console: {kind: console, mode: jit, group_mappings: true}
  acme-first: {kind: enterprise, mode: scim, group_mappings: true}
  acme-second: {kind: console, mode: scim, group_mappings: true}
  acme-third: {kind: enterprise, mode: scim, group_mappings: true}
mappings:
  - {name: staff, group: staff, org: acme-work, role: user}
  - {name: admins, group: admins, org: acme-work, role: admin}
  - {name: heavy, group: heavy, org: acme-work, seat: premium}
  - {name: light, group: light, org: acme-work, seat: standard}
  - {name: first, group: twins, org: acme-first, role: admin}
  - {name: second, group: twins, org: acme-second, role: admin}
  - {name: third, group: alone, org: acme-third, role: admin}
  - {name: dev, group: dev, org: acme-console, role: developer}
  - {name: lead, group: lead, org: acme-console, role: admin}
`

// nextPolicy also makes the heavy users of the enterprise developers, and takes
// its console from the directory.
const nextPolicy = `version: 1
parent: acme
guards: {max_removals: {count: 1000000, percent: 100}, max_new_administrators: {count: 1000000}, scim_groups: apply}
organizations:
  acme-work: {kind: enterprise, mode: scim, group_mappings: true}
  acme-console: {kind: console, mode: scim, group_mappings: true}
  acme-first: {kind: enterprise, mode: scim, group_mappings: true}
  acme-second: {kind: console, mode: scim, group_mappings: true}
  acme-third: {kind: enterprise, mode: scim, group_mappings: true}
mappings:
  - {name: staff, group: staff, org: acme-work, role: user}
  - {name: admins, group: admins, org: acme-work, role: admin}
  - {name: heavy, group: heavy, org: acme-work, seat: premium}
  - {name: light, group: light, org: acme-work, seat: standard}
  - {name: first, group: twins, org: acme-first, role: admin}
  - {name: second, group: twins, org: acme-second, role: admin}
  - {name: third, group: alone, org: acme-third, role: admin}
  - {name: dev, group: heavy, org: acme-console, role: developer}
  - {name: lead, group: admins, org: acme-console, role: admin}
  - {name: rest, group: light, org: acme-console, role: user}
`

// world is a company on a database of its own, with every door that writes.
type world struct {
	db      *store.DB
	conn    *pgx.Conn // looks at the database from outside
	engine  *provision.Engine
	tenancy *tenancy.Tenancy
	applier *live.Applier
	scim    *scim.Door
	jit     *jit.Door
	api     http.Handler

	parent         string
	proposal       string // that join comes under acme, which acme approves of
	invitation     string // of joe, into the crew
	deletion       string // the run that deletes the directory entra
	merged, claim  string // the proposal by which came has come under acme, and the claim of pia
	conns          *tenants.Connection
	hook, operator string              // tokens
	dirs           map[string]string   // id by slug
	tokens         map[string]string   // by directory
	users, groups  map[string]string   // id by name, of directories okta and duo
	heldParent     string              // of whom guards hold something
	others         map[string]string   // users of directory entra, by name
	held           map[string]string   // the runs that do, by what is counted
	pastParent     string              // of whom a directory is deleted
	records        map[string]string   // of vex, by directory
	connections    map[string]string   // id by slug
	heldHook       string              // the token by which people of the guarded company log in
	pia            string              // the account that is claimed
	transfer       string              // the run that moves people from okta to entra
	marked         *dirty.Row          // of the guarded company
	vacuum         string              // SQL that frees what runs leave behind
	begun          int                 // runs
	judged         map[string][]string // what is wrong with a company, by its dump
}

var operator = identity.Actor{Kind: identity.ActorOperator}

func newWorld(t testing.TB) *world {
	t.Helper()
	w := &world{
		dirs: map[string]string{}, tokens: map[string]string{}, users: map[string]string{}, groups: map[string]string{}, held: map[string]string{}, records: map[string]string{}, connections: map[string]string{}, judged: map[string][]string{},
	}
	ctx := context.Background()
	// Whoever deadlocks is told at once.
	url := testserver.Postgres(t) + "&deadlock_timeout=10ms"
	var err error
	if w.db, err = store.Open(ctx, store.Options{URL: url, Connections: 8, Log: slog.New(slog.DiscardHandler), Gate: gate}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = w.db.Close() })
	if w.conn, err = pgx.Connect(ctx, url); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = w.conn.Close(ctx) })
	catalogue := identity.DefaultCatalogue()
	w.engine = provision.New(live.NewSnapshots(catalogue).Get)
	w.tenancy = tenancy.New(w.engine, catalogue)
	w.applier = live.NewApplier(w.tenancy, w.engine)
	if err := errors.Join(w.update(w.setUp), w.keep()); err != nil {
		t.Fatal(err)
	}
	return w
}

func (w *world) update(fn func(*store.Tx) error) error {
	return w.db.Update(context.Background(), store.LaneNormal, fn)
}

// opened gives the company doors that remember nothing.
func (w *world) opened() {
	log := slog.New(slog.DiscardHandler)
	url := func() string { return "https://usher.example" }
	w.scim = scim.New(scim.Options{DB: w.db, Engine: w.engine, PublicURL: url, Log: log})
	w.jit = jit.New(jit.Options{DB: w.db, Engine: w.engine, Log: log})
	if w.api == nil {
		w.api = api.New(api.Deps{DB: w.db, Tenancy: w.tenancy, Applier: w.applier, Engine: w.engine, Catalogue: identity.DefaultCatalogue(), PublicURL: url, Log: log, Domains: &domains.Checker{DB: w.db, Rules: domains.DefaultRules(), Verified: w.tenancy.DomainVerified}})
	}
}

// company makes a parent with the domain NAME.example, and returns the change by which
// an operator makes what is in it.
func (w *world) company(tx *store.Tx, name string) (provision.Change, error) {
	c := provision.Change{Actor: operator}
	parent, err := w.tenancy.CreateParent(tx, c, name, "")
	if err != nil {
		return c, err
	}
	c.Parent = parent.ID
	_, err = domains.VerifyManually(tx, c, domains.DefaultRules(), name+".example")
	return c, err
}

// setUp makes the company: who is in which group decides who administers, who
// has the one premium seat and who waits for it.
func (w *world) setUp(tx *store.Tx) error {
	c, err := w.company(tx, "acme")
	if err != nil {
		return err
	}
	w.parent = c.Parent
	w.conns = &tenants.Connection{Slug: "sso", Kind: "oidc", Vouched: true}
	if err := w.tenancy.CreateConnection(tx, c, w.conns); err != nil {
		return err
	}
	if w.hook, err = auth.Issue(tx, &credentials.Credential{Parent: c.Parent, Scope: string(auth.ScopeLoginHook), Target: w.conns.ID}, operator, ""); err != nil {
		return err
	}
	key := &credentials.Credential{Scope: string(auth.ScopeOperator)}
	if w.operator, err = auth.Issue(tx, key, operator, ""); err != nil {
		return err
	}
	dirs := map[string]*directory.Directory{}
	for _, slug := range []string{"okta", "entra"} {
		if dirs[slug], err = w.directory(tx, c, slug); err != nil {
			return err
		}
	}
	open, err := w.tenancy.CreateOrganization(tx, c, "acme-open", "", identity.KindEnterprise)
	if err != nil {
		return err
	}
	if _, err := w.tenancy.Configure(tx, c, open, tenancy.Settings{Mode: identity.ModeJIT}); err != nil {
		return err
	}
	if err := w.byHand(tx, c); err != nil {
		return err
	}
	p, problems := policy.Parse("acme.yaml", []byte(firstPolicy), identity.DefaultCatalogue())
	if err := problems.Err(); err != nil {
		return err
	}
	if _, problems, err = w.applier.Apply(tx, c, p, live.Options{CreateOrgs: true}); err == nil {
		err = problems.Err()
	}
	if err != nil {
		return err
	}
	work, err := tenants.OrganizationBySlug(tx, "acme-work")
	if err != nil {
		return err
	}
	if err := w.tenancy.SetSeatLimit(tx, c, work, "premium", 1); err != nil {
		return err
	}
	if err := w.people(tx, c, dirs["okta"]); err != nil {
		return err
	}
	if err := w.standalone(tx); err != nil {
		return err
	}
	if err := w.joining(tx, c, key.ID); err != nil {
		return err
	}
	if err := errors.Join(w.passing(tx, c), w.owning(tx, c), w.holding(tx), w.ending(tx, c, dirs["okta"], dirs["entra"]), w.knownTwice(tx, c)); err != nil {
		return err
	}
	_, err = domains.VerifyManually(tx, c, domains.DefaultRules(), "soon.example") // whose people are not bound yet
	return err
}

func (w *world) directory(tx *store.Tx, c provision.Change, slug string) (*directory.Directory, error) {
	d := &directory.Directory{Slug: slug, Kind: identity.DirectorySCIM}
	if err := w.tenancy.CreateDirectory(tx, c, d); err != nil {
		return nil, err
	}
	var err error
	w.dirs[slug] = d.ID
	w.tokens[slug], err = auth.Issue(tx, &credentials.Credential{Parent: c.Parent, Scope: string(auth.ScopeDirectory), Target: d.ID}, operator, "")
	return d, err
}

// byHand makes the team that people run by hand.
func (w *world) byHand(tx *store.Tx, c provision.Change) error {
	team, err := w.tenancy.CreateOrganization(tx, c, "acme-team", "", identity.KindTeam)
	if err != nil {
		return err
	}
	if err := w.tenancy.SetSeatLimit(tx, c, team, "premium", 3); err != nil {
		return err
	}
	for _, email := range []string{"ann@acme.example", "ben@acme.example"} {
		a, err := address.Parse(email)
		if err != nil {
			return err
		}
		if _, err := w.engine.AddMember(tx, c, provision.NewMember{Org: team.ID, Email: a, Role: "admin"}); err != nil {
			return err
		}
	}
	return nil
}

// standalone makes an organization without a parent.
func (w *world) standalone(tx *store.Tx) error {
	o, err := w.tenancy.CreateStandalone(tx, provision.Change{Actor: operator}, "lone", "", identity.KindTeam)
	if err != nil {
		return err
	}
	var accounts []string
	for _, email := range []string{"bob@acme.example", "lou@lone.example"} {
		addr, err := address.Parse(email)
		if err != nil {
			return err
		}
		a, err := people.AccountByEmail(tx, addr.Folded)
		if err == nil && a == nil {
			a, err = people.InsertAccount(tx, addr)
		}
		if err != nil {
			return err
		}
		accounts = append(accounts, a.ID)
		if err := people.InsertPerson(tx, people.Person{Parent: o.Parent, Account: a.ID, Gate: identity.GateOpen}); err != nil {
			return err
		}
		if err := people.PutMembership(tx, &people.Membership{Parent: o.Parent, Account: a.ID, Org: o.ID, Grant: identity.GrantManual, BaseRole: "admin"}); err != nil {
			return err
		}
	}
	_, err = w.engine.Recompute(tx, provision.Change{Parent: o.Parent, Actor: operator}, accounts)
	return err
}

// joining makes another one that acme would take, and that it has not said yes
// for yet.
func (w *world) joining(tx *store.Tx, c provision.Change, key string) error {
	o, err := w.tenancy.CreateStandalone(tx, provision.Change{Actor: operator}, "join", "", identity.KindConsole)
	if err != nil {
		return err
	}
	addr, err := address.Parse("mia@acme.example")
	if err != nil {
		return err
	}
	a, err := people.InsertAccount(tx, addr)
	if err != nil {
		return err
	}
	if err := people.InsertPerson(tx, people.Person{Parent: o.Parent, Account: a.ID, Gate: identity.GateOpen}); err != nil {
		return err
	}
	if err := people.PutMembership(tx, &people.Membership{Parent: o.Parent, Account: a.ID, Org: o.ID, Grant: identity.GrantManual, BaseRole: "admin"}); err != nil {
		return err
	}
	if _, err = w.engine.Recompute(tx, provision.Change{Parent: o.Parent, Actor: operator}, []string{a.ID}); err != nil {
		return err
	}
	invited := tenancy.NewInvitation{Email: "kim@acme.example", Hash: auth.Hash("token of kim")}
	if _, err := w.tenancy.Invite(tx, provision.Change{Parent: o.Parent, Actor: operator}, o, tenancy.DefaultInvitationRules(), invited); err != nil {
		return err
	}
	p, err := w.tenancy.Propose(tx, c, o, merges.Host, 0)
	if err != nil {
		return err
	}
	w.proposal = p.ID
	_, err = w.tenancy.Approve(tx, c, p.ID, tenancy.Approver{Sides: []merges.Side{merges.Host}, By: merges.Approval{Credential: key}},
		func(merges.Side, *merges.Approval) (bool, error) { return true, nil })
	return err
}

func (w *world) people(tx *store.Tx, c provision.Change, d *directory.Directory) error {
	for _, email := range []string{
		"ada@acme.example", "fay@acme.example", "bob@acme.example", "cat@acme.example", "dan@acme.example", "gus@acme.example",
		"sue@soon.example", "wil@late.example", "tim@acme.example", "tom@acme.example", "tam@acme.example", "ted@acme.example", "gil@acme.example",
	} {
		if err := w.user(tx, c, d, email); err != nil {
			return err
		}
	}
	for _, g := range []struct {
		name    string
		members []string
	}{
		{"staff", []string{"ada", "fay", "bob", "cat", "dan", "sue", "wil"}},
		{"admins", []string{"ada", "fay"}},
		{"light", []string{"ada", "fay", "sue", "wil"}},
		{"heavy", []string{"bob", "cat", "dan"}},
		{"twins", []string{"tim", "tom"}},
		{"alone", []string{"tam", "ted"}},
	} {
		if err := w.group(tx, c, d, g.name, g.members...); err != nil {
			return err
		}
	}
	// Gus has logged in before.
	_, err := w.engine.Login(tx, c, provision.Login{
		Connection: w.conns, Subject: "sub-gus", Email: "gus@acme.example", EmailVerified: true, Evidence: provision.GroupsExplicit, Groups: []string{"dev"}, IssuedAt: 1,
	})
	return err
}

func (w *world) user(tx *store.Tx, c provision.Change, d *directory.Directory, email string) error {
	name, _, _ := strings.Cut(email, "@")
	doc, err := json.Marshal(map[string]any{"userName": email, "active": name != "dan"})
	if err != nil {
		return err
	}
	u := &directory.User{Parent: c.Parent, Directory: d.ID, UserName: email, Email: email, ExternalID: "x-" + name, Active: name != "dan", Doc: doc}
	err = w.engine.UserCreated(tx, c, u, false, nil)
	w.users[name] = u.ID
	return err
}

func (w *world) group(tx *store.Tx, c provision.Change, d *directory.Directory, name string, users ...string) error {
	group := &directory.Group{Parent: c.Parent, Directory: d.ID, DisplayName: name, Doc: json.RawMessage(fmt.Sprintf(`{"displayName":%q}`, name))}
	if err := directory.InsertGroup(tx, group); err != nil {
		return err
	}
	w.groups[name] = group.ID
	members := make([]directory.Member, len(users))
	for i, m := range users {
		members[i] = directory.Member{Value: w.users[m], Kind: directory.KindUser}
	}
	added, err := directory.AddMembers(tx, group, members)()
	if err != nil {
		return err
	}
	return w.engine.MembersChanged(tx, c, d, []*directory.Group{group}, added)
}

// keep keeps the company as it is, to begin every run with it.
func (w *world) keep() error {
	tables, err := w.lines(`SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE 'goose%' ORDER BY 1`)
	if err != nil {
		return err
	}
	keep, reset := "CREATE SCHEMA kept;", ""
	for i, table := range tables {
		tables[i] = "public." + table
		keep += "CREATE TABLE kept." + table + " AS TABLE public." + table + ";"
		reset += "DELETE FROM public." + table + "; INSERT INTO public." + table + " OVERRIDING SYSTEM VALUE TABLE kept." + table + ";"
	}
	w.vacuum = "VACUUM " + strings.Join(tables, ", ")
	// A function, so that its statements are planned once.
	keep += "CREATE FUNCTION kept.again() RETURNS void LANGUAGE plpgsql AS 'BEGIN " + reset + " END'"
	_, err = w.conn.Exec(context.Background(), keep, pgx.QueryExecModeSimpleProtocol)
	return err
}

// vacuumEvery is after how many runs what they left behind is freed: every question
// would go through the rows of all of them.
const vacuumEvery = 100

// begin makes the company what it was at first.
func (w *world) begin() error {
	w.opened()
	if w.begun++; w.begun%vacuumEvery == 0 {
		if _, err := w.conn.Exec(context.Background(), w.vacuum); err != nil {
			return err
		}
	}
	_, err := w.conn.Exec(context.Background(), `SELECT kept.again()`)
	return err
}

// waiting returns how many sessions of the database wait for a lock.
func (w *world) waiting() (n int, err error) {
	err = w.conn.QueryRow(context.Background(), `SELECT count(DISTINCT l.pid) FROM pg_locks l JOIN pg_stat_activity a USING (pid)
		WHERE NOT l.granted AND a.datname = current_database()`).Scan(&n)
	return n, err
}

// recompute settles everybody anew.
func (w *world) recompute() error {
	return w.update(func(tx *store.Tx) error {
		for _, parent := range []string{w.parent, w.heldParent, w.pastParent} {
			if _, err := w.engine.RecomputeAll(tx, provision.Change{Parent: parent, Actor: operator}); err != nil {
				return err
			}
		}
		return nil
	})
}

// send sends a request to a door, with headers by name and value, and returns what
// the caller learns of it.
func (w *world) send(ctx context.Context, door http.Handler, token, method, path string, body any, headers ...string) string {
	b, err := json.Marshal(body)
	if err != nil {
		return err.Error()
	}
	r := httptest.NewRequest(method, "https://usher.example"+path, bytes.NewReader(b)).WithContext(requestid.With(ctx, "r"))
	r.Header.Set("Authorization", "Bearer "+token)
	r.Header.Set("Content-Type", "application/json")
	for pair := range slices.Chunk(headers, 2) {
		r.Header.Set(pair[0], pair[1])
	}
	rec := httptest.NewRecorder()
	door.ServeHTTP(rec, r)
	var said struct{ Decision, Reason string }
	_ = json.Unmarshal(rec.Body.Bytes(), &said) // most answers say neither
	return strings.TrimSpace(fmt.Sprintf("%d %s %s", rec.Code, said.Decision, said.Reason))
}
