package directory

import (
	"cmp"
	"database/sql"
	"encoding/json"
	"slices"

	"usher/internal/identity"
	"usher/internal/store"
)

// User is a directory user as its directory sent it.
type User struct {
	Parent, Directory, ID string
	UserName              string // verbatim
	ExternalID            string // empty: none
	Active                bool   // what counts; Doc may lack the attribute
	Email                 string // the designated e-mail, verbatim; not stored apart from Doc
	Account               string // empty: unbound
	Unbound               string // why it is unbound
	LinkedAt              int64
	Doc                   json.RawMessage // canonical JSON object of the attributes, without id, meta and groups
	Emails                []Email         // what the filter index holds; written, never read back
	SameEmails            bool            // the index holds Emails already
	SameNames             bool            // the indexes hold UserName and ExternalID already
	Version               int64
	CreatedAt, ModifiedAt int64
}

// Email is one element of a user's emails, for the index that filters use.
type Email struct{ Value, Type string }

const userColumns = `SELECT parent, directory, id, coalesce(external_id, ''), active, coalesce(account, ''), unbound, coalesce(linked_at, 0), doc, version, created_at, modified_at FROM directory_users `

func scanUser(row store.Row) (*User, error) {
	var u User
	err := row.Scan(&u.Parent, &u.Directory, &u.ID, &u.ExternalID, &u.Active, &u.Account, &u.Unbound, &u.LinkedAt, (*[]byte)(&u.Doc), &u.Version, &u.CreatedAt, &u.ModifiedAt)
	return &u, err
}

