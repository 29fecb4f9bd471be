package storetest

import (
	"testing"

	"usher/internal/identity"
	"usher/internal/store"
)

func closeTwice(t *testing.T, db *store.DB) {
	for range 2 {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}
	nothing := func(*store.Tx) error { t.Error("a closed store ran a function"); return nil }
	for name, err := range map[string]error{
		"View": db.View(t.Context(), nothing), "Update": db.Update(t.Context(), store.LaneNormal, nothing), "Ready": db.Ready(t.Context()),
	} {
		if identity.AsError(err).Code != identity.CodeUnavailable {
			t.Errorf("%s: %v", name, err)
		}
	}
}
