package tenancy

import (
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/internal/store/tenants"
)

// CreateDirectory makes a directory under the change's parent. One of kind ldap is
// given a source in the same transaction, see AddSource.
func (t *Tenancy) CreateDirectory(tx *store.Tx, c provision.Change, d *directory.Directory) error {
	if err := checkSlug("directory", d.Slug); err != nil {
		return err
	}
	switch d.Kind {
	case identity.DirectorySCIM:
	case identity.DirectoryLDAP:
		if err := pulled(d); err != nil {
			return err
		}
	default:
		return identity.Errorf(identity.CodeInvalid, "unknown_kind", "kind %q is none of scim, ldap", d.Kind)
	}
	if d.Dialect == "" {
		d.Dialect = identity.DialectGeneric
	}
	if !validDialect(d.Dialect) {
		return identity.Errorf(identity.CodeInvalid, "unknown_dialect", "dialect %q is none of generic, entra, okta, onelogin, jumpcloud, ping, google", d.Dialect)
	}
	if d.EmailFrom == "" {
		d.EmailFrom = directory.EmailFromUserName
	}
	if d.EmailFrom != directory.EmailFromUserName && d.EmailFrom != directory.EmailFromEmails {
		return identity.Errorf(identity.CodeInvalid, "unknown_email_from", "email_from %q is none of userName, emails", d.EmailFrom)
	}
	if d.PatchAnswer != "" && d.PatchAnswer != "200" && d.PatchAnswer != "204" {
		return identity.Errorf(identity.CodeInvalid, "unknown_patch_answer", "patch_answer %q is none of 200, 204", d.PatchAnswer)
	}
	if err := checkProfile(d.Profile); err != nil {
		return err
	}
	if err := roomForDirectory(tx, c.Parent); err != nil {
		return err
	}
	d.Parent, d.ID = c.Parent, store.NewID()
	if err := directory.Insert(tx, d); err != nil {
		return taken(err, "directory", d.Slug)
	}
	return events.Append(tx, events.Event{
		Parent: c.Parent, Type: events.DirectoryCreated, Actor: c.Actor, Target: d.ID, RequestID: c.RequestID,
		After: events.Object(map[string]string{"slug": d.Slug, "kind": string(d.Kind)}),
	})
}

// pulled holds a directory that is read to what it can have. Its groups may share
// a name, since their place in the tree tells them apart.
func pulled(d *directory.Directory) error {
	if d.Dialect != "" || d.PatchAnswer != "" || d.Profile != "" {
		return identity.Errorf(identity.CodeInvalid, "setting_of_other_kind", "dialect, patch_answer and profile are settings of kind scim, to which an IdP pushes; leave them out")
	}
	if d.EmailFrom == "" {
		d.EmailFrom = directory.EmailFromEmails
	}
	d.SharedGroupNames = true
	return nil
}

func validDialect(d identity.Dialect) bool {
	for _, known := range identity.Dialects {
		if d == known {
			return true
		}
	}
	return false
}

func checkProfile(profile string) error {
	if profile != "" && profile != directory.ProfileIPSIE {
		return identity.Errorf(identity.CodeInvalid, "unknown_profile", "profile %q is none of ipsie, none", profile)
	}
	return nil
}

// SetProfile gives a directory a profile, or none; it returns how many bearer
// tokens made by hand do not count from here, or count again. scope is theirs.
func (t *Tenancy) SetProfile(tx *store.Tx, c provision.Change, d *directory.Directory, profile, scope string) (int64, error) {
	if err := checkProfile(profile); err != nil {
		return 0, err
	}
	if d.Kind != identity.DirectorySCIM {
		return 0, identity.Errorf(identity.CodeInvalid, "setting_of_other_kind", "profile is a setting of kind scim, to which an IdP pushes")
	}
	// Behind everything that is written with a token that counts no more.
	if err := tenants.Lock(tx, d.Parent); err != nil {
		return 0, err
	}
	if err := credentials.LockTokens(tx, d.ID); err != nil {
		return 0, err
	}
	now, err := directory.ByID(tx, d.ID) // what it is under the lock
	if err != nil || now == nil || now.Profile == profile {
		d.Profile = profile
		return 0, err
	}
	type state struct {
		Profile string `json:"profile"`
		Tokens  int64  `json:"tokens,omitempty"`
	}
	d.Profile = profile
	if err := directory.SetProfile(tx, d); err != nil {
		return 0, err
	}
	n, err := credentials.SwitchOff(tx, d.Parent, scope, d.ID, profile == directory.ProfileIPSIE)
	if err != nil {
		return 0, err
	}
	return n, events.Append(tx, events.Event{
		Parent: d.Parent, Type: events.DirectoryChanged, Actor: c.Actor, Target: d.ID, RequestID: c.RequestID,
		Before: events.Object(state{Profile: now.Profile}), After: events.Object(state{profile, n}),
	})
}
