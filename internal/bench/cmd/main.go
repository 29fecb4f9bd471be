// Command cmd runs the benchmark of internal/bench: it starts the contenders
// as processes of their own on loopback, times them, prints a table or JSON,
// and on request writes the table into docs/benchmarks.md.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"strings"
	"syscall"
	"time"

	"usher/internal/bench"
	"usher/internal/bench/bare"
	"usher/internal/bench/library"
)

// limit bounds a run, whatever the contenders do.
const limit = 4 * time.Minute

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		stop()
		os.Exit(1) //nolint:gocritic // the deferred stop has just run
	}
}

func run(ctx context.Context) error {
	o := bench.Full
	baseline := flag.String("serve", "", "serve a baseline, library or bare; used by the benchmark itself")
	usher := flag.String("usher", "", "the usher binary; without it the baselines run alone")
	output := flag.String("output", "table", "table or json")
	page := flag.String("page", "docs/benchmarks.md", "the page that --write changes")
	write := flag.Bool("write", false, "write the table into the page")
	flag.IntVar(&o.Rounds, "rounds", o.Rounds, "interleaved rounds")
	flag.IntVar(&o.Users, "users", o.Users, "users seeded")
	flag.IntVar(&o.Batches, "batches", o.Batches, "PATCHes of 100 members a round")
	flag.Parse()
	if *baseline != "" {
		return serve(ctx, *baseline)
	}
	if *output != "table" && *output != "json" {
		return fmt.Errorf("--output %s: table or json", *output)
	}
	ctx, cancel := context.WithTimeoutCause(ctx, limit, fmt.Errorf("not done within %s", limit))
	defer cancel()

	targets, stop, err := start(ctx, *usher)
	defer stop()
	if err != nil {
		return err
	}
	results, err := bench.Run(ctx, o, targets, func(s string) { fmt.Fprintln(os.Stderr, s) })
	if err != nil {
		return err
	}
	if *output == "json" {
		enc := json.NewEncoder(os.Stdout)
		enc.SetIndent("", "  ")
		err = enc.Encode(map[string]any{"machine": machine(), "options": o, "results": results})
	} else {
		_, err = fmt.Print(machine(), "\n\n", bench.Table(results))
	}
	if err != nil || !*write {
		return err
	}
	text, err := os.ReadFile(*page)
	if err != nil {
		return err
	}
	spliced, err := bench.Splice(string(text), machine()+"\n\n"+bench.Table(results))
	if err != nil {
		return err
	}
	return os.WriteFile(*page, []byte(spliced), 0o644)
}

func machine() string {
	return fmt.Sprintf("%d cores, %s/%s, %s; client and servers share the machine. Operations per second, medians of interleaved rounds.",
		runtime.NumCPU(), runtime.GOOS, runtime.GOARCH, runtime.Version())
}

// serve runs a baseline until ctx ends. It prints its address first.
func serve(ctx context.Context, name string) error {
	var handler http.Handler
	switch name {
	case bench.Bare:
		handler = bare.Handler()
	case bench.Library:
		h, err := library.Handler()
		if err != nil {
			return err
		}
		handler = h
	default:
		return fmt.Errorf("no baseline is called %q", name)
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	if _, err := fmt.Println(listener.Addr()); err != nil {
		return err
	}
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	go func() {
		<-ctx.Done()
		_ = server.Close()
	}()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// start starts every contender and returns them with a function that stops
// what was started, to be called whatever the error.
func start(ctx context.Context, usher string) (targets []*bench.Target, stop func(), err error) {
	var stops []func()
	stop = func() {
		for _, s := range stops {
			s()
		}
	}
	if usher != "" {
		t, stopUsher, err := startUsher(ctx, usher)
		stops = append(stops, stopUsher)
		if err != nil {
			return nil, stop, err
		}
		targets = append(targets, t)
	}
	for _, name := range []string{bench.Library, bench.Bare} {
		address, stopBaseline, err := startBaseline(ctx, name)
		stops = append(stops, stopBaseline)
		if err != nil {
			return nil, stop, err
		}
		t := &bench.Target{Name: name, SCIM: "http://" + address, Stateful: name == bench.Library}
		if name == bench.Bare {
			t.LoginURL = "http://" + address + "/v1/login/provision"
		}
		targets = append(targets, t)
	}
	return targets, stop, nil
}

func startBaseline(ctx context.Context, name string) (address string, stop func(), err error) {
	stop = func() {}
	self, err := os.Executable()
	if err != nil {
		return "", stop, err
	}
	cmd := exec.CommandContext(ctx, self, "-serve", name)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		return "", stop, err
	}
	if err := cmd.Start(); err != nil {
		return "", stop, err
	}
	stop = func() { end(cmd) }
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		return "", stop, fmt.Errorf("the baseline %s did not start: %w", name, err)
	}
	return strings.TrimSpace(line), stop, nil
}

// end asks a process to stop and waits for it, killing it after a while.
func end(cmd *exec.Cmd) {
	_ = cmd.Process.Signal(syscall.SIGTERM)
	kill := time.AfterFunc(15*time.Second, func() { _ = cmd.Process.Kill() })
	defer kill.Stop()
	_ = cmd.Wait() // how it ended does not change what was measured
}
