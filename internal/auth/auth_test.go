package auth_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/events"
	"usher/internal/store/migrated"
)

// open returns a store and a function that moves its time.
func open(t *testing.T) (*store.DB, func(time.Duration)) {
	t.Helper()
	var mu sync.Mutex
	now := time.Date(2027, 1, 4, 8, 0, 0, 0, time.UTC)
	db, err := store.Open(t.Context(), store.Options{Dir: migrated.Dir(t), Readers: 2, Now: func() time.Time {
		mu.Lock()
		defer mu.Unlock()
		return now
	}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db, func(d time.Duration) {
		mu.Lock()
		defer mu.Unlock()
		now = now.Add(d)
	}
}

func update(t *testing.T, db *store.DB, fn func(*store.Tx) error) {
	t.Helper()
	if err := db.Update(t.Context(), store.LaneNormal, fn); err != nil {
		t.Fatal(err)
	}
}

var actor = identity.Actor{Kind: identity.ActorOperator, ID: "test"}

func issue(t *testing.T, db *store.DB, c *credentials.Credential) (secret string) {
	t.Helper()
	update(t, db, func(tx *store.Tx) (err error) {
		secret, err = auth.Issue(tx, c, actor, "r1")
		return err
	})
	return secret
}

func authenticate(t *testing.T, db *store.DB, token string) (p auth.Principal, err error) {
	t.Helper()
	verr := db.View(t.Context(), func(tx *store.Tx) error {
		p, err = auth.Authenticate(tx, token)
		return nil
	})
	if verr != nil {
		t.Fatal(verr)
	}
	return p, err
}

// TestUnknownExpiredAndRevokedLookTheSame: a token that does not work tells
// nothing about why.
func TestUnknownExpiredAndRevokedLookTheSame(t *testing.T) {
	db, advance := open(t)
	live := &credentials.Credential{Parent: "p", Scope: string(auth.ScopeDirectory), Target: "d"}
	revoked := &credentials.Credential{Parent: "p", Scope: string(auth.ScopeDirectory), Target: "d"}
	expiring := &credentials.Credential{Parent: "p", Scope: string(auth.ScopeDirectory), Target: "d", ExpiresAt: time.Date(2027, 1, 4, 9, 0, 0, 0, time.UTC).UnixMicro()}
	liveToken, revokedToken, expiringToken := issue(t, db, live), issue(t, db, revoked), issue(t, db, expiring)
	for _, token := range []string{liveToken, revokedToken, expiringToken} {
		if p, err := authenticate(t, db, token); err != nil || p.Scope != auth.ScopeDirectory || p.Parent != "p" || p.Target != "d" || p.Credential == "" {
			t.Fatalf("%+v %v", p, err)
		}
	}
	update(t, db, func(tx *store.Tx) error { return auth.Revoke(tx, revoked, actor, "r2") })
	advance(time.Hour - time.Microsecond)
	if _, err := authenticate(t, db, expiringToken); err != nil {
		t.Fatal("ended before its time", err)
	}
	advance(time.Microsecond)
	var texts []string
	for _, token := range []string{revokedToken, expiringToken, "usher_unknown", "", liveToken[:len(liveToken)-1], liveToken + "x", " " + liveToken, strings.ToUpper(liveToken), strings.Repeat("x", 1<<20)} {
		p, err := authenticate(t, db, token)
		if p.Scope != "" || !errors.Is(err, auth.ErrToken) {
			t.Fatalf("%.20q: %+v %v", token, p, err)
		}
		b, err := json.Marshal(identity.AsError(err))
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(b))
	}
	for _, s := range texts {
		if s != texts[0] {
			t.Errorf("%s differs from %s", s, texts[0])
		}
	}
	if _, err := authenticate(t, db, liveToken); err != nil {
		t.Fatal(err)
	}
}

func TestTheSecretIsNowhereInTheStore(t *testing.T) {
	db, _ := open(t)
	c := &credentials.Credential{Parent: "p", Scope: string(auth.ScopeOperator), Name: "ci"}
	secret := issue(t, db, c)
	if !strings.HasPrefix(secret, "usher_") || len(secret) < 40 {
		t.Fatalf("a secret of %d characters", len(secret))
	}
	if issue(t, db, &credentials.Credential{Scope: string(auth.ScopeOperator)}) == secret {
		t.Fatal("the same secret twice")
	}
	if auth.Hash(secret) == secret || auth.Hash(secret) == auth.Hash(secret+"x") {
		t.Fatal("the hash is none")
	}
	err := db.View(t.Context(), func(tx *store.Tx) error {
		stored, err := credentials.ByID(tx, c.ID)
		if err != nil {
			return err
		}
		es, err := events.After(tx, "", 0, 100)
		if err != nil {
			return err
		}
		all := fmt.Sprintf("%+v", *stored)
		for _, e := range es {
			all += fmt.Sprintf("%+v %s %s", e, e.Before, e.After)
		}
		if strings.Contains(all, secret) || strings.Contains(all, secret[len(secret)/2:]) {
			t.Error("the secret is stored")
		}
		if stored.Hash != auth.Hash(secret) || !strings.HasPrefix(secret, stored.Hint) || len(stored.Hint) > 12 {
			t.Errorf("%+v", stored)
		}
		if len(es) != 2 || es[0].Type != events.TokenCreated || es[0].Target != c.ID || es[0].RequestID != "r1" {
			t.Errorf("%+v", es)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestRegister(t *testing.T) {
	db, _ := open(t)
	const secret = "a-key-that-the-operator-chose-himself"
	for range 2 { // the operator key file is read at every start
		update(t, db, func(tx *store.Tx) error {
			return auth.Register(tx, &credentials.Credential{Scope: string(auth.ScopeOperator)}, secret, actor, "")
		})
	}
	err := db.View(t.Context(), func(tx *store.Tx) error {
		all, err := credentials.List(tx, "", "", 10)
		if len(all) != 1 {
			t.Errorf("%d credentials", len(all))
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if p, err := authenticate(t, db, secret); err != nil || !p.Operates() {
		t.Fatal(p, err)
	}
	for name, c := range map[string]credentials.Credential{
		"unknown scope":              {Scope: "root"},
		"no scope":                   {},
		"a parent's key of nobody":   {Scope: string(auth.ScopeParent)},
		"an organization's of none":  {Scope: string(auth.ScopeOrg), Parent: "p"},
		"a login hook's of none":     {Scope: string(auth.ScopeLoginHook), Parent: "p"},
		"a directory's of none":      {Scope: string(auth.ScopeDirectory), Parent: "p"},
		"a directory's of no parent": {Scope: string(auth.ScopeDirectory), Target: "d"},
	} {
		err := db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			_, err := auth.Issue(tx, &c, actor, "")
			return err
		})
		if identity.AsError(err).Code != identity.CodeInvalid {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestRevokedStaysRevoked(t *testing.T) {
	db, _ := open(t)
	c := &credentials.Credential{Scope: string(auth.ScopeOperator)}
	secret := issue(t, db, c)
	update(t, db, func(tx *store.Tx) error { return auth.Revoke(tx, c, actor, "") })
	err := db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error { return auth.Revoke(tx, c, actor, "") })
	if identity.AsError(err).Code != identity.CodeConflict {
		t.Errorf("revoked twice: %v", err)
	}
	update(t, db, func(tx *store.Tx) error {
		return auth.Register(tx, &credentials.Credential{Scope: string(auth.ScopeOperator)}, secret, actor, "")
	})
	if _, err := authenticate(t, db, secret); !errors.Is(err, auth.ErrToken) {
		t.Errorf("a revoked key came back: %v", err)
	}
}

func TestScopes(t *testing.T) {
	type rights struct{ operates, reads, readsOther, readsOrg, readsOtherOrg, manages, managesOther, hooks, hooksOther bool }
	all := rights{true, true, true, true, true, true, true, true, true}
	for _, tt := range []struct {
		p    auth.Principal
		want rights
	}{
		{auth.Principal{Scope: auth.ScopeOperator}, all},
		{auth.Principal{Scope: auth.ScopeReadOnly}, rights{reads: true, readsOther: true, readsOrg: true, readsOtherOrg: true}},
		{auth.Principal{Scope: auth.ScopeReadOnly, Parent: "p"}, rights{reads: true, readsOrg: true, readsOtherOrg: true}},
		{auth.Principal{Scope: auth.ScopeParent, Parent: "p"}, rights{reads: true, readsOrg: true, readsOtherOrg: true, manages: true}},
		{auth.Principal{Scope: auth.ScopeParent}, rights{}}, // of no parent: of nothing, not of everything
		{auth.Principal{Scope: auth.ScopeOrg, Parent: "p", Target: "o"}, rights{readsOrg: true}},
		{auth.Principal{Scope: auth.ScopeLoginHook, Parent: "p", Target: "c"}, rights{hooks: true}},
		{auth.Principal{Scope: auth.ScopeDirectory, Parent: "p", Target: "o"}, rights{}},
		{auth.Principal{Scope: "root", Parent: "p", Target: "o"}, rights{}},
		{auth.Principal{}, rights{}},
	} {
		p := tt.p
		got := rights{
			p.Operates(), p.Reads("p"), p.Reads("q"), p.ReadsOrg("p", "o"), p.ReadsOrg("p", "o2"), p.Manages("p"), p.Manages("q"),
			p.Hooks("p", "c"), p.Hooks("p", "c2"),
		}
		if got != tt.want {
			t.Errorf("%+v\n got %+v\nwant %+v", p, got, tt.want)
		}
		if p.Scope != auth.ScopeOperator && (p.ReadsOrg("q", "o") != p.Reads("q") || p.Hooks("q", "c")) {
			t.Errorf("%+v reaches into another parent", p)
		}
	}
	for scope, want := range map[auth.Scope]identity.Actor{
		auth.ScopeOperator: {Kind: identity.ActorOperator, ID: "k"}, auth.ScopeDirectory: {Kind: identity.ActorDirectory, ID: "t"},
		auth.ScopeLoginHook: {Kind: identity.ActorLogin, ID: "t"}, auth.ScopeParent: {Kind: identity.ActorAPIKey, ID: "k"},
	} {
		if got := (auth.Principal{Scope: scope, Credential: "k", Target: "t"}).Actor(); got != want {
			t.Errorf("%s: %+v", scope, got)
		}
	}
}
