package events_test

import (
	"strings"
	"testing"

	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/migrated"
)

// Events about people who were made in one moment lie side by side, and nobody is
// told what another had.
func TestThePastOfPeopleMadeInOneMomentIsTheirOwn(t *testing.T) {
	db, err := store.Open(t.Context(), store.Options{Dir: migrated.Dir(t)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	const moment = "0199aaaa-bbbb-7ccc-"
	ada, eve := moment+"8000-000000000001", moment+"8000-000000000002"
	log := []events.Event{
		{Parent: "p", Account: ada, Org: "o", Type: events.MembershipAdded, At: 10},
		{Parent: "p", Account: eve, Org: "o", Type: events.MembershipAdded, At: 20},
		{Parent: "p", Account: eve, Type: events.GateClosed, At: 30},
		{Parent: "p", Account: eve, Org: "o", Type: events.MembershipRemoved, At: 40},
		{Parent: "p", Account: ada, Org: "other", Type: events.MembershipRemoved, At: 50},
		{Parent: "q", Account: ada, Org: "o", Type: events.MembershipRemoved, At: 60},
		{Parent: "p", Account: ada, Org: "o", Type: events.MembershipChanged, At: 70},
	}
	if err := db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error { return events.Append(tx, log...) }); err != nil {
		t.Fatal(err)
	}
	at := func(e *events.Event) int64 {
		if e == nil {
			return 0
		}
		return e.At
	}
	if err := db.View(t.Context(), func(tx *store.Tx) error {
		for _, c := range []struct {
			account           string
			before            int64
			last, next, added int64
			gate              int64
		}{
			{ada, 65, 10, 70, 10, 0},
			{ada, 5, 0, 10, 0, 0},
			{ada, 70, 70, 0, 10, 0},
			{eve, 65, 40, 0, 20, 30},
			{eve, 25, 20, 40, 20, 0},
		} {
			around, err := events.MembershipAround(tx, "p", c.account, "o", c.before)
			if err != nil {
				return err
			}
			added, err := events.MembershipAddedBefore(tx, "p", c.account, "o", c.before)
			if err != nil {
				return err
			}
			gate, err := events.GateBefore(tx, "p", c.account, c.before)
			if err != nil {
				return err
			}
			if at(around.Last) != c.last || at(around.Next) != c.next || at(added) != c.added || at(gate) != c.gate {
				t.Errorf("%+v: last %d, next %d, added %d, gate %d", c, at(around.Last), at(around.Next), at(added), at(gate))
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	plans, err := db.Plans(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for query, steps := range plans {
		if strings.Contains(query, "e.account") && !strings.Contains(strings.Join(steps, "\n"), "events_account (<expr>=?") {
			t.Errorf("%s\n%s", query, strings.Join(steps, "\n"))
		}
	}
}
