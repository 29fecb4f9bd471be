package directory

import (
	"context"
	"encoding/json"
	"errors"
	"slices"

	"usher/internal/identity"
	"usher/internal/provision/guard"
	"usher/internal/store"
	"usher/internal/store/directory"
)

// Whoever has come in by a login or by hand is bound to the entry with their e-mail
// when the directory is first read, and their gate closes where the entry is disabled.
// A map that has everybody disabled would put out all of them by that, and no record is
// theirs yet at which it could wait. So past the change guard a run ends there.

// judgeNewcomers counts what people would lose whom entries that are disabled are about
// to be bound to, and refuses the run where that passes a limit.
func (x *execution) judgeNewcomers(ctx context.Context) error {
	var total guard.Tally
	people := 0
	err := x.chunks(func(p *person) bool { return p.n.n > 0 && !p.live && p.action != untouched }, func(chunk []*person) error {
		t, n, err := x.foretellNewcomers(ctx, chunk)
		total.Merge(&t)
		people += n
		return err
	})
	if err != nil || total.Empty() {
		return err
	}
	var found *guard.Finding
	if x.o.Dry {
		found, err = x.foresee(ctx, &total)
	} else { // they leave by their first entry, which asks no guard
		_, found, err = x.count(ctx, &total, &total)
	}
	if err != nil || found == nil {
		return err
	}
	return identity.Errorf(identity.CodeUnavailable, ReasonDisabled,
		"the entries of %d who came in without this directory are disabled, and their gates would close: with whoever went within the hour that is %d, and the limit is %d. That is no evidence that they have left, and nothing was changed: look at attributes.active; where it is right, raise guards.max_removals in the policy for the time of a run",
		people, found.Detail.Counted, found.Detail.Limit)
}

// foretellNewcomers says what people would lose whom some entries that are disabled are
// about to be bound to, and how many they are.
func (x *execution) foretellNewcomers(ctx context.Context, chunk []*person) (t guard.Tally, n int, err error) {
	for _, p := range chunk {
		if p.text, err = x.textOf(&p.n); err != nil {
			return t, 0, err
		}
	}
	err = x.update(ctx, func(tx *store.Tx) error {
		t = guard.Tally{}
		d, err := x.directory(tx)
		if err != nil {
			return err
		}
		records, _, err := x.hold(tx, chunk)
		if err != nil {
			return err
		}
		var accounts []string
		for _, p := range chunk {
			u := records[p.key]
			if u != nil && u.Account != "" {
				continue
			}
			account, err := x.foretellNewcomer(tx, d, p, u)
			if err != nil {
				return err
			}
			if account != "" {
				accounts = append(accounts, account)
			}
		}
		slices.Sort(accounts)
		accounts = slices.Compact(accounts)
		n = len(accounts)
		if err := x.r.p.Engine.TallyLosses(tx, x.c, d.ID, accounts, &t); err != nil {
			return err
		}
		return errTakenBack
	})
	if errors.Is(err, errTakenBack) {
		err = nil
	}
	return t, n, err
}

func (x *execution) foretellNewcomer(tx *store.Tx, d *directory.Directory, p *person, u *directory.User) (account string, err error) {
	var says map[string]any
	if err := json.Unmarshal(p.text.Doc, &says); err != nil {
		return "", err
	}
	stored := u != nil
	if !stored {
		u = &directory.User{Parent: d.Parent, Directory: d.ID, ID: p.key.id(), UserName: p.key.id(), Doc: p.text.Doc}
	} else if err := directory.SetInactive(tx, d.Parent, d.ID, []string{u.ID}); err != nil {
		return "", err
	}
	u.Active, u.Email = false, d.DesignatedEmail(says)
	return x.r.p.Engine.ForeseeInactive(tx, x.c, u, stored)
}
