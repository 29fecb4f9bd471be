package provision

import (
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/dirty"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// RepairDrift holds the memberships of a batch of people, behind the account
// after, to what users, groups and rules make of them, and returns the last of
// the batch, empty where there was nobody more, and how many memberships were not
// as they should be. Guards look at what it takes. People whom a large change has
// marked are settled first: they wait, and have not drifted. In a View's
// transaction it returns store.ErrReadOnly where something is to be written, so
// that looking costs no writer; the caller then repeats it in an Update.
func (e *Engine) RepairDrift(tx *store.Tx, c Change, after string) (last string, repaired int, err error) {
	wait, err := dirty.Any(tx, c.Parent)
	if err != nil {
		return "", 0, err
	}
	if wait {
		if !tx.Writable() {
			return "", 0, store.ErrReadOnly
		}
		if err := tenants.Lock(tx, c.Parent); err != nil {
			return "", 0, err
		}
		if err := e.CatchUp(tx, c.Parent); err != nil {
			return "", 0, err
		}
	}
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return "", 0, err
	}
	accounts, err := people.Everyone(tx, c.Parent, after, e.limits.batch)
	if err != nil || len(accounts) == 0 {
		return "", 0, err
	}
	losses, err := e.recompute(tx, snap, c, accounts)
	return accounts[len(accounts)-1], losses.written, err
}

// Recount holds the totals of a parent's directories, up to limit of them behind
// the id after, to the records there are, and returns the last of them, empty
// where there was none more, and how many totals were wrong. In a View's
// transaction it counts those and changes nothing.
func (e *Engine) Recount(tx *store.Tx, parent, after string, limit int) (last string, wrong int, err error) {
	ds, err := directory.List(tx, parent, after, limit)
	if err != nil {
		return "", 0, err
	}
	for _, d := range ds {
		last = d.ID
		for _, kind := range []string{directory.KindUser, directory.KindGroup} {
			drift, err := directory.Recount(tx, parent, d.ID, kind)
			if err != nil {
				return "", 0, err
			}
			if drift != 0 {
				wrong++
			}
		}
	}
	return last, wrong, nil
}
