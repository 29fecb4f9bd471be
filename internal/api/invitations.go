package api

import (
	"net/http"
	"time"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store/invitations"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// Invitation is an invitation as answers show it. The token is not among it.
type Invitation struct {
	ID             string            `json:"id"`
	Email          string            `json:"email" example:"ada@acme.example"`
	Organization   string            `json:"organization" example:"acme-console"`
	OrganizationID string            `json:"organization_id"`
	Parent         string            `json:"parent,omitempty" example:"acme" doc:"Absent: the organization has none"`
	ParentID       string            `json:"parent_id,omitempty"`
	Role           identity.Role     `json:"role" example:"developer"`
	Seat           identity.Tier     `json:"seat,omitempty" doc:"The tier it names; absent where the kind has no seats, and of a managed one that names none"`
	SeatHeld       bool              `json:"seat_held" doc:"It holds a seat of the tier, which the membership takes over"`
	State          invitations.State `json:"state" enum:"open,accepted,revoked,expired,consumed"`
	Reason         string            `json:"reason,omitempty" doc:"Why it was revoked: by_hand, left, inviter_left, email_changed or inviter_lost_right"`
	Managed        bool              `json:"managed" doc:"Mappings or the directory decide about the person: no login accepts it, and it becomes the base of the membership when the directory binds the person"`
	Guest          bool              `json:"guest" doc:"The e-mail is on no domain of the parent: it takes the token to accept it"`
	Inviter        string            `json:"inviter,omitempty" doc:"The account that invites; absent: a key by itself"`
	Account        string            `json:"account,omitempty" doc:"Who came in by it"`
	CreatedAt      time.Time         `json:"created_at"`
	ExpiresAt      time.Time         `json:"expires_at"`
	EndedAt        *time.Time        `json:"ended_at,omitempty"`
}

// SentInvitation is an invitation with a token just made.
type SentInvitation struct {
	Invitation
	Token string `json:"token" doc:"What proves the mailbox: send it to the e-mail. It is shown this once and kept nowhere"`
}

// AcceptedInvitation is an invitation that was just accepted, and what came of
// it.
type AcceptedInvitation struct {
	Invitation Invitation `json:"invitation"`
	Membership Membership `json:"membership"`
}

func (c *call) showInvitation(i *invitations.Invitation) (Invitation, error) {
	parent, parentID, err := c.parentOf(i.Parent)
	if err != nil {
		return Invitation{}, err
	}
	out := Invitation{
		ID: i.ID, Email: i.Email, OrganizationID: i.Org, Parent: parent, ParentID: parentID, Role: i.Role, Seat: i.Tier, SeatHeld: i.SeatHeld,
		State: i.State, Reason: i.Reason, Managed: i.Managed, Guest: i.Guest, Inviter: i.Inviter, Account: i.Account,
		CreatedAt: at(i.CreatedAt), ExpiresAt: at(i.ExpiresAt), EndedAt: atOrNil(i.EndedAt),
	}
	o, err := tenants.OrganizationByID(c.tx, i.Org)
	if o != nil {
		out.Organization = o.Slug
	}
	return out, err
}

// invites refuses keys that may not manage the invitations of an organization:
// those of the organization itself may.
func (c *call) invites(parent, org string) error {
	if c.who.ManagesOrg(parent, org) {
		return nil
	}
	return forbidden("manage the invitations of this organization")
}

// invitation returns an invitation that the key may read.
func (c *call) invitation(id string) (*invitations.Invitation, error) {
	i, err := invitations.ByID(c.tx, id)
	if err != nil {
		return nil, err
	}
	if i == nil || !c.who.ReadsMembers(i.Parent, i.Org) {
		return nil, notFound("invitation", id)
	}
	return i, nil
}

// managedInvitation returns an invitation that the key may change.
func (c *call) managedInvitation(id string) (*invitations.Invitation, error) {
	i, err := c.invitation(id)
	if err != nil {
		return nil, err
	}
	return i, c.invites(i.Parent, i.Org)
}

type oneInvitation struct {
	Invitation string `path:"invitation" doc:"Id"`
}

func (s *server) invitations() {
	if s.Invitations == (tenancy.InvitationRules{}) {
		s.Invitations = tenancy.DefaultInvitationRules()
	}
	type list struct {
		Page
		Organization string            `query:"organization" doc:"Slug or id; a key of one organization may leave it out"`
		Parent       string            `query:"parent" doc:"Slug or id: those of all its organizations. A key of one parent may leave it out"`
		State        invitations.State `query:"state" enum:"open,accepted,revoked,expired,consumed" doc:"Only those in this state"`
	}
	read(s, "list-invitations", "/v1/invitations", "List the invitations into an organization, or into all of a parent", func(c *call, in *list) (List[Invitation], error) {
		parent, org, err := c.invitationsOf(in.Parent, in.Organization)
		if err != nil {
			return List[Invitation]{}, err
		}
		return paged(in.Page, "invitations", func(after string, limit int) ([]*invitations.Invitation, error) {
			return invitations.List(c.tx, parent, org, in.State, after, limit)
		}, func(i *invitations.Invitation) string { return i.ID }, c.showInvitation)
	})
	read(s, "get-invitation", "/v1/invitations/{invitation}", "Show an invitation", func(c *call, in *oneInvitation) (Invitation, error) {
		i, err := c.invitation(in.Invitation)
		if err != nil {
			return Invitation{}, err
		}
		return c.showInvitation(i)
	})
	write(s, "create-invitation", http.MethodPost, "/v1/invitations", "Invite somebody into an organization; the token is shown this once", http.StatusCreated, createInvitation)
	write(s, "revoke-invitation", http.MethodDelete, "/v1/invitations/{invitation}", "Revoke an open invitation", http.StatusOK, func(c *call, in *oneInvitation) (Invitation, error) {
		i, err := c.managedInvitation(in.Invitation)
		if err != nil {
			return Invitation{}, err
		}
		if err := c.Tenancy.RevokeInvitation(c.tx, c.change(i.Parent), i); err != nil {
			return Invitation{}, err
		}
		return c.showInvitation(i)
	})
	write(s, "resend-invitation", http.MethodPost, "/v1/invitations/{invitation}/resend", "Give an open invitation another token, shown this once, and its time anew; the token before is good for nothing any more",
		http.StatusOK, func(c *call, in *oneInvitation) (SentInvitation, error) {
			i, err := c.managedInvitation(in.Invitation)
			if err != nil {
				return SentInvitation{}, err
			}
			token, err := auth.NewSecret()
			if err != nil {
				return SentInvitation{}, err
			}
			if err := c.Tenancy.ResendInvitation(c.tx, c.change(i.Parent), i, c.Invitations, auth.Hash(token)); err != nil {
				return SentInvitation{}, err
			}
			shown, err := c.showInvitation(i)
			return SentInvitation{shown, token}, err
		})
	write(s, "accept-invitation", http.MethodPost, "/v1/invitations/accept", "Accept an invitation for whom the application has logged in itself, where no login through a connection does", http.StatusOK, acceptInvitation)
}

// invitationsOf returns whose invitations a list shows: a parent, and one of its
// organizations or "".
func (c *call) invitationsOf(parent, organization string) (parentID, org string, err error) {
	if organization == "" && c.who.Scope == auth.ScopeOrg && parent == "" {
		organization = c.who.Target
	}
	if organization != "" {
		o, err := c.organization(organization)
		if err != nil {
			return "", "", err
		}
		return o.Parent, o.ID, c.readsMembers(o, "")
	}
	p, err := c.listedOne(parent)
	if err != nil {
		return "", "", err
	}
	return p.ID, "", nil
}

type invitationCreate struct {
	Body struct {
		Organization string        `json:"organization" doc:"Slug or id" example:"acme-console"`
		Email        string        `json:"email" maxLength:"254" example:"ada@acme.example"`
		Role         identity.Role `json:"role,omitempty" doc:"The role that everybody gets when left out"`
		Seat         identity.Tier `json:"seat,omitempty" doc:"The tier; when left out the organization's default, or the best with a free seat"`
	} `nameHint:"NewInvitation"`
}

func createInvitation(c *call, in *invitationCreate) (SentInvitation, error) {
	o, err := c.organization(in.Body.Organization)
	if err != nil {
		return SentInvitation{}, err
	}
	if o, err = c.staying(o); err != nil {
		return SentInvitation{}, err
	}
	if err := c.invites(o.Parent, o.ID); err != nil {
		return SentInvitation{}, err
	}
	token, err := auth.NewSecret()
	if err != nil {
		return SentInvitation{}, err
	}
	i, err := c.Tenancy.Invite(c.tx, c.change(o.Parent), o, c.Invitations, tenancy.NewInvitation{
		Email: in.Body.Email, Role: in.Body.Role, Seat: in.Body.Seat, Inviter: c.who.Account, OfParent: c.as(o) == "", Hash: auth.Hash(token),
	})
	if err != nil {
		return SentInvitation{}, err
	}
	shown, err := c.showInvitation(i)
	return SentInvitation{shown, token}, err
}

type invitationAccept struct {
	Body struct {
		Token string `json:"token" maxLength:"256" doc:"As it was sent to the person"`
		Email string `json:"email" maxLength:"254" doc:"That of the account which the application has logged in: the one that was invited"`
	} `nameHint:"InvitationToAccept"`
}

func acceptInvitation(c *call, in *invitationAccept) (AcceptedInvitation, error) {
	i, err := invitations.ByToken(c.tx, auth.Hash(in.Body.Token))
	if err != nil {
		return AcceptedInvitation{}, err
	}
	if i == nil || !c.who.ReadsOrg(i.Parent, i.Org) {
		return AcceptedInvitation{}, identity.Errorf(identity.CodeNotFound, "not_found", "there is no invitation of this token")
	}
	if err := c.invites(i.Parent, i.Org); err != nil {
		return AcceptedInvitation{}, err
	}
	account, err := c.Tenancy.AcceptInvitation(c.tx, c.change(i.Parent), i, in.Body.Email)
	if err != nil {
		return AcceptedInvitation{}, err
	}
	var out AcceptedInvitation
	if out.Invitation, err = c.showInvitation(i); err != nil {
		return out, err
	}
	rows, err := people.ListOf(c.tx, i.Parent, i.Org, []string{account})
	if err != nil || len(rows) == 0 {
		return out, errorOr(err, notFound("membership", account))
	}
	o, err := tenants.OrganizationByID(c.tx, i.Org)
	if err != nil || o == nil {
		return out, errorOr(err, notFound("organization", i.Org))
	}
	out.Membership = showMembership(o, rows[0])
	return out, nil
}
