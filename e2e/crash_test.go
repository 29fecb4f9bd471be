package e2e

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"usher/internal/failpoint"
)

const scimWithoutMappings = `version: 1
parent: acme
organizations:
  acme-console: {kind: console, mode: scim}
`

// soaking reports whether "make soak" runs the tests, which then try many more
// moments.
func soaking() bool { return os.Getenv("USHER_SOAK") != "" }

// The process is killed at moments nobody chose, under 32 writers: every
// acknowledged write is there afterwards, and nothing else is half there.
func TestEveryAcknowledgedWriteSurvivesAKill(t *testing.T) {
	t.Parallel()
	const writers, moments = 32, 20
	runs := 1
	if soaking() {
		runs = 20
	}
	for run := range runs {
		seed := rand.Uint64()
		t.Run(fmt.Sprintf("run %d", run), func(t *testing.T) {
			t.Logf("seed %d", seed)
			random := rand.New(rand.NewPCG(seed, writers))
			s := start(t, options{})
			f := newFleet(s, writers, seed)
			acknowledged, happened, lost := 0, 0, 0
			for moment := range moments {
				wait := f.drive(s)
				within := time.Duration(random.Int64N(int64(300 * time.Millisecond)))
				<-time.After(within)
				s.kill()
				acknowledged += wait()
				s = start(t, options{record: s.record, dir: s.dir})
				h, l := f.check(s)
				happened, lost = happened+h, lost+l
				if t.Failed() {
					t.Fatalf("after kill %d of %d, %s after the writers began", moment+1, moments, within)
				}
			}
			t.Logf("%d writes acknowledged; of %d that were not, %d had happened", acknowledged, happened+lost, happened)
			if acknowledged == 0 || happened+lost == 0 {
				t.Error("the kills met no writer")
			}
		})
	}
}

// The process ends before a commit, after it, and before an answer, under
// writers whose updates share commits.
func TestEveryAcknowledgedWriteSurvivesEveryFailPoint(t *testing.T) {
	t.Parallel()
	const writers = 8
	hits := []int{1, 2, 9, 60}
	if soaking() {
		hits = nil
		for n := 1; n <= 300; n += 1 + n/8 {
			hits = append(hits, n)
		}
	}
	program, err := withFailPoints()
	if err != nil {
		t.Fatal(err)
	}
	for _, point := range failpoint.All() {
		seed := rand.Uint64()
		t.Run(point.String(), func(t *testing.T) {
			t.Parallel()
			t.Logf("seed %d", seed)
			s := start(t, options{})
			f := newFleet(s, writers, seed)
			s.stop()
			acknowledged, happened, lost := 0, 0, 0
			for _, n := range hits {
				dying := launch(t, options{record: s.record, dir: s.dir, binary: program, env: []string{fmt.Sprintf("USHER_FAILPOINT=%s:%d", point, n)}})
				if dying.cameUp() {
					acknowledged += f.drive(dying)()
				}
				dying.wait()
				if status, ok := dying.cmd.ProcessState.Sys().(syscall.WaitStatus); !ok || !status.Signaled() || status.Signal() != syscall.SIGKILL {
					t.Fatalf("hit %d: the process ended by %v, want SIGKILL\n%s", n, dying.cmd.ProcessState, dying.out)
				}
				s = start(t, options{record: s.record, dir: s.dir})
				h, l := f.check(s)
				happened, lost = happened+h, lost+l
				if t.Failed() {
					t.Fatalf("after hit %d of %s", n, point)
				}
				s.stop()
			}
			t.Logf("%d writes acknowledged; of %d that were not, %d had happened", acknowledged, happened+lost, happened)
			if acknowledged == 0 {
				t.Error("nothing was written before any hit")
			}
			// Whoever's update was in the group that met the point has no answer. It
			// is gone where the point lies before the commit, and there otherwise.
			if point == failpoint.StoreBeforeCommit && lost == 0 || point != failpoint.StoreBeforeCommit && happened == 0 {
				t.Error("the process did not end where the point says")
			}
		})
	}
}

// A request that is under way when SIGTERM comes is answered; new ones are not
// taken.
func TestSIGTERMLetsARunningRequestEnd(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	s.parent("acme", "acme.example")
	d := s.directory("acme", "okta", "generic")
	addr := strings.TrimPrefix(s.public, "http://")
	conn, err := net.Dial("tcp", addr)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	if err := conn.SetDeadline(time.Now().Add(stopsWithin)); err != nil {
		t.Fatal(err)
	}
	body := fmt.Sprintf(`{"schemas":[%q],"userName":"late@acme.example"}`, userSchema)
	_, err = fmt.Fprintf(conn, "POST %s/Users HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nContent-Type: application/scim+json\r\nContent-Length: %d\r\nExpect: 100-continue\r\n\r\n",
		d.path, addr, d.token, len(body))
	if err != nil {
		t.Fatal(err)
	}
	// The server asks for the body when the request has got as far as reading
	// it: it is under way then.
	answers := bufio.NewReader(conn)
	if got := read(t, s, answers); got.status != http.StatusContinue {
		t.Fatalf("%s: want 100", got)
	}
	s.signal(syscall.SIGTERM)
	eventually(t, 10*time.Second, "new connections are refused", func() error {
		c, err := net.DialTimeout("tcp", addr, time.Second)
		if err != nil {
			return nil
		}
		return errors.Join(errors.New("still accepted"), c.Close())
	})
	select {
	case <-s.exited:
		t.Fatal("the process ended under a running request")
	default:
	}
	if _, err := io.WriteString(conn, body); err != nil {
		t.Fatal(err)
	}
	read(t, s, answers).want(t, 201)
	if code := s.wait(); code != 0 {
		t.Errorf("exit code %d after draining, want 0", code)
	}
	d.s = start(t, options{record: s.record, dir: s.dir})
	a := d.scim("GET", "/Users?filter="+url.QueryEscape(`userName eq "late@acme.example"`), nil).want(t, 200)
	if got := a.object(t)["totalResults"]; got != 1.0 {
		t.Errorf("%s: the answered user is not there", a)
	}
}

// read reads one answer off a connection.
func read(t *testing.T, s *server, from *bufio.Reader) answer {
	t.Helper()
	resp, err := http.ReadResponse(from, nil)
	if err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(resp.Body)
	if err := errors.Join(err, resp.Body.Close()); err != nil {
		t.Fatal(err)
	}
	s.record.keep("an answer on a bare connection", string(b))
	return answer{request: "POST /Users", status: resp.StatusCode, header: resp.Header, body: b}
}
