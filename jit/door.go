// Package jit is the login door: where an e-mail logs in (discover), and what a
// login that an identity provider authenticated gives (provision; spec section
// 7). It checks the form of what callers send; internal/provision decides. A
// login is never answered from a cache alone.
package jit

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"usher/internal/auth"
	"usher/internal/cache"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/requestid"
	"usher/internal/seal"
	"usher/internal/store"
	"usher/jit/hooks"
)

// maxBody bounds the body of a hook, in bytes.
const maxBody = 256 << 10

// Options are what the door is built from.
type Options struct {
	DB     *store.DB
	Engine *provision.Engine
	Log    *slog.Logger
	Count  func(decision, reason string) // called once for every decision; nil: not counted
	// KeySets are those of the issuers that connections name.
	KeySets *auth.KeySets
	Sealing *seal.File                      // of the secrets that callers sign by
	Now     func() time.Time                // nil: time.Now
	Used    func(id string)                 // told which credential is used, now and then; nil: nobody is
	Static  *Static                         // answers logins while SQL is away; nil: nothing does
	Redis   *cache.Redis                    // keeps decisions for other replicas; nil: they are kept in memory alone
	Cached  func(cache.Level, cache.Result) // called for every look for a decision; nil: not counted
}

// Door serves /v1/login/ and /v1/signup/. Its Seen must run for last-login times to be stored.
type Door struct {
	db     *store.DB
	engine *provision.Engine
	log    *slog.Logger
	count  func(decision, reason string)
	used   func(string)
	seen   *seen
	denied *recent
	// refused logins, of which the next is likely to be refused again
	refused *refused
	// logins of new people, one after the other, that were written
	newcomers atomic.Int64

	keySets     *auth.KeySets
	sealing     *seal.File
	now         func() time.Time
	decisions   *cache.Cache[kept]
	bindings    *bindings
	static      *static // nil: off
	marks       *provision.MarksReader
	connections *connections
	callers     *callers
}

// New returns the door.
func New(o Options) *Door {
	if o.Count == nil {
		o.Count = func(string, string) {}
	}
	if o.Used == nil {
		o.Used = func(string) {}
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	return &Door{
		db: o.DB, engine: o.Engine, log: o.Log, count: o.Count, used: o.Used, seen: newSeen(), denied: newRecent(), refused: newRefused(),
		decisions: newDecisions(o.Redis, o.Cached), bindings: newBindings(), static: newStatic(o.Static), marks: provision.NewMarksReader(o.DB),
		keySets: o.KeySets, sealing: o.Sealing, now: o.Now, connections: newConnections(), callers: newCallers(),
	}
}

// ServeHTTP answers one request; errors are problem+json.
func (d *Door) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var handle func(*http.Request) (any, error)
	header := hooks.SignatureHeader
	switch path := strings.TrimSuffix(r.URL.Path, "/"); path {
	case "/v1/login/discover":
		handle = d.discover
	case "/v1/login/provision":
		handle = d.provision
	case "/v1/signup/check":
		handle = d.signup
	default:
		product, ok := hooks.All[strings.TrimPrefix(path, hooksPath)]
		if !ok {
			d.fail(w, r, identity.Errorf(identity.CodeNotFound, "not_found", "there is nothing at this path"))
			return
		}
		handle, header = d.product(product), product.Signature
	}
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", http.MethodPost)
		d.fail(w, r, identity.Errorf(identity.CodeMethodNotAllowed, "method_not_allowed", "%s is not allowed here; use POST", r.Method))
		return
	}
	var out any
	r, err := d.signed(r, header)
	if err == nil {
		out, err = handle(r)
	}
	if err != nil {
		d.fail(w, r, err)
		return
	}
	status := http.StatusOK
	if told, is := out.(hooks.Answer); is {
		status, out = told.Status, told.Body
	}
	body, ready := out.(json.RawMessage)
	if !ready {
		if body, err = json.Marshal(out); err != nil {
			d.fail(w, r, err)
			return
		}
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write(body) // the client is gone: nobody to tell
}

