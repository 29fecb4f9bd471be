package dns

import (
	"context"
	"net/netip"
	"slices"
	"strings"

	"github.com/miekg/dns"
)

// voteKind is what one server says of the record.
type voteKind int

const (
	voteFailed  voteKind = iota // nothing to rely on; the zero value
	votePresent                 // it has the record
	voteAbsent                  // it says that it is not there
	voteNext                    // it says that somebody else knows
)

// vote is one server's say.
type vote struct {
	server server
	kind   voteKind
	text   string   // voteAbsent: what there is instead
	next   *next    // voteNext
	failed *failure // voteFailed
}

// next is where the record is to be looked for instead: at an alias, or in a
// zone below.
type next struct {
	alias string // canonical; "" for a zone
	zone  zone
}

// key is the same for the same direction.
func (n *next) key() string {
	if n.alias != "" {
		return "alias " + n.alias
	}
	return "zone " + n.zone.name + " " + strings.Join(n.zone.hosts, " ")
}

// ask asks all servers of a zone at once and returns the vote of each, in
// their order. It ends early when enough have the record; the rest have failed
// then as cancelled.
func (l *lookup) ask(ctx context.Context, name string, z zone, s servers) []vote {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	type numbered struct {
		n int
		vote
	}
	cast := make(chan numbered, len(s.list))
	for n, srv := range s.list {
		go func() {
			q := query{server: netip.AddrPortFrom(srv.addr, l.port).String(), name: name, kind: dns.TypeTXT, tries: 2}
			m, f := l.exchange(ctx, q)
			v := vote{kind: voteFailed, failed: f}
			if f == nil {
				v = l.classify(m, name, z.name)
			}
			v.server = srv
			cast <- numbered{n, v}
		}()
	}
	votes := make([]vote, len(s.list))
	present := 0
	for range s.list { // the last word of each goroutine: none outlives the call
		v := <-cast
		votes[v.n] = v.vote
		if v.kind == votePresent {
			if present++; present == s.quorum() {
				cancel()
			}
		}
	}
	return votes
}

// classify says what an answer of a server of zone means. Only what carries
// the server's authority (AA) is definite; a delegation carries none by nature.
func (l *lookup) classify(m *dns.Msg, name, zoneName string) vote {
	if m.Rcode != dns.RcodeSuccess && m.Rcode != dns.RcodeNameError {
		return vote{failed: refusal(m.Rcode)}
	}
	if len(m.Answer) == 0 && m.Rcode == dns.RcodeSuccess && !hasSOA(m.Ns) {
		for _, rr := range m.Ns {
			if ns, ok := rr.(*dns.NS); ok {
				return delegation(m.Ns, dns.CanonicalName(ns.Hdr.Name), name, zoneName)
			}
		}
	}
	if !m.Authoritative {
		return vote{failed: failf(CauseLame, "answers without authority (not AA): it does not serve the zone, though it is listed as one of its name servers")}
	}
	others := 0
	var aliases []string
	for _, rr := range m.Answer {
		if !strings.EqualFold(rr.Header().Name, name) || rr.Header().Class != dns.ClassINET {
			continue
		}
		switch rr := rr.(type) {
		case *dns.TXT:
			if value(rr.Txt) == l.want {
				return vote{kind: votePresent}
			}
			others++
		case *dns.CNAME:
			if target := dns.CanonicalName(rr.Target); !slices.Contains(aliases, target) {
				aliases = append(aliases, target)
			}
		}
	}
	switch {
	case others > 0:
		return vote{kind: voteAbsent, text: "other TXT records only"}
	case len(aliases) == 1:
		return vote{kind: voteNext, next: &next{alias: aliases[0]}}
	case len(aliases) > 1:
		return vote{failed: failf(CauseMalformed, "gives the name several aliases (CNAME) at once")}
	case len(m.Answer) > 0:
		return vote{failed: failf(CauseMalformed, "answers with records that were not asked for")}
	case !soaCovers(m.Ns, name):
		return vote{failed: failf(CauseMalformed, "answers for another zone")}
	case m.Rcode == dns.RcodeNameError:
		return vote{kind: voteAbsent, text: "the name does not exist"}
	default:
		return vote{kind: voteAbsent, text: "the name has no TXT record"}
	}
}

// delegation is the vote of an answer that names the servers of at. It counts
// only where it leads further down towards name: whatever leads up or aside
// comes from a server that does not know the zone.
func delegation(records []dns.RR, at, name, zoneName string) vote {
	if at == zoneName || !dns.IsSubDomain(zoneName, at) || !dns.IsSubDomain(at, name) {
		return vote{failed: failf(CauseLame, "does not know the zone: it points to the servers of %s instead", show(at))}
	}
	return vote{kind: voteNext, next: &next{zone: zone{at, hostsOf(records, at)}}}
}

func hasSOA(records []dns.RR) bool {
	for _, rr := range records {
		if rr.Header().Rrtype == dns.TypeSOA {
			return true
		}
	}
	return false
}

// soaCovers reports whether every SOA among records is of a zone that name is
// in.
func soaCovers(records []dns.RR, name string) bool {
	for _, rr := range records {
		if rr.Header().Rrtype == dns.TypeSOA && !dns.IsSubDomain(rr.Header().Name, name) {
			return false
		}
	}
	return true
}

// value joins the strings of a TXT record. The library hands them out escaped,
// as in a zone file: \" and \\ for themselves, \DDD for a byte.
func value(parts []string) string {
	joined := strings.Join(parts, "")
	if !strings.Contains(joined, `\`) {
		return joined
	}
	var b strings.Builder
	for i := 0; i < len(joined); i++ {
		c := joined[i]
		if c == '\\' && i+1 < len(joined) {
			if i+3 < len(joined) && digit(joined[i+1]) && digit(joined[i+2]) && digit(joined[i+3]) {
				b.WriteByte((joined[i+1]-'0')*100 + (joined[i+2]-'0')*10 + joined[i+3] - '0')
				i += 3
				continue
			}
			i++
			c = joined[i]
		}
		b.WriteByte(c)
	}
	return b.String()
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

// refusal says what a failing response code means.
func refusal(code int) *failure {
	switch code {
	case dns.RcodeServerFailure:
		return failf(CauseServfail, "says that it failed (SERVFAIL)")
	case dns.RcodeRefused, dns.RcodeNotAuth:
		return failf(CauseRefused, "refuses to answer (%s)", dns.RcodeToString[code])
	default:
		name := dns.RcodeToString[code]
		if name == "" {
			name = "a code unknown here"
		}
		return failf(CauseMalformed, "does not take the question (%s)", name)
	}
}
