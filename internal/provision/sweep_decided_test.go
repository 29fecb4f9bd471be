package provision_test

import (
	"encoding/json"
	"testing"

	"usher/internal/store"
	"usher/internal/store/people"
	"usher/internal/store/runs"
)

// Somebody decides a run while it is still being given what it holds: what comes
// after them waits for somebody too, in a run that can be decided.
func TestSpec9_WhatIsHeldBehindADecisionWaitsForAnother(t *testing.T) {
	onBothEngines(t, func(t *testing.T, w *world) {
		for _, apply := range []bool{true, false} {
			c := swept(t, w)
			c.applied(sweptTypo, "")
			for range 9 { // counted, and some are settled
				c.step()
			}
			for _, r := range c.held(runs.StateHeld) {
				c.decideRun(r, apply)
			}
			had := c.count("console")
			c.alone("p00059") // before their turn
			if n := c.undecidable(); n > 0 {
				t.Errorf("apply %v: what somebody loses who is settled alone is held by a run that is decided already", apply)
			}
			c.converge()
			if n := c.count("console"); n != had {
				t.Errorf("%d members of the console are left of %d", n, had)
			}
			if n := c.undecidable(); n > 0 {
				t.Errorf("apply %v: %d losses are held by a run that is decided already", apply, n)
			}
			for _, r := range c.held(runs.StateHeld) {
				c.decideRun(r, true)
			}
			if n, want := c.count("console"), map[bool]int{false: 60 - 40, true: 0}[apply]; n != want {
				t.Errorf("apply %v: %d members of the console once everything is decided, want %d", apply, n, want)
			}
		}
	})
}

// undecidable counts what is held in runs that nobody can decide any more, and is not
// left as it is.
func (c *company) undecidable() (n int) {
	c.t.Helper()
	open := map[string]bool{people.HoldLastAdministrator: true}
	for _, r := range c.held(runs.StateHeld) {
		open[r.ID] = true
	}
	c.view(func(tx *store.Tx) error {
		n = 0
		return tx.Rows(`SELECT CAST(holds AS TEXT) FROM memberships WHERE parent = $1 AND holds IS NOT NULL`, []any{c.id}, func(row store.Row) error {
			var text string
			var holds []people.Hold
			if err := row.Scan(&text); err != nil {
				return err
			}
			err := json.Unmarshal([]byte(text), &holds)
			for _, h := range holds {
				if !h.Acknowledged && !open[h.Plan] {
					n++
				}
			}
			return err
		})
	})
	return n
}
