package storetest

import (
	"errors"
	"reflect"
	"slices"
	"testing"

	"usher/internal/store"
	"usher/internal/store/dirty"
)

func free(_, _ string) error { return nil }

// next returns the row that is worked on next, or nil.
func next(t *testing.T, db *store.DB) (row *dirty.Row) {
	t.Helper()
	update(t, db, func(tx *store.Tx) (err error) {
		row, err = dirty.Next(tx, free)
		return err
	})
	return row
}

func dirtyRows(t *testing.T, db *store.DB) {
	if row := next(t, db); row != nil {
		t.Fatalf("%+v", row)
	}
	update(t, db, func(tx *store.Tx) error {
		return errors.Join(dirty.Mark(tx, "p", dirty.KindGroup, "g", `{"n":1}`), dirty.Mark(tx, "q", dirty.KindGroup, "g", `{}`))
	})
	update(t, db, func(tx *store.Tx) error {
		row, err := dirty.NextOf(tx, "p")
		if err != nil {
			return err
		}
		if row.Parent != "p" || row.Generation != 1 || row.Position != "" || row.Detail != `{"n":1}` {
			t.Errorf("%+v", row)
		}
		return dirty.Note(tx, row, "m", `{"noted":1}`)
	})
	var read *dirty.Row
	update(t, db, func(tx *store.Tx) (err error) {
		read, err = dirty.NextOf(tx, "p")
		return err
	})
	if read.Position != "m" || read.Detail != `{"noted":1}` {
		t.Fatalf("%+v", read)
	}
	// Marked again: what was read of it before is worth nothing.
	update(t, db, func(tx *store.Tx) error { return dirty.Mark(tx, "p", dirty.KindGroup, "g", `{"n":2}`) })
	update(t, db, func(tx *store.Tx) error {
		if err := dirty.Advance(tx, read, "z"); err != nil {
			return err
		}
		done, err := dirty.Done(tx, read)
		if done {
			t.Error("a row went with a generation that was not the last")
		}
		return err
	})
	update(t, db, func(tx *store.Tx) error {
		row, err := dirty.NextOf(tx, "p")
		if err != nil {
			return err
		}
		if row == nil || row.Generation != 2 || row.Position != "" || row.Detail != `{"n":2}` {
			t.Errorf("%+v", row)
		}
		done, err := dirty.Done(tx, row)
		if !done {
			t.Error("the row is still there")
		}
		return err
	})
	view(t, db, func(tx *store.Tx) error {
		for _, c := range []struct {
			parents []string
			want    bool
		}{{[]string{"p"}, false}, {[]string{"q"}, true}, {[]string{"p", "q"}, true}, {nil, false}} {
			if got, err := dirty.Any(tx, c.parents...); err != nil || got != c.want {
				t.Errorf("any of %v: %v %v", c.parents, got, err)
			}
		}
		var q bool
		if _, err := tx.Row(`SELECT `+dirty.AnySQL("$1"), []any{"q"}, &q); err != nil || !q {
			t.Errorf("%v %v", q, err)
		}
		n, err := dirty.Count(tx)
		if n != 1 {
			t.Errorf("%d rows", n)
		}
		return err
	})
}

// The row that was marked first is worked on first; one that is marked again,
// or put off, comes after the others.
func dirtyRowsInTurn(t *testing.T, db *store.DB) {
	mark := func(target string) {
		update(t, db, func(tx *store.Tx) error {
			if err := dirty.Mark(tx, "p", dirty.KindGroup, target, ""); err != nil {
				return err
			}
			// Behind those that were marked within the same microsecond.
			return dirty.Postpone(tx, &dirty.Row{Parent: "p", Kind: dirty.KindGroup, Target: target})
		})
	}
	mark("a")
	mark("b")
	mark("c")
	mark("a")
	var order []string
	for row := next(t, db); row != nil && len(order) < 9; row = next(t, db) {
		order = append(order, row.Target)
		update(t, db, func(tx *store.Tx) error {
			if len(order) == 1 {
				return dirty.Postpone(tx, row)
			}
			_, err := dirty.Done(tx, row)
			return err
		})
	}
	if want := []string{"b", "c", "a", "b"}; !slices.Equal(order, want) {
		t.Errorf("%v, want %v", order, want)
	}
}

// What concerns everybody comes behind the parent's other rows, and is of nobody else.
func dirtyRowOfEveryone(t *testing.T, db *store.DB) {
	update(t, db, func(tx *store.Tx) error {
		return errors.Join(dirty.Mark(tx, "p", dirty.KindEveryone, "p", `{"n":1}`), dirty.Mark(tx, "p", dirty.KindUsers, "u", ""), dirty.Mark(tx, "q", dirty.KindEveryone, "q", ""))
	})
	for _, want := range []struct {
		kind   string
		others []*dirty.Row
	}{{dirty.KindUsers, []*dirty.Row{{Parent: "p", Kind: dirty.KindEveryone, Target: "p"}}}, {dirty.KindEveryone, nil}} {
		update(t, db, func(tx *store.Tx) error {
			row, err := dirty.NextOf(tx, "p")
			if err != nil {
				return err
			}
			others, err := dirty.Others(tx, row)
			if row.Kind != want.kind || !reflect.DeepEqual(others, want.others) {
				t.Errorf("%+v, with others: %+v", row, others)
			}
			_, done := dirty.Done(tx, row)
			return errors.Join(err, done)
		})
	}
	view(t, db, func(tx *store.Tx) error {
		p, err := dirty.DetailOf(tx, "p", dirty.KindEveryone, "p")
		q, none := dirty.DetailOf(tx, "q", dirty.KindEveryone, "p")
		if p != "" || q != "" {
			t.Errorf("%q, %q", p, q)
		}
		return errors.Join(err, none)
	})
}

// A row that a batch works on is nobody else's, and a change that comes
// meanwhile is worked on after it.
func dirtyRowIsHeld(t *testing.T, db *store.DB) {
	update(t, db, func(tx *store.Tx) error { return dirty.Mark(tx, "p", dirty.KindGroup, "g", "") })
	marked := make(chan error, 1)
	update(t, db, func(tx *store.Tx) error {
		row, err := dirty.Next(tx, free)
		if err != nil {
			return err
		}
		if tx.Concurrent() { // the embedded store has one writer
			if other := next(t, db); other != nil {
				t.Errorf("two work on %+v", other)
			}
		}
		go func() {
			marked <- db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
				return dirty.Mark(tx, "p", dirty.KindGroup, "g", "")
			})
		}()
		_, err = dirty.Done(tx, row)
		return err
	})
	if err := <-marked; err != nil {
		t.Fatal(err)
	}
	if row := next(t, db); row == nil || row.Position != "" {
		t.Errorf("%+v: the change was lost", row)
	}
}
