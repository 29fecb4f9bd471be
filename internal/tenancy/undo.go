package tenancy

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"hash"
	"maps"
	"slices"
	"strings"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/answers"
	"usher/internal/store/credentials"
	"usher/internal/store/events"
	"usher/internal/store/invitations"
	"usher/internal/store/merges"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// undoBatch is how many people are looked at by one statement.
const undoBatch = 500

// record is what a merge leaves so that it can be undone: who came, who was there
// already, and how everything looked right afterwards.
type record struct {
	Looks  string   `json:"looks"`            // hash of all that undoing would put back
	Alone  []string `json:"alone"`            // whom the host did not know
	Guests []string `json:"guests,omitempty"` // of them, who were guests
	Met    []met    `json:"met"`
	Keys   []string `json:"keys"` // that the organization came with; nil: of before they were written down
}

// met is somebody whom both sides knew, as either did.
type met struct {
	From people.Person `json:"from"`
	Host people.Person `json:"host"`
}

// before begins the record of a move.
func before(tx *store.Tx, host string, o *tenants.Organization) (*record, error) {
	var r record
	for after := ""; ; {
		persons, err := people.PersonsAfter(tx, o.Parent, after, undoBatch)
		if err != nil || len(persons) == 0 {
			return &r, err
		}
		after = persons[len(persons)-1].Account
		ids := make([]string, len(persons))
		for i, p := range persons {
			ids[i] = p.Account
		}
		there, err := people.Persons(tx, host, ids)
		if err != nil {
			return nil, err
		}
		for _, p := range persons {
			if known, is := there[p.Account]; is {
				r.Met = append(r.Met, met{p, known})
			} else {
				r.Alone = append(r.Alone, p.Account)
				if p.Guest {
					r.Guests = append(r.Guests, p.Account)
				}
			}
		}
	}
}

// after ends the record once the organization is under the host.
func (r *record) after(tx *store.Tx, host string, o *tenants.Organization) (string, error) {
	looks, err := r.look(tx, host, o.ID)
	if err != nil {
		return "", err
	}
	r.Looks = looks
	if r.Keys, err = keysOf(tx, host, o.ID, func(*credentials.Credential) bool { return true }); err != nil {
		return "", err
	}
	b, err := json.Marshal(r)
	return string(b), err
}

