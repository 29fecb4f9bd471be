package directory_test

import (
	"fmt"
	"sync/atomic"
	"testing"

	"usher/internal/testldap"
	"usher/sync/directory"
	"usher/sync/ldap"
)

// Who seems gone is asked for again over another connection, which another server
// may answer. One that is older than what was read before does not know them yet.
func TestSpec10_WhoIsAskedForAgainIsNotAskedOfAServerThatLags(t *testing.T) {
	var binds, lags atomic.Int32
	server := testldap.Start(t, func(c *testldap.Conn, r testldap.Request) {
		if r.Op == testldap.Bind {
			binds.Add(1)
		}
		if c.Default(r, testldap.Attribute{Name: "objectClass", Values: []string{"OpenLDAProotDSE"}}, testldap.Attribute{Name: "namingContexts", Values: []string{base}}) {
			return
		}
		// The first run reads, the second reads and asks again: of the latter the one
		// entry cannot be seen, since it is moved, and is not there yet.
		n := binds.Load()
		if r.One {
			csn := "20261126120000.000000Z#000000#000#000000"
			if n == 3 && lags.Load() == 1 {
				csn = "20261126110000.000000Z#000000#000#000000"
			}
			c.Entry(r.ID, r.DN, []testldap.Attribute{{Name: "contextCSN", Values: []string{csn}}})
			c.Done(r.ID, 0, "")
			return
		}
		for i := range 2 {
			if i == 1 && n > 1 {
				continue
			}
			c.Entry(r.ID, person(i), []testldap.Attribute{
				{Name: "entryUUID", Values: []string{fmt.Sprintf("c7a1e3c0-5f0e-103f-8d2b-0f4b8d3f7a1%d", i)}},
				{Name: "uid", Values: []string{fmt.Sprintf("p%d", i)}},
				{Name: "mail", Values: []string{fmt.Sprintf("p%d@acme.example", i)}},
				{Name: "employeeType", Values: []string{"TRUE"}},
			})
		}
		c.Done(r.ID, 0, "", testldap.Paged(""))
	})
	w := newWorld(t, embedded(t), words{})
	w.cfg.Servers, w.cfg.Users.Bases, w.cfg.Groups.Bases = []string{server.URL()}, []string{persons}, nil
	lags.Store(1)
	w.run(directory.Options{})
	before := fmt.Sprint(w.stored())
	out, err := w.runner.Run(t.Context(), w.source(), directory.Options{})
	must(t, err)
	if out.Reason != ldap.ReasonBehind || fmt.Sprint(w.stored()) != before {
		t.Errorf("%s %v", shown(out), w.stored())
	}
	lags.Store(0)
	if out := w.run(directory.Options{}); out.Counts.Gone != 1 {
		t.Error(shown(out))
	}
}
