package patch

import (
	"errors"
	"maps"
	"slices"
	"strings"

	"usher/scim/filter"
	"usher/scim/schema"
)

// Apply applies ops to the canonical document doc and returns the new one,
// whether it differs, and what was tolerated. doc is not changed; the new
// document shares with it what no operation touched. On an error nothing is
// applied.
//
// An explicit path that res does not know is 400 invalidPath, a readOnly one
// mutability; the same inside a path-less value is dropped and noted, and so is
// password anywhere. A key of
// a path-less value that belongs to a schema res does not have is 400
// invalidPath. Removing or blanking a required attribute, and changing an
// immutable one, is mutability. Members of a group are not Apply's: split them
// off by MemberOps first; met here they are mutability.
func Apply(res *schema.Resource, doc map[string]any, ops Ops) (newDoc map[string]any, changed bool, notes schema.Notes, err error) {
	a := applier{res: res, old: doc, doc: maps.Clone(doc)}
	if a.doc == nil {
		a.doc = map[string]any{}
	}
	for i := range ops {
		if err := a.op(&ops[i]); err != nil {
			return nil, false, nil, inOperation(ops[i].Index, err)
		}
	}
	if changed, err = a.finish(); err != nil {
		return nil, false, nil, err
	}
	return a.doc, changed, a.notes, nil
}

type applier struct {
	res     *schema.Resource
	old     map[string]any
	doc     map[string]any
	notes   schema.Notes
	touched []string        // top-level keys of doc that were written
	work    int             // looks at and copies of elements so far
	named   map[string]bool // what the path-less value at hand has named; nil: it has one key
}

// maxWork bounds the elements of lists that the operations of one request look
// at: a list of MaxElements may be added to another, a hundred operations may
// change each of a hundred elements, and what is more would keep everybody
// waiting.
const maxWork = 300_000

// copyWork is what the copy of an element costs beside a look at it.
const copyWork = 16

// spend counts work; past maxWork it is 400 tooMany.
func (a *applier) spend(work int) error {
	if a.work += work; a.work > maxWork {
		return schema.Errorf(schema.TooMany, "the operations look at too many elements: send fewer, or in several requests")
	}
	return nil
}

// target is where an operation writes: an attribute of the document or of an
// extension, its elements selected by Filter, a sub-attribute of it or them.
type target struct {
	schema.Ref
	filter filter.Expression
	terms  int // how many terms the filter may have
}

func (a *applier) op(op *Op) error {
	a.named = nil
	if op.Path == "" {
		return a.pathless(op)
	}
	if a.isPassword(&op.Parsed) {
		a.notes.Add(schema.NotePassword, "password")
		return nil
	}
	t, err := a.resolve(&op.Parsed, op.Path)
	if err != nil {
		return err
	}
	if t.Attr == nil {
		return a.wholeSchema(op, t)
	}
	if leaf := readOnly(t.Ref); leaf != nil {
		return schema.Errorf(schema.NotMutable, "%s is readOnly", leaf.Path)
	}
	return a.write(op.Kind, t, op.Value)
}

// isPassword reports whether a path is that of the attribute which is taken and
// thrown away (requirement 11).
func (a *applier) isPassword(p *filter.Path) bool {
	uri := p.AttributePath.URI()
	return strings.EqualFold(p.AttributePath.AttributeName, "password") && p.AttributePath.SubAttribute == nil && p.ValueExpression == nil &&
		(uri == "" || strings.EqualFold(uri, a.res.Core.ID))
}

func readOnly(ref schema.Ref) *schema.Attribute {
	if ref.Attr.Mutability == schema.ReadOnly {
		return ref.Attr
	}
	if ref.Sub != nil && ref.Sub.Mutability == schema.ReadOnly {
		return ref.Sub
	}
	return nil
}

func (a *applier) resolve(p *filter.Path, text string) (target, error) {
	sub := p.AttributePath.SubAttributeName()
	if p.ValueExpression != nil {
		if sub != "" {
			return target{}, schema.Errorf(schema.InvalidPath, "%s: brackets follow an attribute, not a sub-attribute", schema.Clip(text))
		}
		sub = p.SubAttributeName()
	}
	ref, ok := a.res.Find(p.AttributePath.URI(), p.AttributePath.AttributeName, sub)
	switch {
	case !ok && !schema.KnownPrefix(a.res, text):
		return target{}, unknown{schema.Errorf(schema.InvalidPath, "%s", schema.NoSchema(a.res, text))}
	case !ok:
		return target{}, unknown{schema.Errorf(schema.InvalidPath, "%s", schema.NoAttribute(a.res, text))}
	}
	t := target{Ref: ref, filter: p.ValueExpression}
	if t.filter == nil {
		return t, nil
	}
	t.terms = 1 + len(text)/len("a pr or ")
	if ref.Attr == nil || !ref.Attr.MultiValued || ref.Attr.Type != schema.TypeComplex {
		return target{}, schema.Errorf(schema.InvalidPath, "%s: only a multi-valued attribute has elements to select", schema.Clip(text))
	}
	err := filter.ValidateElement(ref.Attr, t.filter, true)
	var e schema.Error
	if errors.As(err, &e) && e.ScimType == schema.InvalidPath { // a sub-attribute that is not known
		err = unknown{err}
	}
	return t, err
}

// unknown is an error about an attribute that the schema does not have: a path
// is refused for it, a key of a path-less value dropped.
type unknown struct{ error }

func (u unknown) Unwrap() error { return u.error }

