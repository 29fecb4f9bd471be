// Package ldapstate owns what reconciliations remember of LDAP directories: what
// was last made of each entry, how far the directory was, the cookies of deltas,
// what is held, and the runs that there were. Nothing in it names a person but by
// the id of a record; digests stand for everything else.
package ldapstate

import (
	"maps"
	"slices"

	"usher/internal/store"
)

// Kinds of entry.
const (
	KindUser  = "user"
	KindGroup = "group"
)

// Entry is what was last made of an entry of a directory.
type Entry struct {
	Kind, ID   string // ID is the record's
	Entry      string // the entry's id in its directory
	Digest     string // of what was taken over; empty: it is looked at anew
	Ref, DN    string // digests of what it is called
	Live       bool   // enabled and not expired
	Expires    int64  // epoch microseconds, 0: never
	Members    string // of a group: digest of who is in it; empty: it is looked at anew
	Unresolved string // digest of names in it that stood for nobody
	// Nested: of a group: groups are in it, or it is in one; of a user: groups may call
	// them by several names, of which Ref is one. No delta that speaks of it is enough.
	Nested bool
}

const entryColumns = `SELECT kind, id, entry, digest, ref, dn, live, expires, members, unresolved, nested FROM ldap_entries `

func entries(tx *store.Tx, query string, args ...any) ([]Entry, error) {
	var out []Entry
	err := tx.Rows(query, args, func(row store.Row) error {
		var e Entry
		err := row.Scan(&e.Kind, &e.ID, &e.Entry, &e.Digest, &e.Ref, &e.DN, &e.Live, &e.Expires, &e.Members, &e.Unresolved, &e.Nested)
		out = append(out, e)
		return err
	})
	return out, err
}

// Row is an Entry as it stands in the store: good until the function that is given
// it returns.
type Row struct {
	ID, Entry, Digest, Ref, DN, Members, Unresolved store.Text
	Live, Nested                                    bool
	Expires                                         int64
}

// Each calls fn for up to limit entries of a kind behind an id, by their ids,
// without copying them, and returns how many there were.
func Each(tx *store.Tx, parent, directory, kind, after string, limit int, fn func(*Row)) (n int, err error) {
	return each(tx, `AND id > $4 ORDER BY id LIMIT $5`, []any{parent, directory, kind, after, limit}, fn)
}

// EachOf is Each for those of some ids.
func EachOf(tx *store.Tx, parent, directory, kind string, ids []string, fn func(*Row)) (n int, err error) {
	among, arg := tx.Among("$4", ids)
	return each(tx, `AND id`+among+` ORDER BY id`, []any{parent, directory, kind, arg}, fn)
}

func each(tx *store.Tx, where string, args []any, fn func(*Row)) (n int, err error) {
	var r Row
	columns := []any{&r.ID, &r.Entry, &r.Digest, &r.Ref, &r.DN, &r.Live, &r.Expires, &r.Members, &r.Unresolved, &r.Nested}
	err = tx.Rows(`SELECT id, entry, digest, ref, dn, live, expires, members, unresolved, nested FROM ldap_entries
		WHERE parent = $1 AND directory = $2 AND kind = $3 `+where, args, func(row store.Row) error {
		if err := row.Scan(columns...); err != nil {
			return err
		}
		n++
		fn(&r)
		return nil
	})
	return n, err
}

// EachByRef calls fn for the entries that are called by one of some digests,
// with what an index has of them; it is good until fn returns.
func EachByRef(tx *store.Tx, parent, directory string, refs []string, fn func(kind, id, ref store.Text)) error {
	among, arg := tx.Among("$3", refs)
	var kind, id, ref store.Text
	return tx.Rows(`SELECT kind, id, ref FROM ldap_entries WHERE parent = $1 AND directory = $2 AND ref`+among, []any{parent, directory, arg}, func(row store.Row) error {
		if err := row.Scan(&kind, &id, &ref); err != nil {
			return err
		}
		fn(kind, id, ref)
		return nil
	})
}

