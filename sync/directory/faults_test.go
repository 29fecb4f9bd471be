package directory_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"slices"
	"strings"
	"testing"
	"time"

	"usher/internal/testldap"
	"usher/internal/testserver"
	"usher/sync/directory"
	"usher/sync/ldap"
)

// elsewhere is a part of the tree that another server is said to hold.
const elsewhere = "dn: ou=elsewhere," + base + "\nobjectClass: organizationalUnit\nou: elsewhere\n\ndn: ou=branch,ou=elsewhere," + base +
	"\nobjectClass: referral\nobjectClass: extensibleObject\nou: branch\nref: ldap://other.example/ou=branch," + base + "\n\n"

// expired is a certificate of 127.0.0.1 that was good until yesterday.
func expired(t *testing.T) (certificate, key []byte) {
	t.Helper()
	return certified(t, time.Now().Add(-24*time.Hour))
}

// certified is a certificate of 127.0.0.1 that is its own CA, and is good until a time.
func certified(t *testing.T, until time.Time) (certificate, key []byte) {
	t.Helper()
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(t, err)
	c := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "127.0.0.1"}, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		NotBefore: time.Now().Add(-48 * time.Hour), NotAfter: until, IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, c, c, &k.PublicKey, k)
	must(t, err)
	private, err := x509.MarshalPKCS8PrivateKey(k)
	must(t, err)
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: private})
}

// Until when a server is trusted is known of every run that ended well.
func TestSpec10_ARunSaysWhenCertificatesEnd(t *testing.T) {
	until := time.Now().Add(time.Hour).Truncate(time.Second)
	o := logged
	o.LDIF = tree(5, 1)
	o.Certificate, o.Key = certified(t, until)
	w := newWorld(t, embedded(t), words{slapd: o})
	w.cfg.Servers, w.cfg.CAs, w.deltas = []string{w.slapd.TLSURL()}, o.Certificate, true
	for range 2 { // of a delta, too
		if out := w.run(directory.Options{}); !out.ServerEnds.Equal(until) || !out.ClientEnds.IsZero() {
			t.Errorf("%s, want %s", out.ServerEnds, until)
		}
	}
}

// some is a server that begins to answer a search, with one of the people there
// are, and ends as end does.
func some(t *testing.T, end testldap.Handler) string {
	t.Helper()
	return testldap.Start(t, func(c *testldap.Conn, r testldap.Request) {
		if c.Default(r) {
			return
		}
		c.Entry(r.ID, "uid=p0,"+persons, []testldap.Attribute{
			{Name: "entryUUID", Values: []string{"c7a1e3c0-5f0e-103f-8d2b-0f4b8d3f7a11"}}, {Name: "uid", Values: []string{"p0"}},
		})
		end(c, r)
	}).URL()
}

