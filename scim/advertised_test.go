package scim

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/url"
	"reflect"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"usher/internal/store"
	"usher/internal/store/directory"
)

// said is an attribute as /Schemas says it is. Everything below is derived from
// this and nothing else, so that an attribute which is not as it is advertised
// fails.
type said struct {
	Name            string   `json:"name"`
	Type            string   `json:"type"`
	MultiValued     bool     `json:"multiValued"`
	Required        bool     `json:"required"`
	CaseExact       bool     `json:"caseExact"`
	Mutability      string   `json:"mutability"`
	Returned        string   `json:"returned"`
	Uniqueness      string   `json:"uniqueness"`
	CanonicalValues []string `json:"canonicalValues"`
	SubAttributes   []said   `json:"subAttributes"`
}

func (a said) sub(name string) *said {
	for i := range a.SubAttributes {
		if a.SubAttributes[i].Name == name {
			return &a.SubAttributes[i]
		}
	}
	return nil
}

func (a said) writable() bool { return a.Mutability != "readOnly" }

// shown reports whether answers can hold it at all.
func (a said) shown() bool { return a.Returned != "never" }

// saidSchema is a schema as /Schemas says it is.
type saidSchema struct {
	ID         string `json:"id"`
	Attributes []said `json:"attributes"`
}

// saidType is a resource type as /ResourceTypes says it is.
type saidType struct {
	Name             string `json:"name"`
	Endpoint         string `json:"endpoint"`
	Schema           string `json:"schema"`
	SchemaExtensions []struct {
		Schema   string `json:"schema"`
		Required bool   `json:"required"`
	} `json:"schemaExtensions"`
}

// discovered reads the resources of a discovery endpoint.
func discovered[T any](w *world, path string) (out []T) {
	w.t.Helper()
	var list struct {
		Resources []T `json:"Resources"`
	}
	if err := json.Unmarshal(w.do(generic, "GET", path, "").is(200).body, &list); err != nil {
		w.t.Fatal(err)
	}
	if len(list.Resources) == 0 {
		w.t.Fatalf("%s lists nothing", path)
	}
	return list.Resources
}

// subject is one attribute of one schema of one resource type under test.
type subject struct {
	*world
	t      *testing.T
	typ    saidType
	core   saidSchema
	schema saidSchema
	attr   said
	serial *atomic.Int64 // of resources
	from   int           // the first of the values that nth gives
}

// anew is the same subject with values of which no resource has any yet, where
// they must be unique.
func (s subject) anew() subject {
	if s.attr.Uniqueness != "none" {
		s.from = 2 * int(s.serial.Add(100))
	}
	return s
}

// nth returns one of the values of the attribute.
func (s subject) nth(n int) any { return s.value(s.attr, s.from+n) }

func (s subject) extension() bool { return s.schema.ID != s.typ.Schema }

// path is the attribute by its full URN.
func (s subject) path() string { return s.schema.ID + ":" + s.attr.Name }

// members are rows, whose values must be users (requirement 22).
func (s subject) members() bool {
	return s.typ.Name == "Group" && !s.extension() && s.attr.Name == "members"
}

// doc is a JSON object.
type doc = map[string]any

// body is a resource with a value of the attribute, nil for none, and everything
// that is required beside it.
func (s subject) body(value any) doc {
	n := int(s.serial.Add(1))
	out := doc{"schemas": []any{s.typ.Schema}, "externalId": fmt.Sprint("E-", n)}
	for _, a := range s.core.Attributes {
		if a.Required && a.writable() {
			out[a.Name] = s.value(a, 100001+2*n)
		}
	}
	dst := out
	if s.extension() {
		dst = doc{}
		for _, a := range s.schema.Attributes {
			if value != nil && a.Required && a.writable() {
				dst[a.Name] = s.value(a, 0)
			}
		}
		if value != nil {
			out["schemas"] = []any{s.typ.Schema, s.schema.ID}
			out[s.schema.ID] = dst
		}
	}
	if value != nil {
		dst[s.attr.Name] = value
	}
	return out
}

