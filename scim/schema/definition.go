package schema

import (
	"fmt"
	"strings"
)

// The bounds of a directory's own schemas: what is served with every request is
// to stay small.
const (
	MaxDefinitions   = maxExtensions - 1 // of one resource type, beside the enterprise extension
	MaxAttributes    = 100               // of a schema
	MaxSubAttributes = 50                // of a complex attribute
	maxURN           = 200               // bytes
	maxText          = 1000              // bytes of a name, a description or a canonical value
	maxValues        = 100               // canonical values or reference types of an attribute
)

// Definition is a schema of a directory's own that extends users or groups, in
// the form of /Schemas (RFC 7643 section 7). What is left out has the default of
// the RFC; caseExact that of the type.
type Definition struct {
	ID           string                `json:"id" example:"urn:acme:scim:schemas:extension:hr:2.0:User" doc:"The URN. Its last part is a name, as in …:2.0:User"`
	Name         string                `json:"name,omitempty" doc:"For people; the last part of the URN when left out"`
	Description  string                `json:"description,omitempty"`
	ResourceType string                `json:"resourceType,omitempty" doc:"What it extends: User or Group; User when left out"`
	Attributes   []AttributeDefinition `json:"attributes" nullable:"false"`
}

// AttributeDefinition is an attribute of a Definition, or a sub-attribute.
type AttributeDefinition struct {
	Name            string                `json:"name" doc:"A letter, then letters, digits, - and _"`
	Type            Type                  `json:"type" example:"string" doc:"string, boolean, decimal, integer, dateTime, binary, reference or complex"`
	MultiValued     bool                  `json:"multiValued,omitempty" doc:"A list of values; not of a sub-attribute"`
	Description     string                `json:"description,omitempty"`
	Required        bool                  `json:"required,omitempty" doc:"Wherever the extension, or the complex value around it, is there"`
	CanonicalValues []string              `json:"canonicalValues,omitempty" nullable:"false" doc:"Recommended values; others are taken too"`
	CaseExact       *bool                 `json:"caseExact,omitempty" doc:"How texts compare; when left out true for reference and binary, false for string"`
	Mutability      Mutability            `json:"mutability,omitempty" doc:"readWrite, immutable or writeOnly; readWrite when left out. readOnly is refused, for nobody would give it a value"`
	Returned        Returned              `json:"returned,omitempty" doc:"always, default, request or never; default when left out, never where mutability is writeOnly"`
	Uniqueness      Uniqueness            `json:"uniqueness,omitempty" doc:"none; server and global are refused, for they are not enforced"`
	ReferenceTypes  []string              `json:"referenceTypes,omitempty" nullable:"false" doc:"Of type reference; what they name need not exist"`
	SubAttributes   []AttributeDefinition `json:"subAttributes,omitempty" nullable:"false" doc:"Of type complex"`
}

// Definitions returns the definitions of a directory with every default written
// out. mistakes says, each with schema and attribute, why they cannot be served;
// then there are no definitions. given is not changed.
func Definitions(given []Definition) (complete []Definition, mistakes []string) {
	c := checker{}
	complete = make([]Definition, len(given))
	for i, d := range given {
		complete[i] = c.definition(i, d)
	}
	c.apart(complete)
	count := map[string]int{}
	for _, d := range complete {
		if count[d.ResourceType]++; count[d.ResourceType] == MaxDefinitions+1 {
			c.wrong(d.ID, "a %s is extended by more than %d schemas", d.ResourceType, MaxDefinitions)
		}
	}
	if len(c.mistakes) > 0 {
		return nil, c.mistakes
	}
	return complete, nil
}

type checker struct{ mistakes []string }

// wrong notes a mistake of what is at a path.
func (c *checker) wrong(path, format string, args ...any) {
	if len(path) > maxURN+2*maxName {
		path = Clip(path)
	}
	c.mistakes = append(c.mistakes, path+": "+fmt.Sprintf(format, args...))
}

