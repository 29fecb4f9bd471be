// Package e2e drives the built binary over its sockets and its command line, as
// its users do. Whatever a server prints or answers here is kept, and searched
// at the end for what must never get out.
package e2e

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"usher/internal/testserver"
)

// root is the repository, seen from this package's directory.
const root = ".."

// builtVersion is what the binary under test is told to be.
const builtVersion = "e2e-test"

// binary is the usher under test, built once.
var binary string

// withFailPoints builds, once, an usher that has fail points.
var withFailPoints func() (path string, err error)

func TestMain(m *testing.M) {
	code, err := run(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	os.Exit(code)
}

func run(m *testing.M) (code int, err error) {
	dir, err := os.MkdirTemp("", "usher-e2e-")
	if err != nil {
		return 1, err
	}
	defer func() {
		if rerr := os.RemoveAll(dir); err == nil {
			err = rerr
		}
	}()
	if err := os.Chmod(dir, 0o755); err != nil {
		return 1, err
	}
	binary = filepath.Join(dir, "bin", "usher")
	withFailPoints = sync.OnceValues(func() (string, error) {
		path := filepath.Join(dir, "bin", "usher-failpoint")
		return path, build(path, "GOFLAGS="+strings.TrimSpace(os.Getenv("GOFLAGS")+" -tags=failpoint"))
	})
	if err := build(binary); err != nil {
		return 1, err
	}
	code = testserver.Main(m).Run()
	return code, endRedis()
}

// build makes an usher by the same rule as users make theirs.
func build(path string, env ...string) error {
	cmd := exec.Command("make", "--no-print-directory", "-C", root, "build", "BIN="+path, "VERSION="+builtVersion)
	cmd.Env = environment(env)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("make build: %w\n%s", err, out.Bytes())
	}
	return nil
}

// environment returns this process's environment without what would change
// what is tested: usher's own variables and those of a make around the tests.
func environment(extra []string) []string {
	var out []string
	for _, kv := range os.Environ() {
		name, _, _ := strings.Cut(kv, "=")
		if strings.HasPrefix(name, "USHER_") || name == "MAKEFLAGS" || name == "MFLAGS" || name == "MAKELEVEL" || name == "BASH_ENV" || name == "ENV" {
			continue
		}
		out = append(out, kv)
	}
	return append(out, extra...)
}
