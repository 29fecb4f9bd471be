package daemon

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/testserver"
)

// Daemons that share a database and a key start together, the first time too.
func TestDaemonsThatStartTogetherTakeOneOperatorKey(t *testing.T) {
	url := testserver.Postgres(t)
	var dbs []*store.DB
	for range 3 {
		db, err := store.Open(t.Context(), store.Options{URL: url})
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = db.Close() }()
		dbs = append(dbs, db)
	}
	for n := range 20 {
		path := filepath.Join(t.TempDir(), "operator.key")
		if err := os.WriteFile(path, []byte(fmt.Sprint("an operator's key of round ", n)), 0o600); err != nil {
			t.Fatal(err)
		}
		startTogether(t, path, dbs...)
	}
}

// startTogether has daemons with these stores take the operator key of one file at
// the same moment.
func startTogether(t *testing.T, path string, dbs ...*store.DB) {
	t.Helper()
	errs, begin := make([]error, len(dbs)), make(chan struct{})
	var all sync.WaitGroup
	for i, db := range dbs {
		all.Go(func() {
			<-begin
			_, errs[i] = operatorKey(t.Context(), db, path)
		})
	}
	close(begin)
	all.Wait()
	for _, err := range errs {
		if err != nil {
			t.Fatal(err)
		}
	}
}

// The first of them makes the key, and the others find it whole.
func TestDaemonsThatStartTogetherMakeOneOperatorKey(t *testing.T) {
	db, err := store.Open(t.Context(), store.Options{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	for n := range 50 {
		dir := filepath.Join(t.TempDir(), "keys")
		path := filepath.Join(dir, "operator.key")
		startTogether(t, path, db, db, db, db)
		left, err := os.ReadDir(dir)
		if err != nil || len(left) != 1 {
			t.Fatalf("round %d: %v, %v", n, left, err)
		}
		info, err := left[0].Info()
		if err != nil || info.Mode() != 0o600 {
			t.Fatalf("round %d: mode %v, %v", n, info.Mode(), err)
		}
	}
}

// A key that no request can show is refused at the start, and not announced as the
// one to try.
func TestAnOperatorKeyThatNobodyCanSendIsRefused(t *testing.T) {
	db, err := store.Open(t.Context(), store.Options{Dir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	for name, tc := range map[string]struct {
		key  string
		good bool
	}{
		"short": {"too short", false}, "long": {strings.Repeat("k", 257), false}, "two lines": {"the key of before, then\nthe key of now, below it", false},
		"a phrase": {"a phrase of operators é\n", true}, "a control character": {"a phrase of operators\u0085or of nobody", false},
		"as long as may be": {strings.Repeat("k", 256) + "\n", true},
	} {
		path := filepath.Join(t.TempDir(), "operator.key")
		if err := os.WriteFile(path, []byte(tc.key), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := operatorKey(t.Context(), db, path)
		if (err == nil) != tc.good {
			t.Errorf("%s: %v", name, err)
		}
		if err != nil {
			continue
		}
		if err := db.View(t.Context(), func(tx *store.Tx) error {
			_, err := auth.Authenticate(tx, strings.TrimSpace(tc.key))
			return err
		}); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A start does not pass over that the key it tells of was revoked, and has another
// made where the file is gone.
func TestAnOperatorKeyThatWasRevokedIsToldAtTheStart(t *testing.T) {
	cfg := configuration(t.TempDir())
	const told = "the operator key in the file was revoked"
	started := func(revoke bool) string {
		t.Helper()
		d, log := newDaemon(t, cfg)
		if err := d.Start(t.Context()); err != nil {
			t.Fatal(err)
		}
		secret, err := readKey(cfg.OperatorKeyFile)
		if err == nil && revoke {
			err = d.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
				c, err := credentials.ByHash(tx, auth.Hash(secret))
				if err != nil {
					return err
				}
				return auth.Revoke(tx, c, identity.Actor{Kind: identity.ActorOperator, ID: "test"}, "")
			})
		}
		if err := errors.Join(err, stopDaemon(d)); err != nil {
			t.Fatal(err)
		}
		return log.String()
	}
	if log := started(true); strings.Contains(log, told) {
		t.Errorf("a key that is good is told to be none:\n%s", log)
	}
	if log := started(false); !strings.Contains(log, told) {
		t.Errorf("the log is silent:\n%s", log)
	}
	if err := os.Remove(cfg.OperatorKeyFile); err != nil {
		t.Fatal(err)
	}
	if log := started(false); strings.Contains(log, told) {
		t.Errorf("a key that was made anew is told to be none:\n%s", log)
	}
}
