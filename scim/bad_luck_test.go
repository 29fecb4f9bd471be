package scim

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
)

// during is a body that runs do when its first byte is asked for: after the
// request was let in, before it is whole.
type during struct {
	io.Reader
	do func()
}

func (d *during) Read(p []byte) (int, error) {
	if d.do != nil {
		d.do()
		d.do = nil
	}
	return d.Reader.Read(p)
}

func TestATokenRevokedWhileItsBodyArrivesWritesNothing(t *testing.T) {
	w := newWorld(t)
	d := identity.DialectGeneric
	revoke := func() {
		w.update(func(tx *store.Tx) error {
			c, err := credentials.ByHash(tx, auth.Hash(w.tokens[d]))
			if err != nil {
				return err
			}
			return auth.Revoke(tx, c, identity.Actor{Kind: identity.ActorOperator}, "")
		})
	}
	body := `{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"late@acme.example"}`
	before := w.allEvents()
	a := w.send(w.request(d, http.MethodPost, "/Users", &during{strings.NewReader(body), revoke}))
	if a.status != http.StatusUnauthorized {
		t.Errorf("status %d, want 401: the token was revoked before anything was written", a.status)
	}
	if got := w.allEvents() - before; got != 1 {
		t.Errorf("%d events, want the revocation alone", got)
	}
}

// slow is a client that takes the header of an answer and then nothing more.
type slow struct {
	http.ResponseWriter
	reached chan<- struct{}
	release <-chan struct{}
}

func (s slow) Write(b []byte) (int, error) {
	s.reached <- struct{}{}
	<-s.release
	return len(b), nil
}

func TestSlowReadersOfGroupsLeaveRoomForOthers(t *testing.T) {
	w := newWorld(t)
	d := identity.DialectGeneric
	id := w.user(d, "ada@acme.example")
	g := w.group(d, "eng-all", id)
	const clients = 20 // more than the store has readers
	reached, release, done := make(chan struct{}, clients), make(chan struct{}), make(chan struct{})
	for range clients {
		go func() {
			defer func() { done <- struct{}{} }()
			w.door.ServeHTTP(slow{httptest.NewRecorder(), reached, release}, w.request(d, http.MethodGet, "/Groups/"+g, nil))
		}()
	}
	<-reached
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	rec := httptest.NewRecorder()
	w.door.ServeHTTP(rec, w.request(d, http.MethodGet, "/Users/"+id, nil).WithContext(ctx))
	if rec.Code != http.StatusOK {
		t.Errorf("another request is answered %d while groups are read slowly", rec.Code)
	}
	close(release)
	for range clients {
		<-done
	}
}
