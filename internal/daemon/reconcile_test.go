package daemon

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"strconv"
	"strings"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/sources"
	"usher/policy"
	"usher/policy/live"
	ldapruns "usher/sync/directory"
	"usher/sync/schedule"
)

// put stores how a directory is read.
func (d *Daemon) put(t *testing.T, s *sources.Source) {
	t.Helper()
	if err := d.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error { return sources.Put(tx, s) }); err != nil {
		t.Fatal(err)
	}
}

// Each directory is read at its own times, else at those of its parent's policy,
// else at the daemon's.
func TestSpec10_WhenDirectoriesAreRead(t *testing.T) {
	d, _ := startDaemon(t, configuration(t.TempDir()))
	ids := map[string]string{}
	for slug, says := range map[string]string{"acme": "schedules: {directories: \"0 * * * *\"}\n", "globex": ""} {
		if err := d.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			c := provision.Change{Actor: identity.Actor{Kind: identity.ActorOperator}}
			made, err := d.tenancy.CreateParent(tx, c, slug, "")
			if err != nil {
				return err
			}
			ids[slug], c.Parent = made.ID, made.ID
			parsed, problems := policy.Parse("policy.yaml", []byte("version: 1\nparent: "+slug+"\n"+says), d.cfg.Catalogue)
			if problems.Err() != nil {
				return problems.Err()
			}
			_, problems, err = live.NewApplier(d.tenancy, d.engine).Apply(tx, c, parsed, live.Options{})
			return errors.Join(err, problems.Err())
		}); err != nil {
			t.Fatal(err)
		}
	}
	for _, s := range []*sources.Source{
		{Parent: ids["acme"], Directory: "own", Schedule: "5 5 * * *"},
		{Parent: ids["acme"], Directory: "policy"},
		{Parent: ids["globex"], Directory: "daemon"},
	} {
		d.put(t, s)
	}
	got, err := d.directorySchedules(t.Context())
	want := map[schedule.Thing]string{
		{Parent: ids["acme"], ID: "own"}: "5 5 * * *", {Parent: ids["acme"], ID: "policy"}: "0 * * * *", {Parent: ids["globex"], ID: "daemon"}: "",
	}
	if err != nil || !maps.Equal(got, want) {
		t.Errorf("%v %v, want %v", got, err, want)
	}
}

