package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"usher/internal/client"
)

// Who follows the log goes on from where they were when the daemon is back: an
// audit trail that ends with a restart, and nobody notices, is none.
func TestWhoFollowsTheLogOutlivesARestart(t *testing.T) {
	gone := &client.Error{Status: http.StatusServiceUnavailable, Detail: "going"}
	events := func(next string, n ...string) func() (eventPage, error) {
		page := eventPage{Items: []json.RawMessage{}, Next: next}
		for _, e := range n {
			page.Items = append(page.Items, json.RawMessage(e))
		}
		return func() (eventPage, error) { return page, nil }
	}
	fails := func(err error) func() (eventPage, error) {
		return func() (eventPage, error) { return eventPage{}, err }
	}
	synctest.Test(t, func(t *testing.T) {
		var stderr bytes.Buffer
		var after, printed []string
		ctx, cancel := context.WithCancel(t.Context())
		answers := []func() (eventPage, error){events("c2", "1", "2"), events("c2")}
		for range 10 {
			answers = append(answers, fails(gone))
		}
		answers = append(answers, events("c3", "3"), func() (eventPage, error) { cancel(); return eventPage{}, ctx.Err() })
		began := time.Now()
		err := follow(ctx, "", &stderr,
			func(at string) (eventPage, error) {
				after = append(after, at)
				answer := answers[0]
				answers = answers[1:]
				return answer()
			},
			func(items []json.RawMessage) error {
				for _, i := range items {
					printed = append(printed, string(i))
				}
				return nil
			})
		if err != nil || !slices.Equal(printed, []string{"1", "2", "3"}) {
			t.Errorf("%v, printed %q", err, printed)
		}
		if !slices.Equal(slices.Compact(after), []string{"", "c2", "c3"}) {
			t.Errorf("asked behind %q", after)
		}
		// Asked less and less often, yet never left alone for longer than patience.
		if took := time.Since(began); took < 4*patience || took > 10*patience {
			t.Errorf("ten refusals took %s", took)
		}
		if got := strings.Count(stderr.String(), "\n"); got != 2 || !strings.Contains(stderr.String(), "going; asking again") || !strings.Contains(stderr.String(), "answers again") {
			t.Errorf("stderr has %d lines:\n%s", got, &stderr)
		}
	})
	for name, answers := range map[string][]func() (eventPage, error){
		"never there":  {fails(gone)},
		"key revoked":  {events("c1", "1"), fails(&client.Error{Status: http.StatusUnauthorized, Detail: "no such key"})},
		"cursor ended": {events("c1", "1"), fails(gone), fails(&client.Error{Status: http.StatusGone, Detail: "cursor_expired"})},
		"no event":     {events("c1", "1"), fails(errors.New("no JSON"))},
	} {
		synctest.Test(t, func(t *testing.T) {
			err := follow(t.Context(), "", &bytes.Buffer{}, func(string) (eventPage, error) {
				answer := answers[0]
				answers = answers[1:]
				return answer()
			}, func([]json.RawMessage) error { return nil })
			if err == nil || len(answers) != 0 {
				t.Errorf("%s: %v, with %d answers left", name, err, len(answers))
			}
		})
	}
}
