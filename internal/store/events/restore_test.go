package events_test

import (
	"errors"
	"testing"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/events"
)

// No number that was drawn before a restore is drawn again, whichever of the
// two stores had drawn more.
func TestTheLogGoesOnBehindEveryNumberThatWasDrawn(t *testing.T) {
	for name, before := range map[string]int64{"the store before is newer": 5_000_000, "the backup is newer": 1} {
		t.Run(name, func(t *testing.T) {
			db, err := store.Open(t.Context(), store.Options{Dir: t.TempDir()})
			if err != nil {
				t.Fatal(err)
			}
			defer func() {
				if err := db.Close(); err != nil {
					t.Error(err)
				}
			}()
			operator := identity.Actor{Kind: identity.ActorOperator, ID: "key"}
			note := events.Event{Parent: "p", Type: events.AccountCreated}
			err = db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
				return errors.Join(events.Append(tx, note, note), events.GoOn(tx, before, operator, "r1"), events.Append(tx, note))
			})
			if err != nil {
				t.Fatal(err)
			}
			var got []events.Event
			if err := db.View(t.Context(), func(tx *store.Tx) (err error) {
				got, err = events.After(tx, "", max(before, 2), 10)
				return err
			}); err != nil {
				t.Fatal(err)
			}
			if len(got) != 2 || got[0].Type != events.StoreRestored || got[0].Actor != operator || got[0].RequestID != "r1" || got[1].N <= got[0].N {
				t.Errorf("behind %d: %+v", max(before, 2), got)
			}
		})
	}
}
