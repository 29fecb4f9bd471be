package directory_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"usher/internal/testldap"
	"usher/sync/directory"
	"usher/sync/ldap"
)

const (
	oidSyncrepl = "1.3.6.1.4.1.4203.1.9.1.1"
	oidDirSync  = "1.2.840.113556.1.4.841"
)

// written is an entry as it has been since something was the at-th change of all.
type written struct {
	at      int
	dn      string
	more    []testldap.Attribute
	deleted bool
}

// replica is one of several servers of a directory, of which each has what was
// changed until reach. It is OpenLDAP, or a domain controller.
type replica struct {
	name    string
	self    string // one character that the id of what stands for it is made of; empty: that may not be read
	ad      bool
	history map[string][]written // by one character that ids are made of; the oldest first
	reach   atomic.Int32
	down    atomic.Bool
	silent  atomic.Bool              // of how far it is
	asked   func(r testldap.Request) // told of each search before it is answered; nil: nobody is
}

// seen returns the entries below a base as the replica has them.
func (s *replica) seen(base string) map[string]written {
	out := map[string]written{}
	for key, all := range s.history {
		for _, v := range all {
			if v.at <= int(s.reach.Load()) {
				out[key] = v
			}
		}
	}
	maps.DeleteFunc(out, func(_ string, v written) bool { return v.deleted || !strings.HasSuffix(v.dn, base) })
	return out
}

func (s *replica) entry(key string, v written) []testldap.Attribute {
	id := testldap.Attribute{Name: "entryUUID", Values: []string{fmt.Sprintf("%[1]s-%[2]s-%[2]s-%[2]s-%[1]s%[2]s", strings.Repeat(fmt.Sprintf("%x", key), 4), strings.Repeat(fmt.Sprintf("%x", key), 2))}}
	if s.ad {
		id = testldap.Attribute{Name: "objectGUID", Values: []string{strings.Repeat(key, 16)}}
	}
	return append([]testldap.Attribute{id}, v.more...)
}

func (s *replica) serve(c *testldap.Conn, r testldap.Request) {
	if s.down.Load() {
		_ = c.Close()
		return
	}
	root := []testldap.Attribute{{Name: "objectClass", Values: []string{"OpenLDAProotDSE"}}, {Name: "namingContexts", Values: []string{base}}}
	if s.ad {
		root = []testldap.Attribute{
			{Name: "supportedCapabilities", Values: []string{"1.2.840.113556.1.4.800"}},
			{Name: "namingContexts", Values: []string{base}},
			{Name: "supportedControl", Values: []string{oidDirSync}},
			{Name: "dsServiceName", Values: []string{"CN=NTDS Settings,CN=" + s.name}},
			{Name: "highestCommittedUSN", Values: []string{fmt.Sprint(len(s.name)*1000 + int(s.reach.Load()))}},
		}
	}
	if c.Default(r, root...) {
		return
	}
	if s.asked != nil {
		s.asked(r)
	}
	csn := func(n int) string { return fmt.Sprintf("202611252311%02d.000000Z#000000#001#000000", n) }
	reach := int(s.reach.Load())
	switch {
	case r.One:
		switch {
		case s.ad && s.self != "":
			c.Entry(r.ID, r.DN, []testldap.Attribute{{Name: "objectGUID", Values: []string{strings.Repeat(s.self, 16)}}})
		case !s.ad && !s.silent.Load():
			c.Entry(r.ID, base, []testldap.Attribute{{Name: "contextCSN", Values: []string{csn(reach)}}})
		}
		c.Done(r.ID, 0, "")
		return
	case r.Controls[oidSyncrepl] != nil, r.Controls[oidDirSync] != nil:
		s.changes(c, r, csn)
	default:
		asked := slices.ContainsFunc(r.Values, func(v string) bool { return len(v) == 16 && v == strings.Repeat(v[:1], 16) })
		seen := s.seen(r.DN)
		for _, key := range slices.Sorted(maps.Keys(seen)) {
			if !asked || slices.Contains(r.Values, strings.Repeat(key, 16)) {
				c.Entry(r.ID, seen[key].dn, s.entry(key, seen[key]))
			}
		}
		c.Done(r.ID, 0, "", testldap.Paged(""))
	}
}

