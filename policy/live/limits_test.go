package live_test

import (
	"strings"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
	"usher/policy"
	"usher/policy/live"
)

// A policy that asks for a mode that a plan does not offer is refused with its
// place; who is in it already stays, with a warning.
func TestSpec2_PlansLimitWhatAPolicyAsks(t *testing.T) {
	onEngines(t, func(f *fixture) {
		t := f.T
		small := f.parent("small")
		const text = "version: 1\nparent: small\norganizations:\n  small-team: {kind: team, mode: %}\n  small-console: {kind: console, mode: %}\n"
		apply := func(text string) (*live.Applied, policy.Problems) {
			t.Helper()
			p, problems := policy.Parse("small.yaml", []byte(text), identity.DefaultCatalogue())
			if err := problems.Err(); err != nil {
				t.Fatal(err)
			}
			var applied *live.Applied
			err := f.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) (err error) {
				applied, problems, err = f.applier.Apply(tx, provision.Change{}, p, live.Options{CreateOrgs: true})
				return err
			})
			if err != nil {
				t.Fatal(err)
			}
			return applied, problems
		}
		asked := strings.ReplaceAll(text, "%", "scim")
		for _, made := range []bool{false, true} {
			_, problems := apply(asked)
			if len(problems) != 2 || problems[0].Line != 4 || problems[1].Line != 5 || problems[0].Column != 3 ||
				!strings.Contains(problems[0].Message, `"small-team" cannot use mode scim: the plan of a team`) ||
				!strings.Contains(problems[1].Message, `"small-console" cannot use mode scim: the only paid organization`) {
				t.Errorf("made already: %t: %v", made, problems)
			}
			if _, problems := apply(strings.ReplaceAll(text, "%", "jit")); len(problems) != 0 {
				t.Error(problems)
			}
		}
		// The operator offered it for a while.
		f.update(func(tx *store.Tx) error {
			_, err := tx.Exec(`UPDATE organizations SET mode = 'scim' WHERE slug = 'small-team'`)
			if err != nil {
				return err
			}
			return tenants.Touch(tx, small.ID)
		})
		applied, problems := apply(strings.Replace(strings.Replace(text, "%", "scim", 1), "%", "invite", 1))
		if len(problems) != 0 || len(applied.Warnings) != 1 || applied.Warnings[0].Line != 4 || !strings.Contains(applied.Warnings[0].Message, `"small-team" stays in mode scim`) {
			t.Errorf("%v %+v", problems, applied)
		}
		f.update(func(tx *store.Tx) error {
			found, err := tenancy.BeyondPlan(tx, identity.DefaultCatalogue())
			if len(found) != 1 || found[0].Slug != "small-team" {
				t.Errorf("beyond their plans are %v", found)
			}
			return err
		})
		if _, problems := apply(asked + "  small-work: {kind: enterprise, mode: scim}\n"); len(problems) != 0 {
			t.Errorf("a console beside an enterprise organization: %v", problems)
		}
	})
}

// Restricting creation without a verified domain is accepted and restricts nobody.
func TestSpec4_APolicyThatRestrictsNobodyYet(t *testing.T) {
	f := newFixture(t)
	f.update(func(tx *store.Tx) error {
		_, err := f.tenancy.CreateParent(tx, provision.Change{}, "bare", "")
		return err
	})
	p, problems := policy.Parse("bare.yaml", []byte("version: 1\nparent: bare\norganizations:\n  bare-lab: {kind: team, mode: invite}\nsso: {restrict_org_creation: true}\n"), identity.DefaultCatalogue())
	if err := problems.Err(); err != nil {
		t.Fatal(err)
	}
	f.update(func(tx *store.Tx) error {
		applied, problems, err := f.applier.Apply(tx, provision.Change{}, p, live.Options{CreateOrgs: true})
		if err == nil && (len(problems) != 0 || len(applied.Warnings) != 1 || !strings.HasPrefix(applied.Warnings[0].String(), "bare.yaml:5:30: warning: ") || !strings.Contains(applied.Warnings[0].Message, "no verified domain")) {
			t.Errorf("%v %+v", problems, applied)
		}
		return err
	})
}
