// Package schedules owns what is known of the work that runs by itself: up to
// which time the times of a schedule are settled, and the runs, one row for
// every time. A time has one run however many daemons think of it: whoever
// settles it holds the row of its schedule, and a run's row is unique in
// schedule and time. Times are epoch microseconds UTC by the clocks of the
// daemons.
package schedules

import (
	"encoding/json"
	"errors"
	"strings"

	"usher/internal/identity"
	"usher/internal/store"
)

// States of a run.
const (
	StateRunning = "running"
	StateDone    = "done"
	StateFailed  = "failed"
	StateLost    = "lost"    // its daemon is gone, or was frozen until another took over
	StateSkipped = "skipped" // it was not begun: the one before was running still
)

// Keep is how many runs of a schedule are kept at least, the latest.
const Keep = 500

// Of stands in Key.Job between the name of a job and the thing of the parent that
// it is done for.
const Of = ":"

// Key names a schedule: a job, for one parent or, where that is empty, as the
// daemon has it. A job that is done for each of some things of a parent has a
// schedule for each.
type Key struct{ Parent, Job string }

// Name returns the name of the job alone.
func (k Key) Name() string {
	name, _, _ := strings.Cut(k.Job, Of)
	return name
}

// Thing returns the id of what the job is done for, empty where it has none.
func (k Key) Thing() string {
	_, id, _ := strings.Cut(k.Job, Of)
	return id
}

// Forget lets go of the schedules and runs of a thing of a parent.
func Forget(tx *store.Tx, parent, thing string) error {
	var jobs []string
	err := tx.Rows(`SELECT job FROM schedules WHERE parent = $1`, []any{parent}, func(row store.Row) error {
		k := Key{Parent: parent}
		err := row.Scan(&k.Job)
		if k.Thing() == thing {
			jobs = append(jobs, k.Job)
		}
		return err
	})
	for _, job := range jobs {
		if err == nil {
			err = tx.Do(`DELETE FROM schedule_runs WHERE parent = $1 AND job = $2`, parent, job)
		}
		if err == nil {
			err = tx.Do(`DELETE FROM schedules WHERE parent = $1 AND job = $2`, parent, job)
		}
	}
	return err
}

// Schedule is a schedule as it stands.
type Schedule struct {
	Key
	Text      string // as it was last seen in force
	Settled   int64  // times up to this one have had their run, or are not wanted
	Succeeded int64  // when a run last ended well; 0: never
}

// Run is one run.
type Run struct {
	Key
	ID        string
	Scheduled int64 // the time it is the run of; of one that somebody asked for, when
	State     string
	Holder    string // of the lease it runs under
	Started   int64
	Ended     int64            // 0: it has not
	Error     string           // why it failed, for people
	Counts    map[string]int64 // what it did
	Actor     identity.Actor   // schedule, or who asked for it
}

// Place puts a schedule in force as of now and returns it as it stands. The
// times of another text before now are not wanted.
func Place(tx *store.Tx, k Key, text string, now int64) (s Schedule, err error) {
	s = Schedule{Key: k, Text: text}
	_, err = tx.Row(`INSERT INTO schedules (parent, job, schedule, settled) VALUES ($1, $2, $3, $4)
		ON CONFLICT (parent, job) DO UPDATE SET schedule = excluded.schedule,
			settled = CASE WHEN schedules.schedule = excluded.schedule OR schedules.settled > excluded.settled THEN schedules.settled ELSE excluded.settled END
		RETURNING settled, succeeded`, []any{k.Parent, k.Job, text, now}, &s.Settled, &s.Succeeded)
	return s, err
}

// All returns every schedule, by job and parent.
func All(tx *store.Tx) (out []Schedule, err error) {
	err = tx.Rows(`SELECT parent, job, schedule, settled, succeeded FROM schedules ORDER BY job, parent`, nil, func(row store.Row) error {
		var s Schedule
		err := row.Scan(&s.Parent, &s.Job, &s.Text, &s.Settled, &s.Succeeded)
		out = append(out, s)
		return err
	})
	return out, err
}

// Lock holds a schedule until the transaction ends and returns the time that it
// is settled up to. A schedule that was never placed is settled for ever.
func Lock(tx *store.Tx, k Key) (settled int64, err error) {
	ok, err := tx.Row(`SELECT settled FROM schedules WHERE parent = $1 AND job = $2`+tx.ForUpdate(), []any{k.Parent, k.Job}, &settled)
	if err == nil && !ok {
		settled = 1<<63 - 1
	}
	return settled, err
}

// Begin notes a run in state running or skipped, whose schedule is locked. taken
// reports that there is one of that time.
func Begin(tx *store.Tx, r Run) (taken bool, err error) {
	n, err := tx.Exec(`INSERT INTO schedule_runs (parent, job, scheduled, id, state, holder, started, ended, actor_kind, actor_id)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (parent, job, scheduled) DO NOTHING`,
		r.Parent, r.Job, r.Scheduled, r.ID, r.State, r.Holder, r.Started, r.Ended, string(r.Actor.Kind), r.Actor.Stored())
	return err == nil && n == 0, err
}

// Settle notes that the times of a schedule up to one are settled.
func Settle(tx *store.Tx, k Key, upTo int64) error {
	return tx.Do(`UPDATE schedules SET settled = $3 WHERE parent = $1 AND job = $2 AND settled < $3`, k.Parent, k.Job, upTo)
}

