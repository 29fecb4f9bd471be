package daemon

import (
	"context"
	"encoding/json"
	"sync"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/api"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/seal"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/ldapstate"
	"usher/internal/store/schedules"
	"usher/internal/store/sources"
	"usher/sync/directory"
	"usher/sync/schedule"
	"usher/sync/source"
)

const (
	// reconciling is the job that reads the directories of kind ldap.
	reconciling = "reconcile-directories"
	// reconcilingFor is how long one run of one of them may take.
	reconcilingFor = 3 * time.Hour
	// reconcilers is how many are read at once.
	reconcilers = 4
	// reconcileSpread is how long after its time a run begins at most.
	reconcileSpread = time.Minute
	// sourcesAtOnce is how many directories are looked at in one statement.
	sourcesAtOnce = 500
	// tellEvery is how often it is written down how far a run is.
	tellEvery = time.Second
	// awaited is how long a run waits for a directory that somebody else reads.
	awaited = 30 * time.Second
	// reasonInProgress is why a directory is not read beside another who does.
	reasonInProgress = "run_in_progress"
	// noteFor bounds the writing of how a run ended.
	noteFor = 10 * time.Second
)

// newReconciliations counts what became of runs.
func newReconciliations() *prometheus.CounterVec {
	return prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "usher_directory_runs_total", Help: "Runs that read directories of kind ldap, by state and reason: done, nothing, where nothing had changed, held, where what it would take waits for somebody, and failed, where nothing was changed since nothing was sure; the reason says why.",
	}, []string{"state", "reason"})
}

// failingDirectories counts the directories that cannot be read.
func failingDirectories() *storeGauge {
	return &storeGauge{
		desc:   prometheus.NewDesc("usher_directories_failing", "Directories of kind ldap whose last run failed: nothing is changed by them, and who left is not known to have left.", []string{"kind"}, nil),
		values: []string{string(identity.DirectoryLDAP)},
		read: func(tx *store.Tx) (map[string]int64, error) {
			n, err := sources.Failing(tx)
			return map[string]int64{string(identity.DirectoryLDAP): n}, err
		},
	}
}

// ldapCertificatesEnd says how many seconds are left of the first certificate to end of
// those by which directories are read.
func ldapCertificatesEnd() *storeGauge {
	return &storeGauge{
		desc:   prometheus.NewDesc("usher_ldap_certificate_expiry_seconds", "How long until the first certificate ends by which a directory of kind ldap is read, as its last run found it: of=server, by which a server is trusted, its CA's included, and of=client, which usher shows. Absent: there is none, or its run goes on.", []string{"of"}, nil),
		values: []string{"server", "client"}, sparse: true,
		read: func(tx *store.Tx) (map[string]int64, error) {
			ends := map[string]int64{}
			err := sources.EachOutcome(tx, func(text string) error {
				var o directory.Outcome
				if err := json.Unmarshal([]byte(text), &o); err != nil {
					return err
				}
				for of, at := range map[string]time.Time{"server": o.ServerEnds, "client": o.ClientEnds} {
					left := (at.UnixMicro() - tx.Now()) / time.Second.Microseconds()
					if first, ok := ends[of]; !at.IsZero() && (!ok || left < first) {
						ends[of] = left
					}
				}
				return nil
			})
			return ends, err
		},
	}
}

// endsSoon is how long before its end it is told of a certificate.
const endsSoon = 14 * 24 * time.Hour

// tellEnds tells the log which directory's certificates end soon, whenever it is read
// whole.
func (d *Daemon) tellEnds(src directory.Source, o directory.Outcome) {
	for of, at := range map[string]time.Time{"server": o.ServerEnds, "client": o.ClientEnds} {
		if o.Full && !at.IsZero() && at.Sub(o.StartedAt) < endsSoon {
			d.log.Warn("a certificate by which a directory is read ends soon, and it cannot be read then", "parent", src.Parent, "directory", src.Directory, "of", of, "server", o.Server, "ends", at)
		}
	}
}

// reconciler builds what reads directories.
func (d *Daemon) reconciler(sealing *seal.File) api.Reconciler {
	d.sealing = sealing
	d.directories = directory.New(directory.Parts{
		DB: d.db, Engine: d.engine, Log: d.log, Now: d.opts.Now, Dir: d.cfg.DataDir, Marked: d.settler.Nudge,
		Ended: func(src directory.Source, o directory.Outcome) {
			d.tellEnds(src, o)
			d.metrics.reconciliations.WithLabelValues(string(o.State), o.Reason).Inc()
		},
	})
	d.watches = d.watcher()
	return api.Reconciler{
		KeyOf: directoryKey,
		Preview: func(ctx context.Context, s *sources.Source, full, behind bool, by identity.Actor, progress func(api.ReconciliationProgress)) (api.Reconciliation, error) {
			src, err := d.sourceOf(s)
			if err != nil {
				return api.Reconciliation{}, err
			}
			o, err := d.directories.Run(ctx, src, directory.Options{
				Dry: true, Full: full || d.wholeIsDue(s), Behind: behind, Actor: by,
				Progress: paced(func(p directory.Progress) {
					progress(api.ReconciliationProgress{Phase: string(p.Phase), Done: p.Done, Of: p.Of})
				}),
			})
			return shownOutcome(o), err
		},
		ForgetPosition: directory.ForgetPosition,
		History: func(tx *store.Tx, parent, dir, before string, limit int) (out []api.Reconciliation, err error) {
			rows, err := ldapstate.Runs(tx, parent, dir, before, limit)
			for _, row := range rows {
				one, err := keptOutcome(row.Outcome)
				if err != nil {
					return nil, err
				}
				out = append(out, one)
			}
			return out, err
		},
		Outcome: keptOutcome,
		Apply: func(ctx context.Context, c provision.Change, run, hash string) (api.ReconciliationCounts, error) {
			counts, err := d.directories.Apply(ctx, c, run, hash)
			return api.ReconciliationCounts(counts), err
		},
		Discard: d.directories.Discard,
	}
}

