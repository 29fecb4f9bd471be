package planned

import (
	"runtime"
	"testing"
)

// A plan keeps nothing of the people it has gone by: what lives on the heap
// while it is made does not follow them.
func TestAPlanKeepsNothingOfThePeopleItHasGoneBy(t *testing.T) {
	live := func(people int) (most uint64) {
		c, closeStore, err := New(t.Context(), t.TempDir(), people)
		if err != nil {
			t.Fatal(err)
		}
		defer func() {
			if err := closeStore(); err != nil {
				t.Error(err)
			}
		}()
		if rows, err := c.Scan(t.Context()); err != nil || rows != people*(5+perPerson) {
			t.Fatalf("%d rows, %v", rows, err)
		}
		sum, err := c.Plan(t.Context(), func(int) {
			var m runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&m)
			most = max(most, m.HeapAlloc)
		})
		if err != nil {
			t.Fatal(err)
		}
		if sum.People != people || sum.Losses == 0 || sum.Organizations["bench-console"].Losses != sum.Losses {
			t.Fatalf("%+v", sum)
		}
		return most
	}
	live(500)
	small, large := live(1_000), live(10_000)
	if large > small*13/10 {
		t.Errorf("a plan of 10,000 people has %d bytes alive, of 1,000 it has %d", large, small)
	}
}

func BenchmarkPlan(b *testing.B) {
	c, closeStore, err := New(b.Context(), b.TempDir(), 20_000)
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = closeStore() }()
	b.Run("scan", func(b *testing.B) {
		for b.Loop() {
			if _, err := c.Scan(b.Context()); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("plan", func(b *testing.B) {
		for b.Loop() {
			if _, err := c.Plan(b.Context(), nil); err != nil {
				b.Fatal(err)
			}
		}
	})
}
