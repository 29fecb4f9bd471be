package ldap_test

import (
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/testldap"
	"usher/internal/testserver"
	"usher/sync/ldap"
)

func TestSpec10_TLSIsHeldToTheCAThatWasGiven(t *testing.T) {
	ca, other := newAuthority(t), newAuthority(t)
	certificate, key := ca.issue(t, "ldap.acme.example", time.Now().Add(time.Hour))
	s := testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(5, 1), Certificate: certificate, Key: key, Global: []string{"security ssf=128"}})
	for name, tt := range map[string]struct {
		url      string
		startTLS bool
		change   func(*ldap.Config)
		reason   string
		words    string
	}{
		"LDAPS":                       {s.TLSURL(), false, func(c *ldap.Config) {}, "", ""},
		"StartTLS":                    {s.URL(), true, func(c *ldap.Config) {}, "", ""},
		"LDAPS, another CA":           {s.TLSURL(), false, func(c *ldap.Config) { c.CAs = other.pem }, ldap.ReasonTLS, "none of the CAs"},
		"StartTLS, another CA":        {s.URL(), true, func(c *ldap.Config) { c.CAs = other.pem }, ldap.ReasonTLS, "none of the CAs"},
		"LDAPS, the system's CAs":     {s.TLSURL(), false, func(c *ldap.Config) { c.CAs = nil }, ldap.ReasonTLS, "no CA that this system trusts"},
		"another name":                {s.TLSURL(), false, func(c *ldap.Config) { c.ServerName = "dc2.acme.example" }, ldap.ReasonTLS, "for another name"},
		"TLS where there is none":     {"ldaps" + strings.TrimPrefix(s.URL(), "ldap"), false, func(c *ldap.Config) {}, ldap.ReasonTLS, "TLS could not be agreed on: does it speak TLS at this port?"},
		"no TLS where it is demanded": {s.URL(), false, func(c *ldap.Config) {}, ldap.ReasonTLS, "takes no bind without TLS"},
	} {
		t.Run(name, func(t *testing.T) {
			c := reading(s)
			c.Servers, c.StartTLS, c.CAs = []string{tt.url}, tt.startTLS, ca.pem
			tt.change(c)
			entries, _, err := read(t, c)
			if tt.reason != "" {
				wantFault(t, err, tt.reason, tt.words)
			} else if err != nil || len(entries) != 6 {
				t.Errorf("%d entries, %v", len(entries), err)
			}
		})
	}
	certificate, key = ca.issue(t, "ldap.acme.example", time.Now().Add(-time.Hour))
	s.Change(t, testserver.SlapdOptions{Certificate: certificate, Key: key})
	c := reading(s)
	c.Servers, c.CAs = []string{s.TLSURL()}, ca.pem
	_, _, err := read(t, c)
	wantFault(t, err, ldap.ReasonTLS, "expired", "No password was sent")
}

// It is known until when a server is trusted: as long as its certificate and that of its
// CA last, and until when usher's own certificate does.
func TestSpec10_ItIsKnownWhenCertificatesEnd(t *testing.T) {
	ca := newAuthority(t)
	client, clientKey := ca.issue(t, "usher", time.Now().Add(20*time.Minute))
	for name, tt := range map[string]struct {
		server time.Time // when its certificate ends
		shown  bool
		plain  bool
		want   time.Time
	}{
		"the server's first": {server: time.Now().Add(30 * time.Minute).Truncate(time.Second)},
		"the CA's first":     {server: time.Now().Add(9 * time.Hour), want: ca.cert.NotAfter},
		"a client's":         {server: time.Now().Add(30 * time.Minute).Truncate(time.Second), shown: true},
		"without TLS":        {server: time.Now().Add(30 * time.Minute), plain: true},
	} {
		certificate, key := ca.issue(t, "ldap.acme.example", tt.server)
		s := testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(2, 1), Certificate: certificate, Key: key})
		c := reading(s)
		if !tt.plain {
			c.Servers, c.CAs = []string{s.TLSURL()}, ca.pem
		}
		if tt.shown {
			c.ClientCertificate, c.ClientKey = client, clientKey
		}
		if tt.want.IsZero() && !tt.plain {
			tt.want = tt.server
		}
		_, p, err := read(t, c)
		must(t, err)
		if !p.Ends.Server.Equal(tt.want) || p.Ends.Client.IsZero() == tt.shown || tt.shown && p.Ends.Client.After(time.Now().Add(20*time.Minute)) {
			t.Errorf("%s: %+v, want %s", name, p.Ends, tt.want)
		}
	}
}

