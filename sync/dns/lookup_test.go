package dns

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/miekg/dns"

	"usher/internal/identity"
	"usher/internal/testdns"
)

const (
	present = identity.EvidencePresent
	absent  = identity.EvidenceAbsent
	nothing = identity.EvidenceNone
)

// Section 3: present and absent are the word of the zone's own servers; a
// time-out, SERVFAIL, truncation, disagreement or too few answers are neither.
func TestSpec3_WhatOneServerSays(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name     string
		behave   behaviour
		evidence identity.Evidence
		cause    Cause
		reason   string
	}{
		{"right", nil, present, CausePresent, "all 2 name servers of acme.example have it"},
		{"silent", silent, nothing, CauseTimeout, "did not answer within 600ms"},
		{"SERVFAIL", servfail, nothing, CauseServfail, "SERVFAIL"},
		{"REFUSED", refused, nothing, CauseRefused, "REFUSED"},
		{"NOTIMP", failing(dns.RcodeNotImplemented), nothing, CauseMalformed, "NOTIMP"},
		{"FORMERR, always", failing(dns.RcodeFormatError), nothing, CauseMalformed, "FORMERR"},
		{"no AA", lame, nothing, CauseLame, "not AA"},
		{"NXDOMAIN without AA", lameNX, nothing, CauseLame, "not AA"},
		{"NXDOMAIN", nxdomain, absent, CauseAbsent, "the name does not exist"},
		{"NODATA", empty, absent, CauseAbsent, "the name has no TXT record"},
		{"NXDOMAIN of another zone", otherZone, nothing, CauseMalformed, "another zone"},
		{"referral to the root", upwards, nothing, CauseLame, "servers of the root"},
		{"records of another name", foreign, nothing, CauseMalformed, "not asked for"},
		{"wrong id", wrongID, nothing, CauseTimeout, "do not fit the question"},
		{"wrong question", wrongQuestion, nothing, CauseTimeout, "do not fit the question"},
		{"no question", noQuestion, nothing, CauseTimeout, "do not fit the question"},
		{"a question for an answer", questioning, nothing, CauseTimeout, "do not fit the question"},
		{"forged answers first", spoofed, present, CausePresent, ""},
		{"truncated over UDP", overTCP, present, CausePresent, ""},
		{"truncated over TCP too", truncating, nothing, CauseTruncated, "cut off, over TCP too"},
		{"no EDNS0", withoutEDNS, present, CausePresent, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w := newWorld(t, 2)
			w.servers[0].Misbehave(tt.behave)
			w.servers[1].Misbehave(tt.behave)
			patience := impatient
			if tt.cause != CauseTimeout {
				patience = nil
			}
			expect(t, w.dns(patience).Lookup(t.Context(), acme, wanted), tt.evidence, tt.cause, tt.reason)
		})
	}
}

// A datagram that is lost is sent again.
func TestALostAnswerIsAskedForAgain(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 3)
	for _, s := range append(w.servers, w.resolver) {
		s.Misbehave(flapping())
	}
	w.servers[2].Misbehave(silent)
	expect(t, w.dns(impatient).Lookup(t.Context(), acme, wanted), present, CausePresent, "2 of 3")
}

func expect(t *testing.T, a Answer, evidence identity.Evidence, cause Cause, reason string) {
	t.Helper()
	if a.Evidence != evidence || a.Cause != cause || !strings.Contains(a.Reason, reason) || a.Reason == "" {
		t.Errorf("got %s, %s: %s\nwant %s, %s, with %q", a.Evidence, a.Cause, a.Reason, evidence, cause, reason)
	}
}