// Whatever keeps a run from seeing everything, everybody keeps what they have,
// and the outcome says why. Each is followed by changes in the tree that a whole
// read would take from people.
func TestSpec10_NoEvidenceTakesNothing(t *testing.T) {
	w := newWorld(t, embedded(t), words{mappings: byGroup, slapd: testserver.SlapdOptions{LDIF: tree(250, 3) + elsewhere}})
	w.run(directory.Options{})
	before := fmt.Sprint(w.stored())
	logged := fmt.Sprint(w.events())
	for i := 240; i < 245; i++ { // who is gone, and stays until somebody sees it
		w.delete(person(i))
	}
	certificate, key := expired(t)
	killed := make(chan struct{})
	plain, cfg := testserver.SlapdOptions{Database: unlimited}, w.cfg
	limits := func(lines ...string) testserver.SlapdOptions { return testserver.SlapdOptions{Database: lines} }
	cases := []struct {
		name, reason string
		slapd        testserver.SlapdOptions
		change       func(c *ldap.Config)
		context      func(ctx context.Context) (context.Context, context.CancelFunc)
	}{
		{name: "a referral", reason: ldap.ReasonReferral, change: func(c *ldap.Config) { c.Users.Bases = append(slices.Clone(c.Users.Bases), "ou=elsewhere,"+base) }},
		{name: "an expired certificate", reason: ldap.ReasonTLS, slapd: testserver.SlapdOptions{Database: unlimited, Certificate: certificate, Key: key}, change: func(c *ldap.Config) {
			c.Servers, c.CAs = []string{w.slapd.TLSURL()}, certificate
		}},
		{name: "a reset", reason: ldap.ReasonLost, change: func(c *ldap.Config) {
			cut := newCutter(t, w.slapd.URL())
			cut.set(30_000, true)
			c.Servers = []string{cut.url()}
		}},
		{name: "a server killed in the middle of a page", reason: ldap.ReasonLost, change: func(c *ldap.Config) {
			cut := newCutter(t, w.slapd.URL())
			cut.end = func() { w.slapd.Kill(t); close(killed) }
			cut.set(30_000, false)
			c.Servers = []string{cut.url()}
		}},
		{name: "size limit", reason: ldap.ReasonLimit, slapd: limits("sizelimit 200")},
		{name: "time limit", reason: ldap.ReasonLimit, change: func(c *ldap.Config) {
			c.Servers = []string{some(t, func(c *testldap.Conn, r testldap.Request) { c.Done(r.ID, 3, "") })}
		}},
		{name: "no answer in time", reason: ldap.ReasonTimeout, change: func(c *ldap.Config) {
			c.Servers, c.PageTimeout = []string{some(t, func(*testldap.Conn, testldap.Request) {})}, 500*time.Millisecond
		}},
		{name: "hidden base", reason: ldap.ReasonBase, slapd: limits(unlimited[0], `access to dn.subtree="`+persons+`" by * none`, "access to * by * read")},
		{name: "an empty base", reason: directory.ReasonNothing, change: func(c *ldap.Config) { c.Users.Bases = []string{left} }},
		{name: "a filter that matches nothing", reason: directory.ReasonNothing, change: func(c *ldap.Config) { c.Users.Filter = "(objectClass=posixAccount)" }},
		{name: "no group any more", reason: directory.ReasonNothing, change: func(c *ldap.Config) { c.Groups.Filter = "(objectClass=posixGroup)" }},
		{name: "an access rule that hides the ids", reason: ldap.ReasonIdentity, slapd: limits(unlimited[0], `access to dn.subtree="`+persons+`" attrs=entryUUID by * none`, "access to * by * read")},
		{name: "wrong password", reason: ldap.ReasonCredentials, change: func(c *ldap.Config) { c.Password = "wrong" }},
		{name: "cancelled", reason: ldap.ReasonCancelled, context: func(ctx context.Context) (context.Context, context.CancelFunc) {
			ctx, cancel := context.WithCancel(ctx)
			cancel()
			return ctx, cancel
		}},
		{name: "no server", reason: ldap.ReasonUnreachable, change: func(c *ldap.Config) { c.Servers = []string{"ldap://127.0.0.1:1"} }},
		{name: "wrong configuration", reason: ldap.ReasonConfig, change: func(c *ldap.Config) { c.Users.Filter = "(((" }},
	}
	for _, test := range cases {
		t.Run(test.name, func(t *testing.T) {
			if test.slapd.Database == nil {
				test.slapd = plain
			}
			w.slapd.Change(t, test.slapd)
			w.cfg = cfg
			if test.change != nil {
				test.change(&w.cfg)
			}
			ctx, cancel := t.Context(), context.CancelFunc(func() {})
			if test.context != nil {
				ctx, cancel = test.context(ctx)
			}
			defer cancel()
			out, err := w.runner.Run(ctx, w.source(), directory.Options{})
			if test.reason == ldap.ReasonCancelled && err != nil {
				return // it was not even begun
			}
			must(t, err)
			if strings.Contains(test.name, "killed") {
				<-killed
			}
			if out.State != directory.StateFailed || out.Reason != test.reason || len(out.Message) < 20 {
				t.Errorf("%+v", out)
			}
			if now := fmt.Sprint(w.stored()); now != before {
				t.Error("people lost something without evidence")
			}
			if now := fmt.Sprint(w.events()); now != logged {
				t.Errorf("%s, was %s", now, logged)
			}
			history, err := w.runner.History(t.Context(), w.parent, w.dir.ID, "", 1)
			if err != nil || len(history) != 1 || history[0].Reason != test.reason || strings.Contains(fmt.Sprint(history), "p240") {
				t.Errorf("%+v, %v", history, err)
			}
		})
	}
	w.slapd.Change(t, plain)
	w.cfg = cfg
	w.connect()
	if out := w.run(directory.Options{}); out.Counts.Gone != 5 {
		t.Errorf("%+v", out)
	}
	w.same(roles)
}

// A run that is ended while it reads says of itself that it was, as one that is ended
// later does: the directory is not to blame, and nobody is to be told that it cannot be
// read.
func TestSpec10_ARunThatIsEndedWhileItReadsIsInterrupted(t *testing.T) {
	w := small(t, words{}, 9, 1)
	for _, watched := range []bool{true, false} {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		w.cfg.Servers = []string{some(t, func(*testldap.Conn, testldap.Request) { cancel() })}
		out, err := w.runner.Run(ctx, w.source(), directory.Options{Watched: watched})
		if err == nil && (out.State != directory.StateFailed || out.Reason != directory.ReasonInterrupted || len(out.Message) < 20) {
			t.Errorf("%s %s", shown(out), out.Message)
		}
	}
	history, err := w.runner.History(t.Context(), w.parent, w.dir.ID, "", 10)
	if err != nil || len(history) != 1 || history[0].Reason != directory.ReasonInterrupted {
		t.Errorf("%+v, %v", history, err)
	}
}

// An access rule hides what everybody must have: nothing can be made of anybody, nobody
// is taken for gone, and the run says so where it would else have found nothing.
func TestSpec10_ARunThatCanUseNobodySaysSo(t *testing.T) {
	w := small(t, words{}, 12, 2)
	w.run(directory.Options{})
	before := fmt.Sprint(w.stored())
	for hidden, unusable := range map[string]int{"employeeType": 12, "uid": 12} {
		w.hideAttributes(hidden)
		out := w.run(directory.Options{})
		if out.Counts.Unusable != unusable || !strings.Contains(out.Message, "none of the 12 users") || fmt.Sprint(w.stored()) != before {
			t.Errorf("%s: %s", hidden, shown(out))
		}
	}
	w.hideAttributes("")
	w.modify(person(3), "employeeType", "maybe")
	if out := w.run(directory.Options{}); out.Counts.Unusable != 1 || out.Message != "" {
		t.Error(shown(out))
	}
}
