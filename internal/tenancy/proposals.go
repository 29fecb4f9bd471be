package tenancy

import (
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/merges"
)

// How many merges may be proposed within proposedIn: between one host and one
// organization, and by one side to everybody. Each tells people on the other side,
// who asked for nothing.
const (
	MaxProposedAgain = 10
	MaxProposed      = 100
	proposedIn       = 24 * time.Hour
)

// mayPropose refuses whoever proposes merges again and again. An operator may.
func mayPropose(tx *store.Tx, c provision.Change, org string, side merges.Side) error {
	if c.Actor.Kind == identity.ActorOperator {
		return nil
	}
	since := tx.Now() - proposedIn.Microseconds()
	again, first, err := merges.ProposedBetween(tx, c.Parent, org, since)
	if err != nil {
		return err
	}
	if again >= MaxProposedAgain {
		return proposedTooOften(first-since, "this merge was proposed %d times within a day, which is as often as it may be; ask the other side before you propose it again", again)
	}
	by := map[merges.Side]string{merges.Host: c.Parent, merges.Joining: org}[side]
	all, first, err := merges.ProposedBy(tx, side, by, since)
	if err == nil && all >= MaxProposed {
		err = proposedTooOften(first-since, "%d merges were proposed from this side within a day, which are as many as may be; propose others later", all)
	}
	return err
}

func proposedTooOften(wait int64, format string, args ...any) error {
	err := identity.Errorf(identity.CodeTooMany, "proposed_too_often", format, args...)
	err.RetryAfter = time.Duration(wait) * time.Microsecond
	return err
}
