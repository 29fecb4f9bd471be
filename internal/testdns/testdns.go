// Package testdns owns a real DNS server, in this process, for tests and the
// demo: authoritative for zones whose records can be changed while it runs,
// and, for questions that ask for recursion, a resolver that knows the records
// it was given. It may be told to misbehave.
package testdns

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/miekg/dns"
)

// patience bounds the start and the end of a server.
const patience = 10 * time.Second

// Server serves one address over UDP and TCP. It is safe for concurrent use.
type Server struct {
	addr   netip.AddrPort
	serves []*dns.Server

	mu        sync.RWMutex
	origins   []string            // canonical
	records   map[string][]dns.RR // by canonical owner
	misbehave func(network string, query, reply *dns.Msg) []*dns.Msg
	questions int
}

// Nameserver is a zone's name server: its name and its address.
type Nameserver struct {
	Host string
	Addr netip.Addr
}

// Start serves at addr, an IP address with port; port 0 takes a free one.
func Start(addr string) (*Server, error) {
	at, err := netip.ParseAddrPort(addr)
	if err != nil {
		return nil, fmt.Errorf("a DNS server needs an IP address with port, as in 127.0.0.1:0: %w", err)
	}
	for range 20 { // UDP needs the port that TCP was given
		var s *Server
		if s, err = start(at); err == nil || at.Port() != 0 {
			return s, err
		}
	}
	return nil, err
}

func start(at netip.AddrPort) (*Server, error) {
	var listen net.ListenConfig
	l, err := listen.Listen(context.Background(), "tcp", at.String())
	if err != nil {
		return nil, err
	}
	bound := netip.AddrPortFrom(at.Addr(), uint16(l.Addr().(*net.TCPAddr).Port))
	p, err := listen.ListenPacket(context.Background(), "udp", bound.String())
	if err != nil {
		return nil, errors.Join(err, l.Close())
	}
	s := &Server{addr: bound, records: map[string][]dns.RR{}}
	started := make(chan struct{}, 2)
	failed := make(chan error, 2)
	idle := func() time.Duration { return time.Second }
	s.serves = []*dns.Server{{Listener: l, IdleTimeout: idle}, {PacketConn: p}}
	for i, network := range []string{"tcp", "udp"} {
		d := s.serves[i]
		d.Handler = dns.HandlerFunc(func(w dns.ResponseWriter, query *dns.Msg) { s.serve(network, w, query) })
		d.NotifyStartedFunc = func() { started <- struct{}{} }
		go func() { failed <- d.ActivateAndServe() }()
	}
	for range s.serves {
		select {
		case <-started:
		case err := <-failed:
			return nil, errors.Join(err, l.Close(), p.Close())
		}
	}
	return s, nil
}

// Close ends the server and waits for its goroutines.
func (s *Server) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	var err error
	for _, d := range s.serves {
		err = errors.Join(err, d.ShutdownContext(ctx))
	}
	return err
}

// Addr returns the address with port that the server has.
func (s *Server) Addr() netip.AddrPort { return s.addr }

// Questions returns how many questions have come.
func (s *Server) Questions() int {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.questions
}

// AddZone makes the server authoritative for origin, with an SOA, and with
// what is needed to find its servers; none named means this one, as
// ns1.<origin>.
func (s *Server) AddZone(origin string, servers ...Nameserver) error {
	origin = dns.CanonicalName(origin)
	if len(servers) == 0 {
		servers = []Nameserver{{"ns1." + origin, s.addr.Addr()}}
	}
	lines := []string{fmt.Sprintf("%s 60 IN SOA %s hostmaster.%s 1 3600 600 86400 60", origin, dns.Fqdn(servers[0].Host), origin)}
	s.mu.Lock()
	s.origins = append(s.origins, origin)
	s.mu.Unlock()
	return s.Add(append(lines, Delegation(origin, servers...)...)...)
}

// Delegation returns the lines that name the servers of origin, with their
// addresses.
func Delegation(origin string, servers ...Nameserver) []string {
	var lines []string
	for _, n := range servers {
		lines = append(lines, fmt.Sprintf("%s 60 IN NS %s", dns.Fqdn(origin), dns.Fqdn(n.Host)))
		kind := "A"
		if n.Addr.Is6() {
			kind = "AAAA"
		}
		if n.Addr.IsValid() {
			lines = append(lines, fmt.Sprintf("%s 60 IN %s %s", dns.Fqdn(n.Host), kind, n.Addr))
		}
	}
	return lines
}

