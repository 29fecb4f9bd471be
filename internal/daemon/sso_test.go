package daemon

import (
	"fmt"
	"testing"
	"time"

	"usher/internal/store"
)

// A connection whose subjects cannot be let go of keeps nobody else's from it: until
// they are, nobody logs in through it.
func TestEachConnectionIsClearedByItself(t *testing.T) {
	d, _ := newDaemon(t, configuration(t.TempDir()))
	now := time.Now().Truncate(time.Minute).Add(30 * time.Second)
	d.opts.Now = func() time.Time { return now } // nothing runs by itself
	if err := d.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := stopDaemon(d); err != nil {
			t.Error(err)
		}
	})
	if err := d.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		for _, query := range []string{
			`INSERT INTO parents (id, slug, name, rev, created_at) VALUES ('a', 'acme', 'Acme', 'r', 1), ('b', 'beta', 'Beta', 'r', 1)`,
			`INSERT INTO connections (parent, id, slug, kind, email_trust, created_at, clearing) VALUES ('a', 'ca', 'main', 'oidc', 'claim', 1, 'reconnect'), ('b', 'cb', 'main', 'oidc', 'claim', 1, 'reconnect')`,
			`INSERT INTO subjects (parent, connection, subject, account, created_at) VALUES ('a', 'ca', 's', 'x', 1), ('b', 'cb', 's', 'x', 1)`,
			`CREATE TRIGGER stuck BEFORE DELETE ON subjects WHEN OLD.parent = 'a' BEGIN SELECT RAISE(ABORT, 'stuck'); END`,
		} {
			if _, err := tx.Exec(query); err != nil {
				return fmt.Errorf("%s: %w", query, err)
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if run := d.now(t, tending); run.State != "failed" || run.Counts["connections_cleared"] != 1 {
		t.Errorf("%+v", run)
	}
}
