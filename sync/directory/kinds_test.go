package directory_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	records "usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/ldapstate"
	"usher/internal/store/people"
	"usher/internal/testserver"
	"usher/sync/directory"
	"usher/sync/ldap"
)

// small is a world of few people on the embedded store.
func small(t *testing.T, o words, persons, teams int) *world {
	t.Helper()
	o.slapd.LDIF = tree(persons, teams) + o.slapd.LDIF
	if o.mappings == "" {
		o.mappings = byGroup
	}
	return newWorld(t, embedded(t), o)
}

// members are the userNames in a group.
func (w *world) members(group string) string {
	w.t.Helper()
	f := w.stored()
	var out []string
	for _, id := range f.Groups[group] {
		name, _, _ := strings.Cut(f.Users[id], " ")
		out = append(out, name)
	}
	return strings.Join(out, " ")
}

// The groups of posixGroup call people by uid. Two of one uid are nobody: neither
// joins, and who was in a group before the other came stays in it.
func TestSpec10_MembersByUID(t *testing.T) {
	o := words{slapd: testserver.SlapdOptions{LDIF: "dn: cn=g0x," + groups + "\nobjectClass: posixGroup\ncn: posix\ncn: g0x\ngidNumber: 1\nmemberUid: p1\nmemberUid: P2\nmemberUid: nobody\n\n"}}
	w := small(t, o, 5, 1)
	w.cfg.Groups.Filter, w.cfg.Attributes.Membership = "(objectClass=posixGroup)", "memberUid"
	w.run(directory.Options{})
	if got := w.members("posix"); got != "p1 p2" {
		t.Errorf("%q", got)
	}
	r := goldap.NewAddRequest("uid=p1,"+left, nil)
	for name, value := range map[string]string{"objectClass": "inetOrgPerson", "uid": "p1", "cn": "Twin", "sn": "Twin", "mail": "twin@acme.example", "employeeType": "TRUE"} {
		r.Attribute(name, []string{value})
	}
	must(t, w.admin.Add(r))
	out := w.run(directory.Options{})
	if got := w.members("posix"); got != "p1 p2" || out.Counts.Added != 1 { // for one run
		t.Errorf("%q, %s", got, shown(out))
	}
	for range 3 {
		out := w.run(directory.Options{})
		if got := w.members("posix"); got != "p1 p2" || out.Counts.MembersRemoved+out.Counts.MembersAdded != 0 {
			t.Errorf("%q %s", got, shown(out))
		}
	}
	if out := w.run(directory.Options{}); out.State != directory.StateNothing {
		t.Error(shown(out))
	}
	w.modify("cn=g0x,"+groups, "memberUid", "p1", "P2", "p3")
	w.run(directory.Options{})
	if got := w.members("posix"); strings.Count(got, "p1") != 1 || strings.Count(got, " ") != 2 {
		t.Errorf("%q", got)
	}
	w.modify("cn=g0x,"+groups, "memberUid", "P2") // who is not called any more leaves
	w.run(directory.Options{})
	if got := w.members("posix"); got != "p2" {
		t.Errorf("%q", got)
	}
	w.modify("cn=g0x,"+groups, "memberUid", "p1", "P2")
	w.run(directory.Options{})
	if got := w.members("posix"); got != "p2" {
		t.Errorf("%q", got)
	}
	must(t, w.admin.ModifyDN(goldap.NewModifyDNRequest("uid=p1,"+left, "uid=twin", true, "")))
	w.run(directory.Options{})
	if got := w.members("posix"); strings.Count(got, "p1") != 1 || len(got) != len("p1 p2") {
		t.Errorf("%q", got)
	}
}

