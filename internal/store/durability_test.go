package store

import (
	"errors"
	"runtime"
	"testing"
	"time"
)

// The values are written out here on purpose: the list that sets them is what
// is tested.
func TestEveryCommitIsSynced(t *testing.T) {
	db := openTest(t)
	check := func(tx *Tx) error {
		for pragma, want := range map[string]string{"synchronous": "2", "journal_mode": "wal"} {
			var got string
			if _, err := tx.Row("PRAGMA "+pragma, nil, &got); err != nil {
				return err
			}
			if got != want {
				t.Errorf("%s is %s, want %s", pragma, got, want)
			}
		}
		return nil
	}
	if err := db.Update(t.Context(), LaneNormal, check); err != nil {
		t.Fatal(err)
	}
	if err := db.View(t.Context(), check); err != nil {
		t.Fatal(err)
	}
}

// A refusal may speak of what a neighbour in the group wrote, so it waits for
// the commit as well: while a later member of the group runs, nobody before it
// has an answer.
func TestGroupCommit_ARefusalWaitsForTheCommit(t *testing.T) {
	const until = 100 * time.Millisecond // long enough for an answer that does not wait
	for range 50 {
		if shareACommit(t, openTest(t), until) {
			return
		}
	}
	t.Error("the three never shared a commit")
}

// shareACommit queues an update that succeeds, one that is refused and one that
// looks whether those two have their answers. It reports whether the three
// shared a commit: on a slow machine a group may take nobody more in.
func shareACommit(t *testing.T, db *DB, until time.Duration) (shared bool) {
	t.Helper()
	hold, held := make(chan struct{}), make(chan struct{})
	written, refused, looked := make(chan error, 1), make(chan error, 1), make(chan error, 1)
	own := errors.New("own")
	queue := func(answer chan<- error, place int, fn func(tx *Tx) error) {
		go func() { answer <- db.Update(t.Context(), LaneNormal, fn) }()
		for place >= 0 && len(db.engine.(*sqlite).writer.normal) <= place {
			runtime.Gosched() // until it has queued
		}
	}
	first := make(chan error, 1)
	queue(first, -1, func(*Tx) error {
		close(held)
		<-hold
		return nil
	})
	<-held
	queue(written, 0, func(tx *Tx) error { return slug(tx, "written") })
	queue(refused, 1, func(*Tx) error { return own })
	queue(looked, 2, func(*Tx) error {
		select {
		case err := <-refused:
			refused <- err
		case <-time.After(until):
			shared = true
			return nil
		}
		// Where the group ended before this update the other one is answered too.
		select {
		case err := <-written:
			written <- err
		case <-time.After(5 * time.Second):
			t.Error("a refusal was answered before the commit of its group")
			shared = true
		}
		return nil
	})
	close(hold)
	if err := errors.Join(<-first, <-looked, <-written); err != nil {
		t.Error(err)
	}
	if err := <-refused; !errors.Is(err, own) {
		t.Errorf("%v, want the refusal", err)
	}
	return shared
}
