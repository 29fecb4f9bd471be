// Package storetest owns the suite that every engine of the store passes: what
// View, Update and the packages above them promise, whatever lies below.
package storetest

import (
	"cmp"
	"context"
	"errors"
	"sync"
	"testing"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/people"
)

// Opener opens a fresh, empty store that the test closes.
type Opener func(t *testing.T) *store.DB

// Run holds an engine to the suite.
func Run(t *testing.T, open Opener) {
	for _, tt := range []struct {
		name string
		test func(t *testing.T, db *store.DB)
	}{
		{"UniqueInAnyLetterCase", uniqueInAnyLetterCase},
		{"CompareAndSwap", compareAndSwap},
		{"EventCursorSkipsNothing", eventCursor},
		{"EventsOfARunningTransactionComeLater", eventsOfARunningTransaction},
		{"EventsRolledBackLeaveNoGap", eventsRolledBack},
		{"EventsCommittedBeforeAReadAreSeen", eventsBeforeARead},
		{"EventsByTheThousandKeepTheirOrder", eventsByTheThousand},
		{"LeaseHasOneHolder", leaseHasOneHolder},
		{"LeaseIsTakenByOneOfMany", leaseIsTakenByOne},
		{"LeaseTakeoverWaitsForFencedWriters", leaseTakeoverWaits},
		{"LeaseTakenOverEndsFencedWriters", leaseTakenOver},
		{"DirtyRowsGoAsTheyWereRead", dirtyRows},
		{"DirtyRowsTakeTurns", dirtyRowsInTurn},
		{"DirtyRowIsHeldByABatch", dirtyRowIsHeld},
		{"DirtyRowOfEveryoneComesLast", dirtyRowOfEveryone},
		{"TotalsAreWhatThereIs", totals},
		{"PagesByCountingAndByKey", pages},
		{"TextsAreReadWhereTheyLie", borrowedTexts},
		{"ViewIsASnapshot", viewIsASnapshot},
		{"ViewIsReadOnly", viewIsReadOnly},
		{"FailedUpdatesLeaveNothing", failedUpdates},
		{"CancelledBeforeItBegins", cancelled},
		{"SeatsAreNeverOversold", seats},
		{"TombstonesAreForgotten", tombstones},
		{"Spec11_EventsAreForgotten", forgetting},
		{"Spec11_EventsOfAClockThatWasAheadAreForgotten", forgettingAhead},
		{"ParentsAreApart", parentsApart},
		{"DialectLogKeepsTheLatest", dialectLog},
		{"ScheduledTimesHaveOneRun", scheduledTimes},
		{"SchedulesAreSettledUpToATime", scheduleLife},
		{"RunsOfSchedulesArePruned", scheduleRuns},
	} {
		t.Run(tt.name, func(t *testing.T) {
			db := open(t)
			defer func() {
				if err := db.Close(); err != nil {
					t.Error(err)
				}
			}()
			tt.test(t, db)
		})
	}
	t.Run("CloseTwice", func(t *testing.T) { closeTwice(t, open(t)) })
}

func update(t *testing.T, db *store.DB, fn func(*store.Tx) error) {
	t.Helper()
	if err := db.Update(t.Context(), store.LaneNormal, fn); err != nil {
		t.Fatal(err)
	}
}

func view(t *testing.T, db *store.DB, fn func(*store.Tx) error) {
	t.Helper()
	if err := db.View(t.Context(), fn); err != nil {
		t.Fatal(err)
	}
}

func user(name string) *directory.User {
	return &directory.User{
		Parent: "p", Directory: "d", UserName: name, Active: true, Doc: []byte(`{"userName":"` + name + `"}`),
		Emails: []directory.Email{{Value: name, Type: "work"}},
	}
}

// users returns how many users the directory that user names has.
func users(tx *store.Tx, terms ...directory.Term) (int, error) {
	return directory.CountUsers(tx, directory.Query{Parent: "p", Directory: "d", Terms: terms})
}

