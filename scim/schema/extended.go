package schema

// Extended returns base with the definitions of its resource type as further
// extensions. They must be what Definitions returned.
func Extended(base *Resource, defs []Definition) *Resource {
	r := *base
	r.Extensions = append([]*Schema{}, base.Extensions...)
	for _, d := range defs {
		if d.ResourceType == base.Name {
			r.Extensions = append(r.Extensions, d.compile())
		}
	}
	if len(r.Extensions) == len(base.Extensions) {
		return base
	}
	r.prepare()
	return &r
}

// compile returns the table of a definition that Definitions returned.
func (d Definition) compile() *Schema {
	s := &Schema{ID: d.ID, Name: d.Name, Description: d.Description, Attributes: compileAttributes(d.Attributes)}
	if err := finish(s.Attributes, s.ID+":"); err != nil {
		panic("schema: a definition that was checked: " + err.Error())
	}
	s.names = newIndex(s.Attributes)
	return s
}

func compileAttributes(defs []AttributeDefinition) []*Attribute {
	out := make([]*Attribute, len(defs))
	for i, d := range defs {
		out[i] = &Attribute{
			Name: d.Name, Type: d.Type, MultiValued: d.MultiValued, Required: d.Required, CaseExact: d.CaseExact != nil && *d.CaseExact,
			Mutability: d.Mutability, Returned: d.Returned, Uniqueness: d.Uniqueness, Description: d.Description,
			CanonicalValues: d.CanonicalValues, ReferenceTypes: d.ReferenceTypes, Sub: compileAttributes(d.SubAttributes),
		}
	}
	return out
}

// prepare computes what requests ask of the table as a whole.
func (r *Resource) prepare() {
	r.schemaLists = make([][]any, 1<<len(r.Extensions))
	for set := range r.schemaLists {
		list := []any{r.Core.ID}
		for i, e := range r.Extensions {
			if set&(1<<i) != 0 {
				list = append(list, e.ID)
			}
		}
		r.schemaLists[set] = list
	}
	r.restricted, r.immutable = false, nil
	r.survey(r.Core, false, r.order)
	for _, e := range r.Extensions {
		r.survey(e, true, e.Attributes)
	}
}

func (r *Resource) survey(s *Schema, ext bool, attrs []*Attribute) {
	for _, a := range attrs {
		if a.Mutability == Immutable {
			r.immutable = append(r.immutable, Ref{Schema: s, Extension: ext, Attr: a})
		}
		r.restricted = r.restricted || held(a)
		for _, sub := range a.Sub {
			r.restricted = r.restricted || held(sub)
		}
	}
}

// held reports whether an answer leaves an attribute out unless asked.
func held(a *Attribute) bool { return a.Returned == ReturnedNever || a.Returned == ReturnedRequest }

// Restricted reports whether there are attributes that an answer leaves out
// unless asked; only schemas of a directory's own have them.
func (r *Resource) Restricted() bool { return r.restricted }

// Restricted reports whether an answer that holds a leaves sub-attributes of it
// out unless asked.
func (a *Attribute) Restricted() bool { return a.subHeld }

// Unseen lists the names of attributes and sub-attributes that no answer holds.
func (r *Resource) Unseen() (names []string) {
	if !r.restricted {
		return nil
	}
	for _, e := range r.Extensions {
		for _, a := range e.Attributes {
			for _, x := range append([]*Attribute{a}, a.Sub...) {
				if x.Returned == ReturnedNever {
					names = append(names, x.Name)
				}
			}
		}
	}
	return names
}

// in returns the value that a document has of an attribute.
func (f Ref) in(doc map[string]any) any {
	if f.Extension {
		doc, _ = doc[f.Schema.ID].(map[string]any)
	}
	return doc[f.Attr.Name]
}

// Fits says why what a document holds under a definition's URN is not what the
// definition would have it hold; nil where it is. The definition must be one
// that Definitions returned.
func (d Definition) Fits(held map[string]any) error {
	s := d.compile()
	for key, v := range held {
		a := s.Attribute(key)
		switch {
		case a == nil:
			return Errorf(InvalidValue, "%s:%s is no attribute of it", s.ID, key)
		case a.Name != key:
			return Errorf(InvalidValue, "%s is written in another letter case", a.Path)
		}
		var notes Notes
		again, err := Coerce(a, v, &notes)
		if err != nil {
			return err
		}
		if !Equal(again, v) {
			return Errorf(InvalidValue, "%s is of another form", a.Path)
		}
	}
	return CheckRequired(&Resource{Core: &Schema{}, Extensions: []*Schema{s}}, map[string]any{s.ID: held})
}
