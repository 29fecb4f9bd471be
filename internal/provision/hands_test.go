package provision_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/runs"
	"usher/internal/tenancy"
)

// reason is the word of a refusal; empty: there was none.
func reason(err error) string {
	if err == nil {
		return ""
	}
	return identity.AsError(err).Reason
}

// try runs fn in a transaction of its own.
func (c *company) try(fn func(tx *store.Tx) error) error {
	return c.db.Update(c.world.t.Context(), store.LaneNormal, fn)
}

// accountOf returns the account of a name, or "".
func (c *company) accountOf(tx *store.Tx, name string) (string, error) {
	if name == "" {
		return "", nil
	}
	a, err := people.AccountByEmail(tx, strings.ToLower(c.email(name)))
	if err != nil || a == nil {
		return "", err
	}
	return a.ID, nil
}

// add adds a name to an organization by hand, on behalf of another or of nobody.
func (c *company) add(org, name, role, seat, as string) error {
	return c.try(func(tx *store.Tx) error {
		o, err := c.org(tx, org)
		if err != nil {
			return err
		}
		in := provision.NewMember{Org: o.ID, Role: identity.Role(role), Seat: identity.Tier(seat)}
		if in.Email, err = address.Parse(c.email(name)); err != nil {
			return err
		}
		if in.As, err = c.accountOf(tx, as); err != nil {
			return err
		}
		_, err = c.engine.AddMember(tx, c.change(), in)
		return err
	})
}

func (c *company) who(tx *store.Tx, org, name, as string) (by provision.ByHand, err error) {
	o, err := c.org(tx, org)
	if err != nil {
		return by, err
	}
	by.Org = o.ID
	if by.Who.Account, err = c.accountOf(tx, name); err != nil {
		return by, err
	}
	by.As, err = c.accountOf(tx, as)
	return by, err
}

// alter changes role, seat or both of a name by hand; empty leaves it.
func (c *company) alter(org, name, role, seat, as string) error {
	return c.try(func(tx *store.Tx) error {
		by, err := c.who(tx, org, name, as)
		if err != nil {
			return err
		}
		var to provision.MemberChange
		if role != "" {
			to.Role = (*identity.Role)(&role)
		}
		if seat != "" {
			to.Seat = (*identity.Tier)(&seat)
		}
		return c.engine.ChangeMember(tx, c.change(), by, to)
	})
}

func (c *company) remove(org, name, as string) (comesBack bool, err error) {
	err = c.try(func(tx *store.Tx) error {
		by, err := c.who(tx, org, name, as)
		if err != nil {
			return err
		}
		comesBack, err = c.engine.RemoveMember(tx, c.change(), by)
		return err
	})
	return comesBack, err
}

// gate closes or opens a name's gate by hand.
func (c *company) gate(name string, open bool) {
	c.t.Helper()
	c.update(func(tx *store.Tx) error {
		account, err := c.accountOf(tx, name)
		if err != nil {
			return err
		}
		if open {
			return c.engine.Reactivate(tx, c.change(), provision.Who{Account: account})
		}
		return c.engine.Deactivate(tx, c.change(), provision.Who{Account: account})
	})
}

// transfer makes a name the primary owner; as empty: an operator does.
func (c *company) transfer(org, to, as string) error {
	return c.try(func(tx *store.Tx) error {
		by, err := c.who(tx, org, to, as)
		if err != nil {
			return err
		}
		return c.engine.TransferOwner(tx, c.change(), provision.Transfer{Org: by.Org, To: by.Who, As: by.As, Operator: as == ""})
	})
}

// refused fails unless err is a refusal of the reason.
func (c *company) refused(err error, want string) {
	c.t.Helper()
	if got := reason(err); got != want {
		c.t.Fatalf("reason %q, want %q: %v", got, want, err)
	}
}

func (c *company) guest(org, name string) {
	c.t.Helper()
	c.byHand(org, name, func(m *people.Membership) { m.Grant = identity.GrantInvite })
	c.update(func(tx *store.Tx) error {
		account, err := c.accountOf(tx, name)
		if err != nil {
			return err
		}
		p, err := people.PersonOf(tx, c.id, account)
		if err != nil {
			return err
		}
		p.Guest = true
		if err := people.UpdatePerson(tx, *p); err != nil {
			return err
		}
		_, err = c.engine.Recompute(tx, c.change(), []string{account})
		return err
	})
}

