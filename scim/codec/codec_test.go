package codec_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"testing"
	"time"

	"usher/internal/allocated"
	"usher/scim/codec"
	"usher/scim/schema"
)

func status(err error) (int, schema.ErrorType) {
	var e schema.Error
	if errors.As(err, &e) {
		return e.Status, e.ScimType
	}
	return 0, ""
}

func TestReq17_DecodeRefuses(t *testing.T) {
	for name, c := range map[string]struct{ body, says string }{
		"empty":         {"", "empty"},
		"spaces":        {"  \n", "empty"},
		"list":          {"[]", "not a JSON object"},
		"string":        {`"x"`, "not a JSON object"},
		"duplicate":     {`{"a":1,"b":{"c":1,"c":2}}`, `"c"`},
		"escaped twin":  {`{"a":1,"\u0061":2}`, `"a"`},
		"UTF-8":         {"{\"a\":\"\xff\"}", "byte 6"},
		"surrogate":     {`{"a":"\ud800"}`, "byte"},
		"half a letter": {`{"a":"\ud83dLovelace"}`, "invalid surrogate pair in string"},
		"no escape":     {`{"a":"\u00Lovelace"}`, "invalid escape sequence in string"},
		"trailing":      {`{"a":1} x`, "byte"},
		"two objects":   {`{"a":1}{"b":1}`, "goes on"},
		"cut off":       {`{"a":[1,2`, "byte"},
		"bad literal":   {`{ "acve": tre }`, "byte"},
		"comma":         {`{"a":1,}`, "byte"},
		"deep":          {strings.Repeat(`{"a":`, 17) + "1" + strings.Repeat("}", 17), "nested"},
		"200,000 deep":  {`{"a":` + strings.Repeat("[", 200000), "nested"},
		"huge number":   {`{"a":1e999}`, "out of range"},
		"leading zeros": {`{"a":007}`, "byte"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := codec.Decode([]byte(c.body), codec.Limits{})
			if s, kind := status(err); s != 400 || kind != schema.InvalidSyntax || !strings.Contains(err.Error(), c.says) {
				t.Fatalf("%v does not say %q", err, c.says)
			}
			if strings.Contains(err.Error(), "Lo") {
				t.Fatalf("%v repeats what somebody is called", err)
			}
		})
	}
	if _, err := codec.Decode([]byte(strings.Repeat(`{"a":`, 16)+"1"+strings.Repeat("}", 16)), codec.Limits{}); err != nil {
		t.Errorf("16 levels are allowed: %v", err)
	}
	_, err := codec.DecodeReader(strings.NewReader(`{"a":"`+strings.Repeat("x", 100)+`"}`), 1<<40, codec.Limits{MaxBytes: 64})
	if s, _ := status(err); s != 413 {
		t.Errorf("too large: %v", err)
	}
}

func TestDecodeKinds(t *testing.T) {
	doc, err := codec.DecodeReader(strings.NewReader(` {"s":"\u00e9\n","i":9007199254740993,"f":1.5,"e":1e2,"t":true,"n":null,"l":[],"o":{}} `), -1, codec.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]any{"s": "é\n", "i": int64(9007199254740993), "f": 1.5, "e": 100.0, "t": true, "n": nil, "l": []any{}, "o": map[string]any{}}
	if !schema.Equal(doc, want) {
		t.Fatalf("got %#v", doc)
	}
}

const stored = `{"schemas":["` + schema.UserURN + `","` + schema.EnterpriseURN + `"],"externalId":"x","userName":"ada","name":{"givenName":"Ada","familyName":"L"},"emails":[{"value":"a","type":"work"},{"value":"b"}],"` + schema.EnterpriseURN + `":{"department":"R&D","costCenter":"7"}}`

var meta = codec.Meta{Created: 1769853600123456, LastModified: 1769853600999999, Location: "https://u.example/Users/u-1", Version: 7}

func userJSON(t *testing.T, attributes, excluded string) map[string]any {
	t.Helper()
	p, err := codec.ParseProjection(schema.User(), attributes, excluded)
	if err != nil {
		t.Fatal(err)
	}
	u := codec.User{ID: "u-1", Doc: []byte(stored), Groups: []codec.GroupRef{{Value: "g-1", Ref: "r", Display: "G", Type: "direct"}}, Meta: meta}
	out, err := codec.AppendUser(nil, schema.User(), &u, p)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := codec.Decode(out, codec.Limits{})
	if err != nil {
		t.Fatalf("%s: %v", out, err)
	}
	return doc
}

