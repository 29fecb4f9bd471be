package verify

import (
	"net/http"
	"net/url"
	"strings"
	"sync"
)

var protocolChecks = []definition{
	{requirement: 1, name: "media type", required: "lists come as application/scim+json", run: func(c *check) {
		a := c.isList(c.get("/Users?count=1"))
		c.that(strings.HasPrefix(a.header.Get("Content-Type"), scimType), "Content-Type is %q", a.header.Get("Content-Type"))
	}},
	{requirement: 1, name: "plain JSON in", required: "a body sent as application/json is accepted: 201", run: func(c *check) {
		body := c.userBody()
		r := c.created(c.send(http.MethodPost, "/Users", body, "Content-Type", "application/json"), "/Users", "")
		c.equal("userName", r.doc["userName"], body["userName"])
	}},
	{requirement: 1, name: "error of a resource", required: "an unknown id is 404 with a SCIM error whose status is a string", run: func(c *check) {
		for _, collection := range []string{"/Users", "/Groups"} {
			c.isError(c.get(c.nobody(collection).path), http.StatusNotFound, "")
		}
	}},
	{requirement: 1, name: "error of a path", required: "an unknown path is 404 with a SCIM error", run: func(c *check) {
		c.isError(c.get("/"+c.s.next()), http.StatusNotFound, "")
	}},
	{requirement: 1, name: "method not allowed", required: "405 with Allow and a SCIM error", run: func(c *check) {
		a := c.isError(c.send(http.MethodPost, "/ResourceTypes", object{}), http.StatusMethodNotAllowed, "")
		c.that(strings.Contains(a.header.Get("Allow"), http.MethodGet), "Allow is %q", a.header.Get("Allow"))
	}},
	{requirement: 1, name: "media type refused", required: "a body as text/plain is 415 with a SCIM error", run: func(c *check) {
		c.isError(c.send(http.MethodPost, "/Users", c.userBody(), "Content-Type", "text/plain"), http.StatusUnsupportedMediaType, "")
	}},
	{requirement: 1, name: "trailing slash", required: "accepted without a redirect", run: func(c *check) {
		c.isList(c.get("/Users/?count=1"))
	}},
	{requirement: 1, name: "location", required: "POST answers Location, absolute, the same as meta.location", run: func(c *check) {
		a := c.status(c.send(http.MethodPost, "/Users", c.userBody()), http.StatusCreated)
		u, err := url.Parse(a.header.Get("Location"))
		c.that(err == nil && u.IsAbs(), "Location is %q", a.header.Get("Location"))
		c.equal("meta.location", at(a.doc, "meta", "location"), a.header.Get("Location"))
	}},
	{requirement: 2, name: "service provider configuration", required: "every required member, one primary authentication scheme at most", run: func(c *check) {
		a := c.status(c.get("/ServiceProviderConfig"), http.StatusOK)
		c.that(has(a.doc["schemas"], configURN), "schemas lacks %s", configURN)
		for _, member := range []string{"patch", "bulk", "filter", "changePassword", "sort", "etag"} {
			_, ok := at(a.doc, member, "supported").(bool)
			c.that(ok, "%s.supported is missing", member)
		}
		c.that(len(items(a.doc["authenticationSchemes"])) > 0, "authenticationSchemes is empty")
	}},
	{requirement: 2, name: "resource types", required: "User at /Users and Group at /Groups, User first", run: func(c *check) {
		a := c.isList(c.get("/ResourceTypes"))
		c.equal("Resources[0].name", at(a.doc, "Resources", 0, "name"), "User")
		for _, name := range []string{"User", "Group"} {
			c.equal("endpoint of "+name, at(pick(a.doc["Resources"], "name", name), "endpoint"), "/"+name+"s")
		}
	}},
	{requirement: 2, name: "schemas", required: "a list, and each by its id, described as RFC 7643 does", run: func(c *check) {
		list := c.isList(c.get("/Schemas"))
		for _, id := range []string{coreUser, coreGroup} {
			c.that(pick(list.doc["Resources"], "id", id) != nil, "the list lacks %s", id)
			a := c.status(c.get("/Schemas/"+id), http.StatusOK)
			c.equal("id", a.doc["id"], id)
			c.that(len(items(a.doc["attributes"])) > 0, "%s has no attributes", id)
			c.that(at(a.doc, "meta", "location") != nil, "%s has no meta.location", id)
		}
	}},
	{requirement: 2, name: "filter on discovery", required: "403", run: func(c *check) {
		c.isError(c.get("/Schemas?filter="+url.QueryEscape(`id eq "x"`)), http.StatusForbidden, "")
	}},
	{requirement: 17, name: "broken JSON", required: "duplicate keys and trailing garbage are 400 invalidSyntax", run: func(c *check) {
		name := quote(c.s.next())
		for _, body := range []string{
			`{"schemas":["` + coreUser + `"],"userName":` + name + `} x`,
			`{"schemas":["` + coreUser + `"],"userName":` + name,
			`{"schemas":["` + coreUser + `"],"userName":` + name + `,"userName":` + name + `}`,
		} {
			c.isError(c.send(http.MethodPost, "/Users", body), http.StatusBadRequest, "invalidSyntax")
		}
	}},
	{requirement: 17, name: "unknown attributes", required: "an attribute that no schema has is dropped: 201", run: func(c *check) {
		r := c.user("shoeSize", 44)
		c.equal("shoeSize", c.read(r)["shoeSize"], nil)
	}},
	{requirement: 17, name: "unknown schemas", required: "400", run: func(c *check) {
		c.isError(c.send(http.MethodPost, "/Users", c.userBody("schemas", []any{coreUser, "urn:example:nobody:2.0:User"})), http.StatusBadRequest, "")
	}},
	{requirement: 18, name: "25 requests at once", required: "25 requests a second always pass", run: func(c *check) {
		var wg sync.WaitGroup
		for range 25 {
			wg.Go(func() { c.isList(c.get("/Users?count=1")) })
		}
		wg.Wait()
	}},
	{requirement: 19, name: "no token", required: "401 with WWW-Authenticate and a SCIM error", run: func(c *check) {
		a := c.isError(c.send(http.MethodGet, "/Users?count=1", nil, "Authorization", ""), http.StatusUnauthorized, "")
		c.that(a.header.Get("WWW-Authenticate") != "", "there is no WWW-Authenticate")
	}},
	{requirement: 19, name: "wrong token", required: "401 with WWW-Authenticate, for reading and for writing", run: func(c *check) {
		wrong := "Bearer " + c.s.next()
		a := c.isError(c.send(http.MethodGet, "/Users?count=1", nil, "Authorization", wrong), http.StatusUnauthorized, "")
		c.that(a.header.Get("WWW-Authenticate") != "", "there is no WWW-Authenticate")
		c.isError(c.send(http.MethodPost, "/Users", c.userBody(), "Authorization", wrong), http.StatusUnauthorized, "")
	}},
}
