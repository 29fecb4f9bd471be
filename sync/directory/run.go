package directory

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/provision/guard"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/ldapstate"
	"usher/internal/store/leases"
	"usher/internal/store/runs"
	"usher/sync/ldap"
)

const (
	// leaseFor is how long after a process is gone without a word another may read
	// the directory.
	leaseFor = 15 * time.Second
	// kept is how many runs of a directory are remembered.
	kept = 200
	// doubt is how far the clocks of this machine and of the database may be apart,
	// or this machine's go back, before nobody's account is taken for ended or begun
	// anew by the time alone.
	doubt = 5 * time.Minute
)

// Why a run found no evidence, beside the reasons of package ldap.
const (
	// ReasonNothing: the read is complete and has nothing in it where there was
	// something.
	ReasonNothing = "ldap_nothing_found"
	// ReasonDisabled: entries are disabled of more people who came in otherwise than
	// guards let go.
	ReasonDisabled = "ldap_disabled"
	// ReasonSettings: another base, filter or the like is to be read.
	ReasonSettings = "ldap_settings_changed"
	// ReasonInterrupted: the run was ended before its end.
	ReasonInterrupted = "run_interrupted"
)

// execution is one run.
type execution struct {
	r     *Runner
	src   Source
	o     Options
	out   Outcome
	c     provision.Change
	fence func(*store.Tx) error
	state ldapstate.State
	// refused is what the newest run met, and refusedWhy what it said; nil: nothing.
	refused    *Refusal
	refusedWhy string
	now        int64 // by which accounts end, epoch microseconds
	// doubtful says that the clock is not to be trusted.
	doubtful bool

	texts                                              *spool
	nodes, refs, direct, members, owed, persons, moves *sorter
	presents                                           *sorter            // of a delta
	called                                             *sorter            // of a delta: what stored entries are called that it calls
	recall                                             *recall            // nil: nothing is, nor learned
	d                                                  *delta             // nil: everything is read
	told                                               []ldap.Proof       // of the searches of a delta, which gave the cookies
	cookies, kept                                      []ldapstate.Cookie // kept: by the run before
	helds                                              *sorter            // what is held of users
	waits                                              bool               // something of the directory is held
	open                                               *runs.Run          // in which it waits; nil: none does
	record, name, target, text                         []byte             // scratch

	nesting      ldap.Nesting
	nested       map[key]bool  // groups that are in groups, or have some
	tainted      map[key]bool  // groups nobody is taken out of
	taintedUsers map[key]bool  // users whose entry cannot be read rightly
	excluded     map[key]bool  // entries that cannot be read and have no record
	here         map[key]bool  // what was not read, and is there
	gone         map[key]bool  // what those were called who are gone
	shares       map[key][]key // users who are called as another is, and how, where a group calls them so
	shared       map[calling]bool
	lost         map[key]bool // groups, and users of a delta, that are gone
	unusable     int          // users of whom something cannot be read
	unfinished   bool         // something is looked at again by the next run
	unsure       bool         // somebody who was named as gone is there, at a server that may lag behind the one that named them
	elsewhere    bool         // another server than before was read, which may lag behind that one
	missing      []absent
	emptied      []ldap.Yield // what searches found before that find nothing now
	users        []key        // scratch

	groups       []groupChange
	groupAt      map[key]int
	staleGroups  []ldapstate.Held // are stored as held, and are so no more
	rules        bool             // there are rules, which look at groups
	attributes   bool             // rules look at attributes
	others       provision.Change // of those whose attributes are others, and of groups that are called otherwise
	leaving      provision.Change // of those who leave, whose losses are counted
	othersHeld   []string         // the runs that hold something of it
	decides      string           // the run that is decided
	finding      *runs.Detail     // the limit that would be passed; nil: none
	findingScope string
	agreed       bool // what would be lost is what somebody discarded by the release before
	done, of     int
	taken        []key // users whose address was somebody else's when they were changed

	small      bool      // what it does is done in one transaction
	writings   []writing // that are put off until then
	remembered bool      // its outcome is kept
}

