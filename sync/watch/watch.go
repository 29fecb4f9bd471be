// Package watch owns the watches over LDAP directories: which process has which,
// and that a run follows when a server says that something changed.
//
// A watch tells and decides nothing (ADR 27). What follows from a notice is an
// ordinary run of package sync/directory, which asks for what changed since the
// cookie it keeps, judges it, and writes; so one that is lost, or that two
// processes have for a moment, does no harm, and needs no fence.
package watch

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"sync"
	"time"

	"usher/internal/store"
	"usher/internal/store/leases"
	"usher/sync/directory"
)

const (
	// Most is how many directories a process watches at most.
	Most = 100
	// leaseFor is how long after a process is gone without a word another takes
	// its watches.
	leaseFor = 9 * time.Second
	// lookEvery is how often it is looked which directories are to be watched, and
	// how long one that was changed or deleted is watched still.
	lookEvery = 2 * time.Second
	// breath is what lies between two looks at least.
	breath = 50 * time.Millisecond
)

// ErrChanged is what Options.Source returns of a directory that is not as it was
// when its watch began.
var ErrChanged = errors.New("the directory is another, or gone")

// Directory is a directory that is to be watched.
type Directory struct {
	Parent, ID string
	Rev        string // another one after every change of how it is read
}

// State is how a watch is.
type State string

// The states of a watch.
const (
	StateBeginning State = "beginning" // it is read, or connected to
	StateWatching  State = "watching"
	StateLost      State = "lost" // it is begun again in a while
)

// States are all of them.
var States = []State{StateBeginning, StateWatching, StateLost}

// Options are what a Watcher is made of.
type Options struct {
	DB     *store.DB
	Holder string // names this process alone, no other after its restart
	Runner *directory.Runner
	Log    *slog.Logger // nil: slog.Default

	// Wanted returns the directories that are to be watched.
	Wanted func(ctx context.Context) ([]Directory, error)
	// Source returns how one is read; ErrChanged where that is not as it was.
	Source func(ctx context.Context, d Directory) (directory.Source, error)

	// Moved is told of every watch of this process that comes to another state;
	// the empty one: it is none yet, or no more. Noticed is told of every change
	// that a server tells. Both may be called by many at once; nil: nobody is
	// told.
	Moved   func(from, to State)
	Noticed func()

	Most int           // watches of this process; 0: Most
	TTL  time.Duration // of the leases; 0: 9 s
}

// Watcher watches directories.
type Watcher struct {
	o     Options
	nudge chan struct{}

	mu      sync.Mutex // guards what follows
	running map[string]*running
	work    sync.WaitGroup
}

// running is a watch of this process, by the directory's id.
type running struct {
	d      Directory
	cancel context.CancelFunc
	ending bool // its place is another's as soon as it has ended
}

func (r *running) end() {
	r.ending = true
	r.cancel()
}

// New returns a Watcher that watches nothing before Run.
func New(o Options) *Watcher {
	if o.Log == nil {
		o.Log = slog.Default()
	}
	if o.Moved == nil {
		o.Moved = func(State, State) {}
	}
	if o.Noticed == nil {
		o.Noticed = func() {}
	}
	if o.Most == 0 {
		o.Most = Most
	}
	if o.TTL == 0 {
		o.TTL = leaseFor
	}
	return &Watcher{o: o, nudge: make(chan struct{}, 1), running: map[string]*running{}}
}

// Run watches until ctx ends and every watch has.
func (w *Watcher) Run(ctx context.Context) {
	full := false
	for ctx.Err() == nil {
		short, err := w.look(ctx)
		if err != nil && ctx.Err() == nil {
			w.o.Log.Warn("the directories that are to be watched could not be looked at; it is tried again", "error", err)
		}
		if err == nil && short > 0 && !full {
			w.o.Log.Warn("more directories are to be watched than this daemon may; the others are read on schedule", "most", w.o.Most, "others", short)
		}
		full = short > 0
		pause(ctx, breath)
		select {
		case <-w.nudge:
		case <-time.After(lookEvery):
		case <-ctx.Done():
		}
	}
	w.work.Wait()
}

// Anew ends every watch of this process, so that each begins again from the cookies
// that the store has now: one that was restored has older ones, and what was read
// behind them is told by no watch again.
func (w *Watcher) Anew() {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, r := range w.running {
		r.end()
	}
}

// pause waits for a duration, or until ctx ends.
func pause(ctx context.Context, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	}
}