func (s *replica) changes(c *testldap.Conn, r testldap.Request, csn func(int) string) {
	from, reach := 0, int(s.reach.Load())
	request := string(r.Controls[oidSyncrepl]) + string(r.Controls[oidDirSync])
	for n := 1; n < 60; n++ {
		if strings.Contains(request, csn(n)) {
			from = n
		}
	}
	seen := s.seen(r.DN)
	for _, key := range slices.Sorted(maps.Keys(seen)) {
		switch v := seen[key]; {
		case v.at <= from:
		case s.ad:
			c.Entry(r.ID, v.dn, s.entry(key, written{}))
		default:
			c.Entry(r.ID, v.dn, s.entry(key, v), testldap.SyncState(1, strings.Repeat(key, 16)))
		}
	}
	if s.ad {
		c.Done(r.ID, 0, "", testldap.DirSync(0, csn(reach)))
		return
	}
	c.Done(r.ID, 0, "", testldap.SyncDone("rid=000,csn="+csn(reach), true))
}

// employee is person p<i> as they were written.
func employee(i, at int, on bool) written {
	enabled := map[bool]string{true: "TRUE", false: "FALSE"}[on]
	return written{at: at, dn: person(i), more: []testldap.Attribute{
		{Name: "uid", Values: []string{fmt.Sprint("p", i)}}, {Name: "employeeType", Values: []string{enabled}}, {Name: "mail", Values: []string{fmt.Sprintf("p%d@acme.example", i)}},
	}}
}

// several is group g<i> as it was written.
func several(i, at int, members ...string) written {
	return written{at: at, dn: team(i), more: []testldap.Attribute{{Name: "cn", Values: []string{fmt.Sprint("g", i)}}, {Name: "member", Values: members}}}
}

// replicated is a world whose directory has two servers, which are tried in order.
func replicated(t *testing.T, ad bool, history map[string][]written) (w *world, first, second *replica) {
	t.Helper()
	first, second = &replica{name: "DC1", ad: ad, history: history}, &replica{name: "DC2", ad: ad, history: history}
	w = newWorld(t, embedded(t), words{guards: guarded, mappings: "  - {name: a, group: \"g*\", org: acme-work, role: user}\n"})
	w.deltas = true
	w.cfg.Servers = []string{testldap.Start(t, first.serve).URL(), testldap.Start(t, second.serve).URL()}
	w.cfg.Users.Bases = []string{persons}
	if ad {
		w.cfg.Attributes.ID = "objectGUID"
	}
	return w, first, second
}

// are says how far the servers are.
func are(first, second *replica, one, other int32) {
	first.reach.Store(one)
	second.reach.Store(other)
}

// A delta that is not enough is followed by a whole read, which another server may
// answer. What that one did not have yet is told by no delta again.
func TestSpec8_WhoLeftBetweenADeltaAndAWholeReadOfAnotherServerLeaves(t *testing.T) {
	for _, ad := range []bool{false, true} {
		t.Run(map[bool]string{false: "OpenLDAP", true: "Active Directory"}[ad], func(t *testing.T) {
			w, first, second := replicated(t, ad, map[string][]written{
				"a": {employee(0, 1, true)}, "b": {employee(1, 1, true), employee(1, 8, false)}, "c": {employee(2, 1, true)},
				"g": {several(0, 1, person(0), person(1))}, "h": {several(1, 1, person(2)), several(1, 7, person(2), team(0))}, // a group in a group
			})
			are(first, second, 5, 5)
			if out := w.run(directory.Options{}); len(w.stored().Memberships) != 3 {
				t.Fatal(shown(out))
			}
			are(first, second, 8, 7)
			searches := 0
			first.asked = func(r testldap.Request) {
				if r.DN == groups && (r.Controls[oidSyncrepl] != nil || r.Controls[oidDirSync] == nil) {
					searches++
					first.down.Store(true)
				}
			}
			out, err := w.runner.Run(t.Context(), w.source(), directory.Options{})
			must(t, err)
			if searches != 1 || out.State != directory.StateDone || !out.Full {
				t.Error(searches, shown(out))
			}
			first.asked = nil
			first.down.Store(false)
			second.reach.Store(8)
			out = w.run(directory.Options{})
			if w.gate(1) != "closed" {
				t.Errorf("somebody who is disabled is in still: %s", shown(out))
			}
			for range 4 { // once all is known deltas are enough again
				out = w.run(directory.Options{})
			}
			if out.Full || out.State != directory.StateNothing {
				t.Error(shown(out))
			}
		})
	}
}

