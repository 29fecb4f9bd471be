package codec

import (
	"strings"

	"usher/scim/schema"
)

// maxProjection bounds the text of attributes or excludedAttributes.
const maxProjection = 4 << 10

// Projection says which attributes an answer holds (RFC 7644 section 3.9).
// A nil *Projection is the default one: everything whose returned is always or
// default. A Projection is immutable.
type Projection struct {
	res     *schema.Resource
	include bool // names are what is wanted; otherwise what is left out
	top     map[string]*selection
	ext     map[string]*extSelection
	core    bool // the core URN itself was named
}

// selection is one named attribute: the whole of it, or some sub-attributes.
type selection struct {
	whole bool
	subs  map[string]bool
}

type extSelection struct {
	whole bool
	attrs map[string]*selection
}

// ParseProjection reads the query parameters attributes and
// excludedAttributes: comma-separated names in any letter case, with or
// without URN and sub-attribute. Commas inside brackets do not split; a value
// path selects the whole attribute; unknown names select nothing
// (requirement 6). Both empty, and a nil Projection comes back. Both given, or
// one longer than 4 KiB, is 400 invalidValue.
func ParseProjection(res *schema.Resource, attributes, excluded string) (*Projection, error) {
	hasA, hasE := strings.TrimSpace(attributes) != "", strings.TrimSpace(excluded) != ""
	switch {
	case !hasA && !hasE:
		return nil, nil
	case hasA && hasE:
		return nil, schema.Errorf(schema.InvalidValue, "attributes and excludedAttributes cannot be used together")
	case len(attributes) > maxProjection || len(excluded) > maxProjection:
		return nil, schema.Errorf(schema.InvalidValue, "the list of attributes is longer than %d bytes", maxProjection)
	}
	p := &Projection{res: res, include: hasA, top: map[string]*selection{}, ext: map[string]*extSelection{}}
	for _, name := range splitNames(attributes + excluded) {
		p.add(name)
	}
	return p, nil
}

// splitNames splits at commas outside brackets and quotes and cuts a value
// path down to its attribute.
func splitNames(s string) []string {
	var out []string
	depth, quoted, start := 0, false, 0
	for i := 0; i <= len(s); i++ {
		if i == len(s) || s[i] == ',' && depth == 0 {
			name := s[start:i]
			if j := strings.IndexByte(name, '['); j >= 0 {
				name = name[:j]
			}
			if name = strings.TrimSpace(name); name != "" {
				out = append(out, name)
			}
			start = i + 1
			continue
		}
		switch c := s[i]; {
		case c == '"' && depth > 0 && (i == 0 || s[i-1] != '\\'):
			quoted = !quoted
		case quoted:
		case c == '[':
			depth++
		case c == ']' && depth > 0:
			depth--
		}
	}
	return out
}

func (p *Projection) add(name string) {
	ref, ok := p.res.Resolve(name)
	switch {
	case !ok:
	case ref.Attr == nil && !ref.Extension:
		p.core = true
	case !ref.Extension:
		mark(p.top, ref)
	default:
		e := p.ext[ref.Schema.ID]
		if e == nil {
			e = &extSelection{attrs: map[string]*selection{}}
			p.ext[ref.Schema.ID] = e
		}
		if ref.Attr == nil {
			e.whole = true
			return
		}
		mark(e.attrs, ref)
	}
}

func mark(names map[string]*selection, ref schema.Ref) {
	s := names[ref.Attr.Name]
	if s == nil {
		s = &selection{}
		names[ref.Attr.Name] = s
	}
	if ref.Sub == nil {
		s.whole = true
		return
	}
	if s.subs == nil {
		s.subs = map[string]bool{}
	}
	s.subs[ref.Sub.Name] = true
}

// Wants reports whether the answer holds any of the common or core attribute
// name, given in the table's letter case: what it does not want need not be
// loaded.
func (p *Projection) Wants(name string) bool {
	var a *schema.Attribute
	if p == nil {
		return name != ""
	}
	if a = p.res.Attribute(name); a == nil {
		return false
	}
	_, ok := p.pick(a, p.top[a.Name], p.core)
	return ok
}

