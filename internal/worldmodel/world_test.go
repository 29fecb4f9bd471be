package worldmodel_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"time"

	"usher/internal/api"
	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/outgoing"
	"usher/internal/provision"
	"usher/internal/requestid"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/directory"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
	"usher/internal/tenancy/domains"
	"usher/internal/testidp"
	"usher/jit"
	"usher/policy"
	"usher/policy/live"
	"usher/scim"
)

type object = map[string]any

var operator = identity.Actor{Kind: identity.ActorOperator, ID: "test"}

// house is a database with every door that writes on it, put together as the
// daemon does.
type house struct {
	ctx      context.Context
	db       *store.DB
	tenancy  *tenancy.Tenancy
	engine   *provision.Engine
	applier  *live.Applier
	checker  *domains.Checker
	scim     *scim.Door
	jit      *jit.Door
	api      http.Handler
	operator string // key
	idp      *testidp.Provider
	orders   bool // events get their places after they were written

	mu   sync.Mutex
	now  time.Time
	txt  map[string]bool // records that stand in the DNS
	mute map[string]bool // names whose servers say nothing
	runs int

	found map[string]bool // what is broken and was reported
}

func newHouse(t testing.TB, o store.Options) *house {
	t.Helper()
	h := &house{ctx: t.Context(), orders: o.URL != "", now: time.Date(2027, 1, 4, 8, 0, 0, 0, time.UTC), txt: map[string]bool{}, mute: map[string]bool{}, found: map[string]bool{}}
	o.Now, o.Log = h.Now, slog.New(slog.DiscardHandler)
	var err error
	if h.db, err = store.Open(h.ctx, o); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = h.db.Close() })
	cat := identity.DefaultCatalogue()
	h.engine = provision.New(live.NewSnapshots(cat).Get)
	h.tenancy = tenancy.New(h.engine, cat)
	h.applier = live.NewApplier(h.tenancy, h.engine)
	h.checker = &domains.Checker{DB: h.db, Rules: domains.DefaultRules(), Lookup: h.lookup, Count: func(identity.Evidence) {}, Verified: h.tenancy.DomainVerified}
	url := func() string { return "https://usher.example" }
	h.scim = scim.New(scim.Options{DB: h.db, Engine: h.engine, PublicURL: url, Log: o.Log})
	if h.idp, err = testidp.Start("ES256"); err != nil {
		t.Fatal(err)
	}
	client := outgoing.Client([]netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")})
	t.Cleanup(func() { client.CloseIdleConnections(); h.idp.Close() })
	h.jit = jit.New(jit.Options{DB: h.db, Engine: h.engine, Log: o.Log, Now: h.Now, KeySets: auth.NewKeySets(client, nil, o.Log, h.Now)})
	h.api = api.New(api.Deps{DB: h.db, Tenancy: h.tenancy, Applier: h.applier, Engine: h.engine, Catalogue: cat, PublicURL: url, Log: o.Log, Domains: h.checker})
	if err := h.update(func(tx *store.Tx) (err error) {
		h.operator, err = auth.Issue(tx, &credentials.Credential{Scope: string(auth.ScopeOperator)}, operator, "")
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return h
}

func (h *house) Now() time.Time {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.now
}

func (h *house) pass(days int) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.now = h.now.Add(time.Duration(days) * 24 * time.Hour)
}

func (h *house) lookup(_ context.Context, name, record string) (identity.Evidence, string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	switch {
	case h.mute[name]:
		return identity.EvidenceNone, "time-out"
	case h.txt[record]:
		return identity.EvidencePresent, ""
	}
	return identity.EvidenceAbsent, ""
}

func (h *house) update(fn func(*store.Tx) error) error {
	return h.db.Update(h.ctx, store.LaneNormal, fn)
}

// parent is what is known of one to drive it.
type parent struct {
	id, slug, key     string
	conns, hooks      map[string]string // of its connections, by name
	dir, dirKey       string
	second, secondKey string            // its other directory, where there is one
	users, groups     map[string]string // id by name
	orgs              []string
	home              string // its domain
}

// world is some parents, and organizations without one, on a house.
type world struct {
	*house
	run     int
	parents map[string]*parent
	slugs   []string
	lone    []string

	mu                  sync.Mutex // guards what follows, and the users of parents
	invitations, tokens map[string]string
	proposals, claims   map[string]string
}

var groups = []string{"g0", "g1", "g2", "g3"}

// newWorld makes parents, each with a domain, a directory, a connection and a
// policy, and organizations without one.
func (h *house) newWorld(t fataler, n int) (*world, *model) {
	h.runs++
	for more := true; more; { // what a world has left
		var err error
		if _, more, err = h.nextBatch(func(*store.Tx) (map[string]string, error) { return nil, nil }); err != nil {
			t.Fatal(err)
		}
	}
	w := &world{
		house: h, run: h.runs, parents: map[string]*parent{}, invitations: map[string]string{}, tokens: map[string]string{}, proposals: map[string]string{}, claims: map[string]string{},
	}
	m := newModel()
	for _, color := range []string{"red", "blue", "green", "gold"}[:n] {
		p := &parent{slug: fmt.Sprint(color, w.run), users: map[string]string{}, groups: map[string]string{}, conns: map[string]string{}, hooks: map[string]string{}}
		p.home = p.slug + ".example"
		p.orgs = []string{p.slug + "-work", p.slug + "-console"}
		w.parents[p.slug], w.slugs = p, append(w.slugs, p.slug)
		if err := w.update(func(tx *store.Tx) error { return w.makeParent(tx, p) }); err != nil {
			t.Fatal(err)
		}
		mt := m.addTenant(p.slug, false)
		mt.rules, mt.policy, mt.guards, mt.connected = rulesFor(p.slug), firstPolicy(p), loose, true
		mt.versions = []version{{mt.policy, first(p)}}
		mt.conns = map[string]*connection{"sso": {enabled: true, subjects: map[string]int{}}, "alt": {subjects: map[string]int{}}}
		for i, kind := range []identity.Kind{identity.KindEnterprise, identity.KindConsole} {
			o := m.addOrg(mt, p.orgs[i], kind)
			o.managed = true
			m.configure(o, identity.ModeJIT, true, false)
		}
		m.addDomain(mt, p.home)
		m.publish(mt, p.home, true)
		m.check(mt, p.home, false)
	}
	for i := range 2 {
		slug := fmt.Sprint("lone", w.run, []string{"a", "b"}[i])
		w.lone = append(w.lone, slug)
		if err := w.update(func(tx *store.Tx) error {
			_, err := w.tenancy.CreateStandalone(tx, provision.Change{Actor: operator}, slug, "", identity.KindConsole)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		m.alone(slug)
	}
	for _, s := range w.slugs {
		if got := w.check(w.parents[s], w.parents[s].home, false); got != "done" {
			t.Fatalf("the domain of %s: %s", s, got)
		}
	}
	return w, m
}

func (w *world) makeParent(tx *store.Tx, p *parent) error {
	c := provision.Change{Actor: operator}
	made, err := w.tenancy.CreateParent(tx, c, p.slug, "")
	if err != nil {
		return err
	}
	p.id, c.Parent = made.ID, made.ID
	d, err := domains.Add(tx, c, domains.DefaultRules(), p.home)
	if err != nil {
		return err
	}
	w.house.mu.Lock()
	w.txt[d.Record] = true
	w.house.mu.Unlock()
	dir := &directory.Directory{Slug: "okta", Kind: identity.DirectorySCIM}
	if err := w.tenancy.CreateDirectory(tx, c, dir); err != nil {
		return err
	}
	p.dir = dir.ID
	for _, k := range []struct {
		to     *string
		scope  auth.Scope
		target string
	}{{&p.key, auth.ScopeParent, p.id}, {&p.dirKey, auth.ScopeDirectory, dir.ID}} {
		if *k.to, err = auth.Issue(tx, &credentials.Credential{Parent: p.id, Scope: string(k.scope), Target: k.target}, operator, ""); err != nil {
			return err
		}
	}
	for _, slug := range connections {
		n := &tenants.Connection{Slug: slug, Kind: "oidc", Vouched: true, Issuer: w.idp.URL, ClientID: clientID, Enabled: slug == connections[0]}
		if err := w.tenancy.AddConnection(tx, c, n); err != nil {
			return err
		}
		p.conns[slug] = n.ID
		if p.hooks[slug], err = auth.Issue(tx, &credentials.Credential{Parent: p.id, Scope: string(auth.ScopeLoginHook), Target: n.ID}, operator, ""); err != nil {
			return err
		}
	}
	parsed, problems := policy.Parse(p.slug+".yaml", []byte(firstPolicy(p)), identity.DefaultCatalogue())
	if err := problems.Err(); err != nil {
		return fmt.Errorf("%s", problems.String())
	}
	if _, problems, err = w.applier.Apply(tx, c, parsed, live.Options{CreateOrgs: true}); err == nil {
		err = problems.Err()
	}
	if err != nil {
		return err
	}
	for _, g := range groups {
		group := &directory.Group{Parent: p.id, Directory: dir.ID, DisplayName: g, ExternalID: g, Doc: json.RawMessage(`{"displayName":"` + g + `","externalId":"` + g + `"}`)}
		if err := directory.InsertGroup(tx, group); err != nil {
			return err
		}
		p.groups[g] = group.ID
	}
	return nil
}

// answer is what a door says.
type answer struct {
	status int
	body   []byte
}

// words are what a caller learns: done, a decision, or a refusal.
func (a answer) words() string {
	var said struct{ Decision, Reason string }
	_ = json.Unmarshal(a.body, &said) // most answers say neither
	switch {
	case said.Decision != "":
		return strings.TrimSpace(said.Decision + " " + said.Reason)
	case a.status < 300:
		return "done"
	}
	return strings.TrimSpace(fmt.Sprintf("%d %s", a.status, said.Reason))
}

// send sends a request to a door.
func (h *house) send(door http.Handler, key, method, path string, body any) answer {
	var b []byte
	if body != nil {
		b, _ = json.Marshal(body)
	}
	r := httptest.NewRequest(method, "https://usher.example"+path, bytes.NewReader(b)).WithContext(requestid.With(h.ctx, "r"))
	r.Header.Set("Authorization", "Bearer "+key)
	r.Header.Set("Content-Type", "application/json")
	rec := httptest.NewRecorder()
	door.ServeHTTP(rec, r)
	return answer{rec.Code, rec.Body.Bytes()}
}

func (h *house) manage(key, method, path string, body any) answer {
	return h.send(h.api, key, method, "/v1/"+path, body)
}

// made keeps the id of what an answer says was made, under its handle.
func (w *world) made(a answer, handle string, ids map[string]string, field ...string) string {
	if a.status < 300 {
		var said map[string]any
		_ = json.Unmarshal(a.body, &said)
		w.mu.Lock()
		ids[handle], _ = said[field[0]].(string)
		if len(field) > 1 {
			w.tokens[handle], _ = said[field[1]].(string)
		}
		w.mu.Unlock()
	}
	return a.words()
}

// known returns the id under a handle, or "".
func (w *world) known(ids map[string]string, handle string) string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return ids[handle]
}

// told is the answer of a function, as the API would give it.
func told(err error) string {
	if err == nil {
		return "done"
	}
	e := identity.AsError(err)
	status := map[identity.Code]int{identity.CodeConflict: 409, identity.CodeNotFound: 404, identity.CodeForbidden: 403, identity.CodeInvalid: 400, identity.CodeUnavailable: 503, identity.CodeHeld: 409}[e.Code]
	if status == 0 {
		return err.Error()
	}
	return fmt.Sprintf("%d %s", status, e.Reason)
}

func (w *world) check(p *parent, name string, silent bool) string {
	d, err := w.domain(p, name)
	switch {
	case err != nil:
		return err.Error()
	case d == nil || d.Strategy == tenants.StrategyManual:
		return "nothing"
	}
	w.house.mu.Lock()
	w.mute[name] = silent
	w.house.mu.Unlock()
	_, err = w.checker.Check(w.ctx, provision.Change{Parent: d.Parent, Actor: operator}, d)
	w.house.mu.Lock()
	w.mute[name] = false
	w.house.mu.Unlock()
	if said := told(err); said != notThere {
		return said
	}
	if d, err = w.domain(p, name); err != nil || d != nil {
		return notThere
	}
	return "nothing" // the parent ended meanwhile
}

// domain returns a domain as it is stored, nil where there is none.
func (w *world) domain(p *parent, name string) (d *tenants.Domain, err error) {
	err = w.db.View(w.ctx, func(tx *store.Tx) error {
		d = nil
		id, err := w.idOf(tx, p)
		if err == nil && id != "" {
			d, err = tenants.DomainNamed(tx, id, name)
		}
		return err
	})
	return d, err
}

// fataler is what a helper needs of a test; rapid's T has it too.
type fataler interface {
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}
