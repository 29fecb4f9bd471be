package bench

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"usher/internal/bench/bare"
	"usher/internal/bench/library"
)

var small = Options{
	Rounds: 3, Users: 320, Batches: 1, Toggled: 8, Sizes: []int{10, 40},
	Counts: Counts{Post: 5, Get: 5, Filter: 5, Five: 5, Group: 2, Scan: 2, Put: 3, List: 2, Login: 5, Sized: 1, SizedOne: 2},
}

func serve(t *testing.T, name string, h http.Handler) *Target {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return &Target{Name: name, SCIM: s.URL}
}

func baselines(t *testing.T, wrap func(http.Handler) http.Handler) []*Target {
	t.Helper()
	h, err := library.Handler()
	if err != nil {
		t.Fatal(err)
	}
	lib := serve(t, Library, wrap(h))
	lib.Stateful = true
	b := serve(t, Bare, bare.Handler())
	b.LoginURL = b.SCIM + "/v1/login/provision"
	return []*Target{lib, b}
}

func TestBaselines(t *testing.T) {
	targets := baselines(t, func(h http.Handler) http.Handler { return h })
	results, err := Run(t.Context(), small, targets, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(results) != 11 {
		t.Errorf("%d operations", len(results))
	}
	for _, r := range results {
		if r.PerSecond[Bare] <= 0 || (r.PerSecond[Library] <= 0) != (r.Operation == Login || r.Operation == Discover) || r.Milliseconds != nil {
			t.Errorf("%+v", r)
		}
	}
	// Those of the groups by size are there too, so that everybody holds as many.
	if lib := targets[0]; lib.posted != 320+40+100+10+15 || lib.patched != 3 {
		t.Errorf("%d users and %d PATCHes of members", lib.posted, lib.patched)
	}
}

// A baseline without HTTP does the same pieces of work as the others.
func TestLocalsDoTheSameWork(t *testing.T) {
	var mu sync.Mutex
	people, hundreds := map[int]int{}, map[int]int{}
	once := func(into map[int]int) func(context.Context, int) error {
		return func(_ context.Context, i int) error {
			mu.Lock()
			defer mu.Unlock()
			into[i]++
			return nil
		}
	}
	local := &Local{
		Name: Handwritten,
		Seed: func(ctx context.Context, n int) error { return Parallel(ctx, n, once(people)) },
		Work: map[string]func(context.Context, int) error{PostUser: once(people), PostUserMany: once(people), PatchMembers: once(hundreds)},
		Check: func(_ context.Context, s State) error {
			if s.People != 320+40+100+10+30 || s.Count(s.Active) != s.People || s.Count(s.Member) != 300 {
				return fmt.Errorf("%d people, %d active, %d members", s.People, s.Count(s.Active), s.Count(s.Member))
			}
			return nil
		},
	}
	results, err := Run(t.Context(), small, baselines(t, func(h http.Handler) http.Handler { return h }), []*Local{local}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range []struct {
		did  map[int]int
		want int
	}{{people, 500}, {hundreds, 3}} {
		for i := range m.want {
			if m.did[i] != 1 {
				t.Errorf("piece %d of %d was done %d times", i, m.want, m.did[i])
			}
		}
		if len(m.did) != m.want {
			t.Errorf("%d pieces were done, want %d", len(m.did), m.want)
		}
	}
	for _, r := range results {
		if (r.PerSecond[Handwritten] > 0) != (local.Work[r.Operation] != nil) {
			t.Errorf("%+v", r)
		}
	}
	local.Check = func(context.Context, State) error { return errors.New("a row is missing") }
	local.posted, local.patched = 0, 0
	if _, err := Run(t.Context(), small, nil, []*Local{local}, nil); err == nil || !strings.Contains(err.Error(), "a row is missing") {
		t.Errorf("got %v", err)
	}
}

// sizer answers PATCHes of members as usher does, by a set for every group.
func sizer(t *testing.T, keep func(op string) bool) *Target {
	t.Helper()
	h, err := library.Handler()
	if err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	groups := map[string]map[string]bool{}
	target := serve(t, Usher, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id, isGroup := strings.CutPrefix(r.URL.Path, "/Groups/")
		if !isGroup {
			h.ServeHTTP(w, r)
			return
		}
		mu.Lock()
		defer mu.Unlock()
		if groups[id] == nil {
			groups[id] = map[string]bool{}
		}
		type member struct {
			Value string `json:"value"`
		}
		if r.Method == http.MethodGet {
			members := []member{}
			for value := range groups[id] {
				members = append(members, member{value})
			}
			_ = json.NewEncoder(w).Encode(map[string]any{"id": id, "members": members})
			return
		}
		var body struct {
			Members    []member `json:"members"`
			Operations []struct {
				Op    string   `json:"op"`
				Value []member `json:"value"`
			} `json:"Operations"`
		}
		if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		if r.Method == http.MethodPut && keep("replace") {
			groups[id] = map[string]bool{}
			for _, m := range body.Members {
				groups[id][m.Value] = true
			}
		}
		for _, op := range body.Operations {
			for _, m := range op.Value {
				switch {
				case !keep(op.Op):
				case op.Op == "add":
					groups[id][m.Value] = true
				default:
					delete(groups[id], m.Value)
				}
			}
		}
		w.WriteHeader(http.StatusNoContent)
	}))
	target.Subject, target.Stateful = true, true
	return target
}

