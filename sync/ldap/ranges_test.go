package ldap_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"usher/internal/testldap"
	"usher/sync/ldap"
)

// controller answers as a domain controller does: with at most chunk values of
// an attribute at once, and the rest by ranges. Before each part of group big is
// sent, spoil may change it.
type controller struct {
	t       *testing.T
	members []string
	chunk   int
	version int
	asked   int
	spoil   func(d *controller, from int, part *testldap.Attribute) (code int64)
}

const guid = "\x78\x56\x34\x12\x34\x12\x78\x56\x12\x34\x56\x78\x12\x34\x56\x78"

func (d *controller) serve(c *testldap.Conn, r testldap.Request) {
	if c.Default(r,
		testldap.Attribute{Name: "supportedCapabilities", Values: []string{"1.2.840.113556.1.4.800"}},
		testldap.Attribute{Name: "supportedControl", Values: []string{"1.2.840.113556.1.4.319", "1.2.840.113556.1.4.1339", "1.2.840.113556.1.4.841"}},
		testldap.Attribute{Name: "highestCommittedUSN", Values: []string{"4711"}}, testldap.Attribute{Name: "dsServiceName", Values: []string{"CN=NTDS Settings,CN=DC1"}}) {
		return
	}
	switch {
	case r.DN == "CN=NTDS Settings,CN=DC1": // what stands for the controller
		c.Entry(r.ID, r.DN, []testldap.Attribute{{Name: "objectGUID", Values: []string{guid}}})
	case r.One:
		d.part(c, r)
		return
	case strings.HasPrefix(r.DN, "OU=Groups"):
		d.group(c, r)
	default:
		if _, ok := r.Controls["1.2.840.113556.1.4.1339"]; !ok {
			c.Reference(r.ID, "ldap://DomainDnsZones.corp.example/")
		}
		c.Entry(r.ID, "CN=Ada,"+r.DN, []testldap.Attribute{
			{Name: "objectGUID", Values: []string{guid}},
			{Name: "userPrincipalName", Values: []string{"ada@corp.example"}},
			{Name: "userAccountControl", Values: []string{"514"}},
			{Name: "accountExpires", Values: []string{"132223104000000000"}},
		})
	}
	c.Done(r.ID, 0, "", testldap.Paged(""))
}

func (d *controller) group(c *testldap.Conn, r testldap.Request) {
	c.Entry(r.ID, "CN=Big,"+r.DN, []testldap.Attribute{
		{Name: "objectGUID", Values: []string{strings.Repeat("G", 16)}},
		{Name: "cn", Values: []string{"Big"}},
		{Name: "uSNChanged", Values: []string{fmt.Sprint(d.version)}},
		{Name: "member"},
		d.values(0),
	})
	c.Entry(r.ID, "CN=Small,"+r.DN, []testldap.Attribute{
		{Name: "objectGUID", Values: []string{strings.Repeat("S", 16)}}, {Name: "cn", Values: []string{"Small"}}, {Name: "member", Values: d.members[:2]},
	})
}

func (d *controller) part(c *testldap.Conn, r testldap.Request) {
	from := 0
	for _, a := range r.Attributes {
		if rest, ok := strings.CutPrefix(a, "member;range="); ok {
			if _, err := fmt.Sscanf(rest, "%d-*", &from); err != nil {
				d.t.Error(err)
			}
		}
	}
	d.asked++
	part, code := d.values(from), int64(0)
	if d.spoil != nil {
		code = d.spoil(d, from, &part)
	}
	if code == 0 {
		attributes := []testldap.Attribute{{Name: "objectGUID", Values: []string{strings.Repeat("G", 16)}}, {Name: "uSNChanged", Values: []string{fmt.Sprint(d.version)}}, {Name: "cn", Values: []string{"Big"}}}
		if part.Name != "" {
			attributes = append(attributes, part)
		}
		c.Entry(r.ID, r.DN, attributes)
	}
	c.Done(r.ID, code, "")
}

