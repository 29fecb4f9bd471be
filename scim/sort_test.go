package scim

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"usher/internal/store"
	"usher/internal/store/migrated"
	"usher/scim/schema"
)

// onBoth runs a test on a world of each engine.
func onBoth(t *testing.T, test func(t *testing.T, w *world)) {
	t.Run("embedded", func(t *testing.T) { test(t, newWorld(t)) })
	t.Run("postgres", func(t *testing.T) { test(t, newWorldOn(t, store.Options{URL: migrated.Postgres(t)})) })
}

// names returns what every record of a list is called, in its order.
func (a answer) names() []string {
	a.t.Helper()
	list, _ := a.at("Resources").([]any)
	var out []string
	for _, r := range list {
		name, ok := at(r, "userName").(string)
		if !ok {
			name, _ = at(r, "displayName").(string)
		}
		out = append(out, name)
	}
	return out
}

func TestReq05_Sort(t *testing.T) {
	onBoth(t, func(t *testing.T, w *world) {
		people := map[string]string{}
		for _, u := range []struct{ name, more string }{
			{"Dora", `"externalId":"b","title":"a","active":false,"name":{"familyName":"Zuse"}`},
			{"ada", `"externalId":"B","emails":[{"value":"z@x.example","type":"home"},{"value":"b@x.example","primary":true}],"name":{"familyName":"lovelace"}`},
			{"Bob", `"title":"B","emails":[{"value":"C@x.example","type":"work"},{"value":"a@x.example"}]`},
			{"carl", `"title":"b","` + schema.EnterpriseURN + `":{"department":"x","manager":{"value":"` + "m1" + `"}}`},
		} {
			people[u.name] = w.do(generic, "POST", "/Users", `{"schemas":["`+schema.UserURN+`"],"userName":"`+u.name+`",`+u.more+`}`).is(201).id()
		}
		groups := []string{"eng", "Eng-b", "art"}
		for i, g := range groups {
			w.group(generic, g, slices.Collect(func(yield func(string) bool) {
				for _, n := range []string{"Dora", "ada", "Bob"}[:i] {
					if !yield(people[n]) {
						return
					}
				}
			})...)
		}
		for _, tt := range []struct{ path, by, want string }{
			{"/Users", "userName", "ada Bob carl Dora"},
			{"/Users", "USERNAME", "ada Bob carl Dora"},
			{"/Users", schema.UserURN + ":userName", "ada Bob carl Dora"},
			{"/Users", "id", "Dora ada Bob carl"},
			{"/Users", "meta.created", "Dora ada Bob carl"},
			{"/Users", "meta.lastModified", "Dora ada Bob carl"},
			{"/Users", "externalId", "ada Dora Bob carl"}, // caseExact; then those without one, by id
			{"/Users", "title", "Dora Bob carl ada"},      // B and b are equal: by id
			{"/Users", "name.familyName", "ada Dora Bob carl"},
			{"/Users", "emails", "ada Bob Dora carl"}, // the primary one, else the first
			{"/Users", "emails.value", "ada Bob Dora carl"},
			{"/Users", "emails.type", "Bob Dora ada carl"},
			{"/Users", schema.EnterpriseURN + ":department", "carl Dora ada Bob"},
			{"/Users", schema.EnterpriseURN + ":manager", "carl Dora ada Bob"},
			{"/Users", "groups.display", "ada Dora Bob carl"},
			{"/Groups", "displayName", "art eng Eng-b"},
			{"/Groups", "externalId", "eng Eng-b art"},
		} {
			want := strings.Fields(tt.want)
			target := tt.path + "?sortBy=" + tt.by
			if got := w.do(generic, "GET", target, "").is(200).names(); !slices.Equal(got, want) {
				t.Errorf("%s: %v, want %v", target, got, want)
			}
			// Page by page, goes on from the one before and found by counting.
			for _, count := range []int{1, 2} {
				for start := len(want); start > 0; start-- {
					page := want[start-1 : min(start-1+count, len(want))]
					target := fmt.Sprintf("%s&sortOrder=Ascending&startIndex=%d&count=%d", target, start, count)
					if got := w.do(generic, "GET", target, "").is(200); !slices.Equal(got.names(), page) || got.total() != len(want) {
						t.Errorf("%s: %v, want %v", target, got.names(), page)
					}
				}
			}
			slices.Reverse(want)
			if got := w.do(generic, "GET", target+"&sortOrder=DESCENDING", "").is(200).names(); !slices.Equal(got, want) {
				t.Errorf("%s descending: %v, want %v", target, got, want)
			}
			for start := range want {
				target := fmt.Sprintf("%s&sortOrder=descending&startIndex=%d&count=1", target, start+1)
				if got := w.do(generic, "GET", target, "").is(200).names(); !slices.Equal(got, want[start:start+1]) {
					t.Errorf("%s: %v, want %v", target, got, want[start:start+1])
				}
			}
		}
		// With a filter: by an index and by looking.
		for filter, want := range map[string]string{`active eq false`: "Dora", `title pr`: "Bob carl Dora", `userName co "a"`: "ada carl Dora", `userName eq "ADA"`: "ada"} {
			if got := w.do(generic, "GET", "/Users?sortBy=userName&filter="+q(filter), "").is(200).names(); !slices.Equal(got, strings.Fields(want)) {
				t.Errorf("%s: %v, want %s", filter, got, want)
			}
		}
		for _, query := range []string{"sortBy=shoeSize", "sortBy=name", "sortBy=" + schema.EnterpriseURN, "sortBy=name.shoe", "sortBy=userName&sortOrder=up", "sortOrder=x", "sortBy=a%20b"} {
			w.do(generic, "GET", "/Users?"+query, "").fails(400, schema.InvalidValue)
		}
		if w.do(generic, "GET", "/ServiceProviderConfig", "").at("sort", "supported") != true {
			t.Error("sort is not advertised")
		}
	})
}