// A group of a group that is not read itself counts for nobody, which nothing else tells.
func TestSpec10_AProbeTellsOfMembersBelowNoBase(t *testing.T) {
	inner := "dn: cn=inner,ou=left," + base + "\nobjectClass: groupOfNames\ncn: inner\nmember: uid=p1," + people +
		"\n\ndn: cn=outer," + groups + "\nobjectClass: groupOfNames\ncn: outer\nmember: uid=p0," + people + "\nmember: CN=Inner, ou=left," + base + "\n\n"
	c := reading(testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(4, 2) + inner}))
	f, err := ldap.Probe(t.Context(), c)
	must(t, err)
	if f.Groups.Count != 3 || f.Groups.Outside != 1 || f.Groups.OutsideIs != "CN=Inner, ou=left,"+base || f.Users.Outside != 0 || len(f.Problems) > 0 {
		t.Errorf("%+v", f)
	}
	c.Groups.Bases = []string{"OU=groups, " + base, "ou=left," + base}
	if f, err = ldap.Probe(t.Context(), c); err != nil || f.Groups.Count != 4 || f.Groups.Outside != 0 {
		t.Errorf("%v %+v", err, f)
	}
}

func TestSpec10_ARefusedStartTLSSendsNoPassword(t *testing.T) {
	s := testserver.Slapd(t, testserver.SlapdOptions{})
	c := reading(s)
	c.StartTLS = true
	_, _, err := read(t, c)
	wantFault(t, err, ldap.ReasonTLS, "refused StartTLS", "Nothing was sent")

	binds := make(chan testldap.Request, 10)
	fake := testldap.Start(t, func(conn *testldap.Conn, r testldap.Request) {
		if r.Op == testldap.Bind {
			binds <- r
		}
		if r.Op == testldap.Extended { // success, and an answer to a bind that nobody sent
			_, _ = conn.Write([]byte("\x30\x0c\x02\x01\x01\x78\x07\x0a\x01\x00\x04\x00\x04\x00\x30\x0c\x02\x01\x02\x61\x07\x0a\x01\x00\x04\x00\x04\x00"))
		}
	})
	c.Servers = []string{fake.URL()}
	_, _, err = read(t, c)
	wantFault(t, err, ldap.ReasonTLS, "somebody may be in between")
	if len(binds) > 0 {
		t.Error("it was bound to")
	}
}

func TestSpec10_Binds(t *testing.T) {
	ca := newAuthority(t)
	certificate, key := ca.issue(t, "ldap.acme.example", time.Now().Add(time.Hour))
	s := testserver.Slapd(t, testserver.SlapdOptions{
		LDIF: company(5, 1), Certificate: certificate, Key: key, ClientCAs: ca.pem, Global: []string{"authz-regexp cn=usher " + testserver.SlapdReader},
		Database: []string{`access to dn.subtree="` + people + `" by dn.exact="` + testserver.SlapdReader + `" read by * none`, "access to attrs=userPassword by anonymous auth", "access to * by * read"},
	})
	c := reading(s)
	c.Password = "wrong"
	second := reading(s).Servers[0]
	c.Servers = append(c.Servers, second)
	_, _, err := read(t, c)
	wantFault(t, err, ldap.ReasonCredentials, testserver.SlapdReader, "No other server was tried")
	if strings.Contains(err.Error(), "wrong") || strings.Contains(fmt.Sprintf("%v %+v %#v", c, *c, *c), "wrong") {
		t.Error("the password is printed")
	}

	c = reading(s)
	c.Servers, c.CAs, c.BindDN, c.Password, c.External = []string{s.TLSURL()}, ca.pem, "", "", true
	c.ClientCertificate, c.ClientKey = ca.issue(t, "usher", time.Now().Add(time.Hour))
	if got := len(whole(t, c)); got != 6 {
		t.Errorf("EXTERNAL reads %d entries", got)
	}
	if f, err := ldap.Probe(t.Context(), c); err != nil || f.BoundAs != "dn:"+testserver.SlapdReader || !f.TLS {
		t.Errorf("EXTERNAL is bound as %q, %v", f.BoundAs, err)
	}
	c.ClientCertificate, c.ClientKey = newAuthority(t).issue(t, "usher", time.Now().Add(time.Hour))
	_, _, err = read(t, c)
	if r := ldap.Reason(err); r != ldap.ReasonCredentials && r != ldap.ReasonTLS && r != ldap.ReasonLost {
		t.Errorf("a client certificate of somebody else: %v", err)
	}
}