// Section 3 with architecture.md: two of N servers must agree.
func TestSpec3_TwoOfNAgree(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name     string
		behave   []behaviour // nil is right: it has the record
		evidence identity.Evidence
		cause    Cause
		reason   string
	}{
		{"the only one has it", []behaviour{nil}, present, CausePresent, "the only name server of acme.example has it"},
		{"the only one does not", []behaviour{empty}, absent, CauseAbsent, "the only name server of acme.example says so"},
		{"the only one is silent", []behaviour{silent}, nothing, CauseTimeout, "the only name server of acme.example gave no usable answer: ns1.acme.example"},
		{"one of two has it, one does not", []behaviour{nil, empty}, nothing, CauseDisagree, "1 have the record, 1 do not"},
		{"one has it, one fails", []behaviour{nil, servfail}, nothing, CauseServfail, "of 2 name servers of acme.example 1 gave a usable answer, and 2 must agree"},
		{"one does not, one fails", []behaviour{empty, servfail}, nothing, CauseServfail, "1 gave a usable answer"},
		{"one does not, one is silent", []behaviour{nxdomain, silent}, nothing, CauseTimeout, "ns2.acme.example"},
		{"two have it, one lags", []behaviour{nil, empty, nil}, present, CausePresent, "2 of 3"},
		{"two do not, one has it", []behaviour{empty, nil, nxdomain}, nothing, CauseDisagree, ""},
		{"two do not, in two ways", []behaviour{empty, nxdomain}, absent, CauseAbsent, "the name does not exist, or the name has no TXT record"},
		{"two do not, two fail", []behaviour{empty, servfail, refused, empty}, absent, CauseAbsent, "2 of 4"},
		{"one answers of four, each its own way", []behaviour{empty, servfail, refused, lame}, nothing, CauseTooFew, "REFUSED"},
		{"two do not, one points elsewhere", []behaviour{empty, aliasTo("elsewhere.example."), empty}, nothing, CauseDisagree, "1 point elsewhere"},
		{"two aliases", []behaviour{aliasTo("a.example."), aliasTo("b.example.")}, nothing, CauseDisagree, "2 point elsewhere"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w := newWorld(t, len(tt.behave))
			for i, b := range tt.behave {
				w.servers[i].Misbehave(b)
			}
			expect(t, w.dns(impatient).Lookup(t.Context(), acme, wanted), tt.evidence, tt.cause, tt.reason)
		})
	}
}

func aliasTo(target string) behaviour {
	return replaced(func(m *dns.Msg) { m.Answer = []dns.RR{record(acme + ". 60 IN CNAME " + target)} })
}

// Section 3: compared case-sensitively, any record of the name may match, the
// strings of one are joined.
func TestSpec3_Values(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name     string
		records  []string // each the data of a TXT record
		want     string
		evidence identity.Evidence
	}{
		{"alone", []string{`"` + wanted + `"`}, wanted, present},
		{"among others", []string{`"v=spf1 -all"`, `"` + wanted + `"`, `"x"`}, wanted, present},
		{"in strings", []string{`"` + wanted[:7] + `" "" "` + wanted[7:20] + `" "` + wanted[20:] + `"`}, wanted, present},
		{"in records", []string{`"` + wanted[:7] + `"`, `"` + wanted[7:] + `"`}, wanted, absent},
		{"other case", []string{`"` + strings.ToLower(wanted) + `"`}, wanted, absent},
		{"with more behind", []string{`"` + wanted + `x"`}, wanted, absent},
		{"with space before", []string{`" ` + wanted + `"`}, wanted, absent},
		{"shorter", []string{`"` + wanted[:len(wanted)-1] + `"`}, wanted, absent},
		{"quotes, backslashes and bytes", []string{`"a\"b\\c\007\255"`}, "a\"b\\c\a\xff", present},
		{"digits behind a backslash", []string{`"a\\007"`}, `a\007`, present},
		{"nothing wanted", []string{`""`}, "", nothing},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w := newWorld(t, 2)
			for _, s := range w.servers {
				s.SetTXT(acme)
				for _, r := range tt.records {
					w.check(s.Add(acme + ". 60 IN TXT " + r))
				}
			}
			if a := w.dns(nil).Lookup(t.Context(), acme, tt.want); a.Evidence != tt.evidence {
				t.Errorf("got %+v, want %s", a, tt.evidence)
			}
		})
	}
}

// Whoever publishes much gets its answer by TCP, without being told to.
func TestLongAnswersComeByTCP(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 2)
	for _, s := range w.servers {
		for i := range 100 {
			w.check(s.Add(fmt.Sprintf("%s. 60 IN TXT \"%d-%s\"", acme, i, strings.Repeat("x", 200))))
		}
	}
	a := w.dns(nil).Lookup(t.Context(), acme, wanted)
	expect(t, a, present, CausePresent, "")
	if a.Queries != 1+4+2*2 { // NS; A and AAAA of two; each of them over UDP and TCP
		t.Errorf("%d messages were sent", a.Queries)
	}
}

