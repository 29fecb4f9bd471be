package directory

import (
	"encoding/json"
	"fmt"
	"strings"

	"usher/internal/identity"
	"usher/internal/store"
)

// Term is one condition of a search that a statement answers. Conditions of a
// search are joined by and.
type Term struct {
	Field Field
	Value string // verbatim; folded here where the field compares so
	Type  string // FieldEmail alone: the type of the same e-mail; empty: any
	Flag  bool   // FieldActive alone

	From, Before int64 // FieldModified alone, microseconds: from From on and before Before
}

// Field names what a Term looks at.
type Field int

// The fields that statements look at; all but FieldActive and FieldModified have
// an index.
const (
	FieldID Field = iota
	FieldExternalID
	FieldUserName
	FieldActive
	FieldEmail
	FieldDisplayName // groups
	FieldMember      // groups: a member's value
	FieldModified    // when a record was last changed
)

// Order is what a search is ordered by, all of it kept in order by an index.
type Order int

// The orders.
const (
	OrderID          Order = iota
	OrderUserName          // users, in any letter case
	OrderDisplayName       // groups, in any letter case, those of one name by id
)

// Query is a search for users or groups of one directory.
type Query struct {
	Parent, Directory string
	Terms             []Term
	By                Order
	Descending        bool
	After             string // an id; only what comes behind it. Counts do not look at it
	AfterValue        string // where By is not OrderID, what the one with the id After is ordered by, folded
	Offset, Limit     int    // Limit < 0: all, without Offset
	Room              *Room  // what users are read into where there is a Limit; nil: memory of their own
}

// CountUsers returns how many users match.
func CountUsers(tx *store.Tx, q Query) (int, error) { return count(tx, usersTable, KindUser, q) }

// CountGroups returns how many groups match.
func CountGroups(tx *store.Tx, q Query) (int, error) {
	return count(tx, groupsTable, KindGroup, q)
}

const usersTable, groupsTable = "directory_users", "directory_groups"

func count(tx *store.Tx, table, kind string, q Query) (int, error) {
	if len(q.Terms) == 0 {
		return total(tx, q.Parent, q.Directory, kind)
	}
	where, args := q.where()
	var n int
	_, err := tx.Row(`SELECT count(*) FROM `+table+` t `+where, args, &n)
	return n, err
}

// EachUser calls fn for the users that match, of which what answers and filters
// look at is set: ID, Active, Doc, Version and the times.
func EachUser(tx *store.Tx, q Query, fn func(*User) error) error {
	where, args := q.page(usersTable)
	if q.Room == nil {
		q.Room = &Room{}
	}
	var id, doc store.Text
	var active bool
	var version, created, modified int64
	columns := []any{&id, &active, &doc, &version, &created, &modified}
	return tx.Rows(`SELECT id, active, doc, version, created_at, modified_at FROM directory_users t `+where, args, func(row store.Row) error {
		if err := row.Scan(columns...); err != nil {
			return err
		}
		var u *User
		if q.Limit >= 0 {
			u = q.Room.user(id, doc)
		} else { // they are as many as there are, and mostly nobody holds them
			u = &User{ID: string(id), Doc: append(json.RawMessage(nil), doc...)}
		}
		u.Parent, u.Directory, u.Active = q.Parent, q.Directory, active
		u.Version, u.CreatedAt, u.ModifiedAt = version, created, modified
		return fn(u)
	})
}

// EachGroup calls fn for the groups that match.
func EachGroup(tx *store.Tx, q Query, fn func(*Group) error) error {
	where, args := q.page(groupsTable)
	return tx.Rows(strings.TrimSuffix(groupColumns, " ")+` t `+where, args, func(row store.Row) error {
		g, err := scanGroup(row)
		if err != nil {
			return err
		}
		return fn(g)
	})
}

// IDBehind returns the id of the n-th record of a kind, KindUser or KindGroup,
// behind an id, by id; empty where there are fewer.
func IDBehind(tx *store.Tx, parent, directory, kind, id string, n int) (behind string, err error) {
	table := usersTable
	if kind == KindGroup {
		table = groupsTable
	}
	_, err = tx.Row(`SELECT id FROM `+table+` WHERE parent = $1 AND directory = $2 AND id > $3 ORDER BY parent, directory, id LIMIT 1 OFFSET $4`,
		[]any{parent, directory, id, n - 1}, &behind)
	return behind, err
}