// Add adds records, each a line of a zone file with full names. One that is
// there already stays once.
func (s *Server) Add(lines ...string) error {
	var add []dns.RR
	for _, line := range lines {
		rr, err := dns.NewRR(line)
		if err != nil || rr == nil {
			return fmt.Errorf("%q is no line of a zone file: %w", line, err)
		}
		add = append(add, rr)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, rr := range add {
		owner := dns.CanonicalName(rr.Header().Name)
		if !slices.ContainsFunc(s.records[owner], func(other dns.RR) bool { return dns.IsDuplicate(rr, other) }) {
			s.records[owner] = append(s.records[owner], rr)
		}
	}
	return nil
}

// SetTXT makes values the TXT records of name; none takes all away. What is
// longer than 255 bytes is split into several strings.
func (s *Server) SetTXT(name string, values ...string) {
	owner := dns.CanonicalName(name)
	s.mu.Lock()
	defer s.mu.Unlock()
	kept := slices.DeleteFunc(slices.Clone(s.records[owner]), func(rr dns.RR) bool { return rr.Header().Rrtype == dns.TypeTXT })
	for _, v := range values {
		txt := &dns.TXT{Hdr: dns.RR_Header{Name: owner, Rrtype: dns.TypeTXT, Class: dns.ClassINET, Ttl: 60}}
		for part := range slices.Chunk([]byte(v), 255) {
			txt.Txt = append(txt.Txt, strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(string(part)))
		}
		kept = append(kept, txt)
	}
	if s.records[owner] = kept; len(kept) == 0 {
		delete(s.records, owner)
	}
}

// Misbehave has every answer pass through f, which gets udp or tcp, the
// question and the right answer, and returns what is sent instead: none,
// one, or several. nil ends it. f may be called by several goroutines.
func (s *Server) Misbehave(f func(network string, query, reply *dns.Msg) []*dns.Msg) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.misbehave = f
}

func (s *Server) serve(network string, w dns.ResponseWriter, query *dns.Msg) {
	s.mu.Lock()
	s.questions++
	reply, misbehave := s.reply(query), s.misbehave
	s.mu.Unlock()
	replies := []*dns.Msg{reply}
	if misbehave != nil {
		replies = misbehave(network, query, reply)
	}
	for _, m := range replies {
		if network == "udp" {
			size := dns.MinMsgSize
			if opt := query.IsEdns0(); opt != nil {
				size = int(opt.UDPSize())
			}
			m.Truncate(size)
		}
		if w.WriteMsg(m) != nil {
			return // the asker has gone
		}
	}
}

// reply is the right answer to a question; s.mu is held.
func (s *Server) reply(query *dns.Msg) *dns.Msg {
	m := new(dns.Msg)
	m.SetReply(query)
	if query.IsEdns0() != nil {
		m.SetEdns0(4096, false)
	}
	if len(query.Question) != 1 {
		return m.SetRcode(query, dns.RcodeFormatError)
	}
	name, kind := dns.CanonicalName(query.Question[0].Name), query.Question[0].Qtype
	if query.RecursionDesired {
		m.RecursionAvailable = true
		s.fill(m, name, kind, "")
		return m
	}
	origin := ""
	for _, o := range s.origins {
		if dns.IsSubDomain(o, name) && len(o) > len(origin) {
			origin = o
		}
	}
	if origin == "" {
		return m.SetRcode(query, dns.RcodeRefused)
	}
	for cut := name; cut != origin; {
		if servers := pick(s.records[cut], dns.TypeNS); len(servers) > 0 {
			m.Ns = copies(servers)
			return m
		}
		next, _ := dns.NextLabel(cut, 0)
		cut = cut[next:]
		if cut == "" {
			cut = "."
		}
	}
	m.Authoritative = true
	s.fill(m, name, kind, origin)
	return m
}

// fill puts the records of name into m, or says that there are none.
func (s *Server) fill(m *dns.Msg, name string, kind uint16, origin string) {
	for range 8 {
		if m.Answer = append(m.Answer, copies(pick(s.records[name], kind))...); len(pick(s.records[name], kind)) > 0 {
			return
		}
		alias := pick(s.records[name], dns.TypeCNAME)
		if len(alias) == 0 {
			break
		}
		m.Answer = append(m.Answer, copies(alias[:1])...)
		if name = dns.CanonicalName(alias[0].(*dns.CNAME).Target); origin != "" && !dns.IsSubDomain(origin, name) {
			return
		}
	}
	_, exists := s.records[name]
	for owner := range s.records {
		if exists {
			break
		}
		exists = dns.IsSubDomain(name, owner)
	}
	if !exists {
		m.Rcode = dns.RcodeNameError
	}
	m.Ns = append(m.Ns, copies(pick(s.records[origin], dns.TypeSOA))...)
}

func pick(records []dns.RR, kind uint16) []dns.RR {
	var out []dns.RR
	for _, rr := range records {
		if rr.Header().Rrtype == kind {
			out = append(out, rr)
		}
	}
	return out
}

// copies makes answers that may be changed.
func copies(records []dns.RR) []dns.RR {
	var out []dns.RR
	for _, rr := range records {
		out = append(out, dns.Copy(rr))
	}
	return out
}
