package jit

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"maps"
	"reflect"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/migrated"
	"usher/internal/store/people"
)

var everywhere = map[string]string{"acme-enterprise": "user", "acme-team": "user"}

func with(base map[string]string, org, role string) map[string]string {
	out := maps.Clone(base)
	out[org] = role
	return out
}

func TestSpec7_AnswerOfAnAllowedLogin(t *testing.T) {
	w := newWorld(t)
	r := w.logIn("Ada@acme.example", `"groups":["eng-core","all"]`)
	d := r.decision()
	if d.Decision != "allow" || d.Reason != "" || d.Account != w.account("ada@acme.example") || d.PolicyVersion != 1 || d.Session == nil ||
		d.Session.MaxAgeSeconds <= 0 || d.Degraded || !maps.Equal(d.roles(), with(everywhere, "acme-console", "developer")) {
		t.Errorf("%s", r.body)
	}
	for _, m := range d.Memberships {
		if m.OrganizationID != w.orgs[m.Organization] || m.State != identity.MembershipActive {
			t.Errorf("membership %+v", m)
		}
	}
	var raw map[string]json.RawMessage
	if err := json.Unmarshal([]byte(r.body), &raw); err != nil || raw["memberships"] == nil || raw["degraded"] == nil || raw["policy_version"] == nil {
		t.Errorf("%v %s", err, r.body)
	}
	if w.counted["allow/"] != 1 {
		t.Errorf("counted %v", w.counted)
	}
}

// Anything but a whole array of strings is no evidence: nobody is admitted by a
// mapping and nothing is taken away (step 5).
func TestSpec7_NoGroupEvidence(t *testing.T) {
	for _, tt := range []struct{ name, claims string }{
		{"absent", ``},
		{"null", `"groups":null`},
		{"a string", `"groups":"eng-core"`},
		{"an object", `"groups":{"0":"eng-core"}`},
		{"numbers", `"groups":["eng-core",7]`},
		{"an object among them", `"groups":["eng-core",{}]`},
		{"a null among them", `"groups":["eng-core",null]`},
		{"too many", `"groups":[` + strings.Repeat(`"eng-x",`, maxGroups) + `"eng-core"]`},
		{"one too long", `"groups":["eng-core","` + strings.Repeat("x", maxGroupName+1) + `"]`},
		{"Entra's overflow", `"groups":["eng-core"],"_claim_names":{"groups":"src1"}`},
		{"Entra's overflow alone", `"_claim_names":{"groups":"src1"}`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w := newWorld(t)
			more := []string{}
			if tt.claims != "" {
				more = append(more, tt.claims)
			}
			if d := w.logIn("new@acme.example", more...).decision(); !maps.Equal(d.roles(), everywhere) {
				t.Errorf("without evidence the console admitted: %v", d.roles())
			}
			has := with(everywhere, "acme-console", "developer")
			if d := w.logIn("ada@acme.example", `"groups":["eng-core"]`).decision(); !maps.Equal(d.roles(), has) {
				t.Fatalf("with evidence: %v", d.roles())
			}
			if d := w.logIn("ada@acme.example", more...).decision(); d.Decision != "allow" || !maps.Equal(d.roles(), has) {
				t.Errorf("without evidence something was lost: %v", d.roles())
			}
		})
	}
	// An explicit empty array is evidence.
	w := newWorld(t)
	w.logIn("ada@acme.example", `"groups":["eng-core"]`).decision()
	if d := w.logIn("ada@acme.example", `"groups":[]`).decision(); !maps.Equal(d.roles(), everywhere) {
		t.Errorf("in no group any more: %v", d.roles())
	}
}

func TestSpec7_AttributesDecide(t *testing.T) {
	w := newWorld(t)
	d := w.logIn("ada@acme.example", `"groups":[],"attributes":{"userType":"contractor"}`).decision()
	if !maps.Equal(d.roles(), with(everywhere, "acme-console", "claude_code_user")) {
		t.Errorf("%v", d.roles())
	}
}

