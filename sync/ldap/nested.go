package ldap

import "slices"

// Nesting knows which groups are members of which. Groups are named by whatever
// the caller names them by. The zero value is ready.
type Nesting struct {
	within map[string][]string // the groups that a group is directly in
}

// Add says that inner is a member of outer.
func (n *Nesting) Add(outer, inner string) {
	if n.within == nil {
		n.within = map[string][]string{}
	}
	if !slices.Contains(n.within[inner], outer) {
		n.within[inner] = append(n.within[inner], outer)
	}
}

// Of returns the groups that a direct member of group is in, sorted: group, and
// all it is a member of over any number of steps. A circle of groups is one in
// which everybody is in all of them.
func (n *Nesting) Of(group string) []string {
	seen := map[string]bool{group: true}
	out := []string{group}
	for i := 0; i < len(out); i++ {
		for _, outer := range n.within[out[i]] {
			if !seen[outer] {
				seen[outer] = true
				out = append(out, outer)
			}
		}
	}
	slices.Sort(out)
	return out
}
