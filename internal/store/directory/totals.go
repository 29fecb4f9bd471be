package directory

import (
	"hash/fnv"

	"usher/internal/store"
)

// shards is how many counters a total is kept in where others write at the same
// time, so that they do not queue on one.
const shards = 16

// counted takes a record that came (1) or went (-1) into its directory's total.
func counted(tx *store.Tx, parent, directory, kind, id string, delta int) error {
	shard := 0
	if tx.Concurrent() {
		h := fnv.New32a()
		_, _ = h.Write([]byte(id)) // never fails
		shard = int(h.Sum32() % shards)
	}
	return addTotal(tx, parent, directory, kind, shard, delta)
}

func addTotal(tx *store.Tx, parent, directory, kind string, shard, delta int) error {
	return tx.Do(`INSERT INTO directory_totals (parent, directory, kind, shard, n) VALUES ($1, $2, $3, $4, $5)
		ON CONFLICT (parent, directory, kind, shard) DO UPDATE SET n = directory_totals.n + excluded.n`, parent, directory, kind, shard, delta)
}

const sumOfShards = `(SELECT CAST(coalesce(sum(n), 0) AS BIGINT) FROM directory_totals WHERE parent = $1 AND directory = $2 AND kind = $3)`

// total returns how many records of a kind a directory has, by the counters.
func total(tx *store.Tx, parent, directory, kind string) (int, error) {
	var n int
	_, err := tx.Row(`SELECT `+sumOfShards, []any{parent, directory, kind}, &n)
	return n, err
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
	return drift, addTotal(tx, parent, directory, kind, 0, -drift)
}

// TotalUsers returns how many users a directory has, by the counters.
func TotalUsers(tx *store.Tx, parent, directory string) (int64, error) {
	n, err := total(tx, parent, directory, KindUser)
	return int64(n), err
}
