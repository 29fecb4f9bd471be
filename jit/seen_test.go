package jit

import (
	"context"
	"fmt"
	"log/slog"
	"maps"
	"runtime"
	"testing"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/migrated"
	"usher/internal/store/people"
)

// Times of logins are stored in the order in which everybody else takes persons:
// whoever waits for one of them holds none that stands behind it, or a leaver and
// the times of two daemons would wait for each other.
func TestTimesOfLoginsAreStoredInOrder(t *testing.T) {
	db, err := store.Open(t.Context(), store.Options{URL: migrated.Postgres(t), Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	const many = 40
	s, accounts := newSeen(), []string{} // by id
	if err := db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		accounts = accounts[:0]
		for i := range many {
			addr, err := address.Parse(fmt.Sprintf("p%d@acme.example", i))
			if err != nil {
				return err
			}
			a, err := people.InsertAccount(tx, addr)
			if err != nil {
				return err
			}
			accounts = append(accounts, a.ID)
			if err := people.InsertPerson(tx, people.Person{Parent: "p", Account: a.ID, Gate: identity.GateOpen}); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	for _, a := range accounts {
		s.add("p", a, 5, 0)
	}
	flushed := make(chan struct{})
	var free int
	if err := db.Update(t.Context(), store.LaneLeaver, func(tx *store.Tx) error {
		var first string
		if _, err := tx.Row(`SELECT account FROM persons WHERE parent = 'p' AND account = $1 FOR UPDATE`, []any{accounts[0]}, &first); err != nil {
			return err
		}
		go func() {
			defer close(flushed)
			s.flush(context.Background(), db, slog.New(slog.DiscardHandler))
		}()
		for waiting := 0; waiting == 0; runtime.Gosched() {
			if err := db.Read(t.Context(), func(tx *store.Tx) error { // a transaction sees the same all the time
				_, err := tx.Row(`SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND cardinality(pg_blocking_pids(pid)) > 0`, nil, &waiting)
				return err
			}); err != nil {
				return err
			}
		}
		free = 0
		return tx.Rows(`SELECT account FROM persons WHERE parent = 'p' FOR UPDATE SKIP LOCKED`, nil, func(row store.Row) error {
			free++
			var account string
			return row.Scan(&account)
		})
	}); err != nil {
		t.Fatal(err)
	}
	<-flushed
	if free != many {
		t.Errorf("%d of %d persons are held by who waits for the first of them", many-free, many)
	}
	var stored int
	if err := db.Read(t.Context(), func(tx *store.Tx) error {
		_, err := tx.Row(`SELECT count(*) FROM persons WHERE last_login_at = 5`, nil, &stored)
		return err
	}); err != nil || stored != many {
		t.Errorf("%d times are stored, %v", stored, err)
	}
}

// Groups that are older than those a login brought a moment ago, which changed
// nothing and is not stored yet, take nothing away.
func TestSpec7_OlderGroupsThanWereHeardAMomentAgo(t *testing.T) {
	const ada = "ada@acme.example"
	w := newWorld(t)
	first := w.logIn(ada, adasGroups, w.iat(-100)).decision().roles()
	if len(first) == len(everywhere) {
		t.Fatalf("her groups give her nothing: %v", first)
	}
	for range 2 { // decided, and answered again
		w.logIn(ada, adasGroups, w.iat(0)).is(200, "")
	}
	if got := w.person(ada).EvidenceAt; got >= w.clock.Load() {
		t.Fatal("it is stored already")
	}
	older := func(when string) {
		t.Helper()
		if got := w.logIn(ada, `"groups":[]`, w.iat(-50)).decision().roles(); !maps.Equal(got, first) {
			t.Errorf("%s: %v, they were %v", when, got, first)
		}
	}
	older("before it is stored")
	w.door.seen.flush(t.Context(), w.db, slog.New(slog.DiscardHandler))
	older("stored")
	if got := w.logIn(ada, `"groups":[]`, w.iat(1)).decision().roles(); !maps.Equal(got, everywhere) {
		t.Errorf("newer ones: %v", got)
	}
}

// What a login brought that was refused and changed nothing makes older groups old
// as well: who is in no group any more is not let in by a token of before.
func TestSpec7_OlderGroupsThanARefusedLoginBrought(t *testing.T) {
	const ada = "ada@acme.example"
	w := newWorld(t)
	w.apply(`version: 1
parent: acme
organizations:
  acme-console: {kind: console, mode: jit, group_mappings: true}
  acme-enterprise: {kind: enterprise, mode: invite}
  acme-team: {kind: team, mode: invite}
mappings:
  - {name: engineers, group: "eng-*", org: acme-console, role: developer}
`)
	w.logIn(ada, adasGroups, w.iat(-300)).decision()
	refused := func(when, groups string, ago int64) {
		t.Helper()
		if d := w.logIn(ada, groups, w.iat(-ago)).decision(); d.Decision != "deny" || d.Reason != provision.ReasonNoMappedGroup {
			t.Fatalf("%s: %s %s", when, d.Decision, d.Reason)
		}
	}
	refused("in no group any more", `"groups":[]`, 200)
	refused("still in none", `"groups":[]`, 50)
	refused("by groups of between", adasGroups, 100)
	w.door.seen.flush(t.Context(), w.db, slog.New(slog.DiscardHandler))
	refused("once that is stored", adasGroups, 100)
	if d := w.logIn(ada, adasGroups, w.iat(0)).decision(); d.Decision != "allow" {
		t.Errorf("in a group again: %s %s", d.Decision, d.Reason)
	}
}
