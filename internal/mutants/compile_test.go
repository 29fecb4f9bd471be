package main

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// unit is a package as the go command lists it.
type unit struct {
	path, export string
	files        []string
}

// units lists the packages of the module by directory, and where the compiled form
// of every package is that they need.
func units(t *testing.T, root string) (byDir map[string]unit, exports map[string]string) {
	t.Helper()
	// By the flags of make build, which has compiled most of it.
	cmd := exec.Command("go", "list", "-trimpath", "-export", "-deps", "-f", `{{.ImportPath}}|{{.Export}}|{{.Dir}}|{{join .GoFiles ","}}`, "./...")
	cmd.Dir, cmd.Env = root, append(os.Environ(), "CGO_ENABLED=0")
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	byDir, exports = map[string]unit{}, map[string]string{}
	for line := range strings.Lines(string(out)) {
		f := strings.Split(strings.TrimSpace(line), "|")
		if len(f) != 4 {
			t.Fatalf("go list says %q", line)
		}
		byDir[f[2]], exports[f[0]] = unit{f[0], f[1], strings.Split(f[3], ",")}, f[1]
	}
	return byDir, exports
}

// A mutant that does not compile is judged by nobody, and the whole list is not run
// every day: each is looked at by the types of its package.
func TestEveryMutantCompiles(t *testing.T) {
	mutants, err := parse(list)
	if err != nil {
		t.Fatal(err)
	}
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	byDir, exports := units(t, root)
	fset := token.NewFileSet()
	deps := importer.ForCompiler(fset, "gc", func(path string) (io.ReadCloser, error) {
		if exports[path] == "" {
			return nil, fmt.Errorf("there is no package %s", path)
		}
		return os.Open(exports[path])
	})
	for _, m := range mutants {
		if filepath.Ext(m.File) != ".go" {
			continue
		}
		source, err := m.mutate(root)
		if err != nil {
			continue // TestNoMutantOfTheListIsStale says so
		}
		dir := filepath.Join(root, filepath.Dir(m.File))
		var files []*ast.File
		for _, name := range byDir[dir].files {
			var text any
			if name == filepath.Base(m.File) {
				text = source
			}
			f, err := parser.ParseFile(fset, filepath.Join(dir, name), text, parser.SkipObjectResolution)
			if err != nil {
				t.Errorf("%s: %v", m.Name, err)
			}
			files = append(files, f)
		}
		if len(files) == 0 {
			t.Errorf("%s: there is no package in %s", m.Name, dir)
			continue
		}
		config := types.Config{Importer: deps}
		if _, err := config.Check(byDir[dir].path, fset, files, nil); err != nil {
			t.Errorf("%s does not compile: %v", m.Name, err)
		}
	}
}
