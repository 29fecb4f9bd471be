package ldap_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/testserver"
	"usher/sync/ldap"
)

func TestSpec10_AFullReadIsWhatWasLoaded(t *testing.T) {
	const persons, teams = 2000, 50
	c := reading(testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(persons, teams), Database: unlimited}))
	c.Attributes.Extra = map[string]string{"userType": "employeeType"}
	entries, p, err := read(t, c)
	must(t, err)
	if p.Users != persons || p.Groups != teams || p.Pages != persons/100+1 || p.Vendor != "OpenLDAP" || p.Server != c.Servers[0] || len(p.Position.CSNs) == 0 {
		t.Errorf("got %+v", p)
	}
	for i := range persons {
		e := named(t, entries, fmt.Sprintf("p%d", i))
		want := ldap.Entry{
			Kind: ldap.User, ID: e.ID, DN: fmt.Sprintf("uid=p%d,%s", i, people), Version: e.Version, UserName: fmt.Sprintf("p%d", i), Email: fmt.Sprintf("p%d@acme.example", i),
			GivenName: fmt.Sprintf("Given%d", i), FamilyName: fmt.Sprintf("Family%d", i), DisplayName: fmt.Sprintf("Person Number %d", i), Active: true, UID: fmt.Sprintf("p%d", i),
		}
		if fmt.Sprintf("%+v", want) != fmt.Sprintf("%+v", clear(e)) || len(e.ID) != 36 || !strings.Contains(e.Version, "#") || e.Extra["userType"][0] != "staff" {
			t.Fatalf("got %+v", e)
		}
		if i > 100 { // looking each up is quadratic
			break
		}
	}
	for g := range teams {
		e := named(t, entries, fmt.Sprintf("g%d", g))
		var want []string
		if g == 1 {
			want = append(want, "cn=g0,"+groups)
		}
		for i := g; i < persons; i += teams {
			want = append(want, fmt.Sprintf("uid=p%d,%s", i, people))
		}
		if !slices.Equal(e.Members, want) {
			t.Errorf("%s has %d members, want %d", e.DN, len(e.Members), len(want))
		}
	}
}

func clear(e ldap.Entry) ldap.Entry {
	e.Emails, e.Extra = nil, nil
	return e
}

func TestSpec10_AMovedRenamedOrDisabledEntryIsTheSamePerson(t *testing.T) {
	s := testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(20, 2)})
	c := reading(s)
	c.Users.Bases = append(c.Users.Bases, "ou=left,"+base)
	c.Attributes.Active = "businessCategory"
	a := admin(t, s)
	for i := range 20 {
		m := goldap.NewModifyRequest(fmt.Sprintf("uid=p%d,%s", i, people), nil)
		m.Add("businessCategory", []string{"TRUE"})
		must(t, a.Modify(m))
	}
	before := whole(t, c)
	must(t, a.ModifyDN(goldap.NewModifyDNRequest("uid=p1,"+people, "uid=renamed", true, "")))
	must(t, a.ModifyDN(goldap.NewModifyDNRequest("uid=p2,"+people, "uid=p2", true, "ou=left,"+base)))
	must(t, a.Del(goldap.NewDelRequest("uid=p3,"+people, nil)))
	m := goldap.NewModifyRequest("uid=p4,"+people, nil)
	m.Replace("businessCategory", []string{"FALSE"})
	must(t, a.Modify(m))
	m = goldap.NewModifyRequest("uid=p5,"+people, nil)
	m.Replace("businessCategory", []string{"perhaps"})
	must(t, a.Modify(m))

	after := whole(t, c)
	id := func(name string) string { return named(t, before, name).ID }
	if e := after[id("p1")]; e.UserName != "renamed" || e.DN != "uid=renamed,"+people || e.Version == before[e.ID].Version {
		t.Errorf("renamed: %+v", e)
	}
	if e := after[id("p2")]; e.DN != "uid=p2,ou=left,"+base {
		t.Errorf("moved: %+v", e)
	}
	if _, there := after[id("p3")]; there || len(after) != len(before)-1 {
		t.Errorf("the deleted one is there, or %d entries of %d", len(after), len(before))
	}
	if e := after[id("p4")]; e.Active || e.Problem != "" {
		t.Errorf("disabled: %+v", e)
	}
	if e := after[id("p5")]; !strings.Contains(e.Problem, "perhaps") {
		t.Errorf("an unreadable value: %+v", e)
	}
	if e := after[id("p6")]; !e.Active || e.Version != before[e.ID].Version {
		t.Errorf("unchanged: %+v", e)
	}
	gone, _, err := ldap.Confirm(t.Context(), c, ldap.User, []string{id("p1"), id("p2"), id("p3"), id("p4")})
	must(t, err)
	if !slices.Equal(gone, []string{id("p3")}) {
		t.Errorf("%v are confirmed to be gone", gone)
	}
}

