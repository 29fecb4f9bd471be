package api

import (
	"context"
	"encoding/json"
	"net/http"
	"reflect"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/schedules"
	"usher/internal/store/sources"
	"usher/internal/tenancy"
)

// Reconciler runs reconciliations of directories of kind ldap.
type Reconciler struct {
	// KeyOf names the schedule of a directory, under which all its runs are.
	KeyOf func(parent, directory string) schedules.Key
	// Preview makes a run without its last step, one that reads everything, or that takes
	// a server that is behind, as ForgetPosition has it. It is told how far it is.
	Preview func(ctx context.Context, s *sources.Source, full, behind bool, by identity.Actor, progress func(ReconciliationProgress)) (Reconciliation, error)
	// ForgetPosition has the next run take a server that lacks what was read before.
	ForgetPosition func(tx *store.Tx, parent, directory string) error
	// History returns up to limit runs that ended, newest first, below an id.
	History func(tx *store.Tx, parent, directory, before string, limit int) ([]Reconciliation, error)
	// Outcome reads what is kept of a run (sources.Attempt).
	Outcome func(kept string) (Reconciliation, error)
	// Apply takes what a run of kind reconcile holds, where that is what a hash
	// names, or the hash is empty; Discard leaves it.
	Apply   func(ctx context.Context, c provision.Change, run, hash string) (ReconciliationCounts, error)
	Discard func(ctx context.Context, c provision.Change, run string) error
}

// Reconciliation is what became of a run that read a directory of kind ldap.
type Reconciliation struct {
	ID        string               `json:"id,omitempty" doc:"In the history; a preview has none"`
	State     string               `json:"state" enum:"done,nothing,held,failed" doc:"nothing: it found nothing changed; held: what it would take waits for somebody, the rest is true; failed: it found no evidence and changed nothing"`
	Full      bool                 `json:"full" doc:"Everything was read, and not what changed alone"`
	Dry       bool                 `json:"dry_run,omitempty" doc:"Nothing was done: it says what would be"`
	Watched   bool                 `json:"watched,omitempty" doc:"It followed at once what a watched server told"`
	Runs      int                  `json:"runs,omitempty" doc:"How many such runs, one soon after the other, this line of the history stands for, counts and seconds together; one when left out"`
	Counts    ReconciliationCounts `json:"counts"`
	Reason    string               `json:"reason,omitempty" example:"ldap_credentials" doc:"Why it failed, as a stable word"`
	Detail    string               `json:"detail,omitempty" doc:"Why it failed, or that nobody of all who were read can be used, and what to do"`
	Server    string               `json:"server,omitempty" doc:"Which server was read"`
	StartedAt time.Time            `json:"started_at"`
	Seconds   float64              `json:"seconds" doc:"How long it took"`
	Plan      *ReconciliationPlan  `json:"plan,omitempty" doc:"Of a preview, what would be done; of a run that is held, what waits"`
}

// ReconciliationCounts count what a run read and did, or would do.
type ReconciliationCounts struct {
	Users          int `json:"users" doc:"Read; of a run that asked for changes: that were sent"`
	Groups         int `json:"groups" doc:"Read, or sent"`
	Unusable       int `json:"unusable,omitempty" doc:"Entries in which something cannot be read: nothing is changed by them"`
	Added          int `json:"added" doc:"Users"`
	Changed        int `json:"changed" doc:"Users whose attributes are others"`
	Moved          int `json:"moved" doc:"Users and groups that are at another place in the tree"`
	Disabled       int `json:"disabled" doc:"Users, those whose time is over included"`
	Enabled        int `json:"enabled" doc:"Users"`
	Gone           int `json:"gone" doc:"Users"`
	GroupsAdded    int `json:"groups_added"`
	GroupsChanged  int `json:"groups_changed" doc:"Called otherwise"`
	GroupsGone     int `json:"groups_gone"`
	MembersAdded   int `json:"members_added" doc:"Of groups, those of groups in them included"`
	MembersRemoved int `json:"members_removed"`
}

