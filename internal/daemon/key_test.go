package daemon

import (
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"usher/internal/store"
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
				t.Fatalf("round %d: %v", n, err)
			}
		}
	}
}
