package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"strconv"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"usher/internal/faultproxy"
	"usher/internal/identity"
	"usher/internal/testserver"
)

// However a database goes away under a statement, what the driver says of it is
// no failure of ours: the client is told to come again.
func TestPostgresThatGoesAwayIsUnavailable(t *testing.T) {
	for name, err := range map[string]error{
		"its process is killed, and the connection ends in the middle": io.ErrUnexpectedEOF,
		"between two messages":      io.EOF,
		"the network says so":       &net.OpError{Op: "read", Net: "tcp", Err: errors.New("connection reset by peer")},
		"it says so itself":         &pgconn.PgError{Severity: "FATAL", Code: "57P01"},
		"its user may not any more": &pgconn.PgError{Severity: "FATAL", Code: "28P01"},
		"it speaks Russian":         &pgconn.PgError{Severity: "ВАЖНО", SeverityUnlocalized: "FATAL", Code: "25P03"},
		"it is starting":            &pgconn.PgError{Severity: "FATAL", Code: "57P03"},
		"it takes too long":         context.DeadlineExceeded,
		"wrapped by the driver":     fmt.Errorf("failed to receive message: %w", io.ErrUnexpectedEOF),
	} {
		var known *identity.Error
		if got := translatePostgres(err); !errors.As(got, &known) || known.Code != identity.CodeUnavailable || !errors.Is(got, err) {
			t.Errorf("%s: %v", name, got)
		}
	}
	if mistake := (&pgconn.PgError{Severity: "ERROR", Code: "42601"}); !errors.Is(translatePostgres(mistake), mistake) || errors.As(translatePostgres(mistake), new(*identity.Error)) {
		t.Error("a mistake of ours is not one")
	}
}

// A daemon that was frozen in a transaction for longer than PostgreSQL waits finds
// it ended when it goes on. Its client sends the request again.
func TestPostgres_WhoWasSilentForTooLongIsToldToComeAgain(t *testing.T) {
	db, err := Open(t.Context(), Options{URL: testserver.Postgres(t)})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}()
	err = db.Update(t.Context(), LaneNormal, func(tx *Tx) error {
		var process int64
		if _, err := tx.Row(`SELECT pg_backend_pid()`, nil, &process); err != nil {
			return err
		}
		if _, err := tx.Exec(`SET LOCAL idle_in_transaction_session_timeout = '1ms'`); err != nil {
			return err
		}
		for there := true; there; {
			if err := db.Read(t.Context(), func(other *Tx) (err error) {
				var n int
				there, err = other.Row(`SELECT 1 FROM pg_stat_activity, pg_sleep(0.01) WHERE pid = $1`, []any{process}, &n)
				return err
			}); err != nil {
				t.Error(err)
				return err
			}
		}
		_, err := tx.Exec(`UPDATE leases SET epoch = epoch`)
		return err
	})
	if known := identity.AsError(err); err == nil || known.Code != identity.CodeUnavailable {
		t.Errorf("%v", err)
	}
}

// What COMMIT was answered is asked for where its connection ended with it, in
// whatever language: it may have been done.
func TestPostgres_AnEndOfTheConnectionIsNoAnswerOfItsStatement(t *testing.T) {
	for _, c := range []struct {
		err  pgconn.PgError
		ends bool
	}{
		{pgconn.PgError{Severity: "FATAL", SeverityUnlocalized: "FATAL"}, true},
		{pgconn.PgError{Severity: "PANIK", SeverityUnlocalized: "PANIC"}, true},
		{pgconn.PgError{Severity: "ВАЖНО", SeverityUnlocalized: "FATAL"}, true},
		{pgconn.PgError{Severity: "FATAL"}, true},
		{pgconn.PgError{Severity: "FEHLER", SeverityUnlocalized: "ERROR"}, false},
	} {
		if endsSession(&c.err) != c.ends {
			t.Errorf("%s, %s: want %t", c.err.Severity, c.err.SeverityUnlocalized, c.ends)
		}
	}
}

// A reader may be what PostgreSQL ends a deadlock by: it holds the tables that it
// has read, and a migration comes the other way round.
func TestPostgres_AReaderThatADeadlockEndsIsToldToComeAgain(t *testing.T) {
	url := testserver.Postgres(t)
	db, err := Open(t.Context(), Options{URL: url})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}()
	migration, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	altered := make(chan error, 1)
	err = db.View(t.Context(), func(tx *Tx) error {
		var n int
		if _, err := tx.Row(`SELECT count(*) FROM leases`, nil, &n); err != nil {
			return err
		}
		// The reader is the one that looks for a deadlock.
		if _, err := migration.Exec(t.Context(), `SET deadlock_timeout = '1min'; BEGIN; LOCK TABLE dirty`); err != nil {
			t.Error(err)
			return err
		}
		go func() {
			_, err := migration.Exec(t.Context(), `LOCK TABLE leases; ROLLBACK`)
			altered <- err
		}()
		for waits := false; !waits; {
			if _, err := tx.Row(`SELECT EXISTS (SELECT 1 FROM pg_locks WHERE relation = 'leases'::regclass AND NOT granted)`, nil, &waits); err != nil {
				return err
			}
		}
		_, err := tx.Row(`SELECT count(*) FROM dirty`, nil, &n)
		return err
	})
	if known := identity.AsError(err); err == nil || known.Code != identity.CodeUnavailable {
		t.Errorf("%v", err)
	}
	if err := errors.Join(<-altered, migration.Close(t.Context())); err != nil {
		t.Error(err)
	}
}

// A server that vanishes right after it was connected to keeps no place in the pool,
// nor whoever waits for the connection.
func TestPostgres_AConnectionIsLookedAtWithinATime(t *testing.T) {
	t.Parallel()
	c, err := pgx.ParseConfig(testserver.Postgres(t))
	if err != nil {
		t.Fatal(err)
	}
	proxy, err := faultproxy.Start(net.JoinHostPort(c.Host, strconv.Itoa(int(c.Port))))
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := proxy.Close(); err != nil {
			t.Error(err)
		}
	}()
	host, port, _ := net.SplitHostPort(proxy.Addr())
	n, err := strconv.ParseUint(port, 10, 16)
	if err != nil {
		t.Fatal(err)
	}
	c.Host, c.Port, c.Fallbacks = host, uint16(n), nil
	conn, err := pgx.ConnectConfig(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	proxy.Hold(faultproxy.Both)
	looked := make(chan error, 1)
	go func() { looked <- assertPostgres(t.Context(), conn) }()
	select {
	case err := <-looked:
		if known := identity.AsError(translatePostgres(err)); err == nil || known.Code != identity.CodeUnavailable {
			t.Errorf("%v", err)
		}
	case <-time.After(2 * connectFor):
		proxy.Pass()
		t.Errorf("it was waited for until the server was there again: %v", <-looked)
	}
	proxy.Pass()
	_ = conn.Close(t.Context())
}
