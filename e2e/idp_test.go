package e2e

import (
	"fmt"
	"net/url"
	"testing"
)

const (
	userSchema       = "urn:ietf:params:scim:schemas:core:2.0:User"
	groupSchema      = "urn:ietf:params:scim:schemas:core:2.0:Group"
	enterpriseSchema = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
	patchSchema      = "urn:ietf:params:scim:api:messages:2.0:PatchOp"
)

// idp does what an administrator does at an identity provider, in the requests
// that this provider sends. Every answer is held to what the provider needs.
type idp interface {
	createUser(name, userType string)
	createGroup(name string)
	add(group, user string)
	remove(group, user string)
	rename(group, name string)
	deactivate(user string)
	reactivate(user string)
	deleteUser(user string)
	deleteGroup(group string)
}

// books are the ids that an IdP remembers, by the name the story uses.
type books struct {
	t      *testing.T
	d      directory
	users  map[string]string
	groups map[string]string
}

func newBooks(t *testing.T, d directory) books {
	return books{t: t, d: d, users: map[string]string{}, groups: map[string]string{}}
}

func email(name string) string { return name + "@acme.example" }

// lookUp asks for a resource by a filter, as IdPs do before they create one.
func (b books) lookUp(path, filter string, want int) {
	b.t.Helper()
	a := b.d.scim("GET", path+"?filter="+url.QueryEscape(filter), nil).want(b.t, 200)
	if got := a.object(b.t)["totalResults"]; got != float64(want) {
		b.t.Fatalf("%s: totalResults %v, want %d", a, got, want)
	}
}

func patch(operations ...object) object {
	return object{"schemas": []string{patchSchema}, "Operations": operations}
}

// okta sends what a catalogue integration of Okta sends.
type okta struct{ books }

func (o okta) createUser(name, userType string) {
	o.t.Helper()
	o.lookUp("/Users", fmt.Sprintf("userName eq %q", email(name)), 0)
	a := o.d.scim("POST", "/Users", object{
		"schemas": []string{userSchema}, "userName": email(name), "externalId": "00u-" + name, "active": true, "userType": userType,
		"name":   object{"givenName": name, "familyName": "Example"},
		"emails": []object{{"primary": true, "value": email(name), "type": "work"}},
		"groups": []any{}, "password": "1mz050nq", "locale": "en-US", "displayName": name + " Example",
	}).want(o.t, 201)
	if got := a.header.Get("Location"); got != o.d.s.public+o.d.path+"/Users/"+a.text(o.t, "id") {
		o.t.Fatalf("%s: Location %q", a, got)
	}
	o.users[name] = a.text(o.t, "id")
}

func (o okta) createGroup(name string) {
	o.t.Helper()
	a := o.d.scim("POST", "/Groups", object{"schemas": []string{groupSchema}, "displayName": name, "members": []any{}}).want(o.t, 201)
	o.groups[name] = a.text(o.t, "id")
}

// changeGroup sends a PATCH with the path-less replace that Okta puts before
// every change of members.
func (o okta) changeGroup(group string, operation object) {
	o.t.Helper()
	id := o.groups[group]
	o.d.scim("PATCH", "/Groups/"+id, patch(object{"op": "replace", "value": object{"id": id, "displayName": group}}, operation)).want(o.t, 204)
}

func (o okta) add(group, user string) {
	o.t.Helper()
	o.changeGroup(group, object{"op": "add", "path": "members", "value": []object{{"value": o.users[user], "display": email(user)}}})
}

func (o okta) remove(group, user string) {
	o.t.Helper()
	o.changeGroup(group, object{"op": "remove", "path": fmt.Sprintf("members[value eq %q]", o.users[user])})
}

func (o okta) rename(group, name string) {
	o.t.Helper()
	id := o.groups[group]
	o.d.scim("PATCH", "/Groups/"+id, patch(object{"op": "replace", "value": object{"id": id, "displayName": name}})).want(o.t, 204)
	delete(o.groups, group)
	o.groups[name] = id
}

func (o okta) setActive(user string, active bool) {
	o.t.Helper()
	a := o.d.scim("PATCH", "/Users/"+o.users[user], patch(object{"op": "replace", "value": object{"active": active}})).want(o.t, 200)
	if got := a.object(o.t)["active"]; got != active {
		o.t.Fatalf("%s: active %v", a, got)
	}
}

