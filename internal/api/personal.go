package api

import (
	"net/http"
	"time"
)

// PersonalAccount is an account that no parent knows yet.
type PersonalAccount struct {
	Account   string    `json:"account" doc:"The id of the account"`
	Email     string    `json:"email"`
	CreatedAt time.Time `json:"created_at" doc:"Since when usher knows of it"`
}

func (s *server) personalAccounts() {
	type create struct {
		Body struct {
			Email    string `json:"email" maxLength:"254" example:"ada@acme.example"`
			Existing bool   `json:"existing,omitempty" doc:"It was there before usher is told of it: it is not refused on a domain whose parent restricts new ones"`
		}
	}
	write(s, "create-account", http.MethodPost, "/v1/accounts", "Tell of a personal account, which no parent knows; operator keys only", http.StatusCreated, func(c *call, in *create) (PersonalAccount, error) {
		if err := c.operates("tell of personal accounts"); err != nil {
			return PersonalAccount{}, err
		}
		a, err := c.Tenancy.CreatePersonal(c.tx, c.change(""), in.Body.Email, in.Body.Existing)
		if err != nil {
			return PersonalAccount{}, err
		}
		return PersonalAccount{Account: a.ID, Email: a.Email, CreatedAt: at(a.CreatedAt)}, nil
	})
}
