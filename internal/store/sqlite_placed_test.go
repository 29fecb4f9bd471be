package store

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"usher/internal/identity"
)

// A database file, or its log, whose name is gone or another's is written no more:
// nobody would find what was acknowledged. What is read, and a backup, is what was
// there; a restore, which would begin a new file, is refused; and the file put back
// is written again.
func TestAFileThatIsDeletedOrReplacedIsNotWritten(t *testing.T) {
	for name, lose := range map[string]func(t *testing.T, file string){
		"deleted": func(t *testing.T, file string) {
			if err := os.Rename(file, file+".away"); err != nil {
				t.Fatal(err)
			}
		},
		"replaced": func(t *testing.T, file string) {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if err := os.Rename(file, file+".away"); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file, text, 0o600); err != nil {
				t.Fatal(err)
			}
		},
	} {
		for _, side := range []string{"", "-wal"} {
			t.Run(name+" usher.db"+side, func(t *testing.T) {
				dir := t.TempDir()
				db := openAt(t, dir)
				write(t, db, "before")
				file := filepath.Join(dir, databaseFile+side)
				lose(t, file)

				err := db.Update(t.Context(), LaneNormal, func(tx *Tx) error { return insertPair(tx, "lost") })
				if e := identity.AsError(err); err == nil || e.Reason != "storage_read_only" || !strings.Contains(e.Detail, databaseFile+side+" was deleted or replaced") {
					t.Errorf("a change that nobody would find: %v", err)
				}
				if n := db.Refused()["storage_read_only"]; n != 1 {
					t.Errorf("%d changes are counted as refused, want 1", n)
				}
				backup := filepath.Join(dir, "rescued")
				if err := db.Backup(t.Context(), backup); err != nil {
					t.Fatal(err)
				}
				if got := pairs(t, openAt(t, restoreFrom(t, db, "rescued"))); len(got) != 1 || got["before"] != 2 {
					t.Errorf("the backup holds %v, want what was acknowledged", got)
				}
				if _, err := db.Restore(t.Context(), backup, Handover{}); identity.AsError(err).Reason != "storage_read_only" {
					t.Errorf("a restore: %v", err)
				}

				if err := os.Rename(file+".away", file); err != nil {
					t.Fatal(err)
				}
				write(t, db, "after")
			})
		}
	}
}
