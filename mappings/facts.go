package mappings

import "usher/internal/identity"

// Group is one IdP group a person is in, as the directory or the login said it.
type Group struct {
	Name       string // display name, or the bare value of a groups claim
	ExternalID string
	Directory  string // slug of the directory it came from; empty for a login claim
}

// Person is what rules look at: one person's attributes and groups.
type Person struct {
	Email      string
	Attributes map[string]any // SCIM core and extension attributes, or claims; nil is none
	Groups     []Group
}

// PersonFacts are the facts of account × parent that decide presence
// (spec section 12).
type PersonFacts struct {
	Guest       bool
	OwnerActive bool // the owning directory has a live link to the account and says active
}

// Org is an organization as the function sees it: its own row and what the
// parent's policy says of it.
type Org struct {
	ID          string
	Slug        string
	Kind        identity.Kind
	Mode        identity.Mode
	Mappings    bool // group mappings are on
	Standalone  bool // the organization has no parent
	Epoch       int64
	DefaultSeat identity.Tier // empty: the best tier with a free seat
}

// TakesAll reports whether whoever a directory says is active is in the
// organization, without any rule or stored fact that speaks of them. In every other
// one somebody of whom neither says anything is not present.
func (o Org) TakesAll() bool {
	return o.Mode == identity.ModeSCIM && !o.Mappings && !o.Standalone
}

// LoginResult is the stored outcome of the rules at the last complete login.
type LoginResult struct {
	Matched       bool
	Role          identity.Role
	Seat          identity.Tier // empty: no seat rule matched
	Rules         []string
	PolicyVersion int64
	IssuedAt      int64 // epoch microseconds, the iat of the evidence
	Epoch         int64
}

// OrgFacts are the facts of account × organization (spec section 12).
type OrgFacts struct {
	PrimaryOwner bool
	Grant        identity.GrantKind
	BaseRole     identity.Role // empty: none
	BaseSeat     identity.Tier // empty: none
	Login        *LoginResult  // nil: no login evaluated yet
}

// Match is what the rules of one organization say about one person.
type Match struct {
	Matched  bool          // at least one role rule matched
	Decisive int32         // how many of Rules gave Role or Seat; 0: not known, count all
	Role     identity.Role // the highest matched role
	Seat     identity.Tier // the highest matched tier, empty when no seat rule matched
	Rules    []Ref         // every rule that matched: those that gave the role, then the seat, then the rest, each in file order
	GivenUp  *GivenUp      // the first of the rules that have said nothing, see Keeping; nil: there is none
}

// GivenUp is a rule whose expression takes too long for a person: it has not said
// that it does not match them.
type GivenUp struct {
	Rule Ref
	Role identity.Role // what it gives whom it matches
	Seat identity.Tier
	Next *GivenUp
}

// Ref names a rule to people.
type Ref struct {
	Name   string `json:"name"`
	File   string `json:"file,omitempty"`
	Line   int    `json:"line,omitempty"`
	Column int    `json:"column,omitempty"`
	Why    string `json:"why,omitempty"` // the group or expression that matched
}

// Desired is stage 1's answer for one person in one organization.
type Desired struct {
	Present bool
	Role    identity.Role
	Tiers   []identity.Tier // acceptable seat tiers, the best first; empty where the kind has no seats
	Mapped  bool            // Tiers came from a seat rule: no fallback to another tier
	Source  string          // which row of the presence table decided, see the Source constants
	Rules   []Ref           // the rules that gave role and seat, the role's first
}

// Sources of a membership: the rows of the presence table by name.
const (
	SourcePrimaryOwner = "primary_owner"
	SourceGrant        = "grant"         // rows 2, 6 and 7; the grant's kind says more
	SourceDirectory    = "directory"     // row 4
	SourceMapping      = "mapping"       // row 3
	SourceLogin        = "login_mapping" // row 5
)