// look returns a hash of everything that undoing would put back as it was.
func (r *record) look(tx *store.Tx, host, org string) (string, error) {
	o, err := tenants.OrganizationByID(tx, org)
	if err != nil {
		return "", err
	}
	seats, err := tenants.SeatTiers(tx, host, org)
	if err != nil {
		return "", err
	}
	rows, err := people.CountKept(tx, host, org)
	if err != nil {
		return "", err
	}
	open, err := invitations.OpenIn(tx, host, org)
	if err != nil {
		return "", err
	}
	guests, err := tenants.GuestsOf(tx, host, org)
	if err != nil {
		return "", err
	}
	h := sha256.New()
	if err := write(h, o, guests, seats, rows, open); err != nil {
		return "", err
	}
	// A switch that waits would go along to where nobody can decide about it. Of none
	// nothing is written: none waited when the organization came.
	if o != nil {
		waits, err := PendingSwitch(tx, o)
		if err == nil && waits != nil {
			err = write(h, waits.ID)
		}
		if err != nil {
			return "", err
		}
	}
	whose := slices.Clone(r.Alone)
	for _, m := range r.Met {
		whose = append(whose, m.From.Account)
	}
	alone := map[string]bool{}
	for _, id := range r.Alone {
		alone[id] = true
	}
	if err := lookAtAdministrators(tx, h, host, r.admitted(alone)); err != nil {
		return "", err
	}
	for part := range slices.Chunk(whose, undoBatch) {
		if err := lookAt(tx, h, host, org, part, alone); err != nil {
			return "", err
		}
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// admitted returns whom the merge has made the host's own people: who came alone,
// and of those both sides knew the host's guests, which they would be again.
func (r *record) admitted(alone map[string]bool) map[string]bool {
	out := maps.Clone(alone)
	for _, m := range r.Met {
		if m.Host.Guest {
			out[m.Host.Account] = true
		}
	}
	return out
}

// lookAtAdministrators adds to a hash who of those that a merge has made the host's
// own people administers it, by a grant or as a primary owner. Nobody did before.
func lookAtAdministrators(tx *store.Tx, h hash.Hash, host string, admitted map[string]bool) error {
	owners, err := OwnersOf(tx, host)
	if err != nil {
		return err
	}
	for _, account := range slices.Sorted(maps.Keys(owners)) {
		if admitted[account] {
			if err := write(h, account, owners[account].ID); err != nil {
				return err
			}
		}
	}
	for after := ""; ; {
		some, err := tenants.Administrators(tx, host, after, undoBatch)
		if err != nil {
			return err
		}
		for _, a := range some {
			if after = a.Account; admitted[a.Account] {
				if err := write(h, a); err != nil {
					return err
				}
			}
		}
		if len(some) < undoBatch {
			return nil
		}
	}
}

// lookAt adds people to a hash: their memberships, of whoever came alone those in
// all of the host's organizations, what the host knows of them, logins included,
// and whether they were linked.
func lookAt(tx *store.Tx, h hash.Hash, host, org string, accounts []string, alone map[string]bool) error {
	rows, err := people.Memberships(tx, host, accounts)
	if err != nil {
		return err
	}
	rows = slices.DeleteFunc(rows, func(m *people.Membership) bool { return m.Org != org && !alone[m.Account] })
	slices.SortFunc(rows, func(a, b *people.Membership) int { return strings.Compare(a.Account+a.Org, b.Account+b.Org) })
	persons, err := people.Persons(tx, host, accounts)
	if err != nil {
		return err
	}
	came := slices.DeleteFunc(slices.Clone(accounts), func(id string) bool { return !alone[id] })
	linked, err := people.SubjectsFor(tx, host, came)
	if err != nil {
		return err
	}
	known := make([]people.Person, len(accounts))
	for i, id := range accounts {
		known[i] = persons[id]
		known[i].AccessRev = 0 // rises also by what changes nothing
	}
	return write(h, rows, known, linked)
}

func write(h hash.Hash, values ...any) error {
	for _, v := range values {
		b, err := json.Marshal(v)
		if err != nil {
			return err
		}
		_, _ = h.Write(append(b, '\n')) // never fails
	}
	return nil
}

// UndoMerge puts an organization back to where it was before a merge, as long as
// nothing of it has changed since (spec section 2). Only an operator may; who the
// change's actor is the caller has checked.
func (t *Tenancy) UndoMerge(tx *store.Tx, c provision.Change, id string) (*merges.Proposal, error) {
	p, err := merges.ByID(tx, id)
	if err != nil || p == nil {
		return nil, orNotFound(err, id)
	}
	if err := lockBoth(tx, p.Parent, p.Tenant); err != nil {
		return nil, err
	}
	if p, err = merges.ByID(tx, id); err != nil || p == nil {
		return nil, orNotFound(err, id)
	}
	if p.State != merges.Approved || p.UndoneAt != 0 {
		return p, identity.Errorf(identity.CodeConflict, "not_merged", "there is nothing to undo: the merge is %s, or was undone already", p.State)
	}
	var r record
	if p.Record != "" { // it is empty once somebody of it was erased
		if err := json.Unmarshal([]byte(p.Record), &r); err != nil {
			return p, err
		}
	}
	c.Parent = p.Parent
	if err := t.engine.CatchUp(tx, p.Parent); err != nil {
		return p, err
	}
	o, err := tenants.OrganizationByID(tx, p.Org)
	if err != nil {
		return p, err
	}
	looks := ""
	if o != nil && o.Parent == p.Parent {
		if looks, err = r.look(tx, p.Parent, p.Org); err != nil {
			return p, err
		}
	}
	if looks == "" || looks != r.Looks {
		return p, identity.Errorf(identity.CodeConflict, "changed_since", "the organization, its members or its seats have changed since the merge, so that undoing it would take something that came afterwards")
	}
	if err := r.madeSince(tx, p); err != nil {
		return p, err
	}
	if err := t.engine.Departs(tx, c, p.Org); err != nil {
		return p, err
	}
	if err := r.putBack(tx, p); err != nil {
		return p, err
	}
	p.UndoneAt = tx.Now()
	if err := merges.Put(tx, p); err != nil {
		return p, err
	}
	for _, id := range []string{p.Parent, p.Tenant} {
		if err := tenants.Touch(tx, id); err != nil {
			return p, err
		}
	}
	if err := t.engine.Reopened(tx, c, r.reopened()); err != nil {
		return p, err
	}
	return p, t.logMerge(tx, c, p, events.MergeUndone, nil)
}

// keysOf returns the ids of those keys of an organization that are meant.
func keysOf(tx *store.Tx, parent, org string, meant func(*credentials.Credential) bool) ([]string, error) {
	found, err := credentials.OfOrganization(tx, parent, org)
	ids := []string{}
	for _, k := range found {
		if meant(k) {
			ids = append(ids, k.ID)
		}
	}
	return ids, err
}

// madeSince refuses to take along a key of the organization that was made since the
// merge: the host may hold it, and would go on to open what is none of its own.
func (r *record) madeSince(tx *store.Tx, p *merges.Proposal) error {
	made, err := keysOf(tx, p.Parent, p.Org, func(k *credentials.Credential) bool {
		return k.RevokedAt == 0 && (k.ExpiresAt == 0 || k.ExpiresAt > tx.Now()) && !slices.Contains(r.Keys, k.ID)
	})
	if err != nil || r.Keys == nil || len(made) == 0 {
		return err
	}
	return identity.Errorf(identity.CodeConflict, "changed_since", "undoing the merge would take along a key that was made since, by which whoever has it would go on to open the organization; revoke it first with: usher token revoke %s", made[0])
}

// reopened returns whose gate is open again that the merge had closed.
func (r *record) reopened() (accounts []string) {
	for _, m := range r.Met {
		if m.From.Gate == identity.GateClosed && m.Host.Gate == identity.GateOpen {
			accounts = append(accounts, m.Host.Account)
		}
	}
	return accounts
}

// putBack gives the rows of the organization to its tenant again.
func (r *record) putBack(tx *store.Tx, p *merges.Proposal) error {
	if err := tenants.InsertHidden(tx, p.Tenant); err != nil {
		return err
	}
	guests := map[string]bool{}
	for _, id := range r.Guests {
		guests[id] = true
	}
	own := slices.DeleteFunc(slices.Clone(r.Alone), func(id string) bool { return guests[id] })
	for i, those := range [][]string{own, r.Guests} {
		for part := range slices.Chunk(those, undoBatch) {
			if err := people.MoveBack(tx, p.Parent, p.Tenant, part, i == 1); err != nil {
				return err
			}
		}
	}
	for _, m := range r.Met {
		if err := errors.Join(people.PutBack(tx, m.From), people.PutBack(tx, m.Host)); err != nil {
			return err
		}
	}
	keys, err := keysOf(tx, p.Parent, p.Org, func(*credentials.Credential) bool { return true })
	if err != nil {
		return err
	}
	if err := answers.MoveOf(tx, p.Parent, p.Tenant, keys); err != nil {
		return err
	}
	for _, m := range moved {
		if m.table == "answers" {
			continue // the host's other keys have some too
		}
		if err := m.move(tx, p.Parent, p.Tenant, p.Org); err != nil {
			return err
		}
	}
	return nil
}
