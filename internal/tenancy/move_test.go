package tenancy_test

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"go.uber.org/goleak"

	"usher/internal/address"
	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/answers"
	"usher/internal/store/credentials"
	"usher/internal/store/events"
	"usher/internal/store/invitations"
	"usher/internal/store/migrated"
	"usher/internal/store/people"
	"usher/internal/store/runs"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
	"usher/internal/testserver"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(testserver.Main(m)) }

// onBothEngines runs a test on either engine.
func onBothEngines(t *testing.T, test func(*fixture)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { test(newFixture(t)) })
	t.Run("postgres", func(t *testing.T) { test(newFixtureOn(t, store.Options{URL: migrated.Postgres(t)})) })
}

func (f *fixture) view(fn func(*store.Tx) error) {
	f.Helper()
	if err := f.db.View(f.Context(), fn); err != nil {
		f.Fatal(err)
	}
}

// standalone makes an organization without a parent.
func (f *fixture) standalone(slug string, kind identity.Kind) (o *tenants.Organization) {
	f.Helper()
	f.update(func(tx *store.Tx) (err error) {
		o, err = f.CreateStandalone(tx, provision.Change{}, slug, "", kind)
		return err
	})
	return o
}

// account makes an account.
func (f *fixture) account(email string) (id string) {
	f.Helper()
	addr, err := address.Parse(email)
	if err != nil {
		f.Fatal(err)
	}
	f.update(func(tx *store.Tx) error {
		a, err := people.InsertAccount(tx, addr)
		id = a.ID
		return err
	})
	return id
}

// member has an account join an organization by hand.
func (f *fixture) member(o *tenants.Organization, p people.Person, role identity.Role) {
	f.Helper()
	p.Parent = o.Parent
	if p.Gate == "" {
		p.Gate = identity.GateOpen
	}
	f.update(func(tx *store.Tx) error {
		if err := people.InsertPerson(tx, p); err != nil {
			return err
		}
		if err := people.PutMembership(tx, &people.Membership{Parent: o.Parent, Account: p.Account, Org: o.ID, Grant: identity.GrantManual, BaseRole: role}); err != nil {
			return err
		}
		_, err := f.engine.Recompute(tx, provision.Change{Parent: o.Parent}, []string{p.Account})
		return err
	})
}

// rowsOf counts the rows of a table under a tenant.
func (f *fixture) rowsOf(table, parent string) (n int) {
	f.Helper()
	f.view(func(tx *store.Tx) error {
		_, err := tx.Row(`SELECT count(*) FROM `+table+` WHERE parent = $1`, []any{parent}, &n)
		return err
	})
	return n
}

// tablesByParent lists the tables of the schema that have a column parent.
func (f *fixture) tablesByParent() (out []string) {
	f.Helper()
	query := `SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name = 'parent' WHERE m.type = 'table' ORDER BY m.name`
	if f.db.Concurrent() {
		query = `SELECT table_name::text FROM information_schema.columns WHERE table_schema = current_schema() AND column_name = 'parent' ORDER BY 1`
	}
	f.view(func(tx *store.Tx) error {
		out = nil
		return tx.Rows(query, nil, func(row store.Row) error {
			var name string
			err := row.Scan(&name)
			out = append(out, name)
			return err
		})
	})
	return out
}

