package schema

import (
	"maps"
	"slices"
	"strings"
)

// Mode says what a body is normalised for.
type Mode int

// The modes.
const (
	Create  Mode = iota // POST
	Replace             // PUT
)

// Options adjust Normalize.
type Options struct {
	// AllowMissingSchemas tolerates a body whose "schemas" is missing or empty.
	AllowMissingSchemas bool
	// Current is the stored canonical document in Replace mode: "active" is
	// taken from it where the body has no such key (requirement 10), and
	// immutable attributes are held against it. It is not changed.
	Current map[string]any
	// WithoutMembers passes over the members of a group, which were looked at
	// before.
	WithoutMembers bool
}

// Normalized is a body as usher stores it.
type Normalized struct {
	Doc        map[string]any // the canonical document, without members
	Members    []Member       // of a group, each value once
	MembersSet bool           // the body had the key "members"; null and [] are set and empty (requirement 10)
	Notes      Notes          // what was tolerated
}

// adscimGroup is a schema Entra names when it creates a group; it means nothing.
const adscimGroup = "http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group"

// Normalize turns the body of a POST or PUT into the canonical document.
// Attribute names are taken in any letter case; unknown and readOnly
// attributes and password are dropped and noted; null, [] and {} mean
// unassigned; string booleans become booleans. Values are otherwise stored
// verbatim. 400 invalidValue: a wrong type, a missing required attribute,
// missing "schemas", an unknown schema. 400 invalidSyntax: one attribute given
// twice in different letter case. body is not changed.
func Normalize(res *Resource, body map[string]any, mode Mode, opts Options) (Normalized, error) {
	n := normalizer{res: res, body: body, withoutMembers: opts.WithoutMembers}
	n.out.Doc = make(map[string]any, len(body)+1)
	if err := n.schemas(opts); err != nil {
		return Normalized{}, err
	}
	if err := n.attributes(); err != nil {
		return Normalized{}, err
	}
	if mode == Replace && opts.Current != nil {
		if err := n.keep(opts.Current); err != nil {
			return Normalized{}, err
		}
	}
	if err := CheckRequired(res, n.out.Doc); err != nil {
		return Normalized{}, err
	}
	n.out.Doc[AttrSchemas] = res.SchemasOf(n.out.Doc)
	return n.out, nil
}

type normalizer struct {
	res  *Resource
	body map[string]any
	out  Normalized
	has  map[string]bool // keys met, by canonical name, where the letter case differed

	withoutMembers bool
}

func (n *normalizer) schemas(opts Options) error {
	value, ok := n.body[AttrSchemas]
	if !ok {
		for _, key := range slices.Sorted(maps.Keys(n.body)) {
			if equalFold(key, AttrSchemas) {
				value = n.body[key]
				break
			}
		}
	}
	list, isList := value.([]any)
	if s, isString := value.(string); isString {
		n.out.Notes.Add(NoteSingleElement, AttrSchemas)
		list, isList = []any{s}, true
	}
	if value != nil && !isList {
		return Errorf(InvalidValue, "schemas: a list of schema URNs is needed, got %s", kindOf(value))
	}
	if len(list) == 0 {
		if opts.AllowMissingSchemas {
			n.out.Notes.Add(NoteMissingSchemas, AttrSchemas)
			return nil
		}
		return Errorf(InvalidValue, "schemas is required: send [%q]", n.res.Core.ID)
	}
	for _, e := range list {
		s, ok := e.(string)
		switch {
		case !ok:
			return Errorf(InvalidValue, "schemas: a list of schema URNs is needed, got %s in it", kindOf(e))
		case equalFold(s, n.res.Core.ID) || n.res.Extension(s) != nil:
		case n.isADSCIM(s):
			n.out.Notes.Add(NoteIgnoredSchema, AttrSchemas)
		default:
			return Errorf(InvalidValue, "schemas: %s", NoSchema(n.res, s))
		}
	}
	return nil
}

