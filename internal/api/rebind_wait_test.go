package api

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"usher/internal/store"
	"usher/internal/store/migrated"
	"usher/internal/store/storetest"
	"usher/internal/store/tenants"
)

// elsewhere opens the database of a world at another daemon.
func elsewhere(t *testing.T, url string) *store.DB {
	t.Helper()
	db, err := store.Open(t.Context(), store.Options{URL: url})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	return db
}

// lockAcme has tx hold the parent acme alone.
func lockAcme(tx *store.Tx) error {
	p, err := tenants.ParentBySlug(tx, "acme")
	if err != nil {
		return err
	}
	return tenants.Lock(tx, p.ID)
}

// While somebody's file is applied, others are told at once that they may not; who
// may waits, as long as they do not hang up (PostgreSQL).
func TestSpec8_WhoWaitsForARebind(t *testing.T) {
	url := migrated.Postgres(t)
	w := newWorldOn(t, store.Options{URL: url})
	w.acme()
	w.globex()
	w.must(w.operator, "POST", "/v1/directories", `{"parent":"acme","slug":"entra","kind":"scim"}`)
	w.pushTo("okta", "ada@acme.example", "o-ada")
	w.pushTo("entra", "ada@acme.example", "e-ada")
	const dirs = `"from":"okta","to":"entra"`
	hash := w.must(w.operator, "POST", rebindPath, rebindBody(dirs, "o-ada,e-ada"))["hash"].(string)
	other := elsewhere(t, url)
	release := storetest.Hold(t, other, lockAcme, nil)
	applied := make(chan result, 1)
	go func() {
		applied <- w.call(w.operator, "POST", rebindPath, rebindBody(dirs+`,"hash":"`+hash+`"`, "o-ada,e-ada"))
	}()
	if err := other.View(t.Context(), storetest.AwaitWaiter); err != nil {
		t.Fatal(err)
	}
	asks := func(ctx context.Context, key string) <-chan int {
		answered := make(chan int, 1)
		r := httptest.NewRequestWithContext(ctx, http.MethodPost, rebindPath, strings.NewReader(rebindBody(dirs, "o-ada,e-ada")))
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Authorization", "Bearer "+key)
		go func() {
			rec := httptest.NewRecorder()
			w.handler.ServeHTTP(rec, r)
			answered <- rec.Code
		}()
		return answered
	}
	is := func(who string, answered <-chan int, want int) {
		t.Helper()
		select {
		case got := <-answered:
			if want != 0 && got != want {
				t.Errorf("%s: %d, want %d", who, got, want)
			}
		case <-time.After(5 * time.Second):
			t.Errorf("%s waits for somebody else's file", who)
		}
	}
	is("nobody", asks(t.Context(), "usher_nobody"), 401)
	is("another parent's key", asks(t.Context(), w.token("parent:globex")), 404)
	hungUp, hangUp := context.WithCancel(t.Context())
	waits := asks(hungUp, w.operator)
	hangUp()
	is("who hung up", waits, 0) // nobody reads what
	waits = asks(t.Context(), w.operator)
	select {
	case got := <-waits:
		t.Errorf("two files are looked at at once: %d", got)
	default:
	}
	if err := release(); err != nil {
		t.Error(err)
	}
	same(t, (<-applied).json(t), map[string]any{"applied": true, "rebind": 1.0})
	is("who waited", waits, 200)
}
