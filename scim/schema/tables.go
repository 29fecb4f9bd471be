package schema

import (
	"fmt"
	"strings"

	library "github.com/elimity-com/scim/schema"
)

// URNs of the schemas usher serves.
const (
	UserURN       = library.UserSchema
	GroupURN      = library.GroupSchema
	EnterpriseURN = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
)

// maxExtensions bounds the extensions of one resource type: every set of them
// has its "schemas" list prepared.
const maxExtensions = 8

var (
	user          = mustUser()
	group         = mustGroup(UniqueNone)
	groupDistinct = mustGroup(UniqueServer)
)

// User returns the table of the User resource with the enterprise extension.
// userName is unique, password is not in it (requirements 11 and 12).
func User() *Resource { return user }

// Group returns the table of the Group resource. displayName is required
// (requirement 13) and advertised unique exactly when uniqueDisplayName says
// that the directory enforces it (requirement 12).
func Group(uniqueDisplayName bool) *Resource {
	if uniqueDisplayName {
		return groupDistinct
	}
	return group
}

func mustUser() *Resource {
	core := compile(library.CoreUserSchema())
	core.Attributes = without(core.Attributes, "password")
	core.names = newIndex(core.Attributes)
	// These hold ids of resources, and ids are caseExact (requirement 3).
	core.Attribute(AttrGroups).SubAttribute(SubValue).CaseExact = true
	enterprise := compile(library.ExtensionEnterpriseUser())
	enterprise.Attribute("manager").SubAttribute(SubValue).CaseExact = true
	r, err := NewResource("User", "/Users", "User Account", core, enterprise)
	if err != nil {
		panic(err)
	}
	return r
}

func mustGroup(displayName Uniqueness) *Resource {
	core := compile(library.CoreGroupSchema())
	core.Attribute(AttrDisplayName).Required = true
	core.Attribute(AttrDisplayName).Uniqueness = displayName
	core.Attribute(AttrMembers).SubAttribute(SubValue).CaseExact = true
	r, err := NewResource("Group", "/Groups", "Group", core)
	if err != nil {
		panic(err)
	}
	return r
}

// NewResource compiles a resource type of a core schema and extensions, at
// most eight of them. It errs where two attributes of one schema share a name,
// a name is longer than 64 bytes, or an extension comes twice.
func NewResource(name, endpoint, description string, core *Schema, extensions ...*Schema) (*Resource, error) {
	if len(extensions) > maxExtensions {
		return nil, fmt.Errorf("resource type %s has %d extensions, at most %d are served", name, len(extensions), maxExtensions)
	}
	r := &Resource{Name: name, Endpoint: endpoint, Description: description, Core: core, Extensions: extensions}
	r.Common = make([]*Attribute, 0, 4)
	for _, a := range library.CommonAttributes() {
		r.Common = append(r.Common, attribute(a))
	}
	// usher writes the list from what a resource has (requirement 17).
	r.Common[0].Mutability, r.Common[0].Returned = ReadOnly, ReturnedAlways
	r.order = append(append([]*Attribute{}, r.Common...), core.Attributes...)
	if err := finish(r.order, ""); err != nil {
		return nil, err
	}
	r.top, core.names = newIndex(r.order), newIndex(core.Attributes)
	for i, e := range extensions {
		if r.Extension(e.ID) != e || strings.EqualFold(e.ID, core.ID) {
			return nil, fmt.Errorf("schema %s is given twice", e.ID)
		}
		if err := finish(extensions[i].Attributes, e.ID+":"); err != nil {
			return nil, err
		}
		e.names = newIndex(e.Attributes)
	}
	r.prepare()
	return r, nil
}

// finish sets paths and indexes, and finds names that cannot be looked up.
func finish(attrs []*Attribute, prefix string) error {
	seen := map[string]bool{}
	for _, a := range attrs {
		folded := strings.ToLower(a.Name)
		if seen[folded] || len(a.Name) > maxName || a.Name == "" {
			return fmt.Errorf("attribute %q: the name is empty, given twice or longer than %d bytes", prefix+a.Name, maxName)
		}
		seen[folded] = true
		a.Path = prefix + a.Name
		a.names = newIndex(a.Sub)
		for _, sub := range a.Sub {
			a.subRequired = a.subRequired || sub.Required
			a.subHeld = a.subHeld || held(sub)
		}
		if err := finish(a.Sub, a.Path+"."); err != nil {
			return err
		}
	}
	return nil
}

func compile(s library.Schema) *Schema {
	out := &Schema{ID: s.ID, Name: s.Name.Value(), Description: s.Description.Value()}
	for _, a := range s.Attributes {
		out.Attributes = append(out.Attributes, attribute(a))
	}
	out.names = newIndex(out.Attributes)
	return out
}

func attribute(a library.CoreAttribute) *Attribute {
	out := &Attribute{
		Name: a.Name(), Type: Type(a.AttributeType()), MultiValued: a.MultiValued(), Required: a.Required(),
		CaseExact: a.CaseExact(), Mutability: Mutability(a.Mutability()), Returned: Returned(a.Returned()),
		Uniqueness: Uniqueness(a.Uniqueness()), Description: a.Description(), CanonicalValues: a.CanonicalValues(),
	}
	for _, t := range a.ReferenceTypes() {
		out.ReferenceTypes = append(out.ReferenceTypes, string(t))
	}
	for _, s := range a.SubAttributes() {
		out.Sub = append(out.Sub, attribute(s))
	}
	out.names = newIndex(out.Sub)
	return out
}

func without(attrs []*Attribute, name string) []*Attribute {
	out := make([]*Attribute, 0, len(attrs))
	for _, a := range attrs {
		if a.Name != name {
			out = append(out, a)
		}
	}
	return out
}
