package schema

import (
	"encoding/base64"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"
)

// MaxElements bounds the elements of one multi-valued attribute other than
// members, so that comparing and merging them stays cheap.
const MaxElements = 500

// Coerce returns value as a of the canonical document: names in the letter
// case of the table, string booleans as booleans, a bare string for a complex
// attribute with "value" as that value, a single object for a list as a list
// of one. nil means unassigned: null, an empty list, an object of which
// nothing is left, and "" for a bare manager. Unknown and readOnly
// sub-attributes are dropped and noted. A value of the wrong type is 400
// invalidValue naming the path. value itself is never changed.
func Coerce(a *Attribute, value any, notes *Notes) (any, error) {
	if value == nil {
		return nil, nil
	}
	if a.MultiValued {
		return coerceList(a, value, notes)
	}
	return coerceOne(a, a.Path, value, notes)
}

// CoerceElement is Coerce for one element of the multi-valued attribute a.
func CoerceElement(a *Attribute, value any, notes *Notes) (any, error) {
	if value == nil {
		return nil, nil
	}
	return coerceOne(a, a.Path, value, notes)
}

func coerceList(a *Attribute, value any, notes *Notes) (any, error) {
	list, ok := value.([]any)
	if !ok {
		notes.Add(NoteSingleElement, a.Path)
		list = []any{value}
	}
	if len(list) > MaxElements {
		return nil, Errorf(InvalidValue, "%s: %d elements, at most %d are kept", a.Path, len(list), MaxElements)
	}
	out := make([]any, 0, len(list))
	for i, e := range list {
		if e == nil {
			continue
		}
		v, err := coerceOne(a, a.Path, e, notes)
		if err != nil {
			return nil, at(err, a.Path, i)
		}
		if v != nil {
			out = append(out, v)
		}
	}
	if len(out) == 0 {
		return nil, nil
	}
	if err := OnePrimary(a, out); err != nil {
		return nil, err
	}
	return out, nil
}

// OnePrimary errs with invalidValue where more than one element of a list is
// primary (RFC 7643 section 2.4).
func OnePrimary(a *Attribute, list []any) error {
	primary := 0
	for _, e := range list {
		if m, ok := e.(map[string]any); ok && m[SubPrimary] == true {
			primary++
		}
	}
	if primary > 1 {
		return Errorf(InvalidValue, "%s: %d elements are primary, only one can be", a.Path, primary)
	}
	return nil
}

func coerceOne(a *Attribute, path string, value any, notes *Notes) (any, error) {
	if list, ok := value.([]any); ok {
		// Entra without aadOptscim062020 sends {"manager": [{"value": …}]}, and the
		// same of attributes that are no object, such as nickName.
		if a.MultiValued || len(list) > 1 {
			return nil, Errorf(InvalidValue, "%s: one value is needed, got a list", path)
		}
		if len(list) == 0 || list[0] == nil {
			return nil, nil
		}
		if _, nested := list[0].([]any); nested {
			return nil, Errorf(InvalidValue, "%s: one value is needed, got a list of lists", path)
		}
		notes.Add(NoteSingleElement, path)
		value = list[0]
		if obj, ok := value.(map[string]any); ok && a.Type != TypeComplex && valueAlone(obj) {
			value = obj[SubValue]
		}
	}
	switch a.Type {
	case TypeComplex:
		return coerceComplex(a, path, value, notes)
	case TypeBoolean:
		return coerceBool(path, value, notes)
	case TypeInteger, TypeDecimal:
		return coerceNumber(a, path, value)
	default:
		return coerceString(a, path, value)
	}
}

// valueAlone reports whether an object has a "value" and nothing else that is not
// null: Entra adds "$ref": null.
func valueAlone(obj map[string]any) bool {
	for key, v := range obj {
		if v != nil && key != SubValue {
			return false
		}
	}
	return obj[SubValue] != nil
}

func coerceComplex(a *Attribute, path string, value any, notes *Notes) (any, error) {
	obj, ok := value.(map[string]any)
	if !ok {
		s, isString := value.(string)
		v := a.SubAttribute(SubValue)
		if !isString || v == nil {
			return nil, Errorf(InvalidValue, "%s: an object is needed, got %s", path, kindOf(value))
		}
		notes.Add(NoteBareValue, path)
		if s == "" {
			return nil, nil
		}
		one, err := coerceOne(v, v.Path, s, notes)
		if err != nil {
			return nil, err
		}
		return map[string]any{v.Name: one}, nil
	}
	out := make(map[string]any, len(obj))
	used := 0
	for _, sub := range a.Sub {
		if v, ok := obj[sub.Name]; ok {
			used++
			if err := putSub(out, sub, v, notes); err != nil {
				return nil, err
			}
		}
	}
	if used < len(obj) {
		if err := coerceRest(a, obj, out, notes); err != nil {
			return nil, err
		}
	}
	if !a.MultiValued && len(out) == 1 && out[SubValue] == "" {
		return nil, nil
	}
	if len(out) == 0 {
		return nil, nil
	}
	return out, nil
}

