package storetest

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"usher/internal/store"
	"usher/internal/store/directory"
)

// The totals of a directory are what there is in it, however many write at the
// same time and give up.
func totals(t *testing.T, db *store.DB) {
	const writers, rounds = 16, 12
	undo := errors.New("undo")
	var wg sync.WaitGroup
	for i := range writers {
		wg.Go(func() {
			var kept []*directory.User
			for r := range rounds {
				u := user(fmt.Sprintf("u%d.%d@acme.example", i, r))
				g := &directory.Group{Parent: "p", Directory: "d", DisplayName: fmt.Sprintf("g%d.%d", i, r), Doc: []byte(`{}`)}
				err := db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
					u.ID, g.ID = "", ""
					if err := errors.Join(directory.InsertUser(tx, u), directory.InsertGroup(tx, g)); err != nil {
						return err
					}
					if r%3 == 1 && len(kept) > 0 {
						if err := directory.DeleteUser(tx, kept[0]); err != nil {
							return err
						}
					}
					if r%3 == 2 {
						return undo
					}
					if r%4 == 0 {
						return directory.DeleteGroup(tx, g)
					}
					return nil
				})
				switch {
				case r%3 == 2 && errors.Is(err, undo):
				case err != nil:
					t.Error(err)
				case r%3 == 1 && len(kept) > 0:
					kept = append(kept[1:], u)
				default:
					kept = append(kept, u)
				}
				// A name that is taken is no user more.
				if err := db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
					return directory.InsertUser(tx, user(kept[0].UserName))
				}); !errors.Is(err, store.ErrUnique) {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	totalsHold(t, db, "after the writers")
	// A total that is wrong, here by a user that was never there, is found and put
	// right.
	update(t, db, func(tx *store.Tx) error {
		return directory.DeleteUser(tx, &directory.User{Parent: "p", Directory: "d", ID: "nobody"})
	})
	update(t, db, func(tx *store.Tx) error {
		drift, err := directory.Recount(tx, "p", "d", directory.KindUser)
		if drift != -1 {
			t.Errorf("a drift of %d, want -1", drift)
		}
		return err
	})
	totalsHold(t, db, "after the repair")
}

// totalsHold requires that the totals are what there is.
func totalsHold(t *testing.T, db *store.DB, what string) {
	t.Helper()
	view(t, db, func(tx *store.Tx) error {
		q := directory.Query{Parent: "p", Directory: "d", Limit: -1}
		users, groups := 0, 0
		if err := directory.EachUser(tx, q, func(*directory.User) error { users++; return nil }); err != nil {
			return err
		}
		if err := directory.EachGroup(tx, q, func(*directory.Group) error { groups++; return nil }); err != nil {
			return err
		}
		u, err := directory.CountUsers(tx, q)
		if err != nil {
			return err
		}
		g, err := directory.CountGroups(tx, q)
		if u != users || g != groups || users == 0 || groups == 0 {
			t.Errorf("%s: the totals say %d users and %d groups, there are %d and %d", what, u, g, users, groups)
		}
		for _, kind := range []string{directory.KindUser, directory.KindGroup} {
			if drift, err := directory.Recount(tx, "p", "d", kind); drift != 0 || err != nil {
				t.Errorf("%s: %d %s too many, %v", what, drift, kind, err)
			}
		}
		return err
	})
}

// pages are found by counting and by their key alike.
func pages(t *testing.T, db *store.DB) {
	var all []string
	update(t, db, func(tx *store.Tx) error {
		all = nil
		for i := range 25 {
			u := user(fmt.Sprintf("u%d@acme.example", i))
			u.Active = i%2 == 0
			if err := directory.InsertUser(tx, u); err != nil {
				return err
			}
			all = append(all, u.ID)
		}
		return nil
	})
	slices.Sort(all)
	var active []string
	view(t, db, func(tx *store.Tx) error {
		read := func(q directory.Query) (ids []string) {
			q.Parent, q.Directory = "p", "d"
			if err := directory.EachUser(tx, q, func(u *directory.User) error { ids = append(ids, u.ID); return nil }); err != nil {
				t.Fatal(err)
			}
			return ids
		}
		term := []directory.Term{{Field: directory.FieldActive, Flag: true}}
		active = read(directory.Query{Terms: term, Limit: -1})
		if len(active) != 13 || !slices.IsSorted(active) {
			t.Fatalf("%d active users", len(active))
		}
		for _, c := range []struct {
			what string
			q    directory.Query
			want []string
		}{
			{"the first", directory.Query{Limit: 10}, all[:10]},
			{"by counting", directory.Query{Limit: 10, Offset: 10}, all[10:20]},
			{"by key", directory.Query{Limit: 10, After: all[9]}, all[10:20]},
			{"by counting from a key", directory.Query{Limit: 5, After: all[9], Offset: 3}, all[13:18]},
			{"the last", directory.Query{Limit: 10, After: all[19]}, all[20:]},
			{"behind the last", directory.Query{Limit: 10, After: all[24]}, nil},
			{"past the end", directory.Query{Limit: 10, Offset: 25}, nil},
			{"all behind a key", directory.Query{Limit: -1, After: all[20]}, all[21:]},
			{"of a search, by counting", directory.Query{Terms: term, Limit: 4, Offset: 6}, active[6:10]},
			{"of a search, by key", directory.Query{Terms: term, Limit: 4, After: active[5]}, active[6:10]},
		} {
			if got := read(c.q); !slices.Equal(got, c.want) {
				t.Errorf("%s: %v, want %v", c.what, got, c.want)
			}
		}
		return nil
	})
}
