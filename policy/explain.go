package policy

import (
	"fmt"

	"usher/internal/identity"
	"usher/mappings"
)

// OrgExplanation is what a policy alone says of one person in one
// organization, and why or why not.
type OrgExplanation struct {
	Organization string          `json:"organization"`
	Kind         identity.Kind   `json:"kind"`
	Mode         identity.Mode   `json:"mode"`
	Present      bool            `json:"present"`
	Role         identity.Role   `json:"role,omitempty"`
	Seats        []identity.Tier `json:"seats,omitempty"`  // acceptable tiers, the best first
	Mapped       bool            `json:"mapped,omitempty"` // the seat came from a rule: no other tier will do
	Source       string          `json:"source"`           // a Source constant of mappings
	Rules        []mappings.Ref  `json:"rules,omitempty"`  // every rule that matched, the deciding ones first
	Reason       string          `json:"reason"`
}

// Explain says, organization by organization in file order, what the policy
// alone makes of a person: active in the directory, logged in through single
// sign-on just now, invited nowhere.
func (p *Policy) Explain(person mappings.Person, cat identity.Catalogue) []OrgExplanation {
	matched := p.Set.Match(person)
	out := make([]OrgExplanation, 0, len(p.Organizations))
	for _, o := range p.Organizations {
		m := matched[o.Slug]
		var f mappings.OrgFacts
		switch {
		case o.Mode == identity.ModeJIT && o.GroupMappings:
			f.Login = &mappings.LoginResult{Matched: m.Matched, Role: m.Role, Seat: m.Seat}
		case o.Mode == identity.ModeJIT:
			f.Grant = identity.GrantJIT
		}
		org := mappings.Org{Slug: o.Slug, Kind: o.Kind, Mode: o.Mode, Mappings: o.GroupMappings, DefaultSeat: o.DefaultSeat}
		d := mappings.DesiredOf(mappings.PersonFacts{OwnerActive: true}, org, f, m, cat)
		out = append(out, OrgExplanation{
			Organization: o.Slug, Kind: o.Kind, Mode: o.Mode,
			Present: d.Present, Role: d.Role, Seats: d.Tiers, Mapped: d.Mapped, Source: d.Source,
			Rules: m.Rules, Reason: reason(o, m),
		})
	}
	return out
}

// reason says why somebody is a member, or why not.
func reason(o Organization, m mappings.Match) string {
	switch {
	case o.GroupMappings && m.Matched:
		r := m.Rules[0]
		return fmt.Sprintf("mapping %q at %s:%d matched %s", r.Name, r.File, r.Line, r.Why)
	case o.GroupMappings && len(m.Rules) > 0:
		r := m.Rules[0]
		return fmt.Sprintf("only a seat mapping matched, %q at %s:%d, and a seat alone makes no member", r.Name, r.File, r.Line)
	case o.GroupMappings:
		return "no mapping of this organization matched"
	case o.Mode == identity.ModeSCIM:
		return "mode scim without mappings: every active person of the directory is a member"
	case o.Mode == identity.ModeJIT:
		return "mode jit without mappings: everybody comes in at the first login"
	default:
		return "mode invite: people come in by invitation only"
	}
}
