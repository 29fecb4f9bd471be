// Package schedule owns when periodic work runs. All of it is registered here:
// a job has a schedule, and each time of the schedule has one run, whatever
// happens.
//
// A run is a row, unique in job and time, that is written before the work is
// begun (ADR 14): of many daemons one gets the time, one that was frozen over it
// finds it done, and one that was away runs it once when it is back, not once
// for every time it missed. While it runs it holds a lease. What it writes it
// writes in transactions that call Run.Fence first, so that a daemon which was
// frozen while it ran writes nothing after another took over. A time that comes
// while the run before it runs still is skipped, and says so.
package schedule

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"time"

	"usher/internal/crontab"
	"usher/internal/identity"
	"usher/internal/slots"
	"usher/internal/store"
	"usher/internal/store/schedules"
)

const (
	// leaseFor is how long after a daemon is gone without a word another takes
	// what it ran for lost.
	leaseFor = 9 * time.Second
	// deadline is how long a run may take where its job does not say, and atOnce
	// how many there are.
	deadline = time.Hour
	atOnce   = 8
	// lookEvery is how often schedules in force and lost runs are looked for.
	lookEvery = time.Minute
	// nap bounds a wait, so that a clock that was set, or stood still with the
	// machine, is noticed.
	nap = 30 * time.Second
	// again is how long a look that failed waits.
	again = 5 * time.Second
)

// Job is periodic work.
type Job struct {
	Name     string // in the API, in metrics and rows: lower-case letters, digits and -
	Schedule string // as crontab.Parse reads it; UTC where it names no zone

	// InForce returns the schedules that are in force, by parent, an empty one for
	// Schedule; nil: Schedule is in force, for the parent "". It is asked once a minute. Where it fails, those
	// from before stay in force.
	InForce func(ctx context.Context) (map[string]string, error)
	// Each returns, in the place of InForce, the schedules that are in force by
	// the things of parents that the job is done for: each has its own times, its
	// own runs, and is run beside the others.
	Each func(ctx context.Context) (map[Thing]string, error)

	Least    time.Duration // the shortest @every; 0: a minute
	Jitter   time.Duration // how long after its time a run begins at most, at random; at most half of the time to the next
	Deadline time.Duration // how long a run may take; 0: an hour
	AtOnce   int           // how many runs of it this process has at once, half of them for one parent at most, those that are asked for aside; 0: 8

	// Do does the work and returns when it is done or ctx ends. It is never run
	// twice at once for a parent, or for a thing of one. A panic is an error.
	Do func(ctx context.Context, r *Run) error

	slots *slots.Slots // one for each run
}

// Thing is something of a parent that a job is done for.
type Thing struct{ Parent, ID string }

// KeyOf names the schedule of a job for a thing of a parent; of the parent, where
// its ID is empty.
func KeyOf(job string, of Thing) schedules.Key {
	if of.ID != "" {
		job += schedules.Of + of.ID
	}
	return schedules.Key{Parent: of.Parent, Job: job}
}

// Options are what a Scheduler is made of.
type Options struct {
	DB     *store.DB
	Holder string        // names this process alone, no other after its restart
	TTL    time.Duration // how long after this process is gone its runs are taken for lost; 0: 9 s
	Log    *slog.Logger  // nil: slog.Default

	Now func() time.Time // nil: time.Now
	// Wait waits until Now is until, or ctx ends; it may return early. nil: a
	// timer.
	Wait   func(ctx context.Context, until time.Time)
	Jitter func(most time.Duration) time.Duration // nil: at random

	// Ended is told of every run that this process ended, skipped or found lost,
	// and Succeeded when a run of a job last ended well, whoever ran it. Both may
	// be called at any time, by many at once; nil: nobody is told.
	Ended     func(job, outcome string)
	Succeeded func(job string, at time.Time)
}

// Scheduler runs jobs when it is time.
type Scheduler struct {
	o Options

	mu      sync.Mutex // guards what follows
	jobs    []*Job
	entries map[schedules.Key]*entry
	running map[schedules.Key]int // runs of this process
	ctx     context.Context       // of Run; nil: it is not running
	begun   bool
	ended   bool
	work    sync.WaitGroup // ticks and runs; added to while not ended
}

// entry is a schedule in force.
type entry struct {
	key  schedules.Key
	job  *Job
	text string
	when When
	time time.Time // the next of it
	act  time.Time // when that one is begun
}

