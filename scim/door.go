// Package scim is the SCIM 2.0 door (RFC 7643, 7644): it routes, authenticates,
// and turns what identity providers send into directory records, whose effect
// on people internal/provision settles in the same transaction. An answer is
// sent when what it says is durable.
package scim

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"time"

	"usher/internal/auth"
	"usher/internal/cache"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/requestid"
	"usher/internal/slots"
	"usher/internal/store"
	"usher/internal/store/dialectlog"
	"usher/internal/store/directory"
	"usher/scim/codec"
	"usher/scim/schema"
)

// Options are what the door is built from.
type Options struct {
	DB        *store.DB
	Engine    *provision.Engine
	PublicURL func() string        // absolute, without trailing slash
	BodyBytes int64                // a larger body is 413
	Marked    func()               // told when a change was committed that concerns more people than it settled; nil: nobody is
	Requests  *dialectlog.Recorder // keeps what was tolerated or refused; nil: nothing is kept
	Log       *slog.Logger
	RateLimit int // requests a second of one credential; 0: no limit
	// Shared takes a request of a credential out of a bucket that all daemons share,
	// which fills at a rate; known is false where nobody can tell. nil: nobody can.
	Shared  func(ctx context.Context, parent, holder string, rate int) (allowed, known bool)
	KeySets *auth.KeySets    // of the issuers that directories trust; nil: no JWT is taken
	Now     func() time.Time // nil: time.Now
	Used    func(id string)  // told which credential is used, now and then; nil: nobody is
}

// Door serves /scim/. It holds no state but what never changes, and what may be
// forgotten.
type Door struct {
	db        *store.DB
	engine    *provision.Engine
	publicURL func() string
	limits    codec.Limits
	maxHeld   int // bytes; see maxHeld
	marked    func()
	log       *slog.Logger
	streams   *slots.Slots
	requests  *dialectlog.Recorder
	tokens    *tokens
	extended  *extended
	positions *positions
	ranks     *ranks
	known     *cache.Local[knownBy, knownAnswer]
	named     *cache.Local[namedBy, string]
	rosters   *cache.Local[rosterBy, roster]
	limiter   *limiter
	shared    func(ctx context.Context, parent, holder string, rate int) (allowed, known bool) // nil: none
	keySets   *auth.KeySets
	strangers *strangers
	used      func(string)
}

