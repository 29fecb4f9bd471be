package dns

import (
	"fmt"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/miekg/dns"
	"pgregory.net/rapid"
)

// Section 3: whatever some servers do, absent needs a quorum that says so and
// nobody who says otherwise; a healthy majority that has the record is never
// outvoted. The votes here are any there can be.
func TestSpec3_NoCombinationIsWronglyAbsent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 20).Draw(t, "addresses")
		s := servers{total: n, certain: rapid.Bool().Draw(t, "certain")}
		asked := rapid.IntRange(1, min(n, maxServers)).Draw(t, "asked")
		votes := make([]vote, asked)
		says := map[voteKind]int{}
		cut := false
		for i := range votes {
			v := vote{server: server{fmt.Sprintf("ns%d.acme.example.", i), netip.AddrFrom4([4]byte{127, 0, 0, byte(i)})}}
			v.kind = rapid.SampledFrom([]voteKind{voteAbsent, voteAbsent, votePresent, voteFailed, voteNext}).Draw(t, "kind")
			switch v.kind {
			case voteAbsent:
				v.text = rapid.SampledFrom([]string{"the name does not exist", "other TXT records only"}).Draw(t, "text")
			case voteNext:
				v.next = &next{alias: rapid.SampledFrom([]string{"a.example.", "b.example."}).Draw(t, "alias")}
			case voteFailed:
				v.failed = failf(rapid.SampledFrom([]Cause{CauseTimeout, CauseServfail, CauseLimit, CauseCancelled, CauseLame}).Draw(t, "cause"), "failed")
				cut = cut || v.failed.cause == CauseLimit || v.failed.cause == CauseCancelled
			}
			says[v.kind]++
			votes[i] = v
			s.list = append(s.list, v.server)
		}
		contested := rapid.Bool().Draw(t, "contested")
		quorum := 2
		if n == 1 && s.certain {
			quorum = 1
		}
		r := judge("acme.example.", votes, s, contested)
		switch {
		case r.next != nil:
			if says[voteNext] < quorum || says[votePresent] >= quorum {
				t.Fatalf("%v leads to %+v", says, r.next)
			}
			if !r.contested && says[voteNext]+says[voteFailed] < asked {
				t.Fatalf("%v is not contested", says)
			}
		case r.Evidence == absent:
			if says[voteAbsent] < quorum || says[votePresent] > 0 || says[voteNext] > 0 || contested || cut || 2*asked <= n {
				t.Fatalf("%v of %d, asked %d, contested %v, cut short %v: absent", says, n, asked, contested, cut)
			}
		case r.Evidence == present:
			if says[votePresent] < quorum {
				t.Fatalf("%v: present", says)
			}
		default:
			if says[votePresent] >= quorum {
				t.Fatalf("%v: %s", says, r.Reason)
			}
			if says[voteAbsent] >= quorum && says[voteAbsent]+says[voteFailed] == asked && !contested && !cut && 2*asked > n {
				t.Fatalf("%v is not absent: %s", says, r.Reason)
			}
			if r.Cause == CauseAbsent || r.Cause == CausePresent {
				t.Fatalf("nothing, by cause %s", r.Cause)
			}
		}
		if r.next == nil && (r.Reason == "" || r.Cause == "") {
			t.Fatalf("no reason: %+v", r)
		}
	})
}

// The same over the wire: real servers, each with a fault of its own.
func TestSpec3_NoFaultyServersMakeItAbsent(t *testing.T) {
	t.Parallel()
	const most = 5
	faults := map[string]func() behaviour{
		"absent":        func() behaviour { return empty },
		"NXDOMAIN":      func() behaviour { return nxdomain },
		"SERVFAIL":      func() behaviour { return servfail },
		"REFUSED":       func() behaviour { return refused },
		"lame":          func() behaviour { return lameNX },
		"other zone":    func() behaviour { return otherZone },
		"upwards":       func() behaviour { return upwards },
		"truncating":    func() behaviour { return truncating },
		"alias":         func() behaviour { return aliasTo("nowhere.example.") },
		"silent":        func() behaviour { return silent },
		"wrong id":      func() behaviour { return wrongID },
		"unasked":       func() behaviour { return foreign },
		"forged absent": forgedAbsent,
	}
	var names []string
	for name := range faults {
		names = append(names, name)
	}
	definite := map[string]bool{"absent": true, "NXDOMAIN": true}
	worlds := map[int]*world{}
	for n := 1; n <= most; n++ {
		worlds[n] = newWorld(t, n)
	}
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, most).Draw(t, "servers")
		w := worlds[n]
		r := w.dns(func(o *Options) { o.QueryTimeout = 200 * time.Millisecond })
		healthy, gone := 0, 0
		var drawn []string
		for _, s := range w.servers {
			name := "healthy"
			if rapid.Bool().Draw(t, "faulty") {
				name = rapid.SampledFrom(names).Draw(t, "fault")
				s.Misbehave(faults[name]())
			} else {
				healthy++
				s.Misbehave(nil)
			}
			if definite[name] {
				gone++
			}
			drawn = append(drawn, name)
		}
		a := r.Lookup(t.Context(), acme, wanted)
		if a.Evidence == absent && (gone < min(2, n) || 2*healthy > n) {
			t.Fatalf("%s: absent: %s", strings.Join(drawn, ", "), a.Reason)
		}
		if a.Evidence == present && healthy < min(2, n) {
			t.Fatalf("%s: present: %s", strings.Join(drawn, ", "), a.Reason)
		}
	})
}

// forgedAbsent sends datagrams that say NXDOMAIN with authority, all with
// another id or question, and never the answer.
func forgedAbsent() behaviour {
	return func(_ string, _, reply *dns.Msg) []*dns.Msg {
		var out []*dns.Msg
		for i := range 5 {
			m := reply.Copy()
			m.Answer, m.Rcode = nil, dns.RcodeNameError
			if i%2 == 0 {
				m.Id += uint16(i) + 1
			} else {
				m.Question[0].Qtype = dns.TypeA
			}
			out = append(out, m)
		}
		return out
	}
}
