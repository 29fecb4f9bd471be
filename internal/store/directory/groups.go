package directory

import (
	"bytes"
	"encoding/json"

	"usher/internal/identity"
	"usher/internal/store"
)

// Group is a directory group as its directory sent it, without its members.
type Group struct {
	Parent, Directory, ID string
	DisplayName           string
	SharedName            bool            // the directory lets other groups have the displayName too; written, never read back
	ExternalID            string          // empty: none
	Doc                   json.RawMessage // canonical JSON object of the attributes, without id, meta and members
	Described             bool            // there may be members that are no users, or were sent with more than their value
	Version               int64
	CreatedAt, ModifiedAt int64
}

// Member is one member of a group as its directory sent it.
type Member struct {
	Value   string
	Kind    string // KindUser | KindGroup; empty when it resolves to nothing
	Type    string // as sent, may be empty
	Display string // as sent, may be empty
}

// plain reports whether m is a user of whom nothing but the value was sent.
func (m *Member) plain() bool { return m.Kind == KindUser && m.Type == "" && m.Display == "" }

// What a member's value resolves to.
const (
	KindUser  = "User"
	KindGroup = "Group"
)

const groupColumns = `SELECT parent, directory, id, display_name, coalesce(external_id, ''), doc, described, version, created_at, modified_at FROM directory_groups `

func scanGroup(row store.Row) (*Group, error) {
	var g Group
	err := row.Scan(&g.Parent, &g.Directory, &g.ID, &g.DisplayName, &g.ExternalID, (*[]byte)(&g.Doc), &g.Described, &g.Version, &g.CreatedAt, &g.ModifiedAt)
	return &g, err
}

// uniqueName is what the unique index holds of the displayName.
func (g *Group) uniqueName() any {
	if g.SharedName {
		return nil
	}
	return identity.Fold(g.DisplayName)
}

