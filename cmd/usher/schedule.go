package main

import (
	"encoding/json"
	"net/http"
	"net/url"
)

type scheduleCommands struct {
	List scheduleList `cmd:"" help:"List what runs by itself: when next, and how it ended last."`
	Run  scheduleRun  `cmd:"" help:"Begin a run now; refused while one is running."`
}

type scheduleList struct{}

func (c *scheduleList) Run(a *app) error {
	items, err := a.items("/v1/schedules", nil)
	if err != nil {
		return err
	}
	if a.json() {
		return a.printJSON(map[string]any{"items": items})
	}
	for i := range items {
		if items[i], err = lastRun(items[i]); err != nil {
			return err
		}
	}
	return a.printTable(items, []string{"job", "parent", "directory", "schedule", "next_at", "last_scheduled_at", "last_state", "last_error"})
}

// lastRun puts the latest run of a schedule beside it, for a table.
func lastRun(schedule json.RawMessage) (json.RawMessage, error) {
	var latest struct {
		Runs []map[string]any `json:"runs"`
	}
	if err := json.Unmarshal(schedule, &latest); err != nil {
		return nil, err
	}
	o, err := decode(schedule)
	if err != nil {
		return nil, err
	}
	for _, field := range []string{"scheduled_at", "state", "error"} {
		o["last_"+field] = nothing
		if len(latest.Runs) > 0 && latest.Runs[0][field] != nil {
			o["last_"+field] = latest.Runs[0][field]
		}
	}
	return json.Marshal(o)
}

type scheduleRun struct {
	Job    string `arg:"" help:"What is to run, as in the list."`
	Parent string `help:"The parent, by slug or id, where it has a schedule of its own."`
}

func (c *scheduleRun) Run(a *app) error {
	answer, err := a.call(http.MethodPost, "/v1/schedules/"+url.PathEscape(c.Job)+"/run", values("parent", c.Parent), nil)
	if err != nil {
		return err
	}
	return a.printObject(answer, "id", "job", "state", "started_at", "actor")
}
