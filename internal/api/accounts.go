package api

import (
	"time"

	"usher/internal/identity"
	"usher/internal/store/directory"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// Account is what a parent knows of an account.
type Account struct {
	Account        string        `json:"account" doc:"The id of the account"`
	Email          string        `json:"email"`
	Parent         string        `json:"parent"`
	ParentID       string        `json:"parent_id"`
	Gate           identity.Gate `json:"gate" enum:"open,closed" doc:"closed: nobody logs in with it anywhere under the parent"`
	GateCause      string        `json:"gate_cause,omitempty"`
	OwnerDirectory string        `json:"owner_directory,omitempty" example:"acme/okta" doc:"The directory whose word on active counts"`
	Guest          bool          `json:"guest"`
	LastLoginAt    *time.Time    `json:"last_login_at,omitempty"`
	CreatedAt      time.Time     `json:"created_at" doc:"Since when the parent knows the account"`
}

func (s *server) accounts() {
	type list struct {
		Page
		Parent string `query:"parent" doc:"Slug or id; a key of one parent may leave it out"`
		Email  string `query:"email" maxLength:"254" doc:"Only the account of this e-mail"`
	}
	read(s, "list-accounts", "/v1/accounts", "List the accounts a parent knows", func(c *call, in *list) (List[Account], error) {
		p, err := c.listedOne(in.Parent)
		if err != nil {
			return List[Account]{}, err
		}
		return paged(in.Page, "accounts", func(after string, limit int) ([]string, error) {
			if in.Email == "" {
				return people.Everyone(c.tx, p.ID, after, limit)
			}
			a, err := c.account(in.Email)
			if err != nil || a == nil || a.ID <= after {
				return nil, err
			}
			known, err := people.PersonOf(c.tx, p.ID, a.ID)
			if err != nil || known == nil {
				return nil, err
			}
			return []string{a.ID}, nil
		}, func(id string) string { return id }, func(id string) (Account, error) { return c.showAccount(p, id) })
	})
}

func (c *call) showAccount(p *tenants.Parent, id string) (Account, error) {
	a, err := people.AccountByID(c.tx, id)
	if err != nil {
		return Account{}, err
	}
	person, err := people.PersonOf(c.tx, p.ID, id)
	if err != nil || person == nil || a == nil {
		return Account{}, errorOr(err, notFound("account", id))
	}
	out := Account{
		Account: id, Email: a.Email, Parent: p.Slug, ParentID: p.ID, Gate: person.Gate, GateCause: person.GateCause,
		Guest: person.Guest, LastLoginAt: atOrNil(person.LastLoginAt), CreatedAt: at(person.CreatedAt),
	}
	if person.OwnerDirectory == "" {
		return out, nil
	}
	d, err := directory.ByID(c.tx, person.OwnerDirectory)
	if d != nil {
		out.OwnerDirectory = joined(p.Slug, d.Slug)
	}
	return out, err
}
