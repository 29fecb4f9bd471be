package slots

import (
	"context"
	"errors"
	"strings"
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
		if len(s.has) != 0 || len(s.queue) != 0 || s.free != 3 {
			t.Errorf("%d holders, %d who wait and %d of 3 slots are left", len(s.has), len(s.queue), s.free)
		}
	})
}

// Holders inside of others have their shares, and what one of them waits for keeps
// nobody else from what there is. Whoever waits longest is the first to have room.
func TestHoldersInsideOfOthers(t *testing.T) {
	s := New(4, 2, 3)
	type holders [2]string
	backs := map[holders][]func(){}
	take := func(h holders, want bool) {
		t.Helper()
		back, ok := s.Try(h[:]...)
		if ok != want {
			t.Errorf("%v has one: %v, want %v", h, ok, want)
		}
		if ok {
			backs[h] = append(backs[h], back)
		}
	}
	give := func(h holders) {
		backs[h][0]()
		backs[h] = backs[h][1:]
	}
	okta, entra, ping := holders{"okta", "evil"}, holders{"entra", "evil"}, holders{"ping", "evil"}
	other := holders{"evil", "acme"} // a directory that is called as another's tenant
	take(okta, true)
	take(okta, true)
	take(okta, false)
	take(entra, true)
	take(ping, false)
	take(other, true)
	take(holders{"", ""}, false)
	give(okta)
	take(ping, true)
	give(other)
	take(entra, false)
	take(other, true)
	give(other)
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		var order []string
		wait := func(h holders) {
			go func() {
				if back, err := s.Take(ctx, h[:]...); err == nil {
					order = append(order, h[0])
					back()
				}
			}()
			synctest.Wait()
		}
		wait(entra)
		wait(okta)
		wait(other) // for which there is room
		if _, waiting := s.Now("entra"); waiting != 2 {
			t.Errorf("%d wait, want 2", waiting)
		}
		give(ping)
		synctest.Wait()
		if got := strings.Join(order, " "); got != "evil entra okta" {
			t.Errorf("they came in the order %s", got)
		}
		take(ping, true)
		wait(entra)
		cancel()
		synctest.Wait()
		if taken, waiting := s.Now("entra"); taken != 1 || waiting != 0 {
			t.Errorf("%d are taken and %d wait when who waited gave up", taken, waiting)
		}
	})
	for h := range backs {
		for len(backs[h]) > 0 {
			give(h)
		}
	}
	if len(s.has) != 0 || s.free != 4 {
		t.Errorf("%d holders and %d of 4 slots are left", len(s.has), s.free)
	}
}

// Nobody who is served at once makes garbage of more than what gives the slot back.
func TestWhatASlotCosts(t *testing.T) {
	s := New(4, 2, 3)
	n := testing.AllocsPerRun(100, func() {
		back, err := s.Take(t.Context(), "okta", "acme")
		if err != nil {
			t.Fatal(err)
		}
		back()
	})
	if n > 3 {
		t.Errorf("%.0f allocations, want 3 at most", n)
	}
}
