package nearest

import (
	"strings"
	"testing"
)

func TestWord(t *testing.T) {
	known := []string{"group", "externalId", "when", "org", "role", "seat"}
	for word, want := range map[string]string{
		"grup": "group", "gruop": "group", "external_id": "externalId", "externalid": "externalId", "rol": "role", "Org": "org",
		"completely_else": "", "": "", strings.Repeat("x", 1000): "",
	} {
		if got := Word(word, known); got != want {
			t.Errorf("Word(%.20q) is %q, want %q", word, got, want)
		}
	}
}
