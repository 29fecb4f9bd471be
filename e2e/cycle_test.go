package e2e

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// cyclePolicy gives everybody in all-staff a place and teams a role; guards are
// wide, since what a cycle takes is what the identity provider means.
const cyclePolicy = `version: 1
parent: acme
organizations:
  acme-enterprise: {kind: enterprise, mode: scim, group_mappings: true}
  acme-console: {kind: console, mode: scim, group_mappings: true}
mappings:
  - {name: everybody, group: all-staff, org: acme-enterprise, role: user}
  - {name: teams, group: "team-1*", org: acme-console, role: developer}
guards: {max_removals: {count: 1000000, percent: 100}}
`

const (
	cycleConnections = 8
	cycleBatch       = 60 // members an operation
)

// cycle is an identity provider of Entra's habits, and what it believes to have
// told.
type cycle struct {
	t      *testing.T
	s      *server
	d      directory
	client *http.Client

	users  []cycleUser
	groups []cycleGroup

	mu    sync.Mutex // guards times
	times []time.Duration
}

type cycleUser struct {
	name, id      string
	left, deleted bool
}

type cycleGroup struct {
	name, id string
	members  map[int]bool // places of users
	deleted  bool
}

// A whole cycle as Entra ID runs it, over several connections: the initial one,
// in which everybody is asked for and then created, and groups are filled by
// hundreds of requests; and an incremental one, of changes, leavers, deletions
// and newcomers. No request is answered 5xx, or otherwise than Entra needs it,
// and at the end every record, member and membership is what was sent.
// USHER_CYCLE_USERS and USHER_CYCLE_GROUPS set its size, as `make entra-cycle`
// does.
func TestReq28_EntraCycle(t *testing.T) {
	onBothEngines(t, func(t *testing.T, o options) {
		s := start(t, o)
		s.parent("acme", "acme.example")
		s.policy(cyclePolicy).want(t, 200)
		c := &cycle{t: t, s: s, d: s.directory("acme", "entra", "entra"), client: &http.Client{
			Timeout: time.Minute, Transport: &http.Transport{MaxConnsPerHost: cycleConnections, MaxIdleConnsPerHost: cycleConnections},
		}}
		t.Cleanup(c.client.CloseIdleConnections)
		c.imagine(size(t, "USHER_CYCLE_USERS", 240), size(t, "USHER_CYCLE_GROUPS", 20))
		c.phase("users", len(c.users), c.createUser)
		c.phase("groups", len(c.groups), c.createGroup)
		c.phase("members", 0, nil, c.fillGroups()...)
		c.check("the initial cycle")
		c.incremental()
		c.check("the incremental cycle")
		s.noDrift()
	})
}

