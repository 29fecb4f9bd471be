package filter

import (
	"cmp"
	"encoding/json"
	"strconv"
	"strings"

	ast "github.com/scim2/filter-parser/v2"

	"usher/internal/identity"
	"usher/scim/schema"
)

// Validate checks a parsed filter against the types of res. gt, ge, lt, le,
// co, sw and ew on a boolean, gt, ge, lt and le on a binary, co, sw and ew on a
// number, a comparison of a complex attribute that has no "value", a value that
// is none of the attribute's type, anything on an attribute that is never
// returned, and brackets on an attribute without sub-attributes are 400
// invalidFilter. An unknown attribute is no error: it matches nothing.
func Validate(res *schema.Resource, e Expression) error {
	switch e := e.(type) {
	case *LogicalExpression:
		if err := Validate(res, e.Left); err != nil {
			return err
		}
		return Validate(res, e.Right)
	case *NotExpression:
		return Validate(res, e.Expression)
	case *ValuePath:
		ref, ok := find(res, &e.AttributePath)
		if !ok {
			return nil
		}
		if ref.Attr == nil || ref.Sub != nil || ref.Attr.Type != schema.TypeComplex {
			return schema.Errorf(schema.InvalidFilter, "%s has no sub-attributes to filter by", e.AttributePath)
		}
		if err := checkReturned(ref); err != nil {
			return err
		}
		return ValidateElement(ref.Attr, e.ValueFilter, false)
	case *AttributeExpression:
		ref, ok := find(res, &e.AttributePath)
		if !ok {
			return nil
		}
		if err := checkReturned(ref); err != nil || e.Operator == ast.PR {
			return err
		}
		if ref.Attr == nil {
			return schema.Errorf(schema.InvalidFilter, "%s is a schema: only pr can be asked of it", e.AttributePath)
		}
		leaf := compared(ref.Leaf())
		if leaf == nil {
			return schema.Errorf(schema.InvalidFilter, "%s is complex: compare one of its sub-attributes", ref.Leaf().Path)
		}
		if err := checkReturned(schema.Ref{Attr: leaf}); err != nil {
			return err
		}
		return checkComparison(leaf, e)
	}
	return nil
}

// NoteTimes notes the dateTimes of a filter that Validate accepts which are read
// in spite of a "+" that was decoded to a space.
func NoteTimes(res *schema.Resource, e Expression, notes *schema.Notes) {
	switch e := e.(type) {
	case *LogicalExpression:
		NoteTimes(res, e.Left, notes)
		NoteTimes(res, e.Right, notes)
	case *NotExpression:
		NoteTimes(res, e.Expression, notes)
	case *AttributeExpression:
		s, _ := e.CompareValue.(string)
		if i := len(s) - len(" 07:00"); i < 0 || s[i] != ' ' {
			return
		}
		if ref, ok := find(res, &e.AttributePath); ok && ref.Attr != nil && ref.Leaf().Type == schema.TypeDateTime {
			notes.AddOnce(schema.NoteSpaceForPlus, e.AttributePath.String())
		}
	}
}

// ValidateElement is Validate for the filter in the brackets after the complex
// attribute a. Where strict is set, as for a PATCH path, an unknown
// sub-attribute is 400 invalidPath.
func ValidateElement(a *schema.Attribute, e Expression, strict bool) error {
	switch e := e.(type) {
	case *LogicalExpression:
		if err := ValidateElement(a, e.Left, strict); err != nil {
			return err
		}
		return ValidateElement(a, e.Right, strict)
	case *NotExpression:
		return ValidateElement(a, e.Expression, strict)
	case *AttributeExpression:
		sub := subOf(a, &e.AttributePath)
		if sub == nil {
			if strict {
				return schema.Errorf(schema.InvalidPath, "%s has no sub-attribute %s", a.Path, schema.Clip(e.AttributePath.String()))
			}
			return nil
		}
		if err := checkReturned(schema.Ref{Attr: sub}); err != nil || e.Operator == ast.PR {
			return err
		}
		return checkComparison(sub, e)
	}
	return nil
}

