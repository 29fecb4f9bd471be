// Package reconciled owns the measurement of runs of an LDAP directory: an
// embedded store that one reconciles, and the same reads by a bare loop of
// go-ldap.
package reconciled

import (
	"context"
	"fmt"
	"log/slog"
	"strings"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	records "usher/internal/store/directory"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
	"usher/internal/tenancy/domains"
	"usher/policy"
	"usher/policy/live"
	"usher/sync/directory"
	"usher/sync/ldap"
)

// Domain is the domain of everybody's address.
const Domain = "acme.example"

const organization = "bench-work"

// Store is an embedded store with one directory of kind ldap.
type Store struct {
	db        *store.DB
	runner    *directory.Runner
	cfg       ldap.Config
	parent    string
	directory string
	cookies   map[ldap.Kind][]byte // of Sync
}

// Open opens the store in dir for the directory that cfg reads. Where it is
// empty everything is set up: of the first mapped groups, which are called g0, g1
// and so on, members are users of one organization.
func Open(ctx context.Context, dir string, cfg ldap.Config, mapped int) (*Store, error) {
	log := slog.New(slog.DiscardHandler)
	db, err := store.Open(ctx, store.Options{Dir: dir, Log: log})
	if err != nil {
		return nil, err
	}
	catalogue := identity.DefaultCatalogue()
	engine := provision.New(live.NewSnapshots(catalogue).Get)
	s := &Store{db: db, cfg: cfg, cookies: map[ldap.Kind][]byte{}}
	s.runner = directory.New(directory.Parts{DB: db, Engine: engine, Log: log, Dir: dir})
	if err = s.find(ctx); err == nil && s.directory == "" {
		err = s.setUp(ctx, engine, catalogue, mapped)
	}
	if err != nil {
		_ = db.Close()
		return nil, err
	}
	return s, nil
}

// Close closes the store.
func (s *Store) Close() error { return s.db.Close() }

// find finds what was set up, where anything was.
func (s *Store) find(ctx context.Context) error {
	return s.db.View(ctx, func(tx *store.Tx) error {
		org, err := tenants.OrganizationBySlug(tx, organization)
		if org == nil || err != nil {
			return err
		}
		all, err := records.List(tx, org.Parent, "", 2)
		if err == nil && len(all) != 1 {
			err = fmt.Errorf("%d directories, want one", len(all))
		}
		if err == nil {
			s.parent, s.directory = org.Parent, all[0].ID
		}
		return err
	})
}

func (s *Store) setUp(ctx context.Context, engine *provision.Engine, catalogue identity.Catalogue, mapped int) error {
	tenancies := tenancy.New(engine, catalogue)
	var text strings.Builder
	fmt.Fprintf(&text, "version: 1\nparent: bench\nguards: {max_removals: {count: 1000000}}\norganizations:\n  %s: {kind: enterprise, mode: scim, group_mappings: true}\nmappings:\n", organization)
	for g := range mapped {
		fmt.Fprintf(&text, "  - {name: r%d, group: g%d, org: %s, role: user}\n", g, g, organization)
	}
	compiled, problems := policy.Parse("bench.yaml", []byte(text.String()), catalogue)
	if err := problems.Err(); err != nil {
		return err
	}
	d := &records.Directory{Slug: "corp", Kind: identity.DirectoryLDAP, Dialect: identity.DialectGeneric, EmailFrom: records.EmailFromEmails, SharedGroupNames: true}
	return s.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		operator := provision.Change{Actor: identity.Actor{Kind: identity.ActorOperator}}
		parent, err := tenancies.CreateParent(tx, operator, "bench", "Bench")
		if err != nil {
			return err
		}
		operator.Parent, operator.Approved = parent.ID, true
		if _, err := domains.VerifyManually(tx, operator, domains.DefaultRules(), Domain); err != nil {
			return err
		}
		d.Parent, d.ID = parent.ID, store.NewID()
		if err := records.Insert(tx, d); err != nil {
			return err
		}
		s.parent, s.directory = parent.ID, d.ID
		_, problems, err := live.NewApplier(tenancies, engine).Apply(tx, operator, compiled, live.Options{CreateOrgs: true})
		if err == nil {
			err = problems.Err()
		}
		return err
	})
}

// Run is a run whose state must be as wanted; of a delta, that everything was
// not read.
func (s *Store) Run(ctx context.Context, o directory.Options, want directory.State) (directory.Outcome, error) {
	out, err := s.runner.Run(ctx, directory.Source{Parent: s.parent, Directory: s.directory, Config: s.cfg, Deltas: true}, o)
	if err == nil && (out.State != want || out.Full != o.Full) {
		err = fmt.Errorf("the run is %s, full %v, want %s, %v: %s", out.State, out.Full, want, o.Full, out.Message)
	}
	return out, err
}

// Memberships counts the memberships that there are.
func (s *Store) Memberships(ctx context.Context) (n int64, err error) {
	err = s.db.View(ctx, func(tx *store.Tx) error {
		org, err := tenants.OrganizationBySlug(tx, organization)
		if err == nil {
			n, err = people.CountByOrg(tx, s.parent, org.ID)
		}
		return err
	})
	return n, err
}

// Sync reads what a delta reads, and returns how many entries have changed.
func (s *Store) Sync(ctx context.Context) (changed int, err error) {
	for _, kind := range []ldap.Kind{ldap.User, ldap.Group} {
		base := s.cfg.Users.Bases[0]
		if kind == ldap.Group {
			base = s.cfg.Groups.Bases[0]
		}
		delta, err := ldap.Sync(ctx, &s.cfg, kind, base, s.cookies[kind], func(ldap.Change) error { return nil })
		if err != nil {
			return 0, err
		}
		s.cookies[kind] = delta.Cookie
		changed += delta.Puts
	}
	return changed, nil
}