// value returns the n-th of the values that an attribute of this kind has: for
// different n another one. Of a complex attribute all that is writable is set, a
// list has two elements.
func (s subject) value(a said, n int) any {
	if a.MultiValued && a.Type == "boolean" {
		return []any{s.element(a, n)}
	}
	if a.MultiValued {
		return []any{s.element(a, 2*n), s.element(a, 2*n+1)}
	}
	return s.element(a, n)
}

func (s subject) element(a said, n int) any {
	switch a.Type {
	case "boolean":
		return n%2 == 0
	case "integer": // next to each other where float64 tells no two apart
		return json.Number(fmt.Sprint(9007199254740992 + n))
	case "decimal":
		return json.Number(fmt.Sprintf("%d.25", n-3))
	case "dateTime":
		return fmt.Sprintf("20%02d-03-01T10:00:00.12345678%d+02:00", 10+n/10%80, n%10)
	case "binary":
		return []string{"aGVsbG8A", "aGVsbG8B", "aGVsbG8C", "aGVsbG8D"}[n%4] + fmt.Sprintf("%04d", n)
	case "reference":
		return fmt.Sprintf("https://Acme.example/Things/%05d", n)
	case "complex":
		out := doc{}
		for _, sub := range a.SubAttributes {
			switch {
			case !sub.writable() || s.members() && sub.Name == "$ref":
			case sub.Name == "primary":
				out[sub.Name] = n%2 == 0
			case s.members() && sub.Name == "value":
				out[sub.Name] = s.person(n)
			default:
				out[sub.Name] = s.element(sub, n)
			}
		}
		return out
	}
	return fmt.Sprintf("Value %05d of Things", n) // none of any canonicalValues
}

// person returns the id of a user that is the n-th member.
func (s subject) person(n int) string {
	name := fmt.Sprintf("member-%d@acme.example", n)
	list, _ := s.do(generic, "GET", `/Users?attributes=id&filter=`+q(fmt.Sprintf("userName eq %q", name)), "").is(200).at("Resources").([]any)
	if len(list) == 1 {
		return at(list[0], "id").(string)
	}
	return s.user(generic, name)
}

// wrong returns values that are none of an attribute's.
func wrong(a said) []any {
	switch a.Type {
	case "boolean":
		return []any{"maybe", json.Number("1"), doc{}}
	case "integer":
		return []any{"many", json.Number("1.5"), true}
	case "decimal":
		return []any{"many", true}
	case "dateTime":
		return []any{"yesterday", json.Number("5"), "2026-02-30T00:00:00Z"}
	case "binary":
		return []any{"***", json.Number("5")}
	case "complex":
		return []any{json.Number("5"), true}
	}
	return []any{json.Number("5"), true, doc{"x": "y"}}
}

func (s subject) send(method, path string, body any) answer {
	s.world.t.Helper()
	return s.do(generic, method, path, text(body))
}

func (s subject) create(body doc) string {
	s.world.t.Helper()
	return s.send("POST", s.typ.Endpoint, body).is(201).id()
}

func (s subject) at(id string) string { return s.typ.Endpoint + "/" + id }

// patch sends one operation on a path.
func (s subject) patch(id, op, path string, value any) answer {
	s.world.t.Helper()
	operation := doc{"op": op, "path": path}
	if value != nil {
		operation["value"] = value
	}
	return s.do(generic, "PATCH", s.at(id), ops(text(operation)))
}

// decoded reads a body with its numbers as they were written.
func decoded(body []byte) (out doc) {
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber()
	if err := d.Decode(&out); err != nil {
		panic(err)
	}
	return out
}

// of returns what a resource holds of the attribute; nil: nothing.
func (s subject) of(resource doc) any {
	if s.extension() {
		resource, _ = resource[s.schema.ID].(doc)
	}
	return resource[s.attr.Name]
}

