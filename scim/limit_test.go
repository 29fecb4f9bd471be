package scim

import (
	"context"
	"fmt"
	"strconv"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"usher/internal/identity"
)

// limited puts a limit on the world's door and returns what moves its clock.
func (w *world) limited(rate int) (pass func(time.Duration)) {
	w.t.Helper()
	var mu sync.Mutex
	now := time.Unix(1_700_000_000, 0)
	w.door.limiter = newLimiter(rate, func() time.Time {
		mu.Lock()
		defer mu.Unlock()
		return now
	})
	return func(d time.Duration) {
		mu.Lock()
		defer mu.Unlock()
		now = now.Add(d)
	}
}

// The limit is of a credential: past it every request is 429 with Retry-After,
// changes nothing, and passes when it comes back then; others do not notice.
func TestReq18_PastTheLimitIs429(t *testing.T) {
	w := newWorld(t)
	id := w.user(generic, "ada@acme.example")
	g := w.group(generic, "eng-a", id)
	before := w.allEvents()
	pass := w.limited(25)
	calls := []struct{ method, path, body string }{
		{"GET", "/Users/" + id, ""},
		{"GET", "/Users/nobody", ""},
		{"GET", "/Users", ""},
		{"GET", "/Groups/" + g, ""},
		{"GET", "/Schemas", ""},
		{"POST", "/Users", userBody("bob@acme.example")},
		{"PUT", "/Groups/" + g, groupBody("eng-b")},
		{"PATCH", "/Users/" + id, ops(`{"op":"replace","path":"active","value":false}`)},
		{"DELETE", "/Users/" + id, ""},
		{"POST", "/Bulk", bulkBody("", bulkOp("DELETE", "/Users/"+id, "", ""))},
	}
	for i := range 50 {
		if a := w.do(generic, "GET", "/Users/"+id, ""); a.status != 200 {
			t.Fatalf("request %d: status %d", i, a.status)
		}
	}
	var wait time.Duration
	for _, known := range []bool{true, false} {
		if !known {
			w.door.tokens = newTokens(time.Now) // the long way
		}
		for _, c := range calls {
			a := w.do(generic, c.method, c.path, c.body).fails(429, "")
			seconds, err := strconv.Atoi(a.header.Get("Retry-After"))
			if err != nil || seconds < 1 {
				t.Errorf("%s %s: Retry-After %q", c.method, c.path, a.header.Get("Retry-After"))
			}
			wait = time.Duration(seconds) * time.Second
		}
	}
	if got := w.allEvents(); got != before {
		t.Errorf("refused requests made %d events", got-before)
	}
	w.do(okta, "GET", "/Users", "").is(200)
	// Who is nobody is told that, as often as it likes.
	for range 100 {
		w.do(generic, "GET", "/Users/"+id, "", "Authorization", "Bearer usher_wrong").is(401)
	}
	if n := len(w.door.limiter.buckets); n != 2 {
		t.Errorf("%d buckets, want those of two credentials", n)
	}
	pass(wait)
	for _, c := range calls[:5] {
		if a := w.do(generic, c.method, c.path, c.body); a.status == 429 {
			t.Errorf("%s %s: 429 after the wait it was told", c.method, c.path)
		}
	}
}

func TestReq18_NoLimitIsTheDefault(t *testing.T) {
	w := newWorld(t)
	if w.door.limiter.rate != 0 {
		t.Fatal("a door has a limit that nobody set")
	}
	for range 200 {
		w.do(generic, "GET", "/Users/nobody", "").is(404)
	}
}

// Whoever sends no more than the limit in any second of the clock passes,
// however the requests lie in it; whoever sends k a second for long passes the
// limit of them a second and the two seconds that the bucket holds.
func TestReq18_TheLimitItselfAlwaysPasses(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rate := rapid.IntRange(25, 200).Draw(t, "rate")
		start := time.Unix(1_700_000_000, 0)
		now := start
		l := newLimiter(rate, func() time.Time { return now })
		for second := range rapid.IntRange(1, 8).Draw(t, "seconds") {
			at := 0
			for i := range rapid.IntRange(0, rate).Draw(t, "requests") {
				at = rapid.IntRange(at, 999_999_999).Draw(t, "nanosecond")
				now = start.Add(time.Duration(second)*time.Second + time.Duration(at))
				if err := l.pass("x", l.rate); err != nil {
					t.Fatalf("request %d of second %d at %d ns: %v", i, second, at, err)
				}
			}
		}
	})
	now := time.Unix(1_700_000_000, 0)
	l := newLimiter(25, func() time.Time { return now })
	passed := 0
	for range 1000 { // 100 a second for 10 seconds
		if now = now.Add(10 * time.Millisecond); l.pass("x", l.rate) == nil {
			passed++
		}
	}
	if passed < 250 || passed > 300 {
		t.Errorf("%d of 1000 passed in 10 seconds, at 25 a second", passed)
	}
}

// The buckets are bounded, and an idle one is forgotten before a busy one.
func TestReq18_BucketsAreBounded(t *testing.T) {
	now := time.Unix(1_700_000_000, 0)
	l := newLimiter(25, func() time.Time { return now })
	for i := range maxTokens - 1 {
		_ = l.pass(fmt.Sprint("idle", i), l.rate) // the first of each passes
	}
	now = now.Add(time.Minute)
	for l.pass("busy", l.rate) == nil {
	}
	for i := range 3 {
		if err := l.pass(fmt.Sprint("new", i), l.rate); err != nil {
			t.Fatal(err)
		}
	}
	if n := len(l.buckets); n > 10 {
		t.Errorf("%d buckets, though all but a few are idle", n)
	}
	if identity.AsError(l.pass("busy", l.rate)).Code != identity.CodeTooMany {
		t.Error("a busy credential was forgotten, though others were idle")
	}
	for i := range 2 * maxTokens {
		_ = l.pass(fmt.Sprint("all busy", i), l.rate)
	}
	if n := len(l.buckets); n > maxTokens {
		t.Errorf("%d buckets", n)
	}
	now = now.Add(-time.Hour)
	if err := l.pass("a clock that went back", l.rate); err != nil {
		t.Error(err)
	}
}

// What other daemons have let pass counts, where it is known; where it is not the
// limit of this daemon is what holds.
func TestReq18_TheLimitIsSharedWhereItCanBe(t *testing.T) {
	w := newWorld(t)
	id := w.user(generic, "ada@acme.example")
	w.limited(25)
	var asked []string
	allowed, known := false, true
	w.door.shared = func(_ context.Context, parent, holder string, rate int) (bool, bool) {
		asked = append(asked, fmt.Sprint(parent != "", holder != "", rate))
		return allowed, known
	}
	get := func() int { return w.do(generic, "GET", "/Users/"+id, "").status }
	if got := get(); got != 429 || len(asked) != 1 || asked[0] != "true true 25" {
		t.Errorf("status %d where the others have used the bucket up; asked %q", got, asked)
	}
	allowed = true
	if got := get(); got != 200 || len(asked) != 2 {
		t.Errorf("status %d, asked %q", got, asked)
	}
	allowed, known = false, false
	for i := range 48 {
		if got := get(); got != 200 {
			t.Fatalf("request %d: status %d where nobody knows", i, got)
		}
	}
	asked = nil
	if got := get(); got != 429 || len(asked) != 0 {
		t.Errorf("status %d past this daemon's own limit, asked %q", got, asked)
	}
}
