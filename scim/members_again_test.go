package scim

import (
	"context"
	"encoding/json"
	"testing"

	"usher/internal/store"
	"usher/internal/store/events"
)

// Whoever leaves and joins again within one request has not been away: the version
// stays, nobody is told, and of a larger change the rest alone counts.
func TestReq15_WhoLeavesAndJoinsAgainAtOnceChangesNothing(t *testing.T) {
	onBoth(t, func(t *testing.T, w *world) {
		ada, bob, eve := w.user(generic, "ada@acme.example"), w.user(generic, "bob@acme.example"), w.user(generic, "eve@acme.example")
		g := w.group(generic, "eng-a", ada, bob)
		all := `{"op":"remove","path":"members"}`
		add := func(ids ...string) string { return `{"op":"add","path":"members","value":` + refs(ids...) + `}` }
		remove := func(id string) string { return `{"op":"remove","path":"members[value eq \"` + id + `\"]"}` }
		tag, before := w.do(generic, "GET", "/Groups/"+g, "").header.Get("ETag"), w.told()
		for _, operations := range [][]string{
			{all, add(ada, bob)},
			{all, add(ada), add(bob)},
			{remove(ada), add(ada)},
			{add(eve), remove(eve)},
			{remove(ada), add(ada), remove(ada), add(ada)},
			{`{"op":"replace","path":"members","value":[]}`, `{"op":"replace","path":"members","value":` + refs(bob, ada) + `}`},
		} {
			a := w.do(generic, "PATCH", "/Groups/"+g, ops(operations...)).is(204)
			if a.header.Get("ETag") != tag || w.told() != before {
				t.Errorf("%s changed something: ETag %s, %d events more", operations, a.header.Get("ETag"), w.told()-before)
			}
			w.wantMembers(generic, g, ada, bob)
			w.do(generic, "GET", "/Groups/"+g, "", "If-None-Match", tag).is(304)
		}
		w.wantAccess("ada@acme.example", "acme-console", "developer", "acme-enterprise", "user")
		w.wantAccess("eve@acme.example", "acme-enterprise", "user")

		w.do(generic, "PATCH", "/Groups/"+g, ops(all, add(ada, eve), remove(ada), add(ada))).is(204)
		w.wantMembers(generic, g, ada, eve)
		w.wantAccess("ada@acme.example", "acme-console", "developer", "acme-enterprise", "user")
		w.wantAccess("bob@acme.example", "acme-enterprise", "user")
		w.wantAccess("eve@acme.example", "acme-console", "developer", "acme-enterprise", "user")
		w.told()
		if got := w.latest(events.DirectoryGroupChanged); got["added"] != 1 || got["removed"] != 1 {
			t.Errorf("told of %v, one joined and one left", got)
		}

		// What a member was sent with is gone with it: there something did change.
		w.do(generic, "PATCH", "/Groups/"+g, ops(`{"op":"add","path":"members","value":[{"value":"`+ada+`","display":"Ada"}]}`)).is(204)
		tag = w.do(generic, "GET", "/Groups/"+g, "").header.Get("ETag")
		w.do(generic, "PATCH", "/Groups/"+g, ops(remove(ada), add(ada))).is(204)
		if b := w.do(generic, "GET", "/Groups/"+g, "", "If-None-Match", tag).is(200); b.at("members", 0, "display") != nil {
			t.Errorf("the display that ada had is still there: %s", b.body)
		}
	})
}

// told is allEvents of those that have no place in the log yet too.
func (w *world) told() int {
	w.t.Helper()
	if err := events.CatchUp(context.Background(), w.db); err != nil {
		w.t.Fatal(err)
	}
	return w.allEvents()
}

// latest returns what the latest event of a type says was done.
func (w *world) latest(t events.Type) (after map[string]int) {
	w.t.Helper()
	w.view(func(tx *store.Tx) error {
		list, err := events.After(tx, w.parent, 0, 1<<20)
		for _, e := range list {
			if err == nil && e.Type == t {
				after = nil
				err = json.Unmarshal(e.After, &after)
			}
		}
		return err
	})
	return after
}
