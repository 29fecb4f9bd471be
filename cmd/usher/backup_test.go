package main

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// sender answers with a backup whose announced length and sum may be others.
func sender(t *testing.T, content, sum, length string) string {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set(sumHeader, sum)
		w.Header().Set("Content-Length", length)
		_, _ = io.WriteString(w, content)
	}))
	t.Cleanup(s.Close)
	return s.URL
}

// A file in the place of the store, under the daemon that has it open, is the end of
// both: --force is not for that.
func TestABackupIsNotWrittenOverTheStore(t *testing.T) {
	clean(t)
	t.Setenv("USHER_API_KEY", "key")
	dir := t.TempDir()
	file := filepath.Join(dir, "usher.db")
	for _, path := range []string{file, filepath.Join(dir, "lock")} {
		if err := os.WriteFile(path, []byte("before"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	h := sha256.Sum256([]byte("a whole store"))
	got := usher(t, "backup", file, "--force", "--server", sender(t, "a whole store", hex.EncodeToString(h[:]), "13"))
	if got.code != exitUsage || !strings.Contains(got.stderr, "is the store of a data directory") {
		t.Errorf("exit %d: %s", got.code, got.stderr)
	}
	if b, err := os.ReadFile(file); err != nil || string(b) != "before" {
		t.Errorf("the store is %q, %v", b, err)
	}
}

// What is piped away, or thrown away to see how long it takes, is no backup, and a
// device that a file has taken the place of is gone for everybody.
func TestABackupIsWrittenToAFileAlone(t *testing.T) {
	clean(t)
	t.Setenv("USHER_API_KEY", "key")
	t.Chdir(t.TempDir())
	if err := os.Symlink(os.DevNull, "null"); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir("directory", 0o700); err != nil {
		t.Fatal(err)
	}
	h := sha256.Sum256([]byte("a whole store"))
	server := sender(t, "a whole store", hex.EncodeToString(h[:]), "13")
	for file, want := range map[string]string{"-": "not to standard output", "null": "is no file", "directory": "is no file"} {
		got := usher(t, "backup", file, "--force", "--server", server)
		if got.code != exitUsage || !strings.Contains(got.stderr, want) || got.stdout != "" {
			t.Errorf("%s: exit %d: %s%s", file, got.code, got.stdout, got.stderr)
		}
	}
	if left, err := os.ReadDir("."); err != nil || len(left) != 2 {
		t.Errorf("left are %v, %v", left, err)
	}
	if to, err := os.Readlink("null"); err != nil || to != os.DevNull {
		t.Errorf("the device is %q, %v", to, err)
	}
	if got := usher(t, "backup", "./-", "--server", server); got.code != exitOK {
		t.Errorf("a file of that name: exit %d: %s", got.code, got.stderr)
	}
}

// Where nothing can be written, or something is, is told by the names that were given.
func TestFilesThatCannotBeWrittenAreToldByTheirNames(t *testing.T) {
	clean(t)
	t.Setenv("USHER_API_KEY", "key")
	t.Chdir(t.TempDir())
	if err := os.WriteFile("events.ndjson", nil, 0o600); err != nil {
		t.Fatal(err)
	}
	server := sender(t, "", "", "0")
	for _, tt := range []struct {
		args   []string
		code   int
		stderr string
	}{
		{[]string{"backup", "away/usher.backup"}, exitFailed, "away: no such file or directory\n"},
		{[]string{"events", "export", "events.ndjson"}, exitUsage, "usher: events.ndjson exists already; give another name\n"},
		{[]string{"policy", "apply", "acme.yml"}, exitFailed, "usher: acme.yml does not exist\n"},
	} {
		if got := usher(t, append(tt.args, "--server", server)...); got.code != tt.code || !strings.HasSuffix(got.stderr, tt.stderr) || strings.Contains(got.stderr, ".part-") || got.stdout != "" {
			t.Errorf("%q: exit %d: %s%s", tt.args, got.code, got.stdout, got.stderr)
		}
	}
}

// The file of a store whose daemon runs, or was killed, is not whole without its log:
// put back, it would take back what was answered.
func TestAStoreWithoutItsLogIsNotRestored(t *testing.T) {
	clean(t)
	t.Setenv("USHER_API_KEY", "key")
	d := &answering{status: 200, body: `{"kept":"usher.db.before-restore","warnings":[]}`}
	server := d.start(t)
	file := write(t, "usher.db", "a store")
	link := filepath.Join(t.TempDir(), "backup")
	if err := os.Symlink(file, link); err != nil {
		t.Fatal(err)
	}
	for _, tc := range []struct {
		log  string
		code int
	}{{"what was answered since", exitUsage}, {"", exitOK}} {
		if err := os.WriteFile(file+"-wal", []byte(tc.log), 0o600); err != nil {
			t.Fatal(err)
		}
		for _, path := range []string{file, link} {
			d.sent = ""
			got := usher(t, "restore", path, "--server", server)
			if got.code != tc.code || (tc.code == exitUsage) != strings.Contains(got.stderr, "has a log beside it") || (tc.code == exitOK) != (d.sent == "a store") {
				t.Errorf("log %q: exit %d: %s%s, sent %q", tc.log, got.code, got.stdout, got.stderr, d.sent)
			}
		}
	}
}

// Half a backup is never taken for a whole one, and what was in the file stays.
func TestABackupIsKeptWholeOrNotAtAll(t *testing.T) {
	clean(t)
	t.Setenv("USHER_API_KEY", "key")
	const content = "a whole store"
	h := sha256.Sum256([]byte(content))
	sum := hex.EncodeToString(h[:])
	for _, tc := range []struct {
		name, content, sum, length string
		code                       int
		stderr                     string
	}{
		{"whole", content, sum, "13", exitOK, ""},
		{"cut off", content[:5], sum, "13", exitFailed, "did not arrive whole"},
		{"changed on its way", strings.ToUpper(content), sum, "13", exitFailed, "not what was sent"},
		{"without a sum", content, "", "13", exitFailed, "not what was sent"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			dir := t.TempDir()
			file := filepath.Join(dir, "backup")
			if err := os.WriteFile(file, []byte("before"), 0o600); err != nil {
				t.Fatal(err)
			}
			server := sender(t, tc.content, tc.sum, tc.length)
			if got := usher(t, "backup", file, "--server", server); got.code != exitUsage || !strings.Contains(got.stderr, "exists already") {
				t.Errorf("over a file that exists: exit %d: %s", got.code, got.stderr)
			}
			got := usher(t, "backup", file, "--server", server, "--force")
			if got.code != tc.code || !strings.Contains(got.stderr, tc.stderr) {
				t.Errorf("exit %d, want %d: %s", got.code, tc.code, got.stderr)
			}
			want := "before"
			if tc.code == exitOK {
				want = content
			}
			b, err := os.ReadFile(file)
			if err != nil || string(b) != want {
				t.Errorf("the file holds %q, want %q, %v", b, want, err)
			}
			entries, err := os.ReadDir(dir)
			if err != nil || len(entries) != 1 {
				t.Errorf("%v is left, %v", entries, err)
			}
			if info, err := os.Stat(file); err != nil || info.Mode().Perm() != 0o600 {
				t.Errorf("mode %v, %v", info.Mode(), err)
			}
		})
	}
}

func TestProgressIsALineNowAndThenWhereThereIsNoTerminal(t *testing.T) {
	var out strings.Builder
	p := (&app{stderr: &out}).progress("backup", 4<<20)
	if p.moves {
		t.Fatal("a builder is taken for a terminal")
	}
	if _, err := p.Write(make([]byte, 1<<20)); err != nil || out.Len() != 0 {
		t.Errorf("at once: %q, %v", out.String(), err)
	}
	p.every = 0
	if _, err := p.Write(make([]byte, 1<<20)); err != nil || out.String() != "backup: 2.0 MiB of 4.0 MiB, 50%\n" {
		t.Errorf("later: %q, %v", out.String(), err)
	}
}
