// Package filter owns SCIM filters and paths (RFC 7644 sections 3.4.2.2 and
// 3.5.2): parsing them in bounded time and memory, checking them against a
// schema, what of a filter an index can answer, and evaluating the rest on a
// document.
//
// The syntax tree is that of github.com/scim2/filter-parser/v2; its parser is
// not used, for it can be made to run for seconds or to overflow the stack.
// The package is pure and its values are safe for any number of goroutines.
package filter

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
	ast "github.com/scim2/filter-parser/v2"

	"usher/internal/identity"
	"usher/scim/schema"
)

// The bounds of filters and paths (requirement 17).
const (
	MaxLength = 4 << 10 // bytes
	MaxDepth  = 32      // nested parentheses, negations and brackets
)

// Expression is a node of the syntax tree: one of the four types below.
type Expression = ast.Expression

// AttributeExpression compares one attribute. CompareValue is a string, bool,
// json.Number, or nil for null; strings come unescaped.
type AttributeExpression = ast.AttributeExpression

// LogicalExpression joins two nodes by and or or.
type LogicalExpression = ast.LogicalExpression

// NotExpression negates a node.
type NotExpression = ast.NotExpression

// ValuePath selects elements of a multi-valued attribute by a filter.
type ValuePath = ast.ValuePath

// AttributePath names an attribute.
type AttributePath = ast.AttributePath

// Path is the path of a PATCH operation.
type Path = ast.Path

// Parse parses a filter. Tolerated beyond the RFC: operators, attributes and
// literals in any letter case; an unquoted right-hand value up to whitespace,
// ")" or "]", unless it has other quotes; a dateTime whose "+" was decoded to a
// space; emails[type eq "work"].value eq "x", which is read as
// emails[type eq "work" and value eq "x"]. Anything else that does not parse
// is 400 invalidFilter with the position, counted in bytes from 1, and what
// was expected there.
func Parse(s string) (Expression, error) { return ParseNoting(s, nil) }

// ParseNoting is Parse; values without quotes and a "+" decoded to a space are
// added to notes, which may be nil.
func ParseNoting(s string, notes *schema.Notes) (Expression, error) {
	p := parser{s: s, kind: "filter", scimType: schema.InvalidFilter, notes: notes}
	if err := p.bounded(); err != nil {
		return nil, err
	}
	p.space()
	e, err := p.or(false)
	if err != nil {
		return nil, err
	}
	if p.space(); p.i < len(s) {
		return nil, p.fail("\"and\", \"or\" or the end")
	}
	return e, nil
}

// ParsePath parses the path of a PATCH operation: an attribute path, or a
// value path with an optional sub-attribute. What does not parse is 400
// invalidPath.
func ParsePath(s string) (Path, error) { return ParsePathNoting(s, nil) }

// ParsePathNoting is ParsePath with notes as ParseNoting takes them.
func ParsePathNoting(s string, notes *schema.Notes) (Path, error) {
	p := parser{s: s, kind: "path", scimType: schema.InvalidPath, notes: notes}
	if err := p.bounded(); err != nil {
		return Path{}, err
	}
	p.space()
	attr, err := p.attrPath()
	if err != nil {
		return Path{}, err
	}
	out := Path{AttributePath: attr}
	if p.peek() == '[' {
		if out.ValueExpression, err = p.valueFilter(); err != nil {
			return Path{}, err
		}
		if p.peek() == '.' {
			p.i++
			sub, err := p.name()
			if err != nil {
				return Path{}, err
			}
			out.SubAttribute = &sub
		}
	}
	if p.space(); p.i < len(s) {
		return Path{}, p.fail("the end")
	}
	return out, nil
}

type parser struct {
	s        string
	i        int
	depth    int
	kind     string // "filter" or "path", for people
	scimType schema.ErrorType
	notes    *schema.Notes
}

// note adds what was tolerated in the value that attr is compared with.
func (p *parser) note(kind schema.NoteKind, attr *AttributePath) {
	if p.notes != nil {
		p.notes.AddOnce(kind, attr.String())
	}
}

func (p *parser) fail(expected string) error {
	if p.i >= len(p.s) {
		return schema.Errorf(p.scimType, "the %s ends at position %d where %s is expected", p.kind, p.i+1, expected)
	}
	return schema.Errorf(p.scimType, "the %s has %s at position %d where %s is expected", p.kind, schema.Clip(p.s[p.i:]), p.i+1, expected)
}

