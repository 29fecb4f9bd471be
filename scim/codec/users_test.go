package codec_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"usher/scim/codec"
	"usher/scim/schema"
)

// The users of one answer are appended as each of them alone is, whatever is
// asked for, and their meta is what its parts are.
func TestUsersOfOneAnswerAreAppendedAsEachAlone(t *testing.T) {
	secret := schema.AttributeDefinition{Name: "secret", Type: schema.TypeString, Returned: schema.ReturnedNever}
	asked := schema.AttributeDefinition{Name: "asked", Type: schema.TypeString, Returned: schema.ReturnedRequest}
	own := schema.Extended(schema.User(), []schema.Definition{{ID: "urn:x:own", Name: "Own", ResourceType: "User", Attributes: []schema.AttributeDefinition{secret, asked}}})
	docs := []string{
		stored, `{"userName":"ada"}`, `{"schemas":["` + schema.UserURN + `"],"userName":"zoë \u2028 \"q\" 😀"}`,
		`{"schemas":["` + schema.UserURN + `"]}`, `{}`,
	}
	hidden := `{"schemas":["` + schema.UserURN + `","urn:x:own"],"userName":"ada","urn:x:own":{"secret":"s","asked":"a"}}`
	names := []string{"groups", "groups.display", "groups.value", "groups.$ref", "meta", "meta.location", "meta.created", "meta.lastModified", "meta.version", "meta.resourceType", "userName", "emails.value", "id", schema.EnterpriseURN + ":department", "urn:x:own:asked", "nothing"}
	text := rapid.OneOf(rapid.StringN(1, 12, 40).Filter(func(s string) bool { return !strings.Contains(s, "\x00") }), rapid.SampledFrom([]string{"é", `"`, `\`, "\u2028", "<", "\x01", "\x7f", "plain"}))
	rapid.Check(t, func(t *rapid.T) {
		res, docs := schema.User(), docs
		if rapid.Bool().Draw(t, "own schema") {
			res, docs = own, append(docs[:len(docs):len(docs)], hidden)
		}
		var attributes, excluded string
		switch list := strings.Join(rapid.SliceOfNDistinct(rapid.SampledFrom(names), 1, 4, rapid.ID[string]).Draw(t, "names"), ","); rapid.IntRange(0, 2).Draw(t, "projection") {
		case 1:
			attributes = list
		case 2:
			excluded = list
		}
		p, err := codec.ParseProjection(res, attributes, excluded)
		if err != nil {
			t.Fatal(err)
		}
		base := "https://" + text.Draw(t, "host") + "/Users/"
		users := codec.NewUsers(res, p, codec.NewPlace(base))
		var groups []codec.GroupRef
		for range rapid.IntRange(0, 3).Draw(t, "groups") {
			g := codec.GroupRef{Value: text.Draw(t, "group"), Ref: base + text.Draw(t, "ref"), Display: text.Draw(t, "display"), Type: "direct"}
			users.Share(g)
			groups = append(groups, g)
		}
		var got []byte
		for range rapid.IntRange(1, 5).Draw(t, "users") {
			u := codec.User{ID: text.Draw(t, "id"), Doc: []byte(rapid.SampledFrom(docs).Draw(t, "doc"))}
			u.Meta.Created = rapid.Int64Range(0, 4e15).Draw(t, "created")
			u.Meta.LastModified = u.Meta.Created
			if rapid.Bool().Draw(t, "modified") {
				u.Meta.LastModified += rapid.Int64Range(0, 4e12).Draw(t, "later")
			}
			u.Meta.Version = rapid.Int64Range(1, 1<<40).Draw(t, "version")
			var in []int
			alone := u
			for i, g := range groups {
				if rapid.Bool().Draw(t, "in") {
					in, alone.Groups = append(in, i), append(alone.Groups, g)
				}
			}
			from := len(got)
			if got, err = users.Append(got, &u, in); err != nil {
				t.Fatal(err)
			}
			alone.Meta.Location, alone.Meta.Beside = base+u.ID, codec.GroupsDigest(alone.Groups)
			want, err := codec.AppendUser(nil, res, &alone, p)
			if err != nil {
				t.Fatal(err)
			}
			if string(got[from:]) != string(want) {
				t.Fatalf("%s\nand alone\n%s", got[from:], want)
			}
			doc, err := codec.Decode(want, codec.Limits{})
			if err != nil {
				t.Fatalf("%s: %v", want, err)
			}
			if p == nil {
				if m := codec.MetaMap(res, &alone.Meta); !schema.Equal(doc["meta"], m) {
					t.Fatalf("meta is %v, want %v", doc["meta"], m)
				}
			}
			if own, _ := doc["urn:x:own"].(map[string]any); own["secret"] != nil {
				t.Fatalf("shown: %s", want)
			}
		}
	})
}

// What an answer holds of its second user, and of every one behind, takes no
// memory of its own.
func TestUsersOfOneAnswerTakeNoMemoryEach(t *testing.T) {
	users := codec.NewUsers(schema.User(), nil, codec.NewPlace("https://u.example/Users/"))
	users.Share(codec.GroupRef{Value: "g-1", Ref: "https://u.example/Groups/g-1", Display: "G", Type: "direct"})
	u, in, buf := codec.User{ID: "u-1", Doc: []byte(stored), Meta: meta}, []int{0}, make([]byte, 0, 4<<10)
	if n := testing.AllocsPerRun(100, func() { _, _ = users.Append(buf, &u, in) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
