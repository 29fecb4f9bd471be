package api

import (
	"net/http"
	"slices"
	"strings"
	"time"

	"usher/internal/identity"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// Administrator is an account that may edit a parent's settings.
type Administrator struct {
	Account      string          `json:"account" doc:"The id of the account"`
	Email        string          `json:"email" example:"ada@acme.example"`
	Gate         identity.Gate   `json:"gate" enum:"open,closed" doc:"closed: the right is not in force for as long"`
	Organization string          `json:"organization,omitempty" example:"acme-enterprise" doc:"The enterprise organization whose primary owner the account is, and administers the parent by that alone"`
	GrantedBy    *identity.Actor `json:"granted_by,omitempty" doc:"Who granted it; absent: nobody, the account is a primary owner"`
	GrantedAt    *time.Time      `json:"granted_at,omitempty"`
}

type administratorOf struct {
	Parent  string `path:"parent" doc:"Slug or id"`
	Account string `path:"account" maxLength:"254" doc:"Id or e-mail"`
}

func (s *server) administrators() {
	const path = "/v1/parents/{parent}/administrators"
	type list struct {
		Page
		Parent string `path:"parent" doc:"Slug or id"`
	}
	read(s, "list-parent-administrators", path, "List the accounts that may edit a parent's settings", func(c *call, in *list) (List[Administrator], error) {
		p, err := c.readParent(in.Parent)
		if err != nil {
			return List[Administrator]{}, err
		}
		return c.administratorsOf(p, in.Page)
	})
	read(s, "get-parent-administrator", path+"/{account}", "Show an account that may edit a parent's settings", func(c *call, in *administratorOf) (Administrator, error) {
		p, err := c.readParent(in.Parent)
		if err != nil {
			return Administrator{}, err
		}
		return c.administrator(p, in.Account)
	})
	write(s, "add-parent-administrator", http.MethodPut, path+"/{account}", "Let an account that the parent knows edit its settings; for operators and for whoever administers the parent", http.StatusOK,
		func(c *call, in *administratorOf) (Administrator, error) {
			p, a, err := c.grants(in)
			if err != nil {
				return Administrator{}, err
			}
			if err := c.Tenancy.GrantAdministrator(c.tx, c.change(p.ID), a); err != nil {
				return Administrator{}, err
			}
			return c.administrator(p, a.ID)
		})
	write(s, "remove-parent-administrator", http.MethodDelete, path+"/{account}", "Take from an account what was granted to it; a primary owner stays one", http.StatusOK,
		func(c *call, in *administratorOf) (Administrator, error) {
			p, a, err := c.grants(in)
			if err != nil {
				return Administrator{}, err
			}
			was, err := c.administrator(p, a.ID)
			if err != nil {
				return Administrator{}, err
			}
			if was.GrantedAt == nil {
				return Administrator{}, identity.Errorf(identity.CodeConflict, "primary_owner",
					"%s administers the parent as primary owner of organization %q: there is nothing granted to take; the ownership can be transferred", a.Email, was.Organization)
			}
			return was, c.Tenancy.TakeAdministrator(c.tx, c.change(p.ID), a.ID)
		})
}

// grants returns the parent and the account of a grant to make or take, for who
// may: an operator, or a person who administers the parent. A key by itself is
// nobody's right.
func (c *call) grants(in *administratorOf) (*tenants.Parent, *people.Account, error) {
	p, err := c.manageParent(in.Parent)
	if err != nil {
		return nil, nil, err
	}
	if !c.who.Operates() && c.who.Account == "" {
		return nil, nil, forbidden("say who administers a parent; use an operator's key, or act for somebody who administers it (" + actingHeader + ")")
	}
	// Who settles people by their rights sees this as a whole.
	if err := tenants.Lock(c.tx, p.ID); err != nil {
		return nil, nil, err
	}
	a, err := c.accountOf(p.ID, in.Account)
	return p, a, err
}

// accountOf returns an account that a parent knows, by id or e-mail.
func (c *call) accountOf(parent, ref string) (a *people.Account, err error) {
	if strings.Contains(ref, "@") {
		a, err = c.account(ref)
	} else {
		a, err = people.AccountByID(c.tx, ref)
	}
	if err != nil || a == nil {
		return nil, errorOr(err, notFound("account", ref))
	}
	person, err := people.PersonOf(c.tx, parent, a.ID)
	if err != nil || person == nil {
		return nil, errorOr(err, notFound("account", ref))
	}
	return a, nil
}

// administrator returns one of a parent's administrators.
func (c *call) administrator(p *tenants.Parent, ref string) (Administrator, error) {
	a, err := c.accountOf(p.ID, ref)
	if err != nil {
		return Administrator{}, err
	}
	granted, err := tenants.AdministratorOf(c.tx, p.ID, a.ID)
	if err != nil {
		return Administrator{}, err
	}
	owners, err := tenancy.OwnersOf(c.tx, p.ID)
	if err != nil {
		return Administrator{}, err
	}
	if granted == nil && owners[a.ID] == nil {
		return Administrator{}, notFound("administrator", ref)
	}
	return c.showAdministrator(p, a.ID, granted, owners)
}

// administratorsOf lists those who were granted the right and those who have it
// as primary owners, by account.
func (c *call) administratorsOf(p *tenants.Parent, page Page) (List[Administrator], error) {
	owners, err := tenancy.OwnersOf(c.tx, p.ID)
	if err != nil {
		return List[Administrator]{}, err
	}
	granted := map[string]*tenants.Administrator{}
	return paged(page, "parent-administrators", func(after string, limit int) ([]string, error) {
		found, err := tenants.Administrators(c.tx, p.ID, after, limit)
		if err != nil {
			return nil, err
		}
		var accounts []string
		for i := range found {
			granted[found[i].Account] = &found[i]
			accounts = append(accounts, found[i].Account)
		}
		for account := range owners {
			if account > after && granted[account] == nil {
				accounts = append(accounts, account)
			}
		}
		slices.Sort(accounts)
		return accounts[:min(limit, len(accounts))], nil
	}, func(account string) string { return account }, func(account string) (Administrator, error) {
		return c.showAdministrator(p, account, granted[account], owners)
	})
}

func (c *call) showAdministrator(p *tenants.Parent, account string, granted *tenants.Administrator, owners map[string]*tenants.Organization) (Administrator, error) {
	a, err := people.AccountByID(c.tx, account)
	if err != nil || a == nil {
		return Administrator{}, errorOr(err, notFound("account", account))
	}
	out := Administrator{Account: account, Email: a.Email, Gate: identity.GateClosed}
	person, err := people.PersonOf(c.tx, p.ID, account)
	if err != nil {
		return out, err
	}
	if person != nil {
		out.Gate = person.Gate
	}
	if o := owners[account]; o != nil {
		out.Organization = o.Slug
	}
	if granted != nil {
		out.GrantedBy, out.GrantedAt = &granted.Actor, atOrNil(granted.GrantedAt)
	}
	return out, nil
}
