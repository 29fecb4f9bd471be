// Package stored owns the baselines of the benchmark that use usher's own store
// without HTTP: durable commits of one row, and the very rows that a POST of a
// user writes. It also prepares a store as an administrator would, for the
// baselines that write to one directly.
package stored

import (
	"context"
	"fmt"
	"log/slog"
	"sync"

	"usher/internal/auth"
	"usher/internal/bench"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/requestid"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/tenancy"
	"usher/internal/tenancy/domains"
	"usher/policy"
	"usher/policy/live"
)

// Place is where a baseline puts people: ids of what an administrator made.
type Place struct {
	Parent, Directory, Enterprise, Console string
	TokenHash                              string // of the directory's token
	Engine                                 *provision.Engine
}

// SetUp makes a parent with a domain, two organizations under bench.Policy and a
// directory with a token, in a store that is empty.
func SetUp(ctx context.Context, db *store.DB) (*Place, error) {
	catalogue := identity.DefaultCatalogue()
	engine := provision.New(live.NewSnapshots(catalogue).Get)
	tenants := tenancy.New(engine, catalogue)
	var p *Place
	err := db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		operator := provision.Change{Actor: identity.Actor{Kind: identity.ActorOperator}}
		parent, err := tenants.CreateParent(tx, operator, "bench", "Bench")
		if err != nil {
			return err
		}
		operator.Parent = parent.ID
		if _, err := domains.VerifyManually(tx, operator, domains.DefaultRules(), bench.Domain); err != nil {
			return err
		}
		console, err := tenants.CreateOrganization(tx, operator, "bench-console", "", identity.KindConsole)
		if err != nil {
			return err
		}
		enterprise, err := tenants.CreateOrganization(tx, operator, "bench-enterprise", "", identity.KindEnterprise)
		if err != nil {
			return err
		}
		d := &directory.Directory{Slug: "idp", Kind: identity.DirectorySCIM, Dialect: identity.DialectGeneric}
		if err := tenants.CreateDirectory(tx, operator, d); err != nil {
			return err
		}
		c := &credentials.Credential{Parent: parent.ID, Scope: string(auth.ScopeDirectory), Target: d.ID}
		token, err := auth.Issue(tx, c, operator.Actor, "")
		if err != nil {
			return err
		}
		p = &Place{Parent: parent.ID, Directory: d.ID, Enterprise: enterprise.ID, Console: console.ID, TokenHash: auth.Hash(token), Engine: engine}
		compiled, problems := policy.Parse("bench.yaml", []byte(bench.Policy), catalogue)
		if err := problems.Err(); err != nil {
			return err
		}
		_, problems, err = live.NewApplier(tenants, engine).Apply(tx, operator, compiled, live.Options{})
		if err == nil {
			err = problems.Err()
		}
		return err
	})
	return p, err
}

func open(ctx context.Context, dir string) (*store.DB, error) {
	return store.Open(ctx, store.Options{Dir: dir, Log: slog.New(slog.DiscardHandler)})
}

// Commits returns the two baselines of durable updates of one row, an event:
// callers who take turns, so that each commit has one row, and callers whose
// updates share commits as usher's do. Their stores are in dir; close closes
// them, whatever the error.
func Commits(ctx context.Context, dir string) (locals []*bench.Local, closeAll func() error, err error) {
	single, err := open(ctx, dir+"/single")
	if err != nil {
		return nil, func() error { return nil }, err
	}
	shared, err := open(ctx, dir+"/shared")
	if err != nil {
		return nil, single.Close, err
	}
	var mu sync.Mutex // one update is on its way at a time
	locals = []*bench.Local{
		commits(bench.SingleCommits, single, func(do func() error) error {
			mu.Lock()
			defer mu.Unlock()
			return do()
		}),
		commits(bench.SharedCommits, shared, func(do func() error) error { return do() }),
	}
	return locals, func() error {
		err := single.Close()
		if serr := shared.Close(); err == nil {
			err = serr
		}
		return err
	}, nil
}

func commits(name string, db *store.DB, turn func(func() error) error) *bench.Local {
	work := func(ctx context.Context, i int) error {
		return turn(func() error {
			return db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
				return events.Append(tx, events.Event{
					Parent: "bench", Type: events.DirectoryUserCreated,
					Actor: identity.Actor{Kind: identity.ActorDirectory, ID: "idp"}, Target: bench.UserName(i),
				})
			})
		})
	}
	return &bench.Local{
		Name: name,
		Work: map[string]func(context.Context, int) error{bench.PostUser: work, bench.PostUserMany: work},
		Check: func(ctx context.Context, s bench.State) error {
			return db.View(ctx, func(tx *store.Tx) error {
				got, cursor := 0, int64(0)
				for {
					es, err := events.After(tx, "bench", cursor, 1000)
					if err != nil {
						return err
					}
					if len(es) == 0 {
						break
					}
					got, cursor = got+len(es), es[len(es)-1].N
				}
				if got != s.People {
					return fmt.Errorf("%d rows were kept, want %d", got, s.People)
				}
				return nil
			})
		},
	}
}

