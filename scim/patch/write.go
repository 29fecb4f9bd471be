package patch

import (
	"maps"
	"slices"
	"strings"

	"usher/internal/identity"
	"usher/scim/filter"
	"usher/scim/schema"
)

// write makes one change: it computes the attribute's new value and puts it
// into the document or the extension.
func (a *applier) write(kind Kind, t target, value any) error {
	attr := t.Attr
	if a.res.IsMembers(attr) {
		return schema.Errorf(schema.NotMutable, "members are not part of the group's document")
	}
	parent, key := a.doc, attr.Name
	if t.Extension {
		ext, _ := a.doc[t.Schema.ID].(map[string]any)
		parent, key = maps.Clone(ext), t.Schema.ID
		if parent == nil {
			parent = map[string]any{}
		}
	}
	old := parent[attr.Name]
	v, err := a.value(kind, t, old, value)
	if err != nil {
		return err
	}
	if attr.Required && schema.Blank(v) && (kind == Remove || !schema.Blank(old)) {
		return schema.Errorf(schema.NotMutable, "%s is required and cannot be removed", attr.Path)
	}
	if t.Leaf().Mutability == schema.Immutable && old != nil && !schema.Equal(old, v) {
		return schema.Errorf(schema.NotMutable, "%s cannot be changed once it is set", t.Leaf().Path)
	}
	a.touch(key)
	if v == nil {
		delete(parent, attr.Name)
	} else {
		parent[attr.Name] = v
	}
	if t.Extension {
		if len(parent) == 0 {
			delete(a.doc, key)
		} else {
			a.doc[key] = parent
		}
	}
	return nil
}

// value computes what the attribute of t is afterwards; nil is unassigned. old
// is not changed.
func (a *applier) value(kind Kind, t target, old, value any) (any, error) {
	attr := t.Attr
	switch {
	case attr.MultiValued:
		list, _ := old.([]any)
		out, err := a.list(kind, t, list, value)
		if err != nil || len(out) == 0 {
			return nil, err
		}
		if len(out) > schema.MaxElements {
			return nil, schema.Errorf(schema.InvalidValue, "%s: %d elements, at most %d are kept", attr.Path, len(out), schema.MaxElements)
		}
		return out, schema.OnePrimary(attr, out)
	case t.Sub != nil:
		obj, _ := old.(map[string]any)
		return a.setSub(kind, t.Sub, obj, value)
	case kind == Remove:
		return nil, nil
	case attr.Type == schema.TypeComplex:
		obj, _ := old.(map[string]any)
		return a.merge(attr, obj, value)
	}
	return schema.Coerce(attr, value, &a.notes)
}

func (a *applier) list(kind Kind, t target, old []any, value any) ([]any, error) {
	if err := a.spend(workOf(kind, t, len(old), value)); err != nil {
		return nil, err
	}
	switch {
	case t.filter != nil:
		return a.selected(kind, t, old, value)
	case t.Sub != nil:
		return a.everyElement(kind, t, old, value)
	case kind == Remove && value == nil:
		return nil, nil
	}
	given, err := schema.Coerce(t.Attr, value, &a.notes)
	if err != nil {
		return nil, err
	}
	list, _ := given.([]any)
	switch kind {
	case Replace:
		return list, nil
	case Remove:
		for i, g := range list { // the list is Coerce's own
			list[i] = folded(t.Attr, g)
		}
		return slices.DeleteFunc(slices.Clone(old), func(e any) bool {
			e = folded(t.Attr, e)
			return slices.ContainsFunc(list, func(g any) bool { return covers(e, g) })
		}), nil
	}
	return addElements(old, list), nil
}

// workOf is what an operation on a list of n elements costs at most.
func workOf(kind Kind, t target, n int, value any) int {
	given := 1
	if list, ok := value.([]any); ok {
		given = len(list)
	}
	switch {
	case t.filter != nil:
		return n*(t.terms+copyWork) + 1
	case t.Sub != nil:
		return n*copyWork + 1
	case kind == Replace || value == nil:
		return given
	default: // each is compared with each
		return (n + 1) * given
	}
}

// folded returns a value of an attribute in which texts are as filters compare
// them: in one letter case, unless that tells them apart.
func folded(a *schema.Attribute, v any) any {
	switch v := v.(type) {
	case string:
		if !a.CaseExact {
			return identity.Fold(v)
		}
	case map[string]any:
		out := make(map[string]any, len(v))
		for name, part := range v {
			if sub := a.SubAttribute(name); sub != nil {
				part = folded(sub, part)
			}
			out[name] = part
		}
		return out
	}
	return v
}

