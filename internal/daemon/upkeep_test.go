package daemon

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"usher/config"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/testserver"
)

// now runs a job and returns how it ended.
func (d *Daemon) now(t *testing.T, job string) scheduledRun {
	t.Helper()
	var begun scheduledRun
	for d.ask(t, http.MethodPost, "/v1/schedules/"+job+"/run", &begun) == http.StatusNotFound { // they are in force a moment after the start
	}
	for {
		var list scheduleList
		d.ask(t, http.MethodGet, "/v1/schedules", &list)
		for _, one := range list.Items {
			for _, run := range one.Runs {
				if one.Job == job && run.ID == begun.ID && run.State != "running" {
					return run
				}
			}
		}
	}
}

// Events that are older than they are kept go, and whoever holds a cursor of
// before is told so.
func TestSpec11_EventsAreKeptForATime(t *testing.T) {
	cfg := configuration(t.TempDir())
	cfg.Events.KeepFor = 48 * time.Hour
	d, _ := startDaemon(t, cfg)
	old := events.Event{Parent: "p", Type: events.AccountCreated, At: time.Now().Add(-49 * time.Hour).UnixMicro()}
	if err := d.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		if err := events.Append(tx, old, old, old); err != nil {
			return err
		}
		old.At = time.Now().Add(-47 * time.Hour).UnixMicro()
		return events.Append(tx, old)
	}); err != nil {
		t.Fatal(err)
	}
	var before, page struct {
		Items []struct{ Type string }
		Next  string
	}
	d.ask(t, http.MethodGet, "/v1/events?limit=2", &before)
	d.ask(t, http.MethodGet, "/v1/events", &page)
	all := len(page.Items)
	if run := d.now(t, forgettingEvents); run.State != "done" || run.Counts["forgotten"] != 3 {
		t.Errorf("%+v", run)
	}
	var problem struct{ Code, Reason, Detail string }
	if status := d.ask(t, http.MethodGet, "/v1/events?after="+before.Next, &problem); status != http.StatusGone || problem.Code != "gone" || problem.Reason != "cursor_expired" || problem.Detail == "" {
		t.Errorf("%d %+v", status, problem)
	}
	if status := d.ask(t, http.MethodGet, "/v1/events?after="+page.Next, &page); status != http.StatusOK {
		t.Errorf("a cursor behind which nothing is gone: %d", status)
	}
	d.ask(t, http.MethodGet, "/v1/events", &page)
	if len(page.Items) != all-3 {
		t.Errorf("%d events from the beginning, want %d", len(page.Items), all-3)
	}
	_, metrics := get(t, "http://"+d.OperationsAddr()+"/metrics")
	if !strings.Contains(metrics, "usher_events_forgotten_total 3") {
		t.Error("what is forgotten is not counted")
	}
}

// The job finds what is wrong, puts it right and counts it; a second one finds
// nothing.
func TestSpec10_DriftIsRepairedByItself(t *testing.T) {
	d, _ := startDaemon(t, configuration(t.TempDir()))
	if run := d.now(t, repairing); run.State != "done" || len(run.Counts) != 0 {
		t.Errorf("without parents: %+v", run)
	}
	rows(t, d,
		`INSERT INTO parents (id, slug, name, rev, created_at) VALUES ('p', 'acme', 'Acme', 'r', 1)`,
		`INSERT INTO organizations (parent, id, slug, name, kind, mode, created_at) VALUES ('p', 'o', 'acme-console', 'Console', 'console', 'invite', 1)`,
		`INSERT INTO accounts (id, email, email_fold, domain, created_at) VALUES ('a', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1)`,
		`INSERT INTO persons (parent, account, gate, created_at) VALUES ('p', 'a', 'open', 1)`,
		`INSERT INTO memberships (parent, account, org, grant_kind, present) VALUES ('p', 'a', 'o', 'manual', 0)`,
		`INSERT INTO directories (parent, id, slug, kind, dialect, email_from, created_at) VALUES ('p', 'd', 'okta', 'scim', 'okta', 'userName', 1)`,
		`INSERT INTO directory_totals (parent, directory, kind, shard, n) VALUES ('p', 'd', 'User', 0, 3)`,
		`INSERT INTO parents (id, slug, name, rev, hidden, created_at) VALUES ('l', '~l', 'Lone', 'r', 1, 1)`,
		`INSERT INTO organizations (parent, id, slug, name, kind, mode, created_at) VALUES ('l', 'l', 'lone', 'Lone', 'team', 'invite', 1)`,
		`INSERT INTO seat_tiers (parent, org, tier, seat_limit, used) VALUES ('l', 'l', 'premium', 5, 3)`,
	)
	if run := d.now(t, repairing); run.State != "done" || fmt.Sprint(run.Counts) != "map[memberships_repaired:1 parents:1 seats_repaired:1 standalone:1 totals_repaired:1]" {
		t.Errorf("%+v", run)
	}
	if run := d.now(t, repairing); run.State != "done" || fmt.Sprint(run.Counts) != "map[parents:1 standalone:1]" {
		t.Errorf("again: %+v", run)
	}
	_, metrics := get(t, "http://"+d.OperationsAddr()+"/metrics")
	for _, line := range []string{`usher_drift_repaired_total{kind="membership"} 1`, `usher_drift_repaired_total{kind="total"} 1`, `usher_drift_repaired_total{kind="seat"} 1`} {
		if !strings.Contains(metrics, line) {
			t.Errorf("the metrics lack %s", line)
		}
	}
}

