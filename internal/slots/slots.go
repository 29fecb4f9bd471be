// Package slots owns how much of something is done at once, of which no tenant has
// everything: what one of them has take long, on purpose or not, keeps the others
// waiting less than for ever.
package slots

import (
	"context"
	"sync"
)

// Slots are so many places, of which each holder has half at most, and one at
// least.
type Slots struct {
	all  chan struct{} // one element for each that is taken
	each int

	mu sync.Mutex // guards of
	of map[string]*held
}

// held are those of one holder.
type held struct {
	taken chan struct{}
	users int // who has one, or waits for it
}

// New returns n slots.
func New(n int) *Slots {
	return &Slots{all: make(chan struct{}, n), each: (n + 1) / 2, of: map[string]*held{}}
}

// Take waits for a slot and returns what gives it back. The holder "", which is
// nobody's tenant, may have all of them. It fails where ctx ends before.
func (s *Slots) Take(ctx context.Context, holder string) (back func(), err error) {
	give := func() {}
	if holder != "" {
		if give, err = s.own(ctx, holder); err != nil {
			return nil, err
		}
	}
	select {
	case s.all <- struct{}{}:
		return func() { <-s.all; give() }, nil
	case <-ctx.Done():
		give()
		return nil, ctx.Err()
	}
}

// own waits until a holder has fewer than it may.
func (s *Slots) own(ctx context.Context, holder string) (back func(), err error) {
	s.mu.Lock()
	h := s.of[holder]
	if h == nil {
		h = &held{taken: make(chan struct{}, s.each)}
		s.of[holder] = h
	}
	h.users++
	s.mu.Unlock()
	leave := func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		if h.users--; h.users == 0 {
			delete(s.of, holder)
		}
	}
	select {
	case h.taken <- struct{}{}:
		return func() { <-h.taken; leave() }, nil
	case <-ctx.Done():
		leave()
		return nil, ctx.Err()
	}
}