// Every table with rows of a tenant goes with an organization or is known to
// stay: whoever adds one decides, or this fails.
func TestSpec2_EveryTableGoesWithAnOrganizationOrStays(t *testing.T) {
	onBothEngines(t, func(f *fixture) {
		goes, stays := tenancy.MovedTables(), tenancy.StayingTables()
		for _, table := range f.tablesByParent() {
			if slices.Contains(goes, table) == (stays[table] != "") {
				f.Errorf("%s must be moved with an organization, or stay for a reason: see internal/tenancy/move.go", table)
			}
		}
		if f.db.Concurrent() { // which has every table
			for _, table := range append(slices.Collect(maps.Keys(stays)), goes...) {
				if !slices.Contains(f.tablesByParent(), table) {
					f.Errorf("there is no table %s with rows of tenants", table)
				}
			}
		}
		o := f.full()
		from, before := o.Parent, map[string]int{}
		for _, table := range f.tablesByParent() {
			before[table] = f.rowsOf(table, from)
			if slices.Contains(goes, table) && before[table] == 0 {
				f.Errorf("there is no row of %s to see moved: let full make one", table)
			}
		}
		f.update(func(tx *store.Tx) error { return f.Move(tx, provision.Change{}, o, f.acme.ID) })
		for _, table := range f.tablesByParent() {
			was, is := f.rowsOf(table, from), f.rowsOf(table, f.acme.ID)
			switch {
			case !slices.Contains(goes, table):
				if table != "events" && !strings.HasPrefix(table, "event_") && was != before[table] {
					f.Errorf("%s: %d rows stayed of %d", table, was, before[table])
				}
			case was != 0 || is != before[table]:
				f.Errorf("%s: of %d rows %d stayed and %d came", table, before[table], was, is)
			}
		}
		f.view(func(tx *store.Tx) error {
			if p, err := tenants.ParentByID(tx, from); err != nil || p != nil {
				f.Errorf("the hidden tenant is there yet: %+v %v", p, err)
			}
			now, err := tenants.OrganizationByID(tx, o.ID)
			if now == nil || now.Parent != f.acme.ID || o.Parent != f.acme.ID {
				f.Errorf("the organization is %+v", now)
			}
			return err
		})
	})
}

// full makes a standalone organization with rows of every kind it can have.
func (f *fixture) full() *tenants.Organization {
	f.Helper()
	o := f.standalone("lone", identity.KindTeam)
	for i := range 3 {
		f.member(o, people.Person{Account: f.account(fmt.Sprintf("p%d@lone.example", i)), Guest: i == 2}, []identity.Role{"owner", "user"}[i%2])
	}
	c := provision.Change{Parent: o.Parent}
	f.update(func(tx *store.Tx) error { return f.SetSeatLimit(tx, c, o, "premium", 2) })
	f.update(func(tx *store.Tx) error {
		key := &credentials.Credential{Parent: o.Parent, Scope: string(auth.ScopeOrg), Target: o.ID}
		if _, err := auth.Issue(tx, key, identity.Actor{}, ""); err != nil {
			return err
		}
		if err := answers.Put(tx, answers.Key{Parent: o.Parent, Credential: key.ID, Name: "n"}, answers.Answer{Request: "r", Sealed: "s"}); err != nil {
			return err
		}
		if _, err := f.Invite(tx, c, o, tenancy.DefaultInvitationRules(), tenancy.NewInvitation{Email: "late@lone.example", Hash: "h"}); err != nil {
			return err
		}
		if _, _, err := runs.Hold(tx, runs.Run{Parent: o.Parent, Kind: runs.KindGuard, Scope: runs.OrgScope(o.ID)}, 1); err != nil {
			return err
		}
		_, err := runs.AskCount(tx, o.Parent, runs.OrgScope(o.ID), runs.Losses, 1)()
		return err
	})
	return o
}

// members returns the memberships of an organization by account, apart from whose
// they are.
func (f *fixture) members(o *tenants.Organization) map[string]people.Membership {
	f.Helper()
	out := map[string]people.Membership{}
	f.view(func(tx *store.Tx) error {
		clear(out)
		now, err := tenants.OrganizationByID(tx, o.ID)
		if err != nil {
			return err
		}
		ms, err := people.ListByOrg(tx, now.Parent, now.ID, "", 1000)
		for _, m := range ms {
			row := *m.Membership
			row.Parent = ""
			out[row.Account] = row
		}
		return err
	})
	return out
}

func (f *fixture) eventsOf(parent string, after int64) (out []events.Event) {
	f.Helper()
	if err := events.CatchUp(f.Context(), f.db); err != nil {
		f.Fatal(err)
	}
	f.view(func(tx *store.Tx) (err error) {
		out, err = events.After(tx, parent, after, 1000)
		return err
	})
	return out
}