// Older evidence than what is stored changes nothing (step 6).
func TestSpec7_StaleEvidence(t *testing.T) {
	w := newWorld(t)
	now := w.clock.Load() / 1e6
	w.logIn("ada@acme.example", `"groups":["eng-core"]`, fmt.Sprintf(`"iat":%d`, now)).decision()
	d := w.logIn("ada@acme.example", `"groups":[]`, fmt.Sprintf(`"iat":%d`, now-100)).decision()
	if !maps.Equal(d.roles(), with(everywhere, "acme-console", "developer")) {
		t.Errorf("old evidence took something: %v", d.roles())
	}
	d = w.logIn("ada@acme.example", `"groups":["finance"]`, fmt.Sprintf(`"iat":%d.5`, now+1)).decision()
	if !maps.Equal(d.roles(), with(everywhere, "acme-console", "billing")) {
		t.Errorf("new evidence: %v", d.roles())
	}
}

// What old evidence was answered is no answer to the same claims once they are new.
func TestSpec7_StaleEvidenceIsNotKept(t *testing.T) {
	w := newWorld(t)
	w.logIn("ada@acme.example", adasGroups, w.iat(0)).decision()
	w.later(time.Minute)
	for range 3 {
		if d := w.logIn("ada@acme.example", `"groups":[]`, w.iat(-100)).decision(); !maps.Equal(d.roles(), developer) {
			t.Fatalf("old evidence took something: %v", d.roles())
		}
	}
	if d := w.logIn("ada@acme.example", `"groups":[]`, w.iat(0)).decision(); !maps.Equal(d.roles(), everywhere) {
		t.Errorf("the newest evidence says no group, and the answer is %v", d.roles())
	}
}

// Evidence of the future would make all evidence until then old: nobody vouches for
// it, of whom a decision is kept neither.
func TestSpec7_EvidenceOfTheFutureIsRefused(t *testing.T) {
	w := newWorld(t)
	w.logIn("ada@acme.example", adasGroups, w.iat(61)).is(400, "invalid_claims")
	if w.account("ada@acme.example") != "" {
		t.Error("a refused call made an account")
	}
	w.warm()
	for range 3 {
		w.logIn("ada@acme.example", adasGroups, w.iat(86400)).is(400, "invalid_claims")
		w.logIn("ada@acme.example", adasGroups, w.iat(60)).is(200, "") // clocks may differ
	}
	if !w.stands(w.key) {
		t.Error("the decision does not stand any more")
	}
	w.door.seen.flush(t.Context(), w.db, slog.New(slog.DiscardHandler))
	w.later(2 * time.Minute)
	if d := w.logIn("ada@acme.example", `"groups":[]`, w.iat(0)).decision(); !maps.Equal(d.roles(), everywhere) {
		t.Errorf("the newest evidence says no group, and the answer is %v", d.roles())
	}
}

func TestSpec7_ForSaysWhichOrganizationIsMeant(t *testing.T) {
	for _, tt := range []struct {
		name string
		mean func(w *world) string
		want map[string]string
	}{
		{"nothing", func(*world) string { return "" }, everywhere},
		{"slug", func(*world) string { return "acme-team" }, map[string]string{"acme-team": "user"}},
		{"id", func(w *world) string { return w.orgs["acme-enterprise"] }, map[string]string{"acme-enterprise": "user"}},
		{"kind", func(*world) string { return "enterprise" }, map[string]string{"acme-enterprise": "user"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w := newWorld(t)
			body := strings.Replace(hookBody("ada@acme.example", `"groups":["eng-core"]`), "{", fmt.Sprintf(`{"for":%q,`, tt.mean(w)), 1)
			// Mappings are evaluated for all, whatever is meant.
			if d := w.call(w.key, "/v1/login/provision", body).decision(); !maps.Equal(d.roles(), with(tt.want, "acme-console", "developer")) {
				t.Errorf("%v, want %v", d.roles(), tt.want)
			}
		})
	}
	w := newWorld(t)
	for _, unknown := range []string{"nothing", "other", w.other, "ENTERPRISE"} {
		body := strings.Replace(hookBody("ada@acme.example"), "{", fmt.Sprintf(`{"for":%q,`, unknown), 1)
		w.call(w.key, "/v1/login/provision", body).is(400, "unknown_organization")
	}
	if w.account("ada@acme.example") != "" {
		t.Error("a refused call made an account")
	}
}

