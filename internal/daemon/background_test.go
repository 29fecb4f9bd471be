package daemon

import (
	"context"
	"testing"
	"time"

	"usher/config"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/leases"
	"usher/internal/testserver"
)

// placed returns when the log has count events without anybody asking for it to
// be sequenced.
func placed(t *testing.T, db *store.DB, count int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	for n := 0; n < count; {
		if err := db.View(ctx, func(tx *store.Tx) error {
			es, err := events.After(tx, "p", 0, count)
			n = len(es)
			return err
		}); err != nil {
			t.Fatalf("%d events of %d are in the log: %v", n, count, err)
		}
	}
}

func appendEvent(t *testing.T, db *store.DB) {
	t.Helper()
	if err := db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		return events.Append(tx, events.Event{Parent: "p", Type: events.AccountBound})
	}); err != nil {
		t.Fatal(err)
	}
}

// Of the daemons on one database one sequences the log; when it stops another
// goes on, and when the last stops nobody has to wait for its lease.
func TestOneOfTheDaemonsOnADatabaseSequencesTheLog(t *testing.T) {
	url := testserver.Postgres(t)
	db, err := store.Open(t.Context(), store.Options{URL: url})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}()
	var daemons []*Daemon
	for range 2 {
		cfg := configuration(t.TempDir())
		cfg.DatabaseURL = config.NewSecret(url)
		d, _ := startDaemon(t, cfg)
		daemons = append(daemons, d)
	}
	for i, d := range daemons {
		appendEvent(t, db)
		placed(t, db, i+1)
		if err := stopDaemon(d); err != nil {
			t.Fatal(err)
		}
	}
	if err := db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		_, ok, err := leases.Acquire(tx, "event-sequencer", "next", time.Hour)
		if !ok {
			t.Error("the lease was not given back")
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
}
