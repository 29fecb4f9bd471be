package scim

import (
	"fmt"
	"sync"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/migrated"
	"usher/internal/store/people"
	"usher/internal/tenancy"
	"usher/scim/schema"
)

// While a directory is deleted its identity provider goes on: each request is
// answered as if it came before, and is undone with the rest, or is refused.
// Nothing of the directory is left that a request brought in between.
func TestSpec8_DeletingADirectoryThatIsBusy(t *testing.T) {
	t.Run("SQLite", func(t *testing.T) { deletingABusyDirectory(t, newWorld(t)) })
	t.Run("PostgreSQL", func(t *testing.T) {
		deletingABusyDirectory(t, newWorldOn(t, store.Options{URL: migrated.Postgres(t)}))
	})
}

func deletingABusyDirectory(t *testing.T, w *world) {
	const clients = 6
	ids := w.crowd(okta, 60)
	begun, refused := make(chan struct{}, clients), make([]int, clients)
	var wg sync.WaitGroup
	for client := range clients {
		wg.Go(func() {
			for i := 0; refused[client] == 0; i++ {
				var a answer
				switch name := fmt.Sprintf("c%d-%d@acme.example", client, i); i % 3 {
				case 0:
					a = w.do(okta, "POST", "/Users", fmt.Sprintf(`{"schemas":[%q],"userName":%q,"active":true}`, schema.UserURN, name))
				case 1:
					a = w.do(okta, "PATCH", "/Users/"+ids[(client*10+i)%len(ids)], patched(`{"op":"replace","path":"active","value":true}`))
				default:
					a = w.do(okta, "POST", "/Groups", fmt.Sprintf(`{"schemas":[%q],"displayName":"eng-%s","members":[{"value":%q}]}`, schema.GroupURN, name, ids[client]))
				}
				if i == 2 {
					begun <- struct{}{}
				}
				switch {
				case a.status == 401:
					refused[client] = i
				case a.status/100 != 2:
					t.Errorf("%d %s", a.status, a.body)
					return
				}
			}
		})
	}
	for range clients {
		<-begun
	}
	c := provision.Change{Parent: w.parent, Actor: identity.Actor{Kind: identity.ActorOperator}}
	ten := tenancy.New(w.door.engine, identity.DefaultCatalogue())
	w.update(func(tx *store.Tx) error {
		d, err := directory.ByID(tx, w.dirs[okta])
		if err != nil {
			return err
		}
		run, err := ten.ProposeDeletion(tx, c, d)
		if err != nil {
			return err
		}
		_, err = ten.DeleteDirectory(tx, c, run)
		return err
	})
	wg.Wait()
	for more := true; more; {
		w.update(func(tx *store.Tx) (err error) {
			_, more, err = w.door.engine.SettleDirty(tx)
			return err
		})
	}
	w.view(func(tx *store.Tx) error {
		for _, table := range []string{"directory_users", "directory_emails", "directory_groups", "directory_members", "directory_totals"} {
			var n int
			if _, err := tx.Row(`SELECT count(*) FROM `+table+` WHERE parent = $1 AND directory = $2`, []any{w.parent, w.dirs[okta]}, &n); err != nil {
				return err
			}
			if n != 0 {
				t.Errorf("%d rows of %s are left", n, table)
			}
		}
		for org, slug := range w.orgs {
			if n, err := people.CountByOrg(tx, w.parent, org); err != nil || n != 0 {
				t.Errorf("%d members of %s are left, %v", n, slug, err)
			}
		}
		accounts, err := people.Everyone(tx, w.parent, "", 10_000)
		if err != nil {
			return err
		}
		persons, err := people.Persons(tx, w.parent, accounts)
		for _, p := range persons {
			if p.OwnerDirectory != "" || p.Gate != identity.GateOpen {
				t.Errorf("%+v", p)
			}
		}
		return err
	})
}
