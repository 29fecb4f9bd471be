package tenants

import (
	"usher/internal/identity"
	"usher/internal/store"
)

// Guests says whether an organization takes guests, people whose e-mail is on
// no domain of its parent, and whether into roles that administer.
type Guests struct {
	Allowed    bool
	Administer bool
	Set        bool // Allowed was said, and is not what the mode makes it
}

// GuestsOf returns what an organization says of guests. Where nothing was said
// they are allowed unless its mode is scim.
func GuestsOf(tx *store.Tx, parent, org string) (Guests, error) {
	var g Guests
	var said int
	var mode identity.Mode
	_, err := tx.Row(`SELECT coalesce(guests, -1), guest_administrators, mode FROM organizations WHERE parent = $1 AND id = $2`,
		[]any{parent, org}, &said, &g.Administer, &mode)
	g.Set, g.Allowed = said >= 0, said > 0
	if !g.Set {
		g.Allowed = mode != identity.ModeSCIM
	}
	return g, err
}

// SetGuests stores what an organization says of guests.
func SetGuests(tx *store.Tx, parent, org string, g Guests) error {
	var said any
	if g.Set {
		said = g.Allowed
	}
	return tx.Do(`UPDATE organizations SET guests = $3, guest_administrators = $4 WHERE parent = $1 AND id = $2`, parent, org, said, g.Administer)
}
