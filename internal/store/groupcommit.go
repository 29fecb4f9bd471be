package store

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"usher/internal/failpoint"
)

const (
	maxGroup    = 64                   // updates in one commit
	maxGroupFor = 5 * time.Millisecond // after which a group takes nobody more in
	maxQueued   = 1024                 // updates that wait in one lane before callers wait to queue

	// How long a group waits for the next member until it has as many as the last
	// one had: those who were answered come back one soon after the other, and a
	// commit costs much the same for one as for all of them. A writer alone waits
	// for nobody.
	lingerFor = 150 * time.Microsecond

	// For how many groups every member has a savepoint after one had to be
	// begun anew.
	carefulFor = 64
)

// job is one Update on its way to the writer.
type job struct {
	ctx  context.Context
	fn   func(*Tx) error
	err  error
	done chan struct{} // closed when err is final
}

// writer owns the one connection that writes. It takes updates that wait into
// one durable commit. One that fails harms nobody else: mostly it has written
// nothing, since what is refused is refused before; where it has, the group
// begins anew with a savepoint for each. Every answer, errors too, waits for the
// commit, since an error may speak of what a neighbour wrote.
type writer struct {
	conn    *conn
	files   placed    // what it writes to
	noticed *noticed  // what it changes
	recalls *recalled // what it has read and need not read again
	now     func() time.Time
	log     *slog.Logger
	written func(updates int) // told after every commit
	leavers chan *job
	normal  chan *job
	quit    chan struct{} // closed to end run
	ended   chan struct{} // closed when run has ended
	last    int           // members of the last group
	careful int           // groups from now on whose members have savepoints
	linger  *time.Timer   // stopped but while a group waits
}

func newWriter(c *conn, files placed, n *noticed, now func() time.Time, log *slog.Logger, written func(updates int)) *writer {
	w := &writer{
		conn: c, files: files, noticed: n, recalls: &recalled{noticed: n, values: map[any]recalledValue{}}, now: now, log: log, written: written,
		leavers: make(chan *job, maxQueued), normal: make(chan *job, maxQueued),
		quit: make(chan struct{}), ended: make(chan struct{}), linger: time.NewTimer(time.Hour),
	}
	w.linger.Stop()
	go w.run()
	return w
}

// stop ends the writer after the group it works on; who still waits is
// refused.
func (w *writer) stop() {
	close(w.quit)
	<-w.ended
}

func errShuttingDown() error {
	return unavailable("shutting_down", "usher is shutting down; try again", nil)
}

// update runs fn in the next group and waits for its commit.
func (w *writer) update(ctx context.Context, lane Lane, fn func(*Tx) error) error {
	queue := w.normal
	if lane == LaneLeaver {
		queue = w.leavers
	}
	j := &job{ctx: ctx, fn: fn, done: make(chan struct{})}
	select {
	case <-w.quit:
		return errShuttingDown()
	default:
	}
	select {
	case queue <- j:
	case <-ctx.Done():
		return tooBusy(ctx.Err())
	case <-w.quit:
		return errShuttingDown()
	}
	select {
	case <-j.done:
		return j.err
	case <-w.ended:
	}
	select {
	case <-j.done: // it was in the last group
		return j.err
	default:
		return errShuttingDown()
	}
}

func tooBusy(err error) error {
	return unavailable("storage_busy", "the store was busy for too long; nothing was changed", err)
}

func (w *writer) run() {
	defer close(w.ended)
	for {
		j := w.waiting()
		if j == nil {
			select {
			case j = <-w.leavers:
			case j = <-w.normal:
			case <-w.quit:
				return
			}
		}
		w.group(j)
		select {
		case <-w.quit:
			return
		default:
		}
	}
}

// waiting returns an update that waits, leavers first, or nil.
func (w *writer) waiting() *job {
	select {
	case j := <-w.leavers:
		return j
	default:
	}
	select {
	case j := <-w.normal:
		return j
	default:
		return nil
	}
}

