package policy

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"usher/internal/identity"
)

// Load reads the policy file at path, or every *.yaml and *.yml file in the
// directory at path: one parent each, hidden files and subdirectories aside.
// It returns the policies that are free of errors and the problems of all.
func Load(path string, cat identity.Catalogue) ([]*Policy, Problems) {
	return load(path, cat, Parse)
}

// LoadUntested is Load without running the tests inside: a policy may come out
// of it that Load refuses. It is for telling how each test came out.
func LoadUntested(path string, cat identity.Catalogue) ([]*Policy, Problems) {
	return load(path, cat, parseUntested)
}

func load(path string, cat identity.Catalogue, parse func(string, []byte, identity.Catalogue) (*Policy, Problems)) ([]*Policy, Problems) {
	files, problem := policyFiles(path)
	if problem != nil {
		return nil, Problems{*problem}
	}
	var policies []*Policy
	var problems Problems
	parents := map[string]Position{}
	for _, file := range files {
		src, err := readFile(file)
		if err != nil {
			problems = append(problems, fileProblem(file, err))
			continue
		}
		p, found := parse(file, src, cat)
		problems = append(problems, found...)
		if p == nil {
			continue
		}
		if twice := claim(parents, p.Parent, p.ParentPos); twice != nil {
			problems = append(problems, *twice)
			continue
		}
		policies = append(policies, p)
	}
	problems.sort()
	return policies, problems
}

// claim notes that a file speaks of a parent; a second one that does is a problem.
func claim(parents map[string]Position, parent string, at Position) *Problem {
	if first, twice := parents[parent]; twice {
		return &Problem{
			Position: at, Severity: Error,
			Message: fmt.Sprintf("parent %s has a policy already, at %s; a parent has one file", parent, first),
		}
	}
	parents[parent] = at
	return nil
}

// Sendable reports what keeps the texts of files, by their names, from being sent to a
// daemon one by one, which cannot see it there: what is no UTF-8 would arrive as
// another text, and of two files of one parent the second would replace the first.
func Sendable(files []string, texts []string) Problems {
	var problems Problems
	parents := map[string]Position{}
	for i, file := range files {
		if !utf8.ValidString(texts[i]) {
			at, message := badText([]byte(texts[i]), false)
			at.File = file
			problems = append(problems, Problem{Position: at, Severity: Error, Message: "not readable as text: " + message})
			continue
		}
		if parent, at := speaksOf(texts[i]); parent != "" {
			at.File = file
			if twice := claim(parents, parent, at); twice != nil {
				problems = append(problems, *twice)
			}
		}
	}
	return problems
}

// speaksOf returns the parent that a policy names, as far as it can be read.
func speaksOf(text string) (parent string, at Position) {
	var doc yaml.Node
	loader, err := yaml.NewLoader(strings.NewReader(text))
	if err != nil || loader.Load(&doc) != nil || len(doc.Content) != 1 || doc.Content[0].Kind != yaml.MappingNode {
		return "", Position{}
	}
	for entries := doc.Content[0].Content; len(entries) > 1; entries = entries[2:] {
		if value := entries[1]; entries[0].Value == "parent" && value.Kind == yaml.ScalarNode {
			return value.Value, Position{Line: value.Line, Column: value.Column}
		}
	}
	return "", Position{}
}

// policyFiles lists the files to read, by name.
func policyFiles(path string) ([]string, *Problem) {
	fail := func(p Problem) ([]string, *Problem) { return nil, &p }
	info, err := os.Stat(path)
	if err != nil {
		return fail(fileProblem(path, err))
	}
	if !info.IsDir() {
		return []string{path}, nil
	}
	entries, err := os.ReadDir(path)
	if err != nil {
		return fail(fileProblem(path, err))
	}
	var files []string
	for _, e := range entries {
		ext := filepath.Ext(e.Name())
		if e.IsDir() || strings.HasPrefix(e.Name(), ".") || ext != ".yaml" && ext != ".yml" {
			continue
		}
		files = append(files, filepath.Join(path, e.Name()))
	}
	if len(files) == 0 {
		return fail(Problem{Position: Position{File: path}, Severity: Error, Message: "no policy here: the directory has no *.yaml or *.yml file"})
	}
	return files, nil
}

var errNoFile = errors.New("not a regular file")

// readFile reads at most one byte more than a policy may have.
func readFile(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errNoFile
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }()
	return io.ReadAll(io.LimitReader(f, MaxSize+1))
}

func fileProblem(path string, err error) Problem {
	message := "cannot be read"
	var system *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		message = "does not exist"
	case errors.Is(err, fs.ErrPermission):
		message = "cannot be read: permission denied"
	case errors.Is(err, errNoFile):
		message = "is not a regular file"
	case errors.As(err, &system):
		message = "cannot be read: " + system.Err.Error()
	}
	return Problem{Position: Position{File: path}, Severity: Error, Message: message}
}
