package scim

import (
	"fmt"
	"log/slog"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/scim/schema"
)

// walk reads a list page by page by cursor and returns the ids of every page.
func (w *world) walk(target string, count int, between func(page []string)) (pages [][]string) {
	w.t.Helper()
	cursor := ""
	for {
		a := w.do(generic, "GET", fmt.Sprintf("%s&count=%d&cursor=%s", target, count, cursor), "").is(200)
		var ids []string
		for _, r := range a.at("Resources").([]any) {
			ids = append(ids, at(r, "id").(string))
		}
		if a.at("itemsPerPage") != float64(len(ids)) || a.at("startIndex") != nil || len(ids) > count {
			w.t.Fatalf("%s: %.300s", target, a.body)
		}
		pages = append(pages, ids)
		if between != nil {
			between(ids)
		}
		next, more := a.at("nextCursor").(string)
		if !more {
			return pages
		}
		if !regexp.MustCompile(`^[A-Za-z0-9._~-]+$`).MatchString(next) {
			w.t.Fatalf("%s: the cursor %q has reserved characters", target, next)
		}
		cursor = next
	}
}

func TestReq05_Cursors(t *testing.T) {
	onBoth(t, func(t *testing.T, w *world) {
		all := sorted(w.thousands(9)...)
		for i := range 4 {
			w.group(generic, fmt.Sprintf("g%d", i%2)+strings.Repeat("x", i/2), all[i])
		}
		for _, list := range []string{"/Users?", "/Groups?", "/Users?filter=" + q(`userName co "mass"`), "/Users?filter=" + q(`active eq true`), "/Users?filter=" + q(`userName eq "nobody"`)} {
			for _, sort := range []string{"", "userName", "displayName", "title"} {
				for _, direction := range []string{"", "descending"} {
					target := list
					if sort != "" {
						target += "&sortBy=" + sort + "&sortOrder=" + direction
					}
					if strings.HasPrefix(list, "/Groups") && (sort == "userName" || sort == "title") {
						w.do(generic, "GET", target+"&cursor=", "").fails(400, schema.InvalidValue)
						continue
					}
					var want []string
					for _, r := range w.do(generic, "GET", target, "").is(200).at("Resources").([]any) {
						want = append(want, at(r, "id").(string))
					}
					for _, count := range []int{2, 1000} {
						pages := w.walk(target, count, nil)
						if got := slices.Concat(pages...); !slices.Equal(got, want) {
							t.Errorf("%s: %v, want %v", target, got, want)
						}
						if pagesWanted := max(1, (len(want)+count-1)/count); len(pages) != pagesWanted {
							t.Errorf("%s: %d pages of %d, want %d", target, len(pages), count, pagesWanted)
						}
					}
				}
			}
		}
		// Whoever deletes what was read, or adds, misses nobody and meets nobody twice.
		seen := slices.Concat(w.walk("/Users?", 2, func(page []string) {
			for _, id := range page {
				w.do(generic, "DELETE", "/Users/"+id, "").is(204)
			}
		})...)
		if !slices.Equal(seen, all) {
			t.Errorf("%v, want %v", seen, all)
		}
	})
}

func TestReq05_CursorsAreBound(t *testing.T) {
	w := newWorld(t)
	w.thousands(4)
	for i := range 3 {
		w.group(generic, fmt.Sprintf("g%d", i))
		w.user(entra, fmt.Sprintf("u%d", i))
	}
	next := func(query string) string {
		cursor, ok := w.do(generic, "GET", "/Users?count=1&cursor="+query, "").is(200).at("nextCursor").(string)
		if !ok {
			t.Fatalf("no nextCursor for %s", query)
		}
		return cursor
	}
	plain := next("")
	w.do(generic, "GET", "/Users?cursor="+plain, "").is(200)
	w.do(generic, "GET", "/Users?count=3&attributes=userName&cursor="+plain, "").is(200)
	flipped := []byte(plain)
	flipped[12] ^= 1
	for what, target := range map[string]string{
		"another list":      "/Groups?cursor=" + plain,
		"a filter":          "/Users?filter=" + q(`active eq true`) + "&cursor=" + plain,
		"another filter":    "/Users?filter=" + q(`active eq false`) + "&cursor=" + next("&filter="+q(`active eq true`)),
		"a sort":            "/Users?sortBy=userName&cursor=" + plain,
		"another sort":      "/Users?sortBy=title&cursor=" + next("&sortBy=userName"),
		"another direction": "/Users?sortBy=userName&sortOrder=descending&cursor=" + next("&sortBy=userName"),
		"changed":           "/Users?cursor=" + string(flipped),
		"cut":               "/Users?cursor=" + plain[:len(plain)-2],
		"made up":           "/Users?cursor=abc",
		"no base64":         "/Users?cursor=" + q("a b=/+"),
		"long":              "/Users?cursor=" + strings.Repeat("A", 100_000),
	} {
		a := w.do(generic, "GET", target, "")
		if a.fails(400, invalidCursor); !strings.HasPrefix(a.at("detail").(string), "cursor: ") {
			t.Errorf("%s: %s", what, a.body)
		}
	}
	w.do(entra, "GET", "/Users?cursor="+plain, "").fails(400, invalidCursor)
	for _, query := range []string{"cursor=&startIndex=1", "startIndex=2&cursor=" + plain, "cursor=&startIndex=x"} {
		w.do(generic, "GET", "/Users?"+query, "").fails(400, schema.InvalidValue)
	}
	for _, count := range []string{"0", "-1", "1001", "x", "1.5", "99999999999999999999"} {
		w.do(generic, "GET", "/Users?cursor=&count="+count, "").fails(400, invalidCount)
	}
}

