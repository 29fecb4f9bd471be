package store

// Raised are people whose access a transaction changes, of one tenant.
type Raised struct {
	Parent   string
	Accounts []string // none: everybody of the tenant
}

// Witness is told what a transaction of Update on PostgreSQL changes of people's
// access, before it commits and once it has, or may have: what it returns is
// called before Update returns, and may take its time. Where it fails nothing is
// committed, and Update returns its error. tx is for reading.
type Witness func(tx *Tx, raised []Raised) (after func(), err error)

// Raise notes that the transaction changes the access of people of a tenant; of
// all of them, where none is named. It costs nothing where there is no witness.
func (tx *Tx) Raise(parent string, accounts ...string) {
	if !tx.witnessed {
		return
	}
	if tx.raised == nil {
		tx.raised = map[string]map[string]bool{}
	}
	known, seen := tx.raised[parent]
	switch {
	case len(accounts) == 0:
		tx.raised[parent] = nil
	case seen && known == nil: // everybody is
	case !seen:
		known = make(map[string]bool, len(accounts))
		tx.raised[parent] = known
		fallthrough
	default:
		for _, a := range accounts {
			known[a] = true
		}
	}
}

// allRaised returns what was noted.
func (tx *Tx) allRaised() []Raised {
	var out []Raised
	for parent, accounts := range tx.raised {
		r := Raised{Parent: parent}
		for a := range accounts {
			r.Accounts = append(r.Accounts, a)
		}
		out = append(out, r)
	}
	return out
}