func null(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// InsertUser adds a user with its account, or why it has none, and its index
// rows; it sets Version and the times, and makes an id where there is none.
// Where the userName is taken the transaction ends with store.ErrUnique.
func InsertUser(tx *store.Tx, u *User) error { return InsertUserOr(tx, u, nil) }

// InsertUserOr is InsertUser with another error for a userName that is taken.
func InsertUserOr(tx *store.Tx, u *User, taken error) error {
	if u.ID == "" {
		u.ID = store.NewID()
	}
	u.Version, u.CreatedAt, u.ModifiedAt = 1, tx.Now(), tx.Now()
	var linked any
	if u.Account != "" {
		u.LinkedAt = tx.Now()
		linked = u.LinkedAt
	}
	if err := tx.DoOr(taken, `INSERT INTO directory_users (parent, directory, id, user_name_fold, external_id, active, account, unbound, linked_at, doc, version, created_at, modified_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
		u.Parent, u.Directory, u.ID, identity.Fold(u.UserName), null(u.ExternalID), u.Active, null(u.Account), u.Unbound, linked,
		string(u.Doc), u.Version, u.CreatedAt, u.ModifiedAt); err != nil {
		return err
	}
	if err := counted(tx, u.Parent, u.Directory, KindUser, u.ID, 1); err != nil {
		return err
	}
	return insertEmails(tx, u)
}

// UpdateUser stores a user whose version is still u.Version and raises it; what
// it returns says whether that was so: false when another write came first, and
// then the caller does not commit. The caller holds the user, by reading it in
// the same transaction. Where the userName is taken the transaction ends with
// taken, store.ErrUnique when that is nil.
func UpdateUser(tx *store.Tx, u *User, taken error) func() (bool, error) {
	// The embedded store writes every index anew that has a column which is set,
	// be it to what it was.
	update, args := updateUser, []any{u.Parent, u.Directory, u.ID, u.Version, u.Active, string(u.Doc), tx.Now()}
	if !u.SameNames {
		update, args = renameUser, append(args, identity.Fold(u.UserName), null(u.ExternalID))
	}
	changed := tx.AskChanged(taken, update, args...)
	u.Version++
	u.ModifiedAt = tx.Now()
	var err error
	if !u.SameEmails {
		err = replaceEmails(tx, u)
	}
	return func() (bool, error) {
		n, cerr := changed()
		return n > 0, cmp.Or(cerr, err)
	}
}

var updateUser, renameUser = updateOf(""), updateOf("user_name_fold = $8, external_id = $9, ")

func updateOf(more string) string {
	return `UPDATE directory_users SET ` + more + `active = $5, doc = $6, version = version + 1, modified_at = $7
		WHERE parent = $1 AND directory = $2 AND id = $3 AND version = $4`
}

// replaceEmails writes the index rows of a user anew.
func replaceEmails(tx *store.Tx, u *User) error {
	if err := tx.Do(`DELETE FROM directory_emails WHERE parent = $1 AND directory = $2 AND user_id = $3`, u.Parent, u.Directory, u.ID); err != nil {
		return err
	}
	return insertEmails(tx, u)
}

func insertEmails(tx *store.Tx, u *User) error {
	for i, e := range u.Emails {
		if err := tx.Do(`INSERT INTO directory_emails (parent, directory, value_fold, user_id, pos, type_fold) VALUES ($1, $2, $3, $4, $5, $6)`,
			u.Parent, u.Directory, identity.Fold(e.Value), u.ID, i, identity.Fold(e.Type)); err != nil {
			return err
		}
	}
	return nil
}

// BindUser stores to which account a user is bound, or why to none.
func BindUser(tx *store.Tx, u *User) error {
	var linked any
	if u.Account != "" {
		if u.LinkedAt == 0 {
			u.LinkedAt = tx.Now()
		}
		linked = u.LinkedAt
	}
	return tx.Do(`UPDATE directory_users SET account = $4, unbound = $5, linked_at = $6 WHERE parent = $1 AND directory = $2 AND id = $3`,
		u.Parent, u.Directory, u.ID, null(u.Account), u.Unbound, linked)
}

// DeleteUser removes a user, its index rows and its place in every group.
func DeleteUser(tx *store.Tx, u *User) error {
	if err := raiseGroupsOf(tx, u.Parent, u.Directory, u.ID); err != nil {
		return err
	}
	for _, q := range []string{
		`DELETE FROM directory_users WHERE parent = $1 AND directory = $2 AND id = $3`,
		`DELETE FROM directory_emails WHERE parent = $1 AND directory = $2 AND user_id = $3`,
		`DELETE FROM directory_members WHERE parent = $1 AND directory = $2 AND value = $3`,
	} {
		if err := tx.Do(q, u.Parent, u.Directory, u.ID); err != nil {
			return err
		}
	}
	return counted(tx, u.Parent, u.Directory, KindUser, u.ID, -1)
}

// UserByID returns a user, or nil; in an Update it is locked.
func UserByID(tx *store.Tx, parent, directory, id string) (*User, error) {
	return oneUser(tx, userColumns+`WHERE parent = $1 AND directory = $2 AND id = $3`+tx.ForUpdate(), parent, directory, id)
}

// UserQuery asks for what answers show of a user and for the groups it is a
// direct member of, under a condition, in one statement. Make it with
// NewUserQuery or NewUserNameQuery, once.
type UserQuery struct{ query string }

const shownUser = `coalesce(u.id, ''), coalesce(u.user_name_fold, ''), coalesce(u.doc, ''), coalesce(u.version, 0), coalesce(u.created_at, 0), coalesce(u.modified_at, 0), coalesce(m.group_id, ''), coalesce(g.display_name, '')`

const groupsOfUser = ` LEFT JOIN directory_members m ON m.parent = u.parent AND m.directory = u.directory AND m.value = u.id
		LEFT JOIN directory_groups g ON g.parent = m.parent AND g.directory = m.directory AND g.id = m.group_id `

// NewUserQuery returns the question for the user with an id, with guard, the SQL
// text of a condition over parameters from $4 on: a number, 0 where it does not
// hold.
func NewUserQuery(guard string) *UserQuery {
	return &UserQuery{`SELECT ` + guard + `, ` + shownUser + ` FROM directory_users u` + groupsOfUser +
		`WHERE u.parent = $1 AND u.directory = $2 AND u.id = $3`}
}

// NewUserNameQuery returns the question for the user whose userName is $3,
// folded. Its condition is answered also where there is no such user.
func NewUserNameQuery(guard string) *UserQuery {
	return &UserQuery{`SELECT ` + guard + `, ` + shownUser + ` FROM (SELECT 1 AS one) o
		LEFT JOIN directory_users u ON u.parent = $1 AND u.directory = $2 AND u.user_name_fold = $3` + groupsOfUser}
}

// User returns a user, or nil, of which ID, UserName (folded here), Doc, Version
// and the times are set, its groups, and what the condition over more is. key is what the question looks
// for.
func (q *UserQuery) User(tx *store.Tx, parent, directory, key string, more ...any) (u *User, groups []GroupRef, holds int64, err error) {
	args := append(make([]any, 0, 8), parent, directory, key)
	err = tx.Rows(q.query, append(args, more...), func(row store.Row) error {
		found := &User{Parent: parent, Directory: directory}
		var g GroupRef
		if err := row.Scan(&holds, &found.ID, &found.UserName, (*[]byte)(&found.Doc), &found.Version, &found.CreatedAt, &found.ModifiedAt, &g.GroupID, &g.DisplayName); err != nil {
			return err
		}
		if found.ID == "" {
			return nil
		}
		if u == nil {
			u = found
		}
		if g.UserID = u.ID; g.DisplayName != "" {
			groups = append(groups, g)
		}
		return nil
	})
	// They are few, and mostly in order.
	slices.SortFunc(groups, func(a, b GroupRef) int { return cmp.Compare(a.GroupID, b.GroupID) })
	return u, groups, holds, err
}

// UserByName returns the user whose userName compares equal to name, or nil;
// in an Update it is locked.
func UserByName(tx *store.Tx, parent, directory, name string) (*User, error) {
	return oneUser(tx, userColumns+`WHERE parent = $1 AND directory = $2 AND user_name_fold = $3`+tx.ForUpdate(), parent, directory, identity.Fold(name))
}

func oneUser(tx *store.Tx, query string, args ...any) (*User, error) {
	var out *User
	err := tx.Rows(query, args, func(row store.Row) (err error) {
		out, err = scanUser(row)
		return err
	})
	return out, err
}

// UsersByExternalID returns up to two users of a directory with an externalId:
// enough to tell one from several.
func UsersByExternalID(tx *store.Tx, parent, directory, externalID string) ([]*User, error) {
	return users(tx, userColumns+`WHERE parent = $1 AND directory = $2 AND external_id = $3 ORDER BY id LIMIT 2`+tx.ForUpdate(), parent, directory, externalID)
}

// UnboundUsers returns up to limit users of a directory that are bound to no
// account, behind the id after; in an Update they are locked.
func UnboundUsers(tx *store.Tx, parent, directory, after string, limit int) ([]*User, error) {
	return users(tx, userColumns+`WHERE parent = $1 AND directory = $2 AND id > $3 AND account IS NULL ORDER BY id LIMIT $4`+tx.ForUpdate(), parent, directory, after, limit)
}

// WaitingUsers returns up to limit users of a directory who wait for a domain
// that the parent does not hold, behind the id after.
func WaitingUsers(tx *store.Tx, parent, directory, after string, limit int) ([]*User, error) {
	return users(tx, userColumns+`WHERE parent = $1 AND directory = $2 AND id > $3 AND account IS NULL AND unbound = 'foreign_domain' ORDER BY id LIMIT $4`, parent, directory, after, limit)
}

func users(tx *store.Tx, query string, args ...any) ([]*User, error) {
	var out []*User
	err := tx.Rows(query, args, func(row store.Row) error {
		u, err := scanUser(row)
		out = append(out, u)
		return err
	})
	return out, err
}

// Link is a live tie between an account and a directory user.
type Link struct {
	Account, Directory, DirectorySlug, UserID string
	Active                                    bool
	Doc                                       json.RawMessage // filled when asked for
	linkedAt                                  int64
}

// Links returns the live links of accounts under a parent, by account and then
// the oldest first, with the users'
// attributes when docs is set.
func Links(tx *store.Tx, parent string, accounts []string, docs bool) ([]Link, error) {
	return AskLinks(tx, parent, accounts, docs)()
}

// AskLinks asks for what Links returns.
func AskLinks(tx *store.Tx, parent string, accounts []string, docs bool) func() ([]Link, error) {
	doc := `''`
	if docs {
		doc = `u.doc`
	}
	among, arg := tx.Among("$2", accounts)
	// They are few for each account: what sorts them costs the engine more than
	// finding them.
	answer := tx.Ask(`SELECT u.account, u.directory, d.slug, u.id, u.active, coalesce(u.linked_at, 0), `+doc+` FROM directory_users u
		JOIN directories d ON d.parent = u.parent AND d.id = u.directory AND d.deleted_at = 0
		WHERE u.parent = $1 AND u.account`+among, parent, arg)
	return func() ([]Link, error) {
		var out []Link
		err := answer.Rows(func(row store.Row) error {
			var l Link
			var text string
			if err := row.Scan(&l.Account, &l.Directory, &l.DirectorySlug, &l.UserID, &l.Active, &l.linkedAt, &text); err != nil {
				return err
			}
			if docs {
				l.Doc = json.RawMessage(text)
			}
			out = append(out, l)
			return nil
		})
		slices.SortFunc(out, func(a, b Link) int {
			return cmp.Or(cmp.Compare(a.Account, b.Account), cmp.Compare(a.linkedAt, b.linkedAt), cmp.Compare(a.UserID, b.UserID))
		})
		return out, err
	}
}

// Remember keeps a deleted user's tie to its account until a time, so that the
// same externalId gets the same account back.
func Remember(tx *store.Tx, u *User, until int64) error {
	return tx.Do(`INSERT INTO directory_tombstones (parent, directory, user_id, external_id, account, until) VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (parent, directory, user_id) DO UPDATE SET until = excluded.until`,
		u.Parent, u.Directory, u.ID, null(u.ExternalID), u.Account, until)
}

// AskRemembered asks for the account that a deleted user with this externalId was
// bound to, or "": none, or several, which prove nothing.
func AskRemembered(tx *store.Tx, parent, directory, externalID string) func() (string, error) {
	if externalID == "" {
		return func() (string, error) { return "", nil }
	}
	// Counting the accounts would make the embedded store sort them.
	answer := tx.Ask(`SELECT min(account), max(account) FROM directory_tombstones
		WHERE parent = $1 AND directory = $2 AND external_id = $3 AND until > $4`, parent, directory, externalID, tx.Now())
	return func() (string, error) {
		var account, other sql.NullString
		if _, err := answer.Row(&account, &other); err != nil || account != other {
			return "", err
		}
		return account.String, nil
	}
}

// RememberedAccount reports whether any directory of the parent remembers a
// deleted user of the account.
func RememberedAccount(tx *store.Tx, parent, account string) (bool, error) {
	var one int
	return tx.Row(`SELECT 1 FROM directory_tombstones WHERE parent = $1 AND account = $2 AND until > $3 LIMIT 1`,
		[]any{parent, account, tx.Now()}, &one)
}

// ForgetExpired drops up to limit ties that are not remembered any more, of all
// parents, and returns how many there were.
func ForgetExpired(tx *store.Tx, limit int) (int64, error) {
	return tx.Exec(`DELETE FROM directory_tombstones WHERE until <= $1 AND (parent, directory, user_id) IN (
		SELECT parent, directory, user_id FROM directory_tombstones WHERE until <= $1 ORDER BY until LIMIT $2)`, tx.Now(), limit)
}

// Forget drops what is remembered of an account in a directory, once it is
// linked again.
func Forget(tx *store.Tx, parent, directory, account string) error {
	return tx.Do(`DELETE FROM directory_tombstones WHERE parent = $1 AND directory = $2 AND account = $3`, parent, directory, account)
}
