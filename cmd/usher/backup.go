package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"usher/internal/store"
)

// sumHeader carries the SHA-256 of a backup both ways.
const sumHeader = "Usher-Backup-Sha256"

type backupCommand struct {
	File  string `arg:"" type:"path" help:"The file to write. It is a SQLite database; who has it can read everything in the store."`
	Force bool   `help:"Overwrite the file if it exists."`
}

// Run writes beside the file and gives it its name when it is whole, so that
// half a backup is never taken for one.
func (c *backupCommand) Run(a *app) (err error) {
	if err := c.writable(); err != nil {
		return err
	}
	cl, err := a.client()
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(a.ctx, syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	f, err := os.CreateTemp(filepath.Dir(c.File), "."+filepath.Base(c.File)+".part-") // for its owner alone
	if path := (*fs.PathError)(nil); errors.As(err, &path) {
		return fmt.Errorf("no backup can be written in %s: %w", filepath.Dir(c.File), path.Err)
	} else if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(f.Name()) // what is told is why there is no backup
		}
	}()
	defer func() { _ = f.Close() }() // closed already where all went well
	res, err := cl.Stream(ctx, http.MethodGet, "/v1/backup", nil, nil, 0)
	if err != nil {
		return err
	}
	defer func() { _ = res.Body.Close() }()
	size, sum, err := copyWhole(f, res, a.progress("backup", res.ContentLength))
	if err := errors.Join(err, f.Close()); err != nil {
		return err
	}
	if err := os.Rename(f.Name(), c.File); err != nil {
		return err
	}
	if err := syncDir(filepath.Dir(c.File)); err != nil {
		return err
	}
	if a.json() {
		return a.printJSON(map[string]any{"file": c.File, "bytes": size, "sha256": sum})
	}
	_, err = fmt.Fprintf(a.stdout, "%s: %d bytes, sha256 %s\n", c.File, size, sum)
	return err
}

// writable refuses what no backup may take the place of.
func (c *backupCommand) writable() error {
	switch {
	case c.File == "-": // what is piped away would be the line that says how it went
		return usageError{errors.New("a backup is written to a file that gets its name when it is whole, and not to standard output; give the file, ./- for one of that name")}
	case store.HomeOf(c.File) != "": // a daemon may have it open, and would have its log beside another's file
		return usageError{fmt.Errorf("%s is the store of a data directory, in whose place no backup is written; give another name", c.File)}
	}
	if _, err := os.Lstat(c.File); errors.Is(err, fs.ErrNotExist) {
		return nil
	} else if err != nil {
		return err
	}
	if to, err := os.Stat(c.File); err == nil && !to.Mode().IsRegular() { // /dev/null would be gone for everybody
		return usageError{fmt.Errorf("%s is no file, and no backup takes its place; give another name", c.File)}
	}
	if !c.Force {
		return usageError{fmt.Errorf("%s exists already; give another name or --force", c.File)}
	}
	return nil
}

// copyWhole writes an answer to f and holds it to the length and the sum that
// it was announced with.
func copyWhole(f *os.File, res *http.Response, p *progress) (size int64, sum string, err error) {
	h := sha256.New()
	size, err = io.Copy(io.MultiWriter(f, h, p), res.Body)
	p.end()
	if err != nil {
		return 0, "", fmt.Errorf("the backup did not arrive whole, and is not kept: %w", err)
	}
	sum = hex.EncodeToString(h.Sum(nil))
	if want := res.Header.Get(sumHeader); want != sum {
		return 0, "", fmt.Errorf("what arrived is not what was sent, and is not kept: its SHA-256 is %s, announced was %q", sum, want)
	}
	return size, sum, f.Sync()
}

