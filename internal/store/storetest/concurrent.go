package storetest

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"

	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/tenants"
)

// eventCursor follows the log while 32 write: a cursor that has passed a place
// never finds an event behind it later, and every writer's order is kept.
func eventCursor(t *testing.T, db *store.DB) {
	const writers, each = 32, 8
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	type seen struct{ target, request string }
	var followed []seen
	follow := func(ctx context.Context, cursor int64) (int64, error) {
		err := db.View(ctx, func(tx *store.Tx) error {
			es, err := events.After(tx, "p", cursor, 7)
			for _, e := range es {
				if e.N <= cursor {
					t.Errorf("event %d behind cursor %d", e.N, cursor)
				}
				cursor = e.N
				followed = append(followed, seen{e.Target, e.RequestID})
			}
			return err
		})
		return cursor, err
	}
	var cursor int64
	done := make(chan struct{})
	go func() {
		defer close(done)
		for ctx.Err() == nil {
			c, err := follow(t.Context(), cursor)
			if err != nil {
				t.Error(err)
				return
			}
			cursor = c
		}
	}()
	var wg sync.WaitGroup
	for w := range writers {
		wg.Go(func() {
			for i := range each {
				err := db.Update(t.Context(), store.Lane(w%2), func(tx *store.Tx) error {
					return events.Append(tx, events.Event{Parent: "p", Type: events.AccountBound, Target: fmt.Sprint(w), RequestID: fmt.Sprint(i)})
				})
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	cancel()
	<-done
	for before := int64(-1); before != cursor; {
		before = cursor
		var err error
		if cursor, err = follow(t.Context(), cursor); err != nil {
			t.Fatal(err)
		}
	}
	if len(followed) != writers*each {
		t.Fatalf("the cursor saw %d events of %d", len(followed), writers*each)
	}
	next := map[string]int{}
	for _, s := range followed {
		if s.request != fmt.Sprint(next[s.target]) {
			t.Fatalf("writer %s: event %s, want %d", s.target, s.request, next[s.target])
		}
		next[s.target]++
	}
}

func seats(t *testing.T, db *store.DB) {
	const limit, takers = 7, 64
	update(t, db, func(tx *store.Tx) error { return tenants.SetSeatLimit(tx, "p", "o", "premium", limit, 0) })
	got := make([]bool, takers)
	var wg sync.WaitGroup
	for i := range takers {
		wg.Go(func() {
			err := db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) (err error) {
				got[i], err = tenants.TakeSeat(tx, "p", "o", "premium")
				return err
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if n := len(slices.DeleteFunc(got, func(ok bool) bool { return !ok })); n != limit {
		t.Errorf("%d seats given of %d", n, limit)
	}
	update(t, db, func(tx *store.Tx) error {
		if err := tenants.FreeSeat(tx, "p", "o", "premium"); err != nil {
			return err
		}
		first, err := tenants.TakeSeat(tx, "p", "o", "premium")
		if err != nil {
			return err
		}
		second, err := tenants.TakeSeat(tx, "p", "o", "premium")
		if !first || second {
			t.Errorf("after one is freed: %v, then %v", first, second)
		}
		return err
	})
}
