// Package domains owns the life of a parent's domains: which names may be
// claimed, how one is verified and looked after, and that one parent alone holds
// it (spec section 3). It asks no name server itself: what those say is handed
// in as evidence.
package domains

import (
	"crypto/rand"
	"math/big"
	"slices"
	"time"

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

// Rules are the numbers of a domain's life that an operator may set.
type Rules struct {
	Prefix     string        // what the TXT record begins with
	PendingFor time.Duration // how long a claim waits for its record
	LapseAfter time.Duration // how long the record of a held domain may be missing
	UniqueFor  time.Duration // how long nobody else can verify a domain that lapsed
}

// DefaultRules returns the rules that hold where nothing is configured.
func DefaultRules() Rules {
	const day = 24 * time.Hour
	return Rules{Prefix: "usher-domain-verification", PendingFor: 30 * day, LapseAfter: 7 * day, UniqueFor: 30 * day}
}

// Why a domain failed or was removed.
const (
	ReasonExpired  = "verification_period_expired"
	ReasonOther    = "verified_by_other_parent"
	ReasonByPerson = "removed"
)

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

// record returns a new TXT record: prefix, six letters or digits, and a secret of
// 160 bits.
func record(prefix string) string {
	const lower, upper = "abcdefghijklmnopqrstuvwxyz0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	return prefix + "-" + random(lower, 6) + "=" + random(lower+upper, 27)
}

func random(alphabet string, n int) string {
	out := make([]byte, n)
	for i := range out {
		k, err := rand.Int(rand.Reader, big.NewInt(int64(len(alphabet))))
		if err != nil {
			panic(err) // the system has no randomness: nothing can go on
		}
		out[i] = alphabet[k.Int64()]
	}
	return string(out)
}

// claim holds a parent and a name, and returns what the parent has of the name
// and who holds it, each nil where there is none. A holder that may be replaced
// is held as well.
func claim(tx *store.Tx, rules Rules, parent, name string) (mine, holder *tenants.Domain, err error) {
	before, err := tenants.Holder(tx, name)
	if err != nil {
		return nil, nil, err
	}
	parents := []string{parent}
	if before != nil && before.Parent != parent && rules.free(before, tx.Now()) {
		parents = append(parents, before.Parent)
		slices.Sort(parents)
	}
	for _, p := range parents {
		if err := tenants.Lock(tx, p); err != nil {
			return nil, nil, err
		}
	}
	if p, err := tenants.ParentByID(tx, parent); err != nil || p == nil { // deleted while it was waited for
		if err == nil {
			err = identity.Errorf(identity.CodeNotFound, "not_found", "there is no such parent any more")
		}
		return nil, nil, err
	}
	if err := tenants.LockName(tx, name); err != nil {
		return nil, nil, err
	}
	if holder, err = tenants.Holder(tx, name); err != nil {
		return nil, nil, err
	}
	if holder != nil && !slices.Contains(parents, holder.Parent) && rules.free(holder, tx.Now()) {
		return nil, nil, identity.Errorf(identity.CodeUnavailable, "busy", "domain %q is just changing hands; try again", name)
	}
	mine, err = tenants.DomainNamed(tx, parent, name)
	return mine, holder, err
}

// free reports whether another parent may verify a domain that is held.
func (r Rules) free(holder *tenants.Domain, now int64) bool {
	return holder.State == identity.DomainLapsed && now-holder.LapsedAt >= r.UniqueFor.Microseconds()
}

// Add claims a domain for a parent: it is pending until its TXT record is found.
// A claim that failed, or a domain that was removed, begins anew, with a new
// record.
func Add(tx *store.Tx, c provision.Change, rules Rules, name string) (*tenants.Domain, error) {
	name, err := Name(name)
	if err != nil {
		return nil, err
	}
	mine, holder, err := claim(tx, rules, c.Parent, name)
	if err != nil {
		return nil, err
	}
	switch {
	case mine != nil && (mine.State.Holds() || mine.State == identity.DomainPending):
		return nil, added(mine)
	case holder != nil && !rules.free(holder, tx.Now()):
		return nil, taken(name)
	}
	if err := room(tx, c.Parent, mine != nil); err != nil {
		return nil, err
	}
	d := &tenants.Domain{
		Parent: c.Parent, ID: store.NewID(), Name: name, State: identity.DomainPending, Strategy: tenants.StrategyDNS, Record: record(rules.Prefix),
		CreatedAt: tx.Now(), PendingAt: tx.Now(),
	}
	if mine != nil {
		d.VerifiedAt = mine.VerifiedAt // whose members it remembers
	}
	if err := tenants.PutDomain(tx, d); err != nil {
		return nil, err
	}
	return d, log(tx, c, d, events.DomainAdded)
}

// Limits of what a parent claims: each name is asked for at name servers that others
// wait for too, and what a parent has had is read with what it has.
const (
	MaxWanted = 1000   // pending, or held
	MaxNames  = 10_000 // failed and removed ones too
)

// room refuses one more claim of a parent, which the caller holds; had: it is of a
// name that the parent had before.
func room(tx *store.Tx, parent string, had bool) error {
	n, err := tenants.CountWanted(tx, parent)
	if err != nil {
		return err
	}
	if n >= MaxWanted {
		return identity.Errorf(identity.CodeConflict, "limit_reached", "the parent has %d %s, which is the most that one may have; remove what nobody needs first", n, "domains, those that wait for their record included")
	}
	if had {
		return nil
	}
	if n, err = tenants.CountNames(tx, parent); err == nil && n >= MaxNames {
		err = identity.Errorf(identity.CodeConflict, "names_used_up", "the parent has claimed %d names so far, which is the most that one may; claim one of those again, or have an operator vouch for the domain", n)
	}
	return err
}

func taken(name string) error {
	return identity.Errorf(identity.CodeConflict, "domain_taken", "domain %q is held by another parent", name)
}

// added refuses what the parent has already, and says of a domain whose record is
// missing what brings it back.
func added(mine *tenants.Domain) error {
	if mine.State == identity.DomainDegraded || mine.State == identity.DomainLapsed {
		return identity.Errorf(identity.CodeConflict, "domain_added",
			"domain %q is there already, in state %s: put its TXT record back and look for it with usher domain refresh, or remove the domain first to begin anew", mine.Name, mine.State)
	}
	return identity.Errorf(identity.CodeConflict, "domain_added", "domain %q is there already, in state %s", mine.Name, mine.State)
}

// VerifyManually has a parent hold a domain that an operator vouches for. It is
// unique in one atomic step, and it changes nobody's access by itself.
func VerifyManually(tx *store.Tx, c provision.Change, rules Rules, name string) (*tenants.Domain, error) {
	name, err := Name(name)
	if err != nil {
		return nil, err
	}
	mine, holder, err := claim(tx, rules, c.Parent, name)
	if err != nil {
		return nil, err
	}
	switch {
	case mine != nil && mine.State.Holds():
		return nil, added(mine)
	case holder != nil && !rules.free(holder, tx.Now()):
		return nil, taken(name)
	}
	d := &tenants.Domain{Parent: c.Parent, ID: store.NewID(), Name: name, CreatedAt: tx.Now(), Strategy: tenants.StrategyManual}
	if mine != nil && mine.State == identity.DomainPending {
		d = mine
		d.Strategy, d.Record = tenants.StrategyManual, ""
	}
	return d, win(tx, c, d, holder)
}

// win makes a parent the holder of a name, which the caller has locked and
// nobody else may hold but before, who loses it. Every other claim fails.
func win(tx *store.Tx, c provision.Change, d, before *tenants.Domain) error {
	if before != nil {
		before.State, before.Reason = identity.DomainRemoved, ReasonOther
		if err := tenants.PutDomain(tx, before); err != nil {
			return err
		}
		if err := tenants.Touch(tx, before.Parent); err != nil {
			return err
		}
		if err := log(tx, itself(before), before, events.DomainRemoved); err != nil {
			return err
		}
	}
	d.State, d.Reason, d.VerifiedAt, d.MissingAt, d.LapsedAt = identity.DomainVerified, "", tx.Now(), 0, 0
	if err := tenants.PutDomain(tx, d); err != nil {
		return err
	}
	if err := tenants.Touch(tx, d.Parent); err != nil {
		return err
	}
	if err := log(tx, c, d, events.DomainVerified); err != nil {
		return err
	}
	return failOthers(tx, d)
}

// claimsAtOnce is how many claims of a name are read at a time.
const claimsAtOnce = 500

// failOthers ends every other claim of a name that is held now. They learn
// nothing more than that.
func failOthers(tx *store.Tx, won *tenants.Domain) error {
	for after := ""; ; {
		claims, err := tenants.Claims(tx, won.Name, after, claimsAtOnce)
		if err != nil || len(claims) == 0 {
			return err
		}
		for _, d := range claims {
			after = d.ID
			if err := fail(tx, d, ReasonOther); err != nil {
				return err
			}
		}
	}
}

func fail(tx *store.Tx, d *tenants.Domain, reason string) error {
	d.State, d.Reason = identity.DomainFailed, reason
	if err := tenants.PutDomain(tx, d); err != nil {
		return err
	}
	return log(tx, itself(d), d, events.DomainFailed)
}

// Remove gives a domain up: its members log in as before, nobody is let in on it
// any more, and another parent may verify it at once.
func Remove(tx *store.Tx, c provision.Change, rules Rules, id string) (*tenants.Domain, error) {
	d, err := locked(tx, rules, c.Parent, id)
	if err != nil {
		return nil, err
	}
	if d.State == identity.DomainRemoved {
		return d, nil
	}
	d.State, d.Reason = identity.DomainRemoved, ReasonByPerson
	if err := tenants.PutDomain(tx, d); err != nil {
		return nil, err
	}
	if err := tenants.Touch(tx, d.Parent); err != nil {
		return nil, err
	}
	return d, log(tx, c, d, events.DomainRemoved)
}

// locked returns a domain of a parent, with its name held.
func locked(tx *store.Tx, rules Rules, parent, id string) (*tenants.Domain, error) {
	d, err := tenants.DomainByID(tx, id)
	if err == nil && (d == nil || d.Parent != parent) {
		err = identity.Errorf(identity.CodeNotFound, "not_found", "there is no domain %q", id)
	}
	if err != nil {
		return nil, err
	}
	mine, _, err := claim(tx, rules, parent, d.Name)
	if err == nil && (mine == nil || mine.ID != id) {
		err = identity.Errorf(identity.CodeNotFound, "not_found", "domain %q was removed and added again", d.Name)
	}
	return mine, err
}

// itself is who changes a domain where nobody asked for it.
func itself(d *tenants.Domain) provision.Change {
	return provision.Change{Parent: d.Parent, Actor: identity.Actor{Kind: identity.ActorSchedule, ID: "domains"}}
}

func log(tx *store.Tx, c provision.Change, d *tenants.Domain, says events.Type) error {
	after := map[string]string{"domain": d.Name, "state": string(d.State), "strategy": d.Strategy}
	if d.Reason != "" {
		after["reason"] = d.Reason
	}
	return events.Append(tx, events.Event{Parent: d.Parent, Type: says, Actor: c.Actor, Target: d.ID, RequestID: c.RequestID, After: events.Object(after)})
}
