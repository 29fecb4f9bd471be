package provision_test

import (
	"slices"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/people"
)

const leaving = `
organizations:
  $-console: {kind: console, mode: scim}
  $-work: {kind: enterprise, mode: jit}
`

func (c *company) expectEvents(cursor int64, want ...events.Type) {
	c.t.Helper()
	got, _ := c.happened(cursor)
	for _, w := range want {
		if !slices.Contains(got, w) {
			c.t.Fatalf("no %s among %v", w, got)
		}
	}
}

func (c *company) expectGate(name string, want identity.Gate) {
	c.t.Helper()
	if p := c.person(name); p == nil || p.Gate != want {
		c.t.Fatalf("the gate of %s is not %s: %+v", name, want, p)
	}
}

// expectUnbound fails unless the stored user is bound to nobody for a reason.
func (c *company) expectUnbound(u *directory.User, reason string) {
	c.t.Helper()
	c.view(func(tx *store.Tx) error {
		got, err := directory.UserByID(tx, u.Parent, u.Directory, u.ID)
		if err == nil && (got.Account != "" || got.Unbound != reason) {
			c.t.Fatalf("account %q, unbound %q, want unbound %q", got.Account, got.Unbound, reason)
		}
		return err
	})
}

func TestSpec8_LeavingClosesGateRevokesSessionsAndRemoves(t *testing.T) {
	for _, how := range []struct {
		name  string
		leave func(c *company)
		cause string
	}{
		{"active false", func(c *company) { c.active("ada", false) }, provision.CauseInactive},
		{"delete", func(c *company) { c.delete(c.users["ada"]) }, provision.CauseDeleted},
	} {
		t.Run(how.name, func(t *testing.T) {
			c := newWorld(t).company(t)
			c.policy(leaving)
			c.post(sent{Name: "ada", External: "x1"})
			c.login(claims{Name: "ada"})
			c.expect("console", "ada", "user active")
			before, cursor := c.person("ada"), c.cursor()
			how.leave(c)
			c.expect("console")
			c.expect("work", "ada", "user premium gate_closed")
			c.expectGate("ada", identity.GateClosed)
			after := c.person("ada")
			if after.GateCause != how.cause || after.AccessRev <= before.AccessRev {
				t.Fatalf("%+v after %+v", after, before)
			}
			got, _ := c.happened(cursor)
			if want := []events.Type{events.GateClosed, events.SessionRevoked, events.MembershipRemoved}; !slices.Equal(got, want) {
				t.Fatalf("%v, want %v", got, want)
			}
			if d, wrote := c.login(claims{Name: "ada"}); d.Allow || d.Reason != provision.ReasonDeactivated || wrote {
				t.Fatalf("%+v %v", d, wrote)
			}
		})
	}
}

// TestSpec8_LeavingIsOneTransaction: an error after the settlement takes gate,
// sessions and memberships back together.
func TestSpec8_LeavingIsOneTransaction(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(leaving)
	u := c.post(sent{Name: "ada"})
	cursor := c.cursor()
	err := c.db.Update(t.Context(), store.LaneLeaver, func(tx *store.Tx) error {
		if err := directory.DeleteUser(tx, u); err != nil {
			return err
		}
		if err := c.engine.UserChanged(tx, c.change(), provision.UserChange{Before: u}); err != nil {
			return err
		}
		panic("the process fails here")
	})
	if identity.AsError(err).Code != identity.CodeInternal {
		t.Fatal(err)
	}
	c.expect("console", "ada", "user active")
	c.expectGate("ada", identity.GateOpen)
	if got, _ := c.happened(cursor); len(got) != 0 {
		t.Fatal(got)
	}
}

func TestSpec8_OnlyExplicitActiveTrueOfTheOwnerOpensTheGate(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(leaving)
	u := c.post(sent{Name: "ada", External: "x1"})
	c.active("ada", false)
	c.put(u, sent{Name: "ada", Attrs: map[string]any{"title": "Dr"}}) // says nothing of active
	c.expectGate("ada", identity.GateClosed)
	cursor := c.cursor()
	c.active("ada", true)
	c.expectGate("ada", identity.GateOpen)
	c.expect("console", "ada", "user active")
	c.expectEvents(cursor, events.GateOpened, events.MembershipAdded)

	// Another directory's word does not open it.
	other := c.directory("hr")
	second := c.post(sent{Name: "ada", Dir: other, Active: said(true)})
	c.expectUnbound(second, provision.UnboundLinked)
	c.users["ada"] = u
	c.active("ada", false)
	c.update(func(tx *store.Tx) error { // linked there by a hand
		second.Account = c.account(tx, "ada")
		return directory.BindUser(tx, second)
	})
	c.put(second, sent{Name: "ada", Active: said(true)})
	c.expectGate("ada", identity.GateClosed)
	c.expect("console")
}

