package requestid

import (
	"context"
	"regexp"
	"testing"
)

func TestContextCarriesTheID(t *testing.T) {
	if got := From(context.Background()); got != "" {
		t.Errorf("From of a bare context is %q, want nothing", got)
	}
	id := New()
	if !regexp.MustCompile(`^[0-9a-f]{32}$`).MatchString(id) {
		t.Errorf("New is %q, want 32 hexadecimal digits", id)
	}
	if New() == id {
		t.Error("New returned the same id twice")
	}
	if got := From(With(context.Background(), id)); got != id {
		t.Errorf("From is %q, want %q", got, id)
	}
}