func find(res *schema.Resource, p *AttributePath) (schema.Ref, bool) {
	return res.Find(p.URI(), p.AttributeName, p.SubAttributeName())
}

// subOf resolves a name inside brackets.
func subOf(a *schema.Attribute, p *AttributePath) *schema.Attribute {
	if p.URIPrefix != nil || p.SubAttribute != nil {
		return nil
	}
	return a.SubAttribute(p.AttributeName)
}

// compared returns the attribute whose values are compared where a filter
// names a: its "value" where it is complex, nil where it has none.
func compared(a *schema.Attribute) *schema.Attribute {
	if a.Type != schema.TypeComplex {
		return a
	}
	return a.SubAttribute(schema.SubValue)
}

// checkReturned refuses a filter on what no answer holds: whom it finds would
// tell the value, letter by letter.
func checkReturned(ref schema.Ref) error {
	for _, a := range []*schema.Attribute{ref.Attr, ref.Sub} {
		if a != nil && a.Returned == schema.ReturnedNever {
			return schema.Errorf(schema.InvalidFilter, "%s is never returned and cannot be filtered by", a.Path)
		}
	}
	return nil
}

func ordering(op ast.CompareOperator) bool {
	return op == ast.GT || op == ast.GE || op == ast.LT || op == ast.LE
}

func checkComparison(a *schema.Attribute, e *AttributeExpression) error {
	equality := e.Operator == ast.EQ || e.Operator == ast.NE
	switch {
	case a.Type == schema.TypeBoolean && !equality, a.Type == schema.TypeBinary && ordering(e.Operator),
		(a.Type == schema.TypeInteger || a.Type == schema.TypeDecimal) && !equality && !ordering(e.Operator):
		return schema.Errorf(schema.InvalidFilter, "%s cannot be compared by %s: it is of type %s", a.Path, e.Operator, a.Type)
	case e.CompareValue == nil:
		if !equality {
			return schema.Errorf(schema.InvalidFilter, "%s cannot be compared with null by %s", a.Path, e.Operator)
		}
		return nil
	}
	ok := true
	switch a.Type {
	case schema.TypeBoolean:
		_, ok = wantBool(e.CompareValue)
	case schema.TypeInteger, schema.TypeDecimal:
		_, ok = e.CompareValue.(json.Number)
	case schema.TypeDateTime:
		if equality || ordering(e.Operator) {
			_, ok = schema.ParseTime(wantText(e.CompareValue))
		}
	}
	if !ok {
		return schema.Errorf(schema.InvalidFilter, "%s is of type %s and cannot be compared with %s", a.Path, a.Type, schema.Clip(wantText(e.CompareValue)))
	}
	return nil
}

func wantBool(v any) (value, ok bool) {
	switch v := v.(type) {
	case bool:
		return v, true
	case string:
		return schema.ParseBool(v)
	}
	return false, false
}

// wantText returns a compare value as text: what was written without quotes
// for a string attribute is meant literally.
func wantText(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case json.Number:
		return string(v)
	case bool:
		return strconv.FormatBool(v)
	}
	return ""
}

// Match reports whether doc matches a filter that Validate accepts; what it
// refuses is the error. doc has canonical names; id, meta, groups and members
// must be put into it where Mentions says that the filter asks for them.
// Several values match if any of them does; all terms in brackets speak of one
// element; ne also matches where the attribute has no value.
func Match(res *schema.Resource, e Expression, doc map[string]any) (bool, error) {
	if err := Validate(res, e); err != nil {
		return false, err
	}
	return Matches(res, e, doc), nil
}