// Every attribute that is advertised can be sorted by, and every record is in
// the answer once whatever the order is.
func TestReq05_EveryAttributeSorts(t *testing.T) {
	w := newWorld(t)
	all := sorted(w.thousands(7)...)
	w.do(generic, "PATCH", "/Users/"+all[3], ops(`{"op":"add","path":"x509Certificates","value":[{"value":"aGk="}]}`, `{"op":"add","path":"profileUrl","value":"https://x.example"}`)).is(200)
	try := func(path string, a *schema.Attribute) {
		target := "/Users?sortBy=" + q(path)
		if a.Type == schema.TypeComplex && !a.HasValue() {
			w.do(generic, "GET", target, "").fails(400, schema.InvalidValue)
			return
		}
		var up, down []string
		for _, r := range w.do(generic, "GET", target, "").is(200).at("Resources").([]any) {
			up = append(up, at(r, "id").(string))
		}
		for start := range all {
			page := w.do(generic, "GET", fmt.Sprintf("%s&sortOrder=descending&count=1&startIndex=%d", target, start+1), "").is(200)
			down = append(down, page.at("Resources", 0, "id").(string))
		}
		slices.Reverse(down)
		if !slices.Equal(up, down) || !slices.Equal(sorted(up...), all) {
			t.Errorf("%s: %v up, %v down", path, up, down)
		}
	}
	tried := 0
	for _, s := range append([]*schema.Schema{schema.User().Core}, schema.User().Extensions...) {
		for _, a := range append(slices.Clone(s.Attributes), schema.User().Common...) {
			if s != schema.User().Core && slices.Contains(schema.User().Common, a) {
				continue
			}
			path := s.ID + ":" + a.Name
			try(path, a)
			for _, sub := range a.Sub {
				try(path+"."+sub.Name, sub)
			}
			tried += 1 + len(a.Sub)
		}
	}
	if tried < 60 {
		t.Errorf("only %d attributes were tried", tried)
	}
}

