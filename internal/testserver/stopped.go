package testserver

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"
)

// oneConn is a listener that accepts one connection.
type oneConn struct {
	conn   chan net.Conn
	closed chan struct{}
}

func (l *oneConn) Accept() (net.Conn, error) {
	select {
	case c := <-l.conn:
		return c, nil
	case <-l.closed:
		return nil, net.ErrClosed
	}
}

func (l *oneConn) Close() error   { close(l.closed); return nil }
func (l *oneConn) Addr() net.Addr { return &net.TCPAddr{} }

// Stopped sends what is the beginning of a request to a handler, and nothing more.
// It says what is wrong where that is not answered within a time, or the connection
// still held three times as long after. It is called in a bubble of synctest, whose
// time costs nothing.
func Stopped(h http.Handler, sent string, within time.Duration) error {
	l := &oneConn{conn: make(chan net.Conn, 1), closed: make(chan struct{})}
	ended, gone := make(chan struct{}), make(chan struct{})
	srv := &http.Server{Handler: h, ReadHeaderTimeout: within, ReadTimeout: within, IdleTimeout: within, ConnState: func(_ net.Conn, s http.ConnState) {
		if s == http.StateClosed {
			close(gone)
		}
	}}
	go func() { defer close(ended); _ = srv.Serve(l) }()
	client, server := net.Pipe()
	defer func() { _, _ = client.Close(), srv.Close(); <-ended; <-gone }()
	l.conn <- server
	go func() { _, _ = io.WriteString(client, sent) }() // what is read of it is the server's affair
	_ = client.SetReadDeadline(time.Now().Add(within + time.Second))
	if _, err := http.ReadResponse(bufio.NewReader(client), nil); err != nil { //nolint:bodyclose // the connection is closed
		return fmt.Errorf("no answer within %s: %w", within, err)
	}
	_ = client.SetReadDeadline(time.Now().Add(3 * within))
	if _, err := io.Copy(io.Discard, client); err != nil {
		return fmt.Errorf("the connection is still held: %w", err)
	}
	return nil
}
