package schema

import (
	"strconv"

	"github.com/go-json-experiment/json/jsontext"
)

// URNs of the discovery resources.
const (
	SchemaURN       = "urn:ietf:params:scim:schemas:core:2.0:Schema"
	ResourceTypeURN = "urn:ietf:params:scim:schemas:core:2.0:ResourceType"
)

// AppendJSON appends the document of s for /Schemas (RFC 7643 section 7),
// with schemas and meta. baseURL is the SCIM base URL without trailing slash.
func (s *Schema) AppendJSON(dst []byte, baseURL string) []byte {
	dst = append(dst, `{"schemas":["`+SchemaURN+`"],"id":`...)
	dst = quote(dst, s.ID)
	dst = append(dst, `,"name":`...)
	dst = quote(dst, s.Name)
	dst = append(dst, `,"description":`...)
	dst = quote(dst, s.Description)
	dst = append(dst, `,"attributes":`...)
	dst = appendAttributes(dst, s.Attributes)
	return appendMeta(dst, "Schema", baseURL+"/Schemas/"+s.ID)
}

// AppendJSON appends the document of r for /ResourceTypes (RFC 7643 section
// 6). baseURL is the SCIM base URL without trailing slash.
func (r *Resource) AppendJSON(dst []byte, baseURL string) []byte {
	dst = append(dst, `{"schemas":["`+ResourceTypeURN+`"],"id":`...)
	dst = quote(dst, r.Name)
	dst = append(dst, `,"name":`...)
	dst = quote(dst, r.Name)
	dst = append(dst, `,"description":`...)
	dst = quote(dst, r.Description)
	dst = append(dst, `,"endpoint":`...)
	dst = quote(dst, r.Endpoint)
	dst = append(dst, `,"schema":`...)
	dst = quote(dst, r.Core.ID)
	dst = append(dst, `,"schemaExtensions":[`...)
	for i, e := range r.Extensions {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, `{"schema":`...)
		dst = quote(dst, e.ID)
		dst = append(dst, `,"required":false}`...)
	}
	dst = append(dst, ']')
	return appendMeta(dst, "ResourceType", baseURL+"/ResourceTypes/"+r.Name)
}

func appendMeta(dst []byte, kind, location string) []byte {
	dst = append(dst, `,"meta":{"resourceType":"`+kind+`","location":`...)
	dst = quote(dst, location)
	return append(dst, `}}`...)
}

func appendAttributes(dst []byte, attrs []*Attribute) []byte {
	dst = append(dst, '[')
	for i, a := range attrs {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = appendAttribute(dst, a)
	}
	return append(dst, ']')
}

func appendAttribute(dst []byte, a *Attribute) []byte {
	dst = append(dst, `{"name":`...)
	dst = quote(dst, a.Name)
	dst = append(dst, `,"type":"`+string(a.Type)+`","multiValued":`...)
	dst = strconv.AppendBool(dst, a.MultiValued)
	dst = append(dst, `,"description":`...)
	dst = quote(dst, a.Description)
	dst = append(dst, `,"required":`...)
	dst = strconv.AppendBool(dst, a.Required)
	if len(a.CanonicalValues) > 0 {
		dst = append(dst, `,"canonicalValues":`...)
		dst = appendStrings(dst, a.CanonicalValues)
	}
	if a.Type != TypeComplex && a.Type != TypeBoolean {
		dst = append(dst, `,"caseExact":`...)
		dst = strconv.AppendBool(dst, a.CaseExact)
	}
	dst = append(dst, `,"mutability":"`+string(a.Mutability)+`","returned":"`+string(a.Returned)+`","uniqueness":"`+string(a.Uniqueness)+`"`...)
	if len(a.ReferenceTypes) > 0 {
		dst = append(dst, `,"referenceTypes":`...)
		dst = appendStrings(dst, a.ReferenceTypes)
	}
	if a.Type == TypeComplex {
		dst = append(dst, `,"subAttributes":`...)
		dst = appendAttributes(dst, a.Sub)
	}
	return append(dst, '}')
}

func appendStrings(dst []byte, list []string) []byte {
	dst = append(dst, '[')
	for i, s := range list {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = quote(dst, s)
	}
	return append(dst, ']')
}

// quote appends s as a JSON string. The tables hold valid UTF-8, the only
// thing that AppendQuote refuses.
func quote(dst []byte, s string) []byte {
	dst, _ = jsontext.AppendQuote(dst, s)
	return dst
}
