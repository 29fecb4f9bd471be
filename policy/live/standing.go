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

// moved returns the parent whose policy in force a file held that speaks of
// another parent now, when no file speaks of the first one any more.
func moved(p *policy.Policy, loaded []*policy.Policy, standing map[string]inEffect) string {
	for _, parent := range slices.Sorted(maps.Keys(standing)) {
		if parent != p.Parent && standing[parent].file == p.File && !speaks(loaded, parent) {
			return parent
		}
	}
	return ""
}

func speaks(loaded []*policy.Policy, parent string) bool {
	return slices.ContainsFunc(loaded, func(p *policy.Policy) bool { return p.Parent == parent })
}

// vanished names the parents that have a policy in force and no file. A file
// that is there and holds mistakes has not vanished, nor has one that speaks of
// another parent: that is told of the file.
func (f *Files) vanished(loaded []*policy.Policy, found policy.Problems, standing map[string]inEffect) []string {
	if f.unreadable(found) && len(standing) > 0 {
		return []string{fmt.Sprintf("%s: what is in force stays: the %s; put the files back", f.Dir, several("policy of ", "policies of ", slices.Sorted(maps.Keys(standing))))}
	}
	there := map[string]bool{}
	for _, p := range loaded {
		there[p.File] = true
	}
	for _, p := range found.Errors() {
		there[p.File] = true
	}
	var out []string
	for _, parent := range slices.Sorted(maps.Keys(standing)) {
		is := standing[parent]
		switch {
		case speaks(loaded, parent) || there[is.file]:
		case filepath.Dir(is.file) == filepath.Clean(f.Dir) && is.file != "":
			out = append(out, fmt.Sprintf("%s: this file is gone; it held the policy of parent %q, whose version %d stays in force; put the file back", is.file, parent, is.version))
		default:
			out = append(out, fmt.Sprintf("%s: no file here speaks of parent %q, whose policy version %d came another way and stays in force; write its file, beginning with what this prints: usher policy show %s", f.Dir, parent, is.version, parent))
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
	var out []ParentState
	for parent, is := range standing {
		out = append(out, ParentState{Parent: parent, Version: is.version})
	}
	for _, p := range loaded {
		is, known := standing[p.Parent]
		if !known {
			out = append(out, ParentState{Parent: p.Parent})
			continue
		}
		i := slices.IndexFunc(out, func(s ParentState) bool { return s.Parent == p.Parent })
		out[i].InForce = is.hash == p.Hash()
	}
	slices.SortFunc(out, func(a, b ParentState) int { return strings.Compare(a.Parent, b.Parent) })
	return out
}
