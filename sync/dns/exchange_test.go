package dns

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"net/netip"
	"slices"
	"strings"
	"testing"

	"github.com/miekg/dns"

	"usher/internal/outgoing"
)

func question() *dns.Msg {
	m := new(dns.Msg).SetQuestion(acme+".", dns.TypeTXT)
	m.Id = 4711
	return m
}

func packed(tb testing.TB, m *dns.Msg) []byte {
	tb.Helper()
	p, err := m.Pack()
	if err != nil {
		tb.Fatal(err)
	}
	return p
}

// answer is a right one, with one TXT record.
func answer() *dns.Msg {
	m := new(dns.Msg).SetReply(question())
	m.Authoritative = true
	m.Answer = []dns.RR{record(acme + `. 60 IN TXT "` + wanted + `"`)}
	return m
}

// A message that ends early, or holds less than it claims, is no answer: what
// it does not hold would count as absent.
func TestOnlyWholeAnswersFit(t *testing.T) {
	whole := packed(t, answer())
	if fitting(whole, question()) == nil {
		t.Fatal("a right answer does not fit")
	}
	for n := range len(whole) {
		if m := fitting(whole[:n], question()); m != nil {
			t.Errorf("the first %d of %d bytes fit: %v", n, len(whole), m)
		}
	}
	for section := range 4 {
		p := bytes.Clone(whole)
		binary.BigEndian.PutUint16(p[4+2*section:], binary.BigEndian.Uint16(p[4+2*section:])+1)
		if m := fitting(p, question()); m != nil {
			t.Errorf("one more record than there is in section %d fits: %v", section, m)
		}
	}
	many := answer()
	for i := range maxRecords {
		many.Answer = append(many.Answer, record(fmt.Sprintf(`. 60 IN TXT "%d"`, i)))
	}
	if fitting(packed(t, many), question()) != nil {
		t.Error("an answer with too many records fits")
	}
	for name, change := range map[string]func(*dns.Msg){
		"id":       func(m *dns.Msg) { m.Id++ },
		"query":    func(m *dns.Msg) { m.Response = false },
		"opcode":   func(m *dns.Msg) { m.Opcode = dns.OpcodeNotify },
		"name":     func(m *dns.Msg) { m.Question[0].Name = "a" + acme + "." },
		"type":     func(m *dns.Msg) { m.Question[0].Qtype = dns.TypeA },
		"class":    func(m *dns.Msg) { m.Question[0].Qclass = dns.ClassCHAOS },
		"question": func(m *dns.Msg) { m.Question = nil },
		"two":      func(m *dns.Msg) { m.Question = append(m.Question, m.Question[0]) },
	} {
		m := answer()
		change(m)
		if fitting(packed(t, m), question()) != nil {
			t.Errorf("an answer with another %s fits", name)
		}
	}
	other := answer()
	other.Question[0].Name = strings.ToUpper(acme) + "."
	if fitting(packed(t, other), question()) == nil {
		t.Error("a question in capitals does not fit")
	}
}

// On a stream the answer is the first message, whole.
func TestAnswersOnAStream(t *testing.T) {
	whole := packed(t, answer())
	framed := append(binary.BigEndian.AppendUint16(nil, uint16(len(whole))), whole...)
	for n := range len(framed) {
		if m, _, err := read(bytes.NewReader(framed[:n]), "tcp", question()); err == nil {
			t.Errorf("the first %d of %d bytes are an answer: %v", n, len(framed), m)
		}
	}
	if _, _, err := read(bytes.NewReader(framed), "tcp", question()); err != nil {
		t.Error(err)
	}
	wrong := bytes.Clone(framed)
	wrong[2]++
	if m, _, err := read(bytes.NewReader(append(wrong, framed...)), "tcp", question()); err == nil {
		t.Errorf("a wrong answer is passed over on a stream: %v", m)
	}
}

// Whatever a server sends, it ends well, and is definite only where it is a
// whole answer with authority to the question that was asked.
func FuzzAnswers(f *testing.F) {
	f.Add(packed(f, answer()))
	for _, b := range []behaviour{servfail, lame, nxdomain, empty, otherZone, upwards, foreign, truncating, aliasTo("a.example.")} {
		for _, m := range b("udp", question(), answer()) {
			f.Add(packed(f, m))
		}
	}
	f.Add(packed(f, new(dns.Msg).SetRcode(&dns.Msg{MsgHdr: dns.MsgHdr{Id: 4711}}, dns.RcodeRefused)))
	l := &lookup{want: wanted}
	f.Fuzz(func(t *testing.T, packet []byte) {
		if len(packet) > 1 {
			binary.BigEndian.PutUint16(packet, 4711)
		}
		m := fitting(packet, question())
		if m == nil || m.Truncated {
			return
		}
		v := l.classify(m, acme+".", acme+".")
		if v.kind == voteFailed && (v.failed == nil || v.failed.text == "") || v.kind == voteNext && v.next == nil {
			t.Fatalf("a vote without its reason: %+v", v)
		}
		slices.Reverse(m.Answer)
		if w := l.classify(m, acme+".", acme+"."); w.kind != v.kind {
			t.Fatalf("it depends on the order of records: %+v and %+v", v, w)
		}
		if v.kind != votePresent && v.kind != voteAbsent {
			return
		}
		if !m.Authoritative || len(m.Question) != 1 || !strings.EqualFold(m.Question[0].Name, acme+".") || m.Question[0].Qtype != dns.TypeTXT {
			t.Fatalf("definite without authority: %v", m)
		}
		if v.kind == votePresent && !bytes.Contains(packet, []byte(wanted[:1])) {
			t.Fatalf("present, out of nothing: %v", m)
		}
	})
}

// What is not of the open internet is not asked.
func TestPublicAddresses(t *testing.T) {
	for _, s := range []string{
		"0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.255.254", "169.254.169.254", "172.16.0.1", "172.31.255.255",
		"192.0.0.1", "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255",
		"::", "::1", "::7f00:1", "::ffff:127.0.0.1", "64:ff9b::a00:1", "64:ff9b:1::1", "100::1", "2001::1", "2001:db8::1", "2002:a00:1::1", "3fff::1",
		"fc00::1", "fd12:3456::1", "fe80::1", "fe80::1%lo", "fec0::1", "ff02::1",
	} {
		if outgoing.Reaches(netip.MustParseAddr(s), nil) {
			t.Errorf("%s counts as public", s)
		}
	}
	for _, s := range []string{"1.1.1.1", "8.8.8.8", "100.63.255.255", "100.128.0.1", "172.32.0.1", "192.0.1.1", "223.255.255.254", "2001:4860:4860::8888", "2606:4700:4700::1111", "2a00:1450::1"} {
		if !outgoing.Reaches(netip.MustParseAddr(s), nil) {
			t.Errorf("%s does not count as public", s)
		}
	}
	closed := &Resolver{networks: everywhere}
	for _, s := range []string{"0.0.0.0", "::", "224.0.0.1", "ff02::1", "255.255.255.255"} {
		if closed.askable(netip.MustParseAddr(s)) {
			t.Errorf("%s is asked in a closed network", s)
		}
	}
	for _, s := range []string{"127.0.0.1", "10.0.0.1", "fd00::1"} {
		if !closed.askable(netip.MustParseAddr(s)) {
			t.Errorf("%s is not asked in a closed network", s)
		}
	}
}
