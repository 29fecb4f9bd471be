package interleave_test

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"strings"

	"usher/internal/address"
	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/internal/tenancy"
)

// ends are operations on people who come by invitation, while whoever invited them
// goes, and on what ends: a person who is erased, a directory, an organization.
var ends = []operation{
	{"invite_as_member", "crew", inviteAs("iva@acme.example", object{"organization": "acme-crew", "email": "jan@acme.example", "seat": "premium"}), true},
	{"accept_invitation", "crew", manage("POST", "invitations/accept", object{"email": "joe@acme.example", "token": "token of joe"}), true},
	{"create_invited", "crew", post("okta", "joe@acme.example", "x-joe"), true},
	{"resend_invitation", "crew", func(ctx context.Context, w *world) string {
		return manage("POST", "invitations/"+w.invitation+"/resend", nil)(ctx, w)
	}, true},
	{"deactivate_inviter", "crew", patchUser("iva", "active", false), true},
	{"erase_leaver", "roy", manage("DELETE", "accounts/roy@acme.example?parent=acme", nil), true},
	{"activate_leaver", "roy", patchUser("roy", "active", true), true},
	{"delete_directory", "entra", func(ctx context.Context, w *world) string {
		return w.write(ctx, func(tx *store.Tx, c provision.Change) error {
			if err := tenants.Lock(tx, c.Parent); err != nil {
				return err
			}
			_, err := w.tenancy.DeleteDirectory(tx, c, w.deletion)
			return err
		})
	}, true},
	{"propose_deletion", "entra", manage("DELETE", "directories/acme/entra", nil), true},
	{"propose_transfer", "entra", manage("POST", "directories/acme/entra/transfer", object{"to": "acme/okta"}), true},
	{"rebind", "entra uri", rebinds("uri"), true},
	{"deactivate_old_record", "uri", ofEntra("PATCH", "uri", patched("replace", "active", false)), true},
	{"deactivate_new_record", "uri", patchUser("uri", "active", false), true},
	{"delete_owned", "una", remove("Users", "una"), true},
	{"deactivate_other", "entra una", ofEntra("PATCH", "una", patched("replace", "active", false)), true},
	{"delete_organization", "bare", manage("DELETE", "organizations/acme-bare", nil), true},
	{"invite_into_it", "bare", manage("POST", "invitations", object{"organization": "acme-bare", "email": "pat@acme.example"}), true},
}

// inviteAs invites on behalf of somebody. Which right it is that they have lost
// depends on when it is looked at, and is left out.
func inviteAs(email string, body object) func(context.Context, *world) string {
	return func(ctx context.Context, w *world) string {
		said := w.send(ctx, w.api, w.operator, "POST", "/v1/invitations", body, "Usher-On-Behalf-Of", email)
		if strings.HasPrefix(said, "403 ") {
			return "403"
		}
		return said
	}
}

// ofEntra is what entra says of somebody.
func ofEntra(method, name string, body object) func(context.Context, *world) string {
	return func(ctx context.Context, w *world) string {
		return scimRequest("entra", method, "/Users/"+w.others[name], body)(ctx, w)
	}
}

// rebinds gives the account of somebody whom entra knows to the record of okta.
func rebinds(name string) func(context.Context, *world) string {
	return func(ctx context.Context, w *world) string {
		return w.write(ctx, func(tx *store.Tx, c provision.Change) error { return w.rebind(tx, c, name) })
	}
}

func (w *world) rebind(tx *store.Tx, c provision.Change, name string) error {
	from, err := directory.ByID(tx, w.dirs["entra"])
	if err != nil {
		return err
	}
	to, err := directory.ByID(tx, w.dirs["okta"])
	if err != nil {
		return err
	}
	if from == nil || to == nil {
		return identity.Errorf(identity.CodeConflict, "plan_changed", "a directory is deleted")
	}
	_, _, err = w.engine.Rebind(tx, c, provision.Rebinding{From: from, To: to}, []provision.RebindLine{{Line: 1, Old: w.others[name], New: w.users[name]}})
	return err
}

