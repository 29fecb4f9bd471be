package patch_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"usher/internal/allocated"
	"usher/scim/codec"
	"usher/scim/patch"
	"usher/scim/schema"
)

const message = `"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"]`

const (
	ext  = schema.EnterpriseURN
	core = schema.UserURN
)

func decode(t testing.TB, s string) map[string]any {
	t.Helper()
	doc, err := codec.Decode([]byte(s), codec.Limits{})
	if err != nil {
		t.Fatalf("decode %s: %v", s, err)
	}
	return doc
}

// user normalises attributes of a user into a canonical document.
func user(t testing.TB, attributes string) map[string]any {
	t.Helper()
	body := decode(t, `{"schemas":["`+core+`"],`+attributes+`}`)
	n, err := schema.Normalize(schema.User(), body, schema.Create, schema.Options{})
	if err != nil {
		t.Fatalf("normalize: %v", err)
	}
	return n.Doc
}

func text(t testing.TB, res *schema.Resource, doc map[string]any) string {
	t.Helper()
	out, err := codec.AppendDocument(nil, res, doc)
	if err != nil {
		t.Fatalf("append: %v", err)
	}
	return string(out)
}

func apply(t testing.TB, res *schema.Resource, doc map[string]any, operations string) (map[string]any, bool, schema.Notes, error) {
	t.Helper()
	ops, notes, err := patch.Parse(decode(t, `{`+message+`,"Operations":[`+operations+`]}`))
	if err != nil {
		return nil, false, nil, err
	}
	before := text(t, res, doc)
	out, changed, more, err := patch.Apply(res, doc, ops)
	if after := text(t, res, doc); after != before {
		t.Fatalf("Apply changed its input from %s to %s", before, after)
	}
	if err == nil && changed == schema.Equal(doc, out) {
		t.Fatalf("changed=%v, but before %s and after %s", changed, before, text(t, res, out))
	}
	return out, changed, append(notes, more...), err
}

func scimType(err error) schema.ErrorType {
	var e schema.Error
	if errors.As(err, &e) {
		return e.ScimType
	}
	return ""
}

type applyCase struct {
	name string
	have string // attributes of the user
	ops  string
	want string // attributes of the user afterwards; empty: an error
	err  schema.ErrorType
	note schema.NoteKind // one that must be there
	says string          // what the detail names
}

func runApply(t *testing.T, cases []applyCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, changed, notes, err := apply(t, schema.User(), user(t, c.have), c.ops)
			if c.want == "" {
				if scimType(err) != c.err {
					t.Fatalf("got error %v, want %s", err, c.err)
				}
				if !strings.Contains(err.Error(), c.says) {
					t.Fatalf("%q does not name %q", err, c.says)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			want := text(t, schema.User(), user(t, c.want))
			if g := text(t, schema.User(), got); g != want {
				t.Fatalf("got  %s\nwant %s", g, want)
			}
			if changed != (c.have != c.want) {
				t.Fatalf("changed = %v", changed)
			}
			if c.note != "" && !hasNote(notes, c.note) {
				t.Fatalf("notes %v lack %s", notes, c.note)
			}
		})
	}
}

func hasNote(notes schema.Notes, kind schema.NoteKind) bool {
	for _, n := range notes {
		if n.Kind == kind {
			return true
		}
	}
	return false
}

const ada = `"userName":"ada"`

