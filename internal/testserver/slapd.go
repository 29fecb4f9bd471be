package testserver

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// The one tree of a SlapdInstance and the two who read it.
const (
	SlapdBase   = "dc=acme,dc=example"
	SlapdAdmin  = "cn=admin," + SlapdBase  // neither limits nor access rules hold for it
	SlapdReader = "cn=reader," + SlapdBase // limits and access rules do
)

// slapdTree is what every tree begins with.
const slapdTree = `dn: dc=acme,dc=example
objectClass: dcObject
objectClass: organization
dc: acme
o: Acme

dn: cn=reader,dc=acme,dc=example
objectClass: organizationalRole
objectClass: simpleSecurityObject
cn: reader
userPassword: %s

`

// The program is copied beside its data: where AppArmor keeps the packaged one
// to its own directories, it does so by the program's path.
const (
	prepareSlapd = `[ -d data ] || { mkdir data && "$DIR/slapd" -T add -q -w -f slapd.conf -l tree.ldif; }`
	serveSlapd   = `"$DIR/slapd" -d none -f slapd.conf -h "$LISTEN"`
)

// SlapdOptions say how a server differs from one that answers everything.
type SlapdOptions struct {
	// LDIF is loaded before the first start, below SlapdBase.
	LDIF string
	// Global, Database and Overlay are lines of slapd.conf: before the
	// database, in it, and after its overlay syncprov.
	Global, Database, Overlay []string
	// Certificate, Key and ClientCAs are PEM. With a certificate the server
	// offers StartTLS and listens with TLS as well; with ClientCAs it asks
	// clients for certificates.
	Certificate, Key, ClientCAs []byte
}

// SlapdInstance is a server of OpenLDAP of its own. Its methods are for one
// goroutine at a time.
type SlapdInstance struct {
	dir, password string
	port, tlsPort int
	tls           bool
	process       *process // nil while it does not run
}

// Slapd starts a server of OpenLDAP for one test alone, which may kill and
// restart it. It ends with the test.
func Slapd(tb testing.TB, o SlapdOptions) *SlapdInstance {
	tb.Helper()
	s, err := StartSlapd(o)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := s.End(); err != nil {
			tb.Error(err)
		}
	})
	return s
}

// StartSlapd starts a server for a program that measures. The caller ends it;
// where the program is killed, it ends too.
func StartSlapd(o SlapdOptions) (*SlapdInstance, error) {
	s := &SlapdInstance{password: rand.Text(), tls: o.Certificate != nil}
	err := s.lay(o)
	if err == nil {
		err = onFreePorts(s.start, &s.port, &s.tlsPort)
	}
	if err == nil {
		return s, nil
	}
	return nil, errors.Join(err, s.End())
}

// URL returns the address without TLS; it stays over Kill and Restart.
func (s *SlapdInstance) URL() string { return "ldap://" + address(s.port) }

// TLSURL returns the address with TLS from the first byte.
func (s *SlapdInstance) TLSURL() string { return "ldaps://" + address(s.tlsPort) }

// Password returns the password of SlapdAdmin and of SlapdReader.
func (s *SlapdInstance) Password() string { return s.password }

// Kill ends the server with SIGKILL and returns when it is gone.
func (s *SlapdInstance) Kill(tb testing.TB) {
	tb.Helper()
	if err := s.halt(orderKill); err != nil {
		tb.Fatal(err)
	}
}

// Restart shuts the server down in order if it runs, and starts it again on the
// same ports.
func (s *SlapdInstance) Restart(tb testing.TB) {
	tb.Helper()
	if err := s.halt(orderHalt); err != nil {
		tb.Fatal(err)
	}
	if err := s.start(); err != nil {
		tb.Fatal(err)
	}
}

// Change writes other options than the data it was loaded with and restarts the
// server with them.
func (s *SlapdInstance) Change(tb testing.TB, o SlapdOptions) {
	tb.Helper()
	if err := s.halt(orderHalt); err != nil {
		tb.Fatal(err)
	}
	if err := s.configure(o); err != nil {
		tb.Fatal(err)
	}
	if err := s.start(); err != nil {
		tb.Fatal(err)
	}
}

// End ends the server and removes its directory.
func (s *SlapdInstance) End() error {
	p := s.process
	s.process = nil
	if p == nil {
		if s.dir == "" {
			return nil
		}
		return os.RemoveAll(s.dir)
	}
	return p.remove()
}

