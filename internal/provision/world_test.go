package provision_test

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/migrated"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
	"usher/internal/tenancy/domains"
	"usher/internal/testserver"
	"usher/policy"
	"usher/policy/live"
)

// checks is how many sequences each property is tried with, unless
// -rapid.checks says otherwise: every step of one is a durable commit.
const checks = "40"

func TestMain(m *testing.M) {
	if err := flag.Set("rapid.checks", checks); err != nil {
		panic(err)
	}
	goleak.VerifyTestMain(testserver.Main(m))
}

// fataler is what a helper needs of a test; rapid's T has it too.
type fataler interface {
	Helper()
	Fatalf(format string, args ...any)
	Fatal(args ...any)
}

// clock is the time the store reads.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// world is a store with the engine on it, put together as the daemon does.
type world struct {
	t       testing.TB
	db      *store.DB
	clock   *clock
	engine  *provision.Engine
	tenancy *tenancy.Tenancy
	applier *live.Applier
	parents int
}

func newWorld(t testing.TB) *world {
	t.Helper()
	return newWorldOn(t, store.Options{Dir: migrated.Dir(t), Readers: 2})
}

// onBothEngines runs a test on a world on each engine of the store.
func onBothEngines(t *testing.T, test func(t *testing.T, w *world)) {
	t.Run("SQLite", func(t *testing.T) { test(t, newWorld(t)) })
	t.Run("PostgreSQL", func(t *testing.T) { test(t, newWorldOn(t, store.Options{URL: migrated.Postgres(t)})) })
}

func newWorldOn(t testing.TB, o store.Options) *world {
	t.Helper()
	w := &world{t: t, clock: &clock{now: time.Date(2027, 1, 4, 8, 0, 0, 0, time.UTC)}}
	o.Now = w.clock.Now
	var err error
	if w.db, err = store.Open(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := w.db.Close(); err != nil {
			t.Error(err)
		}
	})
	cat := identity.DefaultCatalogue()
	w.engine = provision.New(live.NewSnapshots(cat).Get)
	w.tenancy = tenancy.New(w.engine, cat)
	w.applier = live.NewApplier(w.tenancy, w.engine)
	return w
}

// company is one parent with a verified domain, a directory and a connection,
// driven as the doors drive the engine.
type company struct {
	*world
	t      fataler
	id     string
	slug   string
	domain string
	dir    *directory.Directory
	conn   *tenants.Connection
	users  map[string]*directory.User  // by e-mail
	groups map[string]*directory.Group // by name
}

// company makes a parent of its own for t.
func (w *world) company(t fataler) *company {
	t.Helper()
	w.parents++
	c := &company{world: w, t: t, slug: fmt.Sprintf("acme%d", w.parents), users: map[string]*directory.User{}, groups: map[string]*directory.Group{}}
	c.domain = c.slug + ".example"
	c.update(func(tx *store.Tx) error {
		p, err := w.tenancy.CreateParent(tx, provision.Change{}, c.slug, "")
		if err != nil {
			return err
		}
		c.id = p.ID
		if _, err := domains.VerifyManually(tx, c.change(), domains.DefaultRules(), c.domain); err != nil {
			return err
		}
		c.conn = &tenants.Connection{Slug: "sso", Kind: "oidc"}
		return w.tenancy.CreateConnection(tx, c.change(), c.conn)
	})
	c.dir = c.directory("okta")
	return c
}

func (c *company) directory(slug string) *directory.Directory {
	c.t.Helper()
	d := &directory.Directory{Slug: slug, Kind: identity.DirectorySCIM}
	c.update(func(tx *store.Tx) error { return c.tenancy.CreateDirectory(tx, c.change(), d) })
	return d
}

func (c *company) change() provision.Change {
	return provision.Change{Parent: c.id, Actor: identity.Actor{Kind: identity.ActorOperator, ID: "test"}, RequestID: "r"}
}

func (c *company) update(fn func(*store.Tx) error) {
	c.t.Helper()
	if err := c.db.Update(c.world.t.Context(), store.LaneNormal, fn); err != nil {
		c.t.Fatal(err)
	}
}

func (c *company) view(fn func(*store.Tx) error) {
	c.t.Helper()
	if err := c.db.View(c.world.t.Context(), fn); err != nil {
		c.t.Fatal(err)
	}
}

