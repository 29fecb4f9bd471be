package provision

import (
	"slices"

	"usher/internal/identity"
	"usher/internal/provision/guard"
	"usher/internal/provision/plan"
	"usher/internal/store"
	"usher/internal/store/people"
)

// floor is what of the administrators of an organization is known while a plan is
// made. Whoever loses the right is taken it from in the order in which people are
// settled, as long as somebody else is left who has it and can log in.
type floor struct {
	usable int64 // who administer and can log in, less those of them who do no more
	gained bool  // somebody does newly: nobody is kept
}

// floor returns that of an organization.
func (f *foresight) floor(tx *store.Tx, org *Organization) (*floor, error) {
	if is := f.floors[org.ID]; is != nil {
		return is, nil
	}
	if f.floors == nil {
		f.floors = map[string]*floor{}
	}
	n, err := people.CountUsableAdministrators(tx, f.cand.Snapshot.Parent, org.ID, f.cand.Snapshot.Catalogue[org.Kind].AdministeringRoles())
	f.floors[org.ID] = &floor{usable: n, gained: f.gain[org.ID]}
	return f.floors[org.ID], err
}

// mayStay looks at who gains and loses the right to administer, as mask does, and
// reports whether an item is of somebody who keeps it unless another gains it, and
// whether it is of one who does, if there is a seat for them.
func (f *foresight) mayStay(tx *store.Tx, w *wish, item plan.Item) (stays, gains bool, err error) {
	k := f.cand.Snapshot.Catalogue[w.org.Kind]
	administered, usable := false, false
	if w.row != nil {
		was := w.s.before[w.org.ID]
		administered = was.Present && k.Administers(was.Role)
		usable = administered && was.State(w.s.person.Gate) == identity.MembershipActive
	}
	will := w.want.Present && k.Administers(w.want.Role)
	if will == administered || item.Kind == plan.Held {
		return false, false, nil
	}
	is, err := f.floor(tx, w.org)
	switch {
	case err != nil:
		return false, false, err
	case will:
		return false, w.s.person.Gate == identity.GateOpen && f.heldBack(w, k) == nil, nil
	case is.gained || is.usable > 1 || is.usable == 1 && !usable:
		if usable {
			is.usable--
		}
		return false, false, nil
	}
	return true, false, nil
}

// heldBack returns the hold that keeps an administering role back that somebody is
// to get, or nil.
func (f *foresight) heldBack(w *wish, k identity.KindCatalogue) *people.Hold {
	if w.row == nil {
		return nil
	}
	gain, ok := guard.Administers(w.row, w.want, k)
	if !ok {
		return nil
	}
	return guard.Find(w.row.Holds, gain)
}

// gains notes which of those who gain the right to administer, by the places of their
// items, can log in: who waits for a seat cannot.
func (f *foresight) gains(items []plan.Item, comers []int) {
	for _, n := range comers {
		if !items[n].Waits {
			f.floors[f.cand.Snapshot.Orgs.Named(items[n].Organization).ID].gained = true
		}
	}
}

// emitLast emits what becomes of last administrators, once it is known.
func (f *foresight) emitLast(tx *store.Tx) error {
	last := f.last
	f.last = nil
	for i := range last {
		item := &last[i]
		org := f.cand.Snapshot.Orgs.Named(item.Organization)
		if f.floors[org.ID].gained {
			continue
		}
		if k := f.cand.Snapshot.Catalogue[org.Kind]; item.To.Role == "" || item.To.Seat == item.From.Seat {
			item.Kind, item.Reason = plan.Held, "the organization's last administrator, kept until there is another"
		} else { // of one who is a member still the seat is another all the same
			item.To.Role, item.Kind = item.From.Role, plan.Loss
			if better(k, item.To.Seat, item.From.Seat) {
				item.Kind = plan.Gain
			}
			item.Reason += "; the role stays: the organization's last administrator"
		}
	}
	for part := range slices.Chunk(last, batch) {
		if err := f.emitAll(tx, part); err != nil {
			return err
		}
	}
	return nil
}
