package provision

import (
	"slices"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/invitations"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
	"usher/mappings"
)

// GroupEvidence says what a login brought about groups.
type GroupEvidence int

// Only an explicit array counts; anything else is no evidence: nothing is
// removed or downgraded by it, and nobody is admitted by a mapping.
const (
	GroupsAbsent GroupEvidence = iota
	GroupsExplicit
)

// Login is what an authenticated login claims, checked for form.
type Login struct {
	Connection    *tenants.Connection
	Subject       string
	Email         string
	EmailVerified bool
	Evidence      GroupEvidence
	Groups        []string
	Attributes    map[string]any
	IssuedAt      int64  // epoch microseconds; 0: not said
	ForOrg        string // id of the organization the login is for, or empty
	ForKind       identity.Kind
	Invitation    string // the hash of the token of an invitation, or empty
	// Heard returns how new the evidence of an account is that came and is not stored
	// yet, 0 where there is none; nil: there never is.
	Heard func(account string) int64
	// AtLast, unless it is nil, asks what is to be answered together with the last
	// question of a login, behind all that waits. One that is refused before has none.
	AtLast func()
}

// EvidenceAt is how new the login's evidence is, 0 where it has none: a login
// without groups makes no evidence that was issued before it old.
func (in Login) EvidenceAt() int64 {
	if in.Evidence != GroupsExplicit {
		return 0
	}
	return in.IssuedAt
}

// stale reports whether the login is older than evidence that was taken.
func (in Login) stale(p people.Person) bool {
	taken := p.EvidenceAt
	if in.Heard != nil {
		taken = max(taken, in.Heard(p.Account))
	}
	return in.IssuedAt != 0 && in.IssuedAt < taken
}

// Reason is why a login was refused.
type Reason string

// The reasons. Reasons describes each for the documentation.
const (
	ReasonAllowed             Reason = ""
	ReasonConnectionDisabled  Reason = "connection_disabled"
	ReasonInvalidIDToken      Reason = "invalid_id_token"
	ReasonEmailMissing        Reason = "email_missing"
	ReasonEmailNotTrusted     Reason = "email_not_trusted"
	ReasonDomainNotVerified   Reason = "domain_not_verified"
	ReasonSubjectConflict     Reason = "subject_conflict"
	ReasonAccountOfOtherOwner Reason = "account_managed_elsewhere"
	ReasonDeactivated         Reason = "deactivated"
	ReasonNoGroupEvidence     Reason = "no_group_evidence"
	ReasonNoMappedGroup       Reason = "no_mapped_group"
	ReasonWaitingForSeat      Reason = "waiting_for_seat"
	ReasonNotAssigned         Reason = "not_assigned"
	ReasonInvitationInvalid   Reason = "invitation_invalid"
	ReasonInvitationEnded     Reason = "invitation_ended"
	ReasonGuestsNotAllowed    Reason = "guests_not_allowed"
)

