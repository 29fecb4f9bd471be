package source

import (
	"context"
	"sync"
	"time"

	"usher/internal/identity"
	"usher/internal/slots"
	"usher/sync/ldap"
)

// Bounds of connection tests: what somebody who manages a parent has usher
// connect to.
const (
	testsAtOnce = 4               // by this daemon, half of them of one parent
	testEvery   = 2 * time.Second // of one parent, from beginning to beginning
	testFor     = 20 * time.Second
	stepFor     = 5 * time.Second // connecting, and binding
	maxTested   = 10_000          // parents that are remembered
)

// Tester tests connections, not too many and not for too long.
type Tester struct {
	now   func() time.Time
	slots *slots.Slots

	mu    sync.Mutex // guards begun
	begun map[string]time.Time
}

// NewTester returns a Tester.
func NewTester(now func() time.Time) *Tester {
	return &Tester{now: now, slots: slots.New(testsAtOnce), begun: map[string]time.Time{}}
}

// Test says for a parent what is found by a configuration. It is refused with
// CodeTooMany where there are too many tests.
func (t *Tester) Test(ctx context.Context, parent string, c *ldap.Config) (ldap.Found, error) {
	done, err := t.begin(parent)
	if err != nil {
		return ldap.Found{}, err
	}
	defer done()
	c.DialTimeout, c.BindTimeout, c.PageTimeout = stepFor, stepFor, testFor
	limited, cancel := context.WithTimeout(ctx, testFor)
	defer cancel()
	found, err := ldap.Probe(limited, c)
	if err != nil && limited.Err() != nil && ctx.Err() == nil {
		err = identity.Errorf(identity.CodeUnavailable, ldap.ReasonTimeout, "the directory was looked at for %s and that was not enough: a server, or a network, is slow", testFor)
	}
	return found, err
}

func (t *Tester) begin(parent string) (done func(), err error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	now := t.now()
	if since := now.Sub(t.begun[parent]); since >= 0 && since < testEvery { // a clock that was set back keeps nobody waiting
		return nil, after(testEvery-since, identity.Errorf(identity.CodeTooMany, "tested_recently", "a directory of this parent was tested a moment ago; test again in some seconds"))
	}
	done, ok := t.slots.Try(parent)
	if !ok {
		return nil, after(time.Second, identity.Errorf(identity.CodeTooMany, "tests_running", "other directories are being tested, of this parent or of others; ask again when one of them is done"))
	}
	if len(t.begun) >= maxTested {
		clear(t.begun)
	}
	t.begun[parent] = now
	return done, nil
}

func after(wait time.Duration, err *identity.Error) error {
	err.RetryAfter = wait
	return err
}
