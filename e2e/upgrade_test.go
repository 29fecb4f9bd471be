package e2e

import (
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	_ "github.com/jackc/pgx/v5/stdlib"
	_ "modernc.org/sqlite"
)

// past changes a database past its daemons, as a newer usher would.
func past(t *testing.T, s *server, o options, statements ...string) {
	t.Helper()
	driver, name := "sqlite", filepath.Join(s.data, "usher.db")
	if o.database != "" {
		driver, name = "pgx", o.database
	}
	db, err := sql.Open(driver, name)
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range statements {
		if _, err := db.ExecContext(t.Context(), q); err != nil {
			t.Fatalf("%s: %v", q, err)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
}

// A newer usher has migrated the database and leaves room: replicas of this
// release serve on, and can be started again. When it takes the room away, the
// ones that run say that they are not ready, and none starts.
func TestAnUsherGoesOnBesideANewerOne(t *testing.T) {
	t.Parallel()
	onBothEngines(t, func(t *testing.T, o options) {
		s := start(t, o)
		s.parent("acme", "acme.example")
		s.policy(scimWithoutMappings).want(t, 200)
		d := s.directory("acme", "okta", "generic")
		create := func(mail string) {
			t.Helper()
			d.scim("POST", "/Users", newcomer(mail)).want(t, 201)
		}
		create("before@acme.example")
		expand := []string{
			`ALTER TABLE accounts ADD COLUMN of_the_newer BIGINT NOT NULL DEFAULT 7`,
			`INSERT INTO goose_db_version (version_id, is_applied) VALUES (9001, ` + map[bool]string{true: "true", false: "1"}[o.database != ""] + `)`,
		}
		if o.database != "" { // a replica that runs meanwhile
			past(t, s, o, expand...)
			create("beside@acme.example")
			if err := s.ready(); err != nil {
				t.Error(err)
			}
			s.stop()
		} else {
			s.stop()
			past(t, s, o, expand...)
		}
		env := []string{"USHER_DATA_DIR=" + s.data}
		if o.database != "" {
			env = append(env, "USHER_DATABASE_URL="+o.database)
		}
		if r := usher(t, s.record, s.dir, env, "migrate", "status"); r.code != 0 || !strings.Contains(r.stdout, "may go on beside the newer one") {
			t.Errorf("%s", r)
		}
		if r := usher(t, s.record, s.dir, env, "migrate", "up"); r.code != 0 {
			t.Errorf("%s", r)
		}
		o.record, o.dir, o.data = s.record, s.dir, s.data
		s = start(t, o)
		d.s = s
		create("after@acme.example")
		if out := s.out.String(); !strings.Contains(out, "migrated by a newer usher") {
			t.Errorf("it does not say so:\n%s", out)
		}
		contract := `UPDATE store_terms SET oldest = 9001`
		if o.database != "" {
			past(t, s, o, contract)
			eventually(t, startsWithin, "it is not ready any more", func() error {
				if err := s.ready(); err == nil || !strings.Contains(err.Error(), "start the newer usher") {
					return errors.New(fmt.Sprint("ready: ", err))
				}
				return nil
			})
			s.stop()
		} else {
			s.stop()
			past(t, s, o, contract)
		}
		last := launch(t, o)
		if last.cameUp() {
			t.Fatal("it starts on a database that asks for a newer one")
		}
		if code := last.wait(); code != 1 || !strings.Contains(last.out.String(), "the database has schema 9001, this usher knows") {
			t.Errorf("it ends with %d and says\n%s", code, last.out)
		}
		if r := usher(t, s.record, s.dir, env, "migrate", "status"); !strings.Contains(r.stdout, "which refuses it") {
			t.Errorf("%s", r)
		}
	})
}
