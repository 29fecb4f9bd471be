package api

import (
	"testing"

	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/mappings"
)

// TestSpec7_ARuleOfALoginIsShownByItsName: of what a login brought the names of
// rules are kept, and a place that is not known is none.
func TestSpec7_ARuleOfALoginIsShownByItsName(t *testing.T) {
	for want, ref := range map[string]mappings.Ref{
		"devs":             {Name: "devs"},
		"devs acme.yaml:8": {Name: "devs", File: "acme.yaml", Line: 8, Column: 5},
	} {
		m := people.Listed{Membership: &people.Membership{Rules: []mappings.Ref{ref}}}
		if got := showMembership(&tenants.Organization{}, m).Rule; got != want {
			t.Errorf("the rule is shown as %q, want %q", got, want)
		}
	}
}
