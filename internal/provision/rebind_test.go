package provision_test

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/people"
)

// check returns what lines of old and new names come to, with what names it.
func (c *company) check(r provision.Rebinding, names ...string) (found provision.RebindCheck, hash string) {
	c.t.Helper()
	c.view(func(tx *store.Tx) (err error) {
		digest := sha256.New()
		found, err = c.engine.CheckRebind(tx, c.id, r, file(names...), digest)
		hash = hex.EncodeToString(digest.Sum(nil))
		return err
	})
	return found, hash
}

func file(names ...string) (out []provision.RebindLine) {
	for i := 0; i < len(names); i += 2 {
		out = append(out, provision.RebindLine{Line: i/2 + 1, Old: names[i], New: names[i+1]})
	}
	return out
}

func (c *company) rebind(r provision.Rebinding, names ...string) (n int) {
	c.t.Helper()
	n, _ = c.rebound(r, names...)
	return n
}

func (c *company) rebound(r provision.Rebinding, names ...string) (n int, losses provision.Losses) {
	c.t.Helper()
	c.update(func(tx *store.Tx) (err error) {
		n, losses, err = c.engine.Rebind(tx, c.change(), r, file(names...))
		return err
	})
	return n, losses
}

// userOf reads a user again.
func (c *company) userOf(u *directory.User) (again *directory.User) {
	c.t.Helper()
	c.view(func(tx *store.Tx) (err error) {
		again, err = directory.UserByID(tx, u.Parent, u.Directory, u.ID)
		return err
	})
	return again
}

func TestSpec8_MovingToAnotherIdentityProvider(t *testing.T) { onBothEngines(t, movingToAnother) }

func movingToAnother(t *testing.T, w *world) {
	c := w.company(t)
	c.policy(owned)
	entra := c.directory("entra")
	r := provision.Rebinding{From: c.dir, To: entra}
	ada := c.post(sent{Name: "ada", External: "o-ada"})
	account := ada.Account
	c.byHand("console", "ada", func(m *people.Membership) { m.BaseRole = "admin" })
	left := c.post(sent{Name: "left", External: "o-left"})
	c.active("left", false)
	gone := c.post(sent{Name: "gone", External: "o-gone"})
	c.delete(gone)
	c.expect("console", "ada", "admin active")
	users := map[string]*directory.User{}
	for _, name := range []string{"ada", "left", "gone"} {
		users[name] = c.post(sent{Name: name, External: "e-" + name, Dir: entra, Active: said(true)})
	}
	c.expectUnbound(users["ada"], provision.UnboundLinked) // an e-mail alone proves nothing
	names := []string{"o-ada", "e-ada", left.ID, users["left"].ID, "o-gone", "e-gone"}
	found, hash := c.check(r, names...)
	if found.Rebind != 3 || found.Done != 0 || len(found.Problems) != 0 || len(found.Warnings) != 2 {
		t.Fatalf("%+v", found)
	}
	for _, f := range found.Warnings {
		if f.Reason != provision.FindClosed || f.Line == 1 {
			t.Errorf("%+v", f)
		}
	}
	if _, again := c.check(r, names...); again != hash {
		t.Error("looked at twice, it is named otherwise")
	}
	c.expectUnbound(users["ada"], provision.UnboundLinked)

	// Cut off behind the first line, the file is taken up.
	c.rebind(r, names[:2]...)
	found, next := c.check(r, names...)
	if found.Rebind != 2 || found.Done != 1 || len(found.Problems) != 0 || next == hash {
		t.Errorf("%+v", found)
	}
	if n := c.rebind(r, names...); n != 2 {
		t.Errorf("%d were rebound", n)
	}
	if found, _ = c.check(r, names...); found.Rebind != 0 || found.Done != 3 {
		t.Errorf("%+v", found)
	}
	if n := c.rebind(r, names...); n != 0 {
		t.Errorf("%d were rebound again", n)
	}

	// The account is the one it was, with what it had; who left has left.
	if got := c.userOf(users["ada"]); got.Account != account {
		t.Errorf("ada is %q, was %q", got.Account, account)
	}
	c.expectOwner("ada", entra.ID)
	c.expectGate("ada", identity.GateOpen)
	c.expectGate("left", identity.GateClosed)
	c.expectGate("gone", identity.GateClosed)
	c.deny(claims{Name: "left"}, provision.ReasonDeactivated)
	// It was the old directory that said so, and the new one owns the account.
	for _, n := range c.explain("left", "", time.Time{}).Notes {
		if strings.Contains(n, "directory entra said that they are not active") {
			t.Errorf("entra says that left is active: %s", n)
		}
	}
	if c.members("console")["ada"] != "admin active" && c.members("console")["ada"] != "admin  active" {
		t.Errorf("%v", c.members("console"))
	}
	// Deleting the old directory takes nothing from anybody.
	if losses := c.deleteDirectory(c.dir); losses.Removed != 0 || losses.Downgraded != 0 {
		t.Errorf("%+v", losses)
	}
	// The new one says who comes back.
	c.put(c.userOf(users["left"]), sent{Name: "left", Active: said(true)})
	c.expectGate("left", identity.GateOpen)
}

