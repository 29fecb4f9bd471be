package schema

import "errors"

// Member is one element of a group's "members". Display and Type are what the
// client sent, empty when it sent none. Ref is never read from a request: a
// sent $ref is dropped, for the answer's is the target's meta.location
// (requirement 14).
type Member struct {
	Value   string // the id of the user or group, verbatim
	Display string
	Type    string
	Ref     string
}

// ParseMembers reads the value of "members" in every form clients send it:
// absent or null, a bare id, one object, or a list of either (requirement 22). A
// null in the list is an error: a list of nobody would empty the group.
// The same value twice is kept once, the first one. path names the place in
// errors. The number of members is bounded by the size of the body alone.
func ParseMembers(value any, path string, notes *Notes) ([]Member, error) {
	switch v := value.(type) {
	case nil:
		return nil, nil
	case []any:
		return memberList(v, path, notes)
	case PlainMembers:
		return once(v), nil
	default:
		m, err := ParseMember(v, path, notes)
		if err != nil {
			return nil, err
		}
		notes.Add(NoteSingleElement, path)
		return []Member{m}, nil
	}
}

func memberList(list []any, path string, notes *Notes) ([]Member, error) {
	out := make([]Member, 0, len(list))
	var seen map[string]struct{}
	if len(list) > 1 {
		seen = make(map[string]struct{}, len(list))
	}
	for i, e := range list {
		m, err := ParseMember(e, path, notes)
		if err != nil {
			return nil, at(err, path, i)
		}
		if seen != nil {
			if _, ok := seen[m.Value]; ok {
				continue
			}
			seen[m.Value] = struct{}{}
		}
		out = append(out, m)
	}
	return out, nil
}

// at says which element of a list an error is about.
func at(err error, path string, i int) error {
	var e Error
	if errors.As(err, &e) {
		return Errorf(e.ScimType, "%s[%d]: %s", path, i, e.Detail)
	}
	return err
}

// ParseMember reads one member: a bare id or an object.
func ParseMember(value any, path string, notes *Notes) (Member, error) {
	switch v := value.(type) {
	case string:
		if v == "" {
			return Member{}, Errorf(InvalidValue, "%s: a member needs the id of a user or group, got an empty string", path)
		}
		notes.Add(NoteBareValue, path)
		return Member{Value: v}, nil
	case map[string]any:
		return memberObject(v, path, notes)
	default:
		return Member{}, Errorf(InvalidValue, "%s: a member is an object with \"value\", got %s", path, kindOf(v))
	}
}

func memberObject(obj map[string]any, path string, notes *Notes) (Member, error) {
	if value, ok := obj[SubValue].(string); ok && value != "" && len(obj) == 1 { // most are no more than that
		return Member{Value: value}, nil
	}
	var m Member
	sub := group.Attribute(AttrMembers)
	alias := ""
	for key, v := range obj {
		a := sub.SubAttribute(key)
		if a == nil {
			if s, ok := v.(string); ok && equalFold(key, AttrDisplayName) {
				alias = s
				notes.Add(NoteMemberAlias, path)
			} else {
				notes.Add(NoteUnknownAttribute, path+"."+key)
			}
			continue
		}
		if v == nil || a.Name == SubRef {
			continue
		}
		s, ok := v.(string)
		if !ok {
			return Member{}, Errorf(InvalidValue, "%s.%s: a string is needed, got %s", path, a.Name, kindOf(v))
		}
		field := &m.Value
		switch a.Name {
		case SubDisplay:
			field = &m.Display
		case SubType:
			field = &m.Type
		}
		if *field != "" && *field != s {
			return Member{}, Errorf(InvalidSyntax, "%s.%s is given twice in different letter case", path, a.Name)
		}
		*field = s
	}
	if m.Display == "" {
		m.Display = alias
	}
	if m.Value == "" {
		return Member{}, Errorf(InvalidValue, "%s.value: a member needs the id of a user or group", path)
	}
	return m, nil
}

// MemberValues returns members as the value of "members" in a document, for
// evaluating a filter on it.
func MemberValues(members []Member) []any {
	out := make([]any, len(members))
	for i, m := range members {
		e := map[string]any{SubValue: m.Value}
		for name, s := range map[string]string{SubDisplay: m.Display, SubType: m.Type, SubRef: m.Ref} {
			if s != "" {
				e[name] = s
			}
		}
		out[i] = e
	}
	return out
}
