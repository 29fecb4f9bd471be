package store

import (
	"context"
	"errors"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// databaseFile is the name of the embedded store inside the data directory.
const databaseFile = "usher.db"

// sqlite is the embedded engine: one writer connection and a few readers on a
// file in WAL mode with synchronous=FULL.
type sqlite struct {
	lock *dirLock
	file string
	dsn  string
	now  func() time.Time
	log  *slog.Logger

	// upkeep is held by the backup or restore that runs: one at a time.
	upkeep sync.Mutex

	// gate guards what follows and the file the connections are open on. Every
	// transaction holds it shared from beginning to end; whoever puts another
	// file in place holds it alone. Nobody waits to share it: a transaction that
	// comes while a restore waits for the others to end, or swaps, is refused.
	gate        sync.RWMutex
	writer      *writer
	checkpoints *checkpointer
	files       placed        // what the connections have open
	readers     chan struct{} // holds one element for every reader that rests
	mu          sync.Mutex    // guards resting
	resting     []*conn       // the last one used goes first: its cache is warm
	opened      int           // readers that exist
	life        string        // another one for every file
	lives       uint64        // how many there were
	noticed     *noticed      // what the writer changes
	broken      error         // why there are no connections, after a restore that failed

	closing sync.Once
	closed  chan struct{} // closed when the store is
}

// writersCache is the page cache of the connection that writes, in KB with a minus:
// it keeps its pages from one commit to the next, while those of readers are void
// after each.
const writersCache = "-8192"

// pragmas are set on, and asserted for, every connection, in this order: the
// others wait for locks as long as busy_timeout says.
var pragmas = []struct{ name, set, want string }{
	{"busy_timeout", "5000", "5000"},
	{"synchronous", "FULL", "2"},
	{"journal_mode", "WAL", "wal"},
	{"foreign_keys", "ON", "1"},
	{"cache_size", "-4096", "-4096"},
	{"temp_store", "MEMORY", "2"},
}

func openSQLite(ctx context.Context, o Options) (*sqlite, error) {
	if err := os.MkdirAll(o.Dir, 0o700); err != nil {
		return nil, unwritable("make the data directory", o.Dir, err)
	}
	lock, err := lockDir(o.Dir)
	if err != nil {
		return nil, err
	}
	if err := ownerOnly(filepath.Join(o.Dir, databaseFile)); err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	file := filepath.Join(o.Dir, databaseFile)
	e := &sqlite{lock: lock, file: file, dsn: dsn(file), readers: make(chan struct{}, o.Readers), closed: make(chan struct{}), now: o.Now, log: o.Log}
	if err := errors.Join(removeLeftovers(o.Dir), e.start(ctx)); err != nil {
		return nil, errors.Join(unopened(o.Dir, err), e.close())
	}
	return e, nil
}

// dsn is how the database in file is opened to be used.
func dsn(file string) string {
	q := url.Values{}
	for _, p := range pragmas {
		q.Add("_pragma", p.name+"("+p.set+")")
	}
	return fileURI(file, q)
}

// fileURI is the URI by which SQLite opens a file. Its name may hold what has a
// meaning in a URI.
func fileURI(file string, q url.Values) string {
	return "file:" + (&url.URL{Path: filepath.ToSlash(file)}).EscapedPath() + "?" + q.Encode()
}

// ownerOnly makes the database file for its owner alone where it does not exist
// yet; SQLite gives its side files the same mode.
func ownerOnly(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return unwritable("open", path, err)
	}
	return f.Close()
}

// start migrates the file and opens the connections.
func (e *sqlite) start(ctx context.Context) error {
	e.life, e.lives = NewID(), e.lives+1
	e.noticed = newNoticed(e.lives)
	if err := migrateSQLite(ctx, e.dsn, e.log); err != nil {
		return err
	}
	if err := gatherWAL(); err != nil {
		return err
	}
	w, err := openConn(e.dsn + "&vfs=" + walVFS)
	if err != nil {
		return err
	}
	for _, set := range []string{"cache_size = " + writersCache, "wal_autocheckpoint = " + lateCheckpoint} {
		if err := w.run("PRAGMA " + set); err != nil {
			return errors.Join(err, w.close())
		}
	}
	if err := w.notice(e.noticed); err != nil {
		return errors.Join(err, w.close())
	}
	k, err := openConn(e.dsn)
	if err != nil {
		return errors.Join(err, w.close())
	}
	e.checkpoints = newCheckpointer(k, e.log)
	if e.files, err = placedAt(e.file); err != nil {
		return errors.Join(err, e.checkpoints.stop(), w.close())
	}
	e.writer = newWriter(w, e.files, e.noticed, e.now, e.log, e.checkpoints.written)
	for range cap(e.readers) {
		c, err := openConn(e.dsn)
		if err != nil {
			return err
		}
		e.opened++
		e.rest(c)
	}
	return nil
}