// A record that is not active is a leaver's, whenever it was told: the gate closes
// with the rebind, where the new directory owns the person, and before the answer.
func TestSpec8_ARebindToARecordThatIsNotActiveIsLeaving(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy(owned)
		entra, third := c.directory("entra"), c.directory("third")
		for _, name := range []string{"ada", "bob", "cat"} {
			c.post(sent{Name: name, External: "o-" + name})
		}
		for _, name := range []string{"ada", "bob"} {
			c.byHand("console", name, func(m *people.Membership) { m.BaseRole = "admin" })
		}
		cats := c.post(sent{Name: "cat", External: "t-cat", Dir: third, Active: said(true)})
		cat := c.person("cat")
		cat.OwnerDirectory = third.ID
		c.update(func(tx *store.Tx) error {
			return errors.Join(directory.Bind(tx, c.id, third.ID, cats.ID, cat.Account, ""), people.UpdatePerson(tx, *cat))
		})
		var ada *directory.User
		for _, name := range []string{"bob", "cat", "ada"} {
			ada = c.post(sent{Name: name, External: "e-" + name, Dir: entra, Active: said(name == "bob")})
		}
		r := provision.Rebinding{From: c.dir, To: entra}
		names := []string{"o-ada", "e-ada", "o-bob", "e-bob", "o-cat", "e-cat"}
		if found, _ := c.check(r, names...); len(found.Problems) != 0 || len(found.Warnings) != 2 || found.Warnings[0].Reason != provision.FindInactive {
			t.Fatalf("%+v", found)
		}
		cursor := c.cursor()
		if n := c.rebind(r, names...); n != 3 {
			t.Fatal(n)
		}
		c.expectGate("ada", identity.GateClosed)
		c.expectGate("bob", identity.GateOpen)
		c.expectGate("cat", identity.GateOpen) // whom another directory owns
		c.deny(claims{Name: "ada"}, provision.ReasonDeactivated)
		got, _ := c.happened(cursor)
		if !slices.Contains(got, events.GateClosed) || !slices.Contains(got, events.SessionRevoked) {
			t.Errorf("%v", got)
		}
		if n := c.recompute(); n != 0 {
			t.Errorf("settled again, %d rows are written", n)
		}
		c.put(c.userOf(ada), sent{Name: "ada", External: "e-ada", Active: said(true)})
		c.expectGate("ada", identity.GateOpen)
	})
}

