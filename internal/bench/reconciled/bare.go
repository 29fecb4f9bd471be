package reconciled

import (
	"fmt"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/sync/ldap"
)

// What a run reads of a person and of a group, and what says whether either has
// changed.
var (
	PersonAttributes = []string{"entryUUID", "entryCSN", "uid", "mail", "givenName", "sn", "displayName", "employeeNumber", "employeeType", "title"}
	GroupAttributes  = []string{"entryUUID", "entryCSN", "cn", "member"}
	Versions         = []string{"entryUUID", "entryCSN"}
)

// Configure fills in how a tree of people of ten attributes is read.
func Configure(c *ldap.Config) {
	c.PageSize = 500
	c.Attributes.Active, c.Attributes.ExternalID = "employeeType", "employeeNumber"
	c.Attributes.Extra = map[string]string{"title": "title"}
}

// Bare reads attributes of every person and every group as go-ldap's
// documentation has it, throws the entries away, and returns how many there were.
func Bare(c *ldap.Config, ofPeople, ofGroups []string) (n int, err error) {
	conn, err := dial(c.Servers[0], c.BindDN, string(c.Password))
	if err != nil {
		return 0, err
	}
	defer func() { _ = conn.Close() }()
	for _, one := range []struct {
		search     ldap.Search
		attributes []string
	}{{c.Users, ofPeople}, {c.Groups, ofGroups}} {
		paging := goldap.NewControlPaging(uint32(c.PageSize)) //nolint:gosec // a small number of Configure's
		for {
			r, err := conn.Search(goldap.NewSearchRequest(one.search.Bases[0], goldap.ScopeWholeSubtree, goldap.NeverDerefAliases, 0, 0, false,
				one.search.Filter, one.attributes, []goldap.Control{paging}))
			if err != nil {
				return n, err
			}
			n += len(r.Entries)
			next, ok := goldap.FindControl(r.Controls, goldap.ControlTypePaging).(*goldap.ControlPaging)
			if !ok || len(next.Cookie) == 0 {
				break
			}
			paging.SetCookie(next.Cookie)
		}
	}
	return n, nil
}

func dial(url, name, password string) (*goldap.Conn, error) {
	conn, err := goldap.DialURL(url)
	if err != nil {
		return nil, err
	}
	if err := conn.Bind(name, password); err != nil {
		_ = conn.Close()
		return nil, err
	}
	return conn, nil
}

// Join is a person who comes into a group, by their distinguished names.
type Join struct{ Person, Group string }

// Change makes people members of groups, one change each, as somebody who may.
func Change(url, admin, password string, joins []Join) error {
	conn, err := dial(url, admin, password)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close() }()
	for _, j := range joins {
		m := goldap.NewModifyRequest(j.Group, nil)
		m.Add("member", []string{j.Person})
		if err := conn.Modify(m); err != nil {
			return fmt.Errorf("%s into %s: %w", j.Person, j.Group, err)
		}
	}
	return nil
}
