package scim

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"
)

// pageIDs returns the ids of one page of a list.
func (w *world) pageIDs(path string, start, count int, filter string) []string {
	w.t.Helper()
	target := fmt.Sprintf("%s?startIndex=%d&count=%d", path, start, count)
	if filter != "" {
		target += "&filter=" + q(filter)
	}
	list, _ := w.do(generic, "GET", target, "").is(200).at("Resources").([]any)
	var ids []string
	for _, r := range list {
		ids = append(ids, at(r, "id").(string))
	}
	return ids
}

// A client that deletes what it has read and goes on where it was misses nobody
// and meets nobody twice, however the list is answered (RFC 7644 section
// 3.4.2.4).
func TestPagesAreDisjointAndCompleteWhileTheirUsersAreDeleted(t *testing.T) {
	for name, filter := range map[string]string{
		"everybody": "", "by an index": `active eq true`, "by looking": `userName co "mass"`,
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			all := w.thousands(23)
			var seen []string
			for start := 1; ; {
				page := w.pageIDs("/Users", start, 5, filter)
				if len(page) == 0 {
					break
				}
				for _, id := range page {
					w.do(generic, "DELETE", "/Users/"+id, "").is(204)
				}
				seen = append(seen, page...)
				start += len(page)
			}
			if !slices.Equal(seen, sorted(all...)) {
				t.Errorf("%d users seen, want each of %d once", len(seen), len(all))
			}
		})
	}
}

func TestPagesGoOnWhereThePageBeforeEnded(t *testing.T) {
	w := newWorld(t)
	all := sorted(w.thousands(20)...)
	groups := map[string]bool{}
	for i := range 7 {
		groups[w.group(generic, fmt.Sprintf("g%d", i))] = true
	}
	if got := w.pageIDs("/Users", 1, 5, ""); !slices.Equal(got, all[:5]) {
		t.Fatal(got)
	}
	w.do(generic, "DELETE", "/Users/"+all[0], "").is(204)
	for what, tt := range map[string]struct {
		start, count int
		want         []string
	}{
		"the next page":              {6, 5, all[5:10]},
		"the next page, asked again": {6, 5, all[5:10]},
		"another count":              {6, 3, all[5:8]},
		"a page found by counting":   {12, 5, all[12:17]},
		"past the end":               {30, 5, nil},
		"the first page anew":        {1, 2, all[1:3]},
	} {
		if got := w.pageIDs("/Users", tt.start, tt.count, ""); !slices.Equal(got, tt.want) {
			t.Errorf("%s: %v, want %v", what, got, tt.want)
		}
	}
	seen := map[string]bool{}
	for start := 1; start <= 7; start += 3 {
		for _, id := range w.pageIDs("/Groups", start, 3, "") {
			if seen[id] {
				t.Errorf("group %s is on two pages", id)
			}
			seen[id] = true
		}
	}
	if !maps.Equal(seen, groups) {
		t.Errorf("%d groups seen of %d", len(seen), len(groups))
	}
}

// The statement of a page that goes on from the one before begins at its first
// row: it looks at as many rows as it answers, wherever in the list it stands.
func TestTheNextPageIsFoundByItsKey(t *testing.T) {
	w := newWorld(t)
	w.thousands(12)
	w.pageIDs("/Users", 1, 3, "")
	w.pageIDs("/Users", 4, 3, "")
	plans, err := w.db.Plans(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	found := false
	for query, steps := range plans {
		if !strings.Contains(query, "t.id > $3 ORDER BY t.parent, t.directory, t.id LIMIT $4") {
			continue
		}
		found = true
		if len(steps) != 1 || !strings.HasPrefix(steps[0], "SEARCH t USING ") || !strings.HasSuffix(steps[0], "(parent=? AND directory=? AND id>?)") {
			t.Errorf("%s\n%s", query, strings.Join(steps, "\n"))
		}
	}
	if !found {
		t.Error("no page went on from the one before")
	}
	for query := range plans {
		if strings.Contains(query, "OFFSET") {
			t.Errorf("a page was found by counting: %s", query)
		}
	}
}

func TestPositionsAreForgotten(t *testing.T) {
	now := time.Unix(0, 0)
	p := newPositions(func() time.Time { return now })
	at := func(token string, start int) spot { return spotOf(token, "d", "User", "", start) }
	p.set(at("t", 101), "a")
	p.set(at("t", 101), "b")
	if got := p.get(at("t", 101)); got != "b" {
		t.Errorf("%q", got)
	}
	for what, s := range map[string]spot{
		"another token": at("u", 101), "another page": at("t", 102), "another directory": spotOf("t", "e", "User", "", 101),
		"another resource": spotOf("t", "d", "Group", "", 101), "another filter": spotOf("t", "d", "User", "x", 101),
		"words run together": spotOf("td", "", "User", "", 101),
	} {
		if got := p.get(s); got != "" {
			t.Errorf("%s: %q", what, got)
		}
	}
	now = now.Add(rememberPosition)
	if got := p.get(at("t", 101)); got != "b" {
		t.Errorf("after %v: %q", rememberPosition, got)
	}
	now = now.Add(1)
	if got := p.get(at("t", 101)); got != "" || p.recent.Len() != 0 {
		t.Errorf("later: %q, %d kept", got, p.recent.Len())
	}
	for i := range maxPositions + 10 {
		p.set(at("t", i), "x")
	}
	if p.recent.Len() != maxPositions || len(p.known) != maxPositions || p.get(at("t", 9)) != "" || p.get(at("t", 10)) != "x" {
		t.Errorf("%d and %d are kept", p.recent.Len(), len(p.known))
	}
}