// values is the part of the list that begins with a value.
func (d *controller) values(from int) testldap.Attribute {
	to := from + d.chunk
	if to >= len(d.members) {
		return testldap.Attribute{Name: fmt.Sprintf("member;range=%d-*", from), Values: d.members[from:]}
	}
	return testldap.Attribute{Name: fmt.Sprintf("member;range=%d-%d", from, to-1), Values: d.members[from:to]}
}

func corp(s *testldap.Server) *ldap.Config {
	c := ldap.ActiveDirectory("DC=corp,DC=example")
	c.Groups.Bases = []string{"OU=Groups,DC=corp,DC=example"}
	c.Servers, c.Networks, c.BindDN, c.Password = []string{s.URL()}, here, "usher@corp.example", "x"
	return &c
}

func newController(t *testing.T) *controller {
	d := &controller{t: t, chunk: 100, version: 1}
	for i := range 350 {
		d.members = append(d.members, fmt.Sprintf("CN=P%d,DC=corp,DC=example", i))
	}
	return d
}

func TestSpec10_AllPartsOfALongAttributeAreRead(t *testing.T) {
	d := newController(t)
	entries, p, err := read(t, corp(testldap.Start(t, d.serve)))
	must(t, err)
	if got := named(t, entries, "Big").Members; !slices.Equal(got, d.members) {
		t.Errorf("%d members", len(got))
	}
	if got := named(t, entries, "Small").Members; !slices.Equal(got, d.members[:2]) {
		t.Errorf("%d members", len(got))
	}
	if d.asked != 3 || p.Vendor != "Active Directory" || p.Position.USN != 4711 || p.Position.Server != "CN=NTDS Settings,CN=DC1 12345678-1234-5678-1234-567812345678" {
		t.Errorf("%d questions, %+v", d.asked, p)
	}
	ada := named(t, entries, "ada@corp.example")
	if ada.ID != "12345678-1234-5678-1234-567812345678" || ada.Active || ada.Expires.Format("2006-01-02") != "2020-01-01" || ada.Problem != "" {
		t.Errorf("got %+v", ada)
	}
}

func TestSpec10_AGroupThatChangesBetweenItsPartsIsReadAnew(t *testing.T) {
	d := newController(t)
	d.spoil = func(d *controller, from int, part *testldap.Attribute) int64 {
		if d.version == 1 && from == 200 {
			d.version, d.members = 2, d.members[10:]
		}
		return 0
	}
	entries, _, err := read(t, corp(testldap.Start(t, d.serve)))
	must(t, err)
	if got := named(t, entries, "Big").Members; !slices.Equal(got, d.members) {
		t.Errorf("%d members, want %d", len(got), len(d.members))
	}
}

func TestSpec10_AMissingPartProvesNothing(t *testing.T) {
	for name, spoil := range map[string]func(d *controller, from int, part *testldap.Attribute) int64{
		"the part is not there":   func(_ *controller, from int, p *testldap.Attribute) int64 { *p = testldap.Attribute{}; return 0 },
		"another part":            func(d *controller, from int, p *testldap.Attribute) int64 { *p = d.values(from + 10); return 0 },
		"the part is too short":   func(_ *controller, from int, p *testldap.Attribute) int64 { p.Values = p.Values[1:]; return 0 },
		"all of it at once":       func(d *controller, from int, p *testldap.Attribute) int64 { p.Name = "member"; return 0 },
		"no range":                func(_ *controller, from int, p *testldap.Attribute) int64 { p.Name = "member;range=x"; return 0 },
		"the entry is gone":       func(*controller, int, *testldap.Attribute) int64 { return 32 },
		"the rights are gone":     func(*controller, int, *testldap.Attribute) int64 { return 50 },
		"it changes at all times": func(d *controller, _ int, _ *testldap.Attribute) int64 { d.version++; return 0 },
	} {
		t.Run(name, func(t *testing.T) {
			d := newController(t)
			d.spoil = func(d *controller, from int, part *testldap.Attribute) int64 {
				if from != 200 {
					return 0
				}
				return spoil(d, from, part)
			}
			_, _, err := read(t, corp(testldap.Start(t, d.serve)))
			reason := ldap.ReasonRange
			if name == "the rights are gone" {
				reason = ldap.ReasonRights
			}
			wantFault(t, err, reason, "CN=Big")
		})
	}
}
