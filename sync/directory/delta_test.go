package directory_test

import (
	"fmt"
	"testing"
	"time"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/testserver"
	"usher/sync/directory"
)

var logged = testserver.SlapdOptions{Database: unlimited, Overlay: []string{"syncprov-sessionlog 1000"}}

// delta is a run that must not have read everything.
func (w *world) delta(full bool) directory.Outcome {
	w.t.Helper()
	w.deltas = true
	out, err := w.runner.Run(w.t.Context(), w.source(), directory.Options{})
	must(w.t, err)
	if out.State == directory.StateFailed || out.Full != full {
		w.t.Errorf("full %v is wanted: %s", full, shown(out))
	}
	w.remembers()
	return out
}

// remembers fails where what is remembered in memory is not what is stored, and
// returns how much there is.
func (w *world) remembers() (names, rolls int) {
	w.t.Helper()
	names, rolls, err := w.runner.Remembered(w.t.Context(), w.parent, w.dir.ID)
	if err != nil {
		w.t.Error(err)
	}
	return names, rolls
}

// Everything that a delta tells comes to the same as a whole read would.
func TestSpec10_DeltasComeToTheSame(t *testing.T) {
	o := logged
	o.LDIF = tree(60, 10)
	onBoth(t, words{mappings: byGroup, slapd: o}, func(t *testing.T, w *world) {
		if out := w.delta(true); out.Counts.Added != 60 {
			t.Fatal(shown(out))
		}
		w.same(roles)
		if out := w.delta(false); out.State != directory.StateNothing {
			t.Error(shown(out))
		}
		steps := map[string]func(){
			"hired":     func() { w.hire(300) },
			"joined":    func() { w.modify(team(0), "member", person(0), person(10), person(300)) },
			"renamed":   func() { must(t, w.admin.ModifyDN(goldap.NewModifyDNRequest(person(20), "uid=p20b", true, ""))) },
			"mail":      func() { w.modify(person(1), "mail", "one@acme.example") },
			"disabled":  func() { w.modify(person(11), "employeeType", "FALSE") },
			"enabled":   func() { w.modify(person(11), "employeeType", "TRUE") },
			"left":      func() { w.modify(team(1), "member", person(1), person(11)) },
			"new group": func() { w.add("cn=extra,"+groups, person(50)) },
			"renamed group": func() {
				must(t, w.admin.ModifyDN(goldap.NewModifyDNRequest(team(4), "cn=four", true, "")))
			},
			"group gone": func() { w.delete(team(5)) },
		}
		for _, name := range []string{"hired", "joined", "renamed", "mail", "disabled", "enabled", "left", "new group", "renamed group", "group gone"} {
			steps[name]()
			if out := w.delta(false); out.State != directory.StateDone {
				t.Errorf("%s: %s", name, shown(out))
			}
			if name != "renamed" { // the old name is in a group still, of which a delta says nothing
				w.same(roles)
			} else {
				w.modify(team(0), "member", person(0), person(10), person(300), "uid=p20b,"+persons)
			}
			if t.Failed() {
				t.Fatal(name)
			}
		}
		w.delete(person(12))
		if out := w.delta(false); out.Counts.Gone != 1 {
			t.Error(shown(out))
		}
		w.same(roles)
		events := fmt.Sprint(w.events())
		if out := w.run(directory.Options{Full: true}); out.State != directory.StateNothing {
			t.Errorf("a whole read finds something that deltas did not: %s", shown(out))
		}
		if now := fmt.Sprint(w.events()); now != events {
			t.Errorf("%s, was %s", now, events)
		}
	})
}

func (w *world) add(dn string, members ...string) {
	w.t.Helper()
	r := goldap.NewAddRequest(dn, nil)
	r.Attribute("objectClass", []string{"groupOfNames"})
	r.Attribute("member", members)
	must(w.t, w.admin.Add(r))
}

// Where a delta does not tell enough everything is read: groups in groups, names
// that stood for nobody, a restart that leaves only lists, a cookie that means
// nothing, a unit that is moved, a day that has gone by.
func TestSpec10_WhereADeltaIsNotEnoughEverythingIsRead(t *testing.T) {
	o := logged
	o.LDIF = tree(100, 5)
	w := newWorld(t, embedded(t), words{mappings: byGroup, slapd: o})
	w.delta(true)
	w.add("cn=nest,"+groups, team(0), person(1))
	w.delta(true)
	w.same(roles)
	w.modify(team(0), "member", person(0)) // and who is in nest with it
	w.delta(true)
	w.same(roles)
	w.add("cn=early,"+groups, person(500), person(2))
	w.delta(false)
	w.hire(500)
	w.delta(true)
	w.same(roles)
	w.modify("cn=early,"+groups, "member", person(2))
	w.delta(false)
	w.same(roles)

	w.delete(person(3))
	w.slapd.Restart(t)
	w.connect()
	w.hire(501)
	w.delta(true) // it is not known which entry was below which base
	w.delta(false)
	w.modify(person(5), "mail", "five@acme.example")
	w.delta(false)
	w.same(roles)
	w.cfg.Users.Bases = []string{base} // of one base what is not listed is gone
	w.delta(true)
	w.delete(person(4))
	w.slapd.Restart(t)
	w.connect()
	w.hire(502)
	if out := w.delta(false); out.Counts.Gone != 1 || out.Counts.Added != 1 {
		t.Error(shown(out))
	}
	w.same(roles)
	w.skew = 9 * 24 * time.Hour
	w.delta(true)
	w.skew = 0
}

