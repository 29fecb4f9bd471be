package scim

import (
	"sync"
	"time"

	"usher/internal/identity"
)

// limiter bounds the requests of each credential by a bucket that fills with
// rate tokens a second and holds two seconds of them: so whoever sends no more
// than rate in any second of the clock always passes, however they fall in it.
// A bucket stands for a credential by the hash of its token, and only for one
// that was found good: strangers take no memory.
type limiter struct {
	rate int // requests a second; 0: no limit
	now  func() time.Time

	mu      sync.Mutex // guards buckets
	buckets map[string]bucket
}

// bucket is how many requests were left at a time.
type bucket struct {
	left float64
	at   time.Time
}

func newLimiter(rate int, now func() time.Time) *limiter {
	return &limiter{rate: rate, now: now, buckets: map[string]bucket{}}
}

// pass takes a request out of the bucket of a credential, or refuses it.
func (l *limiter) pass(hash string) error {
	if l.rate == 0 {
		return nil
	}
	now := l.now()
	l.mu.Lock()
	defer l.mu.Unlock()
	b, known := l.buckets[hash]
	if !known {
		l.makeRoom(now)
		b = bucket{left: l.full(), at: now}
	}
	if b = l.filled(b, now); b.left < 1 {
		l.buckets[hash] = b
		return identity.Errorf(identity.CodeTooMany, "", "this credential may send %d requests a second; send the request again after the seconds in Retry-After", l.rate)
	}
	b.left--
	l.buckets[hash] = b
	return nil
}

func (l *limiter) full() float64 { return 2 * float64(l.rate) }

// filled is a bucket as it stands now; a clock that goes back adds nothing.
func (l *limiter) filled(b bucket, now time.Time) bucket {
	if passed := now.Sub(b.at); passed > 0 {
		b.left, b.at = min(l.full(), b.left+passed.Seconds()*float64(l.rate)), now
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
		if l.filled(b, now).left >= l.full() {
			delete(l.buckets, hash)
		}
	}
	if len(l.buckets) >= maxTokens {
		clear(l.buckets)
	}
}

// count counts the request, once, against the limit of its credential.
func (rq *request) count(hash string) error {
	if rq.counted {
		return nil
	}
	rq.counted = true
	return rq.door.limiter.pass(hash)
}
