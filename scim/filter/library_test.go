package filter_test

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	library "github.com/elimity-com/scim/filter"
	libraryschema "github.com/elimity-com/scim/schema"
	"pgregory.net/rapid"

	"usher/scim/filter"
	"usher/scim/schema"
)

// judged is how a filter is answered: refused, or a document matches or not.
type judged string

const (
	refused judged = "refused"
	matches judged = "matches"
	fails   judged = "does not match"
)

func verdict(match bool) judged {
	if match {
		return matches
	}
	return fails
}

// byLibrary is how the library's server answers a filter: it parses, validates
// and evaluates, and keeps attributes of an extension under flat keys.
func byLibrary(text string, doc map[string]any) (out judged) {
	v, err := library.NewValidator(text, libraryschema.CoreUserSchema(), libraryschema.ExtensionEnterpriseUser())
	if err != nil || v.Validate() != nil {
		return refused
	}
	flat := maps.Clone(doc)
	ext, _ := flat[schema.EnterpriseURN].(map[string]any)
	delete(flat, schema.EnterpriseURN)
	for name, value := range ext {
		flat[schema.EnterpriseURN+":"+name] = value
	}
	return verdict(v.PassesFilter(flat) == nil)
}

func byUs(text string, doc map[string]any) judged {
	e, err := filter.Parse(text)
	if err != nil || filter.Validate(schema.User(), e) != nil {
		return refused
	}
	return verdict(filter.Matches(schema.User(), e, doc))
}

// faults are those of the library that may make the two differ: they are listed
// in docs/adr/0004, and each shows here that it is one still. in reports
// whether a term of a filter has it.
var faults = []struct {
	name string
	in   func(term string) bool
	// shown is a filter that the library answers otherwise than ours, and why
	// ours is right.
	shown     string
	byLibrary judged
	byUs      judged
}{
	{
		"string booleans match nothing",
		regexp.MustCompile(`(?i)(active|primary) eq "(true|false)"`).MatchString,
		`active eq "True"`, fails, matches,
	},
	{
		"URNs have one letter case",
		regexp.MustCompile("^" + strings.ToLower(schema.EnterpriseURN) + ":").MatchString,
		strings.ToLower(schema.EnterpriseURN) + `:department pr`, refused, matches,
	},
	{
		"escapes in strings are taken literally",
		regexp.MustCompile(`\\`).MatchString,
		`nickName eq "a\"b"`, fails, matches,
	},
}

// mixed is a fault of the whole filter: the library's validation wants all of it
// to be of one schema.
func mixed(terms []string) bool {
	core, extension := false, false
	for _, term := range terms {
		if strings.HasPrefix(strings.ToLower(term), "urn:ietf:params:scim:schemas:extension:") {
			extension = true
		} else {
			core = true
		}
	}
	return core && extension
}

func TestReq04_TheLibrarysFaultsAreStillThere(t *testing.T) {
	doc := map[string]any{"userName": "ada", "active": true, "nickName": `a"b`, schema.EnterpriseURN: map[string]any{"department": "R"}}
	for _, f := range faults {
		if got := byLibrary(f.shown, doc); got != f.byLibrary {
			t.Errorf("%s: the library answers %s: %s: take the allowance away", f.name, f.shown, got)
		}
		if got := byUs(f.shown, doc); got != f.byUs {
			t.Errorf("%s: ours answers %s: %s", f.name, f.shown, got)
		}
		if !f.in(f.shown) {
			t.Errorf("%s: not seen in %s", f.name, f.shown)
		}
	}
	both := `userName pr and ` + schema.EnterpriseURN + `:department pr`
	if byLibrary(both, doc) != refused || byUs(both, doc) != matches {
		t.Error("a filter about two schemas: take the allowance away")
	}
	doc["emails"] = []any{map[string]any{"value": "a"}}
	if byLibrary(`emails.value eq "a"`, doc) != fails || byUs(`emails.value eq "a"`, doc) != matches {
		t.Error("emails.value: draw sub-attributes of lists without brackets, too")
	}
	func() {
		defer func() {
			if recover() == nil {
				t.Error("emails: draw lists without brackets, too")
			}
		}()
		byLibrary(`emails eq "a"`, doc)
	}()
}

// drawFilter draws a filter in the grammar and the semantics that both have, and
// returns its terms as well. Left out is where usher reads the RFC otherwise
// (ne of what is absent, attributes that are not known, co, sw and ew of a
// boolean, values of another type), and sub-attributes of a list without
// brackets, at which the library's evaluation gives up.
func drawFilter(t *rapid.T, doc map[string]any, depth int) (text string, terms []string) {
	if depth > 0 {
		switch rapid.IntRange(0, 4).Draw(t, "kind") {
		case 0:
			inner, terms := drawFilter(t, doc, depth-1)
			return "not (" + inner + ")", terms
		case 1, 2:
			left, a := drawFilter(t, doc, depth-1)
			right, b := drawFilter(t, doc, depth-1)
			return "(" + left + ")" + pick(t, []string{" and ", " or ", " AND ", " Or "}) + "(" + right + ")", append(a, b...)
		}
	}
	text = drawTerm(t, doc)
	return text, []string{text}
}

