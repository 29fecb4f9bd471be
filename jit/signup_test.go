package jit

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/events"
	"usher/internal/store/tenants"
)

func (w *world) signup(key, email, kind string) (out signup) {
	w.t.Helper()
	body := w.call(key, "/v1/signup/check", fmt.Sprintf(`{"email":%q,"kind":%q}`, email, kind)).is(200, "").body
	if err := json.Unmarshal([]byte(body), &out); err != nil {
		w.t.Fatal(err)
	}
	return out
}

// restrict has acme restrict new organizations.
func (w *world) restrict() {
	w.t.Helper()
	w.update(func(tx *store.Tx) error { return tenants.RestrictCreation(tx, w.acme, true) })
}

func TestSpec4_SignupCheck(t *testing.T) {
	w := newWorld(t)
	free := signup{Allowed: true, Reason: "not_restricted", SSO: "none"}
	known := signup{Allowed: true, Reason: "not_restricted", Parent: "acme", Connection: "acme/sso", SSO: "optional"}
	if got := w.signup(w.key, "ada@acme.example", "personal"); got != known {
		t.Errorf("before it is restricted: %+v", got)
	}
	w.restrict()
	refused := known
	refused.Allowed, refused.Reason = false, "restricted_domain"
	// Whatever stands before the @ the mail goes to the domain; whether an account
	// exists makes no difference.
	w.logIn("ada@acme.example").is(200, "")
	proven := refused
	for _, email := range []string{
		"ada@acme.example", "nobody-ever@acme.example", "ADA@ACME.Example", "ada@acme.example.", "zoë@acme.example", `"ada@x"@acme.example`, "a@b@acme.example",
		`"ada lovelace"@acme.example`, "ada@ａcme.example", strings.Repeat("a", 300) + "@acme.example",
	} {
		for _, kind := range []string{"organization", "personal"} {
			if got := w.signup(w.key, email, kind); got != proven {
				t.Errorf("%s %s: %+v", kind, email, got)
			}
		}
	}
	for _, email := range []string{"ada@elsewhere.example", "ada@sub.acme.example", "acme.example@elsewhere.example"} {
		if got := w.signup(w.key, email, "organization"); got != free {
			t.Errorf("%s: %+v", email, got)
		}
	}
	for _, email := range []string{"", "ada", "@acme.example", "ada@", "ada@acme", "Ada <ada@acme.example>", "ada@acme.example\n", "ada@[192.0.2.1]"} {
		w.call(w.key, "/v1/signup/check", fmt.Sprintf(`{"email":%q,"kind":"personal"}`, email)).is(400, "invalid_email")
	}
	w.call(w.key, "/v1/signup/check", `{"email":"ada@acme.example","kind":"club"}`).is(400, "unknown_kind")
	w.call(w.key, "/v1/signup/check", `{"email":"ada@acme.example"}`).is(400, "unknown_kind")
}

// The answer is true for every key that may ask; who has the domain is told only
// to those who may know.
func TestSpec4_SignupCheckByKey(t *testing.T) {
	w := newWorld(t)
	w.restrict()
	full := signup{Reason: "restricted_domain", Parent: "acme", Connection: "acme/sso", SSO: "optional"}
	bare := signup{Reason: "restricted_domain", SSO: "none"}
	for key, want := range map[string]signup{w.key: full, w.operator: full, w.readOnly: full, w.otherKey: bare} {
		if got := w.signup(key, "ada@acme.example", "organization"); got != want {
			t.Errorf("%+v, want %+v", got, want)
		}
	}
	var parent, reader string
	w.update(func(tx *store.Tx) (err error) {
		if parent, err = auth.Issue(tx, &credentials.Credential{Parent: w.acme, Scope: string(auth.ScopeParent)}, operator, ""); err != nil {
			return err
		}
		reader, err = auth.Issue(tx, &credentials.Credential{Parent: w.acme, Scope: string(auth.ScopeReadOnly)}, operator, "")
		return err
	})
	for _, key := range []string{parent, reader} {
		w.call(key, "/v1/signup/check", `{"email":"ada@acme.example","kind":"personal"}`).is(403, "wrong_scope")
	}
	w.call("", "/v1/signup/check", `{"email":"ada@acme.example","kind":"personal"}`).is(401, "invalid_token")
}

