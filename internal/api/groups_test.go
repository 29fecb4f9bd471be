package api

import (
	"fmt"
	"strings"
	"testing"

	"usher/internal/provision"
)

const mirroring = `version: 1
parent: acme
organizations:
  acme-console: {kind: console, mode: scim, group_mappings: true}
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true}
mappings:
  - {name: staff, group: staff, org: acme-console, role: user}
  - {name: makers, group: Makers, org: acme-console, role: developer, mirror: true}
  - {name: elsewhere, group: "*", directory: other, org: acme-console, mirror: true}
  - {name: board, externalId: b-1, org: acme-enterprise, role: user, mirror: true}
`

func TestSpec6_MirroredGroups(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "POST", "/v1/directories", `{"parent":"acme","slug":"other","kind":"scim"}`)
	w.push("ada@acme.example", "staff", "makers")
	w.push("bob@acme.example", "board")
	const groups = "/v1/organizations/acme-console/groups"
	if got := items(t, w.must(w.operator, "GET", groups, "")); len(got) != 0 {
		t.Fatalf("without a policy: %v", got)
	}
	w.must(w.operator, "POST", "/v1/policies", mirroring)
	list := items(t, w.must(w.operator, "GET", groups, ""))
	if len(list) != 1 {
		t.Fatalf("%v", list)
	}
	same(t, list[0], map[string]any{"display_name": "makers", "directory": "acme/okta", "rule": "makers policy.yaml:8"})
	one := groups + "/" + list[0]["id"].(string)
	same(t, w.must(w.operator, "GET", one, ""), list[0])
	members := items(t, w.must(w.operator, "GET", one+"/members", ""))
	if len(members) != 1 {
		t.Fatalf("%v", members)
	}
	same(t, members[0], map[string]any{"email": "ada@acme.example", "role": "developer", "organization": "acme-console", "state": "active"})
	// By name only what a rule mirrors: staff is mapped and not mirrored, board has no externalId.
	if got := items(t, w.must(w.operator, "GET", "/v1/organizations/acme-enterprise/groups", "")); len(got) != 0 {
		t.Fatalf("%v", got)
	}
	same(t, w.call(w.operator, "GET", "/v1/organizations/acme-enterprise/groups/"+list[0]["id"].(string), "").json(t),
		map[string]any{"status": 404.0, "detail": `there is no group "` + list[0]["id"].(string) + `"`})

	// A group of people who are no members of the organization shows none of them.
	w.must(w.operator, "POST", "/v1/policies", strings.Replace(mirroring, "group: Makers, org: acme-console, role: developer", `group: "b*", org: acme-console`, 1))
	list = items(t, w.must(w.operator, "GET", groups, ""))
	if len(list) != 1 || list[0]["display_name"] != "board" {
		t.Fatalf("%v", list)
	}
	if got := items(t, w.must(w.operator, "GET", groups+"/"+list[0]["id"].(string)+"/members", "")); len(got) != 0 {
		t.Fatalf("%v", got)
	}
}

func TestSpec6_AnOrganizationShowsAHundredGroups(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "POST", "/v1/directories", `{"parent":"acme","slug":"other","kind":"scim"}`)
	var names []string
	for i := range provision.MaxMirrored + 5 {
		names = append(names, fmt.Sprintf("team-%03d", i))
	}
	w.push("ada@acme.example", names[:provision.MaxMirrored]...)
	for _, matcher := range []string{`"team-*"`, ""} {
		body := mirroring
		if matcher != "" {
			body = strings.Replace(body, "group: Makers", "group: "+matcher, 1)
		} else { // each by its name
			rules := ""
			for i, n := range names {
				rules += fmt.Sprintf("  - {name: r%d, group: %s, org: acme-console, mirror: true}\n", i, n)
			}
			body = strings.Replace(body, `  - {name: elsewhere, group: "*", directory: other, org: acme-console, mirror: true}`+"\n", rules, 1)
		}
		w.must(w.operator, "POST", "/v1/policies", body)
		got := w.must(w.operator, "GET", "/v1/organizations/acme-console/groups", "")
		want := provision.MaxMirrored
		if n := len(items(t, got)); n != want || (got["more"] == true) != (matcher == "") {
			t.Fatalf("%q: %d groups, more is %v", matcher, n, got["more"])
		}
		if matcher != "" {
			w.push("bob@acme.example", names[provision.MaxMirrored:]...)
			if got := w.must(w.operator, "GET", "/v1/organizations/acme-console/groups", ""); got["more"] != true || items(t, got)[want-1]["display_name"] != names[want-1] {
				t.Fatalf("the newest took the place of an older one: %v", got)
			}
		}
	}
}
