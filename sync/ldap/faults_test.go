package ldap_test

import (
	"context"
	"fmt"
	"io"
	"net"
	"strings"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/testldap"
	"usher/internal/testserver"
	"usher/sync/ldap"
)

// Wherever a connection is cut, in order or by a reset, the read is an error,
// except where everything had come.
func TestSpec10_AConnectionThatEndsAnywhereProvesNothing(t *testing.T) {
	s := testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(12, 2)})
	c := reading(s)
	c.PageSize = 5
	all := cutter(t, s.URL(), 1<<30, nil)
	c.Servers = []string{all.url}
	want := len(whole(t, c))
	total := int(all.through.Load())
	for name, end := range map[string]func(*net.TCPConn){
		"closed": func(client *net.TCPConn) { _ = client.Close() },
		"reset":  func(client *net.TCPConn) { _ = client.SetLinger(0); _ = client.Close() },
	} {
		faults := 0
		for after := 1; after < total; after += 23 {
			c.Servers = []string{cutter(t, s.URL(), after, end).url}
			_, p, err := read(t, c)
			// A reset may overtake the bytes before it, and never more than them.
			if reason := ldap.Reason(err); reason != ldap.ReasonLost {
				t.Errorf("%s after %d of %d bytes: %+v, %v", name, after, total, p, err)
			}
			faults++
		}
		if faults < 50 {
			t.Errorf("%s: cut at %d places only", name, faults)
		}
	}
	c.Servers = []string{cutter(t, s.URL(), total, func(client *net.TCPConn) { _ = client.Close() }).url}
	if got := len(whole(t, c)); got != want {
		t.Errorf("cut behind the last byte: %d entries, want %d", got, want)
	}
}

func TestSpec10_AServerKilledInTheMiddleOfAPageProvesNothing(t *testing.T) {
	s := testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(300, 2)})
	c := reading(s)
	stopped, killed := make(chan struct{}), make(chan struct{})
	c.Servers = []string{cutter(t, s.URL(), 20_000, func(*net.TCPConn) { close(stopped); <-killed }).url}
	done := make(chan error, 1)
	n := 0
	go func() {
		p, err := ldap.Read(t.Context(), c, func(ldap.Entry) error { n++; return nil })
		if p.Complete() {
			t.Error("complete")
		}
		done <- err
	}()
	<-stopped
	s.Kill(t)
	close(killed)
	wantFault(t, <-done, ldap.ReasonLost, "reading users below "+people, "connection")
	if n == 0 || n >= 300 {
		t.Errorf("%d entries came before", n)
	}
	c.Servers = []string{s.URL()}
	_, _, err := read(t, c)
	wantFault(t, err, ldap.ReasonUnreachable, s.URL())
	s.Restart(t)
	if got := len(whole(t, c)); got != 302 {
		t.Errorf("%d entries after the restart", got)
	}
}

func TestSpec10_ALimitOfTheServerProvesNothing(t *testing.T) {
	slow := "(|" + strings.Repeat("(mail=*q*r*)(sn=*q*r*)(cn=*x*y*)(displayName=*u*v*)", 20_000) + "(uid=*))"
	limits := `limits dn.exact="` + testserver.SlapdReader + `" `
	for name, tt := range map[string]struct {
		limits, filter string
		size           int
		words          []string
	}{
		"of entries in all pages":  {"size.soft=1000 size.hard=1000 size.prtotal=60", "(objectClass=inetOrgPerson)", 50, []string{"size limit", "size.prtotal=unlimited"}},
		"of entries in one search": {"size.soft=20 size.hard=20 size.pr=unlimited size.prtotal=hard", "(objectClass=inetOrgPerson)", 15, []string{"size limit"}},
		"of entries in a page":     {"size.pr=10 size.prtotal=unlimited", "(objectClass=inetOrgPerson)", 50, nil},
		"of paging at all":         {"size.pr=noEstimate size.prtotal=disabled", "(objectClass=inetOrgPerson)", 50, nil},
		"of time":                  {"time=1 size=unlimited size.prtotal=unlimited", slow, 10_000, []string{"time limit"}},
	} {
		t.Run(name, func(t *testing.T) {
			s := testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(1600, 2), Database: []string{limits + tt.limits}})
			c := reading(s)
			c.PageSize, c.Users.Filter = tt.size, tt.filter
			_, _, err := read(t, c)
			t.Log(err)
			if tt.words == nil { // refused in the one or the other way
				if err == nil {
					t.Error("complete")
				}
				return
			}
			wantFault(t, err, ldap.ReasonLimit, tt.words...)
		})
	}
}

