package slots

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
)

// One holder leaves room for others, nobody's holder need not, and who gives up
// leaves nothing behind.
func TestNobodyHasAll(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := New(3)
		ctx, cancel := context.WithCancel(t.Context())
		take := func(holder string) (ok func() bool, back func()) {
			var give func()
			var err error
			done := make(chan struct{})
			go func() { defer close(done); give, err = s.Take(ctx, holder) }()
			synctest.Wait()
			taken := func() bool {
				synctest.Wait()
				select {
				case <-done:
					return err == nil
				default:
					return false
				}
			}
			return taken, func() {
				if <-done; err == nil {
					give()
				} else if !errors.Is(err, context.Canceled) {
					t.Error(err)
				}
			}
		}
		first, backFirst := take("evil")
		second, backSecond := take("evil")
		third, backThird := take("evil")
		other, backOther := take("acme")
		if !first() || !second() || third() || !other() {
			t.Fatalf("%v %v %v %v", first(), second(), third(), other())
		}
		none, backNone := take("acme")
		if none() {
			t.Fatal("there are more than there are")
		}
		backFirst()
		if !none() != third() {
			t.Fatalf("one was given back, and taken by %v %v", none(), third())
		}
		cancel()
		for _, back := range []func(){backSecond, backThird, backOther, backNone} {
			back()
		}
		ctx = t.Context()
		var backs []func()
		for range 3 {
			ok, back := take("")
			if !ok() {
				t.Fatal("nobody's holder has all")
			}
			backs = append(backs, back)
		}
		for _, back := range backs {
			back()
		}
		if len(s.of) != 0 || len(s.all) != 0 {
			t.Errorf("%d holders and %d slots are left", len(s.of), len(s.all))
		}
	})
}
