package domains

import (
	"sync"
	"time"

	"usher/internal/identity"
	"usher/internal/store/tenants"
)

const (
	// refreshesAtOnce is how many look-ups a parent may ask for at once.
	refreshesAtOnce = 8
	// maxRefreshed bounds how many domains are remembered.
	maxRefreshed = 10_000
)

// Refreshes bounds what look-ups of records people ask for: each is questions to
// name servers that tenants name. Of one domain there is one in a time, whoever
// looked, and of one parent there are refreshesAtOnce at once, by each daemon.
type Refreshes struct {
	every time.Duration

	mu    sync.Mutex // guards what follows
	begun map[string]int64
	now   map[string]int // by parent
}

// NewRefreshes returns a bound of one look-up of a domain every so long; 0: no
// bound.
func NewRefreshes(every time.Duration) *Refreshes {
	return &Refreshes{every: every, begun: map[string]int64{}, now: map[string]int{}}
}

// Begin says that a domain is to be looked for at a time, in epoch microseconds,
// or says with CodeTooMany when to ask again. done is called when that is over.
func (r *Refreshes) Begin(d *tenants.Domain, at int64) (done func(), err error) {
	if r == nil || r.every == 0 {
		return func() {}, nil
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	last := max(d.CheckedAt, r.begun[d.ID]) // 0: never
	if wait := last + r.every.Microseconds() - at; last > 0 && wait > 0 {
		wait = min(wait, r.every.Microseconds()) // a clock that was set back keeps nobody waiting
		return nil, tooMany(wait, "domain %q was looked for a moment ago; its record can be looked for every %s", d.Name, r.every)
	}
	if r.now[d.Parent] >= refreshesAtOnce {
		return nil, tooMany(time.Second.Microseconds(), "%d domains of this parent are being looked for; ask again when one of them is done", refreshesAtOnce)
	}
	if len(r.begun) >= maxRefreshed {
		clear(r.begun) // the stored time holds most of them still
	}
	r.begun[d.ID] = at
	r.now[d.Parent]++
	return sync.OnceFunc(func() {
		r.mu.Lock()
		defer r.mu.Unlock()
		if r.now[d.Parent]--; r.now[d.Parent] == 0 {
			delete(r.now, d.Parent)
		}
	}), nil
}

func tooMany(wait int64, format string, args ...any) error {
	err := identity.Errorf(identity.CodeTooMany, "refreshed_recently", format, args...)
	err.RetryAfter = time.Duration(wait) * time.Microsecond
	return err
}
