package live_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/migrated"
	"usher/internal/store/people"
	"usher/internal/store/policies"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
	"usher/internal/tenancy/domains"
	"usher/internal/testserver"
	"usher/policy"
	"usher/policy/live"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(testserver.Main(m)) }

// onEngines runs a test of what is in SQL on both of them.
func onEngines(t *testing.T, test func(*fixture)) {
	t.Run("sqlite", func(t *testing.T) { test(newFixture(t)) })
	t.Run("postgres", func(t *testing.T) { test(newFixtureOn(t, store.Options{URL: migrated.Postgres(t)})) })
}

// fixture is a store with a parent, acme, that has a verified domain, a
// directory and no organization.
type fixture struct {
	*testing.T
	db      *store.DB
	snaps   *live.Snapshots
	engine  *provision.Engine
	tenancy *tenancy.Tenancy
	applier *live.Applier
	acme    *tenants.Parent
	dir     *directory.Directory
}

func newFixture(t *testing.T) *fixture {
	t.Helper()
	return newFixtureOn(t, store.Options{Dir: migrated.Dir(t), Readers: 2})
}

func newFixtureOn(t *testing.T, o store.Options) *fixture {
	t.Helper()
	f := &fixture{T: t}
	var err error
	if f.db, err = store.Open(t.Context(), o); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := f.db.Close(); err != nil {
			t.Error(err)
		}
	})
	cat := identity.DefaultCatalogue()
	f.snaps = live.NewSnapshots(cat)
	f.engine = provision.New(f.snaps.Get)
	f.tenancy = tenancy.New(f.engine, cat)
	f.applier = live.NewApplier(f.tenancy, f.engine)
	f.acme = f.parent("acme")
	f.dir = &directory.Directory{Slug: "okta", Kind: identity.DirectorySCIM}
	f.update(func(tx *store.Tx) error { return f.tenancy.CreateDirectory(tx, f.change(f.acme), f.dir) })
	return f
}

func (f *fixture) parent(slug string) (p *tenants.Parent) {
	f.Helper()
	f.update(func(tx *store.Tx) (err error) {
		if p, err = f.tenancy.CreateParent(tx, provision.Change{}, slug, ""); err != nil {
			return err
		}
		_, err = domains.VerifyManually(tx, f.change(p), domains.DefaultRules(), slug+".example")
		return err
	})
	return p
}

func (f *fixture) change(p *tenants.Parent) provision.Change { return provision.Change{Parent: p.ID} }

func (f *fixture) update(fn func(*store.Tx) error) {
	f.Helper()
	if err := f.db.Update(f.Context(), store.LaneNormal, fn); err != nil {
		f.Fatal(err)
	}
}

func (f *fixture) view(fn func(*store.Tx) error) {
	f.Helper()
	if err := f.db.View(f.Context(), fn); err != nil {
		f.Fatal(err)
	}
}

// apply applies a policy text as a door does: with problems or an error the
// transaction is rolled back.
func (f *fixture) apply(text string, o live.Options) (applied *live.Applied, found policy.Problems, err error) {
	f.Helper()
	p, problems := policy.Parse("acme.yaml", []byte(text), identity.DefaultCatalogue())
	if problems.Err() != nil {
		f.Fatal(problems.String())
	}
	stop := errors.New("problems")
	err = f.db.Update(f.Context(), store.LaneNormal, func(tx *store.Tx) (err error) {
		applied, found, err = f.applier.Apply(tx, provision.Change{}, p, o)
		if err == nil && len(found) > 0 {
			return stop
		}
		return err
	})
	if errors.Is(err, stop) {
		err = nil
	}
	return applied, found, err
}

func (f *fixture) accept(text string) *live.Applied {
	f.Helper()
	applied, problems, err := f.apply(text, live.Options{CreateOrgs: true})
	if err != nil || len(problems) > 0 {
		f.Fatal(err, problems)
	}
	return applied
}

// push stores a user and settles them.
func (f *fixture) push(name string) *directory.User {
	f.Helper()
	u := &directory.User{
		Parent: f.acme.ID, Directory: f.dir.ID, UserName: name + "@acme.example", Email: name + "@acme.example", Active: true,
		Doc: []byte(`{"userName":"` + name + `@acme.example"}`),
	}
	f.update(func(tx *store.Tx) error {
		if err := directory.InsertUser(tx, u); err != nil {
			return err
		}
		return f.engine.UserChanged(tx, f.change(f.acme), provision.UserChange{After: u})
	})
	return u
}

