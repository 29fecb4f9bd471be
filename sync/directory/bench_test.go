package directory_test

import (
	"testing"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/testserver"
	"usher/sync/directory"
)

// benched is a directory of 20,000 people and 200 groups that was read once.
func benched(b *testing.B) *world {
	b.Helper()
	o := logged
	o.LDIF = tree(20_000, 200)
	w := newWorld(b, embedded(b), words{mappings: byGroup, slapd: o})
	w.cfg.PageSize = 500
	w.deltas = true
	w.run(directory.Options{})
	return w
}

// A run that finds nothing changed, beside a bare loop of go-ldap over two
// attributes that throws the entries away, and a delta of nothing.
func BenchmarkNothingChanged(b *testing.B) {
	w := benched(b)
	b.Run("run", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if out := w.run(directory.Options{Full: true}); out.State != directory.StateNothing {
				b.Fatal(shown(out))
			}
		}
	})
	b.Run("bare", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			c, err := goldap.DialURL(w.slapd.URL())
			must(b, err)
			must(b, c.Bind(testserver.SlapdReader, w.slapd.Password()))
			n := 0
			paging := goldap.NewControlPaging(500)
			for {
				r, err := c.Search(goldap.NewSearchRequest(persons, goldap.ScopeWholeSubtree, goldap.NeverDerefAliases, 0, 0, false, "(objectClass=inetOrgPerson)", []string{"entryUUID", "entryCSN"}, []goldap.Control{paging}))
				must(b, err)
				n += len(r.Entries)
				next, _ := goldap.FindControl(r.Controls, goldap.ControlTypePaging).(*goldap.ControlPaging)
				if next == nil || len(next.Cookie) == 0 {
					break
				}
				paging.SetCookie(next.Cookie)
			}
			_ = c.Close()
			if n != 20_000 {
				b.Fatal(n)
			}
		}
	})
	b.Run("delta", func(b *testing.B) {
		for b.Loop() {
			if out := w.run(directory.Options{}); out.State != directory.StateNothing || out.Full {
				b.Fatal(shown(out))
			}
		}
	})
}
