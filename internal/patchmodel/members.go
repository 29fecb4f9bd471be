package patchmodel

import (
	"maps"
	"slices"
	"strings"
)

// GroupURN is the schema of groups.
const GroupURN = "urn:ietf:params:scim:schemas:core:2.0:Group"

const membersType = "members"

// Group returns RFC 7643 section 4.2, with who may be a member. In its resources
// "members" is a set: a map with the members' values as keys.
func Group(known func(value string) bool) *Type {
	return &Type{
		core: GroupURN,
		attributes: append(
			texts("externalId"),
			attribute{name: "displayName", kind: stringType, required: true},
			attribute{name: "members", kind: membersType, subs: texts("value", "$ref", "type", "display")},
			attribute{name: "id", kind: stringType, readOnly: true},
			attribute{name: "meta", kind: complexType, readOnly: true, subs: texts("created")},
		),
		known: known,
	}
}

// members is an operation on the members of a group: they are selected by their
// value, and immutable.
func (m *model) members(kind string, p Path, value any) string {
	if p.Sub != "" {
		return Mutability
	}
	old, _ := m.doc["members"].(map[string]any)
	out := maps.Clone(old)
	if out == nil {
		out = map[string]any{}
	}
	leave, join := []string{}, []string{}
	switch {
	case p.Filter != nil:
		selected, ok := p.Filter.values()
		slices.Sort(selected)
		selected = slices.Compact(selected)
		if !ok || kind != "remove" && len(selected) != 1 {
			return InvalidPath
		}
		if kind == "remove" {
			leave = selected
			break
		}
		v, e := oneMember(value, selected[0])
		if e != "" {
			return e
		}
		if kind == "replace" {
			leave = selected
		}
		join = []string{v}
	case kind == "remove" && value == nil:
		clear(out)
	default:
		given, ok := value.([]any)
		if !ok && value != nil {
			given = []any{value}
		}
		for _, g := range given {
			v, e := oneMember(g, "")
			if e != "" {
				return e
			}
			join = append(join, v)
		}
		switch kind {
		case "remove":
			leave, join = join, nil
		case "replace":
			clear(out)
		}
	}
	for _, v := range leave {
		delete(out, v)
	}
	for _, v := range join {
		if !m.t.known(v) {
			return InvalidValue
		}
		out[v] = true
	}
	m.doc["members"] = out
	return ""
}

// oneMember is the value of a member as it is sent; what is selected is meant
// where it has none.
func oneMember(v any, selected string) (string, string) {
	if l, ok := v.([]any); ok && len(l) == 1 && selected != "" {
		v = l[0]
	}
	if v == nil && selected != "" {
		return selected, ""
	}
	if obj, ok := v.(map[string]any); ok {
		v = nil
		for name, of := range obj {
			if strings.EqualFold(name, "value") {
				v = of
			}
		}
		if v == nil && selected != "" {
			return selected, ""
		}
	}
	if s, ok := v.(string); ok && s != "" {
		return s, ""
	}
	return "", InvalidValue
}

// values are those of value eq "…", several joined by or.
func (f *Filter) values() ([]string, bool) {
	switch {
	case f.Op == "or":
		left, ok := f.Left.values()
		right, ok2 := f.Right.values()
		return append(left, right...), ok && ok2
	case f.Op == "eq" && strings.EqualFold(f.Sub, "value"):
		s, ok := f.Value.(string)
		return []string{s}, ok
	}
	return nil, false
}
