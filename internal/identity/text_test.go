package identity_test

import (
	"encoding/json"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"usher/internal/identity"
)

// HasNUL says of every JSON text what its strings say decoded.
func TestNULIsFoundInJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		// Each stands in a JSON string, next to whatever else.
		parts := rapid.SliceOf(rapid.SampledFrom([]string{`\\`, `\u0000`, `\u0001`, `u0000`, `0`, `a`, `\"`})).Draw(t, "parts")
		text := `"` + strings.Join(parts, "") + `"`
		var s string
		if err := json.Unmarshal([]byte(text), &s); err != nil {
			t.Fatal(text, err)
		}
		if got, want := identity.HasNUL([]byte(text)), strings.ContainsRune(s, 0); got != want {
			t.Fatalf("%s: %v, want %v", text, got, want)
		}
	})
}
