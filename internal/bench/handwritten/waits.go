package handwritten

import (
	"context"
	"errors"
	"time"

	"github.com/jackc/pgx/v5"
)

// lookEvery is how often sessions are looked at.
const lookEvery = 10 * time.Millisecond

const waiting = `SELECT count(*) FILTER (WHERE wait_event_type = 'Lock'), count(*) FILTER (WHERE wait_event IN ('WALWrite', 'WALSync', 'WALInsert'))
	FROM pg_stat_activity WHERE application_name = 'usher' AND datname = current_database()`

// Watch looks at usher's sessions in the database of a URL, until end is called.
// That returns how many of them waited at a time, on average: for locks that
// others had, and for the write-ahead log.
func Watch(ctx context.Context, url string) (end func() (locks, log float64, err error), err error) {
	conn, err := pgx.Connect(ctx, url)
	if err != nil {
		return nil, errors.New("the database cannot be watched") // the driver's error may show the password
	}
	type seen struct {
		locks, log, looks int
		err               error
	}
	stop, done := make(chan struct{}), make(chan seen, 1)
	go func() {
		var s seen
		tick := time.NewTicker(lookEvery)
		defer tick.Stop()
		for s.err == nil {
			var locks, log int
			if s.err = conn.QueryRow(ctx, waiting).Scan(&locks, &log); s.err == nil {
				s.locks, s.log, s.looks = s.locks+locks, s.log+log, s.looks+1
			}
			select {
			case <-tick.C:
				continue
			case <-stop:
			}
			break
		}
		s.err = errors.Join(s.err, conn.Close(ctx))
		done <- s
	}()
	return func() (float64, float64, error) {
		close(stop)
		s := <-done
		n := float64(max(s.looks, 1))
		return float64(s.locks) / n, float64(s.log) / n, s.err
	}, nil
}
