// Package patch owns PATCH (RFC 7644 section 3.5.2): reading a PatchOp
// message, splitting off what it does to a group's members, and applying the
// rest to a canonical document, in the forms that real clients send
// (requirements 9, 10, 14, 15, 20–24 and 31).
//
// Applying is atomic and pure: the document given is never changed, and either
// every operation is applied or an error says which one was not and why.
//
// Where the RFC leaves room: a remove by value path that matches nothing is
// noTarget, except for members, where removing the absent succeeds
// (requirement 15); replace on a complex attribute or an extension merges, as
// section 3.5.2.3 says; null, "" for a bare manager, and [] in a replace
// unassign.
package patch

import (
	"errors"
	"maps"
	"slices"
	"strings"

	"usher/scim/filter"
	"usher/scim/schema"
)

// MessageURN is the schema of a PATCH request.
const MessageURN = "urn:ietf:params:scim:api:messages:2.0:PatchOp"

// MaxOperations bounds the operations of one request. Elements inside one
// operation are bounded by the size of the body: 10,000 members are welcome.
const MaxOperations = 1000

// Kind is what an operation does.
type Kind int

// The kinds of operations.
const (
	Add Kind = iota
	Replace
	Remove
)

// String returns the name of the kind as RFC 7644 writes it.
func (k Kind) String() string {
	switch k {
	case Add:
		return "add"
	case Replace:
		return "replace"
	default:
		return "remove"
	}
}

// Op is one operation.
type Op struct {
	Kind     Kind
	Path     string      // as it came; empty: path-less
	Parsed   filter.Path // of Path
	Value    any         // decoded
	HasValue bool        // the operation has the key "value"
	Index    int         // its place in the request, from 0
}

// Ops are operations in the order they apply.
type Ops []Op

// Parse reads a decoded PatchOp message. Keys and op are taken in any letter
// case; keys that mean nothing are noted. Without the PatchOp schema, or with
// Operations missing, empty, longer than MaxOperations or malformed, it is 400
// invalidSyntax; remove without path is noTarget; a path that does not parse
// is invalidPath; add or replace without value is invalidValue.
func Parse(doc map[string]any) (Ops, schema.Notes, error) {
	var notes schema.Notes
	var schemas, operations any
	seen := [2]bool{}
	for key, v := range doc {
		field := 0
		switch {
		case strings.EqualFold(key, "schemas"):
			schemas = v
		case strings.EqualFold(key, "Operations"):
			field, operations = 1, v
		default:
			notes.Add(schema.NoteIgnoredKey, key)
			continue
		}
		if seen[field] {
			return nil, nil, schema.Errorf(schema.InvalidSyntax, "%s is given twice in different letter case", []string{"schemas", "Operations"}[field])
		}
		seen[field] = true
	}
	if !isPatchOp(schemas) {
		return nil, nil, schema.Errorf(schema.InvalidSyntax, "schemas: a PATCH needs [%q]", MessageURN)
	}
	list, ok := operations.([]any)
	if !ok || len(list) == 0 {
		return nil, nil, schema.Errorf(schema.InvalidSyntax, "Operations: a list of at least one operation is needed")
	}
	if len(list) > MaxOperations {
		return nil, nil, schema.Errorf(schema.InvalidSyntax, "Operations: %d operations, at most %d are accepted in one PATCH", len(list), MaxOperations)
	}
	ops := make(Ops, 0, len(list))
	for i, e := range list {
		op, err := parseOp(i, e, &notes)
		if err != nil {
			return nil, nil, inOperation(i, err)
		}
		ops = append(ops, op)
	}
	sortNotes(notes)
	return ops, notes, nil
}

func sortNotes(notes schema.Notes) {
	slices.SortStableFunc(notes, func(a, b schema.Note) int { return strings.Compare(a.Path, b.Path) })
}

func isPatchOp(v any) bool {
	list, ok := v.([]any)
	if !ok {
		list = []any{v}
	}
	for _, e := range list {
		if s, ok := e.(string); ok && strings.EqualFold(s, MessageURN) {
			return true
		}
	}
	return false
}

// inOperation says which operation an error is about.
func inOperation(i int, err error) error {
	var e schema.Error
	if errors.As(err, &e) {
		return schema.Errorf(e.ScimType, "Operations[%d]: %s", i, e.Detail)
	}
	return err
}

func parseOp(i int, e any, notes *schema.Notes) (Op, error) {
	obj, ok := e.(map[string]any)
	if !ok {
		return Op{}, schema.Errorf(schema.InvalidSyntax, "an operation is an object with op, path and value")
	}
	op := Op{Index: i}
	var kind, path any
	seen := [3]bool{}
	for key, v := range obj {
		var field int
		switch {
		case strings.EqualFold(key, "op"):
			field, kind = 0, v
		case strings.EqualFold(key, "path"):
			field, path = 1, v
		case strings.EqualFold(key, "value"):
			field, op.Value, op.HasValue = 2, v, true
		default:
			notes.Add(schema.NoteIgnoredKey, key)
			continue
		}
		if seen[field] {
			return Op{}, schema.Errorf(schema.InvalidSyntax, "%s is given twice in different letter case", strings.ToLower(key))
		}
		seen[field] = true
	}
	if err := op.setKind(kind); err != nil {
		return Op{}, err
	}
	if err := op.setPath(path, notes); err != nil {
		return Op{}, err
	}
	if op.Kind != Remove && !op.HasValue {
		return Op{}, schema.Errorf(schema.InvalidValue, "%s needs a value", op.Kind)
	}
	return op, nil
}

func (op *Op) setKind(v any) error {
	s, ok := v.(string)
	if !ok {
		return schema.Errorf(schema.InvalidSyntax, "op is needed: add, replace or remove")
	}
	for _, k := range []Kind{Add, Replace, Remove} {
		if strings.EqualFold(s, k.String()) {
			op.Kind = k
			return nil
		}
	}
	return schema.Errorf(schema.InvalidSyntax, "op is add, replace or remove, not %s", schema.Clip(s))
}

func (op *Op) setPath(v any, notes *schema.Notes) error {
	s, ok := v.(string)
	if v != nil && !ok {
		return schema.Errorf(schema.InvalidPath, "path is a string")
	}
	if v != nil && s == "" {
		notes.Add(schema.NoteEmptyPath, "path")
	}
	if s == "" {
		if op.Kind == Remove {
			return schema.Errorf(schema.NoTarget, "remove needs a path")
		}
		return nil
	}
	parsed, err := filter.ParsePathNoting(s, notes)
	if err != nil {
		return err
	}
	op.Path, op.Parsed = s, parsed
	return nil
}

// sortedKeys lists plain attribute names before paths used as keys, each
// sorted: a list given whole is in place before one element of it is set.
func sortedKeys(obj map[string]any) []string {
	if len(obj) == 1 {
		for k := range obj {
			return []string{k}
		}
	}
	return slices.SortedFunc(maps.Keys(obj), func(a, b string) int {
		pa, pb := strings.ContainsAny(a, ".["), strings.ContainsAny(b, ".[")
		switch {
		case pa == pb:
			return strings.Compare(a, b)
		case pa:
			return 1
		default:
			return -1
		}
	})
}