func (c *company) account(tx *store.Tx, name string) string {
	a, err := people.AccountByEmail(tx, c.email(name))
	if err != nil || a == nil {
		c.t.Fatal(name, err)
	}
	return a.ID
}

func TestSpec8_ComingBackByExternalID(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(leaving)
	u := c.post(sent{Name: "ada", External: "x1"})
	account := c.person("ada").Account
	c.delete(u)

	c.clock.advance(29 * 24 * time.Hour)
	// A create without active grants nothing: the same account, gate closed.
	u = c.post(sent{Name: "ada", External: "x1"})
	if u.Account != account {
		t.Fatal("another account")
	}
	c.expectGate("ada", identity.GateClosed)
	if d, _ := c.login(claims{Name: "ada"}); d.Reason != provision.ReasonDeactivated {
		t.Fatalf("%+v", d)
	}
	c.delete(u)

	u = c.post(sent{Name: "ada.new", External: "x1", Active: said(true)})
	if u.Account != account {
		t.Fatal("another account")
	}
	c.expectGate("ada.new", identity.GateOpen) // the account and its e-mail came along
	c.expect("console", "ada.new", "user active")
}

func TestSpec8_ForgottenAfterThirtyDays(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(leaving)
	u := c.post(sent{Name: "ada", External: "x1"})
	account := c.person("ada").Account
	c.delete(u)
	c.clock.advance(30 * 24 * time.Hour)
	back := c.post(sent{Name: "ada", External: "x1", Active: said(true)})
	c.expectUnbound(back, provision.UnboundGateClosed) // e-mail alone never opens a closed gate
	c.expectGate("ada", identity.GateClosed)
	fresh := c.post(sent{Name: "ada2", External: "x1", Active: said(true)})
	if fresh.Account == account || fresh.Account == "" {
		t.Fatal("the account is not a new one")
	}
}

// An externalId that several have says nothing about who comes back: a directory
// may send the same one of everybody.
func TestSpec8_ASharedExternalIDProvesNothing(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(leaving)
	ada := c.post(sent{Name: "ada", External: "none"})
	bob := c.post(sent{Name: "bob", External: "none"})
	c.delete(ada)
	if eve := c.post(sent{Name: "eve", External: "none", Active: said(true)}); eve.Account == "" || eve.Account == ada.Account {
		t.Errorf("eve has the account %q, ada had %q", eve.Account, ada.Account)
	}
	c.expectGate("ada", identity.GateClosed)
	// Once nobody has it any more but those who left, all of them have to be one.
	c.delete(bob)
	if gus := c.post(sent{Name: "gus", External: "none", Active: said(true)}); gus.Account == "" || gus.Account == ada.Account || gus.Account == bob.Account {
		t.Errorf("gus has the account %q, ada had %q and bob %q", gus.Account, ada.Account, bob.Account)
	}
}

func TestSpec8_RecycledAddressIsNotBound(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(leaving)
	c.delete(c.post(sent{Name: "ada", External: "x1"}))
	other := c.post(sent{Name: "ada", External: "x2", Active: said(true)})
	c.expectUnbound(other, provision.UnboundGateClosed)
	c.expect("console")
	c.expectGate("ada", identity.GateClosed)
	// Neither does the same address without any externalId.
	c.delete(other)
	c.expectUnbound(c.post(sent{Name: "ada", Active: said(true)}), provision.UnboundGateClosed)
}

// TestSpec8_RememberedLinkIsNotBoundByEmail: an open gate is not enough, where
// another record of the directory lately was the person.
func TestSpec8_RememberedLinkIsNotBoundByEmail(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(leaving)
	u := c.post(sent{Name: "ada", External: "x1"})
	c.delete(u)
	p := c.person("ada")
	p.Gate, p.GateCause = identity.GateOpen, "" // as an administrator may
	c.update(func(tx *store.Tx) error { return people.UpdatePerson(tx, *p) })
	c.expectUnbound(c.post(sent{Name: "ada", External: "x2"}), provision.UnboundLinked)
}

