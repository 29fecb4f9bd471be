package storetest

import (
	"slices"
	"sync"
	"testing"

	"usher/internal/store"
	"usher/internal/store/tenants"
)

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