func TestTheZoneIsFoundByWalkingUp(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 2)
	name := "Mail.EU.acme.example."
	for _, s := range w.servers {
		s.SetTXT(name, wanted)
	}
	a := w.dns(nil).Lookup(t.Context(), name, wanted)
	expect(t, a, present, CausePresent, "")
	if a.Zone != acme || a.Servers != 2 {
		t.Errorf("zone %s with %d servers", a.Zone, a.Servers)
	}
	expect(t, w.dns(nil).Lookup(t.Context(), "nobody.acme.example", wanted), absent, CauseAbsent, "does not exist")
	expect(t, w.dns(nil).Lookup(t.Context(), "nobody.elsewhere", wanted), nothing, CauseNoServers, "know no name servers")
}

// The resolvers may know of a zone no more than what is above it; its servers
// then say who knows.
func TestDelegationsAreFollowed(t *testing.T) {
	t.Parallel()
	const eu, berlin = "eu.acme.example", "berlin.eu.acme.example"
	start := func(t *testing.T) (w *world, below []*testdns.Server) {
		w = newWorld(t, 2)
		middle, names := w.unknownZone(eu, 2)
		for _, s := range w.servers {
			w.check(s.Add(testdns.Delegation(eu, names...)...))
		}
		below, names = w.unknownZone(berlin, 3)
		for _, s := range middle {
			w.check(s.Add(testdns.Delegation(berlin, names...)...))
		}
		for _, s := range below {
			s.SetTXT(berlin, wanted)
		}
		return w, below
	}
	t.Run("present", func(t *testing.T) {
		w, _ := start(t)
		a := w.dns(nil).Lookup(t.Context(), berlin, wanted)
		expect(t, a, present, CausePresent, "")
		if a.Zone != berlin || a.Servers != 3 {
			t.Errorf("zone %s with %d servers", a.Zone, a.Servers)
		}
	})
	t.Run("absent", func(t *testing.T) {
		w, below := start(t)
		for _, s := range below {
			s.SetTXT(berlin)
		}
		expect(t, w.dns(nil).Lookup(t.Context(), berlin, wanted), absent, CauseAbsent, "all 3")
	})
	t.Run("not all delegate", func(t *testing.T) {
		w, below := start(t)
		third := w.server()
		w.check(third.AddZone(acme))
		w.check(w.resolver.Add(testdns.Delegation(acme, testdns.Nameserver{Host: "ns3." + acme, Addr: third.Addr().Addr()})...))
		expect(t, w.dns(nil).Lookup(t.Context(), berlin, wanted), present, CausePresent, "")
		for _, s := range below {
			s.SetTXT(berlin)
		}
		expect(t, w.dns(nil).Lookup(t.Context(), berlin, wanted), nothing, CauseDisagree, "not all servers agree that the name leads there")
	})
}

