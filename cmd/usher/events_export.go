package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"syscall"
	"time"
)

type eventsExport struct {
	File   string    `arg:"" help:"Where to: a new file, or - for standard output. One event a line, as JSON."`
	Parent string    `help:"Only those of this parent: slug or id."`
	After  string    `help:"Go on from this cursor: the next of an earlier export."`
	Since  time.Time `help:"Only those that happened at this time or later, as in 2026-11-25T00:00:00Z."`
	Until  time.Time `help:"Only those that happened before this time."`
}

// Run writes the log page by page, so that it may be of any length, and prints
// how many events there were and the cursor to go on from. Where it fails, or a
// signal ends it, nothing is left of the file: a part would pass for the whole.
func (c *eventsExport) Run(a *app) (err error) {
	ctx, stop := signal.NotifyContext(a.ctx, syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	a.ctx = ctx
	out, done, err := c.open(a)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, done(err == nil)) }()
	written, next := 0, c.After
	tail := eventsTail{Parent: c.Parent}
	for {
		page, err := tail.page(a, next)
		if err != nil {
			return err
		}
		next = page.Next
		n, err := c.write(out, page.Items)
		if err != nil {
			return err
		}
		written += n
		if len(page.Items) < fullPage { // or it would not end while events keep coming
			break
		}
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if c.File == "-" {
		_, err := fmt.Fprintf(a.stderr, "usher: %s; go on with --after %s\n", plural(written, "event", "events"), next)
		return err
	}
	answer, err := json.Marshal(object{"file": c.File, "events": written, "next": next})
	if err != nil {
		return err
	}
	return a.printObject(answer, "file", "events", "next")
}

// open returns what is written to, and what ends it.
func (c *eventsExport) open(a *app) (*bufio.Writer, func(ok bool) error, error) {
	if c.File == "-" {
		return bufio.NewWriter(a.stdout), func(bool) error { return nil }, nil
	}
	f, err := os.OpenFile(c.File, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return nil, nil, usageError{fmt.Errorf("%s exists already; give another name", c.File)}
	}
	if err != nil {
		return nil, nil, fmt.Errorf("the export cannot be written: %w", err)
	}
	return bufio.NewWriter(f), func(ok bool) error {
		err := f.Close()
		if !ok {
			err = errors.Join(err, os.Remove(c.File))
		}
		return err
	}, nil
}

// write writes those of events that are wanted, and returns how many.
func (c *eventsExport) write(out io.Writer, items []json.RawMessage) (n int, err error) {
	var line bytes.Buffer
	for _, item := range items {
		var e struct {
			At time.Time `json:"at"`
		}
		if err := json.Unmarshal(item, &e); err != nil {
			return n, fmt.Errorf("the daemon answers with something that is no event: %w", err)
		}
		if !c.Since.IsZero() && e.At.Before(c.Since) || !c.Until.IsZero() && !e.At.Before(c.Until) {
			continue
		}
		line.Reset()
		if err := json.Compact(&line, item); err != nil {
			return n, err
		}
		line.WriteByte('\n')
		if _, err := line.WriteTo(out); err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}