// Deltas come without pages, and so under the limit of one search: who lifted that of
// pages alone, as a test of the connection and a whole read need, is told which is left.
func TestSpec10_TheLimitThatDeltasMeetIsNamed(t *testing.T) {
	s := testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(40, 1), Database: []string{`limits dn.exact="` + testserver.SlapdReader + `" size.soft=20 size.hard=20 size.prtotal=unlimited`}})
	c := reading(s)
	c.PageSize = 10
	if n := len(whole(t, c)); n != 41 {
		t.Fatal(n)
	}
	_, err := ldap.Sync(t.Context(), c, ldap.User, people, nil, func(ldap.Change) error { return nil })
	wantFault(t, err, ldap.ReasonLimit, "size=unlimited size.prtotal=unlimited")
}

func TestSpec10_AReferralProvesNothing(t *testing.T) {
	elsewhere := "dn: ou=branch," + people + "\nobjectClass: referral\nobjectClass: extensibleObject\nou: branch\nref: ldap://other.example/ou=branch," + people + "\n\n"
	s := testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(20, 2) + elsewhere, Global: []string{"referral ldap://other.example"}})
	c := reading(s)
	_, _, err := read(t, c)
	wantFault(t, err, ldap.ReasonReferral, people, "Name the server that holds all of it")
	c.Users.Bases = []string{"ou=branch," + people}
	_, _, err = read(t, c)
	wantFault(t, err, ldap.ReasonReferral)
	c.Users.Bases = []string{"ou=people,dc=other"}
	_, _, err = read(t, c)
	wantFault(t, err, ldap.ReasonReferral)
}

// What access rules hide is not there for the reader, and no protocol tells: the
// read is complete with fewer. That is for the guard, which sees the drop.
func TestSpec10_WhatAccessRulesHideIsADropInTheCount(t *testing.T) {
	hide := []string{`access to filter="(sn=*1*)" by dn.exact="` + testserver.SlapdReader + `" none by * read`, "access to * by * read"}
	s := testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(100, 2)})
	c := reading(s)
	_, before, err := read(t, c)
	must(t, err)
	s.Change(t, testserver.SlapdOptions{Database: hide})
	_, after, err := read(t, c)
	must(t, err)
	if before.Users != 100 || after.Users >= 90 || after.Users == 0 {
		t.Errorf("%d before and %d after", before.Users, after.Users)
	}
	// An attribute that is hidden is told from one that is not there where every
	// entry must have it.
	s.Change(t, testserver.SlapdOptions{Database: []string{`access to attrs=entryUUID by dn.exact="` + testserver.SlapdReader + `" none by * read`, "access to * by * read"}})
	_, _, err = read(t, c)
	wantFault(t, err, ldap.ReasonIdentity, "entryUUID", "right to read it", "somebody under "+people)
	if e := identity.AsError(err); strings.Contains(e.Detail, "uid=") { // it is kept with the run, when who it is may be erased
		t.Errorf("a person is named: %s", e.Detail)
	}
	// A group without members is none of OpenLDAP's: they are hidden.
	s.Change(t, testserver.SlapdOptions{Database: []string{`access to attrs=member by dn.exact="` + testserver.SlapdReader + `" none by * read`, "access to * by * read"}})
	if g := named(t, whole(t, c), "g0"); !strings.Contains(g.Problem, "right to read it") {
		t.Errorf("got %+v", g)
	}
	s.Change(t, testserver.SlapdOptions{Database: []string{`access to dn.subtree="` + people + `" by dn.exact="` + testserver.SlapdReader + `" none by * read`, "access to * by * read"}})
	_, _, err = read(t, c)
	wantFault(t, err, ldap.ReasonBase, "may not see it")
}