func TestReq09_PatchRules(t *testing.T) {
	work := ada + `,"emails":[{"value":"a@x.example","type":"work","primary":true}]`
	runApply(t, []applyCase{
		{name: "remove required", have: ada, ops: `{"op":"remove","path":"userName"}`, err: schema.NotMutable, says: "userName"},
		{name: "null required", have: ada, ops: `{"op":"replace","path":"userName","value":null}`, err: schema.NotMutable, says: "userName"},
		{name: "blank required", have: ada, ops: `{"op":"replace","value":{"userName":" "}}`, err: schema.NotMutable, says: "userName"},
		{name: "remove without path", have: ada, ops: `{"op":"remove","value":{"title":"x"}}`, err: schema.NoTarget, says: "path"},
		{name: "unknown path", have: ada, ops: `{"op":"add","path":"shoeSize","value":"9"}`, err: schema.InvalidPath, says: "shoeSize"},
		{name: "unknown sub path", have: ada, ops: `{"op":"add","path":"name.shoe","value":"9"}`, err: schema.InvalidPath, says: "name.shoe"},
		{name: "unknown in brackets", have: work, ops: `{"op":"add","path":"emails[shoe eq \"x\"].value","value":"9"}`, err: schema.InvalidPath, says: "shoe"},
		{name: "readOnly path id", have: ada, ops: `{"op":"replace","path":"id","value":"9"}`, err: schema.NotMutable, says: "id"},
		{name: "readOnly path groups", have: ada, ops: `{"op":"add","path":"groups","value":[{"value":"g"}]}`, err: schema.NotMutable, says: "groups"},
		{name: "readOnly path meta", have: ada, ops: `{"op":"add","path":"meta.created","value":"x"}`, err: schema.NotMutable, says: "meta"},
		{name: "readOnly sub", have: ada, ops: `{"op":"add","path":"` + ext + `:manager.displayName","value":"x"}`, err: schema.NotMutable, says: "displayName"},
		{name: "readOnly and unknown in value", have: ada, ops: `{"op":"replace","value":{"id":"9","shoeSize":1,"groups":[],"title":"Dr"}}`, want: ada + `,"title":"Dr"`, note: schema.NoteReadOnly},
		{
			name: "primary clears others", have: work, ops: `{"op":"add","path":"emails","value":[{"value":"b@x.example","primary":true}]}`,
			want: ada + `,"emails":[{"value":"a@x.example","type":"work","primary":false},{"value":"b@x.example","primary":true}]`,
		},
		{
			name: "primary by path clears others", have: ada + `,"emails":[{"value":"a","primary":true},{"value":"b","type":"home"}]`, ops: `{"op":"replace","path":"emails[type eq \"home\"].primary","value":"True"}`,
			want: ada + `,"emails":[{"value":"a","primary":false},{"value":"b","type":"home","primary":true}]`,
		},
		{name: "two primaries", have: ada, ops: `{"op":"add","path":"emails","value":[{"value":"a","primary":true},{"value":"b","primary":"true"}]}`, err: schema.InvalidValue, says: "emails"},
		{name: "unmatched not eq", have: work, ops: `{"op":"replace","path":"emails[type sw \"h\"].value","value":"x"}`, err: schema.NoTarget, says: "emails"},
		{name: "unmatched or", have: work, ops: `{"op":"add","path":"emails[type eq \"a\" or type eq \"b\"].value","value":"x"}`, err: schema.NoTarget, says: "emails"},
		{name: "unmatched eq and eq creates", have: ada, ops: `{"op":"replace","path":"emails[type eq \"work\" and primary eq true].value","value":"x"}`, want: ada + `,"emails":[{"value":"x","type":"work","primary":true}]`},
		{name: "remove unmatched", have: work, ops: `{"op":"remove","path":"emails[type eq \"home\"]"}`, err: schema.NoTarget, says: "emails"},
		{name: "second fails", have: ada, ops: `{"op":"add","path":"title","value":"Dr"},{"op":"add","path":"nope","value":1}`, err: schema.InvalidPath, says: "Operations[1]"},
		{name: "wrong type", have: ada, ops: `{"op":"add","path":"title","value":5}`, err: schema.InvalidValue, says: "title"},
		{name: "no value", have: ada, ops: `{"op":"add","path":"title"}`, err: schema.InvalidValue, says: "value"},
		{name: "value is no object", have: ada, ops: `{"op":"add","value":"x"}`, err: schema.InvalidValue, says: "object"},
		{name: "unknown schema", have: ada, ops: `{"op":"add","value":{"urn:example:1.0:User:shoe":"x"}}`, err: schema.InvalidPath, says: "urn:example"},
		{name: "key twice", have: ada, ops: `{"op":"add","value":{"title":"x","Title":"y"}}`, err: schema.InvalidSyntax, says: "title"},
		{name: "ignored key name", have: ada, ops: `{"name":"addTitle","op":"add","path":"title","value":"Dr"}`, want: ada + `,"title":"Dr"`, note: schema.NoteIgnoredKey},
		{name: "password is discarded", have: ada, ops: `{"op":"replace","value":{"password":"hunter2"}}`, want: ada, note: schema.NotePassword},
	})
}

func TestReq09_Message(t *testing.T) {
	many := strings.TrimSuffix(strings.Repeat(`{"op":"add","path":"title","value":"x"},`, patch.MaxOperations+1), ",")
	for name, c := range map[string]struct {
		body string
		err  schema.ErrorType
	}{
		"no schema":     {`{"Operations":[{"op":"add","path":"title","value":"x"}]}`, schema.InvalidSyntax},
		"other schema":  {`{"schemas":["` + core + `"],"Operations":[{"op":"add","path":"title","value":"x"}]}`, schema.InvalidSyntax},
		"no operations": {`{` + message + `}`, schema.InvalidSyntax},
		"empty":         {`{` + message + `,"Operations":[]}`, schema.InvalidSyntax},
		"too many":      {`{` + message + `,"Operations":[` + many + `]}`, schema.InvalidSyntax},
		"op unknown":    {`{` + message + `,"Operations":[{"op":"move","path":"title"}]}`, schema.InvalidSyntax},
		"op missing":    {`{` + message + `,"Operations":[{"path":"title"}]}`, schema.InvalidSyntax},
		"bad path":      {`{` + message + `,"Operations":[{"op":"add","path":"emails[","value":1}]}`, schema.InvalidPath},
		"path type":     {`{` + message + `,"Operations":[{"op":"add","path":5,"value":1}]}`, schema.InvalidPath},
		"not an object": {`{` + message + `,"Operations":["add"]}`, schema.InvalidSyntax},
		"schemas twice": {`{` + message + `,"Schemas":[],"Operations":[{"op":"add","path":"title","value":"T"}]}`, schema.InvalidSyntax},
		"null as well":  {`{` + message + `,"operations":null,"Operations":[{"op":"add","path":"title","value":"T"}]}`, schema.InvalidSyntax},
	} {
		t.Run(name, func(t *testing.T) {
			if _, _, err := patch.Parse(decode(t, c.body)); scimType(err) != c.err {
				t.Fatalf("got %v, want %s", err, c.err)
			}
		})
	}
	ops, notes, err := patch.Parse(decode(t, `{"id":"7","SCHEMAS":["`+strings.ToUpper(patch.MessageURN)+`"],"operations":[{"OP":"RePlace","Path":"active","Value":false}]}`))
	if err != nil || len(ops) != 1 || ops[0].Kind != patch.Replace || ops[0].Path != "active" || ops[0].Value != false {
		t.Fatalf("any letter case: %+v, %v", ops, err)
	}
	if len(notes) != 1 || notes[0].Path != "id" {
		t.Fatalf("notes %v", notes)
	}
}