func (x *execution) progress(phase Phase, done, of int) {
	if x.o.Progress != nil {
		x.o.Progress(Progress{phase, done, of})
	}
}

// update runs fn in a transaction that nobody's runs along with who has taken
// over the directory, as long as that is there: what is written of one that is deleted
// nobody takes away again. What is stored has another revision behind it, unless
// somebody else has given it one meanwhile: then nothing is remembered.
func (x *execution) update(ctx context.Context, fn func(*store.Tx) error) error {
	next, same := "", false
	err := x.r.p.DB.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		if err := x.fence(tx); err != nil {
			return err
		}
		if _, err := x.directory(tx); err != nil {
			return err
		}
		if err := fn(tx); err != nil {
			return err
		}
		next = store.NewID()
		var err error
		same, err = ldapstate.Revise(tx, x.src.Parent, x.src.Directory, x.state.Revision, next)
		return err
	})
	switch {
	case err != nil:
	case same:
		x.state.Revision = next
	default:
		x.recall = nil
	}
	return err
}

// Run reads, compares, plans, has the guard look, and applies. Where the
// directory gives no evidence the error is nil and the outcome is StateFailed,
// with a reason; an error says that the run itself could not be done, such as by
// the store, or because another is going on (reason run_in_progress). Interrupted
// anywhere, the next run goes on.
func (r *Runner) Run(ctx context.Context, src Source, o Options) (Outcome, error) {
	began := r.p.Now()
	out := Outcome{ID: store.NewID(), Dry: o.Dry, Watched: o.Watched, Full: true, StartedAt: began}
	var noEvidence error
	var refused *Refusal
	remembered := false
	err := r.alone(ctx, src, func(ctx context.Context, x *execution) error {
		x.o, x.out = o, out
		x.c.RequestID = o.RequestID
		defer x.close()
		refused = x.refused
		if err := x.mayBind(); err != nil {
			out, noEvidence = x.out, err
			return nil
		}
		if o.Behind {
			if err := x.forgetPosition(); err != nil {
				return err
			}
		}
		x.recall = r.recalls.take(src.Directory, x.state.Revision, x.basis())
		err := x.run(ctx)
		if err == nil && x.recall != nil {
			x.recall.revision = x.state.Revision
			r.recalls.keep(src.Directory, x.recall)
		}
		out, remembered = x.out, x.remembered
		if strings.HasPrefix(ldap.Reason(err), "ldap_") {
			noEvidence = err
			return nil
		}
		return err
	})
	if remembered && err == nil {
		r.p.Ended(src, out)
		return out, nil
	}
	out.Duration = r.p.Now().Sub(began)
	if inProgress(err) {
		return out, err
	}
	if noEvidence != nil || err != nil {
		out.State, out.Plan, out.Counts = StateFailed, nil, Counts{Users: out.Counts.Users, Groups: out.Counts.Groups, Unusable: out.Counts.Unusable}
		out.Reason, out.Message = ReasonInterrupted, "the run was ended before its end; the next one goes on from there"
		var e *identity.Error
		ended := errors.Is(noEvidence, context.Canceled) // while it was read: that says nothing of the directory
		if errors.As(errors.Join(noEvidence, err), &e) && !ended && (noEvidence != nil || ctx.Err() == nil) {
			out.Reason, out.Message = e.Reason, e.Detail
		}
	}
	if o.Dry {
		return out, err
	}
	out.notes(src, refused, r.p.Now())
	if leavesNoLine(out) {
		r.p.Ended(src, out)
		return out, err
	}
	if kerr := r.remember(ctx, src, out); kerr != nil {
		r.p.Log.Warn("the outcome of a run could not be kept", "directory", src.Directory, "error", kerr)
	}
	r.p.Ended(src, out)
	return out, err
}

// Failed keeps that a run could not begin, and why: nobody knows how the directory is
// to be read.
func (r *Runner) Failed(ctx context.Context, src Source, why error) Outcome {
	e := identity.AsError(why)
	out := Outcome{ID: store.NewID(), State: StateFailed, Full: true, Reason: e.Reason, Message: e.Detail, StartedAt: r.p.Now()}
	if err := r.remember(ctx, src, out); err != nil {
		r.p.Log.Warn("the outcome of a run could not be kept", "directory", src.Directory, "error", err)
	}
	r.p.Ended(src, out)
	return out
}