func TestSpec7_Refusals(t *testing.T) {
	w := newWorld(t)
	for _, tt := range []struct {
		name, body string
		reason     provision.Reason
	}{
		{"no e-mail", `{"connection":"acme/sso","claims":{"subject":"s"}}`, provision.ReasonEmailMissing},
		{"two @", `{"connection":"acme/sso","claims":{"subject":"s","email":"a@b@acme.example","email_verified":true}}`, provision.ReasonEmailMissing},
		{"not verified", `{"connection":"acme/sso","claims":{"subject":"s","email":"eve@acme.example"}}`, provision.ReasonEmailNotTrusted},
		{"foreign domain", hookBody("eve@elsewhere.example"), provision.ReasonDomainNotVerified},
		{"another parent's domain", hookBody("eve@other.example"), provision.ReasonDomainNotVerified},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := w.call(w.key, "/v1/login/provision", tt.body).decision()
			if d.Decision != "deny" || d.Reason != tt.reason || d.Account != "" || len(d.Memberships) != 0 || d.Session != nil {
				t.Errorf("%+v", d)
			}
		})
	}
	if len(w.events(events.AccountCreated)) != 0 {
		t.Error("a stranger got an account")
	}
	// A recycled address: the e-mail's account logs in under another subject.
	w.logIn("ada@acme.example").decision()
	d := w.call(w.key, "/v1/login/provision", `{"connection":"acme/sso","claims":{"subject":"another","email":"ada@acme.example","email_verified":true}}`).decision()
	if d.Decision != "deny" || d.Reason != provision.ReasonSubjectConflict || len(d.Memberships) != 0 {
		t.Errorf("%+v", d)
	}
}

// In an organization that admits by mapping alone nobody without a mapped
// group is let in, and nothing is made for a stranger (step 8).
func TestSpec7_MappedOrganizationAlone(t *testing.T) {
	w := newWorld(t)
	w.apply(`version: 1
parent: acme
organizations:
  acme-console: {kind: console, mode: jit, group_mappings: true}
  acme-enterprise: {kind: enterprise, mode: invite}
  acme-team: {kind: team, mode: invite}
mappings:
  - {name: engineers, group: "eng-*", org: acme-console, role: developer}
`)
	for claims, reason := range map[string]provision.Reason{`"groups":["other"]`: provision.ReasonNoMappedGroup, `"groups":7`: provision.ReasonNoGroupEvidence} {
		if d := w.logIn("eve@acme.example", claims).decision(); d.Decision != "deny" || d.Reason != reason || w.account("eve@acme.example") != "" {
			t.Errorf("%s: %+v", claims, d)
		}
	}
	if d := w.logIn("ada@acme.example", `"groups":["eng-a"]`).decision(); !maps.Equal(d.roles(), map[string]string{"acme-console": "developer"}) {
		t.Errorf("%+v", d)
	}
	// Out of the group: the removal stands although the login is refused.
	if d := w.logIn("ada@acme.example", `"groups":["other"]`).decision(); d.Decision != "deny" || d.Reason != provision.ReasonNoMappedGroup || d.Account == "" {
		t.Errorf("%+v", d)
	}
	if n := len(w.events(events.MembershipRemoved)); n != 1 {
		t.Errorf("%d membership.removed events", n)
	}
}

func TestSpec7_ClosedGateIsAskedEveryTime(t *testing.T) {
	w := newWorld(t)
	w.logIn("ada@acme.example").decision()
	w.update(func(tx *store.Tx) error {
		p := w.person("ada@acme.example")
		p.Gate, p.GateCause = identity.GateClosed, provision.CauseInactive
		return people.UpdatePerson(tx, p)
	})
	d := w.logIn("ada@acme.example").decision()
	if d.Decision != "deny" || d.Reason != provision.ReasonDeactivated || d.Session != nil {
		t.Errorf("%+v", d)
	}
}