func TestReq10_RemoveActiveLeavesItAbsent(t *testing.T) {
	runApply(t, []applyCase{
		{name: "remove", have: ada + `,"active":false`, ops: `{"op":"remove","path":"active"}`, want: ada},
		{name: "null", have: ada + `,"active":false`, ops: `{"op":"replace","path":"active","value":null}`, want: ada},
		{name: "empty list unassigns", have: ada + `,"roles":[{"value":"r"}]`, ops: `{"op":"replace","path":"roles","value":[]}`, want: ada},
	})
}

func TestReq14_EveryWritableAttributeByURN(t *testing.T) {
	res := schema.User()
	base := user(t, ada)
	try := func(path string, a *schema.Attribute, in func(any) any) {
		v := sample(a)
		for _, kind := range []string{"add", "replace"} {
			value, err := json.Marshal(v)
			if err != nil {
				t.Fatal(err)
			}
			got, changed, notes, err := apply(t, res, base, `{"op":"`+kind+`","path":"`+path+`","value":`+string(value)+`}`)
			if err != nil || !changed || len(notes) > 0 {
				t.Errorf("%s %s: changed %v, notes %v, %v", kind, path, changed, notes, err)
				continue
			}
			if at := in(got); !schema.Equal(at, v) {
				t.Errorf("%s %s: got %v, want %v", kind, path, at, v)
			}
			back, _, _, err := apply(t, res, got, `{"op":"remove","path":"`+path+`"}`)
			if a.Required {
				if scimType(err) != schema.NotMutable {
					t.Errorf("remove %s: %v", path, err)
				}
			} else if err != nil || !schema.Equal(back, base) {
				t.Errorf("remove %s: %v, %v", path, back, err)
			}
		}
	}
	for _, a := range append([]*schema.Attribute{res.Attribute("externalId")}, res.Core.Attributes...) {
		if a.Mutability == schema.ReadWrite {
			try(core+":"+a.Name, a, func(doc any) any { return doc.(map[string]any)[a.Name] })
		}
	}
	e := res.Extensions[0]
	for _, a := range e.Attributes {
		try(e.ID+":"+a.Name, a, func(doc any) any { return doc.(map[string]any)[e.ID].(map[string]any)[a.Name] })
	}
}

// sample makes a value of an attribute with every writable sub-attribute.
func sample(a *schema.Attribute) any {
	one := func() any {
		switch a.Type {
		case schema.TypeBoolean:
			return true
		case schema.TypeBinary:
			return "aGVsbG8="
		case schema.TypeComplex:
			obj := map[string]any{}
			for _, s := range a.Sub {
				if s.Mutability != schema.ReadOnly {
					obj[s.Name] = sample(s)
				}
			}
			return obj
		default:
			return "Value of " + a.Name
		}
	}
	if a.MultiValued {
		return []any{one()}
	}
	return one()
}

func TestReq14_ExtensionByURN(t *testing.T) {
	full := ada + `,"` + ext + `":{"department":"R&D","costCenter":"7"}`
	runApply(t, []applyCase{
		{name: "add whole", have: ada, ops: `{"op":"add","path":"` + ext + `","value":{"Department":"R&D","costCenter":"7"}}`, want: full},
		{name: "add merges", have: ada + `,"` + ext + `":{"costCenter":"7"}`, ops: `{"op":"add","path":"` + strings.ToUpper(ext) + `","value":{"department":"R&D"}}`, want: full},
		{name: "in a value", have: ada, ops: `{"op":"replace","value":{"` + ext + `":{"department":"R&D","costCenter":"7"}}}`, want: full},
		{name: "remove whole", have: full, ops: `{"op":"remove","path":"` + ext + `"}`, want: ada},
		{name: "last attribute", have: ada + `,"` + ext + `":{"costCenter":"7"}`, ops: `{"op":"remove","path":"` + ext + `:costCenter"}`, want: ada},
		{name: "core by URN", have: ada, ops: `{"op":"add","path":"` + core + `","value":{"title":"Dr"}}`, want: ada + `,"title":"Dr"`},
		{name: "core cannot go", have: ada, ops: `{"op":"remove","path":"` + core + `"}`, err: schema.NotMutable, says: core},
	})
}

func TestReq15_AddTwiceAndRemoveTheAbsent(t *testing.T) {
	have := ada + `,"emails":[{"value":"a","type":"work","primary":true}],"title":"Dr"`
	runApply(t, []applyCase{
		{name: "same element", have: have, ops: `{"op":"add","path":"emails","value":[{"type":"work","value":"a","primary":"True"}]}`, want: have},
		{name: "same value", have: have, ops: `{"op":"add","path":"title","value":"Dr"}`, want: have},
		{name: "absent attribute", have: have, ops: `{"op":"remove","path":"nickName"}`, want: have},
		{name: "absent element by value", have: have, ops: `{"op":"remove","path":"emails","value":[{"value":"b"}]}`, want: have},
		{name: "element by value", have: have, ops: `{"op":"remove","path":"emails","value":[{"value":"a"}]}`, want: ada + `,"title":"Dr"`},
		{name: "element by value in another letter case", have: have, ops: `{"op":"remove","path":"emails","value":[{"value":"A"}]}`, want: ada + `,"title":"Dr"`},
		{name: "element by an exact value in another letter case", have: ada + `,"photos":[{"value":"https://acme.example/a"}]`, ops: `{"op":"remove","path":"photos","value":[{"value":"https://acme.example/A"}]}`, want: ada + `,"photos":[{"value":"https://acme.example/a"}]`},
	})
}

