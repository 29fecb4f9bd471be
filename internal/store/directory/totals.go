package directory

import (
	"hash/fnv"

	"usher/internal/store"
)

// shards is how many counters a total is kept in where others write at the same
// time, so that they do not queue on one.
const shards = 64

// counted takes a record that came (1) or went (-1) into its directory's total.
func counted(tx *store.Tx, parent, directory, kind, id string, delta int) error {
	shard := 0
	if tx.Concurrent() {
		h := fnv.New32a()
		_, _ = h.Write([]byte(id)) // never fails
		shard = int(h.Sum32() % shards)
	}
	last := ""
	if delta > 0 {
		last = id
	}
	return addTotal(tx, parent, directory, kind, shard, delta, last)
}

// addTotal changes a counter for a record that came with the id last, or, where
// that is empty, that went.
func addTotal(tx *store.Tx, parent, directory, kind string, shard, delta int, last string) error {
	return tx.Do(`INSERT INTO directory_totals (parent, directory, kind, shard, n, last) VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (parent, directory, kind, shard) DO UPDATE SET n = directory_totals.n + excluded.n,
			moved = directory_totals.moved + CASE WHEN excluded.last > directory_totals.last THEN 0 ELSE 1 END,
			last = CASE WHEN excluded.last > directory_totals.last THEN excluded.last ELSE directory_totals.last END`,
		parent, directory, kind, shard, delta, last)
}

const sumOfShards = `(SELECT CAST(coalesce(sum(n), 0) AS BIGINT) FROM directory_totals WHERE parent = $1 AND directory = $2 AND kind = $3)`

// Places says how many records of a kind a directory has and, where Kept is set,
// which state of their order by id this is: as long as Life and Moved are the
// same, every record that was the n-th is the n-th.
type Places struct {
	Total int
	Kept  bool
	Life  string // see store.Tx.Life
	Moved int64
}

// PlacesOf returns the places of a kind, KindUser or KindGroup, by the counters.
func PlacesOf(tx *store.Tx, parent, directory, kind string) (p Places, err error) {
	// Where others write at the same time, each shard knows of its own alone.
	p.Kept, p.Life = !tx.Concurrent(), tx.Life()
	_, err = tx.Row(`SELECT CAST(coalesce(sum(n), 0) AS BIGINT), CAST(coalesce(sum(moved), 0) AS BIGINT) FROM directory_totals WHERE parent = $1 AND directory = $2 AND kind = $3`,
		[]any{parent, directory, kind}, &p.Total, &p.Moved)
	return p, err
}

// total returns how many records of a kind a directory has, by the counters.
func total(tx *store.Tx, parent, directory, kind string) (int, error) {
	p, err := PlacesOf(tx, parent, directory, kind)
	return p.Total, err
}

// Recount counts the records of a kind, KindUser or KindGroup, and returns by
// how many the total was wrong: 0 unless something is broken. In an Update the
// total is right afterwards.
func Recount(tx *store.Tx, parent, directory, kind string) (drift int, err error) {
	table := usersTable
	if kind == KindGroup {
		table = groupsTable
	}
	// One statement, so that both are of one moment.
	if _, err := tx.Row(`SELECT `+sumOfShards+` - (SELECT count(*) FROM `+table+` WHERE parent = $1 AND directory = $2)`,
		[]any{parent, directory, kind}, &drift); err != nil || drift == 0 || !tx.Writable() {
		return drift, err
	}
	return drift, addTotal(tx, parent, directory, kind, 0, -drift, "")
}

// TotalUsers returns how many users a directory has, by the counters.
func TotalUsers(tx *store.Tx, parent, directory string) (int64, error) {
	n, err := total(tx, parent, directory, KindUser)
	return int64(n), err
}
