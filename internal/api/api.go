// Package api owns the management API: /v1 over JSON, described by the OpenAPI
// document it serves. It authenticates bearer keys, decides what they may see
// and do, and calls the rooms that know; it holds no rule of its own about
// people.
package api

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
	jsonv2 "github.com/go-json-experiment/json"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/seal"
	"usher/internal/slots"
	"usher/internal/store"
	"usher/internal/store/schedules"
	"usher/internal/tenancy"
	"usher/internal/tenancy/domains"
	"usher/policy/live"
)

const (
	maxBody       = 2 << 20
	maxPolicyBody = 4 << 20
	bodyTimeout   = 30 * time.Second
	// strangersBody is how much is read of a body before the key is looked at:
	// what JSON becomes takes fifty times the memory of its text.
	strangersBody = 64 << 10
)

// Deps are what the API stands on; all are needed.
type Deps struct {
	DB            *store.DB
	Tenancy       *tenancy.Tenancy
	Applier       *live.Applier
	Engine        *provision.Engine
	Domains       *domains.Checker
	Sealing       *seal.File // of the secrets that callers sign by, and of those of LDAP directories
	LDAP          LDAP
	Reconciler    Reconciler
	Catalogue     identity.Catalogue
	Invitations   tenancy.InvitationRules // zero: the default ones
	MergeExpiry   time.Duration           // zero: tenancy.MergeExpiry
	ClaimDeadline time.Duration           // how long claimed people have to choose; 0: the default
	PublicURL     func() string           // absolute, without a trailing slash; asked with every answer
	PolicyDirSet  bool                    // policies come from files: applying one here is refused
	// Restored makes a store that was restored this daemon's own again; nil:
	// nothing is to be done.
	Restored func(context.Context) error
	// InForce returns what runs by itself, by job and parent; RunNow begins a run
	// of it, with what is to be done in the same transaction; nil: nothing is.
	InForce func() []InForce
	RunNow  func(ctx context.Context, k schedules.Key, by identity.Actor, with func(*store.Tx) error) (schedules.Run, error)
	Log     *slog.Logger
	Used    func(id string) // told which credential is used; nil: nobody is
}

type server struct {
	Deps
	api      huma.API
	applying sync.Mutex    // held while a policy is parsed, which costs much memory and time
	rebound  chan struct{} // holds one element while accounts are rebound, which costs much memory
	planning *slots.Slots  // one for every plan that is being made
	running  running
	shows    map[string]shows // by path, what is there
}

// New returns the handler of /v1/, login hooks excepted.
func New(d Deps) http.Handler {
	speakProblems()
	mux := http.NewServeMux()
	s := &server{Deps: d, planning: slots.New(maxPlans), rebound: make(chan struct{}, 1), running: running{of: map[string]bool{}}, shows: map[string]shows{}}
	s.api = humago.New(mux, document())
	s.parents()
	s.organizations()
	s.removals()
	s.groups()
	s.domains()
	s.domainAccounts()
	s.domainClaims()
	s.personalAccounts()
	s.directories()
	s.directoryEnds()
	s.syncs()
	s.reconciliations()
	s.tokens()
	s.connections()
	s.sso()
	s.memberships()
	s.membersByHand()
	s.transfers()
	s.accounts()
	s.gates()
	s.invitations()
	s.mergeProposals()
	s.accountChanges()
	s.rebinds()
	s.policies()
	s.plans()
	s.runs()
	s.events()
	s.explain()
	s.schedules()
	s.describeBackups()

	doc := s.document()
	mux.HandleFunc("GET /v1/openapi.json", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/vnd.oai.openapi+json;version=3.1")
		_, _ = w.Write(doc) // the client is gone; there is nobody to tell
	})
	mux.HandleFunc("/", unknown(mux))
	return s.backups(s.bounded(mux))
}

// document returns the empty OpenAPI document with what holds for every
// operation.
func document() huma.Config {
	c := huma.DefaultConfig("usher management API", "1")
	c.OpenAPIPath, c.DocsPath, c.SchemasPath, c.CreateHooks = "", "", "", nil
	c.Info.Description = "Parents, organizations, directories, keys, policies, memberships and events. " +
		"Objects are answered by slug with the id beside it and accepted by either. Times are RFC 3339 in UTC."
	c.Info.License = &huma.License{Name: "Apache-2.0"}
	c.Servers = []*huma.Server{{URL: "/"}}
	c.Components.SecuritySchemes = map[string]*huma.SecurityScheme{
		"key": {Type: "http", Scheme: "bearer", Description: "An API key made with: usher token create"},
	}
	describeHeaders(c.Components)
	c.Security = []map[string][]string{{"key": {}}}
	c.RejectUnknownQueryParameters = true
	format := huma.Format{Marshal: huma.DefaultJSONFormat.Marshal, Unmarshal: unmarshal}
	c.Formats = map[string]huma.Format{"application/json": format, "json": format}
	return c
}

