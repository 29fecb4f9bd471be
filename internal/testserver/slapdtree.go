package testserver

import (
	"fmt"
	"strings"
)

// The units of a tree of SlapdTree.
const (
	SlapdPeople = "ou=people," + SlapdBase
	SlapdLeft   = "ou=left," + SlapdBase // empty
	SlapdGroups = "ou=groups," + SlapdBase
)

// SlapdTree returns LDIF of people p0, p1, … and groups g0, g1, …: group i has
// every person whose number is i modulo the number of groups. employeeType says
// whether an account is enabled, and roomNumber, which nobody has, is free for
// when it ends.
func SlapdTree(people, groups int) string {
	var s strings.Builder
	for _, ou := range []string{"people", "left", "groups"} {
		fmt.Fprintf(&s, "dn: ou=%s,%s\nobjectClass: organizationalUnit\nou: %s\n\n", ou, SlapdBase, ou)
	}
	for i := range people {
		fmt.Fprintf(&s, "dn: %s\nobjectClass: inetOrgPerson\nuid: p%[2]d\ncn: Person %[2]d\nsn: Family%[2]d\ngivenName: Given%[2]d\nmail: p%[2]d@acme.example\n"+
			"displayName: Person Number %[2]d\nemployeeType: TRUE\nemployeeNumber: %[2]d\ntitle: Engineer of the %[2]dth rank\n\n", SlapdPerson(i), i)
	}
	for g := range groups {
		fmt.Fprintf(&s, "dn: %s\nobjectClass: groupOfNames\ncn: g%d\n", SlapdGroup(g), g)
		for i := g; i < people; i += groups {
			fmt.Fprintf(&s, "member: %s\n", SlapdPerson(i))
		}
		s.WriteByte('\n')
	}
	return s.String()
}

// SlapdPerson returns the distinguished name of person p<i>.
func SlapdPerson(i int) string { return fmt.Sprintf("uid=p%d,%s", i, SlapdPeople) }

// SlapdGroup returns the distinguished name of group g<i>.
func SlapdGroup(i int) string { return fmt.Sprintf("cn=g%d,%s", i, SlapdGroups) }