// New returns a scheduler without jobs but the one that lets go of old runs.
// Nothing runs before Run.
func New(o Options) *Scheduler {
	if o.TTL == 0 {
		o.TTL = leaseFor
	}
	if o.Log == nil {
		o.Log = slog.Default()
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Wait == nil {
		now := o.Now
		o.Wait = func(ctx context.Context, until time.Time) { pause(ctx, min(nap, until.Sub(now()))) }
	}
	if o.Jitter == nil {
		o.Jitter = rand.N[time.Duration]
	}
	if o.Ended == nil {
		o.Ended = func(string, string) {}
	}
	if o.Succeeded == nil {
		o.Succeeded = func(string, time.Time) {}
	}
	s := &Scheduler{o: o, entries: map[schedules.Key]*entry{}, running: map[schedules.Key]int{}}
	s.jobs = []*Job{s.pruning()}
	return s
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

// Register adds a job. It is refused after Run was called, where another has its
// name, and where its schedule is none or never runs.
func (s *Scheduler) Register(j Job) error {
	if j.Least == 0 {
		j.Least = crontab.Shortest
	}
	if j.Deadline == 0 {
		j.Deadline = deadline
	}
	if j.AtOnce == 0 {
		j.AtOnce = atOnce
	}
	if _, err := Parse(j.Schedule, j.Least); err != nil {
		return fmt.Errorf("the schedule %q of %s: %w", j.Schedule, j.Name, err)
	}
	if j.Name == "" || strings.Trim(j.Name, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" || j.Do == nil || j.AtOnce < 0 {
		return fmt.Errorf("schedule: %q is no job", j.Name)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.begun:
		return errors.New("schedule: a job is registered after Run was called")
	case slices.ContainsFunc(s.jobs, func(o *Job) bool { return o.Name == j.Name }):
		return fmt.Errorf("schedule: two jobs are called %s", j.Name)
	}
	j.slots = slots.New(j.AtOnce)
	s.jobs = append(s.jobs, &j)
	return nil
}

// Run runs jobs when it is time, until ctx ends and everything that ran has. It
// is called once.
func (s *Scheduler) Run(ctx context.Context) {
	s.mu.Lock()
	s.ctx, s.begun = ctx, true
	s.mu.Unlock()
	var look time.Time
	for ctx.Err() == nil {
		if now := s.o.Now(); !now.Before(look) || look.Sub(now) > lookEvery { // it was set back
			look = now.Add(lookEvery)
			if err := s.look(ctx); err != nil && ctx.Err() == nil {
				s.o.Log.Warn("the schedules in force could not be looked at; it is tried again", "error", err)
				look = now.Add(again)
			}
		}
		s.o.Wait(ctx, s.begin(look))
	}
	s.mu.Lock()
	s.ended = true
	s.mu.Unlock()
	s.work.Wait()
}

// spawn has fn run in the background, with the context of Run. ok is false where
// nothing runs.
func (s *Scheduler) spawn(fn func(ctx context.Context)) (ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ctx == nil || s.ended {
		return false
	}
	ctx := s.ctx
	s.work.Go(func() { fn(ctx) })
	return true
}

// begin begins what it is time for and returns when it will be next, at most at
// a time.
func (s *Scheduler) begin(next time.Time) time.Time {
	now := s.o.Now()
	s.mu.Lock()
	var due []func(context.Context)
	for _, e := range s.entries {
		if !e.act.After(now) {
			// Of several that have passed, in sleep or without a store, the last.
			t := e.time
			if latest := e.when.Latest(t, now); !latest.IsZero() {
				t = latest
			}
			s.expect(e, t)
			until := e.time
			due = append(due, func(ctx context.Context) { s.settle(ctx, e.job, e.key, t, until) })
		}
		if e.act.Before(next) {
			next = e.act
		}
	}
	s.mu.Unlock()
	for _, fn := range due {
		s.spawn(fn)
	}
	return next
}

// expect makes the first time after one the next of an entry.
func (s *Scheduler) expect(e *entry, after time.Time) {
	e.time = e.when.Next(after)
	if e.time.IsZero() { // the end of what the parser looks ahead
		e.time = after.Add(365 * 24 * time.Hour)
	}
	e.act = e.time.Add(s.jitter(e, e.time))
}

// jitter is how long after a time its run is begun.
func (s *Scheduler) jitter(e *entry, t time.Time) time.Duration {
	most := e.job.Jitter
	if next := e.when.Next(t); !next.IsZero() {
		most = min(most, next.Sub(t)/2)
	}
	if most <= 0 {
		return 0
	}
	return s.o.Jitter(most)
}

// look takes the schedules that are in force, and what is lost for lost.
func (s *Scheduler) look(ctx context.Context) error {
	var errs []error
	wanted := map[schedules.Key]bool{}
	for _, j := range s.jobs {
		texts, err := s.inForce(ctx, j)
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", j.Name, err))
			s.keep(j, wanted)
			continue
		}
		for k, text := range texts {
			if text == "" {
				text = j.Schedule
			}
			wanted[k] = true
			if err := s.place(ctx, j, k, text); err != nil {
				errs = append(errs, fmt.Errorf("%s: %w", j.Name, err))
			}
		}
	}
	s.mu.Lock()
	for k := range s.entries {
		if !wanted[k] {
			delete(s.entries, k)
		}
	}
	s.mu.Unlock()
	return errors.Join(append(errs, s.bury(ctx), s.tell(ctx))...)
}

func (s *Scheduler) inForce(ctx context.Context, j *Job) (map[schedules.Key]string, error) {
	out := map[schedules.Key]string{}
	switch {
	case j.Each != nil:
		things, err := j.Each(ctx)
		for of, text := range things {
			out[KeyOf(j.Name, of)] = text
		}
		return out, err
	case j.InForce != nil:
		parents, err := j.InForce(ctx)
		for parent, text := range parents {
			out[KeyOf(j.Name, Thing{Parent: parent})] = text
		}
		return out, err
	}
	out[KeyOf(j.Name, Thing{})] = j.Schedule
	return out, nil
}

// keep marks what a job has as wanted.
func (s *Scheduler) keep(j *Job, wanted map[schedules.Key]bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for k, e := range s.entries {
		if e.job == j {
			wanted[k] = true
		}
	}
}

// place puts a schedule in force where it is not. What it missed is run once.
func (s *Scheduler) place(ctx context.Context, j *Job, k schedules.Key, text string) error {
	s.mu.Lock()
	old := s.entries[k]
	s.mu.Unlock()
	if old != nil && old.text == text {
		return nil
	}
	w, err := Parse(text, j.Least)
	if err != nil {
		return fmt.Errorf("the schedule %q: %w", text, err) // an entry from before stays
	}
	now, settled := s.o.Now(), int64(0)
	err = s.o.DB.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		placed, err := schedules.Place(tx, k, text, now.UnixMicro())
		settled = placed.Settled
		return err
	})
	if err != nil {
		return err
	}
	e := &entry{key: k, job: j, text: text, when: w}
	if missed := w.Latest(time.UnixMicro(settled), now); missed.IsZero() {
		s.expect(e, now)
	} else {
		e.time, e.act = missed, now.Add(s.jitter(e, missed))
	}
	s.mu.Lock()
	s.entries[k] = e
	s.mu.Unlock()
	return nil
}

