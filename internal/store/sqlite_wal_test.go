package store

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"modernc.org/libc"
	sqlite3 "modernc.org/sqlite"
)

// What an update was answered for is in the files: whoever copies them, without
// the process that wrote them, reads all of it.
func TestWhatIsCommittedIsInTheFilesAndNotGathered(t *testing.T) {
	dir := t.TempDir()
	db := openAt(t, dir)
	for i, n := range []int{1, 40, 3, 4000, 1} {
		err := db.Update(t.Context(), LaneNormal, func(tx *Tx) error {
			for j := range n {
				if err := slug(tx, fmt.Sprintf("%d-%d-%s", i, j, strings.Repeat("x", 1000))); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		copied := t.TempDir()
		for _, name := range []string{databaseFile, databaseFile + "-wal"} {
			content, err := os.ReadFile(filepath.Join(dir, name))
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(copied, name), content, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if got, want := slugs(t, openAt(t, copied)), slugs(t, db); got != want {
			t.Fatalf("after update %d: the files hold %d rows, the store %d", i, got, want)
		}
	}
}

// A transaction that outgrows the page cache reads its own pages back from the
// WAL, and one that is taken back leaves nothing behind.
func TestATransactionReadsBackWhatIsGathered(t *testing.T) {
	db := openTest(t)
	const n = 12000 // of 1 KB, past the cache of 8 MB
	fill := func(keep error) error {
		return db.Update(t.Context(), LaneNormal, func(tx *Tx) error {
			for i := range n {
				if err := slug(tx, fmt.Sprintf("%06d-%s", i, strings.Repeat("x", 1000))); err != nil {
					return err
				}
			}
			var seen int
			if _, err := tx.Row("SELECT count(*) FROM parents WHERE length(slug) > 1000", nil, &seen); err != nil {
				return err
			}
			if seen != n {
				return fmt.Errorf("%d rows are read back", seen)
			}
			return keep
		})
	}
	discard := errors.New("discarded")
	if err := fill(discard); !errors.Is(err, discard) {
		t.Fatal(err)
	}
	if got := slugs(t, db); got != 0 {
		t.Fatalf("%d rows of a transaction that was taken back", got)
	}
	if err := fill(nil); err != nil {
		t.Fatal(err)
	}
	if got := slugs(t, db); got != n {
		t.Fatalf("%d rows, want %d", got, n)
	}
}

func TestTheStoreSyncsByFdatasync(t *testing.T) {
	openTest(t)
	if runtime.GOOS == "linux" && !sqlite3.FdatasyncEnabled() {
		t.Error("commits wait for the times of files too")
	}
}

// A WAL takes writes in any order and of any size, and whoever reads it reads
// what was written last.
func TestWritesAreGatheredInOrder(t *testing.T) {
	db := openTest(t)
	if err := db.Update(t.Context(), LaneNormal, func(tx *Tx) error { return slug(tx, "a") }); err != nil {
		t.Fatal(err)
	}
	tls := libc.NewTLS()
	defer tls.Close()
	wals.mu.Lock()
	var file uintptr
	for f := range wals.files {
		file = f
	}
	wals.mu.Unlock()
	if file == 0 {
		t.Fatal("no WAL is open by " + walVFS)
	}
	write, read := method[moveFunc](wals.shared, methods.xWrite), method[moveFunc](wals.shared, methods.xRead) // the writer rests
	const size = 400_000
	want := make([]byte, size)
	from := libc.Xmalloc(tls, size)
	defer libc.Xfree(tls, from)
	into := libc.Xmalloc(tls, size)
	defer libc.Xfree(tls, into)
	const base = 1 << 20 // past what this WAL uses
	at := 0
	for i, n := range []int{24, 4096, 24, 4096, gatherUpTo - 8240, 1, gatherUpTo, 7, 24} {
		if i == 8 {
			at = 10 // written over
		}
		b := libc.GoBytes(from, n)
		for j := range b {
			b[j] = byte(i + j)
		}
		copy(want[at:], b)
		if rc := write(tls, file, from, int32(n), base+int64(at)); rc != 0 {
			t.Fatalf("write %d: %d", i, rc)
		}
		at += n
	}
	end := 24 + 4096 + 24 + 4096 + gatherUpTo - 8240 + 1 + gatherUpTo + 7
	if rc := read(tls, file, into, int32(end), base); rc != 0 {
		t.Fatal(rc)
	}
	if !bytes.Equal(libc.GoBytes(into, end), want[:end]) {
		t.Error("the file holds something else than was written")
	}
}
