package daemon

import (
	"context"

	"github.com/prometheus/client_golang/prometheus"

	"usher/internal/store"
)

// schema says which schemas meet here: whoever rolls out a release watches it.
type schema struct {
	Database int64 `json:"database"` // what the database has
	Known    int64 `json:"known"`    // what this usher brings databases to
	Oldest   int64 `json:"oldest"`   // what whoever uses the database has to know at least
}

// schemaOf reads it.
func schemaOf(ctx context.Context, db *store.DB) (out schema, err error) {
	var t store.Terms
	err = db.Read(ctx, func(tx *store.Tx) (err error) {
		t, err = tx.Terms()
		return err
	})
	return schema{Database: t.Schema, Known: db.Known(), Oldest: t.Oldest}, err
}

// schemas tells it as a metric.
func schemas() *storeGauge {
	return &storeGauge{
		desc: prometheus.NewDesc("usher_store_schema_version",
			"Schema versions: database, what the database has; known, what this usher brings databases to; oldest, what an usher has to know at least to use this database. Where known is below database a newer usher has migrated it.", []string{"which"}, nil),
		values: []string{"database", "known", "oldest"},
	}
}

// saidBy makes the metric ask a store.
func saidBy(g *storeGauge, db *store.DB) {
	g.answeredBy(func(ctx context.Context) (map[string]int64, error) {
		s, err := schemaOf(ctx, db)
		return map[string]int64{"database": s.Database, "known": s.Known, "oldest": s.Oldest}, err
	})
}
