package faultproxy

import (
	"bufio"
	"errors"
	"io"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// moment is how long nothing has to come for it to be held, and patience how
// long something may take.
const (
	moment   = 50 * time.Millisecond
	patience = 10 * time.Second
)

// shouting is a server that answers every line in upper case, and says which
// lines it got.
type shouting struct {
	net.Listener
	got  chan string
	done sync.WaitGroup
}

func newShouting(t *testing.T) *shouting {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := &shouting{Listener: l, got: make(chan string, 100)}
	s.done.Go(func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			s.done.Go(func() {
				lines := bufio.NewScanner(c)
				for lines.Scan() {
					s.got <- lines.Text()
					if _, err := io.WriteString(c, strings.ToUpper(lines.Text())+"\n"); err != nil {
						break
					}
				}
				_ = c.Close()
			})
		}
	})
	t.Cleanup(func() {
		_ = l.Close()
		s.done.Wait()
	})
	return s
}

// client is a connection through a proxy.
type client struct {
	t *testing.T
	net.Conn
	lines *bufio.Reader
}

func dial(t *testing.T, p *Proxy) client {
	t.Helper()
	c, err := net.Dial("tcp", p.Addr())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	return client{t, c, bufio.NewReader(c)}
}

func (c client) say(line string) {
	c.t.Helper()
	if _, err := io.WriteString(c, line+"\n"); err != nil {
		c.t.Fatal(err)
	}
}

// hear reads a line within a time.
func (c client) hear(within time.Duration) (string, error) {
	c.t.Helper()
	if err := c.SetReadDeadline(time.Now().Add(within)); err != nil {
		c.t.Fatal(err)
	}
	line, err := c.lines.ReadString('\n')
	return strings.TrimSuffix(line, "\n"), err
}

func (c client) hears(want string) {
	c.t.Helper()
	if got, err := c.hear(patience); err != nil || got != want {
		c.t.Fatalf("heard %q, %v; want %q", got, err, want)
	}
}

func (c client) hearsNothing() {
	c.t.Helper()
	var late net.Error
	if got, err := c.hear(moment); !errors.As(err, &late) || !late.Timeout() || got != "" {
		c.t.Fatalf("heard %q, %v; want nothing", got, err)
	}
}

// isReset holds a connection to have been reset, and not closed in order.
func (c client) isReset() {
	c.t.Helper()
	got, err := c.hear(patience)
	var late net.Error
	if err == nil || errors.Is(err, io.EOF) || errors.As(err, &late) && late.Timeout() {
		c.t.Fatalf("heard %q, %v; want a reset", got, err)
	}
}

// isRefused holds a new connection to be reset, be it before or after the kernel
// says that there is one.
func isRefused(t *testing.T, p *Proxy) {
	t.Helper()
	if c, err := net.Dial("tcp", p.Addr()); err == nil {
		t.Cleanup(func() { _ = c.Close() })
		client{t, c, bufio.NewReader(c)}.isReset()
	}
}

func (s *shouting) gets(t *testing.T, want string) {
	t.Helper()
	select {
	case got := <-s.got:
		if got != want {
			t.Fatalf("the server got %q, want %q", got, want)
		}
	case <-time.After(patience):
		t.Fatalf("the server did not get %q", want)
	}
}

func (s *shouting) getsNothing(t *testing.T) {
	t.Helper()
	select {
	case got := <-s.got:
		t.Fatalf("the server got %q", got)
	case <-time.After(moment):
	}
}

func world(t *testing.T) (*shouting, *Proxy) {
	t.Helper()
	s := newShouting(t)
	p, err := Start(s.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := p.Close(); err != nil {
			t.Error(err)
		}
	})
	return s, p
}

