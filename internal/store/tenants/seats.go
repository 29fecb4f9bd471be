package tenants

import (
	"usher/internal/identity"
	"usher/internal/store"
)

// SeatTier is a tier of an organization with a limit. A tier without a row is
// unlimited and not counted.
type SeatTier struct {
	Tier  identity.Tier
	Limit int64
	Used  int64
}

// SeatTiers returns the limited tiers of an organization.
func SeatTiers(tx *store.Tx, parent, org string) ([]SeatTier, error) {
	var out []SeatTier
	err := tx.Rows(`SELECT tier, seat_limit, used FROM seat_tiers WHERE parent = $1 AND org = $2 AND seat_limit IS NOT NULL ORDER BY tier`,
		[]any{parent, org}, func(row store.Row) error {
			var t SeatTier
			err := row.Scan(&t.Tier, &t.Limit, &t.Used)
			out = append(out, t)
			return err
		})
	return out, err
}

// LimitedOrgs returns the organizations of a parent that limit any tier.
func LimitedOrgs(tx *store.Tx, parent string) (map[string]bool, error) {
	out := map[string]bool{}
	err := tx.Rows(`SELECT DISTINCT org FROM seat_tiers WHERE parent = $1 AND seat_limit IS NOT NULL`, []any{parent}, func(row store.Row) error {
		var org string
		err := row.Scan(&org)
		out[org] = true
		return err
	})
	return out, err
}

// SetSeatLimit limits a tier, of which used seats are given now; a negative
// limit makes it unlimited. A limit below used evicts nobody.
func SetSeatLimit(tx *store.Tx, parent, org string, tier identity.Tier, limit, used int64) error {
	if limit < 0 {
		_, err := tx.Exec(`DELETE FROM seat_tiers WHERE parent = $1 AND org = $2 AND tier = $3`, parent, org, string(tier))
		return err
	}
	_, err := tx.Exec(`INSERT INTO seat_tiers (parent, org, tier, seat_limit, used) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (parent, org, tier) DO UPDATE SET seat_limit = excluded.seat_limit, used = excluded.used`, parent, org, string(tier), limit, used)
	return err
}

// TakeSeat takes one seat of a tier by a conditional update, so that never
// more are given than exist; it reports whether there was one.
func TakeSeat(tx *store.Tx, parent, org string, tier identity.Tier) (bool, error) {
	n, err := tx.Exec(`UPDATE seat_tiers SET used = used + 1 WHERE parent = $1 AND org = $2 AND tier = $3 AND used < seat_limit`, parent, org, string(tier))
	return n > 0, err
}

// FreeSeat gives one seat of a limited tier back.
func FreeSeat(tx *store.Tx, parent, org string, tier identity.Tier) error {
	return tx.Do(`UPDATE seat_tiers SET used = used - 1 WHERE parent = $1 AND org = $2 AND tier = $3 AND used > 0`, parent, org, string(tier))
}

// NextWaitSeq returns the next place in an organization's waiting order.
func NextWaitSeq(tx *store.Tx, parent, org string) (int64, error) {
	if _, err := tx.Exec(`UPDATE organizations SET wait_seq = wait_seq + 1 WHERE parent = $1 AND id = $2`, parent, org); err != nil {
		return 0, err
	}
	var n int64
	_, err := tx.Row(`SELECT wait_seq FROM organizations WHERE parent = $1 AND id = $2`, []any{parent, org}, &n)
	return n, err
}
