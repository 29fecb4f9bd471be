package api

import (
	"context"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store/merges"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// MergeMember is a member who would come under the host.
type MergeMember struct {
	Account string         `json:"account"`
	Email   string         `json:"email" example:"ada@acme.example"`
	Role    identity.Role  `json:"role"`
	Seat    identity.Tier  `json:"seat,omitempty"`
	Host    *MergeMeetings `json:"host,omitempty" doc:"What the host knows of the person; shown to the host's side, and to the organization's once the host has approved"`
}

// MergeMeetings is what a host knows of somebody who would come.
type MergeMeetings struct {
	Known       bool               `json:"known" doc:"The two persons become one: the gate is closed where either is"`
	Gate        identity.Gate      `json:"gate,omitempty" enum:"open,closed"`
	Memberships []DomainMembership `json:"memberships" nullable:"false" doc:"In the host's organizations"`
}

// MergePartner is an organization or a parent that a merge can be proposed to.
type MergePartner struct {
	ID      string        `json:"id"`
	Slug    string        `json:"slug"`
	Name    string        `json:"name"`
	Kind    identity.Kind `json:"kind,omitempty" doc:"Of an organization"`
	Members *int64        `json:"members,omitempty" doc:"How many an organization has"`
}

// MergePartners is what a search finds.
type MergePartners struct {
	Items []MergePartner `json:"items" nullable:"false" doc:"None, where there is none and where there is one that nothing can be proposed to"`
}

type mergeSearch struct {
	Body struct {
		Parent       string `json:"parent,omitempty" doc:"For whom: the slug or id of a parent looks for organizations without one" example:"acme"`
		Organization string `json:"organization,omitempty" doc:"For whom: the slug or id of an organization without a parent looks for parents; this or parent"`
		ID           string `json:"id,omitempty" maxLength:"64" doc:"The id of who is looked for, in full"`
		Email        string `json:"email,omitempty" maxLength:"254" doc:"Or the e-mail of one who administers it, in full" example:"ada@acme.example"`
	} `nameHint:"MergeSearch"`
}

func (s *server) lookAtMerges() {
	type members struct {
		Page
		Proposal string `path:"proposal" doc:"Id"`
	}
	read(s, "preview-merge", "/v1/merge-proposals/{proposal}/preview", "List who would come under the host by a merge, with what the host knows of them", func(c *call, in *members) (List[MergeMember], error) {
		return c.previewMerge(in.Page, in.Proposal)
	})
	op := operation("search-merge-partners", http.MethodPost, "/v1/merge-proposals/search", "Find whom to propose a merge to, by an id or an administrator's e-mail in full", http.StatusOK)
	op.Parameters = shared(http.MethodGet) // it changes nothing
	looks := &looking{of: map[string]*looked{}}
	huma.Register(s.api, op, func(ctx context.Context, in *mergeSearch) (*answer[MergePartners], error) {
		out := MergePartners{Items: []MergePartner{}}
		var who string
		var now int64
		err := s.view(ctx, func(c *call) error {
			who, now = c.bearer.Credential+" "+c.who.Account, c.tx.Now()
			return c.searchesMerges(in)
		})
		if err == nil {
			err = looks.again(who, now)
		}
		if err == nil {
			err = s.view(ctx, func(c *call) (err error) {
				out.Items, err = c.searchMerges(in)
				return err
			})
		}
		if err != nil {
			return nil, s.refusal(ctx, err)
		}
		return &answer[MergePartners]{out}, nil
	})
}

// previewMerge lists the members who would come. Nobody on the host's side reads
// it before the organization may join: e-mails that are not the host's are among
// them.
func (c *call) previewMerge(page Page, id string) (out List[MergeMember], err error) {
	p, o, sides, err := c.merge(id)
	if err != nil {
		return out, err
	}
	if p.State != merges.Pending || o == nil || o.Parent != p.Tenant {
		return out, identity.Errorf(identity.CodeConflict, "proposal_ended", "the merge does not wait any more: it is %s", p.State)
	}
	joining := slices.Contains(sides.sees, merges.Joining)
	if !joining {
		e, err := c.Tenancy.Eligible(c.tx, p.Parent, o)
		if err == nil {
			err = tenancy.NotEligible(e)
		}
		if err != nil {
			return out, err
		}
	}
	shown := slices.Contains(sides.sees, merges.Host) || p.Host != nil
	slugs := map[string]string{}
	if shown {
		orgs, err := tenants.OrganizationsOf(c.tx, p.Parent)
		if err != nil {
			return out, err
		}
		for _, o := range orgs {
			slugs[o.ID] = o.Slug
		}
	}
	return paged(page, "merge-members", func(after string, limit int) ([]people.Listed, error) {
		return people.ListByOrg(c.tx, o.Parent, o.ID, after, limit)
	}, func(m people.Listed) string { return m.Account }, func(m people.Listed) (MergeMember, error) {
		item := MergeMember{Account: m.Account, Email: m.Email, Role: m.Role, Seat: m.SeatTier}
		if !shown {
			return item, nil
		}
		var err error
		item.Host, err = c.meeting(p.Parent, m.Account, slugs)
		return item, err
	})
}

func (c *call) meeting(host, account string, slugs map[string]string) (*MergeMeetings, error) {
	out := &MergeMeetings{Memberships: []DomainMembership{}}
	known, err := people.PersonOf(c.tx, host, account)
	if err != nil || known == nil {
		return out, err
	}
	out.Known, out.Gate = true, known.Gate
	there, err := people.ListByAccount(c.tx, host, account)
	for _, m := range there {
		out.Memberships = append(out.Memberships, DomainMembership{Organization: slugs[m.Org], Role: m.Role, Seat: m.SeatTier, State: m.State(known.Gate)})
	}
	return out, err
}

// searchesMerges refuses who may not look for partners, or asks for what is no
// search.
func (c *call) searchesMerges(in *mergeSearch) error {
	b := in.Body
	if (b.Parent == "") == (b.Organization == "") || (b.ID == "") == (b.Email == "") {
		return identity.Errorf(identity.CodeInvalid, "invalid_request", "say for whom, a parent or an organization, and whom to find, an id or an e-mail")
	}
	if b.Parent != "" {
		_, err := c.manageParent(b.Parent)
		return err
	}
	o, err := c.organization(b.Organization)
	if err != nil {
		return err
	}
	return c.managesOrg(o)
}

func (c *call) searchMerges(in *mergeSearch) ([]MergePartner, error) {
	out := []MergePartner{}
	if err := c.searchesMerges(in); err != nil {
		return out, err
	}
	ids, err := c.partners(in)
	if err != nil {
		return out, err
	}
	for _, id := range ids {
		find := c.parentPartner
		if in.Body.Parent != "" {
			find = c.organizationPartner
		}
		found, err := find(id)
		if err != nil {
			return out, err
		}
		if found != nil {
			out = append(out, *found)
		}
	}
	return out, nil
}

// partners returns the ids that a search may find: of hidden tenants, which are
// those of their organizations, and of parents. An organization that has a parent can
// propose nothing to another, and finds none.
func (c *call) partners(in *mergeSearch) (ids []string, err error) {
	if in.Body.Organization != "" {
		o, err := c.organization(in.Body.Organization)
		if err != nil || o.Parent != o.ID {
			return nil, err
		}
	}
	if in.Body.ID != "" {
		return []string{in.Body.ID}, nil
	}
	_, rights, err := auth.RightsOf(c.tx, in.Body.Email, "", c.Catalogue)
	for id, r := range rights {
		if r.Administers || r.Orgs[id] {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids, err
}

// parentPartner returns a parent that a merge can be proposed to, or nil.
func (c *call) parentPartner(id string) (*MergePartner, error) {
	p, err := c.parentByID(id)
	if err != nil || p == nil {
		return nil, err
	}
	return &MergePartner{ID: p.ID, Slug: p.Slug, Name: p.Name}, nil
}

// organizationPartner returns an organization that a merge can be proposed to, or
// nil: one without a parent is under a hidden tenant of its own id.
func (c *call) organizationPartner(id string) (*MergePartner, error) {
	o, err := tenants.OrganizationByID(c.tx, id)
	if err != nil || o == nil || o.Parent != o.ID {
		return nil, err
	}
	n, err := people.CountByOrg(c.tx, o.Parent, o.ID)
	return &MergePartner{ID: o.ID, Slug: o.Slug, Name: o.Name, Kind: o.Kind, Members: &n}, err
}

const (
	searchesAtOnce = 20          // how often one may search in a time of searchesIn
	searchesIn     = time.Minute // which begins with the first
	searchersKept  = 10_000      // how many are remembered before those whose time is over are forgotten
)

// looking counts who searches how often, at this daemon.
type looking struct {
	mu sync.Mutex
	of map[string]*looked
}

type looked struct {
	since int64 // epoch microseconds
	times int
}

// again counts a search, or refuses it.
func (l *looking) again(who string, now int64) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.of) >= searchersKept {
		for id, one := range l.of {
			if now-one.since >= searchesIn.Microseconds() {
				delete(l.of, id)
			}
		}
	}
	one := l.of[who]
	if one == nil || now-one.since >= searchesIn.Microseconds() {
		one = &looked{since: now}
		l.of[who] = one
	}
	if one.times++; one.times > searchesAtOnce {
		err := identity.Errorf(identity.CodeTooMany, "searched_too_often", "%d searches within a minute are what one may make; search again after the seconds in Retry-After", searchesAtOnce)
		err.RetryAfter = time.Duration(one.since+searchesIn.Microseconds()-now) * time.Microsecond
		return err
	}
	return nil
}
