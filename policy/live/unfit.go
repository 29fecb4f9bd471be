package live

import (
	"context"
	"errors"
	"fmt"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/tenants"
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

// Unfit returns the policies in force that do not fit the catalogue. It compiles
// every parent, one transaction each, and keeps what it compiled.
func (s *Snapshots) Unfit(ctx context.Context, db *store.DB) ([]Unfit, error) {
	var out []Unfit
	for after := ""; ; {
		var parents []*tenants.Parent
		err := db.View(ctx, func(tx *store.Tx) (err error) {
			parents, err = tenants.Parents(tx, after, parentsAtOnce)
			return err
		})
		if err != nil || len(parents) == 0 {
			return out, err
		}
		for _, p := range parents {
			after = p.ID
			if p.PolicyVersion == 0 {
				continue
			}
			err := db.View(ctx, func(tx *store.Tx) error { _, err := s.Get(tx, p.ID); return err })
			if e := identity.AsError(err); err != nil && e.Reason == reasonUnfit {
				out = append(out, Unfit{p.ID, p.PolicyVersion, fmt.Sprintf("parent %s: %v", p.Slug, e)})
			} else if err != nil && ctx.Err() != nil {
				return out, err
			}
		}
	}
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
