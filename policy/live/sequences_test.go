package live_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/migrated"
	"usher/internal/store/policies"
	"usher/internal/store/tenants"
	"usher/policy/live"
)

// source returns the policy in force of a parent.
func (f *fixture) source(slug string) (text string) {
	f.Helper()
	f.view(func(tx *store.Tx) error {
		p, err := tenants.ParentBySlug(tx, slug)
		if err != nil || p.PolicyVersion == 0 {
			return err
		}
		v, err := policies.Get(tx, p.ID, p.PolicyVersion)
		if err != nil || v == nil {
			return errors.Join(err, errNone)
		}
		text = string(v.Source)
		return nil
	})
	return text
}

// TestSpec6_AnySequenceOfEditsKeepsTheLastGood edits, breaks, deletes, renames
// and swaps files at random and holds what is in force to a model: the files,
// when they are good together, and otherwise what was.
func TestSpec6_AnySequenceOfEditsKeepsTheLastGood(t *testing.T) {
	f := newFixture(t)
	f.parent("beta")
	d := newPolicyDir(f, createOrgs)
	good := map[string]func(n int) string{
		"acme": func(n int) string { return fmt.Sprintf("%s# %d\n", mapped, n) },
		"beta": func(n int) string { return fmt.Sprintf("%s# %d\n", betaPolicy, n) },
	}
	broken := []string{"", "# nothing\n", "version: 2\n", "version: 1\nparent: acme\nmappings: [\n", strings.Replace(mapped, "role: admin", "role: admim", 1)}
	names := []string{"one.yaml", "two.yaml", "three.yaml"}
	n := 0
	rapid.Check(t, func(t *rapid.T) {
		// Every sequence begins with both in force, whatever was before.
		d.remove("")
		d.mkdir("")
		files := map[string]string{} // the parent a file speaks of; empty: it is broken
		texts := map[string]string{}
		put := func(name, parent, text string) {
			d.write(name, text)
			files[name], texts[name] = parent, text
		}
		n++
		put("one.yaml", "acme", good["acme"](n))
		put("two.yaml", "beta", good["beta"](n))
		d.good()
		want := map[string]string{"acme": texts["one.yaml"], "beta": texts["two.yaml"]}
		origin := map[string]string{"acme": "one.yaml", "beta": "two.yaml"}
		for range rapid.IntRange(1, 8).Draw(t, "loads") {
			for range rapid.IntRange(1, 3).Draw(t, "edits") {
				name := rapid.SampledFrom(names).Draw(t, "file")
				switch rapid.SampledFrom([]string{"good", "good", "broken", "delete", "swap"}).Draw(t, "edit") {
				case "good":
					n++
					parent := rapid.SampledFrom([]string{"acme", "beta"}).Draw(t, "parent")
					put(name, parent, good[parent](n))
				case "broken":
					put(name, "", rapid.SampledFrom(broken).Draw(t, "broken"))
				case "delete":
					d.remove(name)
					delete(files, name)
					delete(texts, name)
				case "swap":
					other := rapid.SampledFrom(names).Draw(t, "other")
					if _, there := files[name]; !there || name == other {
						continue
					}
					d.must(os.Rename(filepath.Join("policies", name), filepath.Join("policies", other)))
					files[other], texts[other] = files[name], texts[name]
					delete(files, name)
					delete(texts, name)
				}
			}
			speaks := map[string]string{} // file by parent
			fine := true
			for name, parent := range files {
				_, twice := speaks[parent]
				fine = fine && parent != "" && !twice
				speaks[parent] = name
			}
			if fine {
				for parent, name := range speaks {
					moved := false
					for of, from := range origin {
						moved = moved || of != parent && from == name && speaks[of] == "" && origin[parent] != name
					}
					if !moved && want[parent] != texts[name] {
						want[parent], origin[parent] = texts[name], name
					}
				}
			}
			problems := d.files.Load(t.Context()) != nil
			whole := true
			for parent, text := range want {
				if got := f.source(parent); got != text {
					t.Fatalf("in force for %s is\n%swant\n%s", parent, got, text)
				}
				whole = whole && speaks[parent] != "" && texts[speaks[parent]] == text
			}
			if whole = whole && fine; problems == whole {
				t.Fatalf("problems are told: %t; files %v, in force %v", problems, files, want)
			}
		}
	})
}

// Daemons on one database that read the same files make one version of each.
func TestSpec6_DaemonsThatReadTheSameFilesMakeOneVersion(t *testing.T) {
	f := newFixtureOn(t, store.Options{URL: migrated.Postgres(t)})
	d := newPolicyDir(f, createOrgs)
	var daemons []*live.Files
	for range 4 {
		daemons = append(daemons, live.NewFiles(live.FilesOptions{DB: f.db, Applier: f.applier, Catalogue: identity.DefaultCatalogue(), Dir: "policies", Apply: createOrgs.Apply}))
	}
	for version := int64(1); version <= 5; version++ {
		d.write("acme.yaml", mapped+strings.Repeat("#", int(version)))
		var all sync.WaitGroup
		for _, files := range daemons {
			all.Go(func() {
				if err := files.Load(t.Context()); err != nil {
					t.Error(err, files.Status().Problems)
				}
			})
		}
		all.Wait()
		for _, files := range daemons {
			if got := files.Status().Parents; len(got) != 1 || got[0] != (live.ParentState{Parent: "acme", Version: version, InForce: true}) {
				t.Fatalf("version %d: %+v", version, got)
			}
		}
	}
}
