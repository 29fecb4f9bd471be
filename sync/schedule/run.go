package schedule

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"runtime/debug"
	"strings"
	"sync"
	"time"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/leases"
	"usher/internal/store/schedules"
)

// endFor is how long noting the end of a run may take when the process ends.
const endFor = 5 * time.Second

// ErrLost is what Run.Fence returns when the run was taken for lost: nothing of
// the transaction may be kept.
var ErrLost = leases.ErrLost

// Run is one run of a job.
type Run struct {
	Job, Parent, ID string
	Of              string    // the thing of the parent that it is for; empty: the job has none
	Scheduled       time.Time // the time it is the run of

	lease leases.Lease
	epoch int64

	mu     sync.Mutex // guards counts
	counts map[string]int64
}

// Fence makes sure that nobody has taken the run for lost until the transaction
// ends, and that the time has come by which it writes. Every transaction that writes
// calls it first and returns its error.
func (r *Run) Fence(tx *store.Tx) error {
	if err := r.held(tx); err != nil {
		return err
	}
	return believed(tx)
}

func (r *Run) held(tx *store.Tx) error {
	return leases.Fence(tx, r.lease.Name, r.lease.Holder, r.epoch)
}

// Count adds n to what the run did, by a name that people read, such as
// "deleted". It is called when that is durable, not in a transaction, which may
// be run again.
func (r *Run) Count(name string, n int64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.counts == nil {
		r.counts = map[string]int64{}
	}
	r.counts[name] += n
}

// about names the run in the log: where a job is done for several things, the one
// that it was for.
func (r *Run) about() slog.Attr {
	of := []any{"job", r.Job, "parent", r.Parent}
	if r.Of != "" {
		of = append(of, "of", r.Of)
	}
	return slog.Group("", append(of, "run", r.ID)...)
}

// claim is what came of asking for a time.
type claim struct {
	run     *Run
	row     schedules.Run
	asked   time.Time // for the lease
	lost    int64     // runs of before that were found lost
	skipped bool
	met     *schedules.Run // the run of another daemon that runs, if that is there; nil: none
	ending  bool           // a run has just ended, and has the lease for a moment still
}

// settle sees to it that a time has its run, here or elsewhere, and runs it
// where that is here. It gives up when the next time has come, which then is
// run in its place.
func (s *Scheduler) settle(ctx context.Context, j *Job, k schedules.Key, t, next time.Time) {
	if !s.runs(k) { // a time that is skipped needs no slot, and is not to wait for one
		back, err := j.slots.Take(ctx, k.Parent)
		if err != nil {
			return
		}
		defer back()
		if !s.o.Now().Before(next) {
			return
		}
	}
	var met *schedules.Run
	for ctx.Err() == nil {
		c, err := s.claim(ctx, k, t, met)
		switch {
		case err != nil && ctx.Err() == nil:
			s.o.Log.Warn("a run could not be begun; it is tried again", "job", k.Job, "parent", k.Parent, "scheduled", t, "error", err)
			if pause(ctx, again); !s.o.Now().Before(next) {
				return
			}
		case err != nil:
		case c.met != nil:
			// Its daemon may be gone. If so its lease ends.
			met = c.met
			pause(ctx, s.o.TTL)
		case c.ending:
			pause(ctx, s.o.TTL/100)
		default:
			s.found(k, c)
			if c.run != nil {
				s.execute(ctx, j, c)
			}
			return
		}
	}
}

// found tells what a claim settled by the way.
func (s *Scheduler) found(k schedules.Key, c claim) {
	for range c.lost {
		s.o.Log.Warn("a run was lost: its daemon is gone, or did not answer", "job", k.Job, "parent", k.Parent)
		s.o.Ended(k.Name(), schedules.StateLost)
	}
	if c.skipped {
		s.o.Log.Warn("a run was skipped: the one before runs still", "job", k.Job, "parent", k.Parent, "scheduled", c.row.Scheduled)
		s.o.Ended(k.Name(), schedules.StateSkipped)
	}
}

// claim asks for a time of a schedule. It may find it settled, find that the run
// before it runs still and settle it as skipped, or settle it with a run. Where
// another daemon has a run that may be lost, the claim says which, and is made
// again with that, a lease later.
func (s *Scheduler) claim(ctx context.Context, k schedules.Key, t time.Time, met *schedules.Run) (c claim, err error) {
	id, asked := store.NewID(), time.Now()
	err = s.o.DB.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		c = s.fresh(k, id, t, identity.Actor{Kind: identity.ActorSchedule})
		c.asked = asked
		settled, err := schedules.Lock(tx, k)
		if err != nil {
			return err
		}
		if c.row.Scheduled <= settled {
			c = claim{}
			return nil
		}
		epoch, ok, err := leases.Acquire(tx, c.run.lease.Name, c.run.lease.Holder, s.o.TTL)
		if err != nil {
			return err
		}
		skip, wait, err := s.before(tx, k, ok, met)
		switch {
		case err != nil:
			return err
		case skip:
			return s.skip(tx, &c, ok, epoch)
		case wait != nil || !ok:
			c = claim{met: wait, ending: wait == nil}
			return nil
		}
		c.run.epoch = epoch
		if c.lost, err = schedules.Lose(tx, k, s.o.Now().UnixMicro()); err != nil {
			return err
		}
		taken, err := schedules.Begin(tx, c.row)
		if err == nil && taken { // by somebody who asked for a run in that microsecond
			c.run = nil
			err = leases.Release(tx, leaseOf(k), c.row.Holder, epoch)
		}
		return errors.Join(err, schedules.Settle(tx, k, c.row.Scheduled))
	})
	return c, err
}