// The table of spec section 5, row by row: what each mode lets a person do by
// hand to somebody on the parent's domains, and to a guest.
func TestSpec5_ModesByHand(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		for _, tt := range []struct {
			mode   identity.Mode
			mapped bool
			// What each is refused with; empty: it is done.
			add, role, seat, remove string
			comesBack               bool
		}{
			{mode: identity.ModeInvite},
			{mode: identity.ModeJIT, comesBack: true},
			{mode: identity.ModeJIT, mapped: true, add: "role_managed_by_mapping", role: "role_managed_by_mapping", seat: "seat_managed_by_mapping", comesBack: true},
			{mode: identity.ModeSCIM, add: "held_by_directory", remove: "held_by_directory"},
			{mode: identity.ModeSCIM, mapped: true, add: "held_by_directory", role: "role_managed_by_mapping", seat: "seat_managed_by_mapping", remove: "held_by_directory"},
		} {
			t.Run(fmt.Sprintf("%s_%v", tt.mode, tt.mapped), func(t *testing.T) {
				c := w.company(t)
				c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim, group_mappings: true}\n" +
					"mappings:\n  - {name: staff, group: staff, org: $-work, role: user}\n  - {name: chief, group: chief, org: $-work, role: owner}\n" +
					"  - {name: heavy, group: heavy, org: $-work, seat: premium}\n")
				c.update(func(tx *store.Tx) error { // the rules stay, the mode is of a hand
					o, err := c.org(tx, "work")
					if err != nil {
						return err
					}
					if _, err = c.tenancy.Configure(tx, c.change(), o, tenancy.Settings{Mode: tt.mode, Mappings: tt.mapped}); err == nil {
						_, err = c.engine.RecomputeAll(tx, c.change())
					}
					return err
				})
				for _, n := range []string{"ada", "bob"} {
					c.post(sent{Name: n})
				}
				c.group("staff", "ada", "bob")
				c.group("chief", "ada")
				for n, groups := range map[string][]string{"ada": {"staff", "chief"}, "bob": {"staff", "heavy"}} {
					switch tt.mode {
					case identity.ModeJIT:
						c.login(claims{Name: n, Groups: groups})
					case identity.ModeInvite:
						c.refused(c.add("work", n, "user", "", ""), "")
					}
				}
				gus := "gus@guests-of-" + c.slug + ".example"
				c.guest("work", gus)

				c.refused(c.add("work", "eve", "admin", "", ""), tt.add)
				c.refused(c.alter("work", "bob", "admin", "", ""), tt.role)
				c.refused(c.alter("work", "bob", "", "standard", ""), tt.seat)
				if tt.role == "" && c.members("work")["bob"] != "admin standard active" {
					t.Errorf("bob is %q", c.members("work")["bob"])
				}
				back, err := c.remove("work", "bob", "")
				c.refused(err, tt.remove)
				if err == nil && back != tt.comesBack {
					t.Errorf("comes back with the next login: %v", back)
				}
				_, is := c.members("work")["bob"]
				if is != (tt.remove != "") {
					t.Errorf("bob is a member: %v", is)
				}
				if tt.comesBack {
					c.login(claims{Name: "bob", Groups: []string{"staff"}})
					if got := c.members("work")["bob"]; !strings.HasPrefix(got, "user ") {
						t.Errorf("bob logged in and is %q", got)
					}
				}

				// A guest is nobody's business but a person's, who gives one no role that
				// administers unless the organization lets guests have it.
				c.refused(c.alter("work", gus, "admin", "standard", ""), "guest_administrator")
				c.refused(c.alter("work", gus, "user", "standard", ""), "")
				if got := c.members("work")[gus]; got != "user standard active" {
					t.Errorf("the guest is %q", got)
				}
				if tt.mode == identity.ModeInvite || tt.mode == identity.ModeSCIM && !tt.mapped {
					c.refused(c.alter("work", "ada", "owner", "", ""), "")
				}
				back, err = c.remove("work", gus, "")
				c.refused(err, "")
				if back {
					t.Error("a guest does not come back by a login")
				}
				takes := ""
				if tt.mode == identity.ModeSCIM {
					takes = "guests_off"
				}
				c.refused(c.add("work", gus, "", "", ""), takes)
			})
		}
	})
}