// tell says when jobs last ended well. A schedule that the store does not have,
// since an older state was put in its place, is put in force anew, and so is one
// that a clock which was wrong has left waiting.
func (s *Scheduler) tell(ctx context.Context) error {
	var all []schedules.Schedule
	if err := s.o.DB.Read(ctx, func(tx *store.Tx) (err error) {
		all, err = schedules.All(tx)
		return err
	}); err != nil {
		return err
	}
	last, stored := map[string]int64{}, map[schedules.Key]bool{}
	for _, one := range all {
		taken, err := s.reconsider(ctx, one)
		switch {
		case err != nil:
			return err
		case !taken:
			last[one.Name()] = max(last[one.Name()], one.Succeeded)
			stored[one.Key] = true
		}
	}
	now := s.o.Now()
	s.mu.Lock()
	for k, e := range s.entries {
		if !stored[k] || e.astray(now) {
			delete(s.entries, k)
		}
	}
	s.mu.Unlock()
	for _, j := range s.jobs {
		if at := last[j.Name]; at > 0 {
			s.o.Succeeded(j.Name, time.UnixMicro(at))
		}
	}
	return nil
}

// InForce is a schedule in force.
type InForce struct {
	schedules.Key
	Schedule string
	Next     time.Time // when it runs next, jitter aside
}

// InForce returns what runs by itself, by job and parent; nothing before Run.
func (s *Scheduler) InForce() []InForce {
	now := s.o.Now()
	out := []InForce{}
	s.mu.Lock()
	for k, e := range s.entries {
		out = append(out, InForce{Key: k, Schedule: e.text, Next: e.when.Next(now)})
	}
	s.mu.Unlock()
	slices.SortFunc(out, func(a, b InForce) int {
		return cmp.Or(strings.Compare(a.Job, b.Job), strings.Compare(a.Parent, b.Parent))
	})
	return out
}

// find returns the job of a schedule that is in force. Of things, which come by
// the day, it looks whether there is a new one.
func (s *Scheduler) find(ctx context.Context, k schedules.Key) (*Job, error) {
	if j := s.placed(k); j != nil {
		return j, nil
	}
	for _, j := range s.jobs { // which are what they are since Run was called
		if j.Each == nil || j.Name != k.Name() {
			continue
		}
		if err := s.look(ctx); err != nil {
			return nil, err
		}
		if j := s.placed(k); j != nil {
			return j, nil
		}
	}
	var names []string
	for _, j := range s.jobs {
		names = append(names, j.Name)
		switch {
		case j.Name != k.Name():
		case j.Each != nil:
			return nil, identity.Errorf(identity.CodeNotFound, "no_such_job", "%s is done for one at a time, and %q is none of this parent: give its name and its parent as they are listed", j.Name, k.Job)
		case k.Parent != "":
			return nil, identity.Errorf(identity.CodeNotFound, "no_such_job", "%s has no schedule of its own for this parent: run it without one, for all", j.Name)
		}
	}
	slices.Sort(names)
	return nil, identity.Errorf(identity.CodeNotFound, "no_such_job", "nothing that runs by itself is called %q; there are %s", k.Job, strings.Join(names, ", "))
}

// placed returns the job of a schedule that is in force here, nil where none is.
func (s *Scheduler) placed(k schedules.Key) *Job {
	s.mu.Lock()
	defer s.mu.Unlock()
	if e := s.entries[k]; e != nil {
		return e.job
	}
	return nil
}
