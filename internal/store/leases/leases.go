// Package leases owns who of many does what only one may do: its table, taking
// and fencing a lease, and holding one while work runs.
//
// A lease is held until it expires by the clock of the database, however wrong
// the holder's own is. Its epoch is raised by every change of holder. Work that
// must not overlap with a successor's writes in transactions that call Fence
// first: a takeover waits for them to end, and after it they fail.
package leases

import (
	"errors"
	"time"

	"usher/internal/store"
)

// ErrLost says that the lease is not the holder's any more: another has taken
// it. Nothing of the transaction may be kept.
var ErrLost = errors.New("the lease is held by another")

// lease is a row as it stands.
type lease struct {
	holder         string
	epoch, expires int64
}

const columns = `SELECT holder, epoch, expires_at FROM leases WHERE name = $1`

func read(tx *store.Tx, query, name string) (l lease, err error) {
	_, err = tx.Row(query, []any{name}, &l.holder, &l.epoch, &l.expires)
	return l, err
}

// Acquire takes a lease that is free or expired, or renews the holder's own, for
// ttl from now. ok is false while another holds it. holder names one running
// process, and no other after its restart. A takeover waits for the transactions
// that are fenced by the lease as it was.
func Acquire(tx *store.Tx, name, holder string, ttl time.Duration) (epoch int64, ok bool, err error) {
	now, err := tx.Clock()
	if err != nil {
		return 0, false, err
	}
	l, err := read(tx, columns, name)
	switch {
	case err != nil:
		return 0, false, err
	case l.holder == holder:
		// The key stays as it is, so this waits for no fenced transaction.
		n, err := tx.Exec(`UPDATE leases SET expires_at = $4 WHERE name = $1 AND holder = $2 AND epoch = $3`,
			name, holder, l.epoch, now+ttl.Microseconds())
		return l.epoch, n == 1, err
	case l.holder != "" && l.expires > now:
		return 0, false, nil
	}
	return takeOver(tx, name, holder, ttl)
}

// takeOver takes a lease that looked free.
func takeOver(tx *store.Tx, name, holder string, ttl time.Duration) (epoch int64, ok bool, err error) {
	if err := tx.Do(`INSERT INTO leases (name, holder, epoch, expires_at) VALUES ($1, '', 0, 0) ON CONFLICT (name) DO NOTHING`, name); err != nil {
		return 0, false, err
	}
	l, err := read(tx, columns+tx.ForUpdate(), name)
	if err != nil {
		return 0, false, err
	}
	now, err := tx.Clock() // again: it may have waited
	if err != nil || l.holder != "" && l.expires > now {
		return 0, false, err
	}
	err = tx.Do(`UPDATE leases SET holder = $2, epoch = $3, expires_at = $4 WHERE name = $1`, name, holder, l.epoch+1, now+ttl.Microseconds())
	return l.epoch + 1, true, err
}

// Renew makes a lease that is the holder's in this epoch last for ttl from now. ok
// is false when it is not any more; it is not taken again.
func Renew(tx *store.Tx, name, holder string, epoch int64, ttl time.Duration) (ok bool, err error) {
	now, err := tx.Clock()
	if err != nil {
		return false, err
	}
	n, err := tx.Exec(`UPDATE leases SET expires_at = $4 WHERE name = $1 AND holder = $2 AND epoch = $3`, name, holder, epoch, now+ttl.Microseconds())
	return n == 1, err
}

// Release gives a lease back, so that nobody waits for its end. A lease that is
// another's by now stays as it is.
func Release(tx *store.Tx, name, holder string, epoch int64) error {
	return tx.Do(`UPDATE leases SET holder = '', expires_at = 0 WHERE name = $1 AND holder = $2 AND epoch = $3`, name, holder, epoch)
}

// Fence makes sure that the lease is the holder's until the transaction ends,
// and is ErrLost when it is not. An expired lease that nobody else has taken is
// the holder's still.
func Fence(tx *store.Tx, name, holder string, epoch int64) error {
	query := `SELECT epoch FROM leases WHERE name = $1 AND holder = $2 AND epoch = $3`
	if tx.Concurrent() {
		query += ` FOR KEY SHARE`
	}
	ok, err := tx.Row(query, []any{name, holder, epoch}, &epoch)
	if err == nil && !ok {
		err = ErrLost
	}
	return err
}
