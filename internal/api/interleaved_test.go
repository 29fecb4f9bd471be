package api

import (
	"context"
	"runtime"
	"testing"

	"usher/internal/store"
	"usher/internal/store/migrated"
)

// interleaved has request one wait before the nth round trip of what it writes
// until request two is over, or waits for one, for every n there is, and returns
// what both were answered.
func interleaved(t *testing.T, request func(w *world, n int) result, judge func(w *world, n int, one, two result)) {
	t.Helper()
	var n, trips int
	var there, on chan struct{}
	gate := func(ctx context.Context) {
		if ctx.Value(markKey{}) != "one" {
			return
		}
		if trips++; trips == n {
			close(there)
			<-on
		}
	}
	w := newWorldOn(t, store.Options{URL: migrated.Postgres(t), Gate: gate})
	w.acme()
	for n = 1; ; n++ {
		trips, there, on = 0, make(chan struct{}), make(chan struct{})
		first, second := make(chan result, 1), make(chan result, 1)
		go func() {
			one := *w
			one.mark = "one"
			one.handler = New(w.deps) // a daemon of its own
			first <- request(&one, n)
		}()
		select {
		case <-there:
		case got := <-first: // it has fewer round trips
			if got.status/100 != 2 || n < 3 {
				t.Fatalf("%d round trips: %d %s", n, got.status, got.body)
			}
			return
		}
		go func() { second <- request(w, n) }()
		var two result
		for over := false; !over && !w.waiting(); {
			select {
			case two = <-second:
				over = true
			default:
				runtime.Gosched()
			}
		}
		close(on)
		one := <-first
		if two.status == 0 {
			two = <-second
		}
		judge(w, n, one, two)
	}
}

// waiting reports whether a transaction waits for a lock.
func (w *world) waiting() (some bool) {
	w.t.Helper()
	if err := w.db.Read(w.t.Context(), func(tx *store.Tx) error {
		n := 0
		_, err := tx.Row(`SELECT count(*) FROM pg_locks l JOIN pg_database d ON d.datname = current_database()
			JOIN pg_stat_activity a ON a.pid = l.pid AND a.datid = d.oid WHERE NOT l.granted`, nil, &n)
		some = n > 0
		return err
	}); err != nil {
		w.t.Fatal(err)
	}
	return some
}
