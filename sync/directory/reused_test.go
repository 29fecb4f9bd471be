package directory_test

import (
	"fmt"
	"testing"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/sync/directory"
)

// called renames somebody, of whom groups go on saying the old name.
func (w *world) called(from, to string) {
	w.t.Helper()
	must(w.t, w.admin.ModifyDN(goldap.NewModifyDNRequest(fmt.Sprintf("uid=%s,%s", from, persons), "uid="+to, true, "")))
}

// A name that one gives up and another takes stands for the other in groups that no
// delta sends, whether both happen between two runs or each before one of its own.
func TestSpec10_ANameThatIsTakenOverIsTheOthersInGroups(t *testing.T) {
	replace := func(w *world) {
		w.hire(20)
		w.delete(person(2))
		w.called("p20", "p2")
	}
	for name, c := range map[string]struct {
		mapped string // the class of the groups
		steps  []func(w *world)
	}{
		"at once": {"groupOfNames", []func(*world){func(w *world) { w.called("p2", "p2b"); w.called("p3", "p2"); w.called("p2b", "p3") }}},
		"one after the other": {"groupOfNames", []func(*world){
			func(w *world) { w.called("p2", "p2b") }, func(w *world) { w.called("p3", "p2") }, func(w *world) { w.called("p2b", "p3") },
		}},
		"of somebody gone": {"groupOfNames", []func(*world){replace}},
		"by uid, at once":  {"posixGroup", []func(*world){func(w *world) { w.called("p2", "p2b"); w.called("p3", "p2"); w.called("p2b", "p3") }}},
		"by uid, one after the other": {"posixGroup", []func(*world){
			func(w *world) { w.called("p2", "p2b") }, func(w *world) { w.called("p3", "p2") }, func(w *world) { w.called("p2b", "p3") },
		}},
	} {
		t.Run(name, func(t *testing.T) {
			o := words{slapd: logged}
			o.slapd.LDIF = "dn: cn=posix," + groups + "\nobjectClass: posixGroup\ncn: g0\ngidNumber: 1\nmemberUid: p1\nmemberUid: p2\n\n"
			w := small(t, o, 9, 1)
			w.modify(team(0), "member", person(1), person(2))
			if c.mapped == "posixGroup" {
				w.cfg.Groups.Filter, w.cfg.Attributes.Membership = "(objectClass=posixGroup)", "memberUid"
			}
			w.delta(true)
			w.delta(false)
			for _, step := range c.steps {
				step(w)
				w.deltas = true
				w.run(directory.Options{})
				w.remembers()
			}
			want := "p1@acme.example p3@acme.example"
			if name == "of somebody gone" {
				want = "p1@acme.example p20@acme.example"
			}
			got := ""
			for _, email := range []string{"p1", "p2", "p3", "p20"} {
				if f := w.stored(); f.Memberships[email+"@acme.example"] != "" {
					got += email + "@acme.example "
				}
			}
			if got != want+" " {
				t.Errorf("in the group are %s and not %s", got, want)
			}
			if out := w.delta(false); out.State != directory.StateNothing {
				t.Error(shown(out))
			}
		})
	}
}

// Of several values of uid each is what groups may call somebody by, in whatever order
// the server sends them: values have none.
func TestSpec10_AnyOfSeveralUIDsIsWhatGroupsCallSomebody(t *testing.T) {
	o := words{slapd: logged, mappings: "  - {name: a, group: posix, org: acme-work, role: user}\n"}
	o.slapd.LDIF = "dn: cn=posix," + groups + "\nobjectClass: posixGroup\ncn: posix\ngidNumber: 1\nmemberUid: p1\nmemberUid: p2\n\n"
	for _, deltas := range []bool{false, true} {
		w := small(t, o, 5, 1)
		w.deltas = deltas
		w.cfg.Groups.Filter, w.cfg.Attributes.Membership = "(objectClass=posixGroup)", "memberUid"
		w.run(directory.Options{})
		in := func(want ...string) {
			t.Helper()
			for range 3 { // whose name is new to a group is kept for one run whatever it is
				w.run(directory.Options{})
				w.remembers()
			}
			got := w.stored().Memberships
			for _, name := range want {
				if got[name+"@acme.example"] != "user" {
					t.Errorf("with deltas %v: %s is not in the group: %v", deltas, name, got)
				}
			}
			if len(got) != len(want) {
				t.Errorf("with deltas %v: %v, and not %q", deltas, got, want)
			}
		}
		w.modify(person(1), "uid", "alias", "p1")
		in("p1", "p2")
		w.modify("cn=posix,"+groups, "memberUid", "p1", "p2", "p3") // the group is sent, and they are not
		in("p1", "p2", "p3")
		w.modify("cn=posix,"+groups, "memberUid", "p3", "alias")
		in("p1", "p3")
		w.modify(person(1), "uid", "other", "p1") // and is not called so any more
		in("p3")
		if deltas {
			w.delta(false)
		}
	}
}

// Who gives up one of several names is sent with what is left of them, by which a delta
// would find nothing changed: the groups that called them so do not wait for the night.
func TestSpec10_WhoGivesUpOneOfSeveralUIDsLeavesTheGroupsThatCalledThemSo(t *testing.T) {
	o := words{slapd: logged, mappings: "  - {name: a, group: posix, org: acme-work, role: user}\n"}
	o.slapd.LDIF = "dn: cn=posix," + groups + "\nobjectClass: posixGroup\ncn: posix\ngidNumber: 1\nmemberUid: alias\nmemberUid: p2\n\n"
	w := small(t, o, 5, 1)
	w.cfg.Groups.Filter, w.cfg.Attributes.Membership = "(objectClass=posixGroup)", "memberUid"
	w.modify(person(1), "uid", "p1", "alias")
	w.delta(true)
	w.delta(false)
	if got := w.stored().Memberships; got["p1@acme.example"] != "user" {
		t.Fatal(got)
	}
	w.modify(person(1), "uid", "p1")
	for range 2 { // whose name is new to a group is kept for one run whatever it is
		w.run(directory.Options{})
		w.remembers()
	}
	if got := w.stored().Memberships; got["p1@acme.example"] != "" || got["p2@acme.example"] != "user" {
		t.Errorf("in the group are %v", got)
	}
	if out := w.delta(false); out.State != directory.StateNothing { // of one name deltas are enough
		t.Error(shown(out))
	}
}
