// Package demo owns the story that `usher demo` tells: a daemon is started, an
// identity provider pushes a made-up company to it, people log in, a policy
// changes, mistakes are made and held, and somebody leaves. All of it really
// happens, over HTTP and by the commands that are shown; the demo fails where
// something comes out otherwise than it tells.
package demo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"usher/config"
	"usher/internal/client"
	"usher/internal/daemon"
)

// Options say how the story is told.
type Options struct {
	// Usher runs a command of the command line and returns its exit code.
	Usher   func(args []string, stdout, stderr io.Writer) int
	Version string    // of the daemon
	Out     io.Writer // where it is told; nil: nowhere
	Err     io.Writer // what the daemon warns of; nil: nowhere
	Colours bool      // Out is a terminal that shows colours
	Once    bool      // end with the story; otherwise stay up until the context ends
	// Before, where it is set, is called before each step with its name.
	Before func(step string, operator *client.Client) error
}

// Figures are what came out of the story, step by step.
type Figures struct {
	People int          `json:"people"`
	Groups int          `json:"groups"`
	TookMS float64      `json:"took_ms"`
	Steps  []StepFigure `json:"steps"`
}

// StepFigure is what came out of one step.
type StepFigure struct {
	Step    string         `json:"step"`
	Title   string         `json:"title"`
	TookMS  float64        `json:"took_ms"`
	Figures map[string]any `json:"figures"`
}

// stopsWithin is how long the daemon has to end.
const stopsWithin = 20 * time.Second

// dataDir is, in the directory of the demo, where the command line looks for
// the key of a daemon of this machine.
const dataDir = "usher-data"

// Run tells the story. When it returns, the daemon it started has ended and
// everything it wrote is removed. With Once, an end of ctx before that of the
// story is an error; otherwise it is what ends the demo.
func Run(ctx context.Context, o Options) (f *Figures, err error) {
	if o.Out == nil {
		o.Out = io.Discard
	}
	if o.Err == nil {
		o.Err = io.Discard
	}
	f, err = run(ctx, o)
	if errors.Is(err, errInterrupted) && !o.Once {
		return nil, nil // the end that was waited for came early
	}
	return f, err
}

func run(ctx context.Context, o Options) (f *Figures, err error) {
	dir, err := os.MkdirTemp("", "usher-demo-")
	if err != nil {
		return nil, fmt.Errorf("no directory for the demo: %w; TMPDIR says where it is made", err)
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	cfg := config.Default()
	cfg.Listen, cfg.OperationsListen = "127.0.0.1:0", "127.0.0.1:0"
	cfg.DataDir = filepath.Join(dir, dataDir)
	cfg.OperatorKeyFile = filepath.Join(cfg.DataDir, "operator.key")
	cfg.SealingKeyFile = filepath.Join(cfg.DataDir, "sealing.key")
	logFile, err := os.Create(filepath.Join(dir, "usher.log"))
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, logFile.Close()) }()
	d, err := daemon.New(cfg, daemon.Options{Dev: true, Version: o.Version, Log: slog.New(slog.NewMultiHandler(
		slog.NewTextHandler(logFile, nil), slog.NewTextHandler(o.Err, &slog.HandlerOptions{Level: slog.LevelError})))})
	if err != nil {
		return nil, err
	}
	if err := d.Start(ctx); err != nil {
		if ctx.Err() != nil {
			err = errInterrupted
		}
		return nil, err
	}
	defer func() {
		stopping, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopsWithin)
		defer cancel()
		err = errors.Join(err, d.Stop(stopping))
	}()
	key, err := os.ReadFile(cfg.OperatorKeyFile)
	if err != nil {
		return nil, err
	}
	operator, err := client.New("http://"+d.Addr(), string(key))
	if err != nil {
		return nil, err
	}
	transport := &http.Transport{}
	// The commands that were run in this process left connections too.
	defer http.DefaultClient.CloseIdleConnections()
	defer transport.CloseIdleConnections()
	s := &story{
		Options: o, narrator: narrator{out: o.Out, colours: o.Colours}, dir: dir, base: "http://" + d.Addr(), operations: "http://" + d.OperationsAddr(),
		operator: operator, http: &http.Client{Transport: transport, Timeout: time.Minute}, people: company(),
	}
	f, err = s.tell(ctx)
	if err != nil || o.Once {
		return f, err
	}
	return f, s.stay(ctx, d.Done())
}

// stay keeps the daemon for the reader to try things.
func (s *story) stay(ctx context.Context, ended <-chan struct{}) error {
	s.write("", "")
	s.write(bold, "The daemon stays up for you. Ctrl-C ends it and removes everything.")
	s.invite()
	if s.err != nil {
		return s.err
	}
	select {
	case <-ctx.Done():
		return nil
	case <-ended:
		return errors.New("the daemon ended by itself")
	}
}
