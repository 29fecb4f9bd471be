package scim

import (
	"fmt"
	"strings"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/migrated"
	"usher/internal/tenancy"
	"usher/policy/live"
)

// What a request waits for of a database that is far away is round trips: at
// most three beside the begin and the commit, however many people it concerns.
func TestRequestsTakeFewRoundTrips(t *testing.T) {
	w := newWorldOn(t, store.Options{URL: migrated.Postgres(t)})
	trips := func(what string, want int64, do func()) {
		t.Helper()
		do() // the statements are prepared
		before := w.db.RoundTrips()
		do()
		if got := w.db.RoundTrips() - before; got > want {
			t.Errorf("%s takes %d round trips, want %d", what, got, want)
		}
	}
	n := 0
	name := func() string { n++; return fmt.Sprintf("person%d@acme.example", n) }
	ids := make([]string, 300)
	for i := range ids {
		ids[i] = w.user(generic, name())
	}
	group := w.group(generic, "eng-core")
	members := func(op string, ids []string) func() {
		values := make([]string, len(ids))
		for i, id := range ids {
			values[i] = `{"value":"` + id + `"}`
		}
		body := `{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[{"op":"` + op + `","path":"members","value":[` + strings.Join(values, ",") + `]}]}`
		return func() { w.do(generic, "PATCH", "/Groups/"+group, body).is(204) }
	}
	// Begin and commit travel with others.
	trips("GET of a user", 1, func() { w.do(generic, "GET", "/Users/"+ids[0], "").is(200) })
	trips("POST of a user", 3, func() { w.user(generic, name()) })
	part := 0
	trips("PATCH of 100 members", 4, func() { members("add", ids[part:part+100])(); part += 100 })
	trips("PATCH of members that are there", 4, members("add", ids[:100]))
	active := true
	toggle := func() {
		active = !active
		w.do(generic, "PATCH", "/Users/"+ids[0], fmt.Sprintf(
			`{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[{"op":"replace","path":"active","value":%t}]}`, active)).is(200)
	}
	trips("PATCH of active", 5, toggle)
	trips("POST of another user", 3, func() { w.user(generic, name()) })
	// Nor does it matter how many organizations there are that they are not in.
	catalogue := identity.DefaultCatalogue()
	ten := tenancy.New(provision.New(live.NewSnapshots(catalogue).Get), catalogue)
	w.update(func(tx *store.Tx) error {
		for i := range 30 {
			operator := provision.Change{Parent: w.parent, Actor: identity.Actor{Kind: identity.ActorOperator}}
			if _, err := ten.CreateOrganization(tx, operator, fmt.Sprintf("acme-%d", i), "", identity.KindConsole); err != nil {
				return err
			}
		}
		return nil
	})
	for _, what := range []string{"coming back", "leaving"} {
		trips(what+" with 30 organizations more", 5, toggle)
		toggle() // and once more, so that the other one is next
	}
}

// How long a refusal takes does not tell what was wrong with the token: the same is
// asked for one that is missing, is not of the form, or is nobody's.
func TestReq19_EveryRefusalOfATokenAsksTheSame(t *testing.T) {
	w := newWorldOn(t, store.Options{URL: migrated.Postgres(t)})
	asks := func(header string) int64 {
		ask := func() { w.do(generic, "GET", "/Users", "", "Authorization", header).is(401) }
		ask() // the statements are prepared
		before := w.db.RoundTrips()
		ask()
		return w.db.RoundTrips() - before
	}
	wrong := asks("Bearer usher_wrong")
	if wrong == 0 {
		t.Error("the store is not asked about a wrong token")
	}
	for _, header := range []string{"", "Basic abc", w.tokens[generic]} {
		if got := asks(header); got != wrong {
			t.Errorf("%d round trips for %.8q, %d for a wrong token", got, header, wrong)
		}
	}
}