// What an organization says of guests is asked of a hand too, and of nobody who is
// in already: neither of them nor of another change.
func TestSpec5_AHandLetsGuestsInAsAnInvitationDoes(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite}\n")
		gus := "gus@guests-of-" + c.slug + ".example"
		c.refused(c.add("work", "ann", "owner", "", ""), "") // is no guest
		c.guest("work", gus)
		says := func(allowed, administer bool) {
			c.update(func(tx *store.Tx) error {
				o, err := c.org(tx, "work")
				if err != nil {
					return err
				}
				return c.tenancy.SetGuests(tx, c.change(), o, &allowed, &administer)
			})
		}
		says(true, true)
		c.refused(c.alter("work", gus, "admin", "", ""), "")
		c.refused(c.alter("work", gus, "owner", "", ""), "")
		says(false, false)
		c.refused(c.alter("work", gus, "", "standard", ""), "")
		c.refused(c.alter("work", gus, "owner", "premium", ""), "") // nothing is raised
		if got := c.members("work")[gus]; got != "owner premium active" {
			t.Errorf("whoever is in stays as they are: %q", got)
		}
		c.refused(c.alter("work", gus, "admin", "standard", ""), "")
		if got := c.members("work")[gus]; got != "admin standard active" {
			t.Errorf("a guest is lowered: %q", got)
		}
		c.refused(c.alter("work", gus, "owner", "", ""), "guest_administrator")
		c.refused(c.alter("work", gus, "user", "", ""), "")
		c.refused(c.alter("work", gus, "owner", "", ""), "guest_administrator")
		_, err := c.remove("work", gus, "")
		c.refused(err, "")
		c.refused(c.add("work", gus, "user", "", ""), "guests_off")
		says(true, false)
		c.refused(c.add("work", gus, "admin", "", ""), "guest_administrator")
		c.refused(c.add("work", gus, "user", "", ""), "")
	})
}

// The refusal of a role names the rules that gave it, with their places.
func TestSpec5_ARefusedRoleNamesTheRule(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim, group_mappings: true}\nmappings:\n" +
		"  - {name: staff, group: staff, org: $-work, role: user}\n  - {name: chief, group: chief, org: $-work, role: owner}\n")
	c.post(sent{Name: "ada"})
	c.group("staff", "ada")
	err := c.alter("work", "ada", "admin", "", "")
	c.refused(err, "role_managed_by_mapping")
	if !strings.Contains(err.Error(), `mapping "staff" at acme.yaml:7`) || strings.Contains(err.Error(), "chief") {
		t.Error(err)
	}
	// Where no rule speaks of seats they are given by hand.
	c.refused(c.alter("work", "ada", "", "standard", ""), "")
	c.expect("work", "ada", "user standard active")
}

func TestSpec12_HandTransitions(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite}\n  $-console: {kind: console, mode: invite}\n")
		cursor := c.cursor()
		c.refused(c.add("work", "ada", "owner", "", ""), "") // nobody had the e-mail
		if got, _ := c.happened(cursor); fmt.Sprint(got) != "[account.created membership.added]" {
			t.Errorf("events %v", got)
		}
		m := c.row("work", "ada")
		if m.Grant != identity.GrantManual || m.GrantBy != "test" || m.BaseRole != "owner" || m.BaseSource != "hand" {
			t.Errorf("%+v", m)
		}
		c.refused(c.add("work", "ada", "user", "", ""), "already_member")
		c.refused(c.add("console", "ada", "", "", "ada"), "not_member") // of that organization
		c.refused(c.add("console", "ada", "", "", ""), "")
		c.refused(c.add("work", "bob", "", "", "ada"), "")
		c.expect("work", "ada", "owner premium active", "bob", "user premium active")
		if m := c.row("work", "bob"); m.GrantBy != c.person("ada").Account {
			t.Errorf("bob was let in by %q", m.GrantBy)
		}

		// Twice is no write and no event.
		cursor = c.cursor()
		c.refused(c.alter("work", "bob", "admin", "standard", ""), "")
		if got, _ := c.happened(cursor); fmt.Sprint(got) != "[membership.changed]" {
			t.Errorf("events %v", got)
		}
		cursor = c.cursor()
		c.refused(c.alter("work", "bob", "admin", "standard", ""), "")
		if got, _ := c.happened(cursor); len(got) != 0 {
			t.Errorf("the same again: %v", got)
		}

		// A removal leaves nothing of the membership.
		if _, err := c.remove("work", "bob", ""); err != nil {
			t.Fatal(err)
		}
		if m := c.row("work", "bob"); m != nil {
			t.Errorf("%+v", m)
		}
		_, err := c.remove("work", "bob", "")
		c.refused(err, "not_member")
		c.refused(c.alter("work", "bob", "user", "", ""), "not_member")

		// Whoever has left may be edited, and shows so.
		c.gate("bob", false)
		c.refused(c.add("work", "bob", "", "", ""), "")
		c.refused(c.alter("work", "bob", "admin", "", ""), "")
		c.expect("work", "ada", "owner premium active", "bob", "admin premium gate_closed")
	})
}

