package schema

import "strings"

// Type is the data type of an attribute (RFC 7643 section 2.3).
type Type string

// The data types.
const (
	TypeString    Type = "string"
	TypeBoolean   Type = "boolean"
	TypeDecimal   Type = "decimal"
	TypeInteger   Type = "integer"
	TypeDateTime  Type = "dateTime"
	TypeBinary    Type = "binary"
	TypeReference Type = "reference"
	TypeComplex   Type = "complex"
)

// Mutability says when a client may change an attribute (RFC 7643 section 7).
type Mutability string

// The mutabilities. Of the schemas of the RFC only password would be writeOnly,
// which is accepted and discarded (requirement 11).
const (
	ReadWrite Mutability = "readWrite"
	ReadOnly  Mutability = "readOnly"
	Immutable Mutability = "immutable"
	WriteOnly Mutability = "writeOnly"
)

// Returned says when an answer holds an attribute (RFC 7643 section 7).
type Returned string

// The values of Returned.
const (
	ReturnedAlways  Returned = "always"
	ReturnedDefault Returned = "default"
	ReturnedRequest Returned = "request"
	ReturnedNever   Returned = "never"
)

// Uniqueness says within what an attribute's values are unique.
type Uniqueness string

// The values of Uniqueness that usher enforces.
const (
	UniqueNone   Uniqueness = "none"
	UniqueServer Uniqueness = "server"
)

// Names of attributes the rest of the SCIM rooms treat specially.
const (
	AttrSchemas     = "schemas"
	AttrID          = "id"
	AttrExternalID  = "externalId"
	AttrMeta        = "meta"
	AttrUserName    = "userName"
	AttrDisplayName = "displayName"
	AttrActive      = "active"
	AttrEmails      = "emails"
	AttrGroups      = "groups"
	AttrMembers     = "members"
	SubValue        = "value"
	SubPrimary      = "primary"
	SubDisplay      = "display"
	SubType         = "type"
	SubRef          = "$ref"
)

// maxName bounds an attribute's name, so that lookups fold it on the stack.
const maxName = 64

// Attribute is one attribute or sub-attribute of a schema.
type Attribute struct {
	Name            string // in the letter case answers use
	Path            string // how people name it: "emails.value", "urn:…:User:manager"
	Type            Type
	MultiValued     bool
	Required        bool
	CaseExact       bool
	Mutability      Mutability
	Returned        Returned
	Uniqueness      Uniqueness
	Description     string
	CanonicalValues []string // recommended, never enforced
	ReferenceTypes  []string
	Sub             []*Attribute // of a complex attribute, in the order of the schema

	names       index
	subRequired bool // a sub-attribute is required
	subHeld     bool // see Restricted
}

// SubAttribute returns the sub-attribute called name in any letter case, or
// nil.
func (a *Attribute) SubAttribute(name string) *Attribute { return a.names.find(name) }

// HasValue reports whether a is complex with a sub-attribute "value", the one
// that is meant where a filter or a body names the attribute alone.
func (a *Attribute) HasValue() bool { return a.names.find(SubValue) != nil }

// index finds attributes by name in any letter case.
type index map[string]*Attribute

func newIndex(attrs []*Attribute) index {
	n := make(index, 2*len(attrs))
	for _, a := range attrs {
		n[a.Name] = a
		n[strings.ToLower(a.Name)] = a
	}
	return n
}

