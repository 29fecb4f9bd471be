package e2e

import (
	"strconv"
	"strings"
	"testing"

	"usher/internal/testdns"
)

// TestSpec3_ADomainByItsRecord: claimed, found in a zone that answers by DNS,
// lost and found again, by the commands an administrator types.
func TestSpec3_ADomainByItsRecord(t *testing.T) {
	t.Parallel()
	zone, err := testdns.Start("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	open := true
	defer func() {
		if open {
			_ = zone.Close() // it failed before it was closed
		}
	}()
	if err := zone.AddZone("acme.example"); err != nil {
		t.Fatal(err)
	}
	s := start(t, options{env: []string{
		"USHER_DNS_RESOLVERS=" + zone.Addr().String(), "USHER_DNS_PORT=" + strconv.Itoa(int(zone.Addr().Port())),
		"USHER_OUTGOING_NETWORKS=127.0.0.0/8",
	}})
	s.cli("parent", "create", "acme").want(t, 0)
	added := s.cliJSON("domain", "add", "acme.example", "--parent", "acme")
	record := added["record"].(map[string]any)
	if added["state"] != "pending" || record["type"] != "TXT" || record["name"] != "acme.example" {
		t.Fatalf("%v", added)
	}
	refresh := func(state, evidence string) {
		t.Helper()
		got := s.cliJSON("domain", "refresh", "acme.example", "--parent", "acme")
		if got["state"] != state || got["evidence"] != evidence {
			t.Fatalf("%v, want %s by %s", got, state, evidence)
		}
		s.wantMetrics(`usher_domains{state="` + state + `"} 1`)
	}
	refresh("pending", "absent")
	zone.SetTXT("acme.example", "v=spf1 -all", record["value"].(string))
	refresh("verified", "present")
	zone.SetTXT("acme.example", "v=spf1 -all")
	refresh("degraded", "absent")
	zone.SetTXT("acme.example", record["value"].(string))
	refresh("verified", "present")
	open = false
	if err := zone.Close(); err != nil {
		t.Fatal(err)
	}
	refresh("verified", "none") // who does not answer takes nothing away
	if r := s.cli("domain", "remove", "acme/acme.example").want(t, 0); !strings.Contains(r.stdout, "0 people are on it") || !strings.Contains(r.stdout, "remove it: usher domain remove acme/acme.example --hash ") {
		t.Errorf("%s", r)
	} else {
		_, hash, _ := strings.Cut(strings.TrimSpace(r.stdout), "--hash ")
		s.cli("domain", "remove", "acme/acme.example", "--hash", hash).want(t, 0)
	}
	s.wantMetrics(`usher_domains{state="removed"} 1`)
	if got := strings.Join(s.events("acme"), " "); !strings.Contains(got, "domain.added domain.verified domain.degraded domain.restored domain.removed") {
		t.Errorf("events %s", got)
	}
}
