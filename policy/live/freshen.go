package live

import (
	"context"
	"slices"

	"usher/internal/identity"
	"usher/internal/store"
)

// Freshen compiles again the parents that are kept compiled and have changed
// since, so that no request has to wait for it. It changes no answer: each request
// reads the revision by itself.
func (s *Snapshots) Freshen(ctx context.Context, db *store.DB) error {
	s.mu.RLock()
	parents := make([]string, 0, len(s.cached))
	for parent := range s.cached {
		parents = append(parents, parent)
	}
	s.mu.RUnlock()
	slices.Sort(parents)
	for _, parent := range parents {
		err := db.View(ctx, func(tx *store.Tx) error {
			_, err := s.Get(tx, parent)
			return err
		})
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err == nil:
		case identity.AsError(err).Code == identity.CodeUnavailable:
			return err
		default: // it is gone, or its policy does not fit; whoever asks for it is told
		}
	}
	return nil
}
