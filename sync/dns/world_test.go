package dns

import (
	"fmt"
	"net/netip"
	"sync"
	"testing"
	"time"

	"github.com/miekg/dns"
	"go.uber.org/goleak"

	"usher/internal/testdns"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const (
	acme   = "acme.example"
	wanted = "usher-domain-verification-x7k2p9=Zq4mV8tRw1Ys6Nb3Hc5Jd0Lf"
)

// world is a small internet: a recursive resolver on 127.0.0.1 and name
// servers on further loopback addresses, all on one port.
type world struct {
	tb       testing.TB
	resolver *testdns.Server
	servers  []*testdns.Server // of acme.example, all with wanted
}

// newWorld starts one with n servers for acme.example. Each has the record.
func newWorld(tb testing.TB, n int) *world {
	tb.Helper()
	w := &world{tb: tb}
	resolver, err := testdns.Start("127.0.0.1:0")
	w.check(err)
	tb.Cleanup(func() { w.check(resolver.Close()) })
	w.resolver = resolver
	w.servers = w.zone(acme, n)
	for _, s := range w.servers {
		s.SetTXT(acme, "v=spf1 -all", wanted)
	}
	return w
}

func (w *world) check(err error) {
	w.tb.Helper()
	if err != nil {
		w.tb.Fatal(err)
	}
}

// loopback hands out addresses, each once: no two servers meet.
var loopback = struct {
	sync.Mutex
	addr netip.Addr
}{addr: netip.MustParseAddr("127.1.0.0")}

// server starts a name server at a fresh address.
func (w *world) server() *testdns.Server {
	w.tb.Helper()
	loopback.Lock()
	loopback.addr = loopback.addr.Next()
	addr := loopback.addr
	loopback.Unlock()
	s, err := testdns.Start(netip.AddrPortFrom(addr, w.resolver.Addr().Port()).String())
	w.check(err)
	w.tb.Cleanup(func() { _ = s.Close() }) // a test may have done so
	return s
}

// zone starts n servers for a zone that the resolver knows.
func (w *world) zone(origin string, n int) []*testdns.Server {
	w.tb.Helper()
	servers, names := w.unknownZone(origin, n)
	w.check(w.resolver.Add(testdns.Delegation(origin, names...)...))
	return servers
}

// unknownZone starts n servers for a zone; the resolver knows its servers'
// addresses and not that it is one.
func (w *world) unknownZone(origin string, n int) ([]*testdns.Server, []testdns.Nameserver) {
	w.tb.Helper()
	var servers []*testdns.Server
	var names []testdns.Nameserver
	for i := range n {
		s := w.server()
		servers = append(servers, s)
		names = append(names, testdns.Nameserver{Host: fmt.Sprintf("ns%d.%s", i+1, origin), Addr: s.Addr().Addr()})
	}
	for i, s := range servers {
		w.check(s.AddZone(origin, names...))
		w.check(w.resolver.Add(testdns.Delegation("unused.invalid", names[i])[1:]...))
	}
	return servers, names
}

// everywhere are all networks.
var everywhere = []netip.Prefix{netip.MustParsePrefix("0.0.0.0/0"), netip.MustParsePrefix("::/0")}

// dns returns a Resolver for this world. Waiting is short: what is silent here
// stays silent.
func (w *world) dns(change func(*Options)) *Resolver {
	w.tb.Helper()
	o := Options{Resolvers: []string{w.resolver.Addr().String()}, Port: int(w.resolver.Addr().Port()), Networks: everywhere, QueryTimeout: 2 * time.Second, Timeout: 20 * time.Second}
	if change != nil {
		change(&o)
	}
	r, err := New(o)
	w.check(err)
	return r
}

// impatient is for situations in which somebody stays silent.
func impatient(o *Options) { o.QueryTimeout = 600 * time.Millisecond }

// The ways in which a name server can be wrong.
type behaviour func(network string, query, reply *dns.Msg) []*dns.Msg

func replaced(change func(m *dns.Msg)) behaviour {
	return func(_ string, _, reply *dns.Msg) []*dns.Msg {
		change(reply)
		return []*dns.Msg{reply}
	}
}

func failing(code int) behaviour {
	return replaced(func(m *dns.Msg) { m.Rcode, m.Answer, m.Ns, m.Authoritative = code, nil, nil, false })
}

var (
	silent        behaviour = func(string, *dns.Msg, *dns.Msg) []*dns.Msg { return nil }
	servfail                = failing(dns.RcodeServerFailure)
	refused                 = failing(dns.RcodeRefused)
	lame                    = replaced(func(m *dns.Msg) { m.Authoritative = false })
	wrongID                 = replaced(func(m *dns.Msg) { m.Id++ })
	wrongQuestion           = replaced(func(m *dns.Msg) { m.Question[0].Name = "other.example." })
	noQuestion              = replaced(func(m *dns.Msg) { m.Question, m.Answer, m.Ns = nil, nil, nil })
	questioning             = replaced(func(m *dns.Msg) { m.Response = false })
	truncating              = replaced(func(m *dns.Msg) { m.Truncated = true; m.Answer = nil })
	empty                   = replaced(func(m *dns.Msg) { m.Answer = nil })
	nxdomain                = replaced(func(m *dns.Msg) { m.Answer = nil; m.Rcode = dns.RcodeNameError })
	lameNX                  = replaced(func(m *dns.Msg) { m.Answer = nil; m.Rcode = dns.RcodeNameError; m.Authoritative = false })
	otherZone               = replaced(func(m *dns.Msg) {
		m.Answer, m.Rcode = nil, dns.RcodeNameError
		m.Ns = []dns.RR{record("other.example. 60 IN SOA a. b. 1 2 3 4 5")}
	})
	upwards = replaced(func(m *dns.Msg) {
		m.Answer, m.Authoritative = nil, false
		m.Ns = []dns.RR{record(". 60 IN NS a.root.example.")}
	})
	foreign = replaced(func(m *dns.Msg) { m.Answer = []dns.RR{record("other.example. 60 IN TXT \"" + wanted + "\"")} })
	spoofed = func(_ string, _, reply *dns.Msg) []*dns.Msg { // the right answer comes after two that are not
		id, question := reply.Copy(), reply.Copy()
		id.Id++
		id.Answer = nil
		question.Question[0].Name = "other.example."
		question.Answer = nil
		return []*dns.Msg{id, question, reply}
	}
	overTCP = func(network string, _, reply *dns.Msg) []*dns.Msg {
		if network == "udp" {
			reply.Truncated, reply.Answer = true, nil
		}
		return []*dns.Msg{reply}
	}
	withoutEDNS = func(_ string, query, reply *dns.Msg) []*dns.Msg {
		if query.IsEdns0() != nil {
			reply = new(dns.Msg).SetRcode(query, dns.RcodeFormatError)
		}
		return []*dns.Msg{reply}
	}
)

// flapping answers each question every other time it is asked, from the
// second on.
func flapping() behaviour {
	var mu sync.Mutex
	asked := map[string]int{}
	return func(_ string, query, reply *dns.Msg) []*dns.Msg {
		mu.Lock()
		defer mu.Unlock()
		q := query.Question[0].String()
		if asked[q]++; asked[q]%2 == 1 {
			return nil
		}
		return []*dns.Msg{reply}
	}
}

func record(line string) dns.RR {
	rr, err := dns.NewRR(line)
	if err != nil {
		panic(err)
	}
	return rr
}
