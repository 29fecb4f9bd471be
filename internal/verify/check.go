package verify

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// check is one check as it runs. After its first problem nothing is sent or
// judged any more, so that a check is written without an if a line.
type check struct {
	s   *session
	ctx context.Context

	mu      sync.Mutex // guards what follows
	result  Result
	problem string // the first
}

// object is a JSON object.
type object = map[string]any

// failf notes the first problem.
func (c *check) failf(format string, args ...any) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.problem == "" {
		c.problem = c.s.shown(fmt.Appendf(nil, format, args...))
	}
}

func (c *check) failed() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.problem != ""
}

// that requires ok.
func (c *check) that(ok bool, format string, args ...any) {
	if !ok {
		c.failf(format, args...)
	}
}

// send sends a request; body is a string, nil, or marshalled.
func (c *check) send(method, path string, body any, header ...string) answer {
	if c.failed() {
		return answer{}
	}
	text, raw := body.(string)
	if !raw && body != nil {
		b, err := json.Marshal(body)
		if err != nil {
			c.failf("the request cannot be written: %v", err)
			return answer{}
		}
		text = string(b)
	}
	a, err := c.s.call(c.ctx, method, path, text, header...)
	c.mu.Lock()
	c.result.Steps = append(c.result.Steps, Step{Request: method + " " + path, Body: c.s.shown([]byte(text)), Status: a.status, Answer: c.s.shown(a.body)})
	c.mu.Unlock()
	if err != nil {
		c.failf("%s %s: %v", method, path, err)
	}
	return a
}

func (c *check) get(path string) answer { return c.send(http.MethodGet, path, nil) }

// list asks for a list with a filter and requires a ListResponse.
func (c *check) list(collection, filter, more string) answer {
	return c.isList(c.get(collection + "?filter=" + url.QueryEscape(filter) + more))
}

// status requires one of the statuses.
func (c *check) status(a answer, want ...int) answer {
	c.that(slices.Contains(want, a.status), "status %d, want %s", a.status, numbers(want))
	return a
}

func numbers(list []int) string {
	out := make([]string, len(list))
	for i, n := range list {
		out[i] = strconv.Itoa(n)
	}
	return strings.Join(out, " or ")
}

// isList requires a ListResponse that is whole.
func (c *check) isList(a answer) answer {
	c.status(a, http.StatusOK)
	c.that(has(a.doc["schemas"], listURN), "the answer is no ListResponse: schemas lacks %s", listURN)
	_, isNumber := a.doc["totalResults"].(float64)
	c.that(isNumber, "the ListResponse has no totalResults")
	return a
}

// isError requires a SCIM error body, of a scimType unless that is empty.
func (c *check) isError(a answer, status int, scimType string) answer {
	c.status(a, status)
	c.that(has(a.doc["schemas"], errorURN), "the answer is no SCIM error: schemas lacks %s", errorURN)
	c.equal("status in the error body", a.doc["status"], strconv.Itoa(status))
	if scimType != "" {
		c.equal("scimType", a.doc["scimType"], scimType)
	}
	return a
}

// equal requires a value as JSON decodes it.
func (c *check) equal(what string, got, want any) {
	if n, ok := want.(int); ok {
		want = float64(n)
	}
	c.that(reflect.DeepEqual(got, want), "%s is %s, want %s", what, written(got), written(want))
}

func written(v any) string {
	if v == nil {
		return "absent"
	}
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprint(v)
	}
	return string(b)
}

// total requires a number of results.
func (c *check) total(a answer, want int) answer {
	c.equal("totalResults", a.doc["totalResults"], want)
	c.that(want == 0 || len(items(a.doc["Resources"])) > 0, "Resources is empty")
	return a
}

// only requires exactly one result, of an id.
func (c *check) only(a answer, id string) {
	c.total(a, 1)
	c.equal("Resources[0].id", at(a.doc, "Resources", 0, "id"), id)
}

// resource is a user or group that was made.
type resource struct {
	path, id, name string
	doc            object
}

func (c *check) created(a answer, collection, name string) resource {
	c.status(a, http.StatusCreated)
	id, _ := a.doc["id"].(string)
	c.that(id != "", "the answer of POST has no id")
	return resource{path: collection + "/" + url.PathEscape(id), id: id, name: name, doc: a.doc}
}

