package auth_test

import (
	"fmt"
	"log/slog"
	"sync"
	"testing"
	"time"

	"usher/internal/auth"
	"usher/internal/store"
	"usher/internal/store/credentials"
)

// Uses are stored together, later, and each at most once a minute, whatever the
// number of requests; of a credential that is none, nothing is.
func TestLastUseIsStoredSeldom(t *testing.T) {
	db, advance := open(t)
	var mu sync.Mutex
	now := time.Date(2027, 1, 4, 8, 0, 0, 0, time.UTC)
	uses := auth.NewUses(db, slog.New(slog.DiscardHandler), func() time.Time {
		mu.Lock()
		defer mu.Unlock()
		return now
	})
	one := &credentials.Credential{Parent: "p", Scope: string(auth.ScopeDirectory), Target: "d"}
	two := &credentials.Credential{Scope: string(auth.ScopeOperator)}
	issue(t, db, one)
	issue(t, db, two)
	last := func(c *credentials.Credential) (at int64) {
		t.Helper()
		if err := db.View(t.Context(), func(tx *store.Tx) error {
			is, err := credentials.ByID(tx, c.ID)
			at = is.LastUsedAt
			return err
		}); err != nil {
			t.Fatal(err)
		}
		return at
	}
	for range 100 {
		uses.Note(one.ID)
		uses.Note("nobody")
	}
	if last(one) != 0 {
		t.Error("a use was stored by the request")
	}
	uses.Store(t.Context())
	first := last(one)
	if first == 0 || last(two) != 0 {
		t.Errorf("%d %d", first, last(two))
	}
	advance(59 * time.Second)
	now = now.Add(59 * time.Second)
	uses.Note(one.ID)
	uses.Note(two.ID)
	uses.Store(t.Context())
	if last(one) != first || last(two) != first+59e6 {
		t.Errorf("%d %d after %d", last(one), last(two), first)
	}
	advance(time.Second)
	now = now.Add(time.Second)
	uses.Note(one.ID)
	uses.Store(t.Context())
	if last(one) != first+60e6 {
		t.Errorf("%d after %d", last(one), first)
	}
}

// When the first credential of a scope ends: not those that ended, were revoked,
// are off or never end.
func TestNextExpiry(t *testing.T) {
	db, advance := open(t)
	start := time.Date(2027, 1, 4, 8, 0, 0, 0, time.UTC)
	for i, hours := range []int{0, 5, 2, 9} {
		c := &credentials.Credential{Parent: "p", Scope: string(auth.ScopeDirectory), Target: fmt.Sprint("d", i)}
		if hours > 0 {
			c.ExpiresAt = start.Add(time.Duration(hours) * time.Hour).UnixMicro()
		}
		issue(t, db, c)
		if i == 3 {
			update(t, db, func(tx *store.Tx) error { return auth.Revoke(tx, c, actor, "") })
		}
	}
	next := func() (out map[string]int64) {
		t.Helper()
		if err := db.View(t.Context(), func(tx *store.Tx) (err error) {
			out, err = credentials.NextExpiry(tx)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		return out
	}
	if got := next(); len(got) != 1 || got["directory"] != start.Add(2*time.Hour).UnixMicro() {
		t.Errorf("%v", got)
	}
	advance(3 * time.Hour)
	if got := next(); got["directory"] != start.Add(5*time.Hour).UnixMicro() {
		t.Errorf("%v", got)
	}
	advance(3 * time.Hour)
	if got := next(); len(got) != 0 {
		t.Errorf("%v", got)
	}
}
