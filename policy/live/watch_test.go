package live_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"usher/policy/live"
)

// watched is a policy directory under watch.
type watched struct {
	*policyDir
	loads chan live.Status
}

// patience is far below the time after which the directory is looked at
// without being told of a change: what is noticed within it, was told.
const patience = live.LookEvery / 3

// watch watches a directory that is loaded and good until the test ends.
func watch(f *fixture, files map[string]string) *watched {
	f.Helper()
	w := &watched{loads: make(chan live.Status, 1000)}
	o := createOrgs
	o.Loaded = func(_, after live.Status, _ bool) { w.loads <- after }
	w.policyDir = newPolicyDir(f, o)
	for name, text := range files {
		w.write(name, text)
	}
	w.good()
	w.start()
	return w
}

func (w *watched) start() {
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		w.files.Watch(ctx)
	}()
	w.Cleanup(func() {
		cancel()
		<-ended
	})
}

// until waits for a load that ends as told.
func (w *watched) until(what string, as func(live.Status) bool) {
	w.Helper()
	deadline := time.After(patience)
	var last live.Status
	for {
		select {
		case last = <-w.loads:
			if as(last) {
				return
			}
		case <-deadline:
			w.Fatalf("%s: not within %s; the last load: %+v", what, patience, last)
		}
	}
}

// version waits until a version is in force for acme and nothing is wrong.
func (w *watched) version(n int64) {
	w.Helper()
	w.until(fmt.Sprintf("version %d", n), func(s live.Status) bool {
		return len(s.Problems) == 0 && slices.Contains(s.Parents, live.ParentState{Parent: "acme", Version: n, InForce: true})
	})
}

// broken waits until something is told.
func (w *watched) broken(text string) {
	w.Helper()
	w.until(text, func(s live.Status) bool { return strings.Contains(strings.Join(s.Problems, "\n"), text) })
}

func TestSpec6_AChangedFileIsTaken(t *testing.T) {
	w := watch(newFixture(t), map[string]string{"acme.yaml": mapped})
	w.write("acme.yaml", mapped+"# written in place\n")
	w.version(2)
	w.write(".acme.yaml.swp", mapped+"# as editors do\n")
	w.rename(".acme.yaml.swp", "acme.yaml")
	w.version(3)
	w.rename("acme.yaml", "acme.yaml~") // and as others do
	w.write("acme.yaml", mapped+"# beside a copy\n")
	w.version(4)
	w.write("acme.yaml", "version: 2\n")
	w.broken("policies/acme.yaml:1:10: version 2")
	w.write("acme.yaml", mapped+"# repaired\n")
	w.version(5)
	w.remove("acme.yaml")
	w.broken("no policy here")
	w.write("acme.yaml", mapped+"# repaired\n")
	w.version(5)
}

func TestSpec6_ADirectoryThatGoesAndComesBackIsTaken(t *testing.T) {
	w := watch(newFixture(t), map[string]string{"acme.yaml": mapped})
	for i := range 3 {
		w.remove("")
		w.broken("policies: does not exist")
		w.mkdir("")
		w.write("acme.yaml", mapped+strings.Repeat("#", i+1))
		w.version(int64(i + 2))
	}
	// In its place, without a moment between.
	w.must(os.Mkdir("next", 0o755))
	w.must(os.WriteFile("next/acme.yaml", []byte(mapped+"# next\n"), 0o600))
	w.must(os.Rename("policies", "last"))
	w.must(os.Rename("next", "policies"))
	w.version(5)
	w.must(os.RemoveAll("last"))
	w.write("acme.yaml", mapped+"# in the new one\n")
	w.version(6)
}

// TestSpec6_AConfigMapIsTaken does as the kubelet does: files are links through
// ..data, which is renamed over.
func TestSpec6_AConfigMapIsTaken(t *testing.T) {
	w := watch(newFixture(t), map[string]string{"acme.yaml": mapped})
	publish := func(n int, text string) {
		t.Helper()
		dir := fmt.Sprintf("..2026_%d", n)
		w.mkdir(dir)
		w.write(filepath.Join(dir, "acme.yaml"), text)
		w.link(dir, "policies/..data_tmp")
		w.rename("..data_tmp", "..data")
		if n > 1 {
			w.remove(fmt.Sprintf("..2026_%d", n-1))
		}
	}
	publish(1, mapped+"# one\n")
	w.remove("acme.yaml")
	w.link("..data/acme.yaml", "policies/acme.yaml")
	w.version(2)
	for n := 2; n <= 4; n++ {
		publish(n, mapped+strings.Repeat("#", n))
		w.version(int64(n) + 1)
	}
}

// A directory that is a link, as of releases side by side.
func TestSpec6_ALinkedDirectoryIsTaken(t *testing.T) {
	w := watch(newFixture(t), map[string]string{"acme.yaml": mapped})
	w.must(os.Rename("policies", "release-1"))
	w.link("release-1", "policies")
	for n := 2; n <= 3; n++ {
		release := fmt.Sprintf("release-%d", n)
		w.must(os.Mkdir(release, 0o755))
		w.must(os.WriteFile(filepath.Join(release, "acme.yaml"), []byte(mapped+strings.Repeat("#", n)), 0o600))
		w.link(release, "next")
		w.must(os.Rename("next", "policies"))
		w.version(int64(n))
	}
	w.write("acme.yaml", mapped+"# in the release\n")
	w.version(4)
}

