package interleave_test

import (
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// administering are operations on who is left to administer an organization: those
// who lose the right, those who gain it, and those whose gate closes or opens while
// their membership stands, because they own the organization.
var administering = []operation{
	{"deactivate_twin", "twins", patchUser("tom", "active", false), true},
	{"delete_owner", "twins", remove("Users", "tim"), true},
	{"deactivate_owner", "twins", patchUser("tim", "active", false), true},
	{"close_gate_of_owner", "twins", manage("POST", "accounts/tim@acme.example/deactivate", object{"parent": "acme"}), true},
	{"deactivate_only_one", "third", patchUser("tam", "active", false), true},
	{"remove_only_one", "third", member("alone", "remove", "tam"), true},
	{"add_to_third", "third", member("alone", "add", "gil"), true},
	{"open_gate_of_owner", "third", manage("POST", "accounts/ted@acme.example/reactivate", object{"parent": "acme"}), true},
	{"activate_owner", "third", patchUser("ted", "active", true), true},
}

// owning names the owners, of whom ted leaves.
func (w *world) owning(tx *store.Tx, c provision.Change) error {
	for slug, name := range map[string]string{"acme-first": "tim", "acme-third": "ted"} {
		o, err := tenants.OrganizationBySlug(tx, slug)
		if err != nil {
			return err
		}
		a, err := people.AccountByEmail(tx, name+"@acme.example")
		if err != nil {
			return err
		}
		who := provision.Who{Account: a.ID, Folded: a.Folded}
		if err := w.engine.TransferOwner(tx, c, provision.Transfer{Org: o.ID, To: who, Operator: true}); err != nil {
			return err
		}
		if name != "ted" {
			continue
		}
		if err := w.engine.Deactivate(tx, c, who); err != nil {
			return err
		}
	}
	return nil
}
