package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"

	"usher/internal/identity"
)

// However a database goes away under a statement, what the driver says of it is
// no failure of ours: the client is told to come again.
func TestPostgresThatGoesAwayIsUnavailable(t *testing.T) {
	for name, err := range map[string]error{
		"its process is killed, and the connection ends in the middle": io.ErrUnexpectedEOF,
		"between two messages":  io.EOF,
		"the network says so":   &net.OpError{Op: "read", Net: "tcp", Err: errors.New("connection reset by peer")},
		"it says so itself":     &pgconn.PgError{Severity: "FATAL", Code: "57P01"},
		"it is starting":        &pgconn.PgError{Severity: "FATAL", Code: "57P03"},
		"it takes too long":     context.DeadlineExceeded,
		"wrapped by the driver": fmt.Errorf("failed to receive message: %w", io.ErrUnexpectedEOF),
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
