package directory

import (
	"encoding/json"
	"slices"
	"strings"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/ldapstate"
	"usher/sync/ldap"
)

// reached is what is kept of a read beside what it found: how far the server was, how
// many entries each search had when everything was last read, by what entries were
// known, and which server was asked. It is kept
// as the position; who knows no more of it than that reads over the rest and writes
// it without, and then nothing is known of the searches until everything is read.
type reached struct {
	ldap.Position
	Yields []ldap.Yield `json:",omitempty"`
	ID     string       `json:",omitempty"` // the attribute by which entries were known
	Asked  string       `json:",omitempty"` // the address of the server
}

func (x *execution) reached() (r reached, err error) {
	err = json.Unmarshal([]byte(x.state.Position), &r)
	return r, err
}

// reaches is what is kept of a read as the position. A delta says nothing of how
// many entries a search has.
func (x *execution) reaches(p ldap.Proof) (string, error) {
	r, err := x.reached()
	if err != nil {
		return "", err
	}
	r.Position, r.ID, r.Asked = p.Position, x.src.Config.Attributes.ID, p.Server
	if x.d == nil {
		r.Yields = p.Yields
	}
	line, err := json.Marshal(r)
	return string(line), err
}

// knownAsBefore refuses to read entries that are known by another attribute than
// before: nobody would have the id any more that they had, when they are asked for
// again too, and everybody would be gone, and somebody new.
func (x *execution) knownAsBefore() error {
	before, err := x.reached()
	now := x.src.Config.Attributes.ID
	if err != nil || before.ID == "" || strings.EqualFold(before.ID, now) || x.state.Users+x.state.Groups == 0 {
		return err
	}
	return identity.Errorf(identity.CodeUnavailable, ldap.ReasonIdentity,
		"entries are to be known by %s now, and were by %s when they were last read: everybody would be taken for gone, and for somebody new. That is no evidence that they are, and nothing was changed: set attributes.id as it was; to change it, make another directory, and move the people to it", now, before.ID)
}

// trust judges what was read by what was read before.
func (x *execution) trust(p ldap.Proof, complete bool) error {
	if !complete {
		return identity.Errorf(identity.CodeInternal, ldap.ReasonProtocol, "the read ended without an error and without a proof")
	}
	if err := x.notBehind(p); err != nil {
		return err
	}
	switch {
	case x.d != nil:
		return nil
	case p.Users == 0 && x.state.Users > 0:
		return nothingFound(p.Server, "user", x.state.Users)
	case p.Groups == 0 && x.state.Groups > 0 && len(x.src.Config.Groups.Bases) > 0:
		return nothingFound(p.Server, "group", x.state.Groups)
	}
	return x.seeEmptied(p)
}

// seeElsewhere looks whether everything was read of another server than gave the cookies
// that are kept, which may lag behind that one: what it lacked is told by no delta from
// them. Without cookies everything is read in the way that gives others.
func (x *execution) seeElsewhere(p ldap.Proof) error {
	before, err := x.reached()
	x.elsewhere = before.Asked != "" && !asFar(p, ldap.Proof{Server: before.Asked, Position: before.Position})
	if slices.ContainsFunc(x.told, func(told ldap.Proof) bool { return !asFar(p, told) }) {
		x.cookies = nil
	}
	return err
}

// lists reports whether an entry is among those that were listed as there, which a
// cursor goes through, and counts it. slapd lists what it sends, too.
func lists(here *cursor, kind ldap.Kind, n *node, e *stored, listed *int64) bool {
	var k key
	if e != nil {
		k = e.key
	} else {
		k = n.key
	}
	if !passes(here, kindOf(kind), k) {
		return false
	}
	*listed++
	return true
}

// listsOthers reports whether a server lists somebody as there, and so as unchanged,
// who is not stored: they were taken for gone and are back as they were, since an
// access rule hides them no more, or from a backup. Entries that cannot be used are
// read and not stored; as many as there were of them are no others.
func (x *execution) listsOthers(kind ldap.Kind, known, listed int64) bool {
	read := x.state.Users
	if kind == ldap.Group {
		read = x.state.Groups
	}
	return x.d.absence[kind] && x.d.listed[kind]-listed > max(0, read-known)
}