// Two domain controllers do not tell which of them lags. What a whole read of another
// one than before made of people is looked at again: deltas tell nothing of what the
// cookies have seen already.
func TestSpec8_WhatAnotherControllerSaysIsLookedAtAgain(t *testing.T) {
	w, first, second := replicated(t, true, map[string][]written{
		"a": {employee(0, 1, true)}, "b": {employee(1, 1, true), employee(1, 8, false)}, "c": {employee(2, 1, true)}, "d": {employee(3, 7, true)},
		"g": {several(0, 1, person(0), person(1), person(3))}, "h": {several(1, 1, person(2))},
	})
	are(first, second, 5, 5)
	w.run(directory.Options{})
	are(first, second, 8, 6)
	if out := w.run(directory.Options{}); out.Counts.Disabled != 1 || out.Counts.Added != 1 {
		t.Fatal(shown(out))
	}
	first.down.Store(true)
	if out := w.run(directory.Options{Full: true}); out.State != directory.StateDone { // of a controller that lags
		t.Fatal(shown(out))
	}
	if out := w.run(directory.Options{}); !out.Full { // still
		t.Error(shown(out))
	}
	second.reach.Store(8)
	out := w.run(directory.Options{})
	if w.gate(1) != "closed" || w.gate(3) != "open" {
		t.Errorf("p1 %s, p3 %s: %s", w.gate(1), w.gate(3), shown(out))
	}
	for range 2 {
		if out := w.run(directory.Options{}); out.Full || out.State != directory.StateNothing {
			t.Error(shown(out))
		}
	}
	first.down.Store(false)
	for _, full := range []bool{true, false} { // nothing is found, and so nothing is looked at again
		if out := w.run(directory.Options{Full: full}); out.Full != full || out.State != directory.StateNothing {
			t.Error(shown(out))
		}
	}
}

// The searches of a run may be answered by several servers: what the furthest of them
// told is known.
func TestSpec10_AServerIsHeldAgainstTheFurthestThatWasAsked(t *testing.T) {
	for _, deltas := range []bool{false, true} {
		w, first, second := replicated(t, false, map[string][]written{
			"a": {employee(0, 1, true)}, "b": {employee(1, 1, true)}, "g": {several(0, 1, person(0)), several(0, 7, person(0), person(1))},
		})
		if deltas { // one that follows a whole read
			are(first, second, 5, 5)
			w.run(directory.Options{})
		}
		are(first, second, 5, 8)
		first.asked = func(r testldap.Request) { first.down.Store(first.down.Load() || r.DN == persons) }
		if out := w.run(directory.Options{}); out.Full == deltas || w.members("g0") != "p0 p1" {
			t.Fatal(shown(out))
		}
		first.asked = nil
		are(first, second, 6, 8)
		first.down.Store(false)
		out, err := w.runner.Run(t.Context(), w.source(), directory.Options{Full: true})
		must(t, err)
		if out.Reason != ldap.ReasonBehind || w.members("g0") != "p0 p1" {
			t.Errorf("%q are in the group, by a server that does not know yet who joined: %s", w.members("g0"), shown(out))
		}
		first.reach.Store(8)
		w.run(directory.Options{Full: true})
	}
}

// A domain controller that was made anew under its name counts its changes from the
// beginning, and is not one that lacks what it had.
func TestSpec10_AControllerThatWasMadeAnewIsNotBehind(t *testing.T) {
	w, dc, _ := replicated(t, true, map[string][]written{"a": {employee(0, 1, true)}, "b": {employee(1, 1, true)}, "g": {several(0, 1, person(0), person(1))}})
	w.cfg.Servers = w.cfg.Servers[:1]
	dc.self = "x"
	dc.reach.Store(9)
	w.run(directory.Options{})
	dc.reach.Store(5)
	out, err := w.runner.Run(t.Context(), w.source(), directory.Options{})
	must(t, err)
	if out.Reason != ldap.ReasonBehind {
		t.Errorf("it was put back: %s", shown(out))
	}
	dc.self = "y"
	if out := w.run(directory.Options{}); w.gate(1) != "open" {
		t.Error(shown(out))
	}
	dc.history["b"] = append(dc.history["b"], employee(1, 6, false))
	dc.reach.Store(6)
	if out := w.run(directory.Options{}); w.gate(1) != "closed" {
		t.Error(shown(out))
	}
}