func (f *fixture) group(name string, users ...*directory.User) {
	f.Helper()
	f.update(func(tx *store.Tx) error {
		g := &directory.Group{Parent: f.acme.ID, Directory: f.dir.ID, DisplayName: name, Doc: []byte(`{}`)}
		if err := directory.InsertGroup(tx, g); err != nil {
			return err
		}
		var values []string
		for _, u := range users {
			values = append(values, u.ID)
			if _, err := directory.AddMembers(tx, g, []directory.Member{{Value: u.ID, Kind: directory.KindUser}})(); err != nil {
				return err
			}
		}
		return f.engine.MembersChanged(tx, f.change(f.acme), f.dir, []*directory.Group{g}, values)
	})
}

// state renders what a policy could change of acme: its version and revision,
// its organizations and everybody's memberships.
func (f *fixture) state() string {
	f.Helper()
	var b strings.Builder
	f.view(func(tx *store.Tx) error {
		p, err := tenants.ParentByID(tx, f.acme.ID)
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "%+v\n", *p)
		orgs, err := tenants.OrganizationsOf(tx, p.ID)
		if err != nil {
			return err
		}
		for _, o := range orgs {
			fmt.Fprintf(&b, "%+v\n", *o)
			rows, err := people.ListByOrg(tx, p.ID, o.ID, "", 1000)
			if err != nil {
				return err
			}
			for _, r := range rows {
				fmt.Fprintf(&b, "  %s %s %s\n", r.Email, r.Role, r.Source)
			}
		}
		vs, err := policies.List(tx, p.ID, 1<<40, 100)
		fmt.Fprintf(&b, "%d versions", len(vs))
		return err
	})
	return b.String()
}

func (f *fixture) members(slug string) (out []string) {
	f.Helper()
	f.view(func(tx *store.Tx) error {
		o, err := tenants.OrganizationBySlug(tx, slug)
		if err != nil || o == nil {
			return fmt.Errorf("organization %s: %w", slug, errors.Join(err, errNone))
		}
		rows, err := people.ListByOrg(tx, o.Parent, o.ID, "", 1000)
		for _, r := range rows {
			out = append(out, strings.TrimSuffix(r.Email, "@acme.example")+" "+string(r.Role))
		}
		return err
	})
	slices.Sort(out)
	return out
}

var errNone = errors.New("there is none")

const mapped = `version: 1
parent: acme
organizations:
  acme-console: {kind: console, mode: scim, group_mappings: true}
  acme-work: {kind: enterprise, mode: scim}
mappings:
  - {name: devs, group: devs, org: acme-console, role: developer}
  - {name: admins, group: admins, org: acme-console, role: admin}
`

