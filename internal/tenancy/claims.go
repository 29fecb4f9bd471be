package tenancy

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/claims"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// ClaimDeadline is how long claimed people have to choose unless it is configured.
const ClaimDeadline = 30 * 24 * time.Hour

// MaxClaimed is how many accounts one claim takes: it is started in one
// transaction. Who is left is for the next claim on the domain.
const MaxClaimed = 10_000

// claimPage is how many accounts are read or written together.
const claimPage = 500

// ClaimTarget is what a claim is about.
type ClaimTarget struct {
	Domain *tenants.Domain
	Org    *tenants.Organization // whose mode the people come under
}

// ClaimPreview is what a claim would take.
type ClaimPreview struct {
	Accounts    int64
	InDirectory int64 // of those: whom a directory of the parent holds a record of
	LeftAlone   int64 // accounts on the domain that the parent does not know and may not claim
	More        bool  // there are more than one claim takes
	Hash        string
}

// mayClaim refuses a claim whose needs are not met now (spec section 4). The
// caller has the parent to itself, so that they stay as they are.
func (t *Tenancy) mayClaim(tx *store.Tx, parent, domain, org string) error {
	d, err := tenants.DomainNamed(tx, parent, domain)
	if err != nil {
		return err
	}
	if d == nil || !d.State.Admits() {
		return identity.Errorf(identity.CodeConflict, "domain_not_verified", "domain %q is not verified by the parent: accounts are claimed on a domain that is", domain)
	}
	p, err := tenants.ParentByID(tx, parent)
	if err != nil {
		return err
	}
	if p == nil || p.Hidden {
		return identity.Errorf(identity.CodeNotFound, "not_found", "there is no such parent")
	}
	if !p.RestrictOrgCreation {
		return identity.Errorf(identity.CodeConflict, "creation_not_restricted",
			"parent %q does not restrict new organizations and personal accounts on its domains, so there would be new ones at once; set restrict_org_creation first", p.Slug)
	}
	o, err := tenants.OrganizationByID(tx, org)
	if err != nil {
		return err
	}
	switch {
	case o == nil || o.Parent != parent:
		return identity.Errorf(identity.CodeConflict, "organization_gone", "the organization that people are claimed for is none of the parent's")
	case o.Mode != identity.ModeJIT && o.Mode != identity.ModeSCIM:
		return identity.Errorf(identity.CodeConflict, "mode_not_managed", "organization %q is in mode %s: accounts are claimed for one in mode jit or scim", o.Slug, o.Mode)
	case !o.SSORequired:
		return identity.Errorf(identity.CodeConflict, "sso_not_required", "organization %q does not require single sign-on: set sso_required first", o.Slug)
	}
	in, _, err := SSOInForce(tx, parent)
	if err == nil && !in {
		err = identity.Errorf(identity.CodeConflict, "sso_not_in_force",
			"required single sign-on is not in force: it is once a login has proven the parent's connection, and while nobody has suspended it")
	}
	return err
}

// MayClaim refuses a claim whose needs are not met now.
func (t *Tenancy) MayClaim(tx *store.Tx, target ClaimTarget) error {
	return t.mayClaim(tx, target.Domain.Parent, target.Domain.Name, target.Org.ID)
}

// PreviewClaim says what a claim would take; its hash starts it.
func (t *Tenancy) PreviewClaim(tx *store.Tx, target ClaimTarget) (ClaimPreview, error) {
	out, _, err := t.previewClaim(tx, target)
	return out, err
}

