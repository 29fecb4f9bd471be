package provision_test

import (
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/provision/plan"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/runs"
	"usher/internal/tenancy"
)

const owned = `
organizations:
  $-console: {kind: console, mode: scim}
  $-work: {kind: enterprise, mode: invite}
`

// link makes a user of another directory stand for a name's account, as a rebind
// does.
func (c *company) link(d *directory.Directory, name string, active bool) *directory.User {
	c.t.Helper()
	first := c.users[name]
	u := c.post(sent{Name: name, Dir: d, Active: said(active)})
	c.users[name] = first
	c.update(func(tx *store.Tx) error {
		u.Account = c.account(tx, name)
		return directory.BindUser(tx, u)
	})
	return u
}

func (c *company) expectOwner(name, want string) {
	c.t.Helper()
	if p := c.person(name); p.OwnerDirectory != want {
		c.t.Fatalf("%s is owned by %q, want %q", name, p.OwnerDirectory, want)
	}
}

// deleteDirectory proposes a deletion and applies it, without a worker.
func (c *company) deleteDirectory(d *directory.Directory) provision.Losses {
	c.t.Helper()
	var losses provision.Losses
	c.update(func(tx *store.Tx) error {
		id, err := c.tenancy.ProposeDeletion(tx, c.change(), d)
		if err != nil {
			return err
		}
		losses, err = c.tenancy.DeleteDirectory(tx, c.change(), id)
		return err
	})
	return losses
}

// records counts what is left of a directory, and of its people's links to it.
func (c *company) records(d *directory.Directory) (n int) {
	c.t.Helper()
	c.view(func(tx *store.Tx) error {
		for _, table := range []string{"directory_users", "directory_emails", "directory_groups", "directory_members", "directory_tombstones", "directory_totals", "dialect_log"} {
			var rows int
			if _, err := tx.Row(`SELECT count(*) FROM `+table+` WHERE parent = $1 AND directory = $2`, []any{c.id, d.ID}, &rows); err != nil {
				return err
			}
			n += rows
		}
		return nil
	})
	return n
}

func TestSpec8_DeletingADirectory(t *testing.T) { onBothEngines(t, deletingADirectory) }