func TestReq20_StringBooleans(t *testing.T) {
	runApply(t, []applyCase{
		{name: "False", have: ada + `,"active":true`, ops: `{"op":"Replace","path":"active","value":"False"}`, want: ada + `,"active":false`, note: schema.NoteStringBoolean},
		{name: "TRUE path-less", have: ada, ops: `{"op":"Add","value":{"active":"TRUE"}}`, want: ada + `,"active":true`},
		{name: "neither", have: ada, ops: `{"op":"Add","path":"active","value":"no"}`, err: schema.InvalidValue, says: "active"},
	})
}

func TestReq21_FlattenedKeys(t *testing.T) {
	runApply(t, []applyCase{
		{
			name: "entra", have: ada,
			ops: `{"op":"replace","value":{"name.givenName":"Ada","name.familyName":"L","emails[type eq \"work\"].value":"a@x.example","` + ext + `:employeeNumber":"42","` + ext + `:manager":"m-1","displayName":"Ada L"}}`,
			want: ada + `,"displayName":"Ada L","name":{"givenName":"Ada","familyName":"L"},"emails":[{"type":"work","value":"a@x.example"}],"` +
				ext + `":{"employeeNumber":"42","manager":{"value":"m-1"}}`,
			note: schema.NoteFlatKey,
		},
		{name: "flag off, of what is no object", have: ada, ops: `{"op":"Add","path":"nickName","value":[{"value":"Babs"}]},{"op":"Replace","path":"name.givenName","value":[{"$ref":null,"value":"Ada"}]},{"op":"Replace","path":"active","value":[{"value":"False"}]}`, want: ada + `,"nickName":"Babs","name":{"givenName":"Ada"},"active":false`, note: schema.NoteSingleElement},
		{name: "flag off, two of them", have: ada, ops: `{"op":"Add","path":"nickName","value":[{"value":"Babs"},{"value":"Babsy"}]}`, err: schema.InvalidValue, says: "nickName"},
		{name: "flag off, and something else", have: ada, ops: `{"op":"Add","path":"nickName","value":[{"value":"Babs","type":"x"}]}`, err: schema.InvalidValue, says: "nickName"},
		{name: "flag off, without the list", have: ada, ops: `{"op":"Add","path":"nickName","value":{"value":"Babs"}}`, err: schema.InvalidValue, says: "nickName"},
		{name: "flag off, nested", have: ada, ops: `{"op":"Add","path":"nickName","value":[{"value":[{"value":"Babs"}]}]}`, err: schema.InvalidValue, says: "nickName"},
		{name: "list before element", have: ada, ops: `{"op":"add","value":{"emails[type eq \"work\"].value":"b","emails":[{"type":"work","value":"a"}]}}`, want: ada + `,"emails":[{"type":"work","value":"b"}]`},
		{name: "unknown dropped", have: ada, ops: `{"op":"add","value":{"name.shoe":"b","title":"x"}}`, want: ada + `,"title":"x"`, note: schema.NoteUnknownAttribute},
		{name: "brackets where there are no elements", have: ada, ops: `{"op":"add","value":{"name[givenName eq \"x\"].familyName":"b"}}`, err: schema.InvalidPath, says: "name"},
		{name: "unknown in brackets dropped", have: ada, ops: `{"op":"add","value":{"emails[shoe eq \"x\"].value":"b","title":"x"}}`, want: ada + `,"title":"x"`, note: schema.NoteUnknownAttribute},
		{name: "malformed refused", have: ada, ops: `{"op":"add","value":{"emails[type eq":"b"}}`, err: schema.InvalidPath, says: "path"},
		{name: "readOnly dropped", have: ada, ops: `{"op":"add","value":{"meta.created":"b","title":"x"}}`, want: ada + `,"title":"x"`, note: schema.NoteReadOnly},
	})
}

func TestReq23_ElementsAreCreated(t *testing.T) {
	runApply(t, []applyCase{
		{name: "email", have: ada, ops: `{"op":"Add","path":"emails[type eq \"work\"].value","value":"a"}`, want: ada + `,"emails":[{"type":"work","value":"a"}]`},
		{name: "address", have: ada, ops: `{"op":"Replace","path":"addresses[type eq \"work\"].formatted","value":"1 St"}`, want: ada + `,"addresses":[{"type":"work","formatted":"1 St"}]`},
		{name: "role", have: ada, ops: `{"op":"Replace","path":"roles[primary eq \"True\"].value","value":"admin"}`, want: ada + `,"roles":[{"primary":true,"value":"admin"}]`},
		{name: "phone set", have: ada + `,"phoneNumbers":[{"type":"mobile","value":"1"}]`, ops: `{"op":"Replace","path":"phoneNumbers[type eq \"MOBILE\"].value","value":"2"}`, want: ada + `,"phoneNumbers":[{"type":"mobile","value":"2"}]`},
		{name: "primary from a string", have: ada + `,"emails":[{"primary":"true","value":"a"}]`, ops: `{"op":"Replace","path":"emails[primary eq true].value","value":"b"}`, want: ada + `,"emails":[{"primary":true,"value":"b"}]`},
		{name: "whole element keeps its type", have: ada + `,"emails":[{"type":"work","value":"a","display":"A"}]`, ops: `{"op":"replace","path":"emails[type eq \"work\"]","value":{"value":"b"}}`, want: ada + `,"emails":[{"type":"work","value":"b"}]`},
		{name: "add merges into element", have: ada + `,"emails":[{"type":"work","value":"a"}]`, ops: `{"op":"add","path":"emails[type eq \"work\"]","value":[{"display":"A"}]}`, want: ada + `,"emails":[{"type":"work","value":"a","display":"A"}]`},
		{name: "remove a sub-attribute", have: ada + `,"emails":[{"type":"work","value":"a"}]`, ops: `{"op":"remove","path":"emails[type eq \"work\"].value"}`, want: ada + `,"emails":[{"type":"work"}]`},
		{name: "nothing is left of an element", have: ada + `,"emails":[{"type":"work","value":"a"},{"value":"b"}]`, ops: `{"op":"replace","path":"emails[type sw \"w\"]","value":{"value":null}}`, want: ada + `,"emails":[{"value":"b"}]`},
		{name: "every element", have: ada + `,"emails":[{"type":"a","value":"1"},{"type":"b","value":"2"}]`, ops: `{"op":"remove","path":"emails.type"}`, want: ada + `,"emails":[{"value":"1"},{"value":"2"}]`},
	})
}

