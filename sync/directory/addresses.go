package directory

import (
	"context"
	"encoding/json"
	"slices"

	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/people"
)

// An address that one gives up and another takes over in the same run is the
// other's, whoever of them is changed first: who finds it taken looks again once
// the rest is changed. Nothing else would have them look, since their entry says
// the same from then on.

// without returns those of some users who do not have the address that their entry
// says: their account has another, or the account that has it is not theirs.
func (b *batch) without(users []*directory.User) ([]*directory.User, error) {
	var accounts []string
	for _, u := range users {
		if u.Account != "" {
			accounts = append(accounts, u.Account)
		}
	}
	emails, err := people.Emails(b.tx, accounts)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(slices.Clone(users), func(u *directory.User) bool {
		if u.Account == "" {
			return u.Unbound != provision.UnboundLinked
		}
		return emails[u.Account] == u.Email
	}), nil
}

// again has those look again who found their address taken, as long as that helps
// anybody, and notes for whom it did not.
func (b *batch) again() error {
	if len(b.addressed) == 0 {
		return nil
	}
	some, err := b.without(b.addressed)
	for n := len(some) + 1; err == nil && 0 < len(some) && len(some) < n; {
		n = len(some)
		for _, u := range some {
			if err := b.x.r.p.Engine.UserChanged(b.tx, b.c, provision.UserChange{Before: u, After: u}); err != nil {
				return err
			}
		}
		some, err = b.without(some)
	}
	b.taken = make([]key, len(some))
	for i, u := range some {
		b.taken[i] = keyOf(u.ID)
	}
	return err
}

// addresses has those look again who found their address taken by somebody who was
// changed in a later transaction.
func (x *execution) addresses(ctx context.Context) error {
	for n := len(x.taken) + 1; 0 < len(x.taken) && len(x.taken) < n; {
		n = len(x.taken)
		all := x.taken
		x.taken = nil
		for some := range slices.Chunk(all, peopleAtOnce) {
			if err := x.addressesOf(ctx, some); err != nil {
				return err
			}
		}
	}
	return nil
}

func (x *execution) addressesOf(ctx context.Context, some []key) error {
	chunk := make([]*person, len(some))
	for i, k := range some {
		chunk[i] = &person{key: k}
	}
	var taken []key
	marked := false
	err := x.update(ctx, func(tx *store.Tx) (err error) {
		defer func() { marked = provision.Marked(tx) }()
		b := batch{x: x, tx: tx, c: x.c}
		if b.d, err = x.directory(tx); err != nil {
			return err
		}
		if b.records, _, err = x.hold(tx, chunk); err != nil {
			return err
		}
		for _, k := range some {
			u := b.records[k]
			if u == nil {
				continue
			}
			var doc map[string]any
			if err := json.Unmarshal(u.Doc, &doc); err != nil {
				return err
			}
			u.Email = b.d.DesignatedEmail(doc)
			b.addressed = append(b.addressed, u)
		}
		err = b.again()
		taken = b.taken
		return err
	})
	if err == nil && marked {
		x.r.p.Marked()
	}
	x.taken = append(x.taken, taken...)
	return err
}
