package jit

import (
	"fmt"
	"maps"
	"testing"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/people"
)

// warm logs ada in until her decision is kept, and checks that it is.
func (w *world) warm() {
	w.t.Helper()
	for range 3 {
		if d := w.logIn("ada@acme.example", `"groups":["eng-core"]`).decision(); d.Decision != "allow" {
			w.t.Fatalf("%+v", d)
		}
	}
	if len(w.door.decisions.kept) != 1 {
		w.t.Fatalf("%d decisions are kept", len(w.door.decisions.kept))
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

func TestMarksStand(t *testing.T) {
	made := provision.Marks{Life: "l", Parent: "r1", Access: "a:1", Caller: true}
	for name, tt := range map[string]struct {
		made, now provision.Marks
		want      bool
	}{
		"nothing changed":       {made, made, true},
		"the parent":            {made, provision.Marks{Life: "l", Parent: "r2", Access: "a:1", Caller: true}, false},
		"the access":            {made, provision.Marks{Life: "l", Parent: "r1", Access: "a:2", Caller: true}, false},
		"the life":              {made, provision.Marks{Life: "m", Parent: "r1", Access: "a:1", Caller: true}, false},
		"another account":       {made, provision.Marks{Life: "l", Parent: "r1", Access: "b:1", Caller: true}, false},
		"the caller":            {made, provision.Marks{Life: "l", Parent: "r1", Access: "a:1"}, false},
		"people wait":           {made, provision.Marks{Life: "l", Parent: "r1", Access: "a:1", Caller: true, Dirty: true}, false},
		"people waited":         {provision.Marks{Life: "l", Parent: "r1", Access: "a:1", Caller: true, Dirty: true}, made, false},
		"nobody, before or now": {provision.Marks{Life: "l", Parent: "r1", Caller: true}, provision.Marks{Life: "l", Parent: "r1", Caller: true}, false},
	} {
		if got := tt.made.Stands(tt.now); got != tt.want {
			t.Errorf("%s: %t", name, got)
		}
	}
}

func TestDecisionsAreBounded(t *testing.T) {
	d := newDecisions()
	for i := range maxDecisions + 100 {
		key, ok := digestOf(auth.BearerOf("token"), hook{Connection: fmt.Sprint(i), Claims: &claims{}})
		if !ok {
			t.Fatal("no digest")
		}
		d.add(key, &kept{})
		if d.get(key) == nil {
			t.Fatal("the newest is forgotten")
		}
	}
	if len(d.kept) != maxDecisions {
		t.Errorf("%d decisions are kept", len(d.kept))
	}
}

// When a login was issued is not what it is known by; everything else is.
func TestDigest(t *testing.T) {
	base := hook{Connection: "acme/sso", Claims: &claims{Subject: "s", Email: "a@acme.example", EmailVerified: true, Groups: []byte(`["a"]`), IssuedAt: "1"}}
	of := func(token string, change func(h *hook)) digest {
		c := *base.Claims
		h := base
		h.Claims = &c
		change(&h)
		key, ok := digestOf(auth.BearerOf(token), h)
		if !ok {
			t.Fatal("no digest")
		}
		return key
	}
	first := of("t", func(*hook) {})
	if of("t", func(h *hook) { h.Claims.IssuedAt = "2" }) != first {
		t.Error("iat changes the digest")
	}
	seen := map[digest]string{first: "first"}
	for name, key := range map[string]digest{
		"token":      of("u", func(*hook) {}),
		"connection": of("t", func(h *hook) { h.Connection = "acme/other" }),
		"for":        of("t", func(h *hook) { h.For = "console" }),
		"subject":    of("t", func(h *hook) { h.Claims.Subject = "x" }),
		"email":      of("t", func(h *hook) { h.Claims.Email = "b@acme.example" }),
		"verified":   of("t", func(h *hook) { h.Claims.EmailVerified = false }),
		"groups":     of("t", func(h *hook) { h.Claims.Groups = []byte(`["b"]`) }),
		"attributes": of("t", func(h *hook) { h.Claims.Attributes = map[string]any{"a": 1} }),
		"overflow":   of("t", func(h *hook) { h.Claims.ClaimNames = map[string]any{"groups": "src1"} }),
	} {
		if other, taken := seen[key]; taken {
			t.Errorf("%s and %s have one digest", name, other)
		}
		seen[key] = name
	}
	if _, ok := digestOf(auth.BearerOf("t"), hook{}); ok {
		t.Error("a login without claims has a digest")
	}
}
