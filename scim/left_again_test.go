package scim

import (
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/events"
	"usher/internal/store/people"
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