func (t *Tenancy) previewClaim(tx *store.Tx, target ClaimTarget) (out ClaimPreview, ids []string, err error) {
	d := target.Domain
	if err := t.mayClaim(tx, d.Parent, d.Name, target.Org.ID); err != nil {
		return out, nil, err
	}
	digest := sha256.New()
	_, _ = fmt.Fprintln(digest, d.Parent, d.Name, target.Org.ID) // a hash takes everything
	for after := ""; ; {
		page, err := people.PersonalAccounts(tx, d.Parent, d.Name, tenants.HiddenSQL, after, claimPage)
		if err != nil {
			return out, nil, err
		}
		if len(ids)+len(page) > MaxClaimed {
			page, out.More = page[:MaxClaimed-len(ids)], true
		}
		emails := make([]string, len(page))
		for i := range page {
			after, emails[i] = page[i].ID, page[i].Email
			ids = append(ids, after)
			_, _ = fmt.Fprintln(digest, after)
		}
		held, err := directory.Holding(tx, d.Parent, emails)
		if err != nil {
			return out, nil, err
		}
		out.InDirectory += int64(len(held))
		if out.More || len(page) < claimPage {
			break
		}
	}
	out.Accounts, out.Hash = int64(len(ids)), hex.EncodeToString(digest.Sum(nil))
	if !out.More {
		unknown, err := people.CountUnknown(tx, d.Parent, d.Name)
		if err != nil {
			return out, nil, err
		}
		out.LeftAlone = unknown - out.Accounts
	}
	return out, ids, nil
}

// StartClaim claims the accounts that a preview with the hash showed; they are
// taken at the deadline, lasts from now. Nothing of them changes before.
func (t *Tenancy) StartClaim(tx *store.Tx, c provision.Change, target ClaimTarget, hash string, lasts time.Duration) (*claims.Claim, error) {
	if lasts == 0 {
		lasts = ClaimDeadline
	}
	if err := tenants.Lock(tx, c.Parent); err != nil {
		return nil, err
	}
	preview, ids, err := t.previewClaim(tx, target)
	if err != nil {
		return nil, err
	}
	if hash != preview.Hash {
		return nil, identity.Errorf(identity.CodeConflict, "plan_changed", "a claim takes other accounts than what was shown under hash %q; look again", hash)
	}
	if len(ids) == 0 {
		return nil, identity.Errorf(identity.CodeConflict, "nothing_to_claim", "there is no personal account on domain %q", target.Domain.Name)
	}
	n := &claims.Claim{
		Parent: c.Parent, ID: store.NewID(), Domain: target.Domain.Name, Org: target.Org.ID, State: claims.Open, Actor: c.Actor,
		Deadline: tx.Now() + lasts.Microseconds(),
	}
	if err := claims.Insert(tx, n, identity.Errorf(identity.CodeConflict, "already_claimed", "the accounts on domain %q are claimed already; that claim ends at its deadline, or is cancelled", n.Domain)); err != nil {
		return nil, err
	}
	deadline := time.UnixMicro(n.Deadline).UTC()
	if err := logClaim(tx, c, n, events.Event{Type: events.ClaimStarted, After: events.Object(map[string]any{"domain": n.Domain, "accounts": len(ids), "deadline": deadline})}); err != nil {
		return nil, err
	}
	for start := 0; start < len(ids); start += claimPage {
		part := ids[start:min(start+claimPage, len(ids))]
		if err := claims.InsertAccounts(tx, n.Parent, n.ID, part); err != nil {
			return nil, err
		}
		es := make([]events.Event, len(part))
		for i, id := range part {
			es[i] = events.Event{Type: events.ClaimAccountClaimed, Account: id, After: events.Object(map[string]any{"domain": n.Domain, "deadline": deadline})}
		}
		if err := logClaim(tx, c, n, es...); err != nil {
			return nil, err
		}
	}
	return n, nil
}

