package provision

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"usher/internal/identity"
	"usher/internal/store/people"
	"usher/mappings"
)

// Only those organizations are looked at in which somebody may have or get
// anything; what is found is what looking at all of them finds, in their order.
func TestWhatConcernsSomebodyIsAllThatTheFunctionGives(t *testing.T) {
	cat := identity.DefaultCatalogue()
	rapid.Check(t, func(t *rapid.T) {
		orgs := make([]Organization, rapid.IntRange(0, 6).Draw(t, "organizations"))
		for i := range orgs {
			orgs[i].Org = mappings.Org{
				ID: fmt.Sprint("id", i), Slug: fmt.Sprint("slug", i), Kind: identity.KindConsole,
				Mode: rapid.SampledFrom(identity.Modes).Draw(t, "mode"), Mappings: rapid.Bool().Draw(t, "mappings"), Standalone: rapid.Bool().Draw(t, "standalone"),
			}
		}
		snap := &Snapshot{Orgs: NewOrganizations(orgs), Catalogue: cat}
		states := make([]*state, rapid.IntRange(0, 3).Draw(t, "people"))
		for i := range states {
			s := &state{
				rows: map[string]*people.Membership{}, match: map[string]mappings.Match{},
				facts: mappings.PersonFacts{OwnerActive: rapid.Bool().Draw(t, "active"), Guest: rapid.Bool().Draw(t, "guest")},
			}
			for _, n := range rapid.SliceOfN(rapid.IntRange(0, 7), 0, 4).Draw(t, "stored") {
				s.rows[fmt.Sprint("id", n)] = &people.Membership{PrimaryOwner: rapid.Bool().Draw(t, "owner")}
			}
			for _, n := range rapid.SliceOfN(rapid.IntRange(0, 7), 0, 4).Draw(t, "spoken of") {
				s.match[fmt.Sprint("slug", n)] = mappings.Match{Matched: rapid.Bool().Draw(t, "matched"), Role: "user"}
			}
			states[i] = s
		}
		var want []string
		for i := range orgs {
			for n, s := range states {
				row, facts := s.stored(orgs[i].ID)
				if d := mappings.DesiredOf(s.facts, orgs[i].Org, facts, s.match[orgs[i].Slug], cat); row != nil || d.Present {
					want = append(want, fmt.Sprint(orgs[i].ID, n, d))
				}
			}
		}
		var got []string
		for _, w := range newSettlement(nil, snap, Change{}, states, &Losses{}).desire() {
			got = append(got, fmt.Sprint(w.org.ID, slices.Index(states, w.s), w.want))
		}
		if !slices.Equal(got, want) {
			t.Fatalf("looked at\n%v\nall there are\n%v", got, want)
		}
	})
}

func TestOrganizationsAreFoundByIDAndSlug(t *testing.T) {
	orgs := NewOrganizations([]Organization{{Org: mappings.Org{ID: "1", Slug: "a"}}, {Org: mappings.Org{ID: "2", Slug: "b"}}})
	for name, want := range map[string]string{"1": "a", "a": "a", "2": "b", "b": "b"} {
		if got := orgs.Named(name); got == nil || got.Slug != want {
			t.Errorf("%s is %v", name, got)
		}
	}
	if orgs.Named("c") != nil || orgs.ByID("a") != nil || (&Organizations{}).ByID("1") != nil {
		t.Error("an organization is found that there is not")
	}
	if got := orgs.ByID("2"); got == nil || got.Slug != "b" {
		t.Errorf("by id: %v", got)
	}
}