func TestAliasesAreFollowed(t *testing.T) {
	t.Parallel()
	start := func(t *testing.T) (*world, []*testdns.Server) {
		w := newWorld(t, 2)
		other := w.zone("host.example", 2)
		for _, s := range w.servers {
			w.check(s.Add("www." + acme + ". 60 IN CNAME a." + acme + "."))
			w.check(s.Add("a." + acme + ". 60 IN CNAME txt.host.example."))
		}
		for _, s := range other {
			s.SetTXT("txt.host.example", wanted)
		}
		return w, other
	}
	w, other := start(t)
	a := w.dns(nil).Lookup(t.Context(), "www."+acme, wanted)
	expect(t, a, present, CausePresent, "")
	if a.Zone != "host.example" {
		t.Errorf("zone %s", a.Zone)
	}
	other[0].SetTXT("txt.host.example")
	expect(t, w.dns(nil).Lookup(t.Context(), "www."+acme, wanted), nothing, CauseDisagree, "of host.example disagree")
	other[1].SetTXT("txt.host.example")
	expect(t, w.dns(nil).Lookup(t.Context(), "www."+acme, wanted), absent, CauseAbsent, "")
	other[1].Misbehave(servfail)
	expect(t, w.dns(nil).Lookup(t.Context(), "www."+acme, wanted), nothing, CauseServfail, "")
	for _, s := range w.servers { // a circle
		w.check(s.Add("b." + acme + ". 60 IN CNAME c." + acme + "."))
		w.check(s.Add("c." + acme + ". 60 IN CNAME b." + acme + "."))
		for i := range 20 { // and a long way
			w.check(s.Add(fmt.Sprintf("l%d.%s. 60 IN CNAME l%d.%s.", i, acme, i+1, acme)))
		}
	}
	expect(t, w.dns(nil).Lookup(t.Context(), "b."+acme, wanted), nothing, CauseLoop, "in a circle")
	expect(t, w.dns(nil).Lookup(t.Context(), "l0."+acme, wanted), nothing, CauseLoop, "more than 8")
	expect(t, w.dns(nil).Lookup(t.Context(), "l15."+acme, wanted), absent, CauseAbsent, "does not exist")
}

// What the resolvers cannot say is no evidence, however many servers there are.
func TestResolversThatFail(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name   string
		behave behaviour
		reason string
	}{
		{"silent", silent, "did not answer within 600ms"},
		{"SERVFAIL", servfail, "SERVFAIL"},
		{"REFUSED", refused, "REFUSED"},
		{"not recursive", replaced(func(m *dns.Msg) { m.Answer, m.RecursionAvailable = nil, false }), "no recursion"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w := newWorld(t, 2)
			w.resolver.Misbehave(tt.behave)
			expect(t, w.dns(impatient).Lookup(t.Context(), acme, wanted), nothing, CauseResolver, tt.reason)
			second := w.server()
			names := []testdns.Nameserver{{Host: "ns1." + acme, Addr: w.servers[0].Addr().Addr()}, {Host: "ns2." + acme, Addr: w.servers[1].Addr().Addr()}}
			w.check(second.Add(testdns.Delegation(acme, names...)...))
			r := w.dns(func(o *Options) { impatient(o); o.Resolvers = append(o.Resolvers, second.Addr().String()) })
			expect(t, r.Lookup(t.Context(), acme, wanted), present, CausePresent, "")
			before := w.resolver.Questions()
			expect(t, r.Lookup(t.Context(), acme, wanted), present, CausePresent, "")
			if w.resolver.Questions() != before {
				t.Error("the resolver that fails was asked first again")
			}
		})
	}
}

// An address that could not be found may be a server that has the record: the
// one that is known is not the only one then.
func TestAServerWhoseAddressIsUnknownCounts(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 1)
	w.check(w.resolver.Add(testdns.Delegation(acme, testdns.Nameserver{Host: "ns2.away.example"})...))
	w.servers[0].SetTXT(acme)
	expect(t, w.dns(nil).Lookup(t.Context(), acme, wanted), absent, CauseAbsent, "") // it has none, definitely
	w.resolver.Misbehave(func(_ string, q, reply *dns.Msg) []*dns.Msg {
		if strings.HasSuffix(q.Question[0].Name, "away.example.") {
			reply = new(dns.Msg).SetRcode(q, dns.RcodeServerFailure)
		}
		return []*dns.Msg{reply}
	})
	expect(t, w.dns(nil).Lookup(t.Context(), acme, wanted), nothing, CauseTooFew, "addresses of some could not be found")
}

func TestServersThatAreGone(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 3)
	w.check(w.servers[2].Close())
	r := w.dns(nil)
	expect(t, r.Lookup(t.Context(), acme, wanted), present, CausePresent, "")
	w.check(w.servers[1].Close())
	expect(t, r.Lookup(t.Context(), acme, wanted), nothing, CauseUnreachable, "ns2.acme.example ("+w.servers[1].Addr().Addr().String()+") does not listen")
	w.servers[0].SetTXT(acme)
	expect(t, r.Lookup(t.Context(), acme, wanted), nothing, CauseUnreachable, "1 gave a usable answer")
}

