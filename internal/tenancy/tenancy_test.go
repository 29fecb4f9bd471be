package tenancy_test

import (
	"errors"
	"strings"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/migrated"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
	"usher/policy/live"
)

type fixture struct {
	*testing.T
	db     *store.DB
	engine *provision.Engine
	*tenancy.Tenancy
	acme *tenants.Parent
}

func newFixture(t *testing.T) *fixture {
	t.Helper()
	return newFixtureOn(t, store.Options{Dir: migrated.Dir(t), Readers: 2})
}

func newFixtureOn(t *testing.T, o store.Options) *fixture {
	t.Helper()
	db, err := store.Open(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	cat := identity.DefaultCatalogue()
	f := &fixture{T: t, db: db, engine: provision.New(live.NewSnapshots(cat).Get)}
	f.Tenancy = tenancy.New(f.engine, cat)
	f.update(func(tx *store.Tx) (err error) {
		f.acme, err = f.CreateParent(tx, provision.Change{}, "acme", " Acme Inc. ")
		return err
	})
	return f
}

func (f *fixture) update(fn func(*store.Tx) error) {
	f.Helper()
	if err := f.db.Update(f.Context(), store.LaneNormal, fn); err != nil {
		f.Fatal(err)
	}
}

// refused runs fn in an Update and returns its error; it must not succeed.
func (f *fixture) refused(fn func(*store.Tx) error) *identity.Error {
	f.Helper()
	err := f.db.Update(f.Context(), store.LaneNormal, fn)
	if err == nil {
		f.Fatal("it was accepted")
	}
	return identity.AsError(err)
}

func (f *fixture) change() provision.Change { return provision.Change{Parent: f.acme.ID} }

func (f *fixture) org(slug string, kind identity.Kind) (o *tenants.Organization) {
	f.Helper()
	f.update(func(tx *store.Tx) (err error) {
		o, err = f.CreateOrganization(tx, f.change(), slug, "", kind)
		return err
	})
	return o
}

func TestSlugs(t *testing.T) {
	f := newFixture(t)
	for _, slug := range []string{"a", "0", "acme-2", "a--b", strings.Repeat("a", 63)} {
		f.update(func(tx *store.Tx) error { _, err := f.CreateParent(tx, provision.Change{}, slug, ""); return err })
	}
	for _, slug := range []string{"", "-a", "a-", "Acme", "a_b", "a b", "a/b", "a.b", "ä", "a\n", strings.Repeat("a", 64), f.acme.ID} {
		for what, create := range map[string]func(tx *store.Tx) error{
			"parent": func(tx *store.Tx) error { _, err := f.CreateParent(tx, provision.Change{}, slug, ""); return err },
			"organization": func(tx *store.Tx) error {
				_, err := f.CreateOrganization(tx, f.change(), slug, "", identity.KindTeam)
				return err
			},
			"directory": func(tx *store.Tx) error {
				return f.CreateDirectory(tx, f.change(), &directory.Directory{Slug: slug, Kind: identity.DirectorySCIM})
			},
			"connection": func(tx *store.Tx) error {
				return f.CreateConnection(tx, f.change(), &tenants.Connection{Slug: slug, Kind: "oidc"})
			},
		} {
			if e := f.refused(create); e.Code != identity.CodeInvalid || e.Reason != "invalid_slug" {
				t.Errorf("%s %q: %v", what, slug, e)
			}
		}
	}
}

func TestTaken(t *testing.T) {
	f := newFixture(t)
	f.org("acme-lab", identity.KindTeam)
	f.update(func(tx *store.Tx) error {
		return f.CreateDirectory(tx, f.change(), &directory.Directory{Slug: "okta", Kind: identity.DirectorySCIM})
	})
	f.update(func(tx *store.Tx) error {
		return f.CreateConnection(tx, f.change(), &tenants.Connection{Slug: "sso", Kind: "saml"})
	})
	for what, create := range map[string]func(tx *store.Tx) error{
		"parent": func(tx *store.Tx) error { _, err := f.CreateParent(tx, provision.Change{}, "acme", ""); return err },
		"organization": func(tx *store.Tx) error {
			_, err := f.CreateOrganization(tx, f.change(), "acme-lab", "", identity.KindTeam)
			return err
		},
		"directory": func(tx *store.Tx) error {
			return f.CreateDirectory(tx, f.change(), &directory.Directory{Slug: "okta", Kind: identity.DirectorySCIM})
		},
		"connection": func(tx *store.Tx) error {
			return f.CreateConnection(tx, f.change(), &tenants.Connection{Slug: "sso", Kind: "oidc"})
		},
		"second connection": func(tx *store.Tx) error {
			return f.CreateConnection(tx, f.change(), &tenants.Connection{Slug: "sso2", Kind: "oidc"})
		},
	} {
		if e := f.refused(create); e.Code != identity.CodeConflict {
			t.Errorf("%s: %v", what, e)
		}
	}
	// A name is a parent's own where it stands behind the parent's.
	f.update(func(tx *store.Tx) error {
		p, err := f.CreateParent(tx, provision.Change{}, "beta", "")
		if err != nil {
			return err
		}
		c := provision.Change{Parent: p.ID}
		return errors.Join(
			f.CreateDirectory(tx, c, &directory.Directory{Slug: "okta", Kind: identity.DirectorySCIM}),
			f.CreateConnection(tx, c, &tenants.Connection{Slug: "sso", Kind: "oidc"}))
	})
}

func TestWhatIsNotOffered(t *testing.T) {
	f := newFixture(t)
	o := f.org("acme-console", identity.KindConsole)
	for what, tt := range map[string]struct {
		reason string
		try    func(tx *store.Tx) error
	}{
		"kind of organization": {"unknown_kind", func(tx *store.Tx) error { _, err := f.CreateOrganization(tx, f.change(), "x", "", "club"); return err }},
		"long name": {"invalid_name", func(tx *store.Tx) error {
			_, err := f.CreateParent(tx, f.change(), "x", strings.Repeat("n", 201))
			return err
		}},
		"kind of directory": {"unknown_kind", func(tx *store.Tx) error {
			return f.CreateDirectory(tx, f.change(), &directory.Directory{Slug: "x", Kind: "csv"})
		}},
		"dialect": {"unknown_dialect", func(tx *store.Tx) error {
			return f.CreateDirectory(tx, f.change(), &directory.Directory{Slug: "x", Kind: identity.DirectorySCIM, Dialect: "klingon"})
		}},
		"email_from": {"unknown_email_from", func(tx *store.Tx) error {
			return f.CreateDirectory(tx, f.change(), &directory.Directory{Slug: "x", Kind: identity.DirectorySCIM, EmailFrom: "nickName"})
		}},
		"kind of connection": {"unknown_kind", func(tx *store.Tx) error {
			return f.CreateConnection(tx, f.change(), &tenants.Connection{Slug: "x", Kind: "ldap"})
		}},
		"email_trust": {"unknown_email_trust", func(tx *store.Tx) error {
			return f.CreateConnection(tx, f.change(), &tenants.Connection{Slug: "x", Kind: "oidc", EmailTrust: "blind"})
		}},
		"mode": {"unknown_mode", func(tx *store.Tx) error {
			_, err := f.Configure(tx, f.change(), o, tenancy.Settings{Mode: "push"})
			return err
		}},
		"seat": {"unknown_seat", func(tx *store.Tx) error {
			_, err := f.Configure(tx, f.change(), o, tenancy.Settings{Mode: identity.ModeJIT, DefaultSeat: "premium"})
			return err
		}},
		"seat limit": {"unknown_seat", func(tx *store.Tx) error { return f.SetSeatLimit(tx, f.change(), o, "premium", 3) }},
	} {
		if e := f.refused(tt.try); e.Code != identity.CodeInvalid || e.Reason != tt.reason {
			t.Errorf("%s: %s %v", what, e.Reason, e)
		}
	}
}

func TestDefaults(t *testing.T) {
	f := newFixture(t)
	if f.acme.Name != "Acme Inc." {
		t.Errorf("name %q", f.acme.Name)
	}
	o := f.org("acme-lab", identity.KindTeam)
	if o.Name != "acme-lab" || o.Mode != identity.ModeInvite || o.Mappings || o.Epoch != 1 {
		t.Errorf("%+v", o)
	}
	d, n := &directory.Directory{Slug: "okta", Kind: identity.DirectorySCIM}, &tenants.Connection{Slug: "sso", Kind: "oidc"}
	f.update(func(tx *store.Tx) error {
		return errors.Join(f.CreateDirectory(tx, f.change(), d), f.CreateConnection(tx, f.change(), n))
	})
	if d.Dialect != identity.DialectGeneric || d.EmailFrom != directory.EmailFromUserName || n.EmailTrust != tenants.EmailTrustClaim || !n.Enabled || n.Vouched {
		t.Errorf("%+v %+v", d, n)
	}
}

// TestSpec12_ASwitchMaterialisesAndRaisesTheEpoch: mode and mappings do, other
// settings do not, and the same settings again change nothing.
func TestSpec12_ASwitchMaterialisesAndRaisesTheEpoch(t *testing.T) {
	f := newFixture(t)
	o := f.org("acme-work", identity.KindEnterprise)
	f.update(func(tx *store.Tx) error {
		if err := people.InsertPerson(tx, people.Person{Parent: f.acme.ID, Account: "a", Gate: identity.GateOpen}); err != nil {
			return err
		}
		return people.PutMembership(tx, &people.Membership{
			Parent: f.acme.ID, Account: "a", Org: o.ID, Grant: identity.GrantManual, BaseRole: "admin", Present: true, Role: "admin", Source: "grant",
			SeatTier: "premium", SeatState: identity.SeatHeld, SeatAccepts: []identity.Tier{"premium", "standard"},
		})
	})
	row := func() (m *people.Membership) {
		err := f.db.View(t.Context(), func(tx *store.Tx) error {
			rows, err := people.Memberships(tx, f.acme.ID, []string{"a"})
			if err == nil && len(rows) == 1 {
				m = rows[0]
			}
			return err
		})
		if err != nil || m == nil {
			t.Fatal(err)
		}
		return m
	}
	for i, tt := range []struct {
		to       tenancy.Settings
		changes  bool
		epoch    int64
		grant    identity.GrantKind
		baseSeat identity.Tier
	}{
		{tenancy.Settings{Mode: identity.ModeInvite}, false, 1, identity.GrantManual, ""},
		{tenancy.Settings{Mode: identity.ModeInvite, DefaultSeat: "standard", SSORequired: true, Managed: true}, true, 1, identity.GrantManual, ""},
		{tenancy.Settings{Mode: identity.ModeJIT, DefaultSeat: "standard"}, true, 2, identity.GrantManual, "premium"},
		{tenancy.Settings{Mode: identity.ModeJIT, Mappings: true}, true, 3, identity.GrantManual, "premium"},
		{tenancy.Settings{Mode: identity.ModeSCIM, Mappings: true}, true, 4, identity.GrantNone, "premium"},
		{tenancy.Settings{Mode: identity.ModeSCIM}, true, 5, identity.GrantRetained, "premium"},
		{tenancy.Settings{Mode: identity.ModeInvite}, true, 6, identity.GrantRetained, "premium"},
	} {
		var changed bool
		var before, after string
		f.update(func(tx *store.Tx) (err error) {
			if before, err = tenants.Rev(tx, f.acme.ID); err != nil {
				return err
			}
			if o, err = tenants.OrganizationByID(tx, o.ID); err != nil {
				return err
			}
			approved := f.change()
			approved.Approved = true
			done, err := f.Configure(tx, approved, o, tt.to)
			if err != nil {
				return err
			}
			changed = done.Changed
			after, err = tenants.Rev(tx, f.acme.ID)
			return err
		})
		m := row()
		if changed != tt.changes || (before != after) != tt.changes || o.Epoch != tt.epoch || m.Grant != tt.grant || m.BaseSeat != tt.baseSeat || m.BaseRole != "admin" {
			t.Fatalf("step %d: changed %v, epoch %d, %+v", i, changed, o.Epoch, m)
		}
		err := f.db.View(t.Context(), func(tx *store.Tx) error {
			stored, err := tenants.OrganizationByID(tx, o.ID)
			if err == nil && (stored.Mode != tt.to.Mode || stored.Mappings != tt.to.Mappings || stored.DefaultSeat != tt.to.DefaultSeat || stored.SSORequired != tt.to.SSORequired || stored.Epoch != tt.epoch) {
				t.Errorf("step %d: stored %+v", i, stored)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	err := f.db.View(t.Context(), func(tx *store.Tx) error {
		es, err := events.After(tx, f.acme.ID, 0, 100)
		n := 0
		for _, e := range es {
			if e.Type == events.OrganizationChanged {
				n++
			}
		}
		if n != 6 {
			t.Errorf("%d changes are told, want 6", n)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
