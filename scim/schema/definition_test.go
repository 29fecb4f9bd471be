package schema_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"usher/scim/codec"
	"usher/scim/filter"
	"usher/scim/schema"
)

const own = "urn:acme:scim:schemas:extension:hr:2.0:User"

func definitions(t *testing.T, text string) []schema.Definition {
	t.Helper()
	var out []schema.Definition
	if err := json.Unmarshal([]byte(text), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

// A definition that cannot be served as it says is refused, naming schema and
// attribute, all mistakes at once.
func TestReq02_WrongDefinitionsAreRefused(t *testing.T) {
	attribute := func(a string) string { return `[{"id":"` + own + `","attributes":[` + a + `]}]` }
	urn := func(id string) string { return `[{"id":"` + id + `","attributes":[{"name":"a","type":"string"}]}]` }
	many := func(n int, of string) string {
		list := make([]string, n)
		for i := range list {
			list[i] = fmt.Sprintf(of, i)
		}
		return strings.Join(list, ",")
	}
	for name, c := range map[string]struct{ text, path, why string }{
		"no id":              {urn(""), "the schema at position 1", "id is required"},
		"no URN":             {urn("https://acme.example/User"), "https://acme.example/User", "must be a URN"},
		"too few parts":      {urn("urn:acme:User"), "urn:acme:User", "must be a URN"},
		"empty part":         {urn("urn:acme::2.0:User"), "urn:acme::2.0:User", "must be a URN"},
		"a space":            {urn("urn:acme:hr x:User"), "urn:acme:hr x:User", "may hold"},
		"last part":          {urn("urn:acme:hr:2.0"), "urn:acme:hr:2.0", "must be a name"},
		"too long":           {urn("urn:acme:" + strings.Repeat("x", 200) + ":User"), "urn:acme", "longer than"},
		"core":               {urn(strings.ToUpper(schema.UserURN)), "USER", "belongs to the protocol"},
		"messages":           {urn("urn:ietf:params:scim:api:messages:2.0:Mine"), "Mine", "belongs to the protocol"},
		"enterprise":         {urn(strings.ToLower(schema.EnterpriseURN)), "enterprise", "usher's own"},
		"below enterprise":   {urn(schema.EnterpriseURN + ":custom"), "custom", "could not tell it from"},
		"above enterprise":   {urn("urn:ietf:params:scim:schemas:extension:enterprise"), "enterprise", "could not tell it from"},
		"twice":              {`[{"id":"` + own + `","attributes":[{"name":"a","type":"string"}]},{"id":"` + strings.ToLower(own) + `","resourceType":"Group","attributes":[{"name":"a","type":"string"}]}]`, strings.ToLower(own), "given twice"},
		"one below another":  {`[{"id":"urn:acme:x:hr:User","attributes":[{"name":"a","type":"string"}]},{"id":"urn:acme:x:hr","attributes":[{"name":"a","type":"string"}]}]`, "urn:acme:x:hr", "could not tell it from"},
		"resource type":      {`[{"id":"` + own + `","resourceType":"Device","attributes":[{"name":"a","type":"string"}]}]`, own, `resourceType "Device"`},
		"too many schemas":   {"[" + many(8, `{"id":"urn:acme:x:y%d:User","attributes":[{"name":"a","type":"string"}]}`) + "]", "urn:acme:x:y7:User", "more than 7 schemas"},
		"no attributes":      {`[{"id":"` + own + `","attributes":[]}]`, own, "0 attributes"},
		"many attributes":    {attribute(many(101, `{"name":"a%d","type":"string"}`)), own, "101 attributes"},
		"no name":            {attribute(`{"type":"string"}`), own + ":", "the name is empty"},
		"bad name":           {attribute(`{"name":"2nd","type":"string"}`), own + ":2nd", "a name is a letter"},
		"dotted name":        {attribute(`{"name":"a.b","type":"string"}`), own + ":a.b", "a name is a letter"},
		"long name":          {attribute(`{"name":"` + strings.Repeat("x", 65) + `","type":"string"}`), own, "longer than 64"},
		"$ref":               {attribute(`{"name":"$ref","type":"reference"}`), own + ":$ref", "a name is a letter"},
		"reserved":           {attribute(`{"name":"Schemas","type":"string"}`), own + ":Schemas", "reserved"},
		"password":           {attribute(`{"name":"password","type":"string"}`), own + ":password", "reserved"},
		"reserved below":     {attribute(`{"name":"a","type":"complex","subAttributes":[{"name":"id","type":"string"}]}`), own + ":a.id", "reserved"},
		"name twice":         {attribute(`{"name":"a","type":"string"},{"name":"A","type":"string"}`), own + ":A", "given twice"},
		"no type":            {attribute(`{"name":"a"}`), own + ":a", "type is required"},
		"unknown type":       {attribute(`{"name":"a","type":"number"}`), own + ":a", `type "number" is none of`},
		"too deep":           {attribute(`{"name":"a","type":"complex","subAttributes":[{"name":"b","type":"complex","subAttributes":[{"name":"c","type":"string"}]}]}`), own + ":a.b", "two levels"},
		"subs of a string":   {attribute(`{"name":"a","type":"string","subAttributes":[{"name":"b","type":"string"}]}`), own + ":a", "subAttributes are of type complex"},
		"no subs":            {attribute(`{"name":"a","type":"complex"}`), own + ":a", "1 to 50 subAttributes"},
		"many subs":          {attribute(`{"name":"a","type":"complex","subAttributes":[` + many(51, `{"name":"b%d","type":"string"}`) + `]}`), own + ":a", "not 51"},
		"list in an element": {attribute(`{"name":"a","type":"complex","subAttributes":[{"name":"b","type":"string","multiValued":true}]}`), own + ":a.b", "one value"},
		"unique":             {attribute(`{"name":"a","type":"string","uniqueness":"server"}`), own + ":a", "enforces none"},
		"unique everywhere":  {attribute(`{"name":"a","type":"string","uniqueness":"global"}`), own + ":a", "enforces none"},
		"uniqueness":         {attribute(`{"name":"a","type":"string","uniqueness":"some"}`), own + ":a", "none of none"},
		"readOnly":           {attribute(`{"name":"a","type":"string","mutability":"readOnly"}`), own + ":a", "nobody would give it a value"},
		"mutability":         {attribute(`{"name":"a","type":"string","mutability":"fixed"}`), own + ":a", "none of readWrite"},
		"immutable below":    {attribute(`{"name":"a","type":"complex","subAttributes":[{"name":"b","type":"string","mutability":"immutable"}]}`), own + ":a.b", "use readWrite"},
		"returned":           {attribute(`{"name":"a","type":"string","returned":"sometimes"}`), own + ":a", "none of always"},
		"writeOnly returned": {attribute(`{"name":"a","type":"string","mutability":"writeOnly","returned":"default"}`), own + ":a", "never returned"},
		"case of a number":   {attribute(`{"name":"a","type":"integer","caseExact":true}`), own + ":a", "no letter case"},
		"case of base64":     {attribute(`{"name":"a","type":"binary","caseExact":false}`), own + ":a", "another value"},
		"canonical boolean":  {attribute(`{"name":"a","type":"boolean","canonicalValues":["true"]}`), own + ":a", "canonicalValues are of"},
		"canonical empty":    {attribute(`{"name":"a","type":"string","canonicalValues":[""]}`), own + ":a", "of 1 to"},
		"reference types":    {attribute(`{"name":"a","type":"string","referenceTypes":["User"]}`), own + ":a", "referenceTypes are of"},
	} {
		t.Run(name, func(t *testing.T) {
			defs, mistakes := schema.Definitions(definitions(t, c.text))
			if len(mistakes) != 1 || defs != nil {
				t.Fatalf("mistakes %q, want one", mistakes)
			}
			if !strings.Contains(mistakes[0], c.path) || !strings.Contains(mistakes[0], c.why) {
				t.Errorf("%q does not name %q and say %q", mistakes[0], c.path, c.why)
			}
		})
	}
	_, mistakes := schema.Definitions(definitions(t, attribute(`{"name":"a","type":"text"},{"name":"b","type":"string","uniqueness":"server","mutability":"readOnly"}`)))
	if len(mistakes) != 3 {
		t.Errorf("of three mistakes these are told: %q", mistakes)
	}
}

var types = []schema.Type{schema.TypeString, schema.TypeBoolean, schema.TypeDecimal, schema.TypeInteger, schema.TypeDateTime, schema.TypeBinary, schema.TypeReference, schema.TypeComplex, "text", ""}

func genAttributes(t *rapid.T, deep int) []schema.AttributeDefinition {
	n := rapid.IntRange(0, 4).Draw(t, "n")
	out := make([]schema.AttributeDefinition, n)
	for i := range out {
		a := schema.AttributeDefinition{
			Name:        rapid.OneOf(rapid.StringMatching(`[A-Za-z][A-Za-z0-9_-]{0,8}`), rapid.SampledFrom([]string{"$ref", "value", "primary", "id", "a.b", ""})).Draw(t, "name"),
			Type:        rapid.SampledFrom(types).Draw(t, "type"),
			MultiValued: rapid.Bool().Draw(t, "multi"),
			Mutability:  rapid.SampledFrom([]schema.Mutability{"", schema.ReadWrite, schema.Immutable, schema.WriteOnly, schema.ReadOnly}).Draw(t, "mutability"),
			Returned:    rapid.SampledFrom([]schema.Returned{"", schema.ReturnedAlways, schema.ReturnedNever, schema.ReturnedRequest}).Draw(t, "returned"),
		}
		if deep > 0 && a.Type == schema.TypeComplex {
			a.SubAttributes = genAttributes(t, deep-1)
		}
		out[i] = a
	}
	return out
}

// What Definitions takes can be served: every attribute is found by the path
// that the filter's grammar reads, alone and in whatever order of schemas, and
// completing definitions twice changes nothing.
func TestReq02_WhatIsTakenIsFoundByItsPath(t *testing.T) {
	taken := 0
	rapid.Check(t, func(t *rapid.T) {
		given := make([]schema.Definition, rapid.IntRange(1, 3).Draw(t, "schemas"))
		for i := range given {
			given[i] = schema.Definition{
				ID:           "urn:acme:" + rapid.StringMatching(`[a-zA-Z0-9.-]{1,4}(:[a-zA-Z0-9.]{1,3}){0,2}`).Draw(t, "urn") + ":" + rapid.StringMatching(`[a-zA-Z][a-z0-9]{0,2}`).Draw(t, "last"),
				ResourceType: rapid.SampledFrom([]string{"", "User", "Group"}).Draw(t, "resource"), Attributes: genAttributes(t, 1),
			}
		}
		defs, mistakes := schema.Definitions(given)
		if (defs == nil) != (len(mistakes) > 0) {
			t.Fatalf("definitions and mistakes %q", mistakes)
		}
		if defs == nil {
			return
		}
		taken++
		again, mistakes := schema.Definitions(defs)
		before, _ := json.Marshal(defs)
		after, _ := json.Marshal(again)
		if len(mistakes) > 0 || string(before) != string(after) {
			t.Fatalf("again: %q\n%s\n%s", mistakes, before, after)
		}
		for _, d := range defs {
			base := schema.User()
			if d.ResourceType == "Group" {
				base = schema.Group(true)
			}
			res := schema.Extended(base, defs)
			check := func(path string, ext *schema.Schema, attr, sub string) {
				p, err := filter.ParsePath(path)
				if err != nil {
					t.Fatalf("%s is no path: %v", path, err)
				}
				for i, find := range []func() (schema.Ref, bool){
					func() (schema.Ref, bool) {
						return res.Find(p.AttributePath.URI(), p.AttributePath.AttributeName, p.AttributePath.SubAttributeName())
					},
					func() (schema.Ref, bool) { return res.Resolve(strings.ToUpper(path)) },
				} {
					ref, ok := find()
					if !ok || ref.Schema != ext || attr == "" != (ref.Attr == nil) || attr != "" && ref.Attr.Name != attr || sub == "" != (ref.Sub == nil) || sub != "" && ref.Sub.Name != sub {
						t.Fatalf("%s (%d) is found as %+v, %t", path, i, ref, ok)
					}
				}
			}
			ext := res.Extension(d.ID)
			check(d.ID, ext, "", "")
			for _, a := range d.Attributes {
				check(d.ID+":"+a.Name, ext, a.Name, "")
				for _, s := range a.SubAttributes {
					check(d.ID+":"+a.Name+"."+s.Name, ext, a.Name, s.Name)
				}
			}
			if base.Extension(d.ID) != nil {
				t.Fatal("the table that was extended has changed")
			}
		}
	})
	if taken == 0 {
		t.Error("no definition was taken: the test shows nothing")
	}
}

// Defaults are those of RFC 7643 section 7; what a definition says is what
// /Schemas says.
func TestReq02_DefinitionsAreServedAsTheyAreGiven(t *testing.T) {
	const given = `[{"id":"` + own + `","name":"HR","description":"d","attributes":[
		{"name":"plain","type":"string"},
		{"name":"full","type":"reference","multiValued":true,"description":"e","required":true,"canonicalValues":["x"],"caseExact":false,"mutability":"immutable","returned":"request","referenceTypes":["external"]},
		{"name":"pin","type":"string","mutability":"writeOnly"},
		{"name":"key","type":"binary"},
		{"name":"of","type":"complex","subAttributes":[{"name":"$ref","type":"reference","required":true}]}]}]`
	const want = `{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Schema"],"id":"` + own + `","name":"HR","description":"d","attributes":[` +
		`{"name":"plain","type":"string","multiValued":false,"description":"","required":false,"caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"},` +
		`{"name":"full","type":"reference","multiValued":true,"description":"e","required":true,"canonicalValues":["x"],"caseExact":false,"mutability":"immutable","returned":"request","uniqueness":"none","referenceTypes":["external"]},` +
		`{"name":"pin","type":"string","multiValued":false,"description":"","required":false,"caseExact":false,"mutability":"writeOnly","returned":"never","uniqueness":"none"},` +
		`{"name":"key","type":"binary","multiValued":false,"description":"","required":false,"caseExact":true,"mutability":"readWrite","returned":"default","uniqueness":"none"},` +
		`{"name":"of","type":"complex","multiValued":false,"description":"","required":false,"mutability":"readWrite","returned":"default","uniqueness":"none","subAttributes":[` +
		`{"name":"$ref","type":"reference","multiValued":false,"description":"","required":true,"caseExact":true,"mutability":"readWrite","returned":"default","uniqueness":"none"}]}],` +
		`"meta":{"resourceType":"Schema","location":"https://u.example/Schemas/` + own + `"}}`
	defs, mistakes := schema.Definitions(definitions(t, given))
	if len(mistakes) > 0 {
		t.Fatal(mistakes)
	}
	res := schema.Extended(schema.User(), defs)
	if got := string(res.Extension(own).AppendJSON(nil, "https://u.example")); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if schema.Extended(schema.Group(true), defs) != schema.Group(true) {
		t.Error("a definition for users extends groups")
	}
	if schema.Extended(schema.User(), nil) != schema.User() {
		t.Error("a directory without schemas of its own has a table of its own")
	}
	stored, err := codec.DecodeDocument([]byte(`{"plain":"x"}`))
	if err != nil {
		t.Fatal(err)
	}
	if err := defs[0].Fits(stored); err == nil || !strings.Contains(err.Error(), own+":full is required") {
		t.Errorf("a document without what is required fits: %v", err)
	}
}
