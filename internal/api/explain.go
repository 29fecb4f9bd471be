package api

import (
	"slices"
	"time"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store/people"
)

type explainQuestion struct {
	Email        string    `query:"email" maxLength:"254" doc:"Of the person; or give account"`
	Account      string    `query:"account" maxLength:"36" doc:"The id of the person's account"`
	Parent       string    `query:"parent" doc:"Slug or id. May be left out with organization, with a key of one parent, and where one parent alone knows the person"`
	Organization string    `query:"organization" doc:"Slug or id: this organization alone. A key of one organization may leave it out"`
	At           time.Time `query:"at" doc:"A past time, RFC 3339; now when left out" example:"2026-11-05T08:00:00Z"`
}

func (s *server) explain() {
	read(s, "explain", "/v1/explain", "Say what a person has in an organization, or in all of a parent, and why or why not, now or at a past time", func(c *call, in *explainQuestion) (*provision.Explanation, error) {
		if (in.Email == "") == (in.Account == "") {
			return nil, identity.Errorf(identity.CodeInvalid, "invalid_request", "say who: add either ?email= or ?account=")
		}
		q, err := c.question(in)
		if err != nil {
			return nil, err
		}
		return s.Engine.Explain(c.tx, q)
	})
}

// question finds out whose organizations are asked about, as far as the key may
// read them.
func (c *call) question(in *explainQuestion) (q provision.Question, err error) {
	q.Email, q.Account = in.Email, in.Account
	if !in.At.IsZero() {
		q.At = in.At.UnixMicro()
	}
	organization := in.Organization
	if organization == "" && c.who.Scope == auth.ScopeOrg {
		organization = c.who.Target
	}
	if organization == "" {
		q.Parent, err = c.explained(in)
		return q, err
	}
	o, err := c.organization(organization)
	if err != nil {
		return q, err
	}
	if err := c.explains(o, in); err != nil {
		return q, err
	}
	q.Parent, q.Org = o.Parent, o.ID
	if in.Parent == "" {
		return q, nil
	}
	p, err := c.findParent(in.Parent)
	if err != nil {
		return q, err
	}
	if p == nil || p.ID != o.Parent {
		return q, notFound("organization", organization+" of parent "+in.Parent)
	}
	return q, nil
}

// explained returns the parent whose organizations are asked about: the one
// given, the key's own, or the one that knows the person.
func (c *call) explained(in *explainQuestion) (string, error) {
	if in.Parent != "" || !c.readsAll() {
		p, err := c.listedOne(in.Parent)
		if err != nil {
			return "", err
		}
		return p.ID, nil
	}
	account := in.Account
	if account == "" {
		a, err := c.account(in.Email)
		if err != nil {
			return "", err
		}
		if a != nil {
			account = a.ID
		}
	}
	parents, err := people.ParentsOf(c.tx, account)
	if err != nil {
		return "", err
	}
	if parents, err = c.known(slices.Compact(parents)); err != nil {
		return "", err
	}
	switch len(parents) {
	case 1:
		return parents[0], nil
	case 0:
		return "", identity.Errorf(identity.CodeInvalid, "parent_required", "no parent knows this person; say where to look: give the slug or id of a parent as parent, or of an organization")
	default:
		return "", identity.Errorf(identity.CodeInvalid, "parent_required", "%d parents, or organizations without one, know this person; say which: give the slug or id of a parent as parent, or of an organization", len(parents))
	}
}
