package directory_test

import (
	"slices"
	"strings"
	"testing"

	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/migrated"
)

// Every member comes once, however many there are and whatever their values are.
func TestEveryMemberIsEachMember(t *testing.T) {
	db, err := store.Open(t.Context(), store.Options{Dir: migrated.Dir(t)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	ids := func(n int) (out []string) {
		for range n {
			out = append(out, store.NewID())
		}
		return out
	}
	some := ids(2)
	for name, values := range map[string][]string{
		"none": nil, "one": ids(1), "many": ids(300), "short": {"a", "b"}, "short and long": append(ids(3), "a"),
		"commas":         {"a,b", ","},
		"commas as long": {strings.Repeat(",", 36), some[0]},
	} {
		t.Run(name, func(t *testing.T) {
			g := &directory.Group{Parent: "p", Directory: "d", ID: store.NewID(), DisplayName: "g"}
			for _, described := range []bool{false, true} {
				var each, every []string
				err := db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
					for _, v := range values {
						if err := tx.Do(`INSERT INTO directory_members (parent, directory, group_id, value, kind, type, display) VALUES ($1, $2, $3, $4, 'User', '', '')
							ON CONFLICT DO NOTHING`, g.Parent, g.Directory, g.ID, v); err != nil {
							return err
						}
					}
					g.Described = described
					each, every = nil, nil
					if err := directory.EachMember(tx, g, func(m *directory.MemberRow) error {
						each = append(each, string(m.Value)+" "+string(m.Kind))
						return nil
					}); err != nil {
						return err
					}
					return directory.EveryMember(tx, g, func(m *directory.MemberRow) error {
						every = append(every, string(m.Value)+" "+string(m.Kind))
						return nil
					})
				})
				if err != nil {
					t.Fatal(err)
				}
				if slices.Sort(every); len(each) != len(values) || !slices.Equal(each, every) {
					t.Errorf("each: %v\nevery: %v", each, every)
				}
			}
		})
	}
}