// Reasons lists every reason with what it says and what to do.
var Reasons = []struct {
	Reason Reason
	Says   string
}{
	{ReasonConnectionDisabled, "the connection is switched off; an administrator enables it or the login flow uses another"},
	{ReasonInvalidIDToken, "the ID token is not one of the connection's issuer for its client, has ended, is older than ten minutes, or has another nonce than the caller expects; the answer's detail says which"},
	{ReasonEmailMissing, "the login brought no e-mail that usher can match; map the e-mail claim at the identity provider"},
	{ReasonEmailNotTrusted, "the e-mail is not verified and the connection does not vouch for it; send email_verified or set email_trust"},
	{ReasonDomainNotVerified, "the e-mail's domain is not verified by this parent, or the person is a guest who comes by another login than the one that their invitation linked; verify the domain, or invite the person as a guest"},
	{ReasonSubjectConflict, "the e-mail belongs to an account that logs in here under another subject; of the same person, whom the identity provider names otherwise now, rebind the account; where the address was given to somebody else, give the account the e-mail that its person has now, or erase it: a rebind would hand it over"},
	{ReasonAccountOfOtherOwner, "the e-mail's account belongs to another parent"},
	{ReasonDeactivated, "the person has left: the directory, or an administrator, closed the gate"},
	{ReasonNoGroupEvidence, "the login carried no complete list of groups, so no mapping can admit the person; configure the groups claim"},
	{ReasonNoMappedGroup, "the person is in no group that is mapped to an organization; assign a group at the identity provider"},
	{ReasonWaitingForSeat, "every seat of the person's tier is taken; raise the limit or free a seat"},
	{ReasonNotAssigned, "the person belongs to no organization of this parent; assign them at the identity provider or invite them"},
	{ReasonInvitationInvalid, "the token is of no invitation of this parent for the login's e-mail; use the link that was sent last, with the e-mail it was sent to"},
	{ReasonInvitationEnded, "the invitation was accepted, revoked or consumed, or its time is over; make another one"},
	{ReasonGuestsNotAllowed, "the organization takes no guests any more, or not in the invited role; allow them, or invite anew"},
}

// Decision answers a login.
type Decision struct {
	Allow         bool
	Reason        Reason
	Account       string // empty for a stranger
	Linked        bool   // the subject stands for the account from this login on
	Memberships   []people.Listed
	PolicyVersion int64
	Once          bool // the same claims may be decided otherwise although no revision has changed
	Taken         bool // refused, but its evidence was taken of somebody the parent knew: what was said before is old
}

// Login decides a login and makes memberships as the modes of the parent's
// organizations say (spec section 7, steps 1 to 8). In a View it answers when
// nothing has to be written and returns store.ErrReadOnly when something has;
// the caller then repeats it in an Update.
func (e *Engine) Login(tx *store.Tx, c Change, in Login) (Decision, error) {
	snap, err := e.source(tx, c.Parent)
	if err != nil {
		return Decision{}, err
	}
	// Evidence of the future would make all that follows it old.
	in.IssuedAt = min(in.IssuedAt, tx.Now())
	d := Decision{PolicyVersion: snap.PolicyVersion}
	deny := func(r Reason) (Decision, error) {
		d.Allow, d.Reason = false, r
		return d, nil
	}
	if !in.Connection.Enabled {
		return deny(ReasonConnectionDisabled)
	}
	who, reason, err := identify(tx, snap, in)
	if err != nil {
		return d, err
	}
	if who.account != nil {
		d.Account = who.account.ID
	}
	if reason != ReasonAllowed {
		return deny(reason)
	}
	if who.person != nil && who.person.Gate == identity.GateClosed {
		return deny(ReasonDeactivated)
	}
	s, err := who.facts(tx, snap)
	if err != nil {
		return d, err
	}
	d.Once = in.stale(s.person) || who.otherEmail(s)
	admitted := takeEvidence(tx, snap, s, in, who.domain.Admits()) && !who.guest
	invited, reason, err := who.byLogin(tx, snap, c, s)
	if err != nil {
		return d, err
	}
	if reason != ReasonAllowed {
		return deny(reason)
	}
	if who.person == nil && !admitted && len(invited) == 0 {
		if !who.domain.Admits() {
			return deny(ReasonDomainNotVerified)
		}
		return deny(refusalReason(snap, in, false, nil))
	}
	if err := who.admit(tx, snap, c, in, s); err != nil {
		return d, err
	}
	if who.account != nil {
		d.Account, d.Linked = who.account.ID, who.links
	}
	if err := endAccepted(tx, snap, c, invited, s.person.Account); err != nil {
		return d, err
	}
	if err := settle(tx, snap, c, []*state{s}, &Losses{}); err != nil {
		return d, err
	}
	if tx.Writable() && who.person != nil { // who is new was stored with it
		if err := people.Seen(tx, snap.Parent, s.person.Account, tx.Now(), in.EvidenceAt()); err != nil {
			return d, err
		}
	}
	if d, err = answer(tx, snap, c, in, d); err != nil || d.Allow {
		return d, err
	}
	d.Taken = who.person != nil
	if d.Reason = refusalReason(snap, in, s.facts.Guest, d.Memberships); who.ended {
		d.Reason = ReasonInvitationEnded
	}
	return d, nil
}

