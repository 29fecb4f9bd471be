package scim

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/nodding"
	"usher/internal/provision"
	"usher/internal/requestid"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/migrated"
	"usher/internal/store/people"
	"usher/internal/tenancy"
	"usher/internal/tenancy/domains"
	"usher/policy"
	"usher/policy/live"
	"usher/scim/patch"
	"usher/scim/schema"
)

// worldPolicy maps groups to roles in the console and lets everybody who is
// active into the enterprise.
const worldPolicy = `version: 1
parent: acme
organizations:
  acme-console: {kind: console, mode: scim, group_mappings: true}
  acme-enterprise: {kind: enterprise, mode: scim}
mappings:
  - {name: engineers, group: "eng-*", org: acme-console, role: developer}
  - {name: finance, group: finance, org: acme-console, role: billing}
`

const publicURL = "https://usher.example"

// The dialects a world has a directory for.
const (
	generic = identity.DialectGeneric
	entra   = identity.DialectEntra
	okta    = identity.DialectOkta
)

// world is a door on a store of its own: a parent with a verified domain, two
// organizations, a policy, and one directory with a token for each dialect.
type world struct {
	t      testing.TB
	db     *store.DB
	door   *Door
	parent string
	orgs   map[string]string // slug by id
	dirs   map[identity.Dialect]string
	tokens map[identity.Dialect]string
	log    *lockedBuffer
	panics bool // the next look at the public URL panics
}

// lockedBuffer is a log that several requests write to.
type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

func newWorld(t testing.TB) *world {
	t.Helper()
	return newWorldOn(t, store.Options{Dir: migrated.Dir(t)})
}

