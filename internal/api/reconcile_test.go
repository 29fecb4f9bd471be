package api

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/ldapstate"
	"usher/internal/store/runs"
	"usher/internal/store/schedules"
	"usher/internal/store/sources"
	"usher/sync/schedule"
)

// reconciler reads no directory; those are read in e2e.
func (w *world) reconciler() Reconciler {
	return Reconciler{
		KeyOf: func(parent, directory string) schedules.Key {
			return schedule.KeyOf("reconcile-directories", schedule.Thing{Parent: parent, ID: directory})
		},
		Preview: func(_ context.Context, s *sources.Source, full, behind bool, _ identity.Actor, progress func(ReconciliationProgress)) (Reconciliation, error) {
			if full {
				return Reconciliation{}, identity.Errorf(identity.CodeConflict, "run_in_progress", "as the test says")
			}
			progress(ReconciliationProgress{Phase: "read", Done: 7})
			return Reconciliation{State: "done", Dry: true, Detail: s.Settings.BindDN, Full: behind}, nil
		},
		ForgetPosition: func(_ *store.Tx, _, directory string) error {
			w.looked = append(w.looked, "forget how far "+directory+" was")
			return nil
		},
		History: func(tx *store.Tx, parent, directory, before string, limit int) ([]Reconciliation, error) {
			rows, err := ldapstate.Runs(tx, parent, directory, before, limit)
			var out []Reconciliation
			for _, r := range rows {
				out = append(out, Reconciliation{ID: r.ID, State: r.State})
			}
			return out, err
		},
		Outcome: func(kept string) (out Reconciliation, err error) { return out, json.Unmarshal([]byte(kept), &out) },
		Apply: func(_ context.Context, c provision.Change, run, hash string) (ReconciliationCounts, error) {
			w.looked = append(w.looked, "apply "+run+" by "+string(c.Actor.Kind)+" as "+hash)
			if hash != "what-was-shown" {
				return ReconciliationCounts{}, identity.Errorf(identity.CodeConflict, "plan_changed", "as the test says")
			}
			return ReconciliationCounts{Gone: 2, Disabled: 1}, nil
		},
		Discard: func(context.Context, provision.Change, string) error { return errors.New("not discarded") },
	}
}

// source changes what is known of runs of the directory corp.
func (w *world) source(fn func(tx *store.Tx, s *sources.Source) error) {
	w.t.Helper()
	w.update(func(tx *store.Tx) error {
		all, err := sources.After(tx, "", "", 1)
		if err != nil {
			return err
		}
		return fn(tx, all[0])
	})
}

// A preview tells how far it is where lines are wanted, and is one object
// elsewhere; a refusal has its own status.
func TestSpec10_APreviewIsStreamed(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "POST", "/v1/directories", newCorp)
	same(t, w.must(w.operator, "GET", "/v1/directories/acme/corp/preview", ""), map[string]any{"state": "done", "dry_run": true, "detail": "cn=usher,dc=corp,dc=example"})
	r := w.send(w.operator, "GET", "/v1/directories/acme/corp/preview", "", map[string][]string{"Accept": {"application/x-ndjson"}})
	var progress, outcome ReconciliationLine
	lines := json.NewDecoder(bytes.NewReader(r.body))
	if err := errors.Join(lines.Decode(&progress), lines.Decode(&outcome)); err != nil || progress.Progress == nil || progress.Progress.Done != 7 || outcome.Outcome == nil {
		t.Errorf("%v %s", err, r.body)
	}
	w.saysWhy(w.call(w.operator, "GET", "/v1/directories/acme/corp/preview?full=true", ""), 409, "run_in_progress")
	same(t, w.must(w.operator, "GET", "/v1/directories/acme/corp/preview?though_behind=true", ""), map[string]any{"full": true})
}

// A run that is refused leaves nothing behind: the next by itself would take a server
// that is behind, or read everything, though whoever asked for that was refused.
func TestSpec10_HowARunIsToReadIsSaidWithItsBegin(t *testing.T) {
	const path = "/v1/directories/acme/corp/reconciliation"
	for _, how := range []struct {
		query          string
		forgets, whole bool
	}{{"?though_behind=true", true, true}, {"?full=true", false, true}, {"", false, false}} {
		for _, refused := range []bool{true, false} {
			w := newWorld(t)
			w.acme()
			w.must(w.operator, "POST", "/v1/directories", newCorp)
			w.looked = nil
			w.deps.RunNow = func(ctx context.Context, k schedules.Key, by identity.Actor, with func(*store.Tx) error) (r schedules.Run, err error) {
				if refused {
					return r, identity.Errorf(identity.CodeConflict, "run_running", "as the test says")
				}
				r = schedules.Run{ID: store.NewID(), Key: k, Actor: by}
				return r, w.db.Update(ctx, store.LaneNormal, with)
			}
			w.handler = New(w.deps)
			if answer := w.call(w.operator, "POST", path+how.query, ""); refused {
				w.saysWhy(answer, 409, "run_running")
			}
			whole := false
			w.source(func(_ *store.Tx, s *sources.Source) error {
				whole = s.FullWanted
				return nil
			})
			if forgot := len(w.looked) > 0; forgot != (how.forgets && !refused) || whole != (how.whole && !refused) {
				t.Errorf("%q, refused %v: forgot %v, reads everything %v", how.query, refused, forgot, whole)
			}
		}
	}
}

