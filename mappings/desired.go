package mappings

import (
	"slices"

	"usher/internal/identity"
)

// DesiredOf is stage 1 of the function (spec section 12): what one person
// should have in one organization. The first row of the presence table that
// fits decides; m is what the rules say of the person now, and counts only
// where the organization is in mode scim with mappings on. The returned slices
// may be shared and are read-only.
func DesiredOf(p PersonFacts, o Org, f OrgFacts, m Match, cat identity.Catalogue) Desired {
	k := cat[o.Kind]
	grant := func() Desired {
		return present(f.Grant != identity.GrantNone, SourceGrant, baseRole(f, k), "", nil, o, f, k)
	}
	switch {
	case f.PrimaryOwner:
		return present(true, SourcePrimaryOwner, identity.RolePrimaryOwner, "", nil, o, f, k)
	case o.Standalone || p.Guest || (o.Mode != identity.ModeSCIM && o.Mode != identity.ModeJIT):
		return grant()
	case o.Mode == identity.ModeSCIM && o.Mappings:
		return present(p.OwnerActive && m.Matched, SourceMapping, m.Role, m.Seat, decisive(m), o, f, k)
	case o.Mode == identity.ModeSCIM:
		return present(p.OwnerActive, SourceDirectory, baseRole(f, k), "", nil, o, f, k)
	case o.Mappings && f.Login != nil && f.Login.Epoch == o.Epoch:
		return present(f.Login.Matched, SourceLogin, f.Login.Role, f.Login.Seat, loginRefs(f.Login), o, f, k)
	default:
		return grant()
	}
}

// present assembles an answer; who is not present has no role, seat or rules.
func present(is bool, source string, role identity.Role, mapped identity.Tier, rules []Ref, o Org, f OrgFacts, k identity.KindCatalogue) Desired {
	if !is {
		return Desired{Source: source}
	}
	d := Desired{Present: true, Role: role, Source: source, Rules: rules}
	d.Tiers, d.Mapped = acceptable(mapped, o, f, k)
	return d
}

// acceptable returns the seat tiers a membership may take, the best first, and
// whether a seat rule named the one. A tier the catalogue no longer has is
// passed over: nobody could ever be given it.
func acceptable(mapped identity.Tier, o Org, f OrgFacts, k identity.KindCatalogue) (tiers []identity.Tier, isMapped bool) {
	for _, tier := range [...]identity.Tier{mapped, f.BaseSeat, o.DefaultSeat} {
		if tier == "" {
			continue
		}
		if i := slices.Index(k.Seats, tier); i >= 0 {
			return k.Seats[i : i+1 : i+1], tier == mapped
		}
	}
	return slices.Clip(k.Seats), false
}

func baseRole(f OrgFacts, k identity.KindCatalogue) identity.Role {
	if f.BaseRole != "" {
		return f.BaseRole
	}
	return k.DefaultRole
}

func decisive(m Match) []Ref {
	if n := int(m.Decisive); n > 0 && n <= len(m.Rules) {
		return m.Rules[:n:n]
	}
	return m.Rules
}

func loginRefs(l *LoginResult) []Ref {
	refs := make([]Ref, len(l.Rules))
	for i, name := range l.Rules {
		refs[i].Name = name
	}
	return refs
}
