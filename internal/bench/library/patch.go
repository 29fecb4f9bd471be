package library

import (
	"maps"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/elimity-com/scim"
	"github.com/elimity-com/scim/errors"
	"github.com/scim2/filter-parser/v2"
)

// Patch applies the operations to a copy of the attributes and stores it when
// all went well. A group answers 204, as identity providers expect.
func (s *store) Patch(_ *http.Request, id string, operations []scim.PatchOperation) (scim.Resource, error) {
	now := time.Now().UTC()
	s.mu.Lock()
	defer s.mu.Unlock()
	r, ok := s.byID[id]
	if !ok {
		return scim.Resource{}, errors.ScimErrorResourceNotFound(id)
	}
	p := patched{attributes: maps.Clone(r.attributes), members: r.members}
	for _, op := range operations {
		if err := p.apply(op); err != nil {
			r.members = nil // operations before this one may have added to the set; it is made anew
			return scim.Resource{}, err
		}
	}
	if other := s.byName[s.name(p.attributes)]; other != nil && other != r {
		return scim.Resource{}, errors.ScimErrorUniqueness
	}
	s.put(r, p.attributes, now)
	r.members = p.members
	if s.unique == "displayName" {
		return scim.Resource{}, nil
	}
	return r.resource(), nil
}

// patched is a resource while operations are applied to it.
type patched struct {
	attributes scim.ResourceAttributes
	members    map[string]bool
}

func (p *patched) apply(op scim.PatchOperation) error {
	if op.Path == nil {
		values, ok := op.Value.(map[string]any)
		if !ok {
			return errors.ScimErrorInvalidValue
		}
		for name, value := range values {
			p.set(op.Op, name, value)
		}
		return nil
	}
	name := op.Path.AttributePath.AttributeName
	switch {
	case op.Path.ValueExpression != nil:
		return p.selected(op, name)
	case op.Path.AttributePath.SubAttribute != nil:
		inner, _ := p.attributes[name].(map[string]any)
		inner = maps.Clone(inner)
		if inner == nil {
			inner = map[string]any{}
		}
		if sub := *op.Path.AttributePath.SubAttribute; op.Op == scim.PatchOperationRemove {
			delete(inner, sub)
		} else {
			inner[sub] = op.Value
		}
		p.attributes[name] = inner
	case op.Op == scim.PatchOperationRemove:
		delete(p.attributes, name)
		if name == "members" {
			p.members = nil
		}
	default:
		p.set(op.Op, name, op.Value)
	}
	return nil
}

// set adds or replaces an attribute; adding to a list appends what is new.
func (p *patched) set(op, name string, value any) {
	added, isList := value.([]any)
	if !isList && name == "members" {
		added, isList = []any{value}, true
	}
	present, _ := p.attributes[name].([]any)
	switch {
	case !isList || (op == scim.PatchOperationReplace && name != "members"):
		p.attributes[name] = value
	case name != "members":
		p.attributes[name] = slices.Concat(present, added)
	default:
		if op == scim.PatchOperationReplace {
			present, p.members = nil, nil
		}
		p.attributes[name] = p.addMembers(present, added)
	}
}

func (p *patched) addMembers(present, added []any) []any {
	if p.members == nil {
		p.members = make(map[string]bool, len(present)+len(added))
		for _, m := range present {
			p.members[memberID(m)] = true
		}
	}
	for _, m := range added {
		if id := memberID(m); !p.members[id] {
			p.members[id] = true
			present = append(present, m)
		}
	}
	return present
}

func memberID(m any) string {
	object, _ := m.(map[string]any)
	id, _ := object["value"].(string)
	return id
}

// selected applies an operation to the elements that an equality selects.
func (p *patched) selected(op scim.PatchOperation, name string) error {
	e, ok := op.Path.ValueExpression.(*filter.AttributeExpression)
	if !ok || e.Operator != filter.EQ {
		return errors.ScimErrorInvalidFilter
	}
	list, _ := p.attributes[name].([]any)
	var out []any
	for _, element := range list {
		object, _ := element.(map[string]any)
		value, sub := object[e.AttributePath.AttributeName], op.Path.SubAttributeName()
		same := value == e.CompareValue
		if s, isText := value.(string); isText {
			want, _ := e.CompareValue.(string)
			same = strings.EqualFold(s, want)
		}
		switch {
		case !same:
			out = append(out, element)
		case op.Op == scim.PatchOperationRemove && sub == "":
		case sub == "":
			out = append(out, op.Value)
		default:
			object = maps.Clone(object)
			if op.Op == scim.PatchOperationRemove {
				delete(object, sub)
			} else {
				object[sub] = op.Value
			}
			out = append(out, object)
		}
	}
	p.attributes[name] = out
	if name == "members" {
		p.members = nil
	}
	return nil
}
