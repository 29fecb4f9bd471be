package codec

import (
	"slices"

	"usher/scim/schema"
)

// Users appends the users of one answer, as AppendUser does each of them. What
// they have in common is worked out once: what the answer holds of a user, where
// users are found, and the groups they are in.
type Users struct {
	res    *schema.Resource
	p      *Projection
	shape  shape
	at     *Place
	groups []sharedGroup
}

// sharedGroup is a group as everybody who is in it shows it.
type sharedGroup struct {
	json   []byte
	digest uint64
}

// NewUsers returns what appends users of res, who are found at a place.
func NewUsers(res *schema.Resource, p *Projection, at *Place) *Users {
	return &Users{res: res, p: p, shape: shapeOf(res, p), at: at}
}

// Share adds a group that some of the users are in.
func (s *Users) Share(g GroupRef) {
	s.groups = append(s.groups, sharedGroup{
		json:   appendElement(nil, g.Value, g.Ref, g.Display, g.Type, s.shape.ofGroup),
		digest: GroupsDigest([]GroupRef{g}),
	})
}

// Append appends a user who is in the groups that were shared, by their numbers
// from 0. Of u it looks at ID, Doc and, of Meta, at the times and Version.
func (s *Users) Append(dst []byte, u *User, in []int) ([]byte, error) {
	m := u.Meta
	m.Beside = 0
	room := len(u.Doc) + 2*len(u.ID) + len(s.at.quoted) + aroundDoc
	for _, g := range in {
		m.Beside += s.groups[g].digest
		room += len(s.groups[g].json)
	}
	dst, err := appendBegin(slices.Grow(dst, room), s.res, u.ID, u.Doc, s.p, s.shape.splices)
	if err != nil {
		return dst, err
	}
	if len(in) > 0 && s.shape.groups {
		for i, g := range in {
			if i == 0 {
				dst = append(dst, groupsKey...)
			} else {
				dst = append(dst, ',')
			}
			dst = append(dst, s.groups[g].json...)
		}
		dst = append(dst, ']')
	}
	if s.shape.meta {
		dst = appendMeta(dst, s.res.Name, &m, s.at, u.ID, s.shape.ofMeta)
	}
	return append(dst, '}'), nil
}

// shape is what a projection leaves of every resource of an answer.
type shape struct {
	splices         bool // the whole document: its bytes are the answer's
	groups, meta    bool
	ofGroup, ofMeta func(string) bool // which sub-attributes; nil: all
}

func shapeOf(res *schema.Resource, p *Projection) shape {
	s := shape{splices: p.splices(res), groups: p.Wants(schema.AttrGroups), meta: p.Wants(schema.AttrMeta)}
	if s.groups {
		s.ofGroup = p.picker(schema.AttrGroups)
	}
	if s.meta {
		s.ofMeta = p.picker(schema.AttrMeta)
	}
	return s
}