// wholeSchema is an operation whose path is the URN of a schema.
func (a *applier) wholeSchema(op *Op, t target) error {
	if op.Kind == Remove || op.Value == nil {
		if !t.Extension {
			return schema.Errorf(schema.NotMutable, "%s cannot be removed from a %s", t.Schema.ID, a.res.Name)
		}
		a.touch(t.Schema.ID)
		delete(a.doc, t.Schema.ID)
		return nil
	}
	return a.attributes(op.Kind, t.Schema, t.Extension, op.Value, t.Schema.ID)
}

// attributes applies an object of attributes of one schema.
func (a *applier) attributes(kind Kind, s *schema.Schema, ext bool, value any, where string) error {
	obj, ok := value.(map[string]any)
	if !ok {
		return schema.Errorf(schema.InvalidValue, "%s: an object is needed", where)
	}
	seen := map[string]string{}
	for _, key := range sortedKeys(obj) {
		attr := s.Attribute(key)
		if attr == nil && !ext {
			attr = a.res.Attribute(key)
		}
		if attr == nil {
			a.notes.Add(schema.NoteUnknownAttribute, s.ID+":"+key)
			continue
		}
		if _, twice := seen[attr.Name]; twice && attr.Mutability != schema.ReadOnly {
			return schema.Errorf(schema.InvalidSyntax, "%s is given twice in different letter case", attr.Path)
		}
		seen[attr.Name] = key
		if err := a.inValue(kind, target{Ref: schema.Ref{Schema: s, Extension: ext, Attr: attr}}, obj[key]); err != nil {
			return err
		}
	}
	return nil
}

// inValue writes what a path-less value names: readOnly is dropped and noted.
// That named twice is no mistake to refuse the rest for: of it nothing is lost.
func (a *applier) inValue(kind Kind, t target, value any) error {
	if leaf := readOnly(t.Ref); leaf != nil {
		if leaf.Name != schema.AttrSchemas {
			a.notes.Add(schema.NoteReadOnly, leaf.Path)
		}
		return nil
	}
	if t.filter == nil {
		if err := a.once(t.Leaf().Path); err != nil {
			return err
		}
	}
	return a.write(kind, t, value)
}

func (a *applier) pathless(op *Op) error {
	obj, ok := op.Value.(map[string]any)
	if !ok {
		return schema.Errorf(schema.InvalidValue, "%s without path needs an object of attributes as value", op.Kind)
	}
	if len(obj) > 1 {
		a.named = make(map[string]bool, len(obj))
	}
	for _, key := range sortedKeys(obj) {
		if err := a.key(op.Kind, key, obj[key]); err != nil {
			return err
		}
	}
	return nil
}

// once refuses an attribute or URN that a path-less value has named before, in
// another letter case, or once with the URN of its schema and once without: one
// of its values would be lost.
func (a *applier) once(name string) error {
	if a.named[name] {
		return schema.Errorf(schema.InvalidSyntax, "%s is given twice in one value, in another letter case or with the URN of its schema", name)
	}
	if a.named != nil {
		a.named[name] = true
	}
	return nil
}

// key applies one key of a path-less value: an attribute, a schema's URN, or a
// path used as a key (requirement 21).
func (a *applier) key(kind Kind, key string, value any) error {
	key = strings.Trim(key, " \t") // as around a path
	if attr := a.res.Attribute(key); attr != nil {
		return a.inValue(kind, target{Ref: schema.Ref{Schema: a.res.Core, Attr: attr}}, value)
	}
	if strings.EqualFold(key, "password") {
		a.notes.Add(schema.NotePassword, "password")
		return nil
	}
	if e := a.res.Extension(key); e != nil {
		if err := a.once(e.ID); err != nil {
			return err
		}
		return a.extension(kind, e, value)
	}
	if !schema.KnownPrefix(a.res, key) {
		return schema.Errorf(schema.InvalidPath, "%s", schema.NoSchema(a.res, key))
	}
	p, err := filter.ParsePathNoting(key, &a.notes)
	if err != nil {
		if strings.Contains(key, "[") {
			return err
		}
		a.notes.Add(schema.NoteUnknownAttribute, key)
		return nil
	}
	t, err := a.resolve(&p, key)
	if err != nil {
		if errors.As(err, new(unknown)) {
			a.notes.Add(schema.NoteUnknownAttribute, key)
			return nil
		}
		return err
	}
	a.notes.Add(schema.NoteFlatKey, key)
	return a.inValue(kind, t, value)
}

func (a *applier) extension(kind Kind, e *schema.Schema, value any) error {
	if value == nil {
		if kind == Replace {
			a.touch(e.ID)
			delete(a.doc, e.ID)
		}
		return nil
	}
	return a.attributes(kind, e, true, value, e.ID)
}

func (a *applier) touch(key string) {
	if !slices.Contains(a.touched, key) {
		a.touched = append(a.touched, key)
	}
}

// finish checks the whole and says whether it differs.
func (a *applier) finish() (bool, error) {
	changed := false
	for _, key := range a.touched {
		if !schema.Equal(a.old[key], a.doc[key]) {
			changed = true
		}
	}
	if !changed {
		return false, nil
	}
	if ref, missing := schema.Missing(a.res, a.doc); missing {
		if schema.Had(ref, a.old) {
			return false, schema.Errorf(schema.NotMutable, "%s is required and cannot be removed", ref.Leaf().Path)
		}
		return false, schema.Errorf(schema.InvalidValue, "%s is required", ref.Leaf().Path)
	}
	if err := schema.CheckImmutable(a.res, a.old, a.doc); err != nil {
		return false, err
	}
	a.doc[schema.AttrSchemas] = a.res.SchemasOf(a.doc)
	return true, nil
}
