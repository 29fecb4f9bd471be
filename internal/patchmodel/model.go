// Package patchmodel owns a model of PATCH, written from RFC 7644 section 3.5.2
// and docs/scim.md apart from the code that it judges: plain maps, no bounds, no
// speed. It takes operations as data, so that it needs no parser.
//
// Where the RFC leaves room, or identity providers need something else:
//   - Replace of a complex attribute merges (section 3.5.2.3), as add does.
//   - A sub-attribute of a multi-valued attribute without brackets is that of
//     every element, and of a new one where there is none.
//   - Brackets that match nothing make the element that they describe, where
//     they are eq terms joined by and; otherwise, and for remove, noTarget.
//   - What brackets say of an element that is replaced stays true of it.
//   - An element that differs in primary alone is the same one.
//   - An element, or a single complex value, of which nothing is left goes.
//   - A $ref goes with the value that it came with.
package patchmodel

import (
	"maps"
	"reflect"
	"slices"
	"strings"
)

// The scimTypes of refusals (RFC 7644 table 9).
const (
	InvalidSyntax = "invalidSyntax"
	InvalidPath   = "invalidPath"
	InvalidFilter = "invalidFilter"
	InvalidValue  = "invalidValue"
	NoTarget      = "noTarget"
	Mutability    = "mutability"
)

// Op is one operation of a request.
type Op struct {
	Name  string // op, in any letter case
	Path  *Path  // nil: none
	Value any    // decoded JSON
	Has   bool   // there is a value, be it null
}

// Path is the path of an operation, or a key of a path-less value that is one.
type Path struct {
	Text      string  // as it is sent
	Malformed bool    // it does not parse
	Schema    string  // the URN before the name; empty: none
	Name      string  // empty: the whole schema
	Filter    *Filter // nil: no brackets
	Sub       string
}

// Key is one key of a path-less value, where Value of the Op is a []Key.
type Key struct {
	Path  Path
	Value any
}

// Apply applies operations to a resource without its schemas, id and meta. It
// returns the resource afterwards, or the scimTypes that a refusal may have:
// where several keys of one value are wrong it may tell of any, and of several
// operations on a group, whose members are no part of its document. doc stays as
// it is.
func Apply(t *Type, doc map[string]any, ops []Op) (map[string]any, []string) {
	for _, op := range ops {
		if e := syntax(op); e != "" {
			return nil, []string{e}
		}
	}
	m := model{t: t, doc: maps.Clone(doc)}
	var refusals []string
	for _, op := range ops {
		refusals = append(refusals, m.apply(op)...)
		if len(refusals) > 0 && t.known == nil {
			break
		}
	}
	if len(refusals) > 0 {
		return nil, refusals
	}
	return m.doc, nil
}

// syntax is what a request is refused for before anything is applied.
func syntax(op Op) string {
	kind := strings.ToLower(op.Name)
	switch {
	case kind != "add" && kind != "replace" && kind != "remove":
		return InvalidSyntax
	case op.Path == nil && kind == "remove":
		return NoTarget
	case op.Path != nil && op.Path.Malformed:
		return InvalidPath
	case kind != "remove" && !op.Has:
		return InvalidValue
	}
	return ""
}

type model struct {
	t   *Type
	doc map[string]any
}

func one(e string) []string {
	if e == "" {
		return nil
	}
	return []string{e}
}

func (m *model) apply(op Op) []string {
	kind := strings.ToLower(op.Name)
	if op.Path != nil {
		return one(m.at(kind, *op.Path, op.Value))
	}
	keys, ok := op.Value.([]Key)
	if !ok {
		return []string{InvalidValue}
	}
	var refusals []string
	for _, key := range keys {
		refusals = append(refusals, one(m.key(kind, key))...)
	}
	return refusals
}

// key is at for a key of a path-less value: what is not known or readOnly is
// dropped, in brackets too, but not what belongs to a schema that is not there.
func (m *model) key(kind string, key Key) string {
	p := key.Path
	if p.Schema != "" && !m.t.has(p.Schema) {
		return InvalidPath
	}
	if p.Name == "" {
		if key.Value == nil {
			if kind == "replace" {
				delete(m.doc, p.Schema)
			}
			return ""
		}
		return m.whole(kind, p.Schema, key.Value)
	}
	a, sub := m.t.find(p)
	switch {
	case a == nil || p.Sub != "" && sub == nil:
		return ""
	case a.kind == membersType:
		return m.members(kind, p, key.Value)
	case p.Filter != nil && !a.multi:
		return InvalidPath
	case p.Filter != nil && p.Filter.check(a) == InvalidPath, a.readOnly || sub != nil && sub.readOnly:
		return ""
	}
	return m.at(kind, p, key.Value)
}

