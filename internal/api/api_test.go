package api

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"go.uber.org/goleak"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/nodding"
	"usher/internal/provision"
	"usher/internal/requestid"
	"usher/internal/seal"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/directory"
	"usher/internal/store/migrated"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
	"usher/internal/tenancy/domains"
	"usher/internal/testserver"
	"usher/policy/live"
	"usher/sync/schedule"
	ldapsource "usher/sync/source"
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
	says     identity.Evidence // what name servers say
	looked   []string          // what they were asked for

	periodically *schedule.Scheduler // runs after runByItself

	mark string // what its requests carry, for a gate to tell them apart
}

func TestMain(m *testing.M) { goleak.VerifyTestMain(testserver.Main(m)) }

func newWorld(t *testing.T) *world {
	t.Helper()
	return newWorldOn(t, store.Options{Dir: migrated.Dir(t), Readers: 2})
}

func newWorldOn(t *testing.T, o store.Options) *world {
	t.Helper()
	db, err := store.Open(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	catalogue := identity.DefaultCatalogue()
	engine := provision.New(live.NewSnapshots(catalogue).Get)
	ten := tenancy.New(engine, catalogue)
	w := &world{t: t, db: db, engine: engine, log: &bytes.Buffer{}}
	w.says = identity.EvidenceNone
	w.deps = Deps{
		Domains: &domains.Checker{
			DB: db, Rules: domains.DefaultRules(), Count: func(identity.Evidence) {}, Verified: ten.DomainVerified,
			Lookup: func(_ context.Context, name, record string) (identity.Evidence, string) {
				w.looked = append(w.looked, name+" "+record)
				return w.says, "as the test says"
			},
		},
		DB: db, Tenancy: ten, Applier: live.NewApplier(ten, engine), Engine: engine, Catalogue: catalogue,
		PublicURL:  func() string { return "https://usher.example" },
		Sealing:    seal.NewFile(filepath.Join(t.TempDir(), "sealing.key")),
		LDAP:       LDAP{Preset: ldapsource.Preset, Check: ldapsource.Check, Test: w.tested},
		Reconciler: w.reconciler(),
		Log:        slog.New(slog.NewTextHandler(w.log, nil)),
	}
	w.periodically = schedule.New(schedule.Options{DB: db, Holder: "test", Log: w.deps.Log})
	w.deps.RunNow = w.periodically.RunNow
	w.deps.InForce = func() (out []InForce) {
		for _, one := range w.periodically.InForce() {
			out = append(out, InForce(one))
		}
		return out
	}
	w.handler = New(w.deps)
	w.update(func(tx *store.Tx) error {
		w.operator, err = auth.Issue(tx, &credentials.Credential{Scope: string(auth.ScopeOperator)}, identity.Actor{Kind: identity.ActorOperator}, "")
		return err
	})
	return w
}

// runByItself has what runs by itself run until the test ends, and returns when
// it does.
func (w *world) runByItself() {
	ctx, stop := context.WithCancel(w.t.Context())
	ended := make(chan struct{})
	go func() { defer close(ended); w.periodically.Run(ctx) }()
	w.t.Cleanup(func() { stop(); <-ended })
	for len(w.periodically.InForce()) == 0 {
		runtime.Gosched()
	}
}

func (w *world) update(fn func(*store.Tx) error) {
	w.t.Helper()
	if err := w.db.Update(w.t.Context(), store.LaneNormal, fn); err != nil {
		w.t.Fatal(err)
	}
}

type markKey struct{}

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
	return w.send(key, method, path, body, nil)
}

// callFor is call on behalf of an account.
func (w *world) callFor(key, account, method, path, body string) result {
	w.t.Helper()
	return w.send(key, method, path, body, http.Header{"Usher-On-Behalf-Of": {account}})
}

