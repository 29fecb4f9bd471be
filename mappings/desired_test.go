package mappings

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"usher/internal/identity"
)

func org(mode identity.Mode, mapped bool) Org {
	return Org{ID: "o1", Slug: "acme-enterprise", Kind: identity.KindEnterprise, Mode: mode, Mappings: mapped, Epoch: 7}
}

func TestSpec12_PresenceTable(t *testing.T) {
	active := PersonFacts{OwnerActive: true}
	admin := Match{Matched: true, Role: "admin", Rules: []Ref{{Name: "admins"}}}
	login := func(matched bool, epoch int64) *LoginResult {
		r := &LoginResult{Matched: matched, Epoch: epoch, Rules: []string{"at login"}}
		if matched {
			r.Role = "admin"
		}
		return r
	}
	standalone := org(identity.ModeSCIM, true)
	standalone.Standalone = true
	tests := []struct {
		name    string
		person  PersonFacts
		org     Org
		facts   OrgFacts
		match   Match
		present bool
		role    identity.Role
		source  string
	}{
		{"row 1 primary owner whom the directory says is inactive", PersonFacts{}, org(identity.ModeSCIM, true), OrgFacts{PrimaryOwner: true}, Match{}, true, "primary_owner", SourcePrimaryOwner},
		{"row 1 primary owner is never mapped", active, org(identity.ModeSCIM, true), OrgFacts{PrimaryOwner: true, BaseRole: "user"}, admin, true, "primary_owner", SourcePrimaryOwner},
		{"row 1 primary owner in an invite organization", PersonFacts{}, org(identity.ModeInvite, false), OrgFacts{PrimaryOwner: true}, Match{}, true, "primary_owner", SourcePrimaryOwner},
		{"row 2 standalone with a grant", active, standalone, OrgFacts{Grant: identity.GrantInvite, BaseRole: "owner"}, Match{}, true, "owner", SourceGrant},
		{"row 2 standalone looks at no rule", active, standalone, OrgFacts{}, admin, false, "", SourceGrant},
		{"row 2 invite with a grant and no base role", active, org(identity.ModeInvite, false), OrgFacts{Grant: identity.GrantManual}, admin, true, "user", SourceGrant},
		{"row 2 invite without a grant", active, org(identity.ModeInvite, false), OrgFacts{BaseRole: "admin"}, Match{}, false, "", SourceGrant},
		{"row 2 guest in a scim organization keeps the grant", PersonFacts{Guest: true}, org(identity.ModeSCIM, true), OrgFacts{Grant: identity.GrantInvite}, admin, true, "user", SourceGrant},
		{"row 2 guest without a grant is not mapped", PersonFacts{Guest: true, OwnerActive: true}, org(identity.ModeSCIM, true), OrgFacts{}, admin, false, "", SourceGrant},
		{"row 2 guest ignores a stored login", PersonFacts{Guest: true}, org(identity.ModeJIT, true), OrgFacts{Login: login(true, 7)}, Match{}, false, "", SourceGrant},
		{"row 3 active and a role rule", active, org(identity.ModeSCIM, true), OrgFacts{BaseRole: "owner"}, admin, true, "admin", SourceMapping},
		{"row 3 active without a role rule", active, org(identity.ModeSCIM, true), OrgFacts{Grant: identity.GrantRetained}, Match{}, false, "", SourceMapping},
		{"row 3 seat-only match", active, org(identity.ModeSCIM, true), OrgFacts{}, Match{Seat: "premium"}, false, "", SourceMapping},
		{"row 3 inactive with a role rule", PersonFacts{}, org(identity.ModeSCIM, true), OrgFacts{Grant: identity.GrantJIT}, admin, false, "", SourceMapping},
		{"row 4 active, default role", active, org(identity.ModeSCIM, false), OrgFacts{}, admin, true, "user", SourceDirectory},
		{"row 4 active, base role", active, org(identity.ModeSCIM, false), OrgFacts{BaseRole: "admin"}, Match{}, true, "admin", SourceDirectory},
		{"row 4 inactive with a grant", PersonFacts{}, org(identity.ModeSCIM, false), OrgFacts{Grant: identity.GrantManual}, Match{}, false, "", SourceDirectory},
		{"row 5 matched at the last login", PersonFacts{}, org(identity.ModeJIT, true), OrgFacts{Login: login(true, 7), BaseRole: "owner"}, Match{}, true, "admin", SourceLogin},
		{"row 5 not matched at the last login, grant or not", active, org(identity.ModeJIT, true), OrgFacts{Login: login(false, 7), Grant: identity.GrantJIT}, admin, false, "", SourceLogin},
		{"row 6 login of an older epoch, grant", PersonFacts{}, org(identity.ModeJIT, true), OrgFacts{Login: login(true, 6), Grant: identity.GrantRetained, BaseRole: "owner"}, Match{}, true, "owner", SourceGrant},
		{"row 6 login of an older epoch, no grant", active, org(identity.ModeJIT, true), OrgFacts{Login: login(true, 6)}, admin, false, "", SourceGrant},
		{"row 6 no login yet", active, org(identity.ModeJIT, true), OrgFacts{}, admin, false, "", SourceGrant},
		{"row 7 grant", PersonFacts{}, org(identity.ModeJIT, false), OrgFacts{Grant: identity.GrantJIT}, Match{}, true, "user", SourceGrant},
		{"row 7 grant and base role, a stored login does not count", active, org(identity.ModeJIT, false), OrgFacts{Grant: identity.GrantJIT, BaseRole: "owner", Login: login(true, 7)}, Match{}, true, "owner", SourceGrant},
		{"row 7 no grant", active, org(identity.ModeJIT, false), OrgFacts{Login: login(true, 7)}, admin, false, "", SourceGrant},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			d := DesiredOf(tc.person, tc.org, tc.facts, tc.match, identity.DefaultCatalogue())
			if d.Present != tc.present || d.Role != tc.role || d.Source != tc.source {
				t.Fatalf("got present=%v role=%q source=%q, want present=%v role=%q source=%q", d.Present, d.Role, d.Source, tc.present, tc.role, tc.source)
			}
			if !d.Present && (d.Tiers != nil || d.Mapped || d.Rules != nil) {
				t.Fatalf("who is not present has no seat and no rules, got %+v", d)
			}
		})
	}
}