func size(t *testing.T, key string, least int) int {
	t.Helper()
	text := os.Getenv(key)
	if text == "" {
		return least
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < least {
		t.Fatalf("%s=%s: give a number of at least %d", key, text, least)
	}
	return n
}

// imagine makes up a company: everybody is in all-staff, the first group, and in
// a team or several; teams are of many sizes.
func (c *cycle) imagine(users, groups int) {
	for i := range users {
		c.users = append(c.users, cycleUser{name: fmt.Sprintf("p%06d", i)})
	}
	for g := range groups {
		group := cycleGroup{name: fmt.Sprintf("team-%d", g), members: map[int]bool{}}
		n := 5 + g*g*37%171 // 5 to 175
		if g == 0 {
			group.name, n = "all-staff", users
		}
		for i := range min(n, users) {
			group.members[(g*7919+i)%users] = true
		}
		c.groups = append(c.groups, group)
	}
}

// send sends a request and requires a status. The answer's body is decoded into
// out, where it is not nil.
func (c *cycle) send(method, path string, body any, want int, out any) error {
	var r io.Reader
	if body != nil {
		b, err := json.Marshal(body)
		if err != nil {
			return err
		}
		r = bytes.NewReader(b)
	}
	req, err := http.NewRequestWithContext(context.Background(), method, path, r)
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer "+c.d.token)
	if strings.Contains(path, "/v1/") {
		req.Header.Set("Authorization", "Bearer "+c.s.key)
	}
	req.Header.Set("Content-Type", "application/scim+json")
	began := time.Now()
	resp, err := c.client.Do(req)
	if err != nil {
		return err
	}
	b, err := io.ReadAll(resp.Body)
	if err := errors.Join(err, resp.Body.Close()); err != nil {
		return err
	}
	c.mu.Lock()
	c.times = append(c.times, time.Since(began))
	c.mu.Unlock()
	if resp.StatusCode != want {
		return fmt.Errorf("%s %s: %d, want %d: %.300s", method, strings.TrimPrefix(path, c.s.public), resp.StatusCode, want, b)
	}
	if out != nil {
		return json.Unmarshal(b, out)
	}
	return nil
}

func (c *cycle) scim(path string) string { return c.s.asked(c.s.public + c.d.path + path) }

// phase does n times do, or every one of others, over the connections, and says
// how long it took.
func (c *cycle) phase(name string, n int, do func(int) error, others ...func() error) {
	c.t.Helper()
	for i := range n {
		others = append(others, func() error { return do(i) })
	}
	c.times = c.times[:0]
	work := make(chan func() error)
	var wg sync.WaitGroup
	var mu sync.Mutex
	failed := []error{}
	began := time.Now()
	for range cycleConnections {
		wg.Go(func() {
			for do := range work {
				if err := do(); err != nil {
					mu.Lock()
					failed = append(failed, err)
					mu.Unlock()
				}
			}
		})
	}
	for _, do := range others {
		work <- do
	}
	close(work)
	wg.Wait()
	took := time.Since(began)
	if len(failed) > 0 {
		c.t.Fatalf("%s: %d of %d failed, the first: %v", name, len(failed), len(others), failed[0])
	}
	slices.Sort(c.times)
	if len(c.times) == 0 {
		return
	}
	at := func(share float64) time.Duration {
		return c.times[int(share*float64(len(c.times)-1))].Round(10 * time.Microsecond)
	}
	c.t.Logf("%-28s %7d requests in %8s: %6.0f a second, median %s, 99 %% %s, longest %s",
		name, len(c.times), took.Round(time.Millisecond), float64(len(c.times))/took.Seconds(), at(0.5), at(0.99), at(1))
}

// absent asks for a record as Entra does before it creates one.
func (c *cycle) absent(collection, filter string) error {
	var list struct{ TotalResults int }
	if err := c.send("GET", c.scim(collection+"?filter="+url.QueryEscape(filter)), nil, 200, &list); err != nil || list.TotalResults == 0 {
		return err
	}
	return fmt.Errorf("%s is there: %d", filter, list.TotalResults)
}

func (c *cycle) createUser(i int) error {
	u := &c.users[i]
	mail := u.name + "@acme.example"
	if err := c.absent("/Users", fmt.Sprintf("userName eq %q", mail)); err != nil {
		return err
	}
	var made struct{ ID string }
	err := c.send("POST", c.scim("/Users"), object{
		"schemas": []string{userSchema, enterpriseSchema}, "externalId": "aad-" + u.name, "userName": mail, "active": "True",
		"displayName": "Person " + u.name, "emails": []object{{"primary": true, "type": "work", "value": mail}},
		"meta": object{"resourceType": "User"}, "name": object{"formatted": "Person " + u.name, "givenName": "Person", "familyName": u.name},
		enterpriseSchema: object{"department": "D" + u.name[5:], "employeeNumber": u.name},
	}, 201, &made)
	u.id = made.ID
	return err
}

func (c *cycle) createGroup(g int) error {
	group := &c.groups[g]
	if err := c.absent("/Groups", fmt.Sprintf("displayName eq %q", group.name)); err != nil {
		return err
	}
	var made struct{ ID string }
	err := c.send("POST", c.scim("/Groups"), object{
		"schemas": []string{groupSchema}, "externalId": "aad-" + group.name, "displayName": group.name, "members": []any{}, "meta": object{"resourceType": "Group"},
	}, 201, &made)
	group.id = made.ID
	return err
}

// members returns a request that adds people to a group or takes them out of it.
func (c *cycle) members(g int, op string, people []int) func() error {
	values := make([]object, len(people))
	for i, p := range people {
		values[i] = object{"$ref": nil, "value": c.users[p].id}
	}
	return func() error {
		return c.send("PATCH", c.scim("/Groups/"+c.groups[g].id), patch(object{"op": op, "path": "members", "value": values}), 204, nil)
	}
}

// fillGroups returns the requests that fill the groups, those of one group
// beside each other: all connections work on the same one.
func (c *cycle) fillGroups() (out []func() error) {
	for g, group := range c.groups {
		people := []int{}
		for p := range group.members {
			people = append(people, p)
		}
		slices.Sort(people)
		batch := cycleBatch
		if g > 0 && g%10 == 0 {
			batch = 1 // as Entra does while somebody fills a group
		}
		for some := range slices.Chunk(people, batch) {
			out = append(out, c.members(g, "Add", some))
		}
	}
	return out
}