func TestReq24_Manager(t *testing.T) {
	with := ada + `,"` + ext + `":{"manager":{"value":"m-1","$ref":"../Users/m-1"}}`
	path := `"path":"` + ext + `:manager"`
	runApply(t, []applyCase{
		{name: "bare", have: ada, ops: `{"op":"Add",` + path + `,"value":"m-1"}`, want: ada + `,"` + ext + `":{"manager":{"value":"m-1"}}`, note: schema.NoteBareValue},
		{name: "bare replaces ref", have: with, ops: `{"op":"Replace",` + path + `,"value":"m-2"}`, want: ada + `,"` + ext + `":{"manager":{"value":"m-2"}}`},
		{name: "object drops stale ref", have: with, ops: `{"op":"Replace",` + path + `,"value":{"value":"m-2"}}`, want: ada + `,"` + ext + `":{"manager":{"value":"m-2"}}`},
		{name: "empty", have: with, ops: `{"op":"Replace",` + path + `,"value":""}`, want: ada},
		{name: "null", have: with, ops: `{"op":"Replace",` + path + `,"value":null}`, want: ada},
		{name: "empty value", have: with, ops: `{"op":"Replace",` + path + `,"value":{"value":""}}`, want: ada},
		{name: "list of one", have: ada, ops: `{"op":"Add",` + path + `,"value":[{"value":"m-1","$ref":"../Users/m-1"}]}`, want: with, note: schema.NoteSingleElement},
		{name: "value path", have: ada, ops: `{"op":"Add","path":"` + ext + `:manager.value","value":"m-1"}`, want: ada + `,"` + ext + `":{"manager":{"value":"m-1"}}`},
		{name: "remove", have: with, ops: `{"op":"Remove",` + path + `}`, want: ada},
		{name: "without its URN", have: with, ops: `{"op":"Replace","path":"manager","value":"m-2"}`, err: schema.InvalidPath, says: `"manager" is no attribute of a User: its extension has one, ` + ext + ":manager"},
		{name: "sub-attribute without its URN", have: with, ops: `{"op":"Replace","path":"Manager.value","value":"m-2"}`, err: schema.InvalidPath, says: ext + ":manager.value"},
	})
}

func TestReq31_PathlessActive(t *testing.T) {
	runApply(t, []applyCase{
		{name: "okta", have: ada + `,"active":true`, ops: `{"op":"replace","value":{"active":false}}`, want: ada + `,"active":false`},
		{name: "merge name", have: ada + `,"name":{"givenName":"A","familyName":"L"}`, ops: `{"op":"replace","value":{"name":{"givenName":"Ada"}}}`, want: ada + `,"name":{"givenName":"Ada","familyName":"L"}`},
		{name: "null sub", have: ada + `,"name":{"givenName":"A","familyName":"L"}`, ops: `{"op":"replace","value":{"name":{"givenName":null}}}`, want: ada + `,"name":{"familyName":"L"}`},
	})
}

func members(t testing.TB, operations string) ([]patch.MemberOp, patch.Ops, schema.Notes, error) {
	t.Helper()
	ops, _, err := patch.Parse(decode(t, `{`+message+`,"Operations":[`+operations+`]}`))
	if err != nil {
		t.Fatal(err)
	}
	return patch.MemberOps(schema.Group(false), ops)
}

