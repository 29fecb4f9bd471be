package api

import (
	"context"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"usher/internal/identity"
	"usher/internal/store/sources"
)

// Plans of one tenant that take long, as previews of a directory whose server
// answers slowly on purpose, keep no other tenant from making one; and strangers
// do not wait among them at all.
func TestPlansOfOneTenantKeepNobodyElseWaiting(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		w.acme()
		w.globex()
		w.must(w.operator, "POST", "/v1/directories", newCorp)
		mine, theirs := w.token("parent:acme"), w.token("parent:globex")
		boss := w.member("globex", "boss@globex.example", "globex-console", "admin", nil)
		w.must(w.operator, "PUT", "/v1/parents/globex/administrators/"+boss, "")
		reading, ends := make(chan struct{}, 2*maxPlans), make(chan struct{})
		w.deps.Reconciler.Preview = func(context.Context, *sources.Source, bool, bool, identity.Actor, func(ReconciliationProgress)) (Reconciliation, error) {
			reading <- struct{}{}
			<-ends
			return Reconciliation{State: "done", Dry: true}, nil
		}
		w.handler = New(w.deps)
		var slow sync.WaitGroup
		defer slow.Wait()
		defer close(ends)
		for range 2 * maxPlans {
			slow.Go(func() { w.call(mine, "GET", "/v1/directories/acme/corp/preview", "") })
		}
		synctest.Wait()
		<-reading
		ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
		defer cancel()
		ask := func(key, account string) int {
			r := httptest.NewRequestWithContext(ctx, http.MethodGet, "/v1/parents/globex/plan", nil)
			r.Header.Set("Authorization", "Bearer "+key)
			if account != "" {
				r.Header.Set(actingHeader, account)
			}
			rec := httptest.NewRecorder()
			w.handler.ServeHTTP(rec, r)
			return rec.Code
		}
		for range 2 {
			if got := ask(theirs, ""); got != http.StatusOK {
				t.Errorf("another tenant: %d", got)
			}
			if got := ask(w.operator, boss); got != http.StatusOK {
				t.Errorf("another tenant's administrator: %d", got)
			}
			if got := ask("nobody's", ""); got != http.StatusUnauthorized {
				t.Errorf("a stranger: %d", got)
			}
		}
		if len(reading) > 0 {
			t.Error("one tenant makes several at once")
		}
	})
}