// What a bind was refused for is named with what to do. A server that fails by itself
// has refused no password: another one is asked.
func TestSpec10_ARefusedBindSaysWhatToDo(t *testing.T) {
	good := testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(3, 1)})
	for name, tt := range map[string]struct {
		code   int64
		text   string
		reason string // empty: the next server is read
		words  []string
	}{
		"wrong password":          {49, "", ldap.ReasonCredentials, []string{"Invalid Credentials (49)", "the password", "locked"}},
		"Windows, wrong password": {49, "80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext error, data 52e, v4563", ldap.ReasonCredentials, []string{"The password is wrong"}},
		"Windows, expired":        {49, "80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext error, data 532, v4563", ldap.ReasonCredentials, []string{"has expired"}},
		"Windows, locked":         {49, "80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext error, data 775, v4563", ldap.ReasonCredentials, []string{"unlock it"}},
		"no such entry":           {32, "", ldap.ReasonCredentials, []string{"No Such Object (32)", "look at the bind DN"}},
		"not allowed":             {48, "", ldap.ReasonCredentials, []string{"(48)", "client certificate"}},
		"inactivated":             {53, "Account inactivated. Contact system administrator.", ldap.ReasonCredentials, []string{"(53)", "locked or disabled"}},
		"too many tries":          {19, "Exceed password retry limit. Please try later.", ldap.ReasonCredentials, []string{"(19)", "locked or disabled"}},
		"internal error":          {80, "internal error", "", []string{"Other (80)", "says nothing of the password"}},
		"operations error":        {1, "", "", []string{"Operations Error (1)", "its log says why"}},
		"elsewhere":               {10, "", "", []string{"Name the one that holds that entry"}},
	} {
		t.Run(name, func(t *testing.T) {
			s := testldap.Start(t, func(conn *testldap.Conn, r testldap.Request) {
				if r.Op == testldap.Bind {
					conn.Bound(r.ID, tt.code, tt.text)
				}
			})
			c := reading(good)
			c.Servers = []string{s.URL()}
			_, _, err := read(t, c)
			reason := tt.reason
			if reason == "" {
				reason = ldap.Reason(err)
			}
			wantFault(t, err, reason, tt.words...)
			c.Servers = append(c.Servers, good.URL())
			if _, _, err = read(t, c); ldap.Reason(err) != tt.reason {
				t.Errorf("with another server: %v", err)
			}
		})
	}
	s := testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(3, 1), Global: []string{"disallow bind_simple"}})
	_, _, err := read(t, reading(s))
	wantFault(t, err, ldap.ReasonCredentials, "binding by a password not be allowed")
}

func TestSpec10_AnotherServerIsAskedWhereTheFirstCannotBe(t *testing.T) {
	first, second := testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(5, 1)}), testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(7, 1)})
	for _, s := range []*testserver.SlapdInstance{first, second} { // one password for both
		m := goldap.NewModifyRequest(testserver.SlapdReader, nil)
		m.Replace("userPassword", []string{"same"})
		must(t, admin(t, s).Modify(m))
	}
	c := reading(first)
	c.Password = "same"
	c.Servers = []string{first.URL(), second.URL()}
	_, p, err := read(t, c)
	if err != nil || p.Server != first.URL() || p.Users != 5 {
		t.Errorf("both run: %+v, %v", p, err)
	}
	m := goldap.NewModifyRequest("uid=p0,"+people, nil)
	m.Replace("mail", []string{"new@acme.example"})
	must(t, admin(t, first).Modify(m))
	_, p, err = read(t, c)
	must(t, err)
	newest := p.Position
	first.Kill(t)
	_, p, err = read(t, c)
	if err != nil || p.Server != second.URL() || p.Users != 7 {
		t.Errorf("the second runs: %+v, %v", p, err)
	}
	// It lacks the change, and the proof lets the caller see that.
	if !p.Position.Behind(newest) || newest.Behind(p.Position) {
		t.Errorf("the second is at %v, the first was at %v", p.Position, newest)
	}
	second.Kill(t)
	_, _, err = read(t, c)
	wantFault(t, err, ldap.ReasonUnreachable, "none of the 2 servers", first.URL(), second.URL(), "nothing listens at its port")
}

