package daemon

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"pgregory.net/rapid"
)

// Whatever is asked of it in whatever order, a deadline has ended when
// context.WithDeadline has, and goes on to say why.
func TestADeadlineIsWhatWithDeadlineGives(t *testing.T) {
	type key struct{}
	rapid.Check(t, func(rt *rapid.T) {
		steps := rapid.SliceOfN(rapid.SampledFrom([]string{"Err", "Done", "Value", "child", "wait", "parent", "end"}), 1, 12).Draw(rt, "steps")
		synctest.Test(t, func(t *testing.T) {
			parent, cancelParent := context.WithCancel(context.WithValue(t.Context(), key{}, "v"))
			defer cancelParent()
			at := time.Now().Add(3 * time.Second)
			want, cancelWant := context.WithDeadline(parent, at)
			got := newDeadline(parent, at)
			defer got.end()
			defer cancelWant()
			var last error
			for i, step := range steps {
				switch step {
				case "Done":
					got.Done()
				case "Value":
					if got.Value(key{}) != "v" || got.Value("other") != nil {
						t.Errorf("%d of %v: other values", i, steps)
					}
				case "child":
					child, cancel := context.WithCancel(got)
					synctest.Wait()
					if (child.Err() == nil) != (want.Err() == nil) {
						t.Errorf("%d of %v: the child says %v, want %v", i, steps, child.Err(), want.Err())
					}
					cancel()
				case "wait":
					<-time.After(time.Second)
				case "parent":
					cancelParent()
				case "end":
					got.end()
					cancelWant()
				}
				synctest.Wait()
				err := got.Err()
				if (err == nil) != (want.Err() == nil) || last != nil && !errors.Is(err, last) {
					t.Errorf("%d of %v: %v after %v, want %v", i, steps, err, last, want.Err())
				}
				last = err
				if step != "Done" {
					continue
				}
				select {
				case <-got.Done():
					if want.Err() == nil {
						t.Errorf("%d of %v: done too early", i, steps)
					}
				default:
					if want.Err() != nil {
						t.Errorf("%d of %v: not done", i, steps)
					}
				}
			}
			if at, ok := got.Deadline(); !ok || !at.Equal(got.at) {
				t.Errorf("deadline %v %v", at, ok)
			}
		})
	})
}

// Whoever waits is told when the time has come, without a look.
func TestADeadlineTellsWhoWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		started := time.Now()
		d := newDeadline(t.Context(), started.Add(time.Minute))
		defer d.end()
		child, cancel := context.WithCancel(d)
		defer cancel()
		<-child.Done()
		if !errors.Is(child.Err(), context.DeadlineExceeded) || time.Since(started) != time.Minute {
			t.Error(child.Err(), time.Since(started))
		}
	})
}
