// Package identity owns the words every other room speaks: kinds of
// organization, modes, roles, seat tiers, gates, grants and the one vocabulary
// of errors. It imports the standard library only and has no behaviour beyond
// what the words themselves mean.
package identity

import "strings"

// Kind is the kind of an organization.
type Kind string

// The kinds of organization usher knows.
const (
	KindEnterprise Kind = "enterprise"
	KindTeam       Kind = "team"
	KindConsole    Kind = "console"
)

// Kinds lists every kind, in the order they are documented.
var Kinds = []Kind{KindEnterprise, KindTeam, KindConsole}

// Valid reports whether k is one of Kinds.
func (k Kind) Valid() bool { return k == KindEnterprise || k == KindTeam || k == KindConsole }

// Mode says how people come into an organization and leave it.
type Mode string

// The modes of an organization. ModeSCIM covers every directory kind.
const (
	ModeInvite Mode = "invite"
	ModeJIT    Mode = "jit"
	ModeSCIM   Mode = "scim"
)

// Modes lists every mode, the default first.
var Modes = []Mode{ModeInvite, ModeJIT, ModeSCIM}

// Valid reports whether m is one of Modes.
func (m Mode) Valid() bool { return m == ModeInvite || m == ModeJIT || m == ModeSCIM }

// Role is the name of a role in the catalogue. RolePrimaryOwner stands above
// every catalogue role and is never mapped.
type Role string

// RolePrimaryOwner is the implicit top role of an enterprise organization's
// primary owner.
const RolePrimaryOwner Role = "primary_owner"

// Tier is the name of a seat tier in the catalogue.
type Tier string

// Gate is whether a person may log in to any organization of a parent.
type Gate string

// The two positions of a gate.
const (
	GateOpen   Gate = "open"
	GateClosed Gate = "closed"
)

// GrantKind says by which transition a person was admitted to an organization.
type GrantKind string

// The kinds of grant. GrantNone is the absence of a grant.
const (
	GrantNone     GrantKind = ""
	GrantManual   GrantKind = "manual"
	GrantInvite   GrantKind = "invite"
	GrantJIT      GrantKind = "jit"
	GrantRetained GrantKind = "retained"
)

// SeatState is what a membership holds of its seat tier.
type SeatState string

// The states of a seat.
const (
	SeatNone    SeatState = "none"
	SeatHeld    SeatState = "held"
	SeatWaiting SeatState = "waiting"
)

// MembershipState is how a membership shows in lists and login answers.
type MembershipState string

// The states of a membership.
const (
	MembershipActive     MembershipState = "active"
	MembershipWaiting    MembershipState = "waiting_for_seat"
	MembershipGateClosed MembershipState = "gate_closed"
)

// DirectoryKind is how a directory's records arrive.
type DirectoryKind string

// The kinds of directory.
const (
	DirectorySCIM DirectoryKind = "scim"
	DirectoryLDAP DirectoryKind = "ldap"
)

// Dialect names the client whose habits a SCIM directory tolerates.
type Dialect string

// The dialects of idP clients.
const (
	DialectGeneric   Dialect = "generic"
	DialectEntra     Dialect = "entra"
	DialectOkta      Dialect = "okta"
	DialectOneLogin  Dialect = "onelogin"
	DialectJumpCloud Dialect = "jumpcloud"
	DialectPing      Dialect = "ping"
	DialectGoogle    Dialect = "google"
)

// Dialects lists every dialect, the default first.
var Dialects = []Dialect{DialectGeneric, DialectEntra, DialectOkta, DialectOneLogin, DialectJumpCloud, DialectPing, DialectGoogle}

// DomainState is where a domain stands in its life.
type DomainState string

// The states of a domain.
const (
	DomainPending  DomainState = "pending"
	DomainVerified DomainState = "verified"
	DomainFailed   DomainState = "failed"
	DomainDegraded DomainState = "degraded"
	DomainLapsed   DomainState = "lapsed"
	DomainRemoved  DomainState = "removed"
)

// Admits reports whether a domain in this state lets people be admitted,
// bound and linked by their e-mail.
func (s DomainState) Admits() bool { return s == DomainVerified || s == DomainDegraded }

// Holds reports whether a domain in this state belongs to its parent alone.
func (s DomainState) Holds() bool { return s.Admits() || s == DomainLapsed }

// Remembers reports whether members whom a login knows by its subject go on to
// log in with an e-mail on the domain: the parent holds it, or did and gave it
// up. Where it gave it up the e-mail itself finds nobody.
func (s DomainState) Remembers() bool { return s.Holds() || s == DomainRemoved }

// ActorKind is the sort of actor that caused an event.
type ActorKind string

// The actors an event can name.
const (
	ActorAccount   ActorKind = "account"
	ActorAPIKey    ActorKind = "api_key"
	ActorDirectory ActorKind = "directory"
	ActorLogin     ActorKind = "login"
	ActorSchedule  ActorKind = "schedule"
	ActorOperator  ActorKind = "operator"
)

// Actor is who caused a change.
type Actor struct {
	Kind ActorKind `json:"kind"`
	ID   string    `json:"id,omitempty"`  // account, key, directory or connection id; empty for a schedule
	Key  string    `json:"key,omitempty"` // of a person: the key that acted for them
}

// Stored returns the id as it is stored beside the kind: that of a key which
// acted for a person stands behind the person's.
func (a Actor) Stored() string {
	if a.Key == "" {
		return a.ID
	}
	return a.ID + "/" + a.Key
}

// ActorStored is the reverse of Stored.
func ActorStored(kind ActorKind, stored string) Actor {
	a := Actor{Kind: kind, ID: stored}
	if kind == ActorAccount {
		a.ID, a.Key, _ = strings.Cut(stored, "/")
	}
	return a
}

// Fold returns s in the form in which caseExact=false values are compared and
// stored beside the verbatim value.
func Fold(s string) string { return strings.ToLower(s) }
