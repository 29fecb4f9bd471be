package schema_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"

	"usher/scim/codec"
	"usher/scim/schema"
)

const (
	ext    = schema.EnterpriseURN
	adscim = "http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group"
)

func decode(t testing.TB, s string) map[string]any {
	t.Helper()
	doc, err := codec.Decode([]byte(s), codec.Limits{})
	if err != nil {
		t.Fatalf("decode %s: %v", s, err)
	}
	return doc
}

func scimType(err error) schema.ErrorType {
	var e schema.Error
	if errors.As(err, &e) && e.Status == 400 {
		return e.ScimType
	}
	return ""
}

func text(t testing.TB, res *schema.Resource, doc map[string]any) string {
	t.Helper()
	out, err := codec.AppendDocument(nil, res, doc)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

func normalize(t testing.TB, res *schema.Resource, attributes string) (schema.Normalized, error) {
	t.Helper()
	return schema.Normalize(res, decode(t, `{"schemas":["`+res.Core.ID+`"],`+attributes+`}`), schema.Create, schema.Options{})
}

func TestReq03_NamesInAnyCase(t *testing.T) {
	res := schema.User()
	for path, want := range map[string]string{
		"userName": "userName", "USERNAME": "userName", "emails.VALUE": "emails.value", "externalid": "externalId", "Meta.lastmodified": "meta.lastModified",
		"urn:ietf:params:scim:schemas:core:2.0:User:userName":                      "userName",
		"URN:IETF:PARAMS:SCIM:SCHEMAS:EXTENSION:ENTERPRISE:2.0:USER:MANAGER.VALUE": ext + ":manager.value",
		"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User.department":    ext + ":department",
		"urn:ietf:params:scim:schemas:core:2.0:User:name.givenName":                "name.givenName",
		"manager": "", "department": "", "password": "", "emails.": "", "emails.x": "", "x": "", "": "",
		"urn:ietf:params:scim:schemas:core:2.0:Group:displayName": "", strings.Repeat("x", 100): "",
	} {
		ref, ok := res.Resolve(path)
		got := ""
		if ok && ref.Attr != nil {
			got = ref.Leaf().Path
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", path, got, want)
		}
	}
	if ref, ok := res.Resolve(strings.ToUpper(ext)); !ok || ref.Attr != nil || !ref.Extension {
		t.Errorf("the extension's URN: %+v", ref)
	}
}

func TestReq02_SchemasDocument(t *testing.T) {
	var doc struct {
		Schemas     []string
		ID          string
		Description string
		Meta        struct{ ResourceType, Location string }
		Attributes  []struct {
			Name, Type, Mutability, Uniqueness string
			Required, CaseExact                bool
			SubAttributes                      []struct{ Name string }
		}
	}
	if err := json.Unmarshal(schema.User().Core.AppendJSON(nil, "https://u.example/scim/v2"), &doc); err != nil {
		t.Fatal(err)
	}
	if doc.Description != "User Account" || doc.ID != schema.UserURN || doc.Meta.ResourceType != "Schema" ||
		doc.Meta.Location != "https://u.example/scim/v2/Schemas/"+schema.UserURN || doc.Schemas[0] != schema.SchemaURN {
		t.Errorf("head: %+v", doc)
	}
	seen := map[string]bool{}
	for _, a := range doc.Attributes {
		seen[a.Name] = true
		table := schema.User().Core.Attribute(a.Name)
		if table == nil || a.Required != table.Required || a.Mutability != string(table.Mutability) || len(a.SubAttributes) != len(table.Sub) {
			t.Errorf("%s is advertised otherwise than enforced", a.Name)
		}
	}
	if seen["password"] || !seen["userName"] || len(doc.Attributes) != len(schema.User().Core.Attributes) {
		t.Errorf("attributes: %v", seen)
	}
	for unique, want := range map[bool]string{true: "server", false: "none"} {
		if err := json.Unmarshal(schema.Group(unique).Core.AppendJSON(nil, ""), &doc); err != nil {
			t.Fatal(err)
		}
		if a := doc.Attributes[0]; a.Name != "displayName" || !a.Required || a.Uniqueness != want {
			t.Errorf("displayName: %+v", a)
		}
	}
	var kind struct {
		Endpoint         string
		SchemaExtensions []struct{ Schema string }
	}
	if err := json.Unmarshal(schema.User().AppendJSON(nil, ""), &kind); err != nil || kind.Endpoint != "/Users" || kind.SchemaExtensions[0].Schema != ext {
		t.Errorf("resource type: %+v, %v", kind, err)
	}
}

func TestReq17_Normalize(t *testing.T) {
	for name, c := range map[string]struct {
		body string
		want string // the document after its schemas; empty: an error
		err  schema.ErrorType
		says string
		note schema.NoteKind
	}{
		"userName alone":     {`"userName":"a"`, `"userName":"a"`, "", "", ""},
		"case":               {`"USERNAME":"a","Emails":[{"Primary":true,"VALUE":"x"}]`, `"userName":"a","emails":[{"value":"x","primary":true}]`, "", "", ""},
		"unassigned":         {`"userName":"a","title":null,"roles":[],"name":{"givenName":null},"emails":[null,{}]`, `"userName":"a"`, "", "", ""},
		"verbatim":           {`"userName":" A ","title":"","locale":"not-a-locale"`, `"userName":" A ","title":"","locale":"not-a-locale"`, "", "", ""},
		"unknown":            {`"userName":"a","adreses":[1],"name":{"shoe":1,"givenName":"G"}`, `"userName":"a","name":{"givenName":"G"}`, "", "", schema.NoteUnknownAttribute},
		"readOnly":           {`"userName":"a","id":"7","groups":[],"meta":{"created":"x"}`, `"userName":"a"`, "", "", schema.NoteReadOnly},
		"password":           {`"userName":"a","Password":"hunter2"`, `"userName":"a"`, "", "", schema.NotePassword},
		"string booleans":    {`"userName":"a","active":"TRUE","emails":[{"value":"x","primary":"true"}]`, `"userName":"a","active":true,"emails":[{"value":"x","primary":true}]`, "", "", schema.NoteStringBoolean},
		"roles as strings":   {`"userName":"a","roles":["r1","r2"]`, `"userName":"a","roles":[{"value":"r1"},{"value":"r2"}]`, "", "", schema.NoteBareValue},
		"one object":         {`"userName":"a","emails":{"value":"x"}`, `"userName":"a","emails":[{"value":"x"}]`, "", "", schema.NoteSingleElement},
		"no userName":        {`"userame":"a"`, "", schema.InvalidValue, "userName", ""},
		"blank userName":     {`"userName":"  "`, "", schema.InvalidValue, "userName", ""},
		"twice":              {`"userName":"a","username":"b"`, "", schema.InvalidSyntax, "userName", ""},
		"sub twice":          {`"userName":"a","name":{"givenName":"x","GivenName":"y"}`, "", schema.InvalidSyntax, "name.givenName", ""},
		"two primaries":      {`"userName":"a","emails":[{"value":"x","primary":true},{"value":"y","primary":"True"}]`, "", schema.InvalidValue, "emails", ""},
		"wrong type":         {`"userName":"a","emails":[{"value":"x"},{"value":5}]`, "", schema.InvalidValue, "emails[1]", ""},
		"wrong boolean":      {`"userName":"a","active":"maybe"`, "", schema.InvalidValue, "active", ""},
		"object wanted":      {`"userName":"a","name":"Ada"`, "", schema.InvalidValue, "name", ""},
		"list of lists":      {`"userName":"a","emails":[["x"]]`, "", schema.InvalidValue, "emails[0]", ""},
		"base64":             {`"userName":"a","x509Certificates":[{"value":"***"}]`, "", schema.InvalidValue, "x509Certificates", ""},
		"unknown schema key": {`"userName":"a","urn:example:1.0:Shoes":{"size":9}`, "", schema.InvalidValue, "urn:example:1.0:Shoes", ""},
		"core nested":        {`"userName":"a","` + schema.UserURN + `":{"title":"x"}`, "", schema.InvalidValue, "top level", ""},
		"by URN":             {`"` + schema.UserURN + `:userName":"a"`, `"userName":"a"`, "", "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			n, err := normalize(t, schema.User(), c.body)
			if c.want == "" {
				if scimType(err) != c.err || !strings.Contains(err.Error(), c.says) {
					t.Fatalf("got %v, want %s naming %q", err, c.err, c.says)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if got, want := text(t, schema.User(), n.Doc), `{"schemas":["`+schema.UserURN+`"],`+c.want+`}`; got != want {
				t.Fatalf("got  %s\nwant %s", got, want)
			}
			if has := slices.ContainsFunc(n.Notes, func(x schema.Note) bool { return x.Kind == c.note }); c.note != "" && !has || c.note == "" && len(n.Notes) > 0 {
				t.Fatalf("notes %v, want %s", n.Notes, c.note)
			}
		})
	}
}

func TestReq17_Schemas(t *testing.T) {
	for name, c := range map[string]struct {
		res     *schema.Resource
		schemas string
		ok      bool
	}{
		"core":            {schema.User(), `"schemas":["` + schema.UserURN + `"],`, true},
		"any case":        {schema.User(), `"Schemas":["` + strings.ToUpper(schema.UserURN) + `"],`, true},
		"extension alone": {schema.User(), `"schemas":["` + ext + `"],`, true},
		"missing":         {schema.User(), ``, false},
		"empty":           {schema.User(), `"schemas":[],`, false},
		"null":            {schema.User(), `"schemas":null,`, false},
		"other resource":  {schema.User(), `"schemas":["` + schema.GroupURN + `"],`, false},
		"unknown":         {schema.User(), `"schemas":["` + schema.UserURN + `","urn:example:1.0:Shoes"],`, false},
		"not a string":    {schema.User(), `"schemas":[5],`, false},
		"entra group":     {schema.Group(false), `"schemas":["` + schema.GroupURN + `","` + adscim + `"],`, true},
	} {
		t.Run(name, func(t *testing.T) {
			body := decode(t, `{`+c.schemas+`"userName":"a","displayName":"a"}`)
			_, err := schema.Normalize(c.res, body, schema.Create, schema.Options{})
			if c.ok != (err == nil) || err != nil && scimType(err) != schema.InvalidValue {
				t.Fatalf("%v", err)
			}
		})
	}
	n, err := schema.Normalize(schema.User(), decode(t, `{"userName":"a"}`), schema.Create, schema.Options{AllowMissingSchemas: true})
	if err != nil || len(n.Notes) != 1 {
		t.Fatalf("tolerated: %v %v", n.Notes, err)
	}
	n, err = normalize(t, schema.User(), `"userName":"a","`+strings.ToUpper(ext)+`":{"Department":"bob","Manager":{"Value":"SuzzyQ"}}`)
	want := `{"schemas":["` + schema.UserURN + `","` + ext + `"],"userName":"a","` + ext + `":{"department":"bob","manager":{"value":"SuzzyQ"}}}`
	if err != nil || text(t, schema.User(), n.Doc) != want {
		t.Fatalf("used but not listed: %s, %v", text(t, schema.User(), n.Doc), err)
	}
}

// An attribute of an extension by its full URN, in any letter case, is as good as
// one below the URN of its schema; twice, however written, it is none.
func TestReq17_FullURNsAsKeysOfABody(t *testing.T) {
	for body, want := range map[string]string{
		`"` + ext + `:department":"d"`:                                                   `{"department":"d"}`,
		`"` + ext + `:Department":"d"`:                                                   `{"department":"d"}`,
		`"` + ext + `:department":"d","` + ext + `:costCenter":"c"`:                      `{"costCenter":"c","department":"d"}`,
		`"` + ext + `:manager":"m","` + ext + `":{"department":"d"}`:                     `{"department":"d","manager":{"value":"m"}}`,
		`"` + ext + `:costCenter":"c","` + strings.ToUpper(ext) + `":{"division":"d"}`:   `{"costCenter":"c","division":"d"}`,
		`"` + ext + `:department":"d","` + ext + `:Department":"e"`:                      "",
		`"` + ext + `:costCenter":"c","` + ext + `:costcenter":"c"`:                      "",
		`"` + ext + `:department":"d","` + ext + `":{"department":"e"}`:                  "",
		`"` + ext + `:department":"d","` + strings.ToUpper(ext) + `":{"Department":"e"}`: "",
	} {
		n, err := normalize(t, schema.User(), `"userName":"a",`+body)
		if want == "" {
			if scimType(err) != schema.InvalidSyntax {
				t.Errorf("%s: %v", body, err)
			}
			continue
		}
		if got := text(t, schema.User(), n.Doc); err != nil || !strings.HasSuffix(got, `"`+ext+`":`+want+`}`) {
			t.Errorf("%s: got %s, %v", body, got, err)
		}
	}
}

func TestReq24_ManagerInABody(t *testing.T) {
	for value, want := range map[string]any{
		`"m-1"`: map[string]any{"value": "m-1"}, `{"value":"m-1","displayName":"dropped"}`: map[string]any{"value": "m-1"},
		`""`: nil, `null`: nil, `{"value":""}`: nil, `{"value":null}`: nil, `[{"value":"m-1"}]`: map[string]any{"value": "m-1"},
	} {
		n, err := normalize(t, schema.User(), `"userName":"a","`+ext+`":{"manager":`+value+`}`)
		if err != nil {
			t.Fatal(err)
		}
		e, _ := n.Doc[ext].(map[string]any)
		if !schema.Equal(e["manager"], want) {
			t.Errorf("%s: got %v", value, e)
		}
	}
}

func TestReq22_MembersInABody(t *testing.T) {
	for body, want := range map[string][]schema.Member{
		`"members":[]`: {}, `"members":null`: {}, `"Members":"u"`: {{Value: "u"}},
		`"members":{"value":"u","$ref":null}`:                                      {{Value: "u"}},
		`"members":[{"value":"u","display":"VP","type":"User"},"v",{"value":"u"}]`: {{Value: "u", Display: "VP", Type: "User"}, {Value: "v"}},
		`"members":[{"value":"u","displayName":"new User"}]`:                       {{Value: "u", Display: "new User"}},
		`"members":[{"value":"u","displayName":"no","display":"yes"}]`:             {{Value: "u", Display: "yes"}},
	} {
		n, err := normalize(t, schema.Group(false), `"displayName":"G","meta":{"resourceType":"Group"},`+body)
		if err != nil || !n.MembersSet || !slices.Equal(n.Members, want) {
			t.Errorf("%s: %+v, %v", body, n.Members, err)
		}
		if _, in := n.Doc["members"]; in {
			t.Errorf("%s: members are in the document", body)
		}
	}
	if n, err := normalize(t, schema.Group(false), `"displayName":"G"`); err != nil || n.MembersSet {
		t.Errorf("no key: %+v, %v", n, err)
	}
	if _, err := normalize(t, schema.Group(false), `"displayName":"G","members":[{"value":"a"},{"display":"x"}]`); scimType(err) != schema.InvalidValue || !strings.Contains(err.Error(), "members[1]") {
		t.Errorf("a member without value: %v", err)
	}
	for _, list := range []string{`[null]`, `[{"value":"a"},null]`} {
		if _, err := normalize(t, schema.Group(false), `"displayName":"G","members":`+list); scimType(err) != schema.InvalidValue || !strings.Contains(err.Error(), "got null") {
			t.Errorf("members %s: %v", list, err)
		}
	}
	if _, err := normalize(t, schema.Group(false), `"members":[]`); scimType(err) != schema.InvalidValue {
		t.Errorf("no displayName: %v", err)
	}
}

func TestReq10_PutWithoutActiveKeepsIt(t *testing.T) {
	current := map[string]any{"active": false, "title": "Dr"}
	for body, want := range map[string]any{`"userName":"a"`: false, `"userName":"a","active":null`: nil, `"userName":"a","Active":null`: nil, `"userName":"a","Active":"true"`: true} {
		n, err := schema.Normalize(schema.User(), decode(t, `{"schemas":["`+schema.UserURN+`"],`+body+`}`), schema.Replace, schema.Options{Current: current})
		if err != nil || n.Doc["active"] != want || n.Doc["title"] != nil {
			t.Errorf("%s: %v, %v", body, n.Doc, err)
		}
	}
}

func TestParseTime(t *testing.T) {
	for s, ok := range map[string]bool{
		"2026-01-31T10:00:00Z": true, "2026-01-31T10:00:00.123456789+02:00": true, "2026-01-31T10:00:00 02:00": true, "2026-01-31T10:00:00": true,
		"2026-01-31": false, "": false, "2026-13-31T10:00:00Z": false, "yesterday at ten o'clock": false,
	} {
		if _, got := schema.ParseTime(s); got != ok {
			t.Errorf("%q: %v", s, got)
		}
	}
}

func FuzzNormalize(f *testing.F) {
	for _, s := range []string{
		`"userName":"a","emails":[{"Primary":"true","value":"x"},"y"],"roles":{"value":"r"}`,
		`"displayName":"G","members":["u",{"value":"v","displayName":"V"}]`,
		`"userName":"a","` + ext + `":{"Manager":"m"},"` + ext + `:department":"d"`,
		`"userName":"a","name":{"givenName":null},"password":"p","id":"7"`,
	} {
		f.Add([]byte(`{"schemas":["` + schema.UserURN + `"],` + s + `}`))
		f.Add([]byte(`{"schemas":["` + schema.GroupURN + `"],` + s + `}`))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		body, err := codec.Decode(data, codec.Limits{})
		if err != nil {
			return
		}
		for _, res := range []*schema.Resource{schema.User(), schema.Group(true)} {
			n, err := schema.Normalize(res, body, schema.Create, schema.Options{AllowMissingSchemas: true})
			if m, e := schema.Normalize(res, body, schema.Create, schema.Options{AllowMissingSchemas: true}); !reflect.DeepEqual(m, n) || !reflect.DeepEqual(e, err) {
				t.Fatalf("it depends on the order in which keys come: %v %v\n%v %v", n, err, m, e)
			}
			if err != nil {
				if scimType(err) == "" {
					t.Fatalf("no scimType: %v", err)
				}
				continue
			}
			stored := text(t, res, n.Doc)
			back, err := codec.DecodeDocument([]byte(stored))
			if err != nil || !schema.Equal(back, n.Doc) {
				t.Fatalf("stored %s, read %v: %v", stored, back, err)
			}
			again, err := schema.Normalize(res, n.Doc, schema.Create, schema.Options{})
			if err != nil || !schema.Equal(again.Doc, n.Doc) || len(again.Notes) > 0 {
				t.Fatalf("normalising twice: %v %v: %v", again.Doc, again.Notes, err)
			}
		}
	})
}

func BenchmarkNormalize(b *testing.B) {
	body := decode(b, `{"schemas":["`+schema.UserURN+`"],"userName":"ada@acme.example","active":true,"displayName":"Ada","name":{"givenName":"Ada","familyName":"L"},"emails":[{"type":"work","primary":true,"value":"ada@acme.example"}]}`)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := schema.Normalize(schema.User(), body, schema.Create, schema.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
