package filter

import (
	"encoding/json"

	ast "github.com/scim2/filter-parser/v2"

	"usher/scim/schema"
)

// EqualTerms returns the values that a filter in brackets demands of an
// element of a, where it is eq terms joined by and, each on another
// sub-attribute that can be written; otherwise false. Such an element can be
// made when none matches (requirement 9).
func EqualTerms(a *schema.Attribute, e Expression) (map[string]any, bool) {
	terms := map[string]any{}
	return terms, collectTerms(a, e, terms)
}

func collectTerms(a *schema.Attribute, e Expression, terms map[string]any) bool {
	switch e := e.(type) {
	case *LogicalExpression:
		return e.Operator == ast.AND && collectTerms(a, e.Left, terms) && collectTerms(a, e.Right, terms)
	case *AttributeExpression:
		sub := subOf(a, &e.AttributePath)
		if sub == nil || e.Operator != ast.EQ || e.CompareValue == nil || sub.Mutability == schema.ReadOnly {
			return false
		}
		if _, twice := terms[sub.Name]; twice {
			return false
		}
		terms[sub.Name] = wantText(e.CompareValue)
		switch sub.Type {
		case schema.TypeBoolean:
			b, ok := wantBool(e.CompareValue)
			terms[sub.Name] = b
			return ok
		case schema.TypeInteger, schema.TypeDecimal:
			n, ok := wantNumber(e.CompareValue)
			terms[sub.Name] = n
			return ok
		}
		return true
	}
	return false
}

// wantNumber returns a compare value as a document holds a number.
func wantNumber(v any) (any, bool) {
	n, ok := v.(json.Number)
	if !ok {
		return nil, false
	}
	if i, err := n.Int64(); err == nil {
		return i, true
	}
	f, err := n.Float64()
	return f, err == nil
}
