package ldap_test

import (
	"context"
	"fmt"
	"net"
	"slices"
	"strings"
	"testing"
	"time"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/faultproxy"
	"usher/internal/testldap"
	"usher/internal/testserver"
	"usher/sync/ldap"
)

// watch is a Watch that runs.
type watch struct {
	t       *testing.T
	notices chan ldap.Notice
	ended   chan error
	cancel  context.CancelFunc
}

// watching watches people and groups from where a Sync leads now.
func watching(t *testing.T, c *ldap.Config) *watch {
	t.Helper()
	var from []ldap.Watched
	for _, s := range []ldap.Watched{{Kind: ldap.User, Base: people}, {Kind: ldap.Group, Base: groups}} {
		d, err := ldap.Sync(t.Context(), c, s.Kind, s.Base, nil, func(ldap.Change) error { return nil })
		must(t, err)
		s.Cookie = d.Cookie
		from = append(from, s)
	}
	return watchFrom(t, c, from)
}

func watchFrom(t *testing.T, c *ldap.Config, from []ldap.Watched) *watch {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	w := &watch{t, make(chan ldap.Notice, 1000), make(chan error, 1), cancel}
	go func() { w.ended <- ldap.Watch(ctx, c, from, func(n ldap.Notice) { w.notices <- n }) }()
	return w
}

// next is the next notice.
func (w *watch) next() ldap.Notice {
	w.t.Helper()
	select {
	case n := <-w.notices:
		return n
	case err := <-w.ended:
		w.t.Fatalf("the watch ended: %v", err)
	case <-time.After(30 * time.Second):
		w.t.Fatal("nothing was told")
	}
	return ldap.Notice{}
}

func (w *watch) begun() {
	w.t.Helper()
	if n := w.next(); !n.Begun || n.Server == "" {
		w.t.Fatalf("first %+v is told", n)
	}
}

// end is how the watch ends.
func (w *watch) end() error {
	w.t.Helper()
	select {
	case err := <-w.ended:
		return err
	case <-time.After(30 * time.Second):
		w.t.Fatal("the watch goes on")
	}
	return nil
}

// stop ends the watch by its context.
func (w *watch) stop() {
	w.t.Helper()
	w.cancel()
	wantFault(w.t, w.end(), ldap.ReasonCancelled)
}

func TestSpec10_AWatchTellsEveryChange(t *testing.T) {
	for name, overlay := range map[string][]string{"with a session log": {"syncprov-sessionlog 1000"}, "without": nil} {
		t.Run(name, func(t *testing.T) {
			s := testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(30, 3), Database: unlimited, Overlay: overlay})
			c := reading(s)
			c.Users.Filter = "(&(objectClass=inetOrgPerson)(!(employeeType=gone)))"
			w := watching(t, c)
			w.begun()
			a := admin(t, s)
			modify := func(dn string, change func(*goldap.ModifyRequest)) func() error {
				m := goldap.NewModifyRequest(dn, nil)
				change(m)
				return func() error { return a.Modify(m) }
			}
			person := func(i int) string { return fmt.Sprintf("uid=p%d,%s", i, people) }
			hired := goldap.NewAddRequest("uid=new,"+people, nil)
			for k, v := range map[string]string{"objectClass": "inetOrgPerson", "uid": "new", "cn": "New", "sn": "New"} {
				hired.Attribute(k, []string{v})
			}
			for _, step := range []struct {
				what string
				do   func() error
			}{
				{"joined", modify("cn=g0,"+groups, func(m *goldap.ModifyRequest) { m.Add("member", []string{person(1)}) })},
				{"left", modify("cn=g0,"+groups, func(m *goldap.ModifyRequest) { m.Delete("member", []string{person(1)}) })},
				{"mail", modify(person(2), func(m *goldap.ModifyRequest) { m.Replace("mail", []string{"two@acme.example"}) })},
				{"hired", func() error { return a.Add(hired) }},
				{"gone", func() error { return a.Del(goldap.NewDelRequest("uid=new,"+people, nil)) }},
				{"renamed", func() error {
					return a.ModifyDN(goldap.NewModifyDNRequest(person(3), "uid=p3b", true, ""))
				}},
				{"moved out", func() error {
					return a.ModifyDN(goldap.NewModifyDNRequest(person(4), "uid=p4", true, "ou=left,"+base))
				}},
				{"moved in", func() error {
					return a.ModifyDN(goldap.NewModifyDNRequest("uid=p4,ou=left,"+base, "uid=p4", true, people))
				}},
				{"no person any more", modify(person(5), func(m *goldap.ModifyRequest) { m.Replace("employeeType", []string{"gone"}) })},
			} {
				if err := step.do(); err != nil {
					t.Fatalf("%s: %v", step.what, err)
				}
				if n := w.next(); n.Begun {
					t.Errorf("%s: %+v", step.what, n)
				}
			}
			w.stop()
			if n := len(w.notices); n != 0 {
				t.Errorf("%d notices more than changes", n)
			}
		})
	}
}

