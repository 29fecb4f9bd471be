package directory

import (
	"context"
	"encoding/json"
	"slices"

	"usher/internal/address"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/ldapstate"
	"usher/internal/store/people"
)

// An address that one gives up and another takes over in the same run is the
// other's, whoever of them is changed first: who finds it taken looks again once
// the rest is changed. Who finds it taken then is remembered so, and looks again in
// each run that reads everything: their entry says the same from then on, and
// nothing else would have them look once it is given up.

// look has somebody look again whose address somebody else had.
func (b *batch) look(u *directory.User) error {
	var doc map[string]any
	if err := json.Unmarshal(u.Doc, &doc); err != nil {
		return err
	}
	u.Email = b.d.DesignatedEmail(doc)
	b.addressed = append(b.addressed, u)
	return nil
}

// without returns those of some users who do not have the address that their entry
// says, where it is one: their account has another, or the account that has it is
// not theirs.
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
			return u.Unbound != provision.UnboundLinked && u.Unbound != provision.UnboundGateClosed
		}
		addr, err := address.Parse(u.Email)
		return err != nil || emails[u.Account] == addr.Verbatim
	}), nil
}

// gives notes the address of a user's account, which is about to have another. It need
// not be what their entry said before, where that was somebody else's.
func (b *batch) gives(u *directory.User) error {
	if b.x.d == nil || u.Account == "" {
		return nil
	}
	has, err := people.Emails(b.tx, []string{u.Account})
	b.given = append(b.given, has[u.Account])
	return err
}

// elses reports whether the address of a user is that of an account that is not
// theirs.
func (b *batch) elses(u *directory.User) (bool, error) {
	addr, err := address.Parse(u.Email)
	if err != nil {
		return false, nil //nolint:nilerr // it is nobody's
	}
	other, err := people.AccountByEmail(b.tx, addr.Folded)
	return other != nil && other.ID != u.Account, err
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
			others, err := b.elses(u)
			if err == nil && !others {
				err = b.gives(u)
			}
			if err == nil && (!others || u.Account == "") { // who has none may be whose account it is
				err = b.x.r.p.Engine.UserChanged(b.tx, b.c, provision.UserChange{Before: u, After: u})
			}
			if err != nil {
				return err
			}
		}
		some, err = b.without(some)
	}
	if err != nil {
		return err
	}
	b.taken = nil
	for _, u := range some {
		others, err := b.elses(u)
		if err != nil {
			return err
		}
		if others {
			b.taken = append(b.taken, keyOf(u.ID))
		}
	}
	return b.awaited()
}

// wait remembers of those whose address is somebody else's that they wait for it.
func (b *batch) wait() {
	for _, k := range b.taken {
		for i := range b.put {
			if e := &b.put[i]; e.ID == k.id() {
				e.Digest = keyOf(e.Digest).unmet().text()
			}
		}
	}
}

// awaited has the next run read everything where somebody waits for an address that
// is given up, of whom a delta says nothing.
func (b *batch) awaited() error {
	if b.x.d == nil || len(b.given) == 0 {
		return nil
	}
	ids, err := directory.UsersAt(b.tx, b.d.Parent, b.d.ID, b.given)
	if err != nil {
		return err
	}
	users, err := directory.UsersByIDs(b.tx, b.d.Parent, b.d.ID, ids)
	if err != nil {
		return err
	}
	others := batch{x: b.x, tx: b.tx, d: b.d}
	for _, u := range users {
		if err := others.look(u); err != nil {
			return err
		}
	}
	waiting, err := b.without(others.addressed)
	if err != nil || len(waiting) == 0 {
		return err
	}
	b.x.state.FullAt = 0
	return ldapstate.Set(b.tx, b.d.Parent, b.d.ID, b.x.state) // should the run end here, it is not told again
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
			if u := b.records[k]; u != nil {
				if err := b.look(u); err != nil {
					return err
				}
			}
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