func TestSpec1_WhoIsAddedByHand(t *testing.T) {
	w := newWorld(t)
	c, other := w.company(t), w.company(t)
	for _, x := range []*company{c, other} {
		x.policy("organizations:\n  $-work: {kind: enterprise, mode: invite}\n  $-console: {kind: console, mode: invite}\n")
	}
	err := c.add("work", "eve@elsewhere.example", "", "", "")
	c.refused(err, "domain_not_verified")
	if !strings.Contains(err.Error(), "invite") {
		t.Error(err)
	}
	c.refused(c.add("work", "eve@"+other.domain, "", "", ""), "domain_not_verified")
	c.refused(c.add("work", "ada", "wizard", "", ""), "unknown_role")
	c.refused(c.add("work", "ada", "primary_owner", "", ""), "unknown_role")
	c.refused(c.add("work", "ada", "", "gold", ""), "unknown_seat")
	c.refused(c.add("console", "ada", "", "premium", ""), "unknown_seat")
	if c.person("ada") != nil {
		t.Error("a refusal made a person")
	}
	// Somebody another parent manages is not taken over, whatever their e-mail.
	other.update(func(tx *store.Tx) error {
		o, err := other.org(tx, "work")
		if err != nil {
			return err
		}
		a, err := address.Parse("max@" + c.domain)
		if err != nil {
			return err
		}
		_, err = other.engine.AddMember(tx, other.change(), provision.NewMember{Org: o.ID, Email: a, AnyDomain: true})
		return err
	})
	c.refused(c.add("work", "max", "", "", ""), "account_managed_elsewhere")
	// On a domain that has lapsed nobody is let in anew, and who is in is edited.
	c.refused(c.add("work", "old", "owner", "", ""), "")
	c.domainState(c.domain, identity.DomainLapsed)
	c.refused(c.add("work", "new", "", "", ""), "domain_lapsed")
	c.refused(c.add("console", "old", "", "", ""), "domain_lapsed")
	c.refused(c.alter("work", "old", "admin", "", ""), "")
	c.domainState(c.domain, identity.DomainDegraded)
	c.refused(c.add("console", "old", "", "", ""), "")
	// A guest of the parent is known to it.
	c.guest("work", "gus@elsewhere.example")
	c.refused(c.add("console", "gus@elsewhere.example", "developer", "", ""), "")
	c.expect("console", "gus@elsewhere.example", "developer active", "old", "user active")
}

func TestSpec5_ARoleIsAtMostOnesOwn(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite}\n  $-console: {kind: console, mode: invite}\n")
	for n, role := range map[string]string{"ann": "owner", "ben": "admin", "cat": "user"} {
		c.refused(c.add("work", n, role, "", ""), "")
	}
	c.refused(c.add("console", "dev", "developer", "", ""), "")
	c.refused(c.add("work", "new", "owner", "", "ben"), "role_above_own")
	c.refused(c.add("work", "new", "admin", "", "ben"), "")
	c.refused(c.alter("work", "cat", "owner", "", "ben"), "role_above_own")
	c.refused(c.alter("work", "ann", "user", "", "ben"), "role_above_own")
	_, err := c.remove("work", "ann", "ben")
	c.refused(err, "role_above_own")
	c.refused(c.alter("work", "cat", "owner", "", "ann"), "")
	c.refused(c.add("console", "new", "billing", "", "dev"), "role_above_own") // incomparable
	c.refused(c.add("console", "new", "limited_developer", "", "dev"), "")
}

func TestSpec5_SeatsByHand(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite}\n")
		c.seats("work", "premium", 1)
		c.seats("work", "standard", 1)
		c.refused(c.add("work", "ada", "owner", "premium", ""), "")
		c.refused(c.add("work", "bob", "", "premium", ""), "seat_full")
		if c.person("bob") != nil {
			t.Error("a refusal made a person")
		}
		c.refused(c.add("work", "bob", "", "", ""), "") // the best that is free
		c.refused(c.add("work", "cat", "", "", ""), "seat_full")
		c.refused(c.alter("work", "bob", "", "premium", ""), "seat_full")
		c.expect("work", "ada", "owner premium active", "bob", "user standard active")
		c.seats("work", "premium", 2)
		c.refused(c.alter("work", "bob", "", "premium", ""), "")
		c.refused(c.add("work", "cat", "", "", ""), "")
		c.expect("work", "ada", "owner premium active", "bob", "user premium active", "cat", "user standard active")
		c.counted("work")
	})
}

