package ldap_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/testldap"
	"usher/internal/testserver"
	"usher/sync/ldap"
)

// mirror is what somebody holds who follows a directory by deltas.
type mirror struct {
	entries map[string]ldap.Entry
	cookie  []byte
}

// follow takes one delta in as the package says that it is to be taken.
func (m *mirror) follow(t *testing.T, c *ldap.Config) (ldap.Delta, error) {
	t.Helper()
	next, there := maps.Clone(m.entries), map[string]bool{}
	d, err := ldap.Sync(t.Context(), c, ldap.User, people, m.cookie, func(c ldap.Change) error {
		switch c.State {
		case ldap.Put:
			next[c.ID], there[c.ID] = c.Entry, true
		case ldap.Present:
			there[c.ID] = true
		case ldap.Deleted:
			delete(next, c.ID)
		}
		return nil
	})
	if (err == nil) != d.Complete() {
		t.Errorf("complete is %v with %v", d.Complete(), err)
	}
	if err != nil {
		return d, err
	}
	if d.Deletes == ldap.DeletesByAbsence {
		maps.DeleteFunc(next, func(id string, _ ldap.Entry) bool { return !there[id] })
	}
	m.entries, m.cookie = next, d.Cookie
	return d, nil
}

// wantSame fails unless the mirror is what a whole read gives.
func (m *mirror) wantSame(t *testing.T, c *ldap.Config, when string) {
	t.Helper()
	users := *c
	users.Groups.Bases = nil
	want := whole(t, &users)
	if len(want) != len(m.entries) {
		t.Errorf("%s: %d entries are held, %d are there", when, len(m.entries), len(want))
	}
	for id, e := range want {
		if fmt.Sprintf("%+v", e) != fmt.Sprintf("%+v", m.entries[id]) {
			t.Errorf("%s: held %+v\nthere %+v", when, m.entries[id], e)
		}
	}
}

// change renames, moves out, deletes, adds and edits, each time other people.
func change(t *testing.T, a *goldap.Conn, round int) {
	t.Helper()
	dn := func(i int) string { return fmt.Sprintf("uid=p%d,%s", round*10+i, people) }
	must(t, a.ModifyDN(goldap.NewModifyDNRequest(dn(0), fmt.Sprintf("uid=renamed%d", round), true, "")))
	must(t, a.ModifyDN(goldap.NewModifyDNRequest(dn(1), fmt.Sprintf("uid=p%d", round*10+1), true, "ou=left,"+base)))
	must(t, a.Del(goldap.NewDelRequest(dn(2), nil)))
	m := goldap.NewModifyRequest(dn(3), nil)
	m.Replace("mail", []string{fmt.Sprintf("new%d@acme.example", round)})
	must(t, a.Modify(m))
	m = goldap.NewModifyRequest(dn(4), nil) // no longer what is read
	m.Replace("employeeType", []string{"gone"})
	must(t, a.Modify(m))
	add := goldap.NewAddRequest(fmt.Sprintf("uid=new%d,%s", round, people), nil)
	for k, v := range map[string]string{"objectClass": "inetOrgPerson", "uid": fmt.Sprintf("new%d", round), "cn": "New", "sn": "New", "employeeType": "staff"} {
		add.Attribute(k, []string{v})
	}
	must(t, a.Add(add))
}

func TestSpec10_DeltasLeadToWhatAWholeReadGives(t *testing.T) {
	for name, overlay := range map[string][]string{"with a session log": {"syncprov-sessionlog 1000"}, "without": nil} {
		t.Run(name, func(t *testing.T) {
			s := testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(300, 2), Overlay: overlay})
			c := reading(s)
			c.Users.Filter = "(&(objectClass=inetOrgPerson)(!(employeeType=gone)))"
			a := admin(t, s)
			m := mirror{entries: map[string]ldap.Entry{}}
			d, err := m.follow(t, c)
			must(t, err)
			if !d.Initial || d.Puts != 300 || d.Users != 300 || d.Deletes != ldap.DeletesByAbsence {
				t.Errorf("at first: %+v", d)
			}
			m.wantSame(t, c, "at first")
			for range 2 {
				before := m.cookie
				d, err = m.follow(t, c)
				must(t, err)
				if d.Initial || d.Deletes != ldap.DeletesNamed || d.Puts+d.Presents+d.DeletesCount != 0 || string(m.cookie) != string(before) {
					t.Errorf("nothing changed: %+v", d)
				}
			}
			for round := range 3 {
				change(t, a, round)
				d, err = m.follow(t, c)
				must(t, err)
				t.Logf("%s %d puts, %d presents, %d deletes", d.Deletes, d.Puts, d.Presents, d.DeletesCount)
				if overlay != nil && (d.Deletes != ldap.DeletesNamed || d.Puts+d.DeletesCount > 12) || overlay == nil && d.Deletes != ldap.DeletesByAbsence {
					t.Errorf("round %d: %+v", round, d)
				}
				m.wantSame(t, c, fmt.Sprintf("round %d", round))
			}
			change(t, a, 5)
			s.Restart(t) // which forgets the session log
			d, err = m.follow(t, c)
			must(t, err)
			if d.Deletes != ldap.DeletesByAbsence || d.Presents == 0 {
				t.Errorf("after a restart: %+v", d)
			}
			m.wantSame(t, c, "after a restart")
		})
	}
}