func (n index) find(name string) *Attribute {
	if a, ok := n[name]; ok {
		return a
	}
	var buf [maxName]byte
	if len(name) > len(buf) {
		return nil
	}
	for i := range len(name) {
		c := name[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf[i] = c
	}
	return n[string(buf[:len(name)])]
}

// Schema is one schema: core or extension.
type Schema struct {
	ID          string // the URN
	Name        string
	Description string
	Attributes  []*Attribute

	names index
}

// Attribute returns the attribute of s called name in any letter case, or nil.
func (s *Schema) Attribute(name string) *Attribute { return s.names.find(name) }

// Resource is a resource type: its core schema and extensions.
type Resource struct {
	Name        string // "User"
	Endpoint    string // "/Users"
	Description string
	Core        *Schema
	Extensions  []*Schema
	Common      []*Attribute // schemas, id, externalId, meta

	top   index        // common and core attributes
	order []*Attribute // common and core attributes, in the order of a document
	// lists of URNs for the "schemas" of a document, by the bit set of its extensions
	schemaLists [][]any

	restricted bool  // see Restricted
	immutable  []Ref // attributes that keep the value they were given
}

// Attributes lists the common and core attributes in the order of a document.
func (r *Resource) Attributes() []*Attribute { return r.order }

// Attribute returns the common or core attribute called name in any letter
// case, or nil.
func (r *Resource) Attribute(name string) *Attribute { return r.top.find(name) }

// Extension returns the extension with the URN id in any letter case, or nil.
func (r *Resource) Extension(id string) *Schema {
	for _, e := range r.Extensions {
		if strings.EqualFold(e.ID, id) {
			return e
		}
	}
	return nil
}

// Ref is what a name or path refers to. Attr is nil where it names a whole
// schema; Sub is nil where it names the attribute itself.
type Ref struct {
	Schema    *Schema // the schema; the core schema for common attributes
	Extension bool    // Schema is an extension: its values are under its URN
	Attr      *Attribute
	Sub       *Attribute
}

// Leaf returns the sub-attribute where there is one, else the attribute.
func (f Ref) Leaf() *Attribute {
	if f.Sub != nil {
		return f.Sub
	}
	return f.Attr
}

// Find resolves the parts of an attribute path, all in any letter case; uri
// and sub may be empty. A URN parses as uri and name too ("urn:…:2.0" and
// "User") and then refers to the whole schema; "urn:…:User.department" is read
// as the attribute. An attribute of an extension needs its URN.
func (r *Resource) Find(uri, name, sub string) (Ref, bool) {
	if uri == "" || strings.EqualFold(uri, r.Core.ID) {
		return refOf(r.Core, false, r.top.find(name), sub)
	}
	for _, e := range r.Extensions {
		if strings.EqualFold(uri, e.ID) {
			return refOf(e, true, e.names.find(name), sub)
		}
		if joins(e.ID, uri, name) {
			if sub == "" {
				return Ref{Schema: e, Extension: true}, true
			}
			return refOf(e, true, e.names.find(sub), "")
		}
	}
	if joins(r.Core.ID, uri, name) {
		if sub == "" {
			return Ref{Schema: r.Core}, true
		}
		return refOf(r.Core, false, r.top.find(sub), "")
	}
	return Ref{}, false
}

// Resolve resolves a path without value filter, such as "name.familyName" or
// "urn:…:enterprise:2.0:User:manager.value".
func (r *Resource) Resolve(path string) (Ref, bool) {
	uri, name := "", path
	if i := strings.LastIndexByte(path, ':'); i >= 0 {
		uri, name = path[:i], path[i+1:]
	}
	name, sub, dotted := strings.Cut(name, ".")
	if dotted && sub == "" {
		return Ref{}, false
	}
	return r.Find(uri, name, sub)
}

func refOf(s *Schema, ext bool, a *Attribute, sub string) (Ref, bool) {
	if a == nil {
		return Ref{}, false
	}
	f := Ref{Schema: s, Extension: ext, Attr: a}
	if sub != "" {
		if f.Sub = a.names.find(sub); f.Sub == nil {
			return Ref{}, false
		}
	}
	return f, true
}

// joins reports whether id is uri, a colon and name, in any letter case.
func joins(id, uri, name string) bool {
	return len(id) == len(uri)+1+len(name) && id[len(uri)] == ':' &&
		strings.EqualFold(id[:len(uri)], uri) && strings.EqualFold(id[len(uri)+1:], name)
}

// SchemasOf returns the value of "schemas" for doc: the core URN and those of
// the extensions doc has. The list is shared and must not be changed.
func (r *Resource) SchemasOf(doc map[string]any) []any {
	set := 0
	for i, e := range r.Extensions {
		if _, ok := doc[e.ID]; ok {
			set |= 1 << i
		}
	}
	return r.schemaLists[set]
}