func TestGroupsBySize(t *testing.T) {
	target := sizer(t, func(string) bool { return true })
	target.Check = func(_ context.Context, s State) error {
		// The group that is filled, the largest, which holds the others, and half of
		// those who are swapped.
		if got := s.Count(s.Member); got != 300+40+5 {
			return fmt.Errorf("%d members", got)
		}
		if got := s.Count(s.Active); got != s.People-8 {
			return fmt.Errorf("%d active", got)
		}
		return nil
	}
	results, err := Run(t.Context(), small, []*Target{target}, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	times := map[string]bool{}
	for _, r := range results {
		if (r.Milliseconds[Usher] > 0) == (r.PerSecond[Usher] > 0) && r.Operation != Login && r.Operation != Discover {
			t.Errorf("%+v", r)
		}
		times[r.Operation] = r.Milliseconds[Usher] > 0
	}
	for _, what := range []string{addHundred, addOne, removeOne} {
		for _, size := range small.Sizes {
			if !times[sizedOperation(what, size)] {
				t.Errorf("%s was not timed at %d", what, size)
			}
		}
	}
	if !slices.Contains(names(Judge(results, Bars(small))), "SQLite: time of PATCH +100 members at 40 ÷ at 10") {
		t.Error("no bar compares the sizes")
	}
	lost := sizer(t, func(op string) bool { return op == "add" })
	if _, err := Run(t.Context(), small, []*Target{lost}, nil, nil); err == nil || !strings.Contains(err.Error(), "the group of 10") {
		t.Errorf("members who were removed are still there: got %v", err)
	}
	kept := sizer(t, func(op string) bool { return op != "replace" })
	if _, err := Run(t.Context(), small, []*Target{kept}, nil, nil); err == nil || !strings.Contains(err.Error(), "the group that is replaced") {
		t.Errorf("members who were replaced are still there: got %v", err)
	}
}

func names(verdicts []Verdict) (out []string) {
	for _, v := range verdicts {
		out = append(out, v.Bar)
	}
	return out
}

func TestJudge(t *testing.T) {
	results := []Result{
		{Operation: "a", PerSecond: map[string]float64{Usher: 60, Library: 100}},
		{Operation: "b", Milliseconds: map[string]float64{Usher: 30}},
		{Operation: "c", Milliseconds: map[string]float64{Usher: 20}},
	}
	u, l := Figure{"a", Usher}, Figure{"a", Library}
	for _, tt := range []struct {
		bar  Bar
		want string
	}{
		{Bar{Measured: u, Against: l, AtLeast: 0.6}, "| 60.0 /s | 100 /s | 0.60 | ≥ 0.6 | met |"},
		{Bar{Measured: u, Against: l, AtLeast: 0.61}, "0.60 | ≥ 0.61 | **not met** |"},
		{Bar{Measured: u, Against: l}, "0.60 | – |  |"},
		{Bar{Measured: Figure{"b", Usher}, Against: Figure{"c", Usher}, AtMost: 1.5}, "| 30.0 ms | 20.0 ms | 1.50 | ≤ 1.5 | met |"},
		{Bar{Measured: Figure{"b", Usher}, Against: Figure{"c", Usher}, AtMost: 1.4}, "≤ 1.4 | **not met** |"},
	} {
		verdicts := Judge(results, []Bar{tt.bar})
		if got := VerdictTable(verdicts); !strings.Contains(got, tt.want) || verdicts[0].Met != !strings.Contains(tt.want, "not met") {
			t.Errorf("%+v: got\n%s, want %s", tt.bar, got, tt.want)
		}
	}
	for _, b := range []Bar{{Measured: u, Against: Figure{"a", Bare}}, {Measured: Figure{"d", Usher}, Against: u}, {Measured: u, Against: Figure{"b", Usher}}} {
		if got := Judge(results, []Bar{b}); len(got) != 0 {
			t.Errorf("%+v was judged: %+v", b, got)
		}
	}
}

func TestScaleSharesPeopleOut(t *testing.T) {
	o := AtScale()
	o.Rounds, o.Batches, o.Toggled, o.Users = 1, 1, 8, 130
	o.Counts = Counts{Post: 2, Get: 2, Filter: 2, Group: 2, List: 2}
	target := sizer(t, func(string) bool { return true })
	target.Users, target.Groups = 160, 5
	target.Check = func(_ context.Context, s State) error {
		if got := s.Count(s.Member); got != 100+5*10 { // 52 are left for five groups
			return fmt.Errorf("%d members", got)
		}
		return nil
	}
	if _, err := Run(t.Context(), o, []*Target{target}, nil, nil); err != nil {
		t.Fatal(err)
	}
	if o.Users = 100; o.validate([]*Target{{}}) == nil {
		t.Error("fewer users than members were taken")
	}
}

func TestPeopleHaveNames(t *testing.T) {
	for _, i := range []int{0, 7, 999_999, 1_000_123} {
		if got, ok := PersonOf(UserName(i)); !ok || got != i {
			t.Errorf("PersonOf(UserName(%d)) = %d, %t", i, got, ok)
		}
	}
	for _, bad := range []string{"", "person7@bench.example", "person000007@bench.example.org", "person000007@other.example"} {
		if i, ok := PersonOf(bad); ok {
			t.Errorf("%q is person %d", bad, i)
		}
	}
}

// A contender that answers well and does not do the work must not get figures.
func TestDroppedWorkIsFound(t *testing.T) {
	tests := map[string]struct {
		drop func(r *http.Request) bool
		want string
	}{
		"members": {func(r *http.Request) bool {
			return r.Method == http.MethodPatch && strings.HasPrefix(r.URL.Path, "/Groups")
		}, "members"},
		"active": {func(r *http.Request) bool {
			return r.Method == http.MethodPatch && strings.HasPrefix(r.URL.Path, "/Users")
		}, "active"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			targets := baselines(t, func(h http.Handler) http.Handler {
				return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
					if tt.drop(r) {
						_, _ = io.Copy(io.Discard, r.Body)
						w.WriteHeader(http.StatusNoContent)
						return
					}
					h.ServeHTTP(w, r)
				})
			})
			if _, err := Run(t.Context(), small, targets, nil, nil); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %v, want an error about %s", err, tt.want)
			}
		})
	}
}

