package daemon

import (
	"context"
	"fmt"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/api"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/schedules"
	"usher/sync/schedule"
)

const (
	// forgetting is the job that lets go of people who left.
	forgetting = "forget-tombstones"
	// checking is the job that looks for the records of domains.
	checking = "check-domains"
	// checkers is how many look-ups a run of it makes at once.
	checkers = 16
	// checkingFor is how long that may take.
	checkingFor = 50 * time.Minute
	// atOnce is how many rows a job deletes in a transaction.
	atOnce = 1000
	// spread is how long after its time a job that nobody waits for begins at
	// most, so that it does not meet what else begins at that minute.
	spread = 5 * time.Minute
)

// scheduleMetrics say how what runs by itself ends.
type scheduleMetrics struct {
	runs *prometheus.CounterVec
	last *prometheus.GaugeVec
}

func newScheduleMetrics() scheduleMetrics {
	return scheduleMetrics{
		runs: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "usher_schedule_runs_total", Help: "Runs of what is done by itself, by job and outcome: done, failed, lost, where the daemon was gone before it ended, and skipped, where the run before was running still. Counted by the daemon that ran or found it."}, []string{"job", "outcome"}),
		last: prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: "usher_schedule_success_timestamp_seconds", Help: "When a run of the job last ended well, at whichever daemon, in seconds since 1970; as this daemon knew it a minute ago."}, []string{"job"}),
	}
}

// has says 0 for every outcome of a job: a series that begins with its first failure
// has not risen by it, and no alert sees it.
func (m scheduleMetrics) has(job string) {
	for _, outcome := range []string{schedules.StateDone, schedules.StateFailed, schedules.StateLost, schedules.StateSkipped} {
		m.runs.WithLabelValues(job, outcome)
	}
}

func (m scheduleMetrics) ended(job, outcome string) { m.runs.WithLabelValues(job, outcome).Inc() }

func (m scheduleMetrics) succeeded(job string, at time.Time) {
	m.last.WithLabelValues(job).Set(float64(at.Unix()))
}

// periodic returns what the daemon does by itself, not running yet.
func (d *Daemon) periodic() (*schedule.Scheduler, error) {
	s := schedule.New(schedule.Options{
		DB: d.db, Holder: d.id, TTL: leaseFor, Log: d.log, Now: d.opts.Now,
		Ended: d.metrics.schedules.ended, Succeeded: d.metrics.schedules.succeeded,
	})
	for key, job := range map[string]schedule.Job{
		"schedules.directories": {Name: reconciling, Schedule: d.cfg.Schedules.Directories, Each: d.directorySchedules, AtOnce: reconcilers, Jitter: reconcileSpread, Deadline: reconcilingFor, Do: d.reconcile},
		"schedules.domains":     {Name: checking, Schedule: d.cfg.Schedules.Domains, InForce: d.domainSchedules, AtOnce: 4, Jitter: spread, Deadline: checkingFor, Do: d.checkDomains},
		"schedules.invitations": {Name: expiring, Schedule: d.cfg.Schedules.Invitations, Do: d.expireInvitations},
		"schedules.proposals":   {Name: expiringMerges, Schedule: d.cfg.Schedules.Proposals, Do: d.expireMerges},
		"schedules.claims":      {Name: settling, Schedule: d.cfg.Schedules.Claims, Do: d.settleClaims},
		"schedules.tombstones":  {Name: forgetting, Schedule: d.cfg.Schedules.Tombstones, Jitter: spread, Do: d.forget},
		forgettingAnswers:       {Name: forgettingAnswers, Schedule: forgetAnswersAt, Jitter: spread, Do: d.forgetAnswers},
		"schedules.events":      {Name: forgettingEvents, Schedule: d.cfg.Schedules.Events, Jitter: spread, Do: d.forgetEvents},
		"schedules.drift":       {Name: repairing, Schedule: d.cfg.Schedules.Drift, Jitter: spread, Deadline: repairingFor, Do: d.repairDrift},
	} {
		if err := s.Register(job); err != nil {
			return nil, fmt.Errorf("%s: %w", key, err)
		}
		d.metrics.schedules.has(job.Name)
	}
	if _, err := schedule.Parse(d.cfg.Schedules.Verify, time.Minute); err != nil {
		return nil, fmt.Errorf("schedules.directory_verify: %w", err)
	}
	if err := s.Register(schedule.Job{Name: tending, Schedule: "* * * * *", Do: d.tendSSO}); err != nil {
		return nil, err
	}
	d.metrics.schedules.has(tending)
	d.metrics.schedules.has(schedule.Pruning)
	return s, nil
}

// forget lets go of people who left and need not be remembered any more.
func (d *Daemon) forget(ctx context.Context, r *schedule.Run) error {
	for n := int64(atOnce); n == atOnce; r.Count("forgotten", n) {
		if err := d.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) (err error) {
			if err = r.Fence(tx); err == nil {
				n, err = directory.ForgetExpired(tx, atOnce)
			}
			return err
		}); err != nil {
			return err
		}
	}
	return nil
}

// inForce is what the API says runs by itself.
func (d *Daemon) inForce() []api.InForce {
	var out []api.InForce
	for _, one := range d.periodically.InForce() {
		out = append(out, api.InForce(one))
	}
	return out
}
