package scim

import (
	"sync"
	"time"

	"usher/internal/identity"
	"usher/internal/store/directory"
)

// limiter bounds the requests of each credential by a bucket that fills with
// rate tokens a second and holds two seconds of them: so whoever sends no more
// than rate in any second of the clock always passes, however they fall in it.
// A bucket stands for a credential by its id, of an access token by its client's,
// and only for one that was found good: strangers take no memory.
type limiter struct {
	rate int // requests a second, where the directory has no rate of its own; 0: no limit
	now  func() time.Time

	mu      sync.Mutex // guards buckets
	buckets map[string]bucket
}

// bucket is how many requests were left at a time.
type bucket struct {
	left float64
	at   time.Time
	rate int
}

func newLimiter(rate int, now func() time.Time) *limiter {
	return &limiter{rate: rate, now: now, buckets: map[string]bucket{}}
}

// pass takes a request out of the bucket of a credential, which fills at a rate,
// or refuses it.
func (l *limiter) pass(holder string, rate int) error {
	if rate == 0 {
		return nil
	}
	now := l.now()
	l.mu.Lock()
	defer l.mu.Unlock()
	b, known := l.buckets[holder]
	if !known || b.rate != rate {
		l.makeRoom(now)
		b = bucket{left: 2 * float64(rate), at: now, rate: rate}
	}
	if b = b.filled(now); b.left < 1 {
		l.buckets[holder] = b
		return overRate(rate)
	}
	b.left--
	l.buckets[holder] = b
	return nil
}

func overRate(rate int) error {
	return identity.Errorf(identity.CodeTooMany, "", "this credential may send %d requests a second; send the request again after the seconds in Retry-After", rate)
}

func (b bucket) full() float64 { return 2 * float64(b.rate) }

// filled is a bucket as it stands now; a clock that goes back adds nothing.
func (b bucket) filled(now time.Time) bucket {
	if passed := now.Sub(b.at); passed > 0 {
		b.left, b.at = min(b.full(), b.left+passed.Seconds()*float64(b.rate)), now
	}
	return b
}

// makeRoom keeps the buckets fewer than maxTokens: those that are full again
// say nothing, and where none is, all are forgotten.
func (l *limiter) makeRoom(now time.Time) {
	if len(l.buckets) < maxTokens {
		return
	}
	for hash, b := range l.buckets {
		if b.filled(now).left >= b.full() {
			delete(l.buckets, hash)
		}
	}
	if len(l.buckets) >= maxTokens {
		clear(l.buckets)
	}
}

// profileRate is the requests a second of one credential of a directory of
// profile ipsie, where the daemon sets none: four times what Entra ID asks for.
const profileRate = 100

// rateOf returns how many requests a second a credential of a directory may send.
func (l *limiter) rateOf(d *directory.Directory) int {
	if l.rate == 0 && d.Profile == directory.ProfileIPSIE {
		return profileRate
	}
	return l.rate
}

// count counts the request, once, against the limit of its credential: here, and
// where this daemon lets it pass, with those that it sends to the others. Inside a
// transaction, where the token was not seen before, the others are not asked.
func (rq *request) count(r remembered) error {
	if rq.counted {
		return nil
	}
	rq.counted = true
	rate := rq.door.limiter.rateOf(r.dir)
	if err := rq.door.limiter.pass(r.holder, rate); err != nil || rate == 0 || rq.door.shared == nil || rq.tx != nil {
		return err
	}
	if allowed, known := rq.door.shared(rq.r.Context(), r.dir.Parent, r.holder, rate); known && !allowed {
		return overRate(rate)
	}
	return nil
}
