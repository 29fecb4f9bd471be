package jit

import (
	"crypto/sha256"
	"net/http"
	"sync"
	"time"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/requestid"
	"usher/internal/store"
	"usher/internal/store/events"
)

const (
	deniedFor = 10 * time.Minute
	maxDenied = 10_000
)

// recent remembers refusals that were logged, so that a login that is repeated
// writes no second event.
type recent struct {
	mu    sync.Mutex                  // guards until
	until map[[sha256.Size]byte]int64 // by a hash: whoever is refused says how long a key is
}

func newRecent() *recent { return &recent{until: map[[sha256.Size]byte]int64{}} }

// first reports whether key is new, or was last new longer than deniedFor ago.
func (r *recent) first(key string, now int64) bool {
	name := sha256.Sum256([]byte(key))
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.until[name] > now {
		return false
	}
	if len(r.until) >= maxDenied {
		clear(r.until)
	}
	r.until[name] = now + deniedFor.Microseconds()
	return true
}

// forget makes key new again.
func (r *recent) forget(key string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.until, sha256.Sum256([]byte(key)))
}

// logDenied appends an event for a refusal, unless the same was appended in
// the last ten minutes. The event names no stranger.
func (d *Door) logDenied(r *http.Request, in provision.Login, out decision, now int64) error {
	key := in.Connection.ID + "\x00" + in.Subject + "\x00" + in.Email + "\x00" + string(out.Reason)
	if !d.denied.first(key, now) {
		return nil
	}
	domain := ""
	if addr, err := address.Parse(in.Email); err == nil {
		domain = addr.Domain
	}
	err := d.db.Update(r.Context(), store.LaneNormal, func(tx *store.Tx) error {
		return events.Append(tx, events.Event{
			Parent: in.Connection.Parent, Type: events.LoginDenied, Account: out.Account, Target: in.Connection.ID,
			Actor: identity.Actor{Kind: identity.ActorLogin, ID: in.Connection.ID}, PolicyVersion: out.PolicyVersion,
			RequestID: requestid.From(r.Context()),
			After:     events.Object(map[string]string{"reason": string(out.Reason), "domain": domain}),
		})
	})
	if err != nil {
		d.denied.forget(key) // it is in no log: the next refusal is the first
	}
	return err
}