func TestReq22_Members(t *testing.T) {
	m := func(values ...string) []schema.Member {
		out := []schema.Member{}
		for _, v := range values {
			out = append(out, schema.Member{Value: v})
		}
		return out
	}
	for name, c := range map[string]struct {
		ops  string
		want []patch.MemberOp
		rest int
	}{
		"remove with value":      {`{"op":"Remove","path":"members","value":[{"value":"x"}]}`, []patch.MemberOp{{Kind: patch.MemberRemove, Members: m("x")}}, 0},
		"remove bare value":      {`{"op":"Remove","path":"members","value":"x"}`, []patch.MemberOp{{Kind: patch.MemberRemove, Members: m("x")}}, 0},
		"remove empties":         {`{"op":"remove","path":"members"}`, []patch.MemberOp{{Kind: patch.MemberRemoveAll}}, 0},
		"remove of an empty set": {`{"op":"remove","path":"members","value":[]}`, nil, 0},
		"remove by path":         {`{"op":"remove","path":"members[value eq \"x\"]"}`, []patch.MemberOp{{Kind: patch.MemberRemove, Members: m("x")}}, 0},
		"remove by or":           {`{"op":"remove","path":"Members[value eq \"x\" or Value EQ \"y\"]"}`, []patch.MemberOp{{Kind: patch.MemberRemove, Members: m("x", "y")}}, 0},
		"add string":             {`{"op":"add","path":"members","value":"x"}`, []patch.MemberOp{{Kind: patch.MemberAdd, Members: m("x")}}, 0},
		"add object":             {`{"op":"add","path":"members","value":{"value":"x","$ref":null}}`, []patch.MemberOp{{Kind: patch.MemberAdd, Members: m("x")}}, 0},
		"add list":               {`{"op":"add","path":"urn:ietf:params:scim:schemas:core:2.0:Group:members","value":[{"Value":"x"},"y",{"value":"x"}]}`, []patch.MemberOp{{Kind: patch.MemberAdd, Members: m("x", "y")}}, 0},
		"alias":                  {`{"op":"add","path":"members","value":[{"displayName":"new User","value":"x","type":"User"}]}`, []patch.MemberOp{{Kind: patch.MemberAdd, Members: []schema.Member{{Value: "x", Display: "new User", Type: "User"}}}}, 0},
		"replace all":            {`{"op":"replace","path":"members","value":[{"value":"x"}]}`, []patch.MemberOp{{Kind: patch.MemberReplaceAll, Members: m("x")}}, 0},
		"replace by null":        {`{"op":"replace","path":"members","value":null}`, []patch.MemberOp{{Kind: patch.MemberReplaceAll}}, 0},
		"path-less":              {`{"op":"replace","value":{"id":"g","displayName":"G","Members":[{"value":"x"}]}}`, []patch.MemberOp{{Kind: patch.MemberReplaceAll, Members: m("x")}}, 1},
		"path-less members only": {`{"op":"add","value":{"members":[{"value":"x"}]}}`, []patch.MemberOp{{Kind: patch.MemberAdd, Members: m("x")}}, 0},
		"schema":                 {`{"op":"replace","path":"URN:ietf:params:scim:schemas:core:2.0:group","value":{"displayName":"G","members":[{"value":"x"}]}}`, []patch.MemberOp{{Kind: patch.MemberReplaceAll, Members: m("x")}}, 1},
		"schema, members only":   {`{"op":"add","path":"urn:ietf:params:scim:schemas:core:2.0:Group","value":{"Members":[{"value":"x"}]}}`, []patch.MemberOp{{Kind: patch.MemberAdd, Members: m("x")}}, 0},
		"schema, removed":        {`{"op":"remove","path":"urn:ietf:params:scim:schemas:core:2.0:Group","value":{"members":[{"value":"x"}]}}`, nil, 1},
		"unknown in a value":     {`{"op":"add","value":{"members.shoe":"9","members":["x"]}}`, []patch.MemberOp{{Kind: patch.MemberAdd, Members: m("x")}}, 0},
		"add selected":           {`{"op":"add","path":"members[value eq \"x\"]","value":{"display":"X"}}`, []patch.MemberOp{{Kind: patch.MemberAdd, Members: []schema.Member{{Value: "x", Display: "X"}}}}, 0},
		"replace selected":       {`{"op":"replace","path":"members[value eq \"x\"]","value":{"value":"y"}}`, []patch.MemberOp{{Kind: patch.MemberRemove, Members: m("x")}, {Kind: patch.MemberAdd, Members: m("y")}}, 0},
		"okta order": {
			`{"op":"remove","path":"members[value eq \"x\"]"},{"op":"replace","value":{"id":"g","displayName":"G"}},{"op":"add","path":"members","value":[{"value":"y"}]}`,
			[]patch.MemberOp{{Kind: patch.MemberRemove, Members: m("x")}, {Kind: patch.MemberAdd, Members: m("y"), Index: 2}},
			1,
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, rest, _, err := members(t, c.ops)
			if err != nil {
				t.Fatal(err)
			}
			if len(rest) != c.rest || len(got) != len(c.want) {
				t.Fatalf("got %+v, rest %+v", got, rest)
			}
			for i := range got {
				if len(got[i].Members) == 0 && len(c.want[i].Members) == 0 {
					got[i].Members, c.want[i].Members = nil, nil
				}
				if !reflect.DeepEqual(got[i], c.want[i]) {
					t.Fatalf("got %+v, want %+v", got[i], c.want[i])
				}
			}
		})
	}
}

func TestReq22_MembersRefused(t *testing.T) {
	for ops, want := range map[string]schema.ErrorType{
		`{"op":"replace","path":"members[value eq \"x\"].display","value":"X"}`: schema.NotMutable,
		`{"op":"add","path":"members.value","value":"X"}`:                       schema.NotMutable,
		`{"op":"remove","path":"members[value eq \"x\"].shoe"}`:                 schema.InvalidPath,
		`{"op":"remove","path":"members[display eq \"x\"]"}`:                    schema.InvalidPath,
		`{"op":"remove","path":"members[value sw \"x\"]"}`:                      schema.InvalidPath,
		`{"op":"remove","path":"members[not (value eq \"x\")]"}`:                schema.InvalidPath,
		`{"op":"add","path":"members","value":[{"display":"x"}]}`:               schema.InvalidValue,
		`{"op":"add","path":"members","value":[5]}`:                             schema.InvalidValue,
		`{"op":"add","path":"members","value":""}`:                              schema.InvalidValue,
	} {
		if _, _, _, err := members(t, ops); scimType(err) != want {
			t.Errorf("%s: got %v, want %s", ops, err, want)
		}
	}
}

