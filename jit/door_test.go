package jit

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/goleak"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/requestid"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
	"usher/internal/tenancy/domains"
	"usher/internal/testserver"
	"usher/policy"
	"usher/policy/live"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(testserver.Main(m)) }

// world is a login door on a store of its own with two parents: acme, where
// the enterprise admits at login and the console by groups at login, and other.
type world struct {
	t      testing.TB
	db     *store.DB
	door   *Door
	log    *bytes.Buffer
	ten    *tenancy.Tenancy
	engine *provision.Engine
	clock  atomic.Int64 // epoch microseconds

	acme, other                       string // parents' ids
	login, otherLogin                 *tenants.Connection
	key, otherKey, operator, readOnly string // tokens
	orgs                              map[string]string
	mu                                sync.Mutex     // guards counted
	counted                           map[string]int // "decision/reason"
}

func acmePolicy(ssoRequired bool) string {
	return fmt.Sprintf(`version: 1
parent: acme
organizations:
  acme-console: {kind: console, mode: jit, group_mappings: true}
  acme-enterprise: {kind: enterprise, mode: jit}
  acme-team: {kind: team, mode: jit}
sso: {required: {enterprise: %t}}
mappings:
  - {name: engineers, group: "eng-*", org: acme-console, role: developer}
  - {name: finance, group: finance, org: acme-console, role: billing}
  - {name: contractors, when: 'user.userType == "contractor"', org: acme-console, role: claude_code_user}
`, ssoRequired)
}

var operator = identity.Actor{Kind: identity.ActorOperator}

func newWorld(t testing.TB) *world {
	t.Helper()
	return newWorldOn(t, "")
}

// newWorldOn returns a world whose store is the database of a URL; empty: an
// embedded one.
func newWorldOn(t testing.TB, url string) *world {
	t.Helper()
	w := &world{t: t, log: &bytes.Buffer{}, orgs: map[string]string{}, counted: map[string]int{}}
	w.clock.Store(time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC).UnixMicro())
	log := slog.New(slog.NewTextHandler(w.log, nil))
	o := store.Options{
		URL: url, Readers: 2, Log: slog.New(slog.DiscardHandler), Now: func() time.Time { return time.UnixMicro(w.clock.Load()) },
	}
	if url == "" {
		o.Dir = t.TempDir()
	}
	var err error
	w.db, err = store.Open(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = w.db.Close() })
	catalogue := identity.DefaultCatalogue()
	w.engine = provision.New(live.NewSnapshots(catalogue).Get)
	w.ten = tenancy.New(w.engine, catalogue)
	w.door = New(Options{DB: w.db, Engine: w.engine, Log: log, Count: w.count})
	w.update(func(tx *store.Tx) error { return w.setUp(tx) })
	w.apply(acmePolicy(false))
	return w
}

func (w *world) count(decision, reason string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.counted[decision+"/"+reason]++
}

func (w *world) setUp(tx *store.Tx) error {
	for _, p := range []struct {
		slug, domain string
		id           *string
		connection   **tenants.Connection
		key          *string
	}{{"acme", "acme.example", &w.acme, &w.login, &w.key}, {"other", "other.example", &w.other, &w.otherLogin, &w.otherKey}} {
		c := provision.Change{Actor: operator}
		parent, err := w.ten.CreateParent(tx, c, p.slug, "")
		if err != nil {
			return err
		}
		*p.id, c.Parent = parent.ID, parent.ID
		if _, err := domains.VerifyManually(tx, c, domains.DefaultRules(), p.domain); err != nil {
			return err
		}
		conn := &tenants.Connection{Slug: "sso", Kind: "oidc", Vouched: true}
		if err := w.ten.CreateConnection(tx, c, conn); err != nil {
			return err
		}
		*p.connection = conn
		if *p.key, err = auth.Issue(tx, &credentials.Credential{Parent: parent.ID, Scope: string(auth.ScopeLoginHook), Target: conn.ID}, operator, ""); err != nil {
			return err
		}
	}
	c := provision.Change{Parent: w.acme, Actor: operator}
	for _, kind := range []identity.Kind{identity.KindConsole, identity.KindEnterprise, identity.KindTeam} {
		slug := "acme-" + string(kind)
		org, err := w.ten.CreateOrganization(tx, c, slug, "", kind)
		if err != nil {
			return err
		}
		w.orgs[slug] = org.ID
	}
	var err error
	if w.operator, err = auth.Issue(tx, &credentials.Credential{Scope: string(auth.ScopeOperator)}, operator, ""); err != nil {
		return err
	}
	w.readOnly, err = auth.Issue(tx, &credentials.Credential{Scope: string(auth.ScopeReadOnly)}, operator, "")
	return err
}