// candidate is whom a login stands for.
type candidate struct {
	addr    address.Address
	domain  identity.DomainState
	account *people.Account                           // nil: not known yet
	person  *people.Person                            // nil: not known to the parent yet
	linked  bool                                      // the subject stands for the account already
	links   bool                                      // it does from this login on
	token   *invitations.Invitation                   // the open one whose token the login brought; nil: it brought none
	ended   bool                                      // it brought the token of one that has ended, which denies whoever has no access
	invited func() ([]*invitations.Invitation, error) // what the e-mail is invited to; nil: its domain lets nobody in
	guest   bool                                      // comes in as a guest, unknown to the parent so far
}

// identify finds the account of a login: by the connection's subject, else by
// a trusted e-mail on a domain of the parent (steps 2 and 3).
func identify(tx *store.Tx, snap *Snapshot, in Login) (candidate, Reason, error) {
	var who candidate
	addr, parseErr := address.Parse(in.Email)
	who.addr, who.domain = addr, snap.Domains[addr.Domain]
	if parseErr == nil {
		if err := people.LockEmail(tx, addr.Folded); err != nil {
			return who, "", err
		}
		if who.domain.Admits() {
			who.invited = invitations.AskOpenFor(tx, snap.Parent, addr.Folded)
		}
		if err := people.LockSubject(tx, in.Connection.ID, in.Subject); err != nil {
			return who, "", err
		}
	}
	id, err := people.SubjectAccount(tx, snap.Parent, in.Connection.ID, in.Subject)
	if err != nil {
		return who, "", err
	}
	if id != "" {
		who.linked = true
		if err := people.Lock(tx, snap.Parent, id); err != nil {
			return who, "", err
		}
		if who.account, err = people.AccountByID(tx, id); err != nil {
			return who, "", err
		}
		if who.person, err = people.PersonOf(tx, snap.Parent, id); err != nil {
			return who, "", err
		}
	}
	if parseErr == nil && in.Invitation != "" {
		if reason, err := who.redeem(tx, snap, in); err != nil || reason != ReasonAllowed {
			return who, reason, err
		}
	}
	known := who.linked && who.person != nil && who.domain.Remembers()
	switch {
	case parseErr != nil:
		return who, ReasonEmailMissing, nil
	case who.linked && who.person != nil && who.person.Guest:
		return who, ReasonAllowed, nil // whose mailbox was proven when the subject was linked
	case who.token != nil && !who.linked && !who.domain.Holds():
		reason, err := who.asGuest(tx, snap, in)
		return who, reason, err
	case !in.EmailVerified && (in.Connection.EmailTrust != tenants.EmailTrustConnection || !who.domain.Holds() && !known):
		return who, ReasonEmailNotTrusted, nil
	case known:
		return who, ReasonAllowed, nil
	case !who.domain.Holds():
		return who, ReasonDomainNotVerified, nil
	case who.linked:
		return who, ReasonAllowed, nil
	}
	return byEmail(tx, snap, in, who)
}

