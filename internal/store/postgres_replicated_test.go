package store

import (
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/testserver"
)

// Where a commit waits for standbys, and none is there, what it wrote is on the
// primary alone, and lost where a standby takes its place: whoever gives up waiting
// for it is not told that it is done.
func TestPostgres_ACommitThatNoStandbyHasIsNotAcknowledged(t *testing.T) {
	t.Parallel()
	server := testserver.PostgresServer(t)
	db, err := Open(t.Context(), Options{URL: server.URL()})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}()
	server.Set(t, "synchronous_standby_names", "nobody")
	done := make(chan error, 1)
	go func() {
		for {
			err := db.Update(t.Context(), LaneNormal, func(tx *Tx) error {
				return tx.Do(`INSERT INTO leases (name, holder, epoch, expires_at) VALUES ('x', '', 0, 0)`)
			})
			if err == nil || identity.AsError(err).Reason != "storage_failed" { // of a connection to the server as it was before
				done <- err
				return
			}
		}
	}()
	// As whoever gives up does: a daemon whose time is over, or an administrator.
	for ended := 0; ended == 0; {
		select {
		case err := <-done:
			t.Fatalf("the commit waits for nobody: %v", err)
		case <-time.After(20 * time.Millisecond):
		}
		if err := db.Read(t.Context(), func(tx *Tx) error {
			_, err := tx.Row(`SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE wait_event = 'SyncRep'`, nil, &ended)
			return err
		}); err != nil {
			t.Log(err) // of a connection to the server as it was before
		}
	}
	err = <-done
	if known := identity.AsError(err); err == nil || known.Code != identity.CodeUnavailable || known.Reason != "commit_unknown" {
		t.Errorf("%v, want that nobody knows", err)
	}
}