func TestAFailedRequestEndsTheRun(t *testing.T) {
	var n atomic.Int64
	targets := baselines(t, func(h http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if n.Add(1) == 400 {
				http.Error(w, "no", http.StatusServiceUnavailable)
				return
			}
			h.ServeHTTP(w, r)
		})
	})
	if _, err := Run(t.Context(), small, targets, nil, nil); err == nil || !strings.Contains(err.Error(), "answered 503") {
		t.Errorf("got %v", err)
	}
}

func TestOptionsMustFit(t *testing.T) {
	if err := Full.validate([]*Target{{}}); err != nil {
		t.Error(err)
	}
	o := Full
	o.Batches = 15
	if o.validate([]*Target{{}}) == nil {
		t.Error("more members than users were accepted")
	}
	if err := AtScale().validate([]*Target{{Groups: 100}, {Users: 1_000_000, Groups: 10_000}}); err != nil {
		t.Error(err)
	}
	for name, change := range map[string]func(*Options, *Target){
		"even rounds":           func(o *Options, _ *Target) { o.Rounds = 6 },
		"sizes that descend":    func(o *Options, _ *Target) { o.Sizes = []int{100, 10} },
		"a group of nobody":     func(o *Options, _ *Target) { o.Sizes = []int{0, 10} },
		"groups of nobody":      func(_ *Options, t *Target) { t.Groups = 1_000 },
		"groups beside by size": func(_ *Options, t *Target) { t.Users, t.Groups = 20_000, 10 },
	} {
		o, target := Full, &Target{}
		if change(&o, target); o.validate([]*Target{target}) == nil {
			t.Errorf("%s were taken", name)
		}
	}
}

func TestTable(t *testing.T) {
	got := Table([]Result{
		{Operation: GetUser, PerSecond: map[string]float64{Usher: 3000, UsherPostgres: 2500, Library: 2000, Bare: 4000}},
		{Operation: Login, PerSecond: map[string]float64{Bare: 12}},
		{Operation: addOne, Milliseconds: map[string]float64{Usher: 1}},
	})
	if !strings.HasSuffix(got, "|\n| GET id | 3000 | 2500 | 2000 | 4000 | 1.50 | 0.75 |\n| login provision | – | – | – | 12.0 | – | – |\n") {
		t.Error(got)
	}
	page, err := Splice("a\n"+beginMark+"\nold\n"+endMark+"\nb", "new\n")
	if err != nil || page != "a\n"+beginMark+"\nnew\n"+endMark+"\nb" {
		t.Errorf("%q %v", page, err)
	}
	if page, err := SpliceScale(page+beginScaleMark+endScaleMark, "more"); err != nil || !strings.HasSuffix(page, "b"+beginScaleMark+"\nmore\n"+endScaleMark) {
		t.Errorf("%q %v", page, err)
	}
	if _, err := Splice("nothing", "x"); err == nil {
		t.Error("a page without marks was accepted")
	}
}

func TestMedian(t *testing.T) {
	for want, values := range map[float64][]float64{0: nil, 2: {3, 1, 2}, 2.5: {4, 1, 2, 3}} {
		if got := median(values); got != want {
			t.Errorf("median(%v) = %v, want %v", values, got, want)
		}
	}
}
