package scim

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"usher/scim/schema"
)

// A request whose time is over is answered: what is not done says so, and a
// circle that was not closed is no success.
func TestReq08_TimeIsOver(t *testing.T) {
	onEachEngine(t, func(t *testing.T, w *world) {
		ids := w.crowd(generic, 1100)
		r := w.request(generic, "POST", "/Bulk", strings.NewReader(bulkBody("",
			bulkOp("POST", "/Groups", "a", groupBody("a", `"members":["bulkId:b"]`)),
			bulkOp("POST", "/Groups", "b", groupBody("eng-b", `"members":[{"value":"bulkId:a"},`+refs(ids...)[1:])),
			bulkOp("DELETE", "/Users/"+ids[0], "", ""))))
		ctx, cancel := context.WithCancel(r.Context())
		w.door.marked = cancel // once the first operation is durable
		results := w.results(w.send(r.WithContext(ctx)))
		w.wantStatuses(results, "503", "409", "503")
		if _, detail := results[1].said(); !strings.Contains(detail, "it was created, but") {
			t.Errorf("%s", results[1])
		}
		w.wantMembers(generic, idOf(results[1]), ids...)
		w.do(generic, "GET", "/Users/"+ids[0], "").is(200)
		if n := w.do(generic, "GET", "/Groups?excludedAttributes=members", "").total(); n != 1 {
			t.Errorf("%d groups, want the one that was done", n)
		}
	})
}

// However groups refer to each other, in whatever order they stand, each gets
// just the members it names.
func TestReq08_AnyGraphOfReferences(t *testing.T) {
	w := newWorld(t)
	round := 0
	rapid.Check(t, func(rt *rapid.T) {
		round++
		n := rapid.IntRange(1, 7).Draw(rt, "groups")
		var order []int
		for i := range n {
			order = append(order, i)
		}
		order = rapid.Permutation(order).Draw(rt, "order")
		edges := make([][]int, n)
		operations := make([]string, n)
		for _, i := range order {
			edges[i] = rapid.SliceOfNDistinct(rapid.IntRange(0, n-1), 0, n, rapid.ID[int]).Draw(rt, "members")
		}
		for place, i := range order {
			var members []string
			for _, j := range edges[i] {
				members = append(members, fmt.Sprintf(`{"value":"bulkId:g%d"}`, j))
			}
			operations[place] = bulkOp("POST", "/Groups", fmt.Sprint("g", i), groupBody(fmt.Sprintf("r%d-%d", round, i), `"members":[`+strings.Join(members, ",")+`]`))
		}
		ids := make([]string, n)
		for place, r := range w.bulk(generic, "", operations...) {
			if r.Status != "201" {
				rt.Fatalf("%s", r)
			}
			ids[order[place]] = idOf(r)
		}
		for i, members := range edges {
			want := []string{}
			for _, j := range members {
				want = append(want, ids[j])
			}
			if got := w.members(generic, ids[i]); !slices.Equal(got, sorted(want...)) {
				rt.Fatalf("group %d of the order %v has the members %v, want %v", i, order, got, want)
			}
		}
	})
}

// An attribute that stands in the body under its whole URN refers to others as one
// under its name does, in a circle too.
func TestReq08_ACircleOfAttributesUnderTheirURN(t *testing.T) {
	w := newWorld(t)
	for i, manager := range []string{
		`"` + schema.EnterpriseURN + `:manager":"bulkId:%s"`, `"` + schema.EnterpriseURN + `:manager":{"value":"bulkId:%s"}`,
		`"` + schema.EnterpriseURN + `":{"manager":"bulkId:%s"}`, `"` + schema.EnterpriseURN + `":{"department":"R","manager":{"value":"bulkId:%s"}}`,
	} {
		user := func(name, boss string) string {
			return fmt.Sprintf(`{"schemas":[%q],"userName":"%s%d@acme.example",%s}`, schema.UserURN, name, i, fmt.Sprintf(manager, boss))
		}
		results := w.bulk(generic, "", bulkOp("POST", "/Users", "a", user("a", "b")), bulkOp("POST", "/Users", "b", user("b", "a")))
		w.wantStatuses(results, "201", "201")
		for n, other := range []int{1, 0} {
			if got, want := w.do(generic, "GET", "/Users/"+idOf(results[n]), "").at(schema.EnterpriseURN, "manager", "value"), idOf(results[other]); got != want {
				t.Errorf("%s: the manager is %v, want %s", manager, got, want)
			}
		}
	}
	results := w.bulk(generic, "",
		bulkOp("POST", "/Groups", "a", groupBody("a", `"`+schema.GroupURN+`:members":[{"value":"bulkId:b"}]`)),
		bulkOp("POST", "/Groups", "b", groupBody("b", `"`+schema.GroupURN+`:members":["bulkId:a"]`)))
	w.wantStatuses(results, "201", "201")
	w.wantMembers(generic, idOf(results[0]), idOf(results[1]))
	w.wantMembers(generic, idOf(results[1]), idOf(results[0]))
}
