package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"
)

const (
	scimUser  = "urn:ietf:params:scim:schemas:core:2.0:User"
	scimGroup = "urn:ietf:params:scim:schemas:core:2.0:Group"
	scimPatch = "urn:ietf:params:scim:api:messages:2.0:PatchOp"
	scimList  = "urn:ietf:params:scim:api:messages:2.0:ListResponse"
)

const (
	pageSize   = 100
	maxAnswer  = 8 << 20          // bytes of one answer that are read
	maxTries   = 20               // that a request is sent while 429 comes
	maxWait    = 60 * time.Second // that one 429 makes it wait
	noAnswer   = "no answer"
	wrongThing = "wrong"
)

// scimDriver sends what an identity provider sends.
type scimDriver struct {
	*benchSCIM
	base, token, prefix string
	client              *http.Client
	users, groups       []made // by number; each is written by the one request that makes it
	phases              []scimPhase

	mu  sync.Mutex // guards what follows
	now scimPhase  // that runs
}

// made is a user or group: its id, or that nobody knows whether it is there.
type made struct {
	id   string
	lost bool
}

func newSCIMDriver(c *benchSCIM, token, prefix string) (*scimDriver, error) {
	base, err := url.Parse(c.Base)
	if err != nil || base.Scheme != "http" && base.Scheme != "https" || base.Host == "" || base.RawQuery != "" || base.Fragment != "" {
		return nil, usageError{fmt.Errorf("%q is no SCIM base URL: give one as https://usher.example/scim/ID/v2", c.Base)}
	}
	transport := &http.Transport{MaxConnsPerHost: c.Connections, MaxIdleConnsPerHost: c.Connections, DisableCompression: true, Proxy: http.ProxyFromEnvironment}
	return &scimDriver{
		benchSCIM: c, base: strings.TrimRight(c.Base, "/"), token: token, prefix: prefix,
		client: &http.Client{Transport: transport, Timeout: c.Timeout},
		users:  make([]made, c.Users), groups: make([]made, c.Groups),
	}, nil
}

// made returns the ids of what is known to be there.
func (d *scimDriver) made(some []made) []string {
	var out []string
	for _, m := range some {
		if m.id != "" {
			out = append(out, m.id)
		}
	}
	return out
}

// ith returns the id of one of some, round and round; "" where it was not made.
func ith(some []made, i int) string { return some[i%len(some)].id }

func (d *scimDriver) userName(i int) string { return fmt.Sprintf("%s-%d@%s", d.prefix, i, d.Domain) }

func (d *scimDriver) groupName(i int) string { return fmt.Sprintf("%s-%d", d.prefix, i) }

// scimAnswer is what came for a request; status 0: nothing did.
type scimAnswer struct {
	what   string // was asked
	status int
	header http.Header
	body   []byte
}

// send sends a request, again where it is answered 429 and the time is over that
// the answer names. Only the end of ctx is an error.
func (d *scimDriver) send(ctx context.Context, method, path string, body any) (scimAnswer, error) {
	a := scimAnswer{what: method + " " + path}
	var sent []byte
	if body != nil {
		sent, _ = json.Marshal(body) // maps of strings always are JSON
	}
	for range maxTries {
		r, err := http.NewRequestWithContext(ctx, method, d.base+path, bytes.NewReader(sent))
		if err != nil {
			return a, err
		}
		r.Header.Set("Authorization", "Bearer "+d.token)
		r.Header.Set("Accept", "application/scim+json")
		if sent != nil {
			r.Header.Set("Content-Type", "application/scim+json")
		}
		resp, err := d.client.Do(r)
		if err != nil {
			a.status, a.body = 0, []byte(err.Error())
			return a, ctx.Err()
		}
		a.status, a.header = resp.StatusCode, resp.Header
		a.body, err = io.ReadAll(io.LimitReader(resp.Body, maxAnswer))
		if err := errors.Join(err, resp.Body.Close()); err != nil {
			a.status, a.body = 0, []byte(err.Error())
			return a, ctx.Err()
		}
		if a.status != http.StatusTooManyRequests {
			return a, nil
		}
		d.mu.Lock()
		d.now.Throttled++
		d.mu.Unlock()
		if err := wait(ctx, retryAfter(resp.Header, time.Now())); err != nil {
			return a, err
		}
	}
	return a, nil
}

// retryAfter is how long an answer says to wait: seconds or a date; a second where
// it says nothing.
func retryAfter(h http.Header, now time.Time) time.Duration {
	said := h.Get("Retry-After")
	after := time.Second
	if seconds, err := strconv.Atoi(said); err == nil {
		after = time.Duration(seconds) * time.Second
	} else if at, err := http.ParseTime(said); err == nil {
		after = at.Sub(now)
	}
	return min(max(after, 0), maxWait)
}

