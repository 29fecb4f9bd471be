package scim

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/directory"
)

// A page that is asked for out of turn shows what counting from the beginning
// would, whatever came and went since the places near it were seen: behind all
// others, in between, with a clock that was set back.
func TestPagesOutOfTurnShowWhatCountingFindsFirst(t *testing.T) {
	w := newWorld(t)
	random := rand.New(rand.NewPCG(1, 2)) //nolint:gosec // the same every time
	ids := w.thousands(5200)              // more than some strides
	slices.Sort(ids)
	insert := func(id string) {
		w.update(func(tx *store.Tx) error {
			u, err := storedUser(w, 5000+len(ids)+random.IntN(1<<30))
			if err != nil {
				return err
			}
			u.ID = id
			if err := directory.InsertUser(tx, u); err != nil {
				return err
			}
			ids = append(ids, u.ID)
			return nil
		})
		slices.Sort(ids)
	}
	near := 0
	for i := range 400 {
		switch what := random.IntN(20); {
		case what == 0:
			k := random.IntN(len(ids))
			w.do(generic, "DELETE", "/Users/"+ids[k], "").is(204)
			ids = slices.Delete(ids, k, k+1)
		case what == 1: // as its clock would have it that is behind
			insert(strings.TrimRight(ids[random.IntN(len(ids))][:23], "-") + fmt.Sprintf("-%012d", i))
		case what < 4:
			insert("")
		}
		w.door.positions = newPositions(w.door.positions.now) // nobody pages in turn
		start := 1 + random.IntN(len(ids))
		count := 1 + random.IntN(200)
		want := ids[start-1 : min(start-1+count, len(ids))]
		if got := w.pageIDs("/Users", start, count, ""); !slices.Equal(got, want) {
			t.Fatalf("step %d: the page of %d from %d of %d is not what counting finds", i, count, start, len(ids))
		}
		w.view(func(tx *store.Tx) error {
			state, err := directory.PlacesOf(tx, w.parent, w.dirs[generic], directory.KindUser)
			behind := start + len(want)
			p := w.door.ranks.before(ranking{w.dirs[generic], "User"}, state, behind)
			if err == nil && p.n > 0 && ids[p.n-1] != p.id {
				t.Fatalf("step %d: %s is not number %d", i, p.id, p.n)
			}
			if p.n >= behind-rankStep {
				near++
			}
			return err
		})
	}
	if near < 400 {
		t.Errorf("a place near the end of the page was known %d times of 400", near)
	}
}

func TestPlacesAreForgotten(t *testing.T) {
	r, one := newRanks(), directory.Places{Kept: true, Life: "a", Moved: 1}
	list := ranking{"d", "User"}
	for n := 100; n <= 1000; n += 100 {
		r.learn(list, one, place{n, fmt.Sprint(n)})
	}
	for _, tt := range []struct {
		list  ranking
		state directory.Places
		n     int
		want  int
	}{
		{list, one, 1, 0},
		{list, one, 100, 0},
		{list, one, 101, 100},
		{list, one, 650, 600},
		{list, one, 5000, 1000},
		{list, directory.Places{Kept: true, Life: "a", Moved: 2}, 650, 0},
		{list, directory.Places{Kept: true, Life: "b", Moved: 1}, 650, 0},
		{list, directory.Places{Life: "a", Moved: 1}, 650, 0},
		{ranking{"d", "Group"}, one, 650, 0},
		{ranking{"e", "User"}, one, 650, 0},
	} {
		if got := r.before(tt.list, tt.state, tt.n); got.n != tt.want {
			t.Errorf("%v %v before %d: %d, want %d", tt.list, tt.state, tt.n, got.n, tt.want)
		}
	}
	r.learn(list, directory.Places{Life: "a", Moved: 1}, place{50, "50"})
	r.learn(list, one, place{maxRanking * rankStep, "far"})
	if got := r.before(list, one, 1<<30); got.n != 1000 {
		t.Errorf("the last place is %d", got.n)
	}
	r.learn(list, directory.Places{Kept: true, Life: "a", Moved: 2}, place{7, "7"})
	if got := r.before(list, directory.Places{Kept: true, Life: "a", Moved: 2}, 1<<30); got.n != 7 || r.known != 1 {
		t.Errorf("in a new state: %d, and %d places", got.n, r.known)
	}
	for d := range 200 {
		r.learn(ranking{fmt.Sprint(d), "User"}, one, place{(maxRanking - 1) * rankStep, "last"})
		known := 0
		for _, l := range r.lists {
			known += len(l.places)
		}
		if known != r.known || known > maxRanks || len(r.lists) > maxRanked {
			t.Fatalf("%d places of %d lists are kept, and %d counted", known, len(r.lists), r.known)
		}
	}
}

