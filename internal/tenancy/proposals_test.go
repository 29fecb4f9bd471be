package tenancy_test

import (
	"fmt"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/merges"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// A merge is proposed now and then, and not as often as somebody likes, who would have
// the people of the other side told each time.
func TestSpec2_AMergeIsNotProposedAgainAndAgain(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		lone, other := m.console("lone", "ada@acme.example"), m.console("other", "bob@acme.example")
		by := identity.Actor{Kind: identity.ActorAPIKey, ID: "key"}
		propose := func(parent string, o *tenants.Organization, side merges.Side, by identity.Actor) func(tx *store.Tx) error {
			return func(tx *store.Tx) error {
				c := provision.Change{Parent: parent, Actor: by}
				p, err := m.Propose(tx, c, o, side, 0)
				if err != nil {
					return err
				}
				_, err = m.EndMerge(tx, c, p.ID, merges.Cancelled, side)
				return err
			}
		}
		for range tenancy.MaxProposedAgain - 1 {
			m.update(propose(m.acme.ID, lone, merges.Host, by))
		}
		m.pass(time.Hour)
		m.update(propose(m.acme.ID, lone, merges.Joining, by))
		for _, side := range []merges.Side{merges.Host, merges.Joining} {
			e := m.refused(propose(m.acme.ID, lone, side, by))
			if e.Code != identity.CodeTooMany || e.Reason != "proposed_too_often" || e.RetryAfter != 23*time.Hour {
				t.Errorf("by %s once more: %v, again after %s", side, e, e.RetryAfter)
			}
		}
		m.update(propose(m.acme.ID, lone, merges.Host, identity.Actor{Kind: identity.ActorOperator, ID: "op"}))
		m.update(propose(m.beta.ID, lone, merges.Host, by))
		m.update(propose(m.acme.ID, other, merges.Host, by))

		many := make([]*tenants.Organization, tenancy.MaxProposed)
		for i := range many {
			many[i] = m.standalone(fmt.Sprint("many-", i), identity.KindConsole)
		}
		m.pass(24 * time.Hour)
		for _, o := range many {
			m.update(propose(m.acme.ID, o, merges.Host, by))
		}
		if e := m.refused(propose(m.acme.ID, lone, merges.Host, by)); e.Reason != "proposed_too_often" {
			t.Errorf("to one more: %v", e)
		}
		m.update(propose(m.acme.ID, lone, merges.Joining, by)) // whose side has not
		m.pass(24 * time.Hour)
		m.update(propose(m.acme.ID, lone, merges.Host, by))
	})
}