func (o okta) deactivate(user string) { o.t.Helper(); o.setActive(user, false) }
func (o okta) reactivate(user string) { o.t.Helper(); o.setActive(user, true) }

func (o okta) deleteUser(user string) {
	o.t.Helper()
	o.d.scim("DELETE", "/Users/"+o.users[user], nil).want(o.t, 204)
	o.d.scim("GET", "/Users/"+o.users[user], nil).wantSCIMError(o.t, 404)
}

func (o okta) deleteGroup(group string) {
	o.t.Helper()
	o.d.scim("DELETE", "/Groups/"+o.groups[group], nil).want(o.t, 204)
}

// entra sends what Microsoft Entra ID sends.
type entra struct{ books }

func (e entra) createUser(name, userType string) {
	e.t.Helper()
	e.lookUp("/Users", fmt.Sprintf("userName eq %q", email(name)), 0)
	body := object{
		"schemas": []string{userSchema, enterpriseSchema}, "externalId": "aad-" + name, "userName": email(name), "active": "True",
		"displayName": name, "emails": []object{{"primary": "True", "type": "work", "value": email(name)}},
		"meta": object{"resourceType": "User"}, "name": object{"formatted": name + " Example", "givenName": name, "familyName": "Example"},
		enterpriseSchema: object{"employeeNumber": "1-" + name},
	}
	if userType != "" {
		body["userType"] = userType
	}
	a := e.d.scim("POST", "/Users", body).want(e.t, 201)
	if got := a.object(e.t)["active"]; got != true {
		e.t.Fatalf("%s: active %v, want the boolean", a, got)
	}
	e.users[name] = a.text(e.t, "id")
}

func (e entra) createGroup(name string) {
	e.t.Helper()
	e.lookUp("/Groups", fmt.Sprintf("displayName eq %q", name), 0)
	a := e.d.scim("POST", "/Groups", object{
		"schemas": []string{groupSchema, "http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group"}, "externalId": "aad-" + name,
		"displayName": name, "members": []any{}, "meta": object{"resourceType": "Group"},
	}).want(e.t, 201)
	e.groups[name] = a.text(e.t, "id")
}

func (e entra) changeGroup(group string, operation object) {
	e.t.Helper()
	a := e.d.scim("PATCH", "/Groups/"+e.groups[group], patch(operation)).want(e.t, 204)
	if len(a.body) != 0 {
		e.t.Fatalf("%s: a body with 204", a)
	}
}

func (e entra) add(group, user string) {
	e.t.Helper()
	e.changeGroup(group, object{"op": "Add", "path": "members", "value": []object{{"$ref": nil, "value": e.users[user]}}})
}

func (e entra) remove(group, user string) {
	e.t.Helper()
	e.changeGroup(group, object{"op": "Remove", "path": "members", "value": []object{{"$ref": nil, "value": e.users[user]}}})
}

func (e entra) rename(group, name string) {
	e.t.Helper()
	e.changeGroup(group, object{"op": "Replace", "path": "displayName", "value": name})
	e.groups[name] = e.groups[group]
	delete(e.groups, group)
}

func (e entra) setActive(user, active string) {
	e.t.Helper()
	e.d.scim("PATCH", "/Users/"+e.users[user], patch(object{"op": "Replace", "path": "active", "value": active})).want(e.t, 204)
}

func (e entra) deactivate(user string) { e.t.Helper(); e.setActive(user, "False") }
func (e entra) reactivate(user string) { e.t.Helper(); e.setActive(user, "True") }

// deleteUser is the hard delete, some thirty days after the soft one.
func (e entra) deleteUser(user string) {
	e.t.Helper()
	e.d.scim("DELETE", "/Users/"+e.users[user], nil).want(e.t, 204)
	e.lookUp("/Users", fmt.Sprintf("externalId eq %q", "aad-"+user), 0)
}

func (e entra) deleteGroup(group string) {
	e.t.Helper()
	e.d.scim("DELETE", "/Groups/"+e.groups[group], nil).want(e.t, 204)
}
