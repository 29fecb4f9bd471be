package verify

import (
	"net/http"
	"strings"
)

var clientChecks = []definition{
	{requirement: 8, name: "bulk", required: "a group may name a user of the same request by bulkId", needs: featureBulk, run: func(c *check) {
		user, group := c.userBody(), c.groupBody()
		group["members"] = []any{object{"value": "bulkId:u"}}
		for collection, body := range map[string]object{"/Users": user, "/Groups": group} {
			c.s.mu.Lock()
			c.s.unsure[nameIn(written(body))] = collection // found and deleted by its name
			c.s.mu.Unlock()
		}
		a := c.status(c.send(http.MethodPost, "/Bulk", object{
			"schemas": []any{"urn:ietf:params:scim:api:messages:2.0:BulkRequest"},
			"Operations": []any{
				object{"method": "POST", "path": "/Users", "bulkId": "u", "data": user},
				object{"method": "POST", "path": "/Groups", "bulkId": "g", "data": group},
			},
		}), http.StatusOK)
		for i := range 2 {
			c.equal("status", at(a.doc, "Operations", i, "status"), "201")
		}
		found := c.list("/Groups", "displayName eq "+quote(nameIn(written(group))), "")
		c.total(found, 1)
		c.that(len(items(at(found.doc, "Resources", 0, "members"))) == 1, "the group has not the one member")
	}},
	{requirement: 26, name: "test connection", required: "filters for a user and a group that nobody has are 200 and empty", as: []Client{Entra}, run: func(c *check) {
		for _, filter := range []string{"userName eq ", "externalId eq "} {
			c.total(c.list("/Users", filter+quote(c.s.next()), ""), 0)
		}
		c.total(c.list("/Groups", "displayName eq "+quote(c.s.next()), "&excludedAttributes=members"), 0)
		c.isError(c.get(c.nobody("/Users").path), http.StatusNotFound, "")
	}},
	{requirement: 26, name: "lookups", required: "userName, externalId, e-mail and displayName with eq find the one", as: []Client{Entra, Generic}, run: func(c *check) {
		external := c.s.next()
		r, g := c.user("externalId", external), c.group()
		c.only(c.list("/Users", "userName eq "+quote(r.name), ""), r.id)
		c.only(c.list("/Users", "externalId eq "+quote(external), ""), r.id)
		c.only(c.list("/Users", `emails[type eq "work"].value eq `+quote(r.name), ""), r.id)
		c.only(c.list("/Groups", "displayName eq "+quote(g.name), "&excludedAttributes=members"), g.id)
	}},
	{requirement: 26, name: "is a member", required: `id eq "G" and members eq "U" answers whether U is a member of G`, as: []Client{Entra, Generic}, run: func(c *check) {
		in, out := c.user(), c.user()
		g := c.group(in.id)
		c.only(c.list("/Groups", "id eq "+quote(g.id)+" and members eq "+quote(in.id), ""), g.id)
		c.total(c.list("/Groups", "id eq "+quote(g.id)+" and members eq "+quote(out.id), ""), 0)
	}},
	{requirement: 27, name: "soft delete", required: "an inactive user stays visible, and is gone by DELETE", as: []Client{Entra, Generic}, needs: featurePatch, run: func(c *check) {
		r := c.user()
		c.equal("active", c.patched(r, c.op("replace", "active", false))["active"], false)
		c.only(c.list("/Users", "userName eq "+quote(r.name), ""), r.id)
		c.status(c.send(http.MethodDelete, r.path, nil), http.StatusNoContent)
		c.total(c.list("/Users", "userName eq "+quote(r.name), ""), 0)
	}},
	{requirement: 27, name: "repeated externalId", required: "two users may have one externalId", as: []Client{Entra, Generic}, run: func(c *check) {
		external := c.s.next()
		c.user("externalId", external)
		c.user("externalId", external)
		c.total(c.list("/Users", "externalId eq "+quote(external), ""), 2)
	}},
	{requirement: 29, name: "probes", required: "GET /Users?startIndex=1&count=2 and GET /Groups?count=100&startIndex=1 answer integers", as: []Client{Okta}, run: func(c *check) {
		c.user()
		for _, path := range []string{"/Users?startIndex=1&count=2", "/Groups?count=100&startIndex=1"} {
			a := c.isList(c.get(path))
			c.equal("startIndex", a.doc["startIndex"], 1)
			_, ok := a.doc["itemsPerPage"].(float64)
			c.that(ok, "itemsPerPage is no number")
		}
	}},
	{requirement: 30, name: "everything by PUT", required: "profile, deactivation and the whole membership", as: []Client{Okta}, run: func(c *check) {
		r, other := c.user(), c.user()
		a := c.status(c.send(http.MethodPut, r.path, c.userBody("userName", r.name, "title", "Put")), http.StatusOK)
		c.equal("title", a.doc["title"], "Put")
		a = c.status(c.send(http.MethodPut, r.path, c.userBody("userName", r.name, "active", false)), http.StatusOK)
		c.equal("active", a.doc["active"], false)
		g := c.group(r.id)
		for _, members := range [][]string{{r.id, other.id}, {other.id}} {
			body := c.groupBody(members...)
			body["displayName"] = g.name
			c.status(c.send(http.MethodPut, g.path, body), http.StatusOK, http.StatusNoContent)
			c.members(g, members...)
		}
	}},
	{requirement: 31, name: "PATCH without path", required: "active, {id, displayName} without a rename, members", as: []Client{Okta, Generic}, needs: featurePatch, run: func(c *check) {
		r := c.user()
		c.equal("active", c.patched(r, object{"op": "replace", "value": object{"active": false}})["active"], false)
		g := c.group()
		doc := c.patched(g, object{"op": "replace", "value": object{"id": g.id, "displayName": g.name}}, object{"op": "add", "value": object{"members": refs(r.id)}})
		c.equal("displayName", doc["displayName"], g.name)
		c.members(g, r.id)
	}},
	{requirement: 31, name: "removing and adding in one PATCH", required: "remove members[value eq …] and add members, then replace members as a whole", as: []Client{Okta, Generic}, needs: featurePatch, run: func(c *check) {
		a, b := c.user(), c.user()
		g := c.group(a.id)
		c.patched(g, object{"op": "remove", "path": "members[value eq " + quote(a.id) + "]"}, object{"op": "add", "path": "members", "value": refs(b.id)})
		c.members(g, b.id)
		c.patched(g, object{"op": "replace", "path": "members", "value": refs(a.id)})
		c.members(g, a.id)
	}},
	{requirement: 32, name: "return of a person", required: "found inactive by userName and reactivated by PUT; an active one is 409", as: []Client{Okta}, run: func(c *check) {
		r := c.user()
		c.isError(c.send(http.MethodPost, "/Users", c.userBody("userName", r.name)), http.StatusConflict, "uniqueness")
		c.status(c.send(http.MethodPut, r.path, c.userBody("userName", r.name, "active", false)), http.StatusOK)
		c.only(c.list("/Users", "userName eq "+quote(r.name), ""), r.id)
		a := c.status(c.send(http.MethodPut, r.path, c.userBody("userName", r.name)), http.StatusOK)
		c.equal("active", a.doc["active"], true)
	}},
	{requirement: 32, name: "an inactive userName is taken", required: "POST is 409 uniqueness, active or not", as: []Client{Entra, Generic}, run: func(c *check) {
		r := c.user("active", false)
		c.isError(c.send(http.MethodPost, "/Users", c.userBody("userName", r.name)), http.StatusConflict, "uniqueness")
	}},
	{requirement: 33, name: "letter case of operations", required: "op, path and keys in any letter case", as: []Client{Generic}, needs: featurePatch, run: func(c *check) {
		r := c.user()
		c.equal("title", c.patched(r, object{"OP": "rePLACE", "Path": "TITLE", "VALUE": "Case"})["title"], "Case")
	}},
	{requirement: 34, name: "filters of IPSIE", required: "groups by externalId and by members[value eq …]", as: []Client{Generic}, needs: featureFilter, run: func(c *check) {
		u := c.user()
		body := c.groupBody(u.id)
		external := c.s.next()
		body["externalId"] = external
		name, _ := body["displayName"].(string)
		g := c.created(c.send(http.MethodPost, "/Groups", body), "/Groups", name)
		c.only(c.list("/Groups", "externalId eq "+quote(external), ""), g.id)
		c.only(c.list("/Groups", "members[value eq "+quote(u.id)+"]", ""), g.id)
		c.only(c.list("/Groups", "displayName eq "+quote(strings.ToUpper(g.name)), ""), g.id)
	}},
}
