package policy

import (
	"fmt"

	"go.yaml.in/yaml/v4"

	"usher/internal/crontab"
	"usher/internal/identity"
)

// MaxSize is the largest policy file, in bytes.
const MaxSize = 4 << 20

// maxOrganizations bounds the organizations of one policy.
const maxOrganizations = 1000

// parser reads one file into a Policy.
type parser struct {
	reader
	cat    identity.Catalogue
	policy *Policy
	orgs   map[string]Organization
	slugs  []string
	rules  []ruleNodes

	tested    bool // run the tests
	testNames map[string]bool
}

// Parse reads the policy in src; file is what places name it. Every mistake is
// reported at once, failing tests of the policy included. The policy is nil
// when one of the problems is an error. src must not be changed afterwards.
func Parse(file string, src []byte, cat identity.Catalogue) (*Policy, Problems) {
	return parse(file, src, cat, true, false)
}

// Stored is Parse of a policy that was accepted once: what was text then still is.
func Stored(file string, src []byte, cat identity.Catalogue) (*Policy, Problems) {
	return parse(file, src, cat, true, true)
}

// parseUntested is Parse without running the tests.
func parseUntested(file string, src []byte, cat identity.Catalogue) (*Policy, Problems) {
	return parse(file, src, cat, false, false)
}

func parse(file string, src []byte, cat identity.Catalogue, tested, stored bool) (*Policy, Problems) {
	p := &parser{
		tested: tested,
		reader: reader{file: file, src: src, stored: stored, present: map[string]bool{}},
		cat:    cat,
		orgs:   map[string]Organization{},
	}
	p.policy = &Policy{
		File: file, Source: src, Guards: DefaultGuards(), SSO: SSO{Required: map[identity.Kind]bool{}},
		present: p.present, cat: cat,
	}
	if len(src) > MaxSize {
		p.report(Problem{Position: Position{File: file}, Severity: Error, Message: fmt.Sprintf("the file is larger than %d MiB", MaxSize>>20)})
		return nil, p.problems
	}
	if root := p.document(); root != nil {
		p.root(root)
	}
	p.problems.sort()
	p.rest()
	if p.errors > 0 {
		return nil, p.problems
	}
	return p.policy, p.problems
}

func (p *parser) root(n *yaml.Node) {
	var orgs, rules, tests *yaml.Node
	p.object(n, "", "the policy", fileKeys, func(k *key, v *yaml.Node) {
		switch k.name {
		case "version":
			p.version(v)
		case "parent":
			p.policy.Parent, _ = p.slug(v, "parent")
			p.policy.ParentPos = p.at(v)
		case "organizations":
			orgs = v
		case "sso":
			p.sso(v)
		case "mappings":
			rules = v
		case "guards":
			p.guards(v)
		case "schedules":
			p.schedules(v)
		case "tests":
			tests = v
		}
	})
	if orgs != nil && len(orgs.Content)/2 > maxOrganizations {
		p.errorf(orgs, "a policy has at most %d organizations", maxOrganizations)
	} else if orgs != nil {
		p.each(orgs, "organizations", p.organization)
	}
	if rules != nil {
		p.list(rules, "mappings", p.rule)
	}
	p.compile()
	if tests != nil {
		p.tests(tests)
	}
}

func (p *parser) version(v *yaml.Node) {
	if v.Kind != yaml.ScalarNode || v.ShortTag() != "!!int" {
		p.wrongType(v, "version", "the number 1")
		return
	}
	if v.Value != "1" {
		p.errorf(v, "version %s is not known; this usher reads version %d", v.Value, Version)
		return
	}
	p.policy.Version = Version
}

func (p *parser) organization(k, v *yaml.Node) {
	what := "organization " + k.Value
	slug, ok := p.slug(k, "organization")
	if !ok {
		return
	}
	o := Organization{Slug: slug, Pos: p.at(k)}
	var mappingsAt *yaml.Node
	known := true
	p.object(v, "organizations."+slug, what, organizationKeys, func(k *key, n *yaml.Node) {
		switch k.name {
		case "kind":
			s, _ := p.choice(n, k)
			o.Kind = identity.Kind(s)
		case "mode":
			s, _ := p.choice(n, k)
			o.Mode = identity.Mode(s)
		case "group_mappings":
			before := p.errors
			o.GroupMappings, mappingsAt = p.flag(n, "group_mappings"), n
			known = p.errors == before
		case "default_seat":
			p.defaultSeat(n, &o)
		}
	})
	o.settled = o.Kind != "" && o.Mode != "" && known
	if o.GroupMappings && o.Mode == identity.ModeInvite {
		p.errorf(mappingsAt, "group_mappings cannot be on in mode invite: people come in by invitation there; use mode jit or scim")
	}
	p.orgs[slug] = o
	p.slugs = append(p.slugs, slug)
	p.policy.Organizations = append(p.policy.Organizations, o)
}

