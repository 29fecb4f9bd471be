package scim

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/scim/codec"
)

// storedUser is a user as the store keeps one that nobody is bound to.
func storedUser(w *world, i int) (*directory.User, error) {
	name := fmt.Sprintf("mass%05d@elsewhere.example", i)
	doc, err := codec.DecodeDocument([]byte(fmt.Sprintf(`{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":%q,"active":true}`, name)))
	if err != nil {
		return nil, err
	}
	u := &directory.User{Parent: w.parent, Directory: w.dirs[generic]}
	rq := &request{door: w.door, remembered: remembered{dir: &directory.Directory{Parent: w.parent, ID: w.dirs[generic], EmailFrom: directory.EmailFromUserName}}}
	return u, rq.fill(u, nil, doc)
}

// lastEvent returns what the newest event of a type says came after.
func (w *world) lastEvent(t events.Type) string {
	w.t.Helper()
	after := ""
	w.view(func(tx *store.Tx) error {
		list, err := events.After(tx, w.parent, 0, 1<<20)
		for _, e := range list {
			if e.Type == t {
				after = string(e.After)
			}
		}
		return err
	})
	return after
}

// sink is a client that reads everything and keeps nothing.
type sink struct {
	header http.Header
	bytes  int
	after  int // writes that succeed; 0: all
	writes int
}

func (s *sink) Header() http.Header { return s.header }
func (s *sink) WriteHeader(int)     {}

func (s *sink) Write(b []byte) (int, error) {
	if s.writes++; s.after > 0 && s.writes > s.after {
		return 0, errors.New("the client is gone")
	}
	s.bytes += len(b)
	return len(b), nil
}

func TestReq06_GroupsStreamInBoundedMemory(t *testing.T) {
	w := newWorld(t)
	ids := w.thousands(10_000)
	small := w.do(generic, "POST", "/Groups?excludedAttributes=members", groupBody("small", `"members":`+refs(ids[:100]...))).is(201).id()
	large := w.do(generic, "POST", "/Groups?excludedAttributes=members", groupBody("large", `"members":`+refs(ids...))).is(201).id()
	pieces := func(id, query string) (biggest int) {
		rec := &pieceCounter{sink: sink{header: http.Header{}}}
		w.asked().ServeHTTP(rec, w.request(generic, "GET", "/Groups/"+id+query, nil))
		if rec.bytes == 0 {
			t.Fatal("nothing was sent")
		}
		return rec.biggest
	}
	// No piece grows with the group: what is held at once is bounded.
	if got := pieces(large, ""); got > 128<<10 {
		t.Errorf("a piece of %d bytes was gathered", got)
	}
	allocs := func(id, query string) float64 {
		return testing.AllocsPerRun(3, func() {
			w.asked().ServeHTTP(&sink{header: http.Header{}}, w.request(generic, "GET", "/Groups/"+id+query, nil))
		})
	}
	// Without members a large group costs what a small one does.
	if s, l := allocs(small, "?excludedAttributes=members"), allocs(large, "?excludedAttributes=members"); l > s*1.2+20 {
		t.Errorf("excludedAttributes=members: %v allocations for 100 members, %v for 10,000", s, l)
	}
	// With them too: members go from the store into the answer.
	if s, l := allocs(small, ""), allocs(large, ""); l > s+50 {
		t.Errorf("%v allocations for 10,000 members", l)
	}
}

type pieceCounter struct {
	sink
	biggest int
}

func (p *pieceCounter) Write(b []byte) (int, error) {
	p.biggest = max(p.biggest, len(b))
	return p.sink.Write(b)
}

// A streamed answer that breaks half way is cut, so that nobody takes half a
// group for the whole, and nothing more is written into it.
func TestReq01_BrokenStreamIsCut(t *testing.T) {
	w := newWorld(t)
	ids := w.thousands(3_000)
	g := w.do(generic, "POST", "/Groups?excludedAttributes=members", groupBody("large", `"members":`+refs(ids...))).is(201).id()
	for _, path := range []string{"/Groups/" + g, "/Groups"} {
		client := &sink{header: http.Header{}, after: 1}
		cut := func() (p any) {
			defer func() { p = recover() }()
			w.asked().ServeHTTP(client, w.request(generic, "GET", path, nil))
			return nil
		}()
		if cut != http.ErrAbortHandler { //nolint:errorlint // the sentinel net/http looks for
			t.Errorf("%s: the connection is not cut (%v)", path, cut)
		}
		if client.writes != 2 {
			t.Errorf("%s: %d writes after the one that failed", path, client.writes-2)
		}
	}
	// The store is whole afterwards.
	w.do(generic, "GET", "/Users?count=1", "").is(200)
}

// The same group through a real connection.
func TestReq06_StreamThroughAConnection(t *testing.T) {
	w := newWorld(t)
	ids := w.thousands(2_000)
	g := w.do(generic, "POST", "/Groups?excludedAttributes=members", groupBody("large", `"members":`+refs(ids...))).is(201).id()
	server := httptest.NewServer(w.asked())
	defer server.Close()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, server.URL+"/scim/v2/Groups/"+g, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Authorization", "Bearer "+w.tokens[generic])
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = resp.Body.Close() }()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	a := answer{t: t, what: "GET", status: resp.StatusCode, header: resp.Header, body: body}
	w.owes(a)
	if list, _ := a.at("members").([]any); len(list) != 2_000 {
		t.Errorf("%d members came through", len(list))
	}
}

// A group of 100,000 streams, alone and in lists, and is left alone where its
// members are not asked for.
func TestReq06_AGroupOfAHundredThousandStreams(t *testing.T) {
	w := newWorld(t)
	const n = 100_000
	large := w.group(generic, "large")
	small := w.group(generic, "small")
	w.update(func(tx *store.Tx) error {
		g, err := directory.GroupByID(tx, w.parent, w.dirs[generic], large)
		if err != nil {
			return err
		}
		members := make([]directory.Member, n)
		for i := range members {
			members[i] = directory.Member{Value: fmt.Sprintf("%032d", i), Display: "Somebody"}
		}
		_, err = directory.AddMembers(tx, g, members)()
		return err
	})
	serve := func(method, path, body string) *pieceCounter {
		rec := &pieceCounter{sink: sink{header: http.Header{}}}
		w.asked().ServeHTTP(rec, w.request(generic, method, path, strings.NewReader(body)))
		return rec
	}
	for _, r := range []struct{ method, path, body string }{
		{"GET", "/Groups/" + large, ""},
		{"GET", "/Groups", ""},
		{"GET", "/Groups?sortBy=externalId&cursor=", ""},
		{"GET", "/Groups?filter=" + q(`displayName eq "large"`), ""},
		{"POST", "/Groups/.search", asks("")},
		{"POST", "/.search", asks("")},
	} {
		if rec := serve(r.method, r.path, r.body); rec.bytes < 50*n || rec.biggest > 128<<10 {
			t.Errorf("%s %s: %d bytes, %d in one piece", r.method, r.path, rec.bytes, rec.biggest)
		}
	}
	cost := func(path string) float64 {
		return testing.AllocsPerRun(3, func() { serve("GET", path, "") })
	}
	without := cost("/Groups?excludedAttributes=members")
	if few := cost("/Groups/" + small); without > 20*few+1_000 {
		t.Errorf("%v allocations for a list without members, %v for a small group", without, few)
	}
	if rec := serve("GET", "/Groups?attributes=displayName", ""); rec.bytes > 10_000 {
		t.Errorf("%d bytes for names alone", rec.bytes)
	}
}
