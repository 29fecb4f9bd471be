package provision

import (
	"fmt"
	"slices"

	"usher/internal/store/invitations"
)

const nobodyInvited = "nobody invited them or added them by hand"

// invited says of an invitation that waits, to somebody who is no member, what
// it waits for.
func (x *explainer) invited(o *OrgExplanation, org *Organization) error {
	open, err := invitations.OpenFor(x.tx, x.snap.Parent, x.account.Folded)
	if err != nil {
		return err
	}
	for _, inv := range open {
		if inv.Org != org.ID || inv.Expired(x.tx.Now()) {
			continue
		}
		waits := "the next login accepts it"
		switch {
		case x.state.facts.Guest, org.Standalone, x.person == nil && !x.snap.Domains[inv.Domain].Holds():
			waits = "it takes the invitation's token to accept it"
		case !x.snap.Domains[inv.Domain].Admits():
			waits = inv.Domain + " has to be verified before it can be accepted"
		case governed(org):
			waits = "it counts once the directory binds them"
		}
		o.WhyNot = slices.DeleteFunc(o.WhyNot, func(s string) bool { return s == nobodyInvited })
		o.WhyNot = append(o.WhyNot, fmt.Sprintf("they are invited as %s until %s: %s", inv.Role, stamp(inv.ExpiresAt), waits))
	}
	return nil
}