func TestSpec5_ModeTable(t *testing.T) {
	active, gone := PersonFacts{OwnerActive: true}, PersonFacts{}
	user := Match{Matched: true, Role: "user"}
	tests := []struct {
		name    string
		person  PersonFacts
		org     Org
		facts   OrgFacts
		match   Match
		present bool
		role    identity.Role
	}{
		{"invite: comes in by invitation or by hand", active, org(identity.ModeInvite, false), OrgFacts{Grant: identity.GrantInvite, BaseRole: "admin"}, Match{}, true, "admin"},
		{"invite: a directory brings nobody in", active, org(identity.ModeInvite, false), OrgFacts{}, user, false, ""},
		{"invite: a directory takes nobody out", gone, org(identity.ModeInvite, false), OrgFacts{Grant: identity.GrantInvite}, Match{}, true, "user"},
		{"jit: comes in at the first login as user", active, org(identity.ModeJIT, false), OrgFacts{Grant: identity.GrantJIT}, Match{}, true, "user"},
		{"jit: who is unassigned keeps the membership", gone, org(identity.ModeJIT, false), OrgFacts{Grant: identity.GrantJIT}, Match{}, true, "user"},
		{"jit: role changes by hand", active, org(identity.ModeJIT, false), OrgFacts{Grant: identity.GrantJIT, BaseRole: "admin"}, user, true, "admin"},
		{"jit + mappings: comes in when a group matched at login", active, org(identity.ModeJIT, true), OrgFacts{Login: &LoginResult{Matched: true, Role: "user", Epoch: 7}}, Match{}, true, "user"},
		{"jit + mappings: role changes at the next login, not before", active, org(identity.ModeJIT, true), OrgFacts{Login: &LoginResult{Matched: true, Role: "admin", Epoch: 7}}, user, true, "admin"},
		{"jit + mappings: goes out at a login in no mapped group", active, org(identity.ModeJIT, true), OrgFacts{Login: &LoginResult{Epoch: 7}, Grant: identity.GrantJIT}, user, false, ""},
		{"scim: every active person comes in as user", active, org(identity.ModeSCIM, false), OrgFacts{}, Match{}, true, "user"},
		{"scim: role changes by hand", active, org(identity.ModeSCIM, false), OrgFacts{BaseRole: "owner"}, user, true, "owner"},
		{"scim: goes out when inactive", gone, org(identity.ModeSCIM, false), OrgFacts{BaseRole: "owner"}, Match{}, false, ""},
		{"scim + mappings: only whom a rule matches", active, org(identity.ModeSCIM, true), OrgFacts{BaseRole: "owner"}, Match{}, false, ""},
		{"scim + mappings: role by rule alone", active, org(identity.ModeSCIM, true), OrgFacts{BaseRole: "owner"}, user, true, "user"},
		{"scim + mappings: goes out when inactive", gone, org(identity.ModeSCIM, true), OrgFacts{}, user, false, ""},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			d := DesiredOf(tc.person, tc.org, tc.facts, tc.match, identity.DefaultCatalogue())
			if d.Present != tc.present || d.Role != tc.role {
				t.Fatalf("got present=%v role=%q, want present=%v role=%q", d.Present, d.Role, tc.present, tc.role)
			}
		})
	}
}