func TestSpec6_ManyChangesAtOnceAreTaken(t *testing.T) {
	f := newFixture(t)
	files := map[string]string{"acme.yaml": mapped}
	for i := range 40 {
		f.parent(fmt.Sprintf("p%d", i))
		files[fmt.Sprintf("p%d.yaml", i)] = fmt.Sprintf("version: 1\nparent: p%d\norganizations:\n  p%d-lab: {kind: team, mode: jit}\n", i, i)
	}
	w := watch(f, files)
	for name, text := range files {
		w.write(name, text+"# again\n")
	}
	w.until("all of them", func(s live.Status) bool {
		return len(s.Problems) == 0 && !slices.ContainsFunc(s.Parents, func(p live.ParentState) bool { return !p.InForce || p.Version != 2 })
	})
}

// What changed between the first load and the watch is not missed.
func TestSpec6_AChangeBeforeTheWatchIsTaken(t *testing.T) {
	f := newFixture(t)
	w := &watched{loads: make(chan live.Status, 10)}
	o := createOrgs
	o.Loaded = func(_, after live.Status, _ bool) { w.loads <- after }
	w.policyDir = newPolicyDir(f, o)
	w.write("acme.yaml", mapped)
	w.good()
	w.write("acme.yaml", mapped+"# meanwhile\n")
	w.start()
	w.version(2)
}

// A change that nobody told, of what a link points to, is found by looking.
func TestSpec6_AChangeThatNobodyToldIsFound(t *testing.T) {
	d := newPolicyDir(newFixture(t), createOrgs)
	d.must(os.WriteFile("elsewhere.yaml", []byte(mapped), 0o600))
	d.link("../elsewhere.yaml", "policies/acme.yaml")
	d.good()
	at := d.files.Status().At
	if d.files.Look(t.Context()); d.files.Status().At != at {
		t.Fatal("it is read though nothing changed")
	}
	for n, change := range []func() error{
		func() error { return os.WriteFile("elsewhere.yaml", []byte(mapped+"# more\n"), 0o600) },
		func() error { // the same size
			if err := os.WriteFile("elsewhere.yaml", []byte(mapped+"# MORE\n"), 0o600); err != nil {
				return err
			}
			return os.Chtimes("elsewhere.yaml", time.Time{}, time.Unix(1, 0))
		},
	} {
		d.must(change())
		if d.files.Look(t.Context()); d.inForce() != fmt.Sprintf("acme %d true", n+2) {
			t.Fatal(n, d.inForce())
		}
	}
}

// follows runs Follow on a clock of its own and notes when it does what.
func follows(t *testing.T, untold func() bool, during func(change func(), pass func(time.Duration))) (loads, looks []time.Duration) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		begin := time.Now()
		changed := make(chan struct{}, 1)
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan struct{})
		go func() {
			defer close(ended)
			live.Follow(ctx, changed, func() bool {
				looks = append(looks, time.Since(begin))
				return untold()
			}, func() { loads = append(loads, time.Since(begin)) })
		}()
		during(func() {
			changed <- struct{}{}
			synctest.Wait()
		}, func(d time.Duration) {
			<-time.After(d)
			synctest.Wait()
		})
		cancel()
		<-ended
	})
	return loads, looks
}

func nothing() bool { return false }

func TestManyChangesAreReadOnceWhenTheyEnd(t *testing.T) {
	loads, looks := follows(t, nothing, func(change func(), pass func(time.Duration)) {
		for range 5 {
			change()
			pass(live.QuietFor / 2)
		}
		pass(5 * time.Second)
		change()
		pass(5 * time.Second)
	})
	first := 4*live.QuietFor/2 + live.QuietFor
	second := 5*live.QuietFor/2 + 5*time.Second + live.QuietFor
	if !slices.Equal(loads, []time.Duration{first, second}) || len(looks) != 0 {
		t.Fatal(loads, looks)
	}
}

func TestChangesWithoutEndAreReadMeanwhile(t *testing.T) {
	loads, _ := follows(t, nothing, func(change func(), pass func(time.Duration)) {
		for range 100 {
			change()
			pass(live.QuietFor / 2)
		}
	})
	if len(loads) < 2 || loads[0] != live.WaitAtMost {
		t.Fatal(loads)
	}
}

func TestTheDirectoryIsLookedAtFromTimeToTime(t *testing.T) {
	loads, looks := follows(t, nothing, func(_ func(), pass func(time.Duration)) { pass(3*live.LookEvery + time.Second) })
	if len(loads) != 0 || !slices.Equal(looks, []time.Duration{live.LookEvery, 2 * live.LookEvery, 3 * live.LookEvery}) {
		t.Fatal(loads, looks)
	}
}

// What is found by looking waits for its end as well: it may be half a file.
func TestWhatIsFoundByLookingWaitsForItsEnd(t *testing.T) {
	loads, _ := follows(t, func() bool { return true }, func(change func(), pass func(time.Duration)) {
		pass(live.LookEvery + live.QuietFor/2)
		change()
		pass(time.Second)
	})
	if want := live.LookEvery + live.QuietFor/2 + live.QuietFor; !slices.Equal(loads, []time.Duration{want}) {
		t.Fatal(loads, want)
	}
}

// A file that is written while it is read is read again: half of it may be a
// policy.
func TestSpec6_HalfAFileIsNotTaken(t *testing.T) {
	d := newPolicyDir(newFixture(t), createOrgs)
	half := upTo(mapped, "  - {name: admins")
	d.write("acme.yaml", half)
	reads := 0
	d.files.AfterReading(func() {
		if reads++; reads == 1 {
			d.write("acme.yaml", mapped)
		}
	})
	d.good()
	if got := d.source("acme"); got != mapped || reads != 2 {
		t.Fatal(reads, got)
	}
	// Who writes without end is read all the same.
	d.files.AfterReading(func() {
		reads++
		d.write("acme.yaml", mapped+strings.Repeat("#", reads))
	})
	d.good()
	if !strings.HasPrefix(d.source("acme"), mapped+"#") {
		t.Fatal(d.source("acme"))
	}
}