// What happened before a watch goes on from its cookies is not told piece by piece:
// its beginning says that it is to be asked for.
func TestSpec10_AWatchFromAnOldCookieBegins(t *testing.T) {
	for name, overlay := range map[string][]string{"with a session log": {"syncprov-sessionlog 1000"}, "without": nil} {
		t.Run(name, func(t *testing.T) {
			s := testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(600, 3), Database: unlimited, Overlay: overlay})
			c := reading(s)
			d, err := ldap.Sync(t.Context(), c, ldap.User, people, nil, func(ldap.Change) error { return nil })
			must(t, err)
			a := admin(t, s)
			change(t, a, 0)
			for range 2 {
				w := watchFrom(t, c, []ldap.Watched{{Kind: ldap.User, Base: people, Cookie: d.Cookie}})
				w.begun()
				must(t, a.ModifyDN(goldap.NewModifyDNRequest("uid=p20,"+people, "uid=p20", false, "")))
				if n := w.next(); n.Begun {
					t.Errorf("%+v", n)
				}
				w.stop()
				if len(w.notices) != 0 {
					t.Errorf("%d notices more", len(w.notices))
				}
				s.Restart(t)
				a = admin(t, s)
			}
		})
	}
}

func TestSpec10_AWatchThatIsLostSaysWhy(t *testing.T) {
	s := testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(10, 2)})
	c := reading(s)
	for name, lose := range map[string]func(){"killed": func() { s.Kill(t) }, "shut down": func() { s.Restart(t) }} {
		w := watching(t, c)
		w.begun()
		lose()
		t.Log(name)
		wantFault(t, w.end(), ldap.ReasonLost, s.URL())
		s.Restart(t)
	}
	s.Kill(t)
	w := watchFrom(t, c, []ldap.Watched{{Kind: ldap.User, Base: people, Cookie: []byte("x")}})
	wantFault(t, w.end(), ldap.ReasonUnreachable)
}

// A connection of which only one end is left says nothing: the server is asked.
func TestSpec10_AWatchOverADeadConnectionEnds(t *testing.T) {
	s := testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(10, 2)})
	p, err := faultproxy.Start(strings.TrimPrefix(s.URL(), "ldap://"))
	must(t, err)
	t.Cleanup(func() { _ = p.Close() })
	c := reading(s)
	c.Servers = []string{"ldap://" + p.Addr()}
	c.WatchQuiet = 20 * time.Millisecond
	c.BindTimeout = 3 * time.Second
	w := watching(t, c)
	w.begun()
	p.Hold(faultproxy.ToClient)
	wantFault(t, w.end(), ldap.ReasonTimeout, p.Addr())
}

const oldCookie = "old"

