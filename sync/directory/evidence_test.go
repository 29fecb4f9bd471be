package directory_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/store"
	"usher/internal/store/ldapstate"
	"usher/internal/testserver"
	"usher/sync/directory"
	"usher/sync/ldap"
)

// hide has the reader see nothing below a name; empty: it sees everything.
func (w *world) hide(below string) {
	w.t.Helper()
	o := testserver.SlapdOptions{Database: unlimited, Overlay: logged.Overlay}
	if below != "" {
		o.Database = []string{unlimited[0], `access to dn.children="` + below + `" by * none`, "access to * by * read"}
	}
	w.slapd.Change(w.t, o)
	w.connect()
}

// noneBelow reads everything, which must find nothing below a name and change
// nothing.
func (w *world) noneBelow(name, below string) {
	w.t.Helper()
	before := fmt.Sprint(w.stored())
	out, err := w.runner.Run(w.t.Context(), w.source(), directory.Options{Full: true})
	must(w.t, err)
	if out.State != directory.StateFailed || out.Reason != directory.ReasonNothing || !strings.Contains(out.Message, below) {
		w.t.Errorf("%s: %s", name, shown(out))
	}
	if fmt.Sprint(w.stored()) != before {
		w.t.Errorf("%s: people lost something without evidence", name)
	}
}

// twoBases is a world with people and groups below two bases each, of which the
// second, left, has one of each.
func twoBases(t *testing.T) *world {
	t.Helper()
	o := logged
	o.LDIF = tree(11, 2)
	w := newWorld(t, embedded(t), words{slapd: o})
	w.cfg.Groups.Bases = []string{groups, left}
	must(t, w.admin.ModifyDN(goldap.NewModifyDNRequest(person(10), "uid=p10", true, left)))
	w.add("cn=more,"+left, person(1))
	return w
}

// One of two bases has nothing in it any more, where it had: an access rule hides
// what is below it, and nobody is taken for gone.
func TestSpec10_OneEmptyBaseOfSeveralIsNoEvidence(t *testing.T) {
	for _, deltas := range []bool{false, true} {
		w := twoBases(t)
		w.deltas = deltas
		w.run(directory.Options{})
		w.modify(person(0), "displayName", "Someone else")
		if out := w.run(directory.Options{}); out.Full == deltas { // a delta knows of no base how much is in it
			t.Fatal(shown(out))
		}
		w.hide(persons)
		w.noneBelow("of 10 people none is to be seen", persons)
		w.noneBelow("and once more", persons)
		w.hide(groups)
		w.noneBelow("of 2 groups none is to be seen", groups)
		w.hide(left)
		w.noneBelow("of one person and one group none is to be seen", left)
		w.hide("")
		w.delete("uid=p10," + left)
		w.noneBelow("the last one is gone indeed", left)
		w.delete(person(9))
		w.cfg.Users.Bases = []string{persons} // as the message says
		if out := w.run(directory.Options{}); out.Counts.Gone != 2 {
			t.Error(shown(out))
		}
		if now := w.stored(); len(now.Users) != 9 || len(now.Groups) != 3 {
			t.Error(now)
		}
	}
}

// Who was the last below a base and is below another now is there.
func TestSpec10_ABaseThatEverybodyWasMovedFromIsEmpty(t *testing.T) {
	w := twoBases(t)
	w.run(directory.Options{})
	must(t, w.admin.ModifyDN(goldap.NewModifyDNRequest("uid=p10,"+left, "uid=p10", true, persons)))
	if out := w.run(directory.Options{}); out.State == directory.StateHeld || out.Counts.Moved != 1 || out.Counts.Gone != 0 {
		t.Error(shown(out))
	}
	w.delete(person(9)) // the empty base was empty before
	if out := w.run(directory.Options{}); out.Counts.Gone != 1 {
		t.Error(shown(out))
	}
}

// What the release before has written says nothing of bases, and it reads over what
// this one writes.
func TestSpec10_AStateWithoutCountsOfBasesIsReadAsBefore(t *testing.T) {
	w := twoBases(t)
	w.run(directory.Options{})
	w.update(func(tx *store.Tx) error {
		s, err := ldapstate.Get(tx, w.parent, w.dir.ID)
		if err != nil {
			return err
		}
		var p ldap.Position
		if err := json.Unmarshal([]byte(s.Position), &p); err != nil || len(p.CSNs) == 0 || !strings.Contains(s.Position, persons) {
			t.Error(s.Position, err)
		}
		before, err := json.Marshal(p)
		if err != nil {
			return err
		}
		s.Position = string(before)
		return ldapstate.Set(tx, w.parent, w.dir.ID, s)
	})
	w.delete("uid=p10," + left)
	if out := w.run(directory.Options{}); out.Counts.Gone != 1 {
		t.Error(shown(out))
	}
	w.hide(groups)
	w.noneBelow("everything was read once more", groups)
}

