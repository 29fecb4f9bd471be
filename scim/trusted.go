package scim

import (
	"errors"
	"net/http"
	"net/url"
	"sync"
	"time"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/requestid"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/dialectlog"
	"usher/internal/store/directory"
)

// trust finds the issuer that has signed the bearer token of the request, where
// it is a JWT; any other token is asked of the store. What it costs is paid
// outside of any transaction, since keys may have to be fetched.
func (rq *request) trust(directoryID, token string) error {
	if _, ok := auth.ReadJWT(token); !ok || rq.door.keySets == nil {
		return nil
	}
	v, err := rq.verified(directoryID, token)
	if err == nil {
		rq.bearer, rq.presented = v.Bearer, trustedAt(rq.presented, directoryID)
		return nil
	}
	return err
}

// verified returns by which issuer a directory takes a JWT; any directory, where
// none is named.
func (rq *request) verified(directoryID, token string) (auth.Verified, error) {
	t, ok := auth.ReadJWT(token)
	if !ok || rq.door.keySets == nil {
		return auth.Verified{}, &auth.Refusal{Err: auth.ErrToken, Why: "it is no JWT that could be checked here, signed by RS256, PS256, ES256, ES384 or EdDSA"}
	}
	var trusting []*credentials.Credential
	why := ""
	err := rq.door.db.View(rq.r.Context(), func(tx *store.Tx) (err error) {
		trusting, why, err = t.Trusting(tx, directoryID)
		return err
	})
	if err != nil {
		return auth.Verified{}, err
	}
	if len(trusting) == 0 {
		return auth.Verified{}, rq.door.keySets.Refuse(rq.r.Context(), t, why)
	}
	return rq.door.keySets.Verify(rq.r.Context(), t, trusting)
}

// stranger is a request that proved nothing to a directory, which its log is to
// tell of: those who set the identity provider up see there what was wrong.
type stranger struct {
	directory string // as the path names it
	path      string
	sent      url.Values

	status      int // 0: it was not refused
	reason, why string
}

// refuseStranger notes why such a request is refused.
func (rq *request) refuseStranger(status int, reason string, err error) {
	if rq.stranger == nil || status >= http.StatusInternalServerError {
		return
	}
	s := rq.stranger
	s.status, s.reason, s.why = status, reason, identity.AsError(err).Detail
	var refused *auth.Refusal
	if errors.As(err, &refused) {
		s.why = refused.Why
	}
}

// keepStranger hands such a request to the dialect log, behind its answer: of a
// directory that exists, and a few a minute, so that strangers do not push out
// what the identity provider sent.
func (rq *request) keepStranger() {
	s := rq.stranger
	if s == nil || s.status == 0 || s.directory == "" || rq.door.requests == nil || rq.r.Context().Err() != nil || rq.door.strangers.full(s.directory) {
		return
	}
	var d *directory.Directory
	err := rq.door.db.View(rq.r.Context(), func(tx *store.Tx) (err error) {
		d, err = directory.ByID(tx, s.directory)
		return err
	})
	// The answer is sent; without the log it is as good. Only directories that exist
	// are counted: strangers choose the names.
	if err != nil || d == nil || !rq.door.strangers.pass(d.ID) {
		return
	}
	sent := map[string]any{}
	for _, name := range []string{"grant_type", "scope", "client_id", "client_secret", "client_assertion", "client_assertion_type", "assertion"} {
		if v := s.sent.Get(name); v != "" {
			sent[name] = v
		}
	}
	if len(sent) == 0 {
		sent = nil
	}
	rq.door.requests.Record(dialectlog.Entry{
		Parent: d.Parent, Directory: d.ID, RequestID: requestid.From(rq.r.Context()),
		Method: rq.r.Method, Path: s.path, Status: s.status, ScimType: s.reason, Detail: s.why, Tolerated: []dialectlog.Note{},
	}, sent)
}

// How many requests of strangers a directory's log takes.
const (
	strangersLimit  = 6
	strangersWindow = time.Minute
)

// strangers counts them.
type strangers struct {
	now   func() time.Time
	mu    sync.Mutex // guards the rest
	since time.Time
	n     map[string]int // by directory, in the window
}

func newStrangers(now func() time.Time) *strangers { return &strangers{now: now} }

// full reports whether nothing more of a directory is taken for now, so that
// strangers who go on do not have the store asked about it.
func (s *strangers) full(directory string) bool {
	now := s.now()
	s.mu.Lock()
	defer s.mu.Unlock()
	age := now.Sub(s.since)
	return s.n[directory] >= strangersLimit && age >= 0 && age < strangersWindow
}

func (s *strangers) pass(directory string) bool {
	now := s.now()
	s.mu.Lock()
	defer s.mu.Unlock()
	if age := now.Sub(s.since); s.n == nil || age < 0 || age >= strangersWindow || len(s.n) >= maxTokens {
		s.since, s.n = now, map[string]int{}
	}
	s.n[directory]++
	return s.n[directory] <= strangersLimit
}