func TestReq06_Projection(t *testing.T) {
	const schemas = `"schemas":["` + schema.UserURN + `","` + schema.EnterpriseURN + `"],"id":"u-1"`
	const emails = `,"emails":[{"value":"a","type":"work"},{"value":"b"}]`
	const name = `,"name":{"givenName":"Ada","familyName":"L"}`
	const groups = `,"groups":[{"value":"g-1","$ref":"r","display":"G","type":"direct"}]`
	const metaText = `,"meta":{"resourceType":"User","created":"2026-01-31T10:00:00.123Z","lastModified":"2026-01-31T10:00:00.999Z","location":"https://u.example/Users/u-1","version":"W/\"7\""}`
	const extension = `,"` + schema.EnterpriseURN + `":{"department":"R&D","costCenter":"7"}`
	for _, c := range []struct{ attributes, excluded, want string }{
		{"", "", `,"externalId":"x","userName":"ada"` + name + emails + extension + groups + metaText},
		{"userName,emails", "", `,"userName":"ada"` + emails},
		{" USERNAME , unknown", "", `,"userName":"ada"`},
		{"unknown", "", ``},
		{`emails[type eq "work"]`, "", emails},
		{`emails[type eq "work, \"home\"" and value eq "a"].value,userName`, "", `,"userName":"ada"` + emails},
		{`emails[type eq "],userName,"],externalId`, "", `,"externalId":"x"` + emails},
		{"name.familyName,emails.value", "", `,"name":{"familyName":"L"},"emails":[{"value":"a"},{"value":"b"}]`},
		{"emails.type", "", `,"emails":[{"type":"work"}]`},
		{"emails.display", "", ``},
		{schema.EnterpriseURN, "", extension},
		{schema.EnterpriseURN + ":department," + schema.UserURN + ":userName", "", `,"userName":"ada","` + schema.EnterpriseURN + `":{"department":"R&D"}`},
		{"meta.version,groups.value", "", `,"groups":[{"value":"g-1"}],"meta":{"version":"W/\"7\""}`},
		{"", "id,schemas,groups,meta", `,"externalId":"x","userName":"ada"` + name + emails + extension},
		{"", "emails,name.givenName,groups,meta," + schema.EnterpriseURN, `,"externalId":"x","userName":"ada","name":{"familyName":"L"}`},
		{"", "meta.created,groups.display,groups.$ref," + schema.EnterpriseURN + ":costCenter", `,"externalId":"x","userName":"ada"` + name + emails + `,"` + schema.EnterpriseURN + `":{"department":"R&D"},"groups":[{"value":"g-1","type":"direct"}],"meta":{"resourceType":"User","lastModified":"2026-01-31T10:00:00.999Z","location":"https://u.example/Users/u-1","version":"W/\"7\""}`},
	} {
		got := userJSON(t, c.attributes, c.excluded)
		want, err := codec.Decode([]byte(`{`+schemas+c.want+`}`), codec.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		if !schema.Equal(got, want) {
			t.Errorf("attributes %q excluded %q:\ngot  %v\nwant %v", c.attributes, c.excluded, got, want)
		}
	}
	for _, c := range [][2]string{{"a", "b"}, {strings.Repeat("x", 5000), ""}} {
		if _, err := codec.ParseProjection(schema.User(), c[0], c[1]); err == nil {
			t.Errorf("%.10q accepted", c)
		}
	}
}

func TestReq06_Wants(t *testing.T) {
	for _, c := range []struct {
		attributes, excluded string
		want                 bool
	}{
		{"", "", true},
		{"", "members", false},
		{"", "Members", false},
		{"", schema.GroupURN + ":members", false},
		{"", "members.display", true},
		{"displayName", "", false},
		{"members.value", "", true},
		{`members[value eq "x"]`, "", true},
		{schema.GroupURN, "", true},
		{"", schema.GroupURN, false},
	} {
		p, err := codec.ParseProjection(schema.Group(false), c.attributes, c.excluded)
		if err != nil || p.Wants("members") != c.want {
			t.Errorf("%+v: %v, %v", c, p.Wants("members"), err)
		}
	}
}

const storedGroup = `{"schemas":["` + schema.GroupURN + `"],"displayName":"G"}`

// countWriter keeps the largest write, not what is written.
type countWriter struct{ total, largest int }

func (w *countWriter) Write(p []byte) (int, error) {
	w.total += len(p)
	w.largest = max(w.largest, len(p))
	return len(p), nil
}

func manyMembers(n int) codec.Members {
	return func(each func(*codec.Member) error) error {
		for i := range n {
			if err := each(&codec.Member{Value: []byte(fmt.Sprint("user-", i)), Display: []byte("D")}); err != nil {
				return err
			}
		}
		return nil
	}
}

func TestReq06_GroupOfAHundredThousandStreams(t *testing.T) {
	var w countWriter
	s := codec.NewStream(&w, nil)
	g := codec.Group{ID: "g", Doc: []byte(storedGroup), Meta: meta}
	if err := s.Group(schema.Group(false), &g, manyMembers(100000), nil); err != nil {
		t.Fatal(err)
	}
	if err := s.Flush(); err != nil {
		t.Fatal(err)
	}
	if w.total < 3_000_000 || w.largest > 64<<10 || cap(s.Buffer()) > 256<<10 {
		t.Fatalf("%d bytes, the largest piece %d, buffer %d", w.total, w.largest, cap(s.Buffer()))
	}
	broken := func(each func(*codec.Member) error) error {
		return errors.Join(each(&codec.Member{Value: []byte("a")}), io.ErrUnexpectedEOF)
	}
	if err := s.Group(schema.Group(false), &g, broken, nil); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Fatalf("the error of the store: %v", err)
	}
}

