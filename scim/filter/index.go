package filter

import (
	"time"

	ast "github.com/scim2/filter-parser/v2"

	"usher/scim/schema"
)

// Field is a column that the store has an index for.
type Field string

// The fields.
const (
	FieldID           Field = "id"
	FieldUserName     Field = "userName"
	FieldExternalID   Field = "externalId"
	FieldDisplayName  Field = "displayName"
	FieldActive       Field = "active"
	FieldEmail        Field = "emails.value"
	FieldMember       Field = "members.value"
	FieldLastModified Field = "meta.lastModified"
)

// Term is one condition an index can answer. Only eq comes with any field but
// FieldLastModified, which comes with eq, gt, ge, lt and le.
type Term struct {
	Field Field
	Op    ast.CompareOperator
	// Value is the text to compare with, verbatim as it came. Where CaseFold
	// is set the comparison is on identity.Fold of both sides.
	Value    string
	CaseFold bool
	// Bool is the value of FieldActive, Time that of FieldLastModified.
	Bool bool
	Time time.Time
	// EmailType is set where FieldEmail means one element that has this type
	// too, compared on identity.Fold of both sides.
	EmailType string
}

// Lookup is how a filter is answered: resources for which all Terms hold are
// the candidates, and of these the ones that Residual matches are the answer.
type Lookup struct {
	Terms    []Term
	Residual Expression // nil: the terms answer the whole filter
}

// Index splits a filter that Validate accepts into what indexes answer and
// what a scan of the candidates must. It is false where no term is found: then
// everything is a candidate and Residual is the filter itself.
func Index(res *schema.Resource, e Expression) (Lookup, bool) {
	var l Lookup
	l.split(res, e)
	return l, len(l.Terms) > 0
}

func (l *Lookup) split(res *schema.Resource, e Expression) {
	if and, ok := e.(*LogicalExpression); ok && and.Operator == ast.AND {
		l.split(res, and.Left)
		l.split(res, and.Right)
		return
	}
	if t, ok := term(res, e); ok && t.indexed() {
		l.Terms = append(l.Terms, t)
		return
	}
	if l.Residual == nil {
		l.Residual = e
		return
	}
	l.Residual = &LogicalExpression{Left: l.Residual, Right: e, Operator: ast.AND}
}

// indexed reports whether an index holds what the term asks for: externalId and
// e-mails are in theirs where they are not empty, and an empty one is a value too
// (RFC 7643 section 2.5), which a scan finds. Nobody has another field empty.
func (t Term) indexed() bool {
	return t.Value != "" || t.Field != FieldExternalID && t.Field != FieldEmail
}

func term(res *schema.Resource, e Expression) (Term, bool) {
	switch e := e.(type) {
	case *AttributeExpression:
		ref, ok := find(res, &e.AttributePath)
		if !ok || ref.Attr == nil || ref.Extension || e.CompareValue == nil {
			return Term{}, false
		}
		return attributeTerm(ref, e)
	case *ValuePath:
		ref, ok := find(res, &e.AttributePath)
		if !ok || ref.Attr == nil || ref.Extension || ref.Sub != nil {
			return Term{}, false
		}
		return valuePathTerm(ref.Attr, e.ValueFilter)
	}
	return Term{}, false
}

func attributeTerm(ref schema.Ref, e *AttributeExpression) (Term, bool) {
	t := Term{Op: e.Operator, Value: wantText(e.CompareValue)}
	sub := ""
	if ref.Sub != nil {
		sub = ref.Sub.Name
	}
	if ref.Attr.Name == schema.AttrMeta && sub == "lastModified" {
		var ok bool
		t.Field = FieldLastModified
		t.Time, ok = schema.ParseTime(t.Value)
		return t, ok && (e.Operator == ast.EQ || ordering(e.Operator))
	}
	if e.Operator != ast.EQ {
		return Term{}, false
	}
	switch {
	case ref.Attr.Name == schema.AttrEmails && (sub == "" || sub == schema.SubValue):
		t.Field, t.CaseFold = FieldEmail, true
		return t, true
	case ref.Attr.Name == schema.AttrMembers && (sub == "" || sub == schema.SubValue):
		t.Field = FieldMember
		return t, true
	case sub != "":
		return Term{}, false
	}
	t.CaseFold = !ref.Attr.CaseExact
	switch ref.Attr.Name {
	case schema.AttrID:
		t.Field = FieldID
	case schema.AttrUserName:
		t.Field = FieldUserName
	case schema.AttrExternalID:
		t.Field = FieldExternalID
	case schema.AttrDisplayName:
		t.Field = FieldDisplayName
	case schema.AttrActive:
		var ok bool
		t.Field, t.CaseFold = FieldActive, false
		t.Bool, ok = wantBool(e.CompareValue)
		return t, ok
	default:
		return Term{}, false
	}
	return t, true
}

// valuePathTerm recognises emails[value eq "x"], emails[type eq "t" and value
// eq "x"] and members[value eq "x"].
func valuePathTerm(a *schema.Attribute, e Expression) (Term, bool) {
	terms, ok := EqualTerms(a, e)
	if a.Name == schema.AttrMembers {
		// members are immutable, not readOnly, so that their terms collect.
		v, has := terms[schema.SubValue].(string)
		return Term{Field: FieldMember, Op: ast.EQ, Value: v}, ok && has && len(terms) == 1
	}
	v, has := terms[schema.SubValue].(string)
	if !ok || !has || a.Name != schema.AttrEmails {
		return Term{}, false
	}
	t := Term{Field: FieldEmail, Op: ast.EQ, Value: v, CaseFold: true}
	kind, typed := terms[schema.SubType].(string)
	t.EmailType = kind
	return t, len(terms) == 1 || typed && kind != "" && len(terms) == 2
}