// Of a list that grows the step grows, so that every place of it can be near.
func TestPlacesOfLongListsAreFartherApart(t *testing.T) {
	r := newRanks()
	list := ranking{"d", "User"}
	for total, step := range map[int]int{1: rankStep, 100_000: rankStep, 200_000: 2 * rankStep, 1_000_000: lastRankStep, 10_000_000: lastRankStep} {
		if got := stepOf(total); got != step {
			t.Errorf("of %d records one of %d is remembered, want %d", total, got, step)
		}
	}
	id := func(i int) string { return fmt.Sprint("page ", i) }
	at := func(total int) directory.Places {
		return directory.Places{Kept: true, Life: "a", Moved: 1, Total: total}
	}
	r.learnPage(list, at(1000), 101, 100, id)
	for _, tt := range []struct{ n, want int }{{101, 0}, {112, 0}, {113, 112}, {128, 112}, {129, 128}, {200, 192}, {201, 192}, {5000, 192}} {
		if got := r.before(list, at(1000), tt.n); got.n != tt.want || got.n > 0 && got.id != id(got.n-101) {
			t.Errorf("before %d is %v, want %d", tt.n, got, tt.want)
		}
	}
	r.learnPage(list, at(1_000_000), 999_001, 1000, id)
	for _, tt := range []struct{ n, want int }{{201, 0}, {999_100, 999_040}, {1_000_000, 999_936}} {
		if got := r.before(list, at(1_000_000), tt.n); got.n != tt.want {
			t.Errorf("of a million, before %d is %d, want %d", tt.n, got.n, tt.want)
		}
	}
	if got := r.before(list, at(1000), 201); got.n != 0 {
		t.Errorf("places of another step are there: %v", got)
	}
}

// What is answered at once is answered as by the long way, and by a good token
// alone.
func TestWhatIsAskedMostIsAnsweredAtOnce(t *testing.T) {
	w := newWorld(t)
	id := w.user(generic, "Ada@acme.example")
	w.user(generic, "grace@acme.example")
	w.group(generic, "eng-core", id)
	w.group(generic, "eng-all", id)
	named := func(name, more string) string { return "/Users?filter=" + q(`userName eq "`+name+`"`) + more }
	paths := []string{
		"/Users/" + id, "/Users?count=1", "/Groups",
		named("ada@ACME.example", ""), named("nobody@acme.example", ""), named("ada@acme.example", "&attributes=userName"),
		named("ada@acme.example", "&excludedAttributes=groups&startIndex=1&count=5"), named("ada@acme.example", "&count=0"), named("ada@acme.example", "&startIndex=2"),
		named("ada@acme.example", "&sortBy=id"), named("ada@acme.example", "&cursor="), "/Users?filter=" + q(`userName eq "ada@acme.example" and active eq true`),
	}
	first := map[string]string{}
	for _, path := range paths {
		w.door.tokens = newTokens(time.Now)
		first[path] = string(w.do(generic, "GET", path, "").is(200).body)
	}
	if !strings.Contains(first[paths[3]], `"totalResults":1`) || !strings.Contains(first[paths[3]], "eng-core") || !strings.Contains(first[paths[4]], `"totalResults":0`) {
		t.Errorf("%s\n%s", first[paths[3]], first[paths[4]])
	}
	for _, path := range paths {
		if got := string(w.do(generic, "GET", path, "").is(200).body); got != first[path] && !strings.Contains(path, "cursor") {
			t.Errorf("%s, at once:\n%s\nand at first:\n%s", path, got, first[path])
		}
	}
	for _, path := range []string{named("ada@acme.example", "&attributes=id&excludedAttributes=id"), named("ada@acme.example", "&count=x"), "/Users?filter=userName"} {
		w.do(generic, "GET", path, "").is(400)
	}
	w.update(func(tx *store.Tx) error {
		c, err := credentials.ByHash(tx, auth.Hash(w.tokens[generic]))
		if err != nil {
			return err
		}
		return auth.Revoke(tx, c, identity.Actor{Kind: identity.ActorOperator}, "")
	})
	for _, path := range paths {
		w.do(generic, "GET", path, "").is(401)
	}
}
