package scim

import (
	"testing"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/people"
	"usher/internal/tenancy/domains"
	"usher/policy/live"
)

// An administrator opens the gate of somebody whom the directory has as inactive.
// When the directory says again that they have left, they have: what it sends is
// what is stored already, and yet the gate is closed before the answer.
func TestSpec8_LeavingIsSaidAgainAfterAnAdministratorOpenedTheGate(t *testing.T) {
	const email = "ada@acme.example"
	for _, tt := range []struct{ method, body string }{
		{"PATCH", ops(`{"op":"replace","path":"active","value":false}`)},
		{"PUT", userBody(email, `"active":false`)},
	} {
		t.Run(tt.method, func(t *testing.T) {
			w := newWorld(t)
			path := "/Users/" + w.user(generic, email)
			w.do(generic, tt.method, path, tt.body).is(200)
			w.wantGone(email)
			w.update(func(tx *store.Tx) error {
				a, err := people.AccountByEmail(tx, email)
				if err != nil {
					return err
				}
				engine := provision.New(live.NewSnapshots(identity.DefaultCatalogue()).Get)
				return engine.Reactivate(tx, provision.Change{Parent: w.parent}, provision.Who{Account: a.ID})
			})
			if _, gate := w.access(email); gate != identity.GateOpen {
				t.Fatalf("the gate is %q", gate)
			}
			w.do(generic, tt.method, path, tt.body).is(200)
			w.wantGone(email)
			before := w.allEvents()
			w.do(generic, tt.method, path, tt.body).is(200)
			if w.allEvents() != before || w.events(events.SessionRevoked) != 2 {
				t.Errorf("said a third time it is an event: %d and %d", before, w.allEvents())
			}
		})
	}
}

// Somebody who waits for their domain and has come in by a login leaves by DELETE
// as well, alone or in a bulk request.
func TestSpec8_DeletingWhoWaitsToBeBoundIsLeaving(t *testing.T) {
	const email = "ada@late.example"
	for name, leave := range map[string]func(w *world, id string){
		"alone": func(w *world, id string) { w.do(generic, "DELETE", "/Users/"+id, "").is(204) },
		"bulk": func(w *world, id string) {
			w.wantStatuses(w.bulk(generic, "", `{"method":"DELETE","path":"/Users/`+id+`"}`), "204")
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			id := w.user(generic, email)
			w.update(func(tx *store.Tx) error {
				c := provision.Change{Parent: w.parent}
				if _, err := domains.VerifyManually(tx, c, domains.DefaultRules(), "late.example"); err != nil {
					return err
				}
				addr, err := address.Parse(email)
				if err != nil {
					return err
				}
				a, err := people.InsertAccount(tx, addr)
				if err != nil {
					return err
				}
				return people.InsertPerson(tx, people.Person{Parent: w.parent, Account: a.ID, Gate: identity.GateOpen})
			})
			leave(w, id)
			w.wantGone(email)
			if got := w.events(events.SessionRevoked); got != 1 {
				t.Errorf("%d session.revoked events", got)
			}
		})
	}
}
