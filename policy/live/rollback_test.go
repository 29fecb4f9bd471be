package live_test

import (
	"encoding/json"
	"strings"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/policies"
	"usher/policy"
	"usher/policy/live"
)

// rollBack applies a stored version as a door does.
func (f *fixture) rollBack(version int64, o live.Options) (applied *live.Applied, err error) {
	f.Helper()
	err = f.db.Update(f.Context(), store.LaneNormal, func(tx *store.Tx) error {
		from, err := policies.Get(tx, f.acme.ID, version)
		if err != nil {
			return err
		}
		p, problems := policy.Parse(from.File, from.Source, identity.DefaultCatalogue())
		if problems.Err() != nil {
			return problems.Err()
		}
		c := provision.Change{Parent: f.acme.ID, Actor: identity.Actor{Kind: identity.ActorOperator, ID: "olga"}, RequestID: "r"}
		applied, problems, err = f.applier.RollBack(tx, c, from, p, o)
		if err == nil {
			err = problems.Err()
		}
		return err
	})
	return applied, err
}

func TestSpec6_ARollBackIsANewVersionThatSaysWhereItCameFrom(t *testing.T) {
	onEngines(t, func(f *fixture) {
		f.accept(mapped)
		f.accept(mapped + "# more\n")
		f.accept(strings.Replace(mapped, "group: admins", "group: bosses", 1))
		applied, err := f.rollBack(2, live.Options{})
		if err != nil || !applied.Changed || applied.Version != 4 {
			f.Fatal(applied, err)
		}
		if again, err := f.rollBack(4, live.Options{}); err != nil || again.Changed || again.Version != 4 {
			f.Fatal(again, err)
		}
		f.view(func(tx *store.Tx) error {
			now, err := policies.Get(tx, f.acme.ID, 4)
			if err != nil || string(now.Source) != mapped+"# more\n" || now.Actor.ID != "olga" {
				f.Errorf("%+v %v", now, err)
			}
			latest, err := policies.Latest(tx)
			if v := latest[f.acme.ID]; err != nil || len(latest) != 1 || v.Version != 4 || v.Hash != now.Hash || v.File != now.File {
				f.Errorf("%+v %v", v, err)
			}
			return err
		})
		if err := events.CatchUp(f.Context(), f.db); err != nil {
			f.Fatal(err)
		}
		var told []events.Event
		f.view(func(tx *store.Tx) error {
			log, err := events.After(tx, f.acme.ID, 0, 1000)
			for _, e := range log {
				if e.Type == events.PolicyRolledBack {
					told = append(told, e)
				}
			}
			return err
		})
		if len(told) != 1 || told[0].PolicyVersion != 4 || told[0].Actor.ID != "olga" || told[0].RequestID != "r" {
			f.Fatalf("%+v", told)
		}
		var after struct {
			Version int64 `json:"version"`
			From    int64 `json:"from_version"`
		}
		if err := json.Unmarshal(told[0].After, &after); err != nil || after.Version != 4 || after.From != 2 {
			f.Fatal(err, after)
		}
	})
}

// A version that does not fit the live state any more is refused whole.
func TestSpec6_ARollBackThatDoesNotFitChangesNothing(t *testing.T) {
	f := newFixture(t)
	f.accept("version: 1\nparent: acme\norganizations:\n  acme-work: {kind: enterprise, mode: invite}\n")
	f.accept(mapped)
	before := f.state()
	_, err := f.rollBack(1, live.Options{CreateOrgs: true})
	if e := identity.AsError(err); e.Code != identity.CodeHeld || e.Reason != live.LeftOut || f.state() != before {
		t.Fatal(err, f.state())
	}
}
