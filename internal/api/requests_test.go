package api

import (
	"fmt"
	"net/url"
	"testing"

	"usher/internal/store"
	"usher/internal/store/dialectlog"
)

// The log of a directory is read by either form of its reference, in pages,
// newest first.
func TestReq35_DirectoryRequests(t *testing.T) {
	w := newWorld(t)
	w.acme()
	d := items(t, w.must(w.operator, "GET", "/v1/directories?parent=acme", ""))[0]
	id, parent := d["id"].(string), d["parent_id"].(string)
	w.update(func(tx *store.Tx) error {
		var entries []dialectlog.Entry
		for n := range 5 {
			entries = append(entries, dialectlog.Entry{
				Parent: parent, Directory: id, ID: fmt.Sprintf("%d", n), At: int64(n), Method: "PATCH", Path: "/Users/x", Status: 204,
				Tolerated: []dialectlog.Note{{Kind: "string_boolean", Path: "active"}}, Body: `{"active":"True"}`,
			})
		}
		return dialectlog.Add(tx, entries)
	})
	for _, ref := range []string{"acme/okta", id, "acme%2Fokta", parent + "/okta"} {
		got, path := []any{}, "/v1/directories/"+ref+"/requests?limit=2"
		for pages := 0; pages < 3; pages++ {
			page := w.must(w.operator, "GET", path, "")
			for _, item := range items(t, page) {
				got = append(got, item["id"])
				same(t, item, map[string]any{
					"method": "PATCH", "path": "/Users/x", "status": 204.0, "body": map[string]any{"active": "True"},
					"tolerated": []any{map[string]any{"kind": "string_boolean", "path": "active"}},
				})
			}
			next, _ := page["next"].(string)
			path = "/v1/directories/" + ref + "/requests?limit=2&after=" + url.QueryEscape(next)
		}
		if fmt.Sprint(got) != "[4 3 2 1 0]" {
			t.Errorf("%s: %v", ref, got)
		}
	}
	same(t, w.call(w.operator, "GET", "/v1/directories/acme/nothing/requests", "").json(t), map[string]any{"status": 404.0})
}
