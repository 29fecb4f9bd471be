package api

import (
	"fmt"
	"net/url"
	"testing"

	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/migrated"
)

func TestListsAreReadInPages(t *testing.T) {
	w := newWorld(t)
	w.acme()
	for i := range 5 {
		w.must(w.operator, "POST", "/v1/parents", fmt.Sprintf(`{"slug":"parent-%d"}`, i))
		w.must(w.operator, "POST", "/v1/domains", fmt.Sprintf(`{"parent":"acme","domain":"d%d.example","manual":true}`, i))
		w.must(w.operator, "POST", "/v1/directories", fmt.Sprintf(`{"parent":"acme","slug":"d%d","kind":"scim"}`, i))
		w.must(w.operator, "POST", "/v1/policies", fmt.Sprintf("%s# version %d\n", shippedPolicy, i))
		w.push(fmt.Sprintf("p%d@acme.example", i), fmt.Sprintf("team-%d", i))
	}
	for path, want := range map[string]int{
		"/v1/parents?limit=2":                  6,
		"/v1/parents?limit=3":                  6,
		"/v1/parents?limit=7":                  6,
		"/v1/domains?parent=acme&limit=2":      6,
		"/v1/directories?parent=acme&limit=2":  6,
		"/v1/accounts?parent=acme&limit=2":     5,
		"/v1/policies?parent=acme&limit=2":     5,
		"/v1/organizations?limit=1":            2,
		"/v1/tokens?limit=1":                   1,
		"/v1/connections?parent=acme&limit=10": 1,
	} {
		seen, after := map[string]bool{}, ""
		for {
			page := w.must(w.operator, "GET", path+after, "")
			for _, item := range items(t, page) {
				id := fmt.Sprint(item["id"], item["account"], item["version"])
				if seen[id] {
					t.Errorf("%s shows %s twice", path, id)
				}
				seen[id] = true
			}
			next, more := page["next"].(string)
			if !more {
				break
			}
			after = "&after=" + url.QueryEscape(next)
		}
		if len(seen) != want {
			t.Errorf("%s shows %d items in all its pages, want %d", path, len(seen), want)
		}
	}
}

func TestCursorsOfOneListAreNoneOfAnother(t *testing.T) {
	w := newWorld(t)
	w.acme()
	next := w.must(w.operator, "GET", "/v1/organizations?limit=1", "")["next"].(string)
	for _, path := range []string{"/v1/parents?after=" + next, "/v1/events?after=" + next, "/v1/events?after=" + cursor("events", "-1"), "/v1/events?after=" + cursor("events", "x"), "/v1/policies?parent=acme&after=" + cursor("policies", "x")} {
		same(t, w.call(w.operator, "GET", path, "").json(t), map[string]any{"status": 400.0, "reason": "invalid_cursor"})
	}
}

func TestSpec11_TheEventCursorSkipsNothingAndIsAlwaysThere(t *testing.T) {
	eventCursor(t, newWorld(t))
}

// Where many write, whoever reads the log sees what was committed before,
// although nobody else sequences it.
func TestSpec11_TheEventCursorSkipsNothingOnPostgres(t *testing.T) {
	w := newWorldOn(t, store.Options{URL: migrated.Postgres(t)})
	if got := w.call("unknown", "GET", "/v1/events", ""); got.status != 401 {
		t.Errorf("an unknown caller: %d", got.status)
	}
	if err := w.db.Read(t.Context(), func(tx *store.Tx) error {
		if es, err := events.After(tx, "", 0, 10); len(es) != 0 || err != nil {
			t.Errorf("an unknown caller had %d events sequenced: %v", len(es), err)
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	eventCursor(t, w)
}

func eventCursor(t *testing.T, w *world) {
	t.Helper()
	w.acme()
	var types, slugs []any
	after := ""
	for {
		page := w.must(w.operator, "GET", "/v1/events?limit=3"+after, "")
		next, ok := page["next"].(string)
		if !ok || next == "" {
			t.Fatalf("a page without next: %v", page)
		}
		got := items(t, page)
		for _, e := range got {
			types = append(types, e["type"])
			if e["type"] == "directory.created" || e["type"] == "connection.created" {
				slugs = append(slugs, e["after"].(map[string]any)["slug"])
			}
		}
		if len(got) == 0 {
			if again := "&after=" + url.QueryEscape(next); again != after {
				t.Errorf("an empty page moves the cursor from %s to %s", after, again)
			}
			break
		}
		after = "&after=" + url.QueryEscape(next)
	}
	want := []any{"token.created", "parent.created", "organization.created", "organization.created", "directory.created", "connection.created", "domain.verified"}
	if fmt.Sprint(slugs) != "[okta main]" {
		t.Errorf("the directory and the connection that were made are called %v", slugs)
	}
	if fmt.Sprint(types) != fmt.Sprint(want) {
		t.Errorf("the log reads %v, want %v", types, want)
	}
	// The log of a parent has cursors of its own.
	same(t, w.call(w.operator, "GET", "/v1/events?parent=acme"+after, "").json(t), map[string]any{"status": 400.0, "reason": "invalid_cursor"})
	ofAcme := "&after=" + url.QueryEscape(w.must(w.operator, "GET", "/v1/events?parent=acme&limit=1000", "")["next"].(string))
	w.must(w.operator, "POST", "/v1/organizations", `{"parent":"acme","slug":"later","kind":"team"}`)
	if all := items(t, w.must(w.operator, "GET", "/v1/events?limit=1000"+after, "")); len(all) != 1 {
		t.Errorf("after the end of the log of all came %v, want one event", all)
	}
	got := items(t, w.must(w.operator, "GET", "/v1/events?parent=acme"+ofAcme, ""))
	if len(got) != 1 {
		t.Fatalf("after the end of the log came %v, want one event", got)
	}
	same(t, got[0], map[string]any{"type": "organization.created", "organization": "later", "parent": "acme", "request_id": "req-1"})
	same(t, got[0]["actor"].(map[string]any), map[string]any{"kind": "operator"})
}
