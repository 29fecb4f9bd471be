package live

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/policy"
)

// Files keeps the policies of a directory in force. It is safe for concurrent
// use; reloads happen one after the other.
type Files struct {
	FilesOptions

	reload  sync.Mutex         // held by the reload that runs; guards what follows
	seen    string             // fingerprint of the directory as last loaded
	refused map[string]refusal // by parent: files without a mistake that are not in force
	away    bool               // something could not be read by the last load

	afterReading func() // for tests; nil: nothing

	mu     sync.Mutex // guards status
	status Status
}

// FilesOptions are what Files is made of.
type FilesOptions struct {
	DB        *store.DB
	Applier   *Applier
	Catalogue identity.Catalogue
	Dir       string
	Apply     Options          // for every policy
	Log       *slog.Logger     // nil: slog.Default
	Now       func() time.Time // nil: time.Now
	// Loaded is called at the end of every load, one at a time, with what Status
	// said before and says now. Who asked for the load wants to be told all of
	// it, changed or not. Nil: nobody is told.
	Loaded func(before, after Status, asked bool)
}

// Status says how the last load of the policy directory ended.
type Status struct {
	At       time.Time     // of the last load
	Failing  time.Time     // of the first of the loads in a row that met problems; zero: the last met none
	Problems []string      // empty: every file is in force
	Warnings []string      // of the files, in force or not
	Parents  []ParentState // by slug: those with a policy or a file
}

// ParentState says how a parent's file and its policy in force stand.
type ParentState struct {
	Parent  string // slug
	Version int64  // in force; 0: none
	InForce bool   // what is in force is what the file says
}

// refusal is a policy that the live state did not take.
type refusal struct {
	hash     string
	problems []string
	again    bool // it may be taken without a change of the file
}