func (c *checker) definition(i int, d Definition) Definition {
	where := d.ID
	if where == "" {
		where = fmt.Sprintf("the schema at position %d", i+1)
	}
	if why := badURN(d.ID); why != "" {
		c.wrong(where, "%s", why)
	}
	switch d.ResourceType {
	case "":
		d.ResourceType = user.Name
	case user.Name, group.Name:
	default:
		c.wrong(where, "resourceType %s is none of %s, %s", Clip(d.ResourceType), user.Name, group.Name)
	}
	if d.Name == "" {
		d.Name = d.ID[strings.LastIndexByte(d.ID, ':')+1:]
	}
	if len(d.Name) > maxText || len(d.Description) > maxText {
		c.wrong(where, "name or description is longer than %d bytes", maxText)
	}
	if n := len(d.Attributes); n == 0 || n > MaxAttributes {
		c.wrong(where, "it has %d attributes; 1 to %d are taken", n, MaxAttributes)
	}
	d.Attributes = c.attributes(where+":", d.Attributes, false)
	return d
}

// badURN says why a schema cannot be called so: an attribute of it must be found
// by URN, a colon and its name, and the whole by the URN.
func badURN(id string) string {
	folded := strings.ToLower(id)
	last := id[strings.LastIndexByte(id, ':')+1:]
	switch {
	case id == "":
		return "id is required: a URN such as urn:acme:scim:schemas:extension:hr:2.0:User"
	case len(id) > maxURN:
		return fmt.Sprintf("the id is longer than %d bytes", maxURN)
	case !strings.HasPrefix(folded, "urn:") || strings.Count(id, ":") < 3 || strings.Contains(id, "::"):
		return "the id must be a URN such as urn:acme:scim:schemas:extension:hr:2.0:User"
	case strings.IndexFunc(id, func(r rune) bool { return r != ':' && r != '.' && !nameRune(r) }) >= 0:
		return "the id may hold letters, digits and - _ . : only"
	case badName(last) != "":
		return fmt.Sprintf("the last part of the id, %s, must be a name as in …:2.0:User, so that paths can name the whole schema", Clip(last))
	case strings.HasPrefix(folded, "urn:ietf:params:scim:api:") || strings.HasPrefix(folded, "urn:ietf:params:scim:schemas:core:"):
		return "the id belongs to the protocol itself"
	}
	return ""
}

func nameRune(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '-' || r == '_'
}

// badName says why an attribute cannot be called so.
func badName(name string) string {
	switch {
	case name == "":
		return "the name is empty"
	case len(name) > maxName:
		return fmt.Sprintf("the name is longer than %d bytes", maxName)
	case !nameRune(rune(name[0])) || name[0] <= '9' || name[0] == '_' || strings.IndexFunc(name, func(r rune) bool { return !nameRune(r) }) >= 0:
		return "a name is a letter, then letters, digits, - and _"
	}
	return ""
}

// apart refuses schemas that paths could not tell apart: those with the same
// URN, and one whose URN begins with another's, for it reads as its attribute.
func (c *checker) apart(defs []Definition) {
	served := []string{user.Core.ID, group.Core.ID, EnterpriseURN}
	ours := len(served)
	for _, d := range defs {
		for j, other := range served {
			switch {
			case d.ID == "" || other == "" || badURN(d.ID) != "":
			case equalFold(d.ID, other) && j < ours:
				c.wrong(d.ID, "this schema is usher's own and cannot be defined anew")
			case equalFold(d.ID, other):
				c.wrong(d.ID, "the schema is given twice")
			case hasPrefixFold(d.ID, other) || hasPrefixFold(other, d.ID):
				c.wrong(d.ID, "a path could not tell it from %s, with which it begins alike; give it another URN", other)
			}
		}
		served = append(served, d.ID)
	}
}

// reserved are names that stand for something else wherever they are.
var reserved = []string{AttrSchemas, AttrID, AttrExternalID, AttrMeta, "password"}

func (c *checker) attributes(prefix string, given []AttributeDefinition, sub bool) []AttributeDefinition {
	seen := map[string]bool{}
	out := make([]AttributeDefinition, len(given))
	for i, a := range given {
		path := prefix + a.Name
		folded := strings.ToLower(a.Name)
		if why := badName(a.Name); why != "" && (!sub || a.Name != SubRef) {
			c.wrong(path, "%s", why)
		}
		for _, name := range reserved {
			if strings.EqualFold(name, a.Name) {
				c.wrong(path, "the name is reserved")
			}
		}
		if seen[folded] {
			c.wrong(path, "the name is given twice; the letter case does not tell attributes apart")
		}
		seen[folded] = true
		out[i] = c.attribute(path, a, sub)
	}
	return out
}

