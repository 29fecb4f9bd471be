package provision

import (
	"usher/internal/store"
	"usher/internal/store/invitations"
)

// invitations finds out which open invitations the switches of a plan consume, as
// Governed does: what somebody was invited to becomes what the directory brings them
// in with.
func (f *foresight) invitations(tx *store.Tx) error {
	snap := f.cand.Snapshot
	for i := range snap.Orgs.all {
		org := &snap.Orgs.all[i]
		if f.cand.switched(org) == nil || !governed(org) {
			continue
		}
		open, err := invitations.OpenIn(tx, snap.Parent, org.ID)
		if err != nil {
			return err
		}
		for _, inv := range open {
			if err := f.consumes(tx, org, inv); err != nil {
				return err
			}
		}
	}
	return nil
}

// consumes notes whose an invitation is, where it is consumed.
func (f *foresight) consumes(tx *store.Tx, org *Organization, inv *invitations.Invitation) error {
	managed, err := willBeManaged(tx, f.cand.Snapshot, org, inv)
	if err != nil || !managed || inv.Managed || inv.Expired(tx.Now()) {
		return err
	}
	account, err := boundAt(tx, f.cand.Snapshot.Parent, inv.Folded)
	if err != nil || account == "" {
		return err
	}
	if f.invited == nil {
		f.invited = map[string]map[string]*invitations.Invitation{}
	}
	if f.invited[account] == nil {
		f.invited[account] = map[string]*invitations.Invitation{}
	}
	f.invited[account][org.ID] = inv
	return nil
}
