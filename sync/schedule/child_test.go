package schedule

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"sync/atomic"
	"time"

	"usher/internal/store"
	"usher/internal/store/events"
)

// childOf is the variable that makes the test binary a daemon of its own: the
// database it uses.
const childOf = "SCHEDULE_TEST_CHILD_OF"

// shortLease is the lease of the daemons that are frozen and killed.
const shortLease = time.Second

// effect is a job whose runs leave one event each, fenced.
func effect(ctx context.Context, db *store.DB, r *Run) error {
	return db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		if err := r.Fence(tx); err != nil {
			return err
		}
		return events.Append(tx, events.Event{Parent: "p", Type: events.AccountBound, Target: r.Scheduled.UTC().Format(time.RFC3339)})
	})
}

// child is a daemon with one job, in a process of its own. Of a run it says when
// it begins, waits for a line, and says what came of its effect; it ends with its
// input.
func child(in io.Reader, out io.Writer) (is bool) {
	say := func(words ...any) { _, _ = fmt.Fprintln(out, words...) } // whoever listens is gone
	url, is := os.LookupEnv(childOf)
	if !is {
		return false
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	db, err := store.Open(ctx, store.Options{URL: url, Log: quiet})
	if err != nil {
		say(err)
		return true
	}
	var free atomic.Bool // of having to wait
	lines := make(chan string)
	go func() {
		for in := bufio.NewScanner(in); in.Scan(); {
			lines <- in.Text()
		}
		close(lines)
		cancel()
	}()
	s := New(Options{DB: db, Holder: "child", TTL: shortLease, Log: quiet})
	err = s.Register(Job{Name: "j", Schedule: "@every 1s", Least: time.Second, Do: func(ctx context.Context, r *Run) error {
		say("begins", r.Scheduled.UTC().Format(time.RFC3339))
		if !free.Load() {
			free.Store(<-lines == "free")
		}
		err := effect(context.WithoutCancel(ctx), db, r)
		switch {
		case errors.Is(err, ErrLost):
			say("lost")
		case err != nil:
			say(err)
		default:
			say("written")
		}
		return err
	}})
	if err != nil {
		say(err)
		return true
	}
	s.Run(ctx)
	say("ended", db.Close())
	return true
}