func TestSpec6_MissingOrganizationsAreRefusedWithPlaceAndHint(t *testing.T) {
	f := newFixture(t)
	before := f.state()
	_, problems, err := f.apply(mapped, live.Options{})
	if err != nil || len(problems) != 2 {
		t.Fatal(err, problems)
	}
	for i, want := range []string{
		`acme.yaml:4:3: organization "acme-console" does not exist under parent "acme"; make it with: usher org create acme-console --parent acme --kind console`,
		`acme.yaml:5:3: organization "acme-work" does not exist under parent "acme"; make it with: usher org create acme-work --parent acme --kind enterprise`,
	} {
		if got := problems[i].String(); !strings.HasPrefix(got, want) {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
	if f.state() != before {
		t.Fatal("a refused policy changed something")
	}
	if a := f.accept(mapped); !slices.Equal(a.Created, []string{"acme-console", "acme-work"}) || a.Version != 1 || !a.Changed {
		t.Fatalf("%+v", a)
	}
}

func TestSpec6_WhatDoesNotFitTheLiveStateIsToldTogether(t *testing.T) {
	f := newFixture(t)
	rival := f.parent("rival")
	f.update(func(tx *store.Tx) error {
		_, err := f.tenancy.CreateOrganization(tx, f.change(rival), "rival-lab", "", identity.KindTeam)
		return err
	})
	f.update(func(tx *store.Tx) error {
		_, err := f.tenancy.CreateOrganization(tx, f.change(f.acme), "acme-work", "", identity.KindTeam)
		return err
	})
	before := f.state()
	_, problems, err := f.apply(`version: 1
parent: acme
organizations:
  rival-lab: {kind: team, mode: invite}
  acme-work: {kind: enterprise, mode: scim, group_mappings: true}
mappings:
  - {name: devs, group: devs, directory: nowhere, org: acme-work, role: user}
  - {name: fine, group: devs, directory: okta, org: acme-work, role: admin}
`, live.Options{CreateOrgs: true})
	if err != nil || len(problems) != 3 {
		t.Fatal(err, problems)
	}
	for i, want := range []string{`acme.yaml:4:3: organization "rival-lab" does not exist under parent "acme"`, `acme.yaml:5:3: organization "acme-work" is of kind team, the policy says enterprise`, `acme.yaml:7:5: mapping "devs": directory "nowhere" does not exist`} {
		if got := problems[i].String(); !strings.HasPrefix(got, want) {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
	_, problems, err = f.apply("version: 1\nparent: nobody\norganizations: {}\n", live.Options{CreateOrgs: true})
	if err != nil || len(problems) != 1 || !strings.Contains(problems.String(), "acme.yaml:2:9") || !strings.Contains(problems.String(), "usher parent create nobody") {
		t.Fatal(err, problems)
	}
	if f.state() != before {
		t.Fatal("a refused policy changed something")
	}
}

func TestSpec9_WhatAPolicyTakesFromEverybodyIsHeld(t *testing.T) {
	f := newFixture(t)
	f.accept(mapped)
	ada, bob, cat := f.push("ada"), f.push("bob"), f.push("cat")
	f.group("admins", ada)
	f.group("devs", ada, bob, cat)
	other := &directory.Directory{Slug: "other", Kind: identity.DirectorySCIM}
	f.update(func(tx *store.Tx) error { return f.tenancy.CreateDirectory(tx, f.change(f.acme), other) })
	everybody := []string{"ada admin", "bob developer", "cat developer"}
	for name, text := range map[string]string{
		"the groups are other ones":      strings.NewReplacer("group: devs", "group: nobody", "group: admins", "group: nobodies").Replace(mapped),
		"the groups are told by an id":   strings.ReplaceAll(mapped, ", group: ", ", externalId: "),
		"of a directory without members": strings.ReplaceAll(mapped, "org: acme-console, ", "org: acme-console, directory: other, "),
	} {
		text += "  - {name: more, group: newcomers, org: acme-console, role: billing}\n"
		applied := f.accept(text)
		if !applied.Changed || applied.Losses.Held != 3 || applied.Losses.Removed != 0 || len(applied.Losses.Runs()) != 1 {
			t.Fatalf("%s: %+v", name, applied)
		}
		if got := f.members("acme-console"); !slices.Equal(got, everybody) {
			t.Fatalf("%s: %v", name, got)
		}
		f.accept(mapped) // what they had is theirs again, and nothing waits
		if got := f.members("acme-console"); !slices.Equal(got, everybody) {
			t.Fatalf("%s, back: %v", name, got)
		}
	}
}

func TestSpec6_TheSamePolicyAgainMakesNoVersion(t *testing.T) {
	f := newFixture(t)
	f.accept(mapped)
	before := f.state()
	a := f.accept(mapped)
	if a.Changed || a.Version != 1 || f.state() != before {
		t.Fatalf("%+v", a)
	}
	if a := f.accept(mapped + "# a word\n"); !a.Changed || a.Version != 2 {
		t.Fatalf("%+v", a)
	}
	if a := f.accept(mapped); !a.Changed || a.Version != 3 { // a roll back is a version too
		t.Fatalf("%+v", a)
	}
}

func TestSpec6_AnOrganizationTakenOutIsNotOpenedToEverybody(t *testing.T) {
	f := newFixture(t)
	f.accept(mapped)
	ada := f.push("ada")
	f.push("bob")
	f.group("admins", ada)
	_, _, err := f.apply("version: 1\nparent: acme\norganizations:\n  acme-work: {kind: enterprise, mode: scim}\n", live.Options{})
	if e := identity.AsError(err); e.Code != identity.CodeHeld || e.Reason != live.LeftOut || !strings.Contains(e.Detail, `"acme-console"`) {
		t.Fatalf("%+v", err)
	}
	if got := f.members("acme-console"); !slices.Equal(got, []string{"ada admin"}) {
		t.Fatal(got)
	}
}

func TestSpec6_AnOrganizationTakenOutKeepsItsPeople(t *testing.T) {
	f := newFixture(t)
	f.accept(mapped)
	ada, bob := f.push("ada"), f.push("bob")
	f.group("admins", ada)
	f.group("devs", bob)
	f.accept("version: 1\nparent: acme\norganizations:\n  acme-work: {kind: enterprise, mode: scim}\n  acme-console: {kind: console, mode: jit}\n")
	f.accept("version: 1\nparent: acme\norganizations:\n  acme-work: {kind: enterprise, mode: scim}\n")
	if got := f.members("acme-console"); !slices.Equal(got, []string{"ada admin", "bob developer"}) {
		t.Fatal(got)
	}
	f.view(func(tx *store.Tx) error {
		o, err := tenants.OrganizationBySlug(tx, "acme-console")
		if err == nil && (o.Mappings || o.Managed || o.Mode != identity.ModeJIT) {
			t.Fatalf("%+v", o)
		}
		return err
	})
}

func (f *fixture) snapshot(p *tenants.Parent) (snap *provision.Snapshot) {
	f.Helper()
	f.view(func(tx *store.Tx) (err error) { snap, err = f.snaps.Get(tx, p.ID); return err })
	return snap
}

func TestSnapshotsOfARolledBackTransactionAreNeverServed(t *testing.T) {
	f := newFixture(t)
	f.accept(mapped)
	good := f.snapshot(f.acme)
	if f.snapshot(f.acme) != good {
		t.Fatal("compiled twice for one revision")
	}
	boom := errors.New("boom")
	err := f.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		if _, err := domains.VerifyManually(tx, f.change(f.acme), domains.DefaultRules(), "new.example"); err != nil {
			return err
		}
		inside, err := f.snaps.Get(tx, f.acme.ID)
		if err != nil {
			return err
		}
		if !inside.Domains["new.example"].Admits() {
			t.Error("the transaction does not see its own change")
		}
		// A reader beside it sees the old state, and puts that into the cache.
		if outside := f.snapshot(f.acme); outside.Domains["new.example"] != "" {
			t.Error("a reader sees what is not committed")
		}
		if again, err := f.snaps.Get(tx, f.acme.ID); err != nil || !again.Domains["new.example"].Admits() {
			t.Error("the reader's snapshot reached the transaction", err)
		}
		return boom
	})
	if !errors.Is(err, boom) {
		t.Fatal(err)
	}
	if snap := f.snapshot(f.acme); len(snap.Domains) != 1 || snap.Rev != good.Rev {
		t.Fatalf("%+v", snap)
	}
}

func TestSnapshotsOfTwoParents(t *testing.T) {
	f := newFixture(t)
	beta := f.parent("beta")
	f.accept(mapped)
	f.accept("version: 1\nparent: beta\norganizations:\n  beta-lab: {kind: team, mode: jit}\n")
	a, b := f.snapshot(f.acme), f.snapshot(beta)
	if len(a.Orgs.All()) != 2 || len(b.Orgs.All()) != 1 || b.Orgs.All()[0].Slug != "beta-lab" || a.Set.Len() != 2 || b.PolicyVersion != 1 {
		t.Fatalf("%+v\n%+v", a, b)
	}
	if _, theirs := b.Domains["acme.example"]; theirs {
		t.Fatal("a domain of another parent")
	}
	f.accept(mapped + "# more\n")
	if f.snapshot(beta) != b {
		t.Fatal("a change of one parent touched another")
	}
	err := f.db.View(t.Context(), func(tx *store.Tx) error { _, err := f.snaps.Get(tx, "nobody"); return err })
	if identity.AsError(err).Code != identity.CodeNotFound {
		t.Fatal(err)
	}
}
