package provision

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/store/directory"
	"usher/internal/store/people"
)

// maxShownGroups is how many groups a note names.
const maxShownGroups = 20

func (x *explainer) note(format string, args ...any) {
	x.out.Notes = append(x.out.Notes, fmt.Sprintf(format, args...))
}

// notes says what holds for the person in every organization, now.
func (x *explainer) notes() error {
	if x.snap.PolicyVersion != 0 {
		x.note("policy version %d is in force", x.snap.PolicyVersion)
	}
	if x.person.Guest {
		x.note("a guest: outside of mappings, directories and required SSO")
	}
	x.gateNote()
	switch owner := x.owner(); {
	case owner != "":
		active := "active"
		if !x.state.facts.OwnerActive {
			active = "not active"
		}
		x.note("directory %s owns the account and says: %s", owner, active)
	case x.person.OwnerDirectory != "":
		x.note("the directory that owns the account has them no more")
	default:
		x.note("no directory owns the account")
	}
	for _, r := range x.out.Directories {
		if !r.Owner && r.Active {
			x.note("directory %s has them too: its groups count", r.Directory)
		}
	}
	if err := x.withheldNotes(); err != nil {
		return err
	}
	if x.judge != nil {
		x.groupsNote()
	}
	if x.out.Pending {
		x.note("pending: a large change of %s is being worked off; this is computed from the facts as they are now", x.snap.Slug)
	}
	return x.unboundNotes(x.account.Email)
}

func (x *explainer) gateNote() {
	g := x.out.Gate
	if g.State != identity.GateClosed {
		return
	}
	since := ""
	if g.Since != nil {
		since = " since " + g.Since.Format(time.RFC3339)
	}
	is := "is"
	if x.q.At != 0 {
		is = "was"
	}
	// Ownership may have moved since: a directory that says something else than
	// what closed the gate is not named for it.
	by := ""
	if g.Cause == CauseInactive && x.state != nil && !x.state.facts.OwnerActive {
		by = x.owner()
	}
	x.note("the gate %s closed%s: %s; whatever memberships say, no login %s let in", is, since, causeSays(g.Cause, by), is)
}

func (x *explainer) groupsNote() {
	names := make([]string, 0, maxShownGroups)
	for i, g := range x.out.Groups {
		if i == maxShownGroups {
			names = append(names, "…")
			break
		}
		names = append(names, fmt.Sprintf("%q (%s)", g.Name, g.Directory))
	}
	switch other := x.out.OtherGroups; {
	case len(names) == 0 && other == 0:
		x.note("in no group that could count")
	case len(names) == 0:
		x.note("in %s, and no mapping looks at any", counted(other, "group"))
	case other == 0:
		x.note("groups that mappings look at: %s", strings.Join(names, ", "))
	default:
		x.note("groups that mappings look at: %s; %s that none looks at", strings.Join(names, ", "), counted(other, "more group"))
	}
}

// unboundNotes names the directory users that have an address and stand for
// nobody.
func (x *explainer) unboundNotes(email string) error {
	records, err := directory.Records(x.tx, x.snap.Parent, email)
	if err != nil {
		return err
	}
	for _, r := range records {
		if r.Account == "" {
			says := unboundSays(r.Unbound)
			if verified, err := x.verifiedSince(r); err != nil {
				return err
			} else if verified {
				says = verifiedSays(x.snap.Slug, r.DirectorySlug)
			}
			x.note("directory %s has a user with this address (%s) that stands for nobody: %s", r.DirectorySlug, r.ID, says)
			continue
		}
		if x.account != nil && x.account.ID == r.Account {
			continue
		}
		// Whoever is bound is one of the parent's people: telling whose the user
		// is tells nothing of another parent.
		of, err := people.AccountByID(x.tx, r.Account)
		if err != nil {
			return err
		}
		if of != nil {
			x.note("directory %s has a user with this address (%s) that stands for %s", r.DirectorySlug, r.ID, of.Email)
		}
	}
	return nil
}

// verifiedSince reports whether a directory user that waits for the domain of its
// e-mail waits for somebody to have it bound: the domain is verified by now.
func (x *explainer) verifiedSince(r directory.Record) (bool, error) {
	if r.Unbound != UnboundForeignDomain {
		return false, nil
	}
	dir, err := directory.ByID(x.tx, r.Directory)
	if err != nil || dir == nil {
		return false, err
	}
	users, err := directory.UsersByIDs(x.tx, x.snap.Parent, r.Directory, []string{r.ID})
	if err != nil || len(users) == 0 {
		return false, err
	}
	var doc map[string]any
	if err := json.Unmarshal(users[0].Doc, &doc); err != nil {
		return false, err
	}
	a, err := address.Parse(dir.DesignatedEmail(doc))
	return err == nil && x.snap.Domains[a.Domain].Admits(), nil
}

// unknown says why somebody is not known to the parent. It reads nothing of the
// account itself: that may be another parent's.
func (x *explainer) unknown() error {
	x.account = nil
	x.out.PolicyVersion = x.snap.PolicyVersion
	if x.q.Email == "" {
		x.out.Headline = fmt.Sprintf("%s knows no account %s", x.snap.Slug, x.q.Account)
	} else {
		x.out.Headline = fmt.Sprintf("%s knows nobody with the e-mail %s", x.snap.Slug, x.q.Email)
		if err := x.unknownEmail(); err != nil {
			return err
		}
	}
	for i := range x.orgs {
		org := &x.orgs[i]
		o := newOrgExplanation(org)
		o.Headline = fmt.Sprintf("%s is no member of %s", x.name(), org.Slug)
		o.WhyNot = append(o.WhyNot, comesIn(org))
		x.out.Organizations = append(x.out.Organizations, o)
	}
	return nil
}

func (x *explainer) unknownEmail() error {
	addr, err := address.Parse(x.q.Email)
	if err != nil {
		return err // it was an address when the person was looked for
	}
	switch state := x.snap.Domains[addr.Domain]; {
	case x.snap.standalone():
		return nil // it has neither domains nor guests
	case state.Admits():
		x.note("%s is a verified domain of %s: a directory brings people of it in, and so does the first login to an organization in mode jit", addr.Domain, x.snap.Slug)
	case state.Holds():
		x.note("domain %s of %s has lapsed: nobody new comes in by it until it is verified again", addr.Domain, x.snap.Slug)
	default:
		x.note("%s is no verified domain of %s: people of it come in as guests, by invitation", addr.Domain, x.snap.Slug)
	}
	return x.unboundNotes(x.q.Email)
}

// comesIn says how somebody becomes a member of an organization.
func comesIn(org *Organization) string {
	switch {
	case org.Standalone:
		return "an organization without a parent: people become members by invitation"
	case org.Mode == identity.ModeSCIM && org.Mappings:
		return "mode scim with mappings: whom a directory sends, active and in a mapped group, becomes a member"
	case org.Mode == identity.ModeSCIM:
		return "mode scim: whom a directory sends, active, becomes a member"
	case org.Mode == identity.ModeJIT && org.Mappings:
		return "mode jit with mappings: who logs in with a mapped group becomes a member"
	case org.Mode == identity.ModeJIT:
		return "mode jit: who logs in becomes a member"
	default:
		return "mode invite: people become members by invitation or by hand"
	}
}
