package e2e

import (
	"bufio"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"usher/internal/testdns"
)

const (
	passParents = 20  // whose domains are looked for
	passZones   = 100 // that they are in
	passCallers = 8
)

// gauges reads metrics that are one number each.
func (s *server) gauges(names ...string) map[string]float64 {
	s.t.Helper()
	resp, err := http.Get(s.operations + "/metrics")
	if err != nil {
		s.t.Fatal(err)
	}
	defer func() { _ = resp.Body.Close() }()
	out := map[string]float64{}
	for lines := bufio.NewScanner(resp.Body); lines.Scan(); {
		name, value, _ := strings.Cut(lines.Text(), " ")
		for _, want := range names {
			if name == want {
				out[name], _ = strconv.ParseFloat(value, 64) // a metric is a number
			}
		}
	}
	return out
}

// All domains are looked for in one scheduled pass: those that are claimed are
// verified, and in the next pass found as they were. Sockets are bounded, and
// memory does not follow the domains. USHER_PASS_DOMAINS sets how many there are,
// as `make domains-pass` does.
func TestSpec10_ManyDomainsInOnePass(t *testing.T) {
	onBothEngines(t, func(t *testing.T, o options) {
		n := size(t, "USHER_PASS_DOMAINS", 200)
		zone, err := testdns.Start("127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		defer func() {
			if err := zone.Close(); err != nil {
				t.Error(err)
			}
		}()
		o.env = append(o.env, "USHER_DNS_RESOLVERS="+zone.Addr().String(), "USHER_DNS_PORT="+strconv.Itoa(int(zone.Addr().Port())),
			"USHER_OUTGOING_NETWORKS=127.0.0.0/8", "USHER_SCHEDULES_DOMAINS=0 0 1 1 *")
		s := start(t, o)
		for i := range passZones {
			if err := zone.AddZone(fmt.Sprintf("zone%d.example", i)); err != nil {
				t.Fatal(err)
			}
		}
		for i := range passParents {
			s.api("POST", "/v1/parents", object{"slug": fmt.Sprint("p", i)}).want(t, 201)
		}
		s.claim(zone, n)
		names := []string{"process_resident_memory_bytes", "process_open_fds"}
		before := s.gauges(names...)
		for _, pass := range []struct {
			what    string
			changed int
		}{{"claimed", n}, {"unchanged", 0}} {
			took, peak := s.pass(names, n, pass.changed)
			t.Logf("%d domains, %s: %s, %.0f/s; file descriptors %.0f, at most %.0f; resident %.0f MB, at most %.0f MB",
				n, pass.what, took.Round(time.Millisecond), float64(n)/took.Seconds(), before[names[1]], peak[names[1]], before[names[0]]/1e6, peak[names[0]]/1e6)
			// Sixteen look-ups at once, a few sockets each, and connections to the store.
			if more := peak[names[1]] - before[names[1]]; more > 160 {
				t.Errorf("%s: %.0f file descriptors more than before", pass.what, more)
			}
			if more := peak[names[0]] - before[names[0]]; more > 100e6 {
				t.Errorf("%s: %.0f MB of memory more than before", pass.what, more/1e6)
			}
		}
		s.wantMetrics(fmt.Sprintf(`usher_domains{state="verified"} %d`, n), fmt.Sprintf(`usher_domain_checks_total{evidence="present"} %d`, 2*n))
	})
}

// claim has parents claim n domains and publishes their records.
func (s *server) claim(zone *testdns.Server, n int) {
	s.t.Helper()
	var wg sync.WaitGroup
	next := make(chan int)
	for range passCallers {
		wg.Go(func() {
			for i := range next {
				name := fmt.Sprintf("d%d.zone%d.example", i, i%passZones)
				body, err := json.Marshal(object{"parent": fmt.Sprint("p", i%passParents), "domain": name})
				if err != nil {
					s.t.Error(err)
					continue
				}
				a, err := s.send("POST", s.public+"/v1/domains", s.key, "application/json", strings.NewReader(string(body)))
				var added struct {
					Record struct{ Value string }
				}
				if err == nil {
					err = json.Unmarshal(a.body, &added)
				}
				if err != nil || a.status != 201 {
					s.t.Errorf("%s: %v %s", name, err, a)
					continue
				}
				zone.SetTXT(name, added.Record.Value)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	wg.Wait()
}

// pass runs the job once and returns how long that took and the peaks of metrics.
func (s *server) pass(names []string, n, changed int) (took time.Duration, peak map[string]float64) {
	s.t.Helper()
	peak = map[string]float64{}
	var begun struct{ ID string }
	eventually(s.t, 10*time.Second, "the schedule is in force", func() error {
		a := s.api("POST", "/v1/schedules/check-domains/run", nil)
		if a.status != 202 {
			return fmt.Errorf("%s", a)
		}
		return json.Unmarshal(a.body, &begun)
	})
	eventually(s.t, 50*time.Minute, "the pass ends", func() error {
		for name, v := range s.gauges(names...) {
			peak[name] = max(peak[name], v)
		}
		var list struct {
			Items []struct {
				Job  string
				Runs []struct {
					ID, State string
					Started   time.Time        `json:"started_at"`
					Ended     time.Time        `json:"ended_at"`
					Counts    map[string]int64 `json:"counts"`
				}
			}
		}
		if err := json.Unmarshal(s.api("GET", "/v1/schedules", nil).want(s.t, 200).body, &list); err != nil {
			return err
		}
		for _, one := range list.Items {
			if one.Job != "check-domains" || len(one.Runs) == 0 || one.Runs[0].ID != begun.ID || one.Runs[0].State == "running" {
				continue
			}
			run := one.Runs[0]
			if c := run.Counts; run.State != "done" || c["checked"] != int64(n) || c["present"] != int64(n) || c["changed"] != int64(changed) || c["failed"] != 0 {
				s.t.Fatalf("%+v", run)
			}
			took = run.Ended.Sub(run.Started)
			return nil
		}
		return fmt.Errorf("it runs")
	})
	return took, peak
}