func wait(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// judge counts an answer: its status is one of some, and what it says is right by
// says; nil: it need not say anything.
func (d *scimDriver) judge(a scimAnswer, says func(body []byte) string, statuses ...int) bool {
	wrong, why := "", ""
	switch {
	case a.status == 0:
		wrong, why = noAnswer, string(a.body)
	case !in(a.status, statuses):
		wrong, why = strconv.Itoa(a.status), fmt.Sprintf("answered %d, not %s: %.300s", a.status, strings.Trim(strings.ReplaceAll(fmt.Sprint(statuses), " ", " or "), "[]"), a.body)
	case says != nil:
		if why = says(a.body); why != "" {
			wrong = wrongThing
			why = fmt.Sprintf("answered %d, and %s: %.300s", a.status, why, a.body)
		}
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.now.Requests++
	if wrong == "" {
		return true
	}
	if d.now.Errors == nil {
		d.now.Errors, d.now.Complaint = map[string]int{}, a.what+": "+why
	}
	d.now.Errors[wrong]++
	return false
}

func in(status int, some []int) bool {
	for _, s := range some {
		if s == status {
			return true
		}
	}
	return false
}

// scimResource is what answers say of a user or group.
type scimResource struct {
	ID          string `json:"id"`
	UserName    string `json:"userName"`
	DisplayName string `json:"displayName"`
	Active      *bool  `json:"active"`
	Meta        struct {
		ResourceType string `json:"resourceType"`
	} `json:"meta"`
}

func (d *scimDriver) create(ctx context.Context, path string, body map[string]any, to *made, says func(scimResource) string) error {
	a, err := d.send(ctx, http.MethodPost, path, body)
	var r scimResource
	ok := d.judge(a, func(b []byte) string {
		switch err := json.Unmarshal(b, &r); {
		case err != nil:
			return "it is not the resource"
		case r.ID == "":
			return "there is no id"
		}
		return says(r)
	}, http.StatusCreated)
	// An id in a wrong answer may be somebody else's: nothing is done to it. Where
	// something may have been made it is looked for by its name at the end.
	if ok {
		to.id = r.ID
	}
	to.lost = !ok && (a.status < 300 || a.status >= 500)
	return err
}

func (d *scimDriver) createUser(ctx context.Context, i int) error {
	name := d.userName(i)
	return d.create(ctx, "/Users", map[string]any{
		"schemas": []string{scimUser}, "userName": name, "externalId": fmt.Sprintf("%s-%d", d.prefix, i), "active": true, "displayName": "Usher Bench",
		"name": map[string]string{"givenName": "Usher", "familyName": "Bench"}, "emails": []map[string]any{{"value": name, "type": "work", "primary": true}},
	}, &d.users[i], func(r scimResource) string {
		if !strings.EqualFold(r.UserName, name) {
			return "userName is not the one that was sent"
		}
		return ""
	})
}

func (d *scimDriver) createGroup(ctx context.Context, i int) error {
	name := d.groupName(i)
	return d.create(ctx, "/Groups", map[string]any{"schemas": []string{scimGroup}, "displayName": name}, &d.groups[i], func(r scimResource) string {
		if r.DisplayName != name {
			return "displayName is not the one that was sent"
		}
		return ""
	})
}

// get reads the i-th user by id.
func (d *scimDriver) get(ctx context.Context, i int) error {
	id := ith(d.users, i)
	if id == "" {
		return nil // it was not made, which is told already
	}
	a, err := d.send(ctx, http.MethodGet, "/Users/"+url.PathEscape(id), nil)
	if err == nil {
		d.judge(a, d.isUser(i), http.StatusOK)
	}
	return err
}

// isUser says what an answer that is to be the i-th user has wrong.
func (d *scimDriver) isUser(i int) func([]byte) string {
	return func(b []byte) string {
		var r scimResource
		if json.Unmarshal(b, &r) != nil || r.ID != ith(d.users, i) || !strings.EqualFold(r.UserName, d.userName(i%len(d.users))) {
			return "it is not the user that was asked for"
		}
		return ""
	}
}

type scimPage struct {
	Schemas      []string       `json:"schemas"`
	TotalResults int            `json:"totalResults"`
	ItemsPerPage int            `json:"itemsPerPage"`
	StartIndex   int            `json:"startIndex"`
	Resources    []scimResource `json:"Resources"`
}

func (d *scimDriver) list(ctx context.Context, path string, query url.Values, says func(scimPage) string) error {
	a, err := d.send(ctx, http.MethodGet, path+"?"+query.Encode(), nil)
	if err != nil {
		return err
	}
	d.judge(a, func(b []byte) string {
		var p scimPage
		if json.Unmarshal(b, &p) != nil || len(p.Schemas) != 1 || p.Schemas[0] != scimList {
			return "it is no ListResponse"
		}
		return says(p)
	}, http.StatusOK)
	return nil
}

// find asks for the i-th user by userName.
func (d *scimDriver) find(ctx context.Context, i int) error {
	id := ith(d.users, i)
	if id == "" {
		return nil
	}
	return d.list(ctx, "/Users", url.Values{"filter": {fmt.Sprintf("userName eq %q", d.userName(i%len(d.users)))}}, func(p scimPage) string {
		if p.TotalResults != 1 || len(p.Resources) != 1 || p.Resources[0].ID != id {
			return "the user is not the one result"
		}
		return ""
	})
}

// page reads a page of all users there are, of which those that were made are some.
func (d *scimDriver) page(ctx context.Context, i int) error {
	least := len(d.made(d.users))
	pages := (least + pageSize - 1) / pageSize
	start := 1 + i%pages*pageSize
	return d.list(ctx, "/Users", url.Values{"startIndex": {strconv.Itoa(start)}, "count": {strconv.Itoa(pageSize)}}, func(p scimPage) string {
		switch {
		case p.TotalResults < least:
			return "totalResults is less than what was made"
		case len(p.Resources) == 0 || len(p.Resources) > pageSize:
			return "the page has none, or more than were asked for"
		}
		return ""
	})
}

func patchOp(op, path string, value any) map[string]any {
	return map[string]any{"schemas": []string{scimPatch}, "Operations": []map[string]any{{"op": op, "path": path, "value": value}}}
}

// activate sets users active, or not.
func (d *scimDriver) activate(is bool) func(ctx context.Context, i int) error {
	return func(ctx context.Context, i int) error {
		id := ith(d.users, i)
		if id == "" {
			return nil
		}
		a, err := d.send(ctx, http.MethodPatch, "/Users/"+url.PathEscape(id), patchOp("replace", "active", is))
		if err == nil {
			d.judge(a, saysWhere(a, func(b []byte) string {
				var r scimResource
				if json.Unmarshal(b, &r) != nil || r.ID != id || r.Active == nil || *r.Active != is {
					return "active is not what was sent"
				}
				return ""
			}), http.StatusOK, http.StatusNoContent)
		}
		return err
	}
}

// saysWhere is says where an answer is 200: one of 204 says nothing.
func saysWhere(a scimAnswer, says func([]byte) string) func([]byte) string {
	if a.status == http.StatusNoContent {
		return nil
	}
	return says
}

// addMember adds the i-th user to a group.
func (d *scimDriver) addMember(ctx context.Context, i int) error {
	id, group := ith(d.users, i), ith(d.groups, i)
	if id == "" || group == "" {
		return nil
	}
	a, err := d.send(ctx, http.MethodPatch, "/Groups/"+url.PathEscape(group), patchOp("add", "members", []map[string]string{{"value": id}}))
	if err == nil {
		d.judge(a, saysWhere(a, func(b []byte) string {
			var r scimResource
			if json.Unmarshal(b, &r) != nil || r.ID != group {
				return "it is not the group"
			}
			return ""
		}), http.StatusOK, http.StatusNoContent)
	}
	return err
}

// delete deletes what is at a path; what is gone already is gone.
func (d *scimDriver) delete(ctx context.Context, path string) (gone bool, err error) {
	a, err := d.send(ctx, http.MethodDelete, path, nil)
	if err != nil {
		return false, err
	}
	return d.judge(a, nil, http.StatusNoContent) || a.status == http.StatusNotFound, nil
}

// findLost looks for what may have been made though nothing said so, and returns
// what it learns nothing of.
func (d *scimDriver) findLost(ctx context.Context) (unknown []string) {
	look := func(some []made, path, attribute string, name func(int) string) {
		for i := range some {
			if !some[i].lost {
				continue
			}
			a, err := d.send(ctx, http.MethodGet, path+"?"+url.Values{"filter": {fmt.Sprintf("%s eq %q", attribute, name(i))}}.Encode(), nil)
			var p scimPage
			switch {
			case err != nil || a.status != http.StatusOK || json.Unmarshal(a.body, &p) != nil:
				unknown = append(unknown, path+" "+name(i))
			case len(p.Resources) == 1 && strings.EqualFold(cmp.Or(p.Resources[0].UserName, p.Resources[0].DisplayName), name(i)):
				some[i].id = p.Resources[0].ID
			}
		}
	}
	look(d.users, "/Users", "userName", d.userName)
	look(d.groups, "/Groups", "displayName", d.groupName)
	return unknown
}
