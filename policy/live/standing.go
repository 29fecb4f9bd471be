package live

import (
	"context"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"usher/internal/store"
	"usher/internal/store/policies"
	"usher/internal/store/tenants"
	"usher/policy"
)

// inEffect is the policy that is in force for a parent.
type inEffect struct {
	version    int64
	hash, file string // empty: it is not the latest that was stored
}

// standing returns what is in force by the slug of the parent.
func (f *Files) standing(ctx context.Context) (map[string]inEffect, error) {
	out := map[string]inEffect{}
	err := f.DB.View(ctx, func(tx *store.Tx) error {
		clear(out)
		latest, err := policies.Latest(tx)
		if err != nil {
			return err
		}
		parents, err := tenants.Parents(tx, "", 1<<30)
		for _, p := range parents {
			if p.PolicyVersion == 0 {
				continue
			}
			is := inEffect{version: p.PolicyVersion}
			if v := latest[p.ID]; v != nil && v.Version == p.PolicyVersion {
				is.hash, is.file = v.Hash, v.File
			}
			out[p.Slug] = is
		}
		return err
	})
	return out, err
}

// moved returns, by file, the parent whose policy in force the file held, of
// which no file speaks any more, where the file speaks of another parent that it
// did not speak of before.
func moved(loaded []*policy.Policy, standing map[string]inEffect) map[string]string {
	spoken, from := speaking(loaded), map[string]string{}
	for parent, is := range standing {
		if other, known := from[is.file]; spoken[parent] == nil && (!known || parent < other) {
			from[is.file] = parent
		}
	}
	out := map[string]string{}
	for _, p := range loaded {
		if parent, left := from[p.File]; left && standing[p.Parent].file != p.File {
			out[p.File] = parent
		}
	}
	return out
}

// speaking returns the policies by the parent they speak of.
func speaking(loaded []*policy.Policy) map[string]*policy.Policy {
	out := make(map[string]*policy.Policy, len(loaded))
	for _, p := range loaded {
		out[p.Parent] = p
	}
	return out
}

// vanished names the parents that have a policy in force and no file. A file
// that is there and holds mistakes has not vanished, nor has one that moved to
// another parent: that is told of the file.
func (f *Files) vanished(loaded []*policy.Policy, found policy.Problems, standing map[string]inEffect) []string {
	if f.unreadable(found) && len(standing) > 0 {
		return []string{fmt.Sprintf("%s: what is in force stays: the %s; put the files back", f.Dir, several("policy of ", "policies of ", slices.Sorted(maps.Keys(standing))))}
	}
	spoken, moved, broken := speaking(loaded), moved(loaded, standing), map[string]bool{}
	for _, p := range found.Errors() {
		broken[p.File] = true
	}
	var out []string
	for _, parent := range slices.Sorted(maps.Keys(standing)) {
		is := standing[parent]
		switch {
		case spoken[parent] != nil || broken[is.file] || moved[is.file] == parent:
		case !slices.ContainsFunc(loaded, func(p *policy.Policy) bool { return p.File == is.file }) && filepath.Dir(is.file) == filepath.Clean(f.Dir):
			out = append(out, fmt.Sprintf("%s: this file is gone; it held the policy of parent %q, whose version %d stays in force; put the file back", is.file, parent, is.version))
		default:
			out = append(out, fmt.Sprintf("%s: no file here speaks of parent %q, whose policy version %d stays in force; write its file, beginning with what this prints: usher policy show %s", f.Dir, parent, is.version, parent))
		}
	}
	return out
}

// unreadable reports whether no file at all was found.
func (f *Files) unreadable(found policy.Problems) bool {
	return slices.ContainsFunc(found, func(p policy.Problem) bool { return p.File == f.Dir })
}

// several names the first few of many.
func several(one, more string, names []string) string {
	const few = 5
	switch n := len(names); {
	case n == 1:
		return one + names[0]
	case n > few:
		return fmt.Sprintf("%s%s and %d others", more, strings.Join(names[:few], ", "), n-few)
	}
	return more + strings.Join(names, ", ")
}

// states says how every parent stands that has a policy in force or a file.
func states(loaded []*policy.Policy, standing map[string]inEffect) []ParentState {
	spoken := speaking(loaded)
	var out []ParentState
	for parent, is := range standing {
		p := spoken[parent]
		out = append(out, ParentState{Parent: parent, Version: is.version, InForce: p != nil && p.Hash() == is.hash})
	}
	for parent := range spoken {
		if _, known := standing[parent]; !known {
			out = append(out, ParentState{Parent: parent})
		}
	}
	slices.SortFunc(out, func(a, b ParentState) int { return strings.Compare(a.Parent, b.Parent) })
	return out
}
