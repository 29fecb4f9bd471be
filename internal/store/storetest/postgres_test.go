package storetest_test

import (
	"testing"

	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/testserver"
)

func TestPostgres(t *testing.T) {
	storetest.Run(t, func(t *testing.T) *store.DB {
		db, err := store.Open(t.Context(), store.Options{URL: testserver.Postgres(t)})
		if err != nil {
			t.Fatal(err)
		}
		return db
	})
}