// Members keep what they have, and nobody who follows a log misses anything: the
// old one stays as it was, the parent's says who came.
func TestSpec2_AnOrganizationKeepsItsMembersWhenItGetsAParent(t *testing.T) {
	onBothEngines(t, func(f *fixture) {
		o := f.full()
		from, before, old := o.Parent, f.members(o), f.eventsOf(o.Parent, 0)
		seen := f.eventsOf(f.acme.ID, 0)
		cursor := seen[len(seen)-1].N
		f.update(func(tx *store.Tx) error { return f.Move(tx, provision.Change{}, o, f.acme.ID) })
		if after := f.members(o); len(after) != 3 || !reflect.DeepEqual(before, after) {
			f.Errorf("members were %+v and are %+v", before, after)
		}
		f.view(func(tx *store.Tx) error {
			ps, err := people.Persons(tx, f.acme.ID, slices.Collect(maps.Keys(before)))
			for _, p := range ps {
				if p.Guest || p.AccessRev < 2 {
					f.Errorf("of an organization without a parent came %+v", p)
				}
			}
			return err
		})
		now := f.eventsOf(from, 0)
		if len(now) != len(old)+1 || !reflect.DeepEqual(now[:len(old)], old) || now[len(old)].Type != events.OrganizationMoved || now[len(old)].Target != f.acme.ID {
			f.Errorf("the old log was %+v and is %+v", old, now)
		}
		open := map[string]bool{}
		var brings string
		f.view(func(tx *store.Tx) error {
			all, err := invitations.OpenIn(tx, f.acme.ID, o.ID)
			for _, i := range all {
				open[i.ID] = true
			}
			if err != nil {
				return err
			}
			tiers, err := tenants.SeatTiers(tx, f.acme.ID, o.ID)
			seats := map[identity.Tier]int64{}
			for _, t := range tiers {
				seats[t.Tier] = t.Limit
			}
			brings = string(events.Object(seats))
			return err
		})
		if len(open) == 0 || brings == "{}" {
			f.Fatalf("it brings the invitations %v and the limits %s", open, brings)
		}
		added := map[string]bool{}
		for i, e := range f.eventsOf(f.acme.ID, cursor) {
			switch {
			case i == 0 && e.Type == events.OrganizationMoved && e.Org == o.ID && strings.Contains(string(e.After), `"seats":`+brings) && strings.Contains(string(e.After), `"mode":"invite"`):
			case len(added) == 3 && e.Type == events.InvitationCreated && e.Org == o.ID && open[e.Target]:
				delete(open, e.Target)
			case i > 0 && e.Type == events.MembershipAdded && e.Org == o.ID && strings.Contains(string(e.After), `"role":"`+string(before[e.Account].Role)+`"`):
				added[e.Account] = true
			default:
				f.Errorf("event %d is %s %s", i, e.Type, e.After)
			}
		}
		if len(added) != 3 || len(open) != 0 {
			f.Errorf("the parent's log tells of %v, and nothing of the invitations %v", added, open)
		}
		// Nothing is left to be done.
		f.update(func(tx *store.Tx) error {
			losses, err := f.engine.RecomputeAll(tx, f.change())
			if losses.Held != 0 || losses.Removed != 0 || losses.Downgraded != 0 {
				f.Errorf("settling everybody anew: %+v", losses)
			}
			return err
		})
		if again := f.members(o); !reflect.DeepEqual(before, again) {
			f.Errorf("settled anew they are %+v", again)
		}
	})
}