// New returns the door.
func New(o Options) *Door {
	if o.Marked == nil {
		o.Marked = func() {}
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Used == nil {
		o.Used = func(string) {}
	}
	return &Door{
		db: o.DB, engine: o.Engine, publicURL: o.PublicURL, limits: codec.Limits{MaxBytes: o.BodyBytes}, maxHeld: maxHeld, marked: o.Marked, log: o.Log, requests: o.Requests,
		streams: newStreams(), tokens: newTokens(o.Now), extended: newExtended(), positions: newPositions(o.Now), ranks: newRanks(), known: newKnown(), named: newNamed(), rosters: newRosters(),
		limiter: newLimiter(o.RateLimit, o.Now), shared: o.Shared, keySets: o.KeySets, strangers: newStrangers(o.Now), used: o.Used,
	}
}

const contentType = "application/scim+json"

// request is one authenticated request on its way through the door.
type request struct {
	door *Door
	w    http.ResponseWriter
	r    *http.Request
	id   string // of the resource, empty for a collection
	base string // SCIM base URL without trailing slash

	presented  string // what the bearer token is remembered by: its hash, and for a JWT where it was presented
	remembered        // what is known of it; nothing on discovery without a token

	counted bool // against the rate limit
	begun   bool // a piece of a streamed answer was sent

	tolerances
	stranger *stranger

	doc   map[string]any // the body, decoded, of an operation of a Bulk request
	until int64          // when the credential of a write is good until, as far as it is looked at before
	brief bool           // the answer to a write need not show the resource

	expected expected // what is known of the members that a GET of a group reads

	tx    *store.Tx // the snapshot a GET reads from
	later func()    // sends the answer once the snapshot is let go
}

// route is one path of the door and what its methods do.
type route struct {
	methods map[string]func(*request) error
	open    bool // answers without a token
	streams bool // a GET streams
}

var routes = map[string]route{
	"Users":                      {methods: resources["Users"]},
	"Users/{id}":                 {methods: resources["Users/{id}"]},
	"Groups":                     {methods: resources["Groups"], streams: true},
	"Groups/{id}":                {methods: resources["Groups/{id}"], streams: true},
	"Users/.search":              {methods: map[string]func(*request) error{"POST": (*request).searchUsers}},
	"Groups/.search":             {methods: map[string]func(*request) error{"POST": (*request).searchGroups}},
	".search":                    {methods: map[string]func(*request) error{"POST": (*request).searchAll}},
	"ServiceProviderConfig":      {methods: map[string]func(*request) error{"GET": (*request).serviceProviderConfig}, open: true},
	"ServiceProviderConfig/{id}": {},
	"ResourceTypes":              {methods: map[string]func(*request) error{"GET": (*request).resourceTypes}, open: true},
	"ResourceTypes/{id}":         {methods: map[string]func(*request) error{"GET": (*request).resourceType}, open: true},
	"Schemas":                    {methods: map[string]func(*request) error{"GET": (*request).schemas}, open: true},
	"Schemas/{id}":               {methods: map[string]func(*request) error{"GET": (*request).schemaByID}, open: true},
	"Me":                         {methods: map[string]func(*request) error{"GET": notOffered, "POST": notOffered, "PUT": notOffered, "PATCH": notOffered, "DELETE": notOffered}},
	"Bulk":                       {methods: map[string]func(*request) error{"POST": (*request).bulk}},
}

// find returns the route of a path behind the base URL, in any letter case,
// and the id in it.
func find(name string, id *string) (route, bool) {
	collection, rest, found := strings.Cut(name, "/")
	exact := collection
	if found {
		exact += "/{id}"
	}
	if strings.EqualFold(rest, ".search") {
		for pattern, r := range routes {
			if strings.EqualFold(pattern, name) {
				return r, true
			}
		}
	}
	if r, ok := routes[exact]; ok && !strings.Contains(rest, "/") {
		*id = idIn(rest)
		return r, true
	}
	for pattern, r := range routes {
		if strings.EqualFold(pattern, exact) && !strings.Contains(rest, "/") {
			*id = idIn(rest)
			return r, true
		}
	}
	return route{}, false
}

func notOffered(*request) error {
	return schema.Error{Status: http.StatusNotImplemented, Detail: "this is not offered; see /ServiceProviderConfig for what is"}
}

// ServeHTTP answers one request; every error is a SCIM error body.
func (d *Door) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	rq := &request{door: d, w: w, r: r}
	defer func() {
		if p := recover(); p != nil {
			if p == http.ErrAbortHandler { //nolint:errorlint // the sentinel is compared as net/http does
				panic(p)
			}
			rq.fail(rq.panicked(p))
		}
	}()
	err := rq.serve()
	switch {
	case err != nil && rq.begun:
		panic(http.ErrAbortHandler) // outside of any transaction, which would take it for a fault
	case err != nil:
		rq.fail(err)
	}
	rq.keep()
	rq.keepStranger()
}

func (rq *request) serve() error {
	directoryID, name, ok := split(rq.path())
	if !ok {
		if rq.oauth() {
			return nil
		}
		return notFound("there is nothing at this path")
	}
	route, ok := find(name, &rq.id)
	if !ok || route.methods == nil {
		return notFound("there is nothing at this path")
	}
	handle, ok := route.methods[answeredAs(rq.r.Method)]
	if !ok {
		return rq.notAllowed(route)
	}
	err := rq.handle(route, handle, directoryID, name)
	if errors.Is(err, auth.ErrToken) && rq.forget() {
		err = rq.handle(route, handle, directoryID, name)
	}
	if errors.Is(err, auth.ErrToken) && rq.dir == nil {
		rq.stranger = &stranger{directory: directoryID, path: rq.target()}
		rq.refuseStranger(http.StatusUnauthorized, "", err)
	}
	return err
}