// email returns the address of somebody on the company's domain; a whole
// address stays as it is.
func (c *company) email(name string) string {
	if strings.Contains(name, "@") {
		return name
	}
	return name + "@" + c.domain
}

// lax are the guards of a policy that says nothing of them, in tests of other
// things.
const lax = "guards: {max_removals: {count: 1000000, percent: 100}, max_new_administrators: {count: 1000000}, scim_groups: apply}\n"

// source is the file of a policy whose body stands behind version and parent. $
// in it stands for the parent's slug.
func (c *company) source(body string) []byte {
	if !strings.Contains(body, "guards:") {
		body = lax + body
	}
	return []byte("version: 1\nparent: " + c.slug + "\n" + strings.ReplaceAll(body, "$", c.slug))
}

// tryPolicy applies a policy whose body stands behind version and parent.
func (c *company) tryPolicy(body string) error {
	c.t.Helper()
	p, problems := policy.Parse("acme.yaml", c.source(body), identity.DefaultCatalogue())
	if err := problems.Err(); err != nil {
		c.t.Fatal(problems.String())
	}
	return c.db.Update(c.world.t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		change := c.change()
		change.Approved = !strings.Contains(body, "guards:")
		_, problems, err := c.applier.Apply(tx, change, p, live.Options{CreateOrgs: true})
		if err == nil {
			err = problems.Err()
		}
		return err
	})
}

// policy applies a policy that must be accepted. $ in it stands for the
// parent's slug.
func (c *company) policy(body string) {
	c.t.Helper()
	if err := c.tryPolicy(body); err != nil {
		c.t.Fatal(err)
	}
}

func (c *company) org(tx *store.Tx, name string) (*tenants.Organization, error) {
	o, err := tenants.OrganizationBySlug(tx, c.slug+"-"+name)
	if err == nil && o == nil {
		err = fmt.Errorf("no organization %s", name)
	}
	return o, err
}

// configure changes settings by hand, with everybody settled; losses are allowed.
func (c *company) configure(name string, s tenancy.Settings) {
	c.t.Helper()
	c.update(func(tx *store.Tx) error {
		o, err := c.org(tx, name)
		if err != nil {
			return err
		}
		approved := c.change()
		approved.Approved = true
		if _, err := c.tenancy.Configure(tx, approved, o, s); err != nil {
			return err
		}
		_, err = c.engine.RecomputeAll(tx, approved)
		return err
	})
}

func (c *company) seats(name string, tier identity.Tier, limit int64) {
	c.t.Helper()
	c.update(func(tx *store.Tx) error {
		o, err := c.org(tx, name)
		if err != nil {
			return err
		}
		return c.tenancy.SetSeatLimit(tx, c.change(), o, tier, limit)
	})
}

// sent is a user as a directory sends it.
type sent struct {
	Name     string // of the e-mail; the userName is the e-mail
	External string
	Active   *bool // nil: not said
	Dir      *directory.Directory
	Attrs    map[string]any
}

func said(b bool) *bool { return &b }

func (c *company) document(s sent) json.RawMessage {
	doc := map[string]any{"userName": c.email(s.Name)}
	for k, v := range s.Attrs {
		doc[k] = v
	}
	b, err := json.Marshal(doc)
	if err != nil {
		c.t.Fatal(err)
	}
	return b
}

// post creates a user as POST /Users does.
func (c *company) post(s sent) *directory.User {
	c.t.Helper()
	d := s.Dir
	if d == nil {
		d = c.dir
	}
	u := &directory.User{
		Parent: c.id, Directory: d.ID, UserName: c.email(s.Name), ExternalID: s.External, Email: c.email(s.Name),
		Active: s.Active == nil || *s.Active, Doc: c.document(s),
	}
	c.update(func(tx *store.Tx) error {
		if err := directory.InsertUser(tx, u); err != nil {
			return err
		}
		return c.engine.UserChanged(tx, c.change(), provision.UserChange{After: u, SaysActive: s.Active != nil && *s.Active})
	})
	c.users[s.Name] = u
	return u
}

