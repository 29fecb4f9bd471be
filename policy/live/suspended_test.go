package live_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"usher/internal/store"
	"usher/internal/store/tenants"
	"usher/policy/live"
)

// A policy that wants SSO is accepted, with a warning where that is not in force.
func TestSpec4_APolicyIsToldThatSSOIsNotInForce(t *testing.T) {
	onEngines(t, func(f *fixture) {
		n := &tenants.Connection{Slug: "main", Kind: tenants.KindOIDC}
		for i, step := range []struct {
			do   func(tx *store.Tx) error
			want string
		}{
			{func(*store.Tx) error { return nil }, "the parent has no connection"},
			{func(tx *store.Tx) error { return f.tenancy.CreateConnection(tx, f.change(f.acme), n) }, "not in force yet"},
			{func(tx *store.Tx) error {
				_, err := tenants.ProveConnection(tx, f.acme.ID, n.ID)
				return err
			}, ""},
			{func(tx *store.Tx) error {
				_, err := f.tenancy.SuspendSSO(tx, f.change(f.acme), time.Hour, "the IdP is down")
				return err
			}, "an operator suspended it"},
			{func(tx *store.Tx) error { return f.tenancy.ResumeSSO(tx, f.change(f.acme)) }, ""},
		} {
			f.update(step.do)
			text := fmt.Sprintf("# %d\nversion: 1\nparent: acme\norganizations:\n  acme-console: {kind: console, mode: invite}\nsso: {required: {console: true}}\n", i)
			applied, problems, err := f.apply(text, live.Options{CreateOrgs: true})
			if err != nil || len(problems) > 0 {
				f.Fatal(err, problems)
			}
			got := applied.Warnings.String()
			if (got == "") != (step.want == "") || !strings.Contains(got, step.want) {
				f.Errorf("step %d warns %q, want %q", i, got, step.want)
			}
			for _, w := range applied.Warnings { // where it stands, not where the parent does
				if w.Line != 6 || w.Column != 27 {
					f.Errorf("step %d warns at %d:%d", i, w.Line, w.Column)
				}
			}
		}
	})
}
