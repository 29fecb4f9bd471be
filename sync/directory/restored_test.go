package directory_test

import (
	"strings"
	"testing"

	"usher/internal/testserver"
	"usher/sync/directory"
)

// Who was hidden and is seen again, or comes from a backup, is as they were, and no
// change: a server that lists who is there names them among those, and has everything
// read by that. An entry that cannot be used is listed as well, and does not.
func TestSpec10_WhoIsListedAndNotKnownIsRead(t *testing.T) {
	w := newWorld(t, embedded(t), words{mappings: byGroup, slapd: testserver.SlapdOptions{Database: unlimited, LDIF: tree(40, 4)}})
	w.cfg.Users.Bases = []string{persons}
	w.modify(person(39), "mail", strings.Repeat("long", 300)+"@acme.example")
	w.delta(true)
	before := w.stored().Memberships
	hidden := append([]string{`access to filter="(|(uid=p1)(uid=p2)(uid=p3))" by dn.exact="` + testserver.SlapdReader + `" none by * read`, "access to * by * write"}, unlimited...)
	w.slapd.Change(t, testserver.SlapdOptions{Database: hidden})
	w.connect()
	w.modify(person(20), "title", "hidden")
	if out := w.delta(false); out.Counts.Gone != 3 {
		t.Fatal(shown(out))
	}
	w.slapd.Change(t, testserver.SlapdOptions{Database: unlimited})
	w.connect()
	w.modify(person(20), "title", "seen")
	if out := w.delta(true); out.Counts.Added != 3 {
		t.Error(shown(out))
	}
	if now := w.stored().Memberships; len(now) != len(before) {
		t.Errorf("%d members, were %d", len(now), len(before))
	}
	w.modify(person(20), "title", "again")
	w.delta(false)
	if out := w.run(directory.Options{Full: true}); out.State != directory.StateNothing {
		t.Error(shown(out))
	}
}