// A domain controller that comes back is older than the one that was read meanwhile,
// and the numbers of the two cannot be compared; but it says of itself that it is.
func TestSpec10_ADomainControllerThatHasNotCaughtUpIsNotRead(t *testing.T) {
	controller := func(synchronized string) string {
		return testldap.Start(t, func(c *testldap.Conn, r testldap.Request) {
			if !c.Default(r, testldap.Attribute{Name: "supportedCapabilities", Values: []string{"1.2.840.113556.1.4.800"}}, testldap.Attribute{Name: "isSynchronized", Values: []string{synchronized}}) {
				c.Done(r.ID, 0, "", testldap.Paged(""))
			}
		}).URL()
	}
	back, other := controller("FALSE"), controller("TRUE")
	c := ldap.ActiveDirectory(corpDN)
	c.Networks, c.BindDN, c.Password = here, "usher@corp.example", "x"
	c.Servers = []string{back, other}
	if _, p, err := read(t, &c); err != nil || p.Server != other {
		t.Errorf("%+v, %v", p, err)
	}
	c.Servers = []string{back}
	_, _, err := read(t, &c)
	wantFault(t, err, ldap.ReasonBehind, back, "Ask another")
}

// A server that has no time to say how far it is is not read: nobody would know that it
// lags, nor how far the one after it has to be.
func TestSpec10_AServerThatIsTooBusyToSayHowFarItIsIsNotRead(t *testing.T) {
	for _, busy := range []string{"", base} {
		s := testldap.Start(t, func(c *testldap.Conn, r testldap.Request) {
			switch {
			case r.Op == testldap.Search && r.DN == busy:
				c.Done(r.ID, 51, "later")
			case !c.Default(r, testldap.Attribute{Name: "namingContexts", Values: []string{base}}):
				c.Done(r.ID, 0, "", testldap.Paged(""))
			}
		})
		c := ldap.OpenLDAP(people)
		c.Servers, c.Networks, c.BindDN, c.Password = []string{s.URL()}, here, "cn=reader", "x"
		_, _, err := read(t, &c)
		wantFault(t, err, ldap.ReasonUnreachable, "no time now")
	}
}

func TestOnlyNetworksThatTheOperatorNamedAreReached(t *testing.T) {
	c := reading(testserver.Slapd(t, testserver.SlapdOptions{}))
	c.Networks = []netip.Prefix{netip.MustParsePrefix("10.0.0.0/8")}
	_, _, err := read(t, c)
	wantFault(t, err, ldap.ReasonUnreachable, "outgoing_networks")
}