// marshal writes what an operation answers.
func marshal(v any) ([]byte, error) {
	var out bytes.Buffer
	err := huma.DefaultJSONFormat.Marshal(&out, v)
	return bytes.TrimSpace(out.Bytes()), err
}

// unmarshal reads JSON strictly: a name given twice, which encoding/json would
// settle in silence, is an error, and no error names a Go type.
func unmarshal(data []byte, v any) error {
	if err := jsonv2.Unmarshal(data, v); err != nil {
		return errors.New("this is not valid JSON of the described form, with every name once")
	}
	return nil
}

// document renders the OpenAPI document as it is served and checked in.
func (s *server) document() []byte {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(s.api.OpenAPI()); err != nil {
		panic("api: the OpenAPI document cannot be written: " + err.Error()) // a mistake in an operation, met by every test
	}
	return out.Bytes()
}

// unknown answers what no operation matches.
func unknown(mux *http.ServeMux) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var allowed []string
		probe := r.Clone(r.Context())
		for _, probe.Method = range []string{http.MethodGet, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete} {
			if _, pattern := mux.Handler(probe); pattern != "" && pattern != "/" {
				allowed = append(allowed, probe.Method)
			}
		}
		if len(allowed) > 0 {
			w.Header().Set("Allow", strings.Join(allowed, ", "))
			writeProblem(w, r, identity.Errorf(identity.CodeMethodNotAllowed, "method_not_allowed", "%s is not offered here; use %s", r.Method, strings.Join(allowed, " or ")))
			return
		}
		writeProblem(w, r, identity.Errorf(identity.CodeNotFound, "not_found", "there is nothing at this path; /v1/openapi.json lists what there is"))
	}
}

type tokenKey struct{}

// withToken takes the bearer token out of the request's header, and for whom it
// acts.
func withToken(r *http.Request) *http.Request {
	r = withActing(r)
	scheme, token, ok := strings.Cut(r.Header.Get("Authorization"), " ")
	if !ok || !strings.EqualFold(scheme, "bearer") {
		return r
	}
	return r.WithContext(context.WithValue(r.Context(), tokenKey{}, strings.TrimSpace(token)))
}

// checkAddress refuses what no store can hold in a path or a query, by which
// something is looked for: the engines would say two things of it.
func checkAddress(u *url.URL) *identity.Error {
	err := identity.CheckText(u.Path)
	for name, values := range u.Query() {
		for _, text := range append(values, name) {
			err = cmp.Or(err, identity.CheckText(text))
		}
	}
	return err
}

// bounded takes the bearer token out of the request and reads the body within
// its limits of size and time, before anything is done with either. Of whoever
// has no key that is good it reads the beginning alone.
func (s *server) bounded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r = withToken(r)
		if err := checkAddress(r.URL); err != nil {
			writeProblem(w, r, err)
			return
		}
		limit := int64(maxBody)
		switch r.URL.Path {
		case "/v1/policies":
			limit = maxPolicyBody
		case rebindPath:
			limit = maxRebindBody
		}
		deadlines := http.NewResponseController(w)
		_ = deadlines.SetReadDeadline(time.Now().Add(bodyTimeout)) // a writer without deadlines is one of a test
		var read bytes.Buffer
		sent := http.MaxBytesReader(w, r.Body, limit)
		_, err := read.ReadFrom(io.LimitReader(sent, strangersBody+1))
		if err == nil && read.Len() > strangersBody {
			if err := s.view(r.Context(), func(*call) error { return nil }); err != nil {
				sendProblem(w, problemOf(r.Context(), s.Log, err))
				return
			}
			_, err = read.ReadFrom(sent)
		}
		body := read.Bytes()
		if err == nil { // else net/http reads on behind the answer, and has to end as well
			_ = deadlines.SetReadDeadline(time.Time{})
		}
		var tooLarge *http.MaxBytesError
		switch {
		case errors.As(err, &tooLarge):
			writeProblem(w, r, identity.Errorf(identity.CodeTooLarge, "too_large", "the body is larger than %d bytes", limit))
			return
		case err != nil:
			writeProblem(w, r, identity.Errorf(identity.CodeInvalid, "incomplete_body", "the body did not arrive whole"))
			return
		}
		if len(body) > 0 && identity.Encoded(r.Header["Content-Encoding"]) {
			writeProblem(w, r, identity.ErrEncoded)
			return
		}
		if identity.HasNUL(body) {
			writeProblem(w, r, identity.ErrNUL)
			return
		}
		r, refused := withOnce(withConditions(r), body)
		if refused != nil {
			writeProblem(w, r, refused)
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		next.ServeHTTP(w, r)
	})
}