// look ends what is not to be watched any more, and begins what is and nobody
// watches, as far as this process may. It returns how many are beyond that.
//
// A watch does not end by itself, so one parent with many directories would have
// every place for good. Where there are not enough, the first directory of each
// parent comes before the second of any, and so on.
func (w *Watcher) look(ctx context.Context) (short int, err error) {
	wanted, err := w.o.Wanted(ctx)
	if err != nil {
		return 0, err
	}
	is, turn := map[string]Directory{}, map[string]int{}
	of := map[string]int{} // directories by parent
	for _, d := range wanted {
		is[d.ID], turn[d.ID] = d, of[d.Parent]
		of[d.Parent]++
	}
	w.mu.Lock()
	var idle []Directory
	for id, r := range w.running {
		if is[id] != r.d {
			r.end()
		}
	}
	for _, d := range wanted {
		if w.running[d.ID] == nil {
			idle = append(idle, d)
		}
	}
	room := max(0, w.o.Most-len(w.running))
	w.mu.Unlock()
	if idle, err = w.free(ctx, idle); err != nil {
		return 0, err
	}
	slices.SortStableFunc(idle, func(a, b Directory) int { return turn[a.ID] - turn[b.ID] })
	if len(idle) > room {
		short = len(idle) - room
		w.makeRoom(idle[room:], turn)
		idle = idle[:room]
	}
	for _, d := range idle {
		if err := w.begin(ctx, d); err != nil {
			return short, err
		}
	}
	return short, nil
}

// makeRoom ends watches of directories whose turn is later than that of others who
// wait, which are begun when those have ended.
func (w *Watcher) makeRoom(waiting []Directory, turn map[string]int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, r := range w.running {
		if r.ending && len(waiting) > 0 {
			waiting = waiting[1:]
		}
	}
	for _, d := range waiting {
		var last *running
		for id, r := range w.running {
			if !r.ending && turn[id] > turn[d.ID] && (last == nil || turn[id] > turn[last.d.ID]) {
				last = r
			}
		}
		if last == nil {
			return
		}
		last.end()
	}
}

func leaseOf(d Directory) string { return "ldap-watch:" + d.ID }

// free returns those of some directories that nobody watches.
func (w *Watcher) free(ctx context.Context, all []Directory) (out []Directory, err error) {
	if !w.o.DB.Concurrent() || len(all) == 0 {
		return all, nil
	}
	names := make([]string, len(all))
	for i, d := range all {
		names[i] = leaseOf(d)
	}
	var held map[string]bool
	if err := w.o.DB.Read(ctx, func(tx *store.Tx) (err error) {
		held, err = leases.Held(tx, names)
		return err
	}); err != nil {
		return nil, err
	}
	for _, d := range all {
		if !held[leaseOf(d)] {
			out = append(out, d)
		}
	}
	return out, nil
}

// begin begins a watch, unless another process has just done so. The embedded
// store has one process.
func (w *Watcher) begin(ctx context.Context, d Directory) error {
	if !w.o.DB.Concurrent() {
		w.spawn(ctx, d, func(ctx context.Context) { w.tend(ctx, d) })
		return nil
	}
	l := leases.Lease{Name: leaseOf(d), Holder: w.o.Holder + "/" + store.NewID(), TTL: w.o.TTL, Log: w.o.Log}
	asked := time.Now()
	var epoch int64
	var ok bool
	err := w.o.DB.Update(ctx, store.LaneNormal, func(tx *store.Tx) (err error) {
		epoch, ok, err = leases.Acquire(tx, l.Name, l.Holder, l.TTL)
		return err
	})
	if err != nil || !ok {
		return err
	}
	w.spawn(ctx, d, func(ctx context.Context) {
		l.Hold(ctx, w.o.DB, epoch, asked, func(ctx context.Context, _ int64) error {
			w.tend(ctx, d)
			return nil
		})
	})
	return nil
}

// spawn has a watch go on in the background.
func (w *Watcher) spawn(ctx context.Context, d Directory, work func(context.Context)) {
	ctx, end := context.WithCancel(ctx)
	w.mu.Lock()
	w.running[d.ID] = &running{d: d, cancel: end}
	w.mu.Unlock()
	w.work.Go(func() {
		work(ctx)
		end()
		w.mu.Lock()
		delete(w.running, d.ID)
		w.mu.Unlock()
		select {
		case w.nudge <- struct{}{}: // what was changed goes on as it is now
		default:
		}
	})
}