// keepOutcome ends a small run: its outcome is kept along with what it did.
func (x *execution) keepOutcome(ctx context.Context) error {
	x.out.Duration = x.r.p.Now().Sub(x.out.StartedAt)
	keep, err := outcome(x.src, x.out)
	if err != nil {
		return err
	}
	if err := x.write(ctx, writing{do: keep, done: func() { x.remembered = true }}); err != nil {
		return err
	}
	return x.flush(ctx)
}

// outcome returns what keeps the outcome of a run, without what names people.
func outcome(src Source, out Outcome) (func(*store.Tx) error, error) {
	if out.Plan != nil {
		plan := *out.Plan
		plan.More += len(plan.Items)
		plan.Items = []Item{}
		out.Plan = &plan
	}
	line, err := json.Marshal(out)
	return func(tx *store.Tx) error {
		return keepLine(tx, src, out, string(line))
	}, err
}

// remember keeps the outcome of a run by itself.
func (r *Runner) remember(ctx context.Context, src Source, out Outcome) error {
	keep, err := outcome(src, out)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	return r.p.DB.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		if d, err := directory.ByID(tx, src.Directory); err != nil || d == nil { // it was deleted meanwhile, its history with it
			return err
		}
		return keep(tx)
	})
}

// History returns up to limit runs of a directory that have ended and were not
// dry, newest first, below the id before.
func (r *Runner) History(ctx context.Context, parent, directory, before string, limit int) ([]Outcome, error) {
	var out []Outcome
	err := r.p.DB.Read(ctx, func(tx *store.Tx) error {
		rows, err := ldapstate.Runs(tx, parent, directory, before, limit)
		if err != nil {
			return err
		}
		out = make([]Outcome, len(rows))
		for i, row := range rows {
			if err := json.Unmarshal([]byte(row.Outcome), &out[i]); err != nil {
				return err
			}
		}
		return nil
	})
	return out, err
}

const reasonInProgress = "run_in_progress"

func inProgress(err error) bool {
	var e *identity.Error
	return errors.As(err, &e) && e.Reason == reasonInProgress
}

// alone runs work while this process alone may read a directory.
func (r *Runner) alone(ctx context.Context, src Source, work func(context.Context, *execution) error) error {
	lease := leases.Lease{Name: "ldap:" + src.Directory, Holder: store.NewID(), TTL: leaseFor, Log: r.p.Log}
	asked := time.Now()
	var epoch int64
	var ok bool
	var found beginning
	err := r.p.DB.Update(ctx, store.LaneNormal, func(tx *store.Tx) (err error) {
		if epoch, ok, err = leases.Acquire(tx, lease.Name, lease.Holder, lease.TTL); err == nil && ok {
			found, err = begins(tx, src)
		}
		return err
	})
	if err != nil {
		return err
	}
	if !ok {
		return identity.Errorf(identity.CodeConflict, "run_in_progress", "the directory is being read already; wait until that run has ended")
	}
	var result error
	lease.Hold(ctx, r.p.DB, epoch, asked, func(ctx context.Context, epoch int64) error {
		x := &execution{
			r: r, src: src, record: make([]byte, 0, 512),
			c:      provision.Change{Parent: src.Parent, Actor: identity.Actor{Kind: identity.ActorDirectory, ID: src.Directory}},
			nested: map[key]bool{}, tainted: map[key]bool{}, taintedUsers: map[key]bool{}, excluded: map[key]bool{}, here: map[key]bool{}, gone: map[key]bool{}, lost: map[key]bool{}, groupAt: map[key]int{},
			shares: map[key][]key{}, shared: map[calling]bool{},
			fence: func(tx *store.Tx) error { return leases.Fence(tx, lease.Name, lease.Holder, epoch) },
		}
		x.begin(found)
		result = work(ctx, x)
		return nil
	})
	return result
}

