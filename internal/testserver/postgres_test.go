package testserver

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
)

func connect(t *testing.T, url string) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close(t.Context()) })
	return conn
}

func execute(t *testing.T, conn *pgx.Conn, statements ...string) {
	t.Helper()
	for _, s := range statements {
		if _, err := conn.Exec(t.Context(), s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
}

func ask[T any](t *testing.T, conn *pgx.Conn, query string) T {
	t.Helper()
	var answer T
	if err := conn.QueryRow(t.Context(), query).Scan(&answer); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return answer
}

func TestDatabasesAreApartAndEmpty(t *testing.T) {
	const tables = "SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public'"
	first, second := Postgres(t), Postgres(t)
	if first == second {
		t.Fatalf("both are %s", first)
	}
	a, b := connect(t, first), connect(t, second)
	execute(t, a, "CREATE TABLE only_here (n int)")
	if n := ask[int](t, a, tables); n != 1 {
		t.Errorf("%d tables where one was made", n)
	}
	if n := ask[int](t, b, tables); n != 0 {
		t.Errorf("%d tables in a fresh database", n)
	}
	if ask[int](t, a, "SELECT inet_server_port()") != ask[int](t, b, "SELECT inet_server_port()") {
		t.Error("one test process has two servers")
	}
}

func TestADatabaseIsDroppedWithItsTest(t *testing.T) {
	var url string
	t.Run("of a test that leaves a connection open", func(t *testing.T) {
		url = Postgres(t)
		conn, err := pgx.Connect(t.Context(), url)
		if err != nil {
			t.Fatal(err)
		}
		execute(t, conn, "BEGIN", "CREATE TABLE held (n int)")
	})
	if conn, err := pgx.Connect(t.Context(), url); err == nil {
		_ = conn.Close(t.Context())
		t.Error("the database is still there")
	} else if !strings.Contains(err.Error(), "does not exist") {
		t.Errorf("got %v", err)
	}
}

// What crash tests rely on, and what keeps tests close to installations.
func TestSettings(t *testing.T) {
	conn := connect(t, Postgres(t))
	for setting, want := range map[string]string{
		"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on", "shared_buffers": "64MB", "max_connections": "200",
		"listen_addresses": "127.0.0.1", "server_encoding": "UTF8", "is_superuser": "off",
	} {
		if got := ask[string](t, conn, "SHOW "+setting); got != want {
			t.Errorf("%s is %q, want %q", setting, got, want)
		}
	}
	if !ask[bool](t, conn, "SELECT 'a' < 'B'") {
		t.Error("text is sorted by its bytes, which hides a missing COLLATE")
	}
}

func TestThePasswordIsAsked(t *testing.T) {
	config, err := pgx.ParseConfig(Postgres(t))
	if err != nil {
		t.Fatal(err)
	}
	config.Password += "x"
	if conn, err := pgx.ConnectConfig(t.Context(), config); err == nil {
		_ = conn.Close(t.Context())
		t.Error("a wrong password is accepted")
	}
}

func TestRestartAfterKillKeepsCommittedRowsOnly(t *testing.T) {
	s := PostgresServer(t)
	url := s.URL()
	conn := connect(t, url)
	execute(t, conn, "CREATE TABLE kept (n int)", "INSERT INTO kept VALUES (1), (2)", "BEGIN", "INSERT INTO kept VALUES (3)")
	s.Kill(t)
	if !refuses(s.port) {
		t.Error("the killed server still answers")
	}
	if _, err := conn.Exec(t.Context(), "COMMIT"); err == nil {
		t.Error("a killed server committed")
	}
	s.Restart(t)
	if s.URL() != url {
		t.Errorf("the server moved from %s to %s", url, s.URL())
	}
	conn = connect(t, url)
	if n := ask[int](t, conn, "SELECT coalesce(sum(n), 0) FROM kept"); n != 3 {
		t.Errorf("the sum of the rows is %d, want 3", n)
	}
	execute(t, conn, "INSERT INTO kept VALUES (4)")
	s.Restart(t) // in order, with a client connected
	if n := ask[int](t, connect(t, url), "SELECT sum(n) FROM kept"); n != 7 {
		t.Errorf("the sum of the rows is %d, want 7", n)
	}
}

func TestAServerOfATestEndsWithIt(t *testing.T) {
	for _, name := range []string{"running", "killed"} {
		var s *PostgresInstance
		t.Run(name, func(t *testing.T) {
			s = PostgresServer(t)
			if name == "killed" {
				s.Kill(t)
			}
		})
		if !isGone(s.dir) || !refuses(s.port) {
			t.Errorf("%s: the server or %s is left", name, s.dir)
		}
	}
}

// installed writes programs that only tell a version.
func installed(t *testing.T, version string, programs ...string) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range programs {
		script := "#!/bin/sh\necho '" + name + " (PostgreSQL) " + version + "'\n"
		if err := os.WriteFile(filepath.Join(dir, name), []byte(script), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestTheNewestPostgresIsChosen(t *testing.T) {
	both := []string{"initdb", "postgres"}
	v14, v15 := installed(t, "14.20", both...), installed(t, "15.9 (Debian 15.9-1)", both...)
	v1510, v18 := installed(t, "15.10", both...), installed(t, "18beta2", both...)
	noInitdb, mute := installed(t, "17.1", "postgres"), t.TempDir()
	for name, tt := range map[string]struct {
		dirs []string
		want string
		in   string
	}{
		"minor versions are numbers":     {[]string{v15, v1510}, "15.10", v1510},
		"the newest, wherever it stands": {[]string{v14, v18, v15}, "18beta2", v18},
		"half of it is none":             {[]string{noInitdb, v15, mute}, "15.9", v15},
	} {
		got, err := newestPostgres(tt.dirs)
		if err != nil || got.version != tt.want || got.dir != tt.in {
			t.Errorf("%s: got %s in %s, %v", name, got.version, got.dir, err)
		}
	}
	for name, tt := range map[string]struct {
		dirs []string
		want []string
	}{
		"none":      {[]string{mute}, []string{"PostgreSQL 15", "initdb and postgres", "apt-get install postgresql", "PATH"}},
		"too old":   {[]string{v14}, []string{v14 + " has version 14.20", "apt-get install postgresql"}},
		"no initdb": {[]string{noInitdb}, []string{noInitdb + " has postgres without initdb"}},
		"no number": {[]string{installed(t, "devel", both...)}, []string{"does not tell its version"}},
	} {
		_, err := newestPostgres(tt.dirs)
		for _, want := range tt.want {
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%s: got %v, want it to say %q", name, err, want)
			}
		}
	}
}
