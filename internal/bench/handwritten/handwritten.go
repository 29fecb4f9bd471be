// Package handwritten owns the baselines of the benchmark on PostgreSQL: what
// usher asks and writes for a POST of a user and a PATCH of a hundred members,
// written by hand for this one case with pgx and batched as one would, without
// HTTP and without any of usher's code; and a net/http handler that makes one
// indexed SELECT. A test holds it to the very rows usher writes.
package handwritten

import (
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"log/slog"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"usher/internal/bench"
	"usher/internal/bench/stored"
	"usher/internal/store"
)

// connections is how many the pools have, as usher's.
const connections = 32

// baseline is a database with a parent, its organizations, a directory and a
// group.
type baseline struct {
	pool  *pgxpool.Pool
	place *stored.Place
	group string
	users []string // ids of the seeded people
}

// New prepares the empty database of url as an administrator would and returns
// the baseline that writes to it, with what closes it, whatever the error.
func New(ctx context.Context, url string) (*bench.Local, func(), error) {
	b, done, err := prepare(ctx, url)
	if err != nil {
		return nil, done, err
	}
	return b.local(url), done, nil
}

func prepare(ctx context.Context, url string) (*baseline, func(), error) {
	place, err := setUp(ctx, url)
	if err != nil {
		return nil, func() {}, err
	}
	pool, err := open(ctx, url, connections)
	if err != nil {
		return nil, func() {}, err
	}
	b := &baseline{pool: pool, place: place, group: newID()}
	_, err = pool.Exec(ctx, insertGroup, place.Parent, place.Directory, b.group, bench.Group, groupDoc, time.Now().UnixMicro())
	return b, pool.Close, err
}

func (b *baseline) local(url string) *bench.Local {
	return &bench.Local{
		Name:  bench.Handwritten,
		Seed:  b.seed,
		Work:  map[string]func(context.Context, int) error{bench.PostUser: b.post, bench.PatchMembers: b.patch},
		Check: func(ctx context.Context, s bench.State) error { return check(ctx, url, b.place, s) },
	}
}

func open(ctx context.Context, url string, connections int32) (*pgxpool.Pool, error) {
	c, err := pgxpool.ParseConfig(url)
	if err != nil {
		return nil, errors.New("the URL of the database cannot be read") // the driver's error shows the password
	}
	c.MaxConns = connections
	return pgxpool.NewWithConfig(ctx, c)
}

// setUp opens the database as usher does, once, for its schema and the rows an
// administrator makes.
func setUp(ctx context.Context, url string) (place *stored.Place, err error) {
	err = withStore(ctx, url, func(db *store.DB) (err error) {
		place, err = stored.SetUp(ctx, db)
		return err
	})
	return place, err
}

func check(ctx context.Context, url string, place *stored.Place, s bench.State) error {
	return withStore(ctx, url, func(db *store.DB) error {
		return db.View(ctx, func(tx *store.Tx) error { return place.Check(tx, s) })
	})
}

func withStore(ctx context.Context, url string, fn func(*store.DB) error) error {
	db, err := store.Open(ctx, store.Options{URL: url, Connections: 2, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		return err
	}
	return errors.Join(fn(db), db.Close())
}

func (b *baseline) seed(ctx context.Context, people int) error {
	users := make([]string, people)
	err := bench.Parallel(ctx, people, func(ctx context.Context, i int) (err error) {
		users[i], err = b.insert(ctx, i)
		return err
	})
	if err != nil {
		return err
	}
	b.users = users
	return analyze(ctx, b.pool)
}

// analyze gathers the statistics by which statements are planned, as the server
// does by itself some time after many rows have come.
func analyze(ctx context.Context, pool *pgxpool.Pool) error {
	_, err := pool.Exec(ctx, "ANALYZE")
	return err
}

// Analyze is analyze for the database of url.
func Analyze(ctx context.Context, url string) error {
	pool, err := open(ctx, url, 1)
	if err != nil {
		return err
	}
	defer pool.Close()
	return analyze(ctx, pool)
}

// trip sends a batch in one round trip; what its statements were queued with
// reads the answers. A connection on which it failed is not used again.
func trip(ctx context.Context, c *pgxpool.Conn, batch *pgx.Batch) error {
	err := c.SendBatch(ctx, batch).Close()
	if err != nil {
		err = errors.Join(err, c.Conn().Close(ctx))
	}
	return err
}

// one reads the only row of an answer.
func one(dest ...any) func(pgx.Row) error {
	return func(row pgx.Row) error { return row.Scan(dest...) }
}

// none expects an answer without rows.
func none(what string) func(pgx.Rows) error {
	return func(rows pgx.Rows) error {
		defer rows.Close()
		if rows.Next() {
			return fmt.Errorf("%s exists already", what)
		}
		return rows.Err()
	}
}

func newID() string { return uuid.Must(uuid.NewV7()).String() }

// lockKey is the number of an advisory lock.
func lockKey(name string) int64 {
	h := fnv.New64a()
	_, _ = h.Write([]byte(name)) // never fails
	return int64(h.Sum64())      //nolint:gosec // any number will do
}

// shard is which counter of its directory's total counts a record.
func shard(id string) int64 {
	h := fnv.New32a()
	_, _ = h.Write([]byte(id)) // never fails
	return int64(h.Sum32() % 16)
}