// handle has the request of a route answered.
func (rq *request) handle(route route, handle func(*request) error, directoryID, name string) error {
	done, err := rq.recognise(directoryID, name)
	if done || err != nil {
		return err
	}
	if answeredAs(rq.r.Method) != http.MethodGet {
		if rq.dir == nil {
			err = rq.authenticate(directoryID, route.open)
		}
		if err == nil {
			err = rq.byNow(handle(rq))
		}
		if !errors.Is(err, auth.ErrChanged) || rq.begun {
			return err
		}
		// The directory is not as it is remembered: nothing was done yet.
		rq.doc, rq.tolerances = rq.sent, tolerances{sent: rq.sent}
		if err := rq.authenticate(directoryID, route.open); err != nil {
			return err
		}
		return handle(rq)
	}
	if route.streams {
		if rq.dir == nil { // whose place it takes is known first
			if err := rq.authenticate(directoryID, route.open); err != nil {
				return err
			}
		}
		streamed, err := rq.stream()
		if err != nil {
			return err
		}
		defer streamed()
	}
	// One snapshot for the credential and for what it reads; an answer that is
	// whole is sent after it, so that a slow client does not hold it.
	err = rq.door.db.View(rq.r.Context(), func(tx *store.Tx) error {
		rq.tx = tx
		err := rq.live(tx)
		if err == nil && rq.dir == nil {
			err = rq.authenticate(directoryID, route.open)
		}
		if err != nil {
			return err
		}
		return handle(rq)
	})
	rq.tx = nil
	if err == nil && rq.later != nil {
		rq.later()
	}
	return err
}

// split takes "/scim/{directory}/v2/Users/1" and "/scim/v2/Users/1" apart. A
// trailing slash means nothing.
func split(path string) (directoryID, name string, ok bool) {
	rest, ok := strings.CutPrefix(strings.TrimSuffix(path, "/"), "/scim/")
	if !ok {
		return "", "", false
	}
	first, rest, _ := strings.Cut(rest, "/")
	if first == "v2" {
		return "", rest, true
	}
	version, name, _ := strings.Cut(rest, "/")
	return first, name, version == "v2"
}

// authenticate finds the directory of the bearer token, which must be that of
// the path where one is named. An open route also answers without a token, in
// the same way for every path.
func (rq *request) authenticate(directoryID string, open bool) error {
	if rq.r.Header.Get("Authorization") == "" && open {
		rq.base = rq.door.publicURL() + "/scim/v2"
		if directoryID != "" {
			rq.base = rq.door.publicURL() + "/scim/" + directoryID + "/v2"
		}
		return nil
	}
	var found remembered
	err := rq.view(func(tx *store.Tx) error {
		p, err := rq.principal(tx)
		if err != nil {
			return err
		}
		if directoryID != "" && directoryID != p.Target {
			return &auth.Refusal{Err: auth.ErrToken, Why: "the token is another directory's"}
		}
		rq.bearer.Rev = p.TargetRev
		found.holder = p.Credential
		if p.Client != "" {
			found.holder = p.Client
		}
		found.dir, err = directory.ByID(tx, p.Target)
		if err == nil && found.dir == nil {
			return auth.ErrToken
		}
		return err
	})
	if err != nil {
		return err
	}
	if found.tables, err = rq.door.extended.of(found.dir); err != nil {
		return err
	}
	found.bearer = rq.bearer
	rq.door.tokens.add(rq.presented, found)
	rq.door.used(found.holder)
	if err := rq.count(found); err != nil {
		return err
	}
	rq.remembered, rq.base = found, rq.door.publicURL()+"/scim/"+found.dir.ID+"/v2"
	return nil
}

func (rq *request) view(fn func(*store.Tx) error) error {
	if rq.tx != nil {
		return fn(rq.tx)
	}
	return rq.door.db.View(rq.r.Context(), fn)
}

// principal returns whom the request comes from: a directory.
func (rq *request) principal(tx *store.Tx) (auth.Principal, error) {
	p, err := auth.AuthenticateBearer(tx, rq.bearer)
	switch {
	case rq.bearer.Hash == "" && errors.Is(err, auth.ErrToken): // asked as ever: none is refused in the same time as a wrong one
		err = &auth.Refusal{Err: auth.ErrToken, Why: "the header Authorization is missing, or not of the form: Bearer TOKEN"}
	case err == nil && p.Scope != auth.ScopeDirectory:
		err = &auth.Refusal{Err: auth.ErrToken, Why: "it is an API key, and no token of a directory"}
	}
	return p, err
}

// allowed looks at the token, and at the directory as it is remembered, again.
func (rq *request) allowed(tx *store.Tx) error {
	p, err := rq.principal(tx)
	if err == nil && p.TargetRev != rq.bearer.Rev {
		err = auth.ErrChanged
	}
	return err
}