func (n *normalizer) isADSCIM(s string) bool {
	return n.res.Core.ID == GroupURN && equalFold(s, adscimGroup)
}

func (n *normalizer) attributes() error {
	used := 0
	for _, a := range n.res.order {
		if v, ok := n.body[a.Name]; ok {
			used++
			if err := n.set(n.out.Doc, a, v); err != nil {
				return err
			}
		}
	}
	for _, e := range n.res.Extensions {
		if v, ok := n.body[e.ID]; ok {
			used++
			if err := n.extension(e, v); err != nil {
				return err
			}
		}
	}
	if used == len(n.body) {
		return nil
	}
	// The other keys: sorted, so that answers do not depend on a map's order.
	for _, key := range slices.Sorted(maps.Keys(n.body)) {
		if err := n.otherKey(key); err != nil {
			return err
		}
	}
	return nil
}

func (n *normalizer) otherKey(key string) error {
	ref, ok := n.res.Resolve(key)
	switch {
	case ok && ref.Attr == nil && ref.Extension:
		if ref.Schema.ID == key {
			return nil
		}
		if n.twice(ref.Schema.ID) {
			return givenTwice(ref.Schema.ID)
		}
		return n.extension(ref.Schema, n.body[key])
	case ok && ref.Attr != nil && ref.Sub == nil && !ref.Extension:
		if ref.Attr.Name == key {
			return nil
		}
		if n.twice(ref.Attr.Name) {
			return givenTwice(ref.Attr.Name)
		}
		return n.set(n.out.Doc, ref.Attr, n.body[key])
	case ok && ref.Attr != nil && ref.Sub == nil:
		n.out.Notes.Add(NoteFlatKey, ref.Attr.Path)
		if key != ref.Attr.Path && n.twice(ref.Attr.Path) {
			return givenTwice(ref.Attr.Path)
		}
		return n.extension(ref.Schema, map[string]any{ref.Attr.Name: n.body[key]})
	case ok && ref.Attr == nil:
		return Errorf(InvalidValue, "%s: attributes of the core schema stand at the top level of the body", ref.Schema.ID)
	case equalFold(key, "password"):
		n.out.Notes.Add(NotePassword, "password")
		return nil
	case n.isADSCIM(key):
		n.out.Notes.Add(NoteIgnoredSchema, key)
		return nil
	}
	if !KnownPrefix(n.res, key) {
		return Errorf(InvalidValue, "%s", NoSchema(n.res, key))
	}
	n.out.Notes.Add(NoteUnknownAttribute, key)
	return nil
}

// KnownPrefix reports whether a key is a bare name or begins with the URN of a
// schema of res: an unknown one is then an unknown attribute of a known
// schema, otherwise it belongs to a schema usher does not have. Schemas are
// named by URNs, and by some vendors by URLs.
func KnownPrefix(res *Resource, key string) bool {
	if scheme, _, _ := strings.Cut(key, ":"); len(scheme) == len(key) || !equalFold(scheme, "urn") && !equalFold(scheme, "http") && !equalFold(scheme, "https") {
		return true
	}
	if hasPrefixFold(key, res.Core.ID) {
		return true
	}
	for _, e := range res.Extensions {
		if hasPrefixFold(key, e.ID) {
			return true
		}
	}
	return false
}

// NoSchema says of a URN, or of an attribute with one, that res does not have the
// schema, and what to do. SCIM 1.1, which some clients are set to or are too old to
// leave, named its schemas otherwise.
func NoSchema(res *Resource, urn string) string {
	const old = "urn:scim:schemas:"
	if len(urn) > len(old) && strings.EqualFold(urn[:len(old)], old) {
		return Clip(urn) + " is of SCIM 1.1, which is not spoken here: let the client speak SCIM 2.0, whose schema of a " + res.Name + " is " + res.Core.ID
	}
	return Clip(urn) + " is no schema of a " + res.Name + " here: send " + res.Core.ID + " and what GET /ResourceTypes/" + res.Name + " lists; a directory may be given schemas of its own"
}

