package ldap_test

import (
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
