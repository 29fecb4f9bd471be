package scim

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"
	"sync"
	"testing"

	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/scim/schema"
)

// stored returns who is in a group by the store itself, in its order.
func (w *world) stored(group string) []string {
	w.t.Helper()
	out := []string{}
	w.view(func(tx *store.Tx) error {
		g, err := directory.GroupByID(tx, w.parent, w.dirs[generic], group)
		if err != nil || g == nil {
			return err
		}
		return directory.EachMember(tx, g, func(m *directory.MemberRow) error {
			out = append(out, string(m.Value))
			return nil
		})
	})
	return out
}

func (w *world) rosterStands(group string) bool {
	w.t.Helper()
	r, ok := w.door.rosters.Get(rosterBy{w.dirs[generic], group})
	if !ok {
		return false
	}
	_, ok = w.db.Stands(r.standing)
	return ok
}

func (a answer) values() []string {
	out := []string{}
	list, _ := a.at("members").([]any)
	for _, m := range list {
		out = append(out, at(m, "value").(string))
	}
	return out
}

// Who is shown in a group is who the store has in it, and in that order, whatever
// was done to it and to its people, by requests that say all members and by those
// that say who comes and goes.
func TestMembersThatAreGivenAgainAreAsStored(t *testing.T) {
	again, replaced := 0, 0
	for seed := range uint64(4) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			w := newWorld(t)
			draw := rand.New(rand.NewPCG(seed, 11))
			people := w.crowd(generic, 12)
			some := func() []string {
				draw.Shuffle(len(people), func(i, j int) { people[i], people[j] = people[j], people[i] })
				return slices.Clone(people[:draw.IntN(len(people)+1)])
			}
			groups := []string{w.group(generic, "eng-one", some()...), w.group(generic, "eng-two", some()...)}
			body := func(name string, members string) string {
				return fmt.Sprintf(`{"schemas":[%q],"displayName":%q,"members":%s}`, schema.GroupURN, name, members)
			}
			for step := range 60 {
				i := draw.IntN(len(groups))
				path := "/Groups/" + groups[i]
				stood := w.rosterStands(groups[i])
				switch draw.IntN(8) {
				case 0, 1:
					members := some()
					if a := w.do(generic, "PUT", path, body(fmt.Sprintf("eng-%d", i), refs(members...))).is(200); !slices.Equal(sorted(a.values()...), sorted(members...)) {
						t.Fatalf("a PUT of %v was answered with %v", members, a.values())
					}
					if stood {
						replaced++
					}
				case 2:
					w.do(generic, "PATCH", path, ops(`{"op":"replace","path":"members","value":`+refs(some()...)+`}`)).is(204)
				case 3:
					w.do(generic, "PATCH", path, ops(`{"op":"add","path":"members","value":`+refs(some()...)+`}`)).is(204)
				case 4:
					w.do(generic, "PATCH", path, ops(`{"op":"remove","path":"members","value":`+refs(some()...)+`}`)).is(204)
				case 5: // two changes in one transaction, the second of what the first has left
					w.do(generic, "PATCH", path, ops(`{"op":"add","path":"members","value":`+refs(some()...)+`}`,
						`{"op":"replace","path":"members","value":`+refs(some()...)+`}`)).is(204)
				case 6:
					if n := len(people); n > 4 && draw.IntN(3) == 0 {
						w.do(generic, "DELETE", "/Users/"+people[n-1], "").is(204)
						people = people[:n-1]
					}
				case 7:
					switch {
					case step > 50:
						w.do(generic, "PUT", path, body(fmt.Sprintf("eng-%d", i), fmt.Sprintf(`[{"value":%q,"display":"said"}]`, people[0]))).is(200)
					case draw.IntN(3) == 0:
						w.do(generic, "DELETE", path, "").is(204)
						groups[i] = w.group(generic, fmt.Sprintf("eng-%d", i), some()...)
					}
				}
				for _, group := range groups {
					if draw.IntN(2) == 0 { // else what one request has kept outlives another one
						continue
					}
					for range 2 {
						if w.rosterStands(group) {
							again++
						}
						if got, want := w.do(generic, "GET", "/Groups/"+group, "").is(200).values(), w.stored(group); !slices.Equal(got, want) {
							t.Fatalf("step %d: shown are %v, stored %v", step, got, want)
						}
					}
				}
			}
		})
	}
	if again == 0 || replaced == 0 {
		t.Errorf("%d groups were shown, and %d replaced, by what was known of them", again, replaced)
	}
}

// A group is shown as one state of it, however readers and writers meet: as many
// members as it had when it had its version.
func TestAGroupsVersionAndItsMembersAreOfOneState(t *testing.T) {
	w := newWorld(t)
	people := w.crowd(generic, 40)
	group := w.group(generic, "eng-all", people...)
	path := "/Groups/" + group
	version := func(a answer) string { return a.header.Get("ETag") }
	had := map[string]int{version(w.do(generic, "GET", path, "").is(200)): len(people)}
	type shown struct {
		version string
		members int
	}
	seen := make([][]shown, 4)
	done := make(chan struct{})
	var readers sync.WaitGroup
	for i := range seen {
		readers.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
				}
				a := w.do(generic, "GET", path, "")
				if a.status != http.StatusOK {
					t.Errorf("status %d", a.status)
					return
				}
				seen[i] = append(seen[i], shown{version(a), len(a.values())})
			}
		})
	}
	in := len(people)
	for i := range 120 {
		op := "remove"
		if in < len(people) && i%3 != 0 {
			op = "add"
		}
		var a answer
		if op == "add" {
			a = w.do(generic, "PATCH", path, ops(`{"op":"add","path":"members","value":`+refs(people[in])+`}`)).is(204)
			in++
		} else {
			in--
			a = w.do(generic, "PATCH", path, ops(`{"op":"remove","path":"members[value eq \"`+people[in]+`\"]"}`)).is(204)
		}
		had[version(a)] = in
		if i%8 == 0 { // a whole group that is known is where the next readers come from
			version := version(w.do(generic, "PUT", path, fmt.Sprintf(`{"schemas":[%q],"displayName":"eng-all","members":%s}`, schema.GroupURN, refs(people[:in]...))).is(200))
			had[version] = in
		}
	}
	close(done)
	readers.Wait()
	for _, s := range slices.Concat(seen...) {
		if want, ok := had[s.version]; !ok || want != s.members {
			t.Fatalf("version %s was shown with %d members, it had %d (%t)", s.version, s.members, want, ok)
		}
	}
	w.wantMembers(generic, group, people[:in]...)
}

// What nobody could look up by its length is not kept, and groups that are too
// large are read each time.
func TestGroupsThatAreNotKept(t *testing.T) {
	w := newWorld(t)
	people := w.crowd(generic, 3)
	group := w.group(generic, "eng-all", people...)
	w.do(generic, "GET", "/Groups/"+group, "").is(200)
	if !w.rosterStands(group) {
		t.Error("a group that was read is not known")
	}
	w.do(generic, "PATCH", "/Groups/"+group, ops(fmt.Sprintf(`{"op":"add","path":"members","value":[{"value":%q,"display":"said"}]}`, people[0]))).is(204)
	for range 2 {
		if got := w.do(generic, "GET", "/Groups/"+group, "").is(200).members(people[0]); got["display"] != "said" {
			t.Errorf("what was said of a member is not shown: %v", got)
		}
	}
}

// members returns the member with a value.
func (a answer) members(value string) map[string]any {
	list, _ := a.at("members").([]any)
	for _, m := range list {
		if m, ok := m.(map[string]any); ok && m["value"] == value {
			return m
		}
	}
	return nil
}
