package verify

import (
	"net/http"
	"strings"
)

var resourceChecks = []definition{
	{requirement: 9, name: "POST without a required attribute", required: "400 invalidValue", run: func(c *check) {
		c.isError(c.send(http.MethodPost, "/Users", c.userBody("userName", nil)), http.StatusBadRequest, "invalidValue")
		body := c.groupBody()
		delete(body, "displayName")
		c.isError(c.send(http.MethodPost, "/Groups", body), http.StatusBadRequest, "invalidValue")
	}},
	{requirement: 9, name: "PUT without a required attribute", required: "400 invalidValue, nothing changed", run: func(c *check) {
		r := c.user()
		c.isError(c.send(http.MethodPut, r.path, c.userBody("userName", nil, "title", "lost")), http.StatusBadRequest, "invalidValue")
		doc := c.read(r)
		c.equal("userName", doc["userName"], r.name)
		c.equal("title", doc["title"], nil)
	}},
	{requirement: 10, name: "PUT without active", required: "active stays as it was", run: func(c *check) {
		r := c.user("active", false)
		c.status(c.send(http.MethodPut, r.path, c.userBody("userName", r.name, "active", nil, "title", "put")), http.StatusOK)
		doc := c.read(r)
		c.equal("title", doc["title"], "put")
		c.equal("active", doc["active"], false)
	}},
	{requirement: 10, name: "PUT of a group and its members", required: "without the key members they stay, [] empties", run: func(c *check) {
		u := c.user()
		g := c.group(u.id)
		body := object{"schemas": []any{coreGroup}, "displayName": g.name}
		c.status(c.send(http.MethodPut, g.path, body), http.StatusOK, http.StatusNoContent)
		c.members(g, u.id)
		body["members"] = []any{}
		c.status(c.send(http.MethodPut, g.path, body), http.StatusOK, http.StatusNoContent)
		c.members(g)
	}},
	{requirement: 11, name: "password", required: "accepted, never answered", run: func(c *check) {
		secret := "pw-" + c.s.next()
		body := c.userBody("password", secret)
		a := c.send(http.MethodPost, "/Users", body)
		r := c.created(a, "/Users", "")
		c.equal("userName", r.doc["userName"], body["userName"])
		again := c.status(c.get(r.path), http.StatusOK)
		c.that(!strings.Contains(string(a.body)+string(again.body), secret), "the password comes back")
	}},
	{requirement: 11, name: "groups of a user", required: "groups lists what the user is a member of", run: func(c *check) {
		u := c.user()
		g := c.group(u.id)
		c.that(pick(c.read(u)["groups"], "value", g.id) != nil, "groups lacks the group")
	}},
	{requirement: 12, name: "userName is unique", required: "a second one, in other letter case too, is 409 uniqueness, on POST and PUT", run: func(c *check) {
		r, other := c.user(), c.user()
		for _, name := range []string{r.name, strings.ToUpper(r.name)} {
			c.isError(c.send(http.MethodPost, "/Users", c.userBody("userName", name)), http.StatusConflict, "uniqueness")
		}
		c.isError(c.send(http.MethodPut, other.path, c.userBody("userName", r.name)), http.StatusConflict, "uniqueness")
		c.equal("userName", c.read(other)["userName"], other.name)
	}},
	{requirement: 12, name: "displayName of groups is unique", required: "a second one is 409 uniqueness", needs: featureUniqueName, run: func(c *check) {
		g := c.group()
		body := c.groupBody()
		body["displayName"] = g.name
		c.isError(c.send(http.MethodPost, "/Groups", body), http.StatusConflict, "uniqueness")
	}},
	{requirement: 12, name: "userName is free again", required: "free at once when its user is deleted", run: func(c *check) {
		r := c.user()
		c.status(c.send(http.MethodDelete, r.path, nil), http.StatusNoContent)
		body := c.userBody("userName", r.name)
		next := c.created(c.send(http.MethodPost, "/Users", body), "/Users", r.name)
		c.that(next.id != r.id, "the new user has the id of the deleted one")
	}},
	{requirement: 13, name: "a user of userName alone", required: "201", run: func(c *check) {
		name := c.s.next() + "@verify.example"
		r := c.created(c.send(http.MethodPost, "/Users", object{"schemas": []any{coreUser}, "userName": name}), "/Users", name)
		c.equal("userName", c.read(r)["userName"], name)
	}},
	{requirement: 16, name: "DELETE", required: "204, then GET, PATCH and DELETE are 404", run: func(c *check) {
		for _, r := range []resource{c.user(), c.group()} {
			c.status(c.send(http.MethodDelete, r.path, nil), http.StatusNoContent)
			c.isError(c.get(r.path), http.StatusNotFound, "")
			c.isError(c.patch(r, c.op("replace", "displayName", "gone")), http.StatusNotFound, "")
			c.isError(c.send(http.MethodDelete, r.path, nil), http.StatusNotFound, "")
		}
	}},
	{requirement: 16, name: "DELETE of a member", required: "a deleted user leaves its groups", run: func(c *check) {
		stays, goes := c.user(), c.user()
		g := c.group(stays.id, goes.id)
		c.status(c.send(http.MethodDelete, goes.path, nil), http.StatusNoContent)
		c.members(g, stays.id)
	}},
}
