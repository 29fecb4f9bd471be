package archtest

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"testing"
)

// The page that gives each direct dependency its reason lists exactly them.
func TestEveryDirectDependencyHasAReason(t *testing.T) {
	cmd := exec.Command("go", "mod", "edit", "-json")
	cmd.Dir = root
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var mod struct {
		Require []struct {
			Path     string
			Indirect bool
		}
	}
	if err := json.Unmarshal(out, &mod); err != nil {
		t.Fatal(err)
	}
	var direct []string
	for _, r := range mod.Require {
		if !r.Indirect {
			direct = append(direct, r.Path)
		}
	}
	page, err := os.ReadFile(filepath.Join(root, "docs/adr/0003-direct-dependencies.md"))
	if err != nil {
		t.Fatal(err)
	}
	var reasoned []string
	for _, m := range regexp.MustCompile("(?m)^\\| `([^`]+)` \\| \\S").FindAllSubmatch(page, -1) {
		reasoned = append(reasoned, string(m[1]))
	}
	for _, path := range direct {
		if !slices.Contains(reasoned, path) {
			t.Errorf("%s is required and has no reason in docs/adr/0003-direct-dependencies.md", path)
		}
	}
	for _, path := range reasoned {
		if !slices.Contains(direct, path) {
			t.Errorf("%s has a reason in docs/adr/0003-direct-dependencies.md and is not required", path)
		}
	}
}
