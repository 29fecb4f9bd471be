package policy

import (
	"bytes"
	"encoding/json"
	"slices"

	"usher/internal/identity"
)

// Patterns of texts in the schema. They say what the strict reader says, in
// the subset of regular expressions that JSON Schema and editors share.
const (
	patternText  = `\S`
	patternSlug  = `^[A-Za-z0-9._-]{1,128}$`
	patternEmail = `^[^@]+@[^@]+$`
)

// node is one schema.
type node = map[string]any

// Schema returns the JSON Schema (draft 7, which editors know best) of a
// policy file, with the roles and seat tiers of a catalogue. It is made of the
// tables the strict reader uses: it takes no key the reader does not, and
// every file the reader takes. What one part of a file says of another, an
// organization that is not declared or a test that fails, only the reader
// finds.
func Schema(cat identity.Catalogue) []byte {
	root := schemaOf(fileKeys, cat)
	root["$schema"] = "http://json-schema.org/draft-07/schema#"
	root["title"] = "usher policy"
	root["description"] = "The policy of one parent organization: organizations, mappings, guards, schedules and tests."
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(root); err != nil {
		panic(err) // maps, slices and texts alone: cannot fail
	}
	return out.Bytes()
}

// schemaOf returns the schema of an object with the keys of t.
func schemaOf(t *table, cat identity.Catalogue) node {
	properties := node{}
	required := []string{}
	for i := range t.keys {
		k := &t.keys[i]
		properties[k.name] = k.schema(cat)
		if k.required {
			required = append(required, k.name)
		}
	}
	n := node{"type": "object", "properties": properties, "additionalProperties": false}
	if len(required) > 0 {
		n["required"] = required
	}
	switch t {
	case organizationKeys:
		n["allOf"] = organizationRules(cat)
	case mappingKeys:
		n["oneOf"] = []node{{"required": []string{"group"}}, {"required": []string{"externalId"}}, {"required": []string{"when"}}}
		n["anyOf"] = []node{{"required": []string{"role"}}, {"required": []string{"seat"}}, {"properties": node{"mirror": node{"const": true}}, "required": []string{"mirror"}}}
		n["if"] = node{"required": []string{"when"}}
		n["then"] = node{"properties": node{"mirror": node{"const": false}}}
	case maxRemovalsKeys:
		n["minProperties"] = 1
	}
	return n
}

// organizationRules says what the kind and the mode of an organization allow.
func organizationRules(cat identity.Catalogue) []node {
	is := func(name, value string) node {
		return node{"properties": node{name: node{"const": value}}, "required": []string{name}}
	}
	rules := []node{{"if": is("mode", string(identity.ModeInvite)), "then": node{"properties": node{"group_mappings": node{"const": false}}}}}
	for _, kind := range identity.Kinds {
		allowed := any(false)
		if seats := words(cat[kind].Seats); len(seats) > 0 {
			allowed = node{"enum": seats}
		}
		rules = append(rules, node{"if": is("kind", string(kind)), "then": node{"properties": node{"default_seat": allowed}}})
	}
	return rules
}

// schema returns the schema of the key's value.
func (k *key) schema(cat identity.Catalogue) node {
	n := k.shape(cat)
	n["description"] = k.doc
	if k.def != nil {
		n["default"] = k.def
	}
	return n
}

func (k *key) shape(cat identity.Catalogue) node {
	text := func(pattern string) node { return node{"type": "string", "pattern": pattern} }
	switch k.form {
	case formSlug:
		return text(patternSlug)
	case formFlag:
		return node{"type": "boolean"}
	case formNumber:
		return node{"type": "integer", "minimum": k.low, "maximum": k.high}
	case formChoice:
		return node{"enum": k.words}
	case formVersion:
		return node{"const": Version}
	case formRole:
		return node{"enum": anyOf(cat, roleNames)}
	case formSeat:
		return node{"enum": anyOf(cat, func(c identity.KindCatalogue) []string { return words(c.Seats) })}
	case formEmail:
		return text(patternEmail)
	case formObject:
		return schemaOf(k.of, cat)
	case formBySlug:
		n := node{"type": "object", "propertyNames": node{"pattern": patternSlug}, "additionalProperties": schemaOf(k.of, cat)}
		if k.most > 0 {
			n["maxProperties"] = k.most
		}
		return n
	case formList:
		return node{"type": "array", "items": schemaOf(k.of, cat), "maxItems": k.most}
	case formGroups:
		return node{"type": "array", "items": node{"anyOf": []node{text(patternText), schemaOf(k.of, cat)}}}
	case formAttributes:
		return node{"type": "object"}
	default: // formText and formSchedule
		return text(patternText)
	}
}

// anyOf lists the names that any kind of organization has, the first kind's
// first.
func anyOf(cat identity.Catalogue, of func(identity.KindCatalogue) []string) []string {
	out := []string{}
	for _, kind := range identity.Kinds {
		for _, name := range of(cat[kind]) {
			if !slices.Contains(out, name) {
				out = append(out, name)
			}
		}
	}
	return out
}
