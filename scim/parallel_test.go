package scim

import (
	"fmt"
	"sync"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/migrated"
	"usher/internal/store/people"
	"usher/scim/schema"
)

// crowd makes n active users with accounts, by few transactions, and returns
// their ids.
func (w *world) crowd(d identity.Dialect, n int) []string {
	w.t.Helper()
	const part = 500
	ids := make([]string, n)
	engine, c := w.door.engine, provision.Change{Parent: w.parent, Actor: identity.Actor{Kind: identity.ActorDirectory, ID: w.dirs[d]}}
	for from := 0; from < n; from += part {
		w.update(func(tx *store.Tx) error {
			for i := from; i < min(from+part, n); i++ {
				name := fmt.Sprintf("person%05d@acme.example", i)
				u := &directory.User{
					Parent: w.parent, Directory: w.dirs[d], UserName: name, Email: name, Active: true,
					Doc: fmt.Appendf(nil, `{"schemas":[%q],"userName":%q,"active":true}`, schema.UserURN, name),
				}
				if err := engine.UserCreated(tx, c, u, true, nil); err != nil {
					return err
				}
				ids[i] = u.ID
			}
			return nil
		})
	}
	return ids
}

// TestTwoClientsFillOneGroup: two clients add people to one group at the same
// time, 50 requests of 100 each; nobody is lost, and everybody is what the group
// makes them. Afterwards one more costs what it costs in a small group.
func TestTwoClientsFillOneGroup(t *testing.T) {
	t.Run("SQLite", func(t *testing.T) { twoClientsFillOneGroup(t, newWorld(t)) })
	t.Run("PostgreSQL", func(t *testing.T) {
		twoClientsFillOneGroup(t, newWorldOn(t, store.Options{URL: migrated.Postgres(t)}))
	})
}

func twoClientsFillOneGroup(t *testing.T, w *world) {
	const requests, each = 50, 100
	ids := w.crowd(generic, 2*requests*each+1)
	group := w.group(generic, "eng-all")
	one, crowd := ids[0], ids[1:]
	add := func(ids ...string) string { return `{"op":"add","path":"members","value":` + refs(ids...) + `}` }
	var wg sync.WaitGroup
	for client := range 2 {
		wg.Go(func() {
			mine := crowd[client*requests*each:]
			for i := range requests {
				a := w.do(generic, "PATCH", "/Groups/"+group, ops(add(mine[i*each:(i+1)*each]...)))
				if a.status != 204 {
					t.Errorf("client %d, request %d: status %d: %.300s", client, i, a.status, a.body)
				}
			}
		})
	}
	wg.Wait()
	w.wantMembers(generic, group, crowd...)
	w.view(func(tx *store.Tx) error {
		for org, slug := range w.orgs {
			n, err := people.CountByOrg(tx, w.parent, org)
			if err != nil {
				return err
			}
			want := map[string]int64{"acme-console": int64(len(crowd)), "acme-enterprise": int64(len(ids))}[slug]
			if n != want {
				t.Errorf("%s has %d members, want %d", slug, n, want)
			}
		}
		return nil
	})
	if !w.db.Concurrent() {
		return // how its statements find their rows is shown by their plans
	}
	small := w.group(generic, "eng-few", crowd[:100]...)
	trips := func(group, op string) int64 {
		before := w.db.RoundTrips()
		w.do(generic, "PATCH", "/Groups/"+group, ops(op)).is(204)
		return w.db.RoundTrips() - before
	}
	remove := `{"op":"remove","path":"members[value eq \"` + one + `\"]"}`
	for range 2 { // the second time every statement is prepared
		// In one group at a time: who is in the other keeps what it gives.
		largeAdd, largeRemove := trips(group, add(one)), trips(group, remove)
		fewAdd, fewRemove := trips(small, add(one)), trips(small, remove)
		if largeAdd != fewAdd || largeRemove != fewRemove || max(largeAdd, largeRemove) > 8 {
			t.Errorf("adding and removing one takes %d and %d round trips in a group of %d, and %d and %d in one of 100",
				largeAdd, largeRemove, len(crowd), fewAdd, fewRemove)
		}
	}
}
