package e2e

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"time"

	"usher/internal/testdns"
)

// What runs by itself is seen and begun by the command line, and does what it
// says: here the look for the records of all domains.
func TestSpec10_WhatRunsByItself(t *testing.T) {
	onBothEngines(t, func(t *testing.T, o options) {
		zone, err := testdns.Start("127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		defer func() {
			if err := zone.Close(); err != nil {
				t.Error(err)
			}
		}()
		if err := zone.AddZone("acme.example"); err != nil {
			t.Fatal(err)
		}
		o.env = append(o.env, "USHER_DNS_RESOLVERS="+zone.Addr().String(), "USHER_DNS_PORT="+strconv.Itoa(int(zone.Addr().Port())),
			"USHER_OUTGOING_NETWORKS=127.0.0.0/8", "USHER_SCHEDULES_TOMBSTONES=CRON_TZ=Europe/Berlin 30 2 * * *", "USHER_SCHEDULES_DOMAINS=0 0 1 1 *")
		s := start(t, o)
		s.cli("parent", "create", "acme").want(t, 0)
		added := s.cliJSON("domain", "add", "acme.example", "--parent", "acme")
		zone.SetTXT("acme.example", added["record"].(map[string]any)["value"].(string))
		eventually(t, 10*time.Second, "the schedules are in force", func() error {
			if got := s.cli("schedule", "list").want(t, 0).stdout; !strings.Contains(got, "check-domains") || !strings.Contains(got, "CRON_TZ=Europe/Berlin 30 2 * * *") {
				return fmt.Errorf("%s", got)
			}
			return nil
		})
		if run := s.cliJSON("schedule", "run", "check-domains"); run["state"] != "running" || run["job"] != "check-domains" {
			t.Errorf("%v", run)
		}
		eventually(t, 20*time.Second, "the run ends", func() error {
			first := s.cliJSON("schedule", "list")["items"].([]any)[0].(map[string]any)
			runs := first["runs"].([]any)
			if len(runs) != 1 {
				return fmt.Errorf("%v", first)
			}
			run := runs[0].(map[string]any)
			counts, _ := run["counts"].(map[string]any)
			if run["state"] != "done" || fmt.Sprint(counts["checked"], counts["changed"], counts["present"]) != "1 1 1" {
				return fmt.Errorf("%v", run)
			}
			return nil
		})
		if got := s.cliJSON("domain", "show", "acme.example", "--parent", "acme"); got["state"] != "verified" {
			t.Errorf("%v", got)
		}
		if r := s.cli("schedule", "run", "nothing"); r.code != 1 || !strings.Contains(r.stderr, "check-domains, ") || !strings.Contains(r.stderr, "prune-schedule-runs") {
			t.Errorf("%s", r)
		}
		s.wantMetrics(`usher_schedule_runs_total{job="check-domains",outcome="done"} 1`)
	})
}
