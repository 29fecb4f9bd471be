package config

import (
	"maps"
	"regexp"
	"slices"

	"go.yaml.in/yaml/v4"

	"usher/internal/identity"
)

// catalogueName is the form of role and tier names: what policies, API answers
// and scripts hold on to.
var catalogueName = regexp.MustCompile(`^[a-z][a-z0-9_]{0,63}$`)

// readCatalogue returns the shipped catalogue with the kinds replaced that the
// node at v describes.
func (l *loader) readCatalogue(v raw) identity.Catalogue {
	out := identity.DefaultCatalogue()
	r := nodeReader{l: l, source: v.source}
	teamSCIM := false
	r.fields(v.node, "catalogue", func(kind string, key, value *yaml.Node) bool {
		if kind == teamSCIMKey {
			teamSCIM = r.flag("catalogue."+kind, value)
			return true
		}
		k := identity.Kind(kind)
		if !k.Valid() {
			return false
		}
		out[k] = r.kind("catalogue."+kind, key, value)
		return true
	}, append(kindNames(), teamSCIMKey))
	team := out[identity.KindTeam]
	team.NoSCIM = !teamSCIM
	out[identity.KindTeam] = team
	return out
}

// teamSCIMKey is whether organizations of kind team, and consoles under a parent
// that pays for nothing else, may use mode scim (spec section 2).
const teamSCIMKey = "team_scim"

// flag reads true or false.
func (r nodeReader) flag(path string, n *yaml.Node) bool {
	if n.Value != "true" && n.Value != "false" {
		r.fail(n, "%s: %q is not true or false", path, n.Value)
	}
	return n.Value == "true"
}

func kindNames() []string {
	var out []string
	for _, k := range identity.Kinds {
		out = append(out, string(k))
	}
	return out
}

// nodeReader reads the nested part of the configuration, strictly.
type nodeReader struct {
	l      *loader
	source string
}

func (r nodeReader) fail(n *yaml.Node, format string, args ...any) {
	r.l.fail(place(r.source, n), format, args...)
}

// fields calls field for every key of a mapping. A key that field does not
// know is reported, as are keys written twice.
func (r nodeReader) fields(n *yaml.Node, path string, field func(name string, key, value *yaml.Node) bool, known []string) {
	if n.Kind != yaml.MappingNode {
		r.fail(n, "%s must hold keys with values", path)
		return
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		if seen[key.Value] {
			r.fail(key, "%s.%s is written twice", path, key.Value)
			continue
		}
		seen[key.Value] = true
		if !field(key.Value, key, value) {
			r.fail(key, "unknown key %s.%s%s", path, key.Value, suggestion(key.Value, known))
		}
	}
}

// names reads a sequence of distinct catalogue names.
func (r nodeReader) names(n *yaml.Node, path string) []*yaml.Node {
	if n.Kind != yaml.SequenceNode {
		r.fail(n, "%s must be a list", path)
		return nil
	}
	var out []*yaml.Node
	for _, item := range n.Content {
		switch {
		case !r.name(item, path):
		case slices.ContainsFunc(out, func(o *yaml.Node) bool { return o.Value == item.Value }):
			r.fail(item, "%s names %q twice", path, item.Value)
		default:
			out = append(out, item)
		}
	}
	return out
}

// name reports whether n is a usable name of a role or tier.
func (r nodeReader) name(n *yaml.Node, path string) bool {
	if n.Kind != yaml.ScalarNode || !catalogueName.MatchString(n.Value) {
		r.fail(n, "%s: %q is no name; write lower-case letters, digits and _, a letter first, at most 64", path, n.Value)
		return false
	}
	return true
}

// role is one role as written: its place is kept for the checks that need the
// whole list.
type role struct {
	spec     identity.RoleSpec
	node     *yaml.Node
	includes []*yaml.Node
}

// kind reads the catalogue of one kind and checks it as a whole.
func (r nodeReader) kind(path string, key, n *yaml.Node) identity.KindCatalogue {
	var (
		out   identity.KindCatalogue
		roles []role
		def   *yaml.Node
	)
	r.fields(n, path, func(name string, _, value *yaml.Node) bool {
		switch name {
		case "roles":
			roles = r.roles(path+".roles", value)
		case "seats":
			for _, s := range r.names(value, path+".seats") {
				out.Seats = append(out.Seats, identity.Tier(s.Value))
			}
		case "default_role":
			def = value
		default:
			return false
		}
		return true
	}, []string{"roles", "seats", "default_role"})
	for _, role := range roles {
		out.Roles = append(out.Roles, role.spec)
	}
	r.includes(path, roles, out.Roles)
	r.wholeKind(path, key, def, &out)
	return out
}

