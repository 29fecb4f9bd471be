package copying

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/events"
)

// notCopied are the tables whose rows are of the database they stand in.
var notCopied = []string{"goose_db_version", "store_terms", "store_copies"}

const (
	batchRows  = 500
	batchBytes = 4 << 20 // of texts, after which a batch is not made larger
)

// table is one table that is copied.
type table struct {
	name    string
	columns []column
	key     []int  // which of columns, in the order of the key
	derived string // the query of the source that gives its rows; empty: it is there
	insert  *store.Bulk
}

type column struct {
	name    string
	integer bool // a text otherwise
	null    bool
	key     int // place in the primary key from 1; 0: none
}

const (
	sourceColumns = `SELECT s.name, c.name, c.type, c."notnull", c.pk FROM sqlite_schema s, pragma_table_info(s.name) c
		WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY s.name, c.cid`

	targetColumns = `SELECT c.table_name::text, c.column_name::text, c.data_type::text, (c.is_nullable = 'NO')::int::bigint,
			coalesce((SELECT array_position(i.indkey::int2[], a.attnum) + 1 FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attname = c.column_name
				WHERE i.indrelid = (quote_ident(c.table_schema) || '.' || quote_ident(c.table_name))::regclass AND i.indisprimary), 0)::bigint
		FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
		WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' ORDER BY c.table_name, c.ordinal_position`
)

func schemaOf(tx *store.Tx, query string) (map[string][]column, error) {
	out := map[string][]column{}
	return out, tx.Rows(query, nil, func(r store.Row) error {
		var name, kind string
		var notNull bool
		var c column
		if err := r.Scan(&name, &c.name, &kind, &notNull, &c.key); err != nil {
			return err
		}
		switch strings.ToLower(kind) {
		case "text":
		case "bigint", "integer":
			c.integer = true
		default:
			if !slices.Contains(notCopied, name) {
				return errSchema("%s.%s is %s, which is not copied", name, c.name, kind)
			}
		}
		c.null = !notNull
		out[name] = append(out[name], c)
		return nil
	})
}

// tablesOf returns the tables to be copied, and fails where the two stores do
// not have the same: nothing is ever left out silently.
func tablesOf(ctx context.Context, from *store.Source, to *store.DB) ([]table, error) {
	var source, target map[string][]column
	if err := from.View(ctx, func(tx *store.Tx) (err error) {
		source, err = schemaOf(tx, sourceColumns)
		return err
	}); err != nil {
		return nil, err
	}
	if err := to.Read(ctx, func(tx *store.Tx) (err error) {
		target, err = schemaOf(tx, targetColumns)
		return err
	}); err != nil {
		return nil, err
	}
	return pair(source, target, events.Places())
}

// pair makes the tables of what two schemas have; derived are those that only
// the target has, with the query of the source that fills them.
func pair(source, target map[string][]column, derived map[string]string) ([]table, error) {
	for _, name := range notCopied {
		delete(source, name)
		delete(target, name)
	}
	for name := range source {
		if target[name] == nil {
			return nil, errSchema("only the source has the table %s", name)
		}
	}
	var out []table
	for _, name := range slices.Sorted(maps.Keys(target)) {
		t := table{name: name, columns: target[name], derived: derived[name]}
		if have, is := source[name]; !is && t.derived == "" {
			return nil, errSchema("only the destination has the table %s", name)
		} else if is {
			if err := t.same(have); err != nil {
				return nil, err
			}
		}
		if err := t.prepare(); err != nil {
			return nil, err
		}
		out = append(out, t)
	}
	return out, nil
}

// same holds the columns of the table to those that the source has.
func (t *table) same(have []column) error {
	plain := func(cs []column) map[string]column {
		out := map[string]column{}
		for _, c := range cs {
			c.key = 0
			if c.null = c.null && c.name != "n"; c.name == "n" && t.name == "events" { // SQLite's row id is never null and does not say so
				c.null = false
			}
			out[c.name] = c
		}
		return out
	}
	if a, b := plain(have), plain(t.columns); !maps.Equal(a, b) {
		return errSchema("the columns of %s are %v in the source and %v in the destination", t.name, a, b)
	}
	return nil
}

func (t *table) prepare() error {
	names, kinds := make([]string, len(t.columns)), make([]byte, len(t.columns))
	for i, c := range t.columns {
		names[i], kinds[i] = c.name, 't'
		if c.integer {
			kinds[i] = 'n'
		}
		if c.key > 0 {
			t.key = append(t.key, i)
		}
	}
	if len(t.key) == 0 {
		return errSchema("%s has no primary key", t.name)
	}
	slices.SortFunc(t.key, func(a, b int) int { return t.columns[a].key - t.columns[b].key })
	// Numbers that the database would draw are taken from the source.
	t.insert = store.NewBulk(`INSERT INTO `+t.name+` (`+strings.Join(names, ", ")+`) OVERRIDING SYSTEM VALUE`, string(kinds), "")
	return nil
}

