package e2e

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"
)

// replaceFile writes a file as editors do: beside it, then over it.
func replaceFile(t *testing.T, path, text string) {
	t.Helper()
	beside := filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+".swp")
	write(t, beside, text)
	if err := os.Rename(beside, path); err != nil {
		t.Fatal(err)
	}
}

// wantMetrics waits for lines of the metrics.
func (s *server) wantMetrics(lines ...string) {
	s.t.Helper()
	eventually(s.t, 10*time.Second, "the metrics", func() error {
		metrics, err := s.send("GET", s.operations+"/metrics", "", "", nil)
		if err != nil {
			return err
		}
		for _, line := range lines {
			if !strings.Contains(string(metrics.body), "\n"+line+"\n") {
				return fmt.Errorf("they lack %q", line)
			}
		}
		return nil
	})
}

// Nobody sends a signal here: an edited file is in force within a moment, a
// broken one leaves what is in force and is told, and a repaired one ends that.
func TestSpec6_AnEditedPolicyFileIsInForceWithinAMoment(t *testing.T) {
	t.Parallel()
	onBothEngines(t, func(t *testing.T, o options) {
		policies := t.TempDir()
		file := filepath.Join(policies, "acme.yaml")
		good := acmePolicy(t)
		o.env = append(o.env, "USHER_POLICY_DIR="+policies)
		s := start(t, o)
		s.parent("acme", "acme.example")
		for slug, kind := range map[string]string{"acme-enterprise": "enterprise", "acme-console": "console"} {
			s.api("POST", "/v1/organizations", object{"parent": "acme", "slug": slug, "kind": kind}).want(t, 201)
		}
		write(t, file, good)
		s.wantPolicyState("1")
		provider := okta{newBooks(t, s.directory("acme", "okta", "okta"))}
		provider.createUser("ada", "")
		provider.createGroup("all-staff")
		provider.add("all-staff", "ada")
		provider.createUser("bob", "")
		ada, bob := "ada acme-enterprise user standard active", "bob acme-console developer - active"
		inForce(s, 1, ada)

		replaceFile(t, file, good+"# edited\n")
		s.wantMetrics(`usher_policy_in_force_version{parent="acme"} 2`, `usher_policy_in_force_bool{parent="acme"} 1`, "usher_policy_reload_problems 0", "usher_policy_stale_seconds 0")
		inForce(s, 2, ada)

		replaceFile(t, file, strings.Replace(good, "org: acme-console", "org: acme-consle", 1))
		s.wantPolicyState("0", `is not declared in organizations (did you mean "acme-console"?)`)
		s.wantMetrics(`usher_policy_in_force_version{parent="acme"} 2`, `usher_policy_in_force_bool{parent="acme"} 0`)
		provider.createGroup("eng-web")
		provider.add("eng-web", "bob") // decided by the policy in force
		inForce(s, 2, ada, bob)
		if err := os.Remove(file); err != nil {
			t.Fatal(err)
		}
		s.wantPolicyState("0", "what is in force stays: the policy of acme")
		inForce(s, 2, ada, bob)

		replaceFile(t, file, good+"# repaired\n")
		s.wantPolicyState("1")
		s.wantMetrics(`usher_policy_in_force_version{parent="acme"} 3`, `usher_policy_in_force_bool{parent="acme"} 1`, "usher_policy_stale_seconds 0")
		inForce(s, 3, ada, bob)

		// A typo in a group that no test in the file notices is a policy like any
		// other: it is in force, and what it would take from everybody waits.
		var staff []string
		provider.createUser("eve", "")
		for _, name := range []string{"bob", "eve"} {
			provider.add("all-staff", name)
			staff = append(staff, name+" acme-enterprise user standard active")
		}
		untested, _, _ := strings.Cut(good, "tests:")
		replaceFile(t, file, strings.ReplaceAll(untested, "all-staff", "all-stuff"))
		s.wantMetrics(`usher_policy_in_force_version{parent="acme"} 4`, "usher_policy_reload_success_bool 1")
		inForce(s, 4, append([]string{ada, bob}, staff...)...)
		eventually(t, 10*time.Second, "the log", func() error {
			if !strings.Contains(s.out.String(), "parent=acme policy_version=4 held=3 runs=") {
				return errors.New("it does not say what is held")
			}
			return nil
		})

		// The files rule; what they hold is read-only elsewhere; every version is
		// there to be read.
		s.api("POST", "/v1/policies/acme/rollback", object{"version": 1}).wantProblem(t, 409, "managed_by_policy")
		if detail := s.api("PATCH", "/v1/organizations/acme-console", object{"mode": "jit"}).wantProblem(t, 409, "managed_by_policy").text(t, "detail"); !strings.Contains(detail, "organizations.acme-console.mode") || !strings.Contains(detail, file) {
			t.Errorf("%q names neither file nor key", detail)
		}
		for version, want := range map[int]string{1: good, 2: good + "# edited\n", 3: good + "# repaired\n"} {
			if got := s.cli("policy", "show", "acme", "--version", fmt.Sprint(version)).want(t, 0).stdout; got != want {
				t.Errorf("version %d is\n%swant\n%s", version, got, want)
			}
		}
	})
}

