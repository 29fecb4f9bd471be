package events

import (
	"flag"
	"os"
	"regexp"
	"testing"
)

var update = flag.Bool("update", false, "rewrite docs/events.md")

const reference = "../../../docs/events.md"

func TestReferenceIsCurrent(t *testing.T) {
	if *update {
		if err := os.WriteFile(reference, []byte(Reference()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(reference)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != Reference() {
		t.Error("docs/events.md is not current; run make generate")
	}
}

func TestSpec11_EveryTypeIsNounVerb(t *testing.T) {
	form := regexp.MustCompile(`^[a-z_]+\.[a-z_]+$`)
	seen := map[Type]bool{}
	for _, e := range Types {
		if !form.MatchString(string(e.Type)) || e.Says == "" {
			t.Errorf("%q is not noun.verb with a text", e.Type)
		}
		if seen[e.Type] {
			t.Errorf("%q is listed twice", e.Type)
		}
		seen[e.Type] = true
	}
}