// apply puts a policy of acme in force.
func (w *world) apply(text string) {
	w.t.Helper()
	p, problems := policy.Parse("acme.yaml", []byte(text), identity.DefaultCatalogue())
	if err := problems.Err(); err != nil {
		w.t.Fatal(err)
	}
	w.update(func(tx *store.Tx) error {
		_, problems, err := live.NewApplier(w.ten, w.engine).Apply(tx, provision.Change{Actor: operator}, p, live.Options{})
		if err == nil {
			err = problems.Err()
		}
		return err
	})
}

func (w *world) update(fn func(*store.Tx) error) {
	w.t.Helper()
	if err := w.db.Update(context.Background(), store.LaneNormal, fn); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) view(fn func(*store.Tx) error) {
	w.t.Helper()
	if err := w.db.View(context.Background(), fn); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) later(d time.Duration) { w.clock.Add(d.Microseconds()) }

// result is what the door answered.
type result struct {
	t      testing.TB
	status int
	header http.Header
	body   string
	id     string // of the request
}

func (r result) is(status int, reason string) result {
	r.t.Helper()
	if r.status != status {
		r.t.Fatalf("status %d, want %d\n%s", r.status, status, r.body)
	}
	if status >= 400 {
		var p struct {
			Type, Title, Detail, Code, Reason string
			Status                            int
			RequestID                         string `json:"request_id"`
		}
		if err := json.Unmarshal([]byte(r.body), &p); err != nil || p.Status != status || p.RequestID != r.id || p.Title == "" || p.Detail == "" || p.Code == "" ||
			r.header.Get("Content-Type") != "application/problem+json" {
			r.t.Fatalf("not a problem: %v %s %s", err, r.header, r.body)
		}
		if reason != "" && p.Reason != reason {
			r.t.Fatalf("reason %q, want %q\n%s", p.Reason, reason, r.body)
		}
		for _, inside := range []string{"sql", "json:", ".go:", "goroutine", "usher_"} {
			if strings.Contains(r.body, inside) {
				r.t.Errorf("the answer tells internals: %s", r.body)
			}
		}
	}
	return r
}

// decision decodes an answer to provision.
func (r result) decision() decision {
	r.t.Helper()
	r.is(200, "")
	var d decision
	if err := json.Unmarshal([]byte(r.body), &d); err != nil {
		r.t.Fatalf("%v\n%s", err, r.body)
	}
	return d
}

// roles returns "organization role" of a decision's memberships.
func (d decision) roles() map[string]string {
	out := map[string]string{}
	for _, m := range d.Memberships {
		out[m.Organization] = string(m.Role)
	}
	return out
}

// call posts a body with a key.
func (w *world) call(key, path, body string) result {
	w.t.Helper()
	r := httptest.NewRequestWithContext(requestid.With(context.Background(), "req-7"), http.MethodPost, path, strings.NewReader(body))
	return w.send(key, r)
}

func (w *world) send(key string, r *http.Request) result {
	w.t.Helper()
	if key != "" {
		r.Header.Set("Authorization", "Bearer "+key)
	}
	rec := httptest.NewRecorder()
	w.door.ServeHTTP(rec, r)
	b, err := io.ReadAll(rec.Result().Body)
	if err != nil {
		w.t.Fatal(err)
	}
	return result{w.t, rec.Code, rec.Header(), string(b), requestid.From(r.Context())}
}

// logIn sends acme's login of an e-mail with more claims given as JSON.
func (w *world) logIn(email string, more ...string) result {
	w.t.Helper()
	return w.call(w.key, "/v1/login/provision", hookBody(email, more...))
}

func hookBody(email string, more ...string) string {
	return fmt.Sprintf(`{"connection":"acme/sso","claims":{"subject":"s-%s","email":%q,"email_verified":true%s}}`,
		strings.ToLower(email), email, strings.Join(append([]string{""}, more...), ","))
}

// iat is the claim of when a login was issued, seconds from now.
func (w *world) iat(seconds int64) string { return fmt.Sprintf(`"iat":%d`, w.clock.Load()/1e6+seconds) }

func (w *world) account(email string) string {
	w.t.Helper()
	id := ""
	w.view(func(tx *store.Tx) error {
		a, err := people.AccountByEmail(tx, strings.ToLower(email))
		if a != nil {
			id = a.ID
		}
		return err
	})
	return id
}

func (w *world) person(email string) people.Person {
	w.t.Helper()
	var out people.Person
	w.view(func(tx *store.Tx) error {
		p, err := people.PersonOf(tx, w.acme, w.account(email))
		if err == nil && p != nil {
			out = *p
		}
		return err
	})
	return out
}

