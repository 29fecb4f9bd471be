package directory_test

import (
	"log/slog"
	"testing"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/store"
	"usher/internal/store/ldapstate"
	"usher/sync/directory"
)

// What is remembered of names and groups is what is stored, whatever comes; a
// group that is sent again costs no look-up for those who were in it.
func TestSpec10_WhatIsRememberedIsWhatIsStored(t *testing.T) {
	o := logged
	o.LDIF = tree(60, 5)
	onBoth(t, words{mappings: byGroup, slapd: o}, func(t *testing.T, w *world) {
		w.delta(true)
		if names, rolls := w.remembers(); names != 0 || rolls != 0 {
			t.Errorf("a whole read leaves %d names and %d rolls", names, rolls)
		}
		w.modify(team(0), "member", person(0), person(5), person(10), person(1))
		w.delta(false)
		if names, rolls := w.remembers(); names != 4 || rolls != 1 {
			t.Errorf("%d names and %d rolls are remembered, want 4, 1", names, rolls)
		}
		w.modify(team(0), "member", person(0), person(5), person(10), person(2))
		w.delta(false)
		w.same(roles)
		if names, rolls := w.remembers(); names != 5 || rolls != 1 {
			t.Errorf("%d names and %d rolls are remembered, want 5, 1", names, rolls)
		}
		// Who is called otherwise, and who is gone, is in no group by the old name.
		must(t, w.admin.ModifyDN(goldap.NewModifyDNRequest(person(5), "uid=p5b", true, "")))
		w.delete(person(10))
		w.delta(false)
		if names, _ := w.remembers(); names != 3 {
			t.Errorf("%d names are remembered, want 3", names)
		}
		w.modify(team(0), "member", person(0), person(2), person(5), person(10))
		w.delta(true) // they may all be called otherwise by now
		w.delta(true) // whom a name that stands for nobody newly has kept leaves now
		w.run(directory.Options{Full: true})
		w.same(roles)

		// What another process has written voids all of it, and so does what is
		// forgotten of one person.
		other := directory.New(directory.Parts{DB: w.db, Engine: w.engine, Log: slog.New(slog.DiscardHandler), Dir: t.TempDir()})
		w.modify(team(1), "member", person(1), person(6))
		w.delta(false)
		if names, _ := w.remembers(); names == 0 {
			t.Error("nothing is remembered")
		}
		w.modify(team(1), "member", person(1), person(11))
		must(t, w.admin.ModifyDN(goldap.NewModifyDNRequest(person(6), "uid=p6b", true, "")))
		_, err := other.Run(t.Context(), w.source(), directory.Options{})
		must(t, err)
		if names, rolls := w.remembers(); names != 0 || rolls != 0 {
			t.Errorf("%d names and %d rolls are remembered of what another process wrote", names, rolls)
		}
		w.modify(team(1), "member", person(1), person(16))
		w.delta(false)
		w.same(roles)
		if names, _ := w.remembers(); names == 0 {
			t.Error("nothing is remembered")
		}
		w.update(func(tx *store.Tx) error { return ldapstate.ForgetUser(tx, w.parent, w.dir.ID, "somebody", nil) })
		if names, rolls := w.remembers(); names != 0 || rolls != 0 {
			t.Errorf("%d names and %d rolls are remembered although somebody is forgotten", names, rolls)
		}
	})
}

// Who is known to be in a group is in those that it comes into by the same delta;
// in whatever order members are sent, and whoever is no longer among them.
func TestSpec10_WhoIsKnownIsInGroupsAroundTheirs(t *testing.T) {
	o := logged
	o.LDIF = tree(60, 5)
	onBoth(t, words{mappings: byGroup, slapd: o}, func(t *testing.T, w *world) {
		w.delta(true)
		members := func(g int, of ...int) {
			t.Helper()
			names := make([]string, len(of))
			for i, p := range of {
				names[i] = person(p)
			}
			w.modify(team(g), "member", names...)
			if out := w.delta(false); out.State != directory.StateDone {
				t.Error(shown(out))
			}
			w.same(roles)
		}
		members(0, 0, 5, 10, 15, 20)
		members(0, 20, 10, 0, 25, 15, 5)
		members(0, 25, 5, 15)
		members(0, 5, 30, 25)
		members(1, 1, 6)

		// A name in a group that is sent along with who is called so otherwise.
		members(2, 2, 7, 12, 17)
		must(t, w.admin.ModifyDN(goldap.NewModifyDNRequest(person(7), "uid=p7b", true, "")))
		must(t, w.admin.ModifyDN(goldap.NewModifyDNRequest(person(12), "uid=p7", true, "")))
		members(2, 2, 7, 22)
		must(t, w.admin.ModifyDN(goldap.NewModifyDNRequest(person(2), "uid=p2b", true, "")))
		w.modify(team(2), "member", person(2), person(7), person(22), person(27))
		w.delta(false) // the old name stands for nobody newly, and keeps them once
		w.delta(false)
		w.same(roles)

		w.modify(team(0), "member", person(5), person(30), person(25), person(35))
		w.modify(team(1), "member", person(1), person(11), team(0))
		w.deltas = true
		w.run(directory.Options{})
		w.remembers()
		w.same(roles)
		if out := w.run(directory.Options{Full: true}); out.State != directory.StateNothing {
			t.Errorf("a whole read finds something that deltas did not: %s", shown(out))
		}
	})
}

// What is remembered has a bound, in one directory and in all.
func TestWhatIsRememberedHasABound(t *testing.T) {
	directory.FillRecalls(t)
}