func (p *parser) defaultSeat(n *yaml.Node, o *Organization) {
	s, ok := p.text(n, "default_seat")
	if !ok || o.Kind == "" {
		return
	}
	k := p.cat[o.Kind]
	switch {
	case len(k.Seats) == 0:
		p.errorf(n, "organizations of kind %s have no seats", o.Kind)
	case !k.HasSeat(identity.Tier(s)):
		p.unknown(n, words(k.Seats), "seat tier %q does not exist in organizations of kind %s", s, o.Kind)
	default:
		o.DefaultSeat = identity.Tier(s)
	}
}

func (p *parser) sso(v *yaml.Node) {
	p.object(v, "sso", "sso", ssoKeys, func(k *key, n *yaml.Node) {
		switch k.name {
		case "required":
			p.object(n, "sso.required", "sso.required", ssoRequiredKeys, func(k *key, n *yaml.Node) {
				wanted := p.flag(n, "sso.required."+k.name)
				if p.policy.SSO.Required[identity.Kind(k.name)] = wanted; wanted && p.policy.SSO.RequiredPos == (Position{}) {
					p.policy.SSO.RequiredPos = p.at(n)
				}
			})
		case "restrict_org_creation":
			p.policy.SSO.RestrictPos = p.at(n)
			p.policy.SSO.RestrictOrgCreation = p.flag(n, "restrict_org_creation")
		}
	})
}

// guards reads the limits. Where one half of max_removals is left out it
// counts as 0 and not as the default, so that the other half is the limit.
func (p *parser) guards(v *yaml.Node) {
	g := &p.policy.Guards
	p.object(v, "guards", "guards", guardKeys, func(k *key, n *yaml.Node) {
		switch k.name {
		case "max_removals":
			p.maxRemovals(n)
		case "max_new_administrators":
			p.object(n, "guards.max_new_administrators", "guards.max_new_administrators", maxNewAdministratorsKeys, func(k *key, n *yaml.Node) {
				g.MaxNewAdministrators = p.number(n, k)
			})
		case "scim_groups":
			if s, ok := p.choice(n, k); ok {
				g.SCIMGroups = s
			}
		}
	})
}

func (p *parser) maxRemovals(n *yaml.Node) {
	limit := Limit{}
	p.object(n, "guards.max_removals", "guards.max_removals", maxRemovalsKeys, func(k *key, n *yaml.Node) {
		switch k.name {
		case "count":
			limit.Count = p.number(n, k)
		case "percent":
			limit.Percent = p.number(n, k)
		}
	})
	p.policy.Guards.MaxRemovals = limit
	if n.Kind == yaml.MappingNode && len(n.Content) == 0 {
		p.errorf(n, "guards.max_removals needs count, percent or both")
	}
}

func (p *parser) schedules(v *yaml.Node) {
	p.object(v, "schedules", "schedules", scheduleKeys, func(k *key, n *yaml.Node) {
		s, ok := p.text(n, "schedules."+k.name)
		if !ok {
			return
		}
		if _, err := crontab.Parse(s, crontab.Shortest); err != nil {
			p.errorf(n, "schedules.%s: %v", k.name, err)
			return
		}
		switch k.name {
		case "directories":
			p.policy.Schedules.Directories = s
		case "domains":
			p.policy.Schedules.Domains = s
		}
	})
}

// kinds are the kinds of the organizations whose kind is known.
func (p *parser) kinds() map[string]identity.Kind {
	kinds := make(map[string]identity.Kind, len(p.orgs))
	for slug, o := range p.orgs {
		if o.Kind != "" {
			kinds[slug] = o.Kind
		}
	}
	return kinds
}

// words turns names of any sort into plain text.
func words[S ~[]E, E ~string](names S) []string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = string(n)
	}
	return out
}

// roleNames are the names of a kind's roles.
func roleNames(k identity.KindCatalogue) []string {
	out := make([]string, len(k.Roles))
	for i, r := range k.Roles {
		out[i] = string(r.Name)
	}
	return out
}
