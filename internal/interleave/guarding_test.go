package interleave_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/dirty"
	"usher/internal/store/runs"
	"usher/internal/store/tenants"
	"usher/policy"
	"usher/policy/live"
)

// guarding are operations on what guards hold in a company whose limits are small.
// Ike and jan, who have left the crew, and kay and lea, who are to administer, are of
// runs that are about to be applied, so that these are given nothing more; ned, who
// left later, is of one that is, and so will moe be, whom a worker has counted already.
// The deletion of trio waits too, where una is.
var guarding = []operation{
	{"apply_losses", "losses", decide("sealed", "apply"), true},
	{"discard_losses", "losses", decide("losses", "discard"), true},
	{"settle_marked", "losses", func(ctx context.Context, w *world) string {
		// Once the mark of this company is done the worker would go on with another's.
		err := w.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
			if err := w.settleOnce(tx); err != nil {
				return err
			}
			left, _, err := directory.FirstUsers(tx, w.pastParent, w.dirs["yore"], 1)
			if err == nil && len(left) == 0 {
				err = errOthers
			}
			return err
		})
		if errors.Is(err, errOthers) {
			err = nil
		}
		return answered(err)
	}, true},
	{"take_back_held", "losses", crew("spare", "add", "ike", "ned"), true},
	{"lose_another", "losses", crew("lab", "remove", "max"), true},
	{"deactivate_held", "losses", func(ctx context.Context, w *world) string {
		return scimRequest("duo", "PATCH", "/Users/"+w.users["ned"], patched("replace", "active", false))(ctx, w)
	}, true},
	{"apply_held_policy", "losses rights", manage("POST", "policies", object{"file": "held.yaml", "source": nextHeldPolicy}), true},
	{"apply_rights", "rights", decide("rights", "apply"), true},
	{"name_another", "rights", crew("chiefs", "add", "max"), true},
	{"take_right_back", "rights", crew("chiefs", "remove", "kay"), true},
	{"apply_deletion", "deletion", decide("deletion", "apply"), true},
	{"propose_deletion", "deletion", manage("DELETE", "directories/held/trio", nil), true},
	{"propose_transfer", "deletion", manage("POST", "directories/held/trio/transfer", object{"to": "held/duo"}), true},
	{"propose_transfer_of_one", "deletion", manage("POST", "directories/held/trio/transfer", object{"to": "held/duo", "accounts": []string{"una@held.example"}}), true},
}

// errOthers takes back what was done of another company.
var errOthers = errors.New("another company's people were settled")

const heldPolicy = `version: 1
parent: held
guards: {max_removals: {count: 1, percent: 1}, max_new_administrators: {count: 1}}
organizations:
  held-work: {kind: enterprise, mode: scim, group_mappings: true}
  held-logins: {kind: console, mode: jit, group_mappings: true}
mappings:
  - {name: crew, group: crew, org: held-work, role: user}
  - {name: spare, group: spare, org: held-work, role: user}
  - {name: lab, group: lab, org: held-work, role: user}
  - {name: ops, group: ops, org: held-logins, role: developer}
  - {name: chiefs, group: chiefs, org: held-work, role: admin}
`

// nextHeldPolicy lets everything through that comes after it, takes in whoever left
// the crew, and makes owners of the chiefs.
const nextHeldPolicy = `version: 1
parent: held
guards: {max_removals: {count: 100, percent: 100}, max_new_administrators: {count: 100}}
organizations:
  held-work: {kind: enterprise, mode: scim, group_mappings: true}
  held-logins: {kind: console, mode: jit, group_mappings: true}
mappings:
  - {name: crew, group: crew, org: held-work, role: user}
  - {name: left, group: left, org: held-work, role: user}
  - {name: spare, group: spare, org: held-work, role: user}
  - {name: lab, group: lab, org: held-work, role: user}
  - {name: ops, group: ops, org: held-logins, role: developer}
  - {name: chiefs, group: chiefs, org: held-work, role: owner}
`

func decide(run, how string) func(context.Context, *world) string {
	return func(ctx context.Context, w *world) string {
		return manage("POST", "runs/"+w.held[run]+"/"+how, nil)(ctx, w)
	}
}

func crew(group, op string, names ...string) func(context.Context, *world) string {
	return func(ctx context.Context, w *world) string {
		members := make([]object, len(names))
		for i, id := range w.usersNamed(names) {
			members[i] = object{"value": id}
		}
		return scimRequest("duo", "PATCH", "/Groups/"+w.groups[group], patched(op, "members", members))(ctx, w)
	}
}

func (w *world) usersNamed(names []string) []string {
	ids := make([]string, len(names))
	for i, name := range names {
		ids[i] = w.users[name]
	}
	return ids
}

