package jit

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

func (w *world) discover(key, email string) string {
	w.t.Helper()
	return w.call(key, "/v1/login/discover", fmt.Sprintf(`{"email":%q}`, email)).is(200, "").body
}

const (
	none     = `{"sso":"none"}`
	optional = `{"sso":"optional","connection":"acme/sso","parent":"acme"}`
	required = `{"sso":"required","connection":"acme/sso","parent":"acme"}`
)

func TestSpec4_Discover(t *testing.T) {
	w := newWorld(t)
	for _, email := range []string{"ada@acme.example", "ADA@Acme.Example", "nobody-ever@acme.example", "ada+tag@acme.example", "jürgen@acme.example", "a b@acme.example", "a@b@acme.example", `"ada@x"@acme.example`, "ada@ACME.example.", "ada@acme.example ", " ada@acme.example\t\r\n", "ada@acme.example\u00a0"} {
		if got := w.discover(w.key, email); got != optional {
			t.Errorf("%s: %s", email, got)
		}
	}
	for _, email := range []string{"", "ada", "ada@elsewhere.example", "ada@sub.acme.example", "ada@other.example", "@acme.example", "ada@acme.example@elsewhere.example", strings.Repeat("a", 1100) + "@acme.example"} {
		if got := w.discover(w.key, email); got != none {
			t.Errorf("%s: %s", email, got)
		}
	}
	// However the body is written, it says the same.
	for _, body := range []string{
		`{"email":"ada@acme.example"}`, ` {"email":"ada@acme.example"} `, "{\"email\": \"ada@acme.example\"}\r\n", `{"email":"ada\u0040acme.example"}`, `{"email":"x","email":"ada@acme.example"}`,
	} {
		if got := w.call(w.key, "/v1/login/discover", body).is(200, "").body; got != optional {
			t.Errorf("%s: %s", body, got)
		}
	}
	for _, body := range []string{`{"email":"ada@acme.example"}}`, `{"email":"ada@acme.example","x":"y"}`, `{"email":"ada@acme.example"`, `{"email":"a\nb"} {"x":"@acme.example"}`} {
		w.call(w.key, "/v1/login/discover", body).is(400, "invalid_body")
	}
	// Another parent's key sees nothing of acme; the operator sees all.
	if got := w.discover(w.otherKey, "ada@acme.example"); got != none {
		t.Errorf("another parent's key: %s", got)
	}
	if got := w.discover(w.operator, "ada@acme.example"); got != optional {
		t.Errorf("operator: %s", got)
	}
	w.call(w.readOnly, "/v1/login/discover", `{"email":"ada@acme.example"}`).is(403, "wrong_scope")
}

// Required is wanted at once and in force only after a proven login.
func TestSpec4_RequiredOnlyAfterAProvenLogin(t *testing.T) {
	w := newWorld(t)
	w.apply(acmePolicy(true))
	if got := w.discover(w.key, "ada@acme.example"); got != optional {
		t.Errorf("before a proven login: %s", got)
	}
	if d := w.logIn("eve@elsewhere.example").decision(); d.Decision != "deny" {
		t.Fatalf("%+v", d)
	}
	if got := w.discover(w.key, "ada@acme.example"); got != optional {
		t.Errorf("after a refused login: %s", got)
	}
	if d := w.logIn("ada@acme.example").decision(); d.Decision != "allow" {
		t.Fatalf("%+v", d)
	}
	// The same for one who exists, one who does not, and who is matched with nobody.
	for _, email := range []string{"ada@acme.example", "nobody-ever@acme.example", "jürgen@acme.example", "a b@acme.example", "x@y@acme.example"} {
		if got := w.discover(w.key, email); got != required {
			t.Errorf("%s after a proven login: %s", email, got)
		}
	}
}

func TestSpec7_LastLoginIsStoredLaterAndOnce(t *testing.T) {
	w := newWorld(t)
	w.logIn("ada@acme.example").decision()
	first := w.person("ada@acme.example").LastLoginAt
	if first == 0 {
		t.Fatal("the first login is not stored with what it made")
	}
	for range 5 {
		w.later(time.Minute)
		w.logIn("ada@acme.example", `"groups":["staff"]`, fmt.Sprintf(`"iat":%d`, w.clock.Load()/1e6)).decision()
	}
	if got := w.person("ada@acme.example").LastLoginAt; got != first {
		t.Errorf("a repeated login wrote at once: %d, then %d", first, got)
	}
	rev := w.person("ada@acme.example").AccessRev
	w.door.seen.flush(context.Background(), w.db, slog.New(slog.DiscardHandler))
	p := w.person("ada@acme.example")
	if p.LastLoginAt != w.clock.Load() || p.EvidenceAt != w.clock.Load() || p.AccessRev != rev {
		t.Errorf("last login %d, evidence %d, want %d; access revision %d, want %d", p.LastLoginAt, p.EvidenceAt, w.clock.Load(), p.AccessRev, rev)
	}
	if len(w.door.seen.pending) != 0 {
		t.Error("what was stored is kept")
	}
}

// Run stores what is gathered when it ends, and ends when it is told to.
func TestSpec7_RunStoresWhatIsGatheredAtItsEnd(t *testing.T) {
	w := newWorld(t)
	w.logIn("ada@acme.example").decision()
	w.later(time.Hour)
	w.logIn("ada@acme.example").decision()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		w.door.Run(ctx)
	}()
	cancel()
	<-done
	if got := w.person("ada@acme.example").LastLoginAt; got != w.clock.Load() {
		t.Errorf("last login %d, want %d", got, w.clock.Load())
	}
}

// Run stores on its own every fifteen seconds. Time here is the bubble's, the
// store outside of it is not touched: nothing waits for it, so the flush finds
// it closed, says so, and Run goes on.
func TestRunTicksAndOutlivesAFailedStore(t *testing.T) {
	w := newWorld(t)
	if err := w.db.Close(); err != nil {
		t.Fatal(err)
	}
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.Background())
		done := make(chan struct{})
		go func() {
			defer close(done)
			w.door.Run(ctx)
		}()
		for i := range 3 {
			w.door.seen.add("p", fmt.Sprint(i), 1, 0)
			synctest.Wait()
			if pending(w.door.seen) != 1 {
				t.Error("stored before its time")
			}
			<-time.After(seenEvery + time.Millisecond)
			synctest.Wait()
			if pending(w.door.seen) != 0 {
				t.Errorf("tick %d stored nothing", i)
			}
		}
		cancel()
		<-done
	})
	if got := strings.Count(w.log.String(), "last-login times were not stored"); got != 3 {
		t.Errorf("%d warnings", got)
	}
}

func pending(s *seen) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.pending)
}

func TestSeenIsBoundedAndKeepsTheNewest(t *testing.T) {
	s := newSeen()
	s.add("p", "a", 5, 4)
	s.add("p", "a", 7, 0)
	if got := s.pending[personKey{"p", "a"}]; got != (sighting{7, 4}) {
		t.Errorf("%+v", got)
	}
	for i := range maxSeen * 2 {
		s.add("p", fmt.Sprint(i), 1, 0)
	}
	if len(s.pending) != maxSeen {
		t.Errorf("%d persons wait", len(s.pending))
	}
	s.add("p", "a", 8, 0)
	if got := s.pending[personKey{"p", "a"}].at; got != 8 {
		t.Errorf("a known person's news is dropped: %d", got)
	}
}