func (m *model) at(kind string, p Path, value any) string {
	if strings.EqualFold(p.Name, "password") && p.Schema == "" {
		return ""
	}
	if p.Name == "" {
		if !m.t.has(p.Schema) {
			return InvalidPath
		}
		if kind == "remove" || value == nil {
			if p.Schema == m.t.core {
				return Mutability
			}
			delete(m.doc, p.Schema)
			return ""
		}
		return m.whole(kind, p.Schema, value)
	}
	a, sub := m.t.find(p)
	switch {
	case a == nil || p.Sub != "" && sub == nil:
		return InvalidPath
	case a.kind == membersType:
		return m.members(kind, p, value)
	case p.Filter != nil && (!a.multi || a.kind != complexType):
		return InvalidPath
	}
	if p.Filter != nil {
		if e := p.Filter.check(a); e != "" {
			return e
		}
	}
	if a.readOnly || sub != nil && sub.readOnly {
		return Mutability
	}
	home := m.doc
	extension := p.Schema != "" && p.Schema != m.t.core
	if extension {
		ext, _ := m.doc[p.Schema].(map[string]any)
		home = maps.Clone(ext)
		if home == nil {
			home = map[string]any{}
		}
	}
	v, e := next(kind, a, sub, p.Filter, home[a.name], value)
	switch {
	case e != "":
		return e
	case a.required && blank(v):
		return Mutability
	}
	put(home, a.name, v)
	if extension {
		put(m.doc, p.Schema, orNone(home))
	}
	return ""
}

// whole is an operation on all of a schema.
func (m *model) whole(kind, urn string, value any) string {
	obj, ok := value.(map[string]any)
	if !ok {
		return InvalidValue
	}
	for _, name := range slices.Sorted(maps.Keys(obj)) {
		p := Path{Schema: urn, Name: name}
		if a, _ := m.t.find(p); a == nil || a.readOnly {
			continue
		}
		if e := m.at(kind, p, obj[name]); e != "" {
			return e
		}
	}
	return ""
}

func put(home map[string]any, name string, v any) {
	if v == nil {
		delete(home, name)
		return
	}
	home[name] = v
}

func blank(v any) bool {
	s, ok := v.(string)
	return v == nil || ok && strings.TrimSpace(s) == ""
}

// orNone is nil where nothing is left of an object.
func orNone(obj map[string]any) any {
	if len(obj) == 0 || len(obj) == 1 && obj["value"] == "" {
		return nil
	}
	return obj
}

// next is the value of a after an operation on it, on sub, or on the elements
// that f selects.
func next(kind string, a, sub *attribute, f *Filter, old, value any) (any, string) {
	if a.multi {
		list, _ := old.([]any)
		list, e := elements(kind, a, sub, f, list, value)
		switch {
		case e != "":
			return nil, e
		case primaries(list) > 1:
			return nil, InvalidValue
		case len(list) == 0:
			return nil, ""
		}
		return list, ""
	}
	obj, _ := old.(map[string]any)
	switch {
	case sub != nil:
		v, e := withSub(kind, sub, obj, value)
		if e != "" {
			return nil, e
		}
		return orNone(v), ""
	case kind == "remove":
		return nil, ""
	case a.kind != complexType:
		return a.read(value)
	}
	return merged(a, obj, value)
}

// merged is a single complex value after add or replace.
func merged(a *attribute, old map[string]any, value any) (any, string) {
	given, e := a.read(value)
	if e != "" {
		return nil, e
	}
	if list, ok := value.([]any); ok && len(list) == 1 {
		value = list[0]
	}
	raw, ok := value.(map[string]any)
	if !ok { // null unassigns, a string is the value
		return given, ""
	}
	out := maps.Clone(old)
	if out == nil {
		out = map[string]any{}
	}
	for name, v := range raw {
		sub := a.sub(name)
		switch {
		case sub == nil || sub.readOnly:
		case sub.name == "value" && v == "":
			return nil, ""
		case v == nil:
			delete(out, sub.name)
		}
	}
	set, _ := given.(map[string]any)
	maps.Copy(out, set)
	freshRef(old, out, set)
	return orNone(out), ""
}

// freshRef drops the $ref of another value.
func freshRef(old, out, given map[string]any) {
	if reflect.DeepEqual(old["value"], out["value"]) || old["$ref"] == nil {
		return
	}
	if r, ok := given["$ref"]; !ok || r == old["$ref"] {
		delete(out, "$ref")
	}
}

// withSub is a complex value after an operation on one sub-attribute.
func withSub(kind string, sub *attribute, old map[string]any, value any) (map[string]any, string) {
	out := maps.Clone(old)
	if out == nil {
		out = map[string]any{}
	}
	var v any
	if kind != "remove" {
		var e string
		if v, e = sub.read(value); e != "" {
			return nil, e
		}
	}
	put(out, sub.name, v)
	if sub.name == "value" {
		freshRef(old, out, nil)
	}
	return out, ""
}
