package planned

import (
	"runtime"
	"testing"
	"time"
)

func TestTmpLinear(t *testing.T) {
	for _, n := range []int{100_000, 1_000_000} {
		s := time.Now()
		c, cl, err := New(t.Context(), t.TempDir(), n)
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%d seeded in %s", n, time.Since(s))
		for range 2 {
			s = time.Now()
			if _, err := c.Scan(t.Context()); err != nil {
				t.Fatal(err)
			}
			scan := time.Since(s)
			s = time.Now()
			var most uint64
			i := 0
			if _, err := c.Plan(t.Context(), func(int) {
				if i++; i%200 == 0 {
					var m runtime.MemStats
					runtime.ReadMemStats(&m)
					most = max(most, m.HeapAlloc)
				}
			}); err != nil {
				t.Fatal(err)
			}
			t.Logf("%d scan %s plan %s heap %d MB", n, scan, time.Since(s), most>>20)
		}
		_ = cl()
	}
}