func (e *sqlite) close() error {
	var err error
	e.closing.Do(func() {
		close(e.closed)
		e.upkeep.Lock() // a backup is given up, a file that is being put in place comes first
		defer e.upkeep.Unlock()
		err = errors.Join(e.disconnect(), e.lock.Close())
	})
	return err
}

// disconnect ends the writer, waits for readers, and closes the connections.
func (e *sqlite) disconnect() error {
	var errs []error
	if e.writer != nil {
		e.writer.stop()
		errs = append(errs, e.checkpoints.stop(), e.writer.conn.close())
	}
	for range e.opened {
		<-e.readers
		errs = append(errs, e.wake().close())
	}
	return errors.Join(errs...)
}

// enter lets a transaction use the connections until it leaves by
// e.gate.RUnlock.
func (e *sqlite) enter() error {
	if !e.gate.TryRLock() {
		return unavailable("restoring", "a backup is being put in place; try again", nil)
	}
	if e.broken != nil {
		defer e.gate.RUnlock()
		return unavailable("storage_failed", "the storage below the data directory failed; see the log, nothing was changed", e.broken)
	}
	return nil
}

func (e *sqlite) view(ctx context.Context, fn func(*Tx) error) error {
	return e.reader(ctx, func(c *conn) (err error) {
		if err := c.run("BEGIN"); err != nil {
			return translateSQLite(err)
		}
		defer func() {
			if rerr := c.run("ROLLBACK"); rerr != nil && err == nil {
				err = translateSQLite(rerr)
			}
		}()
		return run(&Tx{ctx: ctx, session: c, now: e.now(), life: e.life}, fn)
	})
}

func (e *sqlite) read(ctx context.Context, fn func(*Tx) error) error {
	return e.reader(ctx, func(c *conn) error { return run(&Tx{ctx: ctx, session: c, now: e.now(), life: e.life}, fn) })
}

// rest and wake give a reader back and take one; whoever wakes one has an
// element of readers.
func (e *sqlite) rest(c *conn) {
	e.mu.Lock()
	e.resting = append(e.resting, c)
	e.mu.Unlock()
	e.readers <- struct{}{}
}

func (e *sqlite) wake() *conn {
	e.mu.Lock()
	defer e.mu.Unlock()
	last := len(e.resting) - 1
	c := e.resting[last]
	e.resting = e.resting[:last]
	return c
}

// reader lends fn a connection that reads.
func (e *sqlite) reader(ctx context.Context, fn func(*conn) error) error {
	if err := e.enter(); err != nil {
		return err
	}
	defer e.gate.RUnlock()
	select {
	case <-e.closed:
		return errShuttingDown()
	default:
	}
	select {
	case <-e.readers: // mostly at once, and then nobody asks the context for its timer
	default:
		select {
		case <-e.readers:
		case <-e.closed:
			return errShuttingDown()
		case <-ctx.Done():
			return unavailable("storage_busy", "the store is busy; try again", ctx.Err())
		}
	}
	c := e.wake()
	defer e.rest(c)
	return fn(c)
}

func (e *sqlite) update(ctx context.Context, lane Lane, fn func(*Tx) error) error {
	if err := ctx.Err(); err != nil {
		return tooBusy(err)
	}
	if err := e.enter(); err != nil {
		return err
	}
	defer e.gate.RUnlock()
	return e.writer.update(ctx, lane, fn)
}

// noTransaction reports that SQLite has ended the transaction by itself.
func noTransaction(err error) bool { return strings.Contains(err.Error(), "no transaction is active") }