// send is call with headers of the test's own.
func (w *world) send(key, method, path, body string, header http.Header) result {
	w.t.Helper()
	ctx := context.WithValue(requestid.With(w.t.Context(), "req-1"), markKey{}, w.mark)
	r := httptest.NewRequestWithContext(ctx, method, path, strings.NewReader(body))
	if key != "" {
		r.Header.Set("Authorization", "Bearer "+key)
	}
	switch {
	case strings.HasPrefix(body, "{"), strings.HasPrefix(body, "["):
		r.Header.Set("Content-Type", "application/json")
	case body != "":
		r.Header.Set("Content-Type", "text/yaml")
	}
	for k, v := range header {
		r.Header[k] = v
	}
	rec := httptest.NewRecorder()
	nodding.Instead(w.handler).ServeHTTP(rec, r)
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

// acme makes parent acme with an organization of each of two kinds, a
// directory, a connection and a domain.
func (w *world) acme() {
	w.t.Helper()
	for _, c := range []struct{ path, body string }{
		{"/v1/parents", `{"slug":"acme","name":"Acme Inc."}`},
		{"/v1/organizations", `{"parent":"acme","slug":"acme-enterprise","kind":"enterprise"}`},
		{"/v1/organizations", `{"parent":"acme","slug":"acme-console","kind":"console","name":"Console"}`},
		{"/v1/directories", `{"parent":"acme","slug":"okta","kind":"scim","dialect":"okta"}`},
		{"/v1/connections", `{"parent":"acme","slug":"main","kind":"oidc","issuer":"https://login.acme.example","client_id":"app"}`},
		{"/v1/domains", `{"parent":"acme","domain":"Acme.example.","manual":true}`},
	} {
		w.must(w.operator, "POST", c.path, c.body)
	}
}

// globex makes another parent with one thing of every kind, and returns ids.
func (w *world) globex() map[string]string {
	w.t.Helper()
	ids := map[string]string{}
	for _, c := range []struct{ what, path, body string }{
		{"parent", "/v1/parents", `{"slug":"globex"}`},
		{"organization", "/v1/organizations", `{"parent":"globex","slug":"globex-console","kind":"console"}`},
		{"directory", "/v1/directories", `{"parent":"globex","slug":"entra","kind":"scim"}`},
		{"connection", "/v1/connections", `{"parent":"globex","slug":"sso","kind":"saml"}`},
		{"domain", "/v1/domains", `{"parent":"globex","domain":"globex.example","manual":true}`},
		{"token", "/v1/tokens", `{"directory":"globex/entra"}`},
		{"invitation", "/v1/invitations", `{"organization":"globex-console","email":"guest@elsewhere.example"}`},
	} {
		made := w.must(w.operator, "POST", c.path, c.body)
		ids[c.what] = made["id"].(string)
		if c.what == "invitation" {
			ids["invitation token"] = made["token"].(string)
		}
	}
	return ids
}

// push has the directory acme/okta send a user who is a member of groups.
func (w *world) push(email string, groups ...string) {
	w.t.Helper()
	w.update(func(tx *store.Tx) error {
		p, err := tenants.ParentBySlug(tx, "acme")
		if err != nil {
			return err
		}
		d, err := directory.BySlug(tx, p.ID, "okta")
		if err != nil {
			return err
		}
		c := provision.Change{Parent: p.ID, Actor: identity.Actor{Kind: identity.ActorDirectory, ID: d.ID}}
		u := &directory.User{Parent: p.ID, Directory: d.ID, UserName: email, Email: email, Active: true, Doc: json.RawMessage(`{"userName":"` + email + `"}`)}
		if err := directory.InsertUser(tx, u); err != nil {
			return err
		}
		if err := w.engine.UserChanged(tx, c, provision.UserChange{After: u}); err != nil {
			return err
		}
		for _, name := range groups {
			g := &directory.Group{Parent: p.ID, Directory: d.ID, DisplayName: name, Doc: json.RawMessage(`{}`)}
			if err := directory.InsertGroup(tx, g); err != nil {
				return err
			}
			added, err := directory.AddMembers(tx, g, []directory.Member{{Value: u.ID, Kind: directory.KindUser}})()
			if err != nil {
				return err
			}
			if err := w.engine.MembersChanged(tx, c, d, []*directory.Group{g}, added); err != nil {
				return err
			}
		}
		return nil
	})
}

// items returns the items of a list as objects.
func items(t *testing.T, list map[string]any) []map[string]any {
	t.Helper()
	raw, ok := list["items"].([]any)
	if !ok {
		t.Fatalf("items is %v, want a list", list["items"])
	}
	out := make([]map[string]any, len(raw))
	for i := range raw {
		out[i] = raw[i].(map[string]any)
	}
	return out
}

// same compares the named fields of an object.
func same(t *testing.T, got map[string]any, want map[string]any) {
	t.Helper()
	for k, v := range want {
		if !reflect.DeepEqual(got[k], v) {
			t.Errorf("%s is %v, want %v", k, got[k], v)
		}
	}
}