func TestReq04_EmptyAndFullLists(t *testing.T) {
	var b bytes.Buffer
	s := codec.NewStream(&b, nil)
	s.ListStart(0, 1)
	if err := s.ListEnd(""); err != nil {
		t.Fatal(err)
	}
	if want := `{"schemas":["` + codec.ListURN + `"],"totalResults":0,"startIndex":1,"Resources":[],"itemsPerPage":0}`; b.String() != want {
		t.Fatalf("got %s", b.String())
	}
	b.Reset()
	s.ListStart(9, 0)
	u := codec.User{ID: "u\"1", Doc: []byte(`{"schemas":["` + schema.UserURN + `"],"userName":"a"}`), Meta: meta}
	g := codec.Group{ID: "g", Doc: []byte(storedGroup), Meta: meta}
	for _, err := range []error{s.User(schema.User(), &u, nil), s.Group(schema.Group(false), &g, manyMembers(2), nil), s.Group(schema.Group(false), &g, manyMembers(0), nil), s.Raw([]byte(`{"id":"raw"}`)), s.ListEnd("next")} {
		if err != nil {
			t.Fatal(err)
		}
	}
	var list struct {
		TotalResults, ItemsPerPage int
		StartIndex                 *int
		NextCursor                 string
		Resources                  []struct {
			ID      string
			Members []struct{ Value string }
			Meta    struct{ Version, Created string }
		}
	}
	if err := json.Unmarshal(b.Bytes(), &list); err != nil {
		t.Fatalf("%s: %v", b.String(), err)
	}
	r := list.Resources
	if list.TotalResults != 9 || list.ItemsPerPage != 4 || list.StartIndex != nil || list.NextCursor != "next" || r[0].ID != `u"1` || len(r[1].Members) != 2 || r[2].Members != nil || r[0].Meta.Version != `W/"7"` {
		t.Fatalf("%s", b.String())
	}
	if _, err := time.Parse(time.RFC3339, r[0].Meta.Created); err != nil {
		t.Error(err)
	}
}

func TestReq01_ErrorBody(t *testing.T) {
	got := string(codec.AppendError(nil, schema.Error{Status: 400, ScimType: schema.InvalidFilter, Detail: "a \"b\""}))
	if want := `{"schemas":["` + codec.ErrorURN + `"],"status":"400","scimType":"invalidFilter","detail":"a \"b\""}`; got != want {
		t.Errorf("got %s", got)
	}
	if got := string(codec.AppendError(nil, schema.Error{Status: 404})); got != `{"schemas":["`+codec.ErrorURN+`"],"status":"404"}` {
		t.Errorf("got %s", got)
	}
}

