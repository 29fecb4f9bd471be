package tenancy

import (
	"errors"
	"slices"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/invitations"
	"usher/internal/store/merges"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// MergeExpiry is how long a proposal can be approved unless it is configured.
const MergeExpiry = 14 * 24 * time.Hour

// Why a proposal ended without somebody ending it.
const (
	ReasonOtherHost = "other_host_chosen" // the organization chose another of its hosts
	ReasonHasParent = "has_parent"        // the organization got a parent in another way
	ReasonDeleted   = "deleted"           // the organization or the host is gone
)

// maxOffenders is how many e-mails that keep an organization out are named.
const maxOffenders = 100

// Eligibility is whether an organization may join a host now, and what keeps it
// out (spec section 2). Offenders is for the joining side alone.
type Eligibility struct {
	Eligible    bool
	Reason      string // empty where it may: no_verified_domain, off_domain, has_parent
	Members     int64
	Invitations int64 // that are open
	OffDomain   int64 // members and open invitations with an e-mail on no domain of the host's
	Offenders   []string
}

// Reasons for which an organization may not join a host.
const (
	notEligibleDomain    = "no_verified_domain"
	notEligibleOffDomain = "off_domain"
)

// Eligible looks at whether an organization may join a host.
func (t *Tenancy) Eligible(tx *store.Tx, host string, o *tenants.Organization) (Eligibility, error) {
	var out Eligibility
	hidden, err := tenants.IsHidden(tx, o.Parent)
	if err != nil {
		return out, err
	}
	if !hidden {
		out.Reason = ReasonHasParent
		return out, nil
	}
	if out.Members, err = people.CountByOrg(tx, o.Parent, o.ID); err != nil {
		return out, err
	}
	var held []string
	all, err := tenants.DomainsOf(tx, host)
	if err != nil {
		return out, err
	}
	for _, d := range all {
		if d.State.Admits() {
			held = append(held, d.Name)
		}
	}
	invited, err := invitations.OpenIn(tx, o.Parent, o.ID)
	if err != nil {
		return out, err
	}
	// One whose time is over lets nobody in, whether it was ended already or not.
	invited = slices.DeleteFunc(invited, func(i *invitations.Invitation) bool { return i.ExpiresAt <= tx.Now() })
	out.Invitations = int64(len(invited))
	if len(held) == 0 {
		out.Reason = notEligibleDomain
		return out, nil
	}
	off, count, err := people.OffDomains(tx, o.Parent, o.ID, held, "", maxOffenders)
	if err != nil {
		return out, err
	}
	invited = slices.DeleteFunc(invited, func(i *invitations.Invitation) bool { return slices.Contains(held, i.Domain) })
	out.OffDomain = count + int64(len(invited))
	for _, a := range off {
		out.Offenders = append(out.Offenders, a.Email)
	}
	for _, i := range invited {
		if len(out.Offenders) < maxOffenders {
			out.Offenders = append(out.Offenders, i.Email)
		}
	}
	if out.Eligible = out.OffDomain == 0; !out.Eligible {
		out.Reason = notEligibleOffDomain
	}
	return out, nil
}

// Propose starts a merge; starting is not approving.
func (t *Tenancy) Propose(tx *store.Tx, c provision.Change, o *tenants.Organization, side merges.Side, expiry time.Duration) (*merges.Proposal, error) {
	if err := lockBoth(tx, c.Parent, o.Parent); err != nil {
		return nil, err
	}
	if err := movable(tx, o, c.Parent); err != nil {
		return nil, err
	}
	if err := mayPropose(tx, c, o.ID, side); err != nil {
		return nil, err
	}
	members, err := people.CountByOrg(tx, o.Parent, o.ID)
	if err != nil {
		return nil, err
	}
	if expiry == 0 {
		expiry = MergeExpiry
	}
	p := &merges.Proposal{
		Parent: c.Parent, ID: store.NewID(), Org: o.ID, Tenant: o.Parent, Side: side, State: merges.Pending, Actor: c.Actor, Members: members,
		ExpiresAt: tx.Now() + expiry.Microseconds(),
	}
	if err := t.expireOf(tx, c, o.ID); err != nil {
		return nil, err
	}
	if err := merges.Insert(tx, p, identity.Errorf(identity.CodeConflict, "already_proposed", "this merge is proposed already and waits for its approvals")); err != nil {
		return nil, err
	}
	return p, t.logMerge(tx, c, p, events.MergeProposed, map[string]any{"side": side, "members": members})
}

// expireOf ends the proposals to an organization whose time is over, so that they
// stand in nobody's way though the job has not run.
func (t *Tenancy) expireOf(tx *store.Tx, c provision.Change, org string) error {
	waiting, err := merges.PendingOf(tx, org)
	if err != nil {
		return err
	}
	for _, p := range waiting {
		if p.ExpiresAt <= tx.Now() {
			if err := t.endMerge(tx, c, p, merges.Expired, ""); err != nil {
				return err
			}
		}
	}
	return nil
}

// Approver is who approves for which sides.
type Approver struct {
	Sides []merges.Side
	By    merges.Approval
}

// Approve approves a proposal for one side, or for both where one person is both;
// the approval that is the last makes the organization move, in the transaction
// (spec section 2). still reports whether who approved before may still approve
// for a side: at the deciding moment both must.
func (t *Tenancy) Approve(tx *store.Tx, c provision.Change, id string, a Approver, still func(merges.Side, *merges.Approval) (bool, error)) (*merges.Proposal, error) {
	p, o, err := t.pendingMerge(tx, id)
	if err != nil {
		return p, err
	}
	c.Parent = p.Parent
	e, err := t.Eligible(tx, p.Parent, o)
	if err == nil {
		err = NotEligible(e)
	}
	if err != nil {
		return p, err
	}
	for _, side := range a.Sides {
		place := p.Approval(side)
		if was := *place; was != nil && was.Credential == a.By.Credential && was.Account == a.By.Account {
			continue
		}
		by := a.By // also where somebody approved before, who may have lost the right
		by.At = tx.Now()
		*place = &by
		if err := t.logMerge(tx, c, p, events.MergeApproved, map[string]any{"side": side}); err != nil {
			return p, err
		}
		if side == merges.Joining {
			if err := t.endMerges(tx, c, p.Org, p.ID, ReasonOtherHost); err != nil {
				return p, err
			}
		}
	}
	for _, side := range []merges.Side{merges.Host, merges.Joining} {
		place := p.Approval(side)
		if *place == nil {
			return p, merges.Put(tx, p)
		}
		if ok, err := still(side, *place); err != nil {
			return p, err
		} else if !ok {
			// Whoever it was cannot speak for the side any more: it is asked again.
			*place = nil
			if err := t.logMerge(tx, c, p, events.MergeApprovalLapsed, map[string]any{"side": side}); err != nil {
				return p, err
			}
			return p, merges.Put(tx, p)
		}
	}
	return p, t.merge(tx, c, p, o)
}

// merge moves the organization, which is the last thing that happens to a
// proposal.
func (t *Tenancy) merge(tx *store.Tx, c provision.Change, p *merges.Proposal, o *tenants.Organization) error {
	p.State, p.EndedAt = merges.Approved, tx.Now()
	if err := t.engine.CatchUp(tx, o.Parent); err != nil { // what is settled late is no change of what is recorded
		return err
	}
	record, err := before(tx, p.Parent, o)
	if err != nil {
		return err
	}
	if err := errors.Join(merges.Put(tx, p), t.logMerge(tx, c, p, events.MergeCompleted, nil)); err != nil {
		return err
	}
	if err := t.Move(tx, c, o, p.Parent); err != nil {
		return err
	}
	if p.Record, err = record.after(tx, p.Parent, o); err != nil {
		return err
	}
	return merges.Put(tx, p)
}

// endMerges ends the proposals to an organization that wait, but for one: it has
// chosen, or has got a parent.
func (t *Tenancy) endMerges(tx *store.Tx, c provision.Change, org, but, why string) error {
	waiting, err := merges.PendingOf(tx, org)
	if err != nil {
		return err
	}
	for _, p := range waiting {
		if p.ID == but {
			continue
		}
		if err := t.endMerge(tx, c, p, merges.Cancelled, why); err != nil {
			return err
		}
	}
	return nil
}

// EndMerge ends a proposal that waits: rejected by a side, or cancelled by the
// side that started it.
func (t *Tenancy) EndMerge(tx *store.Tx, c provision.Change, id string, state merges.State, side merges.Side) (*merges.Proposal, error) {
	p, _, err := t.pendingMerge(tx, id)
	if err != nil {
		return p, err
	}
	return p, t.endMergeSaying(tx, c, p, state, map[string]any{"side": side})
}

// ExpireMerge ends a proposal whose time is over and reports whether it did:
// somebody may have been first.
func (t *Tenancy) ExpireMerge(tx *store.Tx, c provision.Change, id string) (bool, error) {
	p, _, err := t.pendingMerge(tx, id)
	if err == nil {
		return false, nil
	}
	var ended *identity.Error
	switch {
	case !errors.As(err, &ended):
		return false, err
	case ended.Reason != reasonExpired:
		return false, nil
	}
	return true, t.endMerge(tx, c, p, merges.Expired, "")
}

// endMergesOf ends the proposals of a host that is deleted.
func (t *Tenancy) endMergesOf(tx *store.Tx, c provision.Change, host string) error {
	waiting, err := merges.PendingUnder(tx, host)
	if err != nil {
		return err
	}
	for _, p := range waiting {
		if err := t.endMerge(tx, c, p, merges.Cancelled, ReasonDeleted); err != nil {
			return err
		}
	}
	return nil
}

const reasonExpired = "proposal_expired"

// pendingMerge returns a proposal that waits and its organization, with the host
// and the organization's tenant held alone.
func (t *Tenancy) pendingMerge(tx *store.Tx, id string) (*merges.Proposal, *tenants.Organization, error) {
	p, err := merges.ByID(tx, id)
	if err != nil {
		return nil, nil, err
	}
	if p == nil {
		return nil, nil, identity.Errorf(identity.CodeNotFound, "not_found", "there is no merge proposal %q", id)
	}
	if err := lockBoth(tx, p.Parent, p.Tenant); err != nil {
		return nil, nil, err
	}
	if p, err = merges.ByID(tx, id); err != nil || p == nil {
		return nil, nil, orNotFound(err, id)
	}
	if p.State != merges.Pending {
		return p, nil, identity.Errorf(identity.CodeConflict, "proposal_ended", "the merge does not wait any more: it is %s", p.State)
	}
	if p.ExpiresAt <= tx.Now() {
		return p, nil, identity.Errorf(identity.CodeConflict, reasonExpired, "the time in which the merge could be approved is over; propose it again")
	}
	o, err := tenants.OrganizationByID(tx, p.Org)
	if err != nil {
		return p, nil, err
	}
	if o == nil || o.Parent != p.Tenant {
		return p, nil, identity.Errorf(identity.CodeConflict, ReasonHasParent, "the organization has a parent by now, or does not exist any more")
	}
	return p, o, nil
}

func orNotFound(err error, id string) error {
	if err != nil {
		return err
	}
	return identity.Errorf(identity.CodeNotFound, "not_found", "there is no merge proposal %q", id)
}

func lockBoth(tx *store.Tx, a, b string) error {
	if err := tenants.Lock(tx, min(a, b)); err != nil {
		return err
	}
	return tenants.Lock(tx, max(a, b))
}

// NotEligible is the error of an organization that may not join now, nil where it
// may.
func NotEligible(e Eligibility) error {
	switch e.Reason {
	case "":
		return nil
	case notEligibleDomain:
		return identity.Errorf(identity.CodeConflict, "not_eligible", "the host has no verified domain")
	case ReasonHasParent:
		return identity.Errorf(identity.CodeConflict, "not_eligible", "the organization has a parent already")
	}
	return identity.Errorf(identity.CodeConflict, "not_eligible",
		"%d members or open invitations of the organization have an e-mail on no domain of the host: remove or change them; the organization's own administrators see which", e.OffDomain)
}

func (t *Tenancy) endMerge(tx *store.Tx, c provision.Change, p *merges.Proposal, state merges.State, reason string) error {
	var after map[string]any
	if p.Reason = reason; reason != "" {
		after = map[string]any{"reason": reason}
	}
	return t.endMergeSaying(tx, c, p, state, after)
}

// endMergeSaying ends a proposal, unless somebody was first, with an event that
// says after.
func (t *Tenancy) endMergeSaying(tx *store.Tx, c provision.Change, p *merges.Proposal, state merges.State, after map[string]any) error {
	p.State, p.EndedAt = state, tx.Now()
	if waited, err := merges.End(tx, p); err != nil || !waited {
		return err
	}
	says := map[merges.State]events.Type{merges.Rejected: events.MergeRejected, merges.Cancelled: events.MergeCancelled, merges.Expired: events.MergeExpired}[state]
	return t.logMerge(tx, c, p, says, after)
}

// logMerge says something of a merge in the logs of both sides.
func (t *Tenancy) logMerge(tx *store.Tx, c provision.Change, p *merges.Proposal, says events.Type, after map[string]any) error {
	e := events.Event{Parent: p.Parent, Type: says, Actor: c.Actor, Org: p.Org, Target: p.ID, RequestID: c.RequestID}
	if after != nil {
		e.After = events.Object(after)
	}
	there := e
	there.Parent = p.Tenant
	return events.Append(tx, e, there)
}
