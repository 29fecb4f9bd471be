package api

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"time"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/answers"
	"usher/internal/store/credentials"
)

const (
	onceHeader     = "Idempotency-Key"
	replayedHeader = "Idempotency-Replayed"
	maxOnce        = 255
)

// AnswersKept is how long a write with an Idempotency-Key is answered as it was.
const AnswersKept = 24 * time.Hour

// once is the name a request was given by who sent it, by which it is done once
// (docs/adr/0018-a-write-is-done-once.md).
type once struct {
	name    string // hex SHA-256 of the Idempotency-Key
	request string // hex SHA-256 of method, path, query and body
	caller  string // hex SHA-256 of who sends it: of the token and whom it acts for
	seal    cipher.AEAD
}

type onceKey struct{}

// onceOf returns how the request is named, or nil.
func onceOf(ctx context.Context) *once {
	o, _ := ctx.Value(onceKey{}).(*once)
	return o
}

// withOnce takes the name out of a request that writes, whose body was read.
func withOnce(r *http.Request, body []byte) (*http.Request, *identity.Error) {
	values := r.Header.Values(onceHeader)
	if len(values) == 0 || r.Method == http.MethodGet || r.Method == http.MethodHead {
		return r, nil
	}
	key := values[0]
	printable := !strings.ContainsFunc(key, func(c rune) bool { return c < ' ' || c > '~' })
	if len(values) > 1 || key == "" || len(key) > maxOnce || !printable {
		return r, identity.Errorf(identity.CodeInvalid, "invalid_idempotency_key", "%s is one value of 1 to %d printable ASCII characters; a UUID is one", onceHeader, maxOnce)
	}
	ctx := r.Context()
	token, _ := ctx.Value(tokenKey{}).(string)
	acting, _ := ctx.Value(actingKey{}).(string)
	// What is sealed is opened by who has the token and the key: the store has
	// neither.
	secret, err := hkdf.Key(sha256.New, []byte(token), nil, "usher answer\x00"+key, 32)
	if err != nil {
		return r, identity.AsError(err)
	}
	block, err := aes.NewCipher(secret)
	if err != nil {
		return r, identity.AsError(err)
	}
	seal, err := cipher.NewGCM(block)
	if err != nil {
		return r, identity.AsError(err)
	}
	o := &once{
		name: digest(key), caller: digest(token, acting), seal: seal,
		request: digest(r.Method, r.URL.RequestURI(), r.Header.Get("Content-Type"), string(body)),
	}
	return r.WithContext(context.WithValue(ctx, onceKey{}, o)), nil
}

// digest returns the SHA-256 of parts that cannot be taken for others.
func digest(parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		_, _ = fmt.Fprintf(h, "%d:%s", len(p), p) // never fails
	}
	return hex.EncodeToString(h.Sum(nil))
}

// running are the named requests that this daemon is doing.
type running struct {
	mu sync.Mutex
	of map[string]bool
}

var errRunning = identity.Errorf(identity.CodeConflict, "in_progress", "a request with this Idempotency-Key is being done; ask again with the same key for its answer")

// alone runs fn unless a request of the same name is running.
func (s *server) alone(ctx context.Context, fn func() error) error {
	o := onceOf(ctx)
	if o == nil {
		return fn()
	}
	name := o.caller + o.name
	s.running.mu.Lock()
	taken := s.running.of[name]
	if !taken {
		s.running.of[name] = true
	}
	s.running.mu.Unlock()
	if taken {
		return errRunning
	}
	defer func() {
		s.running.mu.Lock()
		defer s.running.mu.Unlock()
		delete(s.running.of, name)
	}()
	return fn()
}

// answered is an answer that was given before, and is given again.
type answered struct {
	Status int
	ETag   string
	Body   json.RawMessage
}

// answeredStored is answered as it is sealed: the body to the letter.
type answeredStored struct {
	Status int    `json:"status"`
	ETag   string `json:"etag,omitempty"`
	Body   string `json:"body"`
}

func (a *answered) Error() string                { return "this was answered before" }
func (a *answered) GetStatus() int               { return a.Status }
func (a *answered) MarshalJSON() ([]byte, error) { return a.Body, nil }

// GetHeaders returns the headers that the first answer had, and the one that
// says it was.
func (a *answered) GetHeaders() http.Header {
	h := http.Header{replayedHeader: {"true"}}
	if a.ETag != "" {
		h.Set("ETag", a.ETag)
	}
	return h
}

