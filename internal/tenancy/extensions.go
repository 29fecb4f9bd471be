package tenancy

import (
	"encoding/json"
	"errors"
	"strings"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/scim/codec"
	"usher/scim/schema"
)

// maxExtensions bounds what a directory's own schemas take as JSON, since they are
// read with the directory.
const maxExtensions = 256 << 10

// maxTold bounds how many mistakes of definitions one error tells.
const maxTold = 10

// Extensions returns the definitions of a directory's own schemas.
func Extensions(d *directory.Directory) ([]schema.Definition, error) {
	defs := []schema.Definition{}
	if d.Extensions == "" {
		return defs, nil
	}
	err := json.Unmarshal([]byte(d.Extensions), &defs)
	return defs, err
}

// SetExtensions gives a directory exactly these schemas of its own, or says what
// is wrong with them, or which stored value they have no place for; then nothing
// is changed. The caller holds the parent alone since before it read the
// directory, so that no record is written by the schemas of before meanwhile.
func (t *Tenancy) SetExtensions(tx *store.Tx, c provision.Change, d *directory.Directory, given []schema.Definition) error {
	defs, mistakes := schema.Definitions(given)
	if n := len(mistakes); n > 0 {
		if n > maxTold {
			mistakes = append(mistakes[:maxTold:maxTold], "…")
		}
		return identity.Errorf(identity.CodeInvalid, "invalid_schema", "the schemas cannot be served, and nothing was changed: %s", strings.Join(mistakes, "; "))
	}
	was, err := Extensions(d)
	if err != nil {
		return err
	}
	text := ""
	if len(defs) > 0 {
		b, err := json.Marshal(defs)
		if err != nil {
			return err
		}
		text = string(b)
	}
	if len(text) > maxExtensions {
		return identity.Errorf(identity.CodeInvalid, "invalid_schema", "the schemas are too large, and nothing was changed: %d KiB with every default written out, at most %d KiB are taken; shorten descriptions and canonicalValues", len(text)>>10, maxExtensions>>10)
	}
	if text == d.Extensions {
		return nil
	}
	if err := fit(tx, d, was, defs); err != nil {
		return err
	}
	if err := directory.SetExtensions(tx, d, text); err != nil {
		return err
	}
	if err := credentials.SetTargetRev(tx, d.Parent, d.ID, d.Rev); err != nil {
		return err
	}
	return events.Append(tx, events.Event{
		Parent: d.Parent, Type: events.DirectoryChanged, Actor: c.Actor, Target: d.ID, RequestID: c.RequestID,
		Before: events.Object(map[string]any{"extensions": urns(was)}), After: events.Object(map[string]any{"extensions": urns(defs)}),
	})
}

func urns(defs []schema.Definition) []string {
	out := make([]string, len(defs))
	for i, d := range defs {
		out[i] = d.ID
	}
	return out
}

// fit refuses definitions that have no place for a value that is stored, or
// would have one that is not.
func fit(tx *store.Tx, d *directory.Directory, was, defs []schema.Definition) error {
	next := map[string]schema.Definition{}
	for _, n := range defs {
		next[n.ID] = n
	}
	for _, old := range was {
		n, stays := next[old.ID]
		stays = stays && n.ResourceType == old.ResourceType
		if stays && shape(n) == shape(old) {
			continue
		}
		err := directory.EachDocumentWith(tx, d.Parent, d.ID, old.ResourceType, `"`+old.ID+`":{`, func(id string, text []byte) error {
			doc, err := codec.DecodeDocument(text)
			if err != nil {
				return err
			}
			held, ok := doc[old.ID].(map[string]any)
			if !ok {
				return nil
			}
			if !stays {
				return stored(old, id, errors.New("the schema would be gone"))
			}
			if err := n.Fits(held); err != nil {
				return stored(old, id, err)
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func stored(d schema.Definition, id string, why error) error {
	return identity.Errorf(identity.CodeConflict, "values_stored",
		"%s: %s %s holds what the definition has no place for: %s. Nothing was changed. Have the identity provider remove such values first, by PATCH, or leave the definition as it was and stop sending them",
		d.ID, strings.ToLower(d.ResourceType), id, why)
}

// shape is what of a definition says which values fit.
func shape(d schema.Definition) string {
	b, _ := json.Marshal(shapes(d.Attributes)) // plain values always marshal
	return string(b)
}

func shapes(attrs []schema.AttributeDefinition) []schema.AttributeDefinition {
	out := make([]schema.AttributeDefinition, len(attrs))
	for i, a := range attrs {
		out[i] = schema.AttributeDefinition{Name: a.Name, Type: a.Type, MultiValued: a.MultiValued, Required: a.Required, SubAttributes: shapes(a.SubAttributes)}
	}
	return out
}