// ReconciliationPlan is what a run would do, or does not do before somebody has
// decided.
type ReconciliationPlan struct {
	Hash      string               `json:"hash"`
	Run       string               `json:"run,omitempty" doc:"The run in which it waits"`
	Guard     string               `json:"guard,omitempty" doc:"Which limit it is past; absent: it would not wait"`
	Counted   int64                `json:"counted,omitempty" doc:"People who would lose something"`
	Limit     int64                `json:"limit,omitempty"`
	Of        int64                `json:"of,omitempty" doc:"People the limit is a share of"`
	Whole     bool                 `json:"whole,omitempty" doc:"Everybody who is no guest would go from an organization, however few"`
	Ungrouped bool                 `json:"ungrouped,omitempty" doc:"Nobody would be in a group of the directory any more, however few were: an access rule may hide who is"`
	Elsewhere int                  `json:"elsewhere,omitempty" doc:"Of what waits: people who are gone, and whose e-mail a new record of the directory has. It was set up anew, it seems: rebind their accounts to those before anything is applied"`
	Items     []ReconciliationItem `json:"items" nullable:"false" doc:"The first of them"`
	More      int                  `json:"more,omitempty" doc:"How many there are beside those"`
}

// ReconciliationItem is what a run does to one record.
type ReconciliationItem struct {
	Action string `json:"action" enum:"add,change,disable,enable,remove,join,leave"`
	Kind   string `json:"kind" enum:"user,group"`
	ID     string `json:"id" doc:"Of the record"`
	Name   string `json:"name" doc:"The userName, or the name of a group"`
	DN     string `json:"dn,omitempty"`
	Group  string `json:"group,omitempty" doc:"Of join and leave: the group"`
}

// ReconciliationProgress is how far a run is.
type ReconciliationProgress struct {
	Phase string `json:"phase" enum:"read,compare,confirm,plan,apply"`
	Done  int    `json:"done"`
	Of    int    `json:"of,omitempty" doc:"Absent where nobody knows"`
}

// ReconciliationLine is one line of a preview that is asked for as
// application/x-ndjson: exactly one of its fields is there. The outcome, or a
// problem, is the last.
type ReconciliationLine struct {
	Progress *ReconciliationProgress `json:"progress,omitempty"`
	Outcome  *Reconciliation         `json:"outcome,omitempty"`
	Problem  *Problem                `json:"problem,omitempty"`
}

// CurrentReconciliation is the run of a directory that is, or was the last.
type CurrentReconciliation struct {
	Directory string                  `json:"directory" example:"acme/corp"`
	ID        string                  `json:"id"`
	State     string                  `json:"state" enum:"none,running,done,nothing,held,failed,lost" doc:"none: there was no run; lost: its daemon was gone before it ended, and the next run goes on"`
	Attempt   string                  `json:"attempt,omitempty" doc:"Tells this run from the next"`
	Actor     *identity.Actor         `json:"actor,omitempty" doc:"schedule, or who asked for it"`
	StartedAt *time.Time              `json:"started_at,omitempty"`
	Progress  *ReconciliationProgress `json:"progress,omitempty" doc:"Of one that is running: how far it is, a second ago"`
	Outcome   *Reconciliation         `json:"outcome,omitempty" doc:"Of one that ended"`
	NextAt    *time.Time              `json:"next_at,omitempty" doc:"When the directory is read next by itself"`
}

// How is how a directory is to be read this time.
type How struct {
	Full   bool `query:"full" doc:"Read everything, though the server could say what changed"`
	Behind bool `query:"though_behind" doc:"Read everything, and take the server as it is, though it lacks changes that were read before (ldap_behind): for one that never catches up, since it was put back from a backup, or a server that changes came from was retired. Look at the preview first: what it lacks is taken for gone, as far as guards let it"`
}

func (s *server) reconciliations() {
	type bySlug struct {
		Parent    string `path:"parent" doc:"Slug or id"`
		Directory string `path:"directory" doc:"Slug"`
		How
		Accepting
	}
	type byID struct {
		Directory string `path:"directory" doc:"Id, or parent/slug with the slash escaped"`
		How
		Accepting
	}
	const begin = "Read a directory of kind ldap now, and make true what is found; refused while it is being read"
	work(s, operation("reconcile-directory", http.MethodPost, "/v1/directories/{parent}/{directory}/reconciliation", begin, http.StatusAccepted), func(ctx context.Context, in *bySlug) (CurrentReconciliation, error) {
		return s.reconcile(ctx, joined(in.Parent, in.Directory), in.How)
	})
	work(s, operation("reconcile-directory-by-id", http.MethodPost, "/v1/directories/{directory}/reconciliation", begin, http.StatusAccepted), func(ctx context.Context, in *byID) (CurrentReconciliation, error) {
		return s.reconcile(ctx, in.Directory, in.How)
	})
	const current = "Say how far the run of a directory of kind ldap is, or what became of the last"
	read(s, "get-reconciliation", "/v1/directories/{parent}/{directory}/reconciliation", current, func(c *call, in *directoryBySlug) (CurrentReconciliation, error) {
		return c.currentRun(joined(in.Parent, in.Directory))
	})
	read(s, "get-reconciliation-by-id", "/v1/directories/{directory}/reconciliation", current, func(c *call, in *directoryByID) (CurrentReconciliation, error) {
		return c.currentRun(in.Directory)
	})
	s.reconciliationHistory()
	const preview = "Read a directory of kind ldap and say what would be done; nothing is changed"
	register := func(id, path string) huma.Operation {
		op := operation(id, http.MethodGet, path, preview, http.StatusOK)
		op.Responses = s.previewResponses()
		return op
	}
	huma.Register(s.api, register("preview-reconciliation", "/v1/directories/{parent}/{directory}/preview"), func(_ context.Context, in *bySlug) (*huma.StreamResponse, error) {
		return s.preview(joined(in.Parent, in.Directory), in.How, in.Accept), nil
	})
	huma.Register(s.api, register("preview-reconciliation-by-id", "/v1/directories/{directory}/preview"), func(_ context.Context, in *byID) (*huma.StreamResponse, error) {
		return s.preview(in.Directory, in.How, in.Accept), nil
	})
}