// watchFake watches a server whose answers to searches are a test's own.
func watchFake(t *testing.T, pageTimeout time.Duration, answer testldap.Handler) *watch {
	t.Helper()
	s := testldap.Start(t, func(c *testldap.Conn, r testldap.Request) {
		if !c.Default(r) {
			answer(c, r)
		}
	})
	c := ldap.OpenLDAP(people)
	c.Servers, c.Networks, c.BindDN, c.Password = []string{s.URL()}, here, "cn=reader", "x"
	c.PageTimeout = pageTimeout
	return watchFrom(t, &c, []ldap.Watched{{Kind: ldap.User, Base: people, Cookie: []byte(oldCookie)}})
}

func TestSpec10_FaultsOfAWatch(t *testing.T) {
	id := strings.Repeat("\x02", 16)
	for name, tt := range map[string]struct {
		answer testldap.Handler
		begins bool
		reason string
	}{
		"not offered":      {func(c *testldap.Conn, r testldap.Request) { c.Done(r.ID, 12, "") }, false, ldap.ReasonSync},
		"refresh required": {func(c *testldap.Conn, r testldap.Request) { c.Done(r.ID, 4096, "") }, false, ldap.ReasonRefresh},
		"behind":           {func(c *testldap.Conn, r testldap.Request) { c.Done(r.ID, 53, "") }, false, ldap.ReasonBehind},
		"no rights":        {func(c *testldap.Conn, r testldap.Request) { c.Done(r.ID, 50, "") }, false, ldap.ReasonRights},
		"no base":          {func(c *testldap.Conn, r testldap.Request) { c.Done(r.ID, 32, "") }, false, ldap.ReasonBase},
		"refreshOnly":      {func(c *testldap.Conn, r testldap.Request) { c.Done(r.ID, 0, "", testldap.SyncDone("new", true)) }, false, ldap.ReasonLost},
		"a reference":      {func(c *testldap.Conn, r testldap.Request) { c.Reference(r.ID, "ldap://other.example/") }, false, ldap.ReasonReferral},
		"nothing":          {func(*testldap.Conn, testldap.Request) {}, false, ldap.ReasonTimeout},
		"entries and no end of them": {func(c *testldap.Conn, r testldap.Request) {
			c.Entry(r.ID, "uid=p", nil, testldap.SyncState(1, id))
			c.SyncIDs(r.ID, true, id)
		}, false, ldap.ReasonTimeout},
		"refresh required later": {func(c *testldap.Conn, r testldap.Request) {
			c.RefreshPresent(r.ID)
			c.Done(r.ID, 4096, "")
		}, true, ldap.ReasonRefresh},
		"shut down": {func(c *testldap.Conn, r testldap.Request) {
			c.RefreshPresent(r.ID)
			c.Disconnecting("bye")
		}, true, ldap.ReasonLost},
		"closed": {func(c *testldap.Conn, r testldap.Request) {
			c.RefreshPresent(r.ID)
			_ = c.Close()
		}, true, ldap.ReasonLost},
		"an entry without a state": {func(c *testldap.Conn, r testldap.Request) {
			c.RefreshPresent(r.ID)
			c.Entry(r.ID, "uid=p", nil)
		}, true, ldap.ReasonSync},
		"an answer to nothing": {func(c *testldap.Conn, r testldap.Request) {
			c.RefreshPresent(r.ID)
			c.Entry(r.ID+7, "uid=p", nil, testldap.SyncState(1, id))
		}, true, ldap.ReasonProtocol},
		"garbage": {func(c *testldap.Conn, r testldap.Request) {
			c.RefreshPresent(r.ID)
			_, _ = c.Write([]byte("HTTP/1.1 400 Bad Request\r\n\r\n"))
		}, true, ldap.ReasonProtocol},
		"half a message": {func(c *testldap.Conn, r testldap.Request) {
			c.RefreshPresent(r.ID)
			_, _ = c.Write([]byte{0x30, 0x7f, 0x02})
		}, true, ldap.ReasonTimeout},
		"a message without end": {func(c *testldap.Conn, r testldap.Request) {
			c.RefreshPresent(r.ID)
			_, _ = c.Write([]byte{0x30, 0x84, 0x10, 0, 0, 0, 0x02})
		}, true, ldap.ReasonLimit},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			timeout := time.Duration(0)
			if tt.reason == ldap.ReasonTimeout {
				timeout = 2 * time.Second
			}
			w := watchFake(t, timeout, tt.answer)
			wantFault(t, w.end(), tt.reason)
			if begun := len(w.notices) == 1; begun != tt.begins || len(w.notices) > 1 {
				t.Errorf("%d notices", len(w.notices))
			}
		})
	}
}