// fail answers with a problem (RFC 9457). Causes go to the log alone.
func (d *Door) fail(w http.ResponseWriter, r *http.Request, err error) {
	e := identity.AsError(err)
	status := e.Code.Status()
	if status >= http.StatusInternalServerError {
		d.log.Error("login request failed", "request_id", requestid.From(r.Context()), "path", r.URL.Path, "status", status, "error", err)
	}
	switch e.Code {
	case identity.CodeMediaType:
		w.Header().Set("Accept-Encoding", identity.TakenEncoding)
	case identity.CodeUnauthenticated:
		w.Header().Set("WWW-Authenticate", "Bearer")
	case identity.CodeUnavailable:
		w.Header().Set("Retry-After", "5")
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	body, err := json.Marshal(map[string]any{
		"type": "about:blank", "title": http.StatusText(status), "status": status, "detail": e.Detail, "code": e.Code, "reason": e.Reason,
		"request_id": requestid.From(r.Context()),
	})
	if err == nil {
		_, _ = w.Write(body) // the client is gone: nobody to tell
	}
}

// whole reads a body, which is bounded and has no text that no store can hold.
func whole(r *http.Request) ([]byte, error) {
	if identity.Encoded(r.Header["Content-Encoding"]) {
		return nil, identity.ErrEncoded
	}
	var body bytes.Buffer
	if r.ContentLength > 0 && r.ContentLength <= maxBody {
		body.Grow(int(r.ContentLength) + bytes.MinRead)
	}
	_, err := body.ReadFrom(io.LimitReader(r.Body, maxBody+1))
	if err != nil {
		return nil, identity.Errorf(identity.CodeInvalid, "invalid_body", "the body could not be read")
	}
	if body.Len() > maxBody {
		return nil, identity.Errorf(identity.CodeTooLarge, "too_large", "the body is larger than %d bytes", maxBody)
	}
	if identity.HasNUL(body.Bytes()) {
		return nil, identity.ErrNUL
	}
	return body.Bytes(), nil
}

// read decodes a body strictly: one JSON object, no unknown keys.
func read(r *http.Request, into any) error {
	body, err := whole(r)
	if err != nil {
		return err
	}
	return decode(body, into)
}

func decode(body []byte, into any) error {
	dec := json.NewDecoder(bytes.NewReader(body))
	dec.DisallowUnknownFields()
	if err := dec.Decode(into); err != nil {
		return identity.Errorf(identity.CodeInvalid, "invalid_body", "the body is not what this path takes: %s", plain(err))
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return identity.Errorf(identity.CodeInvalid, "invalid_body", "the body goes on after the JSON object")
	}
	if bytes.TrimLeft(body, " \t\r\n")[0] != '{' { // the decoder takes null for an object that says nothing
		return identity.Errorf(identity.CodeInvalid, "invalid_body", "the body is not what this path takes: it must be an object")
	}
	return nil
}

// plain turns a decoder's error into words about the body.
func plain(err error) string {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &kind) && kind.Field == "":
		return "it must be an object"
	case errors.As(err, &kind):
		return kind.Field + " must not be " + cmp.Or(kinds[kind.Value], "a "+kind.Value)
	case errors.As(err, &syntax):
		return "it is not JSON"
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return "it ended early"
	case strings.HasPrefix(err.Error(), "json: unknown field "):
		return "unknown key " + strings.TrimPrefix(err.Error(), "json: unknown field ")
	case strings.HasPrefix(err.Error(), "json: invalid number literal"): // the one number there is
		return "claims.iat must be seconds since 1970"
	}
	return "it could not be decoded"
}

// kinds are the values of which the decoder's word does not follow "a".
var kinds = map[string]string{"array": "an array", "object": "an object", "bool": "true or false"}

// Run stores last-login times until ctx ends, and once more then. It keeps
// decisions for times without SQL meanwhile.
func (d *Door) Run(ctx context.Context) {
	var behind sync.WaitGroup
	behind.Go(func() { d.keepStatic(ctx) })
	d.seen.run(ctx, d.db, d.log)
	behind.Wait()
}