// write is a transaction of an operator, and what they are answered.
func (w *world) write(ctx context.Context, fn func(*store.Tx, provision.Change) error) string {
	return answered(w.db.Update(ctx, store.LaneNormal, func(tx *store.Tx) error {
		return fn(tx, provision.Change{Parent: w.parent, Actor: operator})
	}))
}

// ending sets up what they are about: iva and ivo administer the crew, which has two
// premium seats, and iva has invited joe, who holds one. Roy has left. Both
// directories know una, whom okta owns; entra, whose deletion waits, owns uri, of whom
// okta has a record that is bound to nobody. In the bare organization is only pim.
func (w *world) ending(tx *store.Tx, c provision.Change, okta, entra *directory.Directory) error {
	record := func(d *directory.Directory, email string, active bool) *directory.User {
		doc, _ := json.Marshal(object{"userName": email, "active": active}) // of these two it does not fail
		return &directory.User{Parent: c.Parent, Directory: d.ID, UserName: email, Email: email, ExternalID: d.Slug + " " + email, Active: active, Doc: doc}
	}
	iva, roy := record(okta, "iva@acme.example", true), record(okta, "roy@acme.example", true)
	una, uri := record(okta, "una@acme.example", true), record(okta, "uri@acme.example", true)
	others := []*directory.User{record(entra, una.UserName, true), record(entra, uri.UserName, true)}
	for _, u := range slices.Concat(others, []*directory.User{iva, roy, una, uri}) {
		if err := w.engine.UserCreated(tx, c, u, false, nil); err != nil {
			return err
		}
	}
	w.users["iva"], w.users["roy"], w.users["una"], w.users["uri"] = iva.ID, roy.ID, una.ID, uri.ID
	w.others = map[string]string{"una": others[0].ID, "uri": others[1].ID}
	if err := w.rebind(tx, c, "una"); err != nil {
		return err
	}
	left := *roy
	left.Active, left.Doc = false, record(okta, roy.UserName, false).Doc
	if _, err := directory.UpdateUser(tx, &left, nil)(); err != nil {
		return err
	}
	if err := w.engine.UserChanged(tx, c, provision.UserChange{Before: roy, After: &left}); err != nil {
		return err
	}
	var err error
	if w.deletion, err = w.tenancy.ProposeDeletion(tx, c, entra); err != nil {
		return err
	}
	return errors.Join(w.crew(tx, c, "acme-bare", "pim@acme.example"), w.crew(tx, c, "acme-crew", "iva@acme.example", "ivo@acme.example"), w.inviting(tx, c))
}

// crew makes a team of some who administer it.
func (w *world) crew(tx *store.Tx, c provision.Change, slug string, emails ...string) error {
	o, err := w.tenancy.CreateOrganization(tx, c, slug, "", identity.KindTeam)
	if err != nil {
		return err
	}
	if err := w.tenancy.SetSeatLimit(tx, c, o, "premium", 2); err != nil {
		return err
	}
	for _, email := range emails {
		a, err := address.Parse(email)
		if err != nil {
			return err
		}
		if _, err := w.engine.AddMember(tx, c, provision.NewMember{Org: o.ID, Email: a, Role: "admin", Seat: "standard"}); err != nil {
			return err
		}
	}
	return nil
}

func (w *world) inviting(tx *store.Tx, c provision.Change) error {
	o, err := tenants.OrganizationBySlug(tx, "acme-crew")
	if err != nil {
		return err
	}
	iva, err := people.AccountByEmail(tx, "iva@acme.example")
	if err != nil {
		return err
	}
	joe := tenancy.NewInvitation{Email: "joe@acme.example", Seat: "premium", Inviter: iva.ID, Hash: auth.Hash("token of joe")}
	i, err := w.tenancy.Invite(tx, c, o, tenancy.DefaultInvitationRules(), joe)
	if err == nil {
		w.invitation = i.ID
	}
	return err
}