// What the SCIM directory says closes the login before anything else, whoever
// asks: here through the engine, as the SCIM door does.
func TestSpec8_LeaverOfADirectoryIsRefused(t *testing.T) {
	w := newWorld(t)
	c := provision.Change{Parent: w.acme, Actor: operator}
	var u *directory.User
	w.update(func(tx *store.Tx) error {
		d := &directory.Directory{Slug: "idp", Kind: identity.DirectorySCIM}
		if err := w.ten.CreateDirectory(tx, c, d); err != nil {
			return err
		}
		u = &directory.User{Parent: w.acme, Directory: d.ID, UserName: "ada@acme.example", Email: "ada@acme.example", Active: true, Doc: []byte(`{}`)}
		if err := directory.InsertUser(tx, u); err != nil {
			return err
		}
		return w.engine.UserChanged(tx, c, provision.UserChange{After: u, SaysActive: true})
	})
	if d := w.logIn("ada@acme.example").decision(); d.Decision != "allow" {
		t.Fatalf("%+v", d)
	}
	w.update(func(tx *store.Tx) error {
		before := *u
		u.Active = false
		if _, err := directory.UpdateUser(tx, u, nil)(); err != nil {
			return err
		}
		return w.engine.UserChanged(tx, c, provision.UserChange{Before: &before, After: u})
	})
	if d := w.logIn("ada@acme.example").decision(); d.Decision != "deny" || d.Reason != provision.ReasonDeactivated {
		t.Errorf("%+v", d)
	}
}

// Sent twice: the same answer and no second write.
func TestSpec7_TwiceWritesOnce(t *testing.T) {
	w := newWorld(t)
	first := w.logIn("ada@acme.example", `"groups":["eng-core"]`)
	first.decision()
	before, rev := len(w.events("")), w.person("ada@acme.example").AccessRev
	for range 3 {
		w.later(time.Minute)
		again := w.logIn("ada@acme.example", `"groups":["eng-core"]`)
		if again.body != first.body {
			t.Errorf("the answer differs:\n%s\n%s", first.body, again.body)
		}
	}
	if got := len(w.events("")); got != before {
		t.Errorf("%d events, then %d", before, got)
	}
	if p := w.person("ada@acme.example"); p.AccessRev != rev {
		t.Errorf("access revision %d, then %d", rev, p.AccessRev)
	}
}

// First logins of one person at once make one account, and every one of them is
// answered as if it were alone.
func TestSpec7_ParallelFirstLogins(t *testing.T) {
	w := newWorld(t)
	var callers sync.WaitGroup
	answers := make([]string, 8)
	for i := range answers {
		callers.Go(func() { answers[i] = w.logIn("ada@acme.example", `"groups":["eng-core"]`).body })
	}
	callers.Wait()
	for _, a := range answers {
		if a != answers[0] || !strings.Contains(a, `"decision":"allow"`) {
			t.Errorf("the answers differ: %s, %s", answers[0], a)
		}
	}
	if n := len(w.events(events.AccountCreated)); n != 1 {
		t.Errorf("%d accounts", n)
	}
	if n := len(w.events(events.MembershipAdded)); n != 3 {
		t.Errorf("%d membership.added events", n)
	}
}

