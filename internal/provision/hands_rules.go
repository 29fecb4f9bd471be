package provision

import (
	"fmt"
	"slices"
	"strings"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/mappings"
)

// admits refuses an e-mail that is on no domain of the parent's.
func (h *hands) admits(in NewMember) error {
	state := h.snap.Domains[in.Email.Domain]
	if in.AnyDomain || state.Admits() {
		return nil
	}
	if h.org.Standalone {
		return identity.Errorf(identity.CodeConflict, "invitation_only", "%s has no parent, so people come into it by invitation: invite %s", h.org.Slug, in.Email.Verbatim)
	}
	if state == identity.DomainLapsed {
		return identity.Errorf(identity.CodeConflict, "domain_lapsed", "the domain %s has lapsed, and nobody new is let in on it: put its TXT record back", in.Email.Domain)
	}
	return identity.Errorf(identity.CodeConflict, "domain_not_verified", "%s is on no domain of parent %q: invite the person, or verify %s first", in.Email.Verbatim, h.snap.Slug, in.Email.Domain)
}

// letsIn refuses whom the organization's mode does not let in by hand, and guests
// as it says.
func (h *hands) letsIn(tx *store.Tx, in NewMember) error {
	if h.s.person.Guest {
		return guestAllowed(tx, h.snap, h.org, in.Role)
	}
	if !h.decidedElsewhere() {
		return nil
	}
	if err := h.admits(in); err != nil {
		return err
	}
	switch {
	case h.org.Mode == identity.ModeSCIM:
		return identity.Errorf(identity.CodeConflict, "held_by_directory",
			"members of %s come and go with the directory: assign the person, or put them into a mapped group, at the identity provider", h.org.Slug)
	case h.org.Mode == identity.ModeJIT && h.org.Mappings:
		return identity.Errorf(identity.CodeConflict, "role_managed_by_mapping",
			"people come into %s with a login, by %s: put the person into a mapped group at the identity provider", h.org.Slug, h.rulesSay(nil))
	}
	return nil
}

// decidedElsewhere reports whether mappings, a directory or logins have a say
// about the person in the organization.
func (h *hands) decidedElsewhere() bool { return !h.s.person.Guest && !h.org.Standalone }

// mapped reports whether mappings decide what the person is in the organization.
func (h *hands) mapped() bool {
	return h.decidedElsewhere() && h.org.Mappings && h.org.Mode != identity.ModeInvite
}

// known refuses roles and tiers that the catalogue lacks.
func (h *hands) known(role *identity.Role, seat *identity.Tier) error {
	if role != nil && *role == identity.RolePrimaryOwner {
		return identity.Errorf(identity.CodeInvalid, "unknown_role", "%s is no role to give: transfer the ownership of the organization", *role)
	}
	if role != nil && !h.kind.HasRole(*role) {
		names := make([]string, len(h.kind.Roles))
		for i, r := range h.kind.Roles {
			names[i] = string(r.Name)
		}
		return identity.Errorf(identity.CodeInvalid, "unknown_role", "role %q does not exist in organizations of kind %s; there are %s", *role, h.org.Kind, strings.Join(names, ", "))
	}
	if seat != nil && !h.kind.HasSeat(*seat) {
		return identity.Errorf(identity.CodeInvalid, "unknown_seat", "seat tier %q does not exist in organizations of kind %s", *seat, h.org.Kind)
	}
	return nil
}

// gives refuses a role that is not at most that of the account that acts.
func (h *hands) gives(role identity.Role) error {
	if h.as == "" {
		return nil
	}
	own := h.own.Role
	if h.kind.Rank(role) >= h.kind.Rank(own) && (h.kind.Comparable(role, own) || h.kind.Administers(own) && !h.kind.Administers(role)) {
		return nil
	}
	return identity.Errorf(identity.CodeForbidden, "role_above_own", "whoever is %s of %s cannot make anybody %s: a role that is given is at most one's own", own, h.org.Slug, role)
}

