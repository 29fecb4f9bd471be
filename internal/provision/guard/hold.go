package guard

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"usher/internal/identity"
	"usher/internal/store/people"
	"usher/mappings"
)

// Fields of a membership that are held back one by one.
const (
	FieldPresence = "presence"
	FieldRole     = "role"
	FieldSeat     = "seat"
)

// Losses returns what a membership would lose, field by field: that it is there,
// else its role for a lower one, and its seat for one of a lower tier. The plan
// of each is left empty.
func Losses(row *people.Membership, want mappings.Desired, k identity.KindCatalogue) []people.Hold {
	if !row.Present {
		return nil
	}
	if !want.Present {
		return []people.Hold{{Field: FieldPresence, From: string(row.Role), DesiredHash: hash("absent")}}
	}
	var out []people.Hold
	if k.Rank(want.Role) > k.Rank(row.Role) {
		out = append(out, people.Hold{Field: FieldRole, From: string(row.Role), To: string(want.Role), DesiredHash: hash("role " + string(want.Role))})
	}
	if losesSeat(row, want, k) {
		out = append(out, people.Hold{Field: FieldSeat, From: string(row.SeatTier), To: tiers(want.Tiers), DesiredHash: hash("seat " + tiers(want.Tiers))})
	}
	return out
}

// losesSeat reports whether a held seat would newly go for lower tiers, or none.
// Who keeps it only until a seat of such a tier is free lost it before, and is
// not counted anew by whatever settles them meanwhile.
func losesSeat(row *people.Membership, want mappings.Desired, k identity.KindCatalogue) bool {
	if row.SeatState != identity.SeatHeld || slices.Contains(want.Tiers, row.SeatTier) {
		return false
	}
	if row.WaitSeq != 0 && slices.Equal(row.SeatAccepts, want.Tiers) {
		return false
	}
	has := slices.Index(k.Seats, row.SeatTier)
	return has >= 0 && !slices.ContainsFunc(want.Tiers, func(t identity.Tier) bool {
		i := slices.Index(k.Seats, t)
		return i >= 0 && i < has
	})
}

// Administers returns the hold of a role that would administer an organization
// newly by a mapping, its plan left empty.
func Administers(row *people.Membership, want mappings.Desired, k identity.KindCatalogue) (people.Hold, bool) {
	if !want.Present || want.Source != mappings.SourceMapping && want.Source != mappings.SourceLogin ||
		!k.Administers(want.Role) || row.Present && k.Administers(row.Role) {
		return people.Hold{}, false
	}
	from := row.Role
	if !row.Present {
		from = k.DefaultRole // what a newcomer has meanwhile, see Keep
	}
	return people.Hold{Field: FieldRole, From: string(from), To: string(want.Role), DesiredHash: hash("role " + string(want.Role))}, true
}

// LastAdministrator returns the hold that keeps an organization's last
// administering membership.
func LastAdministrator(row *people.Membership, want mappings.Desired) people.Hold {
	h := people.Hold{Field: FieldRole, Plan: people.HoldLastAdministrator, From: string(row.Role), To: string(want.Role), DesiredHash: hash("role " + string(want.Role))}
	if !want.Present {
		h.Field, h.DesiredHash = FieldPresence, hash("absent")
	}
	return h
}

// Keep changes want so that the field of a hold stays as the membership has it.
// An administering role that is held for a newcomer lets them in with the role
// that everybody gets.
func Keep(field string, row *people.Membership, want *mappings.Desired, k identity.KindCatalogue) {
	switch field {
	case FieldPresence:
		kept := mappings.Desired{Present: true, Role: row.Role, Source: row.Source, Rules: row.Rules, Tiers: row.SeatAccepts}
		if len(kept.Tiers) == 0 && row.SeatTier != "" {
			kept.Tiers = []identity.Tier{row.SeatTier}
		}
		*want = kept
	case FieldRole:
		if !row.Present {
			want.Role = k.DefaultRole
			return
		}
		want.Role, want.Source, want.Rules = row.Role, row.Source, row.Rules
	case FieldSeat:
		want.Tiers = []identity.Tier{row.SeatTier}
	}
}

// Find returns the hold of a field that waits for the same desired value, or
// nil: a hold dies when that changes.
func Find(holds []people.Hold, like people.Hold) *people.Hold {
	for i := range holds {
		if holds[i].Field == like.Field && holds[i].DesiredHash == like.DesiredHash {
			return &holds[i]
		}
	}
	return nil
}

func tiers(ts []identity.Tier) string {
	names := make([]string, len(ts))
	for i, t := range ts {
		names[i] = string(t)
	}
	return strings.Join(names, ",")
}

// hash names the desired value of a field.
func hash(value string) string {
	sum := sha256.Sum256([]byte(value))
	return hex.EncodeToString(sum[:8])
}