func TestSpec8_PreflightOfARebindNamesEverythingThatIsWrong(t *testing.T) {
	w := newWorld(t)
	c, other := w.company(t), w.company(t)
	c.policy(owned)
	entra := c.directory("entra")
	theirs := other.post(sent{Name: "eve", External: "o-eve"})
	c.post(sent{Name: "ada", External: "o-ada"})
	bob := c.post(sent{Name: "bob", External: "o-bob"})
	third := c.post(sent{Name: "third", External: "e-third", Dir: entra})
	c.update(func(tx *store.Tx) error {
		return directory.Bind(tx, c.id, entra.ID, third.ID, "", provision.UnboundLinked)
	})
	c.post(sent{Name: "two", External: "o-two"})
	c.post(sent{Name: "unbound@elsewhere.example", External: "o-unbound"})
	c.post(sent{Name: "same1", External: "o-same"})
	c.post(sent{Name: "same2", External: "o-same"})
	ada := c.post(sent{Name: "ada", External: "e-ada", Dir: entra})
	c.post(sent{Name: "fresh", External: "e-fresh", Dir: entra}) // has an account of its own
	c.post(sent{Name: "eve@elsewhere.example", External: "e-foreign", Dir: entra})
	c.post(sent{Name: "bob", External: "e-bob", Dir: entra, Active: said(false)})
	c.link(entra, "two", true)
	c.post(sent{Name: "spare@" + c.domain + "x", External: "e-spare", Dir: entra})
	second := c.post(sent{Name: "another", External: "e-another", Dir: entra})
	c.update(func(tx *store.Tx) error {
		return directory.Bind(tx, c.id, entra.ID, second.ID, "", provision.UnboundLinked)
	})
	found, _ := c.check(provision.Rebinding{From: c.dir, To: entra},
		"o-nobody", ada.ID, // 1
		"o-ada", "e-nobody", // 2
		"o-bob", "e-fresh", // 3
		"o-unbound", "e-ada", // 4
		theirs.ID, ada.ID, // 5
		"o-eve", ada.ID, // 6
		"o-same", ada.ID, // 7
		"o-ada", "e-foreign", // 8
		"o-two", "e-another", // 9
		"o-bob", "e-bob", // 10: a warning
		bob.ID, "e-third", // 11: the same account as in 10
	)
	want := map[int]string{
		1: provision.FindUnknown, 2: provision.FindUnknown, 3: provision.FindBound, 4: provision.FindUnbound, 5: provision.FindUnknown,
		6: provision.FindUnknown, 7: provision.FindAmbiguous, 8: provision.FindForeign, 9: provision.FindBound, 11: provision.FindDouble,
	}
	for _, f := range found.Problems {
		if want[f.Line] != f.Reason {
			t.Errorf("line %d: %s (%s), want %s", f.Line, f.Reason, f.Detail, want[f.Line])
		}
		delete(want, f.Line)
	}
	if len(want) != 0 {
		t.Errorf("not found: %v", want)
	}
	if len(found.Warnings) != 1 || found.Warnings[0].Line != 10 || found.Warnings[0].Reason != provision.FindInactive {
		t.Errorf("%+v", found.Warnings)
	}
	// What is wrong by then is not applied, and nothing else of its transaction is.
	err := c.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		_, _, err := c.engine.Rebind(tx, c.change(), provision.Rebinding{From: c.dir, To: entra}, file("o-ada", "e-ada", "o-bob", "e-fresh"))
		return err
	})
	if identity.AsError(err).Reason != "plan_changed" {
		t.Error(err)
	}
	c.expectUnbound(ada, provision.UnboundLinked)
}

// Ids that change within a directory: the new record takes the old one's place.
func TestSpec8_RebindWithinADirectory(t *testing.T) {
	c := newWorld(t).company(t)
	c.policy(owned)
	r := provision.Rebinding{From: c.dir, To: c.dir}
	ada := c.post(sent{Name: "ada", External: "one"})
	account := ada.Account
	again := c.post(sent{Name: "ada.two", External: "two"})
	c.update(func(tx *store.Tx) error {
		return directory.Bind(tx, c.id, c.dir.ID, again.ID, "", provision.UnboundLinked)
	})
	if n := c.rebind(r, "one", "two"); n != 1 {
		t.Fatal(n)
	}
	c.expectUnbound(ada, provision.UnboundRebound)
	if got := c.userOf(again); got.Account != account {
		t.Errorf("%+v", got)
	}
	if found, _ := c.check(r, "one", "two"); found.Done != 1 || found.Rebind != 0 {
		t.Errorf("%+v", found)
	}
	if found, _ := c.check(r, "two", "two"); len(found.Problems) != 1 || found.Problems[0].Reason != provision.FindDouble {
		t.Errorf("%+v", found)
	}
}