// key returns what the answer of the request is kept under.
func (c *call) key(o *once) answers.Key {
	return answers.Key{Parent: c.bearer.Parent, Credential: c.bearer.Credential, Account: c.who.Account, Name: o.name}
}

// held returns what the answer of the request is kept under, with that held. The key
// of an organization may have come under another tenant, and its answers with it,
// while that was waited for.
func (c *call) held(o *once) (answers.Key, error) {
	for {
		k := c.key(o)
		if err := answers.Lock(c.tx, k); err != nil || c.bearer.Scope != auth.ScopeOrg || !c.tx.Concurrent() {
			return k, err
		}
		now, err := credentials.ByID(c.tx, c.bearer.Credential)
		if err != nil || now == nil || now.Parent == c.bearer.Parent {
			return k, err
		}
		c.bearer.Parent = now.Parent
		if c.who, err = c.acting(c.bearer); err != nil {
			return k, err
		}
	}
}

// again ends a request that was answered before: with that answer, or refused
// where it was another request. In a transaction that writes, others of the same
// name wait from here on.
func (c *call) again() error {
	o := onceOf(c.ctx)
	if o == nil {
		return nil
	}
	k, err := c.held(o)
	if err != nil {
		return err
	}
	kept, err := answers.Get(c.tx, k, c.tx.Now()-AnswersKept.Microseconds())
	if err != nil || kept == nil {
		return err
	}
	if kept.Request != o.request {
		return identity.Errorf(identity.CodeConflict, "idempotency_key_reused", "this Idempotency-Key was given to another request within 24 hours; give each request a key of its own")
	}
	sealed, err := base64.StdEncoding.DecodeString(kept.Sealed)
	if err != nil || len(sealed) < o.seal.NonceSize() {
		return errors.Join(errors.New("a kept answer is damaged"), err)
	}
	n := o.seal.NonceSize()
	plain, err := o.seal.Open(nil, sealed[:n], sealed[n:], []byte(o.request))
	if err != nil {
		return fmt.Errorf("a kept answer cannot be opened: %w", err)
	}
	a := &answeredStored{}
	if err := json.Unmarshal(plain, a); err != nil {
		return err
	}
	return &answered{Status: a.Status, ETag: a.ETag, Body: json.RawMessage(a.Body)}
}

// keep stores what the request is answered, in the transaction that did it.
func (c *call) keep(status int, tag string, body any) error {
	o := onceOf(c.ctx)
	if o == nil {
		return nil
	}
	b, err := marshal(body)
	if err != nil {
		return err
	}
	plain, err := json.Marshal(&answeredStored{Status: status, ETag: tag, Body: string(b)})
	if err != nil {
		return err
	}
	sealed := make([]byte, o.seal.NonceSize())
	if _, err := rand.Read(sealed); err != nil {
		return err
	}
	sealed = o.seal.Seal(sealed, sealed, plain, []byte(o.request))
	return answers.Put(c.tx, c.key(o), answers.Answer{Request: o.request, Sealed: base64.StdEncoding.EncodeToString(sealed)})
}

// done runs fn, which does in one transaction what a request asks for, unless it
// was done before; fn keeps its answer.
func (s *server) done(ctx context.Context, fn func(*call) error) error {
	return s.alone(ctx, func() error {
		// Unknown callers never take the writer, nor do answers given again.
		if err := s.view(ctx, (*call).again); err != nil {
			return err
		}
		return s.DB.Update(ctx, store.LaneNormal, s.authorised(ctx, func(c *call) error {
			if err := c.again(); err != nil {
				return err
			}
			return fn(c)
		}))
	})
}

// doneAtLength runs fn, which does in several transactions what a request asks
// for, unless it was done before. Its answer is kept after the last: a daemon
// that ends in between leaves none, and the request sent again goes on where it
// stopped, as all such requests do.
func (s *server) doneAtLength(ctx context.Context, status int, fn func() (any, error)) error {
	return s.alone(ctx, func() error {
		if onceOf(ctx) == nil {
			_, err := fn()
			return err
		}
		if err := s.view(ctx, (*call).again); err != nil {
			return err
		}
		out, err := fn()
		if err != nil {
			return err
		}
		return s.update(ctx, func(c *call) error { return c.keep(status, "", out) })
	})
}