func deletingADirectory(t *testing.T, w *world) {
	c := w.company(t)
	c.policy(owned)
	hr, late := c.directory("hr"), c.directory("late")
	for _, name := range []string{"ada", "bob", "eve", "left", "gone", "back"} {
		c.post(sent{Name: name, External: "x-" + name})
	}
	c.group("all", "ada", "bob")
	c.byHand("work", "bob", func(m *people.Membership) { m.Grant = identity.GrantManual })
	c.clock.advance(1)
	c.link(hr, "ada", true)   // owned by the older active link left
	c.link(hr, "eve", false)  // has a link that is not active
	c.link(late, "ada", true) // the younger
	c.active("left", false)
	c.link(hr, "left", true)
	c.delete(c.users["gone"]) // and is remembered
	back := c.link(hr, "back", true)
	c.delete(c.users["back"])
	c.expect("console", "ada", "user active", "bob", "user active", "eve", "user active")
	c.sequenced()
	cursor := c.cursor()

	// Proposed twice it is one run, and the directory serves on.
	var run string
	c.update(func(tx *store.Tx) (err error) {
		if run, err = c.tenancy.ProposeDeletion(tx, c.change(), c.dir); err != nil {
			return err
		}
		again, err := c.tenancy.ProposeDeletion(tx, c.change(), c.dir)
		if again != run {
			t.Errorf("run %s and run %s", run, again)
		}
		return err
	})
	c.post(sent{Name: "new"})
	var items []plan.Item
	c.view(func(tx *store.Tx) error {
		cand, err := c.engine.PlanDeletion(tx, c.id, c.dir.ID, run)
		if err != nil {
			return err
		}
		sum, err := c.engine.Plan(tx, c.change(), cand, func(i plan.Item) error { items = append(items, i); return nil }, func(int) {})
		if sum.Losses != 3 || sum.Removed != 3 || sum.Moved != 7 {
			t.Errorf("planned: %+v", sum)
		}
		return err
	})
	for _, i := range items {
		// Who has left is a member by the owner's word, behind a closed gate.
		if i.Kind == plan.Gain && (i.Email == c.email("left") || i.Email == c.email("back")) {
			continue
		}
		if i.Kind != plan.Loss || i.Organization != c.slug+"-console" || i.Reason != "mode scim, and no directory owns the account" {
			t.Errorf("%+v", i)
		}
	}

	c.update(func(tx *store.Tx) error {
		losses, err := c.tenancy.DeleteDirectory(tx, c.change(), run)
		if losses.Removed != 3 || losses.Held != 0 {
			t.Errorf("%+v", losses)
		}
		return err
	})
	c.expect("console", "ada", "user active", "left", "user gate_closed")
	c.expect("work", "bob", "user premium active")
	c.expectOwner("ada", hr.ID)
	c.expectOwner("bob", "")
	c.expectOwner("eve", "")
	c.expectOwner("left", hr.ID)
	c.converge()
	c.expectOwner("gone", "")
	c.expectOwner("back", hr.ID)
	if n := c.records(c.dir); n != 0 {
		t.Errorf("%d rows of the directory are left", n)
	}
	// Deleting opens no gate and closes none.
	for name, gate := range map[string]identity.Gate{"ada": identity.GateOpen, "bob": identity.GateOpen, "eve": identity.GateOpen, "left": identity.GateClosed, "gone": identity.GateClosed, "back": identity.GateClosed} {
		c.expectGate(name, gate)
	}
	c.sequenced()
	c.expectEvents(cursor, events.RunHeld, events.DirectoryDeleted, events.AccountOwnerChanged, events.RunApplied, events.MembershipRemoved)
	if got, _ := c.happened(cursor); contains(got, events.GateOpened) || contains(got, events.GateClosed) || contains(got, events.SessionRevoked) {
		t.Errorf("gates moved: %v", got)
	}

	// Only the new owner's active:true does.
	c.expect("console", "ada", "user active", "left", "user gate_closed", "back", "user gate_closed")
	c.put(back, sent{Name: "back", Active: said(true)})
	c.expectGate("back", identity.GateOpen)

	// What is replayed finds nothing to do.
	err := c.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		_, err := c.tenancy.DeleteDirectory(tx, c.change(), run)
		return err
	})
	if identity.AsError(err).Reason != "run_decided" {
		t.Errorf("applied again: %v", err)
	}

	// Its slug is free, and a new directory of it finds people by their e-mails.
	again := c.directory("okta")
	u := c.post(sent{Name: "bob", Dir: again})
	if u.Account == "" {
		t.Fatalf("bob is not bound: %s", u.Unbound)
	}
	c.expectOwner("bob", again.ID)
	c.expect("console", "ada", "user active", "left", "user gate_closed", "back", "user active", "bob", "user active")
	c.expectUnbound(c.post(sent{Name: "gone", Dir: again, Active: said(true)}), provision.UnboundGateClosed)
}

// sequenced gives every event its place, as a daemon does.
func (c *company) sequenced() {
	c.t.Helper()
	if err := events.CatchUp(c.world.t.Context(), c.db); err != nil {
		c.t.Fatal(err)
	}
}

func contains(types []events.Type, want events.Type) bool {
	for _, t := range types {
		if t == want {
			return true
		}
	}
	return false
}

// The link that is active alone owns, as soon as the owner is deleted: who leaves
// there leaves.
func TestSpec8_TheLinkLeftOwnsAndCloses(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(owned)
	hr := c.directory("hr")
	c.post(sent{Name: "ada"})
	c.post(sent{Name: "eve"})
	ada, eve := c.link(hr, "ada", true), c.link(hr, "eve", false)
	c.deleteDirectory(c.dir)
	c.converge()
	c.put(ada, sent{Name: "ada", Active: said(false)})
	c.expectGate("ada", identity.GateClosed)
	c.put(eve, sent{Name: "eve", Active: said(true)})
	c.expectOwner("eve", hr.ID)
	c.expect("console", "eve", "user active")
	c.put(eve, sent{Name: "eve", Active: said(false)})
	c.expectGate("eve", identity.GateClosed)
}

// Nor do those who wait for their turn, while a large directory goes piece by piece,
// stay without an owner when another one says anything of them.
func TestSpec8_WhoeverSpeaksOfThemNextOwns(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(owned)
	hr := c.directory("hr")
	c.crowd(6)
	name := c.names(6)[5]
	left := c.link(hr, name, true)
	c.engine.Limit(2, 2, 2)
	c.deleteDirectory(c.dir)
	c.expectOwner(name, c.dir.ID)
	c.put(left, sent{Name: name, Attrs: map[string]any{"title": "Dr"}})
	c.expectOwner(name, hr.ID)
}