// Where the id is an attribute that people write, two entries may have the same: the
// one would be bound to the account of the other, at the newcomer's address.
func TestSpec10_TwoEntriesOfOneIDAreNoEvidence(t *testing.T) {
	w := small(t, words{guards: guarded}, 9, 1)
	w.cfg.Attributes.ID, w.cfg.Groups.Bases = "employeeNumber", nil
	w.run(directory.Options{})
	before := fmt.Sprint(w.stored())
	w.hire(20)
	w.modify(person(20), "employeeNumber", "3")
	for _, dry := range []bool{true, false} {
		out, err := w.runner.Run(t.Context(), w.source(), directory.Options{Dry: dry})
		must(t, err)
		if out.Reason != ldap.ReasonIdentity || !strings.Contains(out.Message, persons+" and another entry have the same employeeNumber") || fmt.Sprint(w.stored()) != before {
			t.Errorf("%s %s %v", shown(out), out.Message, w.stored())
		}
	}
	w.modify(person(20), "employeeNumber", "20")
	if out := w.run(directory.Options{}); out.Counts.Added != 1 || out.Counts.Changed != 0 {
		t.Error(shown(out))
	}
}

// Whose id is written otherwise is not gone: by what the server takes for equal they
// are found.
func TestSpec10_AnIDThatIsWrittenOtherwiseIsNoEvidence(t *testing.T) {
	w := small(t, words{guards: guarded}, 9, 1)
	w.cfg.Attributes.ID = "cn"
	w.run(directory.Options{})
	before := fmt.Sprint(w.stored())
	for _, names := range [][]string{{"person 3"}, {"Person  3"}, {"Person Number 3", "Person 3"}} {
		w.modify(person(3), "cn", names...)
		out, err := w.runner.Run(t.Context(), w.source(), directory.Options{})
		must(t, err)
		if out.Reason != ldap.ReasonIdentity || !strings.Contains(out.Message, "another cn") || fmt.Sprint(w.stored()) != before {
			t.Errorf("%q: %s %s %v", names, shown(out), out.Message, w.stored())
		}
	}
	w.modify(person(3), "cn", "Person 3")
	if out := w.run(directory.Options{}); out.State != directory.StateNothing {
		t.Error(shown(out))
	}
}

// A server that changes came from is retired, and its id is missing for good; or all were
// put back from a backup. Somebody says so, sees what would follow, and it is read again.
func TestSpec10_AServerThatNeverCatchesUpIsTakenBySomebodysWord(t *testing.T) {
	for _, deltas := range []bool{false, true} {
		w := small(t, words{}, 20, 2)
		w.deltas = deltas
		w.run(directory.Options{})
		w.update(func(tx *store.Tx) error {
			s, err := ldapstate.Get(tx, w.parent, w.dir.ID)
			if err != nil {
				return err
			}
			s.Position = strings.Replace(s.Position, `"CSNs":[`, `"CSNs":["20251101000000.000000Z#000000#0aa#000000",`, 1)
			return ldapstate.Set(tx, w.parent, w.dir.ID, s)
		})
		w.delete(person(1))
		before := fmt.Sprint(w.stored())
		fails := func() {
			t.Helper()
			out, err := w.runner.Run(t.Context(), w.source(), directory.Options{})
			must(t, err)
			if out.Reason != ldap.ReasonBehind || !strings.Contains(out.Message, "--though-behind") || fmt.Sprint(w.stored()) != before {
				t.Error(shown(out))
			}
		}
		fails()
		if out := w.run(directory.Options{Dry: true, Behind: true}); out.Counts.Gone != 1 || fmt.Sprint(w.stored()) != before {
			t.Error(shown(out))
		}
		fails()
		w.update(func(tx *store.Tx) error { return directory.ForgetPosition(tx, w.parent, w.dir.ID) })
		if out := w.run(directory.Options{}); out.Counts.Gone != 1 || !out.Full {
			t.Error(shown(out))
		}
		if out := w.run(directory.Options{}); out.State != directory.StateNothing || out.Full == deltas {
			t.Error(shown(out))
		}
		w.same(roles)
	}
}