func (x *execution) close() {
	for _, s := range []*sorter{x.nodes, x.refs, x.direct, x.members, x.owed, x.persons, x.moves, x.presents, x.called, x.helds} {
		if s != nil {
			s.close()
		}
	}
	if x.texts != nil {
		x.texts.close()
	}
}

// run is a run that holds the directory.
func (x *execution) run(ctx context.Context) (err error) {
	if x.doubtful {
		x.r.p.Log.Warn("the clock of this machine is not that of the database, or went back; nobody's account ends or begins by the time in this run",
			"directory", x.src.Directory)
	}
	proof, err := x.read(ctx)
	if err != nil {
		return err
	}
	x.from(proof)
	x.out.Full = x.d == nil
	err = x.look(ctx)
	if errors.Is(err, errWhole) {
		if proof, err = x.readWhole(ctx); err == nil {
			x.from(proof)
			x.out.Full = true
			err = x.look(ctx)
		}
	}
	if err != nil {
		return err
	}
	x.noneUsable()
	pl, err := x.plan(ctx)
	if err != nil {
		return err
	}
	if err := x.stillMeant(ctx); err != nil {
		return err
	}
	return x.end(ctx, pl, proof)
}

// from notes which server was read, and until when its certificates hold.
func (x *execution) from(p ldap.Proof) {
	x.out.Server, x.out.ServerEnds, x.out.ClientEnds = p.Server, p.Ends.Server.UTC(), p.Ends.Client.UTC()
}

// look compares what was read with what is stored.
func (x *execution) look(ctx context.Context) error {
	x.progress(PhaseCompare, 0, 0)
	if err := x.resolve(); err != nil {
		return err
	}
	if err := x.compare(ctx); err != nil {
		return err
	}
	if err := x.expire(ctx); err != nil {
		return err
	}
	return x.membership(ctx)
}

// end does what the plan says, as far as it may be done, and remembers it.
func (x *execution) end(ctx context.Context, pl *planner, proof ldap.Proof) (err error) {
	counts, held := pl.gains, x.holds()
	if x.o.Dry || !held {
		counts.add(pl.lost)
	}
	if x.o.Dry {
		counts.add(pl.kept)
	}
	x.out.Counts.add(counts)
	x.of = x.out.Counts.Added + x.out.Counts.Changed + x.out.Counts.Gone
	x.out.State = StateDone
	if counts == (Counts{}) {
		x.out.State = StateNothing
	}
	held = held || pl.waits+pl.acknowledged > 0
	if x.o.Dry {
		if held {
			x.out.State = StateHeld
		}
		x.out.Plan, err = pl.shown(ctx, hexOf(pl.all), x.limit(pl))
		return err
	}
	x.small = x.together(pl)
	if err := x.apply(ctx); err != nil {
		return err
	}
	if err := x.groupsEnd(ctx); err != nil {
		return err
	}
	if err := x.keepState(ctx, proof); err != nil {
		return err
	}
	if held {
		x.out.State = StateHeld
		if x.out.Plan, err = pl.shown(ctx, x.waitingHash(pl), x.limit(pl)); err != nil {
			return err
		}
	}
	run, err := x.keepHeld(ctx, pl)
	if err != nil {
		return err
	}
	if run != "" {
		x.out.Plan.Run = run
		err := x.r.p.DB.Read(ctx, func(tx *store.Tx) (err error) {
			x.out.Plan.Elsewhere, err = provision.Elsewhere(tx, x.src.Parent, x.src.Directory)
			return err
		})
		if err != nil {
			return err
		}
	} else if len(x.othersHeld) > 0 {
		x.out.State = StateHeld
		x.out.Plan = &Plan{Run: x.othersHeld[0], Guard: guard.MaxRemovals, Items: []Item{}}
	}
	if x.small {
		return x.keepOutcome(ctx)
	}
	return nil
}

// basis is the digest of what is searched and mapped.
func (x *execution) basis() string {
	c := &x.src.Config
	line, err := json.Marshal([]any{c.Users, c.Groups, c.Attributes})
	if err != nil {
		return ""
	}
	return digest(string(line)).text()
}