func (s *server) reconciliationHistory() {
	type bySlug struct {
		Page
		Parent    string `path:"parent" doc:"Slug or id"`
		Directory string `path:"directory" doc:"Slug"`
	}
	type byID struct {
		Page
		Directory string `path:"directory" doc:"Id, or parent/slug with the slash escaped"`
	}
	const summary = "List the runs of a directory of kind ldap that ended, newest first"
	read(s, "list-reconciliations", "/v1/directories/{parent}/{directory}/reconciliations", summary, func(c *call, in *bySlug) (List[Reconciliation], error) {
		return c.pastRuns(joined(in.Parent, in.Directory), in.Page)
	})
	read(s, "list-reconciliations-by-id", "/v1/directories/{directory}/reconciliations", summary, func(c *call, in *byID) (List[Reconciliation], error) {
		return c.pastRuns(in.Directory, in.Page)
	})
}

func (c *call) pastRuns(ref string, page Page) (List[Reconciliation], error) {
	d, err := c.directory(ref)
	if err == nil {
		_, err = tenancy.SourceOf(c.tx, d)
	}
	if err != nil {
		return List[Reconciliation]{}, err
	}
	return paged(page, "reconciliations", func(after string, limit int) ([]*Reconciliation, error) {
		some, err := c.Reconciler.History(c.tx, d.Parent, d.ID, after, limit)
		out := make([]*Reconciliation, len(some))
		for i := range some {
			out[i] = &some[i]
		}
		return out, err
	}, func(r *Reconciliation) string { return r.ID }, func(r *Reconciliation) (Reconciliation, error) { return *r, nil })
}

// reconcile begins a run, which goes on behind the answer.
func (s *server) reconcile(ctx context.Context, ref string, how How) (out CurrentReconciliation, err error) {
	var d *directory.Directory
	var by identity.Actor
	err = s.view(ctx, func(c *call) (err error) {
		if d, err = c.managedDirectory(ref); err != nil {
			return err
		}
		by = c.who.Actor()
		_, err = tenancy.SourceOf(c.tx, d)
		return err
	})
	if err != nil {
		return out, err
	}
	// A run that is refused leaves nothing behind: the next by itself would read as
	// somebody asked who was told that it would not.
	r, err := s.RunNow(ctx, s.Reconciler.KeyOf(d.Parent, d.ID), by, func(tx *store.Tx) error {
		if !how.Full && !how.Behind {
			return nil
		}
		if how.Behind {
			if err := s.Reconciler.ForgetPosition(tx, d.Parent, d.ID); err != nil {
				return err
			}
		}
		return sources.WantFull(tx, d.Parent, d.ID)
	})
	if err != nil {
		return out, err
	}
	return out, s.view(ctx, func(c *call) error {
		if out, err = c.currentRun(d.ID); err == nil && out.Attempt != r.ID { // it has not come to note it
			out = CurrentReconciliation{Directory: out.Directory, ID: d.ID, State: "running", Attempt: r.ID, Actor: &r.Actor, StartedAt: atOrNil(r.Started)}
		}
		return err
	})
}

