// Package testldap owns an LDAP server in process whose answers are a test's
// own: for what a real server does only when it is broken, or is one that runs
// on Windows alone. It encodes with asn1-ber and not with the code it tests.
package testldap

import (
	"bufio"
	"errors"
	"net"
	"sync"
	"testing"

	ber "github.com/go-asn1-ber/asn1-ber"
)

// The tags of operations that a handler meets in Request.Op.
const (
	Bind     = 0
	Search   = 3
	Abandon  = 16
	Extended = 23
)

// Request is what a client asked.
type Request struct {
	ID  int64
	Op  int
	DN  string // the base of a search, the name of a bind, the OID of an extended request
	One bool   // a search of one entry
	// Attributes are asked for by a search, Values are all strings in its filter.
	Attributes, Values []string
	Controls           map[string][]byte // values by OID
	Abandoned          int64             // the request that an Abandon names
}

// Handler answers a request, in its own time and words. Binds and searches of
// the root entry reach it too; Conn.Default answers those.
type Handler func(c *Conn, r Request)

// Server is a listening server.
type Server struct {
	listener net.Listener
	running  sync.WaitGroup
	mu       sync.Mutex
	conns    map[net.Conn]bool // nil when stopped
}

// Start starts a server, which ends with the test.
func Start(tb testing.TB, h Handler) *Server {
	tb.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		tb.Fatal(err)
	}
	s := &Server{listener: l, conns: map[net.Conn]bool{}}
	s.running.Go(func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			s.mu.Lock()
			if s.conns == nil {
				_ = c.Close()
			} else {
				s.conns[c] = true
				s.running.Go(func() { serve(c, h) })
			}
			s.mu.Unlock()
		}
	})
	tb.Cleanup(s.stop)
	return s
}

// URL returns the server's address.
func (s *Server) URL() string { return "ldap://" + s.listener.Addr().String() }

func (s *Server) stop() {
	_ = s.listener.Close()
	s.mu.Lock()
	for c := range s.conns {
		_ = c.Close()
	}
	s.conns = nil
	s.mu.Unlock()
	s.running.Wait()
}

func serve(c net.Conn, h Handler) {
	defer func() { _ = c.Close() }()
	in := bufio.NewReader(c)
	for {
		p, err := ber.ReadPacket(in)
		if err != nil {
			return
		}
		r, err := parse(p)
		if err != nil {
			return
		}
		h(&Conn{c}, r)
	}
}

func parse(p *ber.Packet) (Request, error) {
	if len(p.Children) < 2 {
		return Request{}, errors.New("no request")
	}
	id, ok := p.Children[0].Value.(int64)
	op := p.Children[1]
	r := Request{ID: id, Op: int(op.Tag), Controls: map[string][]byte{}}
	if !ok {
		return r, errors.New("no id")
	}
	switch r.Op {
	case Bind:
		r.DN, _ = op.Children[1].Value.(string)
	case Extended:
		r.DN = op.Children[0].Data.String()
	case Abandon:
		n, err := ber.ParseInt64(op.Data.Bytes())
		if err != nil {
			return r, err
		}
		r.Abandoned = n
	case Search:
		r.DN, _ = op.Children[0].Value.(string)
		scope, _ := op.Children[1].Value.(int64)
		r.One = scope == 0
		r.Values = leaves(op.Children[6], nil)
		for _, a := range op.Children[7].Children {
			name, _ := a.Value.(string)
			r.Attributes = append(r.Attributes, name)
		}
	}
	if len(p.Children) > 2 {
		for _, c := range p.Children[2].Children {
			name, _ := c.Children[0].Value.(string)
			if v := c.Children[len(c.Children)-1]; len(c.Children) > 1 && v.Tag == ber.TagOctetString {
				r.Controls[name] = v.Data.Bytes()
			} else {
				r.Controls[name] = nil
			}
		}
	}
	return r, nil
}

// leaves appends the strings of a filter.
func leaves(p *ber.Packet, to []string) []string {
	if len(p.Children) == 0 {
		return append(to, p.Data.String())
	}
	for _, c := range p.Children {
		to = leaves(c, to)
	}
	return to
}