func (s *SlapdInstance) start() error {
	listen := "ldap://" + address(s.port)
	if s.tls {
		listen += " ldaps://" + address(s.tlsPort)
	}
	p, err := start("slapd", s.dir, prepareSlapd, serveSlapd, "PATH=/usr/bin:/bin", "DIR="+s.dir, "LISTEN="+listen)
	if err != nil {
		return err
	}
	s.process = p
	if err := p.await(func(ctx context.Context) error {
		var d net.Dialer
		conn, err := d.DialContext(ctx, "tcp", address(s.port))
		if err == nil {
			err = conn.Close()
		}
		return err
	}); err != nil {
		return errors.Join(err, s.halt(orderKill))
	}
	return nil
}

func (s *SlapdInstance) halt(order string) error {
	return halt(&s.process, order)
}

// lay makes the server's directory: the program, its configuration, its tree.
func (s *SlapdInstance) lay(o SlapdOptions) error {
	program, err := findSlapd()
	if err != nil {
		return err
	}
	if s.dir, err = newDir("slapd"); err != nil {
		return err
	}
	b, err := os.ReadFile(program)
	if err != nil {
		return err
	}
	return errors.Join(
		os.WriteFile(filepath.Join(s.dir, "slapd"), b, 0o755),
		s.write("tree.ldif", []byte(fmt.Sprintf(slapdTree, s.password)+o.LDIF)),
		s.configure(o),
	)
}

// configure writes slapd.conf and the files that it names.
func (s *SlapdInstance) configure(o SlapdOptions) error {
	schemas, err := firstDirectory("schema files of OpenLDAP", "/etc/ldap/schema", "/etc/openldap/schema", "/usr/local/etc/openldap/schema")
	if err != nil {
		return err
	}
	modules, err := firstDirectory("modules of OpenLDAP", "/usr/lib/ldap", "/usr/lib64/openldap", "/usr/lib/openldap", "/usr/local/libexec/openldap")
	if err != nil {
		return err
	}
	lines := []string{}
	for _, name := range []string{"core", "cosine", "inetorgperson", "nis"} {
		lines = append(lines, "include "+filepath.Join(schemas, name+".schema"))
	}
	lines = append(lines, "modulepath "+modules, "moduleload back_mdb", "moduleload syncprov", "pidfile "+filepath.Join(s.dir, "slapd.pid"), "threads 4")
	for _, f := range []struct {
		name, directive string
		pem             []byte
	}{
		{"certificate.pem", "TLSCertificateFile", o.Certificate},
		{"key.pem", "TLSCertificateKeyFile", o.Key},
		{"clients.pem", "TLSCACertificateFile", o.ClientCAs},
	} {
		if f.pem == nil {
			continue
		}
		if err := s.write(f.name, f.pem); err != nil {
			return err
		}
		lines = append(lines, f.directive+" "+filepath.Join(s.dir, f.name))
	}
	if o.ClientCAs != nil {
		lines = append(lines, "TLSVerifyClient try")
	}
	lines = append(lines, o.Global...)
	lines = append(lines, "database mdb", "suffix "+SlapdBase, "rootdn "+SlapdAdmin, "rootpw "+s.password, "directory "+filepath.Join(s.dir, "data"),
		"maxsize "+strconv.Itoa(1<<30), "dbnosync", "index objectClass,entryUUID,entryCSN,uid,member eq")
	lines = append(lines, o.Database...)
	lines = append(lines, "overlay syncprov")
	lines = append(lines, o.Overlay...)
	s.tls = o.Certificate != nil
	return s.write("slapd.conf", []byte(strings.Join(lines, "\n")+"\n"))
}

// write writes a file that the server may read; nobody else reaches its
// directory.
func (s *SlapdInstance) write(name string, b []byte) error {
	return os.WriteFile(filepath.Join(s.dir, name), b, 0o644)
}

func findSlapd() (string, error) {
	for _, p := range []string{"slapd", "/usr/sbin/slapd", "/usr/libexec/slapd", "/usr/lib/openldap/slapd", "/usr/local/libexec/slapd"} {
		if found, err := exec.LookPath(p); err == nil {
			return found, nil
		}
	}
	return "", errors.New("slapd is needed; neither PATH nor /usr/sbin has it. Install it (Debian, Ubuntu: apt-get install slapd; as root `make servers` does)")
}

func firstDirectory(what string, dirs ...string) (string, error) {
	for _, d := range dirs {
		if i, err := os.Stat(d); err == nil && i.IsDir() {
			return d, nil
		}
	}
	return "", fmt.Errorf("the %s were found in none of %s", what, strings.Join(dirs, ", "))
}

func address(port int) string { return net.JoinHostPort("127.0.0.1", strconv.Itoa(port)) }
