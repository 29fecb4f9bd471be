package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestDemoPrintsOneJSONValueAndLeavesNothing(t *testing.T) {
	clean(t)
	dir := t.TempDir()
	t.Setenv("TMPDIR", dir)
	got := usher(t, "demo", "--output", "json")
	var figures struct {
		People int
		Steps  []struct{ Step string }
	}
	if err := json.Unmarshal([]byte(got.stdout), &figures); err != nil || got.code != exitOK || got.stderr != "" || figures.People != 200 || len(figures.Steps) != 9 {
		t.Errorf("%v: %+v", err, got)
	}
	if left, err := os.ReadDir(dir); err != nil || len(left) != 0 {
		t.Errorf("%v %v is left", left, err)
	}
}

func TestADemoThatCannotBeGivenFails(t *testing.T) {
	clean(t)
	t.Setenv("TMPDIR", filepath.Join(t.TempDir(), "nowhere"))
	if got := usher(t, "demo", "--once"); got.code != exitFailed || got.stdout != "" || !strings.Contains(got.stderr, "TMPDIR") {
		t.Errorf("%+v", got)
	}
}
