package daemon

import (
	"context"

	"usher/internal/api"
	"usher/internal/store"
	"usher/internal/store/answers"
	"usher/sync/schedule"
)

const (
	// forgettingAnswers is the job that lets go of what requests were answered.
	forgettingAnswers = "forget-answers"
	// forgetAnswersAt is when: what is kept is sealed and small, and nobody waits
	// for it to go.
	forgetAnswersAt = "50 * * * *"
)

// forgetAnswers lets go of what writes with an Idempotency-Key were answered once
// it is not given again.
func (d *Daemon) forgetAnswers(ctx context.Context, r *schedule.Run) error {
	for n := int64(atOnce); n == atOnce; r.Count("forgotten", n) {
		if err := d.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) (err error) {
			if err = r.Fence(tx); err == nil {
				n, err = answers.Forget(tx, tx.Now()-api.AnswersKept.Microseconds(), atOnce)
			}
			return err
		}); err != nil {
			return err
		}
	}
	return nil
}
