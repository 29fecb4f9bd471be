package policy

import (
	"crypto/sha256"
	"encoding/hex"

	"usher/internal/identity"
	"usher/mappings"
)

// Version is the version of the file format this package reads.
const Version = 1

// Organization is one organization as a policy speaks of it.
type Organization struct {
	Slug          string
	Kind          identity.Kind
	Mode          identity.Mode
	GroupMappings bool
	DefaultSeat   identity.Tier // empty: the best tier with a free seat
	Pos           Position      // of the slug

	settled bool // kind, mode and group_mappings are known, so the rest can be judged by them
}

// SSO holds the switches of single sign-on (spec section 4).
type SSO struct {
	Required            map[identity.Kind]bool // wanted; in force only after a proven login
	RequiredPos         Position               // of the first kind it is wanted for
	RestrictOrgCreation bool
	RestrictPos         Position
}

// Limit bounds the losses of a rolling hour: past the greater of Count people
// and Percent of the members they are held (spec section 9).
type Limit struct {
	Count   int
	Percent int // of the members, 0 to 100
}

// The effects a SCIM group's deletion, emptying, replacement or renaming may have.
const (
	SCIMGroupsHold  = "hold"
	SCIMGroupsApply = "apply"
)

// Guards are the limits of automatic change, with the defaults filled in.
type Guards struct {
	MaxRemovals          Limit
	MaxNewAdministrators int    // by mapping, an hour
	SCIMGroups           string // SCIMGroupsHold or SCIMGroupsApply
}

// DefaultGuards returns the guards of a policy that says nothing of them.
func DefaultGuards() Guards {
	return Guards{MaxRemovals: Limit{Count: 10, Percent: 20}, MaxNewAdministrators: 5, SCIMGroups: SCIMGroupsHold}
}

// Schedules are cron texts; empty means the daemon's default.
type Schedules struct {
	Directories string
	Domains     string
}

// Policy is an accepted policy file: free of errors, immutable, safe for
// concurrent use.
type Policy struct {
	File          string
	Source        []byte
	Version       int
	Parent        string // slug
	ParentPos     Position
	Organizations []Organization // in file order
	SSO           SSO
	Rules         []mappings.Rule
	Set           *mappings.Set
	Guards        Guards
	Schedules     Schedules
	Tests         []Test

	present map[string]bool // dotted paths of the keys the file has
	cat     identity.Catalogue
}

// Hash returns the SHA-256 of the source in hexadecimal.
func (p *Policy) Hash() string {
	sum := sha256.Sum256(p.Source)
	return hex.EncodeToString(sum[:])
}

// Manages reports whether the file has the key at a dotted path, such as
// "organizations.acme-console.mode", "sso.required.console" or
// "guards.max_removals": what it has is read-only elsewhere.
func (p *Policy) Manages(path string) bool { return p.present[path] }

// Organization returns what the policy says of the organization, by slug.
func (p *Policy) Organization(slug string) (Organization, bool) {
	for _, o := range p.Organizations {
		if o.Slug == slug {
			return o, true
		}
	}
	return Organization{}, false
}
