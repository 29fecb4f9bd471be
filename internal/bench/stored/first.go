package stored

import (
	"context"
	"errors"
	"fmt"

	"usher/internal/bench"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/requestid"
	"usher/internal/store"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
	"usher/internal/tenancy/domains"
	"usher/policy"
	"usher/policy/live"
)

// FirstRows returns the baseline that writes what a first login writes, in the
// store that is made in dir: account, link of the subject, membership with its
// seat, and events, by provisioning as the login door calls it, without requests,
// answers and the look at the caller's key.
func FirstRows(ctx context.Context, dir string, rules int) (*bench.Local, func() error, error) {
	db, err := open(ctx, dir)
	if err != nil {
		return nil, func() error { return nil }, err
	}
	catalogue := identity.DefaultCatalogue()
	engine := provision.New(live.NewSnapshots(catalogue).Get)
	parent, enterprise, connection := "", "", &tenants.Connection{Slug: "login", Kind: "oidc", Vouched: true, Enabled: true}
	err = db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		t := tenancy.New(engine, catalogue)
		operator := provision.Change{Actor: identity.Actor{Kind: identity.ActorOperator}}
		made, err := t.CreateParent(tx, operator, "bench", "Bench")
		if err != nil {
			return err
		}
		parent, operator.Parent = made.ID, made.ID
		_, err = domains.VerifyManually(tx, operator, domains.DefaultRules(), bench.Domain)
		if err != nil {
			return err
		}
		org, err := t.CreateOrganization(tx, operator, "bench-enterprise", "", identity.KindEnterprise)
		if err != nil {
			return err
		}
		enterprise = org.ID
		_, err = t.CreateOrganization(tx, operator, "bench-console", "", identity.KindConsole)
		if err := errors.Join(err, t.CreateConnection(tx, operator, connection)); err != nil {
			return err
		}
		compiled, problems := policy.Parse("bench.yaml", []byte(bench.LoginPolicy(rules)), catalogue)
		if err := problems.Err(); err != nil {
			return err
		}
		_, problems, err = live.NewApplier(t, engine).Apply(tx, operator, compiled, live.Options{})
		return errors.Join(err, problems.Err())
	})
	if err != nil {
		return nil, db.Close, err
	}
	logIn := func(ctx context.Context, i int) error {
		return db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
			// As it is: the first login of all proves it, and is an event.
			connection, err := tenants.ConnectionByID(tx, connection.ID)
			if err != nil {
				return err
			}
			c := provision.Change{Parent: parent, Actor: identity.Actor{Kind: identity.ActorLogin, ID: connection.ID}, RequestID: requestid.New()}
			d, err := engine.Login(tx, c, provision.Login{
				Connection: connection, Subject: bench.LoginSubject(i), Email: bench.UserName(i), EmailVerified: true,
				Evidence: provision.GroupsExplicit, Groups: bench.LoginGroups(i, rules), IssuedAt: tx.Now(),
			})
			if err == nil && !d.Allow {
				err = fmt.Errorf("person %d is refused: %s", i, d.Reason)
			}
			return err
		})
	}
	return &bench.Local{
		Name: bench.FirstRows, Work: map[string]func(context.Context, int) error{bench.FirstLogin: logIn},
		Check: func(ctx context.Context, s bench.State) error {
			return db.View(ctx, func(tx *store.Tx) error {
				n, err := people.CountByOrg(tx, parent, enterprise)
				if err != nil {
					return err
				}
				held, err := people.CountSeats(tx, parent, enterprise, "premium")
				if err == nil && (n != int64(s.People) || held != n) {
					err = fmt.Errorf("%d memberships and %d seats are stored of %d people", n, held, s.People)
				}
				return err
			})
		},
	}, db.Close, nil
}
