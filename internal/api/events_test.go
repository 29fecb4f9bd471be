package api

import (
	"net/http"
	"path/filepath"
	"testing"

	"usher/internal/store"
)

// Whoever waits with a cursor of a database that was put back to an earlier time
// is told so: until the log had come there again, it would miss what happens.
func TestSpec11_ACursorBeyondTheLogIsRefused(t *testing.T) {
	w := newWorld(t)
	w.acme()
	dir := t.TempDir()
	if err := w.db.Backup(t.Context(), filepath.Join(dir, "usher.db")); err != nil {
		t.Fatal(err)
	}
	w.must(w.operator, "POST", "/v1/policies", shippedPolicy)
	for range 5 {
		w.token("parent:acme")
	}
	back := newWorldOn(t, store.Options{Dir: dir, Readers: 2})
	for _, log := range []string{"/v1/events?limit=1000", "/v1/events?limit=1000&parent=acme"} {
		next := w.must(w.operator, "GET", log, "")["next"].(string)
		same(t, w.must(w.operator, "GET", log+"&after="+next, ""), map[string]any{"next": next, "items": []any{}})
		same(t, back.call(back.operator, "GET", log+"&after="+next, "").json(t), map[string]any{"status": float64(http.StatusGone), "reason": "cursor_expired"})
		own := back.must(back.operator, "GET", log, "")["next"].(string)
		same(t, back.must(back.operator, "GET", log+"&after="+own, ""), map[string]any{"next": own, "items": []any{}})
	}
}