func directoryKey(parent, dir string) schedules.Key {
	return schedule.KeyOf(reconciling, schedule.Thing{Parent: parent, ID: dir})
}

// paced tells how far a run is, not more often than that is of use.
func paced(tell func(directory.Progress)) func(directory.Progress) {
	var last time.Time
	var phase directory.Phase
	return func(p directory.Progress) {
		if now := time.Now(); p.Phase != phase || now.Sub(last) >= tellEvery {
			last, phase = now, p.Phase
			tell(p)
		}
	}
}

// sourceOf is how a directory is read, its secrets opened.
func (d *Daemon) sourceOf(s *sources.Source) (directory.Source, error) {
	secrets, err := s.Secrets(d.sealing)
	if err != nil {
		return directory.Source{}, err
	}
	config := source.Config(s.Settings, secrets, d.cfg.OutgoingNetworks)
	return directory.Source{Parent: s.Parent, Directory: s.Directory, Rev: s.Rev, Config: *config, Deltas: !s.Settings.FullOnly}, config.Check()
}

// wholeIsDue reports whether a directory was not read whole since it was time to.
func (d *Daemon) wholeIsDue(s *sources.Source) bool {
	if s.FullWanted || s.FullAt == 0 {
		return true
	}
	text := s.VerifySchedule
	if text == "" {
		text = d.cfg.Schedules.Verify
	}
	now := time.Now
	if d.opts.Now != nil {
		now = d.opts.Now
	}
	when, err := schedule.Parse(text, time.Minute)
	return err != nil || !when.Latest(time.UnixMicro(s.FullAt), now()).IsZero()
}

// directorySchedules returns when each directory is read: as it says itself, as
// the policy of its parent says, or at the daemon's times.
func (d *Daemon) directorySchedules(ctx context.Context) (map[schedule.Thing]string, error) {
	policies, err := d.snapshots.Schedules(ctx, d.db)
	if err != nil {
		return nil, err
	}
	out := map[schedule.Thing]string{}
	for last := (&sources.Source{}); last != nil; {
		var some []*sources.Source
		err := d.db.Read(ctx, func(tx *store.Tx) (err error) {
			some, err = sources.After(tx, last.Parent, last.Directory, sourcesAtOnce)
			return err
		})
		if err != nil {
			return nil, err
		}
		for _, s := range some {
			text := s.Schedule
			if text == "" {
				text = policies[s.Parent].Directories
			}
			out[schedule.Thing{Parent: s.Parent, ID: s.Directory}] = text
		}
		if last = nil; len(some) == sourcesAtOnce {
			last = some[len(some)-1]
		}
	}
	return out, nil
}

// reconcile reads one directory and makes true what is found.
func (d *Daemon) reconcile(ctx context.Context, r *schedule.Run) error {
	s, o, err := d.beginReconciliation(ctx, r)
	if err != nil || s == nil {
		return err
	}
	src, err := d.sourceOf(s)
	if err != nil { // of no server's: whoever looks why nothing is read any more finds it all the same
		d.noteReconciliation(ctx, r, d.directories.Failed(ctx, directory.Source{Parent: s.Parent, Directory: s.Directory}, err))
		return err
	}
	tell, told := d.telling(ctx, r)
	o.Progress = tell
	out, err := d.directories.Run(ctx, src, o)
	// Of a daemon that is gone, or for somebody who looks what a run would do, the
	// directory is kept for a while.
	for until := time.Now().Add(awaited); err != nil && identity.AsError(err).Reason == reasonInProgress && ctx.Err() == nil && time.Now().Before(until); out, err = d.directories.Run(ctx, src, o) {
		select {
		case <-time.After(tellEvery):
		case <-ctx.Done():
		}
	}
	told()
	if out.State != "" {
		d.noteReconciliation(ctx, r, out)
	}
	if err != nil {
		return err
	}
	for name, n := range map[string]int{
		"users": out.Counts.Users, "groups": out.Counts.Groups, "added": out.Counts.Added, "changed": out.Counts.Changed, "disabled": out.Counts.Disabled,
		"enabled": out.Counts.Enabled, "gone": out.Counts.Gone,
	} {
		if n > 0 {
			r.Count(name, int64(n))
		}
	}
	if out.State == directory.StateFailed {
		return &identity.Error{Code: identity.CodeUnavailable, Reason: out.Reason, Detail: out.Message}
	}
	return nil
}