func (w *world) events(t events.Type) []events.Event {
	w.t.Helper()
	var out []events.Event
	w.view(func(tx *store.Tx) error {
		list, err := events.After(tx, "", 0, 1<<20)
		for _, e := range list {
			if t == "" || e.Type == t {
				out = append(out, e)
			}
		}
		return err
	})
	return out
}

func TestDoorPathsAndMethods(t *testing.T) {
	w := newWorld(t)
	for _, path := range []string{"/v1/login/other", "/v1/login", "/v1/login/provision/x"} {
		w.call(w.key, path, "{}").is(404, "not_found")
	}
	for _, path := range []string{"/v1/login/discover", "/v1/login/provision/"} {
		r := w.send(w.key, httptest.NewRequest(http.MethodGet, path, nil)).is(405, "method_not_allowed")
		if r.header.Get("Allow") != http.MethodPost {
			t.Errorf("Allow: %q", r.header.Get("Allow"))
		}
	}
}

// A key for login hooks does not act on behalf of anybody (spec section 7).
func TestSpec7_LoginFlowsActForNobody(t *testing.T) {
	w := newWorld(t)
	for _, body := range []string{hookBody("ada@acme.example"), "{}"} {
		r := httptest.NewRequestWithContext(requestid.With(context.Background(), "req-7"), http.MethodPost, "/v1/login/provision", strings.NewReader(body))
		r.Header.Set("Usher-On-Behalf-Of", "")
		w.send(w.key, r).is(403, "cannot_act_for")
	}
}

// What is wrong with a body is said by its member, which the caller's writer looks for.
func TestRefusedBodiesSayWhatIsWrong(t *testing.T) {
	for body, want := range map[string]string{
		`[]`:                                  "it must be an object",
		`7`:                                   "it must be an object",
		"null\n":                              "it must be an object",
		`{"connection":[]}`:                   "connection must not be an array",
		`{"claims":"x"}`:                      "claims must not be a string",
		`{"claims":{"email":{}}}`:             "claims.email must not be an object",
		`{"claims":{"email":true}}`:           "claims.email must not be true or false",
		`{"claims":{"email_verified":"yes"}}`: "claims.email_verified must not be a string",
		`{"claims":{"iat":"now"}}`:            "claims.iat must be seconds since 1970",
		`{"claims":{"role":"x"}}`:             `unknown key "role"`,
		`{"connection"`:                       "it ended early",
		`{nope`:                               "it is not JSON",
	} {
		var in hook
		if err := decode([]byte(body), &in); err == nil || identity.AsError(err).Detail != "the body is not what this path takes: "+want {
			t.Errorf("%s: got %v, want: %s", body, err, want)
		}
	}
}

func TestInterfacesBodiesAreStrict(t *testing.T) {
	w := newWorld(t)
	for _, path := range []string{"/v1/login/discover", "/v1/login/provision"} {
		for _, tt := range []struct {
			name, body string
			status     int
			reason     string
		}{
			{"empty", "", 400, "invalid_body"},
			{"not JSON", "{nope", 400, "invalid_body"},
			{"cut off", `{"email":"a`, 400, "invalid_body"},
			{"a list", "[]", 400, "invalid_body"},
			{"null", "null", 400, "invalid_body"},
			{"unknown key", `{"emial":"x"}`, 400, "invalid_body"},
			{"two objects", `{}{}`, 400, "invalid_body"},
			{"trailing", `{} x`, 400, "invalid_body"},
			{"U+0000", `{"email":"a\u0000@acme.example","connection":"\u0000"}`, 400, "nul_character"},
			{"wrong type", `{"email":7,"connection":7}`, 400, "invalid_body"},
			{"huge", `{"email":"` + strings.Repeat("x", maxBody) + `"}`, 413, "too_large"},
			{"deep", strings.Repeat("[", 200_000), 400, "invalid_body"},
		} {
			t.Run(path+" "+tt.name, func(t *testing.T) { w.call(w.key, path, tt.body).is(tt.status, tt.reason) })
		}
	}
	for _, claims := range []string{
		`{"email":"a@acme.example","email_verified":true}`,
		`{"subject":"","email":"a@acme.example"}`,
		`{"subject":"` + strings.Repeat("s", maxSubject+1) + `","email":"a@acme.example"}`,
		`{"subject":"s","email":"a@acme.example","iat":-1}`,
		`{"subject":"s","email":"a@acme.example","iat":1e300}`,
		`{"subject":"s","email":"a@acme.example","email_verified":true,` + w.iat(61) + `}`,
	} {
		w.call(w.key, "/v1/login/provision", `{"connection":"acme/sso","claims":`+claims+`}`).is(400, "invalid_claims")
	}
	for _, claims := range []string{`{"subject":"s","role":"admin"}`, `{"subject":"s","email_verified":"yes"}`, `{"subject":"s","iat":"now"}`} {
		w.call(w.key, "/v1/login/provision", `{"connection":"acme/sso","claims":`+claims+`}`).is(400, "invalid_body")
	}
	if len(w.counted) != 0 || w.account("a@acme.example") != "" {
		t.Errorf("a refused body was decided: %v", w.counted)
	}
}

