package daemon

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"usher/config"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/testserver"
)

// A database that takes what it is asked and does not answer keeps neither probes nor
// scrapes waiting: they say what they know without it.
func TestProbesDoNotWaitForAStoreThatHangs(t *testing.T) {
	cfg := configuration(t.TempDir())
	cfg.DatabaseURL = config.NewSecret(testserver.Postgres(t))
	d, _ := startDaemon(t, cfg)
	const within = 5 * time.Second // and a statement waits for ten
	if err := d.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		if _, err := tx.Exec(`LOCK TABLE runs, invitations, credentials, domains, store_terms IN ACCESS EXCLUSIVE MODE`); err != nil {
			return err
		}
		began := time.Now()
		status, body := get(t, "http://"+d.OperationsAddr()+"/metrics")
		if took := time.Since(began); took > within || status != 200 || !strings.Contains(body, "usher_build_info") || !strings.Contains(body, "\nusher_daemon_ready_bool 0\n") {
			t.Errorf("metrics: %d after %s", status, took)
		}
		began = time.Now()
		status, body = get(t, "http://"+d.OperationsAddr()+"/readyz")
		if took := time.Since(began); took > within || status != 503 || !strings.Contains(body, "does not answer") {
			t.Errorf("readiness: %d after %s: %s", status, took, body)
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
}

// A disk that is full refuses the leavers of every identity provider, while all that is
// read is answered: whoever asks how the daemon is, or scrapes it, hears of it.
func TestReadyzTellsOfADiskThatIsFull(t *testing.T) {
	d, _ := startDaemon(t, configuration(t.TempDir()))
	says := func() string {
		status, body := get(t, "http://"+d.OperationsAddr()+"/readyz")
		if status != 200 {
			t.Errorf("readyz: %d", status)
		}
		return body
	}
	scraped := func(line string) {
		if _, body := get(t, "http://"+d.OperationsAddr()+"/metrics"); !strings.Contains(body, "\n"+line+"\n") {
			t.Errorf("metrics do not say %s", line)
		}
	}
	scraped("usher_daemon_ready_bool 1")
	scraped(`usher_store_refused_changes_total{reason="storage_full"} 0`)
	full := &identity.Error{Code: identity.CodeUnavailable, Reason: "storage_full", Detail: "the disk is full"}
	if err := d.db.Update(t.Context(), store.LaneNormal, func(*store.Tx) error { return full }); err == nil {
		t.Fatal("no error")
	}
	if body := says(); !strings.Contains(body, `"the store: a change was refused within the last minute: the disk is full"`) {
		t.Error(body)
	}
	scraped("usher_daemon_ready_bool 1")
	scraped(`usher_store_refused_changes_total{reason="storage_full"} 1`)
	scraped(`usher_store_refused_changes_total{reason="storage_read_only"} 0`)
}

// A daemon that stops says so first, and answers until whatever sends it requests has
// heard: what was sent to a listener that is closed, or over a connection that is about
// to be, would be lost.
func TestADaemonThatStopsIsNotReadyBeforeItIsGone(t *testing.T) {
	cfg := configuration(t.TempDir())
	cfg.ShutdownDelay = time.Hour
	d, _ := newDaemon(t, cfg)
	if err := d.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	public, operations := "http://"+d.Addr()+"/v1/parents", "http://"+d.OperationsAddr()
	ctx, cancel := context.WithCancel(t.Context())
	stopped := make(chan error, 1)
	go func() { stopped <- d.Stop(ctx) }()
	for tick := time.NewTicker(time.Millisecond); ; <-tick.C {
		if status, body := get(t, operations+"/readyz"); status == 503 && strings.Contains(body, "shutting down") {
			tick.Stop()
			break
		}
	}
	if _, body := get(t, operations+"/metrics"); !strings.Contains(body, "\nusher_daemon_ready_bool 0\n") {
		t.Error("metrics say that it is ready")
	}
	transport := &http.Transport{}
	defer transport.CloseIdleConnections()
	resp, err := (&http.Client{Transport: transport}).Get(public)
	if err != nil {
		t.Fatal(err)
	}
	if err := resp.Body.Close(); err != nil || resp.StatusCode != http.StatusUnauthorized || !resp.Close {
		t.Errorf("%v, %d, connection closed %v", err, resp.StatusCode, resp.Close)
	}
	cancel()  // whoever stops it waits no longer, not for the connection either
	<-stopped //nolint:errcheck // which may be what it says
}

// What ends, ends by the clock of the daemon's machine: where that is not the
// database's, which all daemons have in common, whoever asks how it is hears of it.
func TestReadyzTellsOfAClockThatIsWrong(t *testing.T) {
	for off, says := range map[time.Duration]string{
		3 * time.Hour:    "the clock of this machine is 3h0m0s ahead of the database's",
		-2 * time.Hour:   "the clock of this machine is 2h0m0s behind the database's",
		10 * time.Second: "",
	} {
		cfg := configuration(t.TempDir())
		cfg.DatabaseURL = config.NewSecret(testserver.Postgres(t))
		d, err := New(cfg, Options{Now: func() time.Time { return time.Now().Add(off) }})
		if err != nil {
			t.Fatal(err)
		}
		if err := d.Start(t.Context()); err != nil {
			t.Fatal(err)
		}
		status, body := get(t, "http://"+d.OperationsAddr()+"/readyz")
		if status != 200 || !strings.Contains(body, says) || says == "" && strings.Contains(body, "clock") {
			t.Errorf("%s: %d %s", off, status, body)
		}
		_, scraped := get(t, "http://"+d.OperationsAddr()+"/metrics")
		var seconds float64
		if _, after, said := strings.Cut(scraped, "\nusher_daemon_clock_offset_seconds "); said {
			_, _ = fmt.Sscan(after, &seconds) // 0 is not what is wanted
		}
		if wrong := time.Duration(seconds*float64(time.Second)) - off; wrong.Abs() > 5*time.Second {
			t.Errorf("%s: the metric says %v s", off, seconds)
		}
		if err := stopDaemon(d); err != nil {
			t.Error(err)
		}
	}
}