// currentRun says of a directory how far its run is, or what became of the last.
func (c *call) currentRun(ref string) (out CurrentReconciliation, err error) {
	d, err := c.directory(ref)
	if err != nil {
		return out, err
	}
	source, err := tenancy.SourceOf(c.tx, d)
	if err != nil {
		return out, err
	}
	parent, err := c.parentSlug(d.Parent)
	if err != nil {
		return out, err
	}
	key := c.Reconciler.KeyOf(d.Parent, d.ID)
	out = CurrentReconciliation{Directory: joined(parent, d.Slug), ID: d.ID, State: "none", Attempt: source.Attempt.ID}
	for _, f := range c.InForce() {
		if f.Key == key {
			next := f.Next.UTC()
			out.NextAt = &next
		}
	}
	if out.Attempt == "" {
		return out, nil
	}
	r, err := schedules.ByID(c.tx, key, out.Attempt)
	if err != nil || r == nil {
		return out, err
	}
	out.Actor, out.StartedAt = &r.Actor, atOrNil(r.Started)
	switch out.State = r.State; {
	case source.Attempt.Outcome != "":
		outcome, err := c.Reconciler.Outcome(source.Attempt.Outcome)
		if err != nil {
			return out, err
		}
		out.State, out.Outcome = outcome.State, &outcome
	case r.State == schedules.StateRunning && source.Attempt.Progress != "":
		out.Progress = &ReconciliationProgress{}
		err = json.Unmarshal([]byte(source.Attempt.Progress), out.Progress)
	case r.State == schedules.StateFailed: // before it came to anything
		out.Outcome = &Reconciliation{State: r.State, Detail: r.Error, StartedAt: at(r.Started)}
	}
	return out, err
}

// previewResponses describes the answer of a preview.
func (s *server) previewResponses() map[string]*huma.Response {
	schemas := s.api.OpenAPI().Components.Schemas
	return map[string]*huma.Response{"200": {Description: "OK", Content: map[string]*huma.MediaType{
		"application/json": {Schema: schemas.Schema(reflect.TypeFor[Reconciliation](), true, "Reconciliation")},
		linesType:          {Schema: schemas.Schema(reflect.TypeFor[ReconciliationLine](), true, "ReconciliationLine")},
	}}}
}

// preview answers what a run would do, with how far it is where lines are wanted.
func (s *server) preview(ref string, how How, accept string) *huma.StreamResponse {
	return &huma.StreamResponse{Body: func(hc huma.Context) {
		r, w := humago.Unwrap(hc)
		ctx, cancel := unhurried(r.Context())
		defer cancel()
		back, err := s.turn(r.Context())
		if err != nil {
			sendProblem(w, problemOf(ctx, s.Log, err))
			return
		}
		defer back()
		out := &lineWriter{w: w, paced: &pacedWriter{w, http.NewResponseController(w)}, lines: strings.Contains(accept, linesType)}
		outcome, err := s.previewOf(ctx, ref, how, out.progress)
		if err != nil {
			out.fail(problemOf(ctx, s.Log, err))
			return
		}
		out.end(&outcome)
	}}
}

func (s *server) previewOf(ctx context.Context, ref string, how How, progress func(ReconciliationProgress)) (Reconciliation, error) {
	var source *sources.Source
	var by identity.Actor
	err := s.view(ctx, func(c *call) error {
		d, err := c.managedDirectory(ref)
		if err != nil {
			return err
		}
		by = c.who.Actor()
		source, err = tenancy.SourceOf(c.tx, d)
		return err
	})
	if err != nil {
		return Reconciliation{}, err
	}
	return s.Reconciler.Preview(ctx, source, how.Full, how.Behind, by, progress)
}

// lineWriter writes one JSON value, or lines of which it is the last.
type lineWriter struct {
	w     http.ResponseWriter
	paced *pacedWriter
	lines bool
	begun bool
}

func (l *lineWriter) write(v any) {
	if !l.begun {
		l.begun = true
		kind := "application/json"
		if l.lines {
			kind = linesType
		}
		l.w.Header().Set("Content-Type", kind)
		l.w.Header().Set("Cache-Control", "no-store")
	}
	b, err := json.Marshal(v)
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	_, _ = l.paced.Write(append(b, '\n')) // the client is gone, which ends the context
}

func (l *lineWriter) progress(p ReconciliationProgress) {
	if l.lines {
		l.write(ReconciliationLine{Progress: &p})
		_ = l.paced.deadlines.Flush() // a writer that cannot is one of a test
	}
}

func (l *lineWriter) end(outcome *Reconciliation) {
	if l.lines {
		l.write(ReconciliationLine{Outcome: outcome})
		return
	}
	l.write(outcome)
}

func (l *lineWriter) fail(problem *Problem) {
	if l.begun {
		l.write(ReconciliationLine{Problem: problem})
		return
	}
	sendProblem(l.w, problem)
}
