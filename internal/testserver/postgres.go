package testserver

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/jackc/pgx/v5"
)

// oldestPostgres is the first major version that usher supports.
const oldestPostgres = 15

// The databases sort text as English dictionaries do, as those of many
// installations: SQL that needs the order of bytes has to say so.
const (
	preparePostgres = `[ -d data ] || {
	umask 077
	printf '%s\n' "$PASSWORD" >password &&
	initdb --pgdata=data --no-sync --username=postgres --pwfile=password --auth=scram-sha-256 \
		--encoding=UTF8 --locale=C --locale-provider=icu --icu-locale=en-US &&
	rm password
}`
	// Shared memory in files of the directory: a killed server leaves none in
	// the system. fsync and synchronous_commit stay on, as PostgreSQL has them.
	servePostgres = `postgres -D data -p "$PORT" -c listen_addresses=127.0.0.1 -c unix_socket_directories= ` +
		`-c shared_buffers=64MB -c max_connections=200 -c dynamic_shared_memory_type=mmap`
)

// Postgres returns the URL of a fresh, empty database on the PostgreSQL server
// of this test process. Its user owns the database and has no other rights.
// The database is dropped when the test ends, whoever is still connected.
func Postgres(tb testing.TB) string {
	tb.Helper()
	s, err := sharedPostgres()
	if err != nil {
		tb.Fatal(err)
	}
	return s.ofTest(tb, "")
}

// PostgresLike is Postgres with a copy of a database that prepare has filled, which
// is called once for all callers of the process: they pass the same. It leaves
// nobody connected.
func PostgresLike(tb testing.TB, prepare func(url string) error) string {
	tb.Helper()
	s, err := sharedPostgres()
	if err != nil {
		tb.Fatal(err)
	}
	s.prepare.Do(func() {
		if s.template, s.templateErr = s.create(""); s.templateErr == nil {
			s.templateErr = prepare(s.url(databaseUser, s.template))
		}
	})
	if s.templateErr != nil {
		tb.Fatal(s.templateErr)
	}
	return s.ofTest(tb, s.template)
}

// ofTest makes a database of a test, a copy of template if one is given.
func (s *PostgresInstance) ofTest(tb testing.TB, template string) string {
	tb.Helper()
	name, err := s.create(template)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := s.administer("DROP DATABASE " + name + " WITH (FORCE)"); err != nil {
			tb.Error(err)
		}
	})
	return s.url(databaseUser, name)
}

// sharedPostgres returns the server of this process. One that cannot be
// started is not tried again: every test that needs it fails at once.
func sharedPostgres() (*PostgresInstance, error) {
	shared.Lock()
	defer shared.Unlock()
	if shared.postgres == nil && shared.postgresErr == nil {
		shared.postgres, shared.postgresErr = newPostgres()
	}
	return shared.postgres, shared.postgresErr
}

// PostgresServer starts a PostgreSQL server for one test alone, which may kill
// and restart it. It ends with the test.
func PostgresServer(tb testing.TB) *PostgresInstance {
	tb.Helper()
	s, err := StartPostgres()
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := s.End(); err != nil {
			tb.Error(err)
		}
	})
	return s
}

// StartPostgres starts a PostgreSQL server for a program that measures. The
// caller ends it; where the program is killed, it ends too.
func StartPostgres() (*PostgresInstance, error) {
	s, err := newPostgres()
	if err != nil {
		return nil, err
	}
	if s.database, err = s.create(""); err != nil {
		return nil, errors.Join(err, s.End())
	}
	return s, nil
}

// NewDatabase makes one more empty database and returns its URL.
func (s *PostgresInstance) NewDatabase() (string, error) {
	name, err := s.create("")
	return s.url(databaseUser, name), err
}

// PostgresInstance is a PostgreSQL server of its own. Its methods are for one
// goroutine at a time.
type PostgresInstance struct {
	bin, dir, password string
	port               int
	database           string
	created            atomic.Int64
	prepare            sync.Once
	template           string   // the database that PostgresLike copies
	templateErr        error    // why there is none
	process            *process // nil while it does not run
	killed             bool     // and not started since
}

// URL returns the URL of the server's database, which was empty at the start
// and keeps its address over Kill and Restart.
func (s *PostgresInstance) URL() string { return s.url(databaseUser, s.database) }

// Kill ends the server's main process with SIGKILL and returns when its last
// process is gone. What it has not made durable is lost.
func (s *PostgresInstance) Kill(tb testing.TB) {
	tb.Helper()
	err := s.halt(orderKill)
	s.killed = true
	if err != nil {
		tb.Fatal(err)
	}
}

// Restart shuts the server down in order if it runs, starts it again on the
// same port, and returns when it serves, recovery done.
func (s *PostgresInstance) Restart(tb testing.TB) {
	tb.Helper()
	if err := s.halt(orderHalt); err != nil {
		tb.Fatal(err)
	}
	if err := s.start(); err != nil {
		tb.Fatal(err)
	}
}

// The superuser is this package's own; tests get the other.
const (
	superuser    = "postgres"
	databaseUser = "usher"
)

var sayVersion sync.Once