func TestSpec7_TheKeyIsBoundToItsConnections(t *testing.T) {
	w := newWorld(t)
	claims := `"claims":{"subject":"s","email":"ada@acme.example","email_verified":true}`
	var none []string
	for _, key := range []string{"", "usher_wrong", strings.Repeat("x", 1000)} {
		for _, path := range []string{"/v1/login/provision", "/v1/login/discover"} {
			body := `{"connection":"acme/sso",` + claims + `}`
			if path == "/v1/login/discover" {
				body = `{"email":"ada@acme.example"}`
			}
			r := w.call(key, path, body).is(401, "invalid_token")
			if r.header.Get("WWW-Authenticate") == "" {
				t.Error("no WWW-Authenticate")
			}
			none = append(none, r.body)
		}
	}
	for _, b := range none {
		if b != none[0] {
			t.Errorf("the refusals differ: %s, %s", none[0], b)
		}
	}
	for _, tt := range []struct {
		name, key, connection string
		status                int
		reason                string
	}{
		{"another parent's connection", w.otherKey, "acme/sso", 403, "wrong_connection"},
		{"by id", w.otherKey, w.login.ID, 403, "wrong_connection"},
		{"one that is not there", w.key, "acme/nothing", 403, "wrong_connection"},
		{"of a parent that is not there", w.key, "nobody/sso", 403, "wrong_connection"},
		{"the operator's, not there", w.operator, "acme/nothing", 404, "unknown_connection"},
		{"none named", w.key, "", 400, "connection_missing"},
		{"a read-only key", w.readOnly, "acme/sso", 403, "wrong_scope"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w.call(tt.key, "/v1/login/provision", fmt.Sprintf(`{"connection":%q,%s}`, tt.connection, claims)).is(tt.status, tt.reason)
		})
	}
	if len(w.events(events.AccountCreated)) != 0 {
		t.Error("a refused call made an account")
	}
	for _, name := range []string{"acme/sso", "sso", w.login.ID} {
		if d := w.call(w.key, "/v1/login/provision", fmt.Sprintf(`{"connection":%q,%s}`, name, claims)).decision(); d.Decision != "allow" {
			t.Errorf("%s: %+v", name, d)
		}
	}
	if d := w.call(w.operator, "/v1/login/provision", `{"connection":"acme/sso",`+claims+`}`).decision(); d.Decision != "allow" {
		t.Errorf("operator: %+v", d)
	}
}

func TestSpec4_VouchedClaimsAreOffUnlessEnabled(t *testing.T) {
	w := newWorld(t)
	var key string
	w.update(func(tx *store.Tx) error {
		c := provision.Change{Actor: operator}
		parent, err := w.ten.CreateParent(tx, c, "third", "")
		if err != nil {
			return err
		}
		c.Parent = parent.ID
		conn := &tenants.Connection{Slug: "sso", Kind: "oidc"}
		if err := w.ten.CreateConnection(tx, c, conn); err != nil {
			return err
		}
		key, err = auth.Issue(tx, &credentials.Credential{Parent: parent.ID, Scope: string(auth.ScopeLoginHook), Target: conn.ID}, operator, "")
		return err
	})
	w.call(key, "/v1/login/provision", `{"connection":"third/sso","claims":{"subject":"s","email":"a@third.example","email_verified":true}}`).is(403, "vouched_claims_off")
	w.call(w.key, "/v1/login/provision", `{"connection":"acme/sso"}`).is(400, "claims_missing")
	// An ID token is verified or refused, never taken for granted.
	w.call(w.key, "/v1/login/provision", `{"connection":"acme/sso","id_token":"e30.e30.","nonce":"n"}`).is(409, "connection_incomplete")
	w.call(w.key, "/v1/login/provision", `{"connection":"acme/sso","id_token":"e30.e30.","claims":{"subject":"s","email":"a@acme.example","email_verified":true}}`).is(400, "invalid_body")
}

func TestStoreFailureIsUnavailable(t *testing.T) {
	w := newWorld(t)
	if err := w.db.Close(); err != nil {
		t.Fatal(err)
	}
	for _, r := range []result{w.logIn("ada@acme.example"), w.call(w.key, "/v1/login/discover", `{"email":"ada@acme.example"}`)} {
		if r.is(503, "").header.Get("Retry-After") == "" {
			t.Error("no Retry-After")
		}
	}
	if len(w.counted) != 0 {
		t.Errorf("counted %v", w.counted)
	}
}
