package jit

import (
	"fmt"
	"maps"
	"strings"
	"testing"

	"usher/internal/auth"
	"usher/internal/cache"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// warm logs ada in until her decision is kept and stands, and checks that it
// does.
func (w *world) warm() {
	w.t.Helper()
	for range 3 {
		if d := w.logIn("ada@acme.example", adasGroups).decision(); d.Decision != "allow" {
			w.t.Fatalf("%+v", d)
		}
	}
	if !w.stands(w.key) {
		w.t.Fatal("the decision does not stand")
	}
}

// A decision that is kept is found no more once anything it was made by has
// changed: the very next login tells.
func TestSpec7_AKeptDecisionEndsWithWhatItWasMadeBy(t *testing.T) {
	const billing = `version: 1
parent: acme
organizations:
  acme-console: {kind: console, mode: jit, group_mappings: true}
  acme-enterprise: {kind: enterprise, mode: jit}
  acme-team: {kind: team, mode: jit}
mappings:
  - {name: engineers, group: "eng-*", org: acme-console, role: admin}
`
	t.Run("the gate", func(t *testing.T) {
		w := newWorld(t)
		w.warm()
		w.update(func(tx *store.Tx) error {
			p := w.person("ada@acme.example")
			p.Gate, p.GateCause = identity.GateClosed, provision.CauseInactive
			return people.UpdatePerson(tx, p)
		})
		if d := w.logIn("ada@acme.example", `"groups":["eng-core"]`).decision(); d.Decision != "deny" || d.Reason != provision.ReasonDeactivated {
			t.Errorf("%+v", d)
		}
	})
	t.Run("the policy", func(t *testing.T) {
		w := newWorld(t)
		w.warm()
		w.apply(billing)
		d := w.logIn("ada@acme.example", `"groups":["eng-core"]`).decision()
		if !maps.Equal(d.roles(), with(everywhere, "acme-console", "admin")) || d.PolicyVersion != 2 {
			t.Errorf("%+v", d)
		}
	})
	t.Run("the caller's token", func(t *testing.T) {
		w := newWorld(t)
		w.warm()
		w.update(func(tx *store.Tx) error {
			c, err := credentials.ByHash(tx, auth.Hash(w.key))
			if err != nil {
				return err
			}
			_, err = credentials.Revoke(tx, c.ID)
			return err
		})
		w.logIn("ada@acme.example", `"groups":["eng-core"]`).is(401, "invalid_token")
	})
	t.Run("what is claimed", func(t *testing.T) {
		w := newWorld(t)
		w.warm()
		if d := w.logIn("ada@acme.example", `"groups":[]`).decision(); !maps.Equal(d.roles(), everywhere) {
			t.Errorf("%+v", d)
		}
		if d := w.logIn("ada@acme.example", `"groups":["eng-core"]`).decision(); !maps.Equal(d.roles(), with(everywhere, "acme-console", "developer")) {
			t.Errorf("%+v", d)
		}
	})
	t.Run("another caller", func(t *testing.T) {
		w := newWorld(t)
		w.warm()
		w.call("usher_unknown", "/v1/login/provision", hookBody("ada@acme.example", `"groups":["eng-core"]`)).is(401, "invalid_token")
	})
}

// Every mark is part of the key: where one of them reads otherwise, what was kept
// is not found.
func TestKeysHaveEveryMark(t *testing.T) {
	made := provision.Marks{Life: "l", Parent: "r1", Access: "a:1", Caller: true}
	key, account, ok := keyOf(cache.Name{1}, "p", made)
	if !ok || account != "a" {
		t.Fatalf("%q %t", account, ok)
	}
	for name, tt := range map[string]struct {
		name   cache.Name
		parent string
		now    provision.Marks
	}{
		"the login":       {cache.Name{2}, "p", made},
		"the tenant":      {cache.Name{1}, "q", made},
		"the revision":    {cache.Name{1}, "p", provision.Marks{Life: "l", Parent: "r2", Access: "a:1", Caller: true}},
		"the access":      {cache.Name{1}, "p", provision.Marks{Life: "l", Parent: "r1", Access: "a:2", Caller: true}},
		"the life":        {cache.Name{1}, "p", provision.Marks{Life: "m", Parent: "r1", Access: "a:1", Caller: true}},
		"another account": {cache.Name{1}, "p", provision.Marks{Life: "l", Parent: "r1", Access: "b:1", Caller: true}},
	} {
		if other, _, ok := keyOf(tt.name, tt.parent, tt.now); !ok || other == key {
			t.Errorf("%s: the key is the same, or none", name)
		}
	}
	for name, now := range map[string]provision.Marks{
		"the caller":  {Life: "l", Parent: "r1", Access: "a:1"},
		"people wait": {Life: "l", Parent: "r1", Access: "a:1", Caller: true, Dirty: true},
		"nobody":      {Life: "l", Parent: "r1", Caller: true},
		"no parent":   {Life: "l", Access: "a:1", Caller: true},
		"no life":     {Parent: "r1", Access: "a:1", Caller: true},
	} {
		if _, _, ok := keyOf(cache.Name{1}, "p", now); ok {
			t.Errorf("%s: there is a key", name)
		}
	}
}

// What Redis gives back as a decision is one that lets this account in, whole and
// with nothing beside it.
func TestKeptDecisionsAreReadStrictly(t *testing.T) {
	const good = `{"decision":"allow","account":"a-1","memberships":[],"policy_version":3,"degraded":false}`
	k, ok := keep("a-1", []byte(good), true)
	if !ok {
		t.Fatal("it is not kept")
	}
	b, ok := encodeKept("a-1", k)
	if !ok {
		t.Fatal("it is not encoded")
	}
	if got, ok := decodeKept("a-1", b); !ok || got != k || string(got.body("a-1")) != good {
		t.Errorf("%t %+v", ok, got)
	}
	for name, b := range map[string]string{
		"nothing": "", "no flag": good, "another flag": "x" + good, "half": "g" + good[:40], "more": "g" + good + good,
		"another account": "g" + strings.Replace(good, "a-1", "a-2", 1), "a refusal": "g" + strings.Replace(good, "allow", "deny", 1),
		"degraded": "g" + strings.Replace(good, "false", "true", 1), "another key": "g" + strings.Replace(good, "{", `{"x":1,`, 1),
	} {
		if _, ok := decodeKept("a-1", []byte(b)); ok {
			t.Errorf("%s is taken", name)
		}
	}
}

func TestBindingsAreBounded(t *testing.T) {
	m := newBindings()
	for i := range maxBindings + 100 {
		k := caller{"token", fmt.Sprint(i)}
		m.add(k, binding{parent: "p"})
		if _, ok := m.get(k); !ok {
			t.Fatal("the newest is forgotten")
		}
	}
	if len(m.known) != maxBindings {
		t.Errorf("%d connections are remembered", len(m.known))
	}
}

// When a login was issued is not what it is known by; everything else is.
func TestNames(t *testing.T) {
	base := hook{Connection: "acme/sso", Claims: &claims{Subject: "s", Email: "a@acme.example", EmailVerified: true, Groups: []byte(`["a"]`), IssuedAt: "1"}}
	of := func(token string, change func(h *hook)) cache.Name {
		c := *base.Claims
		h := base
		h.Claims = &c
		change(&h)
		key, ok := nameOf(auth.BearerOf(token), h)
		if !ok {
			t.Fatal("no name")
		}
		return key
	}
	proved := func(change func(c *tenants.Connection)) func(h *hook) {
		c := &tenants.Connection{Kind: "oidc", Issuer: "https://idp.example", ClientID: "usher"}
		change(c)
		return func(h *hook) { h.proved = &proof{connection: c} }
	}
	first := of("t", func(*hook) {})
	if of("t", func(h *hook) { h.Claims.IssuedAt = "2" }) != first {
		t.Error("iat changes the name")
	}
	seen := map[cache.Name]string{first: "first"}
	for name, key := range map[string]cache.Name{
		"token":      of("u", func(*hook) {}),
		"connection": of("t", func(h *hook) { h.Connection = "acme/other" }),
		"for":        of("t", func(h *hook) { h.For = "console" }),
		"subject":    of("t", func(h *hook) { h.Claims.Subject = "x" }),
		"email":      of("t", func(h *hook) { h.Claims.Email = "b@acme.example" }),
		"verified":   of("t", func(h *hook) { h.Claims.EmailVerified = false }),
		"groups":     of("t", func(h *hook) { h.Claims.Groups = []byte(`["b"]`) }),
		"proved":     of("t", proved(func(*tenants.Connection) {})),
		"kind":       of("t", proved(func(c *tenants.Connection) { c.Kind = "saml" })),
		"issuer":     of("t", proved(func(c *tenants.Connection) { c.Issuer = "https://other.example" })),
		"client":     of("t", proved(func(c *tenants.Connection) { c.ClientID = "other" })),
		"its sub":    of("t", proved(func(c *tenants.Connection) { c.SubjectClaim = "oid" })),
		"its email":  of("t", proved(func(c *tenants.Connection) { c.EmailClaim = "upn" })),
		"its groups": of("t", proved(func(c *tenants.Connection) { c.GroupsClaim = "roles" })),
		"attributes": of("t", func(h *hook) { h.Claims.Attributes = map[string]any{"a": 1} }),
		"overflow":   of("t", func(h *hook) { h.Claims.ClaimNames = map[string]any{"groups": "src1"} }),
	} {
		if other, taken := seen[key]; taken {
			t.Errorf("%s and %s have one name", name, other)
		}
		seen[key] = name
	}
	if _, ok := nameOf(auth.BearerOf("t"), hook{}); ok {
		t.Error("a login without claims has a name")
	}
}

// Whoever was erased and comes back has the first access revision again: nothing
// that was decided of them before is answered. Another parent knows the account,
// which therefore stays the same.
func TestSpec7_NoDecisionOutlivesAnErasure(t *testing.T) {
	const ada = "ada@acme.example"
	known := func(w *world) (account string) {
		w.logIn(ada, adasGroups).is(200, "")
		account = w.account(ada)
		w.update(func(tx *store.Tx) error {
			return people.InsertPerson(tx, people.Person{Parent: w.other, Account: account, Gate: identity.GateOpen, Guest: true})
		})
		return account
	}
	erase := func(w *world, account string) {
		w.update(func(tx *store.Tx) error {
			_, err := w.engine.Erase(tx, provision.Change{Parent: w.acme, Actor: operator}, provision.Who{Account: account})
			return err
		})
	}
	t.Run("of a leaver", func(t *testing.T) {
		w := newWorld(t)
		account := known(w)                                                                   // revision 1
		w.update(func(tx *store.Tx) error { return people.RaiseAccess(tx, w.acme, account) }) // 2
		w.warm()
		erase(w, account)
		w.logIn(ada, adasGroups).is(200, "") // 1 again
		w.update(func(tx *store.Tx) error {  // 2 again
			return w.engine.Deactivate(tx, provision.Change{Parent: w.acme, Actor: operator}, provision.Who{Account: account})
		})
		if d := w.logIn(ada, adasGroups).decision(); d.Decision != "deny" || d.Reason != provision.ReasonDeactivated {
			t.Errorf("the gate is %s and the answer %+v", w.person(ada).Gate, d)
		}
	})
	t.Run("of other groups", func(t *testing.T) {
		w := newWorld(t)
		account := known(w)
		w.warm()
		erase(w, account)
		if d := w.logIn(ada, `"groups":[]`, w.iat(0)).decision(); !maps.Equal(d.roles(), everywhere) || d.Account != account {
			t.Fatalf("%+v", d)
		}
		if d := w.logIn(ada, adasGroups, w.iat(-60)).decision(); !maps.Equal(d.roles(), everywhere) {
			t.Errorf("older evidence than what she came back with: %v", d.roles())
		}
	})
}