// A sort that no index serves holds a bounded number of records: a page far
// behind is refused, the one behind the page before is not.
func TestReq05_SortIsBounded(t *testing.T) {
	w := newWorld(t)
	w.thousands(30)
	w.do(generic, "GET", fmt.Sprintf("/Users?sortBy=title&startIndex=%d&count=2", maxSorted), "").fails(400, schema.TooMany)
	for _, by := range []string{"title&startIndex=9000", "userName&startIndex=10001", "id&startIndex=10001"} {
		if a := w.do(generic, "GET", "/Users?count=2&sortBy="+by, "").is(200); a.total() != 30 || len(a.names()) != 0 {
			t.Errorf("%s: %.300s", by, a.body)
		}
	}
	kept := top[int]{keep: 3, size: func(i int) int { return i }, most: maxHeld}
	for i := range 10_000 {
		if err := kept.offer(fmt.Sprintf("%05d", (i*7919)%10_000), i); err != nil {
			t.Fatal(err)
		}
		if len(kept.items) > 2*kept.keep {
			t.Fatalf("%d records are held for a page of %d", len(kept.items), kept.keep)
		}
	}
	if err := kept.cut(); err != nil || len(kept.items) != 3 || kept.items[0].key != "00000" || kept.items[2].key != "00002" {
		t.Errorf("%v", kept.items)
	}
}

func TestReq05_NumbersSortAsNumbers(t *testing.T) {
	numbers := []float64{-1e300, -2, -1, -1e-9, 0, 1e-9, 1, 2, 10, 1e300}
	for i, f := range numbers[1:] {
		if sortable(numbers[i]) >= sortable(f) {
			t.Errorf("%v does not stand before %v", numbers[i], f)
		}
	}
}

// A page in the order of an index begins at its first row.
func TestReq05_AnIndexServesTheOrder(t *testing.T) {
	w := newWorld(t)
	w.thousands(12)
	for i := range 6 {
		w.group(generic, fmt.Sprintf("g%d", i))
	}
	for _, start := range []int{1, 4} {
		w.do(generic, "GET", fmt.Sprintf("/Users?sortBy=userName&startIndex=%d&count=3", start), "").is(200)
		w.do(generic, "GET", fmt.Sprintf("/Groups?sortBy=displayName&startIndex=%d&count=3", start), "").is(200)
	}
	plans, err := w.db.Plans(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for query, steps := range plans {
		if !strings.Contains(query, "ORDER BY t.parent, t.directory, t.user_name_fold LIMIT") && !strings.Contains(query, "ORDER BY t.parent, t.directory, t.display_fold, t.id LIMIT") {
			continue
		}
		found++
		if len(steps) != 1 || !strings.HasPrefix(steps[0], "SEARCH t USING INDEX directory_") || strings.Contains(query, ">") && !strings.Contains(steps[0], ">") {
			t.Errorf("%s\n%s", query, strings.Join(steps, "\n"))
		}
	}
	if found < 4 {
		t.Errorf("%d statements in the order of an index", found)
	}
}

func TestReq05_APageHoldsAThousandAtMost(t *testing.T) {
	w := newWorld(t)
	w.thousands(maxPage + 1)
	for _, query := range []string{"", "&sortBy=title", "&filter=" + q("userName pr")} {
		a := w.do(generic, "GET", "/Users?attributes=userName&count=5000"+query, "").is(200)
		if len(a.names()) != maxPage || a.total() != maxPage+1 || a.at("itemsPerPage") != float64(maxPage) {
			t.Errorf("%q: %d records of %d", query, len(a.names()), a.total())
		}
		if got := len(w.do(generic, "GET", "/Users?attributes=userName"+query, "").is(200).names()); got != defaultPage {
			t.Errorf("%q: %d records on a page of no size", query, got)
		}
	}
}