// A subject whose first two logins come at once, with two e-mails, is linked once,
// to whichever came first; on a database far away neither waits for more than before.
func TestSpec7_ParallelFirstLoginsOfASubjectWithTwoEmails(t *testing.T) {
	w := newWorldOn(t, migrated.Postgres(t))
	w.logIn("ada@acme.example").is(200, "")
	for i := range 20 {
		var both sync.WaitGroup
		var out [2]result
		emails := [2]string{fmt.Sprintf("a%d@acme.example", i), fmt.Sprintf("b%d@acme.example", i)}
		for j, email := range emails {
			both.Go(func() {
				out[j] = w.call(w.key, "/v1/login/provision", fmt.Sprintf(`{"connection":"acme/sso","claims":{"subject":"s-%d","email":%q,"email_verified":true}}`, i, email))
			})
		}
		both.Wait()
		one, other := out[0].decision(), out[1].decision()
		if one.Decision != "allow" || one.Account == "" || !reflect.DeepEqual(one, other) {
			t.Fatalf("%+v and %+v", one, other)
		}
		if w.account(emails[0])+w.account(emails[1]) != one.Account {
			t.Fatal("both e-mails have an account")
		}
	}
	trips := func(what string, want int64, email string) {
		t.Helper()
		before := w.db.RoundTrips()
		w.logIn(email, adasGroups).is(200, "")
		if got := w.db.RoundTrips() - before; got > want {
			t.Errorf("%s takes %d round trips, want %d", what, got, want)
		}
	}
	trips("a first login", 10, "eve@acme.example")
	w.logIn("eve@acme.example", adasGroups).is(200, "")
	trips("a known login", 1, "eve@acme.example")
}

func TestSpec7_DeniedIsLoggedOnceInTenMinutes(t *testing.T) {
	w := newWorld(t)
	deny := func(email string) {
		t.Helper()
		if d := w.logIn(email).decision(); d.Decision != "deny" {
			t.Fatalf("%+v", d)
		}
	}
	want := func(n int) {
		t.Helper()
		if got := len(w.events(events.LoginDenied)); got != n {
			t.Errorf("%d login.denied events, want %d", got, n)
		}
	}
	for range 5 {
		deny("eve@elsewhere.example")
		w.later(time.Minute)
	}
	want(1)
	deny("mallory@elsewhere.example") // another person
	want(2)
	w.later(5*time.Minute + time.Second)
	deny("eve@elsewhere.example")
	want(3)
	if got := w.counted["deny/"+string(provision.ReasonDomainNotVerified)]; got != 7 {
		t.Errorf("counted %v", w.counted)
	}
	e := w.events(events.LoginDenied)[0]
	if e.Parent != w.acme || e.Target != w.login.ID || e.RequestID != "req-7" || e.PolicyVersion != 1 || e.Actor.Kind != identity.ActorLogin ||
		string(e.After) != `{"domain":"elsewhere.example","reason":"domain_not_verified"}` {
		t.Errorf("%+v %s", e, e.After)
	}
	// Personal data is not in the log.
	for _, e := range w.events("") {
		if text := fmt.Sprintf("%+v %s %s", e, e.Before, e.After); strings.Contains(text, "eve@") {
			t.Errorf("an event names a person: %s", text)
		}
	}
}

// What is remembered of refusals does not grow with what they say of somebody: an
// e-mail may be as long as a body.
func TestWhatIsRememberedOfARefusalIsSmall(t *testing.T) {
	held := func() int64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return int64(m.HeapAlloc)
	}
	r, before := newRecent(), held()
	for i := range 200 {
		key := strings.Repeat("a", maxBody) + strconv.Itoa(i)
		if !r.first(key, 1) || r.first(key, 2) {
			t.Fatal("it is not remembered")
		}
		if r.forget(key); !r.first(key, 2) {
			t.Fatal("it is not forgotten")
		}
	}
	if most := int64(4 << 20); held()-before > most {
		t.Errorf("%d bytes are held, at most %d are expected", held()-before, most)
	}
	if r.first(strings.Repeat("a", maxBody)+"0", 3) {
		t.Error("it was forgotten")
	}
}

// The memory of refusals is bounded: what it forgets is logged again, never
// lost.
func TestRecentIsBounded(t *testing.T) {
	r := newRecent()
	for i := range maxDenied * 3 {
		if !r.first(fmt.Sprint(i), 1) {
			t.Fatalf("key %d is new", i)
		}
	}
	if len(r.until) > maxDenied {
		t.Errorf("%d keys are kept", len(r.until))
	}
	if r.first(fmt.Sprint(maxDenied*3-1), 2) {
		t.Error("the newest key was forgotten")
	}
}
