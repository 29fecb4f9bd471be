package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"time"
)

// runner judges the mutants of one module.
type runner struct {
	root  string            // the module
	work  string            // for what is built
	limit time.Duration     // of one test; a mutant that hangs has been noticed
	clean map[string]error  // how a test ended without an edit, by package and test
	built map[string]string // the test program of a package without an edit
}

// runAll judges every mutant and prints a line for each. Those that were not
// killed are in the error, by name.
func runAll(ctx context.Context, root, work string, limit time.Duration, mutants []mutant, out io.Writer) error {
	r := &runner{root: root, work: work, limit: limit, clean: map[string]error{}, built: map[string]string{}}
	var errs []error
	for _, m := range mutants {
		verdict, err := r.judge(ctx, m)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			verdict = "NOT JUDGED"
			errs = append(errs, err)
		}
		if verdict == survived {
			errs = append(errs, fmt.Errorf("%s survived: %s passes without the safeguard: %s", m.Name, m.Test, strings.TrimSpace(m.Why)))
		}
		_, _ = fmt.Fprintf(out, "%-28s %s\n", m.Name, verdict)
	}
	return errors.Join(errs...)
}

const survived = "SURVIVED"

// judge says how a mutant ended, or why that cannot be told.
func (r *runner) judge(ctx context.Context, m mutant) (string, error) {
	source, err := m.mutate(r.root)
	if err != nil {
		return "", err
	}
	if err := r.passesClean(ctx, m); err != nil {
		return "", fmt.Errorf("%s: %w", m.Name, err)
	}
	overlay, err := r.overlay(m, source)
	if err != nil {
		return "", fmt.Errorf("%s: %w", m.Name, err)
	}
	// Text that does not compile is no missing safeguard. The file's own package
	// is built too, since the test may build it by itself.
	if out, err := r.command(ctx, r.root, overlay, "go", "build", "./"+path.Dir(m.File)); err != nil {
		return "", fmt.Errorf("%s does not compile: %w\n%s", m.Name, err, out)
	}
	binary := filepath.Join(r.work, m.Name+".test")
	if err := r.compile(ctx, overlay, m.Package, binary); err != nil {
		return "", fmt.Errorf("%s does not compile: %w", m.Name, err)
	}
	started := time.Now()
	out, err := r.test(ctx, overlay, binary, m)
	took := time.Since(started)
	switch {
	case err == nil:
		return survived, nil
	case failed(out, m.Test):
		return fmt.Sprintf("killed by %s in %.1f s", m.Test, took.Seconds()), errors.Join(os.Remove(binary), os.Remove(overlay))
	}
	return "", fmt.Errorf("%s: %s did not get as far as failing: %w\n%s", m.Name, m.Test, err, out)
}

// passesClean runs a mutant's test without the edit, once per test.
func (r *runner) passesClean(ctx context.Context, m mutant) error {
	key := m.Package + " " + m.Test
	if err, known := r.clean[key]; known {
		return err
	}
	r.clean[key] = r.runClean(ctx, m)
	return r.clean[key]
}

func (r *runner) runClean(ctx context.Context, m mutant) error {
	binary, built := r.built[m.Package]
	if !built {
		binary = filepath.Join(r.work, fmt.Sprintf("clean-%d.test", len(r.built)))
		if err := r.compile(ctx, "", m.Package, binary); err != nil {
			return err
		}
		r.built[m.Package] = binary
	}
	out, err := r.test(ctx, "", binary, m)
	if err != nil {
		return fmt.Errorf("%s fails without any edit: %w\n%s", m.Test, err, out)
	}
	if !strings.Contains(out, "--- PASS: "+m.Test+" (") {
		return fmt.Errorf("%s did not run\n%s", m.Test, out)
	}
	return nil
}

// overlay writes the edited file and go's description of what it replaces.
func (r *runner) overlay(m mutant, source []byte) (string, error) {
	edited := filepath.Join(r.work, m.Name+".go.txt")
	if err := os.WriteFile(edited, source, 0o600); err != nil {
		return "", err
	}
	description, err := json.Marshal(map[string]any{"Replace": map[string]string{filepath.Join(r.root, filepath.FromSlash(m.File)): edited}})
	if err != nil {
		return "", err
	}
	file := filepath.Join(r.work, m.Name+".json")
	return file, os.WriteFile(file, description, 0o600)
}

func (r *runner) compile(ctx context.Context, overlay, pkg, binary string) error {
	out, err := r.command(ctx, r.root, overlay, "go", "test", "-c", "-o", binary, "./"+pkg)
	if err != nil {
		return fmt.Errorf("%w\n%s", err, out)
	}
	return nil
}

// test runs one test of a compiled package as go test would.
func (r *runner) test(ctx context.Context, overlay, binary string, m mutant) (string, error) {
	var pattern []string
	for _, name := range strings.Split(m.Test, "/") {
		pattern = append(pattern, "^"+regexp.QuoteMeta(name)+"$")
	}
	dir := filepath.Join(r.root, m.Package)
	args := []string{"-test.run", strings.Join(pattern, "/"), "-test.count=1", "-test.v", "-test.paniconexit0", "-test.timeout", r.limit.String()}
	drawn, err := draws(dir)
	if err != nil {
		return "", err
	}
	if drawn { // what a mutant fails by is no case for the tests of the product
		args = append(args, "-rapid.nofailfile")
	}
	return r.command(ctx, dir, overlay, binary, args...)
}

// draws reports whether tests in a directory draw their cases.
func draws(dir string) (bool, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*_test.go"))
	if err != nil {
		return false, err
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return false, err
		}
		if bytes.Contains(text, []byte(`"pgregory.net/rapid"`)) {
			return true, nil
		}
	}
	return false, nil
}

// failed reports whether a test ended by failing, by a panic, or by the time
// allowed, rather than before it began.
func failed(out, test string) bool {
	return strings.Contains(out, "--- FAIL: "+test+" (") ||
		strings.Contains(out, "=== RUN   "+test+"\n") && (strings.Contains(out, "\npanic: ") || strings.Contains(out, "\nfatal error: "))
}

// command runs a command with the overlay in go's flags, so that a go command
// inside a test builds with it too, and returns all its output.
func (r *runner) command(ctx context.Context, dir, overlay, name string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = dir
	cmd.Env = os.Environ()
	if overlay != "" {
		cmd.Env = append(cmd.Env, "GOFLAGS="+strings.TrimSpace(os.Getenv("GOFLAGS")+" -overlay="+overlay))
	}
	out, err := cmd.CombinedOutput()
	return string(out), err
}
