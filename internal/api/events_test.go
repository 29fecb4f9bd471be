package api

import (
	"net/http"
	"path/filepath"
	"testing"

	"usher/internal/store"
	"usher/internal/store/events"
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

// A restore is told in every log: who follows that of one parent has seen people
// leave who are members again.
func TestSpec11_ARestoreIsToldInTheLogOfEachParent(t *testing.T) {
	w := newWorld(t)
	w.acme()
	backup := w.call(w.operator, "GET", backupPath, "")
	own, all := w.token("parent:acme"), "/v1/events?limit=1000"
	w.must(w.operator, "POST", "/v1/parents", `{"slug":"later"}`)
	next := w.must(w.operator, "GET", all, "")["next"].(string)
	ofAcme := w.must(own, "GET", all, "")["next"].(string)
	w.must(w.operator, "POST", restorePath, string(backup.body))
	told := append(items(t, w.must(w.operator, "GET", all+"&parent=acme&after="+ofAcme, "")), items(t, w.must(w.operator, "GET", all+"&after="+next, ""))...)
	if len(told) != 3 {
		t.Fatalf("%v, want one event in the log of the parent, and it and another in that of all", told)
	}
	for i, parent := range []any{"acme", nil, "acme"} {
		same(t, told[i], map[string]any{"type": "store.restored", "parent": parent})
	}
}

// Who reads a log of which everything is gone is given a cursor to go on with, and
// not one behind which events are gone.
func TestSpec11_ALogThatIsForgottenGoesOn(t *testing.T) {
	onBothEngines(t, func(w *world) {
		t := w.t
		w.acme()
		w.must(w.operator, "POST", "/v1/parents", `{"slug":"later"}`)
		const log = "/v1/events?parent=acme"
		w.must(w.operator, "GET", log, "")
		w.update(func(tx *store.Tx) error {
			_, err := events.Forget(tx, tx.Now()+1, 1000)
			return err
		})
		got := w.must(w.operator, "GET", log, "")
		same(t, got, map[string]any{"items": []any{}})
		next := got["next"].(string)
		same(t, w.call(w.operator, "GET", log+"&after="+next, "").json(t), map[string]any{"next": next, "items": []any{}})
		w.must(w.operator, "PATCH", "/v1/parents/acme", `{"name":"Another"}`)
		if n := len(items(t, w.must(w.operator, "GET", log+"&after="+next, ""))); n == 0 {
			t.Error("what happened then is not told")
		}
	})
}