func TestSpec10_NothingThere(t *testing.T) {
	c := reading(testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(5, 1)}))
	c.Users.Bases = []string{"ou=nobody," + people}
	_, _, err := read(t, c)
	wantFault(t, err, ldap.ReasonBase, "ou=nobody", "does not exist", people)
	all := c.Users.Filter
	for name, ask := range map[string]struct{ base, filter string }{
		"an empty base":                     {"ou=left," + base, all},
		"a filter that matches nobody":      {people, "(uid=nobody)"},
		"an attribute that nobody declared": {people, "(noSuchAttribute=x)"},
	} {
		c.Users.Bases, c.Users.Filter = []string{ask.base}, ask.filter
		if _, p, err := read(t, c); err != nil || p.Users != 0 || p.Groups != 1 || !p.Complete() {
			t.Errorf("%s: %+v, %v: it is complete and empty, and what that means is the caller's", name, p, err)
		}
	}
}

func TestSpec10_BrokenAnswersProveNothing(t *testing.T) {
	person := []testldap.Attribute{{Name: "entryUUID", Values: []string{"c7a1e3c0-5f0e-103f-8d2b-0f4b8d3f7a11"}}, {Name: "uid", Values: []string{"p"}}}
	entry := func(c *testldap.Conn, r testldap.Request) { c.Entry(r.ID, "uid=p,"+people, person) }
	hung := make(chan struct{})
	t.Cleanup(func() { close(hung) })
	for name, tt := range map[string]struct {
		answer testldap.Handler
		reason string
	}{
		"no paging control": {func(c *testldap.Conn, r testldap.Request) { entry(c, r); c.Done(r.ID, 0, "") }, ldap.ReasonPaging},
		"paging unknown":    {func(c *testldap.Conn, r testldap.Request) { c.Done(r.ID, 12, "no paging here") }, ldap.ReasonPaging},
		"empty pages":       {func(c *testldap.Conn, r testldap.Request) { c.Done(r.ID, 0, "", testldap.Paged("more")) }, ldap.ReasonPaging},
		"size limit":        {func(c *testldap.Conn, r testldap.Request) { entry(c, r); c.Done(r.ID, 4, "", testldap.Paged("")) }, ldap.ReasonLimit},
		"time limit":        {func(c *testldap.Conn, r testldap.Request) { entry(c, r); c.Done(r.ID, 3, "", testldap.Paged("")) }, ldap.ReasonLimit},
		"admin limit":       {func(c *testldap.Conn, r testldap.Request) { entry(c, r); c.Done(r.ID, 11, "", testldap.Paged("")) }, ldap.ReasonLimit},
		"no rights":         {func(c *testldap.Conn, r testldap.Request) { entry(c, r); c.Done(r.ID, 50, "", testldap.Paged("")) }, ldap.ReasonRights},
		"busy":              {func(c *testldap.Conn, r testldap.Request) { c.Done(r.ID, 51, "", testldap.Paged("")) }, ldap.ReasonUnreachable},
		"an unknown code":   {func(c *testldap.Conn, r testldap.Request) { entry(c, r); c.Done(r.ID, 4711, "", testldap.Paged("")) }, ldap.ReasonRefused},
		"a reference": {func(c *testldap.Conn, r testldap.Request) {
			c.Reference(r.ID, "ldap://other.example/"+people)
			c.Done(r.ID, 0, "", testldap.Paged(""))
		}, ldap.ReasonReferral},
		"notice of disconnection": {func(c *testldap.Conn, r testldap.Request) { entry(c, r); c.Disconnecting("going down") }, ldap.ReasonLost},
		"an answer to nobody":     {func(c *testldap.Conn, r testldap.Request) { c.Done(r.ID+1, 0, "", testldap.Paged("")) }, ldap.ReasonProtocol},
		"another protocol": {func(c *testldap.Conn, r testldap.Request) {
			_, _ = io.WriteString(c, "HTTP/1.1 400 Bad Request\r\n\r\n")
		}, ldap.ReasonProtocol},
		"a message without end": {func(c *testldap.Conn, r testldap.Request) { _, _ = c.Write([]byte{0x30, 0x84, 0x7f, 0xff, 0xff, 0xff}) }, ldap.ReasonLimit},
		"no answer":             {func(c *testldap.Conn, r testldap.Request) { entry(c, r) }, ldap.ReasonTimeout},
		"an entry without an id": {func(c *testldap.Conn, r testldap.Request) {
			c.Entry(r.ID, "uid=p,"+people, person[1:])
			c.Done(r.ID, 0, "", testldap.Paged(""))
		}, ldap.ReasonIdentity},
	} {
		t.Run(name, func(t *testing.T) {
			s := testldap.Start(t, func(c *testldap.Conn, r testldap.Request) {
				if !c.Default(r) {
					tt.answer(c, r)
				}
			})
			c := ldap.OpenLDAP(people)
			c.Servers, c.Networks, c.BindDN, c.Password = []string{s.URL()}, here, "cn=reader", "x"
			c.PageTimeout = 500 * time.Millisecond
			_, _, err := read(t, &c)
			wantFault(t, err, tt.reason)
		})
	}
}

