package policy

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"

	"usher/internal/nearest"
)

// maxText is the longest text and key, in bytes, as long as the longest expression:
// messages name texts, and many may name the same one.
const maxText = 4 << 10

// maxAttributeDepth bounds the nesting of a test person's attributes.
const maxAttributeDepth = 8

// reader walks the nodes of one file and collects what is wrong with them.
type reader struct {
	file     string
	src      []byte
	lines    []string // of src; split when a place inside a text is asked for
	problems Problems
	present  map[string]bool
	stored   bool // it was accepted once
	errors   int  // reported, those not noted included
	warnings int
}

func (r *reader) at(n *yaml.Node) Position { return Position{r.file, n.Line, n.Column} }

// report notes a problem. Warnings are counted apart: however many there are,
// every error is heard, and they alone keep no policy out.
func (r *reader) report(p Problem) {
	if p.Severity == Warning {
		if r.warnings++; r.warnings > maxWarnings {
			return
		}
	} else if r.errors++; r.errors > maxErrors {
		return
	}
	r.problems = append(r.problems, p)
}

// rest tells of the problems that were not noted.
func (r *reader) rest() {
	if r.errors > maxErrors {
		r.problems = append(r.problems, Problem{Position: Position{File: r.file}, Severity: Error, Message: fmt.Sprintf("%d errors; those after the first %d are not shown", r.errors, maxErrors)})
	}
	if r.warnings > maxWarnings {
		r.problems = append(r.problems, Problem{Position: Position{File: r.file}, Severity: Warning, Message: fmt.Sprintf("%d warnings; those after the first %d are not shown", r.warnings, maxWarnings)})
	}
}

func (r *reader) errorf(n *yaml.Node, format string, args ...any) {
	r.report(Problem{Position: r.at(n), Severity: Error, Message: fmt.Sprintf(format, args...)})
}

// unknown reports a word that is none of known, with the nearest of them.
func (r *reader) unknown(n *yaml.Node, known []string, format string, args ...any) {
	r.report(Problem{Position: r.at(n), Severity: Error, Message: fmt.Sprintf(format, args...), Suggestion: nearest.Word(n.Value, known)})
}

func (r *reader) warnf(p Position, format string, args ...any) {
	r.report(Problem{Position: p, Severity: Warning, Message: fmt.Sprintf(format, args...)})
}

// document returns the root of the one document in the file, or nil after
// reporting why there is none.
func (r *reader) document() *yaml.Node {
	whole := Position{File: r.file}
	if p, message := badText(r.src, r.stored); message != "" {
		p.File = r.file
		r.report(Problem{Position: p, Severity: Error, Message: "not readable as text: " + message})
		return nil
	}
	loader, err := yaml.NewLoader(strings.NewReader(string(r.src)))
	if err != nil {
		r.report(Problem{Position: whole, Severity: Error, Message: "not readable as YAML"})
		return nil
	}
	var doc, next yaml.Node
	switch err := loader.Load(&doc); {
	case errors.Is(err, io.EOF) || err == nil && (doc.Kind != yaml.DocumentNode || len(doc.Content) != 1):
		r.report(Problem{Position: whole, Severity: Error, Message: "the file is empty; a policy needs at least version and parent"})
		return nil
	case err != nil:
		r.syntax(err)
		return nil
	}
	switch err := loader.Load(&next); {
	case err == nil:
		r.errorf(&next, "a second document starts here; a policy file holds exactly one")
	case !errors.Is(err, io.EOF):
		r.syntax(err)
	}
	root := doc.Content[0]
	r.refuseAnchors(root)
	return root
}

// maxAnchors is how many anchors and aliases are told one by one.
const maxAnchors = 5

// refuseAnchors reports anchors, aliases and merges: what a line says must
// stand in that line. It never follows an alias.
func (r *reader) refuseAnchors(root *yaml.Node) {
	var last *yaml.Node
	found := 0
	told := func(n *yaml.Node) bool {
		found++
		last = n
		return found <= maxAnchors
	}
	var visit func(n *yaml.Node)
	visit = func(n *yaml.Node) {
		if n.Kind == yaml.AliasNode {
			if told(n) {
				r.errorf(n, "aliases are not allowed in a policy; write the value out")
			}
			return
		}
		if n.Anchor != "" && told(n) {
			r.errorf(n, "anchors are not allowed in a policy")
		}
		for _, c := range n.Content {
			visit(c)
		}
	}
	visit(root)
	if found > maxAnchors {
		r.errorf(last, "the last of %d anchors and aliases, of which the first %d are shown", found, maxAnchors)
	}
}

