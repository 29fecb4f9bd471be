package storetest_test

import (
	"slices"
	"strings"
	"testing"
)

// Every key begins with the parent, so that the tables can be spread by it
// (docs/adr/0025-distribution.md). What does not is listed here with its reason,
// tables and unique indexes alike; what has no parent in it cannot be kept unique
// by the machine that holds the rows of one.
var unkeyed = map[string]string{
	// Tables without a parent.
	"accounts":        "one for each person of all parents: a table that every machine has",
	"event_sequencer": "one row: one sequencer for all parents",
	"fleet_secrets":   "of the daemons: what they share on one database",
	"leases":          "of the daemon: what one replica of all does",
	"replicas":        "of the daemons: which of them there are",
	"store_terms":     "one row: of the database",
	"store_copies":    "of a copy into the database, while no daemon uses it",

	// Tables whose key is something else than their parent and what it holds.
	"parents primary":     "its id is the parent",
	"credentials primary": "a token is found before its parent is known",
	"events primary":      "numbers are drawn without waiting, from one sequence",

	// Unique beyond a parent.
	"parents unique slug":       "said in URLs and by people, of all parents",
	"organizations unique slug": "said in URLs and by people, of all parents",
	"credentials unique hash":   "a token is found before its parent is known",
	"credentials_assertion":     "a jti is taken once, whatever its parent",
	"domains_held":              "a domain is held by one parent of all: the promise itself",
	"domains_id":                "an id alone names it in the API",
	"connections_id":            "an id alone names it in the API",
	"directories_id":            "an id alone names it in the API and in SCIM's base URL",
	"runs_id":                   "an id alone names it in the API",
	"invitations_id":            "an id alone names it in the API",
	"invitations_token":         "a token is found before its parent is known",
	"merge_proposals_id":        "an id alone names it in the API",
	"domain_claims_id":          "an id alone names it in the API",
	"event_order_place":         "the log of all parents has one order",
	"event_order_n":             "an event has one place; its number is drawn from one sequence",
}

func TestEveryKeyBeginsWithTheParent(t *testing.T) {
	k := kinds[1]
	o := k.fresh(t)
	migrate(t, o, nil)
	db := k.raw(t, o)
	used := map[string]bool{}
	known := func(names ...string) bool {
		for _, n := range names {
			if unkeyed[n] != "" {
				used[n] = true
				return true
			}
		}
		return false
	}
	parented := map[string]bool{}
	for _, c := range split(lines(t, db, k.columns)) {
		table := strings.Trim(c[0], `"`)
		parented[table] = parented[table] || c[1] == `"parent"`
	}
	for table, is := range parented {
		if !is && table != "parents" && !known(table) {
			t.Errorf("%s has no parent: give it one, or say here why not", table)
		}
	}
	for _, i := range split(lines(t, db, k.indexes)) {
		table, name, columns := strings.Trim(i[0], `"`), strings.Trim(i[1], `"`), strings.Fields(strings.Trim(i[4], `"`))
		if i[2] != "true" || columns[0] == "parent" || !parented[table] && table != "parents" {
			continue
		}
		if name == "primary" || name == "unique" {
			if !known(table+" "+name, table+" "+name+" "+strings.Join(columns, " ")) {
				t.Errorf("the key %s of %s does not begin with the parent: have it do so, or say here why not", columns, table)
			}
		} else if !slices.Contains(columns, "parent") && !known(name) {
			t.Errorf("the unique index %s (%s) has no parent in it: have it begin with it, or say here why not", name, strings.Join(columns, ", "))
		}
	}
	for name := range unkeyed {
		if !used[name] {
			t.Errorf("%s is listed and needs no reason", name)
		}
	}
}
