package scim

import (
	"fmt"
	"maps"
	"slices"
	"sync"
	"sync/atomic"
	"testing"

	"usher/internal/identity"
	"usher/scim/schema"
)

// everything is a schema of a directory's own with an attribute of every type
// and characteristic that can be defined.
func everything(resource string) schema.Definition {
	exact := true
	d := schema.Definition{ID: "urn:acme:scim:schemas:extension:everything:2.0:" + resource, ResourceType: resource}
	var subs []schema.AttributeDefinition
	for _, kind := range []schema.Type{schema.TypeString, schema.TypeBoolean, schema.TypeDecimal, schema.TypeInteger, schema.TypeDateTime, schema.TypeBinary, schema.TypeReference} {
		d.Attributes = append(d.Attributes,
			schema.AttributeDefinition{Name: string(kind), Type: kind},
			schema.AttributeDefinition{Name: string(kind) + "List", Type: kind, MultiValued: true},
			schema.AttributeDefinition{Name: string(kind) + "Once", Type: kind, Mutability: schema.Immutable},
		)
		subs = append(subs, schema.AttributeDefinition{Name: string(kind), Type: kind})
	}
	valued := append(slices.Clone(subs), schema.AttributeDefinition{Name: "value", Type: schema.TypeString, CaseExact: &exact}, schema.AttributeDefinition{Name: "primary", Type: schema.TypeBoolean})
	returned := func() []schema.AttributeDefinition {
		return []schema.AttributeDefinition{
			{Name: "key", Type: schema.TypeString},
			{Name: "always", Type: schema.TypeString, Returned: schema.ReturnedAlways},
			{Name: "asked", Type: schema.TypeString, Returned: schema.ReturnedRequest},
			{Name: "unseen", Type: schema.TypeString, Returned: schema.ReturnedNever},
		}
	}
	d.Attributes = append(d.Attributes,
		schema.AttributeDefinition{Name: "exact", Type: schema.TypeString, CaseExact: &exact, CanonicalValues: []string{"a", "b"}},
		schema.AttributeDefinition{Name: "Needed", Type: schema.TypeString, Required: true},
		schema.AttributeDefinition{Name: "always", Type: schema.TypeString, Returned: schema.ReturnedAlways},
		schema.AttributeDefinition{Name: "asked", Type: schema.TypeInteger, Returned: schema.ReturnedRequest},
		schema.AttributeDefinition{Name: "unseen", Type: schema.TypeString, Returned: schema.ReturnedNever},
		schema.AttributeDefinition{Name: "unseenList", Type: schema.TypeString, MultiValued: true, Returned: schema.ReturnedNever},
		schema.AttributeDefinition{Name: "pin", Type: schema.TypeString, Mutability: schema.WriteOnly},
		schema.AttributeDefinition{Name: "one", Type: schema.TypeComplex, SubAttributes: subs},
		schema.AttributeDefinition{Name: "oneValue", Type: schema.TypeComplex, SubAttributes: valued},
		schema.AttributeDefinition{Name: "many", Type: schema.TypeComplex, MultiValued: true, SubAttributes: valued},
		schema.AttributeDefinition{Name: "oneOnce", Type: schema.TypeComplex, Mutability: schema.Immutable, SubAttributes: subs},
		schema.AttributeDefinition{Name: "manyOnce", Type: schema.TypeComplex, MultiValued: true, Mutability: schema.Immutable, SubAttributes: valued},
		schema.AttributeDefinition{Name: "needy", Type: schema.TypeComplex, SubAttributes: []schema.AttributeDefinition{{Name: "must", Type: schema.TypeString, Required: true}, {Name: "may", Type: schema.TypeInteger}}},
		schema.AttributeDefinition{Name: "needyList", Type: schema.TypeComplex, MultiValued: true, SubAttributes: []schema.AttributeDefinition{{Name: "must", Type: schema.TypeString, Required: true}, {Name: "may", Type: schema.TypeInteger}}},
		schema.AttributeDefinition{Name: "seen", Type: schema.TypeComplex, SubAttributes: returned()},
		schema.AttributeDefinition{Name: "seenList", Type: schema.TypeComplex, MultiValued: true, SubAttributes: returned()},
		schema.AttributeDefinition{Name: "seenAlways", Type: schema.TypeComplex, Returned: schema.ReturnedAlways, SubAttributes: returned()},
		schema.AttributeDefinition{Name: "seenAsked", Type: schema.TypeComplex, Returned: schema.ReturnedRequest, SubAttributes: returned()},
		// Named as attributes of the core schema that mean something there.
		schema.AttributeDefinition{Name: "active", Type: schema.TypeBoolean},
		schema.AttributeDefinition{Name: "members", Type: schema.TypeString, MultiValued: true},
	)
	return d
}