func TestSpec9_LastAdministratorByHand(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite}\n")
		c.refused(c.add("work", "ada", "owner", "", ""), "")
		c.refused(c.add("work", "bob", "admin", "", ""), "")
		c.gate("bob", false)
		cursor := c.cursor()
		_, err := c.remove("work", "ada", "")
		c.refused(err, "last_administrator")
		c.refused(c.alter("work", "ada", "user", "", ""), "last_administrator")
		c.refused(c.alter("work", "ada", "admin", "", ""), "") // it administers too
		if got, _ := c.happened(cursor); fmt.Sprint(got) != "[membership.changed]" {
			t.Errorf("events %v", got)
		}
		c.gate("bob", true)
		c.refused(c.alter("work", "ada", "user", "", ""), "")
		c.expect("work", "ada", "user premium active", "bob", "admin premium active")
	})
}

// What a person takes counts in the hour, and is not itself held.
func TestSpec9_HandRemovalsCountAndAreNotHeld(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("guards: {max_removals: {count: 3, percent: 0}}\norganizations:\n  $-work: {kind: enterprise, mode: invite}\n  $-console: {kind: console, mode: scim, group_mappings: true}\n" +
		"mappings:\n  - {name: devs, group: devs, org: $-console, role: developer}\n")
	for i := range 12 {
		c.refused(c.add("work", fmt.Sprintf("p%d", i), "owner", "", ""), "")
	}
	for i := range 8 {
		_, err := c.remove("work", fmt.Sprintf("p%d", i), "")
		c.refused(err, "")
	}
	c.refused(c.alter("work", "p8", "user", "", ""), "")
	if got := c.held(runs.StateHeld); len(got) != 0 {
		t.Fatalf("held: %+v", got)
	}
	c.view(func(tx *store.Tx) error {
		o, err := c.org(tx, "work")
		if err != nil {
			return err
		}
		counted, err := runs.Peek(tx, c.id, runs.OrgScope(o.ID), runs.Losses)
		if counted.N != 9 {
			t.Errorf("%d losses were counted, want 9", counted.N)
		}
		return err
	})
	// A mistake of mappings behind them is judged with them.
	for _, n := range []string{"ann", "ben", "cat", "dan", "eve"} {
		c.post(sent{Name: n})
	}
	c.group("devs", "ann", "ben", "cat", "dan", "eve")
	c.guest("console", "g1@other.example")
	c.guest("console", "g2@other.example")
	c.guest("console", "g3@other.example")
	for _, n := range []string{"g1", "g2", "g3"} {
		_, err := c.remove("console", n+"@other.example", "")
		c.refused(err, "")
	}
	c.group("devs", "ben", "cat", "dan", "eve")
	if len(c.held(runs.StateHeld)) != 1 || c.count("console") != 5 {
		t.Errorf("held %v, members %d", c.held(runs.StateHeld), c.count("console"))
	}
}

// What a guard holds of somebody else's doing is not let through by an edit.
func TestSpec9_AnEditLetsNothingElseThrough(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("guards: {max_removals: {count: 0, percent: 0}}\norganizations:\n  $-console: {kind: console, mode: scim, group_mappings: true}\n  $-work: {kind: enterprise, mode: invite}\n" +
		"mappings:\n  - {name: devs, group: devs, org: $-console, role: developer}\n")
	c.post(sent{Name: "ada"})
	c.post(sent{Name: "bob"})
	c.group("devs", "ada", "bob")
	c.refused(c.add("work", "ada", "owner", "", ""), "")
	c.refused(c.add("work", "bob", "owner", "", ""), "")
	c.group("devs", "bob")
	if got := c.held(runs.StateHeld); len(got) != 1 {
		t.Fatalf("held: %+v", got)
	}
	_, err := c.remove("work", "ada", "")
	c.refused(err, "")
	c.expect("console", "ada", "developer active", "bob", "developer active")
}