func TestMembershipsInEveryForm(t *testing.T) {
	ldif := company(3, 0) + "dn: cn=posix," + groups + "\nobjectClass: posixGroup\ncn: posix\ngidNumber: 1\nmemberUid: p0\nmemberUid: p2\n\n" +
		"dn: cn=unique," + groups + "\nobjectClass: groupOfUniqueNames\ncn: unique\nuniqueMember: uid=p1," + people + "#'0101'B\n\n"
	s := testserver.Slapd(t, testserver.SlapdOptions{LDIF: ldif, Global: []string{"moduleload memberof"}, Overlay: []string{"overlay memberof"}})
	c := reading(s)
	c.Groups.Filter, c.Attributes.Membership = "(objectClass=posixGroup)", "memberUid"
	if e := named(t, whole(t, c), "posix"); !c.MembersByUID() || !slices.Equal(e.Members, []string{"p0", "p2"}) {
		t.Errorf("memberUid: %+v", e)
	}
	c.Groups.Filter, c.Attributes.Membership = "(objectClass=groupOfUniqueNames)", "uniqueMember"
	e := named(t, whole(t, c), "unique")
	if len(e.Members) != 1 {
		t.Fatalf("uniqueMember: %+v", e)
	}
	if k, err := ldap.Key(e.Members[0]); err != nil || k != "uid=p1,"+people {
		t.Errorf("uniqueMember: %q %v", k, err)
	}
	add := goldap.NewAddRequest("cn=names,"+groups, nil)
	add.Attribute("objectClass", []string{"groupOfNames"})
	add.Attribute("member", []string{"uid=p0," + people})
	must(t, admin(t, s).Add(add))
	c.Groups.Filter, c.Attributes.Membership = "(objectClass=groupOfNames)", "memberOf"
	entries := whole(t, c)
	if e := named(t, entries, "p0"); !c.MembersAtUsers() || !slices.Equal(e.Groups, []string{"cn=names," + groups}) || e.Version != "" {
		t.Errorf("memberOf: %+v", e)
	}
	_, err := ldap.Sync(t.Context(), c, ldap.User, people, nil, nil)
	wantFault(t, err, ldap.ReasonConfig, "memberOf")
	if e := named(t, entries, "names"); e.Members != nil {
		t.Errorf("a group whose members are elsewhere: %+v", e)
	}
}

// The handed-out entries come while the rest is on its way: with pages of 10 the
// first arrive though the server has not been asked for the last.
func TestSpec10_EntriesAreHandedOutOneByOne(t *testing.T) {
	c := reading(testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(100, 1)}))
	c.PageSize = 10
	enough := errors.New("enough")
	n := 0
	p, err := ldap.Read(t.Context(), c, func(ldap.Entry) error {
		if n++; n == 15 {
			return enough
		}
		return nil
	})
	if !errors.Is(err, enough) || n != 15 || p.Complete() {
		t.Errorf("%d entries, %+v, %v", n, p, err)
	}
}

func TestSpec10_ACancelledReadProvesNothing(t *testing.T) {
	c := reading(testserver.Slapd(t, testserver.SlapdOptions{LDIF: company(30, 2)}))
	c.PageSize = 7
	for at := 1; at <= 32; at++ {
		ctx, cancel := context.WithCancel(t.Context())
		n := 0
		p, err := ldap.Read(ctx, c, func(ldap.Entry) error {
			if n++; n == at {
				cancel()
			}
			return nil
		})
		cancel()
		wantFault(t, err, ldap.ReasonCancelled, "broken off")
		if !errors.Is(err, context.Canceled) || p.Complete() || n != at {
			t.Errorf("at %d: %d entries, %+v, %v", at, n, p, err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := ldap.Read(ctx, c, func(ldap.Entry) error { return nil })
	wantFault(t, err, ldap.ReasonCancelled)
}