// What a directory's run is at is said of every state that it can be in.
func TestSpec10_WhatARunIsAtIsTold(t *testing.T) {
	w := newWorld(t)
	w.acme()
	id := w.must(w.operator, "POST", "/v1/directories", newCorp)["id"].(string)
	const path = "/v1/directories/acme/corp/reconciliation"
	same(t, w.must(w.operator, "GET", path, ""), map[string]any{"state": "none", "directory": "acme/corp", "id": id})
	run := schedules.Run{ID: store.NewID(), State: schedules.StateRunning, Actor: identity.Actor{Kind: identity.ActorSchedule}}
	w.source(func(tx *store.Tx, s *sources.Source) error {
		run.Key, run.Scheduled, run.Started = w.reconciler().KeyOf(s.Parent, s.Directory), tx.Now(), tx.Now()
		if _, err := schedules.Begin(tx, run); err != nil {
			return err
		}
		if err := sources.Begin(tx, s.Parent, s.Directory, run.ID); err != nil {
			return err
		}
		return sources.Progress(tx, s.Parent, s.Directory, run.ID, `{"phase":"apply","done":3,"of":9}`)
	})
	same(t, w.must(w.operator, "GET", path, ""), map[string]any{"state": "running", "attempt": run.ID, "progress": map[string]any{"phase": "apply", "done": 3.0, "of": 9.0}})
	end := func(state string) {
		w.source(func(tx *store.Tx, s *sources.Source) error {
			run.State, run.Ended, run.Error = state, tx.Now(), "why it was"
			_, err := schedules.End(tx, run)
			return err
		})
	}
	end(schedules.StateFailed) // before it came to anything
	failed := w.must(w.operator, "GET", path, "")
	same(t, failed, map[string]any{"state": "failed", "progress": nil})
	same(t, failed["outcome"].(map[string]any), map[string]any{"state": "failed", "detail": "why it was"})
	w.source(func(tx *store.Tx, s *sources.Source) error {
		_, err := sources.End(tx, s.Parent, s.Directory, sources.Ended{Attempt: run.ID, Outcome: `{"state":"held","full":true}`, Full: true})
		return err
	})
	same(t, w.must(w.operator, "GET", path, ""), map[string]any{"state": "held"})
	// What an older run says of itself, once another began, is not taken.
	w.source(func(tx *store.Tx, s *sources.Source) error {
		if err := sources.Begin(tx, s.Parent, s.Directory, store.NewID()); err != nil {
			return err
		}
		if err := sources.Progress(tx, s.Parent, s.Directory, run.ID, `{"phase":"read"}`); err != nil {
			return err
		}
		_, err := sources.End(tx, s.Parent, s.Directory, sources.Ended{Attempt: run.ID, Outcome: "{}", Failing: "ldap_tls"})
		return err
	})
	w.source(func(_ *store.Tx, s *sources.Source) error {
		if s.Attempt.Progress != "" || s.Attempt.Outcome != "" || s.Failing != "" || s.FullAt == 0 {
			t.Errorf("%+v", s)
		}
		return nil
	})
}

// Why what reading a directory would take waits is said of the limit that was passed
// only where one was.
func TestSpec10_WhyAReconciliationWaits(t *testing.T) {
	for says, detail := range map[string]runs.Detail{
		"from 13 of 40 people, the limit is 10":       {Counted: 13, Limit: 10, Of: 40},
		"everybody who is no guest out of an":         {Counted: 5, Limit: 10, Whole: true},
		"nobody is in a group of the directory any m": {Counted: 6, Ungrouped: true},
	} {
		w := newWorld(t)
		w.acme()
		w.must(w.operator, "POST", "/v1/directories", newCorp)
		var run string
		w.source(func(tx *store.Tx, s *sources.Source) (err error) {
			run, _, err = runs.Hold(tx, runs.Run{Parent: s.Parent, Kind: runs.KindReconcile, Scope: runs.DirectoryScope(s.Directory), Detail: detail}, 3)
			return err
		})
		shown := w.must(w.operator, "GET", "/v1/runs/"+run, "")
		if is, _ := shown["why"].(string); !strings.Contains(is, says) || strings.Contains(is, "of 0 people") {
			t.Errorf("%+v: %s", detail, is)
		}
	}
}

// What reading a directory would take from people is let go of by whoever manages
// the parent, and by nobody else, and only what was shown.
func TestSpec10_WhoAppliesAReconciliation(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "POST", "/v1/directories", newCorp)
	var run string
	w.source(func(tx *store.Tx, s *sources.Source) (err error) {
		run, _, err = runs.Hold(tx, runs.Run{Parent: s.Parent, Kind: runs.KindReconcile, Scope: runs.DirectoryScope(s.Directory), Detail: runs.Detail{Counted: 13, Limit: 10, Of: 40}}, 3)
		if err != nil {
			return err
		}
		return ldapstate.Set(tx, s.Parent, s.Directory, ldapstate.State{HeldHash: "what-was-shown"})
	})
	shown := w.must(w.operator, "GET", "/v1/runs/"+run, "")
	same(t, shown, map[string]any{"kind": "reconcile", "hash": "what-was-shown", "directory": "acme/corp"})
	for _, scope := range []string{"read-only", "read-only:acme"} {
		for _, what := range []string{"apply", "discard"} {
			if r := w.call(w.token(scope), "POST", "/v1/runs/"+run+"/"+what, ""); r.status != 403 {
				t.Errorf("%s by %s: %d %s", what, scope, r.status, r.body)
			}
		}
	}
	if len(w.looked) != 0 {
		t.Fatalf("it was applied: %v", w.looked)
	}
	// What is shown may be another set before it is applied: who applies it compares.
	w.saysWhy(w.call(w.operator, "POST", "/v1/runs/"+run+"/apply?hash=another", ""), 409, "plan_changed")
	same(t, w.must(w.operator, "POST", "/v1/runs/"+run+"/apply?hash=what-was-shown", ""), map[string]any{"id": run, "removed": 3.0})
	if len(w.looked) != 2 || w.looked[1] != "apply "+run+" by operator as what-was-shown" {
		t.Errorf("%v", w.looked)
	}
}