func TestSpec8_GatesByAnAdministrator(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim}\n  $-console: {kind: console, mode: invite}\n")
		c.post(sent{Name: "ada"})
		c.refused(c.add("console", "ada", "admin", "", ""), "")
		cursor := c.cursor()
		c.gate("ada", false) // the last administrator's gate closes like any other
		if got, _ := c.happened(cursor); fmt.Sprint(got) != "[gate.closed session.revoked]" {
			t.Errorf("events %v", got)
		}
		if p := c.person("ada"); p.Gate != identity.GateClosed || p.GateCause != provision.CauseAdministrator {
			t.Errorf("%+v", p)
		}
		c.expect("work", "ada", "user premium gate_closed")
		c.expect("console", "ada", "admin gate_closed")
		if d, _ := c.login(claims{Name: "ada"}); d.Allow || d.Reason != provision.ReasonDeactivated {
			t.Errorf("the login is %+v", d)
		}
		rev := c.person("ada").AccessRev
		cursor = c.cursor()
		c.gate("ada", false)
		if got, _ := c.happened(cursor); len(got) != 0 || c.person("ada").AccessRev != rev {
			t.Errorf("twice: %v", got)
		}
		c.gate("ada", true)
		c.gate("ada", true)
		if got, _ := c.happened(cursor); fmt.Sprint(got) != "[gate.opened]" {
			t.Errorf("events %v", got)
		}
		if d, _ := c.login(claims{Name: "ada"}); !d.Allow {
			t.Errorf("the login is %+v", d)
		}

		// An administrator opens what a directory closed; what it removed stays removed.
		c.refused(c.add("console", "bob", "admin", "", ""), "")
		c.active("ada", false)
		c.gate("ada", true)
		if p := c.person("ada"); p.Gate != identity.GateOpen {
			t.Errorf("%+v", p)
		}
		c.expect("work")
		// And the owning directory what an administrator closed.
		c.active("ada", true)
		c.gate("ada", false)
		c.put(c.users["ada"], sent{Name: "ada"})
		if p := c.person("ada"); p.Gate != identity.GateClosed {
			t.Error("a change that does not say active opened the gate")
		}
		c.active("ada", true)
		if p := c.person("ada"); p.Gate != identity.GateOpen {
			t.Error("the owning directory did not open the gate")
		}
		c.refused(c.try(func(tx *store.Tx) error {
			return c.engine.Deactivate(tx, c.change(), provision.Who{Account: store.NewID()})
		}), "not_found")
	})
}

// Whoever was kept as the last administrator goes when another's gate opens.
func TestSpec9_AnOpenedGateReleasesTheLastAdministrator(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim, group_mappings: true}\nmappings:\n" +
		"  - {name: staff, group: staff, org: $-work, role: user}\n  - {name: chief, group: chief, org: $-work, role: owner}\n")
	c.post(sent{Name: "ada"})
	c.post(sent{Name: "bob"})
	c.group("staff", "ada", "bob")
	c.group("chief", "ada", "bob")
	c.gate("bob", false)
	c.group("chief", "bob")
	c.expect("work", "ada", "owner premium active", "bob", "owner premium gate_closed")
	c.gate("bob", true)
	c.expect("work", "ada", "user premium active", "bob", "owner premium active")
}

func TestSpec1_PrimaryOwner(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite}\n  $-console: {kind: console, mode: invite}\n")
		for n, role := range map[string]string{"ada": "owner", "bob": "user", "cat": "user"} {
			c.refused(c.add("work", n, role, "", ""), "")
		}
		c.refused(c.add("console", "ada", "admin", "", ""), "")
		c.refused(c.transfer("console", "ada", ""), "no_primary_owner")
		c.refused(c.transfer("work", "ada", "bob"), "forbidden") // not his to give
		c.refused(c.transfer("work", "zoe", ""), "not_member")
		c.gate("cat", false)
		c.refused(c.transfer("work", "cat", ""), "no_access")
		cursor := c.cursor()
		c.refused(c.transfer("work", "bob", ""), "")
		if got, _ := c.happened(cursor); fmt.Sprint(got) != "[membership.changed owner.transferred]" {
			t.Errorf("events %v", got)
		}
		c.refused(c.transfer("work", "ada", ""), "owner_can_log_in")
		c.refused(c.transfer("work", "ada", "ada"), "forbidden")

		// Nobody takes it from him by hand.
		_, err := c.remove("work", "bob", "")
		c.refused(err, "primary_owner")
		c.refused(c.alter("work", "bob", "user", "", ""), "primary_owner")
		c.refused(c.alter("work", "bob", "", "standard", ""), "")
		c.expect("work", "ada", "owner premium active", "bob", "primary_owner standard active", "cat", "user premium gate_closed")

		cursor = c.cursor()
		c.refused(c.transfer("work", "ada", "bob"), "")
		if got, _ := c.happened(cursor); fmt.Sprint(got) != "[membership.changed membership.changed owner.transferred]" {
			t.Errorf("events %v", got)
		}
		c.expect("work", "ada", "primary_owner premium active", "bob", "owner standard active", "cat", "user premium gate_closed")
		if m := c.row("work", "bob"); m.Grant == identity.GrantNone || m.BaseRole != "owner" {
			t.Errorf("%+v", m)
		}
		if o := c.explain("bob", "work", time.Time{}).Organizations[0]; !strings.Contains(strings.Join(o.Why, "; "), "the role owner is what a primary owner has who handed the ownership on") {
			t.Errorf("explained as %v", o.Why)
		}
		if o := c.explain("cat", "work", time.Time{}).Organizations[0]; !strings.Contains(strings.Join(o.Why, "; "), "added by hand by test on 2027-01-04") {
			t.Errorf("explained as %v", o.Why)
		}
		// An operator moves it once the owner cannot log in; the owner does not.
		c.gate("ada", false)
		c.refused(c.transfer("work", "bob", "ada"), "forbidden")
		c.refused(c.transfer("work", "bob", ""), "")
		c.expect("work", "ada", "owner premium gate_closed", "bob", "primary_owner standard active", "cat", "user premium gate_closed")
		cursor = c.cursor()
		c.refused(c.transfer("work", "bob", "bob"), "") // he is it already
		if got, _ := c.happened(cursor); len(got) != 0 {
			t.Errorf("events %v", got)
		}
	})
}

