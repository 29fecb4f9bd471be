package api

import (
	"testing"

	"usher/internal/store"
	"usher/internal/store/migrated"
)

// What no store can hold in an address is refused alike, whichever store there is:
// one said that there was no such thing, and the other that a NUL was in it.
func TestAnAddressOfNoTextIsRefusedAlike(t *testing.T) {
	for engine, open := range map[string]func(t *testing.T) store.Options{
		"SQLite":     func(t *testing.T) store.Options { return store.Options{Dir: migrated.Dir(t), Readers: 2} },
		"PostgreSQL": func(t *testing.T) store.Options { return store.Options{URL: migrated.Postgres(t)} },
	} {
		t.Run(engine, func(t *testing.T) {
			w := newWorldOn(t, open(t))
			w.acme()
			for path, reason := range map[string]string{
				"/v1/accounts?parent=a%00b":      "nul_character",
				"/v1/accounts?parent=a%ffb":      "not_utf8",
				"/v1/directories/acme/%ed%a0%80": "not_utf8",
				"/v1/connections/a%00/b":         "nul_character",
				"/v1/directories/acme/%C3%84":    "not_found",
			} {
				answer := w.call(w.operator, "GET", path, "").json(t)
				if got, _ := answer["reason"].(string); got != reason {
					t.Errorf("%s: %v, want %s", path, answer, reason)
				}
			}
		})
	}
}