// fresh is a claim of a run that may be.
func (s *Scheduler) fresh(k schedules.Key, id string, t time.Time, by identity.Actor) claim {
	l := leases.Lease{Name: leaseOf(k), Holder: s.o.Holder + "/" + id, TTL: s.o.TTL, Log: s.o.Log}
	return claim{
		run: &Run{Job: k.Name(), Parent: k.Parent, Of: k.Thing(), ID: id, Scheduled: t, lease: l},
		row: schedules.Run{
			Key: k, ID: id, Scheduled: t.UnixMicro(), State: schedules.StateRunning, Holder: l.Holder,
			Started: s.o.Now().UnixMicro(), Actor: by,
		},
	}
}

// leaseOf names the lease that the runs of a schedule hold.
func leaseOf(k schedules.Key) string { return "schedule:" + k.Job + ":" + k.Parent }

// ours reports whether a run is one of this process, which lives.
func (s *Scheduler) ours(r schedules.Run) bool { return strings.HasPrefix(r.Holder, s.o.Holder+"/") }

// before says what the run before means for a time: that it is skipped, since
// that run runs, or did when it was met; or that it has to be waited for whether
// it does. got says whether the lease was to be had.
func (s *Scheduler) before(tx *store.Tx, k schedules.Key, got bool, met *schedules.Run) (skip bool, wait *schedules.Run, err error) {
	if got {
		if met == nil {
			return false, nil, nil
		}
		was, err := schedules.At(tx, k, met.Scheduled)
		return was != nil && was.ID == met.ID && (was.State == schedules.StateDone || was.State == schedules.StateFailed), nil, err
	}
	running, err := schedules.Running(tx, k)
	if err != nil {
		return false, nil, err
	}
	if len(running) == 0 {
		return false, nil, nil
	}
	r := running[0]
	if s.ours(r) || met != nil && met.ID == r.ID { // its lease was renewed since
		return true, nil, nil
	}
	return false, &r, nil
}

// skip settles a time without a run.
func (s *Scheduler) skip(tx *store.Tx, c *claim, got bool, epoch int64) error {
	lease := c.run.lease
	c.run, c.skipped = nil, true
	c.row.State, c.row.Ended, c.row.Holder = schedules.StateSkipped, c.row.Started, ""
	_, err := schedules.Begin(tx, c.row)
	if err == nil && got {
		err = leases.Release(tx, lease.Name, lease.Holder, epoch)
	}
	return errors.Join(err, schedules.Settle(tx, c.row.Key, c.row.Scheduled))
}

// runs reports whether this process has a run of a schedule.
func (s *Scheduler) runs(k schedules.Key) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.running[k] > 0
}

func (s *Scheduler) note(k schedules.Key, n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.running[k] += n; s.running[k] == 0 {
		delete(s.running, k)
	}
}

// execute runs a run that was claimed, and notes how it ended.
func (s *Scheduler) execute(ctx context.Context, j *Job, c claim) {
	s.note(c.row.Key, 1)
	defer s.note(c.row.Key, -1)
	c.run.lease.Hold(ctx, s.o.DB, c.run.epoch, c.asked, func(held context.Context, _ int64) error {
		row := c.row
		limited, cancel := context.WithTimeout(held, j.Deadline)
		err := do(limited, j, c.run)
		late := limited.Err() != nil && held.Err() == nil
		cancel()
		row.State = schedules.StateDone
		if err != nil {
			row.State, row.Error = schedules.StateFailed, s.reason(ctx, held, late, j, c.run, err)
		}
		c.run.mu.Lock()
		row.Counts = maps.Clone(c.run.counts)
		c.run.mu.Unlock()
		s.end(ctx, row, c.run)
		return nil
	})
}

// do runs a job's function; its panic is an error.
func do(ctx context.Context, j *Job, r *Run) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v\n%s", p, debug.Stack())
		}
	}()
	return j.Do(ctx, r)
}

// reason is why a run failed, for people; the log has the whole of it.
func (s *Scheduler) reason(ctx, held context.Context, late bool, j *Job, r *Run, err error) string {
	if ctx.Err() != nil {
		return "usher was stopped while it ran"
	}
	s.o.Log.Error("a run failed", r.about(), "error", err)
	var known *identity.Error
	switch {
	case late:
		return fmt.Sprintf("it was ended after %s, which is how long it may take", j.Deadline)
	case held.Err() != nil:
		return "the store did not answer for so long that the run had to end"
	case errors.As(err, &known):
		return known.Detail
	default:
		return "an internal error occurred; the log names it beside the run's id"
	}
}

