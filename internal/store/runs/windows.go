package runs

import (
	"time"

	"usher/internal/store"
)

// Counters of a scope.
const (
	Losses         = "losses"
	Administrators = "administrators"
	removed        = "removed" // of the losses of an organization, the memberships that are gone
)

// Window is how far back a guard counts: by whole minutes, never less than it.
const Window = time.Hour

// kept is how long what was counted is kept: by clocks of other machines, which may
// be late, it is of the window longer than by this one.
const kept = Window + 24*time.Hour

const minute = int64(time.Minute / time.Microsecond)

// Counted is what a counter of a scope holds of the window.
type Counted struct {
	N     int64 // all that was counted
	Held  int64 // of it, what was held back
	Size  int64 // people of the scope as SetSize noted in this minute, 0: nobody did
	Least int64 // how many people it had at some time in the window, at least
}

// AskCount adds n to a counter of a scope and asks what it holds then. On an
// engine with many writers whoever counts the same waits: the answer is exact
// until the transaction ends.
func AskCount(tx *store.Tx, parent, scope, counter string, n int64) func() (Counted, error) {
	err := tx.Lock("guard:" + parent + ":" + scope + ":" + counter)
	if err == nil {
		err = add(tx, parent, scope, counter, n)
	}
	answer := askCounted(tx, parent, scope, counter)
	return func() (Counted, error) {
		if err != nil {
			return Counted{}, err
		}
		return answer()
	}
}

// add adds n to a counter, and lets go of what is of nobody's window any more.
func add(tx *store.Tx, parent, scope, counter string, n int64) error {
	now := tx.Now() / minute
	err := tx.Do(`INSERT INTO guard_windows (parent, scope, counter, minute, n) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (parent, scope, counter, minute) DO UPDATE SET n = guard_windows.n + excluded.n`, parent, scope, counter, now, n)
	if err != nil {
		return err
	}
	return tx.Do(`DELETE FROM guard_windows WHERE parent = $1 AND scope = $2 AND counter = $3 AND minute < $4`,
		parent, scope, counter, now-int64(kept/time.Minute))
}

// CountRemoved notes that n of the losses that were counted of a scope, in the
// same transaction, take a membership away.
func CountRemoved(tx *store.Tx, parent, scope string, n int64) error {
	return add(tx, parent, scope, removed, n)
}

// Removed returns how many memberships the window took from a scope.
func Removed(tx *store.Tx, parent, scope string) (int64, error) {
	c, err := Peek(tx, parent, scope, removed)
	return c.N, err
}

// Peek returns what a counter of a scope holds.
func Peek(tx *store.Tx, parent, scope, counter string) (Counted, error) {
	return askCounted(tx, parent, scope, counter)()
}

func askCounted(tx *store.Tx, parent, scope, counter string) func() (Counted, error) {
	now := tx.Now() / minute
	answer := tx.Ask(`SELECT CAST(coalesce(sum(n), 0) AS BIGINT), CAST(coalesce(sum(held), 0) AS BIGINT),
		coalesce(max(CASE WHEN minute = $4 THEN size END), 0), coalesce(max(least), 0) FROM guard_windows
		WHERE parent = $1 AND scope = $2 AND counter = $3 AND minute >= $5`, parent, scope, counter, now, now-int64(Window/time.Minute))
	return func() (c Counted, err error) {
		_, err = answer.Row(&c.N, &c.Held, &c.Size, &c.Least)
		return c, err
	}
}

// CountHeld notes that n of what was counted in this minute is held back.
func CountHeld(tx *store.Tx, parent, scope, counter string, n int64) error {
	return tx.Do(`UPDATE guard_windows SET held = held + $5 WHERE parent = $1 AND scope = $2 AND counter = $3 AND minute = $4`,
		parent, scope, counter, tx.Now()/minute, n)
}

// SetSize notes how many people a scope has, so that nobody counts them again
// in this minute.
func SetSize(tx *store.Tx, parent, scope, counter string, size int64) error {
	return tx.Do(`UPDATE guard_windows SET size = $5 WHERE parent = $1 AND scope = $2 AND counter = $3 AND minute = $4`,
		parent, scope, counter, tx.Now()/minute, size)
}

// SetLeast notes how many people a scope has at least.
func SetLeast(tx *store.Tx, parent, scope, counter string, least int64) error {
	return tx.Do(`UPDATE guard_windows SET least = $5 WHERE parent = $1 AND scope = $2 AND counter = $3 AND minute = $4`,
		parent, scope, counter, tx.Now()/minute, least)
}

// Forget forgets what was counted of a scope: somebody has looked.
func Forget(tx *store.Tx, parent, scope, counter string) error {
	with := counter
	if counter == Losses {
		with = removed
	}
	return tx.Do(`DELETE FROM guard_windows WHERE parent = $1 AND scope = $2 AND counter IN ($3, $4)`, parent, scope, counter, with)
}

// ForgetHeld forgets, of what was counted of a scope of a parent, or, scope empty,
// of every one, what was held back: it came to nothing, or somebody has looked.
func ForgetHeld(tx *store.Tx, parent, scope, counter string) error {
	return tx.Do(`UPDATE guard_windows SET n = n - held, held = 0 WHERE parent = $1 AND (scope = $2 OR $2 = '') AND counter = $3 AND held > 0`, parent, scope, counter)
}