// group commits first and whoever waits behind it together. When the group as
// a whole fails, each of its members runs alone.
func (w *writer) group(first *job) {
	started := time.Now()
	jobs := []*job{first}
	ok := w.begin()
	for j := first; ok && j != nil; {
		ok = w.member(j) || w.careful == 0 && w.anew(jobs)
		if len(jobs) >= maxGroup || time.Since(started) > maxGroupFor {
			break
		}
		if j = w.waiting(); j == nil && len(jobs) < w.last {
			j = w.await(lingerFor)
		}
		if j != nil {
			jobs = append(jobs, j)
		}
	}
	w.last = len(jobs)
	w.careful = max(w.careful-1, 0)
	ok = ok && w.files.stand() == nil // each of them is told
	if ok {
		if err := w.commit(); err != nil {
			ok = false
			w.log.Warn("a group commit failed; its members run alone", "members", len(jobs), "error", err)
		}
	}
	if !ok {
		w.rollback()
		for _, j := range jobs {
			w.alone(j)
		}
	}
	w.noticed.end()
	for _, j := range jobs {
		close(j.done)
	}
	w.written(len(jobs))
}

// await returns an update that comes within d, or nil.
func (w *writer) await(d time.Duration) *job {
	w.linger.Reset(d)
	defer w.linger.Stop()
	select {
	case j := <-w.leavers:
		return j
	case j := <-w.normal:
		return j
	case <-w.linger.C:
	case <-w.quit:
	}
	return nil
}

// commit ends a transaction with what its updates have appended.
func (w *writer) commit() error {
	if err := w.conn.addAppended(); err != nil {
		return translateSQLite(err)
	}
	failpoint.Hit(failpoint.StoreBeforeCommit)
	if err := w.conn.run("COMMIT"); err != nil {
		return commitError(err)
	}
	failpoint.Hit(failpoint.StoreAfterCommit)
	return nil
}

func (w *writer) begin() bool { return w.conn.run("BEGIN IMMEDIATE") == nil }

// anew begins a group from its beginning after a member that failed had written:
// those before it are in the transaction that has to go.
func (w *writer) anew(jobs []*job) bool {
	w.careful = carefulFor
	w.rollback()
	ok := w.begin()
	for _, j := range jobs {
		ok = ok && w.member(j)
	}
	return ok
}

// member runs one update, under a savepoint in a careful group. It reports false
// when the transaction around it is lost, or holds what it must not.
func (w *writer) member(j *job) bool {
	if err := j.ctx.Err(); err != nil {
		j.err = tooBusy(err)
		return true
	}
	if w.careful == 0 {
		written, waiting := w.conn.written, w.conn.behind.rows()
		if j.err = w.call(j); j.err == nil {
			return true
		}
		w.conn.behind.drop(waiting)
		return w.conn.written == written && w.conn.raw.inTransaction()
	}
	if w.conn.addAppended() != nil || w.conn.run("SAVEPOINT member") != nil {
		return false // what neighbours appended is not of the savepoint
	}
	j.err = w.call(j)
	if j.err != nil {
		w.conn.behind.drop(0)
		if w.conn.run("ROLLBACK TO member") != nil {
			return false
		}
	}
	return w.conn.run("RELEASE member") == nil
}

// alone runs one update in a transaction of its own.
func (w *writer) alone(j *job) {
	if err := j.ctx.Err(); err != nil {
		j.err = tooBusy(err)
		return
	}
	if err := w.conn.run("BEGIN IMMEDIATE"); err != nil {
		j.err = translateSQLite(err)
		return
	}
	if j.err = w.call(j); j.err == nil {
		j.err = w.files.stand()
	}
	if j.err == nil {
		if j.err = w.commit(); j.err == nil {
			return
		}
		w.log.Error("commit failed", "error", j.err)
	}
	w.rollback()
}

// rollback ends a transaction that failed; SQLite may have ended it already.
func (w *writer) rollback() {
	w.conn.behind.drop(0)
	if err := w.conn.run("ROLLBACK"); err != nil && !noTransaction(err) {
		w.log.Error("rollback failed", "error", err)
	}
}

func (w *writer) call(j *job) error {
	tx := &Tx{ctx: j.ctx, session: w.conn, now: w.now(), writable: true, recalled: w.recalls}
	err := run(tx, j.fn)
	if err == nil {
		err = tx.broken // whoever passed over it must not be told of success
	}
	return err
}

// run calls fn and turns a panic into an error.
func run(tx *Tx, fn func(*Tx) error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = recovered(p)
			var cause interface{ Unwrap() error }
			if errors.As(err, &cause) {
				slog.Error("panic in a transaction", "error", cause.Unwrap(), "stack", string(stack()))
			}
		}
	}()
	return fn(tx)
}
