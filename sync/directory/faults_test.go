package directory_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"usher/internal/store"
	"usher/internal/testserver"
	"usher/sync/directory"
	"usher/sync/ldap"
)

// Whatever keeps a run from seeing everything, everybody keeps what they have,
// and the outcome says why. Each is followed by changes in the tree that a whole
// read would take from people.
func TestSpec10_NoEvidenceTakesNothing(t *testing.T) {
	w := newWorld(t, store.Options{Dir: t.TempDir(), Readers: 2}, words{mappings: byGroup, slapd: testserver.SlapdOptions{LDIF: tree(600, 3)}})
	w.run(directory.Options{})
	before := fmt.Sprint(w.stored())
	logged := fmt.Sprint(w.events())
	for i := 590; i < 595; i++ { // who is gone, and stays until somebody sees it
		w.delete(person(i))
	}
	plain, cfg := testserver.SlapdOptions{Database: unlimited}, w.cfg
	limits := func(lines ...string) testserver.SlapdOptions { return testserver.SlapdOptions{Database: lines} }
	cases := []struct {
		name, reason string
		slapd        testserver.SlapdOptions
		change       func(c *ldap.Config)
		context      func(ctx context.Context) (context.Context, context.CancelFunc)
	}{
		{name: "size limit", reason: ldap.ReasonLimit, slapd: limits("sizelimit 500")},
		{name: "hidden base", reason: ldap.ReasonBase, slapd: limits(unlimited[0], `access to dn.subtree="`+persons+`" by * none`, "access to * by * read")},
		{name: "an empty base", reason: directory.ReasonNothing, change: func(c *ldap.Config) { c.Users.Bases = []string{left} }},
		{name: "a filter that matches nothing", reason: directory.ReasonNothing, change: func(c *ldap.Config) { c.Users.Filter = "(objectClass=posixAccount)" }},
		{name: "no group any more", reason: directory.ReasonNothing, change: func(c *ldap.Config) { c.Groups.Filter = "(objectClass=posixGroup)" }},
		{name: "an access rule that hides the ids", reason: ldap.ReasonIdentity, slapd: limits(unlimited[0], `access to dn.subtree="`+persons+`" attrs=entryUUID by * none`, "access to * by * read")},
		{name: "wrong password", reason: ldap.ReasonCredentials, change: func(c *ldap.Config) { c.Password = "wrong" }},
		{name: "cancelled", reason: ldap.ReasonCancelled, context: func(ctx context.Context) (context.Context, context.CancelFunc) {
			ctx, cancel := context.WithCancel(ctx)
			cancel()
			return ctx, cancel
		}},
		{name: "no server", reason: ldap.ReasonUnreachable, change: func(c *ldap.Config) { c.Servers = []string{"ldap://127.0.0.1:1"} }},
		{name: "wrong configuration", reason: ldap.ReasonConfig, change: func(c *ldap.Config) { c.Users.Filter = "(((" }},
	}
	for _, test := range cases {
		t.Run(test.name, func(t *testing.T) {
			if test.slapd.Database == nil {
				test.slapd = plain
			}
			w.slapd.Change(t, test.slapd)
			w.cfg = cfg
			if test.change != nil {
				test.change(&w.cfg)
			}
			ctx, cancel := t.Context(), context.CancelFunc(func() {})
			if test.context != nil {
				ctx, cancel = test.context(ctx)
			}
			defer cancel()
			out, err := w.runner.Run(ctx, w.source(), directory.Options{})
			if test.reason == ldap.ReasonCancelled && err != nil {
				return // it was not even begun
			}
			must(t, err)
			if out.State != directory.StateFailed || out.Reason != test.reason || len(out.Message) < 20 {
				t.Errorf("%+v", out)
			}
			if now := fmt.Sprint(w.stored()); now != before {
				t.Error("people lost something without evidence")
			}
			if now := fmt.Sprint(w.events()); now != logged {
				t.Errorf("%s, was %s", now, logged)
			}
			history, err := w.runner.History(t.Context(), w.parent, w.dir.ID, "", 1)
			if err != nil || len(history) != 1 || history[0].Reason != test.reason || strings.Contains(fmt.Sprint(history), "p590") {
				t.Errorf("%+v, %v", history, err)
			}
		})
	}
	w.slapd.Change(t, plain)
	w.cfg = cfg
	w.connect()
	if out := w.run(directory.Options{}); out.Counts.Gone != 5 {
		t.Errorf("%+v", out)
	}
	w.same(roles)
}