// Somebody is changed between the searches of a run that reads several bases: DirSync
// names them to the one that they are not below. Deltas go on all the same, and do not
// tell everything since then each time.
func TestSpec10_WhoIsBelowAnotherBaseKeepsNoCookieBack(t *testing.T) {
	w, dc, _ := replicated(t, true, map[string][]written{
		"a": {employee(0, 1, true)}, "b": {{at: 1, dn: "uid=p1," + left, more: employee(1, 1, true).more}, {at: 6, dn: "uid=p1," + left, more: employee(1, 6, true).more}},
		"g": {several(0, 1, person(0), "uid=p1,"+left)},
	})
	w.cfg.Servers, w.cfg.Users.Bases = w.cfg.Servers[:1], []string{persons, left}
	dc.reach.Store(5)
	var from []string
	dc.asked = func(r testldap.Request) {
		if request, ok := r.Controls[oidDirSync]; ok {
			_, csn, _ := strings.Cut(string(request), "202611252311")
			from = append(from, csn[:min(2, len(csn))])
		} else if r.DN == persons {
			dc.reach.Store(6)
		}
	}
	w.run(directory.Options{})
	for range 3 {
		from = nil
		if out := w.run(directory.Options{}); out.State != directory.StateNothing || out.Full || w.gate(1) != "open" {
			t.Fatal(shown(out))
		}
	}
	if fmt.Sprint(from) != "[06 06 06]" {
		t.Errorf("it is asked what changed since %v", from)
	}
}

// Who was named as gone is asked for again of another controller, which may not know it
// yet: it has to be told again.
func TestSpec8_WhoIsGoneByOneControllerAndThereByAnotherLeaves(t *testing.T) {
	w, first, second := replicated(t, true, map[string][]written{
		"a": {employee(0, 1, true)}, "b": {employee(1, 1, true), {at: 8, dn: "uid=p1,ou=elsewhere," + base, more: employee(1, 8, true).more}},
		"g": {several(0, 1, person(0), person(1))},
	})
	are(first, second, 5, 5)
	w.run(directory.Options{})
	are(first, second, 8, 7)
	first.asked = func(r testldap.Request) { first.down.Store(r.DN == persons) }
	if out := w.run(directory.Options{}); out.State != directory.StateNothing || w.gate(1) != "open" {
		t.Fatal(shown(out))
	}
	first.asked = nil
	are(first, second, 8, 8)
	if out := w.run(directory.Options{}); out.Full || w.gate(1) != "closed" {
		t.Error(shown(out))
	}
}

// A server that does not say how far it is, where what was read before was of one that
// did, may lag: an access rule hides it there. Nobody who came since is taken for gone.
func TestSpec10_AServerThatDoesNotSayHowFarItIsIsNotTakenForOneThatHasEverything(t *testing.T) {
	for _, deltas := range []bool{false, true} {
		w, first, second := replicated(t, false, map[string][]written{
			"a": {employee(0, 1, true)}, "b": {employee(1, 7, true)}, "g": {several(0, 1, person(0)), several(0, 7, person(0), person(1))},
		})
		w.deltas = deltas
		are(first, second, 8, 6)
		w.run(directory.Options{})
		before := fmt.Sprint(w.stored())
		first.down.Store(true)
		second.silent.Store(true)
		for range 2 {
			out, err := w.runner.Run(t.Context(), w.source(), directory.Options{Full: true})
			must(t, err)
			if out.Reason != ldap.ReasonBehind || fmt.Sprint(w.stored()) != before {
				t.Errorf("%s: %v", shown(out), w.stored())
			}
		}
		if out := w.run(directory.Options{Behind: true}); out.Counts.Gone != 1 { // by somebody's word
			t.Error(shown(out))
		}
		if out := w.run(directory.Options{}); out.State != directory.StateNothing { // and so from then on
			t.Error(shown(out))
		}
	}
}
