package directory

import (
	"usher/internal/identity"
	"usher/internal/store"
)

// GroupsNamed returns which of the display names, folded, and externalIds any
// group of a parent has.
func GroupsNamed(tx *store.Tx, parent string, names, externalIDs []string) (byName, byExternalID map[string]bool, err error) {
	if byName, err = groupsWith(tx, parent, "display_fold", names); err != nil {
		return nil, nil, err
	}
	byExternalID, err = groupsWith(tx, parent, "external_id", externalIDs)
	return byName, byExternalID, err
}

func groupsWith(tx *store.Tx, parent, column string, values []string) (map[string]bool, error) {
	out := map[string]bool{}
	if len(values) == 0 {
		return out, nil
	}
	among, arg := tx.Among("$2", values)
	err := tx.Rows(`SELECT DISTINCT g.`+column+` FROM directories d JOIN directory_groups g ON g.parent = d.parent AND g.directory = d.id
		WHERE d.parent = $1 AND g.`+column+among, []any{parent, arg}, func(row store.Row) error {
		var v string
		err := row.Scan(&v)
		out[v] = true
		return err
	})
	return out, err
}

// Record is a directory user by what it is called, with its directory.
type Record struct {
	Directory         string // its id
	DirectorySlug, ID string
	Account           string // empty: bound to nobody
	Unbound           string // why
	Active            bool
}

// maxRecords bounds Records: an address stands in few.
const maxRecords = 20

// Records returns the users of a parent's directories that have an address, as
// userName or among their e-mails.
func Records(tx *store.Tx, parent, address string) ([]Record, error) {
	var out []Record
	err := tx.Rows(`SELECT d.slug, u.id, coalesce(u.account, ''), u.unbound, u.active, d.id FROM directories d
			JOIN directory_users u ON u.parent = d.parent AND u.directory = d.id AND u.user_name_fold = $2 WHERE d.parent = $1
		UNION SELECT d.slug, u.id, coalesce(u.account, ''), u.unbound, u.active, d.id FROM directories d
			JOIN directory_emails e ON e.parent = d.parent AND e.directory = d.id AND e.value_fold = $2
			JOIN directory_users u ON u.parent = e.parent AND u.directory = e.directory AND u.id = e.user_id WHERE d.parent = $1
		ORDER BY 1, 2 LIMIT $3`, []any{parent, identity.Fold(address), maxRecords}, func(row store.Row) error {
		var r Record
		err := row.Scan(&r.DirectorySlug, &r.ID, &r.Account, &r.Unbound, &r.Active, &r.Directory)
		out = append(out, r)
		return err
	})
	return out, err
}