// notBehind refuses what a server says that lacks what was read before, or does not tell
// any more how far it is, where by the same settings one did: it may lag, and what it
// has no word of would be forgotten. Each search may have been answered by another one.
func (x *execution) notBehind(p ldap.Proof) error {
	before, err := x.reached()
	if err != nil {
		return err
	}
	if p.Position.Behind(before.Position) {
		return identity.Errorf(identity.CodeUnavailable, ldap.ReasonBehind,
			"%s lacks changes that were read before: it lags, or was put back from a backup. Nothing was changed; ask another server, or wait until this one has caught up. Where it never will, since it was put back for good or a server that changes came from was retired, look what would follow with usher directory sync --though-behind --dry-run, and take it without --dry-run", p.Server)
	}
	if saysHowFar(before.Position) && !saysHowFar(p.Position) && x.state.Basis == x.basis() {
		return identity.Errorf(identity.CodeUnavailable, ldap.ReasonBehind,
			"%s does not say how far it is, and what was read before did: it may lag, and lack whoever came since. Nothing was changed; let the bind identity read contextCSN at the suffix there (OpenLDAP: the overlay syncprov keeps it), or the root entry, or ask another server. Where it is not to be said any more, look what would follow with usher directory sync --though-behind --dry-run, and take it without --dry-run", p.Server)
	}
	return nil
}

func saysHowFar(p ldap.Position) bool { return len(p.CSNs) > 0 || p.Server != "" }

// ForgetPosition forgets how far a directory was, and the cookies of its deltas: the next
// run takes whichever server it asks, though that one lacks what was read before. It is
// for a server that never catches up, and for a person to decide: what such a server does
// not have is taken for gone, as far as guards let it.
func ForgetPosition(tx *store.Tx, parent, directory string) error {
	x := execution{}
	var err error
	if x.state, err = ldapstate.Get(tx, parent, directory); err != nil || x.state.Position == "" {
		return err
	}
	if err := x.forgetPosition(); err != nil {
		return err
	}
	if err := ldapstate.SetPosition(tx, parent, directory, x.state.Position); err != nil {
		return err
	}
	return ldapstate.SetCookies(tx, parent, directory, nil)
}

// forgetPosition is ForgetPosition for one run.
func (x *execution) forgetPosition() error {
	r, err := x.reached()
	if err != nil {
		return err
	}
	r.Position = ldap.Position{}
	line, err := json.Marshal(r)
	x.state.Position, x.kept = string(line), nil
	return err
}

// asFar reports whether everything was read of a server that is known to have what
// another told of before. By a name for several, or after a fail-over, it may not be
// the same one.
func asFar(whole, told ldap.Proof) bool {
	is, was := whole.Position, told.Position
	switch {
	case is.Behind(was):
		return false
	case len(is.CSNs) > 0 && len(was.CSNs) > 0:
		return true
	}
	return is.Server == was.Server && whole.Server == told.Server
}

// hasTold reports whether a server is known to have what a delta told. Who is there by
// its word, and was named as gone, is below another base, or came back since the cookies
// were given out: the one that they are below has told of them, or will.
func (x *execution) hasTold(asked ldap.Proof) bool {
	return saysHowFar(asked.Position) && !slices.ContainsFunc(x.told, func(told ldap.Proof) bool { return !asFar(asked, told) })
}

// further returns which of two searches was answered by a server that is further, as
// far as that is known, and the first where it is not: what either told is known.
func further(first, next ldap.Proof) ldap.Proof {
	if first.Server == "" || first.Position.Behind(next.Position) {
		return next
	}
	return first
}

func nothingFound(server, what string, were int64) error {
	return identity.Errorf(identity.CodeUnavailable, ReasonNothing,
		"%s has no %s, where there were %d. That is no evidence that they are gone, and nothing was changed: look at the base, the filter and the rights of the bind identity; where they are gone indeed, delete the directory", server, what, were)
}

// seeEmptied notes the searches that find nothing where they found something, of the
// same settings.
func (x *execution) seeEmptied(p ldap.Proof) error {
	x.emptied = nil
	if x.state.Basis != x.basis() {
		return nil
	}
	before, err := x.reached()
	for _, was := range before.Yields {
		if was.N > 0 && slices.Contains(p.Yields, ldap.Yield{Kind: was.Kind, Base: was.Base}) {
			x.emptied = append(x.emptied, was)
		}
	}
	return err
}

// notHidden refuses a read in which somebody is missing and a search of their kind has
// found nothing, where it found something before: an access rule may hide what is
// below its base. Where nobody is missing they were moved, and are there.
func (x *execution) notHidden() error {
	for _, was := range x.emptied {
		if slices.ContainsFunc(x.missing, func(a absent) bool { return a.kind == kindOf(was.Kind) }) {
			return nothingBelow(x.out.Server, was)
		}
	}
	return nil
}

func nothingBelow(server string, was ldap.Yield) error {
	return identity.Errorf(identity.CodeUnavailable, ReasonNothing,
		"%s has no %s below %s, where there were %d. That is no evidence that they are gone, and nothing was changed: look at that base and at the rights of the bind identity there; where they are gone indeed, take it out of the bases that are searched", server, was.Kind, was.Base, was.N)
}