// Of two persons one is made: who has left one side has left both, a guest is who
// was one on both.
func TestSpec2_PeopleOfBothSidesAreOne(t *testing.T) {
	onBothEngines(t, func(f *fixture) {
		console := f.org("acme-console", identity.KindConsole)
		lone := f.standalone("lone", identity.KindTeam)
		type side struct {
			gate  identity.Gate
			cause string
			guest bool
			owner string
		}
		open, left := identity.GateOpen, identity.GateClosed
		for i, tt := range []struct {
			here, comes, want side
			says              []events.Type
		}{
			{side{open, "", false, "okta"}, side{open, "", false, ""}, side{open, "", false, "okta"}, nil},
			{side{open, "", true, ""}, side{open, "", true, ""}, side{open, "", true, ""}, nil},
			{side{open, "", true, ""}, side{open, "", false, ""}, side{open, "", false, ""}, nil},
			{side{open, "", false, "okta"}, side{open, "", true, ""}, side{open, "", false, "okta"}, nil},
			{side{left, "inactive", false, "okta"}, side{open, "", false, ""}, side{left, "inactive", false, "okta"}, []events.Type{events.SessionRevoked}},
			{side{open, "", false, ""}, side{left, "by hand", false, ""}, side{left, "by hand", false, ""}, []events.Type{events.GateClosed, events.SessionRevoked}},
			{side{left, "inactive", false, ""}, side{left, "by hand", false, ""}, side{left, "inactive", false, ""}, nil},
		} {
			acc := f.account(fmt.Sprintf("m%d@acme.example", i))
			if i > 0 {
				lone = f.standalone(fmt.Sprintf("lone-%d", i), identity.KindTeam)
			}
			f.member(console, people.Person{Account: acc, Gate: tt.here.gate, GateCause: tt.here.cause, Guest: tt.here.guest, OwnerDirectory: tt.here.owner, EvidenceAt: 7}, "developer")
			f.member(lone, people.Person{Account: acc, Gate: tt.comes.gate, GateCause: tt.comes.cause, Guest: tt.comes.guest, EvidenceAt: int64(i)}, "admin")
			before := f.eventsOf(f.acme.ID, 0)
			f.update(func(tx *store.Tx) error { return f.Move(tx, provision.Change{}, lone, f.acme.ID) })
			var p *people.Person
			f.view(func(tx *store.Tx) (err error) {
				p, err = people.PersonOf(tx, f.acme.ID, acc)
				return err
			})
			if got := (side{p.Gate, p.GateCause, p.Guest, p.OwnerDirectory}); got != tt.want || p.EvidenceAt != 7 || p.AccessRev < 2 {
				f.Errorf("%d: %+v, want %+v", i, p, tt.want)
			}
			var says []events.Type
			for _, e := range f.eventsOf(f.acme.ID, before[len(before)-1].N) {
				if e.Account == acc && e.Type != events.MembershipAdded {
					says = append(says, e.Type)
				}
			}
			if !slices.Equal(says, tt.says) {
				f.Errorf("%d: events %v, want %v", i, says, tt.says)
			}
			if here, came := f.members(console)[acc], f.members(lone)[acc]; here.Role != "developer" || came.Role != "admin" {
				f.Errorf("%d: the person is %q here and %q there", i, here.Role, came.Role)
			}
		}
	})
}

// Whoever has left on one side comes back by no invitation of the other, nor does
// whom they have invited come in.
func TestSpec8_AMoveEndsTheInvitationsOfWhomItClosesTheGate(t *testing.T) {
	onBothEngines(t, func(f *fixture) {
		at, domain := "@acme.example", "acme.example"
		f.update(func(tx *store.Tx) error { return putDomain(tx, f.acme.ID, domain, identity.DomainVerified) })
		work, console := f.org("acme-work", identity.KindTeam), f.org("acme-console", identity.KindConsole)
		lone := f.standalone("lone", identity.KindTeam)
		stays, gone, out := f.account("stays"+at), f.account("gone"+at), f.account("out"+at)
		for _, account := range []string{stays, gone} {
			f.member(console, people.Person{Account: account}, "admin")
		}
		f.member(console, people.Person{Account: out, Gate: identity.GateClosed, GateCause: "inactive"}, "developer")
		f.member(lone, people.Person{Account: stays}, "owner")
		f.member(lone, people.Person{Account: gone, Gate: identity.GateClosed, GateCause: "by hand"}, "owner")
		f.member(lone, people.Person{Account: out}, "owner")
		sent := map[string]*invitations.Invitation{}
		for _, i := range []struct {
			name, to, by string
			org          *tenants.Organization
		}{
			{"of whom the other side had put out", "gone", "", work},
			{"by whom the other side had put out", "new", gone, console},
			{"by whom the host had put out", "new", out, lone},
			{"of whom nobody has", "stays", "", work},
			{"by whom nobody has", "more", stays, console},
		} {
			f.update(func(tx *store.Tx) (err error) {
				sent[i.name], err = f.Invite(tx, provision.Change{Parent: i.org.Parent}, i.org, tenancy.DefaultInvitationRules(),
					tenancy.NewInvitation{Email: i.to + at, Inviter: i.by, Hash: store.NewID()})
				return err
			})
		}
		f.update(func(tx *store.Tx) error { return f.Move(tx, provision.Change{}, lone, f.acme.ID) })
		got := map[string]string{}
		f.view(func(tx *store.Tx) error {
			for name, i := range sent {
				now, err := invitations.Get(tx, f.acme.ID, i.ID)
				if err != nil {
					return err
				}
				got[name] = string(now.State) + " " + now.Reason
			}
			return nil
		})
		if want := map[string]string{
			"of whom the other side had put out": "revoked left",
			"by whom the other side had put out": "revoked inviter_left",
			"by whom the host had put out":       "revoked inviter_left",
			"of whom nobody has":                 "open ",
			"by whom nobody has":                 "open ",
		}; !maps.Equal(got, want) {
			f.Errorf("got %v, want %v", got, want)
		}
	})
}