func uniqueInAnyLetterCase(t *testing.T, db *store.DB) {
	ada, bob := user("Ada@acme.example"), user("bob@acme.example")
	devs, ops := &directory.Group{Parent: "p", Directory: "d", DisplayName: "Devs", Doc: []byte(`{}`)}, &directory.Group{Parent: "p", Directory: "d", DisplayName: "Ops", Doc: []byte(`{}`)}
	update(t, db, func(tx *store.Tx) error {
		addr, err := address.Parse("Ada@Acme.example")
		if err != nil {
			return err
		}
		_, err = people.InsertAccount(tx, addr)
		return errors.Join(err, directory.InsertUser(tx, ada), directory.InsertUser(tx, bob), directory.InsertGroup(tx, devs), directory.InsertGroup(tx, ops))
	})
	bob.UserName, ops.DisplayName = "ADA@ACME.EXAMPLE", "dEVS"
	for name, fn := range map[string]func(tx *store.Tx) error{
		"new userName": func(tx *store.Tx) error { return directory.InsertUser(tx, user("aDA@acme.EXAMPLE")) },
		"changed userName": func(tx *store.Tx) error {
			u := *bob // a transaction may be run again
			_, err := directory.UpdateUser(tx, &u, nil)()
			return err
		},
		"new displayName": func(tx *store.Tx) error {
			return directory.InsertGroup(tx, &directory.Group{Parent: "p", Directory: "d", DisplayName: "DEVS"})
		},
		"changed displayName": func(tx *store.Tx) error {
			g := *ops
			_, err := directory.UpdateGroup(tx, &g, nil)()
			return err
		},
		"e-mail of an account": func(tx *store.Tx) error {
			addr, err := address.Parse("aDA@aCME.example")
			if err != nil {
				return err
			}
			_, err = people.InsertAccount(tx, addr)
			return err
		},
	} {
		if err := db.Update(t.Context(), store.LaneNormal, fn); !errors.Is(err, store.ErrUnique) {
			t.Errorf("%s: %v, want ErrUnique", name, err)
		}
	}
	view(t, db, func(tx *store.Tx) error {
		u, err := directory.UserByName(tx, "p", "d", "ADA@acme.example")
		if err == nil && (u == nil || u.ID != ada.ID) {
			t.Error("the user is not found in another letter case")
		}
		return err
	})
	// Another directory has names of its own.
	update(t, db, func(tx *store.Tx) error {
		u := user("Ada@acme.example")
		u.Directory = "d2"
		return directory.InsertUser(tx, u)
	})
}

func compareAndSwap(t *testing.T, db *store.DB) {
	u, g := user("ada@acme.example"), &directory.Group{Parent: "p", Directory: "d", DisplayName: "Devs", Doc: []byte(`{}`)}
	update(t, db, func(tx *store.Tx) error {
		return errors.Join(directory.InsertUser(tx, u), directory.InsertGroup(tx, g))
	})
	staleUser, staleGroup := *u, *g
	u.UserName, g.DisplayName = "ada.king@acme.example", "Developers"
	update(t, db, func(tx *store.Tx) error {
		a, err := directory.UpdateUser(tx, u, nil)()
		if err != nil {
			return err
		}
		b, err := directory.UpdateGroup(tx, g, nil)()
		if !a || !b || u.Version != 2 || g.Version != 2 {
			t.Errorf("%v %v, versions %d and %d", a, b, u.Version, g.Version)
		}
		return err
	})
	staleUser.UserName, staleUser.Active, staleUser.Emails = "late@acme.example", false, nil
	staleGroup.DisplayName = "Late"
	// Whoever is late does not commit, which takes back the rows of the index.
	late := errors.New("late")
	err := db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		u, g := staleUser, staleGroup // the transaction may be run again
		a, err := directory.UpdateUser(tx, &u, nil)()
		if err != nil {
			return err
		}
		b, err := directory.UpdateGroup(tx, &g, nil)()
		if a || b {
			t.Errorf("a stale write won: %v %v", a, b)
		}
		return cmp.Or(err, late)
	})
	if !errors.Is(err, late) {
		t.Error(err)
	}
	view(t, db, func(tx *store.Tx) error {
		got, err := directory.UserByName(tx, "p", "d", "ada.king@acme.example")
		if err != nil || got == nil || !got.Active || got.Version != 2 {
			t.Errorf("%+v %v", got, err)
		}
		n, err := users(tx, directory.Term{Field: directory.FieldEmail, Value: "ADA@acme.example"})
		if n != 1 {
			t.Error("a stale write took the index with it")
		}
		return err
	})
	// Many at once on one version: one wins.
	wins := make(chan bool, 16)
	var wg sync.WaitGroup
	for range cap(wins) {
		mine := *u
		wg.Go(func() {
			var won bool
			if err := db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) (err error) {
				mine.Version = 2
				if _, err = directory.UserByID(tx, "p", "d", mine.ID); err != nil { // held, as by every caller
					return err
				}
				if won, err = directory.UpdateUser(tx, &mine, nil)(); err == nil && !won {
					err = late
				}
				return err
			}); err != nil && !errors.Is(err, late) {
				t.Error(err)
			}
			wins <- won
		})
	}
	wg.Wait()
	close(wins)
	n := 0
	for w := range wins {
		if w {
			n++
		}
	}
	if n != 1 {
		t.Errorf("%d writers won on one version", n)
	}
}

