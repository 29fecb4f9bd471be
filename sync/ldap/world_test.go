package ldap_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/netip"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	goldap "github.com/go-ldap/ldap/v3"
	"go.uber.org/goleak"

	"usher/internal/identity"
	"usher/internal/testserver"
	"usher/sync/ldap"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const (
	base   = testserver.SlapdBase
	people = "ou=people," + base
	groups = "ou=groups," + base
)

// unlimited lets the reader have more than the 500 entries that OpenLDAP gives
// to anybody, in pages or not.
var unlimited = []string{`limits dn.exact="` + testserver.SlapdReader + `" size.soft=unlimited size.hard=unlimited size.prtotal=unlimited`}

// company is a tree of people p0, p1, … and groups g0, g1, …: group i has every
// person whose number is i modulo the number of groups, and group 1 has group 0.
func company(persons, teams int) string {
	var s strings.Builder
	unit := func(dn, ou string) { fmt.Fprintf(&s, "dn: %s\nobjectClass: organizationalUnit\nou: %s\n\n", dn, ou) }
	unit(people, "people")
	unit("ou=left,"+base, "left")
	unit(groups, "groups")
	for i := range persons {
		fmt.Fprintf(&s, "dn: uid=p%d,%s\nobjectClass: inetOrgPerson\nuid: p%d\ncn: Person %d\nsn: Family%d\ngivenName: Given%d\nmail: p%d@acme.example\ndisplayName: Person Number %d\nemployeeType: staff\n\n", i, people, i, i, i, i, i, i)
	}
	for g := range teams {
		fmt.Fprintf(&s, "dn: cn=g%d,%s\nobjectClass: groupOfNames\ncn: g%d\n", g, groups, g)
		if g == 1 {
			fmt.Fprintf(&s, "member: cn=g0,%s\n", groups)
		}
		for i := g; i < persons; i += teams {
			fmt.Fprintf(&s, "member: uid=p%d,%s\n", i, people)
		}
		s.WriteByte('\n')
	}
	return s.String()
}

var here = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}

// reading is the configuration of somebody who reads a server without TLS.
func reading(s *testserver.SlapdInstance) *ldap.Config {
	c := ldap.OpenLDAP(base)
	c.Users.Bases, c.Groups.Bases = []string{people}, []string{groups}
	c.Servers, c.Networks = []string{s.URL()}, here
	c.BindDN, c.Password = testserver.SlapdReader, ldap.Secret(s.Password())
	c.PageSize = 100
	return &c
}

// read collects what a read hands out, by id.
func read(t *testing.T, c *ldap.Config) (map[string]ldap.Entry, ldap.Proof, error) {
	t.Helper()
	out := map[string]ldap.Entry{}
	p, err := ldap.Read(t.Context(), c, func(e ldap.Entry) error {
		if _, twice := out[e.ID]; twice {
			t.Errorf("%s came twice", e.DN)
		}
		out[e.ID] = e
		return nil
	})
	if (err == nil) != p.Complete() {
		t.Errorf("complete is %v with %v", p.Complete(), err)
	}
	return out, p, err
}

// whole is read that must succeed.
func whole(t *testing.T, c *ldap.Config) map[string]ldap.Entry {
	t.Helper()
	out, _, err := read(t, c)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// named returns the entry whose user name or group name is given.
func named(t *testing.T, entries map[string]ldap.Entry, name string) ldap.Entry {
	t.Helper()
	for _, e := range entries {
		if e.Kind == ldap.User && e.UserName == name || e.Kind == ldap.Group && e.DisplayName == name {
			return e
		}
	}
	t.Fatalf("%s is not among %d entries", name, len(entries))
	return ldap.Entry{}
}

// wantFault fails unless err has a reason, and words that an administrator can
// do something with.
func wantFault(t *testing.T, err error, reason string, words ...string) {
	t.Helper()
	var e *identity.Error
	if !errors.As(err, &e) || e.Reason != reason {
		t.Fatalf("got %v, want reason %s", err, reason)
	}
	for _, w := range words {
		if !strings.Contains(e.Detail, w) {
			t.Errorf("%q does not say %q", e.Detail, w)
		}
	}
}

// admin is another client, by which the tests change the tree.
func admin(t *testing.T, s *testserver.SlapdInstance) *goldap.Conn {
	t.Helper()
	c, err := goldap.DialURL(s.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	if err := c.Bind(testserver.SlapdAdmin, s.Password()); err != nil {
		t.Fatal(err)
	}
	return c
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// cut is a proxy in front of a server that lets so many bytes through to the
// client and then does what end says.
type cut struct {
	url     string
	l       net.Listener
	tasks   sync.WaitGroup
	through atomic.Int64 // bytes that the client got in all
}

func cutter(t *testing.T, server string, after int, end func(client *net.TCPConn)) *cut {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	p := &cut{url: "ldap://" + l.Addr().String(), l: l}
	p.tasks.Go(func() {
		for {
			client, err := l.Accept()
			if err != nil {
				return
			}
			p.tasks.Go(func() { p.pass(client.(*net.TCPConn), strings.TrimPrefix(server, "ldap://"), after, end) })
		}
	})
	t.Cleanup(func() { _ = l.Close(); p.tasks.Wait() })
	return p
}

func (p *cut) pass(client *net.TCPConn, server string, after int, end func(*net.TCPConn)) {
	defer client.Close()
	up, err := net.Dial("tcp", server)
	if err != nil {
		return
	}
	p.tasks.Go(func() { _, _ = io.Copy(up, client); _ = up.Close() })
	counted := counting{client, &p.through}
	if _, err := io.CopyN(counted, up, int64(after)); err == nil {
		end(client)
		_, _ = io.Copy(counted, up)
	}
	_ = up.Close()
}

// counting counts what is about to be written.
type counting struct {
	io.Writer
	n *atomic.Int64
}

func (c counting) Write(b []byte) (int, error) {
	c.n.Add(int64(len(b)))
	return c.Writer.Write(b)
}

// authority issues certificates of 127.0.0.1.
type authority struct {
	pem  []byte
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
}

func newAuthority(t *testing.T) *authority {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(t, err)
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "test CA"}, IsCA: true, BasicConstraintsValid: true,
		NotBefore: time.Now().Add(-48 * time.Hour), NotAfter: time.Now().Add(time.Hour), KeyUsage: x509.KeyUsageCertSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	must(t, err)
	cert, err := x509.ParseCertificate(der)
	must(t, err)
	return &authority{pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), cert, key}
}

func (a *authority) issue(t *testing.T, name string, until time.Time) (certificate, key []byte) {
	t.Helper()
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	must(t, err)
	template := &x509.Certificate{
		SerialNumber: big.NewInt(2), Subject: pkix.Name{CommonName: name}, NotBefore: time.Now().Add(-24 * time.Hour), NotAfter: until,
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, a.cert, &k.PublicKey, a.key)
	must(t, err)
	private, err := x509.MarshalPKCS8PrivateKey(k)
	must(t, err)
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: private})
}
