package live

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/tenants"
	"usher/policy"
)

// Files keeps the policies of a directory in force. It is safe for concurrent
// use; reloads happen one after the other.
type Files struct {
	db        *store.DB
	applier   *Applier
	catalogue identity.Catalogue
	dir       string
	options   Options

	reload sync.Mutex // held by the reload that runs

	mu     sync.Mutex // guards status
	status Status
}

// Status says how the last load of the policy directory ended.
type Status struct {
	At       time.Time
	Problems []string // empty: every file is in force
}

// NewFiles returns a loader of the policies in dir.
func NewFiles(db *store.DB, a *Applier, catalogue identity.Catalogue, dir string, o Options) *Files {
	return &Files{db: db, applier: a, catalogue: catalogue, dir: dir, options: o}
}

// Status returns how the last load ended.
func (f *Files) Status() Status {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.status
}

// Load reads the directory and applies every policy in it. With any mistake in
// any file nothing is applied and every mistake is reported; a policy the live
// state refuses leaves the others unharmed. What was in force stays in force.
func (f *Files) Load(ctx context.Context) error {
	f.reload.Lock()
	defer f.reload.Unlock()
	problems := f.load(ctx)
	f.mu.Lock()
	f.status = Status{At: time.Now(), Problems: problems}
	f.mu.Unlock()
	if len(problems) > 0 {
		return fmt.Errorf("%d problems in the policies of %s; the last good policies stay in force", len(problems), f.dir)
	}
	return nil
}

func (f *Files) load(ctx context.Context) []string {
	loaded, found := policy.Load(f.dir, f.catalogue)
	if found.Err() != nil {
		return texts(found.Errors())
	}
	var out []string
	spoken := map[string]bool{}
	for _, p := range loaded {
		spoken[p.Parent] = true
		var problems policy.Problems
		err := f.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) (err error) {
			c := provision.Change{Actor: identity.Actor{Kind: identity.ActorOperator, ID: "policy_dir"}}
			_, problems, err = f.applier.Apply(tx, c, p, f.options)
			if err == nil && len(problems) > 0 {
				return errProblems
			}
			return err
		})
		switch {
		case errors.Is(err, errProblems):
			out = append(out, texts(problems)...)
		case err != nil:
			out = append(out, p.File+": "+identity.AsError(err).Detail)
		}
	}
	vanished, err := f.vanished(ctx, spoken)
	if err != nil {
		out = append(out, identity.AsError(err).Detail)
	}
	return append(out, vanished...)
}

var errProblems = errors.New("the policy does not fit the live state")

// vanished names parents that have a policy in force and no file any more.
func (f *Files) vanished(ctx context.Context, spoken map[string]bool) ([]string, error) {
	var out []string
	err := f.db.View(ctx, func(tx *store.Tx) error {
		out = nil
		parents, err := tenants.Parents(tx, "", 1<<30)
		for _, p := range parents {
			if p.PolicyVersion > 0 && !spoken[p.Slug] {
				out = append(out, fmt.Sprintf("%s: parent %q has policy version %d in force and no file any more; put the file back, the policy stays in force", f.dir, p.Slug, p.PolicyVersion))
			}
		}
		return err
	})
	return out, err
}

func texts(ps policy.Problems) []string {
	out := make([]string, len(ps))
	for i, p := range ps {
		out[i] = p.String()
	}
	return out
}