func viewIsASnapshot(t *testing.T, db *store.DB) {
	view(t, db, func(tx *store.Tx) error {
		before, err := users(tx)
		if err != nil {
			return err
		}
		update(t, db, func(tx *store.Tx) error { return directory.InsertUser(tx, user("ada@acme.example")) })
		after, err := users(tx)
		if before != 0 || after != 0 {
			t.Errorf("a View saw %d, then %d users", before, after)
		}
		return err
	})
	view(t, db, func(tx *store.Tx) error {
		n, err := users(tx)
		if n != 1 {
			t.Errorf("a later View sees %d users", n)
		}
		return err
	})
}

func viewIsReadOnly(t *testing.T, db *store.DB) {
	view(t, db, func(tx *store.Tx) error {
		if tx.Writable() {
			t.Error("a View is writable")
		}
		if err := directory.InsertUser(tx, user("ada@acme.example")); !errors.Is(err, store.ErrReadOnly) {
			t.Errorf("%v, want ErrReadOnly", err)
		}
		n, err := users(tx)
		if n != 0 {
			t.Error("a View wrote")
		}
		return err
	})
	own := errors.New("own")
	if err := db.View(t.Context(), func(*store.Tx) error { return own }); !errors.Is(err, own) {
		t.Errorf("%v, want the function's own error", err)
	}
	err := db.View(t.Context(), func(*store.Tx) error { panic("a reader fails") })
	if identity.AsError(err).Code != identity.CodeInternal {
		t.Errorf("%v", err)
	}
	for range 20 { // a failed View gives its connection back
		view(t, db, func(tx *store.Tx) error { _, err := users(tx); return err })
	}
	// A reader that stops in the middle of a result leaves the connection fit.
	update(t, db, func(tx *store.Tx) error {
		return errors.Join(directory.InsertUser(tx, user("a@acme.example")), directory.InsertUser(tx, user("b@acme.example")))
	})
	err = db.View(t.Context(), func(tx *store.Tx) error {
		return directory.EachUser(tx, directory.Query{Parent: "p", Directory: "d", Limit: -1}, func(*directory.User) error { return own })
	})
	if !errors.Is(err, own) {
		t.Errorf("%v, want the scan's own error", err)
	}
	view(t, db, func(tx *store.Tx) error {
		n, err := users(tx)
		if n != 2 {
			t.Error(n)
		}
		return err
	})
}

func failedUpdates(t *testing.T, db *store.DB) {
	own := errors.New("own")
	fail := map[string]func(tx *store.Tx) error{
		"an error": func(*store.Tx) error { return own },
		"a panic":  func(*store.Tx) error { panic("a writer fails") },
		"bad SQL":  func(tx *store.Tx) error { _, err := tx.Exec(`NO SUCH STATEMENT`); return err },
		"a unique value": func(tx *store.Tx) error {
			return directory.InsertUser(tx, user("kept@acme.example"))
		},
	}
	update(t, db, func(tx *store.Tx) error { return directory.InsertUser(tx, user("kept@acme.example")) })
	for name, end := range fail {
		err := db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			if err := directory.InsertUser(tx, user("half@acme.example")); err != nil {
				return err
			}
			if err := events.Append(tx, events.Event{Parent: "p", Type: events.AccountBound}); err != nil {
				return err
			}
			return end(tx)
		})
		if err == nil || name == "an error" && !errors.Is(err, own) || name == "a panic" && identity.AsError(err).Code != identity.CodeInternal {
			t.Errorf("%s: %v", name, err)
		}
	}
	catchUp(t, db)
	view(t, db, func(tx *store.Tx) error {
		n, err := users(tx)
		if err != nil {
			return err
		}
		emails, err := users(tx, directory.Term{Field: directory.FieldEmail, Value: "half@acme.example"})
		if err != nil {
			return err
		}
		es, err := events.After(tx, "p", 0, 10)
		if n != 1 || emails != 0 || len(es) != 0 {
			t.Errorf("%d users, %d by the e-mail, %d events", n, emails, len(es))
		}
		return err
	})
	// Whoever passes over the error of a statement is not told of success.
	err := db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		_ = directory.InsertUser(tx, user("kept@acme.example"))
		_ = directory.InsertUser(tx, user("next@acme.example"))
		return nil
	})
	if !errors.Is(err, store.ErrUnique) {
		t.Error(err)
	}
	view(t, db, func(tx *store.Tx) error {
		n, err := users(tx)
		if n != 1 {
			t.Errorf("%d users", n)
		}
		return err
	})
}