// NoAttribute says of a path without a schema that res does not have the attribute,
// and what it is called where an extension does.
func NoAttribute(res *Resource, path string) string {
	says := Clip(path) + " is no attribute of a " + res.Name
	for _, e := range res.Extensions {
		if ref, ok := res.Resolve(e.ID + ":" + path); ok && ref.Attr != nil {
			return says + ": its extension has one, " + ref.Leaf().Path
		}
	}
	return says
}

func hasPrefixFold(key, id string) bool {
	return len(key) > len(id) && strings.EqualFold(key[:len(id)], id) && (key[len(id)] == ':' || key[len(id)] == '.')
}

// twice reports whether name was met before under another spelling.
func (n *normalizer) twice(name string) bool {
	if _, exact := n.body[name]; exact || n.has[name] {
		return true
	}
	if n.has == nil {
		n.has = map[string]bool{}
	}
	n.has[name] = true
	return false
}

// set puts one attribute into dst.
func (n *normalizer) set(dst map[string]any, a *Attribute, value any) error {
	if a.Name == AttrSchemas && a == n.res.Common[0] {
		return nil
	}
	if a.Mutability == ReadOnly {
		if value != nil {
			n.out.Notes.Add(NoteReadOnly, a.Path)
		}
		return nil
	}
	if n.res.IsMembers(a) {
		if n.withoutMembers {
			return nil
		}
		members, err := ParseMembers(value, a.Path, &n.out.Notes)
		n.out.Members, n.out.MembersSet = members, true
		return err
	}
	v, err := Coerce(a, value, &n.out.Notes)
	if err != nil {
		return err
	}
	if v != nil {
		dst[a.Name] = v
	}
	return nil
}

// IsMembers reports whether a is the "members" of a group, which are rows of
// their own and never in a document.
func (r *Resource) IsMembers(a *Attribute) bool {
	return a.Name == AttrMembers && r.Core.ID == GroupURN && r.top[AttrMembers] == a
}

func (n *normalizer) extension(e *Schema, value any) error {
	if value == nil {
		return nil
	}
	obj, ok := value.(map[string]any)
	if !ok {
		return Errorf(InvalidValue, "%s: an object is needed, got %s", e.ID, kindOf(value))
	}
	dst, _ := n.out.Doc[e.ID].(map[string]any)
	if dst == nil {
		dst = make(map[string]any, len(obj))
	}
	for _, key := range slices.Sorted(maps.Keys(obj)) {
		a := e.Attribute(key)
		if a == nil {
			n.out.Notes.Add(NoteUnknownAttribute, e.ID+":"+key)
			continue
		}
		if _, exact := obj[a.Name]; exact && a.Name != key || dst[a.Name] != nil {
			return givenTwice(a.Path)
		}
		if err := n.set(dst, a, obj[key]); err != nil {
			return err
		}
	}
	if len(dst) > 0 {
		n.out.Doc[e.ID] = dst
	}
	return nil
}

// keep applies what the stored document has a say in.
func (n *normalizer) keep(current map[string]any) error {
	if a := n.res.top[AttrActive]; a != nil {
		if v, ok := current[AttrActive]; ok && !n.named(AttrActive) {
			n.out.Doc[AttrActive] = v
		}
	}
	return KeepImmutable(n.res, current, n.out.Doc)
}

// KeepImmutable sets in doc the attributes of old that keep their value and that
// doc leaves out; where doc has another value for one it errs with mutability. The
// extensions in doc are not changed but set anew.
func KeepImmutable(res *Resource, old, doc map[string]any) error {
	for _, f := range res.immutable {
		was := f.in(old)
		if was == nil {
			continue
		}
		v := f.in(doc)
		if v != nil && !Equal(was, v) {
			return Errorf(NotMutable, "%s cannot be changed once it is set", f.Attr.Path)
		}
		if v == nil {
			f.put(doc, was)
		}
	}
	return nil
}