// A parent that nothing can be decided about, since its policy does not compile any
// more, keeps nobody else from being repaired.
func TestSpec10_DriftOfOneParentIsItsOwn(t *testing.T) {
	d, _ := startDaemon(t, configuration(t.TempDir()))
	rows(t, d,
		`INSERT INTO parents (id, slug, name, rev, policy_version, created_at) VALUES ('b', 'broken', 'Broken', 'r', 1, 1)`,
		`INSERT INTO policy_versions (parent, version, hash, file, source, created_at, actor_kind, actor_id) VALUES ('b', 1, 'h', 'broken.yaml', 'version: 2', 1, 'operator', '')`,
		`INSERT INTO parents (id, slug, name, rev, created_at) VALUES ('p', 'acme', 'Acme', 'r', 1)`,
		`INSERT INTO organizations (parent, id, slug, name, kind, mode, created_at) VALUES ('p', 'o', 'acme-console', 'Console', 'console', 'invite', 1)`,
		`INSERT INTO accounts (id, email, email_fold, domain, created_at) VALUES ('a', 'ada@acme.example', 'ada@acme.example', 'acme.example', 1)`,
		`INSERT INTO persons (parent, account, gate, created_at) VALUES ('p', 'a', 'open', 1)`,
		`INSERT INTO memberships (parent, account, org, grant_kind, present) VALUES ('p', 'a', 'o', 'manual', 0)`,
		`INSERT INTO parents (id, slug, name, rev, hidden, created_at) VALUES ('l', '~l', 'Lone', 'r', 1, 1)`,
		`INSERT INTO organizations (parent, id, slug, name, kind, mode, created_at) VALUES ('l', 'l', 'lone', 'Lone', 'team', 'invite', 1)`,
		`INSERT INTO seat_tiers (parent, org, tier, seat_limit, used) VALUES ('l', 'l', 'premium', 5, 3)`,
	)
	run := d.now(t, repairing)
	if run.State != "failed" || !strings.Contains(run.Error, "policy") || fmt.Sprint(run.Counts) != "map[memberships_repaired:1 parents:1 seats_repaired:1 standalone:1]" {
		t.Errorf("%+v", run)
	}
}

// rows runs statements by which a store has what nothing that is told leaves there.
func rows(t *testing.T, d *Daemon, statements ...string) {
	t.Helper()
	if err := d.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		for _, statement := range statements {
			if _, err := tx.Exec(statement); err != nil {
				return fmt.Errorf("%s: %w", statement, err)
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
}

// Whose people are being settled after a large change has not drifted: the job fails
// by that as little as it repairs, and says that it did not look.
func TestSpec10_DriftIsNotLookedForWhileVeryManyAreSettled(t *testing.T) {
	cfg := configuration(t.TempDir())
	cfg.DatabaseURL = config.NewSecret(testserver.Postgres(t))
	d, _ := newDaemon(t, cfg)
	d.patience = time.Millisecond
	if err := d.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := stopDaemon(d); err != nil {
			t.Error(err)
		}
	})
	rows(t, d,
		`INSERT INTO leases (name, holder, epoch, expires_at) VALUES ('settle-people', 'slow', 9, 9000000000000000)
			ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, epoch = leases.epoch + 1, expires_at = excluded.expires_at`,
		`INSERT INTO parents (id, slug, name, rev, created_at) VALUES ('p', 'acme', 'Acme', 'r', 1), ('q', 'other', 'Other', 'r', 1)`,
		`INSERT INTO dirty (parent, kind, target, generation, marked_at, detail) SELECT 'p', 'users', CAST(n AS text), 1, n, '{}' FROM generate_series(1, 40) AS n`,
	)
	if run := d.now(t, repairing); run.State != "done" || fmt.Sprint(run.Counts) != "map[deferred:1 parents:1]" {
		t.Errorf("%+v", run)
	}
}
