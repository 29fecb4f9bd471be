package verify

import (
	"net/http"
	"sync"
)

var memberChecks = []definition{
	{requirement: 14, name: "members as they were sent", required: "type and display come back, $ref is the member's meta.location", run: func(c *check) {
		u := c.user()
		body := c.groupBody()
		body["members"] = []any{object{"value": u.id, "type": "User", "display": "Vera"}}
		name, _ := body["displayName"].(string)
		g := c.created(c.send(http.MethodPost, "/Groups", body), "/Groups", name)
		m := pick(c.read(g)["members"], "value", u.id)
		c.equal("type", at(m, "type"), "User")
		c.equal("display", at(m, "display"), "Vera")
		c.equal("$ref", at(m, "$ref"), at(c.read(u), "meta", "location"))
	}},
	{requirement: 15, name: "parallel adds", required: "two PATCHes at once on one group: both members are there", needs: featurePatch, run: func(c *check) {
		a, b := c.user(), c.user()
		g := c.group()
		var wg sync.WaitGroup
		for _, u := range []resource{a, b} {
			wg.Go(func() {
				c.status(c.patch(g, c.op("add", "members", refs(u.id))), http.StatusOK, http.StatusNoContent)
			})
		}
		wg.Wait()
		c.members(g, a.id, b.id)
	}},
	{requirement: 15, name: "twice and never", required: "adding a member twice and removing an absent one succeed, nothing changed", needs: featurePatch, run: func(c *check) {
		u, other := c.user(), c.user()
		g := c.group(u.id)
		c.patched(g, c.op("add", "members", refs(u.id)))
		c.members(g, u.id)
		c.patched(g, c.op("remove", "members", refs(other.id)))
		c.members(g, u.id)
		c.patched(g, c.op("remove", `members[value eq `+quote(other.id)+`]`, nil))
		c.members(g, u.id)
	}},
	{requirement: 22, name: "removing members", required: "remove with a value removes that one, by value path too, and without either all", as: []Client{Entra, Generic}, needs: featurePatch, run: func(c *check) {
		a, b, d := c.user(), c.user(), c.user()
		g := c.group(a.id, b.id, d.id)
		c.patched(g, object{"op": "Remove", "path": "members", "value": []any{object{"$ref": nil, "value": a.id}}})
		c.members(g, b.id, d.id)
		c.patched(g, c.op("remove", `members[value eq `+quote(b.id)+`]`, nil))
		c.members(g, d.id)
		c.patched(g, object{"op": "Remove", "path": "members"})
		c.members(g)
	}},
	{requirement: 22, name: "shapes of members", required: "members may be a string, an object or a list", as: []Client{Entra, Generic}, needs: featurePatch, run: func(c *check) {
		a, b, d := c.user(), c.user(), c.user()
		g := c.group()
		c.patched(g, c.op("add", "members", a.id))
		c.patched(g, c.op("add", "members", object{"value": b.id}))
		c.patched(g, c.op("add", "members", []any{object{"value": d.id, "displayName": "Vera"}}))
		c.members(g, a.id, b.id, d.id)
		c.equal("display", at(pick(c.read(g)["members"], "value", d.id), "display"), "Vera")
	}},
	{requirement: 22, name: "a member nobody knows", required: "stored, answered and removable", as: []Client{Entra}, needs: featurePatch, run: func(c *check) {
		g, ghost := c.group(), c.s.next()
		c.patched(g, c.op("add", "members", refs(ghost)))
		c.members(g, ghost)
		c.patched(g, c.op("remove", "members", refs(ghost)))
		c.members(g)
	}},
	{requirement: 22, name: "a member nobody knows", required: "400 invalidValue that names it", as: []Client{Generic, Okta}, needs: featurePatch, run: func(c *check) {
		g := c.group()
		c.isError(c.patch(g, c.op("add", "members", refs(c.s.next()))), http.StatusBadRequest, "invalidValue")
		c.members(g)
	}},
	{requirement: 28, name: "many member operations", required: "50 operations in one PATCH", as: []Client{Entra, Generic}, needs: featurePatch, run: func(c *check) {
		a, b := c.user(), c.user()
		g := c.group()
		var ops []object
		for range 25 {
			ops = append(ops, c.op("add", "members", refs(a.id, b.id)), c.op("remove", "members", refs(b.id)))
		}
		c.patched(g, ops...)
		c.members(g, a.id)
	}},
}
