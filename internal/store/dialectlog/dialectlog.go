// Package dialectlog owns the log of requests that identity providers sent
// otherwise than the protocol says (requirement 35): those that were accepted by
// tolerance and those that were refused. It keeps the latest of each directory,
// sanitised before they leave the request: no tokens, no passwords, personal
// values shortened. Keeping them never delays a request; what cannot be kept is
// counted and let go.
package dialectlog

import (
	"encoding/json"
	"slices"
	"strings"

	"usher/internal/store"
)

// Keep is how many requests of one directory are kept at least, the latest.
const Keep = 500

// Note is one thing a request was accepted in spite of.
type Note struct {
	Kind string `json:"kind"`
	Path string `json:"path"`
}

// Entry is one request.
type Entry struct {
	Parent, Directory, ID string
	At                    int64 // when it was answered
	RequestID             string
	Method, Path          string // path and query below the base URL
	Status                int
	ScimType, Detail      string // of a refusal
	Tolerated             []Note
	Secret                []string // names of attributes whose values are not kept at all; not stored
	Body                  string   // JSON; empty: there was none, or it could not be read
}

// Add stores entries and lets go of those that make a directory's more than
// Keep.
func Add(tx *store.Tx, entries []Entry) error {
	last := map[[2]string]bool{}
	for _, e := range entries {
		tolerated, err := json.Marshal(e.Tolerated)
		if err != nil {
			return err
		}
		if _, err := tx.Exec(`INSERT INTO dialect_log (parent, directory, id, at, request_id, method, path, status, scim_type, detail, tolerated, body)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
			e.Parent, e.Directory, e.ID, e.At, e.RequestID, e.Method, e.Path, e.Status, e.ScimType, e.Detail, string(tolerated), e.Body); err != nil {
			return err
		}
		last[[2]string{e.Parent, e.Directory}] = true
	}
	for of := range last {
		if _, err := tx.Exec(`DELETE FROM dialect_log WHERE parent = $1 AND directory = $2 AND id <= (
			SELECT id FROM dialect_log WHERE parent = $1 AND directory = $2 ORDER BY id DESC LIMIT 1 OFFSET $3)`, of[0], of[1], Keep); err != nil {
			return err
		}
	}
	return nil
}

// List returns up to limit requests of a directory, newest first, older than
// the id before; empty: from the newest on.
func List(tx *store.Tx, parent, directory, before string, limit int) ([]*Entry, error) {
	var out []*Entry
	err := tx.Rows(`SELECT parent, directory, id, at, request_id, method, path, status, scim_type, detail, tolerated, body FROM dialect_log
		WHERE parent = $1 AND directory = $2 AND (id < $3 OR $3 = '') ORDER BY id DESC LIMIT $4`, []any{parent, directory, before, limit}, func(row store.Row) error {
		var e Entry
		var tolerated string
		err := row.Scan(&e.Parent, &e.Directory, &e.ID, &e.At, &e.RequestID, &e.Method, &e.Path, &e.Status, &e.ScimType, &e.Detail, &tolerated, &e.Body)
		if err != nil {
			return err
		}
		out = append(out, &e)
		return json.Unmarshal([]byte(tolerated), &e.Tolerated)
	})
	return out, err
}

// Drop deletes what is kept of a directory: Keep entries at most.
func Drop(tx *store.Tx, parent, directory string) error {
	return tx.Do(`DELETE FROM dialect_log WHERE parent = $1 AND directory = $2`, parent, directory)
}

// Erase deletes the entries of a directory that name any of some ids or addresses,
// in a path, a detail or a body, and returns how many those were. It looks at all
// that are kept of the directory: Keep at most.
func Erase(tx *store.Tx, parent, directory string, names []string) (int, error) {
	var gone []string
	err := tx.Rows(`SELECT id, path, detail, body FROM dialect_log WHERE parent = $1 AND directory = $2`, []any{parent, directory}, func(row store.Row) error {
		var id, path, detail, body string
		err := row.Scan(&id, &path, &detail, &body)
		text := strings.ToLower(path + "\n" + detail + "\n" + body)
		if slices.ContainsFunc(names, func(n string) bool { return n != "" && strings.Contains(text, strings.ToLower(n)) }) {
			gone = append(gone, id)
		}
		return err
	})
	if err != nil || len(gone) == 0 {
		return 0, err
	}
	among, arg := tx.Among("$3", gone)
	return len(gone), tx.Do(`DELETE FROM dialect_log WHERE parent = $1 AND directory = $2 AND id`+among, parent, directory, arg)
}