// InsertGroup adds a group and sets Version, the times and, where it lacks
// one, its id; store.ErrUnique when the displayName is taken.
func InsertGroup(tx *store.Tx, g *Group) error {
	if g.ID == "" {
		g.ID = store.NewID()
	}
	g.Version, g.CreatedAt, g.ModifiedAt = 1, tx.Now(), tx.Now()
	_, err := tx.Exec(`INSERT INTO directory_groups (parent, directory, id, display_name, display_fold, external_id, doc, version, created_at, modified_at, unique_name)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
		g.Parent, g.Directory, g.ID, g.DisplayName, identity.Fold(g.DisplayName), null(g.ExternalID), string(g.Doc), g.Version, g.CreatedAt, g.ModifiedAt, g.uniqueName())
	if err != nil {
		return err
	}
	return counted(tx, g.Parent, g.Directory, KindGroup, g.ID, 1)
}

// UpdateGroup stores a group whose version is still g.Version and raises it;
// what it returns says whether that was so: false, and nothing changed, when
// another write came first. Where the displayName is taken the transaction ends
// with taken, store.ErrUnique when that is nil.
func UpdateGroup(tx *store.Tx, g *Group, taken error) func() (bool, error) {
	changed := tx.AskChanged(taken, `UPDATE directory_groups SET display_name = $4, display_fold = $5, external_id = $6, doc = $7, version = version + 1, modified_at = $8, unique_name = $10
		WHERE parent = $1 AND directory = $2 AND id = $3 AND version = $9`,
		g.Parent, g.Directory, g.ID, g.DisplayName, identity.Fold(g.DisplayName), null(g.ExternalID), string(g.Doc), tx.Now(), g.Version, g.uniqueName())
	g.Version++
	g.ModifiedAt = tx.Now()
	return func() (bool, error) {
		n, err := changed()
		return n > 0, err
	}
}

// DeleteGroup removes a group, its members, and its place in other groups,
// whose versions rise.
func DeleteGroup(tx *store.Tx, g *Group) error {
	if err := raiseGroupsOf(tx, g.Parent, g.Directory, g.ID); err != nil {
		return err
	}
	for _, q := range []string{
		`DELETE FROM directory_members WHERE parent = $1 AND directory = $2 AND group_id = $3`,
		`DELETE FROM directory_members WHERE parent = $1 AND directory = $2 AND value = $3`,
		`DELETE FROM directory_groups WHERE parent = $1 AND directory = $2 AND id = $3`,
	} {
		if err := tx.Do(q, g.Parent, g.Directory, g.ID); err != nil {
			return err
		}
	}
	return counted(tx, g.Parent, g.Directory, KindGroup, g.ID, -1)
}

// raiseGroupsOf raises the version of every group that value is a member of,
// since a group's members are part of what its version names.
func raiseGroupsOf(tx *store.Tx, parent, directory, value string) error {
	return tx.Do(`UPDATE directory_groups SET version = version + 1, modified_at = $4 WHERE parent = $1 AND directory = $2
		AND id IN (SELECT group_id FROM directory_members WHERE parent = $1 AND directory = $2 AND value = $3)`, parent, directory, value, tx.Now())
}

// LockMembers holds who is a member of what in a directory: shared while
// members come and go, alone while a record that may be a member is deleted, or
// gets its account.
func LockMembers(tx *store.Tx, directory string, alone bool) error {
	if alone {
		return tx.Lock("members:" + directory)
	}
	return tx.LockShared("members:" + directory)
}

// GroupByID returns a group, or nil; in an Update it is locked.
func GroupByID(tx *store.Tx, parent, directory, id string) (*Group, error) {
	gs, err := groups(tx, groupColumns+`WHERE parent = $1 AND directory = $2 AND id = $3`+tx.ForUpdate(), parent, directory, id)
	if err != nil || len(gs) == 0 {
		return nil, err
	}
	return gs[0], nil
}

func groups(tx *store.Tx, query string, args ...any) ([]*Group, error) {
	var out []*Group
	err := tx.Rows(query, args, func(row store.Row) error {
		g, err := scanGroup(row)
		out = append(out, g)
		return err
	})
	return out, err
}

// Found is what a member's value stands for.
type Found struct {
	Kind    string // KindUser | KindGroup
	Account string // that a user is bound to; empty: none
}

// AskFound asks what values stand for in a directory; a value that stands for
// nothing is not in the answer.
func AskFound(tx *store.Tx, parent, directory string, values []string) func() (map[string]Found, error) {
	if len(values) == 0 {
		return func() (map[string]Found, error) { return nil, nil }
	}
	among, arg := tx.Among("$3", values)
	groups := tx.Ask(`SELECT id FROM directory_groups WHERE parent = $1 AND directory = $2 AND id`+among, parent, directory, arg)
	users := tx.Ask(`SELECT id, coalesce(account, '') FROM directory_users WHERE parent = $1 AND directory = $2 AND id`+among, parent, directory, arg)
	return func() (map[string]Found, error) {
		out := make(map[string]Found, len(values))
		err := groups.Rows(func(row store.Row) error {
			var id string
			err := row.Scan(&id)
			out[id] = Found{Kind: KindGroup}
			return err
		})
		if err != nil {
			return nil, err
		}
		return out, users.Rows(func(row store.Row) error {
			var id string
			f := Found{Kind: KindUser}
			err := row.Scan(&id, &f.Account)
			out[id] = f
			return err
		})
	}
}

var addMembers = store.NewBulk(`INSERT INTO directory_members (parent, directory, group_id, value, kind, type, display)`, "ttttttt",
	`ON CONFLICT (parent, directory, group_id, value) DO NOTHING`)

// AddMembers adds members to a group; what it returns gives the values that
// were not in it before. A member that is there keeps what it was sent with,
// unless the new one says more: that alone raises the group's version here,
// since the caller sees no member come.
func AddMembers(tx *store.Tx, g *Group, members []Member) func() ([]string, error) {
	rows := make([][]any, len(members))
	for i, m := range members {
		if !g.Described && !m.plain() {
			g.Described = true
			if err := tx.Do(`UPDATE directory_groups SET described = 1 WHERE parent = $1 AND directory = $2 AND id = $3`, g.Parent, g.Directory, g.ID); err != nil {
				return func() ([]string, error) { return nil, err }
			}
		}
		rows[i] = []any{g.Parent, g.Directory, g.ID, m.Value, m.Kind, m.Type, m.Display}
	}
	inserted := tx.AskInserted(addMembers, rows, 3, "value")
	return func() ([]string, error) {
		added, err := inserted()
		if err != nil || len(added) == len(members) {
			return added, err
		}
		return added, describeMembers(tx, g, members, added)
	}
}

// describeMembers stores what members that were there already say more.
func describeMembers(tx *store.Tx, g *Group, members []Member, added []string) error {
	fresh := make(map[string]bool, len(added))
	for _, v := range added {
		fresh[v] = true
	}
	described := false
	for _, m := range members {
		if fresh[m.Value] || m.Display == "" && m.Type == "" {
			continue
		}
		changed, err := describeMember(tx, g, m)
		if err != nil {
			return err
		}
		described = described || changed
	}
	if !described {
		return nil
	}
	g.Version++
	g.ModifiedAt = tx.Now()
	g.Described = true
	return tx.Do(`UPDATE directory_groups SET version = version + 1, modified_at = $4, described = 1 WHERE parent = $1 AND directory = $2 AND id = $3`,
		g.Parent, g.Directory, g.ID, tx.Now())
}

// describeMember stores the type and display a repeated member was sent with;
// it reports whether they are others than before.
func describeMember(tx *store.Tx, g *Group, m Member) (bool, error) {
	n, err := tx.Exec(`UPDATE directory_members SET type = CASE WHEN $5 = '' THEN type ELSE $5 END, display = CASE WHEN $6 = '' THEN display ELSE $6 END
		WHERE parent = $1 AND directory = $2 AND group_id = $3 AND value = $4 AND ($5 NOT IN ('', type) OR $6 NOT IN ('', display))`,
		g.Parent, g.Directory, g.ID, m.Value, m.Type, m.Display)
	return n > 0, err
}

// RemoveMembers takes values out of a group; what it returns gives those that
// were in it.
func RemoveMembers(tx *store.Tx, g *Group, gone []string) func() ([]string, error) {
	if len(gone) == 0 {
		return func() ([]string, error) { return nil, nil }
	}
	if len(gone) == 1 {
		changed := tx.AskChanged(nil, `DELETE FROM directory_members WHERE parent = $1 AND directory = $2 AND group_id = $3 AND value = $4`, g.Parent, g.Directory, g.ID, gone[0])
		return func() ([]string, error) {
			n, err := changed()
			if err != nil || n == 0 {
				return nil, err
			}
			return gone[:1], nil
		}
	}
	among, arg := tx.Among("$4", gone)
	answer := tx.Ask(`DELETE FROM directory_members WHERE parent = $1 AND directory = $2 AND group_id = $3 AND value`+among+` RETURNING value`,
		g.Parent, g.Directory, g.ID, arg)
	return func() (out []string, err error) {
		err = answer.Rows(func(row store.Row) error {
			var v string
			err := row.Scan(&v)
			out = append(out, v)
			return err
		})
		return out, err
	}
}

// MemberValues returns the values of every member of a group.
func MemberValues(tx *store.Tx, g *Group) ([]string, error) {
	return values(tx, `SELECT value FROM directory_members WHERE parent = $1 AND directory = $2 AND group_id = $3`, g.Parent, g.Directory, g.ID)
}

// MembersAfter returns the values of up to limit members of a group behind one.
func MembersAfter(tx *store.Tx, parent, directory, group, after string, limit int) ([]string, error) {
	return values(tx, `SELECT value FROM directory_members WHERE parent = $1 AND directory = $2 AND group_id = $3 AND value > $4 ORDER BY value LIMIT $5`,
		parent, directory, group, after, limit)
}

func values(tx *store.Tx, query string, args ...any) ([]string, error) {
	var out []string
	err := tx.Rows(query, args, func(row store.Row) error {
		var v string
		err := row.Scan(&v)
		out = append(out, v)
		return err
	})
	return out, err
}

// MemberRow is a Member as it stands in the store: good until the function that
// is given it returns.
type MemberRow struct{ Value, Kind, Type, Display store.Text }

// EachMember calls fn for every member of a group, which was read in the same
// transaction, in the order of their values, without holding or copying them.
func EachMember(tx *store.Tx, g *Group, fn func(*MemberRow) error) error {
	var m MemberRow
	names, columns := "value, kind, type, display", []any{&m.Value, &m.Kind, &m.Type, &m.Display}
	if !g.Described {
		m.Kind = store.Text(KindUser)
		names, columns = "value", columns[:1]
	}
	return tx.Rows(`SELECT `+names+` FROM directory_members WHERE parent = $1 AND directory = $2 AND group_id = $3 ORDER BY value`,
		[]any{g.Parent, g.Directory, g.ID}, func(row store.Row) error {
			if err := row.Scan(columns...); err != nil {
				return err
			}
			return fn(&m)
		})
}

// UserIDLength is how many bytes the ids of users have, all of them.
const UserIDLength = len("00000000-0000-0000-0000-000000000000")

// EveryMember is EachMember in any order, for whoever holds all of them in memory
// anyway.
func EveryMember(tx *store.Tx, g *Group, fn func(*MemberRow) error) error {
	if g.Described || tx.Concurrent() {
		return EachMember(tx, g, fn)
	}
	// For the embedded store a row costs more than what is in it: all come as one
	// text. Members who are users have ids, which are all as long and have no comma.
	const length = UserIDLength
	whole := true
	err := tx.Rows(`SELECT coalesce(group_concat(value), '') FROM directory_members WHERE parent = $1 AND directory = $2 AND group_id = $3`,
		[]any{g.Parent, g.Directory, g.ID}, func(row store.Row) error {
			var all store.Text
			if err := row.Scan(&all); err != nil || len(all) == 0 {
				return err
			}
			if whole = commas(all, length); !whole {
				return nil
			}
			m := MemberRow{Kind: store.Text(KindUser)}
			for at := 0; at < len(all); at += length + 1 {
				m.Value = all[at : at+length]
				if err := fn(&m); err != nil {
					return err
				}
			}
			return nil
		})
	if err != nil || whole {
		return err
	}
	return EachMember(tx, g, fn)
}

// commas reports whether a text is a list of values of one length, with commas
// between them.
func commas(all store.Text, length int) bool {
	if (len(all)+1)%(length+1) != 0 {
		return false
	}
	for at := length; at < len(all); at += length + 1 {
		if all[at] != ',' {
			return false
		}
	}
	return bytes.Count(all, []byte{','}) == (len(all)+1)/(length+1)-1
}

// AccountGroup is a group that counts for an account.
type AccountGroup struct{ Account, Directory, Name, ExternalID string }

// GroupsOfAccounts returns the groups of every active link of accounts under a
// parent: the groups that rules look at.
func GroupsOfAccounts(tx *store.Tx, parent string, accounts []string) ([]AccountGroup, error) {
	return AskGroupsOfAccounts(tx, parent, accounts)()
}

// AskGroupsOfAccounts asks for what GroupsOfAccounts returns.
func AskGroupsOfAccounts(tx *store.Tx, parent string, accounts []string) func() ([]AccountGroup, error) {
	among, arg := tx.Among("$2", accounts)
	answer := tx.Ask(`SELECT u.account, d.slug, g.display_name, coalesce(g.external_id, '') FROM directory_users u
		JOIN directories d ON d.parent = u.parent AND d.id = u.directory AND d.deleted_at = 0
		JOIN directory_members m ON m.parent = u.parent AND m.directory = u.directory AND m.value = u.id
		JOIN directory_groups g ON g.parent = m.parent AND g.directory = m.directory AND g.id = m.group_id
		WHERE u.parent = $1 AND u.account`+among+` AND u.active = 1`, parent, arg)
	return func() ([]AccountGroup, error) {
		var out []AccountGroup
		err := answer.Rows(func(row store.Row) error {
			var g AccountGroup
			err := row.Scan(&g.Account, &g.Directory, &g.Name, &g.ExternalID)
			out = append(out, g)
			return err
		})
		return out, err
	}
}

// GroupsOfLink returns the groups that a link's user is in.
func GroupsOfLink(tx *store.Tx, parent string, l *Link) (out []AccountGroup, err error) {
	err = tx.Rows(`SELECT g.display_name, coalesce(g.external_id, '') FROM directory_members m
		JOIN directory_groups g ON g.parent = m.parent AND g.directory = m.directory AND g.id = m.group_id
		WHERE m.parent = $1 AND m.directory = $2 AND m.value = $3`, []any{parent, l.Directory, l.UserID}, func(row store.Row) error {
		g := AccountGroup{Account: l.Account, Directory: l.DirectorySlug}
		err := row.Scan(&g.Name, &g.ExternalID)
		out = append(out, g)
		return err
	})
	return out, err
}

// AccountsOfUsers returns the accounts that users of a directory are bound to.
func AccountsOfUsers(tx *store.Tx, parent, directory string, users []string) ([]string, error) {
	var out []string
	among, arg := tx.Among("$3", users)
	err := tx.Rows(`SELECT account FROM directory_users WHERE parent = $1 AND directory = $2 AND account IS NOT NULL AND id`+among,
		[]any{parent, directory, arg}, func(row store.Row) error {
			var a string
			err := row.Scan(&a)
			out = append(out, a)
			return err
		})
	return out, err
}

// PlaceOfGroup is where changes of who is in a group are counted.
func PlaceOfGroup(directory, group string) store.Place {
	return store.PlaceOf(store.NoticedGroup, directory, group)
}