// A roll back by the command line is a version of its own, known by its source.
func TestSpec6_ARollBackByTheCommandLine(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	s.parent("acme", "acme.example")
	good := acmePolicy(t)
	for i, text := range []string{good, strings.Replace(good, "role: admin", "role: developer", 1)} {
		file := filepath.Join(s.dir, fmt.Sprintf("v%d.yaml", i+1))
		write(t, file, text)
		// The tests in the file expect what the first says.
		if text != good {
			text, _, _ = strings.Cut(text, "tests:")
			write(t, file, text)
		}
		s.cli("policy", "apply", file, "--create-orgs").want(t, 0)
	}
	if diff := s.cli("policy", "diff", "acme", "1", "2").want(t, 0).stdout; !strings.HasPrefix(diff, "--- acme version 1 (v1.yaml)\n+++ acme version 2 (v2.yaml)\n@@ ") || !strings.Contains(diff, "\n-tests:\n") {
		t.Errorf("the difference is\n%s", diff)
	}
	if out := s.cli("policy", "rollback", "acme", "1").want(t, 0).stdout; !regexp.MustCompile(`(?m)^version +3$`).MatchString(out) {
		t.Errorf("the roll back says\n%s", out)
	}
	if got := s.cli("policy", "show", "acme").want(t, 0).stdout; got != good {
		t.Errorf("in force is\n%s", got)
	}
	history := s.cli("policy", "history", "acme").want(t, 0).stdout
	if lines := strings.Split(strings.TrimSpace(history), "\n"); len(lines) != 4 || !strings.HasPrefix(lines[1], "3        acme    true ") || !strings.Contains(lines[1], "v1.yaml") {
		t.Errorf("the history is\n%s", history)
	}
	if events := s.cli("events", "tail", "--parent", "acme", "--output", "json").want(t, 0).stdout; !strings.Contains(events, `"policy.rolled_back"`) {
		t.Error("no event tells of the roll back")
	}
}

// A signal reads the files even where nothing changed, and tells all of it.
func TestSpec6_ASignalTellsEverythingAgain(t *testing.T) {
	t.Parallel()
	policies := t.TempDir()
	write(t, filepath.Join(policies, "acme.yaml"), "version: 2\n")
	s := start(t, options{env: []string{"USHER_POLICY_DIR=" + policies}})
	s.wantPolicyState("0", "version 2 is not known")
	const line = "version 2 is not known"
	before := strings.Count(s.out.String(), line)
	s.signal(syscall.SIGHUP)
	eventually(t, 10*time.Second, "the log", func() error {
		if got := strings.Count(s.out.String(), line); got <= before {
			return fmt.Errorf("it tells it %d times, as before", got)
		}
		return nil
	})
}
