package api

import (
	"net/http"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// ErasedPerson says what erasing a person took away.
type ErasedPerson struct {
	Account        string `json:"account" doc:"The id, which stands for nobody any more where account_removed is true"`
	Parent         string `json:"parent" doc:"Empty where standalone was asked for"`
	Memberships    int    `json:"memberships" doc:"That ended"`
	Records        int    `json:"records" doc:"Of directories, that were deleted"`
	Requests       int    `json:"requests" doc:"Kept requests of identity providers that named a record, and were deleted"`
	AccountRemoved bool   `json:"account_removed" doc:"The account is gone, with its e-mail; false: another parent knows it"`
}

func (s *server) accountChanges() {
	type erase struct {
		Account string `path:"account" maxLength:"254" doc:"Id of the account, or its e-mail"`
		Parent  string `query:"parent" doc:"Slug or id; a key of one parent may leave it out"`
		// What is asked for is said, so that a parent left out by mistake erases nobody.
		Standalone bool `query:"standalone" doc:"In place of parent: of an account that no parent knows, all that organizations without a parent know of it, and the account; operator keys only"`
	}
	write(s, "erase-account", http.MethodDelete, "/v1/accounts/{account}", "Erase a person: all that the parent knows of the account, and the account where no other parent knows it. It cannot be undone", http.StatusOK,
		func(c *call, in *erase) (ErasedPerson, error) {
			if in.Standalone {
				return c.eraseAlone(in.Parent, in.Account)
			}
			p, who, err := c.knowing(in.Parent, in.Account)
			if err != nil {
				return ErasedPerson{}, err
			}
			others, err := people.OtherParents(c.tx, p.ID, who.Account)
			if err != nil {
				return ErasedPerson{}, err
			}
			if others && !c.who.Operates() {
				return ErasedPerson{}, forbidden("erase this account; ask the operator")
			}
			done, err := c.Engine.Erase(c.tx, c.change(p.ID), who)
			return ErasedPerson{
				Account: who.Account, Parent: p.Slug, Memberships: done.Memberships, Records: done.Records, Requests: done.Requests, AccountRemoved: done.Account,
			}, err
		})
	type move struct {
		Account string `path:"account" maxLength:"254" doc:"Id of the account, or its e-mail"`
		Body    struct {
			Parent string `json:"parent" doc:"Slug or id"`
			Email  string `json:"email" maxLength:"254" doc:"On a domain that the parent holds, and nobody else's"`
		} `nameHint:"AccountEmail"`
	}
	write(s, "change-account-email", http.MethodPost, "/v1/accounts/{account}/email", "Move an account that no directory owns to another e-mail; operator keys only", http.StatusOK, func(c *call, in *move) (Account, error) {
		p, who, err := c.knowing(in.Body.Parent, in.Account)
		if err != nil {
			return Account{}, err
		}
		if err := c.operates("change e-mails"); err != nil {
			return Account{}, err
		}
		if err := c.Engine.ChangeEmail(c.tx, c.change(p.ID), who, in.Body.Email); err != nil {
			return Account{}, err
		}
		return c.showAccount(p, who.Account)
	})
}

// eraseAlone erases an account that no parent knows.
func (c *call) eraseAlone(parent, account string) (ErasedPerson, error) {
	if err := c.operates("erase accounts that no parent knows"); err != nil {
		return ErasedPerson{}, err
	}
	if parent != "" {
		return ErasedPerson{}, identity.Errorf(identity.CodeInvalid, "invalid_request", "give either parent or standalone: an account that is erased so is known to no parent")
	}
	who, err := c.named(account)
	if err == nil && who.Account == "" {
		err = notFound("account", account)
	}
	if err != nil {
		return ErasedPerson{}, err
	}
	done, err := c.Engine.EraseAlone(c.tx, c.change(""), who)
	return ErasedPerson{Account: who.Account, Memberships: done.Memberships, AccountRemoved: done.Account}, err
}

// knowing returns a parent that the key may change and that knows an account, and
// whom that names.
func (c *call) knowing(parent, account string) (*tenants.Parent, provision.Who, error) {
	p, err := c.listedOne(parent)
	if err == nil {
		err = c.manages(p.ID)
	}
	if err != nil {
		return nil, provision.Who{}, err
	}
	who, err := c.knownAccount(p, account)
	return p, who, err
}
