package patchmodel

import (
	"fmt"
	"strconv"
	"strings"
)

// Filter is what stands in brackets: a comparison of the sub-attribute Sub, or
// and, or, not of others.
type Filter struct {
	Op          string // in lower case
	Sub         string
	Value       any // a string or a bool
	Left, Right *Filter
}

// String writes the filter as a client does.
func (f *Filter) String() string {
	switch f.Op {
	case "and", "or":
		return "(" + f.Left.String() + ") " + f.Op + " (" + f.Right.String() + ")"
	case "not":
		return "not (" + f.Left.String() + ")"
	case "pr":
		return f.Sub + " pr"
	}
	if s, ok := f.Value.(string); ok {
		return f.Sub + " " + f.Op + " " + strconv.Quote(s)
	}
	return f.Sub + " " + f.Op + " " + fmt.Sprint(f.Value)
}

// check is what a filter on elements of a is refused for.
func (f *Filter) check(a *attribute) string {
	if f.Left != nil {
		if e := f.Left.check(a); e != "" || f.Right == nil {
			return e
		}
		return f.Right.check(a)
	}
	sub := a.sub(f.Sub)
	switch {
	case sub == nil:
		return InvalidPath
	case f.Op == "pr":
		return ""
	case sub.kind == booleanType:
		if _, e := readBoolean(f.Value); e != "" || f.Op != "eq" && f.Op != "ne" {
			return InvalidFilter
		}
	}
	return ""
}

// matches evaluates a filter that check lets pass. Text compares in any letter
// case; ne holds of what has no value.
func (f *Filter) matches(e map[string]any) bool {
	switch f.Op {
	case "and":
		return f.Left.matches(e) && f.Right.matches(e)
	case "or":
		return f.Left.matches(e) || f.Right.matches(e)
	case "not":
		return !f.Left.matches(e)
	}
	var got any
	for name, v := range e {
		if strings.EqualFold(name, f.Sub) {
			got = v
		}
	}
	if f.Op == "pr" {
		return got != nil && got != ""
	}
	if b, ok := got.(bool); ok {
		want, _ := readBoolean(f.Value)
		return (b == want) == (f.Op == "eq")
	}
	text, ok := got.(string)
	if !ok {
		return f.Op == "ne"
	}
	text, want := strings.ToLower(text), strings.ToLower(fmt.Sprint(f.Value))
	switch f.Op {
	case "eq":
		return text == want
	case "ne":
		return text != want
	case "co":
		return strings.Contains(text, want)
	case "sw":
		return strings.HasPrefix(text, want)
	default:
		return strings.HasSuffix(text, want)
	}
}

// describe collects what eq terms joined by and say of an element, and reports
// whether the filter is nothing else, each about another sub-attribute.
func (f *Filter) describe(a *attribute, out map[string]any) bool {
	switch f.Op {
	case "and":
		return f.Left.describe(a, out) && f.Right.describe(a, out)
	case "eq":
		sub := a.sub(f.Sub)
		if _, twice := out[sub.name]; twice {
			return false
		}
		v := f.Value
		if sub.kind == booleanType {
			v, _ = readBoolean(f.Value)
		} else {
			v = fmt.Sprint(v)
		}
		out[sub.name] = v
		return true
	}
	return false
}