// One server can be both: the resolver that finds it and the name server that
// is found, as the demo and the end-to-end tests have it.
func TestOneServerIsEnoughForADemo(t *testing.T) {
	t.Parallel()
	s, err := testdns.Start("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if err := s.AddZone(acme); err != nil {
		t.Fatal(err)
	}
	r, err := New(Options{Resolvers: []string{s.Addr().String()}, Port: int(s.Addr().Port()), Networks: everywhere})
	if err != nil {
		t.Fatal(err)
	}
	expect(t, r.Lookup(t.Context(), acme, wanted), absent, CauseAbsent, "the name has no TXT record")
	s.SetTXT(acme, wanted)
	expect(t, r.Lookup(t.Context(), acme, wanted), present, CausePresent, "")
}

// Two names for one machine are one server, which cannot agree with itself.
func TestOneAddressIsOneServer(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 2)
	mapped := "::ffff:" + w.servers[0].Addr().Addr().String()
	w.check(w.resolver.Add("ns3."+acme+". 60 IN AAAA "+mapped, "ns3."+acme+". 60 IN A "+w.servers[0].Addr().Addr().String(), acme+". 60 IN NS ns3."+acme+"."))
	w.servers[0].Misbehave(empty)
	w.servers[1].Misbehave(silent)
	a := w.dns(impatient).Lookup(t.Context(), acme, wanted)
	if a.Evidence != nothing || a.Servers != 2 {
		t.Errorf("got %+v", a)
	}
}

// Nobody who adds a domain may use usher to look inside.
func TestNothingInsideIsAsked(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 2)
	closed := w.dns(func(o *Options) { o.Networks = nil })
	expect(t, closed.Lookup(t.Context(), acme, wanted), nothing, CauseNoServers, "no")
	for _, s := range w.servers {
		if s.Questions() != 0 {
			t.Error("a server on loopback was asked")
		}
	}
	if a := closed.Lookup(t.Context(), acme, wanted); strings.Contains(a.Reason, "127.") {
		t.Errorf("the reason tells an inner address: %s", a.Reason)
	}
}

func TestBounds(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 2)
	t.Run("many name servers", func(t *testing.T) {
		for i := range maxHosts + 1 {
			w.check(w.resolver.Add(fmt.Sprintf("many.example. 60 IN NS ns%d.many.example.", i)))
		}
		expect(t, w.dns(nil).Lookup(t.Context(), "many.example", wanted), nothing, CauseLimit, "lists 14 name servers")
	})
	t.Run("many labels", func(t *testing.T) {
		name := strings.Repeat("a.", 100) + acme
		expect(t, w.dns(nil).Lookup(t.Context(), name, wanted), absent, CauseAbsent, "")
	})
	t.Run("many questions", func(t *testing.T) {
		name := strings.Repeat("a.", 110)
		for i := range 5 { // each alias is a long walk
			for _, s := range w.servers {
				w.check(s.Add(fmt.Sprintf("%sq%d.%s. 60 IN CNAME %sq%d.%s.", name, i, acme, name, i+1, acme)))
			}
		}
		a := w.dns(nil).Lookup(t.Context(), name+"q0."+acme, wanted)
		expect(t, a, nothing, CauseLimit, "more than 256 questions")
		if a.Queries != maxQueries {
			t.Errorf("%d messages were sent", a.Queries)
		}
	})
	t.Run("many sockets", func(t *testing.T) {
		r := w.dns(nil)
		for range maxSockets {
			r.sockets <- struct{}{}
		}
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		expect(t, r.Lookup(ctx, acme, wanted), nothing, CauseCancelled, "")
	})
	t.Run("names", func(t *testing.T) {
		for _, name := range []string{"", ".", "a..b", strings.Repeat("a", 64) + ".example", strings.Repeat("abc.", 64) + "example", `a\.b.example`} {
			expect(t, w.dns(nil).Lookup(t.Context(), name, wanted), nothing, CauseInvalid, "no domain name")
		}
	})
}

