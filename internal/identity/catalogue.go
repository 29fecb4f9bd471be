package identity

import "slices"

// RoleSpec is one role of a kind's catalogue.
type RoleSpec struct {
	Name        Role   `yaml:"name" json:"name"`
	Administers bool   `yaml:"administers" json:"administers,omitempty"`
	Includes    []Role `yaml:"includes" json:"includes,omitempty"`
}

// KindCatalogue holds the roles and seat tiers of one kind of organization,
// each ordered from highest to lowest.
type KindCatalogue struct {
	Roles       []RoleSpec
	Seats       []Tier
	DefaultRole Role
	NoSCIM      bool // the plan of such an organization does not offer mode scim
}

// Catalogue maps every kind of organization to its roles and seats. It is set
// by the operator of the daemon, never by a tenant's file, and is read-only
// once built.
type Catalogue map[Kind]KindCatalogue

// DefaultCatalogue returns the catalogue usher ships (spec section 1).
func DefaultCatalogue() Catalogue {
	work := KindCatalogue{
		Roles: []RoleSpec{
			{Name: "owner", Administers: true, Includes: []Role{"admin", "user"}},
			{Name: "admin", Administers: true, Includes: []Role{"user"}},
			{Name: "user"},
		},
		Seats:       []Tier{"premium", "standard"},
		DefaultRole: "user",
	}
	console := KindCatalogue{
		Roles: []RoleSpec{
			{Name: "admin", Administers: true, Includes: []Role{"developer", "limited_developer", "billing", "claude_code_user", "user"}},
			{Name: "developer", Includes: []Role{"limited_developer", "claude_code_user", "user"}},
			{Name: "limited_developer", Includes: []Role{"user"}},
			{Name: "billing", Includes: []Role{"user"}},
			{Name: "claude_code_user", Includes: []Role{"user"}},
			{Name: "user"},
		},
		DefaultRole: "user",
	}
	team := work
	team.NoSCIM = true
	return Catalogue{KindEnterprise: work, KindTeam: team, KindConsole: console}
}

// OffersSCIM reports whether an organization of a kind may use mode scim under a
// parent whose organizations are of the kinds under. A console has no plan of its
// own: it goes by those its parent pays for, if any.
func (c Catalogue) OffersSCIM(kind Kind, under []Kind) bool {
	if kind != KindConsole {
		return !c[kind].NoSCIM
	}
	paid := false
	for _, k := range under {
		if k == KindConsole {
			continue
		}
		if !c[k].NoSCIM {
			return true
		}
		paid = true
	}
	return !paid && !c[kind].NoSCIM
}

// Rank returns the place of role from the top: 0 is the highest catalogue
// role, -1 the primary owner, and len(Roles) a role the catalogue lacks.
func (k KindCatalogue) Rank(role Role) int {
	if role == RolePrimaryOwner {
		return -1
	}
	for i, r := range k.Roles {
		if r.Name == role {
			return i
		}
	}
	return len(k.Roles)
}

// HasRole reports whether role is in the catalogue.
func (k KindCatalogue) HasRole(role Role) bool {
	r := k.Rank(role)
	return r >= 0 && r < len(k.Roles)
}

// Administers reports whether role administers an organization of this kind.
func (k KindCatalogue) Administers(role Role) bool {
	if role == RolePrimaryOwner {
		return true
	}
	i := k.Rank(role)
	return i < len(k.Roles) && k.Roles[i].Administers
}

// AdministeringRoles lists the names of the roles that administer, the primary
// owner included.
func (k KindCatalogue) AdministeringRoles() []Role {
	out := []Role{RolePrimaryOwner}
	for _, r := range k.Roles {
		if r.Administers {
			out = append(out, r.Name)
		}
	}
	return out
}

// Comparable reports whether one of the two roles includes the other.
func (k KindCatalogue) Comparable(a, b Role) bool {
	if a == b {
		return true
	}
	ra, rb := k.Rank(a), k.Rank(b)
	if ra < 0 || rb < 0 {
		return true
	}
	if ra >= len(k.Roles) || rb >= len(k.Roles) {
		return false
	}
	return slices.Contains(k.Roles[ra].Includes, b) || slices.Contains(k.Roles[rb].Includes, a)
}

// SeatRank returns the place of tier from the top, or len(Seats) when the
// catalogue lacks it.
func (k KindCatalogue) SeatRank(tier Tier) int {
	if i := slices.Index(k.Seats, tier); i >= 0 {
		return i
	}
	return len(k.Seats)
}

// HasSeat reports whether tier is in the catalogue.
func (k KindCatalogue) HasSeat(tier Tier) bool { return slices.Contains(k.Seats, tier) }
