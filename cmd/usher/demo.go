package main

import (
	"context"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"usher/internal/demo"
)

type demoCommand struct {
	Once bool `help:"End with the story. Otherwise, without --output json, the daemon stays up to be tried until Ctrl-C."`
}

// Run tells the story; a second signal ends it at once.
func (c *demoCommand) Run(a *app) error {
	ctx, stop := signal.NotifyContext(a.ctx, syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	defer context.AfterFunc(ctx, stop)()
	// A reader that goes away ends the demo by an error: killed by the signal, it
	// would leave its files.
	signal.Ignore(syscall.SIGPIPE)
	defer signal.Reset(syscall.SIGPIPE)
	o := demo.Options{
		Usher: func(args []string, stdout, stderr io.Writer) int {
			return run(args, strings.NewReader(""), stdout, stderr)
		},
		Version: currentVersion(), Out: a.stdout, Err: a.stderr, Once: c.Once || a.json(),
		Colours: terminal(a.stdout) && os.Getenv("NO_COLOR") == "",
	}
	if a.json() {
		o.Out = io.Discard
	}
	figures, err := demo.Run(ctx, o)
	if err != nil || !a.json() {
		return err
	}
	return a.printJSON(figures)
}
