package testserver

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestSlapdKeepsItsPortsAndDataOverAKill(t *testing.T) {
	s := Slapd(t, SlapdOptions{LDIF: "dn: ou=people," + SlapdBase + "\nobjectClass: organizationalUnit\nou: people\n"})
	url := s.URL()
	s.Kill(t)
	if !refuses(s.port) {
		t.Error("the killed server still answers")
	}
	s.Restart(t)
	if s.URL() != url || refuses(s.port) {
		t.Errorf("the server moved from %s to %s, or does not answer", url, s.URL())
	}
	if _, err := os.Stat(filepath.Join(s.dir, "data", "data.mdb")); err != nil {
		t.Error(err)
	}
}

func TestSlapdEndsWithItsTest(t *testing.T) {
	for _, name := range []string{"running", "killed"} {
		var s *SlapdInstance
		t.Run(name, func(t *testing.T) {
			s = Slapd(t, SlapdOptions{})
			if name == "killed" {
				s.Kill(t)
			}
		})
		if !isGone(s.dir) || !refuses(s.port) {
			t.Errorf("%s: the server or %s is left", name, s.dir)
		}
	}
}

func TestASlapdThatCannotStartSaysWhy(t *testing.T) {
	s, err := StartSlapd(SlapdOptions{LDIF: "dn: ou=people,dc=other\nobjectClass: organizationalUnit\nou: people\n"})
	if err == nil {
		t.Fatal(s.End())
	}
	if !strings.Contains(err.Error(), "ended instead of serving") {
		t.Errorf("got %v", err)
	}
}