// Spec section 5: in mode invite everybody stays when the directory is deleted.
func TestSpec5_DeletingADirectoryRemovesNobodyOfAnInviteOrganization(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(owned)
	c.post(sent{Name: "ada"})
	c.expect("console", "ada", "user active")
	c.configure("console", tenancy.Settings{Mode: identity.ModeInvite})
	if losses := c.deleteDirectory(c.dir); losses.Removed != 0 {
		t.Errorf("%+v", losses)
	}
	c.converge()
	c.expect("console", "ada", "user active")
	c.expectOwner("ada", "")
}

// What is deleted with many people goes piece by piece, and a process that fails
// between two pieces loses nothing: the next one goes on.
func TestSpec8_DeletingALargeDirectoryConverges(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy(owned)
		c.engine.Limit(20, 20, 10)
		c.crowd(57)
		hr := c.directory("hr")
		for _, name := range c.names(57)[:5] {
			c.link(hr, name, true)
		}
		if losses := c.deleteDirectory(c.dir); losses.Removed != 0 {
			t.Errorf("removed in the request: %+v", losses)
		}
		if c.marks() != 1 {
			t.Fatal("no mark")
		}
		// Between the pieces a login answers by what holds already.
		c.deny(claims{Name: "p00050"}, provision.ReasonNotAssigned)
		c.allow(claims{Name: "p00002"})
		if users, _ := c.step(); users != 10 {
			t.Fatalf("a piece of %d", users)
		}
		failed := c.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			if _, _, err := c.engine.SettleDirty(tx); err != nil {
				return err
			}
			panic("the process fails here")
		})
		if failed == nil {
			t.Fatal("it did not fail")
		}
		c.converge()
		if n := c.records(c.dir); n != 0 {
			t.Errorf("%d rows of the directory are left", n)
		}
		if n := c.count("console"); n != 5 {
			t.Errorf("%d members, want the 5 of the other directory", n)
		}
		c.expectOwner("p00003", hr.ID)
		c.expectOwner("p00040", "")
	})
}

// A deletion that was applied has been looked at: it is not counted against what
// guards let through in the next hour, and nothing of it is held.
func TestSpec9_AnAppliedDeletionIsNotCounted(t *testing.T) {
	c := newWorld(t).company(t)
	names := c.team(30)
	hr := c.directory("hr")
	for _, name := range names[:20] {
		c.link(hr, name, true)
	}
	c.update(func(tx *store.Tx) error { // they are developers by the other directory too
		g := &directory.Group{Parent: c.id, Directory: hr.ID, DisplayName: "devs", Doc: []byte(`{}`)}
		if err := directory.InsertGroup(tx, g); err != nil {
			return err
		}
		users, _, err := directory.FirstUsers(tx, c.id, hr.ID, 100)
		if err != nil {
			return err
		}
		var members []directory.Member
		for _, id := range users {
			members = append(members, directory.Member{Value: id, Kind: directory.KindUser})
		}
		_, err = directory.AddMembers(tx, g, members)()
		return err
	})
	if losses := c.deleteDirectory(c.dir); losses.Removed != 10 || losses.Held != 0 {
		t.Fatalf("%+v", losses)
	}
	if n := len(c.held(runs.StateHeld)); n != 0 {
		t.Errorf("%d runs are held", n)
	}
	for _, id := range []string{runs.DirectoryScope(c.dir.ID), runs.DirectoryScope(hr.ID)} {
		c.view(func(tx *store.Tx) error {
			n, err := runs.Peek(tx, c.id, id, runs.Losses)
			if n.N != 0 {
				t.Errorf("%s: %+v", id, n)
			}
			return err
		})
	}
}

func TestSpec8_TransferOfOwnership(t *testing.T) { onBothEngines(t, transferOfOwnership) }