func TestSpec8_UnboundUsersGrantNothing(t *testing.T) {
	w := newWorld(t)
	c, rival := w.company(t), w.company(t)
	c.policy(leaving)
	for name, reason := range map[string]string{
		"eve@elsewhere.example": provision.UnboundForeignDomain,
		"eve@sub." + c.domain:   provision.UnboundForeignDomain,
		"eve@" + rival.domain:   provision.UnboundForeignDomain,
		"\"e e\"@" + c.domain:   provision.UnboundNoEmail,
		"eve@evil@" + c.domain:  provision.UnboundNoEmail,
		"ève@" + c.domain:       provision.UnboundNoEmail,
	} {
		c.expectUnbound(c.post(sent{Name: name, Active: said(true)}), reason)
	}
	c.expect("console")
	rival.view(func(tx *store.Tx) error {
		a, err := people.AccountByEmail(tx, "eve@"+rival.domain)
		if a != nil {
			t.Fatal("an account came of an unbound user")
		}
		return err
	})
}

func TestSpec8_UnboundUserOfAManagedOrGuestAccount(t *testing.T) {
	w := newWorld(t)
	c, rival := w.company(t), w.company(t)
	c.policy(leaving)
	// The rival knows an account on c's domain as its own: never taken over.
	rival.update(func(tx *store.Tx) error { _, err := rival.known(tx, c.email("ada")); return err })
	c.expectUnbound(c.post(sent{Name: "ada"}), provision.UnboundManaged)
	// A guest of c stays a guest.
	c.update(func(tx *store.Tx) error { _, err := c.known(tx, "gil"); return err })
	g := c.person("gil")
	g.Guest = true
	c.update(func(tx *store.Tx) error { return people.UpdatePerson(tx, *g) })
	c.expectUnbound(c.post(sent{Name: "gil"}), provision.UnboundGuest)
	c.expect("console")
}

func TestSpec8_BindingWhenTheDomainComes(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(leaving)
	late := "late-" + c.domain
	names := []string{"a@" + late, "b@" + late, "c@" + late}
	for _, n := range names {
		c.post(sent{Name: n})
	}
	c.post(sent{Name: "z@elsewhere.example"})
	c.verify(late)
	cursor := c.cursor()
	bound, after := 0, ""
	for {
		c.update(func(tx *store.Tx) error {
			n, last, err := c.engine.BindWaiting(tx, c.change(), c.dir, after, 2)
			bound, after = bound+n, last
			return err
		})
		if after == "" {
			break
		}
	}
	if bound != 3 {
		t.Fatal(bound)
	}
	c.expect("console", names[0], "user active", names[1], "user active", names[2], "user active")
	if got, _ := c.happened(cursor); slices.Contains(got, events.DirectoryUserUnbound) {
		t.Fatal("who stays unbound is told twice")
	}
	n := c.rowsWritten(func(tx *store.Tx) error {
		_, _, err := c.engine.BindWaiting(tx, c.change(), c.dir, "", 100)
		return err
	})
	if n != 0 {
		t.Fatalf("%d rows written the second time", n)
	}
}

func TestSpec8_EmailChangeKeepsTheAccount(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(leaving)
	u := c.post(sent{Name: "ada", External: "x1"})
	account := u.Account
	cursor := c.cursor()
	c.put(u, sent{Name: "ada.king"})
	if p := c.person("ada.king"); p == nil || p.Account != account {
		t.Fatal("the account did not follow")
	}
	if c.person("ada") != nil {
		t.Fatal("the old address still finds somebody")
	}
	c.expectEvents(cursor, events.AccountEmailChanged)
	c.put(u, sent{Name: "Ada.King"}) // another spelling of the same
	c.expect("console", "Ada.King", "user active")
}