func TestReq31_GroupReplaceWithMembers(t *testing.T) {
	res := schema.Group(false)
	group := map[string]any{"schemas": res.SchemasOf(nil), "displayName": "G"}
	_, rest, _, err := members(t, `{"op":"replace","value":{"id":"g","displayName":"G","members":[{"value":"x"}]}}`)
	if err != nil {
		t.Fatal(err)
	}
	out, changed, notes, err := patch.Apply(res, group, rest)
	if err != nil || changed || !schema.Equal(out, group) || !hasNote(notes, schema.NoteReadOnly) {
		t.Fatalf("same name renamed: %v %v %v %v", out, changed, notes, err)
	}
	if _, _, _, err := apply(t, res, group, `{"op":"remove","path":"displayName"}`); scimType(err) != schema.NotMutable {
		t.Fatalf("displayName removed: %v", err)
	}
	if _, _, _, err := apply(t, res, group, `{"op":"add","path":"members","value":"x"}`); scimType(err) != schema.NotMutable {
		t.Fatalf("members not split off: %v", err)
	}
}

func TestReq28_TenThousandMembersInOneOperation(t *testing.T) {
	var b strings.Builder
	for i := range 10000 {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(`{"value":"01a2142c-26da-7e8f-a51a-` + strconv.Itoa(100_000_000_000+i) + `"}`)
	}
	got, _, _, err := members(t, `{"op":"replace","path":"members","value":[`+b.String()+`]}`)
	if err != nil || len(got) != 1 || len(got[0].Members) != 10000 {
		t.Fatalf("%d ops, %v", len(got), err)
	}
}

func TestElementsAreBounded(t *testing.T) {
	var b strings.Builder
	for i := range schema.MaxElements + 1 {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(`{"value":"v` + strconv.Itoa(i) + `"}`)
	}
	if _, _, _, err := apply(t, schema.User(), user(t, ada), `{"op":"add","path":"emails","value":[`+b.String()+`]}`); scimType(err) != schema.InvalidValue {
		t.Fatal(err)
	}
}

// worker is a document, and operations that make the most of it.
type worker struct {
	doc map[string]any
	ops string
	err schema.ErrorType
}

func workers(t testing.TB) map[string]worker {
	t.Helper()
	var emails []string
	for i := range schema.MaxElements {
		emails = append(emails, `{"value":"somebody.of.some.name.`+strconv.Itoa(i)+`@acme.example","type":"t`+strconv.Itoa(i%9)+`"}`)
	}
	all := "[" + strings.Join(emails, ",") + "]"
	many, few := user(t, ada+`,"emails":`+all), user(t, ada+`,"emails":[`+strings.Join(emails[:100], ",")+`]`)
	times := func(n int, op string) string { return strings.TrimSuffix(strings.Repeat(op+",", n), ",") }
	terms := strings.Repeat(`type eq \"x\" or `, 200) + `type eq \"t1\"`
	return map[string]worker{
		"every element a thousand times":      {many, times(1000, `{"op":"replace","path":"emails.type","value":"x"}`), schema.TooMany},
		"long filters":                        {many, times(16, `{"op":"add","path":"emails[`+terms+`].type","value":"x"}`), schema.TooMany},
		"selected a thousand times":           {many, times(1000, `{"op":"replace","path":"emails[type pr].display","value":"x"}`), schema.TooMany},
		"all added, and again":                {many, times(10, `{"op":"add","path":"emails","value":`+all+`}`), schema.TooMany},
		"all removed, and again":              {many, times(10, `{"op":"remove","path":"emails","value":[`+times(schema.MaxElements, `{"value":"`+strings.Repeat("x", 40)+`"}`)+`]}`), schema.TooMany},
		"all added":                           {many, `{"op":"add","path":"emails","value":` + all + `}`, ""},
		"all replaced":                        {many, times(20, `{"op":"replace","path":"emails","value":`+all+`}`), ""},
		"a hundred elements, a hundred times": {few, times(100, `{"op":"replace","path":"emails[type eq \"t1\"].display","value":"x"}`), ""},
		"a title a thousand times":            {many, times(1000, `{"op":"replace","path":"title","value":"x"}`), ""},
	}
}

// What operations may look at is bounded, whatever they are; what people do is
// far from it.
func TestReq17_WorkOfPatchIsBounded(t *testing.T) {
	for name, c := range workers(t) {
		if _, _, _, err := apply(t, schema.User(), c.doc, c.ops); scimType(err) != c.err || err != nil && c.err == "" {
			t.Errorf("%s: %.200v", name, err)
		}
	}
}

// Whatever 64 KB of operations are, they are applied, or refused, in 50 ms.
func BenchmarkPatch64K(b *testing.B) {
	for name, c := range workers(b) {
		b.Run(strings.ReplaceAll(name, " ", "_"), func(b *testing.B) {
			ops, _, err := patch.Parse(decode(b, `{`+message+`,"Operations":[`+c.ops+`]}`))
			if err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				_, _, _, _ = patch.Apply(schema.User(), c.doc, ops) // some are refused
			}
		})
	}
}

// A deactivation costs little: the next one comes with it, thousands a day.
func TestPatchOfActiveAllocatesLittle(t *testing.T) {
	doc := user(t, `"userName":"ada@acme.example","active":true,"displayName":"Ada Lovelace","name":{"givenName":"Ada","familyName":"Lovelace"},"emails":[{"type":"work","primary":true,"value":"ada@acme.example"}]`)
	for name, op := range map[string]string{"path-less": `{"op":"replace","value":{"active":false}}`, "path": `{"op":"Replace","path":"active","value":"False"}`} {
		body := []byte(`{` + message + `,"Operations":[` + op + `]}`)
		allocs := testing.AllocsPerRun(100, func() {
			m, _ := codec.Decode(body, codec.Limits{})
			ops, _, err := patch.Parse(m)
			if err != nil {
				t.Fatal(err)
			}
			if _, changed, _, err := patch.Apply(schema.User(), doc, ops); err != nil || !changed {
				t.Fatal(changed, err)
			}
		})
		if allocs > 30 {
			t.Errorf("%s: %v allocations", name, allocs)
		}
	}
}