func transferOfOwnership(t *testing.T, w *world) {
	c := w.company(t)
	c.policy(owned)
	hr := c.directory("hr")
	for _, name := range []string{"ada", "bob", "eve", "left"} {
		c.post(sent{Name: name})
	}
	ada := c.link(hr, "ada", true)
	c.link(hr, "bob", false)
	left := c.link(hr, "left", true)
	c.active("left", false)
	propose := func(accounts ...string) (id string) {
		c.update(func(tx *store.Tx) (err error) {
			id, err = c.tenancy.ProposeTransfer(tx, c.change(), c.dir, hr, accounts)
			return err
		})
		return id
	}
	run := propose()
	err := c.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		_, err := c.tenancy.ProposeTransfer(tx, c.change(), c.dir, hr, nil)
		return err
	})
	if identity.AsError(err).Reason != "transfer_waits" {
		t.Errorf("a second one: %v", err)
	}
	c.view(func(tx *store.Tx) error {
		cand, err := c.engine.PlanTransfer(tx, c.id, c.dir.ID, hr.ID, nil, run)
		if err != nil {
			return err
		}
		sum, err := c.engine.Plan(tx, c.change(), cand, func(i plan.Item) error { t.Errorf("%+v", i); return nil }, func(int) {})
		if sum.Moved != 1 {
			t.Errorf("planned: %+v", sum)
		}
		return err
	})
	c.expectOwner("ada", c.dir.ID)
	c.update(func(tx *store.Tx) error {
		out, err := c.tenancy.ApplyTransfer(tx, c.change(), run, "")
		if out.Moved != 1 || out.Next != "" {
			t.Errorf("%+v", out)
		}
		return err
	})
	c.expectOwner("ada", hr.ID)
	for _, name := range []string{"bob", "eve", "left"} { // not active in both
		c.expectOwner(name, c.dir.ID)
	}
	c.expectGate("left", identity.GateClosed)
	c.put(left, sent{Name: "left", Active: said(true)})
	c.expectGate("left", identity.GateClosed)

	// From here the other directory's word counts.
	c.active("ada", false)
	c.expectGate("ada", identity.GateOpen)
	c.put(ada, sent{Name: "ada", Active: said(false)})
	c.expectGate("ada", identity.GateClosed)
}

// TestSpec9_AnotherDirectoryTakesNoMoreThanTheLimit: who is inactive or deleted in
// a directory that does not own them has not left: no gate closes, and what is lost
// with its groups is a loss like any other.
func TestSpec9_AnotherDirectoryTakesNoMoreThanTheLimit(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy("guards: {max_removals: {count: 3, percent: 0}}\n" + scimMapped)
		hr := c.directory("hr")
		c.crowd(9)
		var links []*directory.User
		for _, name := range c.names(9) {
			links = append(links, c.link(hr, name, true))
		}
		dir, users := c.dir, c.users
		c.dir, c.users = hr, map[string]*directory.User{} // it is hr that fills a group
		for i, name := range c.names(9) {
			c.users[name] = links[i]
		}
		c.group("devs", c.names(9)...)
		c.dir, c.users = dir, users
		if got := c.count("console"); got != 9 {
			t.Fatalf("%d members, want 9", got)
		}
		for i, u := range links[:8] {
			if i%2 == 0 {
				c.put(u, sent{Name: c.names(9)[i], Active: said(false)})
			} else {
				c.delete(u)
			}
			c.expectGate(c.names(9)[i], identity.GateOpen)
		}
		if got, held := c.count("console"), c.held(runs.StateHeld); got != 6 || len(held) != 1 {
			t.Errorf("%d members are left, want 6; held are %d runs, want 1", got, len(held))
		}
		// What a reconciliation takes was counted, and let through, before it is done.
		last := links[8]
		c.update(func(tx *store.Tx) error {
			if err := directory.DeleteUser(tx, last); err != nil {
				return err
			}
			ch := c.change()
			ch.Counted = true
			return c.engine.UserChanged(tx, ch, provision.UserChange{Before: last})
		})
		if got := c.count("console"); got != 5 {
			t.Errorf("%d members are left, want 5", got)
		}
	})
}

// Only those listed are transferred.
func TestSpec8_TransferOfSome(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(owned)
	hr := c.directory("hr")
	for _, name := range []string{"ada", "bob"} {
		c.post(sent{Name: name})
		c.link(hr, name, true)
	}
	c.update(func(tx *store.Tx) error {
		run, err := c.tenancy.ProposeTransfer(tx, c.change(), c.dir, hr, []string{c.account(tx, "bob")})
		if err != nil {
			return err
		}
		_, err = c.tenancy.ApplyTransfer(tx, c.change(), run, "")
		return err
	})
	c.expectOwner("ada", c.dir.ID)
	c.expectOwner("bob", hr.ID)
}
