package scim

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/scim/schema"
)

// Whoever is on a page is shown as they are alone, byte by byte: of any page, in
// any order, whatever of them is asked for, with groups that some of them share
// and values of every kind.
func TestAPageShowsEachAsTheyAreAlone(t *testing.T) {
	onEachEngine(t, func(t *testing.T, w *world) {
		w.extend(generic, hrSchema(size, floor))
		random := rand.New(rand.NewPCG(3, 4)) //nolint:gosec // the same every time
		some := func(of ...string) string { return of[random.IntN(len(of))] }
		const n = 60
		ids, between := make([]string, n), ""
		for i := range ids {
			if i == n/2 { // a group whose id lies between theirs
				between = w.group(generic, "between", ids[0], ids[5])
			}
			body := map[string]any{"schemas": []string{schema.UserURN}, "userName": fmt.Sprintf("p%03d%s@elsewhere.example", random.IntN(1000)*n+i, some("", "ü", "'"))}
			for name, v := range map[string]any{
				"displayName": some("Zoë", `a "q"`, `back\slash`, "line\u2028", "<&>", "😀", strings.Repeat("long", 300)),
				"externalId":  fmt.Sprint(some("é", "x"), i), "active": random.IntN(2) == 0,
				"name":   map[string]any{"givenName": some("A", "日本"), "familyName": "B"},
				"emails": []any{map[string]any{"value": fmt.Sprintf("p%d@elsewhere.example", i), "type": "work"}, map[string]any{"value": "second@elsewhere.example"}},
				hr:       map[string]any{"shoeSize": random.IntN(50), "floor": some("3rd", "\t")},
			} {
				if random.IntN(2) == 0 {
					body[name] = v
				}
			}
			b, err := json.Marshal(body)
			if err != nil {
				t.Fatal(err)
			}
			ids[i] = w.made(generic, "/Users", string(b))
		}
		for g := range 12 {
			var in []string
			for _, i := range random.Perm(n)[:random.IntN(n)/2] {
				in = append(in, ids[i])
			}
			w.group(generic, fmt.Sprint(some("group ", "Größe ", `g"`), g), append(in, between)...)
		}
		w.do(generic, "PATCH", "/Users/"+ids[3], ops(`{"op":"replace","path":"displayName","value":"changed"}`)).is(200)
		shown := 0
		for _, asked := range []string{
			"", "&attributes=userName", "&attributes=groups,meta.version", "&attributes=groups.display,meta.location,id", "&excludedAttributes=groups",
			"&excludedAttributes=meta", "&excludedAttributes=groups.display,meta.created,emails", "&attributes=" + hr + ":shoeSize", "&excludedAttributes=" + hr,
		} {
			for _, list := range []string{
				"", "&sortBy=id&sortOrder=descending", "&sortBy=userName", "&sortBy=displayName&sortOrder=descending", "&filter=" + q(`active eq true`),
				"&filter=" + q(`externalId sw "x"`), "&filter=" + q(`groups.display co "g"`), "&cursor=",
			} {
				path := fmt.Sprintf("/Users?count=%d%s%s", 1+random.IntN(n), asked, list)
				if list != "&cursor=" {
					path += fmt.Sprint("&startIndex=", 1+random.IntN(n/2))
				}
				var page struct{ Resources []json.RawMessage }
				if err := json.Unmarshal(w.do(generic, "GET", path, "").is(200).body, &page); err != nil {
					t.Fatal(err)
				}
				for _, one := range page.Resources {
					var u struct{ ID string }
					if err := json.Unmarshal(one, &u); err != nil {
						t.Fatal(err)
					}
					alone := w.do(generic, "GET", "/Users/"+url.PathEscape(u.ID)+strings.Replace(asked, "&", "?", 1), "").is(200)
					if string(alone.body) != string(one) {
						t.Fatalf("%s:\n%s\nand alone:\n%s", path, one, alone.body)
					}
					shown++
				}
			}
		}
		if shown < 500 {
			t.Errorf("%d were shown", shown)
		}
	})
}

// A page makes little garbage, however long it is: users and documents are read
// into memory that is used again, and so is the answer's.
func TestAPageMakesLittleGarbage(t *testing.T) {
	w := newWorld(t)
	ids := w.thousands(1100)
	w.group(generic, "everybody", ids...)
	cost := func(path string) float64 {
		return testing.AllocsPerRun(10, func() { w.asked().ServeHTTP(&sink{header: http.Header{}}, w.request(generic, "GET", path, nil)) })
	}
	hundred, thousand := cost("/Users?startIndex=31&count=100"), cost("/Users?startIndex=31&count=1000")
	if hundred > 250 {
		t.Errorf("%v allocations for a page of 100", hundred)
	}
	if thousand > hundred+150 { // a tenth for each more, and the place of one in sixteen
		t.Errorf("%v allocations for a page of 1000, %v for one of 100", thousand, hundred)
	}
}

// A page holds as much as its records may be together, whatever it is sorted or
// filtered by: past it nobody is left out of it in silence.
func TestReq04_APageOfLargeRecordsIsBounded(t *testing.T) {
	w := newWorld(t)
	w.door.maxHeld = 1 << 20 // what it is proves nothing more and takes most of a minute
	const large, n = 1 << 20 / 64, 66
	w.update(func(tx *store.Tx) error {
		for i := range n {
			u, err := storedUser(w, i)
			if err != nil {
				return err
			}
			u.Doc = bytes.Replace(u.Doc, []byte(`"active"`), fmt.Appendf(nil, `"nickName":%q,"active"`, strings.Repeat("n", large)), 1)
			if err := directory.InsertUser(tx, u); err != nil {
				return err
			}
		}
		return nil
	})
	for _, query := range []string{"", "&cursor=", "&sortBy=userName", "&sortBy=title", "&filter=nickName+pr", "&filter=not+(groups+pr)", "&filter=not+(groups+pr)&sortBy=userName"} {
		w.do(generic, "GET", "/Users?count=1000"+query, "").fails(400, schema.TooMany)
		if a := w.do(generic, "GET", "/Users?count=5"+query, "").is(200); a.total() != n || len(a.names()) != 5 {
			t.Errorf("%s: %d of %d", query, len(a.names()), a.total())
		}
	}
	w.do(generic, "GET", "/Users?sortBy=title&startIndex=64&count=1000", "").fails(400, schema.TooMany)
	w.do(generic, "GET", "/Users?startIndex=64&count=1000", "").is(200)
	for count, status := range map[int]int{1000: 400, 5: 200} {
		w.do(generic, "POST", "/.search", fmt.Sprintf(`{"schemas":[%q],"count":%d}`, searchURN, count)).is(status)
	}
}

// A page of users and groups holds no more than a page of either.
func TestReq04_APageOfEveryTypeIsBounded(t *testing.T) {
	w := newWorld(t)
	w.thousands(40)
	for i := range 40 {
		w.group(generic, fmt.Sprintf("group %040d", i))
	}
	w.door.maxHeld = 8 << 10 // more than the documents of either, less than those of both
	for _, path := range []string{"/Users?count=100&sortBy=externalId", "/Groups?count=100&sortBy=externalId"} {
		if a := w.do(generic, "GET", path, "").is(200); a.total() != 40 {
			t.Errorf("%s: %d", path, a.total())
		}
	}
	for count, status := range map[int]int{100: 400, 20: 200} {
		w.do(generic, "POST", "/.search", asks(fmt.Sprintf(`"count":%d`, count))).is(status)
	}
}
