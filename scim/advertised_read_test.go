package scim

import (
	"encoding/json"
	"fmt"
	"math/big"
	"net/url"
	"slices"
	"strings"
	"time"

	"usher/internal/identity"
)

// projected: attributes, excludedAttributes and neither show what returned says.
func (s subject) projected() {
	var v any
	var id string
	if s.attr.writable() {
		v = s.nth(0)
		id = s.create(s.body(v))
	} else {
		id = s.create(s.body(nil))
		s.grouped(id, "projected")
		v = s.stored(id)
		if v == nil {
			return // nobody gives it a value
		}
	}
	always := s.attr.Returned == "always"
	ifAlways := func(v any) any {
		if !always {
			return nil
		}
		return s.visible(v)
	}
	asked := any(nil)
	if s.attr.shown() {
		asked = pruned(s.attr, v, "never")
	}
	for _, spelled := range []string{s.path(), strings.ToUpper(s.path())} {
		s.same("attributes="+spelled, s.get(id, "?attributes="+q(spelled)), asked)
		s.same("excludedAttributes="+spelled, s.get(id, "?excludedAttributes="+q(spelled)), ifAlways(v))
	}
	s.same("attributes of others", s.get(id, "?attributes=id"), ifAlways(v))
	s.same("a list", s.of(s.listed(id, "")), s.visible(v))
	s.same("a list with attributes", s.of(s.listed(id, "&attributes="+q(s.path()))), asked)
	s.same("a list with excludedAttributes", s.of(s.listed(id, "&excludedAttributes="+q(s.path()))), ifAlways(v))
	if s.extension() {
		s.same("attributes of the schema", s.get(id, "?attributes="+q(s.schema.ID)), asked)
		s.same("excludedAttributes of the schema", s.get(id, "?excludedAttributes="+q(s.schema.ID)), ifAlways(v))
	}
	for _, sub := range s.attr.SubAttributes {
		if s.members() && sub.Name == "$ref" {
			continue // left out of what is compared
		}
		path := s.path() + "." + sub.Name
		only := any(nil)
		if s.attr.shown() {
			var others []string
			for _, o := range s.attr.SubAttributes {
				if o.Name != sub.Name && (o.Returned != "always" && !always || o.Returned == "request") || !o.shown() {
					others = append(others, o.Name)
				}
			}
			only = s.leftOut(v, others)
		}
		s.same("attributes="+path, s.get(id, "?attributes="+q(path)), only)
		rest := s.visible(v)
		if sub.Returned != "always" {
			rest = s.leftOut(rest, []string{sub.Name})
		}
		s.same("excludedAttributes="+path, s.get(id, "?excludedAttributes="+q(path)), rest)
	}
}

// leftOut returns a value without some sub-attributes.
func (s subject) leftOut(v any, names []string) any {
	a := s.attr
	a.SubAttributes = slices.Clone(a.SubAttributes)
	for i := range a.SubAttributes {
		a.SubAttributes[i].Returned = "kept"
		if slices.Contains(names, a.SubAttributes[i].Name) {
			a.SubAttributes[i].Returned = "out"
		}
	}
	return pruned(a, v, "out")
}

// listed reads a resource as a list shows it.
func (s subject) listed(id, query string) doc {
	s.world.t.Helper()
	list, _ := decoded(s.do(generic, "GET", s.typ.Endpoint+"?filter="+q(fmt.Sprintf("id eq %q", id))+query, "").is(200).body)["Resources"].([]any)
	if len(list) != 1 {
		s.t.Fatalf("a list by id has %d resources", len(list))
	}
	return list[0].(doc)
}

// grouped gives a user a group, where its groups are asked for.
func (s subject) grouped(id, name string) {
	if s.typ.Name == "User" && s.attr.Name == "groups" {
		s.group(generic, name, id)
	}
}

// leaf is what a filter or sortBy compares: the attribute or a sub-attribute.
type leaf struct {
	said
	path   string
	sub    string          // the sub-attribute whose values are compared; empty: the attribute's own
	hidden bool            // it, or what it is in, is never returned
	there  map[string]bool // the resources that have a value of the attribute
}

