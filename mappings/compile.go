package mappings

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"usher/internal/identity"
)

// Rule is one group mapping rule as a policy states it. Exactly one of Group,
// ExternalID and When is set, and at least one of Role, Seat and Mirror.
type Rule struct {
	Name       string
	Group      string // display name, compared without case, or a pattern with *, ? and [...]
	ExternalID string // the group's externalId, compared exactly
	When       string // a CEL expression over user, groups and email
	Directory  string // slug; when set, only groups of that directory count
	Org        string // slug
	Role       identity.Role
	Seat       identity.Tier
	Mirror     bool // the group itself is shown in the organization
	Ref        Ref  // how the rule is named to people; Why is filled in by a match
}

// RuleError is one mistake in one rule.
type RuleError struct {
	Index      int    // of the rule in the list that was compiled
	Field      string // "group", "externalId", "when", "org", "role", "seat", "mirror", or "matcher" or "effect" where none is given
	Line       int    // place inside the field's text, 1-based; 0 when unknown
	Column     int
	Message    string
	Suggestion string // what was probably meant, or empty
	Attribute  bool   // it doubts an attribute of a SCIM user: a login's claims may have any name
}

// Error returns the message, the field and the rule's index.
func (e RuleError) Error() string {
	return fmt.Sprintf("rule %d: %s: %s", e.Index, e.Field, e.Message)
}

// rule is a compiled Rule.
type rule struct {
	ref       Ref
	directory string
	org       int // index into Set.orgs
	role      identity.Role
	roleRank  int // from the top; -1 for a rule without a role
	seat      identity.Tier
	seatRank  int // from the top; -1 for a rule without a seat
	mirror    bool
	group     string // the name or pattern as written; empty for another matcher
	literal   string // the folded name, of a group without wildcards
	external  string // the externalId
	groups    bool
	when      *expression
	glob      *glob
}

// Set is a compiled list of rules: immutable, and safe for concurrent use.
type Set struct {
	orgs       []string
	rules      []rule
	exact      map[string][]int32 // by folded group name
	globs      []int32
	patterns   patternIndex // of globs
	externalID map[string][]int32
	whens      []int32 // by directory
}

// Compile compiles rules against the catalogue and the kinds of the
// organizations a policy declares, by slug. It returns every mistake of every
// rule, and a Set only when there is none.
func Compile(rules []Rule, cat identity.Catalogue, kinds map[string]identity.Kind) (*Set, []RuleError) {
	s := &Set{
		rules:      make([]rule, len(rules)),
		exact:      map[string][]int32{},
		externalID: map[string][]int32{},
	}
	s.orgs = slices.Sorted(maps.Keys(kinds))
	var errs []RuleError
	for i, r := range rules {
		found := s.compileTarget(i, r, cat, kinds)
		found = append(found, s.compileMatcher(i, r)...)
		for _, e := range found {
			e.Index = i
			errs = append(errs, e)
		}
	}
	if len(errs) > 0 {
		return nil, errs
	}
	s.patterns = newPatternIndex(s.rules, s.globs)
	// What an expression sees depends on the rule's directory; rules of one
	// directory stand together so that it is put together once.
	slices.SortStableFunc(s.whens, func(a, b int32) int { return strings.Compare(s.rules[a].directory, s.rules[b].directory) })
	return s, nil
}

