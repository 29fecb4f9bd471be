package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os/signal"
	"syscall"
	"time"
)

type eventsCommands struct {
	Tail   eventsTail   `cmd:"" help:"Print the event log, oldest first."`
	Export eventsExport `cmd:"" help:"Write the event log to a file, one event a line, as JSON."`
}

type eventsTail struct {
	Parent string `help:"Only those of this parent: slug or id."`
	After  string `help:"Go on from this cursor: the next of an earlier answer."`
	Follow bool   `short:"f" help:"Wait for more until interrupted; with --output json one event a line."`
}

// pollEvery is how often a followed log is asked for more.
const pollEvery = time.Second

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
		if len(page.Items) == 0 {
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
	answer, err := a.call(http.MethodGet, "/v1/events", values("parent", c.Parent, "after", after, "limit", "1000"), nil)
	if err != nil {
		return page, err
	}
	return page, json.Unmarshal(answer, &page)
}

func (c *eventsTail) follow(a *app) error {
	ctx, stop := signal.NotifyContext(a.ctx, syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	a.ctx = ctx
	every := time.NewTicker(pollEvery)
	defer every.Stop()
	for after := c.After; ; {
		page, err := c.page(a, after)
		switch {
		case ctx.Err() != nil:
			return nil
		case err != nil:
			return err
		}
		if err := c.print(a, page.Items); err != nil {
			return err
		}
		if after = page.Next; len(page.Items) > 0 {
			continue
		}
		select {
		case <-ctx.Done():
			return nil
		case <-every.C:
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
