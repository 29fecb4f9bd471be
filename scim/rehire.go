package scim

import (
	"maps"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/scim/codec"
	"usher/scim/schema"
)

// rehired finds the inactive record that Okta's POST of a returning person
// means (requirement 32): the one with this userName, or the only one with this
// externalId. Every other dialect gets 409 from the unique userName.
func (rq *request) rehired(tx *store.Tx, doc map[string]any) (*directory.User, error) {
	if rq.dir.Dialect != identity.DialectOkta {
		return nil, nil
	}
	name, _ := doc[schema.AttrUserName].(string)
	u, err := directory.UserByName(tx, rq.dir.Parent, rq.dir.ID, name)
	if err != nil {
		return nil, err
	}
	if u != nil {
		if u.Active {
			return nil, userNameTaken(name)
		}
		return u, nil
	}
	external, _ := doc[schema.AttrExternalID].(string)
	if external == "" {
		return nil, nil
	}
	same, err := directory.UsersByExternalID(tx, rq.dir.Parent, rq.dir.ID, external)
	if err != nil || len(same) != 1 || same[0].Active {
		return nil, err
	}
	return same[0], nil
}

// rehire makes doc the document of the record that was found. What cannot be
// changed of one (RFC 7643 section 2.2) stays, as by PUT.
func (rq *request) rehire(tx *store.Tx, u *directory.User, doc map[string]any, says activeSaid) error {
	current, err := codec.DecodeDocument(u.Doc)
	if err != nil {
		return err
	}
	res, doc := rq.userResource(), maps.Clone(doc)
	if err := schema.KeepImmutable(res, current, doc); err != nil {
		return err
	}
	if err := schema.CheckRequired(res, doc); err != nil {
		return err
	}
	doc[schema.AttrSchemas] = res.SchemasOf(doc)
	return rq.writeUser(tx, u, current, doc, says)
}
