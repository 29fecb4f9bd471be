package provision

import (
	"fmt"
	"slices"
	"strings"

	"usher/internal/identity"
	"usher/internal/provision/guard"
	"usher/internal/provision/plan"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/dirty"
	"usher/internal/store/invitations"
	"usher/internal/store/people"
	"usher/internal/store/runs"
	"usher/mappings"
)

// Candidate is a parent as it would be: under another policy, or with an
// organization in another mode.
type Candidate struct {
	Snapshot *Snapshot       // with the organizations as they would be; one that does not exist yet has any unused id
	Now      *Snapshot       // as it is
	Rules    map[string]bool // organizations, by slug, whose rules would be others
	Hash     string          // of the policy
}

// switched returns how an organization is switched, or nil.
func (c Candidate) switched(org *Organization) *plan.Switch {
	was := c.Now.Org(org.ID)
	if was == nil || was.Mode == org.Mode && was.Mappings == org.Mappings {
		return nil
	}
	return &plan.Switch{Organization: org.Slug, From: was.Mode, FromMappings: was.Mappings, To: org.Mode, ToMappings: org.Mappings}
}

// Plan says what a candidate would do to everybody of a parent, from the facts
// as they are: emit is given one item after the other, looked how many people
// were looked at so far. It writes nothing, and what it keeps in memory does not
// follow the people.
func (e *Engine) Plan(tx *store.Tx, c Change, cand Candidate, emit func(plan.Item) error, looked func(people int)) (*plan.Summary, error) {
	b := plan.NewBuilder(cand.Hash)
	for i := range cand.Snapshot.Orgs.all {
		org := &cand.Snapshot.Orgs.all[i]
		var err error
		if cand.Now.Org(org.ID) == nil {
			err = b.Create(org.Slug)
		} else if s := cand.switched(org); s != nil {
			err = b.Switch(*s)
		}
		if err != nil {
			return nil, err
		}
	}
	f := foresight{cand: cand, judged: judged{}, own: b.Own, emit: func(i plan.Item) error {
		if err := b.Add(i); err != nil {
			return err
		}
		return emit(i)
	}}
	if err := f.invitations(tx); err != nil {
		return nil, err
	}
	err := everyone(tx, c.Parent, func(accounts []string) error {
		looked(b.People(len(accounts)))
		return f.batch(tx, accounts)
	})
	if err != nil {
		return nil, err
	}
	return f.end(tx, c, b)
}

// end sums a plan up, with the limits that it passes.
func (f *foresight) end(tx *store.Tx, c Change, b *plan.Builder) (sum *plan.Summary, err error) {
	if err := f.emitLast(tx); err != nil {
		return nil, err
	}
	cand := f.cand
	sum = b.Summary()
	sum.PolicyVersion = cand.Now.PolicyVersion
	if sum.Pending, err = dirty.Any(tx, c.Parent); err != nil {
		return nil, err
	}
	c.Before = &cand.Now.Guards
	findings, err := guard.Foresee(tx, c.guardCase(cand.Snapshot), &f.tally)
	for _, found := range findings {
		scope, err := f.name(tx, c.Parent, found.Scope)
		if err != nil {
			return nil, err
		}
		b.Warn(plan.Warning{Scope: scope, Detail: found.Detail})
	}
	return sum, err
}

// foresight compares what people have with what they would.
type foresight struct {
	cand  Candidate
	emit  func(plan.Item) error
	tally guard.Tally
	own   func(account, directory string) error // told whose owner would be another; nil: nobody is

	judged  judged
	floors  map[string]*floor                             // by organization, see last
	last    []plan.Item                                   // of last administrators; whether they stay is known at the end
	invited map[string]map[string]*invitations.Invitation // what a switch consumes, by account and organization

	seatings map[string]*seating // by organization that limits seats

	gain   map[string]bool // organizations that have got an administrator by what was looked at otherwise
	skip   map[string]bool // accounts that were looked at otherwise; may be nil
	unheld bool            // who is not active at the owner leaves: no guard looks at that
	binds  string          // the directory whose users are bound, and close gates where they are inactive; may be empty
}

// name returns what people call a scope.
func (f *foresight) name(tx *store.Tx, parent, scope string) (string, error) {
	if id, ok := runs.ScopedOrg(scope); ok {
		if org := f.cand.Snapshot.Org(id); org != nil {
			return "organization " + org.Slug, nil
		}
	}
	if id, ok := runs.ScopedDirectory(scope); ok {
		d, err := directory.ByID(tx, id)
		if err != nil {
			return "", err
		}
		if d != nil && d.Parent == parent {
			return "directory " + f.cand.Now.Slug + "/" + d.Slug, nil
		}
	}
	return scope, nil
}

