package config

import (
	"reflect"
	"slices"
	"testing"

	"usher/internal/identity"
)

func TestSpec1_CatalogueOfTheOperator(t *testing.T) {
	file := `catalogue:
  console:
    default_role: viewer
    seats: [gold, silver]
    roles:
      - {name: boss, administers: true, includes: [maker]}
      - {name: maker, includes: [viewer]}
      - name: viewer
      - {name: custom}
`
	want := identity.DefaultCatalogue()
	want[identity.KindConsole] = identity.KindCatalogue{
		Roles: []identity.RoleSpec{
			{Name: "boss", Administers: true, Includes: []identity.Role{"maker", "viewer"}},
			{Name: "maker", Includes: []identity.Role{"viewer"}},
			{Name: "viewer"},
			{Name: "custom"},
		},
		Seats:       []identity.Tier{"gold", "silver"},
		DefaultRole: "viewer",
	}
	c, got := load(t, file)
	if c == nil || len(got) != 0 {
		t.Fatal(got)
	}
	if !reflect.DeepEqual(c.Catalogue, want) {
		t.Errorf("got %+v\nwant %+v", c.Catalogue, want)
	}
	c, got = load(t, "", "USHER_CATALOGUE={team: {roles: [{name: user, administers: true}]}}")
	if c == nil || !slices.Equal(got, []string{`USHER_CATALOGUE:1:2: warning: catalogue.team.default_role: "user" administers, so everybody who comes in without a rule does`}) {
		t.Fatalf("%v %q", c, got)
	}
	if !c.Catalogue[identity.KindTeam].NoSCIM {
		t.Error("a catalogue of other roles lets teams use mode scim")
	}
	if k := c.Catalogue[identity.KindTeam]; len(k.Roles) != 1 || len(k.Seats) != 0 || k.DefaultRole != "user" {
		t.Errorf("%+v", k)
	}
}

func TestSpec1_CatalogueMistakes(t *testing.T) {
	const head = "catalogue:\n  console:\n    default_role: user\n    roles:\n      - {name: boss, administers: true}\n      - {name: user}\n"
	tests := []struct {
		name, file string
		want       []string
	}{
		{"unknown kind", "catalogue: {consle: {}}", []string{`usher.yaml:1:13: unknown key catalogue.consle; did you mean "console"?`}},
		{"team_scim", "catalogue: {team_scim: maybe}", []string{`usher.yaml:1:24: catalogue.team_scim: "maybe" is not true or false`}},
		{"not a mapping", "catalogue: []", []string{`usher.yaml:1:12: catalogue must hold keys with values`}},
		{"unknown key of a kind", head + "    seat: [a]\n", []string{`usher.yaml:7:5: unknown key catalogue.console.seat; did you mean "seats"?`}},
		{"unknown key of a role", head + "      - {name: x, include: []}\n", []string{`usher.yaml:7:19: unknown key catalogue.console.roles.include; did you mean "includes"?`}},
		{"no role", "catalogue: {console: {roles: []}}", []string{`usher.yaml:1:13: catalogue.console needs at least one role`}},
		{"nobody administers", "catalogue: {console: {roles: [{name: user}]}}", []string{`usher.yaml:1:13: catalogue.console: no role administers; set administers: true on at least one, or nobody could run such an organization`}},
		{"reserved", head + "      - {name: primary_owner}\n", []string{`usher.yaml:7:16: catalogue.console.roles: primary_owner is reserved: it stands above every catalogue and is never mapped`}},
		{"role twice", head + "      - {name: user}\n", []string{`usher.yaml:7:16: catalogue.console.roles: the role "user" is written twice`}},
		{"no name", head + "      - {administers: true}\n", []string{`usher.yaml:7:9: catalogue.console.roles: a role has no usable name`}},
		{"bad name", head + "      - {name: Big Boss}\n", []string{`usher.yaml:7:16: catalogue.console.roles: "Big Boss" is no name; write lower-case letters, digits and _, a letter first, at most 64`}},
		{"bad boolean", head + "      - {name: x, administers: sure}\n", []string{`usher.yaml:7:32: administers: "sure" is not true or false`}},
		{"unknown include", head + "      - {name: x, includes: [uesr]}\n", []string{`usher.yaml:7:30: catalogue.console.roles: "x" includes the unknown role "uesr"; did you mean "user"?`}},
		{"include of a higher role", head + "      - {name: x, includes: [boss]}\n", []string{`usher.yaml:7:30: catalogue.console.roles: "x" cannot include "boss", which does not stand below it`}},
		{"include of itself", head + "      - {name: x, includes: [x]}\n", []string{`usher.yaml:7:30: catalogue.console.roles: "x" cannot include "x", which does not stand below it`}},
		{"seat twice", head + "    seats: [a, a]\n", []string{`usher.yaml:7:16: catalogue.console.seats names "a" twice`}},
		{"default role", "catalogue: {console: {default_role: bos, roles: [{name: boss, administers: true}]}}", []string{`usher.yaml:1:37: catalogue.console.default_role: there is no role "bos"; did you mean "boss"?`}},
		{"no default role", "catalogue: {console: {roles: [{name: boss, administers: true}]}}", []string{`usher.yaml:1:13: catalogue.console: default_role is missing and no role is called user; name the role that people get when no rule gives one`}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if c, got := load(t, tt.file); c != nil || !slices.Equal(got, tt.want) {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}

func TestSpec2_TheCatalogueSaysWhetherTeamsUseSCIM(t *testing.T) {
	for file, want := range map[string]bool{
		"":                              false,
		"catalogue: {team_scim: false}": false,
		"catalogue: {team_scim: true}":  true,
		"catalogue:\n  team_scim: true\n  team: {roles: [{name: boss, administers: true}, {name: user}]}\n": true,
	} {
		c, got := load(t, file)
		if c == nil || len(got) != 0 {
			t.Fatal(got)
		}
		if offers := c.Catalogue.OffersSCIM(identity.KindTeam, []identity.Kind{identity.KindTeam}); offers != want {
			t.Errorf("%q offers it: %t", file, offers)
		}
	}
}
