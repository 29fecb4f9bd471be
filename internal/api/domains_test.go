package api

import (
	"errors"
	"strings"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/tenants"
	"usher/internal/tenancy/domains"
)

func TestSpec3_ADomainIsClaimedVerifiedAndGivenUp(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "PATCH", "/v1/organizations/acme-console", `{"mode":"scim"}`)
	w.push("eve@late.example")

	added := w.must(w.operator, "POST", "/v1/domains", `{"parent":"acme","domain":"Late.Example."}`)
	same(t, added, map[string]any{"domain": "late.example", "state": "pending", "strategy": "dns"})
	record := added["record"].(map[string]any)
	same(t, record, map[string]any{"type": "TXT", "name": "late.example"})
	const path = "/v1/domains/acme/late.example"
	same(t, w.must(w.operator, "GET", path, ""), map[string]any{"record": record, "id": added["id"]})
	same(t, w.must(w.operator, "GET", "/v1/domains/"+added["id"].(string), ""), map[string]any{"domain": "late.example"})

	got := w.must(w.operator, "POST", path+"/refresh", "")
	same(t, got, map[string]any{"state": "pending", "evidence": "none", "why": "as the test says"})
	if len(w.looked) != 1 || w.looked[0] != "late.example "+record["value"].(string) {
		t.Errorf("asked for %q", w.looked)
	}
	w.says = identity.EvidencePresent
	got = w.must(w.operator, "POST", path+"/refresh", "")
	same(t, got, map[string]any{"state": "verified", "evidence": "present", "record": record})

	// Who waited is bound by the run, once somebody has seen its plan.
	runs := got["runs"].([]any)
	if len(runs) != 1 {
		t.Fatalf("runs %v", runs)
	}
	run := "/v1/runs/" + runs[0].(string)
	same(t, w.must(w.operator, "GET", run, ""), map[string]any{"kind": "binding", "state": "held", "directory": "acme/okta", "why": "domain late.example is verified, and users who waited for it are to be bound"})
	for _, key := range []string{w.operator, w.token("read-only:acme")} {
		plan := w.must(key, "GET", run+"/plan", "")
		same(t, plan["summary"].(map[string]any), map[string]any{"bound": 1.0, "gains": 1.0})
	}
	if n := len(items(t, w.must(w.operator, "GET", "/v1/memberships?email=eve@late.example", ""))); n != 0 {
		t.Fatal("verifying alone changed access")
	}
	same(t, w.call(w.token("read-only:acme"), "POST", run+"/apply", "").json(t), map[string]any{"status": 403.0})
	same(t, w.must(w.operator, "POST", run+"/apply", ""), map[string]any{"state": "applied"})
	if n := len(items(t, w.must(w.operator, "GET", "/v1/memberships?email=eve@late.example", ""))); n != 1 {
		t.Fatal("the run bound nobody")
	}
	same(t, w.call(w.operator, "POST", run+"/discard", "").json(t), map[string]any{"status": 409.0, "reason": "run_decided"})

	// Given up after a look at what that comes to.
	same(t, w.call(w.operator, "DELETE", path, "").json(t), map[string]any{"status": 409.0, "reason": "preview_needed"})
	same(t, w.call(w.operator, "DELETE", path+"?hash=other", "").json(t), map[string]any{"status": 409.0, "reason": "plan_changed"})
	preview := w.must(w.operator, "GET", path+"/removal", "")
	same(t, preview, map[string]any{"people": 1.0, "members": 1.0})
	removed := w.must(w.operator, "DELETE", path+"?hash="+preview["hash"].(string), "")
	same(t, removed, map[string]any{"state": "removed", "reason": "removed"})
	if removed["record"] != nil {
		t.Error("a record that verifies nothing is shown")
	}
	same(t, w.call(w.operator, "POST", path+"/refresh", "").json(t), map[string]any{"status": 409.0, "reason": "domain_removed"})
	if n := len(items(t, w.must(w.operator, "GET", "/v1/memberships?email=eve@late.example", ""))); n != 1 {
		t.Fatal("removing the domain took a membership")
	}
	again := w.must(w.operator, "POST", "/v1/domains", `{"parent":"acme","domain":"late.example"}`)
	if again["id"] == added["id"] || again["record"].(map[string]any)["value"] == record["value"] {
		t.Errorf("the record of before: %v", again)
	}
}

