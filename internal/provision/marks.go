package provision

import (
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/dirty"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// Marks are what a decision about a login may be kept under: as long as they
// read the same the same login gets the same answer. Every change of a person's
// access raises its revision and every change of what decisions read beside
// people the parent's, so a decision that is out of date cannot be found.
type Marks struct {
	Life   string // the life of the database: revisions of another one mean nothing
	Parent string // the parent's revision; empty: there is no such parent
	Access string // the account that the subject stands for and its access revision; empty: none
	Caller bool   // the caller's token is good
	Until  int64  // when the caller's token ends by itself, in epoch microseconds
	Dirty  bool   // people of the parent wait to be settled: what is stored may not be true yet
}

var marksQuery = `SELECT coalesce(` + tenants.RevSQL("$1") + `, ''), coalesce(` + people.AccessSQL("$1", "$2", "$3") + `, ''), ` +
	credentials.LiveUntilSQL("$4", "$5") + `, ` + dirty.AnySQL("$1")

// AskMarks asks, by one statement, for the marks of a login of subject through a
// connection of a parent by a caller whose token has a hash.
func AskMarks(tx *store.Tx, parent, connection, subject, tokenHash string) func() (Marks, error) {
	answer := tx.Ask(marksQuery, parent, connection, subject, tokenHash, tx.Now())
	return func() (Marks, error) {
		m := Marks{Life: tx.Life()}
		_, err := answer.Row(&m.Parent, &m.Access, &m.Until, &m.Dirty)
		m.Caller = m.Until != 0
		return m, err
	}
}
