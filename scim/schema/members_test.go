package schema_test

import (
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"usher/scim/schema"
)

// The same value twice is kept once, the first one, and every value that is kept
// is found.
func TestReq22_PlainMembersAreKeptOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.StringOfN(rapid.SampledFrom([]rune("abc")), 1, 3, -1), 1, 40).Draw(t, "values")
		var sent schema.PlainMembers
		var want []schema.Member
		at := map[string]int{}
		for _, v := range values {
			sent = append(sent, schema.Member{Value: v})
			if _, known := at[v]; !known {
				at[v] = len(want)
				want = append(want, schema.Member{Value: v})
			}
		}
		for range 2 { // what was sent is not changed by it
			got, err := schema.ParseMembers(sent, "members", new(schema.Notes))
			if err != nil || !reflect.DeepEqual(got, want) {
				t.Fatalf("%v, %v; want %v", got, err, want)
			}
		}
		x := schema.NewIndex(want)
		for _, v := range append(values, "", "d", "abca") {
			i, known := at[v]
			if !known {
				i = -1
			}
			if got := x.Find([]byte(v)); got != i {
				t.Fatalf("%q is found at %d, not at %d", v, got, i)
			}
		}
	})
}
