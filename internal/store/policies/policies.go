// Package policies owns the accepted policy versions of every parent. A
// version is never changed or taken away: decisions name it for ever.
package policies

import (
	"usher/internal/identity"
	"usher/internal/store"
)

// Version is one accepted policy of a parent.
type Version struct {
	Parent    string
	Version   int64
	File      string
	Source    []byte
	Hash      string // hex SHA-256 of Source
	Actor     identity.Actor
	CreatedAt int64
}

const columns = `SELECT parent, version, file, source, hash, actor_kind, actor_id, created_at FROM policy_versions `

// Insert stores v as the parent's next version and sets its number.
func Insert(tx *store.Tx, v *Version) error {
	if _, err := tx.Row(`SELECT coalesce(max(version), 0) + 1 FROM policy_versions WHERE parent = $1`, []any{v.Parent}, &v.Version); err != nil {
		return err
	}
	v.CreatedAt = tx.Now()
	_, err := tx.Exec(`INSERT INTO policy_versions (parent, version, file, source, hash, actor_kind, actor_id, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
		v.Parent, v.Version, v.File, string(v.Source), v.Hash, string(v.Actor.Kind), v.Actor.Stored(), v.CreatedAt)
	return err
}

// Get returns a version, or nil.
func Get(tx *store.Tx, parent string, version int64) (*Version, error) {
	vs, err := list(tx, columns+`WHERE parent = $1 AND version = $2`, parent, version)
	if err != nil || len(vs) == 0 {
		return nil, err
	}
	return vs[0], nil
}

// List returns up to limit versions of a parent below before, newest first.
func List(tx *store.Tx, parent string, before int64, limit int) ([]*Version, error) {
	return list(tx, columns+`WHERE parent = $1 AND version < $2 ORDER BY version DESC LIMIT $3`, parent, before, limit)
}

// Latest returns the latest version of every parent, by parent, without its
// source.
func Latest(tx *store.Tx) (map[string]*Version, error) {
	out := map[string]*Version{}
	err := tx.Rows(`SELECT p.parent, p.version, p.file, p.hash FROM policy_versions p
		WHERE p.version = (SELECT max(l.version) FROM policy_versions l WHERE l.parent = p.parent)`, nil, func(row store.Row) error {
		var v Version
		err := row.Scan(&v.Parent, &v.Version, &v.File, &v.Hash)
		out[v.Parent] = &v
		return err
	})
	return out, err
}

func list(tx *store.Tx, query string, args ...any) ([]*Version, error) {
	var out []*Version
	err := tx.Rows(query, args, func(row store.Row) error {
		var v Version
		var source string
		err := row.Scan(&v.Parent, &v.Version, &v.File, &source, &v.Hash, &v.Actor.Kind, &v.Actor.ID, &v.CreatedAt)
		v.Source = []byte(source)
		v.Actor = identity.ActorStored(v.Actor.Kind, v.Actor.ID)
		out = append(out, &v)
		return err
	})
	return out, err
}