func TestItPassesAndClosesInOrder(t *testing.T) {
	s, p := world(t)
	c := dial(t, p)
	c.say("one")
	s.gets(t, "one")
	c.hears("ONE")
	c.say("two")
	if err := c.Conn.(*net.TCPConn).CloseWrite(); err != nil {
		t.Fatal(err)
	}
	s.gets(t, "two")
	c.hears("TWO")
	if got, err := c.hear(patience); !errors.Is(err, io.EOF) {
		t.Errorf("heard %q, %v; want the end", got, err)
	}
}

func TestCutResetsWhatThereIsAndTakesNewConnections(t *testing.T) {
	s, p := world(t)
	a, b := dial(t, p), dial(t, p)
	for _, c := range []client{a, b} {
		c.say("here")
		s.gets(t, "here")
		c.hears("HERE")
	}
	if n := p.Cut(); n != 2 {
		t.Errorf("%d connections were cut, want 2", n)
	}
	a.isReset()
	b.isReset()
	c := dial(t, p)
	c.say("again")
	c.hears("AGAIN")
}

func TestRefuseTakesNobodyUntilPass(t *testing.T) {
	_, p := world(t)
	old := dial(t, p)
	old.say("old")
	old.hears("OLD")
	p.Refuse()
	old.isReset()
	isRefused(t, p)
	p.Pass()
	c := dial(t, p)
	c.say("new")
	c.hears("NEW")
}

// What is held in a direction arrives when the network heals, and what is not
// held passes.
func TestHoldKeepsADirectionUntilPass(t *testing.T) {
	s, p := world(t)
	c := dial(t, p)
	c.say("before")
	s.gets(t, "before")
	c.hears("BEFORE")

	p.Hold(ToClient)
	c.say("asked")
	s.gets(t, "asked")
	c.hearsNothing()
	p.Pass()
	c.hears("ASKED")

	p.Hold(ToServer)
	c.say("late")
	s.getsNothing(t)
	n := dial(t, p)
	n.say("a new one")
	s.getsNothing(t)
	p.Hold(ToClient) // the other way now
	got := map[string]bool{}
	for range 2 {
		select {
		case line := <-s.got:
			got[line] = true
		case <-time.After(patience):
		}
	}
	if !got["late"] || !got["a new one"] {
		t.Fatalf("the server got %v", got)
	}
	c.hearsNothing()
	p.Pass()
	c.hears("LATE")
	n.hears("A NEW ONE")
}

// A client that gives up while it is held has sent what it has sent.
func TestWhatIsHeldArrivesThoughItsClientIsGone(t *testing.T) {
	s, p := world(t)
	c := dial(t, p)
	c.say("before")
	s.gets(t, "before")
	p.Hold(Both)
	c.say("last words")
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	s.getsNothing(t)
	p.Pass()
	s.gets(t, "last words")
}

func TestDelayIsOfBothDirections(t *testing.T) {
	_, p := world(t)
	c := dial(t, p)
	c.say("warm")
	c.hears("WARM")
	p.Delay(2 * moment)
	began := time.Now()
	c.say("slow")
	c.hears("SLOW")
	if took := time.Since(began); took < 4*moment {
		t.Errorf("there and back took %s", took)
	}
}

// A server that is away is asked for again by the next connection.
func TestAServerThatIsAway(t *testing.T) {
	s, p := world(t)
	_ = s.Close()
	isRefused(t, p)
}

func TestCloseEndsEverythingInWhateverState(t *testing.T) {
	for name, fault := range map[string]func(*Proxy){
		"passing": func(*Proxy) {}, "held": func(p *Proxy) { p.Hold(Both) }, "refusing": (*Proxy).Refuse,
		"slow": func(p *Proxy) { p.Delay(time.Hour) },
	} {
		t.Run(name, func(t *testing.T) {
			s := newShouting(t)
			p, err := Start(s.Addr().String())
			if err != nil {
				t.Fatal(err)
			}
			c := dial(t, p)
			c.say("one")
			c.hears("ONE")
			fault(p)
			if err := p.Close(); err != nil {
				t.Error(err)
			}
			c.isReset()
		})
	}
}