// TakeBack has the times of a schedule be settled up to now alone, and not said to
// have ended well, where that is beyond a time.
func TakeBack(tx *store.Tx, k Key, beyond, now int64) error {
	return tx.Do(`UPDATE schedules SET settled = CASE WHEN settled > $3 THEN $4 ELSE settled END, succeeded = CASE WHEN succeeded > $3 THEN 0 ELSE succeeded END
		WHERE parent = $1 AND job = $2 AND (settled > $3 OR succeeded > $3)`, k.Parent, k.Job, beyond, now)
}

// End ends a run that is running with what its State, Ended, Error and Counts
// say. ok is false where it is not running any more.
func End(tx *store.Tx, r Run) (ok bool, err error) {
	counts := ""
	if len(r.Counts) > 0 {
		b, err := json.Marshal(r.Counts)
		if err != nil {
			return false, err
		}
		counts = string(b)
	}
	n, err := tx.Exec(`UPDATE schedule_runs SET state = $4, ended = $5, error = $6, counts = $7
		WHERE parent = $1 AND job = $2 AND scheduled = $3 AND id = $8 AND state = 'running'`,
		r.Parent, r.Job, r.Scheduled, r.State, r.Ended, r.Error, counts, r.ID)
	if err == nil && n == 1 && r.State == StateDone {
		err = tx.Do(`UPDATE schedules SET succeeded = $3 WHERE parent = $1 AND job = $2 AND succeeded < $3`, r.Parent, r.Job, r.Ended)
	}
	return n == 1, err
}

// Lose marks the runs of a schedule that are running as lost, and returns how
// many there were. The caller has the lease that they ran under.
func Lose(tx *store.Tx, k Key, now int64) (int64, error) {
	return tx.Exec(`UPDATE schedule_runs SET state = 'lost', ended = $3, error = 'its daemon was gone, or did not answer, before the run had ended'
		WHERE parent = $1 AND job = $2 AND state = 'running'`, k.Parent, k.Job, now)
}

const columns = `SELECT parent, job, scheduled, id, state, holder, started, ended, error, counts, actor_kind, actor_id FROM schedule_runs `

func list(tx *store.Tx, query string, args ...any) (out []Run, err error) {
	err = tx.Rows(query, args, func(row store.Row) error {
		var r Run
		var counts string
		err := row.Scan(&r.Parent, &r.Job, &r.Scheduled, &r.ID, &r.State, &r.Holder, &r.Started, &r.Ended, &r.Error, &counts, &r.Actor.Kind, &r.Actor.ID)
		r.Actor = identity.ActorStored(r.Actor.Kind, r.Actor.ID)
		if err == nil && counts != "" {
			err = json.Unmarshal([]byte(counts), &r.Counts)
		}
		out = append(out, r)
		return err
	})
	return out, err
}

// Running returns the runs that are running as far as is known, or were when
// their daemon was lost: those of a schedule, or of all where its job is empty.
func Running(tx *store.Tx, k Key) ([]Run, error) {
	if k.Job == "" {
		return list(tx, columns+`WHERE state = 'running' ORDER BY parent, job`)
	}
	return list(tx, columns+`WHERE parent = $1 AND job = $2 AND state = 'running'`, k.Parent, k.Job)
}

// At returns the run of a time, or nil.
func At(tx *store.Tx, k Key, scheduled int64) (*Run, error) {
	rs, err := list(tx, columns+`WHERE parent = $1 AND job = $2 AND scheduled = $3`, k.Parent, k.Job, scheduled)
	if err != nil || len(rs) == 0 {
		return nil, err
	}
	return &rs[0], nil
}

// ByID returns a run of a schedule, or nil.
func ByID(tx *store.Tx, k Key, id string) (*Run, error) {
	rs, err := list(tx, columns+`WHERE parent = $1 AND job = $2 AND id = $3`, k.Parent, k.Job, id)
	if err != nil || len(rs) == 0 {
		return nil, err
	}
	return &rs[0], nil
}

// Latest returns up to limit runs of a schedule, newest first.
func Latest(tx *store.Tx, k Key, limit int) ([]Run, error) {
	return list(tx, columns+`WHERE parent = $1 AND job = $2 ORDER BY scheduled DESC LIMIT $3`, k.Parent, k.Job, limit)
}

// Prune lets go of the oldest runs of a schedule that make them more than keep,
// at most limit, and returns how many went. What is running stays.
func Prune(tx *store.Tx, k Key, keep, limit int) (int64, error) {
	if keep < 0 || limit < 1 {
		return 0, errors.New("schedules: nothing to keep or to prune")
	}
	return tx.Exec(`DELETE FROM schedule_runs WHERE parent = $1 AND job = $2 AND state <> 'running' AND scheduled IN (
		SELECT scheduled FROM schedule_runs WHERE parent = $1 AND job = $2 AND scheduled <= (
			SELECT scheduled FROM schedule_runs WHERE parent = $1 AND job = $2 ORDER BY scheduled DESC LIMIT 1 OFFSET $3)
		ORDER BY scheduled LIMIT $4)`, k.Parent, k.Job, keep, limit)
}