func (p *parser) peek() byte {
	if p.i < len(p.s) {
		return p.s[p.i]
	}
	return 0
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' }

func (p *parser) space() {
	for p.i < len(p.s) && isSpace(p.s[p.i]) {
		p.i++
	}
}

// enter takes one level of nesting.
func (p *parser) enter() error {
	if p.depth++; p.depth > MaxDepth {
		return schema.Errorf(p.scimType, "the %s is nested deeper than %d levels at position %d", p.kind, MaxDepth, p.i+1)
	}
	p.i++
	p.space()
	return nil
}

// leave reads the closing bracket.
func (p *parser) leave(c byte) error {
	p.space()
	if p.peek() != c {
		return p.fail("\"and\", \"or\" or \"" + string(c) + "\"")
	}
	p.i++
	p.depth--
	return nil
}

// keyword reads word, in any letter case, where it stands alone.
func (p *parser) keyword(word string) bool {
	end := p.i + len(word)
	if end > len(p.s) || !strings.EqualFold(p.s[p.i:end], word) {
		return false
	}
	if end < len(p.s) && !isSpace(p.s[end]) && p.s[end] != '(' {
		return false
	}
	p.i = end
	return true
}

func (p *parser) or(inside bool) (Expression, error) {
	left, err := p.and(inside)
	if err != nil {
		return nil, err
	}
	for {
		start := p.i
		if p.space(); !p.keyword("or") {
			p.i = start
			return left, nil
		}
		p.space()
		right, err := p.and(inside)
		if err != nil {
			return nil, err
		}
		left = &LogicalExpression{Left: left, Right: right, Operator: ast.OR}
	}
}

func (p *parser) and(inside bool) (Expression, error) {
	left, err := p.term(inside)
	if err != nil {
		return nil, err
	}
	for {
		start := p.i
		if p.space(); !p.keyword("and") {
			p.i = start
			return left, nil
		}
		p.space()
		right, err := p.term(inside)
		if err != nil {
			return nil, err
		}
		left = &LogicalExpression{Left: left, Right: right, Operator: ast.AND}
	}
}

// term reads a comparison, a negation or a group; inside says that it stands
// in brackets, where brackets cannot nest.
func (p *parser) term(inside bool) (Expression, error) {
	if p.peek() == '(' {
		return p.group(inside)
	}
	if start := p.i; p.keyword("not") {
		if p.space(); p.peek() == '(' {
			e, err := p.group(inside)
			if err != nil {
				return nil, err
			}
			return &NotExpression{Expression: e}, nil
		}
		p.i = start
	}
	attr, err := p.attrPath()
	if err != nil {
		return nil, err
	}
	if p.peek() == '[' && !inside {
		return p.valuePath(attr)
	}
	return p.comparison(attr)
}

func (p *parser) group(inside bool) (Expression, error) {
	if err := p.enter(); err != nil {
		return nil, err
	}
	e, err := p.or(inside)
	if err != nil {
		return nil, err
	}
	return e, p.leave(')')
}

func (p *parser) valueFilter() (Expression, error) {
	if err := p.enter(); err != nil {
		return nil, err
	}
	e, err := p.or(true)
	if err != nil {
		return nil, err
	}
	return e, p.leave(']')
}

func (p *parser) valuePath(attr AttributePath) (Expression, error) {
	e, err := p.valueFilter()
	if err != nil {
		return nil, err
	}
	if p.peek() == '.' {
		p.i++
		sub, err := p.name()
		if err != nil {
			return nil, err
		}
		c, err := p.comparison(AttributePath{AttributeName: sub})
		if err != nil {
			return nil, err
		}
		e = &LogicalExpression{Left: e, Right: c, Operator: ast.AND}
	}
	return &ValuePath{AttributePath: attr, ValueFilter: e}, nil
}

func (p *parser) comparison(attr AttributePath) (Expression, error) {
	const expected = "an operator (eq, ne, co, sw, ew, gt, ge, lt, le, pr)"
	if !isSpace(p.peek()) {
		return nil, p.fail(expected)
	}
	p.space()
	op := p.operator()
	if op == "" {
		return nil, p.fail(expected)
	}
	if op == ast.PR {
		return &AttributeExpression{AttributePath: attr, Operator: op}, nil
	}
	p.space()
	v, err := p.value(&attr)
	if err != nil {
		return nil, err
	}
	return &AttributeExpression{AttributePath: attr, Operator: op, CompareValue: v}, nil
}

var operators = []ast.CompareOperator{ast.EQ, ast.PR, ast.SW, ast.CO, ast.NE, ast.EW, ast.GT, ast.GE, ast.LT, ast.LE}

func (p *parser) operator() ast.CompareOperator {
	end := p.i + 2
	if end > len(p.s) {
		return ""
	}
	for _, op := range operators {
		if !strings.EqualFold(p.s[p.i:end], string(op)) {
			continue
		}
		ends := end == len(p.s) || isSpace(p.s[end]) || op == ast.PR && (p.s[end] == ')' || p.s[end] == ']')
		if !ends {
			return ""
		}
		p.i = end
		return op
	}
	return ""
}

func (p *parser) value(attr *AttributePath) (any, error) {
	if p.peek() == '"' {
		return p.quoted()
	}
	start := p.i
	for p.i < len(p.s) && !isSpace(p.s[p.i]) && p.s[p.i] != ')' && p.s[p.i] != ']' {
		p.i++
	}
	word := p.s[start:p.i]
	switch {
	case word == "":
		return nil, p.fail("a value")
	case strings.EqualFold(word, "null"):
		return nil, nil
	}
	if b, ok := schema.ParseBool(word); ok {
		return b, nil
	}
	if n := jsontext.Value(word); n.Kind() == '0' && n.IsValid() {
		return json.Number(word), nil
	}
	if misquoted(word) {
		p.i = start
		return nil, p.fail("a value in double quotes (\")")
	}
	p.note(schema.NoteUnquoted, attr)
	return p.offset(word, attr), nil
}

// misquoted reports whether a value has other quotes than those of JSON, or one
// alone. With them it is nobody's: a lookup by it would tell that there is nobody,
// and a member whom it is to take out of a group would stay.
func misquoted(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return strings.ContainsRune("'`‘’“”", first) || strings.IndexByte(word, '"') >= 0
}

// offset joins a dateTime without offset and a following 07:00, which had its
// plus sign decoded to a space.
func (p *parser) offset(word string, attr *AttributePath) string {
	const tail = len(" 07:00")
	end := p.i + tail
	if end > len(p.s) || end < len(p.s) && !isSpace(p.s[end]) && p.s[end] != ')' && p.s[end] != ']' {
		return word
	}
	if _, ok := schema.ParseTime(word + p.s[p.i:end]); !ok || p.s[p.i] != ' ' {
		return word
	}
	p.note(schema.NoteSpaceForPlus, attr)
	word += "+" + p.s[p.i+1:end]
	p.i = end
	return word
}

// bounded refuses a text that is too long, or that nothing stored can be like.
func (p *parser) bounded() error {
	switch {
	case len(p.s) > MaxLength:
		return schema.Errorf(p.scimType, "the %s is longer than %d bytes", p.kind, MaxLength)
	case !utf8.ValidString(p.s):
		return schema.Errorf(p.scimType, "the %s is not valid UTF-8", p.kind)
	case strings.IndexByte(p.s, 0) >= 0:
		return p.nul()
	}
	return nil
}

// nul refuses U+0000, which a value in the brackets of a path would take along
// into a document, past what is looked at in bodies.
func (p *parser) nul() error { return schema.Errorf(p.scimType, "%s", identity.ErrNUL.Detail) }

func (p *parser) quoted() (any, error) {
	for j := p.i + 1; j < len(p.s); j++ {
		switch p.s[j] {
		case '\\':
			j++
		case '"':
			raw := p.s[p.i : j+1]
			if strings.IndexByte(raw, '\\') < 0 {
				p.i = j + 1
				return raw[1 : len(raw)-1], nil
			}
			text, err := jsontext.AppendUnquote(nil, raw)
			if err != nil {
				return nil, p.fail("a string with the escapes of JSON")
			}
			if bytes.IndexByte(text, 0) >= 0 {
				return nil, p.nul()
			}
			p.i = j + 1
			return string(text), nil
		}
	}
	return nil, schema.Errorf(p.scimType, "the string that begins at position %s of the %s has no closing quote", strconv.Itoa(p.i+1), p.kind)
}

func isAlpha(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

func isNameChar(c byte) bool { return isAlpha(c) || c >= '0' && c <= '9' || c == '-' || c == '_' }

// name reads the name of an attribute: an optional $, a letter, then letters,
// digits, - and _.
func (p *parser) name() (string, error) {
	start := p.i
	i := start
	if i < len(p.s) && p.s[i] == '$' {
		i++
	}
	if i >= len(p.s) || !isAlpha(p.s[i]) {
		return "", p.fail("the name of an attribute")
	}
	for i < len(p.s) && isNameChar(p.s[i]) {
		i++
	}
	p.i = i
	return p.s[start:i], nil
}

// attrPath reads [URN ":"] name ["." name].
func (p *parser) attrPath() (AttributePath, error) {
	var out AttributePath
	end := p.i
	colon := -1
	for end < len(p.s) && (isNameChar(p.s[end]) || p.s[end] == '.' || p.s[end] == ':' || p.s[end] == '$') {
		if p.s[end] == ':' {
			colon = end
		}
		end++
	}
	if colon >= 0 {
		uri := p.s[p.i:colon]
		if uri == "" || strings.Contains(uri, "::") || uri[0] == ':' || uri[len(uri)-1] == ':' || strings.ContainsAny(uri, "$") {
			return out, p.fail("a schema URN")
		}
		out.URIPrefix = &uri
		p.i = colon + 1
	}
	name, err := p.name()
	if err != nil {
		return out, err
	}
	out.AttributeName = name
	if p.peek() == '.' {
		p.i++
		sub, err := p.name()
		if err != nil {
			return out, err
		}
		out.SubAttribute = &sub
	}
	return out, nil
}
