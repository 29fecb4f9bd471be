package api

import (
	"net/http"
	"time"

	"usher/internal/identity"
	"usher/internal/store/claims"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// DomainClaim is a claim of the personal accounts on a domain.
type DomainClaim struct {
	ID             string         `json:"id"`
	Parent         string         `json:"parent" example:"acme"`
	ParentID       string         `json:"parent_id"`
	Domain         string         `json:"domain" example:"acme.example"`
	Organization   string         `json:"organization" example:"acme-console" doc:"Whose mode the people come under; empty: it does not exist any more"`
	OrganizationID string         `json:"organization_id"`
	State          claims.State   `json:"state" enum:"open,settling,settled,cancelled" doc:"open: people choose until the deadline. settling: accounts are taken"`
	Reason         string         `json:"reason,omitempty" doc:"Why it was cancelled: by_hand, or what it needed and was not met at the deadline"`
	CreatedAt      time.Time      `json:"created_at"`
	Deadline       time.Time      `json:"deadline"`
	EndedAt        *time.Time     `json:"ended_at,omitempty"`
	Accounts       ClaimCounts    `json:"accounts"`
	Choices        ClaimedChoices `json:"choices" doc:"Of the accounts that are claimed and not taken yet"`
}

// ClaimCounts are how many accounts of a claim are in each state.
type ClaimCounts struct {
	Claimed   int64 `json:"claimed"`
	Merged    int64 `json:"merged"`
	Released  int64 `json:"released"`
	Skipped   int64 `json:"skipped"`
	Cancelled int64 `json:"cancelled"`
}

// ClaimedChoices are how many people chose what.
type ClaimedChoices struct {
	Merge int64 `json:"merge"`
	Fresh int64 `json:"fresh"`
	None  int64 `json:"none" doc:"They get fresh"`
}

// ClaimPreview is what a claim would take.
type ClaimPreview struct {
	Accounts    int64  `json:"accounts" doc:"How many it would take"`
	InDirectory int64  `json:"in_directory" doc:"Of those: whom a directory of the parent has a user of"`
	LeftAlone   int64  `json:"left_alone" doc:"Accounts on the domain that the parent does not know and that are not claimed: they are in an organization, or another parent's"`
	More        bool   `json:"more" doc:"There are more than one claim takes; the next claim takes them"`
	Hash        string `json:"hash" doc:"Names this preview; give it to start the claim"`
}

// PreviewedClaim is a claim that was started, or what one would come to.
type PreviewedClaim struct {
	Preview *ClaimPreview `json:"preview,omitempty" doc:"Where preview was asked for: nothing is started"`
	Claim   *DomainClaim  `json:"claim,omitempty" doc:"The claim that was started"`
}

type startClaim struct {
	Body struct {
		Domain       string `json:"domain" maxLength:"300" example:"acme/acme.example" doc:"parent/name, or the id of the domain"`
		Organization string `json:"organization" maxLength:"63" example:"acme-console" doc:"Slug or id: whose mode, jit or scim, the people come under"`
		Preview      bool   `json:"preview,omitempty" doc:"Start nothing: say what it comes to"`
		Hash         string `json:"hash,omitempty" maxLength:"64" doc:"That of the preview: claim whom that counted and nobody else"`
	}
}

type oneClaim struct {
	Claim string `path:"claim" doc:"Id"`
}

func (s *server) domainClaims() {
	type list struct {
		Page
		Parent string `query:"parent" doc:"Slug or id; a key of one parent may leave it out"`
	}
	read(s, "list-domain-claims", "/v1/domain-claims", "List a parent's claims of personal accounts", func(c *call, in *list) (List[DomainClaim], error) {
		p, err := c.listedOne(in.Parent)
		if err != nil {
			return List[DomainClaim]{}, err
		}
		return paged(in.Page, "domain-claims", func(after string, limit int) ([]*claims.Claim, error) {
			return claims.Of(c.tx, p.ID, after, limit)
		}, func(n *claims.Claim) string { return n.ID }, c.showClaim)
	})
	read(s, "get-domain-claim", "/v1/domain-claims/{claim}", "Show a claim of personal accounts", func(c *call, in *oneClaim) (DomainClaim, error) {
		n, err := c.claim(in.Claim)
		if err != nil {
			return DomainClaim{}, err
		}
		return c.showClaim(n)
	})
	write(s, "start-domain-claim", http.MethodPost, "/v1/domain-claims", "Claim the personal accounts on a domain that were previewed, or preview that", http.StatusOK, startDomainClaim)
	write(s, "cancel-domain-claim", http.MethodPost, "/v1/domain-claims/{claim}/cancel", "Cancel a claim before its deadline: nobody is taken", http.StatusOK, func(c *call, in *oneClaim) (DomainClaim, error) {
		n, err := c.claim(in.Claim)
		if err == nil {
			err = c.manages(n.Parent)
		}
		if err != nil {
			return DomainClaim{}, err
		}
		if n, err = c.Tenancy.CancelClaim(c.tx, c.change(n.Parent), n.ID); err != nil {
			return DomainClaim{}, err
		}
		return c.showClaim(n)
	})
	write(s, "choose-domain-claim", http.MethodPost, "/v1/domain-claims/{claim}/choose", "Say what the person of a claimed account chose", http.StatusOK, chooseClaim)
	s.claimAccounts()
}

// claim returns a claim that the key may read.
func (c *call) claim(id string) (*claims.Claim, error) {
	n, err := claims.ByID(c.tx, id)
	if err != nil {
		return nil, err
	}
	if n == nil || !c.who.Reads(n.Parent) {
		return nil, notFound("domain claim", id)
	}
	return n, nil
}

func (c *call) showClaim(n *claims.Claim) (DomainClaim, error) {
	out := DomainClaim{
		ID: n.ID, ParentID: n.Parent, Domain: n.Domain, OrganizationID: n.Org, State: n.State, Reason: n.Reason,
		CreatedAt: at(n.CreatedAt), Deadline: at(n.Deadline), EndedAt: atOrNil(n.EndedAt),
	}
	var err error
	if out.Parent, err = c.parentSlug(n.Parent); err != nil {
		return out, err
	}
	o, err := tenants.OrganizationByID(c.tx, n.Org)
	if err != nil {
		return out, err
	}
	if o != nil {
		out.Organization = o.Slug
	}
	states, choices, err := claims.CountAccounts(c.tx, n.Parent, n.ID)
	of := func(s claims.AccountState) int64 { return states[string(s)] }
	out.Accounts = ClaimCounts{of(claims.Claimed), of(claims.Merged), of(claims.Released), of(claims.Skipped), of(claims.AccountCancelled)}
	out.Choices = ClaimedChoices{choices[string(claims.Merge)], choices[string(claims.Fresh)], choices[""]}
	return out, err
}

// claimTarget returns the domain and the organization of a claim, of a parent
// that the key may change.
func (c *call) claimTarget(domain, org string) (tenancy.ClaimTarget, error) {
	var out tenancy.ClaimTarget
	var err error
	if out.Domain, err = c.managedDomain(domain); err != nil {
		return out, err
	}
	if out.Org, err = c.organization(org); err != nil {
		return out, err
	}
	if out.Org.Parent != out.Domain.Parent {
		return out, identity.Errorf(identity.CodeConflict, "organization_gone", "organization %q is not under the parent of domain %q", out.Org.Slug, out.Domain.Name)
	}
	return out, nil
}

func startDomainClaim(c *call, in *startClaim) (PreviewedClaim, error) {
	target, err := c.claimTarget(in.Body.Domain, in.Body.Organization)
	if err != nil {
		return PreviewedClaim{}, err
	}
	if in.Body.Preview {
		p, err := c.Tenancy.PreviewClaim(c.tx, target)
		return PreviewedClaim{Preview: &ClaimPreview{p.Accounts, p.InDirectory, p.LeftAlone, p.More, p.Hash}}, err
	}
	if in.Body.Hash == "" {
		return PreviewedClaim{}, identity.Errorf(identity.CodeConflict, "preview_needed", "look at whom a claim takes first, and give the hash of that preview")
	}
	n, err := c.Tenancy.StartClaim(c.tx, c.change(target.Domain.Parent), target, in.Body.Hash, c.ClaimDeadline)
	if err != nil {
		return PreviewedClaim{}, err
	}
	shown, err := c.showClaim(n)
	return PreviewedClaim{Claim: &shown}, err
}

type chosenClaim struct {
	Claim string `path:"claim" doc:"Id"`
	Body  struct {
		Account string        `json:"account,omitempty" maxLength:"36" doc:"The id of the account, or its email"`
		Email   string        `json:"email,omitempty" maxLength:"254" example:"ada@acme.example"`
		Choice  claims.Choice `json:"choice" enum:"merge,fresh" doc:"merge: the account stays what it is and becomes the parent's. fresh: a new account takes the e-mail"`
	}
}

// chooseClaim takes a choice from a key that manages the parent and acts for
// nobody, by which the application says what it was told, or from the person.
// Somebody who administers the parent does not choose for others.
func chooseClaim(c *call, in *chosenClaim) (ClaimedAccount, error) {
	var out ClaimedAccount
	n, err := claims.ByID(c.tx, in.Claim)
	if err != nil {
		return out, err
	}
	if n == nil || !c.bearer.Knows(n.Parent) && !c.bearer.Reads(n.Parent) {
		return out, notFound("domain claim", in.Claim)
	}
	if c.who.Account != "" && !c.who.Reads(n.Parent) { // for whom a claim exists that they are in
		own, err := claims.AccountOf(c.tx, n.Parent, n.ID, c.who.Account)
		if err != nil {
			return out, err
		}
		if own == nil {
			return out, notFound("domain claim", in.Claim)
		}
	}
	if !c.bearer.Manages(n.Parent) {
		return out, forbidden("choose for the people of this claim")
	}
	account, err := c.namedAccount(in.Body.Account, in.Body.Email)
	if err != nil {
		return out, err
	}
	if c.who.Account != "" && c.who.Account != account {
		return out, forbidden("choose for somebody else: each person chooses for their own account")
	}
	a, err := c.Tenancy.ChooseClaim(c.tx, c.change(n.Parent), n.ID, account, in.Body.Choice)
	if err != nil {
		return out, err
	}
	shown, err := c.showClaimed(n.Parent, []*claims.Account{a})
	if err != nil {
		return out, err
	}
	return shown[0], nil
}

// namedAccount returns the id of an account that is named by either; where nobody
// has the e-mail, what no account has as its id.
func (c *call) namedAccount(id, email string) (string, error) {
	if (id == "") == (email == "") {
		return "", identity.Errorf(identity.CodeInvalid, "account_or_email", "give account or email, one of them")
	}
	if id != "" {
		return id, nil
	}
	a, err := c.account(email)
	if err != nil || a == nil {
		return email, err
	}
	return a.ID, nil
}

// emailsOf returns the e-mails of some people, as they are now.
func emailsOf(known map[string]people.Personal, ids []string) []string {
	var out []string
	for _, id := range ids {
		if p := known[id]; p.Email != "" {
			out = append(out, p.Email)
		}
	}
	return out
}
