package scim

import (
	"context"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"usher/internal/identity"
)

// stuck is a client that reads nothing until it is let go.
type stuck struct {
	sink
	began chan struct{}
	let   chan struct{}
}

func (s *stuck) Write(b []byte) (int, error) {
	if s.writes == 0 {
		s.began <- struct{}{}
	}
	<-s.let
	return s.sink.Write(b)
}

// Clients of one directory who do not read leave room for those of another.
func TestOneDirectoryLeavesStreamsToOthers(t *testing.T) {
	w := newWorld(t)
	group := map[identity.Dialect]string{}
	for _, d := range []identity.Dialect{generic, entra} {
		group[d] = w.do(d, "POST", "/Groups", groupBody("all", `"members":[]`)).is(201).id()
	}
	began, let := make(chan struct{}, 2*maxStreams), make(chan struct{})
	var all sync.WaitGroup
	for range 2 * maxStreams {
		all.Go(func() {
			w.door.ServeHTTP(&stuck{sink{header: http.Header{}}, began, let}, w.request(generic, "GET", "/Groups/"+group[generic], nil))
		})
	}
	for range maxStreamsOf {
		<-began
	}
	w.streamed(entra, group[entra])
	close(let)
	all.Wait()
	if taken, waiting := w.door.streams.Now(w.dirs[generic]); taken != 0 || waiting != 0 {
		t.Errorf("%d stream and %d wait when nothing streams", taken, waiting)
	}
}

// Nor do those of one tenant, however many directories it has, take all that there is.
func TestOneTenantLeavesStreamsToOthers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newStreams()
		ctx, cancel := context.WithCancel(t.Context())
		var all sync.WaitGroup
		for i := range 2 * maxStreams {
			all.Go(func() {
				if done, err := s.Take(ctx, strconv.Itoa(i), "evil"); err == nil {
					<-ctx.Done()
					done()
				}
			})
		}
		synctest.Wait()
		soon, end := context.WithTimeout(t.Context(), time.Minute)
		defer end()
		done, err := s.Take(soon, "okta", "acme")
		if err != nil {
			t.Fatal(err)
		}
		done()
		cancel()
		all.Wait()
	})
}

// streamed holds that the group of a directory is shown, whoever else streams.
func (w *world) streamed(d identity.Dialect, group string) {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(w.t.Context(), 30*time.Second)
	defer cancel()
	rec := httptest.NewRecorder()
	w.door.ServeHTTP(rec, w.request(d, "GET", "/Groups/"+group, nil).WithContext(ctx))
	if rec.Code != http.StatusOK {
		w.t.Errorf("another directory's group is answered %d: %s", rec.Code, rec.Body)
	}
}

// A client whose token is not remembered any more takes a place of its directory's
// all the same.
func TestAForgottenTokenTakesNoStreamOfOthers(t *testing.T) {
	w := newWorld(t)
	group := map[identity.Dialect]string{}
	for _, d := range []identity.Dialect{generic, entra} {
		group[d] = w.do(d, "POST", "/Groups", groupBody("all", `"members":[]`)).is(201).id()
	}
	began, let := make(chan struct{}, 2*maxStreams), make(chan struct{})
	var all sync.WaitGroup
	read := func() {
		all.Go(func() {
			w.door.ServeHTTP(&stuck{sink{header: http.Header{}}, began, let}, w.request(generic, "GET", "/Groups/"+group[generic], nil))
		})
	}
	for range maxStreamsOf {
		read()
		<-began
	}
	w.door.tokens = newTokens(w.door.tokens.now)
	read()
	for waits := 0; waits == 0 && len(began) == 0; runtime.Gosched() {
		_, waits = w.door.streams.Now(w.dirs[generic])
	}
	w.streamed(entra, group[entra])
	close(let)
	all.Wait()
}

// What was written is answered as done where there is no place to show it: whoever
// is told 503 takes it for not done.
func TestAWriteThatCannotBeShownIsAnsweredAsDone(t *testing.T) {
	w := newWorld(t)
	group := w.group(generic, "all", w.user(generic, "ada@acme.example"))
	began, let := make(chan struct{}, maxStreams), make(chan struct{})
	var all sync.WaitGroup
	for range maxStreamsOf {
		all.Go(func() {
			w.door.ServeHTTP(&stuck{sink{header: http.Header{}}, began, let}, w.request(generic, "GET", "/Groups/"+group, nil))
		})
		<-began
	}
	for _, c := range []struct {
		what, method, path, body string
		status                   int
	}{
		{"PATCH", "PATCH", "/Groups/" + group + "?attributes=displayName", ops(`{"op":"replace","path":"displayName","value":"some"}`), 204},
		{"PUT", "PUT", "/Groups/" + group, groupBody("few"), 204},
		{"POST", "POST", "/Groups", groupBody("others"), 201},
	} {
		ctx, cancel := context.WithCancel(t.Context())
		rec := httptest.NewRecorder()
		all.Go(func() {
			w.streamsWait()
			cancel()
		})
		w.door.ServeHTTP(rec, w.request(generic, c.method, c.path, strings.NewReader(c.body)).WithContext(ctx))
		if rec.Code != c.status || rec.Body.Len() != 0 || rec.Header().Get("ETag") == "" {
			t.Errorf("%s: answered %d, ETag %s: %s; want %d", c.what, rec.Code, rec.Header().Get("ETag"), rec.Body, c.status)
		}
		if c.status == 201 && !strings.Contains(rec.Header().Get("Location"), "/Groups/") {
			t.Errorf("%s: it is at %q", c.what, rec.Header().Get("Location"))
		}
		cancel()
	}
	close(let)
	all.Wait()
	for _, name := range []string{"few", "others"} {
		if n := w.do(generic, "GET", "/Groups?filter="+q(`displayName eq "`+name+`"`), "").total(); n != 1 {
			t.Errorf("%d groups are called %s", n, name)
		}
	}
}

// streamsWait waits until somebody waits for a place to stream.
func (w *world) streamsWait() {
	for waits := 0; waits == 0; runtime.Gosched() {
		_, waits = w.door.streams.Now(w.dirs[generic])
	}
}