// SameRows returns the baseline that writes what a POST of a user writes, in
// the store that is made in dir: records, account, person, membership with its
// seat, and events, by the door's own transaction without its requests and
// answers.
func SameRows(ctx context.Context, dir string) (*bench.Local, func() error, error) {
	db, err := open(ctx, dir)
	if err != nil {
		return nil, func() error { return nil }, err
	}
	place, err := SetUp(ctx, db)
	if err != nil {
		return nil, db.Close, err
	}
	post := func(ctx context.Context, i int) error {
		return db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error { return place.Create(tx, i) })
	}
	return &bench.Local{
		Name: bench.SameRows,
		Seed: func(ctx context.Context, n int) error { return bench.Parallel(ctx, n, post) },
		Work: map[string]func(context.Context, int) error{bench.PostUser: post},
		Check: func(ctx context.Context, s bench.State) error {
			return db.View(ctx, func(tx *store.Tx) error { return place.Check(tx, s) })
		},
	}, db.Close, nil
}

// GroupRows returns the baseline that reads the members of a group of so many,
// in the store that is made in dir: every column of every row, and nothing is
// made of them.
func GroupRows(ctx context.Context, dir string, size int) (*bench.Local, func() error, error) {
	db, err := open(ctx, dir)
	if err != nil {
		return nil, func() error { return nil }, err
	}
	// Described: no column of any row is left out.
	g := &directory.Group{Described: true, Parent: store.NewID(), Directory: store.NewID(), DisplayName: bench.Group, Doc: []byte(`{}`)}
	err = db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		if err := directory.InsertGroup(tx, g); err != nil {
			return err
		}
		members := make([]directory.Member, size)
		for i := range members {
			members[i] = directory.Member{Value: store.NewID(), Kind: directory.KindUser}
		}
		_, err := directory.AddMembers(tx, g, members)()
		return err
	})
	if err != nil {
		return nil, db.Close, err
	}
	read := func(ctx context.Context, _ int) error {
		return db.View(ctx, func(tx *store.Tx) error {
			n := 0
			err := directory.EachMember(tx, g, func(m *directory.MemberRow) error {
				if string(m.Kind) == directory.KindUser {
					n++
				}
				return nil
			})
			if err == nil && n != size {
				err = fmt.Errorf("%d members are read, want %d", n, size)
			}
			return err
		})
	}
	return &bench.Local{
		Name: bench.GroupRows, Work: map[string]func(context.Context, int) error{bench.ReadGroup: read},
		Check: func(context.Context, bench.State) error { return nil }, // nothing was changed
	}, db.Close, nil
}

// Create writes person i as the SCIM door does.
func (p *Place) Create(tx *store.Tx, i int) error {
	// As the door looks at the token in the transaction.
	live, err := auth.AskLiveIn(tx, auth.Bearer{Hash: p.TokenHash}, p.Parent)
	if err != nil {
		return err
	}
	if _, err := live(); err != nil {
		return err
	}
	u := &directory.User{
		Parent: p.Parent, Directory: p.Directory, UserName: bench.UserName(i), ExternalID: bench.ExternalID(i), Active: true,
		Email: bench.UserName(i), Emails: []directory.Email{{Value: bench.UserName(i), Type: "work"}},
		Doc: bench.UserBody(i),
	}
	c := provision.Change{
		Parent: p.Parent, Actor: identity.Actor{Kind: identity.ActorDirectory, ID: p.Directory}, RequestID: requestid.New(),
	}
	return p.Engine.UserCreated(tx, c, u, true, store.ErrUnique)
}

// Check compares records and memberships with what was sent.
func (p *Place) Check(tx *store.Tx, s bench.State) error {
	users, err := directory.CountUsers(tx, directory.Query{Parent: p.Parent, Directory: p.Directory})
	if err != nil {
		return err
	}
	if users != s.People {
		return fmt.Errorf("%d users are stored, want %d", users, s.People)
	}
	for _, o := range []struct {
		what, org string
		want      func(i int) bool
	}{
		{"everybody", p.Enterprise, s.Active},
		{"the members of the group", p.Console, func(i int) bool { return s.Active(i) && s.Member(i) }},
	} {
		n, err := people.CountByOrg(tx, p.Parent, o.org)
		if err != nil {
			return err
		}
		if want := s.Count(o.want); n != int64(want) {
			return fmt.Errorf("%d memberships are stored for %s, want %d", n, o.what, want)
		}
	}
	held, err := people.CountSeats(tx, p.Parent, p.Enterprise, "premium")
	if want := s.Count(s.Active); err == nil && held != int64(want) {
		return fmt.Errorf("%d seats are held, want %d", held, want)
	}
	return err
}