// found: filters and sortBy find what there is, and are refused where they
// cannot.
func (s subject) found() {
	scope := "scope " + s.attr.Name
	var ids []string
	for i := range 3 {
		body := s.body(nil)
		if i < 2 && s.attr.writable() {
			body = s.body(s.nth(1 - i)) // so that the order of creation is not that of the values
		}
		body["externalId"] = scope
		id := s.create(body)
		if i < 2 {
			s.grouped(id, fmt.Sprintf("found %d", i))
		}
		ids = append(ids, id)
	}
	have := map[string][]any{} // elements of each resource
	for _, id := range ids {
		have[id] = elements(s.stored(id))
	}
	there := map[string]bool{}
	for id, list := range have {
		there[id] = len(list) > 0
	}
	leaves := []leaf{{s.attr, s.path(), "", !s.attr.shown(), there}}
	if s.attr.Type == "complex" {
		whole := leaves[0]
		leaves = nil
		for _, sub := range s.attr.SubAttributes {
			l := leaf{sub, s.path() + "." + sub.Name, sub.Name, !s.attr.shown() || !sub.shown(), there}
			leaves = append(leaves, l)
			if sub.Name == "value" {
				l.path = s.path()
				leaves = append(leaves, l)
			}
		}
		if s.attr.sub("value") == nil {
			s.refusesFilter(whole.path+` eq "x"`, "")
			_, a := s.list(url.Values{"sortBy": {whole.path}})
			s.refused("sortBy of a complex attribute", a, 400, "invalidValue")
		}
		s.finds(ids, whole.path+" pr", func(id string) bool { return len(have[id]) > 0 }, whole.hidden)
	}
	for _, l := range leaves {
		values := map[string][]any{}
		for id, list := range have {
			values[id] = l.of(list)
		}
		s.filtered(l, ids, values, scope)
		s.sorted(l, ids, have, scope)
	}
}

// elements returns a value as a list.
func elements(v any) []any {
	switch v := v.(type) {
	case nil:
		return nil
	case []any:
		return v
	}
	return []any{v}
}

// of returns the values that are compared, nil for an element without one.
func (l leaf) of(elements []any) (out []any) {
	for _, e := range elements {
		if l.sub != "" {
			e = e.(doc)[l.sub]
		}
		out = append(out, e)
	}
	if len(out) == 0 {
		out = []any{nil}
	}
	return out
}

// filtered asks every operator for the values that there are: of what has the
// scope, and eq of the whole directory too.
func (s subject) filtered(l leaf, ids []string, values map[string][]any, scope string) {
	for _, op := range []string{"eq", "ne", "co", "sw", "ew", "gt", "ge", "lt", "le", "pr"} {
		wants := l.wants(op, values[ids[0]], values[ids[1]])
		if op == "pr" {
			wants = []any{nil}
		}
		for i, want := range wants {
			condition := op
			if op != "pr" {
				condition += " " + text(want)
			}
			match := func(id string) bool {
				return slices.ContainsFunc(values[id], func(v any) bool { return l.matches(op, v, want) })
			}
			filter := l.path + " " + condition
			if i == 0 && op == "eq" {
				s.asks(l, op, ids, filter, match)
			}
			if i == 0 {
				filter = strings.ToUpper(l.path) + " " + strings.ToUpper(op) + strings.TrimPrefix(condition, op)
			}
			s.asks(l, op, ids, fmt.Sprintf("externalId eq %q and %s", scope, filter), match)
			if l.sub != "" && i == 0 {
				// The terms speak of an element, so there must be one.
				inside := func(id string) bool { return l.there[id] && match(id) }
				s.asks(l, op, ids, fmt.Sprintf("externalId eq %q and %s[%s %s]", scope, s.path(), l.sub, condition), inside)
			}
		}
	}
}

// asks holds one filter to what it must find, or that it is refused.
func (s subject) asks(l leaf, op string, ids []string, filter string, match func(string) bool) {
	ordering := slices.Contains([]string{"gt", "ge", "lt", "le"}, op)
	textual := slices.Contains([]string{"co", "sw", "ew"}, op)
	numeric := l.Type == "integer" || l.Type == "decimal"
	if l.Type == "boolean" && (ordering || textual) || l.Type == "binary" && ordering || numeric && textual {
		s.refusesFilter(filter, " though values of type "+l.Type+" do not compare so")
		return
	}
	s.finds(ids, filter, match, l.hidden)
}

func (s subject) refusesFilter(filter, though string) {
	_, a := s.list(url.Values{"filter": {filter}})
	s.refused("filter "+filter+though, a, 400, "invalidFilter")
}

// finds holds a filter to the resources it must find among ids.
func (s subject) finds(ids []string, filter string, match func(string) bool, hidden bool) {
	if hidden {
		s.refusesFilter(filter, " of what is never returned")
		return
	}
	found, a := s.list(url.Values{"filter": {filter}})
	if a.status != 200 {
		s.t.Errorf("filter %s: %d %s", filter, a.status, a.body)
		return
	}
	for i, id := range ids {
		if got, want := slices.Contains(found, id), match(id); got != want {
			s.t.Errorf("filter %s: found resource %d: %t, want %t; it has %s", filter, i, got, want, text(s.stored(id)))
		}
	}
}