func TestReq07_Versions(t *testing.T) {
	if v := codec.Version(7); v != `W/"7"` {
		t.Errorf("got %s", v)
	}
	for header, want := range map[string]bool{`W/"7"`: true, `"7"`: true, `*`: true, `"6", W/"7"`: true, `W/"8"`: false, `7`: false, ``: false, `"`: false, `W/`: false, `W/"7-1f"`: true, `W/"71"`: false, `W/"-7"`: false} {
		if codec.MatchVersion(header, 7) != want {
			t.Errorf("%q: not %v", header, want)
		}
	}
	shown := codec.Meta{Version: 7, Beside: 31}
	if v := shown.Tag(); v != `W/"7-1f"` {
		t.Errorf("got %s", v)
	}
	for header, want := range map[string]bool{`W/"7-1f"`: true, `"7-1f"`: true, `*`: true, `"6", W/"7-1f"`: true, `W/"7"`: false, `W/"7-1e"`: false, `7-1f`: false, ``: false} {
		if shown.Matches(header) != want {
			t.Errorf("%q: not %v", header, want)
		}
	}
	a, b := codec.GroupRef{Value: "a", Display: "A"}, codec.GroupRef{Value: "b", Display: "B"}
	digest := codec.GroupsDigest([]codec.GroupRef{a, b})
	if digest != codec.GroupsDigest([]codec.GroupRef{b, a}) || codec.GroupsDigest(nil) != 0 {
		t.Error("the digest depends on the order, or is something of nothing")
	}
	for _, other := range [][]codec.GroupRef{{a}, {b}, {a, {Value: "b", Display: "C"}}, {{Value: "a", Display: "B"}, {Value: "b", Display: "A"}}, {{Value: "aA"}, b}} {
		if codec.GroupsDigest(other) == digest {
			t.Errorf("%v have the digest of others", other)
		}
	}
}

func TestAppendDocumentRefusesWhatIsNotCanonical(t *testing.T) {
	for _, doc := range []map[string]any{{"userName": 5}, {"shoe": "x"}, {"name": map[string]any{"shoe": "x"}}, {"userName": nil}} {
		if out, err := codec.AppendDocument(nil, schema.User(), doc); err == nil {
			t.Errorf("%v came out as %s", doc, out)
		}
	}
}

// dense are bodies of about n bytes with as many values as they can hold.
func dense(n int) map[string]string {
	list := func(element string) string {
		return `{"a":[` + strings.Repeat(element+",", n/(len(element)+1)) + element + `]}`
	}
	keys := func(value string) string {
		var b strings.Builder
		b.WriteString(`{"":` + value)
		for i := 0; b.Len() < n; i++ {
			fmt.Fprintf(&b, `,"%x":%s`, i, value)
		}
		return b.String() + "}"
	}
	return map[string]string{
		"numbers": list("1"), "larger numbers": list("1000"), "decimals": list("1.5"), "nulls": list("null"),
		"empty lists": list("[]"), "empty objects": list("{}"), "empty strings": list(`""`), "short strings": list(`"ab"`), "escaped strings": list(`"\n"`),
		"lists in lists": list("[[[[[[[[[[]]]]]]]]]]"), "objects in objects": list(`{"":{"":{"":{}}}}`), "lists of two": list("[1,2]"),
		"small objects": list(`{"b":1}`), "objects of nine": list(`{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1}`),
		"keys": keys("1"), "keys of objects": keys("{}"), "keys of lists": keys("[1]"), "escaped keys": list(`{"\n":1}`),
		"an escaped string": `{"a":"` + strings.Repeat(`\u0041`, n/6) + `"}`, "a string": `{"a":"` + strings.Repeat("x", n) + `"}`,
	}
}