func TestCheckNamesEverythingThatIsWrong(t *testing.T) {
	good := func() ldap.Config {
		c := ldap.ActiveDirectory("dc=corp,dc=example")
		c.Servers, c.BindDN, c.Password = []string{"ldaps://dc1.corp.example"}, "usher@corp.example", "x"
		return c
	}
	c := good()
	must(t, c.Check())
	for words, change := range map[string]func(*ldap.Config){
		"at least one server":         func(c *ldap.Config) { c.Servers = nil },
		"not the address of a server": func(c *ldap.Config) { c.Servers = []string{"https://dc1.corp.example"} },
		"without TLS":                 func(c *ldap.Config) { c.Servers = []string{"ldap://dc1.corp.example"} },
		"anonymous bind":              func(c *ldap.Config) { c.Password = "" },
		"neither a distinguished":     func(c *ldap.Config) { c.BindDN = "usher" },
		"EXTERNAL":                    func(c *ldap.Config) { c.External = true },
		"no PEM":                      func(c *ldap.Config) { c.CAs = []byte("x") },
		"do not go together":          func(c *ldap.Config) { c.ClientKey = []byte("x") },
		"cannot be read":              func(c *ldap.Config) { c.Users.Filter = "(uid=" },
		"not a distinguished name":    func(c *ldap.Config) { c.Groups.Bases = []string{"groups"} },
		"overlaps": func(c *ldap.Config) {
			c.Users.Bases = append(c.Users.Bases, "OU=Staff, DC=corp, DC=example")
		},
		`"mail;lang-de" is not`: func(c *ldap.Config) { c.Attributes.Email = "mail;lang-de" },
		`"a)(b" is not`:         func(c *ldap.Config) { c.Attributes.Extra = map[string]string{"x": "a)(b"} },
		"identifies an entry":   func(c *ldap.Config) { c.Attributes.ID = "" },
		"who is in a group":     func(c *ldap.Config) { c.Attributes.Membership = "" },
		"base for users":        func(c *ldap.Config) { c.Users.Bases = nil },
		"memberUid needs":       func(c *ldap.Config) { c.Attributes.Membership, c.Attributes.UID = "memberUid", "" },
		"1 to 10000":            func(c *ldap.Config) { c.PageSize = 10_001 },
		"time-outs are from 0 ": func(c *ldap.Config) { c.PageTimeout = -1 },
	} {
		c := good()
		change(&c)
		wantFault(t, c.Check(), ldap.ReasonConfig, words)
	}
	c = ldap.Config{}
	wantFault(t, c.Check(), ldap.ReasonConfig, "at least one server", "identifies an entry", "base for users")
	c = good()
	c.Servers = []string{"ldap://127.0.0.1:389", "ldap://dc1.corp.example"}
	c.StartTLS = true
	must(t, c.Check())
}

func TestSpec10_AProbeSaysWhatItFound(t *testing.T) {
	s := testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(1200, 2) + "dn: uid=nameless," + people + "\nobjectClass: account\nuid: nameless\n\n"})
	c := reading(s)
	c.Attributes.ExternalID = "employeeNumber"
	f, err := ldap.Probe(t.Context(), c)
	must(t, err)
	if f.Server != s.URL() || f.Vendor != "OpenLDAP" || f.TLS || f.BoundAs != "dn:"+testserver.SlapdReader || !slices.Contains(f.Contexts, base) || !f.Paging || !f.Syncrepl || f.DirSync {
		t.Errorf("got %+v", f)
	}
	if len(f.Problems) != 1 || !strings.Contains(f.Problems[0], "size limit") {
		t.Errorf("the problem is that only 500 may be read: %q", f.Problems)
	}
	s.Change(t, testserver.SlapdOptions{Database: unlimited})
	f, err = ldap.Probe(t.Context(), c)
	must(t, err)
	if f.Users.Count != 1000 || !f.Users.More || len(f.Users.Sample) != 3 || f.Users.Sample[0].UserName == "" || !slices.Equal(f.Users.Missing, []string{"employeeNumber", "pwdAccountLockedTime"}) {
		t.Errorf("users: %+v", f.Users)
	}
	if f.Groups.Count != 2 || f.Groups.More || len(f.Groups.Missing) != 0 || len(f.Problems) != 0 {
		t.Errorf("groups: %+v, problems %q", f.Groups, f.Problems)
	}

	c.Users.Filter = "(employeeType=nobody)"
	f, err = ldap.Probe(t.Context(), c)
	must(t, err)
	if len(f.Problems) != 1 || !strings.Contains(f.Problems[0], "the filter is wrong") {
		t.Errorf("a filter that matches nothing: %q", f.Problems)
	}
	c.Users.Bases = []string{"ou=left," + base}
	f, err = ldap.Probe(t.Context(), c)
	must(t, err)
	if len(f.Problems) != 1 || !strings.Contains(f.Problems[0], "lacks the right to read it") {
		t.Errorf("an empty base: %q", f.Problems)
	}
	mistyped := reading(s)
	mistyped.Attributes.Email = "mial"
	f, err = ldap.Probe(t.Context(), mistyped)
	must(t, err)
	if len(f.Problems) != 1 || !strings.Contains(f.Problems[0], "has an e-mail (mial)") {
		t.Errorf("nobody has an e-mail: %q", f.Problems)
	}
	c.Users.Bases = []string{"ou=nowhere," + base}
	f, err = ldap.Probe(t.Context(), c)
	must(t, err)
	if len(f.Problems) != 1 || !strings.Contains(f.Problems[0], "does not exist") || f.Groups.Count != 2 {
		t.Errorf("no base: %q", f.Problems)
	}
	s.Change(t, testserver.SlapdOptions{Database: append([]string{"access to attrs=entryUUID by * none", "access to * by * read"}, unlimited...)})
	f, err = ldap.Probe(t.Context(), reading(s))
	must(t, err)
	if f.Users.Unusable != 1000 || !slices.Contains(f.Users.Missing, "entryUUID") || len(f.Problems) == 0 {
		t.Errorf("a hidden id: %+v", f)
	}
	s.Kill(t)
	_, err = ldap.Probe(t.Context(), c)
	wantFault(t, err, ldap.ReasonUnreachable)
}