// attribute checks one attribute and writes its defaults out.
func (c *checker) attribute(path string, a AttributeDefinition, sub bool) AttributeDefinition {
	if a.Uniqueness == "" {
		a.Uniqueness = UniqueNone
	}
	if a.Mutability == "" {
		a.Mutability = ReadWrite
	}
	if a.Returned == "" {
		a.Returned = ReturnedDefault
		if a.Mutability == WriteOnly {
			a.Returned = ReturnedNever
		}
	}
	c.kind(path, &a, sub)
	c.characteristics(path, &a, sub)
	if len(a.Description) > maxText || len(a.CanonicalValues) > maxValues || len(a.ReferenceTypes) > maxValues {
		c.wrong(path, "at most %d bytes of description, and %d canonicalValues or referenceTypes, are taken", maxText, maxValues)
	}
	for _, v := range append(append([]string{}, a.CanonicalValues...), a.ReferenceTypes...) {
		if v == "" || len(v) > maxText {
			c.wrong(path, "canonicalValues and referenceTypes are of 1 to %d bytes", maxText)
			break
		}
	}
	return a
}

// kind checks what depends on the type.
func (c *checker) kind(path string, a *AttributeDefinition, sub bool) {
	exact := a.Type == TypeReference || a.Type == TypeBinary
	switch a.Type {
	case TypeString, TypeReference, TypeBinary:
		if a.CaseExact == nil {
			a.CaseExact = &exact
		}
		if a.Type == TypeBinary && !*a.CaseExact {
			c.wrong(path, "caseExact false: base64 of another letter case is another value")
		}
	case TypeBoolean, TypeDecimal, TypeInteger, TypeDateTime, TypeComplex:
		if a.CaseExact != nil && *a.CaseExact {
			c.wrong(path, "caseExact true: values of type %s have no letter case", a.Type)
		}
		a.CaseExact = nil
	case "":
		c.wrong(path, "type is required: string, boolean, decimal, integer, dateTime, binary, reference or complex")
	default:
		c.wrong(path, "type %s is none of string, boolean, decimal, integer, dateTime, binary, reference, complex", Clip(string(a.Type)))
	}
	if len(a.CanonicalValues) > 0 && a.Type != TypeString && a.Type != TypeReference {
		c.wrong(path, "canonicalValues are of types string and reference")
	}
	if len(a.ReferenceTypes) > 0 && a.Type != TypeReference {
		c.wrong(path, "referenceTypes are of type reference")
	}
	switch n := len(a.SubAttributes); {
	case sub && (a.Type == TypeComplex || n > 0):
		c.wrong(path, "a sub-attribute is not complex: schemas are two levels deep at most")
	case sub && a.MultiValued:
		c.wrong(path, "a sub-attribute has one value: filters and paths cannot name one of several")
	case a.Type != TypeComplex && n > 0:
		c.wrong(path, "subAttributes are of type complex")
	case a.Type == TypeComplex && !sub && (n == 0 || n > MaxSubAttributes):
		c.wrong(path, "a complex attribute has 1 to %d subAttributes, not %d", MaxSubAttributes, n)
	case n > 0:
		a.SubAttributes = c.attributes(path+".", a.SubAttributes, true)
	}
}

// characteristics refuses what usher would advertise and not do.
func (c *checker) characteristics(path string, a *AttributeDefinition, sub bool) {
	switch {
	case a.Uniqueness == UniqueServer || a.Uniqueness == "global":
		c.wrong(path, "uniqueness %s: usher enforces none of a directory's own attributes; use none", a.Uniqueness)
	case a.Uniqueness != UniqueNone:
		c.wrong(path, "uniqueness %s is none of none, server, global", Clip(string(a.Uniqueness)))
	}
	switch a.Mutability {
	case ReadWrite:
	case Immutable, WriteOnly:
		if sub {
			c.wrong(path, "mutability %s: that of a sub-attribute is the one of its attribute; use readWrite", a.Mutability)
		}
	case ReadOnly:
		c.wrong(path, "mutability readOnly: nobody would give it a value")
	default:
		c.wrong(path, "mutability %s is none of readWrite, immutable, writeOnly", Clip(string(a.Mutability)))
	}
	switch a.Returned {
	case ReturnedAlways, ReturnedDefault, ReturnedRequest, ReturnedNever:
		if a.Mutability == WriteOnly && a.Returned != ReturnedNever {
			c.wrong(path, "returned %s: what is writeOnly is never returned", a.Returned)
		}
	default:
		c.wrong(path, "returned %s is none of always, default, request, never", Clip(string(a.Returned)))
	}
}