// Expiring returns up to limit live entries whose end is at a time or before it,
// the earliest first.
func Expiring(tx *store.Tx, parent, directory string, until int64, limit int) ([]Entry, error) {
	return entries(tx, entryColumns+`WHERE parent = $1 AND directory = $2 AND expires > 0 AND live = 1 AND expires <= $3 ORDER BY expires LIMIT $4`, parent, directory, until, limit)
}

// Owed is a name in a group that stands for nobody.
type Owed struct{ Group, Ref string }

var owe = store.NewBulk(`INSERT INTO ldap_owed (parent, directory, group_id, ref)`, "tttt", `ON CONFLICT (parent, directory, group_id, ref) DO NOTHING`)

// SetOwed makes owed all that there is of some groups.
func SetOwed(tx *store.Tx, parent, directory string, groups []string, owed []Owed) error {
	if len(groups) == 0 {
		return nil
	}
	among, arg := tx.Among("$3", groups)
	if err := tx.Do(`DELETE FROM ldap_owed WHERE parent = $1 AND directory = $2 AND group_id`+among, parent, directory, arg); err != nil || len(owed) == 0 {
		return err
	}
	rows := make([][]any, len(owed))
	for i, o := range owed {
		rows[i] = []any{parent, directory, o.Group, o.Ref}
	}
	return tx.InsertAll(owe, rows)
}

// AnyOwed reports whether any group has one of some names that stood for nobody.
func AnyOwed(tx *store.Tx, parent, directory string, refs []string) (bool, error) {
	var one int
	among, arg := tx.Among("$3", refs)
	return tx.Row(`SELECT 1 FROM ldap_owed WHERE parent = $1 AND directory = $2 AND ref`+among+` LIMIT 1`, []any{parent, directory, arg}, &one)
}

var put = store.NewBulk(`INSERT INTO ldap_entries (parent, directory, kind, id, entry, digest, ref, dn, live, expires, members, unresolved, nested)`, "ttttttttnnttn",
	`ON CONFLICT (parent, directory, kind, id) DO UPDATE SET entry = excluded.entry, digest = excluded.digest, ref = excluded.ref, dn = excluded.dn,
		live = excluded.live, expires = excluded.expires, members = excluded.members, unresolved = excluded.unresolved, nested = excluded.nested`)

// Put stores entries, each once.
func Put(tx *store.Tx, parent, directory string, es []Entry) error {
	return putAll(tx, put, parent, directory, es)
}

func putAll(tx *store.Tx, how *store.Bulk, parent, directory string, es []Entry) error {
	if len(es) == 0 {
		return nil
	}
	rows := make([][]any, len(es))
	for i, e := range es {
		rows[i] = []any{parent, directory, e.Kind, e.ID, e.Entry, e.Digest, e.Ref, e.DN, e.Live, e.Expires, e.Members, e.Unresolved, e.Nested}
	}
	return tx.InsertAll(how, rows)
}

var remember = store.NewBulk(`INSERT INTO ldap_entries (parent, directory, kind, id, entry, digest, ref, dn, live, expires, members, unresolved, nested)`, "ttttttttnnttn",
	`ON CONFLICT (parent, directory, kind, id) DO UPDATE SET digest = excluded.digest, members = excluded.members, unresolved = excluded.unresolved, nested = excluded.nested`)

// PutMembers is Put for groups that are stored already and are called as before:
// what indexes have of them is not written anew.
func PutMembers(tx *store.Tx, parent, directory string, es []Entry) error {
	return putAll(tx, remember, parent, directory, es)
}

// SetDead notes that a user is live no more; anew: its entry is looked at anew.
func SetDead(tx *store.Tx, parent, directory, id string, anew bool) error {
	return tx.Do(`UPDATE ldap_entries SET live = 0, digest = CASE WHEN $4 = 1 THEN '' ELSE digest END WHERE parent = $1 AND directory = $2 AND kind = 'user' AND id = $3`, parent, directory, id, anew)
}