// put sets the attribute in a document.
func (f Ref) put(doc map[string]any, v any) {
	dst := doc
	if f.Extension {
		ext, _ := doc[f.Schema.ID].(map[string]any)
		if dst = maps.Clone(ext); dst == nil {
			dst = map[string]any{}
		}
		doc[f.Schema.ID] = dst
	}
	dst[f.Attr.Name] = v
}

// CheckImmutable errs with mutability where an attribute that keeps its value
// has another one in doc than it had, or none any more.
func CheckImmutable(res *Resource, old, doc map[string]any) error {
	for _, f := range res.immutable {
		if was := f.in(old); was != nil && !Equal(was, f.in(doc)) {
			return Errorf(NotMutable, "%s cannot be changed once it is set", f.Attr.Path)
		}
	}
	return nil
}

// named reports whether the body has the core attribute name, in any letter
// case or with the URN, even as null.
func (n *normalizer) named(name string) bool {
	_, exact := n.body[name]
	return exact || n.has[name]
}

// CheckRequired errs with invalidValue where a required attribute is missing
// or blank (requirement 9). Those of an extension are required where a document
// has the extension, sub-attributes where it has the value around them.
func CheckRequired(res *Resource, doc map[string]any) error {
	if f, missing := Missing(res, doc); missing {
		return Errorf(InvalidValue, "%s is required", f.Leaf().Path)
	}
	return nil
}

// Missing returns the first required attribute that a document lacks.
func Missing(res *Resource, doc map[string]any) (Ref, bool) {
	if a, sub := lacking(res.Core.Attributes, doc); a != nil {
		return Ref{Schema: res.Core, Attr: a, Sub: sub}, true
	}
	for _, e := range res.Extensions {
		ext, ok := doc[e.ID].(map[string]any)
		if !ok {
			continue
		}
		if a, sub := lacking(e.Attributes, ext); a != nil {
			return Ref{Schema: e, Extension: true, Attr: a, Sub: sub}, true
		}
	}
	return Ref{}, false
}

// Had reports whether a document had what Missing finds lacking in the next:
// the attribute, or of a sub-attribute the value around it.
func Had(f Ref, doc map[string]any) bool { return !Blank(f.in(doc)) }

func lacking(attrs []*Attribute, doc map[string]any) (a, sub *Attribute) {
	for _, a := range attrs {
		switch {
		case a.Mutability == ReadOnly:
		case a.Required && Blank(doc[a.Name]):
			return a, nil
		case a.subRequired:
			if sub := lackingSub(a, doc[a.Name]); sub != nil {
				return a, sub
			}
		}
	}
	return nil, nil
}

func lackingSub(a *Attribute, v any) *Attribute {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			if sub := lackingSub(a, e); sub != nil {
				return sub
			}
		}
	case map[string]any:
		for _, sub := range a.Sub {
			if sub.Required && sub.Mutability != ReadOnly && Blank(v[sub.Name]) {
				return sub
			}
		}
	}
	return nil
}

// Blank reports whether a value assigns nothing to a required attribute.
func Blank(v any) bool {
	if s, ok := v.(string); ok {
		return strings.TrimSpace(s) == ""
	}
	return v == nil
}

// Equal reports whether two canonical values are the same, letter for letter.
func Equal(a, b any) bool {
	switch a := a.(type) {
	case map[string]any:
		b, ok := b.(map[string]any)
		if !ok || len(a) != len(b) {
			return false
		}
		for k, v := range a {
			w, ok := b[k]
			if !ok || !Equal(v, w) {
				return false
			}
		}
		return true
	case []any:
		b, ok := b.([]any)
		if !ok || len(a) != len(b) {
			return false
		}
		for i := range a {
			if !Equal(a[i], b[i]) {
				return false
			}
		}
		return true
	}
	switch b.(type) {
	case map[string]any, []any:
		return false
	}
	return a == b
}
