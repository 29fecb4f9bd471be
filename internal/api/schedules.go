package api

import (
	"context"
	"net/http"
	"slices"
	"strings"
	"time"

	"usher/internal/identity"
	"usher/internal/requestid"
	"usher/internal/store/directory"
	"usher/internal/store/schedules"
)

// latestRuns is how many runs of a schedule a list shows.
const latestRuns = 10

// InForce is a schedule in force.
type InForce struct {
	schedules.Key
	Schedule string
	Next     time.Time
}

// Schedule is something that runs by itself, as answers show it.
type Schedule struct {
	Job       string         `json:"job" example:"forget-tombstones"`
	Parent    string         `json:"parent,omitempty" doc:"Whose schedule it is; absent: the daemon's"`
	ParentID  string         `json:"parent_id,omitempty"`
	Directory string         `json:"directory,omitempty" example:"acme/corp" doc:"Whose schedule it is, where the job is done for each directory"`
	Schedule  string         `json:"schedule" example:"20 3 * * *" doc:"As it was written; UTC where it names no time zone"`
	NextAt    time.Time      `json:"next_at" doc:"The next time of it; the run may begin some minutes later, at random"`
	Runs      []ScheduledRun `json:"runs" nullable:"false" doc:"The latest, newest first"`
}

// ScheduledRun is a run of something that runs by itself.
type ScheduledRun struct {
	ID          string           `json:"id"`
	Job         string           `json:"job" example:"forget-tombstones"`
	ScheduledAt time.Time        `json:"scheduled_at" doc:"The time it is the run of; of one that somebody asked for, when"`
	State       string           `json:"state" enum:"running,done,failed,lost,skipped" doc:"lost: its daemon was gone before it ended; skipped: the run before was running still"`
	StartedAt   time.Time        `json:"started_at"`
	EndedAt     *time.Time       `json:"ended_at,omitempty"`
	Error       string           `json:"error,omitempty"`
	Counts      map[string]int64 `json:"counts,omitempty" doc:"What it did"`
	Actor       identity.Actor   `json:"actor" doc:"schedule, or who asked for it"`
}

func showScheduled(r schedules.Run) ScheduledRun {
	return ScheduledRun{
		ID: r.ID, Job: r.Job, ScheduledAt: at(r.Scheduled), State: r.State, StartedAt: at(r.Started), EndedAt: atOrNil(r.Ended),
		Error: r.Error, Counts: r.Counts, Actor: r.Actor,
	}
}

// position names a schedule in the list.
func (f InForce) position() string { return f.Job + "/" + f.Parent }

func (s *server) schedules() {
	read(s, "list-schedules", "/v1/schedules", "List what runs by itself, with its latest runs", func(c *call, in *Page) (List[Schedule], error) {
		if !c.who.Reads("") {
			return List[Schedule]{}, forbidden("read what the daemon does by itself")
		}
		return paged(*in, "schedules", func(after string, limit int) ([]InForce, error) {
			all := c.InForce()
			slices.SortFunc(all, func(a, b InForce) int { return strings.Compare(a.position(), b.position()) })
			all = slices.DeleteFunc(all, func(f InForce) bool { return f.position() <= after })
			return all[:min(limit, len(all))], nil
		}, InForce.position, c.showSchedule)
	})
	type one struct {
		Job    string `path:"job" maxLength:"100" example:"forget-tombstones"`
		Parent string `query:"parent" doc:"Slug or id, where the parent has a schedule of its own"`
	}
	work(s, operation("run-schedule", http.MethodPost, "/v1/schedules/{job}/run", "Begin a run now; refused while one is running", http.StatusAccepted),
		func(ctx context.Context, in *one) (ScheduledRun, error) { return s.runNow(ctx, in.Job, in.Parent) })
}

func (c *call) showSchedule(f InForce) (Schedule, error) {
	parent, err := c.parentSlug(f.Parent)
	if err != nil {
		return Schedule{}, err
	}
	out := Schedule{Job: f.Job, Parent: parent, ParentID: f.Parent, Schedule: f.Schedule, NextAt: f.Next.UTC(), Runs: []ScheduledRun{}}
	if id := f.Thing(); id != "" {
		d, err := directory.ByID(c.tx, id)
		if err != nil {
			return out, err
		}
		if d != nil {
			out.Directory = joined(parent, d.Slug)
		}
	}
	rs, err := schedules.Latest(c.tx, f.Key, latestRuns)
	for _, r := range rs {
		out.Runs = append(out.Runs, showScheduled(r))
	}
	return out, err
}

// runNow begins a run, which goes on behind the answer.
func (s *server) runNow(ctx context.Context, job, parent string) (ScheduledRun, error) {
	k := schedules.Key{Job: job}
	var by identity.Actor
	err := s.view(ctx, func(c *call) error {
		by = c.who.Actor()
		if err := c.operates("begin what the daemon does by itself"); err != nil || parent == "" {
			return err
		}
		p, err := c.readParent(parent)
		if err == nil {
			k.Parent = p.ID
		}
		return err
	})
	if err != nil {
		return ScheduledRun{}, err
	}
	r, err := s.RunNow(ctx, k, by, nil)
	if err != nil {
		return ScheduledRun{}, err
	}
	s.Log.InfoContext(ctx, "a run was asked for", "job", job, "run", r.ID, "request_id", requestid.From(ctx), "key", by.ID)
	return showScheduled(r), nil
}
