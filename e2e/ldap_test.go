package e2e

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"usher/internal/testserver"
)

const corpPeople, corpGroups = "ou=people," + testserver.SlapdBase, "ou=groups," + testserver.SlapdBase

// corpTree is a company of people p0, p1, … whose group all-staff has everybody.
func corpTree(people int) string {
	var s strings.Builder
	for _, unit := range []string{"people", "groups"} {
		fmt.Fprintf(&s, "dn: ou=%s,%s\nobjectClass: organizationalUnit\nou: %[1]s\n\n", unit, testserver.SlapdBase)
	}
	for i := range people {
		fmt.Fprintf(&s, "dn: uid=p%d,%s\nobjectClass: inetOrgPerson\nuid: p%[1]d\ncn: Person %[1]d\nsn: Family%[1]d\ngivenName: Given%[1]d\nmail: p%[1]d@acme.example\ndisplayName: Person Number %[1]d\nemployeeType: staff\nroomNumber: TRUE\n\n", i, corpPeople)
	}
	fmt.Fprintf(&s, "dn: cn=all-staff,%s\nobjectClass: groupOfNames\ncn: all-staff\n", corpGroups)
	for i := range people {
		fmt.Fprintf(&s, "member: uid=p%d,%s\n", i, corpPeople)
	}
	s.WriteByte('\n')
	return s.String()
}

// corp is a server with people in it.
func corp(t *testing.T, people int) *testserver.SlapdInstance {
	t.Helper()
	return testserver.Slapd(t, testserver.SlapdOptions{
		LDIF:     corpTree(people),
		Database: []string{`limits dn.exact="` + testserver.SlapdReader + `" size.soft=unlimited size.hard=unlimited size.prtotal=unlimited`},
	})
}

// near lets a daemon connect to servers of tests.
var near = []string{"USHER_OUTGOING_NETWORKS=127.0.0.0/8"}

// flags are those of a directory that reads a server, with its password in a file.
func (s *server) flags(l *testserver.SlapdInstance) []string {
	s.t.Helper()
	file := filepath.Join(s.t.TempDir(), "password")
	if err := os.WriteFile(file, []byte(l.Password()+"\n"), 0o600); err != nil {
		s.t.Fatal(err)
	}
	s.record.secret(l.Password())
	return []string{
		"--parent", "acme", "--kind", "ldap", "--ldap-server", l.URL(), "--user-base", corpPeople, "--group-base", corpGroups,
		"--bind-dn", testserver.SlapdReader, "--password-file", file, "--attribute", "active=roomNumber", "--schedule", "0 0 1 1 *",
	}
}

func TestSpec10_AConnectionIsTestedBeforeAndAfterTheDirectoryIsMade(t *testing.T) {
	t.Parallel()
	l := corp(t, 4)
	s := start(t, options{env: near})
	s.parent("acme", "acme.example")
	flags := append([]string{"directory", "create", "corp"}, s.flags(l)...)
	r := s.cli(append(flags, "--test")...)
	if r.code != 0 {
		t.Fatal(r)
	}
	for _, words := range []string{"bound as  dn:" + testserver.SlapdReader, "offers    pages, changes by syncrepl", "users     4\n", "p0 <p0@acme.example>", "groups    1\n", "all-staff, 4 members"} {
		if !strings.Contains(r.stdout, words) {
			t.Errorf("%q is not in\n%s", words, r.stdout)
		}
	}
	s.api("GET", "/v1/directories/acme/corp", nil).want(t, 404) // nothing was made
	if r := s.cli(flags...); r.code != 0 {
		t.Fatal(r)
	}
	r = s.tested("acme/corp", "--output", "json")
	var found struct {
		OK    bool           `json:"ok"`
		Users map[string]any `json:"users"`
	}
	if err := json.Unmarshal([]byte(r.stdout), &found); err != nil || r.code != 0 || !found.OK || found.Users["count"] != 4.0 {
		t.Errorf("%v %+v", r, found)
	}
	// A wrong password is what was found, and no failure of the daemon.
	file := filepath.Join(t.TempDir(), "wrong")
	if err := os.WriteFile(file, []byte("wrong"), 0o600); err != nil {
		t.Fatal(err)
	}
	if r := s.cli("directory", "update", "acme/corp", "--password-file", file); r.code != 0 {
		t.Fatal(r)
	}
	if r := s.tested("acme/corp"); r.code != 1 || !strings.Contains(r.stdout, "nothing could be looked at") || !strings.Contains(r.stdout, "Invalid Credentials") {
		t.Error(r)
	}
}

// tested has a directory tested, as soon as that is allowed again.
func (s *server) tested(directory string, flags ...string) (r ran) {
	s.t.Helper()
	eventually(s.t, 10*time.Second, "a test is let in", func() error {
		if r = s.cli(append([]string{"directory", "test", directory}, flags...)...); strings.Contains(r.stderr, "tested a moment ago") {
			return errors.New(r.stderr)
		}
		return nil
	})
	return r
}