// Whoever was the primary owner is what the mappings say, where they decide.
func TestSpec1_AFormerOwnerIsWhatMappingsSay(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim, group_mappings: true}\nmappings:\n  - {name: staff, group: staff, org: $-work, role: user}\n")
	c.post(sent{Name: "ada"})
	c.post(sent{Name: "bob"})
	c.group("staff", "ada", "bob")
	c.refused(c.transfer("work", "ada", ""), "")
	c.refused(c.transfer("work", "bob", "ada"), "")
	c.expect("work", "ada", "user premium active", "bob", "primary_owner premium active")
	if m := c.row("work", "ada"); len(m.Holds) != 0 {
		t.Errorf("%+v", m.Holds)
	}
}

// No automatic path removes or downgrades the primary owner.
func TestSpec1_NothingAutomaticTakesThePrimaryOwner(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		mapped := "organizations:\n  $-work: {kind: enterprise, mode: scim, group_mappings: true}\nmappings:\n  - {name: staff, group: staff, org: $-work, role: user}\n  - {name: chief, group: chief, org: $-work, role: owner}\n"
		c.policy(mapped)
		for _, n := range []string{"ada", "bob"} {
			c.post(sent{Name: n, External: "x-" + n})
		}
		c.group("staff", "ada", "bob")
		c.group("chief", "bob")
		c.refused(c.transfer("work", "ada", ""), "")
		is := func(state string) {
			t.Helper()
			if got := c.members("work")["ada"]; got != "primary_owner premium "+state {
				t.Fatalf("the primary owner is %q", got)
			}
		}
		c.group("staff", "bob")
		is("active")
		c.policy(strings.Replace(mapped, "group: staff, org", "group: crew, org", 1))
		is("active")
		c.configure("work", tenancy.Settings{Mode: identity.ModeJIT, Mappings: true})
		c.login(claims{Name: "ada", Groups: []string{}})
		is("active")
		c.configure("work", tenancy.Settings{Mode: identity.ModeSCIM, Mappings: true})
		is("active")
		cursor := c.cursor()
		c.active("ada", false)
		is("gate_closed")
		if got, _ := c.happened(cursor); !slices.Equal(got, []events.Type{events.GateClosed, events.SessionRevoked}) {
			t.Errorf("leaving as the owner: %v", got)
		}
		c.active("ada", true)
		is("active")
		c.delete(c.users["ada"])
		is("gate_closed")
		// An operator gives it to somebody else, and now he goes.
		c.refused(c.transfer("work", "bob", ""), "")
		if _, still := c.members("work")["ada"]; still {
			t.Error("a former owner whom no mapping lets in is a member")
		}
	})
}

// atOnce runs each of fns in a goroutine of its own and returns the reasons of
// their refusals, sorted.
func atOnce(fns ...func() error) []string {
	out := make([]string, len(fns))
	var wg sync.WaitGroup
	for i, fn := range fns {
		wg.Go(func() { out[i] = reason(fn()) })
	}
	wg.Wait()
	slices.Sort(out)
	return out
}

