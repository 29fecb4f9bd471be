package provision_test

import (
	"runtime"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/migrated"
)

// behind runs one, which has not committed yet while two waits for it, and returns
// what both come to.
func (c *company) behind(one, two func(*store.Tx) error) (first, second error) {
	c.t.Helper()
	ctx := c.world.t.Context()
	done := make(chan error, 1)
	first = c.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		if err := one(tx); err != nil {
			return err
		}
		if _, err := tx.Row(`SELECT 1`, nil, new(int)); err != nil { // all of it has been sent
			return err
		}
		go func() { done <- c.db.Update(ctx, store.LaneNormal, two) }()
		for waiting := 0; waiting == 0 && len(done) == 0; runtime.Gosched() {
			if err := c.db.Read(ctx, func(tx *store.Tx) error {
				_, err := tx.Row(`SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND cardinality(pg_blocking_pids(pid)) > 0`, nil, &waiting)
				return err
			}); err != nil {
				return err
			}
		}
		return nil
	})
	return first, <-done
}

// A login by a subject comes before the rebind that gives the subject to somebody
// else, or after it: the rebind says what is in its way, and the person is let in by
// the new subject (PostgreSQL).
func TestSpec8_RebindOfASubjectThatLogsIn(t *testing.T) {
	w := newWorldOn(t, store.Options{URL: migrated.Postgres(t)})
	c := w.company(t)
	c.policy(leaving)
	r := provision.Rebinding{Connection: c.conn}
	ada := c.allow(claims{Name: "ada", Subject: "old"})
	rebind := func(tx *store.Tx) error {
		_, _, err := c.engine.Rebind(tx, c.change(), r, file("old", "new"))
		return err
	}
	var d provision.Decision
	login := func(name string) func(*store.Tx) error {
		as := c.asLogin(claims{Name: name, Subject: "new"})
		return func(tx *store.Tx) (err error) {
			d, err = c.engine.Login(tx, c.change(), as)
			return err
		}
	}
	if first, second := c.behind(login("bob"), rebind); first != nil || identity.AsError(second).Reason != "plan_changed" {
		t.Errorf("%v, then %v", first, second)
	}
	c.rebind(r, "new", "other") // bob's
	if first, second := c.behind(rebind, login("ada")); first != nil || second != nil || !d.Allow || d.Account != ada.Account {
		t.Errorf("%v, then %v: %+v", first, second, d)
	}
}
