package live_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/policy"
	"usher/policy/live"
)

var update = flag.Bool("update", false, "write the golden files anew")

const (
	betaPolicy = "version: 1\nparent: beta\norganizations:\n  beta-lab: {kind: team, mode: jit}\n"
	tested     = mapped + `tests:
  - name: developers develop
    person: {email: ada@acme.example, groups: [devs]}
    expect: {acme-console: {role: developer}, acme-work: {role: user}}
`
)

// policyDir is a directory of policies that Files loads; messages name it
// "policies".
type policyDir struct {
	*fixture
	files *live.Files
}

func newPolicyDir(f *fixture, o live.FilesOptions) *policyDir {
	f.Helper()
	f.Chdir(f.TempDir())
	if err := os.Mkdir("policies", 0o755); err != nil {
		f.Fatal(err)
	}
	o.DB, o.Applier, o.Catalogue, o.Dir = f.db, f.applier, identity.DefaultCatalogue(), "policies"
	return &policyDir{f, live.NewFiles(o)}
}

var createOrgs = live.FilesOptions{Apply: live.Options{CreateOrgs: true}}

func (d *policyDir) write(name, text string) {
	d.Helper()
	if err := os.WriteFile(filepath.Join("policies", name), []byte(text), 0o600); err != nil {
		d.Fatal(err)
	}
}

func (d *policyDir) remove(name string) {
	d.Helper()
	if err := os.RemoveAll(filepath.Join("policies", name)); err != nil {
		d.Fatal(err)
	}
}

// load loads and returns the problems, whose number is what the error says.
func (d *policyDir) load() []string {
	d.Helper()
	err := d.files.Load(d.Context())
	problems := d.files.Status().Problems
	want := fmt.Sprintf("%d problems in the policies of policies; the last good policies stay in force", len(problems))
	if len(problems) == 0 && err != nil || len(problems) > 0 && (err == nil || err.Error() != want) {
		d.Fatalf("%d problems and the error %v", len(problems), err)
	}
	return problems
}

func (d *policyDir) good() {
	d.Helper()
	if problems := d.load(); len(problems) > 0 {
		d.Fatal(problems)
	}
}

// inForce renders how every parent stands.
func (d *policyDir) inForce() string {
	var out []string
	for _, p := range d.files.Status().Parents {
		out = append(out, fmt.Sprintf("%s %d %t", p.Parent, p.Version, p.InForce))
	}
	return strings.Join(out, ", ")
}