// Every attribute in /Schemas is what it is said to be: the standard ones, and
// those of schemas of the directory's own.
func TestReq14_EveryAttributeIsAsAdvertised(t *testing.T) {
	probe := newWorld(t)
	probe.extend(generic, everything("User"), everything("Group"))
	schemas := map[string]saidSchema{}
	for _, s := range discovered[saidSchema](probe, "/Schemas") {
		schemas[s.ID] = s
	}
	seen := map[string]bool{}
	for _, typ := range discovered[saidType](probe, "/ResourceTypes") {
		ids := []string{typ.Schema}
		for _, e := range typ.SchemaExtensions {
			ids = append(ids, e.Schema)
		}
		for _, id := range ids {
			s, ok := schemas[id]
			if !ok {
				t.Fatalf("/ResourceTypes names %s, which is not in /Schemas", id)
			}
			seen[id] = true
			t.Run(id, func(t *testing.T) {
				t.Parallel()
				w := newWorld(t)
				w.extend(generic, everything("User"), everything("Group"))
				var serial atomic.Int64
				// What is found comes first: filters look through the whole
				// directory, which what is written makes ten times as large.
				for _, part := range []func(subject){subject.found, subject.written} {
					var all sync.WaitGroup
					for _, a := range s.Attributes {
						all.Go(func() { // at once: their commits are shared
							part(subject{world: w, t: t, typ: typ, core: schemas[typ.Schema], schema: s, attr: a, serial: &serial}.anew())
						})
					}
					all.Wait()
				}
			})
		}
	}
	if len(seen) != len(schemas) || len(seen) != 5 {
		t.Errorf("of the schemas %v some extend nothing, or are missing", slices.Sorted(maps.Keys(schemas)))
	}
}

func (s subject) written() {
	if s.attr.writable() {
		s.anew().posted()
		s.anew().put()
		s.anew().patched()
		s.anew().subsPatched()
		s.anew().unique()
	} else {
		s.readOnly()
	}
	s.anew().projected()
}

// posted: what a POST sends is answered and kept, or refused.
func (s subject) posted() {
	v := s.nth(0)
	a := s.send("POST", s.typ.Endpoint, s.body(v)).is(201)
	s.same("the answer to POST", s.of(decoded(a.body)), s.visible(v))
	s.same("GET after POST", s.get(a.id(), ""), s.visible(v))
	s.same("what POST left", s.stored(a.id()), v)
	for _, bad := range wrong(s.attr) {
		s.refused("POST of "+text(bad), s.send("POST", s.typ.Endpoint, s.body(bad)), 400, "invalidValue")
		if s.attr.MultiValued && s.attr.Type != "complex" {
			s.refused("POST of a list of "+text(bad), s.send("POST", s.typ.Endpoint, s.body([]any{bad})), 400, "invalidValue")
		}
	}
	for _, sub := range s.attr.SubAttributes {
		for _, bad := range wrong(sub) {
			if !sub.writable() || s.members() {
				continue
			}
			s.refused("POST of "+sub.Name+" "+text(bad), s.send("POST", s.typ.Endpoint, s.body(s.withSub(v, sub.Name, bad))), 400, "invalidValue")
		}
		if sub.Required {
			s.refused("POST without "+sub.Name, s.send("POST", s.typ.Endpoint, s.body(s.withSub(v, sub.Name, nil))), 400, "invalidValue")
		}
	}
	without := s.without()
	if a := s.send("POST", s.typ.Endpoint, without); s.attr.Required {
		s.refused("POST without it", a, 400, "invalidValue")
	} else if a.status != 201 {
		s.t.Errorf("%s is not required and POST without it answers %d: %s", s.path(), a.status, a.body)
	}
}

