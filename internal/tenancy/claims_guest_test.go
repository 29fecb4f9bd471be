package tenancy_test

import (
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/claims"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// A guest of another parent who is in none of its organizations any more is claimed
// like anybody; invited there again, the account that has the e-mail now comes in.
func TestSpec4_WhoWasAGuestElsewhereBeforeAClaimComesInByAnotherInvitation(t *testing.T) {
	onBothClaiming(t, identity.ModeJIT, func(f *claiming) {
		var globex *tenants.Parent
		var lab *tenants.Organization
		conn := &tenants.Connection{Slug: "sso", Kind: "oidc", Enabled: true, EmailTrust: tenants.EmailTrustConnection}
		f.update(func(tx *store.Tx) (err error) {
			if globex, err = f.CreateParent(tx, provision.Change{}, "globex", ""); err != nil {
				return err
			}
			c := provision.Change{Parent: globex.ID}
			if lab, err = f.CreateOrganization(tx, c, "globex-lab", "", identity.KindConsole); err != nil {
				return err
			}
			return f.CreateConnection(tx, c, conn)
		})
		c := provision.Change{Parent: globex.ID}
		invite := func(email string) (token string) {
			token = store.NewID()
			f.update(func(tx *store.Tx) error {
				_, err := f.Invite(tx, c, lab, tenancy.DefaultInvitationRules(), tenancy.NewInvitation{Email: email, Hash: token})
				return err
			})
			return token
		}
		login := func(subject, email, token string) (d provision.Decision) {
			f.update(func(tx *store.Tx) (err error) {
				d, err = f.engine.Login(tx, c, provision.Login{Connection: conn, Subject: subject, Email: email, Invitation: token})
				return err
			})
			return d
		}
		came := login("ada", "ada@acme.example", invite("ada@acme.example"))
		left := login("bob", "bob@acme.example", invite("bob@acme.example"))
		if !came.Allow || !left.Allow {
			f.Fatalf("%+v %+v", came, left)
		}
		f.update(func(tx *store.Tx) error {
			for _, a := range []string{came.Account, left.Account} {
				if _, err := f.engine.RemoveMember(tx, c, provision.ByHand{Org: lab.ID, Who: provision.Who{Account: a}}); err != nil {
					return err
				}
			}
			return f.engine.Deactivate(tx, c, provision.Who{Account: left.Account})
		})
		n := f.start()
		f.due(n)
		now := f.expectClaim(n, claims.Settled, "", map[string]string{came.Account: "released", left.Account: "released"})

		d := login("ada", "ada@acme.example", invite("ada@acme.example"))
		if !d.Allow || d.Account != now[came.Account].NewAccount {
			f.Errorf("%+v, want %s let in", d, now[came.Account].NewAccount)
		}
		if again := login("ada", "ada@acme.example", ""); !again.Allow || again.Account != d.Account {
			f.Errorf("the next login: %+v", again)
		}
		f.view(func(tx *store.Tx) error {
			p, err := people.PersonOf(tx, globex.ID, d.Account)
			if p == nil || !p.Guest {
				f.Errorf("%+v", p)
			}
			return err
		})
		// Whose gate globex has closed it knows on.
		if d := login("bob", "bob@acme.example", invite("bob@acme.example")); d.Allow || d.Account != left.Account {
			f.Errorf("who has left comes in: %+v", d)
		}
	})
}
