// Package dns owns how usher looks at the DNS to see who holds a domain: it
// asks the zone's own name servers for the TXT records of a name and says
// whether a wanted value is present, definitely absent, or whether nothing can
// be said (spec section 3). docs/adr/0013 has the rules and their reasons.
//
// A look-up keeps nothing: no cache, no connection, no goroutine.
package dns

import (
	"context"
	"fmt"
	"net/netip"
	"strings"
	"sync/atomic"
	"time"

	"github.com/miekg/dns"

	"usher/internal/identity"
)

// Bounds of one look-up, whatever its answers say.
const (
	maxHops    = 8   // referrals and aliases followed
	maxQueries = 256 // messages sent, repeated ones included
	maxHosts   = 13  // name servers of a zone by name: what the root and com have
	maxServers = 16  // addresses asked of a zone
	maxSockets = 256 // open at once, over all look-ups of a Resolver
)

// Options say whom to ask and how long. The zero value is what a server on the
// internet needs.
type Options struct {
	// Resolvers are the recursive resolvers that find a zone's name servers,
	// each an IP address with or without :port (53). They are taken in order;
	// the one that answered last is asked first. None: those of
	// /etc/resolv.conf, read anew for every look-up.
	Resolvers []string
	// Port is the port of the zones' name servers; 0 means 53.
	Port int
	// Networks are those whose name servers are asked though they are not of the
	// public internet, for tests and closed networks.
	Networks []netip.Prefix
	// QueryTimeout bounds the wait for one answer, Timeout a whole look-up; 0
	// means 2 and 10 seconds.
	QueryTimeout, Timeout time.Duration
}

// Cause is a stable word for why an answer is what it is, for metrics and
// events.
type Cause string

// The causes. The first two are the definite ones, the rest are reasons why
// nothing can be said.
const (
	CausePresent     Cause = "present"
	CauseAbsent      Cause = "absent"
	CauseTimeout     Cause = "timeout"     // no answer in time, or none that fits the question
	CauseUnreachable Cause = "unreachable" // no route, or nobody listens
	CauseServfail    Cause = "servfail"
	CauseRefused     Cause = "refused"
	CauseLame        Cause = "lame"      // the server answers, without authority
	CauseMalformed   Cause = "malformed" // the server's answer makes no sense
	CauseTruncated   Cause = "truncated" // too long, by TCP too
	CauseDisagree    Cause = "disagree"
	CauseTooFew      Cause = "too_few"    // not enough servers say the same, for several causes
	CauseLoop        Cause = "loop"       // aliases in a circle, or too many of them
	CauseLimit       Cause = "limit"      // more questions or servers than usher asks for one domain
	CauseNoServers   Cause = "no_servers" // the zone has none that may be asked
	CauseResolver    Cause = "resolver"   // the recursive resolvers do not say who the servers are
	CauseCancelled   Cause = "cancelled"  // the look-up was ended before it could say anything
	CauseInvalid     Cause = "invalid"    // not a name or a value to look for
)

// Answer is what a look-up found.
type Answer struct {
	Evidence identity.Evidence
	Cause    Cause
	Reason   string // one sentence for an administrator; never empty, at most 600 bytes
	Zone     string // whose servers were asked last, without the trailing dot; "" where none was found
	Servers  int    // how many distinct addresses that zone's servers have
	Present  int    // how many of them have the record
	Absent   int    // how many say that it is not there
	Queries  int    // messages sent
}

// Resolver looks domains up. It is safe for concurrent use.
type Resolver struct {
	resolvers    []string // host:port; none: /etc/resolv.conf
	port         uint16
	networks     []netip.Prefix
	queryTimeout time.Duration
	timeout      time.Duration
	preferred    atomic.Uint32 // the resolver that answered last
	sockets      chan struct{} // one for each open socket
	resolvConf   string
}