// With deltas, too, who was in a group before another of their uid came stays in it.
func TestSpec10_AnotherOfOneUIDTakesNothing(t *testing.T) {
	o := words{mappings: "  - {name: a, group: posix, org: acme-work, role: user}\n"}
	o.slapd = logged
	o.slapd.LDIF = "dn: cn=posix," + groups + "\nobjectClass: posixGroup\ncn: posix\ngidNumber: 1\nmemberUid: p1\nmemberUid: p2\n\n"
	w := small(t, o, 5, 1)
	w.cfg.Groups.Filter, w.cfg.Attributes.Membership = "(objectClass=posixGroup)", "memberUid"
	w.delta(true)
	w.hire(6)
	w.modify(person(6), "uid", "p6", "p1") // the first that the server sends counts
	must(t, w.admin.ModifyDN(goldap.NewModifyDNRequest(person(6), "uid=p1", true, left)))
	w.delta(false)
	w.modify("cn=posix,"+groups, "memberUid", "p1", "p2", "p3")
	for range 3 {
		w.run(directory.Options{})
	}
	if f := w.stored(); f.Memberships["p1@acme.example"] != "user" || f.Memberships["p3@acme.example"] != "user" || len(f.Memberships) != 3 {
		t.Error(f.Memberships)
	}
	w.remembers()
	if out := w.delta(false); out.State != directory.StateNothing {
		t.Error(shown(out))
	}
	w.delete(person(1)) // the other is who is called so now
	w.run(directory.Options{})
	if f := w.stored(); f.Memberships["p6@acme.example"] != "user" || len(f.Memberships) != 3 {
		t.Error(f.Memberships)
	}
	if out := w.run(directory.Options{Full: true}); out.State != directory.StateNothing {
		t.Error(shown(out))
	}
}

// People name their groups.
func TestSpec10_MembersByMemberOf(t *testing.T) {
	o := words{slapd: testserver.SlapdOptions{
		Global: []string{"moduleload memberof"}, Overlay: []string{"overlay memberof"}, Database: unlimited,
	}}
	w := small(t, o, 20, 2)
	// The overlay writes memberOf when a group is written.
	for i := range 2 {
		w.modify(team(i), "member", person(i), person(i+2), person(i+4))
	}
	w.cfg.Attributes.Membership = "memberOf"
	w.deltas = true // which this cannot have
	if out := w.run(directory.Options{}); out.Counts.MembersAdded != 6 || !out.Full {
		t.Error(shown(out))
	}
	if got := w.members("g0"); got != "p0 p2 p4" && strings.Count(got, " ") != 2 {
		t.Errorf("%q", got)
	}
	w.modify(team(0), "member", person(0), person(6))
	out := w.run(directory.Options{})
	if got := w.members("g0"); !strings.Contains(got, "p0") || !strings.Contains(got, "p6") || strings.Count(got, " ") != 1 || out.Counts.MembersRemoved != 2 || out.Counts.MembersAdded != 1 {
		t.Errorf("%q %s", got, shown(out))
	}
	// Whoever is in a group in a group is in the outer one where the server says so; this
	// one does not.
	w.modify(team(1), "member", person(1), team(0))
	w.run(directory.Options{})
	if got := w.members("g1"); got != "p1" {
		t.Errorf("%q", got)
	}
	if out = w.run(directory.Options{}); out.State != directory.StateNothing {
		t.Error(shown(out))
	}
}

// Who is read because they are in a group is gone when they are not: that changes the
// group, and not their entry, so that no delta would tell.
func TestSpec10_AFilterByMemberOfIsReadWhole(t *testing.T) {
	o := logged
	o.Global, o.Overlay = []string{"moduleload memberof"}, append([]string{"overlay memberof"}, o.Overlay...)
	w := small(t, words{slapd: o}, 6, 1)
	in := []string{person(0), person(1), person(2), person(3), person(4), person(5)}
	w.modify(team(0), "member", in...) // which has the overlay write memberOf
	w.cfg.Users.Filter = "(&(objectClass=inetOrgPerson)(MemberOf=" + team(0) + "))"
	w.delta(true)
	w.update(func(tx *store.Tx) error { // as the release before kept them
		return ldapstate.SetCookies(tx, w.parent, w.dir.ID, []ldapstate.Cookie{
			{Kind: ldapstate.KindUser, Base: persons, Cookie: "eA=="}, {Kind: ldapstate.KindUser, Base: left, Cookie: "eA=="}, {Kind: ldapstate.KindGroup, Base: groups, Cookie: "eA=="},
		})
	})
	for _, n := range []int{5, 4} {
		w.modify(team(0), "member", in[:n]...)
		w.delta(true)
		if f := w.stored(); f.Gates[fmt.Sprintf("p%d@acme.example", n)] != "closed" || len(f.Memberships) != n {
			t.Error(f)
		}
	}
}

