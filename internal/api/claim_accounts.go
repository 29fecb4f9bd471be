package api

import (
	"context"
	"net/http"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"usher/internal/store/claims"
	"usher/internal/store/directory"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// ClaimedAccount is an account in a claim, or one that would be. Its id is told
// once it is in one: by that the events name it.
type ClaimedAccount struct {
	Email        string              `json:"email" doc:"As it is now: of one that was released, the new account's. Empty: the account does not exist any more"`
	Account      string              `json:"account,omitempty" doc:"The id of the account; absent in a preview"`
	CreatedAt    *time.Time          `json:"created_at,omitempty" doc:"Since when the account exists"`
	LastActiveAt *time.Time          `json:"last_active_at,omitempty" doc:"The last login that usher saw; absent: it saw none"`
	InDirectory  bool                `json:"in_directory" doc:"A directory of the parent has a user with the e-mail"`
	State        claims.AccountState `json:"state,omitempty" enum:"claimed,merged,released,skipped,cancelled"`
	Choice       claims.Choice       `json:"choice,omitempty" enum:"merge,fresh" doc:"Absent: the person has not chosen, and gets fresh"`
	Note         string              `json:"note,omitempty" doc:"Why it was skipped: erased, moved, where its e-mail is on another domain, managed, where the parent had it by then, or left_alone"`
	NewAccount   string              `json:"new_account,omitempty" doc:"Of one that was released: the account that has the e-mail now"`
	SettledAt    *time.Time          `json:"settled_at,omitempty"`
}

// claimColumns are those of ClaimedAccount.record.
var claimColumns = []string{"email", "account", "created_at", "last_active_at", "in_directory", "state", "choice", "note", "new_account", "settled_at"}

// record is the account as a line of CSV.
func (a *ClaimedAccount) record() []string {
	when := func(t *time.Time) string {
		if t == nil {
			return ""
		}
		return t.Format(time.RFC3339Nano)
	}
	return []string{
		harmless(a.Email), a.Account, when(a.CreatedAt), when(a.LastActiveAt), strconv.FormatBool(a.InDirectory), string(a.State), string(a.Choice), a.Note, a.NewAccount, when(a.SettledAt),
	}
}

// showClaimed returns accounts of a claim as answers show them.
func (c *call) showClaimed(parent string, as []*claims.Account) ([]ClaimedAccount, error) {
	ids := make([]string, 0, len(as))
	for _, a := range as {
		ids = append(ids, a.Account)
		if a.NewAccount != "" {
			ids = append(ids, a.NewAccount)
		}
	}
	known, err := people.LastActive(c.tx, ids)
	if err != nil {
		return nil, err
	}
	held, err := directory.Holding(c.tx, parent, emailsOf(known, ids))
	if err != nil {
		return nil, err
	}
	out := make([]ClaimedAccount, len(as))
	for i, a := range as {
		p := known[a.Account]
		email := p.Email
		if a.NewAccount != "" {
			email = known[a.NewAccount].Email
		}
		out[i] = ClaimedAccount{
			Email: email, Account: a.Account, CreatedAt: atOrNil(p.CreatedAt), LastActiveAt: atOrNil(p.LastActiveAt), InDirectory: held[email],
			State: a.State, Choice: a.Choice, Note: a.Note, NewAccount: a.NewAccount, SettledAt: atOrNil(a.SettledAt),
		}
		if a.State == claims.Skipped && a.Note != "managed" || a.State == claims.AccountCancelled { // it is nobody of the parent's
			out[i].Email, out[i].LastActiveAt, out[i].InDirectory = "", nil, false
		}
	}
	return out, nil
}

// claimPage reads a page of accounts behind an id, with their ids.
type claimPage func(c *call, after string, limit int) ([]ClaimedAccount, []string, error)

func claimedPage(claim string) claimPage {
	return func(c *call, after string, limit int) ([]ClaimedAccount, []string, error) {
		n, err := c.claim(claim)
		if err != nil {
			return nil, nil, err
		}
		as, err := claims.AccountsOf(c.tx, n.Parent, n.ID, after, limit)
		if err != nil {
			return nil, nil, err
		}
		ids := make([]string, len(as))
		for i, a := range as {
			ids[i] = a.Account
		}
		out, err := c.showClaimed(n.Parent, as)
		return out, ids, err
	}
}

// previewedPage is claimedPage of a claim that would be.
func previewedPage(ref, org string) claimPage {
	return func(c *call, after string, limit int) ([]ClaimedAccount, []string, error) {
		target, err := c.claimTarget(ref, org)
		if err == nil {
			err = c.Tenancy.MayClaim(c.tx, target)
		}
		if err != nil {
			return nil, nil, err
		}
		d := target.Domain
		found, err := people.PersonalAccounts(c.tx, d.Parent, d.Name, tenants.HiddenSQL, after, limit)
		if err != nil {
			return nil, nil, err
		}
		emails, ids := make([]string, len(found)), make([]string, len(found))
		for i := range found {
			emails[i], ids[i] = found[i].Email, found[i].ID
		}
		held, err := directory.Holding(c.tx, d.Parent, emails)
		out := make([]ClaimedAccount, len(found))
		for i := range found {
			p := &found[i]
			out[i] = ClaimedAccount{Email: p.Email, CreatedAt: atOrNil(p.CreatedAt), LastActiveAt: atOrNil(p.LastActiveAt), InDirectory: held[p.Email]}
		}
		return out, ids, err
	}
}

func (s *server) claimAccounts() {
	type of struct {
		Claim string `path:"claim" doc:"Id"`
		Listing
	}
	type would struct {
		Domain       string `query:"domain" required:"true" maxLength:"300" doc:"parent/name, or the id of the domain"`
		Organization string `query:"organization" required:"true" maxLength:"63" doc:"Slug or id"`
		Listing
	}
	describe := func(op huma.Operation) huma.Operation {
		return describeSheet[ClaimedAccount](s, op, "ListClaimedAccount", "")
	}
	huma.Register(s.api, describe(operation("list-claim-accounts", http.MethodGet, "/v1/domain-claims/{claim}/accounts", "List the accounts of a claim", http.StatusOK)),
		func(ctx context.Context, in *of) (*huma.StreamResponse, error) {
			return claimSheet(claimedPage(in.Claim)).send(ctx, s, &in.Listing)
		})
	huma.Register(s.api, describe(operation("preview-claim-accounts", http.MethodGet, "/v1/domain-claims/preview", "List the accounts that a claim would take", http.StatusOK)),
		func(ctx context.Context, in *would) (*huma.StreamResponse, error) {
			return claimSheet(previewedPage(in.Domain, in.Organization)).send(ctx, s, &in.Listing)
		})
}

func claimSheet(page claimPage) sheet[ClaimedAccount] {
	return sheet[ClaimedAccount]{cursor: "claim-accounts", file: "claim.csv", columns: claimColumns, record: (*ClaimedAccount).record, page: page}
}
