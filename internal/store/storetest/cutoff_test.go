package storetest_test

import (
	"net/url"
	"testing"
	"time"

	"usher/internal/faultproxy"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/testserver"
)

// A daemon that is frozen, or cut off from the database, in the middle of a
// transaction keeps others from what it has locked for some seconds and not for
// a minute. What it sends when it is back changes nothing, and it is told so.
func TestPostgresACutOffWriterLetsGoOfItsLocks(t *testing.T) {
	t.Parallel()
	const within = 20 * time.Second
	direct, err := url.Parse(testserver.Postgres(t))
	if err != nil {
		t.Fatal("the database URL is no URL")
	}
	proxy, err := faultproxy.Start(direct.Host)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := proxy.Close(); err != nil {
			t.Error(err)
		}
	}()
	open := func(u url.URL) *store.DB {
		db, err := store.Open(t.Context(), store.Options{URL: u.String()})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := db.Close(); err != nil {
				t.Error(err)
			}
		})
		return db
	}
	through := *direct
	through.Host = proxy.Addr()
	cut, other := open(through), open(*direct)

	var n int
	locked, done := make(chan struct{}), make(chan error, 1)
	go func() {
		done <- cut.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			if err := tx.Lock("what both want"); err != nil {
				return err
			}
			if _, err := tx.Row(`INSERT INTO leases (name, holder, epoch, expires_at) VALUES ('of the one that is cut off', '', 0, 0) RETURNING 1`, nil, &n); err != nil {
				return err
			}
			proxy.Hold(faultproxy.Both)
			close(locked)
			return nil
		})
	}()
	<-locked
	began := time.Now()
	for {
		err := other.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error { return tx.Lock("what both want") })
		took := time.Since(began)
		if err == nil {
			t.Logf("the lock was free after %s", took.Round(100*time.Millisecond))
			break
		}
		if identity.AsError(err).Code != identity.CodeUnavailable || took > within {
			t.Fatalf("after %s: %v", took, err)
		}
	}
	proxy.Pass()
	if err := <-done; identity.AsError(err).Code != identity.CodeUnavailable {
		t.Errorf("the commit that came too late: %v", err)
	}
	var found bool
	if err := other.Read(t.Context(), func(tx *store.Tx) (err error) {
		found, err = tx.Row(`SELECT epoch FROM leases WHERE name = 'of the one that is cut off'`, nil, &n)
		return err
	}); err != nil || found {
		t.Errorf("what came too late is there: %t, %v", found, err)
	}
}

// A server that vanishes without a word, such as one that another takes the address
// over from, is noticed by whoever has no deadline of their own, too: what runs in
// the background does not wait until the network gives up, a quarter of an hour.
func TestPostgresThatVanishesIsNotWaitedForWithoutEnd(t *testing.T) {
	t.Parallel()
	const within = 25 * time.Second
	direct, err := url.Parse(testserver.Postgres(t))
	if err != nil {
		t.Fatal("the database URL is no URL")
	}
	proxy, err := faultproxy.Start(direct.Host)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := proxy.Close(); err != nil {
			t.Error(err)
		}
	}()
	through := *direct
	through.Host = proxy.Addr()
	db, err := store.Open(t.Context(), store.Options{URL: through.String()})
	if err != nil {
		t.Fatal(err)
	}
	other, err := store.Open(t.Context(), store.Options{URL: direct.String()})
	if err != nil {
		t.Fatal(err)
	}
	ask := func(tx *store.Tx) error {
		_, err := tx.Terms()
		return err
	}
	if err := db.Read(t.Context(), ask); err != nil {
		t.Fatal(err)
	}
	if err := other.Read(t.Context(), func(tx *store.Tx) error { // the connection is looked at before it is used again
		var n int
		_, err := tx.Row(`SELECT 1 FROM pg_sleep(1.5)`, nil, &n)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	proxy.Hold(faultproxy.Both)
	asked := make(chan error, 1)
	go func() { asked <- db.Read(t.Context(), ask) }()
	select {
	case err := <-asked:
		if err == nil || identity.AsError(err).Code != identity.CodeUnavailable {
			t.Errorf("%v", err)
		}
	case <-time.After(within):
		proxy.Pass()
		t.Errorf("it was waited for after %s until the server was there again: %v", within, <-asked)
	}
	proxy.Pass()
	if err := db.Close(); err != nil {
		t.Error(err)
	}
	if err := other.Close(); err != nil {
		t.Error(err)
	}
}