// ChooseClaim stores what the person of a claimed account wants; until the
// deadline another choice replaces it.
func (t *Tenancy) ChooseClaim(tx *store.Tx, c provision.Change, claim, account string, choice claims.Choice) (*claims.Account, error) {
	if choice != claims.Merge && choice != claims.Fresh {
		return nil, identity.Errorf(identity.CodeInvalid, "unknown_choice", "choice %q is none of merge, fresh", choice)
	}
	n, err := t.openClaim(tx, claim)
	if err != nil {
		return nil, err
	}
	a, err := claims.AccountOf(tx, n.Parent, n.ID, account)
	if err != nil {
		return nil, err
	}
	if a == nil {
		return nil, errNotClaimed
	}
	if choice == claims.Fresh { // which the deadline does not give to whom the parent has by then
		person, err := people.PersonOf(tx, n.Parent, account)
		if err == nil && person != nil {
			err = identity.Errorf(identity.CodeConflict, "already_managed", "account %q is the parent's already, by a login or its directory: it keeps its e-mail, and no other account takes it", account)
		}
		if err != nil {
			return nil, err
		}
	}
	if a.Choice == choice {
		return a, nil
	}
	was := a.Choice
	a.Choice = choice
	if err := claims.PutAccount(tx, a); err != nil {
		return nil, err
	}
	c.Parent = n.Parent
	return a, logClaim(tx, c, n, events.Event{
		Type: events.ClaimChosen, Account: account, Before: events.Object(map[string]any{"choice": was}), After: events.Object(map[string]any{"choice": choice}),
	})
}

// errNotClaimed is the error of an account that is not in a claim, whether there is
// one or not. It names none: of an e-mail it would tell that somebody has it, and who.
var errNotClaimed = identity.Errorf(identity.CodeNotFound, "not_claimed", "the account is not in this claim")

// CancelClaim ends a claim before its deadline; nobody is taken.
func (t *Tenancy) CancelClaim(tx *store.Tx, c provision.Change, claim string) (*claims.Claim, error) {
	n, err := t.openClaim(tx, claim)
	if err != nil {
		return nil, err
	}
	c.Parent = n.Parent
	return n, t.endClaim(tx, c, n, claims.Cancelled, "by_hand")
}

// openClaim returns a claim in which people may choose and that can be cancelled,
// with its parent held alone.
func (t *Tenancy) openClaim(tx *store.Tx, id string) (*claims.Claim, error) {
	n, err := heldClaim(tx, id)
	if err != nil {
		return nil, err
	}
	if n.State != claims.Open {
		return nil, identity.Errorf(identity.CodeConflict, "claim_ended", "the claim is %s: nothing of it is changed any more", n.State)
	}
	if n.Deadline <= tx.Now() {
		return nil, identity.Errorf(identity.CodeConflict, "claim_due", "the deadline of the claim is over: nothing of it is changed any more")
	}
	return n, nil
}

// heldClaim returns a claim as it is once its parent is held alone.
func heldClaim(tx *store.Tx, id string) (*claims.Claim, error) {
	n, err := claims.ByID(tx, id)
	if err == nil && n != nil {
		if err = tenants.Lock(tx, n.Parent); err == nil {
			n, err = claims.ByID(tx, id)
		}
	}
	if err == nil && n == nil {
		err = identity.Errorf(identity.CodeNotFound, "not_found", "there is no claim %q", id)
	}
	return n, err
}

// endClaim stores how a claim ended.
func (t *Tenancy) endClaim(tx *store.Tx, c provision.Change, n *claims.Claim, state claims.State, reason string) error {
	n.State, n.Reason, n.EndedAt = state, reason, tx.Now()
	if err := claims.Put(tx, n); err != nil {
		return err
	}
	says := events.ClaimSettled
	if state == claims.Cancelled {
		says = events.ClaimCancelled
		if err := claims.CancelAccounts(tx, n.Parent, n.ID); err != nil {
			return err
		}
	}
	states, _, err := claims.CountAccounts(tx, n.Parent, n.ID)
	if err != nil {
		return err
	}
	after := map[string]any{"accounts": states}
	if reason != "" {
		after["reason"] = reason
	}
	return logClaim(tx, c, n, events.Event{Type: says, After: events.Object(after)})
}

func logClaim(tx *store.Tx, c provision.Change, n *claims.Claim, es ...events.Event) error {
	for i := range es {
		e := &es[i]
		e.Parent, e.Actor, e.RequestID, e.Org = n.Parent, c.Actor, c.RequestID, n.Org
		if e.Target == "" {
			e.Target = n.ID
		}
	}
	return events.Append(tx, es...)
}
