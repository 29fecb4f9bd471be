package storetest

import (
	"fmt"
	"slices"
	"testing"

	"usher/internal/store"
	"usher/internal/store/dialectlog"
)

// dialectLog: of every directory the latest are kept, apart from those of
// others, and read newest first in pages.
func dialectLog(t *testing.T, db *store.DB) {
	entry := func(directory string, n int) dialectlog.Entry {
		return dialectlog.Entry{
			Parent: "p", Directory: directory, ID: fmt.Sprintf("%06d", n), At: int64(n), RequestID: "r", Method: "PATCH", Path: "/Users/1", Status: 400,
			ScimType: "invalidPath", Detail: "d", Tolerated: []dialectlog.Note{{Kind: "flat_key", Path: "name.givenName"}}, Body: `{"a":1}`,
		}
	}
	const all = dialectlog.Keep + 70
	for from := 1; from <= all; from += 95 {
		update(t, db, func(tx *store.Tx) error {
			var batch []dialectlog.Entry
			for n := from; n < from+95 && n <= all; n++ {
				batch = append(batch, entry("d", n))
			}
			return dialectlog.Add(tx, append(batch, entry("other", from)))
		})
	}
	list := func(directory, before string, limit int) (out []string) {
		view(t, db, func(tx *store.Tx) error {
			entries, err := dialectlog.List(tx, "p", directory, before, limit)
			out = nil
			for _, e := range entries {
				out = append(out, e.ID)
			}
			return err
		})
		return out
	}
	if got := list("d", "", all); len(got) != dialectlog.Keep || got[0] != fmt.Sprintf("%06d", all) || got[dialectlog.Keep-1] != "000071" {
		t.Errorf("%d are kept, from %q on, want the latest %d", len(got), got[:1], dialectlog.Keep)
	}
	if got := list("d", "000100", 2); !slices.Equal(got, []string{"000099", "000098"}) {
		t.Errorf("the page behind 100 is %q", got)
	}
	if got := list("other", "", all); len(got) != 6 {
		t.Errorf("another directory has %d, want 6", len(got))
	}
	view(t, db, func(tx *store.Tx) error {
		entries, err := dialectlog.List(tx, "p", "d", "000100", 1)
		if err == nil && (len(entries) != 1 || fmt.Sprint(*entries[0]) != fmt.Sprint(entry("d", 99))) {
			t.Errorf("read back as %+v", entries)
		}
		return err
	})
}