// byEmail finds the account by e-mail, for a subject that is not linked.
func byEmail(tx *store.Tx, snap *Snapshot, in Login, who candidate) (candidate, Reason, error) {
	account, err := people.AccountByEmail(tx, who.addr.Folded)
	if err != nil {
		return who, "", err
	}
	if account, err = holdAt(tx, snap.Parent, account, who.addr); err != nil || account == nil {
		return who, ReasonAllowed, err
	}
	subject, err := people.SubjectOf(tx, snap.Parent, in.Connection.ID, account.ID)
	if err != nil {
		return who, "", err
	}
	if subject != "" {
		who.account = account
		return who, ReasonSubjectConflict, nil
	}
	if who.person, err = people.PersonOf(tx, snap.Parent, account.ID); err != nil {
		return who, "", err
	}
	if who.person == nil {
		elsewhere, err := people.ManagedElsewhere(tx, snap.Parent, account.ID, tenants.HiddenSQL)
		if err != nil {
			return who, "", err
		}
		if elsewhere {
			return who, ReasonAccountOfOtherOwner, nil
		}
	}
	who.account = account
	if who.person != nil && who.person.Guest && who.token == nil {
		return who, ReasonDomainNotVerified, nil // a guest logs in by the subject that was linked with the invitation
	}
	return who, ReasonAllowed, nil
}

// facts loads what is known of the candidate; a stranger has no facts.
func (who *candidate) facts(tx *store.Tx, snap *Snapshot) (*state, error) {
	if who.person == nil {
		return &state{
			person: people.Person{Parent: snap.Parent, Gate: identity.GateOpen, Guest: who.guest}, facts: mappings.PersonFacts{Guest: who.guest},
			rows: map[string]*people.Membership{}, before: map[string]people.Membership{},
		}, nil
	}
	states, err := load(tx, snap, []string{who.account.ID})
	if err != nil {
		return nil, err
	}
	return states[0], nil
}

// takeEvidence changes the person's facts as the login says (step 6) and
// reports whether any organization admits them. On a domain that no longer
// admits, existing members keep what they have and nobody is let in anew.
func takeEvidence(tx *store.Tx, snap *Snapshot, s *state, in Login, admits bool) bool {
	if s.facts.Guest {
		return true
	}
	stale := in.stale(s.person)
	var match map[string]mappings.Match
	if in.Evidence == GroupsExplicit && snap.Set != nil {
		match = snap.Set.Match(claimant(in))
	}
	admitted := false
	places := snap.Orgs.matched(snap.Orgs.concern(nil, 0, s), 0, match)
	for _, i := range snap.Orgs.logins {
		places = append(places, spot{org: i})
	}
	for _, at := range inOrder(places) {
		org := &snap.Orgs.all[at.org]
		row, known := s.rows[org.ID]
		present := known && row.Present
		if org.Mode == identity.ModeJIT && !stale && (admits || present) {
			switch {
			case org.Mappings && in.Evidence == GroupsExplicit:
				m := keeping(match[org.Slug], row, snap.Catalogue[org.Kind])
				if known || m.Matched {
					loginResult(s.row(org.ID), org, m, snap.PolicyVersion, in.IssuedAt)
				}
			case !org.Mappings && meant(org, in):
				if row := s.row(org.ID); row.Grant == identity.GrantNone && !row.PrimaryOwner {
					row.Grant, row.GrantBy, row.GrantAt = identity.GrantJIT, in.Connection.ID, tx.Now()
				}
			}
		}
		_, facts := s.stored(org.ID)
		if mappings.DesiredOf(s.facts, org.Org, facts, s.match[org.Slug], snap.Catalogue).Present {
			admitted = true
		}
	}
	return admitted
}

// claimant is the person that rules look at in a login.
func claimant(in Login) mappings.Person {
	p := mappings.Person{Email: in.Email, Attributes: in.Attributes, Groups: make([]mappings.Group, len(in.Groups))}
	for i, g := range in.Groups {
		p.Groups[i] = mappings.Group{Name: g, ExternalID: g}
	}
	return p
}

// loginResult stores what the rules said at a complete login, unless the same
// is stored already.
func loginResult(row *people.Membership, org *Organization, m mappings.Match, policyVersion, issuedAt int64) {
	rules := make([]string, 0, m.Decisive)
	for _, r := range m.Rules[:m.Decisive] {
		rules = append(rules, r.Name)
	}
	old := row.Login
	if old != nil && old.Epoch == org.Epoch && old.Matched == m.Matched && old.Role == m.Role && old.Seat == m.Seat && slices.Equal(old.Rules, rules) {
		return
	}
	row.Login = &mappings.LoginResult{
		Matched: m.Matched, Role: m.Role, Seat: m.Seat, Rules: rules, PolicyVersion: policyVersion, IssuedAt: issuedAt, Epoch: org.Epoch,
	}
}

