package e2e

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	goldap "github.com/go-ldap/ldap/v3"
)

// The daemon is killed in the middle of runs: each next one goes on, and when one
// has ended everybody is what the directory says, and nothing was told twice.
func TestSpec10_ARunThatIsKilledIsGoneOnWith(t *testing.T) {
	t.Parallel()
	people, kills := 300, 2
	if soaking() {
		people, kills = 5000, 10
	}
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 1))
	l := corp(t, people)
	s := corpServer(t, l, options{})
	tree := edit(t, l)
	began := time.Now()
	s.cli("directory", "sync", "acme/corp", "--dry-run").want(t, 0)
	takes := 2 * time.Since(began) // of a run, roughly: a moment of it is chosen
	gone, met := 0, 0
	for ; met < kills && gone < 5*kills; gone++ {
		// Everything that a run can meet: people who come, go and are disabled.
		for i := range 5 {
			enabled(t, tree, gone*5+i, "FALSE")
		}
		if err := tree.Del(goldap.NewDelRequest(personDN(150+gone), nil)); err != nil {
			t.Fatal(err)
		}
		// Whoever was killed keeps the directory for some seconds more.
		eventually(t, 60*time.Second, "a run begins", func() error {
			if a := s.api("POST", "/v1/directories/acme/corp/reconciliation", nil); a.status != 202 {
				return fmt.Errorf("%s", a)
			}
			return nil
		})
		within := time.Duration(random.Int64N(int64(takes)))
		<-time.After(within)
		state := s.api("GET", "/v1/directories/acme/corp/reconciliation", nil).want(t, 200).object(t)["state"]
		s.kill()
		t.Logf("killed %s after the run began: %v", within, state)
		if met++; state != "running" {
			met--
			takes = max(takes/2, time.Millisecond)
		}
		s = start(t, options{record: s.record, dir: s.dir, env: near})
	}
	if met == 0 {
		t.Error("no kill met a run")
	}
	eventually(t, 60*time.Second, "a run ends", func() error {
		if r := s.cli("directory", "sync", "acme/corp"); r.code != 0 {
			return fmt.Errorf("%v", r)
		}
		return nil
	})
	want := []string{}
	for i := range people {
		if i >= gone*5 && (i < 150 || i >= 150+gone) {
			want = append(want, fmt.Sprintf("p%d@acme.example", i))
		}
	}
	slices.Sort(want)
	if got := s.staff(); !slices.Equal(got, want) {
		t.Errorf("%d members, want %d", len(got), len(want))
	}
	if r := s.cliJSON("directory", "sync", "acme/corp"); r["state"] != "nothing" {
		t.Errorf("the run behind it did something: %v", r)
	}
	s.onceEach(t, people)
}

// onceEach fails where something was told twice of somebody.
func (s *server) onceEach(t *testing.T, people int) {
	t.Helper()
	seen := map[string]int{}
	for after := ""; ; {
		a := s.api("GET", "/v1/events?limit=1000&parent=acme&after="+after, nil).want(t, 200).object(t)
		items := a["items"].([]any)
		for _, item := range items {
			e := item.(map[string]any)
			switch e["type"] {
			case "account.created", "account.bound", "membership.added", "membership.removed", "gate.closed", "directory_user.created", "directory_user.deleted":
				seen[fmt.Sprint(e["type"], " ", e["account"], " ", e["target"], " ", e["organization"])]++
			}
		}
		if after, _ = a["next"].(string); len(items) == 0 {
			break
		}
	}
	if len(seen) < people {
		t.Errorf("%d events are told, want more", len(seen))
	}
	for what, n := range seen {
		if n > 1 {
			t.Errorf("%s was told %d times", what, n)
		}
	}
}
