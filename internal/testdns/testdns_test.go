package testdns

import (
	"testing"

	"github.com/miekg/dns"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// ask returns code, authority and how many records of each section come.
func ask(t *testing.T, s *Server, network, name string, kind uint16, recurse bool) *dns.Msg {
	t.Helper()
	m := new(dns.Msg).SetQuestion(dns.Fqdn(name), kind)
	m.RecursionDesired = recurse
	reply, _, err := (&dns.Client{Net: network}).Exchange(m, s.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	return reply
}

func TestServer(t *testing.T) {
	s, err := Start("127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}()
	if err := s.AddZone("acme.example"); err != nil {
		t.Fatal(err)
	}
	if err := s.Add("below.acme.example. 60 IN NS ns.elsewhere.", "www.acme.example. 60 IN CNAME acme.example."); err != nil {
		t.Fatal(err)
	}
	if err := s.Add("no record"); err == nil {
		t.Error("what is no record was taken")
	}
	s.SetTXT("ACME.example", "one", `t"w\o`)
	tests := []struct {
		name              string
		kind              uint16
		recurse           bool
		code              int
		authority         bool
		answers, referred int
	}{
		{"acme.example", dns.TypeTXT, false, dns.RcodeSuccess, true, 2, 0},
		{"acme.example", dns.TypeTXT, true, dns.RcodeSuccess, false, 2, 0},
		{"acme.example", dns.TypeNS, true, dns.RcodeSuccess, false, 1, 0},
		{"ns1.acme.example", dns.TypeA, true, dns.RcodeSuccess, false, 1, 0},
		{"acme.example", dns.TypeMX, false, dns.RcodeSuccess, true, 0, 1},
		{"example", dns.TypeNS, true, dns.RcodeSuccess, false, 0, 0},
		{"www.acme.example", dns.TypeTXT, false, dns.RcodeSuccess, true, 3, 0},
		{"none.acme.example", dns.TypeTXT, false, dns.RcodeNameError, true, 0, 1},
		{"a.below.acme.example", dns.TypeTXT, false, dns.RcodeSuccess, false, 0, 1},
		{"other.example", dns.TypeTXT, false, dns.RcodeRefused, false, 0, 0},
	}
	for _, network := range []string{"udp", "tcp"} {
		for _, tt := range tests {
			m := ask(t, s, network, tt.name, tt.kind, tt.recurse)
			if m.Rcode != tt.code || m.Authoritative != tt.authority || len(m.Answer) != tt.answers || len(m.Ns) != tt.referred {
				t.Errorf("%s %s %s, recursion %v:\n%v", network, tt.name, dns.TypeToString[tt.kind], tt.recurse, m)
			}
		}
	}
	s.SetTXT("acme.example")
	if m := ask(t, s, "udp", "acme.example", dns.TypeTXT, false); len(m.Answer) != 0 || m.Rcode != dns.RcodeSuccess {
		t.Errorf("TXT records that were taken away are there:\n%v", m)
	}
	if s.Questions() != 2*len(tests)+1 {
		t.Errorf("%d questions", s.Questions())
	}
}
