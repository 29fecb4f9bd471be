package scim

import (
	"strconv"
	"strings"

	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/scim/codec"
	"usher/scim/patch"
	"usher/scim/schema"
)

// activeSaid is what a request itself says of whether a user is active.
type activeSaid int

const (
	saysNothing activeSaid = iota
	saysActive
	saysLeft
)

// saysOf is what the document of a request says.
func saysOf(doc map[string]any) activeSaid {
	switch doc[schema.AttrActive] {
	case true:
		return saysActive
	case false:
		return saysLeft
	}
	return saysNothing
}

// What identity providers PATCH most is one word, active. It is written into the
// document as it is stored, which nobody has to read and write anew for it.

// switches returns what operations set active to, where they do nothing else and
// it takes no tolerance to read them.
func (rq *request) switches(ops patch.Ops) (active, alone bool) {
	// Schemas of a directory's own say what every document must have.
	if len(ops) != 1 || ops[0].Kind == patch.Remove || rq.dir.Extensions != "" {
		return false, false
	}
	op := &ops[0]
	if op.Path != "" {
		active, alone = op.Value.(bool)
		return active, alone && strings.EqualFold(op.Path, schema.AttrActive)
	}
	values, _ := op.Value.(map[string]any)
	if len(values) != 1 {
		return false, false
	}
	for key, value := range values {
		active, alone = value.(bool)
		alone = alone && strings.EqualFold(key, schema.AttrActive)
	}
	return active, alone
}

// switchUser sets active of a user; false: its document does not have it, or is
// not as it should be, and nothing was done.
func (rq *request) switchUser(tx *store.Tx, u *directory.User, active bool) (bool, error) {
	doc, designated := switched(u.Doc, active, rq.dir.EmailFrom)
	if doc == nil {
		return false, nil
	}
	part, err := codec.DecodeDocument(designated)
	if err != nil {
		return false, nil //nolint:nilerr // whoever reads all of it finds out
	}
	u.Email = rq.dir.DesignatedEmail(part)
	before := *u
	u.Doc, u.Active, u.SameEmails, u.SameNames = doc, active, true, true
	return true, rq.storeUser(tx, &before, u, active)
}

// switched returns a document with another word for active, and the document of
// one of its attributes alone; nil where it has no active.
func switched(doc []byte, active bool, attribute string) (out, part []byte) {
	part = []byte("{}")
	whole := codec.EachPart(doc, func(key []byte, begin, end int) {
		switch string(key) {
		case schema.AttrActive:
			out = append(make([]byte, 0, len(doc)+1), doc[:begin]...)
			out = strconv.AppendBool(out, active)
			out = append(out, doc[end:]...)
		case attribute:
			part = append(append(part[:1], doc[begin-len(key)-3:end]...), '}')
		}
	})
	if !whole {
		return nil, nil
	}
	return out, part
}
