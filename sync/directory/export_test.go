package directory

import (
	"context"
	"encoding/binary"
	"fmt"
	"slices"
	"testing"

	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/ldapstate"
)

// Remembered returns how many names and rolls are remembered of a directory, and
// an error where anything of them is not as it is stored.
func (r *Runner) Remembered(ctx context.Context, parent, dir string) (names, rolls int, err error) {
	r.recalls.mu.Lock()
	known := r.recalls.of[dir]
	r.recalls.mu.Unlock()
	if known == nil {
		return 0, 0, nil
	}
	err = r.p.DB.View(ctx, func(tx *store.Tx) error {
		s, err := ldapstate.Get(tx, parent, dir)
		if err != nil || s.Revision != known.revision {
			return err // it is void
		}
		names, rolls = len(known.names), len(known.rolls)
		for ref, who := range known.names {
			var found []called
			if err := ldapstate.EachByRef(tx, parent, dir, []string{ref.text()}, func(kind, id, _ store.Text) {
				found = append(found, called{kind[0], keyOf(id)})
			}); err != nil {
				return err
			}
			want := []called{who}
			if who.kind == nobody {
				want = nil
			}
			if !slices.Equal(found, want) {
				return fmt.Errorf("the name %s stands for %v, and is remembered as %v", ref.text(), found, who)
			}
		}
		type group struct {
			key, digest key
		}
		var groups []group
		if _, err := ldapstate.Each(tx, parent, dir, ldapstate.KindGroup, "", 10_000, func(row *ldapstate.Row) {
			groups = append(groups, group{keyOf(row.ID), keyOf(row.Members)})
		}); err != nil {
			return err
		}
		for _, g := range groups {
			for _, v := range known.values(g.key) {
				var found []key
				if err := ldapstate.EachByRef(tx, parent, dir, []string{v.ref.text()}, func(_, id, _ store.Text) { found = append(found, keyOf(id)) }); err != nil {
					return err
				}
				if !slices.Equal(found, []key{v.user}) {
					return fmt.Errorf("in group %s, %s stands for %v, and is remembered as %v", g.key.id(), v.ref.text(), found, v.user)
				}
			}
			users, ok := known.roll(g.key, g.digest)
			if !ok {
				continue
			}
			values, err := directory.MembersAfter(tx, parent, dir, g.key.id(), "", 10_000)
			if err != nil {
				return err
			}
			is := make([]key, len(values))
			for i, v := range values {
				is[i] = keyOf(v)
			}
			if !slices.Equal(is, users) {
				return fmt.Errorf("in group %s are %d, and %d are remembered", g.key.id(), len(is), len(users))
			}
		}
		return nil
	})
	return names, rolls, err
}

// FillRecalls has directories remember more than they may.
func FillRecalls(t *testing.T) {
	all := recalls{most: 100_000}
	number := func(i int) (k key) {
		binary.BigEndian.PutUint64(k[8:], uint64(i)+1) //nolint:gosec // small
		return k
	}
	held := func(r *recall) (n int) {
		for _, known := range r.rolls {
			n += rollTakes + userTakes*len(known.users) + valueTakes*len(known.values)
		}
		return n + nameTakes*len(r.names)
	}
	for dir := range 5 {
		r := all.take(fmt.Sprint(dir), "r", "b")
		r.most = 40_000
		for i := range 3000 {
			r.learn(number(i), called{aUser, number(i)})
			users := make([]key, i%20)
			values := make([]value, i%30)
			for j := range values {
				values[j] = value{hash: uint64(j), ref: number(i + j), user: number(i % 7)} //nolint:gosec // small
			}
			r.enroll(number(i%500), number(1), users, values)
			if i%3 == 0 {
				r.forget(number(i / 2))
			}
			if r.size > r.most || r.size != held(r) {
				t.Fatalf("%d bytes are remembered, %d are counted, at most %d", held(r), r.size, r.most)
			}
		}
		all.keep(fmt.Sprint(dir), r)
		if r.size != held(r) {
			t.Fatalf("%d bytes are remembered, and %d counted", held(r), r.size)
		}
	}
	sum := 0
	for _, r := range all.of {
		sum += r.size
	}
	if sum > all.most || len(all.of) != len(all.used) || all.of["4"] == nil || all.of["0"] != nil {
		t.Errorf("%d bytes of %d directories are remembered, at most %d", sum, len(all.of), all.most)
	}
	if r := all.take("4", "r", "b"); len(r.names) == 0 || len(all.of) != len(all.used) {
		t.Error("nothing is remembered of the last directory")
	}
	for _, other := range []*recall{all.take("3", "other", "b"), all.take("2", "r", "other")} {
		if other.size != 0 {
			t.Error("something is remembered of another revision")
		}
	}
}
