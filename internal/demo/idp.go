package demo

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"time"
)

const (
	userSchema       = "urn:ietf:params:scim:schemas:core:2.0:User"
	groupSchema      = "urn:ietf:params:scim:schemas:core:2.0:Group"
	enterpriseSchema = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
	patchSchema      = "urn:ietf:params:scim:api:messages:2.0:PatchOp"
)

// membersAtOnce is how many members one request adds to a group.
const membersAtOnce = 50

// maxAnswer bounds what is read of one answer, in bytes.
const maxAnswer = 8 << 20

type object map[string]any

// dialect is whose requests the identity provider sends.
const dialect = "entra"

// idp is the identity provider: it sends, one after another, the requests of
// Microsoft Entra ID, and remembers the ids it was answered.
type idp struct {
	http   *http.Client
	base   string // scim_base_url
	token  string
	users  map[string]string // id by e-mail
	groups map[string]string // id by name
	pushes []time.Duration   // how long each change took to be answered
}

func newIDP(c *http.Client, base, token string) *idp {
	return &idp{http: c, base: base, token: token, users: map[string]string{}, groups: map[string]string{}}
}

// send sends a request and returns the answer, which has to have the status
// that the provider takes for done.
func (i *idp) send(ctx context.Context, method, path string, body any, want int) (object, error) {
	var content io.Reader
	if body != nil {
		b, err := json.Marshal(body)
		if err != nil {
			return nil, err
		}
		content = bytes.NewReader(b)
	}
	req, err := http.NewRequestWithContext(ctx, method, i.base+path, content)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+i.token)
	if body != nil {
		req.Header.Set("Content-Type", "application/scim+json")
	}
	began := time.Now()
	res, err := i.http.Do(req)
	if err != nil {
		return nil, err
	}
	defer func() { _ = res.Body.Close() }()
	answer, err := io.ReadAll(io.LimitReader(res.Body, maxAnswer))
	if err != nil {
		return nil, err
	}
	if method != http.MethodGet {
		i.pushes = append(i.pushes, time.Since(began))
	}
	if res.StatusCode != want {
		return nil, fmt.Errorf("the identity provider sends %s %s and is answered %s, not %d: %s", method, path, res.Status, want, answer)
	}
	var o object
	if len(answer) > 0 {
		if err := json.Unmarshal(answer, &o); err != nil {
			return nil, fmt.Errorf("%s %s is answered with something that is no object: %w", method, path, err)
		}
	}
	return o, nil
}

// absent asks for a resource by a filter, as the provider does before it makes
// one, and expects none.
func (i *idp) absent(ctx context.Context, path, filter string) error {
	found, err := i.send(ctx, http.MethodGet, path+"?filter="+url.QueryEscape(filter), nil, http.StatusOK)
	if err == nil && found["totalResults"] != 0.0 {
		err = fmt.Errorf("before anything is made, %s with %s is answered %v", path, filter, found)
	}
	return err
}

func (i *idp) createUser(ctx context.Context, p *person) error {
	if err := i.absent(ctx, "/Users", fmt.Sprintf("userName eq %q", p.email())); err != nil {
		return err
	}
	made, err := i.send(ctx, http.MethodPost, "/Users", object{
		"schemas": []string{userSchema, enterpriseSchema}, "externalId": "usr-" + p.email(), "userName": p.email(), "active": "True",
		"displayName": p.name(), "userType": p.userType, "meta": object{"resourceType": "User"},
		"name":           object{"formatted": p.name(), "givenName": p.given, "familyName": p.family},
		"emails":         []object{{"primary": "True", "type": "work", "value": p.email()}},
		enterpriseSchema: object{"department": p.department},
	}, http.StatusCreated)
	if err != nil {
		return err
	}
	i.users[p.email()], err = id(made)
	return err
}

// createGroup creates a group, empty at first, and adds its members.
func (i *idp) createGroup(ctx context.Context, name string, members []*person) error {
	if err := i.absent(ctx, "/Groups", fmt.Sprintf("displayName eq %q", name)); err != nil {
		return err
	}
	made, err := i.send(ctx, http.MethodPost, "/Groups", object{
		"schemas": []string{groupSchema}, "externalId": "grp-" + name, "displayName": name, "members": []any{}, "meta": object{"resourceType": "Group"},
	}, http.StatusCreated)
	if err != nil {
		return err
	}
	if i.groups[name], err = id(made); err != nil {
		return err
	}
	return i.changeMembers(ctx, name, "Add", members)
}

// changeMembers adds people to a group, or removes them, some at once.
func (i *idp) changeMembers(ctx context.Context, group, op string, members []*person) error {
	for some := range slices.Chunk(members, membersAtOnce) {
		values := make([]object, len(some))
		for n, p := range some {
			values[n] = object{"$ref": nil, "value": i.users[p.email()]}
		}
		if err := i.patch(ctx, "/Groups/"+i.groups[group], object{"op": op, "path": "members", "value": values}); err != nil {
			return err
		}
	}
	return nil
}

func (i *idp) patch(ctx context.Context, path string, operation object) error {
	_, err := i.send(ctx, http.MethodPatch, path, object{"schemas": []string{patchSchema}, "Operations": []object{operation}}, http.StatusNoContent)
	return err
}

// members returns how many members the group has as it is answered.
func (i *idp) members(ctx context.Context, group string) (int, error) {
	o, err := i.send(ctx, http.MethodGet, "/Groups/"+i.groups[group], nil, http.StatusOK)
	if err != nil {
		return 0, err
	}
	members, _ := o["members"].([]any) // absent: none
	return len(members), nil
}

// deactivate says that somebody has left.
func (i *idp) deactivate(ctx context.Context, p *person) error {
	return i.patch(ctx, "/Users/"+i.users[p.email()], object{"op": "Replace", "path": "active", "value": "False"})
}

func id(o object) (string, error) {
	s, ok := o["id"].(string)
	if !ok || s == "" {
		return "", fmt.Errorf("the answer has no id: %v", o)
	}
	return s, nil
}

// last returns how long the latest change took to be answered.
func (i *idp) last() time.Duration { return i.pushes[len(i.pushes)-1] }
