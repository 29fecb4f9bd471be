package jit

import (
	"cmp"
	"context"
	"log/slog"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"usher/internal/cache"
	"usher/internal/store"
	"usher/internal/store/people"
)

const (
	seenEvery = 15 * time.Second
	maxSeen   = 10_000 // persons whose login waits to be stored; past it the oldest news is dropped with the rest
)

type personKey struct{ parent, account string }

// seen gathers last-login times, so that a login that changes nothing writes
// nothing of its own.
type seen struct {
	mu      sync.Mutex // guards what follows
	pending map[personKey]sighting
	storing map[personKey]sighting // on their way to the store
}

type sighting struct{ at, evidenceAt int64 } // either may be 0: nothing newer

func newSeen() *seen { return &seen{pending: map[personKey]sighting{}} }

// add notes a login. evidenceAt is the iat of its evidence, 0 for none.
func (s *seen) add(parent, account string, at, evidenceAt int64) {
	s.note(personKey{parent, account}, sighting{at, min(evidenceAt, at)})
}

// refused notes a login that let nobody in, at the time at: of it the evidence
// counts alone, so that nobody is let in by what was said before.
func (s *seen) refused(parent, account string, at, evidenceAt int64) {
	if evidenceAt > 0 {
		s.note(personKey{parent, account}, sighting{0, min(evidenceAt, at)})
	}
}

// note keeps the newest of each. Evidence is never of the future, or it would make
// all that follows old.
func (s *seen) note(k personKey, v sighting) {
	s.mu.Lock()
	defer s.mu.Unlock()
	old, ok := s.pending[k]
	if !ok && len(s.pending) >= maxSeen {
		return
	}
	s.pending[k] = sighting{max(v.at, old.at), max(v.evidenceAt, old.evidenceAt)}
}

// evidence returns how new the evidence is that a person's logins brought and the
// store does not have yet, 0 for none.
func (s *seen) evidence(parent, account string) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	k := personKey{parent, account}
	return max(s.pending[k].evidenceAt, s.storing[k].evidenceAt)
}

func (s *seen) run(ctx context.Context, db *store.DB, log *slog.Logger) {
	tick := time.NewTicker(seenEvery)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			s.flush(ctx, db, log)
		case <-ctx.Done():
			last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
			s.flush(last, db, log)
			cancel()
			return
		}
	}
}

// flush stores what is gathered in one transaction; what cannot be stored is
// lost, for it is only a time.
func (s *seen) flush(ctx context.Context, db *store.DB, log *slog.Logger) {
	s.mu.Lock()
	pending := s.pending
	s.pending, s.storing = map[personKey]sighting{}, pending
	s.mu.Unlock()
	defer func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.storing = nil
	}()
	if len(pending) == 0 {
		return
	}
	// In the order in which everybody takes persons: others do meanwhile.
	order := slices.SortedFunc(maps.Keys(pending), func(a, b personKey) int {
		return cmp.Or(strings.Compare(a.parent, b.parent), strings.Compare(a.account, b.account))
	})
	err := db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		for _, k := range order {
			v := pending[k]
			if err := people.Seen(tx, k.parent, k.account, v.at, v.evidenceAt); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		log.Warn("last-login times were not stored", "persons", len(pending), "error", err)
	}
}

// refused remembers some logins that were refused, by name.
type refused struct {
	mu    sync.Mutex // guards names
	names map[cache.Name]struct{}
}

func newRefused() *refused { return &refused{names: map[cache.Name]struct{}{}} }

func (r *refused) add(name cache.Name) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.names) >= maxDenied {
		clear(r.names)
	}
	r.names[name] = struct{}{}
}

func (r *refused) has(name cache.Name) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	_, ok := r.names[name]
	return ok
}
