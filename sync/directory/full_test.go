package directory_test

import (
	"fmt"
	"os"
	"testing"
	"time"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/migrated"
	"usher/internal/testserver"
	"usher/sync/directory"
)

// byGroup are mappings in which two of the groups count.
const byGroup = "  - {name: g0, group: g0, org: acme-work, role: user}\n  - {name: g1, group: g1, org: acme-work, role: admin}\n  - {name: nest, group: nest, org: acme-work, role: user}\n"

var roles = map[string]string{"g0": "user", "g1": "admin", "nest": "user"}

// large is how many people and groups there are: LDAP_LARGE=100000/1000 makes
// them many (make ldap-large).
func large(t *testing.T) (n, teams int) {
	n, teams = 10_000, 100
	if v := os.Getenv("LDAP_LARGE"); v != "" {
		if _, err := fmt.Sscanf(v, "%d/%d", &n, &teams); err != nil {
			t.Fatal(err)
		}
	}
	return n, teams
}

// What a company does in the directory becomes what another client's look at the
// directory says it ought to be.
func TestSpec10_ARunMakesTheDirectoryTrue(t *testing.T) {
	o := func(n, teams int) words {
		return words{mappings: byGroup, slapd: testserver.SlapdOptions{LDIF: tree(n, teams)}}
	}
	t.Run("SQLite", func(t *testing.T) {
		n, teams := large(t)
		becomesTrue(t, newWorld(t, embedded(t), o(n, teams)), n, teams)
	})
	t.Run("PostgreSQL", func(t *testing.T) {
		becomesTrue(t, newWorld(t, store.Options{URL: migrated.Postgres(t)}, o(100, 10)), 100, 10)
	})
}

func becomesTrue(t *testing.T, w *world, n, teams int) {
	t.Helper()
	began := time.Now()
	out := w.run(directory.Options{})
	t.Logf("first run: %v, %+v", time.Since(began), out.Counts)
	if out.State != directory.StateDone || out.Counts.Added != n || out.Counts.GroupsAdded != teams || out.Counts.MembersAdded != n || out.Counts.Users != n {
		t.Errorf("%+v", out)
	}
	w.same(roles)
	before := w.events()
	began = time.Now()
	if out = w.run(directory.Options{}); out.State != directory.StateNothing {
		t.Errorf("%+v", out)
	}
	t.Logf("nothing changed: %v", time.Since(began))
	if now := w.events(); fmt.Sprint(now) != fmt.Sprint(before) {
		t.Errorf("a run that found nothing changed logged: %v, was %v", now, before)
	}

	// A rename, a move, another attribute, a leaver, one disabled, one expired,
	// a newcomer; members come and go, a group is renamed, groups are nested in a
	// circle, and one goes.
	must(t, w.admin.ModifyDN(goldap.NewModifyDNRequest(person(0), "uid=renamed", true, "")))
	w.modify(team(0), "member", "uid=renamed,"+persons, person(teams), person(2))
	must(t, w.admin.ModifyDN(goldap.NewModifyDNRequest(person(3), "uid=p3", true, left)))
	w.modify(team(3), "member", "uid=p3,"+left)
	w.modify(person(4), "mail", "four@acme.example")
	w.delete(person(5))
	w.modify(team(5), "member", person(6))
	w.modify(person(teams*2), "employeeType", "FALSE")
	w.modify(person(1), "roomNumber", "20200101000000Z")
	w.modify(person(1+teams), "roomNumber", "20990101000000Z")
	w.hire(n)
	w.modify(team(1), "member", person(1), person(1+teams), person(n))
	must(t, w.admin.ModifyDN(goldap.NewModifyDNRequest(team(2), "cn=other", true, "")))
	w.delete(team(7))
	nest := goldap.NewAddRequest("cn=nest,"+groups, nil)
	nest.Attribute("objectClass", []string{"groupOfNames"})
	nest.Attribute("member", []string{team(8), person(10)})
	must(t, w.admin.Add(nest))
	w.modify(team(8), "member", person(8), person(9), "cn=nest,"+groups)
	out = w.run(directory.Options{})
	w.same(roles)
	c := out.Counts
	if c.Added != 1 || c.Gone != 1 || c.Disabled != 2 || c.Moved != 3 || c.GroupsAdded != 1 || c.GroupsChanged != 1 || c.GroupsGone != 1 {
		t.Errorf("%+v", c)
	}
	// The moved and the renamed are who they were.
	if now := w.events(); now[events.AccountCreated] != before[events.AccountCreated]+1 || now[events.DirectoryUserDeleted] != 1 {
		t.Errorf("accounts: %d created before, %d now; %d deleted", before[events.AccountCreated], now[events.AccountCreated], now[events.DirectoryUserDeleted])
	}
	if out = w.run(directory.Options{}); out.State != directory.StateNothing {
		t.Errorf("once more: %+v", out)
	}
	// Back again.
	w.modify(person(teams*2), "employeeType", "TRUE")
	w.modify(person(1), "roomNumber")
	if out = w.run(directory.Options{}); out.Counts.Enabled != 2 {
		t.Errorf("%+v", out.Counts)
	}
	w.same(roles)
	history, err := w.runner.History(t.Context(), w.parent, w.dir.ID, "", 10)
	if err != nil || len(history) != 5 || history[0].ID != out.ID || history[4].Counts.Added != n {
		t.Errorf("%+v, %v", history, err)
	}
}
