package e2e

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

const scimWithoutMappings = `version: 1
parent: acme
organizations:
  acme-console: {kind: console, mode: scim}
`

// Every user that was acknowledged before the process was killed is there after
// it, with the membership that the answer meant.
func TestEveryAcknowledgedUserSurvivesAKill(t *testing.T) {
	t.Parallel()
	s := start(t, options{})
	s.parent("acme", "acme.example")
	s.policy(scimWithoutMappings).want(t, 200)
	d := s.directory("acme", "okta", "generic")
	const writers, enough = 8, 150
	var mu sync.Mutex // guards acknowledged
	acknowledged := map[string]string{}
	reached, once := make(chan struct{}), sync.Once{}
	var killed atomic.Bool
	var wg sync.WaitGroup
	for w := range writers {
		wg.Go(func() {
			for i := 0; ; i++ {
				mail := fmt.Sprintf("u%d-%d@acme.example", w, i)
				body := fmt.Sprintf(`{"schemas":[%q],"userName":%q}`, userSchema, mail)
				a, err := s.send("POST", s.public+d.path+"/Users", d.token, "application/scim+json", strings.NewReader(body))
				if err != nil {
					if !killed.Load() {
						t.Errorf("before the kill: %v", err)
						once.Do(func() { close(reached) })
					}
					return
				}
				var made struct{ ID string }
				if a.status != http.StatusCreated || json.Unmarshal(a.body, &made) != nil || made.ID == "" {
					t.Errorf("%s: want 201", a)
					once.Do(func() { close(reached) })
					return
				}
				mu.Lock()
				acknowledged[mail] = made.ID
				if len(acknowledged) == enough {
					once.Do(func() { close(reached) })
				}
				mu.Unlock()
			}
		})
	}
	<-reached
	killed.Store(true)
	s.kill()
	wg.Wait()

	after := start(t, options{record: s.record, dir: s.dir})
	d.s = after
	members := map[string]bool{}
	for next := ""; ; {
		a := after.api("GET", "/v1/memberships?limit=1000&organization=acme-console&after="+next, nil).want(t, 200)
		var page struct {
			Items []struct{ Email, Role, State string }
			Next  string
		}
		if err := json.Unmarshal(a.body, &page); err != nil {
			t.Fatal(err)
		}
		for _, m := range page.Items {
			members[m.Email] = m.Role == "user" && m.State == "active"
		}
		if next = page.Next; next == "" {
			break
		}
	}
	stored := 0
	for mail, id := range acknowledged {
		if a := d.scim("GET", "/Users/"+id, nil); a.status != 200 || a.text(t, "userName") != mail {
			t.Errorf("%s was acknowledged and is not there: %s", mail, a)
		}
		if !members[mail] {
			t.Errorf("%s was acknowledged and is no member", mail)
		}
		stored++
	}
	total := d.scim("GET", "/Users?count=0", nil).want(t, 200).object(t)["totalResults"].(float64)
	if int(total) != len(members) {
		t.Errorf("%v users and %d members: a half state", total, len(members))
	}
	t.Logf("%d acknowledged, %v stored", stored, total)
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
