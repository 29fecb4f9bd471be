package patchmodel

import (
	"maps"
	"reflect"
	"slices"
	"strings"
)

func primaries(list []any) (n int) {
	for _, e := range list {
		if obj, ok := e.(map[string]any); ok && obj["primary"] == true {
			n++
		}
	}
	return n
}

// elements is a multi-valued attribute after an operation. old is not changed.
func elements(kind string, a, sub *attribute, f *Filter, old []any, value any) ([]any, string) {
	if f == nil && sub == nil {
		return wholeList(kind, a, old, value)
	}
	chosen := make([]bool, len(old))
	found := false
	for i, e := range old {
		obj, _ := e.(map[string]any)
		chosen[i] = f == nil || f.matches(obj)
		found = found || chosen[i]
	}
	described, describes := map[string]any{}, true
	if f != nil {
		describes = f.describe(a, described)
	}
	switch {
	case !found && f == nil && kind == "remove":
		return old, ""
	case !found && f != nil && (kind == "remove" || !describes):
		return nil, NoTarget
	case !found:
		return made(a, sub, old, described, value)
	case sub == nil && (kind == "remove" || value == nil):
		return slices.DeleteFunc(slices.Clone(old), func(e any) bool { return f.matches(e.(map[string]any)) }), ""
	}
	out := make([]any, 0, len(old))
	written := map[int]bool{}
	primary := false
	for i, e := range old {
		if !chosen[i] {
			out = append(out, e)
			continue
		}
		obj, _ := e.(map[string]any)
		next, refusal := changed(kind, a, sub, obj, value, described, describes)
		if refusal != "" {
			return nil, refusal
		}
		if next != nil {
			written[len(out)] = true
			primary = primary || next["primary"] == true && (sub == nil || sub.name == "primary") && setsPrimary(kind, a, sub, value, described, describes)
			out = append(out, next)
		}
	}
	if primary {
		demote(out, written)
	}
	return out, ""
}

// setsPrimary reports whether an operation says that what it writes is primary:
// only then the others are no longer.
func setsPrimary(kind string, a, sub *attribute, value any, described map[string]any, describes bool) bool {
	if sub != nil {
		return true // it is primary itself
	}
	given, _ := a.readElement(value)
	obj, _ := given.(map[string]any)
	return obj["primary"] == true || kind == "replace" && describes && described["primary"] == true
}

// changed is one selected element after the operation; nil where nothing is left.
func changed(kind string, a, sub *attribute, old map[string]any, value any, described map[string]any, describes bool) (map[string]any, string) {
	if sub != nil {
		out, e := withSub(kind, sub, old, value)
		if e != "" || orNone(out) == nil {
			return nil, e
		}
		return out, ""
	}
	given, e := a.readElement(value)
	if e != "" {
		return nil, e
	}
	obj, _ := given.(map[string]any)
	out := map[string]any{}
	switch {
	case kind == "add":
		maps.Copy(out, old)
	case describes:
		maps.Copy(out, described)
	}
	maps.Copy(out, obj)
	if orNone(out) == nil {
		return nil, ""
	}
	return out, ""
}

// made adds the element that brackets describe, with what the operation says.
func made(a, sub *attribute, old []any, described map[string]any, value any) ([]any, string) {
	out := maps.Clone(described)
	if sub != nil {
		v, e := sub.read(value)
		if e != "" || v == nil {
			return old, e
		}
		out[sub.name] = v
	} else {
		v, e := a.readElement(value)
		obj, _ := v.(map[string]any)
		if e != "" || obj == nil {
			return old, e
		}
		maps.Copy(out, obj)
	}
	if orNone(out) == nil {
		return old, ""
	}
	return added(old, []any{out}), ""
}

func wholeList(kind string, a *attribute, old []any, value any) ([]any, string) {
	if kind == "remove" && value == nil {
		return nil, ""
	}
	given, e := a.read(value)
	if e != "" {
		return nil, e
	}
	list, _ := given.([]any)
	switch kind {
	case "replace":
		return list, ""
	case "remove":
		return slices.DeleteFunc(slices.Clone(old), func(e any) bool {
			return slices.ContainsFunc(list, func(g any) bool { return within(g, e) })
		}), ""
	}
	return added(old, list), ""
}

// within reports whether e has everything that g names. Text compares in any
// letter case, as in brackets.
func within(g, e any) bool {
	given, ok := g.(map[string]any)
	element, ok2 := e.(map[string]any)
	if !ok || !ok2 {
		return reflect.DeepEqual(g, e)
	}
	for k, v := range given {
		want, isText := v.(string)
		got, hasText := element[k].(string)
		if isText && hasText && strings.EqualFold(got, want) {
			continue
		}
		if !reflect.DeepEqual(element[k], v) {
			return false
		}
	}
	return true
}

// added is a list with elements that it has not had yet; one that is primary
// makes the others not so.
func added(old, list []any) []any {
	out := slices.Clone(old)
	for _, e := range list {
		obj, _ := e.(map[string]any)
		at := slices.IndexFunc(out, func(x any) bool {
			other, _ := x.(map[string]any)
			return reflect.DeepEqual(bare(obj), bare(other))
		})
		if at < 0 {
			out = append(out, e)
			at = len(out) - 1
		} else if primary, said := obj["primary"]; said {
			other := maps.Clone(out[at].(map[string]any))
			other["primary"] = primary
			out[at] = other
		}
		if obj["primary"] == true {
			demote(out, map[int]bool{at: true})
		}
	}
	return out
}

// bare is an element without primary.
func bare(e map[string]any) map[string]any {
	out := maps.Clone(e)
	delete(out, "primary")
	return out
}

// demote makes every element but those written not primary.
func demote(list []any, written map[int]bool) {
	for i, e := range list {
		if obj, ok := e.(map[string]any); ok && !written[i] && obj["primary"] == true {
			obj = maps.Clone(obj)
			obj["primary"] = false
			list[i] = obj
		}
	}
}