// update runs fn in a transaction, in which the token is looked at once more:
// it may have been revoked while the body arrived.
func (rq *request) update(lane store.Lane, fn func(*store.Tx) error) error {
	marked := false
	err := rq.door.db.Update(rq.r.Context(), lane, func(tx *store.Tx) error {
		err := rq.write(tx, fn)
		marked = provision.Marked(tx)
		return err
	})
	if err == nil && marked {
		rq.door.marked()
	}
	return err
}

func (rq *request) write(tx *store.Tx, fn func(*store.Tx) error) error {
	live, err := auth.AskLiveIn(tx, rq.bearer, rq.dir.Parent)
	if err != nil {
		return err
	}
	if !tx.Concurrent() {
		if rq.until, err = live(); err != nil {
			return err
		}
		return fn(tx)
	}
	// Answered together with the first question of fn.
	err = fn(tx)
	if _, liveErr := live(); err == nil || errors.Is(liveErr, auth.ErrToken) || errors.Is(liveErr, auth.ErrChanged) {
		return liveErr
	}
	return err
}

// change says who changes facts by this request.
func (rq *request) change() provision.Change {
	return provision.Change{
		Parent: rq.dir.Parent, Actor: identity.Actor{Kind: identity.ActorDirectory, ID: rq.dir.ID}, RequestID: requestid.From(rq.r.Context()),
	}
}

// body returns the request's JSON object.
func (rq *request) body() (map[string]any, error) {
	if rq.doc != nil {
		return rq.doc, nil
	}
	return rq.decode(rq.door.limits)
}

// groupBody is body of a request that sends a group.
func (rq *request) groupBody() (map[string]any, error) {
	if rq.doc != nil {
		return rq.doc, nil
	}
	limits := rq.door.limits
	limits.Members = true
	return rq.decode(limits)
}

// decode reads the body as one JSON object.
func (rq *request) decode(limits codec.Limits) (map[string]any, error) {
	if ct := rq.r.Header.Get("Content-Type"); ct != "" {
		media, _, err := mime.ParseMediaType(ct)
		if err != nil || media != contentType && media != "application/json" {
			return nil, identity.Errorf(identity.CodeMediaType, "", "the body must be application/scim+json or application/json")
		}
	}
	if identity.Encoded(rq.r.Header["Content-Encoding"]) {
		rq.w.Header().Set("Accept-Encoding", identity.TakenEncoding)
		return nil, identity.ErrEncoded
	}
	doc, err := codec.DecodeReader(rq.r.Body, rq.r.ContentLength, limits)
	var se schema.Error
	if err != nil && !errors.As(err, &se) {
		if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, io.ErrUnexpectedEOF) {
			return nil, schema.Errorf(schema.InvalidSyntax, "the body ended early")
		}
		return nil, identity.Errorf(identity.CodeInvalid, string(schema.InvalidSyntax), "the body could not be read")
	}
	rq.sent = doc
	return doc, err
}

// precondition holds If-Match against the current version (RFC 7644 section
// 3.14).
func (rq *request) precondition(version int64) error {
	if h := rq.tags("If-Match"); h != "" && !codec.MatchVersion(h, version) {
		return identity.Errorf(identity.CodePrecondition, "", "the resource is at version %s, not at the one If-Match names; read it again", codec.Version(version))
	}
	return nil
}

// notModified reports whether If-None-Match names what would be shown.
func (rq *request) notModified(m codec.Meta) bool {
	h := rq.tags("If-None-Match")
	return h != "" && m.Matches(h)
}

// tags returns a header that is a list of tags, in as many lines as it came.
func (rq *request) tags(name string) string { return strings.Join(rq.r.Header[name], ",") }

// answer sends a resource.
func (rq *request) answer(status int, m codec.Meta, body []byte) {
	h := rq.w.Header()
	h.Set("ETag", m.Tag())
	if status == http.StatusCreated {
		h.Set("Location", m.Location)
	}
	rq.send(status, body)
}

// send sends a body that is whole; now, or when a GET's snapshot is let go.
func (rq *request) send(status int, body []byte) {
	if rq.tx != nil {
		rq.later = func() { rq.send(status, body) }
		return
	}
	if body != nil {
		h := rq.w.Header()
		h.Set("Content-Type", contentType)
		if len(body) > 2<<10 { // net/http knows how long a shorter one is
			h.Set("Content-Length", strconv.Itoa(len(body)))
		}
	}
	rq.status = status
	rq.w.WriteHeader(status)
	_, _ = rq.w.Write(body) // the client is gone: nobody to tell
}
