// Package bench owns the benchmark behind `make bench`: what identity
// providers and login flows ask of usher, on the embedded store and on
// PostgreSQL, timed over loopback in rounds that interleave it with baselines:
// the SCIM library's own server, bare net/http, and what usher does written
// directly against the same databases. Every answer's status is checked while
// timing, and what each contender holds is checked at the end: a server that
// drops work cannot win.
package bench

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// How many keep-alive connections, or callers without HTTP, a contender is
// driven with.
const (
	connections     = 16
	manyConnections = 64
)

// Target is a contender that is asked over HTTP.
type Target struct {
	Name  string
	SCIM  string // SCIM base URL, without a trailing slash; empty: logins alone
	Token string // bearer token of the directory; empty where none is asked for
	// Subject marks what is measured, not a baseline: it has part in the
	// operations that only usher has.
	Subject bool
	// Stateful targets keep what they are sent and are checked at the end.
	Stateful bool
	// Users is how many are seeded, Groups how many groups, which those share
	// who do not join the group that is filled; 0: Options.Users, and none.
	Users, Groups int
	// LoginURL answers login provisioning; empty where there is none.
	LoginURL   string
	LoginToken string
	Connection string // the connection that login claims name
	// IDToken returns an ID token of the i-th of those who log in again and again;
	// nil: none is sent.
	IDToken func(i int) string
	// Seeded is called when everybody is seeded; may be nil.
	Seeded func(ctx context.Context) error
	// Check looks at what only this contender has, after the last round.
	Check func(ctx context.Context, s State) error

	client  *http.Client
	users   []string // ids of the seeded users
	groupID string
	sized   *sized
	whole   *whole
	progress
}

func (t *Target) open() {
	t.client = &http.Client{
		Timeout: 30 * time.Second,
		Transport: &http.Transport{
			MaxConnsPerHost: manyConnections, MaxIdleConnsPerHost: manyConnections, MaxIdleConns: manyConnections,
			DisableCompression: true, ReadBufferSize: 32 << 10,
		},
	}
}

// discoverURL answers where somebody logs in, beside LoginURL; a baseline does so
// at any URL.
func (t *Target) discoverURL() string {
	if base, ok := strings.CutSuffix(t.LoginURL, "/provision"); ok {
		return base + "/discover"
	}
	return t.LoginURL
}

// request is one request of an operation.
type request struct {
	method string
	url    string
	token  string
	body   []byte
}

// do sends r and returns the body; any status outside 2xx is an error.
func (t *Target) do(ctx context.Context, r request) (body []byte, err error) {
	err = t.send(ctx, r, func(answer io.Reader) error {
		body, err = io.ReadAll(answer)
		return err
	})
	return body, err
}

// ask is do for who times answers: the body is read to its end and not kept, so
// that a long one costs the client little.
func (t *Target) ask(ctx context.Context, r request) error {
	return t.send(ctx, r, func(answer io.Reader) error {
		_, err := io.Copy(io.Discard, answer)
		return err
	})
}

// send sends r and has the body of a 2xx answer read; any other is an error.
func (t *Target) send(ctx context.Context, r request, read func(io.Reader) error) error {
	req, err := http.NewRequestWithContext(ctx, r.method, r.url, bytes.NewReader(r.body))
	if err != nil {
		return err
	}
	if r.body != nil {
		req.Header.Set("Content-Type", "application/scim+json")
		if r.url == t.LoginURL || r.url == t.discoverURL() {
			req.Header.Set("Content-Type", "application/json")
		}
	}
	if r.token != "" {
		req.Header.Set("Authorization", "Bearer "+r.token)
	}
	resp, err := t.client.Do(req)
	if err != nil {
		return err
	}
	if resp.StatusCode/100 != 2 {
		said, _ := io.ReadAll(io.LimitReader(resp.Body, 300)) // as far as it comes: the status is what matters
		_ = resp.Body.Close()
		return fmt.Errorf("%s: %s %s answered %d: %s", t.Name, r.method, r.url, resp.StatusCode, said)
	}
	err = read(resp.Body)
	if closeErr := resp.Body.Close(); err == nil {
		err = closeErr
	}
	return err
}

func idOf(body []byte) (string, error) {
	var v struct {
		ID string `json:"id"`
	}
	if err := json.Unmarshal(body, &v); err != nil || v.ID == "" {
		return "", fmt.Errorf("an answer has no id: %.200s", body)
	}
	return v.ID, nil
}

// post creates the next people and returns their ids.
func (t *Target) post(ctx context.Context, people int) ([]string, error) {
	ids := make([]string, people)
	_, err := parallel(ctx, manyConnections, people, func(ctx context.Context, i int) error {
		body, err := t.do(ctx, request{http.MethodPost, t.SCIM + "/Users", t.Token, UserBody(t.posted + i)})
		if err == nil {
			ids[i], err = idOf(body)
		}
		return err
	})
	t.posted += people
	return ids, err
}

