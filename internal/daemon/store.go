package daemon

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"usher/internal/store"
)

const (
	firstPause = 100 * time.Millisecond // between two attempts to reach the database
	longPause  = 3 * time.Second        // which they do not exceed
)

// openStore opens the store that the configuration names. A PostgreSQL that
// does not answer is waited for, as long as the configuration says: databases
// and daemons start together.
func (d *Daemon) openStore(ctx context.Context) (err error) {
	o := store.Options{URL: d.cfg.DatabaseURL.Reveal(), Dir: d.cfg.DataDir, Log: d.log, Now: d.opts.Now}
	if d.cfg.FailStatic {
		o.Witness = d.witness
	}
	until := time.Now().Add(d.cfg.DatabaseWait)
	for pause := firstPause; ; pause = min(2*pause, longPause) {
		d.db, err = store.Open(ctx, o)
		switch {
		case err == nil:
			d.metrics.held.of(d.db)
			d.metrics.failing.of(d.db)
			d.metrics.ldapEnds.of(d.db)
			d.metrics.domains.of(d.db)
			d.metrics.invited.of(d.db)
			d.metrics.claims.of(d.db)
			d.metrics.expiry.of(d.db)
			d.metrics.clock.of(d.db)
			saidBy(d.metrics.schema, d.db)
			d.metrics.refused.answeredBy(func(context.Context) (map[string]int64, error) { return d.db.Refused(), nil })
			d.store, err = d.db.Describe(ctx)
			return err
		case ctx.Err() != nil:
			return ctx.Err()
		case !errors.Is(err, store.ErrAway):
			return err
		case time.Now().Add(pause).After(until):
			return fmt.Errorf("%w; waited %s for it (database_wait)", err, d.cfg.DatabaseWait)
		}
		d.log.Warn("the database does not answer; it is tried again", "error", err)
		// Replicas that start together do not knock together.
		wait := time.NewTimer(pause/2 + rand.N(pause/2))
		select {
		case <-wait.C:
		case <-ctx.Done():
		}
		wait.Stop()
	}
}

// restored makes a store that was restored one of this daemon: the operator key
// of its file works, the policy directory rules, and what was read of watched
// directories since the backup is read again.
func (d *Daemon) restored(ctx context.Context) error {
	d.watches.Anew()
	_, err := operatorKey(ctx, d.db, d.cfg.OperatorKeyFile)
	if d.files != nil {
		err = errors.Join(err, d.files.Load(ctx))
	}
	return err
}