// Whatever mistake a person makes with the files, what was in force stays, it
// is told what is wrong, and putting it right is all there is to do.
func TestSpec6_EveryMistakeIsToldAndTakesNothing(t *testing.T) {
	mistakes := []struct {
		name string
		make func(*policyDir)
	}{
		{"a typo in a group, and a test that notices", func(d *policyDir) {
			d.write("acme.yaml", strings.Replace(tested, "group: devs", "group: dves", 1))
		}},
		{"a typo in an organization", func(d *policyDir) {
			d.write("acme.yaml", strings.Replace(tested, "org: acme-console", "org: acme-consol", 1))
		}},
		{"an organization of another parent", func(d *policyDir) {
			d.write("beta.yaml", strings.Replace(betaPolicy, "beta-lab", "acme-work", 1))
		}},
		{"an organization of another kind", func(d *policyDir) {
			d.write("acme.yaml", strings.Replace(tested, "kind: enterprise", "kind: team", 1))
		}},
		{"a parent that does not exist", func(d *policyDir) {
			d.write("gamma.yaml", strings.ReplaceAll(betaPolicy, "beta", "gamma"))
		}},
		{"a file deleted", func(d *policyDir) { d.remove("acme.yaml") }},
		{"every file deleted", func(d *policyDir) { d.remove("acme.yaml"); d.remove("beta.yaml") }},
		{"the directory deleted", func(d *policyDir) { d.remove("") }},
		{"the directory a link to itself", func(d *policyDir) { d.remove(""); d.link("policies", "policies") }},
		{"an empty file", func(d *policyDir) { d.write("acme.yaml", "") }},
		{"a file of white space", func(d *policyDir) { d.write("acme.yaml", " \n\n\t\n") }},
		{"a file of comments", func(d *policyDir) { d.write("acme.yaml", "# version: 1\n# parent: acme\n") }},
		{"half a file", func(d *policyDir) { d.write("acme.yaml", upTo(tested, "role: admin")) }},
		{"broken YAML", func(d *policyDir) { d.write("acme.yaml", strings.Replace(tested, "mappings:", "mappings", 1)) }},
		{"a tab", func(d *policyDir) { d.write("acme.yaml", strings.Replace(tested, "  acme-work", "\tacme-work", 1)) }},
		{"two files of one parent", func(d *policyDir) { d.write("acme-new.yaml", tested) }},
		{"a file that speaks of another parent", func(d *policyDir) {
			d.remove("beta.yaml")
			d.write("acme.yaml", betaPolicy)
		}},
		{"a file in place of a parent's own", func(d *policyDir) { d.write("acme.yaml", betaPolicy) }},
		{"a file named otherwise", func(d *policyDir) { d.rename("acme.yaml", "acme.yml.bak") }},
		{"a file hidden", func(d *policyDir) { d.rename("acme.yaml", ".acme.yaml") }},
		{"a link to nothing", func(d *policyDir) { d.remove("acme.yaml"); d.link("nothing", "policies/acme.yaml") }},
		{"a directory in place of a file", func(d *policyDir) { d.remove("acme.yaml"); d.mkdir("acme.yaml") }},
		{"a file too large", func(d *policyDir) { d.write("acme.yaml", tested+strings.Repeat("# padding\n", policy.MaxSize/10)) }},
	}
	const golden = "testdata/mistakes.golden"
	file, err := filepath.Abs(golden)
	if err != nil {
		t.Fatal(err)
	}
	onEngines(t, func(f *fixture) {
		f.parent("beta")
		d := newPolicyDir(f, createOrgs)
		d.write("acme.yaml", tested)
		d.write("beta.yaml", betaPolicy)
		d.good()
		f.group("devs", f.push("ada"))
		before := f.state()
		var told strings.Builder
		for _, m := range mistakes {
			m.make(d)
			problems := d.load()
			fmt.Fprintf(&told, "== %s\n%s\n-- in force: %s\n", m.name, strings.Join(problems, "\n"), d.inForce())
			if len(problems) == 0 {
				f.Errorf("%s: no problem is told", m.name)
			}
			if s := d.files.Status(); s.Failing.IsZero() {
				f.Errorf("%s: it is not said since when", m.name)
			}
			if f.state() != before {
				f.Fatalf("%s: it changed\n%s\nto\n%s", m.name, before, f.state())
			}
			d.remove("")
			d.mkdir("")
			d.write("acme.yaml", tested)
			d.write("beta.yaml", betaPolicy)
			d.good()
			if got := d.inForce(); got != "acme 1 true, beta 1 true" || !d.files.Status().Failing.IsZero() {
				f.Fatalf("after %s was put right: %s, %+v", m.name, got, d.files.Status())
			}
		}
		if got := f.members("acme-console"); !slices.Equal(got, []string{"ada developer"}) {
			f.Fatal(got)
		}
		if *update {
			if err := os.WriteFile(file, []byte(told.String()), 0o644); err != nil {
				f.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		if told.String() != string(want) {
			f.Errorf("%s is not what is told; run with -update and look at what changed\n%s", golden, told.String())
		}
	})
}

func upTo(text, end string) string {
	before, _, _ := strings.Cut(text, end)
	return before
}

func (d *policyDir) must(err error) {
	d.Helper()
	if err != nil {
		d.Fatal(err)
	}
}

func (d *policyDir) link(to, name string) {
	d.Helper()
	if err := os.Symlink(to, name); err != nil {
		d.Fatal(err)
	}
}

func (d *policyDir) mkdir(name string) {
	d.Helper()
	if err := os.Mkdir(filepath.Join("policies", name), 0o755); err != nil {
		d.Fatal(err)
	}
}

func (d *policyDir) rename(from, to string) {
	d.Helper()
	if err := os.Rename(filepath.Join("policies", from), filepath.Join("policies", to)); err != nil {
		d.Fatal(err)
	}
}

// A mistake in one file keeps the others waiting; a policy that only the live
// state refuses does not.
func TestSpec6_AFileWithoutMistakesWaitsOnlyForMistakes(t *testing.T) {
	onEngines(t, func(f *fixture) {
		f.parent("beta")
		d := newPolicyDir(f, createOrgs)
		d.write("acme.yaml", mapped)
		d.good()
		d.write("acme.yaml", "version: 2\n")
		d.write("beta.yaml", betaPolicy)
		if d.load(); d.inForce() != "acme 1 false, beta 0 false" {
			f.Fatal(d.inForce())
		}
		d.write("acme.yaml", strings.Replace(mapped, "kind: enterprise", "kind: team", 1))
		if problems := d.load(); len(problems) != 1 || d.inForce() != "acme 1 false, beta 1 true" {
			f.Fatal(problems, d.inForce())
		}
	})
}

// Who held a parent's policy first does not answer for it for ever: another file
// took it over, word for word, and is the one that is missed.
func TestSpec6_AFileThatTookAPolicyOverIsTheOneThatIsMissed(t *testing.T) {
	f := newFixture(t)
	f.parent("beta")
	d := newPolicyDir(f, createOrgs)
	d.write("one.yaml", mapped)
	d.good()
	d.write("two.yaml", mapped)
	d.write("one.yaml", betaPolicy)
	d.good()
	d.remove("two.yaml")
	d.write("one.yaml", betaPolicy+"# more\n")
	if problems := d.load(); len(problems) != 1 || !strings.HasPrefix(problems[0], `policies: no file here speaks of parent "acme", whose policy version 1 stays in force; write its file`) || d.inForce() != "acme 1 false, beta 2 true" {
		t.Fatal(problems, d.inForce())
	}
}

// What the live state lacks may come without a change of the files; what a
// guard refused is not computed again until somebody asks.
func TestSpec6_WhatMayBeTakenLaterIsTakenWithoutAChangeOfTheFile(t *testing.T) {
	f := newFixture(t)
	d := newPolicyDir(f, live.FilesOptions{})
	f.accept(mapped)
	refused := strings.ReplaceAll(strings.Replace(mapped, "  acme-console: {kind: console, mode: scim, group_mappings: true}\n", "", 1), "acme-console", "acme-work")
	d.write("acme.yaml", upTo(refused, "mappings:"))
	d.write("beta.yaml", betaPolicy)
	problems := d.load()
	if len(problems) != 2 || !strings.Contains(problems[0], `no longer speaks of organization "acme-console"`) || !strings.Contains(problems[1], `parent "beta" does not exist`) {
		t.Fatal(problems)
	}
	loads := d.files.Status().At
	again := func() []string {
		t.Helper()
		d.files.Look(t.Context())
		s := d.files.Status()
		if !s.At.After(loads) {
			t.Fatal("it was not tried again")
		}
		loads = s.At
		return s.Problems
	}
	beta := f.parent("beta")
	if got := again(); len(got) != 2 || got[0] != problems[0] || !strings.Contains(got[1], `organization "beta-lab" does not exist`) {
		t.Fatal(got)
	}
	f.update(func(tx *store.Tx) error {
		_, err := f.tenancy.CreateOrganization(tx, f.change(beta), "beta-lab", "", identity.KindTeam)
		return err
	})
	if got := again(); len(got) != 1 || got[0] != problems[0] || d.inForce() != "acme 1 false, beta 1 true" {
		t.Fatal(got, d.inForce())
	}
	d.files.Look(t.Context())
	if d.files.Status().At != loads {
		t.Fatal("what a guard refused is computed again though nothing changed")
	}
	d.write("acme.yaml", mapped)
	if got := again(); len(got) != 0 {
		t.Fatal(got)
	}
}

// A store that is away is no mistake of the files: they are taken when it is
// back.
func TestSpec6_AStoreThatIsAwayIsAskedAgain(t *testing.T) {
	f := newFixture(t)
	d := newPolicyDir(f, createOrgs)
	d.write("acme.yaml", mapped)
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if err := d.files.Load(ended); err == nil {
		t.Fatal("a load that was broken off says it is done")
	}
	if s := d.files.Status(); !s.At.IsZero() {
		t.Fatalf("a load that was broken off has a result: %+v", s)
	}
	d.files.Look(t.Context())
	if got := d.inForce(); got != "acme 1 true" {
		t.Fatal(got)
	}
}

// The loads that fail are one span of time, whatever each of them met.
func TestSpec6_FailingSaysSinceWhen(t *testing.T) {
	f := newFixture(t)
	now := time.Unix(1_000_000, 0)
	o := createOrgs
	o.Now = func() time.Time { return now }
	var asked []bool
	o.Loaded = func(_, after live.Status, was bool) { asked = append(asked, was && after.At.Equal(now)) }
	d := newPolicyDir(f, o)
	d.write("acme.yaml", "")
	d.load()
	first := now
	now = now.Add(time.Hour)
	d.write("acme.yaml", "version: 2\n")
	d.load()
	if s := d.files.Status(); !s.Failing.Equal(first) || !s.At.Equal(now) {
		t.Fatalf("%+v", s)
	}
	d.write("acme.yaml", mapped)
	d.good()
	if s := d.files.Status(); !s.Failing.IsZero() || !slices.Equal(asked, []bool{true, true, true}) {
		t.Fatalf("%+v %v", s, asked)
	}
}
