package main

import (
	"net/http"
	"net/url"
)

type inviteCommands struct {
	Create inviteCreate `cmd:"" help:"Invite somebody into an organization; prints the token, which is shown this once."`
	List   inviteList   `cmd:"" help:"List the invitations into an organization, or into all of a parent."`
	Show   inviteShow   `cmd:"" help:"Show an invitation."`
	Revoke inviteRevoke `cmd:"" aliases:"delete" help:"Revoke an open invitation; its seat goes to whoever waits."`
	Resend inviteResend `cmd:"" help:"Give an open invitation another token, printed this once, and its time anew."`
	Accept inviteAccept `cmd:"" help:"Accept an invitation for whom the application has logged in itself."`
}

var inviteFields = []string{
	"id", "email", "organization", "role", "seat", "seat_held", "state", "reason", "managed", "guest", "inviter", "account", "created_at", "expires_at", "ended_at",
}

type inviteCreate struct {
	Email        string `arg:"" help:"Whom to invite."`
	Organization string `required:"" help:"Slug or id."`
	Role         string `help:"The role that everybody gets when left out."`
	Seat         string `help:"The tier. When left out the organization's default, or the best with a free seat."`
}

func (c *inviteCreate) Run(a *app) error {
	return a.send(http.MethodPost, "/v1/invitations", given("email", c.Email, "organization", c.Organization, "role", c.Role, "seat", c.Seat),
		append([]string{"token"}, inviteFields...)...)
}

type inviteList struct {
	Organization string `help:"Slug or id. A key of one organization may leave it out."`
	Parent       string `help:"Those of all its organizations: slug or id. A key of one parent may leave it out."`
	State        string `help:"Only those that are open, accepted, revoked, expired or consumed."`
}

func (c *inviteList) Run(a *app) error {
	return a.list("/v1/invitations", values("organization", c.Organization, "parent", c.Parent, "state", c.State),
		"email", "id", "organization", "role", "seat", "state", "managed", "guest", "expires_at")
}

// anInvitation names an invitation.
type anInvitation struct {
	ID string `arg:"" help:"The id of the invitation, not its token."`
}

func (i anInvitation) path() string { return "/v1/invitations/" + url.PathEscape(i.ID) }

type inviteShow struct{ anInvitation }

func (c *inviteShow) Run(a *app) error {
	return a.send(http.MethodGet, c.path(), nil, inviteFields...)
}

type inviteRevoke struct{ anInvitation }

func (c *inviteRevoke) Run(a *app) error {
	return a.send(http.MethodDelete, c.path(), nil, inviteFields...)
}

type inviteResend struct{ anInvitation }

func (c *inviteResend) Run(a *app) error {
	return a.send(http.MethodPost, c.path()+"/resend", nil, append([]string{"token"}, inviteFields...)...)
}

type inviteAccept struct {
	Email string `arg:"" help:"That of the account: the one that was invited."`
	Token string `required:"" help:"As it was sent to the person."`
}

func (c *inviteAccept) Run(a *app) error {
	return a.send(http.MethodPost, "/v1/invitations/accept", given("email", c.Email, "token", c.Token), "invitation", "membership")
}
