package dialectlog

import (
	"context"
	"log/slog"
	"time"

	"usher/internal/store"
)

const (
	queued  = 256                    // requests that wait to be stored; past it they are let go
	batch   = 64                     // stored in one transaction at most
	gather  = 250 * time.Millisecond // how long the first of a batch waits for others
	endsFor = 5 * time.Second        // how long storing what waits may take at the end
)

// Recorder stores requests behind their answers.
type Recorder struct {
	db      *store.DB
	log     *slog.Logger
	dropped func(int) // told how many were let go
	queue   chan Entry
	now     func() time.Time
}

// NewRecorder returns a recorder; nothing is stored before Run.
func NewRecorder(db *store.DB, log *slog.Logger, dropped func(int)) *Recorder {
	return &Recorder{db: db, log: log, dropped: dropped, queue: make(chan Entry, queued), now: time.Now}
}

// Record sanitises a request and hands it over without waiting; body is the
// decoded document, nil where there is none. It is not kept by Record, and not
// changed.
func (r *Recorder) Record(e Entry, body map[string]any) {
	if len(r.queue) == cap(r.queue) { // no work for what would be let go
		r.dropped(1)
		return
	}
	e.ID, e.At = store.NewID(), r.now().UnixMicro()
	e.clean(body)
	select {
	case r.queue <- e:
	default:
		r.dropped(1)
	}
}

// Run stores what is recorded until ctx ends, and then what waits still.
func (r *Recorder) Run(ctx context.Context) {
	for ctx.Err() == nil {
		select {
		case <-ctx.Done():
		case e := <-r.queue:
			r.keep(ctx, r.gather(ctx, e))
		}
	}
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), endsFor)
	defer cancel()
	for {
		select {
		case e := <-r.queue:
			r.store(last, r.waiting([]Entry{e}))
		default:
			return
		}
	}
}

// gather waits a moment for more.
func (r *Recorder) gather(ctx context.Context, first Entry) []Entry {
	entries := []Entry{first}
	timer := time.NewTimer(gather)
	defer timer.Stop()
	for len(entries) < batch {
		select {
		case e := <-r.queue:
			entries = append(entries, e)
		case <-timer.C:
			return entries
		case <-ctx.Done():
			return entries
		}
	}
	return entries
}

// waiting takes what is there without waiting for more.
func (r *Recorder) waiting(entries []Entry) []Entry {
	for len(entries) < batch {
		select {
		case e := <-r.queue:
			entries = append(entries, e)
		default:
			return entries
		}
	}
	return entries
}

// keep stores what was taken from the queue, though ctx ends meanwhile.
func (r *Recorder) keep(ctx context.Context, entries []Entry) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), endsFor)
	defer cancel()
	r.store(ctx, entries)
}

func (r *Recorder) store(ctx context.Context, entries []Entry) {
	err := r.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error { return Add(tx, entries) })
	if err != nil {
		r.dropped(len(entries))
		r.log.Warn("requests could not be kept in the dialect log", "requests", len(entries), "error", err)
	}
}
