package provision_test

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/dirty"
	"usher/internal/store/migrated"
)

// Logins that come while others are asked about are asked about together, and each
// is answered what it would have been alone, whosever tenant it is of; what the
// database cannot take is nobody else's harm.
func TestMarksAreReadTogether(t *testing.T) {
	w := newWorldOn(t, store.Options{URL: migrated.Postgres(t)})
	c, rival := w.company(t), w.company(t)
	var asked []provision.Asked
	for i, x := range []*company{c, rival} {
		hash := fmt.Sprintf("hash%d", i)
		x.policy(jitMapped)
		x.update(func(tx *store.Tx) error {
			return credentials.Insert(tx, &credentials.Credential{Parent: x.id, ID: hash, Scope: "login-hook", Target: x.conn.ID, Hash: hash})
		})
		for n := range 8 {
			name := fmt.Sprintf("p%d", n)
			x.allow(claims{Name: name, Subject: name, Groups: []string{"devs"}})
			for _, of := range []string{hash, "nobody's"} {
				asked = append(asked, provision.Asked{Parent: x.id, Connection: x.conn.ID, Subject: name, TokenHash: of})
			}
		}
		asked = append(asked,
			provision.Asked{Parent: x.id, Connection: x.conn.ID, Subject: "a stranger", TokenHash: hash},
			provision.Asked{Parent: "no parent", Connection: x.conn.ID, Subject: "p0", TokenHash: hash})
	}
	rival.update(func(tx *store.Tx) error { return dirty.Mark(tx, rival.id, dirty.KindUsers, "somebody", "") })
	want := map[provision.Asked]provision.Marks{}
	kinds := map[string]bool{}
	for _, a := range asked {
		c.view(func(tx *store.Tx) error {
			m, err := provision.AskMarks(tx, a.Parent, a.Connection, a.Subject, a.TokenHash)()
			want[a] = m
			kinds[fmt.Sprint(m.Parent != "", m.Access != "", m.Caller, m.Dirty)] = true
			return err
		})
	}
	if len(kinds) < 6 {
		t.Fatalf("marks of %d kinds are asked for: %v", len(kinds), kinds)
	}
	poison := provision.Asked{Parent: c.id, Connection: c.conn.ID, Subject: "a\x00b", TokenHash: "hash0"}
	for _, tt := range []struct {
		name  string
		asked []provision.Asked
		trips int64
	}{
		{"all", asked, 1},
		{"more than one statement takes", append(asked[:len(asked):len(asked)], append(asked[:len(asked):len(asked)], asked...)...), 2},
		{"poison", append(asked[:len(asked):len(asked)], poison), 2 + int64(len(asked))},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := provision.NewMarksReader(w.db)
			await, release := r.Hold()
			before := w.db.RoundTrips()
			var all sync.WaitGroup
			for _, a := range tt.asked {
				all.Go(func() {
					m, at, err := r.Read(t.Context(), a)
					switch {
					case a == poison:
						if err == nil {
							t.Errorf("poison is answered %+v", m)
						}
					case err != nil || m != want[a] || at == 0:
						t.Errorf("%+v: %+v at %d, %v, want %+v", a, m, at, err, want[a])
					}
				})
			}
			await(len(tt.asked))
			release()
			all.Wait()
			if n := w.db.RoundTrips() - before; n > tt.trips {
				t.Errorf("%d round trips, want %d at most", n, tt.trips)
			}
			for !r.Idle() {
				runtime.Gosched()
			}
		})
	}
}

// Who hangs up waits no longer, and keeps nobody else from an answer.
func TestWhoHangsUpIsNotWaitedFor(t *testing.T) {
	w := newWorldOn(t, store.Options{URL: migrated.Postgres(t)})
	c := w.company(t)
	r := provision.NewMarksReader(w.db)
	await, release := r.Hold()
	ctx, cancel := context.WithCancel(t.Context())
	a := provision.Asked{Parent: c.id, Connection: c.conn.ID, Subject: "ada", TokenHash: "h"}
	gone, stays := make(chan error, 1), make(chan error, 1)
	go func() { _, _, err := r.Read(ctx, a); gone <- err }()
	go func() { _, _, err := r.Read(t.Context(), a); stays <- err }()
	await(2)
	cancel()
	var known *identity.Error
	if err := <-gone; !errors.As(err, &known) || known.Code != identity.CodeUnavailable {
		t.Errorf("who has hung up is told %v", err)
	}
	release()
	if err := <-stays; err != nil {
		t.Error(err)
	}
	for !r.Idle() {
		runtime.Gosched()
	}
}

// A statement that is stuck holds nobody up: whoever waits for it is asked about
// beside it.
func TestNobodyWaitsForAStatementThatIsStuck(t *testing.T) {
	w := newWorldOn(t, store.Options{URL: migrated.Postgres(t)})
	c := w.company(t)
	r := provision.NewMarksReader(w.db)
	unstick := r.Stick()
	var all sync.WaitGroup
	for range 20 {
		all.Go(func() {
			if _, _, err := r.Read(t.Context(), provision.Asked{Parent: c.id, Connection: c.conn.ID, Subject: "ada", TokenHash: "h"}); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	unstick()
	for !r.Idle() {
		runtime.Gosched()
	}
}