// end notes how a run ended, unless it was taken for lost before. A store that
// does not answer is asked again for as long as this process lives.
func (s *Scheduler) end(ctx context.Context, row schedules.Run, r *Run) {
	for last := false; ; {
		last = ctx.Err() != nil
		row.Ended = s.o.Now().UnixMicro()
		tell, cancel := context.WithTimeout(context.WithoutCancel(ctx), endFor)
		err := s.o.DB.Update(tell, store.LaneNormal, func(tx *store.Tx) error {
			if _, err := schedules.Lock(tx, row.Key); err != nil { // before the lease, as in a claim
				return err
			}
			if err := r.held(tx); err != nil {
				return err
			}
			if _, err := schedules.End(tx, row); err != nil {
				return err
			}
			return leases.Release(tx, r.lease.Name, r.lease.Holder, r.epoch)
		})
		cancel()
		switch {
		case err == nil:
			s.o.Ended(r.Job, row.State)
			if row.State == schedules.StateDone {
				s.o.Succeeded(r.Job, time.UnixMicro(row.Ended))
			}
			return
		case errors.Is(err, ErrLost):
			s.o.Log.Warn("a run ended after it was taken for lost; what it would have written since is not", r.about())
			return
		case last:
			s.o.Log.Warn("the end of a run could not be noted; it will be taken for lost", r.about(), "error", err)
			return
		}
		s.o.Log.Warn("the end of a run could not be noted; it is tried again", r.about(), "error", err)
		pause(ctx, again)
	}
}

// bury marks runs as lost whose daemons are gone.
func (s *Scheduler) bury(ctx context.Context) error {
	var running []schedules.Run
	if err := s.o.DB.Read(ctx, func(tx *store.Tx) (err error) {
		running, err = schedules.Running(tx, schedules.Key{})
		return err
	}); err != nil {
		return err
	}
	var errs []error
	for _, r := range running {
		if s.ours(r) {
			continue
		}
		lost, holder := int64(0), s.o.Holder+"/"+store.NewID()
		err := s.o.DB.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
			lost = 0
			if _, err := schedules.Lock(tx, r.Key); err != nil {
				return err
			}
			name := leaseOf(r.Key)
			epoch, ok, err := leases.Acquire(tx, name, holder, s.o.TTL)
			if err != nil || !ok {
				return err
			}
			if lost, err = schedules.Lose(tx, r.Key, s.o.Now().UnixMicro()); err != nil {
				return err
			}
			return leases.Release(tx, name, holder, epoch)
		})
		if err == nil {
			s.found(r.Key, claim{lost: lost})
		}
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// RunNow begins a run of a schedule that is in force, though it is not its time,
// and returns it as it begins. It is refused while one runs. with, unless it is nil, is
// done in the transaction that begins the run: not where there is none.
func (s *Scheduler) RunNow(ctx context.Context, k schedules.Key, by identity.Actor, with func(*store.Tx) error) (schedules.Run, error) {
	j, err := s.find(ctx, k)
	if err != nil {
		return schedules.Run{}, err
	}
	var c claim
	id, now, asked := store.NewID(), s.o.Now(), time.Now()
	err = s.o.DB.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		c = s.fresh(k, id, now, by)
		c.asked = asked
		if _, err := schedules.Lock(tx, k); err != nil {
			return err
		}
		epoch, ok, err := leases.Acquire(tx, c.run.lease.Name, c.run.lease.Holder, s.o.TTL)
		if err != nil {
			return err
		}
		if !ok {
			return s.busy(tx, k)
		}
		c.run.epoch = epoch
		if c.lost, err = schedules.Lose(tx, k, now.UnixMicro()); err != nil {
			return err
		}
		taken, err := schedules.Begin(tx, c.row)
		if err == nil && taken {
			err = s.busy(tx, k)
		}
		if err == nil && with != nil {
			err = with(tx)
		}
		return err
	})
	if err != nil {
		return schedules.Run{}, err
	}
	s.found(k, c)
	if !s.spawn(func(ctx context.Context) { s.execute(ctx, j, c) }) {
		return schedules.Run{}, identity.Errorf(identity.CodeUnavailable, "stopping", "usher is stopping; ask again")
	}
	return c.row, nil
}

// busy is the refusal of a run while one runs.
func (s *Scheduler) busy(tx *store.Tx, k schedules.Key) error {
	running, err := schedules.Running(tx, k)
	if err != nil {
		return err
	}
	since := "this moment"
	if len(running) > 0 {
		since = time.UnixMicro(running[0].Started).UTC().Format(time.RFC3339)
	}
	return identity.Errorf(identity.CodeConflict, "run_running", "%s runs since %s; a second one is not begun beside it. Ask again when it has ended; one whose daemon is gone is given up %s after that", k.Name(), since, s.o.TTL)
}