// A look-up ends with its context, and says nothing then.
func TestALookupEndsWithItsContext(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 3)
	w.servers[0].Misbehave(empty)
	w.servers[1].Misbehave(empty)
	ctx, cancel := context.WithCancel(t.Context())
	w.servers[2].Misbehave(func(string, *dns.Msg, *dns.Msg) []*dns.Msg { cancel(); return nil })
	began := time.Now()
	a := w.dns(func(o *Options) { o.QueryTimeout = time.Minute; o.Timeout = time.Hour }).Lookup(ctx, acme, wanted)
	if a.Evidence != nothing {
		t.Errorf("a look-up that was cut short says %s: %s", a.Evidence, a.Reason)
	}
	if d := time.Since(began); d > 30*time.Second {
		t.Errorf("it took %v", d)
	}
	for _, s := range w.servers {
		s.Misbehave(silent)
	}
	a = w.dns(func(o *Options) { o.QueryTimeout = time.Minute; o.Timeout = 300 * time.Millisecond }).Lookup(t.Context(), acme, wanted)
	expect(t, a, nothing, CauseCancelled, "look-up had to end")
}

// Answers change while usher looks; each look stands for itself.
func TestARecordThatComesAndGoes(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 2)
	r := w.dns(nil)
	for range 5 {
		expect(t, r.Lookup(t.Context(), acme, wanted), present, CausePresent, "")
		w.servers[0].SetTXT(acme)
		expect(t, r.Lookup(t.Context(), acme, wanted), nothing, CauseDisagree, "")
		w.servers[1].SetTXT(acme)
		expect(t, r.Lookup(t.Context(), acme, wanted), absent, CauseAbsent, "")
		w.servers[0].SetTXT(acme, wanted)
		w.servers[1].SetTXT(acme, wanted)
	}
}

func TestManyLookupsAtOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 3)
	w.servers[1].Misbehave(refused)
	r := w.dns(func(o *Options) { o.Timeout = time.Minute; o.QueryTimeout = 10 * time.Second })
	var wait sync.WaitGroup
	for range 100 {
		wait.Go(func() {
			if a := r.Lookup(t.Context(), acme, wanted); a.Evidence != present {
				t.Errorf("got %+v", a)
			}
			if a := r.Lookup(t.Context(), "none."+acme, wanted); a.Evidence != nothing && a.Evidence != absent {
				t.Errorf("got %+v", a)
			}
		})
	}
	wait.Wait()
	if len(r.sockets) != 0 {
		t.Errorf("%d sockets are held", len(r.sockets))
	}
}

func TestResolversOfTheSystem(t *testing.T) {
	t.Parallel()
	w := newWorld(t, 1)
	r := w.dns(func(o *Options) { o.Resolvers = nil })
	r.resolvConf = filepath.Join(t.TempDir(), "resolv.conf")
	expect(t, r.Lookup(t.Context(), acme, wanted), nothing, CauseResolver, "no DNS resolver is configured")
	w.check(os.WriteFile(r.resolvConf, []byte("nameserver 127.0.0.1\n"), 0o600)) // where nobody listens on 53
	if a := r.Lookup(t.Context(), acme, wanted); a.Cause != CauseResolver || !strings.Contains(a.Reason, "127.0.0.1:53") {
		t.Errorf("got %+v", a)
	}
}

func TestOptions(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"192.0.2.53": "192.0.2.53:53", "192.0.2.53:5353": "192.0.2.53:5353", "2001:db8::53": "[2001:db8::53]:53",
		"[2001:db8::53]": "[2001:db8::53]:53", "[2001:db8::53]:5353": "[2001:db8::53]:5353",
	} {
		if r, err := New(Options{Resolvers: []string{in}}); err != nil || r.resolvers[0] != want {
			t.Errorf("%s: %v", in, err)
		}
	}
	for _, o := range []Options{
		{Resolvers: []string{"resolver.example:53"}},
		{Resolvers: []string{""}},
		{Resolvers: []string{"192.0.2.53:0"}},
		{Port: -1},
		{Port: 65536},
		{Timeout: -1},
		{QueryTimeout: -1},
	} {
		if _, err := New(o); err == nil {
			t.Errorf("%+v was taken", o)
		}
	}
	r, err := New(Options{})
	if err != nil || r.port != 53 || r.networks != nil || r.queryTimeout != 2*time.Second || r.timeout != 10*time.Second {
		t.Errorf("the defaults are %+v, %v", r, err)
	}
}