// without is a resource without the attribute, though with something else of its
// schema.
func (s subject) without() doc {
	out := s.body(s.nth(8))
	if !s.extension() {
		delete(out, s.attr.Name)
		return out
	}
	ext := out[s.schema.ID].(doc)
	delete(ext, s.attr.Name)
	for _, a := range s.schema.Attributes {
		if len(ext) == 0 && a.writable() && a.Name != s.attr.Name {
			ext[a.Name] = s.value(a, 0)
		}
	}
	return out
}

// withSub returns a value with one sub-attribute set everywhere, or left out.
func (s subject) withSub(v any, name string, x any) any {
	switch v := v.(type) {
	case []any:
		out := make([]any, len(v))
		for i, e := range v {
			out[i] = s.withSub(e, name, x)
		}
		return out
	case doc:
		out := maps.Clone(v)
		if out[name] = x; x == nil {
			delete(out, name)
		}
		return out
	}
	return v
}

// keeps reports whether a PUT without the attribute keeps it (requirement 10, or
// because it does not change).
func (s subject) keeps() bool {
	return s.attr.Mutability == "immutable" || s.members() || s.schema.ID == schema.UserURN && s.attr.Name == schema.AttrActive
}

func (s subject) put() {
	v, w := s.nth(0), s.nth(1)
	id := s.create(s.body(v))
	a := s.send("PUT", s.at(id), s.body(w))
	if s.attr.Mutability == "immutable" {
		s.refused("PUT of another value", a, 400, "mutability")
		s.same("after a refused PUT", s.stored(id), v)
		s.send("PUT", s.at(id), s.body(v)).is(200)
		w = v
	} else {
		a.is(200)
		s.same("the answer to PUT", s.of(decoded(a.body)), s.visible(w))
	}
	s.same("what PUT left", s.stored(id), w)
	for _, bad := range wrong(s.attr) {
		s.refused("PUT of "+text(bad), s.send("PUT", s.at(id), s.body(bad)), 400, "invalidValue")
	}
	a = s.send("PUT", s.at(id), s.without())
	switch {
	case s.attr.Required:
		s.refused("PUT without it", a, 400, "invalidValue")
		s.same("after a refused PUT", s.stored(id), w)
	case s.keeps():
		a.is(200)
		s.same("after PUT without it", s.stored(id), w)
	default:
		a.is(200)
		s.same("after PUT without it", s.stored(id), nil)
	}
}

// patched: add, replace and remove by full URN.
func (s subject) patched() {
	v, w := s.nth(0), s.nth(1)
	// Where the extension is required to have others, they are there.
	id := s.create(s.without0())
	for _, bad := range wrong(s.attr) {
		s.refused("PATCH replace "+text(bad), s.patch(id, "replace", s.path(), bad), 400, "invalidValue")
		s.refused("PATCH add "+text(bad), s.patch(id, "add", s.path(), bad), 400, "invalidValue")
	}
	if !s.attr.Required {
		a := s.patch(id, "add", s.path(), v).is(s.patchStatus())
		s.answered("PATCH add to nothing", a, v)
		s.same("after PATCH add to nothing", s.stored(id), v)
	} else {
		s.patch(id, "replace", s.path(), v).is(s.patchStatus())
	}
	s.patch(id, "add", s.path(), v).is(s.patchStatus())
	s.same("after the same PATCH add", s.stored(id), v)
	if s.attr.Mutability == "immutable" {
		s.refused("PATCH replace", s.patch(id, "replace", s.path(), w), 400, "mutability")
		s.refused("PATCH add", s.patch(id, "add", s.path(), w), 400, "mutability")
		s.refused("PATCH remove", s.patch(id, "remove", s.path(), nil), 400, "mutability")
		if s.extension() {
			s.refused("PATCH remove of the schema", s.patch(id, "remove", s.schema.ID, nil), 400, "mutability")
			s.refused("PATCH replace of the schema by null", s.do(generic, "PATCH", s.at(id), ops(text(doc{"op": "replace", "value": doc{s.schema.ID: nil}}))), 400, "mutability")
		}
		s.same("after what was refused", s.stored(id), v)
		return
	}
	a := s.patch(id, "add", s.path(), w).is(s.patchStatus())
	s.answered("PATCH add", a, s.added(v, w))
	s.same("after PATCH add", s.stored(id), s.added(v, w))
	a = s.patch(id, "replace", s.path(), w).is(s.patchStatus())
	s.answered("PATCH replace", a, w)
	s.same("after PATCH replace", s.stored(id), w)
	a = s.do(generic, "PATCH", s.at(id), ops(text(doc{"op": "replace", "value": doc{s.path(): v}}))).is(s.patchStatus())
	s.answered("PATCH with the URN as key", a, v)
	s.same("after PATCH with the URN as key", s.stored(id), v)
	a = s.patch(id, "remove", s.path(), nil)
	if s.attr.Required {
		s.refused("PATCH remove", a, 400, "mutability")
		s.refused("PATCH replace by nothing", s.do(generic, "PATCH", s.at(id), ops(text(doc{"op": "replace", "path": s.path(), "value": nil}))), 400, "mutability")
		s.same("after what was refused", s.stored(id), v)
		return
	}
	a.is(s.patchStatus())
	s.answered("PATCH remove", a, nil)
	s.same("after PATCH remove", s.stored(id), nil)
	s.patch(id, "replace", s.path(), v).is(s.patchStatus())
	s.same("after PATCH replace of nothing", s.stored(id), v)
}

