package ldap_test

import (
	"testing"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/testserver"
	"usher/sync/ldap"
)

// BenchmarkRead compares a read of 20,000 people of ten attributes with a bare
// loop of go-ldap over its pages, which throws the entries away. It may take 1.3
// times as long (issue 9): go test ./sync/ldap -run '^$' -bench Read -count 7.
// What a run makes of it is measured by make bench-ldap.
func BenchmarkRead(b *testing.B) {
	const persons = 20_000
	s, err := testserver.StartSlapd(testserver.SlapdOptions{LDIF: testserver.SlapdTree(persons, 0), Database: unlimited})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := s.End(); err != nil {
			b.Error(err)
		}
	})
	c := reading(s)
	c.Groups.Bases, c.PageSize, c.Attributes.Active, c.Attributes.ExternalID = nil, 500, "", "employeeNumber"
	c.Attributes.Extra = map[string]string{"userType": "employeeType", "title": "title"}
	b.Run("usher", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			n := 0
			if _, err := ldap.Read(b.Context(), c, func(ldap.Entry) error { n++; return nil }); err != nil || n != persons {
				b.Fatal(n, err)
			}
		}
	})
	b.Run("bare", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if n, err := bare(c); err != nil || n != persons {
				b.Fatal(n, err)
			}
		}
	})
}

// bare is a paged read as go-ldap's documentation has it.
func bare(c *ldap.Config) (n int, err error) {
	conn, err := goldap.DialURL(c.Servers[0])
	if err != nil {
		return 0, err
	}
	defer conn.Close()
	if err := conn.Bind(c.BindDN, string(c.Password)); err != nil {
		return 0, err
	}
	paging := goldap.NewControlPaging(uint32(c.PageSize))
	for {
		r, err := conn.Search(goldap.NewSearchRequest(people, goldap.ScopeWholeSubtree, goldap.NeverDerefAliases, 0, 0, false, c.Users.Filter,
			[]string{"entryUUID", "entryCSN", "uid", "mail", "givenName", "sn", "displayName", "employeeNumber", "employeeType", "title"}, []goldap.Control{paging}))
		if err != nil {
			return n, err
		}
		n += len(r.Entries)
		next, ok := goldap.FindControl(r.Controls, goldap.ControlTypePaging).(*goldap.ControlPaging)
		if !ok || len(next.Cookie) == 0 {
			return n, nil
		}
		paging.SetCookie(next.Cookie)
	}
}
