package directory_test

import (
	"fmt"
	"strings"
	"testing"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/provision"
	"usher/internal/store"
	records "usher/internal/store/directory"
	"usher/internal/store/people"
	"usher/internal/testserver"
	"usher/sync/directory"
)

// remade deletes the entries of some people and makes them anew, under other ids.
func (w *world) remade(n int) {
	w.t.Helper()
	for i := range n {
		w.delete(person(i))
		w.hire(i)
	}
}

// entries are the ids of the entries of some people.
func (w *world) entries(n int) (ids []string) {
	w.t.Helper()
	for i := range n {
		r, err := w.admin.Search(goldap.NewSearchRequest(person(i), goldap.ScopeBaseObject, goldap.NeverDerefAliases, 0, 0, false, "(objectClass=*)", []string{"entryUUID"}, nil))
		must(w.t, err)
		ids = append(ids, r.Entries[0].GetAttributeValue("entryUUID"))
	}
	return ids
}

// rebind binds people to the entries that they have now.
func (w *world) rebind(before, now []string) {
	w.t.Helper()
	var lines []provision.RebindLine
	for i := range before {
		lines = append(lines, provision.RebindLine{Line: i + 1, Old: before[i], New: now[i]})
	}
	w.update(func(tx *store.Tx) error {
		d, err := records.ByID(tx, w.dir.ID)
		if err != nil {
			return err
		}
		_, _, err = w.engine.Rebind(tx, w.change(), provision.Rebinding{From: d, To: d}, lines)
		return err
	})
}

// Where a directory was set up anew everybody is gone and there under another id. To
// apply that puts everybody out, so it is said how many they are, and that they are to
// be rebound; once they are, what waits takes nothing, and says so.
func TestSpec8_WhoIsThereUnderAnotherIDIsToBeRebound(t *testing.T) {
	onBoth(t, words{guards: guarded, slapd: testserver.SlapdOptions{LDIF: tree(30, 2)}}, func(t *testing.T, w *world) {
		w.run(directory.Options{})
		before := w.entries(15)
		w.remade(15)
		w.delete(person(20))
		out := w.run(directory.Options{})
		if out.State != directory.StateHeld || out.Plan.Run == "" || out.Plan.Elsewhere != 15 {
			t.Fatal(shown(out))
		}
		if n := w.notes("p1@acme.example", "under another id: bind them to it with usher account rebind"); n == "" {
			t.Error(w.notes("p1@acme.example", ""))
		}
		if n := w.notes("p20@acme.example", "has them no more"); n == "" {
			t.Error(w.notes("p20@acme.example", ""))
		}
		w.rebind(before, w.entries(15))
		if out = w.run(directory.Options{}); out.State != directory.StateHeld || out.Plan.Elsewhere != 0 {
			t.Fatal(shown(out))
		}
		counts, err := w.runner.Apply(t.Context(), w.change(), out.Plan.Run, out.Plan.Hash)
		must(t, err)
		if counts.Gone != 1 {
			t.Errorf("%d are said to be gone, who is is one", counts.Gone)
		}
		if w.closed() != 1 {
			t.Errorf("%d gates are closed", w.closed())
		}
		if out = w.run(directory.Options{}); out.State != directory.StateNothing {
			t.Error(shown(out))
		}
		gates := w.stored().Gates
		for i := range 15 {
			if is := gates[fmt.Sprintf("p%d@acme.example", i)]; !strings.HasPrefix(is, "open") {
				t.Errorf("the gate of %d is %s", i, is)
			}
		}
	})
}

// A few who are made anew are below the limit: they are gone, and their gates close.
// After a rebind they stay so until an administrator opens them.
func TestSpec8_AFewWhoAreMadeAnewLeaveUntilTheyAreReactivated(t *testing.T) {
	w := newWorld(t, embedded(t), words{guards: guarded, slapd: testserver.SlapdOptions{LDIF: tree(30, 2)}})
	w.run(directory.Options{})
	before := w.entries(3)
	w.remade(3)
	if out := w.run(directory.Options{}); out.State != directory.StateDone || w.closed() != 3 {
		t.Fatal(shown(out), w.closed())
	}
	w.rebind(before, w.entries(3))
	w.run(directory.Options{Full: true})
	if w.closed() != 3 {
		t.Errorf("%d gates are closed behind a rebind", w.closed())
	}
	for i := range 3 {
		w.update(func(tx *store.Tx) error {
			ids, err := people.AccountsByEmails(tx, []string{fmt.Sprintf("p%d@acme.example", i)})
			for _, id := range ids {
				err = w.engine.Reactivate(tx, w.change(), provision.Who{Account: id})
			}
			return err
		})
	}
	if out := w.run(directory.Options{Full: true}); out.State != directory.StateNothing || w.closed() != 0 {
		t.Error(shown(out), w.closed())
	}
}

// Who is in a group by an inner one that is not read itself is not in it.
func TestSpec10_AnInnerGroupThatIsNotReadCountsForNobody(t *testing.T) {
	elsewhere := "ou=elsewhere," + base
	w := newWorld(t, embedded(t), words{mappings: byGroup, slapd: testserver.SlapdOptions{LDIF: tree(6, 2) +
		"dn: " + elsewhere + "\nobjectClass: organizationalUnit\nou: elsewhere\n\ndn: cn=inner," + elsewhere + "\nobjectClass: groupOfNames\ncn: inner\nmember: " + person(3) + "\n\n"}})
	w.modify(team(0), "member", person(0), "cn=inner,"+elsewhere)
	for _, c := range []struct {
		bases []string
		want  string
	}{{[]string{groups}, "p0"}, {[]string{groups, elsewhere}, "p0 p3"}, {[]string{groups}, "p0"}} {
		w.cfg.Groups.Bases = c.bases
		w.run(directory.Options{})
		if got := w.members("g0"); got != c.want {
			t.Errorf("%v: %s, want %s", c.bases, got, c.want)
		}
	}
}
