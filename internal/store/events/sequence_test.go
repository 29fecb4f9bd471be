package events

import (
	"context"
	"errors"
	"strconv"
	"testing"

	"go.uber.org/goleak"

	"usher/internal/store"
	"usher/internal/store/migrated"
	"usher/internal/testserver"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(testserver.Main(m)) }

func openPostgres(t *testing.T) *store.DB {
	t.Helper()
	db, err := store.Open(t.Context(), store.Options{URL: migrated.Postgres(t)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	return db
}

func commit(t *testing.T, db *store.DB, fn func(*store.Tx) error) {
	t.Helper()
	if err := db.Update(t.Context(), store.LaneNormal, fn); err != nil {
		t.Fatal(err)
	}
}

// write appends events in one transaction.
func write(t *testing.T, db *store.DB, count int) {
	t.Helper()
	commit(t, db, func(tx *store.Tx) error {
		es := make([]Event, count)
		for i := range es {
			es[i] = Event{Parent: "p", Type: AccountBound, Target: strconv.Itoa(i)}
		}
		return Append(tx, es...)
	})
}

// sequence runs one pass of the sequencer.
func sequence(t *testing.T, db *store.DB) (n int) {
	t.Helper()
	commit(t, db, func(tx *store.Tx) (err error) {
		n, err = pass(tx)
		return err
	})
	return n
}

// marks returns low and high of the sequencer.
func marks(t *testing.T, db *store.DB) (low, high int64) {
	t.Helper()
	if err := db.View(t.Context(), func(tx *store.Tx) error {
		_, err := tx.Row(`SELECT low, high FROM event_sequencer`, nil, &low, &high)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return low, high
}

func wantMarks(t *testing.T, db *store.DB, when string, low, high int64) {
	t.Helper()
	if l, h := marks(t, db); l != low || h != high {
		t.Errorf("%s: low %d and high %d, want %d and %d", when, l, h, low, high)
	}
}

// logged returns the targets of a parent's log.
func logged(t *testing.T, db *store.DB) []string {
	t.Helper()
	var out []string
	if err := db.View(t.Context(), func(tx *store.Tx) error {
		es, err := After(tx, "p", 0, 1<<20)
		for i, e := range es {
			if e.N != int64(i)+1 {
				t.Errorf("event %d of the log has the number %d", i+1, e.N)
			}
			out = append(out, e.Target)
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return out
}

// open starts a transaction that appends events and stays open until end is
// called.
func open(t *testing.T, db *store.DB, count int) (end func()) {
	t.Helper()
	wrote, finish, done := make(chan struct{}), make(chan struct{}), make(chan error, 1)
	go func() {
		done <- db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			var err error
			for range count {
				err = errors.Join(err, Append(tx, Event{Parent: "p", Type: AccountBound, Target: "open"}))
			}
			if err == nil {
				_, err = Newest(tx) // has them written, and draws their numbers
			}
			close(wrote)
			<-finish
			return err
		})
	}()
	<-wrote
	return func() {
		close(finish)
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
}

func TestLowFollowsWhatIsDone(t *testing.T) {
	db := openPostgres(t)
	for range 2 {
		sequence(t, db)
	}
	wantMarks(t, db, "before any event", 0, 0)
	write(t, db, 5)
	if n := sequence(t, db); n != 5 {
		t.Errorf("%d events placed, want 5", n)
	}
	wantMarks(t, db, "after one pass", 5, 5)
	if n := sequence(t, db); n != 0 {
		t.Errorf("%d events placed twice", n)
	}
	end := open(t, db, 1) // 6
	write(t, db, 1)       // 7
	sequence(t, db)
	wantMarks(t, db, "while one is written", 5, 7)
	end()
	sequence(t, db)
	wantMarks(t, db, "at the end", 7, 7)
	if n := len(logged(t, db)); n != 7 {
		t.Errorf("%d events in the log, want 7", n)
	}
}

// While a transaction runs low stays below its numbers, however many begin and
// end after it.
func TestLowNeverPassesARunningTransaction(t *testing.T) {
	db := openPostgres(t)
	write(t, db, 1)
	sequence(t, db)
	first := open(t, db, 2)  // 2 and 3
	second := open(t, db, 2) // 4 and 5
	write(t, db, 1)          // 6
	for range 5 {
		sequence(t, db)
		write(t, db, 1)
	}
	wantMarks(t, db, "while two run", 1, 6)
	second()
	third := open(t, db, 1) // 12
	for range 3 {
		sequence(t, db)
	}
	wantMarks(t, db, "while the first runs", 1, 6)
	first()
	sequence(t, db)
	wantMarks(t, db, "when it has ended", 6, 12)
	third()
	sequence(t, db)
	wantMarks(t, db, "at the end", 12, 12)
	if n := len(logged(t, db)); n != 12 {
		t.Errorf("%d events in the log, want 12", n)
	}
}

// A transaction that writes something else holds nothing back, however long.
func TestLowWaitsForWritersOfEventsAlone(t *testing.T) {
	db := openPostgres(t)
	end := open(t, db, 0)
	write(t, db, 1)
	sequence(t, db)
	wantMarks(t, db, "while it runs", 1, 1)
	end()
}

// A writer that has drawn its number and done nothing since is held here by a
// trigger, which runs between the drawing and the row.
func TestLowWaitsForWhoHasDrawnItsNumberOnly(t *testing.T) {
	db := openPostgres(t)
	commit(t, db, func(tx *store.Tx) error {
		for _, statement := range []string{
			`CREATE FUNCTION held() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_advisory_xact_lock(42); RETURN NEW; END'`,
			`CREATE TRIGGER held BEFORE INSERT ON events FOR EACH ROW WHEN (NEW.target = 'held') EXECUTE FUNCTION held()`,
		} {
			if _, err := tx.Exec(statement); err != nil {
				return err
			}
		}
		return nil
	})
	write(t, db, 3)
	written := make(chan error, 1)
	commit(t, db, func(tx *store.Tx) error {
		var drawn int64
		if _, err := tx.Row(`SELECT 1 FROM pg_advisory_xact_lock(42)`, nil, &drawn); err != nil {
			return err
		}
		go func() {
			written <- db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
				return Append(tx, Event{Parent: "p", Type: AccountBound, Target: "held"})
			})
		}()
		for drawn < 4 {
			if _, err := tx.Row(`SELECT last_value FROM events_n_seq`, nil, &drawn); err != nil {
				return err
			}
		}
		for range 3 {
			write(t, db, 1)
			sequence(t, db)
		}
		return nil
	})
	if err := <-written; err != nil {
		t.Fatal(err)
	}
	for range 3 {
		sequence(t, db)
	}
	if got := logged(t, db); len(got) != 7 || got[6] != "held" {
		t.Errorf("the log is %v, want seven events, the held one at the end", got)
	}
}

// Low moves on through a backlog, and never to where a pass did not come.
func TestLowStopsAtTheEndOfABatch(t *testing.T) {
	db := openPostgres(t)
	write(t, db, 3*batch)
	sequence(t, db)
	wantMarks(t, db, "after the first batch", batch, 3*batch)
	end := open(t, db, 1) // 3001
	sequence(t, db)
	wantMarks(t, db, "after the second", 2*batch, 3*batch)
	sequence(t, db)
	wantMarks(t, db, "after the third", 3*batch, 3*batch+1)
	end()
	write(t, db, 2*batch)
	sequence(t, db) // to 4000
	wantMarks(t, db, "in the middle", 4*batch, 5*batch+1)
	if err := CatchUp(t.Context(), db); err != nil {
		t.Fatal(err)
	}
	wantMarks(t, db, "at the end", 5*batch+1, 5*batch+1)
	if n := len(logged(t, db)); n != 5*batch+1 {
		t.Errorf("%d events in the log, want %d", n, 5*batch+1)
	}
}

// An idle sequencer writes nothing.
func TestAnIdlePassWritesNothing(t *testing.T) {
	db := openPostgres(t)
	write(t, db, 1)
	var rows [2]string
	for i := range rows {
		sequence(t, db)
		if err := db.View(t.Context(), func(tx *store.Tx) error {
			_, err := tx.Row(`SELECT ctid::text FROM event_sequencer`, nil, &rows[i])
			return err
		}); err != nil {
			t.Fatal(err)
		}
	}
	if rows[0] != rows[1] {
		t.Error("a pass that found nothing wrote its marks anew")
	}
}

// One sequences at a time: whoever catches up waits for it, since it may have
// looked too early.
func TestOneSequencesAtATime(t *testing.T) {
	db := openPostgres(t)
	write(t, db, 1)
	caught := make(chan error, 1)
	commit(t, db, func(tx *store.Tx) error {
		n, err := pass(tx)
		if err != nil || n != 1 {
			t.Errorf("%d events placed, %v", n, err)
		}
		write(t, db, 1) // after it has looked
		go func() { caught <- CatchUp(context.WithoutCancel(t.Context()), db) }()
		for waiting := 0; waiting == 0; {
			if _, err := tx.Row(`SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`, nil, &waiting); err != nil {
				return err
			}
		}
		return nil
	})
	if err := <-caught; err != nil {
		t.Error(err)
	}
	if n := len(logged(t, db)); n != 2 {
		t.Errorf("%d events in the log, want 2", n)
	}
}