// covers reports whether an element has everything that a given one names.
func covers(element, given any) bool {
	g, ok := given.(map[string]any)
	e, ok2 := element.(map[string]any)
	if !ok || !ok2 {
		return schema.Equal(element, given)
	}
	for k, v := range g {
		if !schema.Equal(e[k], v) {
			return false
		}
	}
	return true
}

// addElements appends what is not there yet. An element that differs in
// primary alone is the same one.
func addElements(old, list []any) []any {
	out := slices.Clone(old)
	for _, e := range list {
		i := slices.IndexFunc(out, func(x any) bool { return sameButPrimary(x, e) })
		obj, ok := e.(map[string]any)
		if !ok {
			if i < 0 {
				out = append(out, e)
			}
			continue
		}
		primary, said := obj[schema.SubPrimary]
		switch {
		case i < 0:
			out = append(out, e)
			i = len(out) - 1
		case said:
			out[i] = with(out[i], schema.SubPrimary, primary)
		}
		if primary == true {
			clearPrimary(out, map[int]bool{i: true})
		}
	}
	return out
}

func sameButPrimary(x, y any) bool {
	a, ok := x.(map[string]any)
	b, ok2 := y.(map[string]any)
	if !ok || !ok2 {
		return schema.Equal(x, y)
	}
	n := 0
	for k, v := range a {
		if k == schema.SubPrimary {
			continue
		}
		w, ok := b[k]
		if !ok || !schema.Equal(v, w) {
			return false
		}
		n++
	}
	if _, ok := b[schema.SubPrimary]; ok {
		n++
	}
	return n == len(b)
}

// with returns a copy of an element with one sub-attribute set.
func with(element any, name string, v any) any {
	obj, _ := element.(map[string]any)
	obj = maps.Clone(obj)
	if obj == nil {
		obj = map[string]any{}
	}
	obj[name] = v
	return obj
}

// clearPrimary makes every element but those kept not primary (RFC 7644
// section 3.5.2). list is the applier's own, its elements are not.
func clearPrimary(list []any, keep map[int]bool) {
	for i, e := range list {
		if obj, ok := e.(map[string]any); ok && !keep[i] && obj[schema.SubPrimary] == true {
			list[i] = with(e, schema.SubPrimary, false)
		}
	}
}

// everyElement is a sub-attribute of a multi-valued attribute without
// brackets: it means every element, or a new one where there is none.
func (a *applier) everyElement(kind Kind, t target, old []any, value any) ([]any, error) {
	if len(old) == 0 {
		if kind == Remove {
			return nil, nil
		}
		old = []any{map[string]any{}}
	}
	all := make([]int, len(old))
	for i := range all {
		all[i] = i
	}
	return a.setSubs(kind, t.Sub, old, all, value)
}

// setSubs sets or removes a sub-attribute of the elements at the places given;
// an element of which nothing is left goes.
func (a *applier) setSubs(kind Kind, sub *schema.Attribute, old []any, places []int, value any) ([]any, error) {
	out := slices.Clone(old)
	written := map[int]bool{}
	for _, i := range places {
		obj, _ := out[i].(map[string]any)
		v, err := a.setSub(kind, sub, obj, value)
		if err != nil {
			return nil, err
		}
		out[i] = v
		written[i] = true
	}
	if m, ok := out[places[0]].(map[string]any); ok && sub.Name == schema.SubPrimary && m[schema.SubPrimary] == true {
		clearPrimary(out, written)
	}
	return slices.DeleteFunc(out, func(e any) bool { return e == nil }), nil
}

// selected is an operation on a value path.
func (a *applier) selected(kind Kind, t target, old []any, value any) ([]any, error) {
	var places []int
	for i, e := range old {
		if filter.MatchElement(t.Attr, t.filter, e) {
			places = append(places, i)
		}
	}
	terms, creatable := filter.EqualTerms(t.Attr, t.filter)
	switch {
	case len(places) == 0 && (kind == Remove || !creatable):
		return nil, schema.Errorf(schema.NoTarget, "no element of %s matches the brackets", t.Attr.Path)
	case len(places) == 0:
		return a.create(t, old, terms, value)
	case t.Sub != nil:
		return a.setSubs(kind, t.Sub, old, places, value)
	case kind == Remove || value == nil:
		return slices.DeleteFunc(slices.Clone(old), func(e any) bool { return filter.MatchElement(t.Attr, t.filter, e) }), nil
	}
	if !creatable {
		terms = nil
	}
	return a.elements(kind, t, old, places, terms, value)
}

