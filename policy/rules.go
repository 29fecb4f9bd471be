package policy

import (
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v4"

	"usher/internal/identity"
	"usher/internal/nearest"
	"usher/mappings"
)

// maxRules bounds the mappings of one policy.
const maxRules = 20_000

// ruleNodes are the nodes a rule was read from, by key; "" is the rule itself.
type ruleNodes map[string]*yaml.Node

func (n ruleNodes) get(key string) *yaml.Node {
	if v := n[key]; v != nil {
		return v
	}
	return n[""]
}

func (p *parser) rule(n *yaml.Node) {
	if len(p.policy.Rules) == maxRules {
		p.errorf(n, "a policy has at most %d mappings", maxRules)
	}
	if len(p.policy.Rules) >= maxRules {
		return
	}
	r := mappings.Rule{Ref: mappings.Ref{File: p.file, Line: n.Line, Column: n.Column}}
	nodes := ruleNodes{"": n}
	p.object(n, unmanaged, "mapping", mappingKeys, func(k *key, v *yaml.Node) {
		nodes[k.name] = v
		if k.name == "directory" {
			r.Directory, _ = p.slug(v, "directory")
			return
		}
		if k.name == "mirror" {
			r.Mirror = p.flag(v, "mirror")
			return
		}
		s, _ := p.text(v, k.name)
		switch k.name {
		case "name":
			r.Name = s
		case "group":
			r.Group = s
		case "externalId":
			r.ExternalID = s
		case "when":
			r.When = s
		case "org":
			r.Org = s
		case "role":
			r.Role = identity.Role(s)
		case "seat":
			r.Seat = identity.Tier(s)
		}
	})
	r.Ref.Name = r.Name
	p.policy.Rules = append(p.policy.Rules, r)
	p.rules = append(p.rules, nodes)
}

// compile compiles the rules and reports what is wrong with them, one by one
// and among each other.
func (p *parser) compile() {
	kinds := p.kinds()
	set, errs := mappings.Compile(p.policy.Rules, p.cat, kinds)
	bad := map[int]bool{}
	for _, e := range errs {
		bad[e.Index] = true
		p.ruleError(e, kinds)
	}
	names := map[string]int{}
	for i, r := range p.policy.Rules {
		if first, twice := names[r.Name]; twice && r.Name != "" {
			p.errorf(p.rules[i].get("name"), "mapping name %q stands twice, first on line %d", r.Name, p.policy.Rules[first].Ref.Line)
		} else {
			names[r.Name] = i
		}
		if o, ok := p.orgs[r.Org]; ok && o.settled && !o.GroupMappings {
			bad[i] = true
			p.errorf(p.rules[i].get("org"), "group_mappings is off in organization %s, so the mapping would never count; turn it on or take the mapping out", r.Org)
		}
	}
	p.unreachable(bad)
	p.incomparable(bad)
	if set == nil {
		return
	}
	p.policy.Set = set
	p.nobody()
	p.selfMade(set, kinds)
	p.shadows(set, bad)
	p.doubts(set)
}

// nobody warns of organizations of which mappings decide and no mapping does.
func (p *parser) nobody() {
	given := map[string]bool{}
	for _, r := range p.policy.Rules {
		given[r.Org] = given[r.Org] || r.Role != ""
	}
	for _, o := range p.policy.Organizations {
		if o.GroupMappings && !given[o.Slug] {
			p.warnf(o.Pos, "group_mappings is on in organization %s and no mapping gives a role there: nobody would be a member", o.Slug)
		}
	}
}

// selfMade warns of rules that grant an administering role to whoever is in a
// group of some name.
func (p *parser) selfMade(set *mappings.Set, kinds map[string]identity.Kind) {
	for i, r := range p.policy.Rules {
		if kind, ok := kinds[r.Org]; ok && r.Role != "" && p.cat[kind].Administers(r.Role) && set.ByGroupName(i) {
			p.warnf(p.at(p.rules[i].get("role")), "mapping %q grants the administering role %s by a group's name: whoever may create groups at the identity provider could name one so; externalId cannot be made up", r.Name, r.Role)
		}
	}
}

// shadows warns of rules that never count because of a broader one.
func (p *parser) shadows(set *mappings.Set, bad map[int]bool) {
	for _, s := range set.Shadows() {
		r := p.policy.Rules[s.Rule]
		switch {
		case bad[s.Rule]:
		case s.By < 0:
			p.warnf(p.at(p.rules[s.Rule].get("when")), "mapping %q never counts: its expression is false whoever the person is", r.Name)
		default:
			o := p.policy.Rules[s.By]
			p.warnf(p.at(p.rules[s.Rule][""]), "mapping %q never counts: %q on line %d matches everybody it does and gives at least as much", r.Name, o.Name, o.Ref.Line)
		}
	}
}

// doubts warns of what rules probably do not mean, and of attributes that no
// SCIM user has and that look like one, but for organizations where logins decide:
// there the attributes are claims, which may have any name.
func (p *parser) doubts(set *mappings.Set) {
	for _, d := range set.Doubts() {
		r := p.policy.Rules[d.Index]
		if d.Attribute && p.orgs[r.Org].Mode != identity.ModeSCIM {
			continue
		}
		at, _ := p.inside(p.rules[d.Index].get(d.Field), d.Line, d.Column)
		p.report(Problem{Position: at, Severity: Warning, Message: fmt.Sprintf("mapping %q: %s", r.Name, d.Message), Suggestion: d.Suggestion})
	}
}

