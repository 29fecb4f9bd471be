// Package directory owns directories and what they sent: users, groups,
// members and the memory of deleted users. Records are kept as the IdP sent
// them; whom they stand for is decided by internal/provision.
package directory

import (
	"usher/internal/identity"
	"usher/internal/store"
)

// Directory is a source of users and groups under a parent.
type Directory struct {
	Parent, ID, Slug string
	Kind             identity.DirectoryKind
	Dialect          identity.Dialect
	EmailFrom        string // EmailFromUserName | EmailFromEmails
	SharedGroupNames bool   // several groups may have one displayName
	PatchAnswer      string // "200" or "204" for PATCH of a user; empty: as the dialect does
	Profile          string // ProfileIPSIE, or empty
	Extensions       string // its own schemas: JSON of their definitions; empty: none
	Rev              string // a new value with every change; empty: as it was created
	CreatedAt        int64
}

// ProfileIPSIE is the profile of a directory whose clients prove themselves by
// keys or short-lived tokens, at a bounded rate.
const ProfileIPSIE = "ipsie"

// AnswersPatch reports whether PATCH of a user is answered with the user (200),
// not with 204 alone.
func (d *Directory) AnswersPatch() bool {
	if d.PatchAnswer == "" {
		return d.Dialect != identity.DialectEntra
	}
	return d.PatchAnswer == "200"
}

// The attribute that is a directory's designated e-mail, fixed when it is
// created.
const (
	EmailFromUserName = "userName"
	EmailFromEmails   = "emails"
)

// DesignatedEmail returns the e-mail a user of this directory is matched by,
// from the user's canonical document as decoded JSON: the userName, or the
// primary work e-mail, else the only work e-mail. It is empty when there is
// none.
func (d *Directory) DesignatedEmail(doc map[string]any) string {
	if d.EmailFrom == EmailFromUserName {
		name, _ := doc["userName"].(string)
		return name
	}
	work, found := 0, ""
	list, _ := doc["emails"].([]any)
	for _, item := range list {
		m, _ := item.(map[string]any)
		kind, _ := m["type"].(string)
		if identity.Fold(kind) != "work" {
			continue
		}
		value, _ := m["value"].(string)
		if m["primary"] == true {
			return value
		}
		work++
		found = value
	}
	if work == 1 {
		return found
	}
	return ""
}

const directoryColumns = `SELECT parent, id, slug, kind, dialect, email_from, shared_group_names, patch_answer, profile, extensions, rev, created_at FROM directories `

func scanDirectory(row store.Row) (*Directory, error) {
	var d Directory
	err := row.Scan(&d.Parent, &d.ID, &d.Slug, &d.Kind, &d.Dialect, &d.EmailFrom, &d.SharedGroupNames, &d.PatchAnswer, &d.Profile, &d.Extensions, &d.Rev, &d.CreatedAt)
	return &d, err
}

// Insert adds a directory; store.ErrUnique when the slug is taken.
func Insert(tx *store.Tx, d *Directory) error {
	d.CreatedAt = tx.Now()
	_, err := tx.Exec(`INSERT INTO directories (parent, id, slug, kind, dialect, email_from, shared_group_names, patch_answer, profile, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		d.Parent, d.ID, d.Slug, string(d.Kind), string(d.Dialect), d.EmailFrom, d.SharedGroupNames, d.PatchAnswer, d.Profile, d.CreatedAt)
	return err
}

// SetProfile changes the profile of a directory.
func SetProfile(tx *store.Tx, d *Directory) error {
	return tx.Do(`UPDATE directories SET profile = $3 WHERE parent = $1 AND id = $2`, d.Parent, d.ID, d.Profile)
}

// SetExtensions stores a directory's own schemas and gives it a new Rev.
// Revisions never repeat, so one of a transaction that was rolled back names
// nothing.
func SetExtensions(tx *store.Tx, d *Directory, extensions string) error {
	d.Extensions, d.Rev = extensions, store.NewID()
	return tx.Do(`UPDATE directories SET extensions = $3, rev = $4 WHERE parent = $1 AND id = $2`, d.Parent, d.ID, d.Extensions, d.Rev)
}

// ByID returns a directory, or nil.
func ByID(tx *store.Tx, id string) (*Directory, error) {
	return one(tx, directoryColumns+`WHERE id = $1 AND deleted_at = 0`, id)
}

// CountOf returns how many directories a parent has, those that are being deleted
// included.
func CountOf(tx *store.Tx, parent string) (n int64, err error) {
	_, err = tx.Row(`SELECT count(*) FROM directories WHERE parent = $1`, []any{parent}, &n)
	return n, err
}

// BySlug returns a parent's directory by its slug, or nil.
func BySlug(tx *store.Tx, parent, slug string) (*Directory, error) {
	return one(tx, directoryColumns+`WHERE parent = $1 AND slug = $2 AND deleted_at = 0`, parent, slug)
}

func one(tx *store.Tx, query string, args ...any) (*Directory, error) {
	var out *Directory
	err := tx.Rows(query, args, func(row store.Row) (err error) {
		out, err = scanDirectory(row)
		return err
	})
	return out, err
}

// List returns up to limit directories of a parent behind the id after.
func List(tx *store.Tx, parent, after string, limit int) ([]*Directory, error) {
	var out []*Directory
	err := tx.Rows(directoryColumns+`WHERE parent = $1 AND id > $2 AND deleted_at = 0 ORDER BY id LIMIT $3`, []any{parent, after, limit}, func(row store.Row) error {
		d, err := scanDirectory(row)
		out = append(out, d)
		return err
	})
	return out, err
}
