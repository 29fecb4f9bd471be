package store

import (
	"log/slog"
	"os"
	"sync/atomic"
)

// checkpointEvery is after how many updates the WAL is folded into the database
// file, and lateCheckpoint after how many pages the writer does it itself: the
// WAL starts anew only where nobody writes behind the one who folds.
const (
	checkpointEvery = 1000
	lateCheckpoint  = "16384"
)

// checkpointer folds the WAL into the database file on a connection of its own,
// so that nobody's answer waits for it.
type checkpointer struct {
	conn  *conn
	log   *slog.Logger
	since atomic.Int64  // updates since the last time
	nudge chan struct{} // holds one element when it is time
	quit  chan struct{} // closed to end run
	ended chan struct{} // closed when run has ended
}

func newCheckpointer(c *conn, log *slog.Logger) *checkpointer {
	k := &checkpointer{conn: c, log: log, nudge: make(chan struct{}, 1), quit: make(chan struct{}), ended: make(chan struct{})}
	go k.run()
	return k
}

// written notes that updates were committed.
func (k *checkpointer) written(updates int) {
	if k.since.Add(int64(updates)) < checkpointEvery {
		return
	}
	k.since.Store(0)
	select {
	case k.nudge <- struct{}{}:
	default:
	}
}

func (k *checkpointer) run() {
	defer close(k.ended)
	for {
		select {
		case <-k.nudge:
		case <-k.quit:
			return
		}
		// Passive: it neither waits for readers nor holds the writer up, and
		// does as much as it can.
		if err := k.conn.run("PRAGMA wal_checkpoint(PASSIVE)"); err != nil {
			k.log.Warn("the WAL could not be folded into the database file; it is tried again", "error", err)
		}
	}
}

func (k *checkpointer) stop() error {
	close(k.quit)
	<-k.ended
	return k.conn.close()
}

// WALBytes returns the size of the embedded store's write-ahead log, 0 where
// there is none. The file keeps the size it once had.
func (db *DB) WALBytes() int64 {
	e, ok := db.engine.(*sqlite)
	if !ok {
		return 0
	}
	info, err := os.Stat(e.file + "-wal")
	if err != nil {
		return 0
	}
	return info.Size()
}