// source is what stands behind FROM in the source.
func (t *table) source() string {
	if t.derived != "" {
		return "(" + t.derived + ")"
	}
	return t.name
}

// value is what stands in a column.
type value struct {
	null    bool
	integer bool
	n       int64
	s       string
}

// Scan implements sql.Scanner.
func (v *value) Scan(src any) error {
	switch x := src.(type) {
	case nil:
		*v = value{null: true}
	case int64:
		*v = value{integer: true, n: x}
	case string:
		*v = value{s: x}
	default:
		return fmt.Errorf("%T is neither a text nor an integer", src)
	}
	return nil
}

// row is one row, a value for each column.
type row []value

func (r row) values() []any {
	out := make([]any, len(r))
	for i, v := range r {
		switch {
		case v.null:
		case v.integer:
			out[i] = v.n
		default:
			out[i] = v.s
		}
	}
	return out
}

var errEnough = errors.New("the batch is full")

// after reads the rows that follow a key, nil: from the beginning, as many as
// make a batch.
func (t *table) after(tx *store.Tx, from string, key []any) ([]row, error) {
	names, keys, places := make([]string, len(t.columns)), make([]string, len(t.key)), make([]string, len(t.key))
	for i, c := range t.columns {
		names[i] = c.name
	}
	for i, k := range t.key {
		keys[i], places[i] = t.columns[k].name, "$"+strconv.Itoa(i+1)
	}
	query := "SELECT " + strings.Join(names, ", ") + " FROM " + from
	if key != nil {
		query += " WHERE (" + strings.Join(keys, ", ") + ") > (" + strings.Join(places, ", ") + ")"
	}
	query += " ORDER BY " + strings.Join(keys, ", ") + " LIMIT " + strconv.Itoa(batchRows)
	var rows []row
	bytes := 0
	err := tx.Rows(query, key, func(scan store.Row) error {
		r, dest := make(row, len(t.columns)), make([]any, len(t.columns))
		for i := range r {
			dest[i] = &r[i]
		}
		if err := scan.Scan(dest...); err != nil {
			return fmt.Errorf("%s: %w", t.name, err)
		}
		rows = append(rows, r)
		for _, v := range r {
			bytes += len(v.s)
		}
		if bytes >= batchBytes {
			return errEnough
		}
		return nil
	})
	if errors.Is(err, errEnough) {
		err = nil
	}
	return rows, err
}

// fits refuses a row that the destination could not hold as it is.
func (t *table) fits(r row) error {
	for i, v := range r {
		c := t.columns[i]
		wrong := ""
		switch {
		case v.null && !c.null:
			wrong = "nothing, where something has to be"
		case v.null:
		case v.integer != c.integer:
			wrong = "a value of the wrong kind"
		case strings.IndexByte(v.s, 0) >= 0:
			wrong = "a text with a NUL byte, which PostgreSQL cannot hold"
		case !utf8.ValidString(v.s):
			wrong = "a text that is not UTF-8, which PostgreSQL cannot hold"
		default:
			continue
		}
		if wrong != "" {
			return t.cannotCopy(r, "in "+c.name+" "+wrong)
		}
	}
	return nil
}

// shownKey is how many bytes of a key are shown: it may be what is too long.
const shownKey = 300

func (t *table) cannotCopy(r row, has string) error {
	key := t.format(r)
	return identity.Errorf(identity.CodeInvalid, "cannot_copy", "the row %s of %s has %s; change it in the source, by the daemon, and copy again with --start-over", key[:min(len(key), shownKey)], t.name, has)
}

// format writes the key of a row as it is noted: a JSON list of texts.
func (t *table) format(r row) string {
	key := make([]string, len(t.key))
	for i, k := range t.key {
		if key[i] = r[k].s; r[k].integer {
			key[i] = strconv.FormatInt(r[k].n, 10)
		}
	}
	b, err := json.Marshal(key)
	if err != nil {
		return "[]" // a slice of strings always marshals
	}
	return string(b)
}

// parse reads what format wrote; empty: nil.
func (t *table) parse(position string) ([]any, error) {
	if position == "" {
		return nil, nil
	}
	var key []string
	if err := json.Unmarshal([]byte(position), &key); err != nil || len(key) != len(t.key) {
		return nil, errSchema("the note of how far %s has come is not of this usher", t.name)
	}
	out := make([]any, len(key))
	for i, k := range t.key {
		if out[i] = key[i]; t.columns[k].integer {
			n, err := strconv.ParseInt(key[i], 10, 64)
			if err != nil {
				return nil, errSchema("the note of how far %s has come is not of this usher", t.name)
			}
			out[i] = n
		}
	}
	return out, nil
}
