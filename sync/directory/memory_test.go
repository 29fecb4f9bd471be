package directory

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"runtime"
	"strconv"
	"testing"

	"usher/internal/store"
	"usher/internal/store/migrated"
	"usher/sync/ldap"
)

// What a run keeps in memory of what it read does not follow how much that is:
// LDAP_MEMORY=1000000 tries it with a million people, each in ten groups.
func TestSpec10_MemoryDoesNotFollowTheDirectory(t *testing.T) {
	n := 5000
	if v := os.Getenv("LDAP_MEMORY"); v != "" {
		var err error
		if n, err = strconv.Atoi(v); err != nil {
			t.Fatal(err)
		}
	}
	db, err := store.Open(t.Context(), store.Options{Dir: migrated.Dir(t), Readers: 2, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	before := reachable()
	r := New(Parts{DB: db, Dir: t.TempDir(), Log: slog.New(slog.DiscardHandler)})
	var most int64
	if err := r.alone(t.Context(), Source{Parent: "p", Directory: "d"}, func(ctx context.Context, x *execution) error {
		x.src.Config.Attributes.Membership = "member"
		defer x.close()
		x.anew()
		look := func() { most = max(most, reachable()) }
		if err := crowd(x, n); err != nil {
			return err
		}
		look()
		if err := x.resolve(); err != nil {
			return err
		}
		look()
		if err := x.compare(ctx); err != nil {
			return err
		}
		look()
		if err := x.membership(ctx); err != nil {
			return err
		}
		look()
		people, moves := 0, 0
		if err := x.people(func(p *person) error { people++; moves += len(p.joins); return nil }); err != nil {
			return err
		}
		if people != n || moves != n*10 {
			t.Errorf("%d people and %d moves", people, moves)
		}
		look()
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	const bound = 50 << 20
	t.Logf("%d people: %.1f MB at most", n, float64(most-before)/(1<<20))
	if most-before > bound {
		t.Errorf("%d people took %d MB", n, (most-before)>>20)
	}
}

// reachable is what is reachable.
func reachable() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc) //nolint:gosec // no machine has so much
}

// crowd has a run take n people, each in ten of n/100 groups.
func crowd(x *execution, n int) error {
	for i := range n {
		if err := x.take(ldap.Entry{
			Kind: ldap.User, ID: fmt.Sprintf("u%d", i), DN: fmt.Sprintf("uid=p%d,ou=people,dc=acme", i), UserName: fmt.Sprintf("p%d", i),
			Email: fmt.Sprintf("p%d@acme.example", i), Emails: []string{fmt.Sprintf("p%d@acme.example", i)}, GivenName: "Given", FamilyName: "Family", Active: true,
		}); err != nil {
			return err
		}
	}
	teams := n / 100
	for g := range teams {
		e := ldap.Entry{Kind: ldap.Group, ID: fmt.Sprintf("g%d", g), DN: fmt.Sprintf("cn=g%d,ou=groups,dc=acme", g), DisplayName: fmt.Sprintf("g%d", g)}
		for j := range 1000 {
			e.Members = append(e.Members, fmt.Sprintf("uid=p%d,ou=people,dc=acme", (g*100+j)%n))
		}
		if err := x.take(e); err != nil {
			return err
		}
	}
	return nil
}
