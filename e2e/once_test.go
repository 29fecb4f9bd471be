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
// or not. Which commit a hit meets is the daemon's own affair — it writes for
// itself as well — so every point is tried until one has met the write.
func TestAWriteSentAgainAfterACrashIsDoneOnce(t *testing.T) {
	t.Parallel()
	program, err := withFailPoints()
	if err != nil {
		t.Fatal(err)
	}
	for _, point := range failpoint.All() {
		want := point != failpoint.StoreBeforeCommit
		t.Run(point.String(), func(t *testing.T) {
			t.Parallel()
			s := start(t, options{})
			s.stop()
			for hit := 8; hit < 40; hit++ {
				if happened, met := sentAgain(t, s, program, fmt.Sprintf("%s:%d", point, hit)); met && happened == want || t.Failed() {
					return
				}
			}
			t.Errorf("no end met a write that had happened: %v", want)
		})
	}
}

// sentAgain lets the process create parents until it ends at the fail point,
// starts an ordinary one over its store and sends the write that was not
// answered again. It reports whether that had happened; met is false where the
// process ended before it was up.
func sentAgain(t *testing.T, s *server, program, at string) (happened, met bool) {
	t.Helper()
	dying := launch(t, options{record: s.record, dir: s.dir, binary: program, env: []string{"USHER_FAILPOINT=" + at}})
	slug := ""
	if dying.cameUp() {
		for n, err := 0, error(nil); err == nil; n++ {
			slug = fmt.Sprintf("parent-%s-%d", at[strings.Index(at, ":")+1:], n)
			_, err = dying.named(slug)
		}
	}
	dying.wait()
	if status, ok := dying.cmd.ProcessState.Sys().(syscall.WaitStatus); !ok || !status.Signaled() {
		t.Fatalf("%s: the process ended by %v\n%s", at, dying.cmd.ProcessState, dying.out)
	}
	s = start(t, options{record: s.record, dir: s.dir})
	defer s.stop()
	if slug == "" {
		return false, false
	}
	before := s.api("GET", "/v1/parents/"+slug, nil).status
	again, err := s.named(slug)
	if err != nil || again.status != 201 {
		t.Errorf("%s: sent again: %d %s %v", at, again.status, again.body, err)
	}
	replayed := again.header.Get("Idempotency-Replayed") == "true"
	if before != 200 && before != 404 || replayed != (before == 200) {
		t.Errorf("%s: the parent was answered with %d before, replayed: %v", at, before, replayed)
	}
	return replayed, true
}
