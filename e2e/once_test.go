package e2e

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"syscall"
	"testing"

	"usher/internal/failpoint"
)

// named creates a parent under an Idempotency-Key.
func (s *server) named(slug string) (answer, error) {
	req, err := http.NewRequest(http.MethodPost, s.public+"/v1/parents", strings.NewReader(`{"slug":"`+slug+`"}`))
	if err != nil {
		return answer{}, err
	}
	req.Header.Set("Authorization", "Bearer "+s.key)
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Idempotency-Key", "the key of "+slug)
	resp, err := s.client.Do(req)
	if err != nil {
		return answer{}, err
	}
	b, err := io.ReadAll(resp.Body)
	return answer{request: "POST /v1/parents", status: resp.StatusCode, header: resp.Header, body: b}, errors.Join(err, resp.Body.Close())
}

// The process ends before a commit, after it, and before an answer: a write that
// is sent again under its Idempotency-Key is done once, whether it had happened
// or not.
func TestAWriteSentAgainAfterACrashIsDoneOnce(t *testing.T) {
	t.Parallel()
	program, err := withFailPoints()
	if err != nil {
		t.Fatal(err)
	}
	happened, lost := 0, 0
	for _, point := range failpoint.All() {
		s := start(t, options{})
		s.stop()
		for _, hit := range []int{8, 13} {
			dying := launch(t, options{record: s.record, dir: s.dir, binary: program, env: []string{fmt.Sprintf("USHER_FAILPOINT=%s:%d", point, hit)}})
			slug := ""
			if dying.cameUp() {
				for n := 0; err == nil; n++ {
					slug = fmt.Sprintf("parent-%d-%d", hit, n)
					_, err = dying.named(slug)
				}
				err = nil
			}
			dying.wait()
			if status, ok := dying.cmd.ProcessState.Sys().(syscall.WaitStatus); !ok || !status.Signaled() {
				t.Fatalf("%s: the process ended by %v\n%s", point, dying.cmd.ProcessState, dying.out)
			}
			s = start(t, options{record: s.record, dir: s.dir})
			if slug == "" {
				s.stop()
				continue // it ended before it was up
			}
			before := s.api("GET", "/v1/parents/"+slug, nil).status
			again, err := s.named(slug)
			if err != nil || again.status != 201 {
				t.Errorf("%s, hit %d: sent again: %d %s %v", point, hit, again.status, again.body, err)
			}
			switch replayed := again.header.Get("Idempotency-Replayed") == "true"; {
			case before == 200 && replayed:
				happened++
			case before == 404 && !replayed:
				lost++
			default:
				t.Errorf("%s, hit %d: the parent was answered with %d before, replayed: %v", point, hit, before, replayed)
			}
			s.stop()
		}
	}
	t.Logf("%d had happened, %d had not", happened, lost)
	if happened == 0 || lost == 0 {
		t.Error("the ends met no write")
	}
}
