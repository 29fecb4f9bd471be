package policy

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

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
		if first, twice := parents[p.Parent]; twice {
			problems = append(problems, Problem{
				Position: p.ParentPos, Severity: Error,
				Message: fmt.Sprintf("parent %s has a policy already, at %s; a parent has one file", p.Parent, first),
			})
			continue
		}
		parents[p.Parent] = p.ParentPos
		policies = append(policies, p)
	}
	problems.sort()
	return policies, problems
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