// ruleError reports a mistake that the compiler found, unless reading the rule
// has reported its cause already.
func (p *parser) ruleError(e mappings.RuleError, kinds map[string]identity.Kind) {
	nodes, r := p.rules[e.Index], p.policy.Rules[e.Index]
	root := nodes[""]
	if root.Kind != yaml.MappingNode {
		return
	}
	has := func(keys ...string) bool {
		return slices.ContainsFunc(keys, func(key string) bool { return nodes[key] != nil })
	}
	switch e.Field {
	case "matcher":
		if has("group", "externalId", "when") {
			return // given, and not a text
		}
	case "effect":
		if has("role", "seat") || has("mirror") && nodes["mirror"].Value != "false" {
			return
		}
	case "org":
		if _, declared := p.orgs[r.Org]; declared || r.Org == "" {
			return // its kind is what is wrong, or there is no text
		}
		e.Suggestion = nearest.Word(r.Org, p.slugs)
	case "role":
		e.Suggestion = nearest.Word(string(r.Role), roleNames(p.cat[kinds[r.Org]]))
	case "seat":
		e.Suggestion = nearest.Word(string(r.Seat), words(p.cat[kinds[r.Org]].Seats))
	}
	at := p.at(nodes.get(e.Field))
	if e.Line > 0 {
		var exact bool
		if at, exact = p.inside(nodes.get(e.Field), e.Line, e.Column); !exact {
			e.Message += fmt.Sprintf(" (line %d, column %d of the expression)", e.Line, e.Column)
		}
	}
	p.report(Problem{Position: at, Severity: Error, Message: "mapping " + quoted(r.Name) + e.Message, Suggestion: e.Suggestion})
}

func quoted(name string) string {
	if name == "" {
		return ""
	}
	return fmt.Sprintf("%q: ", name)
}

// matcher is what decides whether two rules match the same people.
type matcher struct{ org, group, externalID, when, directory string }

func matcherOf(r mappings.Rule) matcher {
	return matcher{r.Org, identity.Fold(r.Group), r.ExternalID, strings.TrimSpace(r.When), r.Directory}
}

// maxAlike bounds how many rules of one matcher a rule is compared with: a file
// of nothing but such rules must not take its square in time.
const maxAlike = 64

// unreachable reports rules that another rule with the same matcher makes
// pointless: the same effect twice, or a lower one.
func (p *parser) unreachable(bad map[int]bool) {
	places := make(map[matcher]int, len(p.policy.Rules))
	var same [][]int // in the order of the first of each
	for i, r := range p.policy.Rules {
		if bad[i] {
			continue
		}
		m := matcherOf(r)
		at, known := places[m]
		if !known {
			at = len(same)
			places[m] = at
			same = append(same, nil)
		}
		same[at] = append(same[at], i)
	}
	for _, alike := range same {
		if len(alike) < 2 {
			continue
		}
		for _, i := range alike {
			p.pointless(i, alike[:min(len(alike), maxAlike)])
		}
	}
}

// pointless reports rule i when one of others, which match the same people,
// gives at least as much.
func (p *parser) pointless(i int, others []int) {
	r := p.policy.Rules[i]
	k := p.cat[p.orgs[r.Org].Kind]
	for _, j := range others {
		o := p.policy.Rules[j]
		equal := o.Role == r.Role && o.Seat == r.Seat && o.Mirror == r.Mirror
		covers := (o.Mirror || !r.Mirror) && (r.Role == "" || o.Role != "" && k.Rank(o.Role) <= k.Rank(r.Role)) &&
			(r.Seat == "" || o.Seat != "" && k.SeatRank(o.Seat) <= k.SeatRank(r.Seat))
		switch {
		case i == j || !covers || equal && j > i:
			continue
		case equal:
			p.errorf(p.rules[i][""], "mapping %q is the same as %q on line %d", r.Name, o.Name, o.Ref.Line)
		default:
			p.errorf(p.rules[i][""], "mapping %q never counts: %q on line %d matches the same people and gives at least as much", r.Name, o.Name, o.Ref.Line)
		}
		return
	}
}

// incomparable warns, once for every pair of roles in an organization, that a
// person whom both match loses what only the lower one may do.
func (p *parser) incomparable(bad map[int]bool) {
	type orgRole struct {
		org  string
		role identity.Role
	}
	first := map[orgRole]int{}
	roles := map[string][]identity.Role{}
	for i, r := range p.policy.Rules {
		key := orgRole{r.Org, r.Role}
		if _, seen := first[key]; r.Role == "" || bad[i] || seen {
			continue
		}
		first[key] = i
		roles[r.Org] = append(roles[r.Org], r.Role)
	}
	for _, org := range p.slugs {
		rs := roles[org]
		k := p.cat[p.orgs[org].Kind]
		slices.SortFunc(rs, func(a, b identity.Role) int { return k.Rank(a) - k.Rank(b) })
		for i, high := range rs {
			for _, low := range rs[i+1:] {
				if k.Comparable(high, low) {
					continue
				}
				at := first[orgRole{org, low}]
				p.warnf(p.at(p.rules[at].get("role")), "the highest role wins: whom both %q and %q match gets %s in %s and not %s, which %s does not include",
					p.policy.Rules[first[orgRole{org, high}]].Name, p.policy.Rules[at].Name, high, org, low, high)
			}
		}
	}
}