// Only an organization without a parent moves, and only to a parent.
func TestSpec2_WhatDoesNotMove(t *testing.T) {
	f := newFixture(t)
	lone, other, under := f.standalone("lone", identity.KindTeam), f.standalone("other", identity.KindConsole), f.org("acme-console", identity.KindConsole)
	beta := ""
	f.update(func(tx *store.Tx) error {
		p, err := f.CreateParent(tx, provision.Change{}, "beta", "")
		beta = p.ID
		return err
	})
	for what, tt := range map[string]struct {
		o      tenants.Organization
		to     string
		reason string
	}{
		"to a hidden tenant":       {*lone, other.Parent, "not_found"},
		"to nothing":               {*lone, store.NewID(), "not_found"},
		"away from a parent":       {*under, beta, "has_parent"},
		"into the parent it is of": {*under, f.acme.ID, "has_parent"},
	} {
		if e := f.refused(func(tx *store.Tx) error { return f.Move(tx, provision.Change{}, &tt.o, tt.to) }); e.Reason != tt.reason {
			t.Errorf("%s: %v", what, e)
		}
	}
}

// However many give it one at once, an organization gets one parent, and nothing
// is left of the others.
func TestSpec2_AnOrganizationGetsOneParent(t *testing.T) {
	onBothEngines(t, func(f *fixture) {
		lone := f.standalone("lone", identity.KindTeam)
		var wg sync.WaitGroup
		errs := make([]error, 8)
		for i := range errs {
			wg.Go(func() {
				errs[i] = f.db.Update(f.Context(), store.LaneNormal, func(tx *store.Tx) error {
					o := *lone
					_, err := f.GiveParent(tx, provision.Change{}, &o, fmt.Sprintf("p%d", i), "", "")
					return err
				})
			})
		}
		wg.Wait()
		won := 0
		for _, err := range errs {
			if err == nil {
				won++
			} else if e := identity.AsError(err); e.Reason != "has_parent" {
				f.Errorf("refused by %v", err)
			}
		}
		f.view(func(tx *store.Tx) error {
			ps, err := tenants.Parents(tx, "", 100)
			if won != 1 || len(ps) != 2 {
				f.Errorf("%d won, there are %d parents", won, len(ps))
			}
			return err
		})
	})
}

// Who asks for a parent must administer the organization, and be able to log in.
func TestSpec2_WhoAdministersATeamStartsItsSetUp(t *testing.T) {
	f := newFixture(t)
	lone := f.standalone("lone", identity.KindTeam)
	owner, user, left := f.account("owner@lone.example"), f.account("user@lone.example"), f.account("left@lone.example")
	f.member(lone, people.Person{Account: owner}, "owner")
	f.member(lone, people.Person{Account: user}, "user")
	f.member(lone, people.Person{Account: left, Gate: identity.GateClosed}, "owner")
	for _, acc := range []string{user, left, f.account("stranger@lone.example")} {
		if e := f.refused(func(tx *store.Tx) error {
			_, err := f.GiveParent(tx, provision.Change{}, lone, "lone-inc", "", acc)
			return err
		}); e.Code != identity.CodeForbidden || e.Reason != "not_administrator" {
			t.Errorf("%s: %v", acc, e)
		}
	}
	f.update(func(tx *store.Tx) error {
		p, err := f.GiveParent(tx, provision.Change{}, lone, "lone-inc", "", owner)
		if p != nil && lone.Parent != p.ID {
			t.Errorf("it is under %s", lone.Parent)
		}
		return err
	})
}
