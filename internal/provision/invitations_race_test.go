package provision_test

import (
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/invitations"
	"usher/internal/store/migrated"
	"usher/internal/tenancy"
)

// The token that was sent before is good for nothing once the invitation is sent
// again, for whoever came with it at that moment too (PostgreSQL).
func TestSpec5_ATokenIsReplacedWhileSomebodyComesWithIt(t *testing.T) {
	w := newWorldOn(t, store.Options{URL: migrated.Postgres(t)})
	c := w.company(t)
	c.policy(inviting)
	sent := func() (inv *invitations.Invitation, again func(*store.Tx) error) {
		inv = c.invite(invitation{Org: "work", Name: gil})
		resent := *inv
		return inv, func(tx *store.Tx) error {
			return c.tenancy.ResendInvitation(tx, c.change(), &resent, tenancy.DefaultInvitationRules(), "hash-anew-"+inv.ID)
		}
	}
	inv, again := sent()
	in := c.asLogin(claims{Name: gil, Invited: inv.TokenHash})
	var d provision.Decision
	first, second := c.behind(again, func(tx *store.Tx) (err error) {
		d, err = c.engine.Login(tx, c.change(), in)
		return err
	})
	if first != nil || second != nil || d.Allow || d.Reason != provision.ReasonInvitationEnded {
		t.Errorf("%v, then %v: %+v", first, second, d)
	}
	c.now(inv, invitations.StateOpen)
	c.revoke(inv)

	inv, again = sent()
	first, second = c.behind(again, func(tx *store.Tx) error {
		before := *inv
		_, err := c.tenancy.AcceptInvitation(tx, c.change(), &before, gil)
		return err
	})
	if first != nil || second == nil || identity.AsError(second).Code != identity.CodeNotFound {
		t.Errorf("%v, then %v", first, second)
	}
	c.now(inv, invitations.StateOpen)
}
