package store

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
)

// sqliteRow is the row that a statement stands at, read where it is.
type sqliteRow struct{ st *rawStmt }

// Scan implements Row.
func (r *sqliteRow) Scan(dest ...any) error {
	if len(dest) != r.st.columns {
		return fmt.Errorf("a row of %d columns is read into %d variables", r.st.columns, len(dest))
	}
	for i, d := range dest {
		if t, ok := d.(*Text); ok {
			if *t, ok = r.st.text(i); !ok {
				return fmt.Errorf("column %d: NULL does not fit into %T", i+1, d)
			}
			continue
		}
		if err := assign(d, r.st.column(i)); err != nil {
			return fmt.Errorf("column %d: %w", i+1, err)
		}
	}
	return nil
}

// keep returns a copy that outlives the statement's next step.
func (r *sqliteRow) keep() sqliteKeptRow {
	row := make(sqliteKeptRow, r.st.columns)
	for i := range row {
		row[i] = r.st.column(i)
		row[i].text = append([]byte(nil), row[i].text...)
	}
	return row
}

// sqliteKeptRow is a row that was copied.
type sqliteKeptRow []cell

// Scan implements Row.
func (r sqliteKeptRow) Scan(dest ...any) error {
	if len(dest) != len(r) {
		return fmt.Errorf("a row of %d columns is read into %d variables", len(r), len(dest))
	}
	for i, d := range dest {
		if err := assign(d, r[i]); err != nil {
			return fmt.Errorf("column %d: %w", i+1, err)
		}
	}
	return nil
}

// kind is what SQLite keeps a value as. Floats and blobs are in no column of
// the schema.
type kind uint8

const (
	kindNull kind = iota
	kindInteger
	kindText
	kindOther
)

func (k kind) String() string {
	return [...]string{"NULL", "an integer", "a text", "a float or blob"}[k]
}

// cell is one value of a row.
type cell struct {
	kind    kind
	integer int64
	text    []byte // the engine's memory; copy it
}

func assign(dest any, v cell) error {
	switch d := dest.(type) {
	case *string:
		switch v.kind {
		case kindText:
			*d = string(v.text)
			return nil
		case kindInteger:
			*d = strconv.FormatInt(v.integer, 10)
			return nil
		}
	case *Text:
		if v.kind == kindText {
			*d = v.text
			return nil
		}
	case *[]byte:
		if v.kind == kindText {
			*d = append([]byte(nil), v.text...)
			return nil
		}
	case *json.RawMessage:
		if v.kind == kindText {
			*d = append([]byte(nil), v.text...)
			return nil
		}
	case *int64:
		if v.kind == kindInteger {
			*d = v.integer
			return nil
		}
	case *int:
		if v.kind == kindInteger {
			*d = int(v.integer)
			return nil
		}
	case *bool:
		if v.kind == kindInteger {
			*d = v.integer != 0
			return nil
		}
	case sql.Scanner:
		if v.kind != kindOther {
			return d.Scan(v.value())
		}
	default:
		return assignKind(reflect.ValueOf(dest), v)
	}
	return fmt.Errorf("%s does not fit into %T", v.kind, dest)
}

// value returns the value as a sql.Scanner takes it.
func (v cell) value() any {
	switch v.kind {
	case kindInteger:
		return v.integer
	case kindText:
		return string(v.text)
	default:
		return nil
	}
}

// assignKind assigns to types whose kind is a string, an integer or bytes.
func assignKind(dest reflect.Value, v cell) error {
	if dest.Kind() != reflect.Pointer || dest.IsNil() {
		return fmt.Errorf("%s is no variable", dest.Type())
	}
	to := dest.Elem()
	switch {
	case v.kind == kindText && to.Kind() == reflect.String:
		to.SetString(string(v.text))
	case v.kind == kindText && to.Kind() == reflect.Slice && to.Type().Elem().Kind() == reflect.Uint8:
		to.SetBytes(append([]byte(nil), v.text...))
	case v.kind == kindInteger && to.CanInt():
		to.SetInt(v.integer)
	default:
		return fmt.Errorf("%s does not fit into %s", v.kind, dest.Type())
	}
	return nil
}