// Who another directory owns is not touched: neither gate nor membership.
func TestSpec8_WhatAnotherDirectoryOwnsIsNotTouched(t *testing.T) {
	w := small(t, words{}, 5, 1)
	scim := &records.Directory{Slug: "okta", Kind: identity.DirectorySCIM}
	w.update(func(tx *store.Tx) error {
		if err := w.tenancy.CreateDirectory(tx, w.change(), scim); err != nil {
			return err
		}
		u := &records.User{Parent: w.parent, Directory: scim.ID, UserName: "p0@acme.example", Email: "p0@acme.example", Active: true, Doc: []byte(`{"userName":"p0@acme.example","active":true}`)}
		c := provision.Change{Parent: w.parent, Actor: identity.Actor{Kind: identity.ActorDirectory, ID: scim.ID}}
		if err := w.engine.UserCreated(tx, c, u, true, nil); err != nil {
			return err
		}
		g := &records.Group{Parent: w.parent, Directory: scim.ID, DisplayName: "g1", Doc: []byte(`{"displayName":"g1"}`)}
		if err := records.InsertGroup(tx, g); err != nil {
			return err
		}
		if _, err := records.AddMembers(tx, g, []records.Member{{Value: u.ID, Kind: records.KindUser}})(); err != nil {
			return err
		}
		return w.engine.MembersChanged(tx, c, scim, []*records.Group{g}, []string{u.ID})
	})
	before := w.stored()
	if before.Memberships["p0@acme.example"] != "admin" {
		t.Fatal(before)
	}
	w.run(directory.Options{})
	w.modify(person(0), "employeeType", "FALSE")
	w.run(directory.Options{})
	w.delete(person(0))
	w.run(directory.Options{})
	w.run(directory.Options{})
	now := w.stored()
	if now.Memberships["p0@acme.example"] != "admin" || now.Gates["p0@acme.example"] != "open" {
		t.Errorf("%v %v", now.Memberships, now.Gates)
	}
}

// Two entries of one name are two people, and names may be exchanged.
func TestSpec10_NamesAreNotUniqueInATree(t *testing.T) {
	w := small(t, words{}, 4, 1)
	w.run(directory.Options{})
	w.modify(person(0), "uid", "p0", "x") // of several values the first that the server sends
	for _, m := range [][2]string{{"p1", "tmp"}, {"p2", "p1"}} {
		must(t, w.admin.ModifyDN(goldap.NewModifyDNRequest("uid="+m[0]+","+persons, "uid="+m[1], true, "")))
	}
	must(t, w.admin.ModifyDN(goldap.NewModifyDNRequest("uid=tmp,"+persons, "uid=p2", true, "")))
	must(t, w.admin.ModifyDN(goldap.NewModifyDNRequest(person(3), "uid=p1", true, left)))
	w.run(directory.Options{})
	w.run(directory.Options{})
	f := w.stored()
	got := map[string]int{}
	for _, u := range f.Users {
		name, _, _ := strings.Cut(u, " ")
		got[name]++
	}
	if len(f.Users) != 4 || got["p1"] != 2 || got["p2"] != 1 {
		t.Errorf("%v", f.Users)
	}
	if n := w.events()[events.AccountCreated]; n != 4 {
		t.Errorf("%d accounts", n)
	}
}

// An entry that cannot be read rightly is there, and nothing is changed by it.
func TestSpec10_AnEntryThatCannotBeReadChangesNothing(t *testing.T) {
	o := words{}
	o.slapd = logged
	w := small(t, o, 6, 1)
	w.deltas = true
	w.run(directory.Options{})
	before := w.stored()
	w.modify(person(0), "employeeType", "perhaps")
	w.modify(person(0), "mail", "other@acme.example")
	w.hire(10)
	w.modify(person(10), "employeeType", "perhaps")
	w.modify(team(0), "member", person(0), person(1), person(2), person(3), person(4), person(5), person(10))
	for _, full := range []bool{false, true} {
		out := w.run(directory.Options{Full: full})
		if out.Counts.Unusable != 2 && !full || out.Counts.Added != 0 || out.Counts.Gone != 0 {
			t.Error(shown(out))
		}
		if now := w.stored(); fmt.Sprint(now) != fmt.Sprint(before) {
			t.Errorf("%v, was %v", now, before)
		}
	}
	w.modify(person(0), "employeeType", "TRUE")
	w.modify(person(10), "employeeType", "TRUE")
	w.run(directory.Options{})
	w.same(roles)
}