// Whatever a body holds, decoding allocates ten times its length at most.
func TestReq17_DecodingAllocatesWithinItsBudget(t *testing.T) {
	for _, n := range []int{100, 1 << 12, 16 << 10, 64 << 10, 2<<20 - 100} {
		refused := 0
		for name, body := range dense(n) {
			t.Run(fmt.Sprint(name, n), func(t *testing.T) {
				data := []byte(body)
				var err error
				allocated.Within(t, len(data), codec.Slack, func() { _, err = codec.Decode(data, codec.Limits{}) })
				if s, typ := status(err); err != nil {
					if refused++; s != 400 || typ != schema.InvalidSyntax {
						t.Errorf("%v", err)
					}
				}
			})
		}
		if n <= 1<<12 && refused > 0 || n > 1<<16 && refused == 0 {
			t.Errorf("%d bodies of %d bytes are refused", refused, n)
		}
	}
	// What clients send passes, as much of it as is accepted: at most 1000
	// operations, and any number of members.
	const id = "01a2142c-26da-7e8f-a51a-a99f7e017bbe"
	for element, n := range map[string]int{
		`{"value":"` + id + `"}`: 42_000, `"` + id + `"`: 53_000, `{"$ref":null,"value":"` + id + `"}`: 33_000,
		`{"op":"add","path":"members","value":[{"value":"` + id + `"}]}`: 1000,
		`{"op":"remove","path":"members[value eq \"` + id + `\"]"}`:      1000,
		`{"op":"add","path":"title","value":"x"}`:                        1000,
		`{"method":"DELETE","path":"/Users/` + id + `"}`:                 1000,
		`{"method":"POST","path":"/Users","bulkId":"1","data":{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"a@b.example"}}`: 1000,
	} {
		body := []byte(`{"a":[` + strings.Repeat(element+",", n-1) + element + `]}`)
		if _, err := codec.Decode(body, codec.Limits{}); err != nil {
			t.Errorf("%s: %v", element, err)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, s := range []string{stored, `{"a":[1,-2.5e3,"\ud83d\ude00",null,true]}`, `{"a":1,"a":2}`, `[[[[`, "{\"\xff\":1}", `{"a":1}{}`} {
		f.Add([]byte(s))
	}
	for _, s := range dense(512) {
		f.Add([]byte(s))
	}
	const id = "01a21751-0ad2-7ec5-b2fc-21171b266cd4"
	for _, s := range []string{
		`{"displayName":"g","members":[{"value":"` + id + `"},{"value":"` + id + `"}],"x":[1]}`,
		"{\"members\" : [ {\t\"value\" : \"" + id + "\" } ] }", `{"members":[{"value":"` + id + `","type":"User"}],"members":[]}`,
		`{"a":{"members":[{"value":"` + id + `"}]},"members":[{"value":"` + id + `"}]} x`, `{"members":[{"value":"0123456789abcde\u0066"}]}`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var doc map[string]any
		var err error
		allocated.Within(t, len(data), codec.Slack, func() { doc, err = codec.Decode(data, codec.Limits{}) })
		if err != nil {
			if s, _ := status(err); s != 400 && s != 413 {
				t.Fatalf("not a SCIM error: %v", err)
			}
			return
		}
		if !json.Valid(data) {
			t.Fatalf("accepted %q", data)
		}
		var group map[string]any
		allocated.Within(t, len(data), codec.Slack, func() { group, err = codec.Decode(data, codec.Limits{Members: true}) })
		if err != nil || !reflect.DeepEqual(schema.Spelled(group), doc) {
			t.Fatalf("as a group's %v, %v\nelse %v", group, err, doc)
		}
		out, err := json.Marshal(doc)
		if err != nil {
			t.Fatal(err)
		}
		// What is written shorter may be too dense.
		again, err := codec.Decode(out, codec.Limits{MaxBytes: 16 << 20})
		if err != nil && len(out) >= len(data) {
			t.Fatalf("%s: %v", out, err)
		}
		if written, _ := json.Marshal(again); err == nil && string(written) != string(out) {
			t.Fatalf("%s came back as %s", out, written)
		}
	})
}

func BenchmarkDecode(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := codec.Decode([]byte(stored), codec.Limits{}); err != nil {
			b.Fatal(err)
		}
	}
}

// 64 KB of anything is read in well under 50 ms.
func BenchmarkDecode64K(b *testing.B) {
	for name, body := range dense(64 << 10) {
		b.Run(strings.ReplaceAll(name, " ", "_"), func(b *testing.B) {
			data := []byte(body)
			for b.Loop() {
				_, _ = codec.Decode(data, codec.Limits{}) // some are refused
			}
		})
	}
}

func BenchmarkAppendUser(b *testing.B) {
	u := codec.User{ID: "u-1", Doc: []byte(stored), Meta: meta}
	buf := make([]byte, 0, 4096)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := codec.AppendUser(buf, schema.User(), &u, nil); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkGroupOf10000(b *testing.B) {
	g := codec.Group{ID: "g", Doc: []byte(storedGroup), Meta: meta}
	members := make([]codec.Member, 10000)
	for i := range members {
		members[i] = codec.Member{Value: fmt.Appendf(nil, "019a-%08d", i), At: codec.NewPlace("https://u.example/scim/v2/Users/"), Display: []byte("Ada")}
	}
	seq := func(each func(*codec.Member) error) error {
		for i := range members {
			if err := each(&members[i]); err != nil {
				return err
			}
		}
		return nil
	}
	var buf []byte
	b.ReportAllocs()
	for b.Loop() {
		s := codec.NewStream(io.Discard, buf)
		if err := s.Group(schema.Group(false), &g, seq, nil); err != nil {
			b.Fatal(err)
		}
		buf = s.Buffer()
	}
}

// What was stored is read whatever a body may not be any more.
func TestDecodeDocumentReadsWhatWasStored(t *testing.T) {
	for _, doc := range []string{`{"title":"a\u0000"}`, `{"x":[` + strings.Repeat(`{"a":1},`, 100_000) + `{}]}`} {
		if _, err := codec.Decode([]byte(doc), codec.Limits{}); err == nil {
			t.Errorf("%.40s is taken as a body", doc)
		}
		if got, err := codec.DecodeDocument([]byte(doc)); err != nil || len(got) != 1 {
			t.Errorf("%.40s: %v, %v", doc, len(got), err)
		}
	}
}