func TestSpec10_ACookieThatIsOfNoUse(t *testing.T) {
	for name, overlay := range map[string][]string{"with a session log": {"syncprov-sessionlog 1000"}, "without": nil} {
		t.Run(name, func(t *testing.T) { uselessCookies(t, overlay) })
	}
}

func uselessCookies(t *testing.T, overlay []string) {
	s := testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(30, 2), Overlay: overlay})
	change(t, admin(t, s), 0)
	c := reading(s)
	m := mirror{entries: map[string]ldap.Entry{}}
	_, err := m.follow(t, c)
	must(t, err)
	good := string(m.cookie)
	for name, tt := range map[string]struct{ cookie, reason string }{
		"garbage":         {"garbage", ldap.ReasonRefresh},
		"a broken number": {"rid=000,csn=x", ldap.ReasonRefresh},
		"from the past":   {"rid=000,csn=20200101000000.000000Z#000000#000#000000", ""},
		"of nobody":       {"rid=000,csn=20200101000000.000000Z#000000#00f#000000", ""},
		"from the future": {strings.Replace(good, "csn=20", "csn=21", 1), ldap.ReasonBehind},
	} {
		m.cookie = []byte(tt.cookie)
		before := len(m.entries)
		d, err := m.follow(t, c)
		if tt.reason == "" { // understood, or not; never deletes named without knowing them
			if err == nil && d.Deletes != ldap.DeletesByAbsence || err != nil && ldap.Reason(err) != ldap.ReasonRefresh {
				t.Errorf("%s: %+v %v", name, d, err)
			}
			continue
		}
		wantFault(t, err, tt.reason)
		if len(m.entries) != before {
			t.Errorf("%s: %d entries are held", name, len(m.entries))
		}
	}
}

func TestSpec10_FaultsOfSyncrepl(t *testing.T) {
	id := "\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f\x10"
	other := strings.Repeat("\x02", 16)
	person := []testldap.Attribute{{Name: "entryUUID", Values: []string{"01020304-0506-0708-090a-0b0c0d0e0f10"}}, {Name: "uid", Values: []string{"p"}}}
	for name, tt := range map[string]struct {
		answer testldap.Handler
		cookie string
		reason string // "": none
		want   ldap.Delta
	}{
		"not offered": {func(c *testldap.Conn, r testldap.Request) { c.Done(r.ID, 12, "") }, "", ldap.ReasonSync, ldap.Delta{}},
		"no control":  {func(c *testldap.Conn, r testldap.Request) { c.Done(r.ID, 0, "") }, "old", ldap.ReasonSync, ldap.Delta{}},
		"no cookie":   {func(c *testldap.Conn, r testldap.Request) { c.Done(r.ID, 0, "", testldap.SyncDone("", true)) }, "", ldap.ReasonSync, ldap.Delta{}},
		"refresh":     {func(c *testldap.Conn, r testldap.Request) { c.Done(r.ID, 4096, "") }, "old", ldap.ReasonRefresh, ldap.Delta{}},
		"size limit":  {func(c *testldap.Conn, r testldap.Request) { c.Done(r.ID, 4, "", testldap.SyncDone("new", true)) }, "old", ldap.ReasonLimit, ldap.Delta{}},
		"a state that is none": {func(c *testldap.Conn, r testldap.Request) {
			c.Entry(r.ID, "uid=p", person, testldap.SyncState(7, id))
		}, "old", ldap.ReasonProtocol, ldap.Delta{}},
		"an entry without a state": {func(c *testldap.Conn, r testldap.Request) {
			c.Entry(r.ID, "uid=p", person)
		}, "old", ldap.ReasonSync, ldap.Delta{}},
		"two ids": {func(c *testldap.Conn, r testldap.Request) {
			c.Entry(r.ID, "uid=p", person, testldap.SyncState(1, other))
		}, "old", ldap.ReasonSync, ldap.Delta{}},
		"a short id": {func(c *testldap.Conn, r testldap.Request) { c.SyncIDs(r.ID, true, "short") }, "old", ldap.ReasonProtocol, ldap.Delta{}},
		"changes and no cookie": {func(c *testldap.Conn, r testldap.Request) {
			c.Entry(r.ID, "uid=p", person, testldap.SyncState(1, id))
			c.Done(r.ID, 0, "", testldap.SyncDone("", true))
		}, "old", ldap.ReasonRefresh, ldap.Delta{}},
		"no change, the old cookie": {func(c *testldap.Conn, r testldap.Request) {
			c.Done(r.ID, 0, "", testldap.SyncDone("", true))
		}, "old", "", ldap.Delta{Cookie: []byte("old"), Deletes: ldap.DeletesNamed}},
		"named deletes": {func(c *testldap.Conn, r testldap.Request) {
			c.Entry(r.ID, "uid=p", person, testldap.SyncState(2, id))
			c.SyncIDs(r.ID, true, other)
			c.Entry(r.ID, "uid=q", nil, testldap.SyncState(3, other))
			c.Done(r.ID, 0, "", testldap.SyncDone("new", true))
		}, "old", "", ldap.Delta{Cookie: []byte("new"), Deletes: ldap.DeletesNamed, Puts: 1, DeletesCount: 2}},
		"a present phase": {func(c *testldap.Conn, r testldap.Request) {
			c.Entry(r.ID, "uid=p", nil, testldap.SyncState(0, id))
			c.SyncIDs(r.ID, false, other)
			c.Done(r.ID, 0, "", testldap.SyncDone("new", false))
		}, "old", "", ldap.Delta{Cookie: []byte("new"), Deletes: ldap.DeletesByAbsence, Presents: 2}},
		"a present phase and then deletes": {func(c *testldap.Conn, r testldap.Request) {
			c.RefreshPresent(r.ID)
			c.SyncIDs(r.ID, true, other)
			c.Done(r.ID, 0, "", testldap.SyncDone("new", true))
		}, "old", "", ldap.Delta{Cookie: []byte("new"), Deletes: ldap.DeletesByAbsence, DeletesCount: 1}},
	} {
		t.Run(name, func(t *testing.T) {
			s := testldap.Start(t, func(c *testldap.Conn, r testldap.Request) {
				if !c.Default(r) {
					tt.answer(c, r)
				}
			})
			c := ldap.OpenLDAP(people)
			c.Servers, c.Networks, c.BindDN, c.Password = []string{s.URL()}, here, "cn=reader", "x"
			d, err := ldap.Sync(t.Context(), &c, ldap.User, people, []byte(tt.cookie), func(ldap.Change) error { return nil })
			if tt.reason != "" {
				wantFault(t, err, tt.reason)
				if d.Complete() || d.Cookie != nil {
					t.Errorf("got %+v", d)
				}
				return
			}
			if err != nil || !d.Complete() || string(d.Cookie) != string(tt.want.Cookie) || d.Deletes != tt.want.Deletes || d.Puts != tt.want.Puts || d.Presents != tt.want.Presents || d.DeletesCount != tt.want.DeletesCount {
				t.Errorf("got %+v, %v", d, err)
			}
		})
	}
}

