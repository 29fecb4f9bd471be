package api

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/requestid"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/tenancy"
	"usher/policy/live"
)

// world is an API on a store of its own, with two parents and keys of every
// scope.
type world struct {
	t        *testing.T
	db       *store.DB
	engine   *provision.Engine
	deps     Deps
	handler  http.Handler
	log      *bytes.Buffer
	operator string
}

func newWorld(t *testing.T) *world {
	t.Helper()
	db, err := store.Open(t.Context(), store.Options{Dir: t.TempDir(), Readers: 2})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	catalogue := identity.DefaultCatalogue()
	engine := provision.New(live.NewSnapshots(catalogue).Get)
	ten := tenancy.New(engine, catalogue)
	w := &world{t: t, db: db, engine: engine, log: &bytes.Buffer{}}
	w.deps = Deps{
		DB: db, Tenancy: ten, Applier: live.NewApplier(ten, engine), Engine: engine, Catalogue: catalogue,
		PublicURL: func() string { return "https://usher.example" },
		Log:       slog.New(slog.NewTextHandler(w.log, nil)),
	}
	w.handler = New(w.deps)
	w.update(func(tx *store.Tx) error {
		w.operator, err = auth.Issue(tx, &credentials.Credential{Scope: string(auth.ScopeOperator)}, identity.Actor{Kind: identity.ActorOperator}, "")
		return err
	})
	return w
}

func (w *world) update(fn func(*store.Tx) error) {
	w.t.Helper()
	if err := w.db.Update(w.t.Context(), store.LaneNormal, fn); err != nil {
		w.t.Fatal(err)
	}
}

type result struct {
	status int
	header http.Header
	body   []byte
}

// json returns the decoded body.
func (r result) json(t *testing.T) map[string]any {
	t.Helper()
	var out map[string]any
	if err := json.Unmarshal(r.body, &out); err != nil {
		t.Fatalf("the answer is no JSON object: %v\n%s", err, r.body)
	}
	return out
}

// call sends a request with a key; a body that begins with { is sent as JSON,
// any other as YAML.
func (w *world) call(key, method, path, body string) result {
	w.t.Helper()
	r := httptest.NewRequestWithContext(requestid.With(w.t.Context(), "req-1"), method, path, strings.NewReader(body))
	if key != "" {
		r.Header.Set("Authorization", "Bearer "+key)
	}
	switch {
	case strings.HasPrefix(body, "{"), strings.HasPrefix(body, "["):
		r.Header.Set("Content-Type", "application/json")
	case body != "":
		r.Header.Set("Content-Type", "text/yaml")
	}
	rec := httptest.NewRecorder()
	w.handler.ServeHTTP(rec, r)
	res := rec.Result()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		w.t.Fatal(err)
	}
	return result{res.StatusCode, res.Header, b}
}

// must is call for a request that has to succeed.
func (w *world) must(key, method, path, body string) map[string]any {
	w.t.Helper()
	r := w.call(key, method, path, body)
	if r.status/100 != 2 {
		w.t.Fatalf("%s %s %s: %d %s", method, path, body, r.status, r.body)
	}
	return r.json(w.t)
}

// token makes a key of a scope.
func (w *world) token(scope string) string {
	w.t.Helper()
	return w.must(w.operator, "POST", "/v1/tokens", `{"scope":"`+scope+`"}`)["token"].(string)
}