// unmanaged is the path of an object whose keys nobody asks Manages for.
const unmanaged = "-"

// object reads a mapping with the keys of t, in the table's order, so that a
// later one can rely on an earlier. path is the dotted path of the object for
// Manages, empty for the root; what names the object to people.
func (r *reader) object(n *yaml.Node, path, what string, t *table, read func(k *key, v *yaml.Node)) {
	var room [12]*yaml.Node
	values := room[:len(t.keys)]
	ok := r.each(n, what, func(k, v *yaml.Node) {
		i := slices.IndexFunc(t.keys, func(known key) bool { return known.name == k.Value })
		if i < 0 {
			r.unknown(k, t.names(), "unknown key %q in %s", k.Value, what)
			return
		}
		values[i] = v
		if path != unmanaged {
			r.present[strings.TrimPrefix(path+"."+k.Value, ".")] = true
		}
	})
	if !ok {
		return
	}
	for i := range t.keys {
		switch k := &t.keys[i]; {
		case values[i] != nil:
			read(k, values[i])
		case k.required:
			r.errorf(n, "%s has no %q", what, k.name)
		}
	}
}

// each calls fn with every key and value of a mapping; it reports keys that
// are no text or stand there twice.
func (r *reader) each(n *yaml.Node, what string, fn func(k, v *yaml.Node)) bool {
	if n.Kind != yaml.MappingNode {
		r.wrongType(n, what, "keys with values")
		return false
	}
	seen := newNames(len(n.Content) / 2)
	for i := 0; i+1 < len(n.Content); i += 2 {
		k, v := n.Content[i], n.Content[i+1]
		if k.Kind != yaml.ScalarNode || k.ShortTag() != "!!str" && k.ShortTag() != "!!merge" {
			r.wrongType(k, "a key of "+what, "text")
			continue
		}
		if len(k.Value) > maxText {
			r.errorf(k, "a key of %s is longer than %d bytes", what, maxText)
			continue
		}
		if line := seen.line(k.Value, k.Line); line > 0 {
			r.errorf(k, "key %q stands twice in %s, first on line %d", k.Value, what, line)
			continue
		}
		fn(k, v)
	}
	return true
}

// names remembers where names stood first: a few in a list, many in a map.
type names struct {
	few  []nameAt
	many map[string]int
}

type nameAt struct {
	name string
	line int
}

func newNames(n int) *names {
	if n > 16 {
		return &names{many: make(map[string]int, n)}
	}
	return &names{few: make([]nameAt, 0, n)}
}

// line remembers a name and returns the line on which it stood before, or 0.
func (s *names) line(name string, line int) int {
	if s.many != nil {
		first := s.many[name]
		if first == 0 {
			s.many[name] = line
		}
		return first
	}
	for _, f := range s.few {
		if f.name == name {
			return f.line
		}
	}
	s.few = append(s.few, nameAt{name, line})
	return 0
}

// wrongType reports that n is not what was wanted. An alias has been reported
// already.
func (r *reader) wrongType(n *yaml.Node, what, want string) {
	if n.Kind == yaml.AliasNode {
		return
	}
	got := "something else"
	switch n.Kind {
	case yaml.MappingNode:
		got = "keys with values"
	case yaml.SequenceNode:
		got = "a list"
	case yaml.ScalarNode:
		switch n.ShortTag() {
		case "!!null":
			r.errorf(n, "%s is empty; it must be %s, or leave the key out", what, want)
			return
		case "!!int", "!!float":
			got = "the number " + n.Value
		case "!!bool":
			got = n.Value
		case "!!str":
			got = fmt.Sprintf("the text %q", n.Value)
		default:
			got = fmt.Sprintf("%q of type %s", n.Value, n.ShortTag())
		}
	}
	hint := ""
	if want == "text" && n.Kind == yaml.ScalarNode {
		hint = "; put it in quotes"
	}
	r.errorf(n, "%s must be %s, not %s%s", what, want, got, hint)
}

// list calls fn with every item of a list.
func (r *reader) list(n *yaml.Node, what string, fn func(item *yaml.Node)) {
	if n.Kind != yaml.SequenceNode {
		r.wrongType(n, what, "a list")
		return
	}
	for _, item := range n.Content {
		fn(item)
	}
}

// text reads a text that is not empty.
func (r *reader) text(n *yaml.Node, what string) (string, bool) {
	if n.Kind != yaml.ScalarNode || n.ShortTag() != "!!str" {
		r.wrongType(n, what, "text")
		return "", false
	}
	if strings.TrimSpace(n.Value) == "" {
		r.errorf(n, "%s is empty", what)
		return "", false
	}
	if len(n.Value) > maxText {
		r.errorf(n, "%s is longer than %d bytes", what, maxText)
		return "", false
	}
	return n.Value, true
}

