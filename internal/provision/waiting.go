package provision

import (
	"encoding/json"

	"usher/internal/store"
	"usher/internal/store/directory"
)

// BindWaiting binds users of a directory that are unbound, behind the id
// after, as far as they may be by now, settles them, and returns how many were
// bound and the last id seen; an empty id when there is nobody more.
func (e *Engine) BindWaiting(tx *store.Tx, c Change, d *directory.Directory, after string, limit int) (bound int, last string, err error) {
	if _, err := e.source(tx, c.Parent); err != nil {
		return 0, "", err
	}
	if err := directory.LockMembers(tx, d.ID, true); err != nil { // as in bind, before the users
		return 0, "", err
	}
	waiting, err := directory.UnboundUsers(tx, c.Parent, d.ID, after, limit)
	if err != nil {
		return 0, "", err
	}
	for _, u := range waiting {
		var doc map[string]any
		if err := json.Unmarshal(u.Doc, &doc); err != nil {
			return bound, "", err
		}
		u.Email = d.DesignatedEmail(doc)
		if err := e.UserChanged(tx, c, UserChange{Before: u, After: u}); err != nil {
			return bound, "", err
		}
		if u.Account != "" {
			bound++
		}
	}
	if len(waiting) == limit {
		last = waiting[len(waiting)-1].ID
	}
	return bound, last, nil
}