// get reads the attribute of a resource by a query.
func (s subject) get(id, query string) any {
	s.world.t.Helper()
	return s.of(decoded(s.do(generic, "GET", s.at(id)+query, "").is(200).body))
}

// stored returns what a resource has of the attribute: asked for by name, or
// where no answer holds it as the store has it.
func (s subject) stored(id string) any {
	s.world.t.Helper()
	if s.attr.shown() && !s.hides() {
		return s.get(id, "?attributes="+q(s.names()))
	}
	var out doc
	s.view(func(tx *store.Tx) error {
		if s.typ.Name == "User" {
			u, err := directory.UserByID(tx, s.parent, s.dirs[generic], id)
			out = decoded(u.Doc)
			return err
		}
		g, err := directory.GroupByID(tx, s.parent, s.dirs[generic], id)
		out = decoded(g.Doc)
		return err
	})
	return s.of(out)
}

// hides reports whether a sub-attribute is in no answer.
func (s subject) hides() bool {
	return slices.ContainsFunc(s.attr.SubAttributes, func(sub said) bool { return !sub.shown() })
}

// names is the attribute and those sub-attributes that come only by name.
func (s subject) names() string {
	out := s.path()
	for _, sub := range s.attr.SubAttributes {
		if sub.Returned == "request" {
			out += "," + s.path() + "." + sub.Name
		}
	}
	return out
}

// visible is what an answer that does not ask for anything shows of a value.
func (s subject) visible(v any) any {
	if v == nil || s.attr.Returned == "request" || s.attr.Returned == "never" {
		return nil
	}
	return pruned(s.attr, v, "request", "never")
}

// pruned leaves out the sub-attributes that are returned so.
func pruned(a said, v any, returned ...string) any {
	switch v := v.(type) {
	case []any:
		out := []any{}
		for _, e := range v {
			if e = pruned(a, e, returned...); e != nil {
				out = append(out, e)
			}
		}
		if len(out) == 0 {
			return nil
		}
		return out
	case doc:
		out := doc{}
		for k, x := range v {
			if sub := a.sub(k); sub == nil || !slices.Contains(returned, sub.Returned) {
				out[k] = x
			}
		}
		if len(out) == 0 {
			return nil
		}
		return out
	}
	return v
}

// same requires a value, verbatim; members come with the $ref of who they are.
func (s subject) same(what string, got, want any) {
	s.t.Helper()
	if s.members() {
		got = withoutRef(got)
	}
	if !reflect.DeepEqual(got, want) {
		s.t.Errorf("%s: %s: got %s, want %s", s.path(), what, text(got), text(want))
	}
}

func withoutRef(v any) any {
	list, _ := v.([]any)
	var out []any
	for _, e := range list {
		m := doc{}
		for k, x := range e.(doc) {
			if k != "$ref" {
				m[k] = x
			}
		}
		out = append(out, m)
	}
	if out == nil {
		return nil
	}
	slices.SortFunc(out, func(a, b any) int { return strings.Compare(text(a.(doc)["display"]), text(b.(doc)["display"])) })
	return out
}

// refused requires an error.
func (s subject) refused(what string, a answer, status int, scimType string) {
	s.t.Helper()
	kind := ""
	if len(a.body) > 0 {
		kind, _ = a.json()["scimType"].(string)
	}
	if a.status != status || kind != scimType {
		s.t.Errorf("%s: %s: %d %s, want %d %s\n%.300s", s.path(), what, a.status, kind, status, scimType, a.body)
	}
}

// list returns the ids that a filter finds, in the order of a list.
func (s subject) list(parameters url.Values) (ids []string, a answer) {
	s.world.t.Helper()
	parameters.Set("attributes", "id")
	parameters.Set("count", "1000")
	a = s.do(generic, "GET", s.typ.Endpoint+"?"+parameters.Encode(), "")
	if a.status != 200 {
		return nil, a
	}
	list, _ := a.at("Resources").([]any)
	for _, r := range list {
		ids = append(ids, at(r, "id").(string))
	}
	return ids, a
}