func TestSpec8_EmailClashAndForeignDomainAreConflicts(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(leaving)
	u := c.post(sent{Name: "ada"})
	c.post(sent{Name: "bob"})
	c.login(claims{Name: "cat"}) // an account without a directory user
	for _, to := range []string{"cat", "CAT@" + c.domain, "ada@elsewhere.example", "no address"} {
		cursor := c.cursor()
		c.put(u, sent{Name: to})
		got, _ := c.happened(cursor)
		if !slices.Equal(got, []events.Type{events.AccountEmailConflict}) {
			t.Fatalf("%s: %v", to, got)
		}
		if p := c.person("ada"); p == nil || p.Account != u.Account {
			t.Fatalf("%s: the account lost its e-mail", to)
		}
		cursor = c.cursor()
		c.put(u, sent{Name: to, Attrs: map[string]any{"title": "Dr"}})
		if got, _ := c.happened(cursor); len(got) != 0 {
			t.Fatalf("%s: told twice: %v", to, got)
		}
	}
	c.expect("console", "ada", "user active", "bob", "user active")
	// Once nobody has it any more the account follows at the next change of the
	// record, whatever that is.
	c.put(u, sent{Name: "cat"})
	if err := c.changeEmail(c.person("cat").Account, c.email("kate")); err != nil {
		t.Fatal(err)
	}
	cursor := c.cursor()
	c.put(u, sent{Name: "cat", Attrs: map[string]any{"title": "Prof"}})
	c.expectEvents(cursor, events.AccountEmailChanged)
	if p := c.person("cat"); p == nil || p.Account != u.Account {
		t.Error("the e-mail that is free is not followed")
	}
}

// TestSpec8_TheFirstDirectoryOwns: only the owner's active counts; another
// directory contributes groups while the person is active there.
func TestSpec8_TheFirstDirectoryOwns(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(scimMapped)
	u := c.post(sent{Name: "ada"})
	hr := c.directory("hr")
	second := c.post(sent{Name: "ada", Dir: hr})
	c.users["ada"] = u
	c.update(func(tx *store.Tx) error { // a transfer plan links it
		second.Account = u.Account
		return directory.BindUser(tx, second)
	})
	c.update(func(tx *store.Tx) error {
		g := &directory.Group{Parent: c.id, Directory: hr.ID, DisplayName: "devs", Doc: []byte(`{}`)}
		if err := directory.InsertGroup(tx, g); err != nil {
			return err
		}
		if _, err := directory.AddMembers(tx, g, []directory.Member{{Value: second.ID, Kind: directory.KindUser}})(); err != nil {
			return err
		}
		return c.engine.MembersChanged(tx, c.change(), hr, []*directory.Group{g}, []string{second.ID})
	})
	c.expect("console", "ada", "developer active")
	c.put(second, sent{Name: "ada", Active: said(false)})
	c.expect("console") // its groups count no more, and the gate is the owner's
	c.expectGate("ada", identity.GateOpen)
	c.put(second, sent{Name: "ada", Active: said(true)})
	c.expect("console", "ada", "developer active")
	c.active("ada", false)
	c.expect("console")
	c.expectGate("ada", identity.GateClosed)
	c.put(second, sent{Name: "ada", Active: said(true)})
	c.expectGate("ada", identity.GateClosed)
}

// TestSpec8_AttributesAreTheOwners: another directory contributes groups and
// nothing else, whatever the order in which the two were linked.
func TestSpec8_AttributesAreTheOwners(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(`
organizations:
  $-console: {kind: console, mode: scim, group_mappings: true}
mappings:
  - {name: staff, when: 'user.userType == "staff"', org: $-console, role: developer}
  - {name: contractors, when: 'user.title == "Contractor"', org: $-console, role: billing}
`)
	u := c.post(sent{Name: "ada", External: "x1", Attrs: map[string]any{"userType": "staff"}})
	hr := c.directory("hr")
	second := c.post(sent{Name: "ada", Dir: hr, Attrs: map[string]any{"userType": "x", "title": "Contractor"}})
	c.update(func(tx *store.Tx) error {
		second.Account = u.Account
		return directory.BindUser(tx, second)
	})
	c.delete(u)
	c.expect("console")
	c.clock.advance(time.Hour)
	u = c.post(sent{Name: "ada", External: "x1", Active: said(true)})
	c.expect("console")
	c.put(u, sent{Name: "ada", Attrs: map[string]any{"userType": "staff"}})
	c.expect("console", "ada", "developer active")
}
