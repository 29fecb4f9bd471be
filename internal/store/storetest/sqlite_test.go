package storetest_test

import (
	"testing"

	"go.uber.org/goleak"

	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/testserver"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(testserver.Main(m)) }

func TestSQLite(t *testing.T) {
	storetest.Run(t, func(t *testing.T) *store.DB {
		db, err := store.Open(t.Context(), store.Options{Dir: t.TempDir(), Readers: 4})
		if err != nil {
			t.Fatal(err)
		}
		return db
	})
}