// applySlack is what reading and applying a PATCH may allocate beside ten times
// its body: of a small one the document that it is applied to.
const applySlack = 128 << 10

func FuzzPatch(f *testing.F) {
	for _, ops := range []string{
		`{"op":"replace","value":{"active":false}}`,
		`{"op":"Add","path":"emails[type eq \"work\"].value","value":"a"}`,
		`{"op":"remove","path":"members[value eq \"x\"]"}`,
		`{"op":"add","path":"members","value":["x",{"value":"y","displayName":"Y"}]}`,
		`{"op":"replace","value":{"name.givenName":"x","emails[primary eq true].value":"y","` + ext + `:manager":""}}`,
		`{"op":"replace","path":"` + ext + `","value":{"manager":[{"value":"x"}]}}`,
		`{"op":"remove","path":"emails.type"},{"op":"add","path":"emails.primary","value":"true"}`,
	} {
		f.Add([]byte(`{` + message + `,"Operations":[` + ops + `]}`))
	}
	base := user(f, ada+`,"emails":[{"type":"work","value":"a","primary":true},{"value":"b"}],"name":{"givenName":"x"},"`+ext+`":{"manager":{"value":"m","$ref":"r"}}`)
	before := text(f, schema.User(), base)
	group := map[string]any{"schemas": schema.Group(false).SchemasOf(nil), "displayName": "G"}
	f.Fuzz(func(t *testing.T, data []byte) {
		body, err := codec.Decode(data, codec.Limits{})
		if err != nil {
			return
		}
		allocated.Within(t, len(data), applySlack, func() {
			ops, _, err := patch.Parse(body)
			if err == nil {
				_, _, _, _ = patch.Apply(schema.User(), base, ops)
				_, _, _, _ = patch.MemberOps(schema.Group(false), ops)
			}
		})
		ops, _, err := patch.Parse(body)
		if err != nil {
			if scimType(err) == "" {
				t.Fatalf("no scimType: %v", err)
			}
			return
		}
		out, changed, notes, err := patch.Apply(schema.User(), base, ops)
		if again, _, n, e := patch.Apply(schema.User(), base, ops); !reflect.DeepEqual(again, out) || !reflect.DeepEqual(e, err) || !reflect.DeepEqual(n, notes) {
			t.Fatalf("it depends on the order in which keys come: %v %v %v\n%v %v %v", out, notes, err, again, n, e)
		}
		if after := text(t, schema.User(), base); after != before {
			t.Fatalf("input changed to %s", after)
		}
		if err != nil {
			if scimType(err) == "" {
				t.Fatalf("no scimType: %v", err)
			}
		} else {
			checkCanonical(t, schema.User(), out)
			if changed == schema.Equal(out, base) {
				t.Fatalf("changed = %v", changed)
			}
		}
		members, rest, _, err := patch.MemberOps(schema.Group(false), ops)
		if again, r, _, e := patch.MemberOps(schema.Group(false), ops); !reflect.DeepEqual(again, members) || !reflect.DeepEqual(r, rest) || !reflect.DeepEqual(e, err) {
			t.Fatalf("it depends on the order in which keys come: %v %v %v\n%v %v %v", members, rest, err, again, r, e)
		}
		if err == nil {
			if out, _, _, err := patch.Apply(schema.Group(false), group, rest); err == nil {
				checkCanonical(t, schema.Group(false), out)
			}
		}
	})
}

// checkCanonical holds a document against what POST would have made of it.
func checkCanonical(t *testing.T, res *schema.Resource, doc map[string]any) {
	t.Helper()
	n, err := schema.Normalize(res, doc, schema.Create, schema.Options{})
	if err != nil {
		t.Fatalf("not canonical: %v: %v", err, doc)
	}
	if !schema.Equal(n.Doc, doc) || len(n.Notes) > 0 {
		t.Fatalf("not canonical: %v\nis        %v (%v)", doc, n.Doc, n.Notes)
	}
}

func BenchmarkPatchActive(b *testing.B) {
	doc := user(b, `"userName":"ada@acme.example","active":true,"displayName":"Ada Lovelace","name":{"givenName":"Ada","familyName":"Lovelace","formatted":"Ada Lovelace"},"emails":[{"type":"work","primary":true,"value":"ada@acme.example"},{"type":"home","value":"ada@home.example"}],"phoneNumbers":[{"type":"work","value":"1"}],"title":"Engineer","externalId":"22fbc523-6032-4c5f-939d-5d4850cf3e52","`+ext+`":{"department":"R&D","employeeNumber":"42","manager":{"value":"m-1"}}`)
	stored, err := codec.AppendDocument(nil, schema.User(), doc)
	if err != nil {
		b.Fatal(err)
	}
	body := []byte(`{` + message + `,"Operations":[{"op":"replace","value":{"active":false}}]}`)
	b.Run("parse+apply", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			m, _ := codec.Decode(body, codec.Limits{})
			ops, _, err := patch.Parse(m)
			if err != nil {
				b.Fatal(err)
			}
			if _, changed, _, err := patch.Apply(schema.User(), doc, ops); err != nil || !changed {
				b.Fatal(err)
			}
		}
	})
	b.Run("decode stored", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := codec.DecodeDocument(stored); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("encode", func(b *testing.B) {
		b.ReportAllocs()
		buf := make([]byte, 0, 4096)
		for b.Loop() {
			if _, err := codec.AppendDocument(buf, schema.User(), doc); err != nil {
				b.Fatal(err)
			}
		}
	})
}