func TestSpec5_AcceptableTiers(t *testing.T) {
	withDefault := func(o Org) Org { o.DefaultSeat = "standard"; return o }
	console := org(identity.ModeSCIM, true)
	console.Kind = identity.KindConsole
	premium := Match{Matched: true, Role: "user", Seat: "premium"}
	tests := []struct {
		name   string
		org    Org
		facts  OrgFacts
		match  Match
		tiers  []identity.Tier
		mapped bool
	}{
		{"mapped seat, no fallback", withDefault(org(identity.ModeSCIM, true)), OrgFacts{BaseSeat: "standard"}, premium, []identity.Tier{"premium"}, true},
		{"no seat rule: the base seat", org(identity.ModeSCIM, true), OrgFacts{BaseSeat: "standard"}, Match{Matched: true, Role: "user"}, []identity.Tier{"standard"}, false},
		{"base seat beats the default seat", withDefault(org(identity.ModeSCIM, false)), OrgFacts{BaseSeat: "premium"}, Match{}, []identity.Tier{"premium"}, false},
		{"default seat", withDefault(org(identity.ModeSCIM, true)), OrgFacts{}, Match{Matched: true, Role: "user"}, []identity.Tier{"standard"}, false},
		{"nothing said: every tier, the best first", org(identity.ModeSCIM, true), OrgFacts{}, Match{Matched: true, Role: "user"}, []identity.Tier{"premium", "standard"}, false},
		{"a kind without seats", console, OrgFacts{BaseSeat: "standard"}, premium, nil, false},
		{"mappings off: the matched seat does not count", org(identity.ModeSCIM, false), OrgFacts{}, premium, []identity.Tier{"premium", "standard"}, false},
		{"jit + mappings: the seat of the login", org(identity.ModeJIT, true), OrgFacts{Login: &LoginResult{Matched: true, Role: "user", Seat: "standard", Epoch: 7}}, premium, []identity.Tier{"standard"}, true},
		{"jit + mappings before a login: the matched seat does not count", withDefault(org(identity.ModeJIT, true)), OrgFacts{Grant: identity.GrantRetained}, premium, []identity.Tier{"standard"}, false},
		{"the primary owner is never mapped to a seat", withDefault(org(identity.ModeSCIM, true)), OrgFacts{PrimaryOwner: true}, premium, []identity.Tier{"standard"}, false},
		{"a tier the catalogue lost is passed over", withDefault(org(identity.ModeSCIM, true)), OrgFacts{BaseSeat: "gold"}, Match{Matched: true, Role: "user", Seat: "silver"}, []identity.Tier{"standard"}, false},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			d := DesiredOf(PersonFacts{OwnerActive: true}, tc.org, tc.facts, tc.match, identity.DefaultCatalogue())
			if !d.Present || !slices.Equal(d.Tiers, tc.tiers) || d.Mapped != tc.mapped {
				t.Fatalf("got present=%v tiers=%v mapped=%v, want tiers=%v mapped=%v", d.Present, d.Tiers, d.Mapped, tc.tiers, tc.mapped)
			}
		})
	}
}

