package scim

import (
	"fmt"
	"runtime"
	"slices"
	"testing"

	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/scim/codec"
)

// A filter on the groups of users finds them in every order, however many more
// they are than those whose groups are held together.
func TestReq04_GroupsOfManyUsersAreLookedAt(t *testing.T) {
	onBoth(t, func(t *testing.T, w *world) {
		ids := w.crowd(generic, 2*groupsBatch+7)
		var in []string
		for i := 0; i < len(ids); i += 3 {
			in = append(in, ids[i])
		}
		w.group(generic, "eng-third", in...)
		w.group(generic, "others", ids[:5]...)
		var want []string
		for i := 0; i < len(ids); i += 3 {
			want = append(want, fmt.Sprintf("person%05d@acme.example", i))
		}
		backwards := slices.Clone(want)
		slices.Reverse(backwards)
		target := "/Users?attributes=userName&count=1000&filter=" + q(`groups.display eq "eng-third" and userName pr`)
		for more, want := range map[string][]string{
			"": want, "&sortBy=userName": want, "&sortBy=userName&sortOrder=descending": backwards, "&sortBy=id&sortOrder=descending": backwards, "&sortBy=title": want,
		} {
			a := w.do(generic, "GET", target+more, "").is(200)
			if got := a.names(); !slices.Equal(got, want) || a.total() != len(want) {
				t.Errorf("%s: %d of %d: %v", more, len(got), a.total(), got)
			}
			if got := w.do(generic, "GET", target+more+"&startIndex=70", "").is(200).names(); !slices.Equal(got, want[69:]) {
				t.Errorf("%s, from the 70th on: %v", more, got)
			}
		}
	})
}

// What a filter on the groups of users holds does not grow with the users.
func TestGroupsOfUsersAreNotHeldTogether(t *testing.T) {
	w := newWorld(t)
	const users, groups = 10 * groupsBatch, 60
	ids := w.thousands(users)
	members := make([]directory.Member, users)
	for i, id := range ids {
		members[i] = directory.Member{Value: id, Kind: directory.KindUser}
	}
	for i := range groups {
		id := w.group(generic, fmt.Sprintf("g%02d", i))
		w.update(func(tx *store.Tx) error {
			_, err := directory.AddMembers(tx, &directory.Group{Parent: w.parent, Directory: w.dirs[generic], ID: id}, members)()
			return err
		})
	}
	live := func() int64 { // with a sign: less may be held at the end than before
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return int64(m.HeapAlloc) //nolint:gosec // no machine has so much
	}
	w.view(func(tx *store.Tx) error {
		rq := &request{door: w.door, tx: tx, remembered: remembered{dir: &directory.Directory{Parent: w.parent, ID: w.dirs[generic]}}}
		before, seen, refs := live(), 0, 0
		err := rq.eachWithGroups(tx, rq.query(rq.userResource(), page{}), func(_ *directory.User, of []codec.GroupRef) error {
			refs += len(of)
			if seen++; seen == users {
				const all = users * groups * 64 // bytes of references
				if held := live() - before; held > all/4 {
					t.Errorf("%d bytes are held at the end, all references are %d", held, all)
				}
			}
			return nil
		})
		if seen != users || refs != users*groups {
			t.Errorf("%d users in %d groups", seen, refs)
		}
		return err
	})
}