// Matches is Match without Validate, for a filter that has passed it: a scan
// validates once.
func Matches(res *schema.Resource, e Expression, doc map[string]any) bool {
	switch e := e.(type) {
	case *LogicalExpression:
		if e.Operator == ast.AND {
			return Matches(res, e.Left, doc) && Matches(res, e.Right, doc)
		}
		return Matches(res, e.Left, doc) || Matches(res, e.Right, doc)
	case *NotExpression:
		return !Matches(res, e.Expression, doc)
	case *ValuePath:
		ref, ok := find(res, &e.AttributePath)
		if !ok || ref.Attr == nil || ref.Sub != nil {
			return false
		}
		return anyOf(valueOf(ref, doc), func(v any) bool { return MatchElement(ref.Attr, e.ValueFilter, v) })
	case *AttributeExpression:
		return matchAttribute(res, e, doc)
	}
	return false
}

func matchAttribute(res *schema.Resource, e *AttributeExpression, doc map[string]any) bool {
	ref, ok := find(res, &e.AttributePath)
	if !ok {
		return false
	}
	if ref.Attr == nil {
		_, present := doc[ref.Schema.ID]
		return e.Operator == ast.PR && (present || !ref.Extension)
	}
	if e.Operator == ast.PR && ref.Sub == nil {
		return present(valueOf(ref, doc))
	}
	sub := ref.Sub
	leaf := ref.Leaf()
	if e.Operator != ast.PR && sub == nil && leaf.Type == schema.TypeComplex {
		if sub = compared(leaf); sub == nil {
			return false
		}
	}
	if sub == nil {
		return compareAll(leaf, e, valueOf(ref, doc), func(v any) any { return v })
	}
	return compareAll(sub, e, valueOf(ref, doc), func(v any) any {
		if m, ok := v.(map[string]any); ok {
			return m[sub.Name]
		}
		return nil
	})
}

// compareAll compares every value; no value at all counts as one of nothing.
func compareAll(a *schema.Attribute, e *AttributeExpression, v any, part func(any) any) bool {
	list, ok := v.([]any)
	if !ok {
		return compare(a, e, part(v))
	}
	if len(list) == 0 {
		return compare(a, e, nil)
	}
	for _, x := range list {
		if compare(a, e, part(x)) {
			return true
		}
	}
	return false
}

func valueOf(ref schema.Ref, doc map[string]any) any {
	if ref.Extension {
		doc, _ = doc[ref.Schema.ID].(map[string]any)
	}
	return doc[ref.Attr.Name]
}

func anyOf(v any, match func(any) bool) bool {
	list, ok := v.([]any)
	if !ok {
		return v != nil && match(v)
	}
	for _, e := range list {
		if match(e) {
			return true
		}
	}
	return false
}

// MatchElement reports whether one element of the complex attribute a matches
// the filter in brackets.
func MatchElement(a *schema.Attribute, e Expression, element any) bool {
	switch e := e.(type) {
	case *LogicalExpression:
		if e.Operator == ast.AND {
			return MatchElement(a, e.Left, element) && MatchElement(a, e.Right, element)
		}
		return MatchElement(a, e.Left, element) || MatchElement(a, e.Right, element)
	case *NotExpression:
		return !MatchElement(a, e.Expression, element)
	case *AttributeExpression:
		sub := subOf(a, &e.AttributePath)
		m, ok := element.(map[string]any)
		return ok && sub != nil && compare(sub, e, m[sub.Name])
	}
	return false
}

// present is the operator pr: something that is not empty is there.
func present(v any) bool {
	switch v := v.(type) {
	case nil:
		return false
	case string:
		return v != ""
	case []any:
		for _, e := range v {
			if present(e) {
				return true
			}
		}
		return false
	case map[string]any:
		for _, e := range v {
			if present(e) {
				return true
			}
		}
		return false
	}
	return true
}

