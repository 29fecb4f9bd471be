package store

import "hash/fnv"

// Locks hold until the transaction ends. They are taken in one order
// everywhere: the name of a request, parent, members of a directory, group row,
// user row, e-mail, subject, persons by id, organizations by id with their seats and
// invitations; events come last. The embedded store has one writer and takes
// none.

// Lock takes the lock of a name alone.
func (tx *Tx) Lock(name string) error {
	return tx.lock(`SELECT pg_advisory_xact_lock($1)`, name, true)
}

// LockShared takes the lock of a name together with others who share it.
func (tx *Tx) LockShared(name string) error {
	return tx.lock(`SELECT pg_advisory_xact_lock_shared($1)`, name, false)
}

func (tx *Tx) lock(query, name string, alone bool) error {
	if !tx.writable || !tx.Concurrent() {
		return nil
	}
	if was, held := tx.held[name]; held && (was || !alone) {
		return nil
	}
	if tx.held == nil {
		tx.held = map[string]bool{}
	}
	tx.held[name] = alone
	h := fnv.New64a()
	_, _ = h.Write([]byte(name)) // never fails
	return tx.Do(query, int64(h.Sum64()))
}

// ForUpdate returns the SQL text that locks the rows of a SELECT, to stand at
// its end. A later statement sees what whoever held them before has written.
func (tx *Tx) ForUpdate() string {
	if !tx.writable || !tx.Concurrent() {
		return ""
	}
	return " FOR UPDATE"
}