// A parent learns of another's claim nothing but that it lost.
func TestSpec3_NothingIsToldOfOthersClaims(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.globex()
	w.says = identity.EvidencePresent
	body := `{"parent":"%","domain":"both.example"}`
	for _, parent := range []string{"acme", "globex"} {
		w.must(w.operator, "POST", "/v1/domains", strings.Replace(body, "%", parent, 1))
	}
	w.must(w.operator, "POST", "/v1/domains/globex/both.example/refresh", "")
	key := w.token("parent:acme")
	same(t, w.must(key, "GET", "/v1/domains/acme/both.example", ""), map[string]any{"state": "failed", "reason": "verified_by_other_parent"})
	same(t, w.call(key, "POST", "/v1/domains/acme/both.example/refresh", "").json(t), map[string]any{"status": 409.0, "reason": "domain_failed"})
	for _, answer := range []string{string(w.call(key, "POST", "/v1/domains", strings.Replace(body, "%", "acme", 1)).body), string(w.call(key, "GET", "/v1/events?parent=acme", "").body)} {
		if strings.Contains(answer, "globex") {
			t.Errorf("tells whose it is: %s", answer)
		}
	}
}

// Whom a directory sent while the domain was lapsed waits for its record as others
// wait for a domain that was never verified.
func TestSpec8_ADomainThatIsBackOpensTheRunOfWhoWaited(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "PATCH", "/v1/organizations/acme-console", `{"mode":"scim"}`)
	w.must(w.operator, "POST", "/v1/domains", `{"parent":"acme","domain":"late.example"}`)
	const path = "/v1/domains/acme/late.example"
	w.says = identity.EvidencePresent
	w.must(w.operator, "POST", path+"/refresh", "")
	w.update(func(tx *store.Tx) error {
		d, err := tenants.Holder(tx, "late.example")
		if err != nil {
			return err
		}
		d.State, d.LapsedAt = identity.DomainLapsed, tx.Now()
		return errors.Join(tenants.PutDomain(tx, d), tenants.Touch(tx, d.Parent))
	})
	w.push("eve@late.example")

	got := w.must(w.operator, "POST", path+"/refresh", "")
	same(t, got, map[string]any{"state": "verified"})
	runs := got["runs"].([]any)
	if len(runs) != 1 {
		t.Fatalf("runs %v: who waited waits without anybody being told", runs)
	}
	same(t, w.must(w.operator, "POST", "/v1/runs/"+runs[0].(string)+"/apply", ""), map[string]any{"state": "applied"})
	if n := len(items(t, w.must(w.operator, "GET", "/v1/memberships?email=eve@late.example", ""))); n != 1 {
		t.Fatal("the run bound nobody")
	}
}

// A domain that was looked for a moment ago is not looked for again on demand.
func TestSpec3_RefreshesAreLimitedInRate(t *testing.T) {
	w := newWorld(t)
	w.deps.Domains.Refreshes = domains.NewRefreshes(time.Hour)
	w.handler = New(w.deps)
	w.acme()
	for _, name := range []string{"one.example", "two.example"} {
		w.must(w.operator, "POST", "/v1/domains", `{"parent":"acme","domain":"`+name+`"}`)
		w.must(w.operator, "POST", "/v1/domains/acme/"+name+"/refresh", "")
		looked := len(w.looked)
		got := w.call(w.operator, "POST", "/v1/domains/acme/"+name+"/refresh", "")
		same(t, got.json(t), map[string]any{"status": 429.0, "code": "too_many_requests", "reason": "refreshed_recently"})
		if after := got.header.Get("Retry-After"); after != "3600" || len(w.looked) != looked {
			t.Errorf("Retry-After %q, looked for %d times more", after, len(w.looked)-looked)
		}
	}
}
