package store

import (
	"context"
	"testing"
	"time"

	"usher/internal/testserver"
)

// Writers that wait, for a parent that somebody holds or for a standby, do not take
// every connection: logins of everybody else are answered meanwhile.
func TestPostgres_WritersLeaveConnectionsToReaders(t *testing.T) {
	const connections = 8
	db, err := Open(t.Context(), Options{URL: testserver.Postgres(t), Connections: connections})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}()
	done := make(chan error, 2*connections)
	err = db.Update(t.Context(), LaneNormal, func(tx *Tx) error {
		if err := tx.Lock("one"); err != nil {
			return err
		}
		if _, err := tx.Terms(); err != nil { // it is held from here
			return err
		}
		for range cap(done) {
			go func() {
				done <- db.Update(context.WithoutCancel(t.Context()), LaneNormal, func(tx *Tx) error {
					if err := tx.Lock("one"); err != nil {
						return err
					}
					_, err := tx.Terms()
					return err
				})
			}()
		}
		for waiting := 0; waiting < connections/2; {
			if _, err := tx.Row(`SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`, nil, &waiting); err != nil {
				return err
			}
			<-time.After(10 * time.Millisecond)
		}
		<-time.After(200 * time.Millisecond) // the others ask for connections
		ctx, cancel := context.WithTimeout(t.Context(), 3*time.Second)
		defer cancel()
		for range 3 {
			if err := db.Read(ctx, func(tx *Tx) error { _, err := tx.Terms(); return err }); err != nil {
				t.Errorf("a reader, while writers wait: %v", err)
			}
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
	for range cap(done) {
		if err := <-done; err != nil {
			t.Errorf("a writer that waited: %v", err)
		}
	}
}