// pick says whether a is in the answer, and with which of its sub-attributes:
// nil is all of them. What returned says of a sub-attribute counts within its
// attribute: one of request is there where it is named, or its attribute is.
func (p *Projection) pick(a *schema.Attribute, s *selection, parent bool) (func(*schema.Attribute) bool, bool) {
	named := parent || s != nil && s.whole
	switch {
	case a.Returned == schema.ReturnedNever:
		return nil, false
	case a.Returned == schema.ReturnedAlways && !a.Restricted():
		return nil, true
	case a.Returned == schema.ReturnedAlways:
		return p.subs(s, p.include && named, true), true
	case p.include && named && !a.Restricted():
		return nil, true
	case p.include && named:
		return p.subs(s, true, true), true
	case p.include && s != nil:
		return p.subs(s, false, false), true
	case p.include || a.Returned == schema.ReturnedRequest || named:
		return nil, false
	case s != nil || a.Restricted():
		return p.subs(s, false, true), true
	}
	return nil, true
}

// subs says which sub-attributes are kept beside those that are always there:
// those of request where asked is set, those of default where whole is; of those
// that s names the named ones with attributes, all others with
// excludedAttributes.
func (p *Projection) subs(s *selection, asked, whole bool) func(*schema.Attribute) bool {
	return func(sub *schema.Attribute) bool {
		named := s != nil && s.subs[sub.Name]
		switch sub.Returned {
		case schema.ReturnedNever:
			return false
		case schema.ReturnedAlways:
			return true
		case schema.ReturnedRequest:
			return asked || p.include && named
		}
		if p.include {
			return whole || named
		}
		return !named
	}
}

// Apply returns the part of doc that the answer holds. doc has canonical names
// and may have id, meta, groups and members too; it is not changed, and what
// is kept whole is shared. A nil Projection, which must not meet a table that is
// Restricted, returns doc itself.
func (p *Projection) Apply(doc map[string]any) map[string]any {
	if p == nil {
		return doc
	}
	out := make(map[string]any, 8)
	for _, a := range p.res.Attributes() {
		if v, ok := doc[a.Name]; ok {
			p.copy(out, a, v, p.top[a.Name], p.core)
		}
	}
	for _, e := range p.res.Extensions {
		obj, ok := doc[e.ID].(map[string]any)
		if !ok {
			continue
		}
		sel := p.ext[e.ID]
		if sel == nil {
			sel = &extSelection{}
		}
		kept := make(map[string]any, len(obj))
		for _, a := range e.Attributes {
			if v, ok := obj[a.Name]; ok {
				p.copy(kept, a, v, sel.attrs[a.Name], sel.whole)
			}
		}
		if len(kept) > 0 {
			out[e.ID] = kept
		}
	}
	return out
}

func (p *Projection) copy(dst map[string]any, a *schema.Attribute, v any, s *selection, parent bool) {
	keep, ok := p.pick(a, s, parent)
	if !ok {
		return
	}
	if keep != nil {
		v = cut(a, v, keep)
	}
	if v != nil {
		dst[a.Name] = v
	}
}

// cut keeps some sub-attributes of a value; nil when nothing is left.
func cut(a *schema.Attribute, v any, keep func(*schema.Attribute) bool) any {
	switch v := v.(type) {
	case map[string]any:
		out := make(map[string]any, len(v))
		for _, sub := range a.Sub {
			if x, ok := v[sub.Name]; ok && keep(sub) {
				out[sub.Name] = x
			}
		}
		if len(out) > 0 {
			return out
		}
		return nil
	case []any:
		out := make([]any, 0, len(v))
		for _, e := range v {
			if x := cut(a, e, keep); x != nil {
				out = append(out, x)
			}
		}
		if len(out) > 0 {
			return out
		}
		return nil
	}
	return v
}

// splices reports whether every attribute of a stored document of res is in the
// answer, so that its bytes can be written as they are.
func (p *Projection) splices(res *schema.Resource) bool {
	switch {
	case res.Restricted():
		return false
	case p == nil:
		return true
	case p.include || p.core || len(p.ext) > 0:
		return false
	}
	for name := range p.top {
		switch name {
		case schema.AttrMembers, schema.AttrGroups, schema.AttrMeta, schema.AttrID, schema.AttrSchemas:
		default:
			return false
		}
	}
	return true
}

// explicit returns a projection that applies what the default one means.
func (p *Projection) explicit(res *schema.Resource) *Projection {
	if p == nil {
		return &Projection{res: res}
	}
	return p
}
