package storetest

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	_ "modernc.org/sqlite" // the driver of DumpSQLite
)

// DumpSQLite writes the schema and every row of the embedded store in file as
// SQL that makes the same file of an empty one. Nobody may have it open.
func DumpSQLite(ctx context.Context, file string, w io.Writer) (err error) {
	db, err := sql.Open("sqlite", "file:"+file+"?mode=ro")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	var tables, rest []string // rest are indexes, made when the rows are there
	err = each(ctx, db, `SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY rowid`, func(v []any) error {
		switch kind, name, text := v[0].(string), v[1].(string), v[2].(string); {
		case strings.HasPrefix(name, "sqlite_"): // made by itself, or by ANALYZE
		case kind == "table":
			tables = append(tables, name)
			_, err := fmt.Fprintf(w, "%s;\n", text)
			return err
		default:
			rest = append(rest, text)
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, name := range tables {
		if err := dumpRows(ctx, db, name, w); err != nil {
			return err
		}
	}
	if _, err := fmt.Fprintf(w, "%s;\nANALYZE;\nDELETE FROM sqlite_stat1;\n", strings.Join(rest, ";\n")); err != nil {
		return err
	}
	for _, name := range []string{"sqlite_stat1", "sqlite_sequence"} {
		var n int
		if err := db.QueryRowContext(ctx, `SELECT count(*) FROM sqlite_schema WHERE name = ?`, name).Scan(&n); err != nil {
			return err
		}
		if n == 0 {
			continue
		}
		if _, err := fmt.Fprintf(w, "DELETE FROM %s;\n", name); err != nil {
			return err
		}
		if err := dumpRows(ctx, db, name, w); err != nil {
			return err
		}
	}
	return nil
}

func dumpRows(ctx context.Context, db *sql.DB, table string, w io.Writer) error {
	return each(ctx, db, "SELECT * FROM "+table, func(v []any) error {
		literals := make([]string, len(v))
		for i, x := range v {
			literals[i] = literal(x)
		}
		_, err := fmt.Fprintf(w, "INSERT INTO %s VALUES (%s);\n", table, strings.Join(literals, ", "))
		return err
	})
}

func literal(v any) string {
	switch x := v.(type) {
	case nil:
		return "NULL"
	case string:
		return "'" + strings.ReplaceAll(x, "'", "''") + "'"
	case time.Time:
		return x.UTC().Format("'" + time.DateTime + "'")
	default:
		return fmt.Sprint(x)
	}
}

// each calls fn with every row of a query.
func each(ctx context.Context, db *sql.DB, query string, fn func([]any) error) (err error) {
	rows, err := db.QueryContext(ctx, query)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	columns, err := rows.Columns()
	if err != nil {
		return err
	}
	for rows.Next() {
		values, into := make([]any, len(columns)), make([]any, len(columns))
		for i := range values {
			into[i] = &values[i]
		}
		if err := errors.Join(rows.Scan(into...), fn(values)); err != nil {
			return err
		}
	}
	return rows.Err()
}

// ReplaySQLite makes a dump's embedded store in file.
func ReplaySQLite(ctx context.Context, dump []byte, file string) error {
	db, err := sql.Open("sqlite", "file:"+file)
	if err != nil {
		return err
	}
	db.SetMaxOpenConns(1)
	_, err = db.ExecContext(ctx, "PRAGMA journal_mode = WAL; BEGIN;\n"+string(dump)+"COMMIT")
	return errors.Join(err, db.Close())
}

// preamble are the lines of pg_dump that are of the version that wrote the dump
// and not of the database: psql's own commands and settings.
var preamble = regexp.MustCompile(`(?m)^(\\.*|SET .*;|SELECT pg_catalog\.set_config\('search_path'.*;|-- Dumped .*)\n`)

// DumpPostgres writes the schema and every row of the database of a URL, as
// PostgreSQL's own pg_dump does.
func DumpPostgres(ctx context.Context, url string, w io.Writer) error {
	program, err := exec.LookPath("pg_dump")
	if err != nil {
		found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/pg_dump") // its only error is a bad pattern
		if len(found) == 0 {
			return err
		}
		program = slices.Max(found)
	}
	var out, problem bytes.Buffer
	cmd := exec.CommandContext(ctx, program, "--no-owner", "--no-privileges", "--inserts", "--dbname="+url)
	cmd.Stdout, cmd.Stderr = &out, &problem
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("pg_dump: %w\n%s", err, problem.Bytes())
	}
	_, err = w.Write(preamble.ReplaceAll(out.Bytes(), nil))
	return err
}

// ReplayPostgres makes a dump's tables in the empty database of a URL.
func ReplayPostgres(ctx context.Context, dump []byte, url string) error {
	c, err := pgx.Connect(ctx, url)
	if err != nil {
		return err
	}
	_, err = c.PgConn().Exec(ctx, string(dump)).ReadAll()
	return errors.Join(err, c.Close(ctx))
}
