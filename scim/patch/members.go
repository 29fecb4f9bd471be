package patch

import (
	"errors"
	"maps"
	"strings"

	ast "github.com/scim2/filter-parser/v2"

	"usher/scim/filter"
	"usher/scim/schema"
)

// MemberKind is what is done to a group's members.
type MemberKind int

// The kinds of MemberOp.
const (
	MemberAdd        MemberKind = iota // Members join; who is in already stays as is
	MemberRemove                       // Members leave, by Value; who is not in is no error
	MemberRemoveAll                    // everybody leaves
	MemberReplaceAll                   // Members are all there are afterwards
)

// MemberOp is one change to a group's members. Each value is in Members once.
type MemberOp struct {
	Kind    MemberKind
	Members []schema.Member
	Index   int // of the operation in the request
}

// MemberOps splits what ops do to the members of a group from the rest, each
// in the order of the request. The two do not touch each other, so either may
// be applied first; both belong in one transaction. For a resource without
// members rest is ops.
//
// Members are selected by value alone: members[value eq "x"], several joined
// by or. Any other selection is 400 invalidPath, and changing a sub-attribute
// of a member 400 mutability, for they are immutable.
func MemberOps(res *schema.Resource, ops Ops) (members []MemberOp, rest Ops, notes schema.Notes, err error) {
	attr := res.Attribute(schema.AttrMembers)
	if attr == nil || !res.IsMembers(attr) {
		return nil, ops, nil, nil
	}
	s := splitter{res: res, attr: attr}
	for _, op := range ops {
		if err := s.split(op); err != nil {
			return nil, nil, nil, inOperation(op.Index, err)
		}
	}
	return s.members, s.rest, s.notes, nil
}

type splitter struct {
	res     *schema.Resource
	attr    *schema.Attribute
	members []MemberOp
	rest    Ops
	notes   schema.Notes
}

func (s *splitter) split(op Op) error {
	if op.Path == "" || op.Kind != Remove && s.isSchema(&op.Parsed) {
		return s.pathless(op)
	}
	if !s.isMembers(&op.Parsed) {
		s.rest = append(s.rest, op)
		return nil
	}
	return s.path(op.Kind, &op.Parsed, op.Value, op.Index)
}

func (s *splitter) isMembers(p *filter.Path) bool {
	ref, ok := s.res.Find(p.AttributePath.URI(), p.AttributePath.AttributeName, "")
	return ok && ref.Attr == s.attr
}

// isSchema reports whether a path is the URN of the group's own schema, whose value
// names the attributes as that of an operation without path does.
func (s *splitter) isSchema(p *filter.Path) bool {
	ref, ok := s.res.Find(p.AttributePath.URI(), p.AttributePath.AttributeName, p.AttributePath.SubAttributeName())
	return ok && ref.Attr == nil && !ref.Extension && p.ValueExpression == nil
}

// pathless takes the members out of a path-less value.
func (s *splitter) pathless(op Op) error {
	obj, ok := op.Value.(map[string]any)
	if !ok {
		s.rest = append(s.rest, op) // Apply says what is wrong with it
		return nil
	}
	var left map[string]any
	whole := false // all members were named
	for _, key := range sortedKeys(obj) {
		if !strings.Contains(strings.ToLower(key), schema.AttrMembers) {
			continue
		}
		p, err := filter.ParsePathNoting(key, &s.notes)
		if err != nil || !s.isMembers(&p) {
			continue
		}
		if p.ValueExpression == nil && p.AttributePath.SubAttribute == nil {
			if whole { // one of two values would be lost
				return schema.Errorf(schema.InvalidSyntax, "%s is given twice in one value, in another letter case or with the URN of its schema", s.attr.Path)
			}
			whole = true
		}
		err = s.path(op.Kind, &p, obj[key], op.Index)
		if errors.As(err, new(unknown)) {
			s.notes.Add(schema.NoteUnknownAttribute, key)
			err = nil
		}
		if err != nil {
			return err
		}
		if left == nil {
			left = maps.Clone(obj)
		}
		delete(left, key)
	}
	if left == nil {
		s.rest = append(s.rest, op)
	} else if len(left) > 0 {
		op.Value = left
		s.rest = append(s.rest, op)
	}
	return nil
}

