package sources

import "usher/internal/store"

// Watched is a directory whose server is to tell when something changes.
type Watched struct{ Parent, Directory, Rev string }

// AllWatched returns the watched directories of all parents.
func AllWatched(tx *store.Tx) (out []Watched, err error) {
	// Within a text of the JSON a quotation mark is escaped, so that nothing but the
	// setting itself matches.
	err = tx.Rows(`SELECT parent, directory, rev FROM ldap_sources WHERE settings LIKE '%"watch":true%' ORDER BY parent, directory`, nil, func(row store.Row) error {
		var w Watched
		err := row.Scan(&w.Parent, &w.Directory, &w.Rev)
		out = append(out, w)
		return err
	})
	return out, err
}