// An entry that cannot be read and is called otherwise is in the groups that call it
// so, of which a delta sends nothing else.
func TestSpec10_AnEntryThatCannotBeReadIsCalledOtherwise(t *testing.T) {
	o := logged
	o.LDIF = tree(6, 1)
	onBoth(t, words{mappings: byGroup, slapd: o}, func(t *testing.T, w *world) {
		w.delta(true)
		must(t, w.admin.ModifyDN(goldap.NewModifyDNRequest(person(0), "uid=p0b", true, "")))
		w.modify("uid=p0b,"+persons, "employeeType", "perhaps")
		w.modify("uid=p0b,"+persons, "mail", "other@acme.example")
		before := w.stored()
		if out := w.delta(false); out.Counts.Unusable != 1 || out.Counts.Moved != 1 || fmt.Sprint(w.stored()) != fmt.Sprint(before) {
			t.Errorf("%s %v", shown(out), w.stored())
		}
		w.modify(team(0), "member", "uid=p0b,"+persons, person(1), person(2), person(3), person(4), person(5))
		for range 3 {
			if out := w.delta(false); out.State != directory.StateNothing || fmt.Sprint(w.stored()) != fmt.Sprint(before) {
				t.Errorf("%s %v", shown(out), w.stored())
			}
		}
		w.modify("uid=p0b,"+persons, "employeeType", "TRUE")
		w.delta(false)
		w.same(roles)
		if out := w.run(directory.Options{Full: true}); out.State != directory.StateNothing {
			t.Error(shown(out))
		}
	})
}

// An entry that could not be read when it came is in its groups once it can be.
func TestSpec10_AnEntryThatCanBeReadAtLastIsInItsGroups(t *testing.T) {
	o := words{}
	o.slapd = logged
	w := small(t, o, 6, 1)
	w.delta(true)
	w.hire(10)
	w.modify(person(10), "employeeType", "perhaps")
	w.modify(team(0), "member", person(0), person(1), person(2), person(3), person(4), person(5), person(10))
	if out := w.delta(false); out.Counts.Unusable != 1 {
		t.Error(shown(out))
	}
	w.modify(person(10), "employeeType", "TRUE")
	w.delta(true)
	w.same(roles)
	w.delta(false)
}

// A person who comes back under the same id is who they were.
func TestSpec8_WhoComesBackIsWhoTheyWere(t *testing.T) {
	w := small(t, words{}, 4, 1)
	w.run(directory.Options{})
	account := func() (out string) {
		w.view(func(tx *store.Tx) error {
			a, err := people.AccountByEmail(tx, "p0@acme.example")
			if a != nil {
				out = a.ID
			}
			return err
		})
		return out
	}
	was := account()
	w.cfg.Users.Filter = "(&(objectClass=inetOrgPerson)(!(uid=p0)))"
	if out := w.run(directory.Options{}); out.Counts.Gone != 1 {
		t.Error(shown(out))
	}
	if f := w.stored(); f.Gates["p0@acme.example"] != "closed" {
		t.Error(f.Gates)
	}
	w.cfg.Users.Filter = "(objectClass=inetOrgPerson)"
	w.run(directory.Options{})
	w.same(roles)
	if now := account(); now != was || was == "" {
		t.Errorf("account %s, was %s", now, was)
	}
}

// One run of a directory goes on at a time; another directory's does not wait.
func TestSpec10_OneRunAtATime(t *testing.T) {
	w := small(t, words{}, 50, 1)
	inside, leave := make(chan struct{}), make(chan struct{})
	var once sync.Once
	var running sync.WaitGroup
	running.Go(func() {
		w.run(directory.Options{Progress: func(directory.Progress) { once.Do(func() { close(inside); <-leave }) }})
	})
	<-inside
	_, err := w.runner.Run(t.Context(), w.source(), directory.Options{})
	if !refused(err, "run_in_progress") {
		t.Errorf("%v", err)
	}
	src := w.source()
	src.Directory = w.directory("other").ID
	if out, err := w.runner.Run(t.Context(), src, directory.Options{}); err != nil || out.Counts.Added != 50 {
		t.Errorf("%s, %v", shown(out), err)
	}
	close(leave)
	running.Wait()
}

