package api

import (
	"context"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"usher/internal/identity"
	"usher/internal/store/directory"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// DomainAccount is an account whose e-mail is on a domain. Of those the parent
// does not know, there is the e-mail and since when it exists.
type DomainAccount struct {
	Email          string             `json:"email"`
	CreatedAt      time.Time          `json:"created_at" doc:"Since when the account exists"`
	Known          bool               `json:"known" doc:"The parent knows the account; of others nothing more is said"`
	Account        string             `json:"account,omitempty" doc:"The id of the account"`
	Gate           identity.Gate      `json:"gate,omitempty" enum:"open,closed" doc:"closed: nobody logs in with it anywhere under the parent"`
	GateCause      string             `json:"gate_cause,omitempty"`
	Guest          bool               `json:"guest,omitempty"`
	LastLoginAt    *time.Time         `json:"last_login_at,omitempty"`
	Directories    []string           `json:"directories" nullable:"false" example:"[\"acme/okta\"]" doc:"The directories that hold the person, the oldest link first; none: in no directory"`
	OwnerDirectory string             `json:"owner_directory,omitempty" example:"acme/okta" doc:"The directory whose word on active counts"`
	Memberships    []DomainMembership `json:"memberships" nullable:"false" doc:"Of this parent's organizations"`
}

// DomainMembership is a membership of an account on a domain.
type DomainMembership struct {
	Organization string                   `json:"organization" example:"acme-console"`
	Role         identity.Role            `json:"role"`
	Seat         identity.Tier            `json:"seat,omitempty"`
	State        identity.MembershipState `json:"state" enum:"active,waiting_for_seat,gate_closed"`
}

// csvColumns are those of DomainAccount.record.
var csvColumns = []string{"email", "account", "created_at", "memberships", "last_login_at", "in_directory", "directories", "owner_directory", "gate", "gate_cause", "guest"}

// record is the account as a line of CSV.
func (a *DomainAccount) record() []string {
	var memberships []string
	for _, m := range a.Memberships {
		text := m.Organization + ":" + string(m.Role)
		if m.Seat != "" {
			text += ":" + string(m.Seat)
		}
		if m.State != identity.MembershipActive {
			text += ":" + string(m.State)
		}
		memberships = append(memberships, text)
	}
	login := ""
	if a.LastLoginAt != nil {
		login = a.LastLoginAt.Format(time.RFC3339Nano)
	}
	out := []string{
		a.Email, a.Account, a.CreatedAt.Format(time.RFC3339Nano), strings.Join(memberships, " "), login, strconv.FormatBool(len(a.Directories) > 0),
		strings.Join(a.Directories, " "), a.OwnerDirectory, string(a.Gate), a.GateCause, strconv.FormatBool(a.Guest),
	}
	for i := range out {
		out[i] = harmless(out[i])
	}
	return out
}

// harmless keeps a spreadsheet from taking a value for a formula: who sends an
// e-mail address to a directory chooses how it begins.
func harmless(value string) string {
	if value != "" && strings.ContainsRune("=+-@\t\r\n", rune(value[0])) {
		return "'" + value
	}
	return value
}

// domainAccounts reads accounts on a domain behind the account id after.
type domainAccounts struct {
	domain *tenants.Domain
	slugs  map[string]string // of organizations, by id
	dirs   map[string]string // of directories, by id, with the parent
}

// accountsOn refuses a domain that the parent does not hold.
func (c *call) accountsOn(ref string) (*domainAccounts, error) {
	d, err := c.domain(ref)
	if err != nil {
		return nil, err
	}
	if !d.State.Holds() {
		return nil, identity.Errorf(identity.CodeConflict, "domain_not_held",
			"domain %q is %s: whose accounts are on it is told once it is verified; look for its record with: usher domain refresh", d.Name, d.State)
	}
	parent, err := c.parentSlug(d.Parent)
	if err != nil {
		return nil, err
	}
	out := &domainAccounts{domain: d, slugs: map[string]string{}, dirs: map[string]string{}}
	orgs, err := tenants.OrganizationsOf(c.tx, d.Parent)
	if err != nil {
		return nil, err
	}
	for _, o := range orgs {
		out.slugs[o.ID] = o.Slug
	}
	for after := ""; ; {
		dirs, err := directory.List(c.tx, d.Parent, after, csvPage)
		if err != nil {
			return nil, err
		}
		for _, dir := range dirs {
			out.dirs[dir.ID], after = joined(parent, dir.Slug), dir.ID
		}
		if len(dirs) < csvPage {
			return out, nil
		}
	}
}

// page returns up to limit accounts with their ids.
func (a *domainAccounts) page(c *call, after string, limit int) ([]DomainAccount, []string, error) {
	d := a.domain
	// Of a lapsed domain another parent may be the next holder.
	rows, err := people.AccountsOnDomain(c.tx, d.Parent, d.Name, !d.State.Admits(), after, limit)
	if err != nil || len(rows) == 0 {
		return nil, nil, err
	}
	out, ids, at := make([]DomainAccount, len(rows)), make([]string, len(rows)), make(map[string]*DomainAccount, len(rows))
	var known []string
	for i := range rows {
		r := &rows[i]
		ids[i] = r.ID
		out[i] = DomainAccount{Email: r.Email, CreatedAt: time.UnixMicro(r.CreatedAt).UTC(), Known: r.Known, Directories: []string{}, Memberships: []DomainMembership{}}
		if !r.Known {
			continue
		}
		p := &out[i]
		p.Account, p.Gate, p.GateCause, p.Guest = r.ID, r.Person.Gate, r.Person.GateCause, r.Person.Guest
		p.LastLoginAt, p.OwnerDirectory = atOrNil(r.Person.LastLoginAt), a.dirs[r.Person.OwnerDirectory]
		at[r.ID], known = p, append(known, r.ID)
	}
	if len(known) == 0 {
		return out, ids, nil
	}
	links, err := directory.Links(c.tx, d.Parent, known, false)
	if err != nil {
		return nil, nil, err
	}
	for _, l := range links {
		if slug := a.dirs[l.Directory]; slug != "" {
			at[l.Account].Directories = append(at[l.Account].Directories, slug)
		}
	}
	memberships, err := people.Memberships(c.tx, d.Parent, known)
	if err != nil {
		return nil, nil, err
	}
	for _, m := range memberships {
		if p := at[m.Account]; m.Present {
			p.Memberships = append(p.Memberships, DomainMembership{Organization: a.slugs[m.Org], Role: m.Role, Seat: m.SeatTier, State: m.State(p.Gate)})
		}
	}
	return out, ids, nil
}

func (s *server) domainAccounts() {
	type byName struct {
		Parent string `path:"parent" doc:"Slug or id"`
		Domain string `path:"domain" doc:"Name"`
		Listing
	}
	type byID struct {
		Domain string `path:"domain" doc:"Id, or parent/name with the slash escaped"`
		Listing
	}
	const summary = "List the accounts whose e-mail is on a domain that the parent holds"
	describe := func(op huma.Operation) huma.Operation {
		return describeSheet[DomainAccount](s, op, "ListDomainAccount",
			"Of accounts that the parent does not know only the e-mail is told and since when it exists. Of a lapsed domain only accounts that the parent knows are listed. ")
	}
	answer := func(ctx context.Context, ref string, in *Listing) (*huma.StreamResponse, error) {
		return sheet[DomainAccount]{
			cursor: "domain-accounts", file: "accounts.csv", columns: csvColumns, record: (*DomainAccount).record,
			page: func(c *call, after string, limit int) ([]DomainAccount, []string, error) {
				a, err := c.accountsOn(ref)
				if err != nil {
					return nil, nil, err
				}
				return a.page(c, after, limit)
			},
		}.send(ctx, s, in)
	}
	huma.Register(s.api, describe(operation("list-domain-accounts", http.MethodGet, "/v1/domains/{parent}/{domain}/accounts", summary, http.StatusOK)),
		func(ctx context.Context, in *byName) (*huma.StreamResponse, error) {
			return answer(ctx, joined(in.Parent, in.Domain), &in.Listing)
		})
	huma.Register(s.api, describe(operation("list-domain-accounts-by-id", http.MethodGet, "/v1/domains/{domain}/accounts", summary, http.StatusOK)),
		func(ctx context.Context, in *byID) (*huma.StreamResponse, error) {
			return answer(ctx, in.Domain, &in.Listing)
		})
}