// NewFiles returns a loader of the policies in a directory.
func NewFiles(o FilesOptions) *Files {
	if o.Log == nil {
		o.Log = slog.Default()
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	return &Files{FilesOptions: o, refused: map[string]refusal{}}
}

// Status returns how the last load ended.
func (f *Files) Status() Status {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.status
}

// Load reads the directory and applies every policy in it that is not in force.
// With any mistake in any file nothing is applied and every mistake is
// reported; a policy the live state refuses leaves the others unharmed. What
// was in force stays in force.
func (f *Files) Load(ctx context.Context) error { return f.take(ctx, true, true) }

// take is Load; without every, only policies are tried again that were refused
// and may be taken now.
func (f *Files) take(ctx context.Context, every, asked bool) error {
	f.reload.Lock()
	defer f.reload.Unlock()
	after, err := f.load(ctx, every)
	if err != nil {
		return err
	}
	f.mu.Lock()
	before := f.status
	f.status = after
	f.mu.Unlock()
	if f.Loaded != nil {
		f.Loaded(before, after, asked)
	}
	if n := len(after.Problems); n > 0 {
		return fmt.Errorf("%d problems in the policies of %s; the last good policies stay in force", n, f.Dir)
	}
	return nil
}

// load returns an error only when ctx ended, after which nobody knows how the
// files stand.
func (f *Files) load(ctx context.Context, every bool) (Status, error) {
	loaded, found := f.read()
	s := Status{Warnings: texts(found.Warnings()), Problems: texts(found.Errors())}
	f.away = false
	for _, p := range found.Errors() {
		f.away = f.away || p.Line == 0 // it could not be read, which may pass
	}
	standing, err := f.standing(ctx)
	switch {
	case ctx.Err() != nil:
	case err != nil:
		f.away = true
		s.Problems = append(s.Problems, f.told("the policies in force cannot be read", err))
	case found.Err() == nil:
		s.Problems = append(s.Problems, f.applyAll(ctx, loaded, standing, every)...)
	}
	if err == nil {
		s.Problems = append(s.Problems, f.vanished(loaded, found, standing)...)
	}
	s.Parents = states(loaded, standing)
	s.At = f.Now()
	f.away = f.away || ctx.Err() != nil
	if len(s.Problems) > 0 {
		if s.Failing = f.Status().Failing; s.Failing.IsZero() {
			s.Failing = s.At
		}
	}
	return s, ctx.Err()
}

// read reads the files; again, when they changed meanwhile: half of what is being
// written may be a policy.
func (f *Files) read() ([]*policy.Policy, policy.Problems) {
	const enough = 5 // whoever writes without end is read as it comes
	for n := 1; ; n++ {
		f.seen = fingerprint(f.Dir)
		loaded, found := policy.Load(f.Dir, f.Catalogue)
		if f.afterReading != nil {
			f.afterReading()
		}
		if n == enough || f.seen == fingerprint(f.Dir) {
			return loaded, found
		}
	}
}

// applyAll applies the policies that are not in force and returns the problems.
func (f *Files) applyAll(ctx context.Context, loaded []*policy.Policy, standing map[string]inEffect, every bool) []string {
	refused, moved := map[string]refusal{}, moved(loaded, standing)
	for _, p := range loaded {
		is := standing[p.Parent]
		was, known := f.refused[p.Parent]
		known = known && was.hash == p.Hash()
		switch from := moved[p.File]; {
		case from != "":
			refused[p.Parent] = refusal{hash: p.Hash(), problems: []string{policy.Problem{
				Position: p.ParentPos, Severity: policy.Error,
				Message: fmt.Sprintf("this file holds the policy of parent %q, which has no other, and says parent %q now; write %q again, or give each parent a file of its own; policy version %d of %q stays in force",
					from, p.Parent, from, standing[from].version, from),
			}.String()}}
		case is.hash == p.Hash():
		case every || known && was.again:
			applied, r := f.apply(ctx, p)
			if r != nil {
				refused[p.Parent] = *r
				continue
			}
			standing[p.Parent] = inEffect{version: applied.Version, hash: p.Hash(), file: p.File}
			f.tell(applied)
		case known:
			refused[p.Parent] = was
		}
	}
	f.refused = refused
	var out []string
	for _, parent := range slices.Sorted(maps.Keys(refused)) {
		out = append(out, refused[parent].problems...)
	}
	return out
}

// apply makes one policy the one in force, or says why not.
func (f *Files) apply(ctx context.Context, p *policy.Policy) (applied *Applied, _ *refusal) {
	var problems policy.Problems
	err := f.DB.Update(ctx, store.LaneNormal, func(tx *store.Tx) (err error) {
		c := provision.Change{Actor: identity.Actor{Kind: identity.ActorOperator, ID: "policy_dir"}}
		applied, problems, err = f.Applier.Apply(tx, c, p, f.Apply)
		if err == nil && problems.Err() != nil {
			return errProblems
		}
		return err
	})
	switch {
	case err == nil:
		return applied, nil
	case errors.Is(err, errProblems):
		return nil, &refusal{hash: p.Hash(), problems: texts(problems.Errors()), again: true}
	}
	code := identity.AsError(err).Code
	return nil, &refusal{
		hash: p.Hash(), problems: []string{f.told(p.File, err)},
		again: code == identity.CodeInternal || code == identity.CodeUnavailable,
	}
}

// tell logs what of an applied policy waits for somebody.
func (f *Files) tell(a *Applied) {
	for _, w := range a.Warnings {
		f.Log.Warn("policy is worth a look", "warning", w.String())
	}
	if runs := append(a.Losses.Runs(), a.Pending...); a.Changed && len(runs) > 0 {
		f.Log.Warn("what a new policy takes past the limits, or switches, waits for somebody to apply or discard it; see usher run show",
			"parent", a.Parent.Slug, "policy_version", a.Version, "held", a.Losses.Held, "runs", runs)
	}
}

var errProblems = errors.New("the policy does not fit the live state")

// told returns an error for people. Its cause, which is not for everybody, goes
// to the log.
func (f *Files) told(what string, err error) string {
	e := identity.AsError(err)
	if e.Code == identity.CodeInternal || e.Err != nil {
		f.Log.Error("policies cannot be taken", "what", what, "error", err)
	}
	return what + ": " + e.Detail
}

func texts(ps policy.Problems) []string {
	out := make([]string, len(ps))
	for i, p := range ps {
		out[i] = p.String()
	}
	return out
}
