package demo

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"text/tabwriter"
	"time"
)

// event is what of an event is counted.
type event struct {
	Type string `json:"type"`
}

// eventPage is one page of the log.
type eventPage struct {
	Items []event `json:"items"`
	Next  string  `json:"next"`
}

// log reads the event log of the company to its end, and returns the cursor to
// go on from.
func (s *story) log(ctx context.Context) (all []event, next string, err error) {
	query := url.Values{"parent": {parent}, "limit": {"1000"}}
	for {
		var page eventPage
		if err := s.api(ctx, http.MethodGet, "/v1/events", query, nil, &page); err != nil {
			return nil, "", err
		}
		all = append(all, page.Items...)
		if len(page.Items) == 0 {
			return all, page.Next, nil
		}
		query.Set("after", page.Next)
	}
}

// told are the kinds of events that are counted one by one.
var told = []string{
	"directory_user.created", "directory_group.created", "membership.added", "membership.removed", "membership.held", "policy.applied",
	"run.held", "run.discarded", "run.resolved", "gate.closed", "session.revoked", "login.denied",
}

// numbers sums up.
func (s *story) numbers(ctx context.Context) (map[string]any, error) {
	events, _, err := s.log(ctx)
	if err != nil {
		return nil, err
	}
	counts := map[string]int{}
	for _, e := range events {
		counts[e.Type]++
	}
	pushes := slices.Sorted(slices.Values(s.idp.pushes))
	median, slow := pushes[len(pushes)/2], pushes[len(pushes)*99/100]
	s.say("The identity provider sent %d changes. Half of them were answered within %s, 99 of 100 within %s, with every membership true and on disk. "+
		"The event log has %d events of this company:", len(pushes), round(median), round(slow), len(events))
	s.write("", "")
	var table bytes.Buffer
	w := tabwriter.NewWriter(&table, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(w, "EVENT\tCOUNT") // Flush reports the error
	for _, t := range told {
		if counts[t] > 0 {
			_, _ = fmt.Fprintf(w, "%s\t%d\n", t, counts[t]) // Flush reports the error
		}
	}
	if err := w.Flush(); err != nil {
		return nil, err
	}
	s.whole(table.String())
	err = errors.Join(
		holds("users created", counts["directory_user.created"], len(s.people)),
		holds("sessions revoked", counts["session.revoked"], 1),
		holds("runs", counts["run.held"], 2),
	)
	return map[string]any{
		"changes": len(pushes), "median_ms": milliseconds(median), "p99_ms": milliseconds(slow), "slowest_ms": milliseconds(pushes[len(pushes)-1]),
		"events": len(events), "events_by_type": counts,
	}, err
}

// invite says what a reader may try.
func (s *story) invite() {
	p := in(s.people, "sales")[0]
	s.command(strings.Join([]string{
		"cd " + s.dir,
		"export USHER_SERVER=" + s.base,
		"usher org members " + console,
		"usher explain --email " + p.email(),
		"usher policy plan " + policyFile + "        # after an edit of yours",
		"usher events tail --parent " + parent + " --follow",
		"curl -s " + s.operations + "/metrics | grep ^usher_",
	}, "\n"))
	s.write("", "")
}

// round shows a duration in a precision that people read.
func round(d time.Duration) string {
	switch {
	case d < time.Second:
		return fmt.Sprintf("%.1f ms", float64(d.Microseconds())/1000)
	default:
		return fmt.Sprintf("%.1f s", d.Seconds())
	}
}
