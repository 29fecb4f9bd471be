package patch_test

import (
	"testing"

	"usher/scim/patch"
	"usher/scim/schema"
)

// One attribute named twice in a path-less value has two values of which one would
// be lost, whichever way it is written: who leaves by one of them would stay by
// the other.
func TestReq03_OneNameTwiceInAPathlessValue(t *testing.T) {
	const core, ext = schema.UserURN, schema.EnterpriseURN
	active := ada + `,"active":true`
	runApply(t, []applyCase{
		{name: "with the URN and without", have: active, ops: `{"op":"replace","value":{"active":false,"` + core + `:active":true}}`, err: schema.InvalidSyntax, says: "active is given twice in one value, in another letter case or with the URN of its schema"},
		{name: "with the URN in two letter cases", have: active, ops: `{"op":"replace","value":{"` + core + `:title":"a","` + core + `:Title":"b"}}`, err: schema.InvalidSyntax, says: "title"},
		{name: "a sub-attribute", have: ada, ops: `{"op":"add","value":{"name.givenName":"a","Name.givenName":"b"}}`, err: schema.InvalidSyntax, says: "name.givenName"},
		{name: "in an extension and beside it", have: ada, ops: `{"op":"add","value":{"` + ext + `":{"department":"a"},"` + ext + `:department":"b"}}`, err: schema.InvalidSyntax, says: "department"},
		{name: "in two operations", have: active, ops: `{"op":"replace","value":{"title":"x","active":false}},{"op":"replace","value":{"title":"y","active":true}}`, want: active + `,"title":"y"`},
		{name: "in an operation on a schema behind another", have: ada, ops: `{"op":"add","value":{"title":"x","nickName":"n"}},{"op":"add","path":"` + core + `","value":{"title":"y"}}`, want: ada + `,"title":"y","nickName":"n"`},
		{name: "an attribute and a part of it", have: ada, ops: `{"op":"add","value":{"name.givenName":"b","name":{"givenName":"a"}}}`, want: ada + `,"name":{"givenName":"b"}`},
		{name: "what is readOnly, of which nothing is lost", have: active, ops: `{"op":"replace","value":{"active":false,"` + ext + `:manager.displayName":"a","` + ext + `:Manager.displayName":"b","groups":[],"Groups":[]}},{"op":"replace","path":"` + core + `","value":{"meta":{},"Meta":{}}}`, want: ada + `,"active":false`},
		{name: "different brackets", have: ada, ops: `{"op":"add","value":{"emails[type eq \"a\"].value":"1","emails[type eq \"b\"].value":"2"}}`, want: ada + `,"emails":[{"value":"1","type":"a"},{"value":"2","type":"b"}]`},
	})
	for _, twice := range []string{`"Members":[{"value":"y"}]`, `"` + schema.GroupURN + `:members":[]`, `" members":"y"`} {
		for _, op := range []string{"add", "replace"} {
			operation := `{"op":"` + op + `","value":{"members":[{"value":"x"}],` + twice + `}}`
			if _, _, _, err := members(t, operation); scimType(err) != schema.InvalidSyntax {
				t.Errorf("%s: %v, want %s", operation, err, schema.InvalidSyntax)
			}
		}
	}
	got, _, _, err := members(t, `{"op":"add","value":{"members":[{"value":"x"}]}},{"op":"add","value":{"Members":[{"value":"y"}]}}`)
	if err != nil || len(got) != 2 || got[1].Kind != patch.MemberAdd {
		t.Errorf("two operations: %v, %v", got, err)
	}
}
