package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os/signal"
	"strconv"
	"syscall"
	"time"

	"usher/internal/client"
)

type eventsCommands struct {
	Tail   eventsTail   `cmd:"" help:"Print the event log, oldest first."`
	Export eventsExport `cmd:"" help:"Write the event log to a file, one event a line, as JSON."`
}

type eventsTail struct {
	Parent string `help:"Only those of this parent: slug or id."`
	After  string `help:"Go on from this cursor: the next of an earlier answer."`
	Follow bool   `short:"f" help:"Wait for more until interrupted, also while the daemon is started again; with --output json one event a line."`
}

const (
	pollEvery = time.Second      // how often a followed log is asked for more
	patience  = 30 * time.Second // how long a daemon that is away is left alone at most
	fullPage  = 1000             // how many events are asked for at a time; fewer are the end of the log
)

var eventColumns = []string{"at", "type", "parent", "organization", "account", "target"}

type eventPage struct {
	Items []json.RawMessage `json:"items"`
	Next  string            `json:"next"`
}

func (c *eventsTail) Run(a *app) error {
	if c.Follow {
		return c.follow(a)
	}
	all := eventPage{Items: []json.RawMessage{}, Next: c.After}
	for {
		page, err := c.page(a, all.Next)
		if err != nil {
			return err
		}
		all.Items, all.Next = append(all.Items, page.Items...), page.Next
		if len(page.Items) < fullPage { // or it would not end while events keep coming
			break
		}
	}
	if a.json() {
		return a.printJSON(all)
	}
	return a.printTable(all.Items, eventColumns)
}

func (c *eventsTail) page(a *app, after string) (eventPage, error) {
	var page eventPage
	answer, err := a.call(http.MethodGet, "/v1/events", values("parent", c.Parent, "after", after, "limit", strconv.Itoa(fullPage)), nil)
	if err != nil {
		return page, err
	}
	return page, json.Unmarshal(answer, &page)
}

func (c *eventsTail) follow(a *app) error {
	ctx, stop := signal.NotifyContext(a.ctx, syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	a.ctx = ctx
	return follow(ctx, c.After, a.stderr,
		func(after string) (eventPage, error) { return c.page(a, after) },
		func(items []json.RawMessage) error { return c.print(a, items) })
}

// follow reads page after page behind a cursor and prints them, until ctx ends.
// A daemon that is away, as while it is started again, is asked again with the
// cursor there was, and stderr is told that it is away and that it is back. One
// that has never answered ends it, since its address may be mistyped.
func follow(ctx context.Context, after string, stderr io.Writer, read func(after string) (eventPage, error), print func([]json.RawMessage) error) error {
	wait, answered := pollEvery, false
	for {
		page, err := read(after)
		switch {
		case ctx.Err() != nil:
			return nil
		case err != nil && !(answered && client.Away(err)):
			return err
		case err != nil:
			if wait == pollEvery {
				_, _ = fmt.Fprintf(stderr, "usher: %v; asking again until it answers\n", err)
			}
			wait = min(2*wait, patience)
		default:
			if wait != pollEvery {
				_, _ = fmt.Fprintln(stderr, "usher: the daemon answers again; going on where it ended")
			}
			wait, answered = pollEvery, true
			if err := print(page.Items); err != nil {
				return err
			}
			if after = page.Next; len(page.Items) > 0 {
				continue
			}
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(wait):
		}
	}
}

// print writes events as they come: one a line.
func (c *eventsTail) print(a *app, items []json.RawMessage) error {
	for _, item := range items {
		line := string(item)
		if !a.json() {
			o, err := decode(item)
			if err != nil {
				return err
			}
			line = cell(o["at"])
			for _, column := range eventColumns[1:] {
				if s := cell(o[column]); s != "" {
					line += " " + s
				}
			}
		}
		if _, err := fmt.Fprintln(a.stdout, line); err != nil {
			return err
		}
	}
	return nil
}