func newPostgres() (*PostgresInstance, error) {
	found, err := newestPostgres(append(filepath.SplitList(os.Getenv("PATH")), packagedPostgres()...))
	if err != nil {
		return nil, err
	}
	s := &PostgresInstance{bin: found.dir, password: rand.Text()}
	if s.dir, err = newDir("postgres"); err != nil {
		return nil, err
	}
	err = onFreePorts(s.start, &s.port)
	if err == nil {
		err = s.administer("CREATE ROLE " + databaseUser + " LOGIN PASSWORD '" + s.password + "'; " +
			"GRANT SET ON PARAMETER deadlock_timeout TO " + databaseUser) // for tests that deadlock on purpose
	}
	if err != nil {
		return nil, errors.Join(err, s.End())
	}
	sayVersion.Do(func() { fmt.Fprintf(os.Stderr, "testserver: PostgreSQL %s of %s\n", found.version, found.dir) })
	return s, nil
}

func (s *PostgresInstance) start() error {
	p, err := start("PostgreSQL", s.dir, preparePostgres, servePostgres,
		"PATH="+s.bin+":/usr/bin:/bin", "PORT="+strconv.Itoa(s.port), "PASSWORD="+s.password)
	if err != nil {
		return err
	}
	s.process, s.killed = p, false
	if err := p.await(func(ctx context.Context) error { return s.exec(ctx, "SELECT 1") }); err != nil {
		return errors.Join(err, s.halt(orderKill))
	}
	return nil
}

// halt ends the server, if it runs, and keeps its directory.
func (s *PostgresInstance) halt(order string) error {
	return halt(&s.process, order)
}

// End ends the server and removes its directory. A killed server is started
// once more: only that removes its last piece of shared memory.
func (s *PostgresInstance) End() error {
	var err error
	if s.killed {
		err = s.start()
	}
	p := s.process
	s.process = nil
	if p == nil {
		return errors.Join(err, os.RemoveAll(s.dir))
	}
	return errors.Join(err, p.remove())
}

// create makes a database, a copy of template or, without one, empty, and returns its
// name.
func (s *PostgresInstance) create(template string) (string, error) {
	name := fmt.Sprintf("usher_%d", s.created.Add(1))
	statement := "CREATE DATABASE " + name + " OWNER " + databaseUser
	if template != "" {
		statement += " TEMPLATE " + template
	}
	return name, s.administer(statement)
}

// administer runs one statement as superuser.
func (s *PostgresInstance) administer(statement string) error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	return s.exec(ctx, statement)
}

func (s *PostgresInstance) exec(ctx context.Context, statement string) error {
	conn, err := pgx.Connect(ctx, s.url(superuser, "postgres"))
	if err != nil {
		return err
	}
	_, err = conn.Exec(ctx, statement)
	return errors.Join(err, conn.Close(ctx))
}

func (s *PostgresInstance) url(user, database string) string {
	u := url.URL{
		Scheme: "postgres", User: url.UserPassword(user, s.password),
		Host: "127.0.0.1:" + strconv.Itoa(s.port), Path: "/" + database, RawQuery: "sslmode=disable",
	}
	return u.String()
}

// installedPostgres is a directory that holds PostgreSQL's programs.
type installedPostgres struct {
	dir, version string
	numbers      []int
}

// packagedPostgres lists where Debian and Ubuntu put what is not on PATH.
func packagedPostgres() []string {
	dirs, _ := filepath.Glob("/usr/lib/postgresql/*/bin") // its only error is a bad pattern
	return dirs
}

var versionOutput = regexp.MustCompile(`^postgres \(PostgreSQL\) ((\d+)(?:\.(\d+))?\S*)`)

// newestPostgres returns the newest PostgreSQL in dirs that is new enough.
func newestPostgres(dirs []string) (installedPostgres, error) {
	var found []installedPostgres
	var refused []string
	for _, dir := range dirs {
		postgres, err := exec.LookPath(filepath.Join(dir, "postgres"))
		if err != nil {
			continue
		}
		if _, err := exec.LookPath(filepath.Join(dir, "initdb")); err != nil {
			refused = append(refused, dir+" has postgres without initdb")
			continue
		}
		out, err := exec.Command(postgres, "--version").Output()
		m := versionOutput.FindStringSubmatch(string(out))
		if err != nil || m == nil {
			refused = append(refused, dir+" has a postgres that does not tell its version")
			continue
		}
		major, _ := strconv.Atoi(m[2]) // digits, by the pattern
		minor, _ := strconv.Atoi(m[3]) // digits or none, which is 0
		if major < oldestPostgres {
			refused = append(refused, dir+" has version "+m[1])
			continue
		}
		found = append(found, installedPostgres{dir: dir, version: m[1], numbers: []int{major, minor}})
	}
	if len(found) == 0 {
		text := fmt.Sprintf("PostgreSQL %d or newer is needed; neither PATH nor /usr/lib/postgresql/*/bin has its programs initdb and postgres", oldestPostgres)
		if len(refused) > 0 {
			text += " (" + strings.Join(refused, "; ") + ")"
		}
		return installedPostgres{}, errors.New(text + ". Install it (Debian, Ubuntu: apt-get install postgresql; as root `make servers` does) or add its bin directory to PATH")
	}
	slices.SortStableFunc(found, func(a, b installedPostgres) int { return slices.Compare(b.numbers, a.numbers) })
	return found[0], nil
}