func TestDesiredOf_RulesNameWhoDecided(t *testing.T) {
	m := Match{Matched: true, Role: "admin", Rules: []Ref{{Name: "admins"}, {Name: "everybody"}}, Decisive: 1}
	d := DesiredOf(PersonFacts{OwnerActive: true}, org(identity.ModeSCIM, true), OrgFacts{}, m, identity.DefaultCatalogue())
	if len(d.Rules) != 1 || d.Rules[0].Name != "admins" {
		t.Fatalf("the deciding rule alone is named, got %+v", d.Rules)
	}
	l := &LoginResult{Matched: true, Role: "user", Rules: []string{"staff"}, Epoch: 7}
	d = DesiredOf(PersonFacts{}, org(identity.ModeJIT, true), OrgFacts{Login: l}, Match{}, identity.DefaultCatalogue())
	if len(d.Rules) != 1 || d.Rules[0].Name != "staff" {
		t.Fatalf("the rule of the login is named, got %+v", d.Rules)
	}
}

func TestDesiredOf_AnyFacts(t *testing.T) {
	cat := identity.DefaultCatalogue()
	roles := []identity.Role{"", "owner", "admin", "user", "developer", "no such role", identity.RolePrimaryOwner}
	tiers := []identity.Tier{"", "premium", "standard", "no such tier"}
	rapid.Check(t, func(t *rapid.T) {
		role := func(l string) identity.Role { return rapid.SampledFrom(roles).Draw(t, l) }
		tier := func(l string) identity.Tier { return rapid.SampledFrom(tiers).Draw(t, l) }
		p := PersonFacts{Guest: rapid.Bool().Draw(t, "guest"), OwnerActive: rapid.Bool().Draw(t, "active")}
		o := Org{
			Kind:     rapid.SampledFrom([]identity.Kind{"enterprise", "team", "console", "", "no such kind"}).Draw(t, "kind"),
			Mode:     rapid.SampledFrom([]identity.Mode{"invite", "jit", "scim", "", "no such mode"}).Draw(t, "mode"),
			Mappings: rapid.Bool().Draw(t, "mappings"), Standalone: rapid.Bool().Draw(t, "standalone"),
			Epoch: rapid.Int64Range(0, 2).Draw(t, "epoch"), DefaultSeat: tier("default seat"),
		}
		f := OrgFacts{
			PrimaryOwner: rapid.Bool().Draw(t, "owner"), BaseRole: role("base role"), BaseSeat: tier("base seat"),
			Grant: rapid.SampledFrom([]identity.GrantKind{"", "manual", "invite", "jit", "retained"}).Draw(t, "grant"),
		}
		if rapid.Bool().Draw(t, "login") {
			f.Login = &LoginResult{Matched: rapid.Bool().Draw(t, "login matched"), Role: role("login role"), Seat: tier("login seat"), Epoch: rapid.Int64Range(0, 2).Draw(t, "login epoch")}
		}
		m := Match{Matched: rapid.Bool().Draw(t, "matched"), Role: role("role"), Seat: tier("seat"), Decisive: rapid.Int32Range(-1, 3).Draw(t, "decisive")}
		d := DesiredOf(p, o, f, m, cat)
		if !d.Present && (d.Role != "" || d.Tiers != nil) {
			t.Fatalf("absent with a role or seat: %+v", d)
		}
		for _, s := range d.Tiers {
			if !cat[o.Kind].HasSeat(s) {
				t.Fatalf("tier %q is not in the catalogue of %s", s, o.Kind)
			}
		}
		if d.Mapped && len(d.Tiers) != 1 {
			t.Fatalf("a mapped seat has no fallback: %+v", d)
		}
		if d.Present && d.Source == SourceMapping && !m.Matched {
			t.Fatalf("a member by mapping whom no role rule matched: %+v", d)
		}
		m.Matched = false
		if got := DesiredOf(p, o, OrgFacts{}, m, cat).Present; got != (o.TakesAll() && p.OwnerActive && !p.Guest) {
			t.Fatalf("somebody of whom neither rules nor what is stored says anything is present: %t, TakesAll %t", got, o.TakesAll())
		}
	})
}