// A recycled address: the subject that a connection knew is another now. Nobody
// is let in by the address, until somebody rebinds the account.
func TestSpec8_RebindOfSubjects(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy(leaving)
		r := provision.Rebinding{Connection: c.conn}
		first := c.allow(claims{Name: "ada", Subject: "old"})
		c.allow(claims{Name: "bob", Subject: "bob"})
		c.deny(claims{Name: "ada", Subject: "new"}, provision.ReasonSubjectConflict)
		found, _ := c.check(r, "nobody", "x", "old", "bob")
		if len(found.Problems) != 2 || found.Problems[0].Reason != provision.FindUnknown || found.Problems[1].Reason != provision.FindBound {
			t.Fatalf("%+v", found)
		}
		c.sequenced()
		cursor := c.cursor()
		if found, _ := c.check(r, "old", "new"); found.Rebind != 1 || len(found.Problems)+len(found.Warnings) != 0 {
			t.Fatalf("%+v", found)
		}
		if n := c.rebind(r, "old", "new"); n != 1 {
			t.Fatal(n)
		}
		c.sequenced()
		c.expectEvents(cursor, events.SubjectLinked)
		if again := c.allow(claims{Name: "ada", Subject: "new"}); again.Account != first.Account {
			t.Errorf("%s, was %s", again.Account, first.Account)
		}
		c.deny(claims{Name: "ada", Subject: "old"}, provision.ReasonSubjectConflict)
		if found, _ := c.check(r, "old", "new"); found.Done != 1 || found.Rebind != 0 || len(found.Warnings) != 1 {
			t.Errorf("%+v", found)
		}
	})
}

// What a rebind takes nobody was shown: the new identity provider may not send, or not
// yet, what rules look at. The guards look at it as at anything else.
func TestSpec9_ARebindIsGuarded(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy(`
organizations: {$-console: {kind: console, mode: scim, group_mappings: true}}
mappings:
  - {name: staff, when: 'user.userType == "staff"', org: $-console, role: developer}
`)
		entra := c.directory("entra")
		var names []string
		for _, name := range c.names(15) {
			c.post(sent{Name: name, External: "o-" + name, Attrs: map[string]any{"userType": "staff"}})
			c.post(sent{Name: name, External: "e-" + name, Dir: entra})
			names = append(names, "o-"+name, "e-"+name)
		}
		r := provision.Rebinding{From: c.dir, To: entra}
		n, losses := c.rebound(r, names...)
		if n != 15 || losses.Removed != 0 || losses.Held != 15 || len(losses.Runs()) != 1 {
			t.Fatalf("%d were rebound: %+v", n, losses)
		}
		if members := c.members("console"); len(members) != 15 {
			t.Errorf("%v", members)
		}
		c.expectOwner(c.names(15)[0], entra.ID)
	})
}

// A file whose lines are shifted against each other gives each person the record of
// another: whoever leaves would stay, and somebody else be put out.
func TestSpec8_ARebindWarnsOfARecordWithSomebodyElsesEmail(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		c := w.company(t)
		c.policy(owned)
		entra := c.directory("entra")
		for _, name := range []string{"ada", "bob", "cat"} {
			c.post(sent{Name: name, External: "o-" + name})
			c.post(sent{Name: name, External: "e-" + name, Dir: entra})
		}
		r := provision.Rebinding{From: c.dir, To: entra}
		warned := func(names ...string) (lines []int) {
			t.Helper()
			found, _ := c.check(r, names...)
			if len(found.Problems) != 0 {
				t.Errorf("%+v", found.Problems)
			}
			for _, f := range found.Warnings {
				if f.Reason == provision.FindOthers {
					lines = append(lines, f.Line)
				}
			}
			return lines
		}
		if got := warned("o-ada", "e-ada", "o-bob", "e-cat", "o-cat", "e-bob"); !slices.Equal(got, []int{2, 3}) {
			t.Errorf("of two that are exchanged it warns in lines %v", got)
		}
		if got := warned("o-ada", "e-ada", "o-bob", "e-bob", "o-cat", "e-cat"); got != nil {
			t.Errorf("it warns in lines %v", got)
		}
	})
}