// coerceRest takes the keys of obj that are not in the table's letter case, in
// sorted order so that answers do not depend on the order of a map.
func coerceRest(a *Attribute, obj, out map[string]any, notes *Notes) error {
	for _, key := range slices.Sorted(maps.Keys(obj)) {
		sub := a.SubAttribute(key)
		switch {
		case sub == nil:
			notes.Add(NoteUnknownAttribute, a.Path+"."+key)
		case sub.Name == key:
		default:
			if _, twice := obj[sub.Name]; twice {
				return givenTwice(sub.Path)
			}
			if _, twice := out[sub.Name]; twice {
				return givenTwice(sub.Path)
			}
			if err := putSub(out, sub, obj[key], notes); err != nil {
				return err
			}
		}
	}
	return nil
}

func givenTwice(path string) error {
	return Errorf(InvalidSyntax, "%s is given twice in different letter case", path)
}

func putSub(out map[string]any, sub *Attribute, value any, notes *Notes) error {
	if sub.Mutability == ReadOnly {
		if value != nil {
			notes.Add(NoteReadOnly, sub.Path)
		}
		return nil
	}
	v, err := Coerce(sub, value, notes)
	if err != nil || v == nil {
		return err
	}
	out[sub.Name] = v
	return nil
}

func coerceBool(path string, value any, notes *Notes) (any, error) {
	switch v := value.(type) {
	case bool:
		return v, nil
	case string:
		if b, ok := ParseBool(v); ok {
			notes.Add(NoteStringBoolean, path)
			return b, nil
		}
		return nil, Errorf(InvalidValue, "%s: true or false is needed, got %s", path, Clip(v))
	}
	return nil, Errorf(InvalidValue, "%s: true or false is needed, got %s", path, kindOf(value))
}

// ParseBool reads "true" and "false" in any letter case (requirement 20).
func ParseBool(s string) (value, ok bool) {
	switch {
	case equalFold(s, "true"):
		return true, true
	case equalFold(s, "false"):
		return false, true
	}
	return false, false
}

func coerceNumber(a *Attribute, path string, value any) (any, error) {
	switch v := value.(type) {
	case int64:
		return v, nil
	case float64:
		if a.Type == TypeDecimal {
			// 1.0 is written as 1 and read again as an integer: it is one now.
			if i, err := strconv.ParseInt(strconv.FormatFloat(v, 'f', -1, 64), 10, 64); err == nil {
				return i, nil
			}
			return v, nil
		}
	}
	return nil, Errorf(InvalidValue, "%s: a number of type %s is needed, got %s", path, a.Type, kindOf(value))
}

func coerceString(a *Attribute, path string, value any) (any, error) {
	s, ok := value.(string)
	if !ok {
		return nil, Errorf(InvalidValue, "%s: a string is needed, got %s", path, kindOf(value))
	}
	switch a.Type {
	case TypeDateTime:
		if _, ok := ParseTime(s); !ok {
			return nil, Errorf(InvalidValue, "%s: a dateTime such as 2026-01-31T09:30:00Z is needed, got %s", path, Clip(s))
		}
	case TypeBinary:
		if !isBase64(s) {
			return nil, Errorf(InvalidValue, "%s: base64 is needed", path)
		}
	}
	return s, nil
}

// isBase64 accepts the standard and the URL alphabet, padded or not: RFC 7643
// section 2.3.6 leaves the choice to the client.
func isBase64(s string) bool {
	s = strings.TrimRight(s, "=")
	enc := base64.RawStdEncoding
	if strings.ContainsAny(s, "-_") {
		enc = base64.RawURLEncoding
	}
	_, err := enc.DecodeString(s)
	return err == nil
}

// ParseTime reads a SCIM dateTime: RFC 3339 with any offset and any number of
// fraction digits (nanoseconds are kept). An offset whose + was decoded to a
// space is read as +, a missing one as UTC (requirement 4).
func ParseTime(s string) (time.Time, bool) {
	if len(s) < len("2006-01-02T15:04:05") || len(s) > 64 {
		return time.Time{}, false
	}
	if i := len(s) - len(" 07:00"); s[i] == ' ' {
		s = s[:i] + "+" + s[i+1:]
	}
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return t, true
	}
	t, err := time.Parse("2006-01-02T15:04:05", s)
	return t, err == nil
}

// kindOf names the JSON kind of a decoded value for people.
func kindOf(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case string:
		return "the string " + Clip(v)
	case bool:
		return strconv.FormatBool(v)
	case int64, float64:
		return "a number"
	case []any:
		return "a list"
	case map[string]any:
		return "an object"
	}
	return "something else"
}

func equalFold(a, b string) bool { return len(a) == len(b) && strings.EqualFold(a, b) }
