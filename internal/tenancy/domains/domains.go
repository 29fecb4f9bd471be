// Package domains owns the life of a parent's domains: which names may be
// claimed, how one is verified, and that one parent alone holds it (spec
// section 3).
package domains

import (
	"errors"
	"slices"

	"golang.org/x/net/publicsuffix"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/tenants"
)

// consumer lists domains of mail providers that anybody may have an address
// at; nobody can own their users.
var consumer = []string{
	"aol.com", "fastmail.com", "gmail.com", "gmx.com", "gmx.de", "gmx.net", "googlemail.com", "hey.com", "hotmail.com", "icloud.com",
	"live.com", "mac.com", "mail.com", "mail.ru", "me.com", "msn.com", "outlook.com", "pm.me", "proton.me", "protonmail.com", "qq.com",
	"rocketmail.com", "tutanota.com", "web.de", "yahoo.co.jp", "yahoo.com", "yandex.ru", "ymail.com", "zoho.com", "163.com", "126.com",
}

// Name returns a domain name as usher stores it, or an error that says why it
// cannot be claimed.
func Name(name string) (string, error) {
	d, err := address.Domain(name)
	if err != nil {
		return "", identity.Errorf(identity.CodeInvalid, "invalid_domain", "%q is not a domain name; give the part behind the @, as in acme.example", name)
	}
	if suffix, _ := publicsuffix.PublicSuffix(d); suffix == d {
		return "", identity.Errorf(identity.CodeInvalid, "public_suffix", "%q is a public suffix, under which anybody may register; give a name of your own", d)
	}
	if slices.Contains(consumer, d) {
		return "", identity.Errorf(identity.CodeInvalid, "consumer_domain", "%q belongs to a consumer mail provider and cannot be claimed", d)
	}
	return d, nil
}

// VerifyManually adds a domain that an operator vouches for. It is unique in
// one atomic step, and it changes nobody's access by itself.
func VerifyManually(tx *store.Tx, c provision.Change, name string) (*tenants.Domain, error) {
	name, err := Name(name)
	if err != nil {
		return nil, err
	}
	d := &tenants.Domain{Parent: c.Parent, ID: store.NewID(), Name: name, Strategy: tenants.StrategyManual}
	if err := tenants.InsertVerifiedDomain(tx, d); err != nil {
		if errors.Is(err, store.ErrUnique) {
			return nil, identity.Errorf(identity.CodeConflict, "domain_taken", "domain %q is held already", name)
		}
		return nil, err
	}
	if err := tenants.Touch(tx, c.Parent); err != nil {
		return nil, err
	}
	return d, events.Append(tx, events.Event{
		Parent: c.Parent, Type: events.DomainVerified, Actor: c.Actor, Target: d.ID, RequestID: c.RequestID,
		After: events.Object(map[string]string{"domain": name, "strategy": d.Strategy}),
	})
}
