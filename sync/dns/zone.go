package dns

import (
	"context"
	"net/netip"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/miekg/dns"
)

// zone is a zone and its name servers, by name, sorted.
type zone struct {
	name  string // canonical: lower case, with the trailing dot
	hosts []string
}

// server is one address of a zone's name server.
type server struct {
	host string
	addr netip.Addr
}

// servers are the addresses of a zone that may be asked.
type servers struct {
	list  []server
	total int // distinct addresses the zone has, those that may not be asked included
	// certain says that total is all of them: each host's addresses are known,
	// of both families.
	certain bool
}

// quorum returns how many of the zone's servers must say the same: two, or the
// only one there is.
func (s servers) quorum() int {
	if s.total == 1 && s.certain {
		return 1
	}
	return 2
}

// zoneOf finds the zone that name is in: the nearest name above it, itself
// included, that has name servers.
func (l *lookup) zoneOf(ctx context.Context, name string) (zone, *failure) {
	for at := name; ; at = above(at) {
		m, f := l.recurse(ctx, at, dns.TypeNS)
		if f != nil {
			return zone{}, f
		}
		if hosts := hostsOf(m.Answer, at); len(hosts) > 0 {
			return zone{at, hosts}, nil
		}
		if at == "." {
			return zone{}, failf(CauseNoServers, "the resolvers know no name servers for %s, nor for any name above it", show(name))
		}
	}
}

// above returns the name without its first label; the root is above all.
func above(name string) string {
	next, end := dns.NextLabel(name, 0)
	if end {
		return "."
	}
	return name[next:]
}

// hostsOf lists the name servers that records give for name.
func hostsOf(records []dns.RR, name string) []string {
	var hosts []string
	for _, rr := range records {
		if ns, ok := rr.(*dns.NS); ok && strings.EqualFold(ns.Hdr.Name, name) {
			hosts = append(hosts, dns.CanonicalName(ns.Ns))
		}
	}
	slices.Sort(hosts)
	return slices.Compact(hosts)
}

// serversOf finds the addresses of a zone's name servers and chooses whom to
// ask: one of each host first, IPv4 before IPv6, then the next of each.
func (l *lookup) serversOf(ctx context.Context, z zone) (servers, *failure) {
	s := servers{certain: true}
	if len(z.hosts) > maxHosts {
		return s, failf(CauseLimit, "%s lists %d name servers; usher asks zones with at most %d", show(z.name), len(z.hosts), maxHosts)
	}
	addresses := make([][]netip.Addr, len(z.hosts)) // by host
	failures := make([]*failure, 2*len(z.hosts))
	found := make([][]netip.Addr, 2*len(z.hosts)) // A and AAAA by host
	var wait sync.WaitGroup
	for i, host := range z.hosts {
		for j, kind := range []uint16{dns.TypeA, dns.TypeAAAA} {
			wait.Go(func() {
				var m *dns.Msg
				if m, failures[2*i+j] = l.recurse(ctx, host, kind); failures[2*i+j] == nil {
					found[2*i+j] = l.addressesOf(m.Answer)
				}
			})
		}
	}
	wait.Wait()
	var problem *failure
	for i := range z.hosts {
		addresses[i] = slices.Concat(found[2*i], found[2*i+1])
	}
	for _, f := range failures {
		if f != nil {
			problem, s.certain = f, false
		}
	}
	seen := map[netip.Addr]bool{}
	for round := 0; slices.ContainsFunc(addresses, func(a []netip.Addr) bool { return len(a) > round }); round++ {
		for i, host := range z.hosts {
			if round >= len(addresses[i]) || seen[addresses[i][round]] {
				continue
			}
			a := addresses[i][round]
			seen[a] = true
			s.total++
			if l.askable(a) && len(s.list) < maxServers {
				s.list = append(s.list, server{host, a})
			}
		}
	}
	switch {
	case len(s.list) > 0:
		return s, nil
	case problem != nil:
		return s, problem
	default:
		// Which of the two it is would tell a stranger what names there are inside.
		return s, failf(CauseNoServers, "none of the name servers of %s (%s) has an address on the open internet that usher may ask", show(z.name), list(z.hosts))
	}
}

// addressesOf lists the addresses in records, sorted. The records come from
// the operator's own resolver, aliases followed. An IPv4 address in IPv6
// clothes is that address.
func (l *lookup) addressesOf(records []dns.RR) []netip.Addr {
	var out []netip.Addr
	for _, rr := range records {
		switch rr := rr.(type) {
		case *dns.A:
			if a, ok := netip.AddrFromSlice(rr.A.To4()); ok {
				out = append(out, a)
			}
		case *dns.AAAA:
			if a, ok := netip.AddrFromSlice(rr.AAAA.To16()); ok {
				out = append(out, a.Unmap())
			}
		}
	}
	slices.SortFunc(out, netip.Addr.Compare)
	return slices.Compact(out)
}

// list shows a few names.
func list(names []string) string {
	var shown []string
	for _, n := range names[:min(3, len(names))] {
		shown = append(shown, show(n))
	}
	if more := len(names) - len(shown); more > 0 {
		shown = append(shown, strconv.Itoa(more)+" more")
	}
	return strings.Join(shown, ", ")
}

// recurse asks the recursive resolvers, one after the other, until one gives a
// definite answer: that there is something, or that there is nothing.
func (l *lookup) recurse(ctx context.Context, name string, kind uint16) (*dns.Msg, *failure) {
	resolvers := l.resolvers
	if len(resolvers) == 0 {
		conf, err := dns.ClientConfigFromFile(l.resolvConf)
		if err != nil || len(conf.Servers) == 0 {
			return nil, failf(CauseResolver, "no DNS resolver is configured, and %s names none; set the resolvers usher should use", l.resolvConf)
		}
		for _, s := range conf.Servers {
			resolvers = append(resolvers, hostPort(s, conf.Port))
		}
	}
	var last *failure
	first := int(l.preferred.Load())
	for i := range max(2, len(resolvers)) { // a single one is asked twice
		n := (first + i) % len(resolvers)
		m, f := l.exchange(ctx, query{server: resolvers[n], name: name, kind: kind, recurse: true, tries: 1})
		if f == nil {
			f = indefinite(m)
		}
		if f == nil {
			l.preferred.Store(uint32(n))
			return m, nil
		}
		last = failf(CauseResolver, "looking for the %s records of %s, the resolver %s %s", dns.TypeToString[kind], show(name), resolvers[n], f.text)
		if f.cause == CauseLimit || f.cause == CauseCancelled {
			return nil, failf(f.cause, "%s", last.text)
		}
	}
	return nil, last
}

// indefinite says why a resolver's answer is no answer, nil when it is one.
func indefinite(m *dns.Msg) *failure {
	switch {
	case m.Rcode != dns.RcodeSuccess && m.Rcode != dns.RcodeNameError:
		return refusal(m.Rcode)
	case len(m.Answer) == 0 && !m.RecursionAvailable && !m.Authoritative:
		return failf(CauseResolver, "does not look names up for others (no recursion)")
	default:
		return nil
	}
}

func hostPort(host, port string) string {
	if strings.Contains(host, ":") {
		host = "[" + host + "]"
	}
	return host + ":" + port
}