func (f *foresight) batch(tx *store.Tx, accounts []string) error {
	snap := f.cand.Snapshot
	states, err := loadMore(tx, snap, accounts, f.judged)
	if err != nil {
		return err
	}
	for i := range snap.Orgs.all {
		org := &snap.Orgs.all[i]
		if sw := f.cand.switched(org); sw != nil {
			for _, s := range states {
				materialised(tx, s, org.ID, sw)
				if inv := f.invited[s.person.Account][org.ID]; inv != nil {
					consumed(s.row(org.ID), inv)
				}
			}
		}
	}
	states = slices.DeleteFunc(states, func(s *state) bool { return f.skip[s.person.Account] })
	for _, s := range states {
		if f.own == nil || !s.moved || f.cand.Now.unowned(s.owned) {
			continue
		}
		if err := f.own(s.person.Account, s.person.OwnerDirectory); err != nil {
			return err
		}
	}
	st := newSettlement(tx, snap, Change{}, states, &Losses{})
	wishes := st.desire()
	st.tally(slices.DeleteFunc(slices.Clone(wishes), func(w wish) bool { return f.unheld && !w.s.facts.OwnerActive }), &f.tally)
	items, err := f.items(tx, wishes, f.closing(states))
	if err != nil {
		return err
	}
	// By person, so that the order does not depend on how people are batched.
	slices.SortStableFunc(items, func(a, b plan.Item) int { return strings.Compare(a.Account, b.Account) })
	return f.emitAll(tx, items)
}

// items appends what would become of memberships, but for those of which that is
// known at the end only.
func (f *foresight) items(tx *store.Tx, wishes []wish, items []plan.Item) ([]plan.Item, error) {
	var comers []int
	inTurn(wishes)
	for i := range wishes {
		item, ok := f.item(&wishes[i])
		stays, gains, err := f.mayStay(tx, &wishes[i], item)
		switch {
		case err != nil:
			return nil, err
		case stays:
			f.last = append(f.last, item)
			continue
		case ok:
			items = append(items, item)
		}
		n := len(items) - 1
		if gains {
			comers = append(comers, n)
		}
		if item.Kind == plan.Held {
			continue
		}
		if !ok || item.Kind == plan.Deferred {
			n = -1
		}
		if err := f.seat(tx, &wishes[i], items, n); err != nil {
			return nil, err
		}
	}
	f.seats(items)
	f.gains(items, comers)
	return items, nil
}

// emitAll emits items with the e-mails of their people.
func (f *foresight) emitAll(tx *store.Tx, items []plan.Item) error {
	if len(items) == 0 {
		return nil
	}
	emails, err := people.Emails(tx, slices.Compact(accountsOf(items)))
	if err != nil {
		return err
	}
	for _, item := range items {
		item.Email = emails[item.Account]
		if err := f.emit(item); err != nil {
			return err
		}
	}
	return nil
}

// closing returns the gates that close, as the directory says that is to own their
// people.
func (f *foresight) closing(states []*state) (items []plan.Item) {
	for _, s := range states {
		if f.binds != "" && s.person.OwnerDirectory == f.binds && s.person.Gate == identity.GateOpen && !s.facts.OwnerActive {
			items = append(items, plan.Item{Kind: plan.Closes, Account: s.person.Account, Reason: "inactive in the directory that would own the account"})
		}
	}
	return items
}

func accountsOf(items []plan.Item) []string {
	out := make([]string, len(items))
	for i := range items {
		out[i] = items[i].Account
	}
	return out
}

// materialised does to a person's loaded row what a switch does to the stored
// one (see Materialise).
func materialised(tx *store.Tx, s *state, org string, sw *plan.Switch) {
	m := s.rows[org]
	switch {
	case m == nil || m.PrimaryOwner:
	case m.Present:
		retain(tx, m, sw.To == identity.ModeSCIM && sw.From != identity.ModeSCIM && !s.person.Guest)
	default:
		m.Grant, m.GrantBy, m.GrantAt = identity.GrantNone, "", 0
	}
}

// item returns what would become of one membership, where anything would.
func (f *foresight) item(w *wish) (plan.Item, bool) {
	var was people.Membership
	if w.row != nil {
		was = w.s.before[w.org.ID]
	}
	k := f.cand.Snapshot.Catalogue[w.org.Kind]
	item := plan.Item{Account: w.s.person.Account, Organization: w.org.Slug, Rules: w.want.Rules}
	if was.Present {
		item.From = plan.Value{Role: was.Role, Seat: was.SeatTier}
	}
	want := w.want
	held := f.heldBack(w, k)
	if held != nil {
		guard.Keep(held.Field, &was, &want, k)
	}
	if want.Present {
		item.To = plan.Value{Role: want.Role, Seat: seatOf(&was, want)}
	}
	if item.From == item.To {
		if was.Present && f.deferred(w) {
			item.Kind, item.Reason = plan.Deferred, "the organization's rules change; the next login decides"
			if !f.cand.Rules[w.org.Slug] {
				item.Reason = "the organization is switched to what logins say; the next one decides"
			}
			return item, true
		}
		if held != nil {
			item.To.Role = w.want.Role
			return heldItem(item, held), true
		}
		return item, false
	}
	losses := guard.Losses(&was, want, k)
	for _, loss := range losses {
		held := guard.Find(was.Holds, loss)
		if held == nil || held.Plan == people.HoldLastAdministrator { // which is judged anew
			continue
		}
		return heldItem(item, held), true
	}
	switch {
	case len(losses) > 0:
		item.Kind = plan.Loss
	case !was.Present || k.Rank(want.Role) < k.Rank(was.Role) || better(k, item.To.Seat, was.SeatTier):
		item.Kind = plan.Gain
	default:
		item.Kind = plan.Change
	}
	item.Reason = f.reason(w, &was)
	if held != nil {
		item.Reason += "; the role stays: held before, by run " + held.Plan
	}
	return item, true
}

