package provision

import (
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/ldapstate"
)

// Elsewhere counts those of whom a run of kind reconcile holds that they are gone, and
// whose e-mail a new record of the directory has: it was set up anew, it seems, or
// their entries were, and each account waits to be rebound. The new record stands for
// nobody since the account has the old one.
func Elsewhere(tx *store.Tx, parent, dir string) (total int, err error) {
	const atOnce = 500
	for after, more := (ldapstate.Held{}), true; more; {
		some, err := ldapstate.HeldAfter(tx, parent, dir, ldapstate.KindUser, after, atOnce)
		if err != nil {
			return 0, err
		}
		if more = len(some) == atOnce; more {
			after = some[len(some)-1]
		}
		var gone []string
		for _, h := range some {
			if h.Action == ldapstate.ActionRemove {
				gone = append(gone, h.ID)
			}
		}
		n, err := directory.Elsewhere(tx, parent, dir, gone, UnboundLinked)
		if err != nil {
			return 0, err
		}
		total += n
	}
	return total, nil
}
