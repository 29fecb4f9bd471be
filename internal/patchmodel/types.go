package patchmodel

import "strings"

const (
	stringType  = "string"
	booleanType = "boolean"
	complexType = "complex"
)

type attribute struct {
	name               string
	kind               string
	multi              bool
	required, readOnly bool
	subs               []attribute
}

// Type is a type of resources, as far as the model knows it.
type Type struct {
	core       string
	attributes []attribute
	extensions map[string][]attribute
	known      func(value string) bool // who may be a member; nil: the type has no members
}

// The schemas of users.
const (
	UserURN       = "urn:ietf:params:scim:schemas:core:2.0:User"
	EnterpriseURN = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
)

func texts(names ...string) (out []attribute) {
	for _, n := range names {
		out = append(out, attribute{name: n, kind: stringType})
	}
	return out
}

func list(name string, subs ...string) attribute {
	return attribute{name: name, kind: complexType, multi: true, subs: append(texts(subs...), attribute{name: "primary", kind: booleanType})}
}

// User is RFC 7643 sections 4.1 and 4.3, of which it has an attribute of each
// sort.
var User = &Type{
	core: UserURN,
	attributes: append(
		texts("externalId", "displayName", "nickName", "title"),
		attribute{name: "userName", kind: stringType, required: true},
		attribute{name: "active", kind: booleanType},
		attribute{name: "name", kind: complexType, subs: texts("formatted", "familyName", "givenName")},
		list("emails", "value", "display", "type"),
		list("roles", "value", "display", "type"),
		list("addresses", "formatted", "country", "type"),
		attribute{name: "id", kind: stringType, readOnly: true},
		attribute{name: "groups", kind: complexType, multi: true, readOnly: true, subs: texts("value")},
		attribute{name: "meta", kind: complexType, readOnly: true, subs: texts("created")},
	),
	extensions: map[string][]attribute{
		EnterpriseURN: append(
			texts("employeeNumber", "department"),
			attribute{name: "manager", kind: complexType, subs: append(texts("value", "$ref"), attribute{name: "displayName", kind: stringType, readOnly: true})},
		),
	},
}

// has reports whether a URN is that of a schema of the type.
func (t *Type) has(urn string) bool {
	_, ok := t.extensions[urn]
	return ok || urn == t.core
}

// Read is a value as a core attribute of the type keeps it; nil where that is
// unassigned.
func Read(t *Type, name string, value any) (any, string) {
	a, _ := t.find(Path{Name: name})
	return a.read(value)
}

func (t *Type) find(p Path) (a, sub *attribute) {
	attributes := t.attributes
	if p.Schema != "" && p.Schema != t.core {
		attributes = t.extensions[p.Schema]
	}
	for i := range attributes {
		if strings.EqualFold(attributes[i].name, p.Name) {
			return &attributes[i], attributes[i].sub(p.Sub)
		}
	}
	return nil, nil
}

func (a *attribute) sub(name string) *attribute {
	for i := range a.subs {
		if strings.EqualFold(a.subs[i].name, name) {
			return &a.subs[i]
		}
	}
	return nil
}

// read is a value as the attribute keeps it, nil where it is unassigned.
func (a *attribute) read(v any) (any, string) {
	if v == nil {
		return nil, ""
	}
	if !a.multi {
		return a.readOne(v)
	}
	given, ok := v.([]any)
	if !ok {
		given = []any{v}
	}
	var out []any
	for _, e := range given {
		one, refusal := a.readElement(e)
		if refusal != "" {
			return nil, refusal
		}
		if one != nil {
			out = append(out, one)
		}
	}
	switch {
	case primaries(out) > 1:
		return nil, InvalidValue
	case len(out) == 0:
		return nil, ""
	}
	return out, ""
}

// readElement is one element of a multi-valued attribute.
func (a *attribute) readElement(v any) (any, string) {
	if v == nil {
		return nil, ""
	}
	return a.readOne(v)
}

func (a *attribute) readOne(v any) (any, string) {
	if l, ok := v.([]any); ok {
		switch {
		case a.multi || len(l) > 1:
			return nil, InvalidValue
		case len(l) == 0 || l[0] == nil:
			return nil, ""
		}
		if v = l[0]; isList(v) {
			return nil, InvalidValue
		}
	}
	switch a.kind {
	case booleanType:
		return readBoolean(v)
	case stringType:
		if _, ok := v.(string); !ok {
			return nil, InvalidValue
		}
		return v, ""
	}
	if s, ok := v.(string); ok && a.sub("value") != nil {
		if s == "" {
			return nil, ""
		}
		return map[string]any{"value": s}, ""
	}
	obj, ok := v.(map[string]any)
	if !ok {
		return nil, InvalidValue
	}
	out := map[string]any{}
	for name, v := range obj {
		sub := a.sub(name)
		if sub == nil || sub.readOnly {
			continue
		}
		one, refusal := sub.read(v)
		if refusal != "" {
			return nil, refusal
		}
		if one != nil {
			out[sub.name] = one
		}
	}
	if len(out) == 0 || !a.multi && orNone(out) == nil {
		return nil, ""
	}
	return out, ""
}

func isList(v any) bool {
	_, ok := v.([]any)
	return ok
}

func readBoolean(v any) (any, string) {
	switch v := v.(type) {
	case bool:
		return v, ""
	case string:
		if strings.EqualFold(v, "true") {
			return true, ""
		}
		if strings.EqualFold(v, "false") {
			return false, ""
		}
	}
	return nil, InvalidValue
}