func newWorldOn(t testing.TB, o store.Options) *world {
	t.Helper()
	o.Log = slog.New(slog.DiscardHandler)
	db, err := store.Open(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	catalogue := identity.DefaultCatalogue()
	engine := provision.New(live.NewSnapshots(catalogue).Get)
	ten := tenancy.New(engine, catalogue)
	w := &world{
		t: t, db: db, log: &lockedBuffer{}, orgs: map[string]string{},
		dirs: map[identity.Dialect]string{}, tokens: map[identity.Dialect]string{},
	}
	operator := provision.Change{Actor: identity.Actor{Kind: identity.ActorOperator}}
	w.update(func(tx *store.Tx) error {
		parent, err := ten.CreateParent(tx, operator, "acme", "Acme")
		if err != nil {
			return err
		}
		w.parent, operator.Parent = parent.ID, parent.ID
		if _, err := domains.VerifyManually(tx, operator, domains.DefaultRules(), "acme.example"); err != nil {
			return err
		}
		for _, o := range []struct {
			slug string
			kind identity.Kind
		}{{"acme-console", identity.KindConsole}, {"acme-enterprise", identity.KindEnterprise}} {
			org, err := ten.CreateOrganization(tx, operator, o.slug, "", o.kind)
			if err != nil {
				return err
			}
			w.orgs[org.ID] = o.slug
		}
		for _, dialect := range []identity.Dialect{generic, entra, okta} {
			d := &directory.Directory{Slug: string(dialect), Kind: identity.DirectorySCIM, Dialect: dialect}
			if err := ten.CreateDirectory(tx, operator, d); err != nil {
				return err
			}
			token, err := auth.Issue(tx, &credentials.Credential{Parent: parent.ID, Scope: string(auth.ScopeDirectory), Target: d.ID}, operator.Actor, "")
			if err != nil {
				return err
			}
			w.dirs[dialect], w.tokens[dialect] = d.ID, token
		}
		p, problems := policy.Parse("acme.yaml", []byte(worldPolicy), catalogue)
		if err := problems.Err(); err != nil {
			return err
		}
		_, problems, err = live.NewApplier(ten, engine).Apply(tx, operator, p, live.Options{})
		if err == nil {
			err = problems.Err()
		}
		return err
	})
	w.door = New(Options{
		DB: db, Engine: engine, Log: slog.New(slog.NewTextHandler(w.log, nil)),
		PublicURL: func() string {
			if w.panics {
				panic("secret detail of a panic")
			}
			return publicURL
		},
	})
	return w
}

// asked is what tests send their requests to: the door, unless the tests are
// run against a server that nods.
func (w *world) asked() http.Handler { return nodding.Instead(w.door) }

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

// answer is what the door answered.
type answer struct {
	t      testing.TB
	what   string
	status int
	header http.Header
	body   []byte
	read   *map[string]any // what json returned before; nil: it reads every time
}

// json returns the body as an object.
func (a answer) json() map[string]any {
	a.t.Helper()
	if a.read != nil && *a.read != nil {
		return *a.read
	}
	var out map[string]any
	if err := json.Unmarshal(a.body, &out); err != nil {
		a.t.Fatalf("%s: the answer is no JSON object: %v\n%.500s", a.what, err, a.body)
	}
	if a.read != nil {
		*a.read = out
	}
	return out
}

// is requires a status.
func (a answer) is(status int) answer {
	a.t.Helper()
	if a.status != status {
		a.t.Fatalf("%s: status %d, want %d\n%.500s", a.what, a.status, status, a.body)
	}
	return a
}

// fails requires an error with a scimType, which is "" for none.
func (a answer) fails(status int, scimType schema.ErrorType) answer {
	a.t.Helper()
	a.is(status)
	if got, _ := a.json()["scimType"].(string); got != string(scimType) {
		a.t.Fatalf("%s: scimType %q, want %q\n%s", a.what, got, scimType, a.body)
	}
	return a
}

// at returns what stands at a path of keys and list indexes.
func (a answer) at(path ...any) any {
	a.t.Helper()
	return at(a.json(), path...)
}

func at(v any, path ...any) any {
	for _, p := range path {
		switch p := p.(type) {
		case string:
			m, _ := v.(map[string]any)
			v = m[p]
		case int:
			l, _ := v.([]any)
			if p >= len(l) {
				return nil
			}
			v = l[p]
		}
	}
	return v
}

// id returns the id of the resource answered.
func (a answer) id() string {
	a.t.Helper()
	id, _ := a.at("id").(string)
	if id == "" {
		a.t.Fatalf("%s: the answer has no id\n%.500s", a.what, a.body)
	}
	return id
}

// total returns totalResults.
func (a answer) total() int {
	a.t.Helper()
	n, ok := a.at("totalResults").(float64)
	if !ok {
		a.t.Fatalf("%s: no totalResults\n%.500s", a.what, a.body)
	}
	return int(n)
}

// internals are words that only usher's insides would say. Every one holds one of
// internalTexts, which are looked for first: most errors hold none, and the race
// detector makes the expression dear.
var (
	internals     = regexp.MustCompile(`(?i)sqlite|sql:|select |insert into|constraint|\.go:\d|goroutine|panic|usher_[A-Za-z0-9_-]{20}|secret detail`)
	internalTexts = []string{"sqlite", "sql:", "select ", "insert into", "constraint", ".go:", "goroutine", "panic", "usher_", "secret detail"}
)

// internal returns what a text tells of usher's insides; nil: nothing.
func internal(b []byte) []byte {
	lower := string(bytes.ToLower(b))
	if !slices.ContainsFunc(internalTexts, func(s string) bool { return strings.Contains(lower, s) }) {
		return nil
	}
	return internals.Find(b)
}

// do sends a request as the client of a dialect's directory does, with headers
// given as name, value pairs, and holds the answer to what every answer owes:
// SCIM media type, error bodies with a string status, nothing of usher's
// insides, ETag the same as meta.version.
func (w *world) do(d identity.Dialect, method, path, body string, header ...string) answer {
	w.t.Helper()
	return w.send(w.request(d, method, path, strings.NewReader(body), header...))
}

func (w *world) request(d identity.Dialect, method, path string, body io.Reader, header ...string) *http.Request {
	w.t.Helper()
	target := "/scim/" + w.dirs[d] + "/v2" + path
	r := httptest.NewRequest(method, publicURL+"/", body).WithContext(requestid.With(context.Background(), "req-1"))
	u, err := url.Parse(target)
	if err != nil {
		w.t.Fatal(err)
	}
	r.URL.Path, r.URL.RawPath, r.URL.RawQuery = u.Path, u.RawPath, u.RawQuery
	r.Header.Set("Authorization", "Bearer "+w.tokens[d])
	r.Header.Set("Content-Type", contentType)
	for i := 0; i+1 < len(header); i += 2 {
		if header[i+1] == "" {
			r.Header.Del(header[i])
			continue
		}
		r.Header.Set(header[i], header[i+1])
	}
	return r
}

func (w *world) send(r *http.Request) answer {
	w.t.Helper()
	return w.sendTo(w.asked(), r)
}

func (w *world) sendTo(h http.Handler, r *http.Request) answer {
	w.t.Helper()
	rec := httptest.NewRecorder()
	h.ServeHTTP(rec, r)
	a := answer{t: w.t, what: fmt.Sprintf("%s %.200s", r.Method, r.URL), status: rec.Code, header: rec.Header(), body: rec.Body.Bytes(), read: new(map[string]any)}
	w.owes(a)
	return a
}

func (w *world) owes(a answer) {
	w.t.Helper()
	if len(a.body) == 0 {
		if a.status != http.StatusNoContent && a.status != http.StatusNotModified {
			w.t.Errorf("%s: status %d without a body", a.what, a.status)
		}
		return
	}
	if got := a.header.Get("Content-Type"); got != contentType {
		w.t.Errorf("%s: Content-Type %q", a.what, got)
	}
	if a.status < 400 {
		if v, ok := a.at("meta", "version").(string); ok && v != a.header.Get("ETag") {
			w.t.Errorf("%s: meta.version %s, ETag %s", a.what, v, a.header.Get("ETag"))
		}
		return
	}
	e := a.json()
	if at(e, "schemas", 0) != "urn:ietf:params:scim:api:messages:2.0:Error" || e["status"] != fmt.Sprint(a.status) {
		w.t.Errorf("%s: not a SCIM error body for %d: %s", a.what, a.status, a.body)
	}
	if m := internal(a.body); m != nil {
		w.t.Errorf("%s: the error tells internals (%q): %s", a.what, m, a.body)
	}
}

// made posts what a test stands on, to the door itself, and returns its id.
func (w *world) made(d identity.Dialect, path, body string) string {
	w.t.Helper()
	return w.sendTo(w.door, w.request(d, "POST", path, strings.NewReader(body))).is(201).id()
}

// user creates an active user and returns its id.
func (w *world) user(d identity.Dialect, name string) string {
	w.t.Helper()
	return w.made(d, "/Users", fmt.Sprintf(`{"schemas":[%q],"userName":%q,"active":true}`, schema.UserURN, name))
}

// group creates a group with members and returns its id.
func (w *world) group(d identity.Dialect, name string, members ...string) string {
	w.t.Helper()
	return w.made(d, "/Groups", fmt.Sprintf(`{"schemas":[%q],"displayName":%q,"members":%s}`, schema.GroupURN, name, refs(members...)))
}

// refs is a members value.
func refs(ids ...string) string {
	list := make([]map[string]string, len(ids))
	for i, id := range ids {
		list[i] = map[string]string{"value": id}
	}
	b, _ := json.Marshal(list) // plain strings always marshal
	return string(b)
}

// ops wraps operations into a PATCH body.
func ops(operations ...string) string {
	return fmt.Sprintf(`{"schemas":[%q],"Operations":[%s]}`, patch.MessageURN, strings.Join(operations, ","))
}

// members returns the values of a group's members, sorted.
func (w *world) members(d identity.Dialect, group string) []string {
	w.t.Helper()
	list, _ := w.do(d, "GET", "/Groups/"+group, "").is(200).at("members").([]any)
	out := []string{}
	for _, m := range list {
		out = append(out, at(m, "value").(string))
	}
	slices.Sort(out)
	return out
}

func sorted(s ...string) []string {
	out := append([]string{}, s...)
	slices.Sort(out)
	return out
}

func (w *world) wantMembers(d identity.Dialect, group string, want ...string) {
	w.t.Helper()
	if got := w.members(d, group); !slices.Equal(got, sorted(want...)) {
		w.t.Fatalf("members of the group: %v, want %v", got, want)
	}
}

// access returns the roles an e-mail's account has, by organization, and its
// gate; as stored, so it is what the answer before it left behind.
func (w *world) access(email string) (roles map[string]string, gate identity.Gate) {
	w.t.Helper()
	roles = map[string]string{}
	w.view(func(tx *store.Tx) error {
		account, err := people.AccountByEmail(tx, identity.Fold(email))
		if err != nil || account == nil {
			return err
		}
		person, err := people.PersonOf(tx, w.parent, account.ID)
		if err != nil || person == nil {
			return err
		}
		gate = person.Gate
		list, err := people.ListByAccount(tx, w.parent, account.ID)
		for _, m := range list {
			roles[w.orgs[m.Org]] = string(m.Role)
		}
		return err
	})
	return roles, gate
}

// wantAccess requires exactly these roles, given as organization, role pairs,
// and an open gate.
func (w *world) wantAccess(email string, pairs ...string) {
	w.t.Helper()
	want := map[string]string{}
	for i := 0; i+1 < len(pairs); i += 2 {
		want[pairs[i]] = pairs[i+1]
	}
	if roles, gate := w.access(email); !maps.Equal(roles, want) || gate != identity.GateOpen {
		w.t.Fatalf("%s has %v behind a gate %q, want %v behind an open one", email, roles, gate, want)
	}
}

// wantGone requires that nothing is left and the gate is closed.
func (w *world) wantGone(email string) {
	w.t.Helper()
	if roles, gate := w.access(email); len(roles) != 0 || gate != identity.GateClosed {
		w.t.Fatalf("%s has %v behind a gate %q, want nothing behind a closed one", email, roles, gate)
	}
}

// events returns how many events of a type the log holds.
func (w *world) events(t events.Type) int {
	w.t.Helper()
	n := 0
	w.view(func(tx *store.Tx) error {
		list, err := events.After(tx, w.parent, 0, 1<<20)
		for _, e := range list {
			if e.Type == t {
				n++
			}
		}
		return err
	})
	return n
}

// allEvents returns how many events the log holds.
func (w *world) allEvents() int {
	w.t.Helper()
	n := 0
	w.view(func(tx *store.Tx) error {
		list, err := events.After(tx, w.parent, 0, 1<<20)
		n = len(list)
		return err
	})
	return n
}

// q escapes a query value.
func q(s string) string { return url.QueryEscape(s) }

// marshal returns JSON with sorted keys.
func marshal(t testing.TB, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