func TestSpec10_ACancelledReadIsAbandoned(t *testing.T) {
	abandoned := make(chan int64, 1)
	asked := make(chan int64, 1)
	s := testldap.Start(t, func(c *testldap.Conn, r testldap.Request) {
		switch {
		case c.Default(r):
			if r.Op == testldap.Abandon {
				abandoned <- r.Abandoned
			}
		default:
			c.Entry(r.ID, "uid=p,"+people, []testldap.Attribute{{Name: "entryUUID", Values: []string{"c7a1e3c0-5f0e-103f-8d2b-0f4b8d3f7a11"}}})
			asked <- r.ID
		}
	})
	c := ldap.OpenLDAP(people)
	c.Servers, c.Networks, c.BindDN, c.Password = []string{s.URL()}, here, "cn=reader", "x"
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var search int64
	go func() { search = <-asked; cancel() }()
	_, err := ldap.Read(ctx, &c, func(ldap.Entry) error { return nil })
	wantFault(t, err, ldap.ReasonCancelled)
	if got := <-abandoned; got != search {
		t.Errorf("request %d was abandoned, not %d", got, search)
	}
}

// Somebody who is asked for pages in pieces that never end keeps nobody waiting
// for longer than a page may take.
func TestADeadlineIsForThePageAndNotForEachByte(t *testing.T) {
	s := testldap.Start(t, func(c *testldap.Conn, r testldap.Request) {
		if c.Default(r) {
			return
		}
		tick := time.NewTicker(20 * time.Millisecond)
		defer tick.Stop()
		for i := 0; ; i++ {
			<-tick.C
			if _, err := fmt.Fprint(c, "\x30"); err != nil || i > 500 {
				return
			}
			if i == 0 {
				_, _ = c.Write([]byte{0x83, 0xff, 0xff, 0xff})
			}
		}
	})
	c := ldap.OpenLDAP(people)
	c.Servers, c.Networks, c.BindDN, c.Password = []string{s.URL()}, here, "cn=reader", "x"
	c.PageTimeout = 200 * time.Millisecond
	_, _, err := read(t, &c)
	wantFault(t, err, ldap.ReasonTimeout, "in time")
}
