package testserver

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"
)

// Nothing is written to disk: what is killed has forgotten everything, as the
// program that uses it must be able to bear.
const serveRedis = `"$PROGRAM" --bind 127.0.0.1 --port "$PORT" --save "" --appendonly no --maxmemory 64mb --maxmemory-policy allkeys-lru ` +
	`--daemonize no --loglevel notice $EXTRA`

// RedisInstance is a Redis server of its own. Its methods are for one goroutine
// at a time.
type RedisInstance struct {
	dir, program, extra string
	conf                string // of a sentinel, which writes into it
	port                int
	process             *process // nil while it does not run
}

// Redis starts a Redis server for one test alone, which may kill and restart
// it. It ends with the test. extra are more of its options, as "--name value".
func Redis(tb testing.TB, extra ...string) *RedisInstance {
	tb.Helper()
	s, err := StartRedis(extra...)
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

// StartRedis starts a server for a program that measures. The caller ends it;
// where the program is killed, it ends too.
func StartRedis(extra ...string) (*RedisInstance, error) {
	s := &RedisInstance{extra: strings.Join(extra, " ")}
	var err error
	if s.program, err = findRedis(); err != nil {
		return nil, err
	}
	if s.dir, err = newDir("redis"); err != nil {
		return nil, err
	}
	if err = onFreePorts(s.start, &s.port); err == nil {
		return s, nil
	}
	return nil, errors.Join(err, s.End())
}

// Sentinel starts a sentinel that watches a server and knows it by a name. It ends
// with the test.
func Sentinel(tb testing.TB, of *RedisInstance, name string) *RedisInstance {
	tb.Helper()
	s := &RedisInstance{program: of.program}
	var err error
	if s.dir, err = newDir("sentinel"); err == nil {
		if s.port, err = freePort(); err == nil {
			s.conf = fmt.Sprintf("bind 127.0.0.1\nport %d\nsentinel monitor %s 127.0.0.1 %d 1\n", s.port, name, of.port)
			err = s.start()
		}
	}
	tb.Cleanup(func() {
		if err := s.End(); err != nil {
			tb.Error(err)
		}
	})
	if err != nil {
		tb.Fatal(err)
	}
	return s
}

// URL returns the server's address; it stays over Kill and Restart.
func (s *RedisInstance) URL() string { return "redis://" + s.Addr() }

// Addr returns the server's host and port.
func (s *RedisInstance) Addr() string { return address(s.port) }

// Kill ends the server with SIGKILL and returns when it is gone, with all that it
// kept.
func (s *RedisInstance) Kill(tb testing.TB) {
	tb.Helper()
	if err := s.halt(orderKill); err != nil {
		tb.Fatal(err)
	}
}

// Restart starts the server again on the same port, empty; where it runs it is
// shut down in order before.
func (s *RedisInstance) Restart(tb testing.TB) {
	tb.Helper()
	if err := s.halt(orderHalt); err != nil {
		tb.Fatal(err)
	}
	if err := s.start(); err != nil {
		tb.Fatal(err)
	}
}

// Flush makes the server forget everything, while it goes on serving.
func (s *RedisInstance) Flush(tb testing.TB) {
	tb.Helper()
	s.Do(tb, "FLUSHALL")
}

// Do sends one command and returns the answer as Redis writes it: of a string the
// text, of anything else the first line.
func (s *RedisInstance) Do(tb testing.TB, words ...string) string {
	tb.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	out, err := s.do(ctx, words...)
	if err != nil {
		tb.Fatal(err)
	}
	return out
}

func (s *RedisInstance) do(ctx context.Context, words ...string) (string, error) {
	var d net.Dialer
	conn, err := d.DialContext(ctx, "tcp", s.Addr())
	if err != nil {
		return "", err
	}
	defer func() { _ = conn.Close() }()
	if until, ok := ctx.Deadline(); ok {
		_ = conn.SetDeadline(until) // only a closed connection has none
	}
	var ask strings.Builder
	fmt.Fprintf(&ask, "*%d\r\n", len(words))
	for _, w := range words {
		fmt.Fprintf(&ask, "$%d\r\n%s\r\n", len(w), w)
	}
	if _, err := conn.Write([]byte(ask.String())); err != nil {
		return "", err
	}
	answer := bufio.NewReader(conn)
	line, err := answer.ReadString('\n')
	line = strings.TrimSpace(line)
	switch {
	case err != nil:
		return "", err
	case strings.HasPrefix(line, "-"):
		return "", fmt.Errorf("redis: %s: %s", words[0], line[1:])
	case !strings.HasPrefix(line, "$"):
		return strings.TrimLeft(line, "+:"), nil
	}
	n, err := strconv.Atoi(line[1:])
	if err != nil || n < 0 {
		return "", err // there is no such string
	}
	text := make([]byte, n)
	for at := 0; at < n; {
		got, err := answer.Read(text[at:])
		if err != nil {
			return "", err
		}
		at += got
	}
	return string(text), nil
}

// End ends the server and removes its directory.
func (s *RedisInstance) End() error {
	p := s.process
	s.process = nil
	if p == nil {
		return os.RemoveAll(s.dir)
	}
	return p.remove()
}

func (s *RedisInstance) start() error {
	prepare, serve := ":", serveRedis
	if s.conf != "" {
		prepare, serve = `[ -e sentinel.conf ] || printf '%s' "$CONF" >sentinel.conf`, `"$PROGRAM" "$PWD/sentinel.conf" --sentinel`
	}
	p, err := start("Redis", s.dir, prepare, serve, "CONF="+s.conf, "PATH=/usr/bin:/bin", "PROGRAM="+s.program, "PORT="+strconv.Itoa(s.port), "EXTRA="+s.extra)
	if err != nil {
		return err
	}
	s.process = p
	if err := p.await(func(ctx context.Context) error {
		ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
		defer cancel()
		_, err := s.do(ctx, "PING")
		return err
	}); err != nil {
		return errors.Join(err, s.halt(orderKill))
	}
	return nil
}

func (s *RedisInstance) halt(order string) error {
	return halt(&s.process, order)
}

func findRedis() (string, error) {
	for _, p := range []string{"redis-server", "/usr/bin/redis-server", "/usr/local/bin/redis-server"} {
		if found, err := exec.LookPath(p); err == nil {
			return found, nil
		}
	}
	return "", errors.New("redis-server is needed, and PATH has none. Install it (Debian, Ubuntu: apt-get install redis-server; as root `make servers` does)")
}
