package daemon

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"testing"

	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/sync/schedule"
)

// ask sends a request with the operator's key and reads the answer into out.
func (d *Daemon) ask(t *testing.T, method, path string, out any) (status int) {
	t.Helper()
	key, err := os.ReadFile(d.cfg.OperatorKeyFile)
	if err != nil {
		t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(t.Context(), method, "http://"+d.Addr()+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+string(bytes.TrimSpace(key)))
	transport := &http.Transport{DisableKeepAlives: true}
	resp, err := (&http.Client{Transport: transport}).Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = resp.Body.Close() }()
	body, err := io.ReadAll(resp.Body)
	if err == nil {
		err = json.Unmarshal(body, out)
	}
	if err != nil {
		t.Fatalf("%v: %s", err, body)
	}
	return resp.StatusCode
}

type scheduledRun struct {
	ID, State, Error string
	Counts           map[string]int64
	Actor            struct{ Kind string }
}

type scheduleList struct {
	Items []struct {
		Job, Schedule string
		Runs          []scheduledRun
	}
}

// Who left and need not be remembered any more is let go of, on demand too.
func TestSpec10_TombstonesAreLetGoOf(t *testing.T) {
	d, _ := startDaemon(t, configuration(t.TempDir()))
	if err := d.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		for id, until := range map[string]int64{"over": tx.Now() - 1, "now": tx.Now(), "not": tx.Now() + 3_600_000_000} {
			if err := directory.Remember(tx, &directory.User{Parent: "p", Directory: "d", ID: id, ExternalID: id, Account: "account-" + id}, until); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	var list scheduleList
	at := func() int {
		d.ask(t, http.MethodGet, "/v1/schedules", &list)
		for i := range list.Items {
			if list.Items[i].Job == forgetting {
				return i
			}
		}
		return -1
	}
	for at() < 0 { // they are in force a moment after the start
	}
	if one := list.Items[at()]; one.Schedule != "20 3 * * *" || len(one.Runs) != 0 {
		t.Errorf("%+v", one)
	}
	var begun scheduledRun
	if status := d.ask(t, http.MethodPost, "/v1/schedules/"+forgetting+"/run", &begun); status != http.StatusAccepted || begun.State != "running" || begun.Actor.Kind != "operator" {
		t.Fatalf("%d %+v", status, begun)
	}
	var run scheduledRun
	for run.State == "" || run.State == "running" {
		run = list.Items[at()].Runs[0]
	}
	if run.ID != begun.ID || run.State != "done" || run.Counts["forgotten"] != 2 {
		t.Errorf("%+v", run)
	}
	if err := d.db.View(context.Background(), func(tx *store.Tx) error {
		for id, want := range map[string]bool{"over": false, "now": false, "not": true} {
			if got, err := directory.RememberedAccount(tx, "p", "account-"+id); err != nil || got != want {
				t.Errorf("%s: %v %v", id, got, err)
			}
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	_, metrics := get(t, "http://"+d.OperationsAddr()+"/metrics")
	for _, line := range []string{`usher_schedule_runs_total{job="forget-tombstones",outcome="done"} 1`, `usher_schedule_success_timestamp_seconds{job="forget-tombstones"} `} {
		if !strings.Contains(metrics, line) {
			t.Errorf("the metrics lack %s", line)
		}
	}
}

// A counter whose first value is that of the first failure has not risen by it, as
// Prometheus reads it: an alert on what fails, or is lost with its daemon, needs the 0
// before.
func TestWhatMayFailIsCountedFromZero(t *testing.T) {
	d, _ := startDaemon(t, configuration(t.TempDir()))
	_, metrics := get(t, "http://"+d.OperationsAddr()+"/metrics")
	for _, job := range []string{
		reconciling, checking, expiring, expiringMerges, settling, forgetting, forgettingAnswers, forgettingEvents, repairing, tending, schedule.Pruning,
	} {
		for _, outcome := range []string{"done", "failed", "lost", "skipped"} {
			if line := fmt.Sprintf("usher_schedule_runs_total{job=%q,outcome=%q} ", job, outcome); !strings.Contains(metrics, line) {
				t.Errorf("the metrics of a daemon that has begun lack %s", line)
			}
		}
	}
	for _, line := range []string{
		`usher_drift_repaired_total{kind="membership"} 0`, `usher_drift_repaired_total{kind="total"} 0`, `usher_drift_repaired_total{kind="seat"} 0`,
		`usher_domain_checks_total{evidence="present"} 0`, `usher_domain_checks_total{evidence="absent"} 0`, `usher_domain_checks_total{evidence="none"} 0`,
	} {
		if !strings.Contains(metrics, line) {
			t.Errorf("the metrics of a daemon that has begun lack %s", line)
		}
	}
}