// LookAnew has the members of groups looked at by the next run.
func LookAnew(tx *store.Tx, parent, directory string, groups []string) error {
	if len(groups) == 0 {
		return nil
	}
	among, arg := tx.Among("$3", groups)
	return tx.Do(`UPDATE ldap_entries SET members = '' WHERE parent = $1 AND directory = $2 AND kind = 'group' AND id`+among, parent, directory, arg)
}

// Delete forgets entries of a kind.
func Delete(tx *store.Tx, parent, directory, kind string, ids []string) error {
	if len(ids) == 0 {
		return nil
	}
	among, arg := tx.Among("$4", ids)
	return tx.Do(`DELETE FROM ldap_entries WHERE parent = $1 AND directory = $2 AND kind = $3 AND id`+among, parent, directory, kind, arg)
}

// Membership is a user's of a group, by the ids of their records, and what the user is
// about to be called: a digest, empty where the entry is about to be forgotten.
type Membership struct{ Group, User, Ref string }

// Outlived notes that users who are about to be called otherwise, or forgotten, are in
// groups still: their names there stand for nobody, and who is in those groups is
// looked at by the next run that reads them.
func Outlived(tx *store.Tx, parent, directory string, in []Membership) error {
	if len(in) == 0 {
		return nil
	}
	refs, groups := map[string]string{}, map[string]bool{}
	for _, m := range in {
		refs[m.User] = ""
	}
	among, arg := tx.Among("$3", slices.Sorted(maps.Keys(refs)))
	err := tx.Rows(`SELECT id, ref FROM ldap_entries WHERE parent = $1 AND directory = $2 AND kind = 'user' AND id`+among, []any{parent, directory, arg}, func(row store.Row) error {
		var id, ref string
		err := row.Scan(&id, &ref)
		refs[id] = ref
		return err
	})
	if err != nil {
		return err
	}
	var rows [][]any
	for _, m := range in {
		ref := refs[m.User]
		if ref == m.Ref && ref != "" {
			continue
		}
		groups[m.Group] = true
		if ref != "" {
			rows = append(rows, []any{parent, directory, m.Group, ref})
		}
	}
	if len(rows) > 0 {
		if err := tx.InsertAll(owe, rows); err != nil {
			return err
		}
	}
	return LookAnew(tx, parent, directory, slices.Sorted(maps.Keys(groups)))
}

// ForgetUser forgets what there is of one user, who is in groups: where the entry
// is still there, the next run that reads everything brings it anew, and into
// those of them that it is in.
func ForgetUser(tx *store.Tx, parent, directory, id string, groups []string) error {
	if err := LookAnew(tx, parent, directory, groups); err != nil {
		return err
	}
	if err := tx.Do(`UPDATE ldap_states SET revision = $3 WHERE parent = $1 AND directory = $2`, parent, directory, store.NewID()); err != nil {
		return err
	}
	if err := tx.Do(`DELETE FROM ldap_entries WHERE parent = $1 AND directory = $2 AND kind = 'user' AND id = $3`, parent, directory, id); err != nil {
		return err
	}
	return tx.Do(`DELETE FROM ldap_held WHERE parent = $1 AND directory = $2 AND kind IN ('user', 'user_acknowledged') AND id = $3`, parent, directory, id)
}

// State is how far a directory was when it was last read.
type State struct {
	Basis        string // digest of what was searched and mapped
	Position     string // JSON
	Clock        int64  // of the last run
	FullAt       int64  // when everything was last read well; 0: never, or it is to be read again
	Users        int64  // that were found then
	Groups       int64
	Unsettled    bool   // entries without a record may be in groups
	HeldHash     string // of what waits; empty: it is being written, or nothing waits
	Acknowledged string // the hash that somebody discarded last; empty: nothing of it is left
	// Revision is another one after each transaction that changes anything of the
	// directory; Set leaves it as it is.
	Revision string
}

// Get returns the state of a directory; the zero value where it was never read.
func Get(tx *store.Tx, parent, directory string) (State, error) {
	var s State
	_, err := tx.Row(`SELECT basis, position, clock, full_at, users, groups, unsettled, held_hash, acknowledged, revision FROM ldap_states WHERE parent = $1 AND directory = $2`,
		[]any{parent, directory}, &s.Basis, &s.Position, &s.Clock, &s.FullAt, &s.Users, &s.Groups, &s.Unsettled, &s.HeldHash, &s.Acknowledged, &s.Revision)
	return s, err
}