// Everything is read behind each time that it is due, when somebody wants it, and
// at first.
func TestSpec10_WhenEverythingIsRead(t *testing.T) {
	now := time.Date(2026, 11, 10, 12, 0, 0, 0, time.UTC)
	cfg := configuration(t.TempDir())
	cfg.Schedules.Verify = "30 2 * * *"
	d, err := New(cfg, Options{Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	at := func(day, hour int) int64 { return time.Date(2026, 11, day, hour, 0, 0, 0, time.UTC).UnixMicro() }
	for name, c := range map[string]struct {
		s    sources.Source
		want bool
	}{
		"never read":             {sources.Source{}, true},
		"read since":             {sources.Source{FullAt: at(10, 3)}, false},
		"not read since":         {sources.Source{FullAt: at(10, 2)}, true},
		"wanted":                 {sources.Source{FullAt: at(10, 3), FullWanted: true}, true},
		"its own times, read":    {sources.Source{FullAt: at(8, 3), VerifySchedule: "0 0 * * 0"}, false},
		"its own times, not yet": {sources.Source{FullAt: at(7, 3), VerifySchedule: "0 0 * * 0"}, true},
	} {
		if got := d.wholeIsDue(&c.s); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// Of certificates by which directories are read the first to end counts, as the last run
// of each found it, and the log names the directory of one that ends soon.
func TestSpec10_WhenLDAPCertificatesEndIsTold(t *testing.T) {
	d, _ := startDaemon(t, configuration(t.TempDir()))
	var log bytes.Buffer
	d.log = slog.New(slog.NewTextHandler(&log, nil))
	now := time.Now()
	_, metrics := get(t, "http://"+d.OperationsAddr()+"/metrics")
	if strings.Contains(metrics, "\nusher_ldap_certificate_expiry_seconds{") {
		t.Error("there is no certificate, and it is said when one ends")
	}
	for slug, o := range map[string]ldapruns.Outcome{
		"soon":   {StartedAt: now, Full: true, ServerEnds: now.Add(24 * time.Hour)},
		"later":  {StartedAt: now, Full: true, ServerEnds: now.Add(1000 * time.Hour), ClientEnds: now.Add(500 * time.Hour)},
		"delta":  {StartedAt: now, ServerEnds: now.Add(48 * time.Hour)},
		"no TLS": {StartedAt: now, Full: true},
	} {
		d.tellEnds(ldapruns.Source{Directory: slug}, o)
		d.put(t, &sources.Source{Parent: "p", Directory: slug})
		text, err := json.Marshal(o)
		if err == nil {
			err = d.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
				if err := sources.Begin(tx, "p", slug, "run"); err != nil {
					return err
				}
				_, err := sources.End(tx, "p", slug, sources.Ended{Attempt: "run", Outcome: string(text)})
				return err
			})
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if n := strings.Count(log.String(), "ends soon"); n != 1 || !strings.Contains(log.String(), "directory=soon") {
		t.Errorf("%s", &log)
	}
	_, metrics = get(t, "http://"+d.OperationsAddr()+"/metrics")
	for of, want := range map[string]float64{"server": 86400, "client": 1.8e6} {
		_, line, _ := strings.Cut(metrics, fmt.Sprintf("\nusher_ldap_certificate_expiry_seconds{of=%q} ", of))
		line, _, _ = strings.Cut(line, "\n")
		if got, err := strconv.ParseFloat(line, 64); err != nil || got > want || got < want-600 {
			t.Errorf("%s: %q, %v, want %v", of, line, err, want)
		}
	}
}

// A directory whose password does not open, since the sealing key is another one,
// cannot be read: that is told as it is where a server does not answer.
func TestSpec10_APasswordThatDoesNotOpenIsToldOf(t *testing.T) {
	d, _ := startDaemon(t, configuration(t.TempDir()))
	dir := &directory.Directory{Slug: "corp", Kind: identity.DirectoryLDAP}
	if err := d.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		c := provision.Change{Actor: identity.Actor{Kind: identity.ActorOperator}}
		made, err := d.tenancy.CreateParent(tx, c, "acme", "")
		if err != nil {
			return err
		}
		dir.Parent, c.Parent = made.ID, made.ID
		if err := d.tenancy.CreateDirectory(tx, c, dir); err != nil {
			return err
		}
		return sources.Put(tx, &sources.Source{Parent: dir.Parent, Directory: dir.ID, Sealed: "of another key"})
	}); err != nil {
		t.Fatal(err)
	}
	type outcome struct{ State, Reason string }
	var now struct {
		State   string
		Outcome outcome
	}
	const at = "/v1/directories/acme/corp/reconciliation"
	for begun := false; !begun; { // it has its schedule a moment after it is made
		begun = d.ask(t, http.MethodPost, at, &now) == http.StatusAccepted
	}
	for now.State == "none" || now.State == "running" {
		d.ask(t, http.MethodGet, at, &now)
	}
	var past struct{ Items []outcome }
	d.ask(t, http.MethodGet, at+"s", &past)
	want := outcome{"failed", "sealing_key"}
	if now.Outcome != want || len(past.Items) != 1 || past.Items[0] != want {
		t.Errorf("%+v, and in the history %+v", now, past)
	}
	var events struct{ Items []struct{ Type string } }
	d.ask(t, http.MethodGet, "/v1/events?parent=acme&limit=1000", &events)
	told := 0
	for _, e := range events.Items {
		if e.Type == "directory.sync_failed" {
			told++
		}
	}
	_, metrics := get(t, "http://"+d.OperationsAddr()+"/metrics")
	if told != 1 || !strings.Contains(metrics, `usher_directories_failing{kind="ldap"} 1`) || !strings.Contains(metrics, `usher_directory_runs_total{reason="sealing_key",state="failed"} 1`) {
		t.Errorf("%d events, and the metrics lack a directory or a run that failed", told)
	}
}