// New returns a Resolver, or an error that says which option cannot be used.
func New(o Options) (*Resolver, error) {
	r := &Resolver{
		port: 53, networks: o.Networks, queryTimeout: 2 * time.Second, timeout: 10 * time.Second,
		sockets: make(chan struct{}, maxSockets), resolvConf: "/etc/resolv.conf",
	}
	for _, s := range o.Resolvers {
		a, err := resolverAddress(s)
		if err != nil {
			return nil, err
		}
		r.resolvers = append(r.resolvers, a)
	}
	switch {
	case o.Port < 0 || o.Port > 65535:
		return nil, fmt.Errorf("port %d of the zones' name servers is none; use 1 to 65535, or 0 for 53", o.Port)
	case o.QueryTimeout < 0 || o.Timeout < 0:
		return nil, fmt.Errorf("a time-out of the DNS cannot be negative: %v for a question, %v for a look-up", o.QueryTimeout, o.Timeout)
	}
	if o.Port != 0 {
		r.port = uint16(o.Port)
	}
	if o.QueryTimeout != 0 {
		r.queryTimeout = o.QueryTimeout
	}
	if o.Timeout != 0 {
		r.timeout = o.Timeout
	}
	return r, nil
}

// resolverAddress takes IP addresses only: finding a resolver by its name
// would need a resolver.
func resolverAddress(s string) (string, error) {
	if a, err := netip.ParseAddr(strings.Trim(s, "[]")); err == nil {
		return netip.AddrPortFrom(a, 53).String(), nil
	}
	a, err := netip.ParseAddrPort(s)
	if err != nil || a.Port() == 0 {
		return "", fmt.Errorf("resolver %q is no IP address with a port; write it as in 192.0.2.53:53 or [2001:db8::53]:53", s)
	}
	return a.String(), nil
}

// Lookup says whether name, an ASCII domain name, has a TXT record whose value
// is want, compared byte by byte; the strings of one record are joined. It
// ends with ctx, at the latest after Options.Timeout.
func (r *Resolver) Lookup(ctx context.Context, name, want string) Answer {
	ctx, cancel := context.WithTimeout(ctx, r.timeout)
	defer cancel()
	l := &lookup{Resolver: r, want: want}
	a := l.run(ctx, name)
	a.Queries = min(int(l.queries.Load()), maxQueries)
	a.Zone = strings.TrimSuffix(a.Zone, ".")
	a.Reason = shorten(a.Reason, 600)
	return a
}

// lookup is the state of one call of Lookup.
type lookup struct {
	*Resolver
	want    string
	queries atomic.Int64
}

// none is an answer that says nothing about the record.
func none(f *failure) Answer {
	return Answer{Evidence: identity.EvidenceNone, Cause: f.cause, Reason: f.text}
}

func (l *lookup) run(ctx context.Context, name string) Answer {
	_, ok := dns.IsDomainName(name)
	qname := dns.CanonicalName(name)
	if !ok || qname == "." || strings.Contains(name, `\`) || l.want == "" {
		return none(failf(CauseInvalid, "%s is no domain name to look up, or no value was given to look for", show(name)))
	}
	seen := map[string]bool{qname: true}
	zone, f := l.zoneOf(ctx, qname)
	contested := false
	for hops := 0; ; hops++ {
		if f != nil {
			return none(f)
		}
		s, f2 := l.serversOf(ctx, zone)
		if f2 != nil {
			a := none(f2)
			a.Zone, a.Servers = zone.name, s.total
			return a
		}
		votes := l.ask(ctx, qname, zone, s)
		ruling := judge(zone.name, votes, s, contested)
		next := ruling.next
		switch {
		case next == nil:
			return ruling.Answer
		case hops == maxHops:
			return none(failf(CauseLoop, "%s leads over more than %d aliases and delegations; point it at its servers directly", show(name), maxHops))
		case next.alias == "":
			zone = next.zone
		case seen[next.alias]:
			return none(failf(CauseLoop, "the aliases (CNAME) of %s lead in a circle, at %s; correct one of them", show(name), show(next.alias)))
		default:
			qname = next.alias
			seen[qname] = true
			zone, f = l.zoneOf(ctx, qname)
		}
		contested = contested || ruling.contested
	}
}

// show returns a name as people write it, bounded.
func show(name string) string {
	if name == "." {
		return "the root"
	}
	return shorten(strings.TrimSuffix(name, "."), 100)
}

// shorten cuts s to at most limit bytes. What is cut is ASCII: names come in
// presentation form.
func shorten(s string, limit int) string {
	if len(s) <= limit {
		return s
	}
	return s[:limit-3] + "..."
}
