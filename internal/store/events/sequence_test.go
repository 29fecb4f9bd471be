package events

import (
	"context"
	"errors"
	"strconv"
	"testing"

	"go.uber.org/goleak"

	"usher/internal/store"
	"usher/internal/testserver"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(testserver.Main(m)) }

func openPostgres(t *testing.T) *store.DB {
	t.Helper()
	db, err := store.Open(t.Context(), store.Options{URL: testserver.Postgres(t)})
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

// pass runs the sequencer once.
func pass(t *testing.T, db *store.DB) (n int) {
	t.Helper()
	commit(t, db, func(tx *store.Tx) (err error) {
		n, err = Sequence(tx)
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
				_, err = tx.Clock() // what is queued is sent with it
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
	for range 3 {
		pass(t, db)
	}
	wantMarks(t, db, "before any event", 0, 0)
	write(t, db, 5)
	if n := pass(t, db); n != 5 {
		t.Errorf("%d events placed, want 5", n)
	}
	wantMarks(t, db, "after one pass", 0, 5)
	if n := pass(t, db); n != 0 {
		t.Errorf("%d events placed twice", n)
	}
	wantMarks(t, db, "after another", 5, 5)
	write(t, db, 1)
	pass(t, db)
	pass(t, db)
	wantMarks(t, db, "with one more", 6, 6)
	if n := len(logged(t, db)); n != 6 {
		t.Errorf("%d events in the log, want 6", n)
	}
}

// While a transaction runs low stays below its numbers, however many begin and
// end after it.
func TestLowNeverPassesARunningTransaction(t *testing.T) {
	db := openPostgres(t)
	write(t, db, 1)
	first := open(t, db, 2)  // 2 and 3
	second := open(t, db, 2) // 4 and 5
	write(t, db, 1)          // 6
	for range 5 {
		pass(t, db)
		write(t, db, 1)
	}
	wantMarks(t, db, "while two run", 0, 6)
	second()
	for range 3 {
		pass(t, db)
	}
	wantMarks(t, db, "while the first runs", 0, 6)
	first()
	pass(t, db)
	wantMarks(t, db, "when it has ended", 6, 11)
	pass(t, db)
	wantMarks(t, db, "at the end", 11, 11)
	if n := len(logged(t, db)); n != 11 {
		t.Errorf("%d events in the log, want 11", n)
	}
}

// The snapshot's upper end lies at the last transaction that ended: one that
// began after it, and runs, is as good as not there.
func TestLowWaitsForTheYoungestTransaction(t *testing.T) {
	db := openPostgres(t)
	end := open(t, db, 1)
	for range 3 {
		pass(t, db)
	}
	if low, _ := marks(t, db); low != 0 {
		t.Errorf("low is %d while the youngest transaction runs", low)
	}
	end()
	for range 3 {
		pass(t, db)
	}
	if n := len(logged(t, db)); n != 1 {
		t.Errorf("%d events in the log, want 1", n)
	}
}

// A writer that has drawn its number and done nothing since is held here by a
// trigger, which runs between the drawing and the row.
func TestANumberIsDrawnUnderATransactionID(t *testing.T) {
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
	write(t, db, 3) // the server notes down numbers some at a time, and gives an id where it does
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
			if _, err := tx.Row(`SELECT last_value FROM event_numbers`, nil, &drawn); err != nil {
				return err
			}
		}
		for range 3 {
			write(t, db, 1)
			pass(t, db)
		}
		return nil
	})
	if err := <-written; err != nil {
		t.Fatal(err)
	}
	for range 3 {
		pass(t, db)
	}
	if got := logged(t, db); len(got) != 7 || got[6] != "held" {
		t.Errorf("the log is %v, want seven events, the held one at the end", got)
	}
}

