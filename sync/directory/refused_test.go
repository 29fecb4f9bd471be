package directory_test

import (
	"strings"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/sources"
	"usher/internal/testserver"
	"usher/sync/directory"
	"usher/sync/ldap"
)

// A password that is refused is sent again by runs that nobody asked for ever more
// rarely, so that they lock no account, and by others at once, or when the settings
// have changed. It is said when.
func TestSpec10_ARefusedPasswordIsNotSentAllTheTime(t *testing.T) {
	w := newWorld(t, embedded(t), words{slapd: testserver.SlapdOptions{LDIF: tree(5, 1)}})
	wait := func(d time.Duration) {
		w.mu.Lock()
		defer w.mu.Unlock()
		w.skew += d
	}
	right, rev := w.cfg.Password, ""
	change := func() {
		t.Helper()
		w.update(func(tx *store.Tx) error {
			s := sources.Source{Parent: w.parent, Directory: w.dir.ID}
			err := sources.Put(tx, &s)
			rev = s.Rev
			return err
		})
	}
	change()
	run := func(password ldap.Secret, o directory.Options) directory.Outcome {
		t.Helper()
		src := w.source()
		src.Rev, src.Config.Password = rev, password
		out, err := w.runner.Run(t.Context(), src, o)
		must(t, err)
		return out
	}
	lines := func() int {
		t.Helper()
		all, err := w.runner.History(t.Context(), w.parent, w.dir.ID, "", 100)
		must(t, err)
		return len(all)
	}
	by := directory.Options{Actor: identity.Actor{Kind: identity.ActorOperator, ID: "test"}}
	for i, rest := range []time.Duration{10 * time.Minute, 20 * time.Minute, 40 * time.Minute, time.Hour, time.Hour} {
		out := run("wrong", directory.Options{Watched: i%2 == 1})
		if out.Refused == nil {
			t.Fatalf("%d: %+v", i, out)
		}
		if out.Reason != ldap.ReasonCredentials || !strings.Contains(out.Message, "Invalid Credentials (49)") ||
			!strings.Contains(out.Message, "not tried again before "+out.Refused.Last.Add(rest).UTC().Format(time.RFC3339)) {
			t.Fatalf("%d: %s: %s", i, out.Reason, out.Message)
		}
		before := lines()
		wait(rest - 30*time.Second)
		// The password is right now, and would be taken: nobody asks.
		for range 3 {
			if out := run(right, directory.Options{Watched: i%2 == 0}); out.Reason != ldap.ReasonCredentials || !strings.Contains(out.Message, "not tried again before") || lines() != before {
				t.Fatalf("%d: %s: %s", i, out.Reason, out.Message)
			}
		}
		wait(time.Minute)
	}
	run("wrong", directory.Options{})
	if out := run(right, directory.Options{Dry: true}); out.State != directory.StateDone {
		t.Errorf("a dry run: %s", out.Message)
	}
	if out := run("wrong", by); out.Reason != ldap.ReasonCredentials { // it counts, too
		t.Errorf("by hand: %s", out.Message)
	}
	if out := run(right, directory.Options{}); out.Reason != ldap.ReasonCredentials {
		t.Errorf("behind one by hand: %s", out.Message)
	}
	change()
	if out := run("wrong", directory.Options{}); out.Refused == nil || out.Refused.Times != 1 {
		t.Errorf("other settings: %+v", out)
	}
	if out := run(right, by); out.State != directory.StateDone {
		t.Errorf("by hand: %s", out.Message)
	}
	if out := run(right, directory.Options{}); out.State != directory.StateNothing {
		t.Errorf("behind one that went well: %s", out.Message)
	}
	run("wrong", directory.Options{})
	wait(-2 * time.Hour)
	if out := run(right, directory.Options{}); out.State == directory.StateFailed {
		t.Errorf("the clock went back: %s", out.Message)
	}
}
