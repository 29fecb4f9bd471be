package ldap_test

import (
	"encoding/binary"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"usher/internal/testldap"
	"usher/sync/ldap"
)

// What a read holds does not grow with what it hands out: 40 MB in pages of 500.
func TestSpec10_ReadingTakesBoundedMemory(t *testing.T) {
	const pages, size = 40, 500
	title, sent := strings.Repeat("x", 2000), 0
	s := testldap.Start(t, func(c *testldap.Conn, r testldap.Request) {
		if c.Default(r) {
			return
		}
		for range size {
			sent++
			c.Entry(r.ID, fmt.Sprintf("uid=p%d,%s", sent, people), []testldap.Attribute{
				{Name: "entryUUID", Values: []string{fmt.Sprintf("c7a1e3c0-5f0e-103f-8d2b-%012x", sent)}}, {Name: "uid", Values: []string{"p"}}, {Name: "title", Values: []string{title}},
			})
		}
		more := "more"
		if sent == pages*size {
			more = ""
		}
		c.Done(r.ID, 0, "", testldap.Paged(more))
	})
	c := ldap.OpenLDAP(people)
	c.Groups.Bases = nil
	c.Attributes.Extra = map[string]string{"title": "title"}
	c.Servers, c.Networks, c.BindDN, c.Password = []string{s.URL()}, here, "cn=reader", "x"
	live := func() int64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return int64(m.HeapAlloc)
	}
	n, early, late := 0, int64(0), int64(0)
	_, err := ldap.Read(t.Context(), &c, func(ldap.Entry) error {
		switch n++; n {
		case size:
			early = live()
		case pages * size:
			late = live()
		}
		return nil
	})
	must(t, err)
	if n != pages*size || late-early > 4<<20 {
		t.Errorf("%d entries, and the heap grew from %d to %d bytes", n, early, late)
	}
}

// Short values take many times of memory what they have of a message: a server that
// sends nothing but those is not read to its end.
func TestSpec10_AnEntryOfTooManyValuesProvesNothing(t *testing.T) {
	element := func(tag byte, content string) string {
		return string(binary.BigEndian.AppendUint32([]byte{tag, 0x84}, uint32(len(content)))) + content
	}
	attribute := func(name, values string) string { return element(0x30, element(4, name)+element(0x31, values)) }
	id := attribute("entryUUID", element(4, "c7a1e3c0-5f0e-103f-8d2b-0f4b8d3f7a11"))
	for name, tt := range map[string]struct{ many, reason string }{
		"values":     {attribute("member", strings.Repeat("\x04\x00", 2<<20)), ldap.ReasonLimit},
		"attributes": {strings.Repeat("\x30\x04\x04\x00\x31\x00", 2<<20), ldap.ReasonLimit},
		"fewer":      {attribute("member", strings.Repeat("\x04\x00", 1<<20)), ""},
	} {
		t.Run(name, func(t *testing.T) {
			entry := element(0x64, element(4, "cn=g,"+groups)+element(0x30, id+attribute("cn", element(4, "g"))+tt.many))
			s := testldap.Start(t, func(c *testldap.Conn, r testldap.Request) {
				if c.Default(r) {
					return
				}
				if r.DN == groups {
					_, _ = c.Write([]byte(element(0x30, string([]byte{2, 1, byte(r.ID)})+entry)))
				}
				c.Done(r.ID, 0, "", testldap.Paged(""))
			})
			c := ldap.OpenLDAP(people)
			c.Groups.Bases = []string{groups}
			c.Servers, c.Networks, c.BindDN, c.Password = []string{s.URL()}, here, "cn=reader", "x"
			_, _, err := read(t, &c)
			if tt.reason != "" {
				wantFault(t, err, tt.reason, "too large")
			} else if err != nil {
				t.Error(err)
			}
		})
	}
}
