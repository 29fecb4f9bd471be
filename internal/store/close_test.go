package store

import (
	"os"
	"testing"
)

// After Close the database is one file, so that it can be copied as it is.
func TestCloseLeavesOneDatabaseFile(t *testing.T) {
	dir := t.TempDir()
	db, err := Open(t.Context(), Options{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	err = db.Update(t.Context(), LaneNormal, func(tx *Tx) error {
		_, err := tx.Exec(`CREATE TABLE kept (n INTEGER)`)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Ready(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if n := e.Name(); n != databaseFile && n != "lock" {
			t.Errorf("%s is left after Close", n)
		}
	}
}
