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
	Reason       string          `json:"reason"`
	SeatReason   string          `json:"seat_reason,omitempty"`
	Rules        []mappings.Ref  `json:"rules,omitempty"`    // every rule that matched, the deciding ones first
	Decisive     int             `json:"decisive,omitempty"` // how many of Rules gave the role or the seat
	WhyNot       []Unmatched     `json:"why_not,omitempty"`  // every other rule of the organization in file order
}

// Unmatched is a rule that did not match; Why is the sentence of Not.
type Unmatched struct {
	mappings.Ref
	Not mappings.WhyNot `json:"not"`
}

// Explain says, organization by organization in file order, what the policy
// alone makes of a person: active in the directory, logged in through single
// sign-on just now, invited nowhere.
func (p *Policy) Explain(person mappings.Person, cat identity.Catalogue) []OrgExplanation {
	out := p.outcome(person, cat)
	judge := p.Set.Judge(p.Rules, person)
	at := make(map[string]*OrgExplanation, len(out))
	for i := range out {
		at[out[i].Organization] = &out[i]
	}
	for i, r := range p.Rules {
		if v := judge.Rule(i); !v.Matched {
			ref := r.Ref
			ref.Name, ref.Why = r.Name, judge.Says(i, v, mappings.Unknown)
			at[r.Org].WhyNot = append(at[r.Org].WhyNot, Unmatched{ref, v.Not})
		}
	}
	return out
}

// outcome is Explain without the rules that did not match, which take a look at
// every rule.
func (p *Policy) outcome(person mappings.Person, cat identity.Catalogue) []OrgExplanation {
	matched := p.Set.Match(person)
	out := make([]OrgExplanation, 0, len(p.Organizations))
	for _, o := range p.Organizations {
		m := matched[o.Slug]
		org, facts := o.asFacts(m)
		d := mappings.DesiredOf(mappings.PersonFacts{OwnerActive: true}, org, facts, m, cat)
		e := OrgExplanation{
			Organization: o.Slug, Kind: o.Kind, Mode: o.Mode,
			Present: d.Present, Role: d.Role, Seats: d.Tiers, Mapped: d.Mapped, Source: d.Source,
			Reason: reason(o, m), Rules: m.Rules, Decisive: int(m.Decisive),
		}
		if d.Present {
			e.SeatReason = p.seatReason(o, m, d)
		}
		out = append(out, e)
	}
	return out
}

// asFacts is the organization for somebody who has just logged in, and what is
// known of the two when nobody was invited.
func (o Organization) asFacts(m mappings.Match) (mappings.Org, mappings.OrgFacts) {
	var f mappings.OrgFacts
	switch {
	case o.Mode == identity.ModeJIT && o.GroupMappings:
		f.Login = &mappings.LoginResult{Matched: m.Matched, Role: m.Role, Seat: m.Seat}
	case o.Mode == identity.ModeJIT:
		f.Grant = identity.GrantJIT
	}
	return mappings.Org{Slug: o.Slug, Kind: o.Kind, Mode: o.Mode, Mappings: o.GroupMappings, DefaultSeat: o.DefaultSeat}, f
}

// reason says why somebody is a member, or why not.
func reason(o Organization, m mappings.Match) string {
	switch {
	case o.GroupMappings && m.Matched:
		r := m.Rules[0]
		return fmt.Sprintf("mapping %q at %s:%d matched %s", r.Name, r.File, r.Line, matchedWhat(r))
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

// matchedWhat says what of a person a rule matched.
func matchedWhat(r mappings.Ref) string {
	if r.Why == "when" {
		return "by its expression"
	}
	return r.Why
}

// seatReason says where a member's seat comes from; empty where there are none.
func (p *Policy) seatReason(o Organization, m mappings.Match, d mappings.Desired) string {
	switch {
	case len(d.Tiers) == 0:
		return ""
	case !d.Mapped && o.DefaultSeat != "":
		return "default_seat of the organization"
	case !d.Mapped:
		return "the best tier with a free seat"
	}
	for _, ref := range m.Rules[:m.Decisive] {
		if r, ok := p.ruleAt(ref); ok && r.Seat == m.Seat {
			return fmt.Sprintf("mapping %q at %s:%d matched %s", ref.Name, ref.File, ref.Line, matchedWhat(ref))
		}
	}
	return ""
}

// ruleAt returns the rule that a reference names.
func (p *Policy) ruleAt(ref mappings.Ref) (mappings.Rule, bool) {
	for _, r := range p.Rules {
		if r.Name == ref.Name {
			return r, true
		}
	}
	return mappings.Rule{}, false
}
