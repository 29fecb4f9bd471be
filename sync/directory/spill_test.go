package directory

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// However many records there are, and however little of them memory holds, they
// come in their order, and as often as they are read.
func TestASorterOrders(t *testing.T) {
	dir := t.TempDir()
	rapid.Check(t, func(t *rapid.T) {
		size := rapid.IntRange(1, 20).Draw(t, "size")
		s := newSorter(dir, size)
		s.most = size * rapid.IntRange(1, 50).Draw(t, "gathered")
		defer s.close()
		want := rapid.SliceOfN(rapid.SliceOfN(rapid.Byte(), size, size), 0, 500).Draw(t, "records")
		for _, r := range want {
			if err := s.add(r); err != nil {
				t.Fatal(err)
			}
		}
		slices.SortFunc(want, bytes.Compare)
		first, second := s.read(), s.read() // beside each other
		for i, r := range want {
			if !bytes.Equal(first.rec, r) || !bytes.Equal(second.rec, r) {
				t.Fatalf("record %d is %x and %x, want %x", i, first.rec, second.rec, r)
			}
			first.next()
			second.next()
		}
		if first.rec != nil || second.rec != nil || first.err != nil || s.n != len(want) {
			t.Fatalf("%x behind the end, %v", first.rec, first.err)
		}
	})
}

// On PostgreSQL, with its keys elsewhere, nobody but a run has a use for the data
// directory.
func TestWhatIsMuchIsKeptWhereThereIsNoDirectoryYet(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "usher-data")
	s := newSpool(dir)
	defer s.close()
	text := bytes.Repeat([]byte("x"), spooled)
	for range 3 {
		if _, err := s.put(text); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := s.get(spooled, spooled); err != nil || !bytes.Equal(got, text) {
		t.Errorf("%d bytes: %v", len(got), err)
	}
	if info, err := os.Stat(dir); err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("%v, %v", info, err)
	}
}

func TestASumDoesNotDependOnTheOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ks := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) (k key) {
			copy(k[:], rapid.SliceOfN(rapid.Byte(), 16, 16).Draw(t, "key"))
			return k
		}), 0, 10).Draw(t, "keys")
		var a, b key
		for _, k := range ks {
			a.sum(k)
		}
		for _, k := range slices.Backward(ks) {
			b.sum(k)
		}
		if a != b {
			t.Fatalf("%x and %x", a, b)
		}
	})
}