// Low moves on through a backlog, and never to where a pass did not come.
func TestLowStopsAtTheEndOfABatch(t *testing.T) {
	db := openPostgres(t)
	write(t, db, 1)
	pass(t, db)
	write(t, db, 2*Batch) // to 2001
	pass(t, db)           // to 1001
	wantMarks(t, db, "after the first batch", 1, 2*Batch+1)
	pass(t, db) // to 2001
	wantMarks(t, db, "after the second", 2*Batch+1, 2*Batch+1)
	write(t, db, 3*Batch) // to 5001
	end := open(t, db, 1) // 5002
	pass(t, db)           // to 3001, high is 5002
	end()
	pass(t, db) // to 4001
	wantMarks(t, db, "in the middle", 4*Batch+1, 5*Batch+2)
	pass(t, db) // to 5001
	wantMarks(t, db, "before the last", 5*Batch+1, 5*Batch+2)
	pass(t, db)
	wantMarks(t, db, "at the end", 5*Batch+2, 5*Batch+2)
	if err := CatchUp(t.Context(), db); err != nil {
		t.Fatal(err)
	}
}

// A transaction that has an id before the marks are read may be older than who
// drew the last number.
func TestALateSequencerSetsNoMark(t *testing.T) {
	db := openPostgres(t)
	commit(t, db, func(tx *store.Tx) error {
		if err := Append(tx, Event{Parent: "p", Type: AccountBound}); err != nil {
			return err
		}
		n, err := Sequence(tx)
		if n != 1 {
			t.Errorf("%d events placed, want the transaction's own", n)
		}
		return err
	})
	wantMarks(t, db, "after it", 0, 0)
}

// A database restored on another server brings marks with transaction ids that
// mean nothing there.
func TestMarksOfAnotherServerDoNotHoldLowBack(t *testing.T) {
	db := openPostgres(t)
	write(t, db, 3)
	pass(t, db)
	commit(t, db, func(tx *store.Tx) error {
		_, err := tx.Exec(`UPDATE event_sequencer SET high_xid = '1000000000000'`)
		return err
	})
	pass(t, db)
	wantMarks(t, db, "after the restore", 3, 3)
	write(t, db, 1)
	pass(t, db)
	pass(t, db)
	wantMarks(t, db, "with one more", 4, 4)
}

// An idle sequencer writes nothing: a pass that finds nothing has no
// transaction id.
func TestAnIdlePassWritesNothing(t *testing.T) {
	db := openPostgres(t)
	write(t, db, 1)
	pass(t, db)
	pass(t, db)
	commit(t, db, func(tx *store.Tx) error {
		n, err := Sequence(tx)
		if err != nil {
			return err
		}
		var unborn bool
		_, err = tx.Row(`SELECT (pg_current_xact_id_if_assigned() IS NULL)::int`, nil, &unborn)
		if n != 0 || !unborn {
			t.Errorf("%d events placed, unborn %v", n, unborn)
		}
		return err
	})
}

// One sequences at a time: another passes on, and whoever catches up waits.
func TestOneSequencesAtATime(t *testing.T) {
	db := openPostgres(t)
	write(t, db, 1)
	caught := make(chan error, 1)
	commit(t, db, func(tx *store.Tx) error {
		if mine, err := tx.TryLock(turn); err != nil || !mine {
			t.Errorf("the turn is taken: %v", err)
		}
		if n := pass(t, db); n != 0 {
			t.Errorf("another placed %d events", n)
		}
		go func() { caught <- CatchUp(context.WithoutCancel(t.Context()), db) }()
		for waiting := 0; waiting == 0; {
			if _, err := tx.Row(`SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`, nil, &waiting); err != nil {
				return err
			}
		}
		n, err := place(tx)
		if n != 1 {
			t.Errorf("%d events placed", n)
		}
		return err
	})
	if err := <-caught; err != nil {
		t.Error(err)
	}
	if n := len(logged(t, db)); n != 1 {
		t.Errorf("%d events in the log, want 1", n)
	}
}