func cancelled(t *testing.T, db *store.DB) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	ran := false
	err := db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		ran = true
		return directory.InsertUser(tx, user("ada@acme.example"))
	})
	if ran || identity.AsError(err).Code != identity.CodeUnavailable || !errors.Is(err, context.Canceled) {
		t.Errorf("ran %v, %v", ran, err)
	}
	// Once begun it runs to its end: an answer is never a guess.
	ctx, cancel = context.WithCancel(t.Context())
	err = db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		cancel()
		return directory.InsertUser(tx, user("bob@acme.example"))
	})
	if err != nil {
		t.Error(err)
	}
	view(t, db, func(tx *store.Tx) error {
		n, err := users(tx)
		if n != 1 {
			t.Errorf("%d users, want bob alone", n)
		}
		return err
	})
	if err := db.View(ctx, func(tx *store.Tx) error { _, err := users(tx); return err }); err == nil {
		t.Error("a View of a caller who is gone read on")
	}
}

func tombstones(t *testing.T, db *store.DB) {
	u := user("ada@acme.example")
	u.ID, u.ExternalID, u.Account = store.NewID(), "x1", "a1"
	update(t, db, func(tx *store.Tx) error {
		if err := directory.Remember(tx, u, tx.Now()+1_000_000_000); err != nil {
			return err
		}
		return directory.Remember(tx, &directory.User{Parent: "p", Directory: "d", ID: "old", ExternalID: "x2", Account: "a2"}, tx.Now())
	})
	view(t, db, func(tx *store.Tx) error {
		for external, want := range map[string]string{"x1": "a1", "x2": "", "X1": "", "": ""} {
			got, err := directory.AskRemembered(tx, "p", "d", external)()
			if err != nil || got != want {
				t.Errorf("%q: %q %v, want %q", external, got, err, want)
			}
		}
		if got, err := directory.AskRemembered(tx, "p", "d2", "x1")(); got != "" || err != nil {
			t.Errorf("another directory remembers %q %v", got, err)
		}
		return nil
	})
	update(t, db, func(tx *store.Tx) error { // the same externalId of two people proves nothing
		return directory.Remember(tx, &directory.User{Parent: "p", Directory: "d", ID: "other", ExternalID: "x1", Account: "a3"}, tx.Now()+1_000_000_000)
	})
	view(t, db, func(tx *store.Tx) error {
		got, err := directory.AskRemembered(tx, "p", "d", "x1")()
		if got != "" {
			t.Errorf("an ambiguous externalId gave %q", got)
		}
		return err
	})
	for _, want := range []int64{2, 1, 0} { // those whose time is over go, and no others
		update(t, db, func(tx *store.Tx) error {
			if want == 2 {
				for _, id := range []string{"old", "older", "oldest"} {
					if err := directory.Remember(tx, &directory.User{Parent: "p", Directory: "d", ID: id, Account: "a2"}, tx.Now()-1); err != nil {
						return err
					}
				}
			}
			n, err := directory.ForgetExpired(tx, 2)
			if n != want {
				t.Errorf("%d are forgotten, want %d", n, want)
			}
			return err
		})
	}
	view(t, db, func(tx *store.Tx) error {
		for account, want := range map[string]bool{"a1": true, "a2": false, "a3": true} {
			if got, err := directory.RememberedAccount(tx, "p", account); got != want || err != nil {
				t.Errorf("%s is remembered: %v, %v", account, got, err)
			}
		}
		return nil
	})
}

func parentsApart(t *testing.T, db *store.DB) {
	theirs := user("ada@acme.example")
	theirs.Parent = "q"
	mine := user("ada@acme.example")
	update(t, db, func(tx *store.Tx) error {
		for _, p := range []string{"p", "q"} {
			if err := events.Append(tx, events.Event{Parent: p, Type: events.AccountBound, Target: p}); err != nil {
				return err
			}
			for _, o := range []string{"o"} {
				m := &people.Membership{Parent: p, Account: "a", Org: o, Grant: identity.GrantManual, Present: true, Role: "user", SeatState: identity.SeatNone}
				if err := people.PutMembership(tx, m); err != nil {
					return err
				}
			}
		}
		return errors.Join(directory.InsertUser(tx, theirs), directory.InsertUser(tx, mine))
	})
	catchUp(t, db)
	view(t, db, func(tx *store.Tx) error {
		if u, err := directory.UserByID(tx, "p", "d", theirs.ID); u != nil || err != nil {
			t.Errorf("another parent's user: %+v %v", u, err)
		}
		if es, err := events.After(tx, "p", 0, 10); err != nil || len(es) != 1 || es[0].Target != "p" {
			t.Errorf("%+v %v", es, err)
		}
		if ms, err := people.Memberships(tx, "p", []string{"a"}); err != nil || len(ms) != 1 || ms[0].Parent != "p" {
			t.Errorf("%+v %v", ms, err)
		}
		n, err := people.CountByOrg(tx, "p", "o")
		if n != 1 {
			t.Errorf("%d members", n)
		}
		return err
	})
}