// compileTarget checks and compiles what a rule gives.
func (s *Set) compileTarget(i int, r Rule, cat identity.Catalogue, kinds map[string]identity.Kind) []RuleError {
	c := &s.rules[i]
	*c = rule{ref: r.Ref, directory: r.Directory, role: r.Role, roleRank: -1, seat: r.Seat, seatRank: -1, mirror: r.Mirror}
	if c.ref.Name == "" {
		c.ref.Name = r.Name
	}
	if r.Role == "" && r.Seat == "" && !r.Mirror {
		return []RuleError{{Field: "effect", Message: "gives neither a role nor a seat, and mirrors no group"}}
	}
	kind, ok := kinds[r.Org]
	if !ok {
		return []RuleError{{Field: "org", Message: fmt.Sprintf("organization %q is not declared in organizations", r.Org)}}
	}
	c.org, _ = slices.BinarySearch(s.orgs, r.Org)
	k := cat[kind]
	var errs []RuleError
	if r.Mirror && r.When != "" {
		errs = append(errs, RuleError{Field: "mirror", Message: "an expression matches people and names no group that could be mirrored; match by group or externalId"})
	}
	switch {
	case r.Role == identity.RolePrimaryOwner:
		errs = append(errs, RuleError{Field: "role", Message: "the primary owner is never mapped; ownership is transferred by hand"})
	case r.Role != "" && !k.HasRole(r.Role):
		errs = append(errs, RuleError{Field: "role", Message: fmt.Sprintf("role %q does not exist in organizations of kind %s", r.Role, kind)})
	case r.Role != "":
		c.roleRank = k.Rank(r.Role)
	}
	switch {
	case r.Seat != "" && len(k.Seats) == 0:
		errs = append(errs, RuleError{Field: "seat", Message: fmt.Sprintf("organizations of kind %s have no seats", kind)})
	case r.Seat != "" && !k.HasSeat(r.Seat):
		errs = append(errs, RuleError{Field: "seat", Message: fmt.Sprintf("seat tier %q does not exist in organizations of kind %s", r.Seat, kind)})
	case r.Seat != "":
		c.seatRank = k.SeatRank(r.Seat)
	}
	return errs
}

// compileMatcher checks and indexes what a rule matches by.
func (s *Set) compileMatcher(i int, r Rule) []RuleError {
	var given []string
	for _, m := range []struct{ field, value string }{{"group", r.Group}, {"externalId", r.ExternalID}, {"when", r.When}} {
		if m.value != "" {
			given = append(given, m.field)
		}
	}
	switch len(given) {
	case 0:
		return []RuleError{{Field: "matcher", Message: "matches nobody: it needs one of group, externalId and when"}}
	case 1:
	default:
		return []RuleError{{Field: given[1], Message: fmt.Sprintf("matches by %s at once: a rule has exactly one of group, externalId and when", strings.Join(given, " and "))}}
	}
	c, n := &s.rules[i], int32(i)
	switch {
	case r.Group != "":
		name, g, err := compilePattern(r.Group)
		if err != nil {
			return []RuleError{{Field: "group", Message: fmt.Sprintf("group %q %v", r.Group, err)}}
		}
		c.group, c.literal, c.groups, c.glob = r.Group, name, true, g
		if g == nil {
			c.ref.Why = whyGroup(r.Group)
			s.exact[name] = append(s.exact[name], n)
		} else {
			s.globs = append(s.globs, n)
		}
	case r.ExternalID != "":
		c.groups, c.external = true, r.ExternalID
		c.ref.Why = "externalId " + strconv.Quote(r.ExternalID)
		s.externalID[r.ExternalID] = append(s.externalID[r.ExternalID], n)
	default:
		if len(s.whens) == MaxExpressions {
			return []RuleError{{Field: "when", Message: fmt.Sprintf("a policy has at most %d rules with an expression", MaxExpressions)}}
		}
		x, errs := compileExpression(r.When)
		s.whens = append(s.whens, n)
		if len(errs) > 0 {
			for j := range errs {
				errs[j].Field = "when"
			}
			return errs
		}
		c.when, c.groups = x, x.groups
		c.ref.Why = "when"
	}
	return nil
}

// Doubts returns what is allowed and yet probably not meant: in expressions a
// mistyped attribute of a SCIM user, and a text in capitals that the e-mail is
// compared with; in the name of a group a single backslash.
func (s *Set) Doubts() []RuleError {
	var out []RuleError
	for i := range s.rules {
		if found, literal, meant := needless(s.rules[i].group); found {
			out = append(out, RuleError{
				Index: i, Field: "group", Suggestion: meant,
				Message: fmt.Sprintf("a backslash takes the next character as it is, so that this stands for %q; a backslash of the name itself is written twice", literal),
			})
		}
	}
	for _, i := range s.whens {
		for _, d := range s.rules[i].when.doubts {
			d.Index = int(i)
			out = append(out, d)
		}
	}
	return out
}

// Len returns the number of rules.
func (s *Set) Len() int { return len(s.rules) }

// ByGroupName reports whether rule i can be met by what a group is called:
// whoever may create groups at the IdP could name one so.
func (s *Set) ByGroupName(i int) bool {
	r := &s.rules[i]
	return r.group != "" || r.when != nil && r.groups
}