// Two administrators who remove each other at once leave one.
func TestSpec9_TwoAdministratorsRemoveEachOther(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite}\n")
		for range 8 {
			for _, n := range []string{"ada", "bob"} {
				if err := c.add("work", n, "admin", "", ""); err != nil {
					c.refused(err, "already_member")
				}
			}
			got := atOnce(
				func() error { _, err := c.remove("work", "bob", "ada"); return err },
				func() error { _, err := c.remove("work", "ada", "bob"); return err })
			// Whoever comes second is no member any more.
			if fmt.Sprint(got) != "[ not_member]" || c.count("work") != 1 {
				t.Fatalf("%q, %d members", got, c.count("work"))
			}
			for _, n := range []string{"ada", "bob"} {
				if err := c.add("work", n, "admin", "", ""); err != nil {
					c.refused(err, "already_member")
				}
			}
			got = atOnce( // by keys, which have no role to lose
				func() error { _, err := c.remove("work", "bob", ""); return err },
				func() error { return c.alter("work", "ada", "user", "", "") })
			if fmt.Sprint(got) != "[ last_administrator]" {
				t.Fatalf("%q", got)
			}
			c.refused(c.alter("work", "ada", "admin", "", ""), "")
		}
	})
}

// Of two transfers at once one wins.
func TestSpec1_TwoTransfersAtOnce(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite}\n")
		for _, n := range []string{"ada", "bob", "cat"} {
			c.refused(c.add("work", n, "", "", ""), "")
		}
		got := atOnce(func() error { return c.transfer("work", "bob", "") }, func() error { return c.transfer("work", "cat", "") })
		if fmt.Sprint(got) != "[ owner_can_log_in]" {
			t.Fatalf("%q", got)
		}
		owner := func() (out []string) {
			for n, v := range c.members("work") {
				if strings.HasPrefix(v, "primary_owner") {
					out = append(out, n)
				}
			}
			return out
		}
		first := owner()
		if len(first) != 1 {
			t.Fatalf("primary owners %v", first)
		}
		got = atOnce(func() error { return c.transfer("work", "ada", first[0]) }, func() error {
			return c.transfer("work", map[string]string{"bob": "cat", "cat": "bob"}[first[0]], first[0])
		})
		if fmt.Sprint(got) != "[ forbidden]" || len(owner()) != 1 || owner()[0] == first[0] {
			t.Fatalf("%q, primary owners %v", got, owner())
		}
	})
}

// Many who are added at once get no more seats than there are.
func TestSpec5_SeatsAreNotOversoldByHand(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite}\n")
		c.seats("work", "premium", 3)
		fns := make([]func() error, 16)
		for i := range fns {
			fns[i] = func() error { return c.add("work", fmt.Sprintf("p%d", i%12), "", "premium", "") } // four twice
		}
		done := 0
		for _, r := range atOnce(fns...) {
			switch r {
			case "":
				done++
			case "seat_full", "already_member":
			default:
				t.Errorf("refused with %q", r)
			}
		}
		if done != 3 || c.count("work") != 3 {
			t.Errorf("%d were added, %d are members, of 3 seats", done, c.count("work"))
		}
		c.counted("work")
	})
}

// Who is out of the directory and kept by something else is told what that is: to be
// told to take them out of the directory leads nowhere.
func TestSpec5_ARemovalByHandSaysWhatKeepsAMember(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-console: {kind: console, mode: invite}\n")
	if err := c.add("console", "ada", "admin", "", ""); err != nil {
		t.Fatal(err)
	}
	c.policy("organizations:\n  $-console: {kind: console, mode: scim}\n")
	_, err := c.remove("console", "ada", "")
	if e := identity.AsError(err); e.Reason != "last_administrator" {
		t.Errorf("the last administrator: %v", err)
	}

	c = newWorld(t).company(t)
	names := c.team(12)
	c.group("devs", names[0])
	_, err = c.remove("console", names[1], "")
	if e := identity.AsError(err); e.Reason != "membership_held" {
		t.Errorf("held by a run: %v", err)
	}
	if _, err = c.remove("console", names[0], ""); identity.AsError(err).Reason != "held_by_directory" {
		t.Errorf("in the directory: %v", err)
	}
}

// Who hands the ownership of an organization in mode scim on is what everybody is
// there: a member as long as the directory says so.
func TestSpec12_WhoWasThePrimaryOwnerIsTheDirectorys(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: invite}\n")
	if err := c.add("work", "ada", "owner", "", ""); err != nil { // whom no directory knows
		t.Fatal(err)
	}
	c.post(sent{Name: "bob"})
	if err := c.transfer("work", "ada", ""); err != nil {
		t.Fatal(err)
	}
	c.policy("organizations:\n  $-work: {kind: enterprise, mode: scim}\n")
	c.expect("work", "ada", "primary_owner premium active", "bob", "user premium active")
	if err := c.transfer("work", "bob", "ada"); err != nil {
		t.Fatal(err)
	}
	c.expect("work", "bob", "primary_owner premium active")
}
