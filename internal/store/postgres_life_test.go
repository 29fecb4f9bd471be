package store

import (
	"testing"

	"github.com/jackc/pgx/v5"

	"usher/internal/testserver"
)

// A backup that is put back into the database it was made of, on a server that runs
// on, has the counters drawn again: what anybody kept under them, in Redis say, is
// of another life.
func TestPostgres_ABackupPutBackInPlaceIsAnotherLife(t *testing.T) {
	url := testserver.Postgres(t)
	life := func() (life string) {
		t.Helper()
		db, err := Open(t.Context(), Options{URL: url})
		if err != nil {
			t.Fatal(err)
		}
		err = db.Read(t.Context(), func(tx *Tx) error {
			life = tx.Life()
			_, err := tx.Terms()
			return err
		})
		if cerr := db.Close(); err != nil || cerr != nil {
			t.Fatal(err, cerr)
		}
		return life
	}
	if first, second := life(), life(); first == "" || first != second {
		t.Fatalf("%q and %q, and nothing has happened", first, second)
	}
	c, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := c.Close(t.Context()); err != nil {
			t.Error(err)
		}
	}()
	for name, does := range map[string]string{
		"pg_restore --clean":     `CREATE TABLE again (LIKE persons INCLUDING ALL); DROP TABLE persons; ALTER TABLE again RENAME TO persons`,
		"pg_restore --data-only": `TRUNCATE persons`,
	} {
		before := life()
		if _, err := c.Exec(t.Context(), does); err != nil {
			t.Fatal(err)
		}
		if after := life(); after == before {
			t.Errorf("%s: the life is the one of before", name)
		}
	}
}
