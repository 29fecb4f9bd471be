package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"usher/internal/bench"
	"usher/internal/testserver"
)

// binary builds the usher that is measured, once, in directory, by the flags of make
// build.
var (
	directory string
	binary    = sync.OnceValues(func() (string, error) {
		path := filepath.Join(directory, "usher")
		cmd := exec.Command("go", "build", "-trimpath", "-o", path, "usher/cmd/usher")
		cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
		out, err := cmd.CombinedOutput()
		if err != nil {
			return "", fmt.Errorf("%w\n%s", err, out)
		}
		return path, nil
	})
)

// The benchmark starts itself to serve baselines: here that is the test binary.
func TestMain(m *testing.M) {
	if len(os.Args) == 3 && os.Args[1] == "-serve" {
		main()
		return
	}
	var err error
	if directory, err = os.MkdirTemp("", "usher-bench-test-"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	code := testserver.Main(m).Run()
	_ = os.RemoveAll(directory)
	os.Exit(code)
}

func build(t *testing.T) string {
	t.Helper()
	path, err := binary()
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// said takes what the benchmark says on its way into the test's log.
type said struct {
	t       *testing.T
	started time.Time
}

func (s said) Write(b []byte) (int, error) {
	s.t.Logf("%5.1f s %s", time.Since(s.started).Seconds(), strings.TrimSpace(string(b)))
	return len(b), nil
}

// measured runs the benchmark and returns its report.
func measured(t *testing.T, s settings) report {
	t.Helper()
	var out strings.Builder
	if err := s.measure(t.Context(), &out, said{t, time.Now()}); err != nil {
		t.Fatal(err)
	}
	var r report
	if err := json.Unmarshal([]byte(out.String()), &r); err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	return r
}

func bars(r report) (names []string) {
	for _, v := range r.Bars {
		names = append(names, v.Bar)
		if v.Ratio <= 0 {
			names = append(names, v.Bar+" without a ratio")
		}
	}
	return names
}

// Everything that make bench does, in small, with what each contender holds
// checked at the end.
func TestEveryBarIsMeasured(t *testing.T) {
	s, err := parse([]string{"--usher", build(t), "--output", "json", "--rounds", "1", "--few", "120", "--batches", "1"})
	if err != nil {
		t.Fatal(err)
	}
	s.options.Toggled, s.options.Sizes = 8, []int{5, 10, 20}
	s.options.Counts = bench.Counts{Post: 20, Get: 5, Filter: 5, Five: 5, Group: 2, Scan: 2, Put: 3, List: 2, Login: 20, Sized: 1, SizedOne: 2, Plan: 1}
	s.options.Planned = 600
	r := measured(t, s)
	var want []string
	for _, b := range bench.Bars(s.options) {
		want = append(want, b.Name)
	}
	if got := bars(r); !slices.Equal(got, want) {
		t.Errorf("measured %q, want %q", got, want)
	}
}

func TestScale(t *testing.T) {
	s, err := parse([]string{"--usher", build(t), "--output", "json", "--rounds", "1", "--few", "320", "--batches", "1", "--users", "500", "--groups", "20"})
	if err != nil {
		t.Fatal(err)
	}
	s.options.Toggled = 8
	s.options.Counts = bench.Counts{Post: 20, Get: 5, Filter: 5, Five: 5, Group: 2, List: 2, Login: 20}
	s.options.Planned = 0
	r := measured(t, s)
	var want []string
	for _, b := range bench.ScaleBars(s.options) {
		want = append(want, b.Name)
	}
	if got := bars(r); !slices.Equal(got, want) {
		t.Errorf("measured %q, want %q", got, want)
	}
	if len(r.Memory) != 1 || r.Memory[0].PeakMB < 10 || r.Memory[0].Met != (r.Memory[0].PeakMB < residentMB) {
		t.Errorf("memory %+v", r.Memory)
	}
}

// Everything that make bench-logins does, in small, with who is in checked at the
// end.
func TestSpec7_LoginsAtScaleAreMeasured(t *testing.T) {
	s, err := parse([]string{"--usher", build(t), "--output", "json", "--rounds", "1", "--logins", "300", "--rules", "50"})
	if err != nil {
		t.Fatal(err)
	}
	s.logins.Signed, s.logins.Unchanged, s.logins.First = 20, 60, 40
	s.logins.Ramp.From, s.logins.Ramp.Times, s.logins.Ramp.For = 200, 20, 200*time.Millisecond
	r := measured(t, s)
	var want []string
	for _, b := range bench.LoginBars() {
		want = append(want, b.Name)
	}
	if got := bars(r); !slices.Equal(got, want) {
		t.Errorf("measured %q, want %q", got, want)
	}
	if len(r.Ramps) != 4 {
		t.Fatalf("%d ramps", len(r.Ramps))
	}
	for _, ramp := range r.Ramps {
		if len(ramp.Steps) < 1 || len(ramp.Steps) > 4 || ramp.Steps[0].Done <= 0 || ramp.Steps[0].P99 < ramp.Steps[0].P50 {
			t.Errorf("%+v", ramp)
		}
	}
}

// Everything that make bench-fleet does, in small, with what is held checked at
// the end.
func TestReplicasAreMeasured(t *testing.T) {
	s, err := parse([]string{"--usher", build(t), "--output", "json", "--rounds", "1", "--fleet"})
	if err != nil {
		t.Fatal(err)
	}
	s.fleet = bench.FleetOptions{Rounds: 1, Replicas: []int{1, 2}, Users: 60, Logging: 20, Groups: 3, Logins: 40, Posts: 20, Patches: 20}
	r := measured(t, s)
	var want []string
	for _, b := range bench.FleetBars(s.fleet) {
		want = append(want, b.Name)
	}
	if got := bars(r); !slices.Equal(got, want) {
		t.Errorf("measured %q, want %q", got, want)
	}
	if len(r.Costs) != 9 {
		t.Fatalf("%d costs", len(r.Costs))
	}
	var replicas, database float64
	for _, c := range r.Costs {
		replicas, database = replicas+c.ReplicasMS, database+c.DatabaseMS
	}
	if replicas <= 0 || database <= 0 {
		t.Errorf("no processor was used: %+v", r.Costs)
	}
}

// Everything that make bench-ldap does, in small, with the memberships counted at
// the end.
func TestSpec10_LDAPDirectoriesAreMeasured(t *testing.T) {
	s, err := parse([]string{"--output", "json", "--rounds", "1", "--ldap", "600"})
	if err != nil {
		t.Fatal(err)
	}
	s.ldap.Changes, s.ldap.Watched = 10, 10
	r := measured(t, s)
	var want []string
	for _, b := range bench.LDAPBars() {
		want = append(want, b.Name)
	}
	got := bars(r)
	if _, err := exec.LookPath("ldapsearch"); err != nil {
		want = slices.DeleteFunc(want, func(name string) bool { return strings.HasSuffix(name, "`ldapsearch`") })
	}
	if !slices.Equal(got, want) {
		t.Errorf("measured %q, want %q", got, want)
	}
	if w := r.Watched; w == nil || w.Changes != 10 || w.P50 <= 0 || w.P99 < w.P50 || w.Met != (w.P99 < bench.WatchedWithin) {
		t.Errorf("watched %+v", w)
	}
	if len(r.Memory) != 2 {
		t.Fatalf("memory %+v", r.Memory)
	}
	for _, m := range r.Memory {
		if m.IdleMB < 5 || m.PeakMB <= m.IdleMB || m.Met != (m.PeakMB-m.IdleMB < bench.ResidentLDAPMB) {
			t.Errorf("memory %+v", m)
		}
	}
}

// What the check of memberships looks for must be missed where it is missing.
func TestAWrongMembershipIsFound(t *testing.T) {
	signer, end, err := bench.NewSigner()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(end)
	u, target, stop, err := startUsher(t.Context(), bench.Usher, build(t), "", signer)
	defer stop()
	if err != nil {
		t.Fatal(err)
	}
	everybody, nobody := func(int) bool { return true }, func(int) bool { return false }
	if target.SCIM == "" || target.Token == "" || target.LoginToken == "" {
		t.Errorf("target %+v", target)
	}
	for _, tt := range []struct {
		state bench.State
		want  string
	}{
		{bench.State{People: 0, Active: everybody, Member: everybody}, ""},
		{bench.State{People: 1, Active: everybody, Member: nobody}, bench.UserName(0) + " has no membership of bench-enterprise"},
		{bench.State{People: 1, Active: nobody, Member: everybody}, ""},
	} {
		err := u.check(t.Context(), tt.state)
		if (err == nil) != (tt.want == "") || err != nil && !strings.Contains(err.Error(), tt.want) {
			t.Errorf("got %v, want %q", err, tt.want)
		}
	}
}

func TestParse(t *testing.T) {
	for _, bad := range []string{"--output yaml", "--rounds x", "--nonsense", "--logins 100", "--usher x --logins 100 --rules 0", "--usher x --logins 100 --users 100", "--fleet", "--usher x --fleet --users 100", "--ldap 100 --users 100"} {
		if _, err := parse(strings.Fields(bad)); err == nil {
			t.Errorf("%s was taken", bad)
		}
	}
	s, err := parse([]string{"--large"})
	if err != nil || !slices.Equal(s.options.Sizes, []int{100, 10_000, 100_000}) || !slices.Equal(bench.Full.Sizes, []int{100, 10_000}) {
		t.Errorf("sizes %v and usually %v, %v", s.options.Sizes, bench.Full.Sizes, err)
	}
	s, err = parse([]string{"--users", "1000000"})
	if err != nil || len(s.options.Sizes) != 0 || s.groups != 10_000 || s.options.Users != bench.Full.Users || s.options.Batches != bench.AtScale().Batches {
		t.Errorf("%+v, %v", s, err)
	}
}
