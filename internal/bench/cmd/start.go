package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"usher/internal/bench"
	"usher/internal/bench/bare"
	"usher/internal/bench/handwritten"
	"usher/internal/bench/library"
	"usher/internal/bench/planned"
	"usher/internal/bench/stored"
	"usher/internal/testserver"
)

// databaseVariable tells a baseline that serves which database it asks.
const databaseVariable = "USHER_BENCH_DATABASE_URL"

// contenders are what was started, and how it is stopped.
type contenders struct {
	targets []*bench.Target
	locals  []*bench.Local
	stops   []func()
	signer  *bench.Signer
}

// newContenders returns contenders of whom nobody is started but the provider
// that signs ID tokens.
func newContenders() (*contenders, error) {
	c := &contenders{}
	signer, stop, err := bench.NewSigner()
	if err == nil {
		c.signer, c.stops = signer, []func(){stop}
	}
	return c, err
}

// stop ends what was started, the last first.
func (c *contenders) stop() {
	for _, stop := range slices.Backward(c.stops) {
		stop()
	}
}

// start starts every contender. What it returns is stopped whatever the error.
func start(ctx context.Context, s settings) (*contenders, error) {
	c, err := newContenders()
	if err != nil {
		return c, err
	}
	if s.usher != "" {
		if _, err := c.usher(ctx, bench.Usher, s.usher, ""); err != nil {
			return c, err
		}
	}
	if err := c.embedded(ctx, s.options); err != nil {
		return c, err
	}
	if !s.noPostgres {
		if err := c.postgres(ctx, s.usher); err != nil {
			return c, err
		}
	}
	for _, name := range []string{bench.Library, bench.Bare} {
		address, err := c.baseline(ctx, name)
		if err != nil {
			return c, err
		}
		t := &bench.Target{Name: name, SCIM: "http://" + address, Stateful: name == bench.Library}
		if name == bench.Bare {
			t.LoginURL, t.IDToken = "http://"+address+"/v1/login/provision", c.signer.Token
		}
		c.targets = append(c.targets, t)
	}
	return c, nil
}

// usher starts one daemon and adds it to the targets.
func (c *contenders) usher(ctx context.Context, name, binary, database string) (*usher, error) {
	u, t, stop, err := startUsher(ctx, name, binary, database, c.signer)
	c.stops = append(c.stops, stop)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	c.targets = append(c.targets, t)
	return u, nil
}

// embedded starts the baselines on the embedded store, and makes a company to
// plan a policy for where one is asked for.
func (c *contenders) embedded(ctx context.Context, o bench.Options) error {
	dir, err := os.MkdirTemp("", "usher-bench-")
	if err != nil {
		return err
	}
	c.stops = append(c.stops, func() { _ = os.RemoveAll(dir) })
	locals, closeCommits, err := stored.Commits(ctx, filepath.Join(dir, "commits"))
	c.stops = append(c.stops, func() { _ = closeCommits() })
	if err != nil {
		return err
	}
	same, closeSame, err := stored.SameRows(ctx, filepath.Join(dir, "same"))
	c.stops = append(c.stops, func() { _ = closeSame() })
	if err != nil {
		return err
	}
	c.locals = append(c.locals, append(locals, same)...)
	if o.Whole() > 0 {
		rows, closeRows, err := stored.GroupRows(ctx, filepath.Join(dir, "group"), o.Whole())
		c.stops = append(c.stops, func() { _ = closeRows() })
		if err != nil {
			return err
		}
		c.locals = append(c.locals, rows)
	}
	if o.Planned == 0 {
		return nil
	}
	company, closeCompany, err := planned.New(ctx, filepath.Join(dir, "planned"), o.Planned)
	c.stops = append(c.stops, func() { _ = closeCompany() })
	if err != nil {
		return err
	}
	c.locals = append(c.locals, company.Locals()...)
	return nil
}

// postgres starts a PostgreSQL server, usher on it, and its baselines, which
// have a database of their own.
func (c *contenders) postgres(ctx context.Context, binary string) error {
	server, err := testserver.StartPostgres()
	if err != nil {
		return fmt.Errorf("%w. With --no-postgres everything else is measured", err)
	}
	c.stops = append(c.stops, func() { _ = server.End() })
	if binary != "" {
		if _, err := c.usher(ctx, bench.UsherPostgres, binary, server.URL()); err != nil {
			return err
		}
		c.targets[len(c.targets)-1].Seeded = func(ctx context.Context) error { return handwritten.Analyze(ctx, server.URL()) }
	}
	database, err := server.NewDatabase()
	if err != nil {
		return err
	}
	local, closeLocal, err := handwritten.New(ctx, database)
	c.stops = append(c.stops, closeLocal)
	if err != nil {
		return fmt.Errorf("%s: %w", bench.Handwritten, err)
	}
	c.locals = append(c.locals, local)
	address, err := c.baseline(ctx, bench.Select, databaseVariable+"="+database)
	if err != nil {
		return err
	}
	c.targets = append(c.targets, &bench.Target{Name: bench.Select, LoginURL: "http://" + address})
	return nil
}

// baseline starts this program once more, to serve.
func (c *contenders) baseline(ctx context.Context, name string, env ...string) (address string, err error) {
	self, err := os.Executable()
	if err != nil {
		return "", err
	}
	cmd := exec.CommandContext(ctx, self, "-serve", name)
	cmd.Env = append(os.Environ(), env...)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		return "", err
	}
	if err := cmd.Start(); err != nil {
		return "", err
	}
	c.stops = append(c.stops, func() { end(cmd) })
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		return "", fmt.Errorf("the baseline %s did not start: %w", name, err)
	}
	return strings.TrimSpace(line), nil
}

// end asks a process to stop and waits for it, killing it after a while.
func end(cmd *exec.Cmd) {
	_ = cmd.Process.Signal(syscall.SIGTERM)
	kill := time.AfterFunc(15*time.Second, func() { _ = cmd.Process.Kill() })
	defer kill.Stop()
	_ = cmd.Wait() // how it ended does not change what was measured
}

// serve runs a baseline until ctx ends. It prints its address first.
func serve(ctx context.Context, name string, out io.Writer) error {
	var handler http.Handler
	var err error
	switch name {
	case bench.Bare:
		handler = bare.Handler()
	case bench.Library:
		handler, err = library.Handler()
	case bench.Select:
		var done func()
		handler, done, err = handwritten.Lookup(ctx, os.Getenv(databaseVariable))
		defer done()
	default:
		err = fmt.Errorf("no baseline is called %q", name)
	}
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintln(out, listener.Addr()); err != nil {
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
