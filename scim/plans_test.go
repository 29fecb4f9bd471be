package scim

import (
	"regexp"
	"strings"
	"testing"

	"usher/internal/identity"
)

// The tables that grow with people; a step that reads one by parent alone, or
// whole, walks a tenant.
var (
	grows = regexp.MustCompile(`^(SCAN|SEARCH) (m|u|g|t|p|a|memberships|persons|accounts|subjects|directory_[a-z]+|events)\b`)
	whole = regexp.MustCompile(`^SCAN (m|u|g|t|p|a|memberships|persons|accounts|subjects|directory_[a-z]+|events)\b|\(parent=\?\)$|\(parent=\? AND directory=\?\)$`)
)

// reads are statements that are asked to read all of something.
var reads = []string{
	"SELECT count(*) FROM directory_", // totals of unfiltered lists
	"ORDER BY t.parent, t.directory, t.id",
}

func TestNoStatementOfARequestWalksATenant(t *testing.T) {
	w := newWorld(t)
	d := identity.DialectEntra
	id := w.user(d, "ada@acme.example")
	g := w.group(d, "eng-all", id)
	patch := func(path, ops string) {
		w.do(d, "PATCH", path, `{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[`+ops+`]}`)
	}
	patch("/Groups/"+g, `{"op":"remove","path":"members[value eq \"`+id+`\"]"}`)
	patch("/Groups/"+g, `{"op":"add","path":"members","value":[{"value":"`+id+`"}]}`)
	patch("/Groups/"+g, `{"op":"replace","path":"displayName","value":"eng-some"}`)
	for _, path := range []string{
		"/Users", "/Groups", "/Users/" + id, "/Groups/" + g, `/Users?filter=userName+eq+"x"`, `/Users?filter=externalId+eq+"x"`,
		`/Users?filter=emails[type+eq+"work"].value+eq+"x"`, `/Groups?filter=displayName+eq+"x"`, `/Groups?filter=externalId+eq+"x"`,
		`/Groups?filter=members.value+eq+"x"`, `/Users?filter=id+eq+"x"`,
	} {
		w.do(d, "GET", path, "")
	}
	patch("/Users/"+id, `{"op":"replace","path":"active","value":"False"}`)
	patch("/Users/"+id, `{"op":"replace","path":"active","value":true}`)
	w.do(d, "DELETE", "/Users/"+id, "")
	w.do(d, "DELETE", "/Groups/"+g, "")
	plans, err := w.db.Plans(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for query, steps := range plans {
		for _, step := range steps {
			if !grows.MatchString(step) {
				continue
			}
			seen++
			asked := false
			for _, r := range reads {
				asked = asked || strings.Contains(query, r)
			}
			if whole.MatchString(step) && !asked {
				t.Errorf("%s\n  in: %s", step, query)
			}
		}
	}
	if seen < 30 {
		t.Errorf("only %d steps were looked at", seen)
	}
}
