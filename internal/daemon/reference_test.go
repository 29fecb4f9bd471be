package daemon

import (
	"flag"
	"os"
	"regexp"
	"testing"
	"time"
)

var update = flag.Bool("update", false, "rewrite docs/metrics.md")

func TestMetricsReferenceIsCurrent(t *testing.T) {
	const file = "../../docs/metrics.md"
	want, err := MetricsReference()
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(file, []byte(want), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Error("docs/metrics.md is not current; run make generate")
	}
}

func TestMetricsAreNamedWithUnitOrTotal(t *testing.T) {
	families, err := newMetrics("x", time.Now).registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	form := regexp.MustCompile(`^(go|process)_|^usher_[a-z]+_[a-z_]+_(total|seconds|bytes|rows|runs|bool|problems|version)$|^usher_build_info$|^usher_ldap_watches$`)
	for _, f := range families {
		if !form.MatchString(f.GetName()) {
			t.Errorf("%s", f.GetName())
		}
	}
}