// without0 is without, though what the attribute has by default is taken away.
func (s subject) without0() doc {
	if s.attr.Required {
		return s.body(s.nth(7))
	}
	out := s.without()
	if !s.extension() {
		out[s.attr.Name] = nil
	}
	return out
}

func (s subject) patchStatus() int {
	if s.typ.Name == "Group" {
		return 204
	}
	return 200
}

func (s subject) answered(what string, a answer, v any) {
	s.t.Helper()
	if s.patchStatus() == 200 {
		s.same("the answer to "+what, s.of(decoded(a.body)), s.visible(v))
	}
}

// added is what there is of a value when another was added.
func (s subject) added(v, w any) any {
	switch v := v.(type) {
	case []any:
		out := slices.Clone(v)
		if s.attr.sub("primary") != nil {
			for i := range out {
				out[i] = s.withSub(out[i], "primary", false)
			}
		}
		return append(out, w.([]any)...)
	case doc:
		out := maps.Clone(v)
		maps.Copy(out, w.(doc))
		return out
	}
	return w
}

// subsPatched: add, replace and remove of sub-attributes by full URN.
func (s subject) subsPatched() {
	for _, sub := range s.attr.SubAttributes {
		v := s.nth(0)
		id := s.create(s.body(v))
		path := s.path() + "." + sub.Name
		x := s.element(sub, 5)
		if sub.Name == "primary" {
			x = false
		}
		frozen := sub.Mutability != "readWrite" || s.attr.Mutability == "immutable"
		for _, bad := range wrong(sub) {
			if !frozen {
				s.refused("PATCH of "+sub.Name+" by "+text(bad), s.patch(id, "replace", path, bad), 400, "invalidValue")
			}
		}
		if frozen {
			s.refused("PATCH replace of "+sub.Name, s.patch(id, "replace", path, s.element(sub, 9)), 400, "mutability")
			s.refused("PATCH remove of "+sub.Name, s.patch(id, "remove", path, nil), 400, "mutability")
			s.same("after what was refused", s.stored(id), v)
			continue
		}
		s.patch(id, "add", path, x).is(s.patchStatus())
		if sub.Name == "value" && s.attr.sub("$ref") != nil {
			v = s.withSub(v, "$ref", nil) // that of another value
		}
		s.same("after PATCH add of "+sub.Name, s.stored(id), s.withSub(v, sub.Name, x))
		s.patch(id, "replace", s.path(), v).is(s.patchStatus())
		s.patch(id, "replace", path, x).is(s.patchStatus())
		s.same("after PATCH replace of "+sub.Name, s.stored(id), s.withSub(v, sub.Name, x))
		if sub.Required {
			s.refused("PATCH remove of "+sub.Name, s.patch(id, "remove", path, nil), 400, "mutability")
			continue
		}
		s.patch(id, "remove", path, nil).is(s.patchStatus())
		s.same("after PATCH remove of "+sub.Name, s.stored(id), pruned(s.attr, s.withSub(v, sub.Name, nil)))
		if s.attr.MultiValued {
			s.selectedPatched(sub, id, v)
		}
	}
}