// wants returns values to compare with.
func (l leaf) wants(op string, some, others []any) []any {
	var out []any
	for i, v := range []any{some[0], others[len(others)-1]} {
		out = append(out, v)
		t, isText := v.(string)
		switch {
		case !isText || i > 0:
		case l.Type == "dateTime" && !slices.Contains([]string{"co", "sw", "ew"}, op):
			at, _ := time.Parse(time.RFC3339Nano, t)
			out = append(out, at.UTC().Format(time.RFC3339Nano))
		case l.Type == "string" || l.Type == "reference":
			out = append(out, strings.ToUpper(t), t[:len(t)/2], t[2:])
		default:
			out = append(out, t[:len(t)/2])
		}
	}
	out = slices.DeleteFunc(out, func(v any) bool {
		s, ok := v.(string)
		comparesTime := l.Type == "dateTime" && !slices.Contains([]string{"co", "sw", "ew"}, op)
		_, err := time.Parse(time.RFC3339Nano, s)
		return v == nil || ok && comparesTime && err != nil
	})
	if len(out) == 0 { // nothing has a value
		out = append(out, map[string]any{"boolean": true, "integer": json.Number("1"), "decimal": json.Number("1"), "dateTime": "2026-01-01T00:00:00Z"}[l.Type])
		if out[0] == nil {
			out[0] = "x"
		}
	}
	return out
}

// matches is what an operator means for one value, nil for none.
func (l leaf) matches(op string, v, want any) bool {
	if op == "pr" {
		return v != nil
	}
	if v == nil {
		return op == "ne"
	}
	if slices.Contains([]string{"co", "sw", "ew"}, op) {
		a, b := v.(string), want.(string)
		if !l.CaseExact && l.Type != "dateTime" {
			a, b = identity.Fold(a), identity.Fold(b)
		}
		return op == "co" && strings.Contains(a, b) || op == "sw" && strings.HasPrefix(a, b) || op == "ew" && strings.HasSuffix(a, b)
	}
	c := l.compare(v, want)
	switch op {
	case "eq":
		return c == 0
	case "ne":
		return c != 0
	case "gt":
		return c > 0
	case "ge":
		return c >= 0
	case "lt":
		return c < 0
	}
	return c <= 0
}

// compare orders two values of the leaf.
func (l leaf) compare(a, b any) int {
	switch l.Type {
	case "boolean":
		return strings.Compare(text(a), text(b))
	case "integer", "decimal":
		x, _ := new(big.Float).SetPrec(200).SetString(text(a))
		y, _ := new(big.Float).SetPrec(200).SetString(text(b))
		return x.Cmp(y)
	case "dateTime":
		x, _ := time.Parse(time.RFC3339Nano, a.(string))
		y, _ := time.Parse(time.RFC3339Nano, b.(string))
		return x.Compare(y)
	}
	x, y := a.(string), b.(string)
	if !l.CaseExact {
		x, y = identity.Fold(x), identity.Fold(y)
	}
	return strings.Compare(x, y)
}

// sorted holds sortBy to the order of the values: what has none is last, of
// several the primary one counts, else the first, and equals stand by id.
func (s subject) sorted(l leaf, ids []string, have map[string][]any, scope string) {
	key := func(id string) any {
		list := have[id]
		if len(list) == 0 {
			return nil
		}
		i := max(0, slices.IndexFunc(list, func(e any) bool { m, _ := e.(doc); return m["primary"] == true }))
		return l.of(list[i : i+1])[0]
	}
	for _, path := range []string{l.path, strings.ToUpper(l.path)} {
		for _, order := range []string{"ascending", "descending"} {
			got, a := s.list(url.Values{"sortBy": {path}, "sortOrder": {order}, "filter": {fmt.Sprintf("externalId eq %q", scope)}})
			if l.hidden {
				s.refused("sortBy of what is never returned", a, 400, "invalidValue")
				continue
			}
			a.is(200)
			want := slices.Clone(ids)
			slices.SortFunc(want, func(a, b string) int {
				x, y := key(a), key(b)
				c := 0
				switch {
				case x == nil && y != nil:
					c = 1
				case x != nil && y == nil:
					c = -1
				case x != nil:
					c = l.compare(x, y)
				}
				if c == 0 {
					c = strings.Compare(a, b)
				}
				if order == "descending" {
					c = -c
				}
				return c
			})
			if !slices.Equal(got, want) {
				s.t.Errorf("sortBy %s %s: got %v, want %v", path, order, got, want)
			}
		}
	}
}
