package api

import (
	"net/http"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// gates registers what people do to the gate of an account.
func (s *server) gates() {
	type one struct {
		Account string `path:"account" maxLength:"254" doc:"Id of the account, or its e-mail"`
		Parent  string `query:"parent" doc:"Slug or id; a key of one parent may leave it out"`
	}
	read(s, "get-account", "/v1/accounts/{account}", "Show what a parent knows of an account", func(c *call, in *one) (Account, error) {
		p, err := c.listedOne(in.Parent)
		if err != nil {
			return Account{}, err
		}
		who, err := c.knownAccount(p, in.Account)
		if err != nil {
			return Account{}, err
		}
		return c.showAccount(p, who.Account)
	})
	type change struct {
		Account string `path:"account" maxLength:"254" doc:"Id of the account, or its e-mail"`
		Body    struct {
			Parent string `json:"parent" doc:"Slug or id" example:"acme"`
		} `nameHint:"GateChange"`
	}
	for _, g := range []struct {
		id, verb, summary string
		do                func(*provision.Engine, *store.Tx, provision.Change, provision.Who) error
	}{
		{"deactivate-account", "deactivate", "Close an account's gate: nobody logs in with it anywhere under the parent, and its sessions end. Memberships stay", (*provision.Engine).Deactivate},
		{"reactivate-account", "reactivate", "Open an account's gate, whatever closed it", (*provision.Engine).Reactivate},
	} {
		write(s, g.id, http.MethodPost, "/v1/accounts/{account}/"+g.verb, g.summary, http.StatusOK, func(c *call, in *change) (Account, error) {
			p, err := c.manageParent(in.Body.Parent)
			if err != nil {
				return Account{}, err
			}
			who, err := c.knownAccount(p, in.Account)
			if err != nil {
				return Account{}, err
			}
			if err := g.do(c.Engine, c.tx, c.change(p.ID), who); err != nil {
				return Account{}, err
			}
			return c.showAccount(p, who.Account)
		})
	}
}

// knownAccount returns an account, named by id or e-mail, that a parent knows.
func (c *call) knownAccount(p *tenants.Parent, ref string) (provision.Who, error) {
	who, err := c.named(ref)
	if err != nil {
		return who, err
	}
	person, err := people.PersonOf(c.tx, p.ID, who.Account)
	if err != nil || person == nil {
		return who, errorOr(err, identity.Errorf(identity.CodeNotFound, "not_found", "parent %q knows no account %q", p.Slug, ref))
	}
	return who, nil
}