// columns are what a search is ordered by and the values of the one it goes on
// behind.
func (q Query) columns() (names []string, after []any) {
	switch q.By {
	case OrderUserName: // unique
		return []string{"t.user_name_fold"}, []any{q.AfterValue}
	case OrderDisplayName:
		return []string{"t.display_fold", "t.id"}, []any{q.AfterValue, q.After}
	}
	return []string{"t.id"}, []any{q.After}
}

// page is the part of a statement behind the table: what is skipped is looked
// for by what it is ordered by alone, so that only rows that are wanted are
// read.
func (q Query) page(table string) (string, []any) {
	names, after := q.columns()
	behind, direction := ">", ""
	if q.Descending {
		behind, direction = "<", " DESC"
	}
	order := ` ORDER BY ` + strings.Join(append([]string{"t.parent", "t.directory"}, names...), direction+", ") + direction
	selected := strings.Join(names, ", ")
	place := selected
	if len(names) > 1 {
		place = "(" + place + ")"
	}
	where, args := q.where()
	whole := where
	if q.After != "" {
		params := make([]string, len(after))
		for i, v := range after {
			args = append(args, v)
			params[i] = fmt.Sprintf("$%d", len(args))
		}
		at := strings.Join(params, ", ")
		if len(params) > 1 {
			at = "(" + at + ")"
		}
		whole += fmt.Sprintf(` AND %s %s %s`, place, behind, at)
	}
	if q.Limit < 0 {
		return whole + order, args
	}
	if q.Offset > 0 {
		args = append(args, q.Offset)
		whole = fmt.Sprintf(`%s AND %s %s= (SELECT %s FROM %s t %s%s LIMIT 1 OFFSET $%d)`, where, place, behind, selected, table, whole, order, len(args))
	}
	args = append(args, q.Limit)
	return fmt.Sprintf(`%s%s LIMIT $%d`, whole, order, len(args)), args
}

func (q Query) where() (string, []any) {
	args := []any{q.Parent, q.Directory}
	var b strings.Builder
	b.WriteString(`WHERE t.parent = $1 AND t.directory = $2`)
	for _, t := range q.Terms {
		p := fmt.Sprintf("$%d", len(args)+1)
		switch t.Field {
		case FieldID:
			b.WriteString(` AND t.id = ` + p)
			args = append(args, t.Value)
		case FieldExternalID:
			b.WriteString(` AND t.external_id = ` + p)
			args = append(args, t.Value)
		case FieldUserName:
			b.WriteString(` AND t.user_name_fold = ` + p)
			args = append(args, identity.Fold(t.Value))
		case FieldActive:
			b.WriteString(` AND t.active = ` + p)
			args = append(args, t.Flag)
		case FieldModified:
			fmt.Fprintf(&b, ` AND t.modified_at >= %s AND t.modified_at < $%d`, p, len(args)+2)
			args = append(args, t.From, t.Before)
		case FieldDisplayName:
			b.WriteString(` AND t.display_fold = ` + p)
			args = append(args, identity.Fold(t.Value))
		case FieldMember:
			b.WriteString(` AND t.id IN (SELECT group_id FROM directory_members WHERE parent = $1 AND directory = $2 AND value = ` + p + `)`)
			args = append(args, t.Value)
		case FieldEmail:
			b.WriteString(` AND t.id IN (SELECT user_id FROM directory_emails WHERE parent = $1 AND directory = $2 AND value_fold = ` + p)
			args = append(args, identity.Fold(t.Value))
			if t.Type != "" {
				fmt.Fprintf(&b, ` AND type_fold = $%d`, len(args)+1)
				args = append(args, identity.Fold(t.Type))
			}
			b.WriteByte(')')
		}
	}
	return b.String(), args
}

// EachDocumentWith calls fn for every document of a directory's users, or of its
// groups, in which a text may stand: a look at all of them.
func EachDocumentWith(tx *store.Tx, parent, directory string, kind, text string, fn func(id string, doc []byte) error) error {
	table := usersTable
	if kind == KindGroup {
		table = groupsTable
	}
	like := strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`).Replace(text)
	return tx.Rows(`SELECT id, doc FROM `+table+` WHERE parent = $1 AND directory = $2 AND doc LIKE $3 ESCAPE '\'`, []any{parent, directory, "%" + like + "%"}, func(row store.Row) error {
		var id, doc string
		if err := row.Scan(&id, &doc); err != nil {
			return err
		}
		return fn(id, []byte(doc))
	})
}
