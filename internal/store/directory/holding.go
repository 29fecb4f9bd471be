package directory

import (
	"maps"
	"slices"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/store"
)

// Holding returns which of some e-mails a user of any directory of a parent has,
// bound or not, however it spells them: as its userName, or among its e-mails,
// whichever the directory looks at.
func Holding(tx *store.Tx, parent string, emails []string) (map[string]bool, error) {
	verbatim := make(map[string][]string, len(emails)) // by how a record may spell it
	for _, e := range emails {
		spelled := []string{e}
		if addr, err := address.Parse(e); err == nil {
			spelled = addr.Spellings()
		}
		for _, s := range spelled {
			s = identity.Fold(s)
			verbatim[s] = append(verbatim[s], e)
		}
	}
	out := map[string]bool{}
	if len(emails) == 0 {
		return out, nil
	}
	among, arg := tx.Among("$3", slices.Collect(maps.Keys(verbatim)))
	for after := ""; ; {
		ds, err := List(tx, parent, after, recordsPage)
		if err != nil {
			return nil, err
		}
		for _, d := range ds {
			after = d.ID
			query := `SELECT user_name_fold FROM directory_users WHERE parent = $1 AND directory = $2 AND user_name_fold`
			if d.EmailFrom == EmailFromEmails {
				query = `SELECT value_fold FROM directory_emails WHERE parent = $1 AND directory = $2 AND value_fold`
			}
			if err := tx.Rows(query+among, []any{parent, d.ID, arg}, func(row store.Row) error {
				var email string
				err := row.Scan(&email)
				for _, e := range verbatim[email] {
					out[e] = true
				}
				return err
			}); err != nil {
				return nil, err
			}
		}
		if len(ds) < recordsPage {
			return out, nil
		}
	}
}