// beginReconciliation notes that a run begins, and returns how the directory is
// read; nil of a directory that is gone.
func (d *Daemon) beginReconciliation(ctx context.Context, r *schedule.Run) (s *sources.Source, o directory.Options, err error) {
	err = d.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		if err := r.Fence(tx); err != nil {
			return err
		}
		row, err := schedules.ByID(tx, directoryKey(r.Parent, r.Of), r.ID)
		if err != nil {
			return err
		}
		if row != nil && row.Actor.Kind != identity.ActorSchedule {
			o.Actor = row.Actor
		}
		if s, err = sources.Of(tx, r.Parent, r.Of); err != nil || s == nil {
			return err
		}
		return sources.Begin(tx, r.Parent, r.Of, r.ID)
	})
	if err == nil && s != nil {
		o.Full = d.wholeIsDue(s)
	}
	return s, o, err
}

// telling returns what a run tells how far it is, which is written down beside
// it, and what ends that.
func (d *Daemon) telling(ctx context.Context, r *schedule.Run) (tell func(directory.Progress), end func()) {
	var latest atomic.Pointer[directory.Progress]
	ctx, cancel := context.WithCancel(ctx)
	var writer sync.WaitGroup
	writer.Go(func() {
		tick := time.NewTicker(tellEvery)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
			}
			p := latest.Swap(nil)
			if p == nil {
				continue
			}
			text, err := json.Marshal(p)
			if err == nil {
				err = d.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error { return sources.Progress(tx, r.Parent, r.Of, r.ID, string(text)) })
			}
			if err != nil && ctx.Err() == nil {
				d.log.Debug("how far a run is could not be written down", "directory", r.Of, "error", err)
			}
		}
	})
	return func(p directory.Progress) { latest.Store(&p) }, func() { cancel(); writer.Wait() }
}

// noteReconciliation notes what became of a run, and tells once where a directory
// cannot be read any more, or can again.
func (d *Daemon) noteReconciliation(ctx context.Context, r *schedule.Run, out directory.Outcome) {
	if out.Plan != nil { // names stay with the records that they are of
		plan := *out.Plan
		plan.More, plan.Items = plan.More+len(plan.Items), []directory.Item{}
		out.Plan = &plan
	}
	text, err := json.Marshal(out)
	failing := ""
	if out.State == directory.StateFailed && out.Reason != directory.ReasonInterrupted {
		failing = out.Reason
	}
	ended := sources.Ended{Attempt: r.ID, Outcome: string(text), Failing: failing, Full: out.Full && out.State != directory.StateFailed, Keeps: out.Reason == directory.ReasonInterrupted}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), noteFor)
	defer cancel()
	if err == nil {
		err = d.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
			was, err := sources.End(tx, r.Parent, r.Of, ended)
			if err != nil || was == failing || ended.Keeps {
				return err
			}
			e := events.Event{Parent: r.Parent, Type: events.DirectorySyncFailed, Actor: identity.Actor{Kind: identity.ActorSchedule}, Target: r.Of}
			if failing != "" {
				e.After = events.Object(map[string]string{"reason": failing})
			} else {
				e.Type, e.Before = events.DirectorySyncRestored, events.Object(map[string]string{"reason": was})
			}
			return events.Append(tx, e)
		})
	}
	if err != nil {
		d.log.Warn("what became of a run could not be noted", "directory", r.Of, "error", err)
	}
}

// keptOutcome reads what is kept of a run.
func keptOutcome(text string) (api.Reconciliation, error) {
	var o directory.Outcome
	err := json.Unmarshal([]byte(text), &o)
	return shownOutcome(o), err
}

// shownOutcome is what became of a run, as answers show it.
func shownOutcome(o directory.Outcome) api.Reconciliation {
	out := api.Reconciliation{
		ID: o.ID, State: string(o.State), Full: o.Full, Dry: o.Dry, Watched: o.Watched, Runs: o.Runs, Counts: api.ReconciliationCounts(o.Counts), Reason: o.Reason, Detail: o.Message,
		Server: o.Server, StartedAt: o.StartedAt.UTC(), Seconds: o.Duration.Round(time.Millisecond).Seconds(),
	}
	if o.Dry {
		out.ID = ""
	}
	if p := o.Plan; p != nil {
		out.Plan = &api.ReconciliationPlan{Hash: p.Hash, Run: p.Run, Guard: p.Guard, Counted: p.Counted, Limit: p.Limit, Of: p.Of, Whole: p.Whole, Ungrouped: p.Ungrouped, Elsewhere: p.Elsewhere, More: p.More, Items: []api.ReconciliationItem{}}
		for _, i := range p.Items {
			out.Plan.Items = append(out.Plan.Items, api.ReconciliationItem{Action: string(i.Action), Kind: string(i.Kind), ID: i.ID, Name: i.Name, DN: i.DN, Group: i.Group})
		}
	}
	return out
}
