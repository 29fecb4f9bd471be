// Package bench owns the benchmark behind `make bench`: what identity
// providers and login flows ask of usher, timed against the SCIM library's own
// server and a bare net/http handler, over loopback, in interleaved rounds.
// Every answer's status is checked while timing, and what each contender
// holds is checked at the end: a server that drops work cannot win.
package bench

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"sync"
	"sync/atomic"
	"time"
)

// connections is how many keep-alive connections a contender is driven with.
const connections = 16

// Target is one contender.
type Target struct {
	Name  string
	SCIM  string // SCIM base URL, without a trailing slash
	Token string // bearer token of the directory; empty where none is asked for
	// Stateful targets keep what they are sent and are checked at the end.
	Stateful bool
	// LoginURL answers login provisioning; empty where there is none.
	LoginURL   string
	LoginToken string
	Connection string // the connection that login claims name
	// Check looks at what only this contender has, after the last round.
	Check func(ctx context.Context, expected State) error

	client  *http.Client
	users   []string // ids of the seeded users
	groupID string
	posted  int
	members int
}

// State is what a contender must hold at the end.
type State struct {
	Users   int `json:"users"`
	Members int `json:"members"`
}

func (t *Target) open() {
	t.client = &http.Client{
		Timeout: 30 * time.Second,
		Transport: &http.Transport{
			MaxConnsPerHost: connections, MaxIdleConnsPerHost: connections, MaxIdleConns: connections,
			DisableCompression: true,
		},
	}
}

// request is one request of an operation.
type request struct {
	method string
	url    string
	token  string
	body   []byte
}

// do sends r and returns the body; any status outside 2xx is an error.
func (t *Target) do(ctx context.Context, r request) ([]byte, error) {
	req, err := http.NewRequestWithContext(ctx, r.method, r.url, bytes.NewReader(r.body))
	if err != nil {
		return nil, err
	}
	if r.body != nil {
		req.Header.Set("Content-Type", "application/scim+json")
		if r.url == t.LoginURL {
			req.Header.Set("Content-Type", "application/json")
		}
	}
	if r.token != "" {
		req.Header.Set("Authorization", "Bearer "+r.token)
	}
	resp, err := t.client.Do(req)
	if err != nil {
		return nil, err
	}
	body, err := io.ReadAll(resp.Body)
	if closeErr := resp.Body.Close(); err == nil {
		err = closeErr
	}
	if err != nil {
		return nil, err
	}
	if resp.StatusCode/100 != 2 {
		return nil, fmt.Errorf("%s: %s %s answered %d: %.300s", t.Name, r.method, r.url, resp.StatusCode, body)
	}
	return body, nil
}

// all sends n requests over the connections and returns how long they took.
// got, when given, sees every answer with its index.
func (t *Target) all(ctx context.Context, n int, make func(i int) request, got func(i int, body []byte) error) (time.Duration, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var next atomic.Int64
	var workers sync.WaitGroup
	started := time.Now()
	for range min(connections, n) {
		workers.Go(func() {
			for i := int(next.Add(1)) - 1; i < n && ctx.Err() == nil; i = int(next.Add(1)) - 1 {
				body, err := t.do(ctx, make(i))
				if err == nil && got != nil {
					err = got(i, body)
				}
				if err != nil {
					cancel(err)
					return
				}
			}
		})
	}
	workers.Wait()
	return time.Since(started), context.Cause(ctx)
}

func userName(i int) string { return fmt.Sprintf("person%06d@bench.example", i) }

func userBody(i int) []byte {
	return fmt.Appendf(nil, `{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"externalId":"ext-%[1]d","userName":"%[2]s",`+
		`"name":{"givenName":"Given%[1]d","familyName":"Family%[1]d","formatted":"Given%[1]d Family%[1]d"},"displayName":"Given%[1]d Family%[1]d",`+
		`"title":"Engineer","userType":"employee","preferredLanguage":"en","emails":[{"value":"%[2]s","type":"work","primary":true}],"active":true}`, i, userName(i))
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

// seed creates the users and the group that the operations work on.
func (t *Target) seed(ctx context.Context, users int) error {
	t.users = make([]string, users)
	_, err := t.all(ctx, users, func(i int) request {
		return request{http.MethodPost, t.SCIM + "/Users", t.Token, userBody(i)}
	}, func(i int, body []byte) (err error) {
		t.users[i], err = idOf(body)
		return err
	})
	if err != nil {
		return err
	}
	t.posted = users
	group, err := t.do(ctx, request{
		http.MethodPost, t.SCIM + "/Groups", t.Token,
		[]byte(`{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"bench"}`),
	})
	if err != nil {
		return err
	}
	t.groupID, err = idOf(group)
	return err
}

// verify compares what a contender holds with what it was sent.
func (t *Target) verify(ctx context.Context, inactive []int, active bool) error {
	expected := State{Users: t.posted, Members: t.members}
	var list struct {
		TotalResults int               `json:"totalResults"`
		Resources    []json.RawMessage `json:"Resources"`
	}
	if err := t.get(ctx, "/Users?startIndex=1&count=100", &list); err != nil {
		return err
	}
	if list.TotalResults != expected.Users || len(list.Resources) != min(100, expected.Users) {
		return fmt.Errorf("%s holds %d users and lists %d, want %d", t.Name, list.TotalResults, len(list.Resources), expected.Users)
	}
	if err := t.get(ctx, "/Users?filter="+url.QueryEscape(`userName eq "`+userName(0)+`"`), &list); err != nil {
		return err
	}
	if list.TotalResults != 1 {
		return fmt.Errorf("%s finds %d users by userName, want 1", t.Name, list.TotalResults)
	}
	var group struct {
		Members []struct {
			Value string `json:"value"`
		} `json:"members"`
	}
	if err := t.get(ctx, "/Groups/"+t.groupID, &group); err != nil {
		return err
	}
	distinct := map[string]bool{}
	for _, m := range group.Members {
		distinct[m.Value] = true
	}
	if len(group.Members) != expected.Members || len(distinct) != expected.Members {
		return fmt.Errorf("%s holds %d members, %d of them distinct, want %d", t.Name, len(group.Members), len(distinct), expected.Members)
	}
	for _, i := range inactive {
		var user struct {
			Active *bool `json:"active"`
		}
		if err := t.get(ctx, "/Users/"+t.users[i], &user); err != nil {
			return err
		}
		if user.Active == nil || *user.Active != active {
			return fmt.Errorf("%s: user %d is not active: %t as it was told", t.Name, i, active)
		}
	}
	if t.Check == nil {
		return nil
	}
	return t.Check(ctx, expected)
}

func (t *Target) get(ctx context.Context, path string, into any) error {
	body, err := t.do(ctx, request{http.MethodGet, t.SCIM + path, t.Token, nil})
	if err != nil {
		return err
	}
	return json.Unmarshal(body, into)
}