// selectedPatched: a sub-attribute of one element, which another one selects.
func (s subject) selectedPatched(sub said, id string, v any) {
	for _, by := range s.attr.SubAttributes {
		if by.Name == sub.Name || by.Name == "primary" || !by.writable() || !by.shown() {
			continue
		}
		s.patch(id, "replace", s.path(), v).is(s.patchStatus())
		first := v.([]any)[0].(doc)
		x := s.element(sub, 8) // as primary as the first one was
		where := fmt.Sprintf("[%s eq %s]", by.Name, text(first[by.Name]))
		s.patch(id, "replace", s.path()+where+"."+sub.Name, x).is(s.patchStatus())
		want := slices.Clone(v.([]any))
		want[0] = s.withSub(first, sub.Name, x)
		if by.Type == "boolean" { // which one may not be told from another
			continue
		}
		s.same("after PATCH replace of "+where+"."+sub.Name, s.stored(id), want)
		s.patch(id, "remove", s.path()+where, nil).is(s.patchStatus())
		s.same("after PATCH remove of "+where, s.stored(id), want[1:])
		// Requirement 9: what the brackets describe is made.
		s.patch(id, "replace", s.path()+where+"."+sub.Name, x)
		if made := (doc{by.Name: first[by.Name], sub.Name: x}); s.complete(made) {
			s.same("after PATCH replace of what does not exist", s.stored(id), append(s.cleared(want[1:], made), made))
		}
	}
}

// complete reports whether an element has what it is required to have.
func (s subject) complete(e doc) bool {
	for _, sub := range s.attr.SubAttributes {
		if _, ok := e[sub.Name]; sub.Required && !ok {
			return false
		}
	}
	return true
}

// cleared takes primary from elements where a new one has it.
func (s subject) cleared(list []any, e doc) []any {
	out := slices.Clone(list)
	for i := range out {
		if e["primary"] == true && out[i].(doc)["primary"] == true {
			out[i] = s.withSub(out[i], "primary", false)
		}
	}
	return out
}

// readOnly: what is sent is dropped, and a path to it refused.
func (s subject) readOnly() {
	v := any([]any{doc{"value": "x"}})
	if s.attr.Type != "complex" {
		v = s.value(s.attr, 0)
	}
	id := s.create(s.body(v))
	s.same("what was sent of a readOnly attribute", s.stored(id), nil)
	for _, op := range []string{"add", "replace", "remove"} {
		s.refused("PATCH "+op, s.patch(id, op, s.path(), v), 400, "mutability")
		for _, sub := range s.attr.SubAttributes {
			s.refused("PATCH "+op+" of "+sub.Name, s.patch(id, op, s.path()+"."+sub.Name, "x"), 400, "mutability")
		}
	}
}

// unique: another resource may have the value or not, as advertised.
func (s subject) unique() {
	v := s.nth(40)
	s.create(s.body(v))
	other := s.create(s.body(s.nth(41)))
	twins := []any{v}
	if text, ok := v.(string); ok && !s.attr.CaseExact && s.attr.Type == "string" {
		twins = append(twins, identity.Fold(text))
	}
	for _, twin := range twins {
		requests := map[string]answer{"POST": s.send("POST", s.typ.Endpoint, s.body(twin))}
		if s.attr.Mutability != "immutable" {
			requests["PUT"] = s.send("PUT", s.at(other), s.body(twin))
			requests["PATCH"] = s.patch(other, "replace", s.path(), twin)
		}
		for method, a := range requests {
			switch s.attr.Uniqueness {
			case "none":
				if a.status >= 300 {
					s.t.Errorf("%s is not unique, and %s of the value of another answers %d: %s", s.path(), method, a.status, a.body)
				}
			case "server":
				s.refused(method+" of the value of another", a, 409, "uniqueness")
			default:
				s.t.Errorf("%s: uniqueness %q cannot be kept", s.path(), s.attr.Uniqueness)
			}
		}
	}
}
