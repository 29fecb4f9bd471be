package provision

import (
	"cmp"
	"slices"

	"usher/internal/identity"
	"usher/internal/store/people"
	"usher/mappings"
)

// Organization is an organization as decisions see it.
type Organization struct {
	mappings.Org
	Name    string
	Limited bool // seats of some tier are limited
}

// Organizations are those of a parent, in the order in which they are locked, with
// what finds them: a parent may have thousands, of which one person is in a few. The
// zero value has none. Immutable.
type Organizations struct {
	all          []Organization
	byID, bySlug map[string]int
	everybodys   []int // take whoever a directory says is active
	logins       []int // take whoever logs in for them
}

// NewOrganizations returns organizations that nobody changes any more.
func NewOrganizations(all []Organization) Organizations {
	o := Organizations{all: all, byID: make(map[string]int, len(all)), bySlug: make(map[string]int, len(all))}
	for i := range all {
		org := &all[i]
		o.byID[org.ID], o.bySlug[org.Slug] = i, i
		if org.TakesAll() {
			o.everybodys = append(o.everybodys, i)
		}
		if org.Mode == identity.ModeJIT && !org.Mappings {
			o.logins = append(o.logins, i)
		}
	}
	return o
}

// All returns all of them, to be read.
func (o *Organizations) All() []Organization { return o.all }

// ByID returns the one with an id, or nil.
func (o *Organizations) ByID(id string) *Organization {
	if i, ok := o.byID[id]; ok {
		return &o.all[i]
	}
	return nil
}

// Named returns the one with a slug or an id, or nil.
func (o *Organizations) Named(name string) *Organization {
	if i, ok := o.bySlug[name]; ok {
		return &o.all[i]
	}
	return o.ByID(name)
}

// spot is an organization and a person who is settled, by their positions.
type spot struct{ org, person int }

// concern appends the places in which a person may have or get anything by a
// directory or by what is stored: everywhere else the function gives nothing.
func (o *Organizations) concern(to []spot, person int, s *state) []spot {
	for id := range s.rows {
		if i, ok := o.byID[id]; ok {
			to = append(to, spot{i, person})
		}
	}
	to = o.matched(to, person, s.match)
	for _, i := range o.everybodys {
		to = append(to, spot{i, person})
	}
	return to
}

// matched appends the places that rules speak of.
func (o *Organizations) matched(to []spot, person int, match map[string]mappings.Match) []spot {
	for slug := range match {
		if i, ok := o.bySlug[slug]; ok {
			to = append(to, spot{i, person})
		}
	}
	return to
}

// inOrder sorts places, by organization and then by person, each once.
func inOrder(places []spot) []spot {
	slices.SortFunc(places, func(a, b spot) int { return cmp.Or(cmp.Compare(a.org, b.org), cmp.Compare(a.person, b.person)) })
	return slices.Compact(places)
}

// stored returns the facts that are stored of a person in an organization, and
// whether there are any.
func (s *state) stored(org string) (*people.Membership, mappings.OrgFacts) {
	row := s.rows[org]
	if row == nil {
		return nil, mappings.OrgFacts{}
	}
	return row, row.Facts()
}

// said is what the rules say of the person in an organization by what directories
// say: of a member, with what rules that were given up let them keep.
func (s *state) said(org *Organization, k identity.KindCatalogue) mappings.Match {
	return keeping(s.match[org.Slug], s.rows[org.ID], k)
}

// keeping is a match with what somebody keeps by rules that were given up.
func keeping(m mappings.Match, row *people.Membership, k identity.KindCatalogue) mappings.Match {
	if m.GivenUp == nil || row == nil || !row.Present {
		return m
	}
	seat := row.SeatTier
	if row.SeatState != identity.SeatHeld {
		seat = ""
	}
	return m.Keeping(row.Role, seat, k)
}
