package directory_test

import (
	"fmt"
	"strings"
	"testing"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/provision"
	"usher/internal/store"
	records "usher/internal/store/directory"
	"usher/internal/store/ldapstate"
	"usher/internal/store/people"
	"usher/sync/directory"
)

// Who leaves what is read and comes back under the same id is in their groups
// again, which say the same as before.
func TestSpec10_WhoComesBackIsInTheirGroupsAgain(t *testing.T) {
	o := logged
	o.LDIF = tree(60, 5)
	onBoth(t, words{mappings: byGroup, slapd: o}, func(t *testing.T, w *world) {
		w.delta(true)
		w.modify(team(0), "member", person(0), person(5), person(10))
		w.delta(false)
		out := goldap.NewAddRequest("ou=elsewhere,"+base, nil)
		out.Attribute("objectClass", []string{"organizationalUnit"})
		must(t, w.admin.Add(out))
		away, _, _ := strings.Cut(person(10), ",")
		must(t, w.admin.ModifyDN(goldap.NewModifyDNRequest(person(10), away, true, "ou=elsewhere,"+base)))
		if out := w.delta(false); out.Counts.Gone != 1 {
			t.Error(shown(out))
		}
		w.same(roles)
		must(t, w.admin.ModifyDN(goldap.NewModifyDNRequest(away+",ou=elsewhere,"+base, away, true, persons)))
		w.delta(true) // it is a name that stood for nobody
		w.same(roles)
		if out := w.run(directory.Options{Full: true}); out.State != directory.StateNothing {
			t.Error(shown(out))
		}
	})
}

// Somebody who is erased while they are in groups still is in them again when a
// whole read brings them anew.
func TestSpec10_WhoIsForgottenComesBackIntoTheirGroups(t *testing.T) {
	o := logged
	o.LDIF = tree(40, 4)
	onBoth(t, words{mappings: byGroup, slapd: o}, func(t *testing.T, w *world) {
		w.delta(true)
		w.update(func(tx *store.Tx) error {
			ids, _, err := records.FirstUsers(tx, w.parent, w.dir.ID, 1)
			if err != nil {
				return err
			}
			in, err := records.GroupsOfUsers(tx, w.parent, w.dir.ID, ids, false)
			if err != nil || len(in) != 1 {
				return fmt.Errorf("%s is in %d groups: %w", ids[0], len(in), err)
			}
			if err := ldapstate.ForgetUser(tx, w.parent, w.dir.ID, ids[0], []string{in[0].GroupID}); err != nil {
				return err
			}
			u, err := records.UserByID(tx, w.parent, w.dir.ID, ids[0])
			if err != nil {
				return err
			}
			return records.DeleteUser(tx, u)
		})
		w.run(directory.Options{Full: true})
		f, want := w.stored(), w.wanted(roles)
		if fmt.Sprint(f.Groups) != fmt.Sprint(want.Groups) || len(f.Users) != 40 {
			t.Errorf("%v, want %v", f.Groups, want.Groups)
		}
	})
}

// Whose entry is still read is not erased for long, though it is disabled: delete it, or
// leave it out of what is read, first.
func TestSpec11_WhoIsErasedIsStoredAnewWhileTheirEntryIsRead(t *testing.T) {
	w := small(t, words{}, 6, 1)
	w.run(directory.Options{})
	erase := func() {
		t.Helper()
		w.update(func(tx *store.Tx) error {
			known, err := people.AccountByEmail(tx, "p3@acme.example")
			if err != nil {
				return err
			}
			_, err = w.engine.Erase(tx, w.change(), provision.Who{Account: known.ID})
			return err
		})
		if w.gate(3) != "" {
			t.Fatal(w.stored())
		}
	}
	w.modify(person(3), "employeeType", "FALSE")
	w.run(directory.Options{})
	erase()
	if w.run(directory.Options{}); w.gate(3) != "closed" {
		t.Error(w.stored())
	}
	w.cfg.Users.Filter = "(&(objectClass=inetOrgPerson)(employeeType=TRUE))"
	w.run(directory.Options{})
	erase()
	if w.run(directory.Options{}); w.gate(3) != "" {
		t.Error(w.stored())
	}
}
