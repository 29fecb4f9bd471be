package watch

import (
	"errors"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/sync/ldap"
)

// A watch that is lost waits longer each time, and not for ever; one that somebody
// has to do something for waits longer from the first.
func TestSpec10_ALostWatchWaitsLongerEachTime(t *testing.T) {
	for _, tt := range []struct {
		err         error
		least, most time.Duration
	}{
		{&identity.Error{Reason: ldap.ReasonLost}, time.Second, time.Minute},
		{errors.New("the store is away"), time.Second, time.Minute},
		{&identity.Error{Reason: ldap.ReasonCredentials}, time.Minute, 15 * time.Minute},
		{errSilent, time.Minute, 15 * time.Minute},
	} {
		for n, want := range []time.Duration{tt.least, 2 * tt.least, 4 * tt.least} {
			for range 20 {
				if d := delay(tt.err, n); d < want/2 || d > want {
					t.Errorf("%v, %d: %s", tt.err, n, d)
				}
			}
		}
		if d := delay(tt.err, 1_000_000); d < tt.most/2 || d > tt.most {
			t.Errorf("%v at last: %s", tt.err, d)
		}
	}
}

// A password that was refused is sent again by a run first, which knows when it may be.
func TestSpec10_ARefusedPasswordIsSentAgainByARunFirst(t *testing.T) {
	for reason, want := range map[string]bool{ldap.ReasonCredentials: true, ldap.ReasonRefresh: true, ldap.ReasonLost: false, "": false} {
		if runFirst(&identity.Error{Reason: reason}) != want {
			t.Errorf("%q", reason)
		}
	}
}
