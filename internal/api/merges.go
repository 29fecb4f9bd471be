package api

import (
	"errors"
	"net/http"
	"slices"
	"time"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store/merges"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// MergeProposal is a proposal that an organization without a parent comes under
// one, as both sides see it.
type MergeProposal struct {
	ID                string            `json:"id"`
	Parent            string            `json:"parent" example:"acme" doc:"The host"`
	ParentID          string            `json:"parent_id"`
	Organization      string            `json:"organization" example:"acme-console"`
	OrganizationID    string            `json:"organization_id"`
	Side              merges.Side       `json:"side" enum:"host,joining" doc:"Which side started it; starting is not approving"`
	State             merges.State      `json:"state" enum:"pending,approved,rejected,expired,cancelled" doc:"Both sides must approve while it is pending. approved: the organization has moved"`
	Reason            string            `json:"reason,omitempty" doc:"Why it was cancelled where nobody just said so: other_host_chosen, has_parent or deleted"`
	Members           int64             `json:"members" doc:"How many members the organization had when it was proposed"`
	HostApprovedAt    *time.Time        `json:"host_approved_at,omitempty" doc:"Since when the host's side approves; absent: not yet, or who did may not speak for it any more"`
	JoiningApprovedAt *time.Time        `json:"joining_approved_at,omitempty" doc:"Since when the organization's side approves; absent as above"`
	CreatedAt         time.Time         `json:"created_at"`
	ExpiresAt         time.Time         `json:"expires_at" doc:"Nobody approves it from then on"`
	EndedAt           *time.Time        `json:"ended_at,omitempty"`
	UndoneAt          *time.Time        `json:"undone_at,omitempty" doc:"When an operator put the organization back"`
	Eligibility       *MergeEligibility `json:"eligibility,omitempty" doc:"Of a pending one, where it is shown by itself: whether the organization may join now"`
}

// MergeEligibility is whether an organization may join a host now.
type MergeEligibility struct {
	Eligible    bool     `json:"eligible"`
	Reason      string   `json:"reason,omitempty" enum:"no_verified_domain,off_domain,has_parent" doc:"What keeps it out"`
	Members     int64    `json:"members" doc:"How many it has now"`
	Invitations int64    `json:"open_invitations"`
	OffDomain   int64    `json:"off_domain" doc:"How many members and open invitations have an e-mail on no domain that the host has verified"`
	Emails      []string `json:"emails,omitempty" doc:"Whose they are, the first hundred; shown to the organization's side alone"`
}

func approvedAt(a *merges.Approval) *time.Time {
	if a == nil {
		return nil
	}
	return atOrNil(a.At)
}

func (c *call) showMerge(p *merges.Proposal) (MergeProposal, error) {
	parent, err := c.parentSlug(p.Parent)
	if err != nil {
		return MergeProposal{}, err
	}
	out := MergeProposal{
		ID: p.ID, Parent: parent, ParentID: p.Parent, OrganizationID: p.Org, Side: p.Side, State: p.State, Reason: p.Reason, Members: p.Members,
		HostApprovedAt: approvedAt(p.Host), JoiningApprovedAt: approvedAt(p.Joining),
		CreatedAt: at(p.CreatedAt), ExpiresAt: at(p.ExpiresAt), EndedAt: atOrNil(p.EndedAt), UndoneAt: atOrNil(p.UndoneAt),
	}
	if p.State == merges.Pending && p.ExpiresAt <= c.tx.Now() {
		out.State = merges.Expired // which the job has not written down yet
	}
	o, err := tenants.OrganizationByID(c.tx, p.Org)
	if o != nil {
		out.Organization = o.Slug
	}
	return out, err
}

// mergeSides is which sides of a proposal a caller sees, and speaks for.
type mergeSides struct{ sees, speaks []merges.Side }

// sidesOf returns whose side of a host and an organization the caller is on; the
// organization is nil once it is gone.
func (c *call) sidesOf(host string, o *tenants.Organization) (out mergeSides) {
	if c.who.Reads(host) {
		out.sees = append(out.sees, merges.Host)
	}
	if c.who.Manages(host) {
		out.speaks = append(out.speaks, merges.Host)
	}
	if o != nil && c.who.ReadsMembers(o.Parent, o.ID) {
		out.sees = append(out.sees, merges.Joining)
	}
	if o != nil && c.who.ManagesOrg(o.Parent, o.ID) {
		out.speaks = append(out.speaks, merges.Joining)
	}
	return out
}

// speaking returns the sides that a caller speaks for in a request that may name
// one. A key that acts for nobody and could speak for both must: two people agree
// to a merge, or one who is both, and a key is neither.
func (c *call) speaking(s mergeSides, side merges.Side) ([]merges.Side, error) {
	if side != "" {
		if !slices.Contains(s.speaks, side) {
			return nil, forbidden("speak for this side of the merge")
		}
		return []merges.Side{side}, nil
	}
	switch {
	case len(s.speaks) == 0:
		return nil, forbidden("speak for a side of the merge")
	case len(s.speaks) == 2 && c.who.Account == "":
		return nil, identity.Errorf(identity.CodeInvalid, "side_required", "say for which side: give side as host or joining, or act for an account")
	}
	return s.speaks, nil
}

// merge returns a proposal of which the caller sees a side, and its organization,
// nil where it is gone.
func (c *call) merge(id string) (*merges.Proposal, *tenants.Organization, mergeSides, error) {
	p, err := merges.ByID(c.tx, id)
	if err != nil {
		return nil, nil, mergeSides{}, err
	}
	if p == nil {
		return nil, nil, mergeSides{}, notFound("merge proposal", id)
	}
	o, err := tenants.OrganizationByID(c.tx, p.Org)
	if err != nil {
		return nil, nil, mergeSides{}, err
	}
	seen := o
	if o != nil && !c.seesMergesOf(o, p) {
		seen = nil
	}
	s := c.sidesOf(p.Parent, seen)
	if len(s.sees) == 0 {
		return nil, nil, s, notFound("merge proposal", id)
	}
	return p, o, s, nil
}

// seesMergesOf reports whether whoever reads an organization sees a proposal to it
// on its side. Who reads it only because it has come under their parent does not
// see who else would have had it.
func (c *call) seesMergesOf(o *tenants.Organization, p *merges.Proposal) bool {
	under := c.underParentOf(o.Parent)
	return under == "" || under == p.Tenant || under == p.Parent
}

// underParentOf returns the parent of an organization where the caller reads the
// organization as one of that parent's and no other parent's, and else "".
func (c *call) underParentOf(parent string) string {
	if c.who.ReadsAll() || !c.who.Reads(parent) {
		return ""
	}
	return parent
}

type oneMerge struct {
	Proposal string `path:"proposal" doc:"Id"`
}

type sideOfMerge struct {
	Proposal string `path:"proposal" doc:"Id"`
	Body     struct {
		Side merges.Side `json:"side,omitempty" enum:"host,joining" doc:"For which side; for all that the caller speaks for when left out, which a key that acts for nobody and speaks for both cannot"`
	} `nameHint:"MergeSide"`
}

func (s *server) mergeProposals() {
	if s.MergeExpiry == 0 {
		s.MergeExpiry = tenancy.MergeExpiry
	}
	type list struct {
		Page
		Parent       string `query:"parent" doc:"Slug or id of the host. A key of one parent may leave it out"`
		Organization string `query:"organization" doc:"Slug or id: those to an organization, whoever the hosts are. A key of one organization may leave it out"`
	}
	read(s, "list-merge-proposals", "/v1/merge-proposals", "List the merges that were proposed to a parent or to an organization", func(c *call, in *list) (List[MergeProposal], error) {
		parent, org, err := c.invitationsOf(in.Parent, in.Organization)
		if err != nil {
			return List[MergeProposal]{}, err
		}
		return paged(in.Page, "merge-proposals", func(after string, limit int) ([]*merges.Proposal, error) {
			if org != "" {
				return merges.OfOrg(c.tx, org, c.underParentOf(parent), after, limit)
			}
			return merges.OfParent(c.tx, parent, after, limit)
		}, func(p *merges.Proposal) string { return p.ID }, c.showMerge)
	})
	read(s, "get-merge-proposal", "/v1/merge-proposals/{proposal}", "Show a proposed merge, and whether the organization may join now", getMerge)
	write(s, "propose-merge", http.MethodPost, "/v1/merge-proposals", "Propose that an organization without a parent comes under one; starting is not approving", http.StatusCreated, proposeMerge)
	write(s, "approve-merge", http.MethodPost, "/v1/merge-proposals/{proposal}/approve", "Approve a merge for a side; the last approval moves the organization", http.StatusOK, approveMerge)
	write(s, "reject-merge", http.MethodPost, "/v1/merge-proposals/{proposal}/reject", "Reject a merge, which ends it", http.StatusOK, func(c *call, in *sideOfMerge) (MergeProposal, error) {
		return c.endMerge(in, merges.Rejected)
	})
	write(s, "cancel-merge", http.MethodPost, "/v1/merge-proposals/{proposal}/cancel", "Take a proposed merge back, as the side that started it", http.StatusOK, func(c *call, in *oneMerge) (MergeProposal, error) {
		return c.endMerge(&sideOfMerge{Proposal: in.Proposal}, merges.Cancelled)
	})
	write(s, "undo-merge", http.MethodPost, "/v1/merge-proposals/{proposal}/undo", "Put an organization back to where it was before its merge, while nothing of it has changed since", http.StatusOK, func(c *call, in *oneMerge) (MergeProposal, error) {
		if err := c.operates("undo a merge"); err != nil {
			return MergeProposal{}, err
		}
		p, _, _, err := c.merge(in.Proposal)
		if err != nil {
			return MergeProposal{}, err
		}
		if p, err = c.Tenancy.UndoMerge(c.tx, c.change(p.Parent), p.ID); err != nil {
			return MergeProposal{}, err
		}
		return c.showMerge(p)
	})
	s.lookAtMerges()
}

func getMerge(c *call, in *oneMerge) (MergeProposal, error) {
	p, o, sides, err := c.merge(in.Proposal)
	if err != nil {
		return MergeProposal{}, err
	}
	out, err := c.showMerge(p)
	if err != nil || out.State != merges.Pending || o == nil {
		return out, err
	}
	e, err := c.Tenancy.Eligible(c.tx, p.Parent, o)
	out.Eligibility = &MergeEligibility{Eligible: e.Eligible, Reason: e.Reason, Members: e.Members, Invitations: e.Invitations, OffDomain: e.OffDomain}
	if slices.Contains(sides.sees, merges.Joining) {
		out.Eligibility.Emails = e.Offenders
	}
	return out, err
}

type mergeProposal struct {
	Body struct {
		Parent       string      `json:"parent" doc:"The host: its id, or its slug for who may read it" example:"acme"`
		Organization string      `json:"organization" doc:"The organization that joins: its id, or its slug for who may read it" example:"acme-console"`
		Side         merges.Side `json:"side,omitempty" enum:"host,joining" doc:"Which side starts it; needed of a key that acts for nobody and speaks for both, host for a person who does"`
	} `nameHint:"NewMergeProposal"`
}

func proposeMerge(c *call, in *mergeProposal) (MergeProposal, error) {
	host, o, err := c.mergeOf(in.Body.Parent, in.Body.Organization)
	if err != nil {
		return MergeProposal{}, err
	}
	sides, err := c.speaking(c.sidesOf(host.ID, o), in.Body.Side)
	if err != nil {
		return MergeProposal{}, err
	}
	p, err := c.Tenancy.Propose(c.tx, c.change(host.ID), o, sides[0], c.MergeExpiry)
	if err != nil {
		return MergeProposal{}, err
	}
	return c.showMerge(p)
}

// mergeOf returns the two that a merge is proposed of. The caller is on a side of
// one of them at least; the other is named by its id, as it was found, and does
// not exist for the caller where nothing can be proposed to it.
func (c *call) mergeOf(parent, organization string) (*tenants.Parent, *tenants.Organization, error) {
	host, err := c.findParent(parent)
	if err != nil {
		return nil, nil, err
	}
	find := tenants.OrganizationBySlug
	if isID(organization) {
		find = tenants.OrganizationByID
	}
	o, err := find(c.tx, organization)
	if err != nil {
		return nil, nil, err
	}
	hosts := host != nil && c.who.Reads(host.ID)
	joins := o != nil && c.who.ReadsOrg(o.Parent, o.ID)
	if o != nil && !joins {
		standalone, err := tenants.IsHidden(c.tx, o.Parent)
		if err != nil {
			return nil, nil, err
		}
		if !standalone || !isID(organization) || !hosts {
			o = nil
		}
	}
	if host != nil && !hosts && !(isID(parent) && joins) {
		host = nil
	}
	switch {
	case host == nil:
		return nil, nil, notFound("parent", parent)
	case o == nil:
		return nil, nil, notFound("organization", organization)
	}
	return host, o, nil
}

func approveMerge(c *call, in *sideOfMerge) (MergeProposal, error) {
	p, _, sides, err := c.merge(in.Proposal)
	if err != nil {
		return MergeProposal{}, err
	}
	by := tenancy.Approver{By: merges.Approval{Credential: c.bearer.Credential, Account: c.who.Account}}
	if by.Sides, err = c.speaking(sides, in.Body.Side); err != nil {
		return MergeProposal{}, err
	}
	still := func(side merges.Side, a *merges.Approval) (bool, error) {
		who, err := auth.Still(c.tx, a.Credential, a.Account, c.Catalogue)
		switch {
		case errors.Is(err, auth.ErrToken) || errors.Is(err, auth.ErrActing):
			return false, nil
		case err != nil:
			return false, err
		case side == merges.Host:
			return who.Manages(p.Parent), nil
		}
		return who.ManagesOrg(p.Tenant, p.Org), nil
	}
	if p, err = c.Tenancy.Approve(c.tx, c.change(p.Parent), p.ID, by, still); err != nil {
		return MergeProposal{}, err
	}
	if p.State == merges.Approved && c.bearer.Parent == p.Tenant {
		c.bearer.Parent = p.Parent // where the organization's key is by now, and the answer is looked for
	}
	return c.showMerge(p)
}

// endMerge ends a proposal that waits: any side rejects it, the side that started
// it takes it back.
func (c *call) endMerge(in *sideOfMerge, state merges.State) (MergeProposal, error) {
	p, _, sides, err := c.merge(in.Proposal)
	if err != nil {
		return MergeProposal{}, err
	}
	side := in.Body.Side
	if state == merges.Cancelled {
		if side = p.Side; !slices.Contains(sides.speaks, side) {
			return MergeProposal{}, forbidden("take back what the other side has proposed; reject it")
		}
	}
	speaking, err := c.speaking(sides, side)
	if err != nil {
		return MergeProposal{}, err
	}
	if p, err = c.Tenancy.EndMerge(c.tx, c.change(p.Parent), p.ID, state, speaking[0]); err != nil {
		return MergeProposal{}, err
	}
	return c.showMerge(p)
}

// staying returns an organization as it is once nobody can put it under another
// parent, or take it out of its own, before the transaction ends: somebody may
// have done so while that was waited for.
func (c *call) staying(o *tenants.Organization) (*tenants.Organization, error) {
	for {
		if err := tenants.Share(c.tx, o.Parent); err != nil {
			return nil, err
		}
		now, err := c.organization(o.ID)
		if err != nil || now.Parent == o.Parent {
			return now, err
		}
		o = now
	}
}
