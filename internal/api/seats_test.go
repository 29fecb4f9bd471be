package api

import (
	"fmt"
	"slices"
	"testing"
)

// TestSpec11_ASeatLimitIsToldBeforeTheSeatsItGives: with what it was, and only where
// it is another, so that whoever follows the log never sees more seats than there are.
func TestSpec11_ASeatLimitIsToldBeforeTheSeatsItGives(t *testing.T) {
	w := newWorld(t)
	w.acme()
	const limits = `{"seats":{"premium":{"limit":0},"standard":{"limit":%s}}}`
	set := func(standard string) {
		w.must(w.operator, "PATCH", "/v1/organizations/acme-enterprise", fmt.Sprintf(limits, standard))
	}
	set("1")
	w.must(w.operator, "PATCH", "/v1/organizations/acme-enterprise", `{"mode":"scim"}`) // it has no members
	w.push("ada@acme.example")
	w.push("bob@acme.example")
	cursor := w.must(w.operator, "GET", "/v1/events?parent=acme&limit=100", "")["next"].(string)
	set("1")
	set("2")
	set("2")
	set("null")
	var told []string
	for _, e := range items(t, w.must(w.operator, "GET", "/v1/events?parent=acme&after="+cursor, "")) {
		told = append(told, fmt.Sprint(e["type"], " ", e["before"], " ", e["after"]))
	}
	want := []string{
		"organization.changed map[limit:1 seat:standard] map[limit:2 seat:standard]",
		"membership.changed map[role:user seat:premium seat_state:waiting source:directory] map[role:user seat:standard seat_state:held source:directory]",
		"organization.changed map[limit:2 seat:standard] map[limit:-1 seat:standard]",
	}
	if !slices.Equal(told, want) {
		t.Errorf("the log tells\n%q\nwant\n%q", told, want)
	}
}