func TestPositionsGoForwardOnly(t *testing.T) {
	csn := func(at, server string) string { return "2026112523110" + at + ".000000Z#000000#" + server + "#000000" }
	for i, tt := range []struct {
		now, before ldap.Position
		want        bool
	}{
		{ldap.Position{CSNs: []string{csn("1", "001")}}, ldap.Position{CSNs: []string{csn("1", "001")}}, false},
		{ldap.Position{CSNs: []string{csn("2", "001"), csn("0", "002")}}, ldap.Position{CSNs: []string{csn("1", "001")}}, false},
		{ldap.Position{CSNs: []string{csn("0", "001")}}, ldap.Position{CSNs: []string{csn("1", "001")}}, true},
		{ldap.Position{CSNs: []string{csn("2", "002")}}, ldap.Position{CSNs: []string{csn("1", "001")}}, true},
		{ldap.Position{}, ldap.Position{CSNs: []string{csn("1", "001")}}, false},
		{ldap.Position{Server: "dc1", USN: 7}, ldap.Position{Server: "dc1", USN: 8}, true},
		{ldap.Position{Server: "dc1", USN: 8}, ldap.Position{Server: "dc1", USN: 8}, false},
		{ldap.Position{Server: "dc2", USN: 7}, ldap.Position{Server: "dc1", USN: 8}, false},
		{ldap.Position{Server: "dc1 a", USN: 7}, ldap.Position{Server: "dc1 b", USN: 8}, false}, // it was made anew
		{ldap.Position{Server: "dc1", USN: 7}, ldap.Position{Server: "dc1 a", USN: 8}, true},    // what stands for it could not be read
		{ldap.Position{Server: "dc1 a", USN: 7}, ldap.Position{Server: "dc1", USN: 8}, true},
		{ldap.Position{Server: "dc1 a", USN: 8}, ldap.Position{Server: "dc1", USN: 8}, false},
		{ldap.Position{Server: "dc11 a", USN: 7}, ldap.Position{Server: "dc1", USN: 8}, false},
	} {
		if got := tt.now.Behind(tt.before); got != tt.want {
			t.Errorf("%d: %v", i, got)
		}
	}
}

func TestANestedGroup(t *testing.T) {
	var n ldap.Nesting
	for _, pair := range []string{"a>b", "b>c", "c>a", "top>b", "x>y", "x>y"} {
		outer, inner, _ := strings.Cut(pair, ">")
		n.Add(outer, inner)
	}
	for group, want := range map[string]string{"a": "a b c top", "b": "a b c top", "c": "a b c top", "top": "top", "y": "x y", "x": "x", "z": "z"} {
		if got := n.Of(group); !slices.Equal(got, strings.Fields(want)) {
			t.Errorf("%s is in %v, want %s", group, got, want)
		}
	}
}