// What still comes of searches that are looked at no further is passed over, of
// whichever of them it is.
func TestSpec10_AProbeOfSeveralFullBases(t *testing.T) {
	entry := func(c *testldap.Conn, id int64, n int) {
		c.Entry(id, fmt.Sprintf("uid=p%d,%s", n, people), []testldap.Attribute{{Name: "entryUUID", Values: []string{fmt.Sprintf("01020304-0506-0708-090a-%012d", n)}}, {Name: "uid", Values: []string{"p"}}})
	}
	var first atomic.Int64
	s := testldap.Start(t, func(c *testldap.Conn, r testldap.Request) {
		switch {
		case c.Default(r, testldap.Attribute{Name: "supportedControl", Values: []string{"1.2.840.113556.1.4.319"}}):
		case r.DN == people:
			first.Store(r.ID)
			for n := range 1001 {
				entry(c, r.ID, n)
			}
		case r.DN == groups:
			entry(c, first.Load(), 1002)
			c.Done(r.ID, 0, "", testldap.Paged(""))
		default:
			entry(c, r.ID, 1001)
		}
	})
	c := ldap.OpenLDAP(people)
	c.Users.Bases, c.Groups.Bases = []string{people, "ou=left," + base}, []string{groups}
	c.Servers, c.Networks, c.BindDN, c.Password = []string{s.URL()}, here, "cn=reader", "x"
	if f, err := ldap.Probe(t.Context(), &c); err != nil || f.Users.Count != 1000 || !f.Users.More {
		t.Errorf("%+v, %v", f.Users, err)
	}
}

// With TLS 1.3 a server says what is wrong with a client's certificate behind the
// handshake, where the bind is answered: that is no connection that was lost.
func TestSpec10_AServerThatTakesNoClientCertificateSaysSo(t *testing.T) {
	ca := newAuthority(t)
	certificate, key := ca.issue(t, "127.0.0.1", time.Now().Add(time.Hour))
	pair, err := tls.X509KeyPair(certificate, key)
	must(t, err)
	clients := x509.NewCertPool()
	clients.AppendCertsFromPEM(ca.pem)
	listener, err := tls.Listen("tcp", "127.0.0.1:0", &tls.Config{
		Certificates: []tls.Certificate{pair}, ClientAuth: tls.RequireAndVerifyClientCert, ClientCAs: clients, MinVersion: tls.VersionTLS13,
	})
	must(t, err)
	var served sync.WaitGroup
	defer served.Wait()
	defer func() { _ = listener.Close() }()
	served.Go(func() {
		for range 2 {
			c, err := listener.Accept()
			if err != nil {
				return
			}
			_ = c.(*tls.Conn).HandshakeContext(t.Context())
			_, _ = c.Read(make([]byte, 1)) // the client has read what was wrong
			_ = c.Close()
		}
	})
	c := ldap.OpenLDAP(base)
	c.Servers, c.Networks, c.CAs, c.External = []string{"ldaps://" + listener.Addr().String()}, here, ca.pem, true
	c.ClientCertificate, c.ClientKey = ca.issue(t, "usher", time.Now().Add(-time.Minute))
	_, _, err = read(t, &c)
	wantFault(t, err, ldap.ReasonTLS, "client certificate", "expired")
	c.ClientCertificate, c.ClientKey = newAuthority(t).issue(t, "usher", time.Now().Add(time.Hour))
	_, _, err = read(t, &c)
	wantFault(t, err, ldap.ReasonTLS, "client certificate")
}
