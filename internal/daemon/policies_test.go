package daemon

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"usher/policy/live"
)

// What is told of a load: the metrics say how things stand, the log what is new
// unless somebody asked.
func TestSpec6_WhatALoadOfThePoliciesTells(t *testing.T) {
	d, log := newDaemon(t, configuration(t.TempDir()))
	now := time.Unix(1_000_000, 0)
	d.metrics.policies = newPolicyMetrics(func() time.Time { return now })
	good := live.Status{At: now, Parents: []live.ParentState{{Parent: "acme", Version: 1, InForce: true}, {Parent: "beta", Version: 4, InForce: true}}}
	bad := live.Status{
		At: now, Failing: now.Add(-90 * time.Second), Problems: []string{"one", "two"}, Warnings: []string{"odd"},
		Parents: []live.ParentState{{Parent: "acme", Version: 1}, {Parent: "beta", Version: 5, InForce: true}},
	}
	more := bad
	more.Problems = []string{"two", "three"}
	for _, step := range []struct {
		name          string
		before, after live.Status
		asked         bool
		log           []string
		metrics       []string
	}{
		{"the first", live.Status{}, good, true, []string{`policies are read" policy_dir="" in_force=2 not_in_force=0`}, []string{"ok 1", "problems 0", "stale 0", "acme 1 1", "beta 1 4"}},
		{"one that fails", good, bad, false, []string{"problem=one", "problem=two", "warning=odd", `a new policy is in force" parent=beta policy_version=5`}, []string{"ok 0", "problems 2", "stale 90", "acme 0 1", "beta 1 5"}},
		{"the same", bad, bad, false, nil, []string{"ok 0"}},
		{"another problem", bad, more, false, []string{"problem=three"}, []string{"problems 2"}},
		{"asked for", bad, bad, true, []string{"problem=one", "problem=two", "warning=odd", "in_force=1 not_in_force=1"}, []string{"ok 0"}},
		{"repaired", bad, good, false, []string{"policy_version=4", "in_force=2 not_in_force=0"}, []string{"ok 1", "stale 0"}},
	} {
		log.mu.Lock()
		log.text.Reset()
		log.mu.Unlock()
		d.policiesLoaded(step.before, step.after, step.asked)
		told := strings.Split(strings.TrimSpace(log.String()), "\n")
		if told[0] == "" {
			told = nil
		}
		if len(told) != len(step.log) {
			t.Errorf("%s: the log says %q", step.name, told)
			continue
		}
		for i, want := range step.log {
			if !strings.Contains(told[i], want) {
				t.Errorf("%s: the log says %q, want %q", step.name, told[i], want)
			}
		}
		got := policyValues(t, d.metrics.policies)
		for _, want := range step.metrics {
			if !strings.Contains(got, want+"\n") {
				t.Errorf("%s: the metrics say\n%swant %q", step.name, got, want)
			}
		}
	}
}

// policyValues renders what the metrics say, parents with state and version.
func policyValues(t *testing.T, m policyMetrics) string {
	t.Helper()
	r := prometheus.NewRegistry()
	r.MustRegister(m.collectors()...)
	families, err := r.Gather()
	if err != nil {
		t.Fatal(err)
	}
	out, parents := "", map[string]string{}
	for _, f := range families {
		for _, v := range f.GetMetric() {
			value := fmt.Sprint(v.GetGauge().GetValue())
			switch f.GetName() {
			case "usher_policy_reload_success_bool":
				out += "ok " + value + "\n"
			case "usher_policy_reload_problems":
				out += "problems " + value + "\n"
			case "usher_policy_stale_seconds":
				out += "stale " + value + "\n"
			case "usher_policy_in_force_bool", "usher_policy_in_force_version":
				parent := v.GetLabel()[0].GetValue()
				parents[parent] += " " + value
			}
		}
	}
	for parent, values := range parents {
		out += parent + values + "\n"
	}
	return out
}

func TestReadyzNamesABoundedNumberOfProblems(t *testing.T) {
	s := live.Status{}
	for i := range maxPolicyDetails + 7 {
		s.Problems = append(s.Problems, fmt.Sprint("problem ", i))
	}
	got := policyDetails(s)
	if len(got) != maxPolicyDetails+1 || got[0] != "policy: problem 0" || got[maxPolicyDetails] != "policy: and 7 problems more; the log has them all" {
		t.Fatal(got)
	}
}

// Whoever watches for policies that are not in force is told of none where policies
// come by the API.
func TestNoPolicyDirectoryIsNoFailure(t *testing.T) {
	d, _ := startDaemon(t, configuration(t.TempDir()))
	wantMetrics(t, d, "usher_policy_reload_success_bool 1", "usher_policy_reload_problems 0", "usher_policy_stale_seconds 0")
}