// put changes a user as PUT and PATCH of /Users do. Active nil leaves it.
func (c *company) put(u *directory.User, s sent) {
	c.t.Helper()
	before := *u
	u.UserName, u.Email, u.Doc = c.email(s.Name), c.email(s.Name), c.document(s)
	u.SameNames = before.UserName == u.UserName
	if s.Active != nil {
		u.Active = *s.Active
	}
	c.update(func(tx *store.Tx) error {
		ok, err := directory.UpdateUser(tx, u, nil)()
		if err != nil || !ok {
			return fmt.Errorf("update of the user: %v %w", ok, err)
		}
		return c.engine.UserChanged(tx, c.change(), provision.UserChange{Before: &before, After: u, SaysActive: s.Active != nil && *s.Active})
	})
}

func (c *company) active(name string, active bool) {
	c.t.Helper()
	c.put(c.users[name], sent{Name: name, Active: &active})
}

// delete removes a user as DELETE /Users does.
func (c *company) delete(u *directory.User) {
	c.t.Helper()
	c.update(func(tx *store.Tx) error {
		if err := directory.DeleteUser(tx, u); err != nil {
			return err
		}
		return c.engine.UserChanged(tx, c.change(), provision.UserChange{Before: u})
	})
}

// group makes a group of users by name, or makes its members those.
func (c *company) group(name string, members ...string) {
	c.t.Helper()
	c.update(func(tx *store.Tx) error {
		g := c.groups[name]
		if g == nil {
			g = &directory.Group{Parent: c.id, Directory: c.dir.ID, DisplayName: name, Doc: json.RawMessage(`{}`)}
			if err := directory.InsertGroup(tx, g); err != nil {
				return err
			}
			c.groups[name] = g
		}
		current, err := directory.MemberValues(tx, g)
		if err != nil {
			return err
		}
		want := make([]directory.Member, 0, len(members))
		for _, m := range members {
			want = append(want, directory.Member{Value: c.users[m].ID, Kind: directory.KindUser})
		}
		gone := slices.DeleteFunc(slices.Clone(current), func(v string) bool {
			return slices.ContainsFunc(want, func(m directory.Member) bool { return m.Value == v })
		})
		removed, err := directory.RemoveMembers(tx, g, gone)()
		if err != nil {
			return err
		}
		added, err := directory.AddMembers(tx, g, want)()
		if err != nil {
			return err
		}
		return c.engine.MembersChanged(tx, c.change(), c.dir, []*directory.Group{g}, append(added, removed...))
	})
}

// claims is a login as the login door hands it on; the subject is the name's.
type claims struct {
	Name     string
	Subject  string
	Groups   []string // nil: no evidence
	IssuedAt int64
	For      string // name of an organization
	Kind     identity.Kind
	Untrusty bool   // the e-mail is not verified
	Invited  string // the hash of an invitation's token
}

func (c *company) asLogin(in claims) provision.Login {
	l := provision.Login{Connection: c.conn, Subject: in.Subject, Email: c.email(in.Name), EmailVerified: !in.Untrusty, IssuedAt: in.IssuedAt, ForKind: in.Kind, Invitation: in.Invited}
	if l.Subject == "" {
		l.Subject = "sub-" + in.Name
	}
	if in.Groups != nil {
		l.Evidence, l.Groups = provision.GroupsExplicit, in.Groups
	}
	if in.For != "" {
		c.view(func(tx *store.Tx) error {
			o, err := c.org(tx, in.For)
			if err == nil {
				l.ForOrg = o.ID
			}
			return err
		})
	}
	return l
}

// login decides a login as the login door does: in a View, and in an Update
// where something has to be written; wrote says which.
func (c *company) login(in claims) (d provision.Decision, wrote bool) {
	c.t.Helper()
	l := c.asLogin(in)
	var err error
	c.view(func(tx *store.Tx) error {
		if l.Connection, err = tenants.ConnectionByID(tx, c.conn.ID); err != nil {
			return err
		}
		d, err = c.engine.Login(tx, c.change(), l)
		return nil
	})
	if err == nil {
		return d, false
	}
	if !errors.Is(err, store.ErrReadOnly) {
		c.t.Fatal(err)
	}
	c.update(func(tx *store.Tx) (err error) {
		d, err = c.engine.Login(tx, c.change(), l)
		return err
	})
	return d, true
}

