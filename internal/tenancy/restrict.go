package tenancy

import (
	"errors"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/tenants"
)

// AdmitsSome reports whether a parent has a domain that people are admitted by.
func AdmitsSome(tx *store.Tx, parent string) (bool, error) {
	all, err := tenants.DomainsOf(tx, parent)
	for _, d := range all {
		if d.State.Admits() {
			return true, nil
		}
	}
	return false, err
}

// ParentSettings are what is changed of a parent; nil: it stays.
type ParentSettings struct {
	Name                *string
	RestrictOrgCreation *bool
}

// ChangeParent changes a parent. The caller holds it alone since before it read
// it, and has seen that the policy does not say what is changed. Restricting new
// organizations needs a verified domain (spec section 4).
func (t *Tenancy) ChangeParent(tx *store.Tx, c provision.Change, p *tenants.Parent, set ParentSettings) error {
	was, is := map[string]any{}, map[string]any{}
	if set.Name != nil {
		name := *set.Name
		if err := checkName(&name, p.Slug); err != nil {
			return err
		}
		if name != p.Name {
			was["name"], is["name"] = p.Name, name
			p.Name = name
			if err := tenants.RenameParent(tx, p.ID, name); err != nil {
				return err
			}
		}
	}
	if on := set.RestrictOrgCreation; on != nil && *on != p.RestrictOrgCreation {
		some, err := AdmitsSome(tx, p.ID)
		if err != nil {
			return err
		}
		if *on && !some {
			return identity.Errorf(identity.CodeConflict, "no_verified_domain",
				"parent %q has no verified domain, so there is nobody to restrict; add one with: usher domain add NAME --parent %s", p.Slug, p.Slug)
		}
		was["restrict_org_creation"], is["restrict_org_creation"] = p.RestrictOrgCreation, *on
		p.RestrictOrgCreation = *on
		if err := tenants.RestrictCreation(tx, p.ID, *on); err != nil {
			return err
		}
	}
	if len(is) == 0 {
		return nil
	}
	if err := tenants.Touch(tx, p.ID); err != nil {
		return err
	}
	return events.Append(tx, events.Event{
		Parent: p.ID, Type: events.ParentChanged, Actor: c.Actor, Target: p.ID, RequestID: c.RequestID,
		Before: events.Object(was), After: events.Object(is),
	})
}

// Kinds of what somebody signs up for.
const (
	SignupOrganization = "organization"
	SignupPersonal     = "personal"
)

// ReasonRestricted is the reason of a refusal: the parent that has the domain
// restricts it.
const ReasonRestricted = "restricted_domain"

// SignupDomain returns the domain of an e-mail somebody signs up with, in the
// form domains are compared in. It takes more than addresses that are matched
// with accounts: whatever stands before the last @, the mail goes to the domain.
func SignupDomain(email string) (string, error) {
	at := -1
	for i := range len(email) {
		if email[i] == '@' {
			at = i
		}
	}
	const maxEmail = 1024 // no address is longer, and quoted ones are long
	if at <= 0 || len(email) > maxEmail {
		return "", invalidEmail()
	}
	domain, err := address.Domain(email[at+1:])
	if err != nil {
		return "", invalidEmail()
	}
	return domain, nil
}

func invalidEmail() error {
	return identity.Errorf(identity.CodeInvalid, "invalid_email", "email is no e-mail address with a domain, as in ada@acme.example")
}

// RestrictedError refuses an organization that somebody wants to make whose
// e-mail is on a domain whose parent restricts that.
type RestrictedError struct {
	Refused SignupRefused
	Err     *identity.Error
}

func (e *RestrictedError) Error() string { return e.Err.Error() }

// Unwrap returns the error as the vocabulary has it.
func (e *RestrictedError) Unwrap() error { return e.Err }

// MayCreate refuses, with a RestrictedError, to make an organization for whoever
// has an e-mail on a domain whose parent restricts that; one under that very
// parent is what restricting is for. parent is where it is made, empty: nowhere.
func MayCreate(tx *store.Tx, email, parent string) error {
	domain, err := SignupDomain(email)
	if err != nil {
		return err
	}
	c, err := tenants.CaptureOf(tx, domain)
	if err != nil || c == nil || !c.Restricted || c.Parent == parent {
		return err
	}
	return &RestrictedError{
		Refused: SignupRefused{Parent: c.Parent, Domain: domain, Kind: SignupOrganization},
		Err: identity.Errorf(identity.CodeForbidden, ReasonRestricted,
			"new organizations of people with an e-mail on %s are made by the parent that has the domain, and by nobody else", domain),
	}
}

// SignupRefused is somebody who was refused an organization or account of their
// own; it names the domain and nobody.
type SignupRefused struct {
	Parent string // id of the parent that has the domain
	Domain string
	Kind   string // SignupOrganization | SignupPersonal
}

// Log appends the event of a refusal.
func (r SignupRefused) Log(tx *store.Tx, actor identity.Actor, requestID string) error {
	return events.Append(tx, events.Event{
		Parent: r.Parent, Type: events.SignupRefused, Actor: actor, RequestID: requestID,
		After: events.Object(map[string]string{"domain": r.Domain, "kind": r.Kind}),
	})
}

// AsRestricted returns the refusal that an error is, or nil.
func AsRestricted(err error) *RestrictedError {
	var r *RestrictedError
	errors.As(err, &r)
	return r
}