// postGroup creates a group with members and returns its id.
func (t *Target) postGroup(ctx context.Context, name string, members []string) (string, error) {
	body := fmt.Appendf(nil, `{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":%q,"members":`, name)
	body = append(appendMembers(body, members), '}')
	answer, err := t.do(ctx, request{http.MethodPost, t.SCIM + "/Groups", t.Token, body})
	if err != nil {
		return "", err
	}
	return idOf(answer)
}

// seed creates what the operations work on.
func (t *Target) seed(ctx context.Context, o Options) (err error) {
	if t.Users == 0 {
		t.Users = o.Users
	}
	if t.users, err = t.post(ctx, t.Users); err != nil {
		return err
	}
	if t.groupID, err = t.postGroup(ctx, Group, nil); err != nil {
		return err
	}
	if err := t.seedGroups(ctx, o); err != nil {
		return err
	}
	if err := t.seedSized(ctx, o); err != nil || t.Seeded == nil {
		return err
	}
	return t.Seeded(ctx)
}

// seedGroups shares out those who do not join the group that is filled among
// groups of their own.
func (t *Target) seedGroups(ctx context.Context, o Options) error {
	if t.Groups == 0 {
		return nil
	}
	free := t.users[o.joining() : t.Users-o.Toggled]
	each := len(free) / t.Groups
	_, err := parallel(ctx, connections, t.Groups, func(ctx context.Context, i int) error {
		_, err := t.postGroup(ctx, fmt.Sprintf("%s-%05d", Group, i), free[i*each:][:each])
		return err
	})
	return err
}

// state is what the target must hold.
func (t *Target) state(o Options) State {
	s := t.progress.state(o, func(i int) bool { return i >= t.Users-o.Toggled && i < t.Users })
	joined, in := s.Member, func(i int) bool { return t.sized.has(t.Users, i) || t.whole.has(i) }
	if t.Groups > 0 {
		first := o.joining()
		last := first + (t.Users-o.Toggled-first)/t.Groups*t.Groups
		in = func(i int) bool { return i >= first && i < last }
	}
	s.Member = func(i int) bool { return joined(i) || in(i) }
	return s
}

// verify compares what a contender holds with what it was sent.
func (t *Target) verify(ctx context.Context, o Options) error {
	s := t.state(o)
	var list struct {
		TotalResults int               `json:"totalResults"`
		Resources    []json.RawMessage `json:"Resources"`
	}
	if err := t.get(ctx, "/Users?startIndex=1&count=100", &list); err != nil {
		return err
	}
	if list.TotalResults != s.People || len(list.Resources) != min(100, s.People) {
		return fmt.Errorf("%s holds %d users and lists %d, want %d", t.Name, list.TotalResults, len(list.Resources), s.People)
	}
	if err := t.get(ctx, "/Users?filter="+url.QueryEscape(`userName eq "`+UserName(0)+`"`), &list); err != nil {
		return err
	}
	if list.TotalResults != 1 {
		return fmt.Errorf("%s finds %d users by userName, want 1", t.Name, list.TotalResults)
	}
	if err := t.verifyMembers(ctx, t.groupID, t.patched*MembersPerPatch); err != nil {
		return err
	}
	if err := t.verifySized(ctx); err != nil {
		return err
	}
	if t.whole != nil {
		if err := t.verifyMembers(ctx, t.whole.group, t.whole.size, t.whole.in()...); err != nil {
			return fmt.Errorf("the group that is replaced: %w", err)
		}
	}
	for i := t.Users - o.Toggled; i < t.Users; i++ {
		var user struct {
			Active *bool `json:"active"`
		}
		if err := t.get(ctx, "/Users/"+t.users[i], &user); err != nil {
			return err
		}
		if want := s.Active(i); user.Active == nil || *user.Active != want {
			return fmt.Errorf("%s: user %d is not active: %t as it was told", t.Name, i, want)
		}
	}
	if t.Check == nil {
		return nil
	}
	return t.Check(ctx, s)
}

// verifyMembers compares how many members a group has, and looks for some.
func (t *Target) verifyMembers(ctx context.Context, group string, want int, some ...string) error {
	var got struct {
		Members []struct {
			Value string `json:"value"`
		} `json:"members"`
	}
	if err := t.get(ctx, "/Groups/"+group, &got); err != nil {
		return err
	}
	distinct := map[string]bool{}
	for _, m := range got.Members {
		distinct[m.Value] = true
	}
	if len(got.Members) != want || len(distinct) != want {
		return fmt.Errorf("%s holds %d members, %d of them distinct, want %d", t.Name, len(got.Members), len(distinct), want)
	}
	for _, id := range some {
		if !distinct[id] {
			return fmt.Errorf("%s does not hold the member %s", t.Name, id)
		}
	}
	return nil
}

func (t *Target) get(ctx context.Context, path string, into any) error {
	body, err := t.do(ctx, request{http.MethodGet, t.SCIM + path, t.Token, nil})
	if err != nil {
		return err
	}
	return json.Unmarshal(body, into)
}