// meant reports whether a login is for an organization.
func meant(org *Organization, in Login) bool {
	switch {
	case in.ForOrg != "":
		return org.ID == in.ForOrg
	case in.ForKind != "":
		return org.Kind == in.ForKind
	}
	return true
}

// admit makes account, person and subject link of somebody who is let in, as
// far as they are not there yet.
func (who *candidate) admit(tx *store.Tx, snap *Snapshot, c Change, in Login, s *state) error {
	if who.linked && who.person != nil {
		return nil
	}
	if !who.domain.Admits() && !who.linked && (who.token == nil || !s.facts.Guest) {
		return nil // a lapsed domain links nobody; existing members are let in unlinked
	}
	if !tx.Writable() {
		return store.ErrReadOnly
	}
	var err error
	if who.account == nil {
		if who.account, err = people.InsertAccount(tx, who.addr); err != nil {
			return err
		}
		if err := c.log(tx, snap, events.Event{Type: events.AccountCreated, Account: who.account.ID, Target: in.Connection.ID}); err != nil {
			return err
		}
	}
	if who.person == nil {
		s.person.EvidenceAt, s.person.LastLoginAt = in.EvidenceAt(), tx.Now()
		s.belongsTo(who.account.ID)
		if err := people.InsertPerson(tx, s.person); err != nil {
			return err
		}
	}
	if who.linked {
		return nil
	}
	if err := people.LinkSubject(tx, snap.Parent, in.Connection.ID, in.Subject, who.account.ID); err != nil {
		return err
	}
	who.links = true
	return c.log(tx, snap, events.Event{Type: events.SubjectLinked, Account: who.account.ID, Target: in.Connection.ID})
}

// answer is stage 4, the login gate: allow with at least one membership that
// has access.
func answer(tx *store.Tx, snap *Snapshot, c Change, in Login, d Decision) (Decision, error) {
	if d.Account == "" {
		id, err := people.SubjectAccount(tx, snap.Parent, in.Connection.ID, in.Subject)
		if err != nil {
			return d, err
		}
		d.Account = id
	}
	if in.AtLast != nil {
		in.AtLast()
	}
	rows, err := people.ListByAccount(tx, snap.Parent, d.Account)
	if err != nil {
		return d, err
	}
	d.Memberships = rows
	d.Allow = slices.ContainsFunc(rows, func(l people.Listed) bool { return l.State(l.Gate) == identity.MembershipActive })
	if !d.Allow || in.Connection.ProvenAt != 0 {
		return d, nil
	}
	if !tx.Writable() {
		return d, store.ErrReadOnly
	}
	first, err := tenants.ProveConnection(tx, snap.Parent, in.Connection.ID)
	if err != nil || !first {
		return d, err
	}
	return d, c.log(tx, snap, events.Event{Type: events.ConnectionProven, Target: in.Connection.ID})
}

// refusalReason says why somebody without access was refused. No group lets a guest
// in.
func refusalReason(snap *Snapshot, in Login, guest bool, rows []people.Listed) Reason {
	if slices.ContainsFunc(rows, func(l people.Listed) bool { return l.SeatState == identity.SeatWaiting }) {
		return ReasonWaitingForSeat
	}
	if guest {
		return ReasonNotAssigned
	}
	for i := range snap.Orgs.all {
		if org := &snap.Orgs.all[i]; org.Mode == identity.ModeJIT && org.Mappings {
			if in.Evidence != GroupsExplicit {
				return ReasonNoGroupEvidence
			}
			return ReasonNoMappedGroup
		}
	}
	return ReasonNotAssigned
}