// settleOnce is a batch of a worker.
func (w *world) settleOnce(tx *store.Tx) error {
	_, _, err := w.engine.SettleDirty(tx)
	return err
}

func (w *world) resolve(tx *store.Tx) error {
	if err := tenants.Lock(tx, w.heldParent); err != nil {
		return err
	}
	return w.engine.ResolveRuns(tx, provision.Change{Parent: w.heldParent, Actor: identity.Actor{Kind: identity.ActorSchedule}})
}

// holding makes that company.
func (w *world) holding(tx *store.Tx) error {
	c, err := w.company(tx, "held")
	if err != nil {
		return err
	}
	w.heldParent = c.Parent
	d, err := w.directory(tx, c, "duo")
	if err != nil {
		return err
	}
	p, problems := policy.Parse("held.yaml", []byte(heldPolicy), identity.DefaultCatalogue())
	if err := problems.Err(); err != nil {
		return err
	}
	if _, problems, err = w.applier.Apply(tx, c, p, live.Options{CreateOrgs: true}); err != nil {
		return err
	}
	if err := problems.Err(); err != nil {
		return err
	}
	for _, name := range []string{"hal", "ike", "jan", "kay", "lea", "max", "moe", "ned"} {
		if err := w.user(tx, c, d, name+"@held.example"); err != nil {
			return err
		}
	}
	for _, g := range []struct {
		name    string
		members []string
	}{
		{"crew", []string{"hal", "ike", "jan", "kay", "lea", "moe", "ned"}}, {"lab", []string{"max"}}, {"spare", nil}, {"left", []string{"jan"}}, {"chiefs", []string{"hal"}},
	} {
		if err := w.group(tx, c, d, g.name, g.members...); err != nil {
			return err
		}
	}
	if err := w.hold(tx, c, d); err != nil {
		return err
	}
	trio, err := w.directory(tx, c, "trio")
	if err != nil {
		return err
	}
	if err := w.user(tx, c, trio, "una@held.example"); err != nil {
		return err
	}
	w.held["deletion"], err = w.tenancy.ProposeDeletion(tx, c, trio)
	return err
}

// hold has the guards hold what they are to hold.
func (w *world) hold(tx *store.Tx, c provision.Change, d *directory.Directory) error {
	chiefs, err := directory.GroupByID(tx, c.Parent, d.ID, w.groups["chiefs"])
	if err != nil {
		return err
	}
	named, err := directory.AddMembers(tx, chiefs, []directory.Member{{Value: w.users["kay"], Kind: directory.KindUser}, {Value: w.users["lea"], Kind: directory.KindUser}})()
	if err != nil {
		return err
	}
	if err := errors.Join(w.engine.MembersChanged(tx, c, d, []*directory.Group{chiefs}, named), w.remember(tx, "rights", true)); err != nil {
		return err
	}
	if err := errors.Join(w.leave(tx, c, d, "ike", "jan"), w.remember(tx, "sealed", true)); err != nil {
		return err
	}
	if err := errors.Join(w.leave(tx, c, d, "ned"), w.remember(tx, "losses", false)); err != nil {
		return err
	}
	mark, err := json.Marshal(object{"directory": d.ID, "users": []string{w.users["moe"]}})
	if err != nil {
		return err
	}
	if _, err := w.out(tx, c, d, "moe"); err != nil {
		return err
	}
	return errors.Join(dirty.Mark(tx, c.Parent, dirty.KindUsers, store.NewID(), string(mark)), w.settleOnce(tx))
}

// leave has people leave the crew.
func (w *world) leave(tx *store.Tx, c provision.Change, d *directory.Directory, names ...string) error {
	g, err := w.out(tx, c, d, names...)
	if err != nil {
		return err
	}
	return w.engine.MembersChanged(tx, c, d, []*directory.Group{g}, w.usersNamed(names))
}

// out takes people out of the crew, and settles nobody.
func (w *world) out(tx *store.Tx, c provision.Change, d *directory.Directory, names ...string) (*directory.Group, error) {
	g, err := directory.GroupByID(tx, c.Parent, d.ID, w.groups["crew"])
	if err != nil {
		return nil, err
	}
	_, err = directory.RemoveMembers(tx, g, w.usersNamed(names))()
	return g, err
}

// remember calls the run that was opened last by a name.
func (w *world) remember(tx *store.Tx, name string, seal bool) error {
	open, err := runs.OpenGuards(tx, w.heldParent, "", 10)
	if err != nil {
		return err
	}
	if len(open) != len(w.held)+1 {
		return fmt.Errorf("%d runs are held beside that of %s", len(open), name)
	}
	r := open[len(open)-1]
	if w.held[name] = r.ID; seal {
		err = provision.Seal(tx, r)
	}
	return err
}
