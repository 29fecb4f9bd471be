// Package live owns the policies in force: the compiled snapshot of every
// parent that decisions read, and the acceptance of a new policy. The last good
// policy keeps serving whatever happens to its successor.
package live

import (
	"fmt"
	"sync"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/policies"
	"usher/internal/store/tenants"
	"usher/mappings"
	"usher/policy"
)

// maxCached bounds how many parents' snapshots are kept compiled.
const maxCached = 4096

// Snapshots compiles parents for decisions and keeps what it compiled. It is
// safe for concurrent use.
type Snapshots struct {
	catalogue identity.Catalogue

	mu     sync.RWMutex // guards cached
	cached map[string]*provision.Snapshot
}

// NewSnapshots returns an empty cache of snapshots.
func NewSnapshots(catalogue identity.Catalogue) *Snapshots {
	return &Snapshots{catalogue: catalogue, cached: map[string]*provision.Snapshot{}}
}

// Get returns the snapshot of a parent as the transaction sees it: it is a
// provision.Source. A cached one is used only for the very revision the
// transaction reads, so neither a stale nor a rolled-back one is ever served.
func (s *Snapshots) Get(tx *store.Tx, parent string) (*provision.Snapshot, error) {
	rev, err := tenants.Rev(tx, parent)
	if err != nil {
		return nil, err
	}
	if rev == "" {
		return nil, identity.Errorf(identity.CodeNotFound, "not_found", "there is no such parent")
	}
	s.mu.RLock()
	snap := s.cached[parent]
	s.mu.RUnlock()
	if snap != nil && snap.Rev == rev {
		return snap, nil
	}
	if snap, err = s.compile(tx, parent); err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.cached) >= maxCached {
		clear(s.cached)
	}
	s.cached[parent] = snap
	return snap, nil
}

func (s *Snapshots) compile(tx *store.Tx, parent string) (*provision.Snapshot, error) {
	p, err := tenants.ParentByID(tx, parent)
	if err != nil {
		return nil, err
	}
	snap := &provision.Snapshot{
		Parent: p.ID, Slug: p.Slug, Rev: p.Rev, PolicyVersion: p.PolicyVersion,
		Domains: map[string]identity.DomainState{}, Catalogue: s.catalogue, Guards: policy.DefaultGuards(),
		Gone: map[string]bool{},
	}
	orgs, err := tenants.OrganizationsOf(tx, parent)
	if err != nil {
		return nil, err
	}
	limited, err := tenants.LimitedOrgs(tx, parent)
	if err != nil {
		return nil, err
	}
	all := make([]provision.Organization, 0, len(orgs))
	for _, o := range orgs {
		all = append(all, provision.Organization{Name: o.Name, Limited: limited[o.ID], Org: mappings.Org{
			ID: o.ID, Slug: o.Slug, Kind: o.Kind, Mode: o.Mode, Mappings: o.Mappings, Epoch: o.Epoch, DefaultSeat: o.DefaultSeat, Standalone: p.Hidden,
		}})
		if p.Hidden {
			snap.Slug = o.Slug // what people are told it is called: nobody knows of the tenant
		}
	}
	snap.Orgs = provision.NewOrganizations(all)
	domains, err := tenants.DomainsOf(tx, parent)
	if err != nil {
		return nil, err
	}
	for _, d := range domains {
		snap.Domains[d.Name] = d.Decides()
	}
	gone, err := directory.Deleted(tx, parent)
	if err != nil {
		return nil, err
	}
	for _, id := range gone {
		snap.Gone[id] = true
	}
	if snap.Sweep, err = provision.SweepOf(tx, parent); err != nil {
		return nil, err
	}
	if p.PolicyVersion == 0 {
		return snap, nil
	}
	v, err := policies.Get(tx, parent, p.PolicyVersion)
	if err != nil {
		return nil, err
	}
	if v == nil {
		return nil, fmt.Errorf("policy version %d of parent %s is not stored", p.PolicyVersion, parent)
	}
	compiled, problems := policy.Stored(v.File, v.Source, s.catalogue)
	if err := problems.Err(); err != nil {
		return nil, unfit(p.PolicyVersion, err)
	}
	snap.Set, snap.Rules, snap.Guards, snap.Schedules = compiled.Set, compiled.Rules, compiled.Guards, compiled.Schedules
	return snap, nil
}
