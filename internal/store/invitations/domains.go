package invitations

import (
	"slices"

	"usher/internal/store"
)

// OffDomains returns the open invitations into an organization whose e-mail is on
// none of domains.
func OffDomains(tx *store.Tx, parent, org string, domains []string) ([]*Invitation, error) {
	open, err := OpenIn(tx, parent, org)
	return slices.DeleteFunc(open, func(i *Invitation) bool { return slices.Contains(domains, i.Domain) }), err
}