// heldItem is an item of what a run keeps from happening.
func heldItem(item plan.Item, held *people.Hold) plan.Item {
	item.Kind, item.Run, item.Reason = plan.Held, held.Plan, "held before, by run "+held.Plan
	return item
}

// better reports whether a seat is of a higher tier than another, or there is
// no other.
func better(k identity.KindCatalogue, tier, than identity.Tier) bool {
	return tier != "" && tier != than && (than == "" || slices.Index(k.Seats, tier) < slices.Index(k.Seats, than))
}

// seatOf returns the seat somebody keeps, until another is free where they wait
// for it already, or the one that they would be given if it is free.
func seatOf(was *people.Membership, want mappings.Desired) identity.Tier {
	waits := was.WaitSeq != 0 && slices.Equal(was.SeatAccepts, want.Tiers)
	if was.SeatTier != "" && (waits || slices.Contains(want.Tiers, was.SeatTier)) {
		return was.SeatTier
	}
	if len(want.Tiers) == 0 {
		return ""
	}
	return want.Tiers[0]
}

// deferred reports whether only the next login says what other rules make of a
// member, or the same ones of the groups that a login brings.
func (f *foresight) deferred(w *wish) bool {
	changes := f.cand.Rules[w.org.Slug] || f.cand.switched(w.org) != nil
	return w.org.Mode == identity.ModeJIT && w.org.Mappings && changes && !w.s.person.Guest && !w.row.PrimaryOwner
}

// reason says why a membership becomes what it would.
func (f *foresight) reason(w *wish, was *people.Membership) string {
	if w.want.Present {
		switch w.want.Source {
		case mappings.SourceMapping, mappings.SourceLogin:
			return "rule " + refs(w.want.Rules)
		case mappings.SourceDirectory:
			if f.invited[w.s.person.Account][w.org.ID] != nil && w.row.BaseSource == baseInvited {
				return "active in the owning directory, and invited as " + string(w.want.Role)
			}
			return "active in the owning directory"
		case mappings.SourcePrimaryOwner:
			return "primary owner"
		default:
			return "a grant (" + string(w.row.Grant) + ")"
		}
	}
	switch {
	case w.org.Mode == identity.ModeSCIM && w.s.person.OwnerDirectory == "":
		return "mode scim, and no directory owns the account"
	case w.org.Mode == identity.ModeSCIM && !w.s.facts.OwnerActive:
		return "mode scim, and not active in the owning directory"
	case w.org.Mappings && len(was.Rules) > 0:
		return "no rule matches any more; was rule " + refs(was.Rules)
	case w.org.Mappings:
		return "no rule matches"
	default:
		return "no grant in mode " + string(w.org.Mode)
	}
}

// refs names rules with their places.
func refs(rs []mappings.Ref) string {
	names := make([]string, len(rs))
	for i, r := range rs {
		names[i] = fmt.Sprintf("%q", r.Name)
		if r.File != "" {
			names[i] += fmt.Sprintf(" (%s:%d)", r.File, r.Line)
		}
		if r.Why != "" {
			names[i] += ", " + r.Why
		}
	}
	return strings.Join(names, "; ")
}

// PlanSwitch returns the candidate of an organization's switch that waits.
func (e *Engine) PlanSwitch(tx *store.Tx, parent string, run *runs.Run) (Candidate, error) {
	now, err := e.source(tx, parent)
	if err != nil {
		return Candidate{}, err
	}
	then, orgs := *now, slices.Clone(now.Orgs.all)
	id, _ := runs.ScopedOrg(run.Scope)
	for i := range orgs {
		if org := &orgs[i]; org.ID == id {
			org.Mode, org.Mappings = run.Detail.Mode, run.Detail.GroupMappings
			org.Epoch++
		}
	}
	then.Orgs = NewOrganizations(orgs)
	return Candidate{Snapshot: &then, Now: now, Hash: run.ID}, nil
}
