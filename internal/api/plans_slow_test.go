package api

import (
	"net/http"
	"net/http/httptest"
	"os"
	"testing"
	"testing/synctest"
	"time"

	"usher/internal/provision/plan"
)

// slowReader takes each piece of an answer a while after it was sent, as a
// connection does whose other end reads now and then.
type slowReader struct {
	http.ResponseWriter
	takes    time.Duration
	deadline time.Time
}

func (s *slowReader) SetWriteDeadline(t time.Time) error {
	s.deadline = t
	return nil
}

func (s *slowReader) FlushError() error {
	_, err := s.Write(nil)
	return err
}

func (s *slowReader) Write(b []byte) (int, error) {
	wait, err := s.takes, error(nil)
	if left := time.Until(s.deadline); left < wait {
		wait, err = max(left, 0), os.ErrDeadlineExceeded
	}
	<-time.After(wait)
	return len(b), err
}

// A plan keeps a snapshot of the database and one of the few places of all tenants:
// whoever reads it a little now and then has it no longer than who reads none of it.
func TestWhoReadsAPlanNowAndThenHoldsItNoLongerThanWhoDoesNot(t *testing.T) {
	for name, takes := range map[string]time.Duration{"now and then": 20 * time.Second, "never": time.Hour} {
		for kind, lines := range map[string]bool{"JSON": false, "lines": true} {
			t.Run(name+" "+kind, func(t *testing.T) {
				synctest.Test(t, func(t *testing.T) {
					w, began := &slowReader{ResponseWriter: httptest.NewRecorder(), takes: takes}, time.Now()
					out := &planWriter{w: w, paced: &boundedWriter{w, http.NewResponseController(w), readFor}, lines: lines}
					var err error
					for n := 0; err == nil && n < 100; n++ {
						out.looked(n)
						err = out.item(plan.Item{})
					}
					if took := time.Since(began); err == nil || took > readFor {
						t.Errorf("%v after %s", err, took)
					}
				})
			})
		}
	}
}