// members returns who is in an organization: name → role, seat and state.
func (c *company) members(name string) map[string]string {
	c.t.Helper()
	out := map[string]string{}
	c.view(func(tx *store.Tx) error {
		o, err := c.org(tx, name)
		if err != nil {
			return err
		}
		rows, err := people.ListByOrg(tx, c.id, o.ID, "", 1000)
		for _, r := range rows {
			out[strings.TrimSuffix(r.Email, "@"+c.domain)] = strings.TrimSpace(fmt.Sprintf("%s %s %s", r.Role, r.SeatTier, r.State(r.Gate)))
		}
		return err
	})
	return out
}

// expect compares the members of an organization with name, value pairs; runs
// of blanks in a value count as one.
func (c *company) expect(org string, pairs ...string) {
	c.t.Helper()
	want := map[string]string{}
	for i := 0; i < len(pairs); i += 2 {
		want[pairs[i]] = pairs[i+1]
	}
	got := c.members(org)
	for k, v := range got {
		got[k] = strings.Join(strings.Fields(v), " ")
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		c.t.Fatalf("members of %s\n got %v\nwant %v", org, got, want)
	}
}

// person returns what the parent knows of a name's account, or nil.
func (c *company) person(name string) (p *people.Person) {
	c.t.Helper()
	c.view(func(tx *store.Tx) error {
		a, err := people.AccountByEmail(tx, strings.ToLower(c.email(name)))
		if err != nil || a == nil {
			return err
		}
		p, err = people.PersonOf(tx, c.id, a.ID)
		return err
	})
	return p
}

// row returns a name's membership with its facts, or nil.
func (c *company) row(org, name string) (m *people.Membership) {
	c.t.Helper()
	p := c.person(name)
	c.view(func(tx *store.Tx) error {
		o, err := c.org(tx, org)
		if err != nil {
			return err
		}
		rows, err := people.Memberships(tx, c.id, []string{p.Account})
		for _, r := range rows {
			if r.Org == o.ID {
				m = r
			}
		}
		return err
	})
	return m
}

// byHand changes a name's facts in an organization as a person would, and
// settles them. An account that is not there yet is made.
func (c *company) byHand(org, name string, change func(m *people.Membership)) {
	c.t.Helper()
	c.update(func(tx *store.Tx) error {
		o, err := c.org(tx, org)
		if err != nil {
			return err
		}
		account, err := c.known(tx, name)
		if err != nil {
			return err
		}
		m := &people.Membership{Parent: c.id, Account: account, Org: o.ID, SeatState: identity.SeatNone}
		rows, err := people.Memberships(tx, c.id, []string{account})
		if err != nil {
			return err
		}
		for _, r := range rows {
			if r.Org == o.ID {
				m = r
			}
		}
		change(m)
		if err := people.PutMembership(tx, m); err != nil {
			return err
		}
		_, err = c.engine.Recompute(tx, c.change(), []string{account})
		return err
	})
}

// happened returns the types of the parent's events behind cursor, in order,
// and the new cursor.
func (c *company) happened(cursor int64) (types []events.Type, last int64) {
	c.t.Helper()
	last = cursor
	if err := events.CatchUp(c.world.t.Context(), c.db); err != nil {
		c.t.Fatal(err)
	}
	c.view(func(tx *store.Tx) error {
		es, err := events.After(tx, c.id, cursor, 10_000)
		for _, e := range es {
			types, last = append(types, e.Type), e.N
		}
		return err
	})
	return types, last
}

func (c *company) cursor() int64 {
	_, last := c.happened(0)
	return last
}

// rowsWritten returns how many rows fn changed, in a transaction of its own.
func (c *company) rowsWritten(fn func(tx *store.Tx) error) (n int64) {
	c.t.Helper()
	c.update(func(tx *store.Tx) error {
		var before, after int64
		if _, err := tx.Row(`SELECT total_changes()`, nil, &before); err != nil {
			return err
		}
		if err := fn(tx); err != nil {
			return err
		}
		_, err := tx.Row(`SELECT total_changes()`, nil, &after)
		n = after - before
		return err
	})
	return n
}

// verify adds a domain that an operator vouches for.
func (c *company) verify(name string) {
	c.t.Helper()
	c.update(func(tx *store.Tx) error {
		_, err := domains.VerifyManually(tx, c.change(), domains.DefaultRules(), name)
		return err
	})
}