// Until every search has left its refresh stage nothing is told.
func TestSpec10_AWatchBeginsWithItsLastSearch(t *testing.T) {
	type search struct {
		*testldap.Conn
		id int64
	}
	id := strings.Repeat("\x02", 16)
	asked := map[bool]chan search{false: make(chan search, 1), true: make(chan search, 1)}
	s := testldap.Start(t, func(c *testldap.Conn, r testldap.Request) {
		if c.Default(r) {
			return
		}
		if mode := r.Controls["1.3.6.1.4.1.4203.1.9.1.1"]; len(r.Attributes) != 1 || r.Attributes[0] != "1.1" || !strings.HasPrefix(string(mode), "\x30\x08\x0a\x01\x03\x04\x03old") {
			t.Errorf("asked for %q, %x", r.Attributes, mode)
		}
		asked[strings.Contains(r.DN, "groups")] <- search{c, r.ID}
	})
	c := ldap.OpenLDAP(people)
	c.Servers, c.Networks, c.BindDN, c.Password = []string{s.URL()}, here, "cn=reader", "x"
	w := watchFrom(t, &c, []ldap.Watched{{Kind: ldap.User, Base: people, Cookie: []byte(oldCookie)}, {Kind: ldap.Group, Base: groups, Cookie: []byte(oldCookie)}})
	of := <-asked[false]
	<-asked[true]
	of.RefreshPresent(of.id)
	of.Entry(of.id, "uid=p", nil, testldap.SyncState(1, id))
	of.SyncIDs(of.id, true, id)
	of.Disconnecting("bye") // behind everything: it was read
	wantFault(t, w.end(), ldap.ReasonLost, "bye")
	if len(w.notices) != 0 {
		t.Errorf("%d notices", len(w.notices))
	}
	w = watchFrom(t, &c, []ldap.Watched{{Kind: ldap.User, Base: people, Cookie: []byte(oldCookie)}, {Kind: ldap.Group, Base: groups, Cookie: []byte(oldCookie)}})
	of = <-asked[false]
	among := <-asked[true]
	of.RefreshPresent(of.id)
	among.Entry(among.id, "cn=g", nil, testldap.SyncState(1, id))
	among.RefreshPresent(among.id)
	w.begun()
	of.SyncIDs(of.id, true, id)
	among.Entry(among.id, "cn=g", nil, testldap.SyncState(3, id))
	for range 2 {
		if n := w.next(); n.Begun {
			t.Errorf("%+v", n)
		}
	}
	w.stop()
	if len(w.notices) != 0 {
		t.Errorf("%d notices more", len(w.notices))
	}
}

// A real server answers that it is there, though it has hardly any threads: what
// is put off over a connection that has much to do is not.
func TestSpec10_AQuietSlapdStaysWatched(t *testing.T) {
	const searches = 6
	s := testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(10, 2), Global: []string{"threads 4"}})
	p := cutter(t, s.URL(), 1<<30, nil)
	c := reading(s)
	c.WatchQuiet, c.BindTimeout = 20*time.Millisecond, 20*time.Second
	c.Servers = []string{p.url}
	d, err := ldap.Sync(t.Context(), c, ldap.User, people, nil, func(ldap.Change) error { return nil })
	must(t, err)
	from := slices.Repeat([]ldap.Watched{{Kind: ldap.User, Base: people, Cookie: d.Cookie}}, searches)
	w := watchFrom(t, c, from)
	w.begun()
	const answer = 14 // bytes, and nothing else is sent
	for before, tick := p.through.Load(), time.NewTicker(10*time.Millisecond); p.through.Load() < before+3*searches*answer; {
		select {
		case err := <-w.ended:
			t.Fatal(err)
		case <-tick.C:
		}
	}
	m := goldap.NewModifyRequest("uid=p1,"+people, nil)
	m.Replace("mail", []string{"one@acme.example"})
	must(t, admin(t, s).Modify(m))
	for range searches {
		w.next()
	}
	w.stop()
}

