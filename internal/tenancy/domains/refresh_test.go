package domains_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/store/tenants"
	"usher/internal/tenancy/domains"
)

func TestSpec3_RefreshesAreBounded(t *testing.T) {
	const second = int64(1_000_000)
	r := domains.NewRefreshes(10 * time.Second)
	one := &tenants.Domain{Parent: "p", ID: "one", Name: "one.example"}
	refused := func(d *tenants.Domain, at int64, want time.Duration) {
		t.Helper()
		_, err := r.Begin(d, at)
		var e *identity.Error
		if !errors.As(err, &e) || e.Code != identity.CodeTooMany || e.RetryAfter != want {
			t.Errorf("at %d: %v, want to wait %s", at, err, want)
		}
	}
	begin := func(d *tenants.Domain, at int64) func() {
		t.Helper()
		done, err := r.Begin(d, at)
		if err != nil {
			t.Fatal(err)
		}
		return done
	}
	begin(one, 100*second)()
	refused(one, 100*second, 10*time.Second)
	refused(one, 109*second, time.Second)
	refused(one, 20*second, 10*time.Second) // the clock was set back
	begin(one, 110*second)()
	elsewhere := &tenants.Domain{Parent: "p", ID: "two", Name: "two.example", CheckedAt: 195 * second} // by another daemon
	refused(elsewhere, 200*second, 5*time.Second)
	begin(elsewhere, 205*second)()
	var all []func()
	for i := range 8 {
		all = append(all, begin(&tenants.Domain{Parent: "q", ID: fmt.Sprint(i)}, second))
	}
	refused(&tenants.Domain{Parent: "q", ID: "more"}, second, time.Second)
	begin(&tenants.Domain{Parent: "r", ID: "another parent's"}, second)()
	all[0]()
	all[0]() // which counts once
	begin(&tenants.Domain{Parent: "q", ID: "more"}, second)
	refused(&tenants.Domain{Parent: "q", ID: "again"}, second, time.Second)
	unbounded := domains.NewRefreshes(0)
	for range 20 {
		if _, err := unbounded.Begin(one, second); err != nil {
			t.Fatal(err)
		}
	}
}
