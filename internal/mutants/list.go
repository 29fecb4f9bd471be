package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"go.yaml.in/yaml/v4"
)

// mutant is one safeguard taken out; mutants.yaml says what the fields mean.
type mutant struct {
	Name, Why, File, Old, New, Package, Test string
}

var nameForm = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// parse reads a list strictly: keys it does not know, fields that are missing
// and names used twice are errors, all reported together.
func parse(source []byte) ([]mutant, error) {
	var mutants []mutant
	if err := yaml.Load(source, &mutants, yaml.WithKnownFields()); err != nil {
		return nil, err
	}
	if len(mutants) == 0 {
		return nil, errors.New("the list names no mutant")
	}
	var errs []error
	seen := map[string]bool{}
	for i, m := range mutants {
		bad := func(format string, args ...any) {
			errs = append(errs, fmt.Errorf("mutant %d (%s): %s", i+1, m.Name, fmt.Sprintf(format, args...)))
		}
		for _, field := range []struct{ key, value string }{{"why", m.Why}, {"file", m.File}, {"old", m.Old}, {"package", m.Package}, {"test", m.Test}} {
			if strings.TrimSpace(field.value) == "" {
				bad("%s is missing", field.key)
			}
		}
		switch {
		case !nameForm.MatchString(m.Name):
			bad("the name must be words of small letters and digits joined by -")
		case seen[m.Name]:
			bad("the name is taken")
		}
		seen[m.Name] = true
		if m.Old == m.New {
			bad("new is the same as old")
		}
		for _, path := range []string{m.File, m.Package} {
			if path != "" && (!filepath.IsLocal(path) || filepath.ToSlash(filepath.Clean(path)) != path) {
				bad("%q is no path below the module, as in internal/store", path)
			}
		}
	}
	return mutants, errors.Join(errs...)
}

// mutate returns the file with the safeguard taken out. The mutant is stale
// when the text it replaces is not there exactly once, and when its test is
// gone.
func (m mutant) mutate(root string) ([]byte, error) {
	source, err := os.ReadFile(filepath.Join(root, m.File))
	if err != nil {
		return nil, fmt.Errorf("%s is stale: %w", m.Name, err)
	}
	if n := strings.Count(string(source), m.Old); n != 1 {
		return nil, fmt.Errorf("%s is stale: its text old is %d times in %s, and must be there once", m.Name, n, m.File)
	}
	there, err := hasTest(filepath.Join(root, m.Package), m.Test)
	if err != nil {
		return nil, fmt.Errorf("%s is stale: %w", m.Name, err)
	}
	if !there {
		return nil, fmt.Errorf("%s is stale: there is no test %s in %s", m.Name, m.Test, m.Package)
	}
	return []byte(strings.Replace(string(source), m.Old, m.New, 1)), nil
}

// hasTest reports whether a test file of the directory declares the test, or
// that above a subtest.
func hasTest(dir, test string) (bool, error) {
	function, _, _ := strings.Cut(test, "/")
	files, err := filepath.Glob(filepath.Join(dir, "*_test.go"))
	if err != nil {
		return false, err
	}
	for _, path := range files {
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return false, err
		}
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == function && strings.HasPrefix(function, "Test") {
				return true, nil
			}
		}
	}
	return false, nil
}