// A server that says nothing since nothing changes is asked, and stays watched.
func TestSpec10_AQuietServerStaysWatched(t *testing.T) {
	asked := make(chan struct{}, 100)
	s := testldap.Start(t, func(c *testldap.Conn, r testldap.Request) {
		if r.Op == testldap.Extended {
			asked <- struct{}{}
		}
		if !c.Default(r) {
			c.RefreshPresent(r.ID)
		}
	})
	c := ldap.OpenLDAP(people)
	c.Servers, c.Networks, c.BindDN, c.Password = []string{s.URL()}, here, "cn=reader", "x"
	c.WatchQuiet = 20 * time.Millisecond
	w := watchFrom(t, &c, []ldap.Watched{{Kind: ldap.User, Base: people, Cookie: []byte(oldCookie)}})
	w.begun()
	for range 3 {
		<-asked
	}
	w.stop()
}

func TestSpec10_WhatCannotBeWatched(t *testing.T) {
	s := testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(10, 2)})
	atUsers := reading(s)
	atUsers.Attributes.Membership = "memberOf"
	byGroup := reading(s)
	byGroup.Users.Filter = "(&(objectClass=inetOrgPerson)(memberOf=cn=g0," + groups + "))"
	for name, tt := range map[string]struct {
		c      *ldap.Config
		from   []ldap.Watched
		reason string
	}{
		"no cookie":          {reading(s), []ldap.Watched{{Kind: ldap.User, Base: people}}, ldap.ReasonRefresh},
		"a cookie of no use": {reading(s), []ldap.Watched{{Kind: ldap.User, Base: people, Cookie: []byte("garbage")}}, ldap.ReasonRefresh},
		"no search":          {reading(s), nil, ldap.ReasonConfig},
		"memberOf":           {atUsers, []ldap.Watched{{Kind: ldap.User, Base: people, Cookie: []byte("x")}}, ldap.ReasonConfig},
		"a filter by it":     {byGroup, []ldap.Watched{{Kind: ldap.User, Base: people, Cookie: []byte("x")}}, ldap.ReasonConfig},
		"no configuration":   {&ldap.Config{}, nil, ldap.ReasonConfig},
	} {
		t.Run(name, func(t *testing.T) { wantFault(t, watchFrom(t, tt.c, tt.from).end(), tt.reason) })
	}
	ad := testldap.Start(t, func(c *testldap.Conn, r testldap.Request) {
		c.Default(r, testldap.Attribute{Name: "supportedCapabilities", Values: []string{"1.2.840.113556.1.4.800"}})
	})
	c := ldap.ActiveDirectory(people)
	c.Servers, c.Networks, c.BindDN, c.Password = []string{ad.URL()}, here, "cn=reader", "x"
	wantFault(t, watchFrom(t, &c, []ldap.Watched{{Kind: ldap.User, Base: people, Cookie: []byte("x")}}).end(), ldap.ReasonSync, "Active Directory")
}

// A server that takes the connection and never answers is given up.
func TestSpec10_AWatchOfAServerThatDoesNotAnswer(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	defer func() { _ = l.Close() }()
	c := ldap.OpenLDAP(people)
	c.Servers, c.Networks, c.BindDN, c.Password = []string{"ldap://" + l.Addr().String()}, here, "cn=reader", "x"
	c.BindTimeout = 50 * time.Millisecond
	wantFault(t, watchFrom(t, &c, []ldap.Watched{{Kind: ldap.User, Base: people, Cookie: []byte("x")}}).end(), ldap.ReasonTimeout)
	c.BindTimeout = time.Hour
	w := watchFrom(t, &c, []ldap.Watched{{Kind: ldap.User, Base: people, Cookie: []byte("x")}})
	w.stop()
}