// compare compares one value of a, nil where there is none.
func compare(a *schema.Attribute, e *AttributeExpression, got any) bool {
	switch {
	case e.Operator == ast.PR:
		return present(got)
	case e.Operator == ast.NE:
		return !equals(a, e.CompareValue, got)
	case e.Operator == ast.EQ:
		return equals(a, e.CompareValue, got)
	case got == nil || e.CompareValue == nil:
		return false
	case ordering(e.Operator):
		c, ok := order(a, got, e.CompareValue)
		return ok && ordered(e.Operator, c)
	}
	s, ok := got.(string)
	if !ok {
		return false
	}
	want := wantText(e.CompareValue)
	if !a.CaseExact && a.Type != schema.TypeDateTime {
		s, want = identity.Fold(s), identity.Fold(want)
	}
	switch e.Operator {
	case ast.CO:
		return strings.Contains(s, want)
	case ast.SW:
		return strings.HasPrefix(s, want)
	case ast.EW:
		return strings.HasSuffix(s, want)
	}
	return false
}

func equals(a *schema.Attribute, want, got any) bool {
	if want == nil || got == nil {
		return want == nil && got == nil
	}
	switch a.Type {
	case schema.TypeBoolean:
		b, ok := wantBool(want)
		return ok && got == b
	case schema.TypeInteger, schema.TypeDecimal, schema.TypeDateTime:
		c, ok := order(a, got, want)
		return ok && c == 0
	}
	s, ok := got.(string)
	if !ok {
		return false
	}
	w := wantText(want)
	return s == w || !a.CaseExact && identity.Fold(s) == identity.Fold(w)
}

// order compares got with want where both are of a's type.
func order(a *schema.Attribute, got, want any) (int, bool) {
	switch a.Type {
	case schema.TypeDateTime:
		s, _ := got.(string)
		g, ok1 := schema.ParseTime(s)
		w, ok2 := schema.ParseTime(wantText(want))
		return g.Compare(w), ok1 && ok2
	case schema.TypeInteger, schema.TypeDecimal:
		n, ok := want.(json.Number)
		if !ok {
			return 0, false
		}
		return orderNumbers(got, n)
	}
	s, ok := got.(string)
	if !ok {
		return 0, false
	}
	w := wantText(want)
	if !a.CaseExact {
		s, w = identity.Fold(s), identity.Fold(w)
	}
	return strings.Compare(s, w), true
}

func orderNumbers(got any, want json.Number) (int, bool) {
	if g, ok := got.(int64); ok {
		if w, err := want.Int64(); err == nil {
			return cmp.Compare(g, w), true
		}
		got = float64(g)
	}
	g, ok := got.(float64)
	w, err := want.Float64()
	return cmp.Compare(g, w), ok && err == nil
}

func ordered(op ast.CompareOperator, c int) bool {
	switch op {
	case ast.GT:
		return c > 0
	case ast.GE:
		return c >= 0
	case ast.LT:
		return c < 0
	default:
		return c <= 0
	}
}

// Mentions reports whether a filter asks for the common or core attribute
// name, given in the table's letter case: whether it must be loaded before
// Match. Where sub is not empty only that sub-attribute counts.
func Mentions(res *schema.Resource, e Expression, name, sub string) bool {
	is := func(p *AttributePath) bool {
		ref, ok := find(res, p)
		return ok && ref.Attr != nil && !ref.Extension && ref.Attr.Name == name && (sub == "" || ref.Sub != nil && ref.Sub.Name == sub)
	}
	switch e := e.(type) {
	case *LogicalExpression:
		return Mentions(res, e.Left, name, sub) || Mentions(res, e.Right, name, sub)
	case *NotExpression:
		return Mentions(res, e.Expression, name, sub)
	case *ValuePath:
		return is(&AttributePath{URIPrefix: e.AttributePath.URIPrefix, AttributeName: e.AttributePath.AttributeName, SubAttribute: subName(sub)})
	case *AttributeExpression:
		return is(&e.AttributePath)
	}
	return false
}

// subName is a sub-attribute as a path holds it.
func subName(sub string) *string {
	if sub == "" {
		return nil
	}
	return &sub
}