func (s *splitter) path(kind Kind, p *filter.Path, value any, index int) error {
	if p.SubAttribute != nil || p.AttributePath.SubAttribute != nil {
		name := p.SubAttributeName() + p.AttributePath.SubAttributeName()
		if s.attr.SubAttribute(name) == nil {
			return unknown{schema.Errorf(schema.InvalidPath, "members has no sub-attribute %s", schema.Clip(name))}
		}
		return schema.Errorf(schema.NotMutable, "members.%s is immutable: remove the member and add it again", s.attr.SubAttribute(name).Name)
	}
	if p.ValueExpression != nil {
		return s.selected(kind, p.ValueExpression, value, index)
	}
	if kind == Remove && value == nil {
		s.add(MemberRemoveAll, nil, index)
		return nil
	}
	list, err := schema.ParseMembers(value, s.attr.Path, &s.notes)
	if err != nil {
		return err
	}
	switch {
	case kind == Replace:
		s.add(MemberReplaceAll, list, index)
	case len(list) == 0:
	case kind == Remove:
		s.add(MemberRemove, list, index)
	default:
		s.add(MemberAdd, list, index)
	}
	return nil
}

func (s *splitter) add(kind MemberKind, list []schema.Member, index int) {
	s.members = append(s.members, MemberOp{Kind: kind, Members: list, Index: index})
}

// selected is an operation on members[value eq "x"].
func (s *splitter) selected(kind Kind, e filter.Expression, value any, index int) error {
	list, ok := values(s.attr, e, nil)
	if !ok {
		return schema.Errorf(schema.InvalidPath, "members are selected by value: members[value eq \"…\"]")
	}
	if kind == Remove {
		s.add(MemberRemove, list, index)
		return nil
	}
	if len(list) != 1 {
		return schema.Errorf(schema.InvalidPath, "%s takes one member: members[value eq \"…\"]", kind)
	}
	m, err := s.one(list[0], value)
	if err != nil {
		return err
	}
	if kind == Replace && m.Value != list[0].Value {
		s.add(MemberRemove, list, index)
	}
	s.add(MemberAdd, []schema.Member{m}, index)
	return nil
}

// one reads the value for a selected member; its own "value" may be left out.
func (s *splitter) one(selected schema.Member, value any) (schema.Member, error) {
	if list, ok := value.([]any); ok && len(list) == 1 {
		value = list[0]
	}
	if value == nil {
		return selected, nil
	}
	if obj, ok := value.(map[string]any); ok {
		hasValue := false
		for key, v := range obj {
			hasValue = hasValue || strings.EqualFold(key, schema.SubValue) && v != nil
		}
		if !hasValue {
			obj = maps.Clone(obj)
			maps.DeleteFunc(obj, func(key string, _ any) bool { return strings.EqualFold(key, schema.SubValue) })
			obj[schema.SubValue] = selected.Value
			value = obj
		}
	}
	return schema.ParseMember(value, s.attr.Path, &s.notes)
}

// values reads value eq "x", or several of them joined by or.
func values(a *schema.Attribute, e filter.Expression, list []schema.Member) ([]schema.Member, bool) {
	if or, ok := e.(*filter.LogicalExpression); ok && or.Operator == ast.OR {
		list, ok := values(a, or.Left, list)
		if !ok {
			return nil, false
		}
		return values(a, or.Right, list)
	}
	terms, ok := filter.EqualTerms(a, e)
	v, has := terms[schema.SubValue].(string)
	if !ok || !has || len(terms) != 1 || v == "" {
		return nil, false
	}
	for _, m := range list {
		if m.Value == v {
			return list, true
		}
	}
	return append(list, schema.Member{Value: v}), true
}
