package daemon

import (
	"slices"
	"strings"
	"testing"
	"time"

	"usher/config"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/fleet"
	"usher/internal/store/tenants"
	"usher/internal/testserver"
)

// "A deactivation writes deny before COMMIT and again before answering." Where
// Redis takes none, a daemon that not everybody knows of commits nothing, and one
// that is known answers when nobody believes its last beat any more.
func TestFailStatic_TombstonesStandBeforeTheCommitAndTheAnswer(t *testing.T) {
	t.Parallel()
	redis, database := testserver.Redis(t), testserver.Postgres(t)
	cfg := configuration(t.TempDir())
	cfg.DatabaseURL, cfg.RedisURL, cfg.FailStatic = config.NewSecret(database), config.NewSecret(redis.URL()), true
	d, _ := startDaemon(t, cfg)
	until(t, "it beats", func() bool { return redis.Do(t, "EVAL", "return #redis.call('KEYS', 'usher:beat:*')", "0") == "1" })
	state := func(account string) string { return redis.Do(t, "HGET", "usher:{p}:person:"+account, "state") }

	var after func()
	if err := d.db.View(t.Context(), func(tx *store.Tx) (err error) {
		after, err = d.witness(tx, []store.Raised{{Parent: "p", Accounts: []string{"ada"}}})
		return err
	}); err != nil {
		t.Fatal(err)
	}
	if got := state("ada"); got != "deny" {
		t.Errorf("before the commit her state is %q", got)
	}
	redis.Flush(t)
	after()
	if got := state("ada"); got != "deny" {
		t.Errorf("before the answer her state is %q", got)
	}

	raise := func(parent string) error {
		return d.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			tx.Raise("p", "bob")
			if parent == "" {
				return nil
			}
			return tenants.InsertParent(tx, &tenants.Parent{ID: parent, Slug: parent, Rev: store.NewID()})
		})
	}
	if err := raise(""); err != nil || state("bob") != "deny" {
		t.Errorf("%v, a transaction leaves %q", err, state("bob"))
	}

	other := func() {
		if err := d.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			_, err := fleet.Beat(tx, "other", time.Hour)
			return err
		}); err != nil {
			t.Fatal(err)
		}
	}
	other()
	until(t, "the other is listed", func() bool { all, _ := d.static.all(); return slices.Contains(all, "other") })
	redis.Kill(t)
	if err := raise("never"); identity.AsError(err).Reason != "fail_static_not_ready" {
		t.Errorf("%v, where the other may not know of it", err)
	}
	other()
	other() // which has read the list twice
	until(t, "the other knows of it", d.static.known)
	began, silent := time.Now(), d.static.decisions.Silent()
	if err := raise("waited"); err != nil {
		t.Fatal(err)
	}
	if took := time.Since(began); took < silent || !d.static.decisions.Owes() {
		t.Errorf("it answers after %s, its beat is believed for %s", took, silent)
	}
	var never, waited *tenants.Parent
	if err := d.db.View(t.Context(), func(tx *store.Tx) (err error) {
		if never, err = tenants.ParentByID(tx, "never"); err == nil {
			waited, err = tenants.ParentByID(tx, "waited")
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	if never != nil || waited == nil {
		t.Error("what was refused is committed, or what was answered is not")
	}
}

// A daemon on the database where it is off is waited for by the others, which it
// would not tell of a change; and one that has stopped in order is not.
func TestFailStatic_EveryDaemonOnTheDatabaseCounts(t *testing.T) {
	t.Parallel()
	cfg := configuration(t.TempDir())
	cfg.DatabaseURL = config.NewSecret(testserver.Postgres(t))
	d, _ := startDaemon(t, cfg)
	off, _ := newDaemon(t, cfg)
	off.cfg = configuration(t.TempDir())
	off.cfg.DatabaseURL = cfg.DatabaseURL
	if err := off.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	until(t, "it is listed", func() bool { all, fresh := d.static.all(); return fresh && slices.Contains(all, off.id) })
	if err := stopDaemon(off); err != nil {
		t.Fatal(err)
	}
	until(t, "it is listed no more", func() bool {
		all, _ := d.static.all()
		return !slices.Contains(all, off.id) && slices.Contains(all, d.id)
	})
}

// What a daemon still changes while it stops it tells Redis, so that it neither waits
// for its last beat to be over nor leaves the others waiting for it.
func TestFailStatic_WhatIsChangedWhileADaemonStops(t *testing.T) {
	t.Parallel()
	redis := testserver.Redis(t)
	cfg := configuration(t.TempDir())
	cfg.DatabaseURL, cfg.RedisURL, cfg.FailStatic = config.NewSecret(testserver.Postgres(t)), config.NewSecret(redis.URL()), true
	d, _ := startDaemon(t, cfg)
	until(t, "it beats and is known", func() bool { return d.static.known() && d.static.decisions.Silent() > 0 })
	stopping, cancel := make(chan struct{}), d.cancel
	d.cancel = func() { cancel(); close(stopping) }
	var changed error
	d.background.Go(func() { // as people who are settled in batches
		<-stopping
		tick, enough := time.NewTicker(time.Millisecond), time.After(500*time.Millisecond)
		defer tick.Stop()
		for used := true; used; used, _ = d.redis.Status() {
			select {
			case <-tick.C:
				continue
			case <-enough:
			}
			break
		}
		changed = d.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			tx.Raise("p", "bob")
			return tenants.InsertParent(tx, &tenants.Parent{ID: "last", Slug: "last", Rev: store.NewID()})
		})
	})
	if err := stopDaemon(d); err != nil || changed != nil {
		t.Fatal(err, changed)
	}
	if got := redis.Do(t, "HGET", "usher:{p}:person:bob", "state"); got != "deny" || d.static.decisions.Owes() {
		t.Errorf("his state is %q, and tombstones are owed: %t", got, d.static.decisions.Owes())
	}
}

// A Redis that does not let a daemon show that it is there is told of: nothing else
// would say that no login is answered while the database is away.
func TestFailStatic_ARedisThatTakesNoBeatIsToldOf(t *testing.T) {
	t.Parallel()
	redis := testserver.Redis(t)
	redis.Do(t, "ACL", "SETUSER", "usher", "on", ">secret", "~*", "&*", "+@all", "-info")
	cfg := configuration(t.TempDir())
	cfg.DatabaseURL, cfg.RedisURL, cfg.FailStatic = config.NewSecret(testserver.Postgres(t)), config.NewSecret("redis://usher:secret@"+redis.Addr()), true
	d, _ := startDaemon(t, cfg)
	details := func() string {
		status, body := get(t, "http://"+d.OperationsAddr()+"/readyz")
		if status != 200 || strings.Contains(body, "secret") {
			t.Fatal(status, body)
		}
		return body
	}
	until(t, "it is told", func() bool { return strings.Contains(details(), "(fail_static): ") })
	redis.Do(t, "ACL", "SETUSER", "usher", "+info")
	until(t, "it is told no more", func() bool { return !strings.Contains(details(), "(fail_static): ") })
}