func drawTerm(t *rapid.T, doc map[string]any) string {
	ext, _ := doc[schema.EnterpriseURN].(map[string]any)
	switch rapid.IntRange(0, 9).Draw(t, "term") {
	case 0:
		return pick(t, []string{"active", "ACTIVE", schema.UserURN + ":active"}) + " eq " + pick(t, []string{"true", "false", `"True"`, `"false"`})
	case 1:
		return pick(t, []string{"emails", "roles"}) + "[" + drawInside(t) + "]"
	case 2:
		name := pick(t, []string{"familyName", "givenName", "GIVENNAME"})
		inner, _ := doc["name"].(map[string]any)
		return "name." + name + " " + drawComparison(t, has(inner, name))
	case 3, 4:
		name := pick(t, []string{"department", "employeeNumber", "Department"})
		urn := schema.EnterpriseURN
		if rapid.IntRange(0, 3).Draw(t, "lower") == 3 {
			urn, name = strings.ToLower(urn), strings.ToLower(name)
		}
		term := urn + ":" + name + " " + drawComparison(t, has(ext, name))
		if urn != schema.EnterpriseURN {
			term = strings.ToLower(term)
		}
		return term
	}
	name := pick(t, []string{"userName", "title", "nickName", "displayName", "USERNAME", "Title"})
	if rapid.Bool().Draw(t, "urn") {
		return schema.UserURN + ":" + name + " " + drawComparison(t, has(doc, name))
	}
	return name + " " + drawComparison(t, has(doc, name))
}

func has(doc map[string]any, name string) bool {
	for k := range doc {
		if strings.EqualFold(k, name) {
			return true
		}
	}
	return false
}

var operands = []string{`"b"`, `"a"`, `"A"`, `"ab"`, `"Work"`, `"é"`, `"a\"b"`, `""`}

func drawComparison(t *rapid.T, present bool) string {
	ops := []string{"sw", "ew", "eq", "co", "gt", "ge", "lt", "le", "EQ", "Co"}
	if present {
		ops = append(ops, "ne", "NE")
	}
	if rapid.IntRange(0, 5).Draw(t, "pr") == 5 {
		return pick(t, []string{"pr", "PR"})
	}
	return pick(t, ops) + " " + pick(t, operands)
}

func drawInside(t *rapid.T) string {
	one := func() string {
		switch rapid.IntRange(0, 3).Draw(t, "inside") {
		case 0:
			return "primary eq " + pick(t, []string{"true", "false", `"true"`})
		case 1:
			return pick(t, []string{"type", "value", "display", "primary"}) + " pr"
		}
		return pick(t, []string{"type", "value", "VALUE"}) + " " + drawComparison(t, false)
	}
	if rapid.Bool().Draw(t, "two") {
		return one() + pick(t, []string{" and ", " or "}) + one()
	}
	return one()
}

// drawUser draws a document in which what is there is not empty.
func drawUser(t *rapid.T) map[string]any {
	text := func() string {
		return rapid.SampledFrom([]string{"ab", "a", "A", "b", "B", "work", "é", `a"b`}).Draw(t, "value")
	}
	some := func(names ...string) map[string]any {
		out := map[string]any{}
		for _, n := range names {
			if rapid.Bool().Draw(t, "has") {
				out[n] = text()
			}
		}
		return out
	}
	doc := some("title", "nickName", "displayName")
	doc["userName"] = text()
	if rapid.Bool().Draw(t, "active") {
		doc["active"] = rapid.Bool().Draw(t, "active")
	}
	for _, name := range []string{"name", schema.EnterpriseURN} {
		parts := []string{"familyName", "givenName"}
		if name == schema.EnterpriseURN {
			parts = []string{"department", "employeeNumber"}
		}
		if obj := some(parts...); len(obj) > 0 {
			doc[name] = obj
		}
	}
	for _, name := range []string{"emails", "roles"} {
		var list []any
		for range rapid.IntRange(0, 3).Draw(t, "elements") {
			e := some("type", "display")
			e["value"] = text()
			if rapid.Bool().Draw(t, "primary") {
				e["primary"] = rapid.Bool().Draw(t, "primary")
			}
			list = append(list, e)
		}
		if len(list) > 0 {
			doc[name] = list
		}
	}
	return doc
}

// On random documents and filters ours and the library's parser, validation and
// evaluation say the same, but for the library's faults.
func TestReq04_EvaluationAgreesWithTheLibrary(t *testing.T) {
	seen := map[judged]int{}
	rapid.Check(t, func(t *rapid.T) {
		doc := drawUser(t)
		for range 16 {
			text, terms := drawFilter(t, doc, 2)
			ours, theirs := byUs(text, doc), byLibrary(text, doc)
			seen[ours]++
			switch {
			case ours == theirs:
			case theirs == refused && mixed(terms):
			case slices.ContainsFunc(terms, func(term string) bool {
				for _, f := range faults {
					if f.in(term) {
						return true
					}
				}
				return false
			}):
			default:
				t.Fatalf("%s\non %v:\nours: %s, the library's: %s", text, doc, ours, theirs)
			}
		}
	})
	if seen[matches] < 50 || seen[fails] < 50 || seen[refused] > 0 {
		t.Errorf("ours answered %s", fmt.Sprint(seen))
	}
}