func syncDir(path string) error {
	d, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

type restoreCommand struct {
	File string `arg:"" type:"existingfile" help:"A backup made with: usher backup FILE."`
}

// Run sends the file with its sum. The daemon looks at it before it changes
// anything.
func (c *restoreCommand) Run(a *app) error {
	cl, err := a.client()
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(a.ctx, syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	f, err := os.Open(c.File)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }()
	if err := c.whole(); err != nil {
		return err
	}
	h := sha256.New()
	size, err := io.Copy(h, f)
	if err == nil {
		_, err = f.Seek(0, io.SeekStart)
	}
	if err != nil {
		return fmt.Errorf("the backup cannot be read: %w", err)
	}
	answer, err := c.send(ctx, a, cl.Stream, f, size, hex.EncodeToString(h.Sum(nil)))
	if err != nil {
		return err
	}
	for _, w := range answer.Warnings {
		_, _ = fmt.Fprintln(a.stderr, "warning: "+w)
	}
	if a.json() {
		return a.printJSON(answer)
	}
	_, err = fmt.Fprintf(a.stdout, "%s is restored; what was there before is kept in the data directory as %s\n", c.File, answer.Kept)
	return err
}

// whole refuses the file of a store that has changes in a log beside it.
func (c *restoreCommand) whole() error {
	file, err := filepath.EvalSymlinks(c.File)
	if err != nil {
		return err
	}
	if log, err := os.Stat(file + "-wal"); err == nil && log.Size() > 0 {
		return usageError{fmt.Errorf("%s is no backup: it is the file of a store and has a log beside it, without which the latest changes would be missing; "+
			"make a backup of its daemon, or give the file once the daemon has started and stopped", c.File)}
	}
	return nil
}

type restored struct {
	Kept     string   `json:"kept"`
	Warnings []string `json:"warnings"`
}

type stream func(ctx context.Context, method, path string, header http.Header, body io.Reader, size int64) (*http.Response, error)

func (c *restoreCommand) send(ctx context.Context, a *app, send stream, f io.Reader, size int64, sum string) (answer restored, err error) {
	p := a.progress("restore", size)
	header := http.Header{sumHeader: {sum}, "Content-Type": {"application/vnd.sqlite3"}}
	res, err := send(ctx, http.MethodPost, "/v1/restore", header, io.TeeReader(f, p), size)
	p.end()
	if err != nil {
		return answer, err
	}
	defer func() { _ = res.Body.Close() }()
	if err := json.NewDecoder(res.Body).Decode(&answer); err != nil {
		return answer, fmt.Errorf("the daemon took the backup and its answer is not to be read: %w; look at its log", err)
	}
	return answer, nil
}

// progress shows how far something long is: as a bar that moves on a terminal,
// as a line every few seconds elsewhere.
type progress struct {
	w     io.Writer
	what  string
	total int64
	done  int64
	every time.Duration
	moves bool
	last  time.Time
	shown bool
}

func (a *app) progress(what string, total int64) *progress {
	p := &progress{w: a.stderr, what: what, total: total, every: 5 * time.Second, last: time.Now()}
	if isTerminal(a.stderr) {
		p.moves, p.every = true, 200*time.Millisecond
	}
	return p
}

// Write counts what was copied.
func (p *progress) Write(b []byte) (int, error) {
	p.done += int64(len(b))
	if time.Since(p.last) >= p.every {
		p.last = time.Now()
		p.show()
	}
	return len(b), nil
}

func (p *progress) show() {
	const mebi = 1 << 20
	line := fmt.Sprintf("%s: %.1f MiB", p.what, float64(p.done)/mebi)
	if p.total > 0 {
		line += fmt.Sprintf(" of %.1f MiB, %d%%", float64(p.total)/mebi, 100*p.done/p.total)
	}
	p.shown = true
	if p.moves {
		const width = 30
		if p.total > 0 {
			n := int(width * p.done / p.total)
			line += fmt.Sprintf(" [%-*.*s]", width, n, "##############################")
		}
		_, _ = fmt.Fprint(p.w, "\r"+line) // a terminal that is gone harms nothing
		return
	}
	_, _ = fmt.Fprintln(p.w, line)
}

// end leaves the line of the bar.
func (p *progress) end() {
	if p.moves && p.shown {
		p.show()
		_, _ = fmt.Fprintln(p.w)
	}
}