// Set stores the state of a directory.
func Set(tx *store.Tx, parent, directory string, s State) error {
	return tx.Do(`INSERT INTO ldap_states (parent, directory, basis, position, clock, full_at, users, groups, unsettled, held_hash, acknowledged)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
		ON CONFLICT (parent, directory) DO UPDATE SET basis = excluded.basis, position = excluded.position, clock = excluded.clock, full_at = excluded.full_at,
			users = excluded.users, groups = excluded.groups, unsettled = excluded.unsettled, held_hash = excluded.held_hash, acknowledged = excluded.acknowledged`,
		parent, directory, s.Basis, s.Position, s.Clock, s.FullAt, s.Users, s.Groups, s.Unsettled, s.HeldHash, s.Acknowledged)
}

// SetPosition sets how far a directory was, of its state that alone.
func SetPosition(tx *store.Tx, parent, directory, position string) error {
	return tx.Do(`UPDATE ldap_states SET position = $3 WHERE parent = $1 AND directory = $2`, parent, directory, position)
}

// Revise gives what is stored of a directory the revision next, and reports
// whether it had the revision was: where it did not, or nothing is stored yet,
// nothing is changed.
func Revise(tx *store.Tx, parent, directory, was, next string) (bool, error) {
	n, err := tx.Exec(`UPDATE ldap_states SET revision = $4 WHERE parent = $1 AND directory = $2 AND revision = $3`, parent, directory, was, next)
	return n == 1, err
}

// Cookie is where the next delta of one kind below one base goes on.
type Cookie struct{ Kind, Base, Cookie string }

// Cookies returns the cookies of a directory.
func Cookies(tx *store.Tx, parent, directory string) ([]Cookie, error) {
	var out []Cookie
	err := tx.Rows(`SELECT kind, base, cookie FROM ldap_cookies WHERE parent = $1 AND directory = $2 ORDER BY kind, base`, []any{parent, directory}, func(row store.Row) error {
		var c Cookie
		err := row.Scan(&c.Kind, &c.Base, &c.Cookie)
		out = append(out, c)
		return err
	})
	return out, err
}

// SetCookies makes cookies all that a directory has.
func SetCookies(tx *store.Tx, parent, directory string, cookies []Cookie) error {
	if err := tx.Do(`DELETE FROM ldap_cookies WHERE parent = $1 AND directory = $2`, parent, directory); err != nil {
		return err
	}
	for _, c := range cookies {
		if err := tx.Do(`INSERT INTO ldap_cookies (parent, directory, kind, base, cookie) VALUES ($1, $2, $3, $4, $5)`, parent, directory, c.Kind, c.Base, c.Cookie); err != nil {
			return err
		}
	}
	return nil
}

// Forget drops up to limit rows of what is remembered of a directory, and
// reports whether there may be more.
func Forget(tx *store.Tx, parent, directory string, limit int) (more bool, err error) {
	n, err := tx.Exec(`DELETE FROM ldap_entries WHERE parent = $1 AND directory = $2 AND (kind, id) IN (
		SELECT kind, id FROM ldap_entries WHERE parent = $1 AND directory = $2 LIMIT $3)`, parent, directory, limit)
	if err != nil || n == int64(limit) {
		return true, err
	}
	for _, q := range []string{
		`DELETE FROM ldap_owed WHERE parent = $1 AND directory = $2`,
		`DELETE FROM ldap_states WHERE parent = $1 AND directory = $2`,
		`DELETE FROM ldap_cookies WHERE parent = $1 AND directory = $2`,
		`DELETE FROM ldap_held WHERE parent = $1 AND directory = $2`,
		`DELETE FROM ldap_runs WHERE parent = $1 AND directory = $2`,
	} {
		if err := tx.Do(q, parent, directory); err != nil {
			return false, err
		}
	}
	return false, nil
}
