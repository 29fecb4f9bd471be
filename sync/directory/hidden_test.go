package directory_test

import (
	"fmt"
	"testing"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/provision/guard"
	"usher/internal/store/runs"
	"usher/internal/testserver"
	"usher/sync/directory"
)

// posix is a world of a few people who are all in one group that calls them by uid, and
// administer by it. Everybody else is a user.
func posix(t *testing.T, n int) *world {
	t.Helper()
	w := newWorld(t, embedded(t), words{
		guards: guarded, slapd: testserver.SlapdOptions{LDIF: tree(n, 0)},
		mappings: "  - {name: admins, group: g0, org: acme-work, role: admin}\n  - {name: all, when: 'user.userName != \"\"', org: acme-work, role: user}\n",
	})
	r := goldap.NewAddRequest(team(0), nil)
	uids := make([]string, n)
	for i := range uids {
		uids[i] = fmt.Sprint("p", i)
	}
	for name, values := range map[string][]string{"objectClass": {"posixGroup"}, "cn": {"g0"}, "gidNumber": {"1"}, "memberUid": uids} {
		r.Attribute(name, values)
	}
	must(t, w.admin.Add(r))
	w.cfg.Groups.Filter, w.cfg.Attributes.Membership = "(objectClass=posixGroup)", "memberUid"
	return w
}

// hideAttributes has the reader see none of some attributes; empty: it sees all.
func (w *world) hideAttributes(names string) {
	w.t.Helper()
	o := testserver.SlapdOptions{Database: unlimited}
	if names != "" {
		o.Database = []string{unlimited[0], "access to attrs=" + names + ` by dn.exact="` + testserver.SlapdReader + `" none by * read`, "access to * by * read"}
	}
	w.slapd.Change(w.t, o)
	w.connect()
}

// An access rule hides who is in groups, of so few that no limit is passed: nobody
// loses their role by that before somebody has looked, whatever else is hidden.
func TestSpec10_GroupsOfWhichNobodyIsAnyMoreTakeNothing(t *testing.T) {
	for _, hidden := range []string{"memberUid", "memberUid,displayName"} {
		w := posix(t, 6)
		w.run(directory.Options{})
		before := w.stored()
		w.hideAttributes(hidden)
		if dry := w.run(directory.Options{Dry: true}); dry.State != directory.StateHeld || !dry.Plan.Ungrouped {
			t.Errorf("%s: %s", hidden, shown(dry))
		}
		var out directory.Outcome
		for range 2 {
			if out = w.run(directory.Options{}); out.State != directory.StateHeld || !out.Plan.Ungrouped || out.Plan.Guard != guard.MaxRemovals || out.Plan.Counted != 6 {
				t.Fatalf("%s: %s", hidden, shown(out))
			}
			if now := w.stored(); fmt.Sprint(now.Memberships) != fmt.Sprint(before.Memberships) {
				t.Fatalf("%s: %v", hidden, now.Memberships)
			}
		}
		w.hideAttributes("")
		if w.run(directory.Options{}); fmt.Sprint(w.stored()) != fmt.Sprint(before) || w.runOf(out.Plan.Run).State != runs.StateResolved {
			t.Errorf("%s: %+v", hidden, w.stored())
		}
	}
}

// Where it is so indeed somebody says so, and one or two leave a group by themselves.
func TestSpec10_GroupsThatAreEmptyIndeed(t *testing.T) {
	w := posix(t, 6)
	w.run(directory.Options{})
	w.modify(team(0), "memberUid")
	out := w.run(directory.Options{})
	if _, err := w.runner.Apply(t.Context(), w.change(), out.Plan.Run, out.Plan.Hash); err != nil || w.members("g0") != "" || w.roles("admin") != 1 { // the last who administers
		t.Errorf("%v, %d administer, %q are in the group", err, w.roles("admin"), w.members("g0"))
	}
	w.modify(team(0), "memberUid", "p1", "p2")
	w.run(directory.Options{})
	w.modify(team(0), "memberUid")
	if out := w.run(directory.Options{}); out.State != directory.StateDone || w.members("g0") != "" {
		t.Error(shown(out))
	}
}

// roles counts those who have a role.
func (w *world) roles(role string) (n int) {
	for _, r := range w.stored().Memberships {
		if r == role {
			n++
		}
	}
	return n
}

// Everybody of a small organization would go, which is past no number: that is said.
func TestSpec9_ARunThatEmptiesAnOrganizationSaysSo(t *testing.T) {
	w := newWorld(t, embedded(t), words{guards: guarded, slapd: testserver.SlapdOptions{LDIF: tree(6, 2)}, mappings: "  - {name: all, group: g0, org: acme-work, role: user}\n"})
	w.run(directory.Options{})
	w.delete(team(0))
	if out := w.run(directory.Options{}); out.State != directory.StateHeld || !out.Plan.Whole || out.Plan.Ungrouped || len(w.stored().Memberships) != 3 {
		t.Errorf("%s, %v", shown(out), w.stored().Memberships)
	}
}