// roleByHand refuses a role for somebody whose role mappings decide, and for a
// guest as the organization says: whoever is kept from inviting a guest into a role
// does not give it a moment later. The role that a guest has, or one that it
// includes, raises nobody.
func (h *hands) roleByHand(tx *store.Tx, role identity.Role) error {
	if has := h.row.Role; h.s.person.Guest {
		if h.kind.Rank(role) >= h.kind.Rank(has) && h.kind.Comparable(role, has) {
			return nil
		}
		g, err := tenants.GuestsOf(tx, h.snap.Parent, h.org.ID)
		if err != nil {
			return err
		}
		return guestRole(g, h.snap, h.org, role)
	}
	if !h.mapped() {
		return nil
	}
	return identity.Errorf(identity.CodeConflict, "role_managed_by_mapping",
		"the role in %s is decided by %s: change the person's groups at the identity provider, or the policy", h.org.Slug, h.rulesSay(func(r mappings.Rule) bool { return r.Role != "" }))
}

// seatByHand refuses a seat for somebody where mappings decide who has which.
func (h *hands) seatByHand() error {
	named := func(r mappings.Rule) bool { return r.Seat != "" }
	if h.row.PrimaryOwner || !h.mapped() ||
		!slices.ContainsFunc(h.snap.Rules, func(r mappings.Rule) bool { return r.Org == h.org.Slug && named(r) }) {
		return nil
	}
	return identity.Errorf(identity.CodeConflict, "seat_managed_by_mapping",
		"the seat in %s is decided by %s: change the person's groups at the identity provider, or the policy", h.org.Slug, h.rulesSay(named))
}

// maxRules is how many rules a refusal names.
const maxRules = 5

// rulesSay names the rules that gave the person what they have, among those that
// are meant (nil: all); where none did, those that could.
func (h *hands) rulesSay(meant func(mappings.Rule) bool) string {
	var gave, could []string
	for _, r := range h.snap.Rules {
		if r.Org != h.org.Slug || meant != nil && !meant(r) {
			continue
		}
		says := fmt.Sprintf("mapping %q", r.Name)
		if r.Ref.File != "" {
			says += fmt.Sprintf(" at %s:%d", r.Ref.File, r.Ref.Line)
		}
		could = append(could, says)
		if slices.ContainsFunc(h.row.Rules, func(ref mappings.Ref) bool { return ref.Name == r.Name }) {
			gave = append(gave, says)
		}
	}
	if len(gave) == 0 {
		gave = could
	}
	switch more := len(gave) - maxRules; {
	case len(gave) == 0:
		return "the mappings of the policy"
	case more > 0:
		return strings.Join(gave[:maxRules], ", ") + fmt.Sprintf(" and %d more", more)
	}
	return strings.Join(gave, ", ")
}

// became refuses, after the fact, a role that the membership did not take.
func (h *hands) became(role *identity.Role) error {
	if role == nil || h.row.Present && h.row.Role == *role {
		return nil
	}
	return h.kept("made " + string(*role))
}

// kept says why a membership is still what it was.
func (h *hands) kept(what string) error {
	for _, hold := range h.row.Holds {
		if hold.Plan != people.HoldLastAdministrator {
			return identity.Errorf(identity.CodeHeld, "membership_held", "run %s holds the membership as it is: apply or discard the run first", hold.Plan)
		}
	}
	return identity.Errorf(identity.CodeHeld, "last_administrator",
		"nobody else administers %s and can log in, so this one is not %s: make somebody else an administrator first", h.org.Slug, what)
}

func (h *hands) isPrimaryOwner(what string) error {
	return identity.Errorf(identity.CodeConflict, "primary_owner", "the primary owner of %s %s: transfer the ownership first", h.org.Slug, what)
}

// seatFull says that no seat is free; tier empty: of no tier.
func (h *hands) seatFull(tier identity.Tier) error {
	if tier == "" {
		return identity.Errorf(identity.CodeConflict, "seat_full", "every seat of %s is taken: free one, or raise a limit", h.org.Slug)
	}
	return identity.Errorf(identity.CodeConflict, "seat_full", "every %s seat of %s is taken: free one, or raise the limit", tier, h.org.Slug)
}
