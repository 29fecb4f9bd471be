package seal

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

func TestSeal(t *testing.T) {
	path := filepath.Join(t.TempDir(), "below", "sealing.key")
	k := NewFile(path)
	if err := k.Check(); err != nil {
		t.Errorf("before there is one: %v", err)
	}
	if _, err := k.Open("1.x", "here"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("opening made a key: %v", err)
	}
	sealed, err := k.Seal([]byte("secret"), "here")
	if err != nil || strings.Contains(sealed, "secret") {
		t.Fatal(sealed, err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v %v", info, err)
	}
	again, err := k.Seal([]byte("secret"), "here")
	if err != nil || again == sealed {
		t.Error("sealed alike twice")
	}
	same := NewFile(path)
	if b, err := same.Open(sealed, "here"); err != nil || string(b) != "secret" {
		t.Errorf("%q %v", b, err)
	}
	other := NewFile(filepath.Join(t.TempDir(), "sealing.key"))
	if _, err := other.Seal([]byte("another"), "here"); err != nil {
		t.Fatal(err)
	}
	last := sealed[len(sealed)-1]
	for name, tt := range map[string]struct {
		key           *File
		sealed, place string
	}{
		"another key":    {other, sealed, "here"},
		"another place":  {k, sealed, "there"},
		"changed":        {k, sealed[:len(sealed)-2] + string(rune(last)) + string(rune(last^1)), "here"},
		"cut off":        {k, sealed[:10], "here"},
		"another format": {k, "2." + sealed[2:], "here"},
		"empty":          {k, "", "here"},
	} {
		if b, err := tt.key.Open(tt.sealed, tt.place); !errors.Is(err, ErrOpen) {
			t.Errorf("%s: %q %v", name, b, err)
		}
	}
}

// A file that holds no key is refused, and stays as it is.
func TestLoadRefusesWhatIsNoKey(t *testing.T) {
	for _, text := range []string{"", "short", "%%%", strings.Repeat("A", 100)} {
		path := filepath.Join(t.TempDir(), "sealing.key")
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := NewFile(path).Check(); err == nil || !strings.Contains(err.Error(), "holds no key") {
			t.Errorf("%q: %v", text, err)
		}
		if _, err := NewFile(path).Seal([]byte("secret"), "here"); err == nil {
			t.Errorf("%q: it sealed", text)
		}
		if b, err := os.ReadFile(path); err != nil || string(b) != text {
			t.Errorf("it became %q, %v", b, err)
		}
	}
	if err := NewFile(t.TempDir()).Check(); err == nil {
		t.Error("a directory is no key")
	}
}

// Replicas that need one at once agree on one key.
func TestOneKeyIsMade(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sealing.key")
	sealed := make([]string, 8)
	var all sync.WaitGroup
	for i := range sealed {
		all.Go(func() {
			var err error
			if sealed[i], err = NewFile(path).Seal([]byte("secret"), "here"); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	k := NewFile(path)
	for i, s := range sealed {
		if b, err := k.Open(s, "here"); err != nil || string(b) != "secret" {
			t.Errorf("%d: %q %v", i, b, err)
		}
	}
}
