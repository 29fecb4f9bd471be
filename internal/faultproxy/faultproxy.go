// Package faultproxy owns a TCP proxy that tests put between usher and a server
// it depends on, to do to their connections what networks do: lose them, hold
// what is on its way, be slow. It knows nothing of what is spoken. Only tests
// import this package.
package faultproxy

import (
	"errors"
	"io"
	"net"
	"sync"
	"time"
)

// Direction is a set of ways that data takes.
type Direction int

const (
	// ToServer is what the client sends.
	ToServer Direction = 1 << iota
	// ToClient is what the server answers.
	ToClient
	// Both is all that is sent.
	Both = ToServer | ToClient
)

// dialFor is how long the server may take to accept a connection.
const dialFor = 10 * time.Second

// Proxy is between its address and one server. Its methods may be called from
// any goroutine. A new one lets everything pass.
type Proxy struct {
	target   string
	listener net.Listener
	done     sync.WaitGroup

	mu      sync.Mutex // guards what follows
	links   map[*link]bool
	held    Direction
	delay   time.Duration
	refuses bool
	closed  bool
	change  chan struct{} // closed, and made anew, when one of these changes
}

// Start returns a proxy on a free port of 127.0.0.1 in front of a server, whose
// address is asked for anew with every connection: it may be away and come back.
func Start(target string) (*Proxy, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	p := &Proxy{target: target, listener: l, links: map[*link]bool{}, change: make(chan struct{})}
	p.done.Go(p.accept)
	return p, nil
}

// Addr returns where clients connect to.
func (p *Proxy) Addr() string { return p.listener.Addr().String() }

// Pass ends every fault. What was held arrives, late, as it does when a network
// heals; connections that were cut stay cut.
func (p *Proxy) Pass() {
	p.set(func() { p.held, p.delay, p.refuses = 0, 0, false })
}

// Hold lets nothing through in the directions it is given, and everything in the
// others; connections stay open and new ones are accepted. Neither side sees the
// other close.
func (p *Proxy) Hold(d Direction) { p.set(func() { p.held = d }) }

// Delay has every piece of data wait, in both directions.
func (p *Proxy) Delay(d time.Duration) { p.set(func() { p.delay = d }) }

// Refuse resets all connections, and every new one, until Pass.
func (p *Proxy) Refuse() {
	p.set(func() { p.refuses = true })
	p.Cut()
}

// Cut resets all connections, to both sides, with what is on its way, and
// returns how many there were. New ones are accepted.
func (p *Proxy) Cut() int {
	p.mu.Lock()
	links := make([]*link, 0, len(p.links))
	for l := range p.links {
		links = append(links, l)
	}
	p.mu.Unlock()
	for _, l := range links {
		l.reset()
	}
	return len(links)
}

// Close resets all connections, takes no more, and returns when nothing of the
// proxy runs.
func (p *Proxy) Close() error {
	err := p.listener.Close()
	p.set(func() { p.closed = true })
	p.Cut()
	p.done.Wait()
	return err
}

func (p *Proxy) set(change func()) {
	p.mu.Lock()
	defer p.mu.Unlock()
	change()
	close(p.change)
	p.change = make(chan struct{})
}

func (p *Proxy) accept() {
	for {
		conn, err := p.listener.Accept()
		if errors.Is(err, net.ErrClosed) {
			return
		}
		if err != nil {
			continue // of that connection, or of a moment
		}
		l := &link{p: p, client: conn, ended: make(chan struct{})}
		p.mu.Lock()
		away := p.refuses || p.closed
		if !away {
			p.links[l] = true
			p.done.Go(l.run)
		}
		p.mu.Unlock()
		if away {
			l.reset()
		}
	}
}

// link is a client's connection and the one to the server that belongs to it.
type link struct {
	p      *Proxy
	client net.Conn
	ended  chan struct{} // closed by reset

	mu     sync.Mutex // guards what follows
	server net.Conn   // nil until there is one
	over   bool
}

// run carries data until both sides are done, or one breaks.
func (l *link) run() {
	defer func() {
		l.end(false) // where both have said that they are done, what is on its way arrives
		l.p.mu.Lock()
		delete(l.p.links, l)
		l.p.mu.Unlock()
	}()
	if !l.through(ToServer) { // a connection too is something that gets there or not
		return
	}
	server, err := net.DialTimeout("tcp", l.p.target, dialFor)
	if err != nil {
		l.reset()
		return
	}
	l.mu.Lock()
	l.server = server
	over := l.over
	l.mu.Unlock()
	if over {
		_ = server.Close()
		return
	}
	var pumps sync.WaitGroup
	pumps.Go(func() { l.pump(server, l.client, ToServer) })
	pumps.Go(func() { l.pump(l.client, server, ToClient) })
	pumps.Wait()
}

// pump carries one direction; when its source has said that no more comes, it
// says so too.
func (l *link) pump(to, from net.Conn, d Direction) {
	buffer := make([]byte, 32<<10)
	for {
		n, err := from.Read(buffer)
		if !l.through(d) {
			return
		}
		if n > 0 {
			if _, werr := to.Write(buffer[:n]); werr != nil {
				l.reset()
				return
			}
		}
		switch {
		case errors.Is(err, io.EOF):
			if half, ok := to.(interface{ CloseWrite() error }); ok {
				_ = half.CloseWrite() // or it is gone, which its own pump sees
			}
			return
		case err != nil:
			l.reset()
			return
		}
	}
}

// through waits until something may go in a direction. ok is false when the link
// has ended.
func (l *link) through(d Direction) (ok bool) {
	var waited time.Duration
	for {
		l.p.mu.Lock()
		held, delay, change := l.p.held&d != 0, l.p.delay, l.p.change
		l.p.mu.Unlock()
		var late <-chan time.Time
		if !held {
			if delay <= waited {
				return true
			}
			timer := time.NewTimer(delay - waited)
			defer timer.Stop()
			late = timer.C
		}
		select {
		case <-late:
			waited = delay
		case <-change:
		case <-l.ended:
			return false
		}
	}
}

// reset ends both connections at once, with what is on its way.
func (l *link) reset() { l.end(true) }

// end closes both connections. It may be called more than once.
func (l *link) end(reset bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.over {
		return
	}
	l.over = true
	close(l.ended)
	for _, conn := range []net.Conn{l.client, l.server} {
		if conn == nil {
			continue
		}
		if tcp, ok := conn.(*net.TCPConn); ok && reset {
			_ = tcp.SetLinger(0)
		}
		_ = conn.Close() // a second time at most
	}
}