// userBody is a user as the client sends it, changed by pairs of key and value;
// a nil value leaves the key out.
func (c *check) userBody(pairs ...any) object {
	name := c.s.next()
	mail := name + "@verify.example"
	body := object{
		"schemas": []any{coreUser}, "userName": mail, "active": true,
		"name":   object{"givenName": "Vera", "familyName": "Fied"},
		"emails": []any{object{"primary": true, "type": "work", "value": mail}},
	}
	switch c.s.as {
	case Entra:
		if c.s.features[featureEnterprise] {
			body["schemas"] = []any{coreUser, enterprise}
		}
		body["externalId"], body["displayName"] = name, "Vera Fied"
		body["meta"], body["roles"] = object{"resourceType": "User"}, []any{}
	case Okta:
		body["externalId"], body["displayName"], body["locale"] = name, "Vera Fied", "en-US"
		body["groups"], body["password"] = []any{}, "1mz050nq"
	case Generic:
	}
	return set(body, pairs)
}

func set(body object, pairs []any) object {
	for i := 0; i+1 < len(pairs); i += 2 {
		key := pairs[i].(string)
		if pairs[i+1] == nil {
			delete(body, key)
			continue
		}
		body[key] = pairs[i+1]
	}
	return body
}

// user makes a user.
func (c *check) user(pairs ...any) resource {
	body := c.userBody(pairs...)
	name, _ := body["userName"].(string)
	return c.created(c.send(http.MethodPost, "/Users", body), "/Users", name)
}

// groupBody is a group as the client sends it.
func (c *check) groupBody(members ...string) object {
	body := object{"schemas": []any{coreGroup}, "displayName": c.s.next(), "members": refs(members...)}
	if c.s.as == Entra {
		body["externalId"], body["meta"] = body["displayName"], object{"resourceType": "Group"}
	}
	return body
}

// group makes a group.
func (c *check) group(members ...string) resource {
	body := c.groupBody(members...)
	name, _ := body["displayName"].(string)
	return c.created(c.send(http.MethodPost, "/Groups", body), "/Groups", name)
}

func refs(ids ...string) []any {
	out := make([]any, len(ids))
	for i, id := range ids {
		out[i] = object{"value": id}
	}
	return out
}

// op is one operation in the client's letter case; a path or value that is nil
// is left out.
func (c *check) op(kind, path string, value any) object {
	if c.s.as == Entra {
		kind = strings.ToUpper(kind[:1]) + kind[1:]
	}
	o := object{"op": kind}
	if path != "" {
		o["path"] = path
	}
	if value != nil {
		o["value"] = value
	}
	return o
}

// patch sends operations.
func (c *check) patch(r resource, ops ...object) answer {
	return c.send(http.MethodPatch, r.path, object{"schemas": []any{patchURN}, "Operations": ops})
}

// patched sends operations, requires that they are accepted, and returns what
// is there afterwards.
func (c *check) patched(r resource, ops ...object) object {
	c.status(c.patch(r, ops...), http.StatusOK, http.StatusNoContent)
	return c.read(r)
}

// read returns what is there.
func (c *check) read(r resource) object {
	a := c.status(c.get(r.path), http.StatusOK)
	c.equal("id", a.doc["id"], r.id)
	return a.doc
}

// members requires exactly these members.
func (c *check) members(r resource, want ...string) {
	if c.failed() {
		return
	}
	got := values(c.read(r))
	slices.Sort(want)
	c.that(slices.Equal(got, want), "members are %s, want %s", written(got), written(want))
}

// values lists the sorted values of a group's members.
func values(doc object) []string {
	out := []string{}
	for _, m := range items(doc["members"]) {
		v, _ := at(m, "value").(string)
		out = append(out, v)
	}
	slices.Sort(out)
	return out
}

// nobody returns the path of a resource that does not exist, which may be
// written to.
func (c *check) nobody(collection string) resource {
	r := resource{id: c.s.next()}
	r.path = collection + "/" + r.id
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	c.s.mine[r.path] = true
	return r
}

// at returns what stands at keys and indexes, nil where nothing does.
func at(v any, path ...any) any {
	for _, p := range path {
		switch p := p.(type) {
		case string:
			m, _ := v.(map[string]any)
			v = m[p]
		case int:
			l, _ := v.([]any)
			if p >= len(l) {
				return nil
			}
			v = l[p]
		}
	}
	return v
}

func items(v any) []any {
	l, _ := v.([]any)
	return l
}

// has reports whether a list has a string, in any letter case.
func has(list any, want string) bool {
	return slices.ContainsFunc(items(list), func(e any) bool {
		s, ok := e.(string)
		return ok && strings.EqualFold(s, want)
	})
}

// pick returns the first object of a list whose key has a value.
func pick(list any, key string, want any) any {
	for _, e := range items(list) {
		if reflect.DeepEqual(at(e, key), want) {
			return e
		}
	}
	return nil
}

// quote writes a string as a filter does.
func quote(s string) string {
	b, err := json.Marshal(s)
	if err != nil {
		return `""`
	}
	return string(b)
}
