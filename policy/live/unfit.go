package live

import (
	"context"
	"errors"
	"fmt"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/tenants"
	"usher/policy"
)

// Unfit is a policy in force that the daemon cannot decide by: it was accepted
// under a catalogue of roles and seats that allowed more.
type Unfit struct {
	parent  string // id
	version int64
	Problem string // what is wrong and what to do, for people
}

// parentsAtOnce is how many parents are read at a time.
const parentsAtOnce = 100

// eachPolicy calls fn with every parent that has a policy in force and its
// snapshot, or why there is none. It compiles every parent, one transaction each,
// and keeps what it compiled.
func (s *Snapshots) eachPolicy(ctx context.Context, db *store.DB, fn func(*tenants.Parent, *provision.Snapshot, error)) error {
	for after := ""; ; {
		var parents []*tenants.Parent
		err := db.View(ctx, func(tx *store.Tx) (err error) {
			parents, err = tenants.Parents(tx, after, parentsAtOnce)
			return err
		})
		if err != nil || len(parents) == 0 {
			return err
		}
		for _, p := range parents {
			if after = p.ID; p.PolicyVersion == 0 {
				continue
			}
			var snap *provision.Snapshot
			err := db.View(ctx, func(tx *store.Tx) (err error) {
				snap, err = s.Get(tx, p.ID)
				return err
			})
			if err != nil && ctx.Err() != nil {
				return err
			}
			fn(p, snap, err)
		}
	}
}

// Unfit returns the policies in force that do not fit the catalogue.
func (s *Snapshots) Unfit(ctx context.Context, db *store.DB) (out []Unfit, err error) {
	err = s.eachPolicy(ctx, db, func(p *tenants.Parent, _ *provision.Snapshot, err error) {
		if e := identity.AsError(err); err != nil && e.Reason == reasonUnfit {
			out = append(out, Unfit{p.ID, p.PolicyVersion, fmt.Sprintf("parent %s: %v", p.Slug, e)})
		}
	})
	return out, err
}

// Schedules returns the schedules that policies in force set, by parent.
func (s *Snapshots) Schedules(ctx context.Context, db *store.DB) (map[string]policy.Schedules, error) {
	out := map[string]policy.Schedules{}
	err := s.eachPolicy(ctx, db, func(p *tenants.Parent, snap *provision.Snapshot, err error) {
		if err == nil && snap.Schedules != (policy.Schedules{}) {
			out[p.ID] = snap.Schedules
		}
	})
	return out, err
}

// Remain returns what of unfit is in force still.
func Remain(ctx context.Context, db *store.DB, unfit []Unfit) (out []Unfit, err error) {
	if len(unfit) == 0 {
		return nil, nil
	}
	err = db.View(ctx, func(tx *store.Tx) error {
		out = nil
		for _, u := range unfit {
			p, err := tenants.ParentByID(tx, u.parent)
			if err != nil {
				return err
			}
			if p != nil && p.PolicyVersion == u.version {
				out = append(out, u)
			}
		}
		return nil
	})
	return out, err
}

const reasonUnfit = "policy_unfit"

// unfit is the error of a stored policy that does not compile any more.
func unfit(version int64, problems error) error {
	return &identity.Error{
		Code: identity.CodeUnavailable, Reason: reasonUnfit,
		Detail: fmt.Sprintf("version %d of the policy, which is in force, does not fit the catalogue of roles in the daemon's configuration: nothing is decided until the catalogue has them again, and a role is taken out of it after the policies that give it", version),
		Err:    errors.New("the policy says: " + problems.Error()),
	}
}
