package archtest

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// contributing is the page that whoever changes usher reads first.
func contributing(t *testing.T) string {
	t.Helper()
	page, err := os.ReadFile(filepath.Join(root, "CONTRIBUTING.md"))
	if err != nil {
		t.Fatal(err)
	}
	return string(page)
}

// quoted returns what stands between backticks in the first column of the tables
// of a page.
func quoted(page string) []string {
	var out []string
	for _, row := range regexp.MustCompile("(?m)^\\| (`[^|]+`) \\|").FindAllStringSubmatch(page, -1) {
		for _, name := range regexp.MustCompile("`([^`]+)`").FindAllStringSubmatch(row[1], -1) {
			out = append(out, name[1])
		}
	}
	return out
}

// The map has every room, itself or as one of "room/*", and no other; so have the
// layers, in which nothing is named that nobody would find.
func TestTheMapHasEveryRoom(t *testing.T) {
	_, table, ok := strings.Cut(contributing(t), "\n## The map\n")
	if !ok {
		t.Fatal("CONTRIBUTING.md has no map")
	}
	table, _, _ = strings.Cut(table, "\n## ")
	named := quoted(table)
	var rooms []string
	for _, p := range list(t) {
		rooms = append(rooms, p.ImportPath)
		if !slices.Contains(named, p.ImportPath) && !slices.Contains(named, filepath.Dir(p.ImportPath)+"/*") {
			t.Errorf("%s is not on the map in CONTRIBUTING.md", p.ImportPath)
		}
	}
	for _, name := range named {
		if _, err := os.Stat(filepath.Join(root, strings.TrimSuffix(name, "/*"))); err != nil {
			t.Errorf("the map in CONTRIBUTING.md has %s: %v", name, err)
		}
	}
	for _, layer := range layers {
		for _, room := range layer {
			if !slices.Contains(rooms, room) {
				t.Errorf("%s has a layer and is no package", room)
			}
		}
	}
}

// What make help lists is explained in CONTRIBUTING.md, and what is explained there
// can be made.
func TestEveryMakeTargetIsExplained(t *testing.T) {
	makefile, err := os.ReadFile(filepath.Join(root, "Makefile"))
	if err != nil {
		t.Fatal(err)
	}
	explained := quoted(contributing(t))
	targets := []string{}
	for _, m := range regexp.MustCompile(`(?m)^([a-z0-9-]+):.*## `).FindAllSubmatch(makefile, -1) {
		targets = append(targets, string(m[1]))
	}
	for _, target := range targets {
		if target != "help" && !slices.Contains(explained, "make "+target) {
			t.Errorf("CONTRIBUTING.md does not explain make %s", target)
		}
	}
	for _, name := range explained {
		if target, ok := strings.CutPrefix(name, "make "); ok && !slices.Contains(targets, target) {
			t.Errorf("CONTRIBUTING.md explains make %s, which make help does not list", target)
		}
	}
}