func (r nodeReader) roles(path string, n *yaml.Node) []role {
	if n.Kind != yaml.SequenceNode {
		r.fail(n, "%s must be a list of roles, the highest first", path)
		return nil
	}
	var out []role
	for _, item := range n.Content {
		one := role{node: item}
		r.fields(item, path, func(name string, _, value *yaml.Node) bool {
			switch name {
			case "name":
				one.node = value
				if r.name(value, path) {
					one.spec.Name = identity.Role(value.Value)
				}
			case "administers":
				if value.Value != "true" && value.Value != "false" {
					r.fail(value, "administers: %q is not true or false", value.Value)
				}
				one.spec.Administers = value.Value == "true"
			case "includes":
				one.includes = r.names(value, path+".includes")
			default:
				return false
			}
			return true
		}, []string{"name", "administers", "includes"})
		switch {
		case one.spec.Name == "":
			if one.node == item && item.Kind == yaml.MappingNode {
				r.fail(item, "%s: a role has no usable name", path)
			}
		case one.spec.Name == identity.RolePrimaryOwner:
			r.fail(one.node, "%s: %s is reserved: it stands above every catalogue and is never mapped", path, identity.RolePrimaryOwner)
		case slices.ContainsFunc(out, func(o role) bool { return o.spec.Name == one.spec.Name }):
			r.fail(one.node, "%s: the role %q is written twice", path, one.spec.Name)
		default:
			out = append(out, one)
		}
	}
	return out
}

// includes fills in what each role includes, the included roles' own included:
// an included role must stand below, so one pass from the bottom is enough.
func (r nodeReader) includes(path string, roles []role, specs []identity.RoleSpec) {
	index := map[string]int{}
	for i, s := range specs {
		index[string(s.Name)] = i
	}
	for i := len(roles) - 1; i >= 0; i-- {
		below := map[int]bool{}
		for _, inc := range roles[i].includes {
			j, ok := index[inc.Value]
			switch {
			case !ok:
				r.fail(inc, "%s.roles: %q includes the unknown role %q%s", path, specs[i].Name, inc.Value, suggestion(inc.Value, slices.Collect(maps.Keys(index))))
			case j <= i:
				r.fail(inc, "%s.roles: %q cannot include %q, which does not stand below it", path, specs[i].Name, inc.Value)
			default:
				below[j] = true
				for _, name := range specs[j].Includes {
					below[index[string(name)]] = true
				}
			}
		}
		for _, j := range slices.Sorted(maps.Keys(below)) {
			specs[i].Includes = append(specs[i].Includes, specs[j].Name)
		}
	}
}

// wholeKind checks what only the complete list shows.
func (r nodeReader) wholeKind(path string, key, def *yaml.Node, k *identity.KindCatalogue) {
	if len(k.Roles) == 0 {
		r.fail(key, "%s needs at least one role", path)
		return
	}
	if !slices.ContainsFunc(k.Roles, func(s identity.RoleSpec) bool { return s.Administers }) {
		r.fail(key, "%s: no role administers; set administers: true on at least one, or nobody could run such an organization", path)
	}
	var names []string
	for _, s := range k.Roles {
		names = append(names, string(s.Name))
	}
	name, at := "user", key
	if def != nil {
		name, at = def.Value, def
	}
	k.DefaultRole = identity.Role(name)
	switch {
	case !k.HasRole(k.DefaultRole) && def == nil:
		r.fail(at, "%s: default_role is missing and no role is called user; name the role that people get when no rule gives one", path)
	case !k.HasRole(k.DefaultRole):
		r.fail(at, "%s.default_role: there is no role %q%s", path, name, suggestion(name, names))
	case k.Administers(k.DefaultRole):
		r.l.warn(place(r.source, at), "%s.default_role: %q administers, so everybody who comes in without a rule does", path, name)
	}
}
