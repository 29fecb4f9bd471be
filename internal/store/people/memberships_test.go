package people

import (
	"fmt"
	"log/slog"
	"os"
	"regexp"
	"strconv"
	"testing"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/migrated"
	"usher/internal/testserver"
)

func TestMain(m *testing.M) { os.Exit(testserver.Main(m).Run()) }

// actual are the rows that a step of a plan of PostgreSQL went through.
var actual = regexp.MustCompile(`(?:memberships|persons).*actual time=\S+ rows=(\d+)`)

// Whether somebody is left in an organization costs the same however many
// people of the parent are in others.
func TestSomeMembersAreFoundWithoutEverybodyElse(t *testing.T) {
	db, err := store.Open(t.Context(), store.Options{URL: migrated.Postgres(t), Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	}()
	const everybody, members = 4000, 2000
	err = db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
		for i := range everybody {
			account := fmt.Sprintf("%06d", i)
			if err := InsertPerson(tx, Person{Parent: "p", Account: account, Gate: identity.GateOpen, Guest: i == everybody-members}); err != nil {
				return err
			}
			m := &Membership{Parent: "p", Account: account, Org: "other", Present: true, Role: "user"}
			if i >= everybody-members {
				m.Org = "last"
			}
			if err := PutMembership(tx, m); err != nil {
				return err
			}
		}
		_, err := tx.Exec("ANALYZE")
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	err = db.View(t.Context(), func(tx *store.Tx) error {
		some, err := AskSomeMembers(tx, "p", "last", 3)()
		if err != nil || len(some) != 3 || some[0] != fmt.Sprintf("%06d", everybody-members+1) {
			t.Errorf("%v, %v", some, err)
		}
		steps := 0
		err = tx.Rows("EXPLAIN ANALYZE "+someMembers, []any{"p", "last", 3}, func(row store.Row) error {
			var step string
			if err := row.Scan(&step); err != nil {
				return err
			}
			if m := actual.FindStringSubmatch(step); m != nil {
				steps++
				if rows, err := strconv.Atoi(m[1]); err != nil || rows > 20 {
					t.Errorf("%s", step)
				}
			}
			return nil
		})
		if steps < 2 {
			t.Errorf("%d steps of the plan were looked at", steps)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}