// Only a domain that admits people restricts them.
func TestSpec4_SignupIsRestrictedOnVerifiedDomains(t *testing.T) {
	w := newWorld(t)
	w.restrict()
	for state, allowed := range map[identity.DomainState]bool{
		identity.DomainVerified: false, identity.DomainDegraded: false, identity.DomainLapsed: true, identity.DomainPending: true, identity.DomainFailed: true, identity.DomainRemoved: true,
	} {
		w.update(func(tx *store.Tx) error {
			_, err := tx.Exec(`UPDATE domains SET state = $1 WHERE name = 'acme.example'`, string(state))
			return err
		})
		if got := w.signup(w.key, "ada@acme.example", "organization"); got.Allowed != allowed {
			t.Errorf("%s: %+v", state, got)
		}
	}
}

// A refusal is an event of the parent, once in ten minutes, and names the domain
// alone.
func TestSpec4_ARefusedSignupIsAnEvent(t *testing.T) {
	w := newWorld(t)
	w.restrict()
	refusals := func() (out []string) {
		w.view(func(tx *store.Tx) error {
			out = nil
			es, err := events.After(tx, w.acme, 0, 1000)
			for _, e := range es {
				if e.Type == events.SignupRefused {
					out = append(out, string(e.After)+" "+e.RequestID+" "+e.Account)
				}
			}
			return err
		})
		return out
	}
	for range 3 {
		w.signup(w.key, "ada@acme.example", "organization")
		w.signup(w.operator, "bob@acme.example", "organization")
		w.signup(w.key, "ada@elsewhere.example", "organization")
	}
	const one = `{"domain":"acme.example","kind":"organization"} req-7 `
	if got := refusals(); len(got) != 1 || got[0] != one {
		t.Fatalf("%q", got)
	}
	w.signup(w.key, "ada@acme.example", "personal")
	w.later(deniedFor + 1)
	w.signup(w.key, "ada@acme.example", "organization")
	if got := refusals(); len(got) != 3 || got[2] != one {
		t.Errorf("%q", got)
	}
}

// The parent is told nothing of whoever else's key asked.
func TestSpec4_ARefusedSignupNamesNothingOfAnotherParent(t *testing.T) {
	for name, key := range map[string]func(*world) string{"own": func(w *world) string { return w.key }, "another's": func(w *world) string { return w.otherKey }} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.restrict()
			w.signup(key(w), "ada@acme.example", "organization")
			w.view(func(tx *store.Tx) error {
				es, err := events.After(tx, w.acme, 0, 1000)
				for _, e := range es {
					if e.Type == events.SignupRefused && (e.Actor.ID == "") != (name == "another's") {
						t.Errorf("%+v", e.Actor)
					}
				}
				return err
			})
		})
	}
}

// Nothing is walked through to answer: a domain nobody has costs one statement
// beside the key's.
func TestSignupCheckFindsByIndexes(t *testing.T) {
	w := newWorld(t)
	w.restrict()
	before, err := w.db.Plans(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	asked := func(email string) (n int) {
		w.signup(w.readOnly, email, "organization")
		plans, err := w.db.Plans(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for query, steps := range plans {
			if _, known := before[query]; known || !strings.HasPrefix(query, "SELECT") {
				continue
			}
			n++
			for _, step := range steps {
				if !strings.HasPrefix(step, "SEARCH") && !strings.HasPrefix(step, "CORRELATED SCALAR SUBQUERY") {
					t.Errorf("%s: %s", query, step)
				}
			}
		}
		before = plans
		return n
	}
	if n := asked("ada@elsewhere.example"); n != 1 {
		t.Errorf("%d statements ask about a domain that nobody has", n)
	}
	asked("ada@acme.example")
}
