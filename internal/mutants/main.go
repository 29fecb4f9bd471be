// Command mutants shows that the safeguards of usher are tested. It owns the
// list in mutants.yaml: for each safeguard an edit that takes it out and the
// test that must notice. Each is built with the edit laid over the source
// (go's -overlay, so that nothing in the tree changes) and its test must fail,
// while without the edit it must pass.
package main

import (
	"context"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"syscall"
	"time"
)

//go:embed mutants.yaml
var list []byte

// testFor bounds one test.
const testFor = 10 * time.Minute

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := command(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// command returns the exit code: 0 when every mutant was killed, 1 when one
// survived, is stale or could not be judged, 2 for wrong usage.
func command(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("mutants", flag.ContinueOnError)
	flags.SetOutput(stderr)
	only := flags.String("only", "", "run the mutant of this name alone")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() > 0 {
		_, _ = fmt.Fprintf(stderr, "mutants: unknown argument %q; --only NAME runs one mutant\n", flags.Arg(0))
		return 2
	}
	if err := all(ctx, *only, stdout); err != nil {
		_, _ = fmt.Fprintln(stderr, "mutants:", err)
		return 1
	}
	return 0
}

func all(ctx context.Context, only string, out io.Writer) error {
	root, err := moduleRoot(ctx)
	if err != nil {
		return err
	}
	mutants, err := parse(list)
	if err != nil {
		return err
	}
	if mutants, err = choose(mutants, only); err != nil {
		return err
	}
	work, err := os.MkdirTemp("", "usher-mutants-")
	if err != nil {
		return err
	}
	return errors.Join(runAll(ctx, root, work, testFor, mutants, out), os.RemoveAll(work))
}

func moduleRoot(ctx context.Context) (string, error) {
	out, err := exec.CommandContext(ctx, "go", "list", "-m", "-f", "{{.Dir}}").Output()
	if err != nil {
		return "", fmt.Errorf("finding the module: %w", err)
	}
	return strings.TrimSpace(string(out)), nil
}

// choose returns the one mutant that is asked for, or all.
func choose(mutants []mutant, only string) ([]mutant, error) {
	if only == "" {
		return mutants, nil
	}
	var names []string
	for _, m := range mutants {
		if m.Name == only {
			return []mutant{m}, nil
		}
		names = append(names, m.Name)
	}
	return nil, fmt.Errorf("there is no mutant %q; there are: %s", only, strings.Join(names, ", "))
}
