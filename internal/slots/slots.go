// Package slots owns how much of something is done at once, of which no tenant has
// everything: what one of them has take long, on purpose or not, keeps the others
// waiting less than for ever.
package slots

import (
	"context"
	"slices"
	"sync"
)

// Slots are so many places, of which each holder has its share at most.
type Slots struct {
	shares []int // of holders, by their place among those of a taker

	mu    sync.Mutex // guards what follows
	free  int
	has   map[holder]int // only of holders who have any
	queue []*waiter      // of whom none could take one now, who waits longest first
}

// holder is one of those whom a place is counted for: a directory, say, or the
// tenant that has it.
type holder struct {
	place int
	id    string
}

// waiter is somebody whose turn has not come.
type waiter struct {
	holders []string
	turn    chan struct{} // closed when it has
}

// New returns n slots. Whoever takes one names its holders, and shares says how many
// the first of them may have, how many the second, and so on; none: there is one, and
// it may have half, and one at least.
func New(n int, shares ...int) *Slots {
	if len(shares) == 0 {
		shares = []int{(n + 1) / 2}
	}
	return &Slots{shares: shares, free: n, has: map[holder]int{}}
}

// Take waits for a slot and returns what gives it back, once. The holder "", which
// is nobody's tenant, may have all of them. It fails where ctx ends before.
func (s *Slots) Take(ctx context.Context, holders ...string) (back func(), err error) {
	s.mu.Lock()
	if s.take(holders) {
		s.mu.Unlock()
		return func() { s.give(holders) }, nil
	}
	w := &waiter{holders, make(chan struct{})}
	s.queue = append(s.queue, w)
	s.mu.Unlock()
	select {
	case <-w.turn:
	case <-ctx.Done():
		s.mu.Lock()
		defer s.mu.Unlock()
		if i := slices.Index(s.queue, w); i >= 0 { // else its turn came in this moment
			s.queue = slices.Delete(s.queue, i, i+1)
			return nil, ctx.Err()
		}
	}
	return func() { s.give(holders) }, nil
}

// Try is Take for those who do not wait.
func (s *Slots) Try(holders ...string) (back func(), ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.take(holders) {
		return nil, false
	}
	return func() { s.give(holders) }, true
}

// Now returns how many are taken by a holder, the first that takers name, and how
// many wait for one.
func (s *Slots) Now(id string) (taken, waiting int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.has[holder{0, id}], len(s.queue)
}

// take takes a slot where there is one and each holder has room.
func (s *Slots) take(holders []string) bool {
	if s.free == 0 {
		return false
	}
	for i, id := range holders {
		if id != "" && s.has[holder{i, id}] >= s.shares[i] {
			return false
		}
	}
	s.free--
	for i, id := range holders {
		if id != "" {
			s.has[holder{i, id}]++
		}
	}
	return true
}

// give gives one back, to whoever of those who wait has room for it.
func (s *Slots) give(holders []string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.free++
	for i, id := range holders {
		if id == "" {
			continue
		}
		if h := (holder{i, id}); s.has[h] > 1 {
			s.has[h]--
		} else {
			delete(s.has, h)
		}
	}
	s.queue = slices.DeleteFunc(s.queue, func(w *waiter) bool {
		if !s.take(w.holders) {
			return false
		}
		close(w.turn)
		return true
	})
}