// A unit that is renamed renames all in it, and is no change to any of them: groups
// that call them by their new names are no reason to take them out.
func TestSpec10_WhoIsInAUnitThatIsRenamedKeepsTheirGroups(t *testing.T) {
	o := logged
	o.LDIF = tree(12, 2)
	w := newWorld(t, embedded(t), words{mappings: byGroup, slapd: o})
	w.cfg.Users.Bases = []string{base}
	w.delta(true)
	before := fmt.Sprint(w.stored().Memberships)
	must(t, w.admin.ModifyDN(goldap.NewModifyDNRequest(persons, "ou=staff", true, "")))
	var members [2][]string
	for i := range 12 {
		members[i%2] = append(members[i%2], fmt.Sprintf("uid=p%d,ou=staff,%s", i, base))
	}
	for i := range members {
		w.modify(team(i), "member", members[i]...)
	}
	w.delta(true)
	w.delta(false)
	if now := fmt.Sprint(w.stored().Memberships); now != before {
		t.Errorf("%s, were %s", now, before)
	}
	w.modify(team(0), "member", members[0][1:]...)
	w.delta(false)
	if now := w.stored().Memberships; len(now) != 11 || now["p0@acme.example"] != "" {
		t.Error(now)
	}
}

// Who is in a dynamic group follows from their own entry, and is no change to the
// group, so that no delta would tell; slapd even sends such groups without a word of
// what became of them.
func TestSpec10_DynamicGroupsAreReadWhole(t *testing.T) {
	o := testserver.SlapdOptions{Database: unlimited, LDIF: tree(6, 1) + "dn: cn=dyn," + groups + "\nobjectClass: groupOfURLs\ncn: dyn\nmemberURL: ldap:///" + persons + "??sub?(title=boss)\n\n"}
	o.Global = []string{
		"moduleload dynlist", "attributetype ( 2.16.840.1.113730.1.198 NAME 'memberURL' SUP labeledURI )",
		"objectclass ( 2.16.840.1.113730.3.2.33 NAME 'groupOfURLs' SUP top STRUCTURAL MUST cn MAY memberURL )",
	}
	o.Overlay = append(append([]string{}, logged.Overlay...), "overlay dynlist", "dynlist-attrset groupOfURLs memberURL member")
	w := newWorld(t, embedded(t), words{mappings: "  - {name: a, group: dyn, org: acme-work, role: user}\n", slapd: o})
	w.cfg.Groups.Filter = "(|(objectClass=groupOfNames)(objectClass=groupOfURLs))"
	for i := range 4 {
		w.modify(person(i), "title", "boss")
	}
	w.delta(true)
	w.delta(true)
	w.modify(person(3), "title", "none")
	w.delta(true)
	if f := w.stored(); len(f.Memberships) != 3 || f.Memberships["p3@acme.example"] != "" {
		t.Error(f.Memberships)
	}
	if out := w.delta(true); out.State != directory.StateNothing {
		t.Error(shown(out))
	}
}

// An account ends when its time is over, though nothing changed in the directory.
func TestSpec10_AccountsEndInTime(t *testing.T) {
	o := logged
	o.LDIF = tree(20, 2)
	w := newWorld(t, embedded(t), words{mappings: byGroup, slapd: o})
	w.delta(true)
	w.modify(person(0), "roomNumber", time.Now().UTC().Add(2*time.Minute).Format("20060102150405Z"))
	w.delta(false)
	w.same(roles)
	w.skew = 3 * time.Minute
	if out := w.delta(false); out.Counts.Disabled != 1 {
		t.Error(shown(out))
	}
	if f := w.stored(); f.Gates["p0@acme.example"] != "closed" || f.Memberships["p0@acme.example"] != "" {
		t.Error(f.Gates["p0@acme.example"])
	}
	if out := w.run(directory.Options{Full: true}); out.State != directory.StateNothing {
		t.Error(shown(out))
	}
	w.modify(person(0), "roomNumber")
	if out := w.delta(false); out.Counts.Enabled != 1 {
		t.Error(shown(out))
	}
	w.skew = 0
	w.same(roles)
}

// A clock that went far ahead would end every account, and one that is not the
// database's says nothing.
func TestSpec10_AClockThatJumpsEndsNobody(t *testing.T) {
	o := logged
	o.LDIF = tree(40, 2)
	w := newWorld(t, embedded(t), words{guards: guarded, mappings: byGroup, slapd: o})
	for i := range 40 {
		w.modify(person(i), "roomNumber", time.Now().UTC().AddDate(1, 0, 0).Format("20060102150405Z"))
	}
	w.run(directory.Options{})
	before := fmt.Sprint(w.stored())
	w.skew = 10 * 365 * 24 * time.Hour
	for _, full := range []bool{true, false} {
		out, err := w.runner.Run(t.Context(), w.source(), directory.Options{Full: full})
		must(t, err)
		if out.State != directory.StateNothing {
			t.Error(shown(out))
		}
	}
	if now := fmt.Sprint(w.stored()); now != before {
		t.Error("a clock that jumped ended accounts")
	}
	w.skew = 0
	if out := w.run(directory.Options{}); out.State != directory.StateNothing {
		t.Error(shown(out))
	}
}
