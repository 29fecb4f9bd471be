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
		"USHER_OUTGOING_NETWORKS=127.0.0.0/8", "USHER_DOMAINS_REFRESH_EVERY=0s",
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
	// Somebody waits for it, and is bound by a run whose plan says what that gives.
	s.cli("org", "create", "acme-console", "--parent", "acme", "--kind", "console").want(t, 0)
	s.cli("org", "update", "acme-console", "--mode", "scim").want(t, 0)
	okta{newBooks(t, s.directory("acme", "okta", "okta"))}.createUser("ada", "")
	zone.SetTXT("acme.example", "v=spf1 -all", record["value"].(string))
	refresh("verified", "present")
	run := s.cliJSON("run", "list", "--parent", "acme")["items"].([]any)[0].(map[string]any)["id"].(string)
	shown := s.cli("run", "show", run).want(t, 0)
	for _, want := range []string{"binding", "+ ada@acme.example", "acme-console", "1 user of the directory would be bound to an account", "do it: usher run apply " + run} {
		if !strings.Contains(shown.stdout, want) {
			t.Errorf("%s\ndoes not say %q", shown, want)
		}
	}
	s.expect("verifying", []string{"acme-console"})
	s.cli("run", "apply", run).want(t, 0)
	s.expect("the run", []string{"acme-console"}, "ada acme-console user - active")
	zone.SetTXT("acme.example", "v=spf1 -all")
	refresh("degraded", "absent")
	zone.SetTXT("acme.example", record["value"].(string))
	refresh("verified", "present")
	open = false
	if err := zone.Close(); err != nil {
		t.Fatal(err)
	}
	refresh("verified", "none") // who does not answer takes nothing away
	if r := s.cli("domain", "remove", "acme/acme.example").want(t, 0); !strings.Contains(r.stdout, "1 person is on it: 1 is a member and would log in as before") || !strings.Contains(r.stdout, "remove it: usher domain remove acme/acme.example --hash ") {
		t.Errorf("%s", r)
	} else {
		_, hash, _ := strings.Cut(strings.TrimSpace(r.stdout), "--hash ")
		s.cli("domain", "remove", "acme/acme.example", "--hash", hash).want(t, 0)
	}
	s.wantMetrics(`usher_domains{state="removed"} 1`)
	if got := s.events("acme"); !oneByOne(got, "domain.added", "domain.verified", "run.held", "run.applied", "domain.degraded", "domain.restored", "domain.removed") {
		t.Errorf("events %v", got)
	}
}

// oneByOne reports whether all of some words are among others in their order.
func oneByOne(all []string, words ...string) bool {
	for _, w := range all {
		if len(words) > 0 && w == words[0] {
			words = words[1:]
		}
	}
	return len(words) == 0
}
