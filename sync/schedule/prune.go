package schedule

import (
	"context"

	"usher/internal/slots"
	"usher/internal/store"
	"usher/internal/store/schedules"
)

const (
	// Pruning is the job that lets go of old runs of all jobs.
	Pruning = "prune-schedule-runs"
	// pruneAtOnce is how many go in one transaction.
	pruneAtOnce = 1000
)

// pruning is the job that keeps rows of runs bounded.
func (s *Scheduler) pruning() *Job {
	return &Job{
		Name: Pruning, Schedule: "40 3 * * *", Jitter: lookEvery * 10, Deadline: deadline, slots: slots.New(1),
		Do: func(ctx context.Context, r *Run) error {
			var all []schedules.Schedule
			if err := s.o.DB.Read(ctx, func(tx *store.Tx) (err error) {
				all, err = schedules.All(tx)
				return err
			}); err != nil {
				return err
			}
			for _, one := range all {
				for n := int64(pruneAtOnce); n == pruneAtOnce; r.Count("deleted", n) {
					if err := s.o.DB.Update(ctx, store.LaneNormal, func(tx *store.Tx) (err error) {
						if err = r.Fence(tx); err == nil {
							n, err = schedules.Prune(tx, one.Key, schedules.Keep, pruneAtOnce)
						}
						return err
					}); err != nil {
						return err
					}
				}
			}
			return nil
		},
	}
}
