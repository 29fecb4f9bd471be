package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/netip"
	"os"
	"os/signal"
	"syscall"
	"time"

	"usher/config"
	"usher/internal/daemon"
)

type serveCommand struct {
	Config string `placeholder:"FILE" help:"The configuration; every key also as USHER_… in the environment."`
	Dev    bool   `help:"Everything on loopback, organizations a policy declares are made, and lines to try are printed."`
}

// Run serves until a signal ends it: SIGINT and SIGTERM stop, a second one at
// once; SIGHUP reloads.
func (c *serveCommand) Run(a *app) error {
	signals := make(chan os.Signal, 16) // reloads that wait take none of its place from one to stop
	// One that has only begun is not ended by whoever has it reload.
	signal.Notify(signals, syscall.SIGHUP)
	defer signal.Stop(signals)
	cfg, problems := config.Load(c.Config, os.Environ())
	for _, p := range problems {
		_, _ = fmt.Fprintln(a.stderr, p)
	}
	if cfg == nil {
		return failure{exitUsage}
	}
	if c.Dev {
		loopback(cfg)
	}
	log := logger(cfg.Log, a.stderr)
	slog.SetDefault(log)
	out := io.Discard
	if c.Dev {
		out = a.stdout
	}
	if os.Getenv("GOGC") == "" {
		defer boundHeap()()
	}
	d, err := daemon.New(cfg, daemon.Options{Dev: c.Dev, Version: currentVersion(), Out: out, Log: log})
	if err != nil {
		return err
	}
	signal.Notify(signals, syscall.SIGINT, syscall.SIGTERM)
	up, ending, err := start(a.ctx, d, signals)
	switch {
	case !up:
		return err
	case ending:
		return stop(a.ctx, cfg, d, signals)
	}
	for {
		select {
		case <-d.Done():
			return errors.New("the daemon ended by itself; see the log")
		case s := <-signals:
			if s != syscall.SIGHUP {
				return stop(a.ctx, cfg, d, signals)
			}
			if err := d.Reload(a.ctx); err != nil {
				log.Error("reload failed, what was in force stays", "error", err)
			}
		}
	}
}

// start starts the daemon, which may wait for its database, and reports whether
// it is up. A signal to stop ends the wait, which is no failure; where it came
// too late for that, ending says that it came.
func start(ctx context.Context, d *daemon.Daemon, signals <-chan os.Signal) (up, ending bool, err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	started := make(chan error, 1)
	go func() { started <- d.Start(ctx) }()
	for {
		select {
		case err := <-started:
			if errors.Is(err, context.Canceled) && ctx.Err() != nil {
				return false, ending, nil
			}
			return err == nil, ending, err
		case s := <-signals:
			if s != syscall.SIGHUP {
				ending = true
				cancel()
			}
		}
	}
}

// sameStop is for how long another signal to stop is the one before: whoever tells
// a process and its group, as timeout(1) does, sends it twice. Nobody asks a second
// time that soon.
const sameStop = 200 * time.Millisecond

// stop ends the daemon within its time; another signal ends it at once.
func stop(ctx context.Context, cfg *config.Config, d *daemon.Daemon, signals <-chan os.Signal) error {
	return stopped(ctx, cfg.ShutdownDelay+cfg.ShutdownTimeout, d.Stop, signals)
}

func stopped(ctx context.Context, within time.Duration, end func(context.Context) error, signals <-chan os.Signal) error {
	ctx, cancel := context.WithTimeout(ctx, within)
	defer cancel()
	ended, told := make(chan error, 1), time.Now()
	go func() { ended <- end(ctx) }()
	for {
		select {
		case err := <-ended:
			return err
		case s := <-signals:
			if s != syscall.SIGHUP && time.Since(told) > sameStop {
				return errors.New("stopped at once by a second signal")
			}
		}
	}
}

// loopback puts listeners that are where they are by default on loopback, and
// lets the keys of issuers be there.
func loopback(cfg *config.Config) {
	cfg.OutgoingNetworks = append(cfg.OutgoingNetworks, netip.MustParsePrefix("127.0.0.0/8"), netip.MustParsePrefix("::1/128"))
	if cfg.Listen == config.Default().Listen && os.Getenv("USHER_LISTEN") == "" {
		cfg.Listen = "127.0.0.1" + cfg.Listen
	}
}

func logger(l config.Log, w io.Writer) *slog.Logger {
	o := &slog.HandlerOptions{Level: l.Level}
	if l.Format == "json" {
		return slog.New(slog.NewJSONHandler(w, o))
	}
	return slog.New(slog.NewTextHandler(w, o))
}

type checkConfigCommand struct {
	File string `arg:"" help:"The configuration, as in usher.yaml."`
}

// Run reports every problem of the file and of the environment beside it.
func (c *checkConfigCommand) Run(a *app) error {
	cfg, problems := config.Load(c.File, os.Environ())
	texts := []string{}
	if cfg != nil {
		problems = append(problems, daemon.Unfit(cfg)...)
	}
	for _, p := range problems {
		texts = append(texts, p.String())
	}
	ok := problems.Err() == nil
	for _, text := range texts {
		_, _ = fmt.Fprintln(a.stderr, text)
	}
	if a.json() {
		if err := a.printJSON(map[string]any{"ok": ok, "problems": texts}); err != nil {
			return err
		}
	}
	if !ok {
		return failure{exitFailed}
	}
	if a.json() {
		return nil
	}
	_, err := fmt.Fprintln(a.stdout, c.File+": ok")
	return err
}