// maxSlug is the longest slug, in bytes.
const maxSlug = 128

// slug reads the name of a parent, organization or directory in addresses.
func (r *reader) slug(n *yaml.Node, what string) (string, bool) {
	s, ok := r.text(n, what)
	if !ok {
		return "", false
	}
	bad := func(c rune) bool {
		return !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.')
	}
	if len(s) > maxSlug || strings.ContainsFunc(s, bad) {
		r.errorf(n, "%s %q is no slug: at most 128 letters, digits, hyphens, dots and underscores", what, s)
		return "", false
	}
	return s, true
}

// choice reads a text that is one of k's words.
func (r *reader) choice(n *yaml.Node, k *key) (string, bool) {
	s, ok := r.text(n, k.name)
	if ok && !slices.Contains(k.words, s) {
		r.unknown(n, k.words, "unknown %s %q; there are %s", k.name, s, strings.Join(k.words, ", "))
		return "", false
	}
	return s, ok
}

// flag reads true or false.
func (r *reader) flag(n *yaml.Node, what string) bool {
	if n.Kind == yaml.ScalarNode && n.ShortTag() == "!!bool" {
		if b, err := strconv.ParseBool(strings.ToLower(n.Value)); err == nil {
			return b
		}
	}
	r.wrongType(n, what, "true or false")
	return false
}

// number reads a whole number between k's bounds.
func (r *reader) number(n *yaml.Node, k *key) int {
	if n.Kind != yaml.ScalarNode || n.ShortTag() != "!!int" {
		r.wrongType(n, k.name, "a whole number")
		return 0
	}
	i, err := strconv.Atoi(n.Value)
	if err != nil || i < k.low || i > k.high {
		r.errorf(n, "%s must be a whole number from %d to %d, not %s", k.name, k.low, k.high, n.Value)
		return 0
	}
	return i
}

// value reads any value, as a test person's attributes have them.
func (r *reader) value(n *yaml.Node, what string, depth int) any {
	if depth > maxAttributeDepth {
		r.errorf(n, "%s is nested deeper than %d", what, maxAttributeDepth)
		return nil
	}
	switch n.Kind {
	case yaml.MappingNode:
		out := map[string]any{}
		r.each(n, what, func(k, v *yaml.Node) { out[k.Value] = r.value(v, what, depth+1) })
		return out
	case yaml.SequenceNode:
		out := make([]any, 0, len(n.Content))
		for _, c := range n.Content {
			out = append(out, r.value(c, what, depth+1))
		}
		return out
	case yaml.ScalarNode:
		return r.scalar(n, what)
	default:
		return nil // an alias, reported already
	}
}

func (r *reader) scalar(n *yaml.Node, what string) any {
	switch n.ShortTag() {
	case "!!str":
		return n.Value
	case "!!null":
		return nil
	case "!!bool":
		return r.flag(n, what)
	case "!!int":
		if i, err := strconv.ParseInt(n.Value, 10, 64); err == nil {
			return i
		}
	case "!!float":
		if f, err := strconv.ParseFloat(n.Value, 64); err == nil {
			return f
		}
	}
	r.wrongType(n, what, "text, a number, true or false")
	return nil
}

// inside returns the place of a line and column of the text that n holds, and
// whether it could be found. A text that the file writes differently, folded
// or with escapes, has no such place.
func (r *reader) inside(n *yaml.Node, line, column int) (Position, bool) {
	if line < 1 || column < 1 {
		return r.at(n), false
	}
	lines := r.sourceLines()
	at, text := n.Line+line-1, n.Value
	if n.Style&yaml.LiteralStyle != 0 {
		at++
		if parts := strings.Split(n.Value, "\n"); line <= len(parts) {
			text = parts[line-1]
		}
	}
	if at > len(lines) || strings.Contains(text, "\n") {
		return r.at(n), false
	}
	source := []rune(lines[at-1])
	start := n.Column - 1
	switch {
	case n.Style&yaml.LiteralStyle != 0:
		start = len(source) - len([]rune(strings.TrimLeft(string(source), " ")))
		trimmed := strings.TrimLeft(text, " ")
		column -= len(text) - len(trimmed)
		text = trimmed
	case n.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle) != 0:
		start++
	}
	if start > len(source) || !strings.HasPrefix(string(source[start:]), text) {
		return r.at(n), false
	}
	return Position{r.file, at, start + column}, true
}