// elements adds to, or replaces, the matched elements as a whole. What the
// brackets say of a replaced element stays true unless the value says
// otherwise; an element of which nothing is left goes.
func (a *applier) elements(kind Kind, t target, old []any, places []int, terms map[string]any, value any) ([]any, error) {
	obj, err := a.element(t.Attr, value)
	if err != nil {
		return nil, err
	}
	out := slices.Clone(old)
	written := map[int]bool{}
	for _, i := range places {
		base := terms
		if kind == Add {
			base, _ = out[i].(map[string]any)
		}
		e := maps.Clone(base)
		if e == nil {
			e = map[string]any{}
		}
		maps.Copy(e, obj)
		out[i] = orNil(e)
		written[i] = true
	}
	if obj[schema.SubPrimary] == true || kind == Replace && terms[schema.SubPrimary] == true {
		clearPrimary(out, written)
	}
	return slices.DeleteFunc(out, func(e any) bool { return e == nil }), nil
}

// element reads the value for one element.
func (a *applier) element(attr *schema.Attribute, value any) (map[string]any, error) {
	if list, ok := value.([]any); ok && len(list) == 1 {
		value = list[0]
	}
	v, err := schema.CoerceElement(attr, value, &a.notes)
	if err != nil {
		return nil, err
	}
	obj, _ := v.(map[string]any)
	return obj, nil
}

// create makes the element that the brackets describe (requirements 9 and 23).
func (a *applier) create(t target, old []any, terms map[string]any, value any) ([]any, error) {
	made, err := a.element(t.Attr, terms)
	if err != nil {
		return nil, err
	}
	if t.Sub != nil {
		v, err := schema.Coerce(t.Sub, value, &a.notes)
		if err != nil {
			return nil, err
		}
		if v == nil {
			return old, nil
		}
		made = with(made, t.Sub.Name, v).(map[string]any)
	} else {
		obj, err := a.element(t.Attr, value)
		if err != nil {
			return nil, err
		}
		if obj == nil {
			return old, nil
		}
		made = maps.Clone(made)
		maps.Copy(made, obj)
	}
	return addElements(old, []any{made}), nil
}

// setSub returns a complex value with one sub-attribute set or removed; nil
// where nothing is left of it.
func (a *applier) setSub(kind Kind, sub *schema.Attribute, old map[string]any, value any) (any, error) {
	obj := maps.Clone(old)
	if obj == nil {
		obj = map[string]any{}
	}
	var v any
	if kind != Remove {
		var err error
		if v, err = schema.Coerce(sub, value, &a.notes); err != nil {
			return nil, err
		}
	}
	if v == nil {
		delete(obj, sub.Name)
	} else {
		obj[sub.Name] = v
	}
	if sub.Name == schema.SubValue {
		dropStaleRef(old, obj, obj)
	}
	return orNil(obj), nil
}

// orNil makes nothing of an object in which nothing is assigned: none at all,
// or no more than an empty "value".
func orNil(obj map[string]any) any {
	if len(obj) == 0 || len(obj) == 1 && obj[schema.SubValue] == "" {
		return nil
	}
	return obj
}

// dropStaleRef removes the $ref of a reference whose value changed, unless a
// new one came with it.
func dropStaleRef(old, obj, given map[string]any) {
	if _, had := old[schema.SubRef]; !had || schema.Equal(old[schema.SubValue], obj[schema.SubValue]) {
		return
	}
	if r, ok := given[schema.SubRef]; !ok || schema.Equal(r, old[schema.SubRef]) {
		delete(obj, schema.SubRef)
	}
}

// merge sets the sub-attributes given on a single complex value and leaves the
// others (RFC 7644 section 3.5.2.3); null unassigns one, or the whole where it
// stands alone, as "" does for a reference such as manager (requirement 24).
func (a *applier) merge(attr *schema.Attribute, old map[string]any, value any) (any, error) {
	given, err := schema.Coerce(attr, value, &a.notes)
	if err != nil {
		return nil, err
	}
	if list, ok := value.([]any); ok && len(list) == 1 {
		value = list[0]
	}
	raw, isObject := value.(map[string]any)
	if !isObject {
		return given, nil
	}
	obj := maps.Clone(old)
	if obj == nil {
		obj = map[string]any{}
	}
	for key, v := range raw {
		sub := attr.SubAttribute(key)
		if sub == nil || sub.Mutability == schema.ReadOnly {
			continue
		}
		if s, ok := v.(string); ok && s == "" && strings.EqualFold(key, schema.SubValue) {
			return nil, nil
		}
		if v == nil {
			delete(obj, sub.Name)
		}
	}
	set, _ := given.(map[string]any)
	maps.Copy(obj, set)
	dropStaleRef(old, obj, set)
	return orNil(obj), nil
}
