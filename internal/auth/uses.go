package auth

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"usher/internal/store"
	"usher/internal/store/credentials"
)

const (
	usedEvery    = time.Minute      // a use of the same credential is noted once in this
	storedEvery  = 10 * time.Second // and stored together with others
	storedWithin = 5 * time.Second
	maxUses      = 4096 // credentials that are remembered; past it all are forgotten
)

// Uses stores when credentials were last used, behind the requests that use
// them, and seldom: it is for people who look for tokens that nobody needs.
type Uses struct {
	db  *store.DB
	log *slog.Logger
	now func() time.Time

	mu      sync.RWMutex // guards the rest
	noted   map[string]time.Time
	waiting map[string]bool
}

// NewUses returns one; nothing is stored before Run.
func NewUses(db *store.DB, log *slog.Logger, now func() time.Time) *Uses {
	return &Uses{db: db, log: log, now: now, noted: map[string]time.Time{}, waiting: map[string]bool{}}
}

// Note notes that the credential with an id is used.
func (u *Uses) Note(id string) {
	now := u.now()
	u.mu.RLock()
	at, known := u.noted[id]
	u.mu.RUnlock()
	if age := now.Sub(at); known && age >= 0 && age < usedEvery {
		return
	}
	u.mu.Lock()
	defer u.mu.Unlock()
	if len(u.noted) >= maxUses {
		clear(u.noted)
	}
	if len(u.waiting) < maxUses {
		u.noted[id], u.waiting[id] = now, true
	}
}

// Run stores what is noted until ctx ends, and then what waits still.
func (u *Uses) Run(ctx context.Context) {
	tick := time.NewTicker(storedEvery)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			u.Store(ctx)
		case <-ctx.Done():
			u.Store(ctx)
			return
		}
	}
}

// Store stores what waits.
func (u *Uses) Store(ctx context.Context) {
	u.mu.Lock()
	ids := make([]string, 0, len(u.waiting))
	for id := range u.waiting {
		ids = append(ids, id)
	}
	clear(u.waiting)
	u.mu.Unlock()
	if len(ids) == 0 {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), storedWithin)
	defer cancel()
	err := u.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error { return credentials.Used(tx, ids) })
	if err != nil {
		u.log.Warn("when credentials were last used could not be stored", "credentials", len(ids), "error", err)
	}
}