// A cursor is good for an hour, through a restart, at every replica, and with
// the token that follows the one it was made with.
func TestReq05_CursorsLast(t *testing.T) {
	w := newWorld(t)
	w.thousands(3)
	now := time.Now()
	w.door.positions.now = func() time.Time { return now }
	cursor := w.do(generic, "GET", "/Users?count=1&cursor", "").is(200).at("nextCursor").(string)
	want := w.do(generic, "GET", "/Users?count=1&cursor="+cursor, "").is(200).names()

	w.update(func(tx *store.Tx) error {
		actor := identity.Actor{Kind: identity.ActorOperator}
		old, err := credentials.ByHash(tx, auth.Hash(w.tokens[generic]))
		if err != nil {
			return err
		}
		w.tokens[generic], err = auth.Issue(tx, &credentials.Credential{Parent: w.parent, Scope: string(auth.ScopeDirectory), Target: w.dirs[generic]}, actor, "")
		if err != nil {
			return err
		}
		return auth.Revoke(tx, old, actor, "")
	})
	w.door = New(Options{DB: w.db, Engine: w.door.engine, PublicURL: w.door.publicURL, Log: slog.New(slog.DiscardHandler)})
	w.door.positions.now = func() time.Time { return now }
	if got := w.do(generic, "GET", "/Users?count=1&cursor="+cursor, "").is(200).names(); !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	pagination, _ := w.do(generic, "GET", "/ServiceProviderConfig", "").at("pagination").(map[string]any)
	timeout, _ := pagination["cursorTimeout"].(float64)
	now = now.Add(time.Duration(timeout) * time.Second).Add(-time.Second)
	w.do(generic, "GET", "/Users?count=1&cursor="+cursor, "").is(200)
	now = now.Add(3 * time.Second)
	w.do(generic, "GET", "/Users?count=1&cursor="+cursor, "").fails(400, expiredCursor)
	if pagination["cursor"] != true || pagination["index"] != true || pagination["defaultPaginationMethod"] != "index" ||
		pagination["defaultPageSize"] != float64(defaultPage) || pagination["maxPageSize"] != float64(maxPage) || len(pagination) != 6 {
		t.Errorf("pagination: %v", pagination)
	}
	// Without a cursor pages go by number, as advertised.
	if a := w.do(generic, "GET", "/Users?count=1", "").is(200); a.at("nextCursor") != nil || a.at("startIndex") != float64(1) {
		t.Errorf("%s", a.body)
	}
}

// A page costs the same at any depth: what it is read by begins at its first
// row, and what is allocated for the last page is what is for the first.
func TestReq05_ACursorCostsTheSameAtAnyDepth(t *testing.T) {
	w := newWorld(t)
	w.thousands(3_000)
	for _, sort := range []string{"", "&sortBy=userName", "&sortBy=userName&sortOrder=descending"} {
		var deep string
		for cursor, more := "", true; more; {
			a := w.do(generic, "GET", "/Users?attributes=id&count=500"+sort+"&cursor="+cursor, "").is(200)
			if cursor, more = a.at("nextCursor").(string); more {
				deep = cursor
			}
		}
		cost := func(cursor string) float64 {
			target := "/Users?count=10" + sort + "&cursor=" + cursor
			return testing.AllocsPerRun(5, func() { w.asked().ServeHTTP(&sink{header: http.Header{}}, w.request(generic, "GET", target, nil)) })
		}
		if first, last := cost(""), cost(deep); last > first*1.2+50 {
			t.Errorf("%q: %v allocations for the first page, %v for the last", sort, first, last)
		}
	}
	plans, err := w.db.Plans(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for query, steps := range plans {
		if !strings.Contains(query, "t.user_name_fold > $3 ORDER") && !strings.Contains(query, "t.user_name_fold < $3 ORDER") && !strings.Contains(query, "t.id > $3 ORDER") {
			continue
		}
		found++
		if len(steps) != 1 || !strings.HasPrefix(steps[0], "SEARCH t USING ") || !strings.ContainsAny(steps[0], "<>") {
			t.Errorf("%s\n%s", query, strings.Join(steps, "\n"))
		}
	}
	if found != 3 {
		t.Errorf("%d statements go on behind a key", found)
	}
}

// A cursor that usher did not make for the list is refused, whatever it is, and
// one that it made holds the key it was made of.
func FuzzCursor(f *testing.F) {
	now := time.Unix(1_700_000_000, 0)
	c := cursors{secret: []byte("secret"), list: make([]byte, 32), now: func() time.Time { return now }}
	f.Add(c.next("01a2"), "0value\x0001a2")
	f.Add("", "")
	f.Add("AAAAAGVT8QAwMWEyAAAAAAAAAAAAAAAAAAAAAA", "x")
	f.Fuzz(func(t *testing.T, cursor, key string) {
		if got, err := c.read(cursor); err == nil && c.next(got) != cursor {
			t.Fatalf("%q is taken for %q", cursor, got)
		}
		if key == "" {
			return
		}
		if got, err := c.read(c.next(key)); err != nil || got != key {
			t.Fatalf("%q came back as %q: %v", key, got, err)
		}
	})
}