// A cookie that means nothing has everything read.
func TestSpec10_ACookieThatMeansNothing(t *testing.T) {
	o := words{}
	o.slapd = logged
	w := small(t, o, 20, 2)
	w.delta(true)
	w.delete(person(1))
	w.update(func(tx *store.Tx) error {
		cookies, err := ldapstate.Cookies(tx, w.parent, w.dir.ID)
		if err != nil || len(cookies) != 3 {
			t.Errorf("%v, %v", cookies, err)
		}
		for i := range cookies {
			cookies[i].Cookie = "bm90aGluZw=="
		}
		return ldapstate.SetCookies(tx, w.parent, w.dir.ID, cookies)
	})
	w.delta(true)
	w.same(roles)
	w.delta(false)
}

// A server that is older than what was read before says nothing.
func TestSpec10_AServerThatLagsSaysNothing(t *testing.T) {
	w := small(t, words{}, 20, 2)
	w.run(directory.Options{})
	before := fmt.Sprint(w.stored())
	w.delete(person(1))
	w.update(func(tx *store.Tx) error {
		s, err := ldapstate.Get(tx, w.parent, w.dir.ID)
		if err != nil {
			return err
		}
		s.Position = `{"CSNs":["20990101000000.000000Z#000000#000#000000"]}`
		return ldapstate.Set(tx, w.parent, w.dir.ID, s)
	})
	out, err := w.runner.Run(t.Context(), w.source(), directory.Options{})
	must(t, err)
	if out.Reason != ldap.ReasonBehind || fmt.Sprint(w.stored()) != before {
		t.Error(shown(out))
	}
}

// An access rule that hides half of the tree makes a complete read of the other
// half: that waits.
func TestSpec10_WhatAccessRulesHideWaits(t *testing.T) {
	w := small(t, words{guards: guarded}, 100, 4)
	w.run(directory.Options{})
	before := fmt.Sprint(w.stored())
	w.slapd.Change(t, testserver.SlapdOptions{Database: append([]string{`access to filter="(|(sn=*1*)(sn=*2*))" by dn.exact="` + testserver.SlapdReader + `" none by * read`, "access to * by * read"}, unlimited...)})
	if out := w.run(directory.Options{}); out.State != directory.StateHeld || fmt.Sprint(w.stored()) != before {
		t.Error(shown(out))
	}
	w.slapd.Change(t, testserver.SlapdOptions{Database: unlimited})
	if out := w.run(directory.Options{}); out.State != directory.StateNothing {
		t.Error(shown(out))
	}
	if got := w.events(); got[events.RunHeld] != 1 || got[events.RunResolved] != 1 {
		t.Errorf("%v", got)
	}
}

// Somebody with a name that nothing can be found by holds nobody else up, and is
// disabled by it all the same.
func TestSpec10_WhoIsCalledTooMuchHoldsNobodyUp(t *testing.T) {
	onBoth(t, words{guards: guarded, slapd: testserver.SlapdOptions{LDIF: tree(4, 2)}}, func(t *testing.T, w *world) {
		w.run(directory.Options{})
		var long strings.Builder
		for i := range 1000 {
			fmt.Fprintf(&long, "%08x", uint32(i+1)*2654435761)
		}
		w.modify(person(1), "mail", long.String()+"@acme.example")
		w.modify(person(2), "employeeType", "FALSE")
		if out := w.run(directory.Options{}); out.Counts.Unusable != 1 || out.Counts.Disabled != 1 {
			t.Errorf("%s", shown(out))
		}
		w.modify(person(1), "employeeType", "FALSE")
		if out := w.run(directory.Options{}); out.Counts.Unusable != 0 || out.Counts.Disabled != 1 {
			t.Errorf("%s", shown(out))
		}
		gates := w.stored().Gates
		for i, want := range []string{"open", "closed", "closed", "open"} {
			if got := gates[fmt.Sprintf("p%d@acme.example", i)]; got != want {
				t.Errorf("the gate of p%d is %s, want %s", i, got, want)
			}
		}
	})
}
