// Package plan owns what a change of the rules would do as data: who gains,
// loses and changes what and why, what is decided later, and a hash by which the
// very same plan is asked for again. It computes nothing; provision does.
package plan

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash"

	"usher/internal/identity"
	"usher/internal/store/runs"
	"usher/mappings"
)

// Kind is what a plan does to one membership.
type Kind string

// The kinds of item.
const (
	Gain     Kind = "gain"     // a membership, a higher role or a better seat
	Loss     Kind = "loss"     // the membership, or a lower role or seat
	Change   Kind = "change"   // neither more nor less
	Deferred Kind = "deferred" // the person's next login decides
	Held     Kind = "held"     // a hold of before keeps it from happening, or that nobody else administers the organization
	Closes   Kind = "closes"   // the gate, which is no membership: the person can log in no more
)

// Value is what somebody has in an organization; the zero value: nothing.
type Value struct {
	Role identity.Role `json:"role,omitempty"`
	Seat identity.Tier `json:"seat,omitempty"` // the best acceptable one, where it is to be given
}

// Item is what a plan does to one membership.
type Item struct {
	Kind         Kind           `json:"kind"`
	Account      string         `json:"account"`
	Email        string         `json:"email"`
	Organization string         `json:"organization"` // slug; kind closes: empty
	From         Value          `json:"from"`
	To           Value          `json:"to"`
	Waits        bool           `json:"waits,omitempty"` // no seat of the tier is free
	Reason       string         `json:"reason"`
	Rules        []mappings.Ref `json:"rules,omitempty"` // that decide
	Run          string         `json:"run,omitempty"`   // kind held: what holds it
}

// Counts counts items by kind.
type Counts struct {
	Gains    int `json:"gains"`
	Losses   int `json:"losses"`
	Removed  int `json:"removed"` // of the losses, whole memberships
	Changes  int `json:"changes"`
	Deferred int `json:"deferred"`
	Held     int `json:"held"`
	Waiting  int `json:"waiting"` // of the gains, losses and changes, those that wait for a seat
}

func (c *Counts) add(i Item) {
	if i.Waits {
		c.Waiting++
	}
	switch i.Kind {
	case Gain:
		c.Gains++
	case Loss:
		c.Losses++
		if i.To == (Value{}) {
			c.Removed++
		}
	case Change:
		c.Changes++
	case Deferred:
		c.Deferred++
	case Held:
		c.Held++
	}
}

// Empty reports whether nothing would be done.
func (c Counts) Empty() bool { return c == Counts{} }

// Warning is a limit that the plan would pass: applied without its hash, what
// passes it is held.
type Warning struct {
	Scope  string      `json:"scope"` // organization or directory, by slug
	Detail runs.Detail `json:"detail"`
}

// Summary is what a plan comes to.
type Summary struct {
	Hash string `json:"hash,omitempty"` // empty: what is planned is not applied by it
	Counts
	People        int                `json:"people"`           // who were looked at
	Bound         int                `json:"bound,omitempty"`  // directory users who stand for nobody and would be bound to an account
	Closed        int                `json:"closed,omitempty"` // gates that would close, since those users are inactive
	Moved         int                `json:"moved,omitempty"`  // accounts that another directory would own, or none
	Organizations map[string]*Counts `json:"organizations"`
	Create        []string           `json:"create"`         // organizations that are made
	Switches      []Switch           `json:"switches"`       // of mode or mappings
	Guards        []Warning          `json:"guards"`         // limits it passes
	Pending       bool               `json:"pending"`        // a large change of before is still being settled
	PolicyVersion int64              `json:"policy_version"` // in force now; 0: none
}

// Switch is an organization's change of mode or mappings.
type Switch struct {
	Organization string        `json:"organization"`
	From         identity.Mode `json:"from"`
	FromMappings bool          `json:"from_group_mappings"`
	To           identity.Mode `json:"to"`
	ToMappings   bool          `json:"to_group_mappings"`
}

// Builder gathers a plan while its items go by. Its size follows the
// organizations, not the items.
type Builder struct {
	sum     Summary
	digest  hash.Hash
	encoder *json.Encoder
}

// NewBuilder returns a Builder of a plan for a policy whose source has a hash.
func NewBuilder(policy string) *Builder {
	b := &Builder{digest: sha256.New(), sum: Summary{Organizations: map[string]*Counts{}, Create: []string{}, Switches: []Switch{}, Guards: []Warning{}}}
	b.encoder = json.NewEncoder(b.digest)
	_, _ = fmt.Fprintln(b.digest, policy) // a hash takes everything
	return b
}

// Add takes the next item. The order of items is part of the plan.
func (b *Builder) Add(i Item) error {
	if i.Kind == Closes {
		b.sum.Closed++
	} else {
		b.count(i)
	}
	// What is said of an item, and where a rule stands, is no part of what it does.
	i.Reason, i.Rules, i.Email = "", nil, ""
	return b.encoder.Encode(i)
}

// count counts what becomes of a membership.
func (b *Builder) count(i Item) {
	b.sum.add(i)
	org := b.sum.Organizations[i.Organization]
	if org == nil {
		org = &Counts{}
		b.sum.Organizations[i.Organization] = org
	}
	org.add(i)
}

// Create notes that the plan makes an organization.
func (b *Builder) Create(slug string) error {
	b.sum.Create = append(b.sum.Create, slug)
	return b.encoder.Encode(slug)
}

// Switch notes that the plan switches an organization.
func (b *Builder) Switch(s Switch) error {
	b.sum.Switches = append(b.sum.Switches, s)
	return b.encoder.Encode(s)
}

// People notes that n more people were looked at, and returns how many were.
func (b *Builder) People(n int) int {
	b.sum.People += n
	return b.sum.People
}

// Warn notes a limit that the plan passes. It is no part of the hash.
func (b *Builder) Warn(w Warning) { b.sum.Guards = append(b.sum.Guards, w) }

// Bind notes that n more directory users would be bound to an account.
func (b *Builder) Bind(n int) { b.sum.Bound += n }

// Own notes that a directory would own an account that another owns; empty: none
// would.
func (b *Builder) Own(account, directory string) error {
	b.sum.Moved++
	return b.encoder.Encode([2]string{account, directory})
}

// Summary ends the plan.
func (b *Builder) Summary() *Summary {
	b.sum.Hash = hex.EncodeToString(b.digest.Sum(nil))[:32]
	return &b.sum
}
