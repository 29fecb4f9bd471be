package tenancy_test

import (
	"fmt"
	"sync"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/claims"
	"usher/internal/store/people"
	"usher/internal/tenancy"
)

// Replicas that settle one claim while its people log in: each account is taken
// once, or was merged by the login, and a login is always of whoever has the
// e-mail.
func TestSpec4_AClaimIsSettledOnceByMany(t *testing.T) {
	onBothClaiming(t, identity.ModeJIT, func(f *claiming) {
		const many = 12
		olds, emails := make([]string, many), make([]string, many)
		for i := range olds {
			emails[i] = fmt.Sprintf("p%d@acme.example", i)
			olds[i] = f.account(emails[i])
		}
		n := f.start()
		for i := 0; i < many; i += 3 {
			f.choose(n, olds[i], claims.Merge)
		}
		f.ahead.Add(int64(tenancy.ClaimDeadline + 1e9))
		var all sync.WaitGroup
		for range 3 {
			all.Go(func() {
				for done := false; !done; {
					if err := f.db.Update(f.Context(), store.LaneNormal, func(tx *store.Tx) (err error) {
						done, err = f.SettleClaim(tx, provision.Change{}, n.ID)
						return err
					}); err != nil {
						f.Error(err)
						return
					}
				}
			})
		}
		decided := make([]provision.Decision, many)
		all.Go(func() {
			for i := many - 1; i >= 0; i-- { // from the other end
				if err := f.db.Update(f.Context(), store.LaneNormal, func(tx *store.Tx) (err error) {
					decided[i], err = f.engine.Login(tx, f.change(), provision.Login{Connection: f.conn, Subject: emails[i], Email: emails[i], EmailVerified: true})
					return err
				}); err != nil {
					f.Error(err)
				}
			}
		})
		all.Wait()
		f.view(func(tx *store.Tx) error {
			c, err := claims.ByID(tx, n.ID)
			if err != nil || c.State != claims.Settled {
				f.Errorf("%+v, %v", c, err)
			}
			for i, old := range olds {
				a, err := claims.AccountOf(tx, n.Parent, n.ID, old)
				if err != nil {
					return err
				}
				has := old
				switch {
				case a.State == claims.Released && a.Choice != claims.Merge:
					has = a.NewAccount
				case a.State == claims.Merged && a.Choice == claims.Merge, a.State == claims.Skipped && a.Note == tenancy.NoteManaged:
				default:
					f.Errorf("%s: %+v", emails[i], a)
				}
				if !decided[i].Allow || decided[i].Account != has {
					f.Errorf("%s logged in as %+v, and %s has the e-mail: %+v", emails[i], decided[i], has, a)
				}
			}
			return nil
		})
		for i, email := range emails {
			if a := f.accountOf(email); a == nil || a.ID != decided[i].Account {
				f.Errorf("%s is %+v", email, a)
			}
		}
	})
}

// Whoever is erased is not in a claim any more.
func TestSpec11_ErasingTakesAPersonOutOfClaims(t *testing.T) {
	onBothClaiming(t, identity.ModeJIT, func(f *claiming) {
		merged, old := f.account("merged@acme.example"), f.account("old@acme.example")
		n := f.start()
		f.choose(n, merged, claims.Merge)
		f.due(n)
		fresh := f.expectClaim(n, claims.Settled, "", map[string]string{merged: "merged", old: "released"})[old].NewAccount
		for _, account := range []string{merged, fresh} {
			f.update(func(tx *store.Tx) error {
				_, err := f.engine.Erase(tx, f.change(), provision.Who{Account: account})
				return err
			})
		}
		if left := f.expectClaim(n, claims.Settled, "", map[string]string{old: "released"}); left[old] != nil && left[old].NewAccount != "" {
			f.Errorf("%+v", left[old])
		}
		f.view(func(tx *store.Tx) error { // the released account is its person's still
			a, err := people.AccountByID(tx, old)
			if err != nil || a == nil {
				f.Errorf("%+v, %v", a, err)
			}
			return err
		})
	})
}
