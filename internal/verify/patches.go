package verify

import "net/http"

var patchChecks = []definition{
	{requirement: 9, name: "PATCH that cannot be", required: "400: no PatchOp schema invalidSyntax, remove without path noTarget, an unknown path invalidPath, a readOnly one mutability", needs: featurePatch, run: func(c *check) {
		r := c.user()
		c.isError(c.send(http.MethodPatch, r.path, object{"Operations": []any{c.op("replace", "title", "x")}}), http.StatusBadRequest, "invalidSyntax")
		for _, tt := range []struct {
			op       object
			scimType string
		}{
			{c.op("remove", "", nil), "noTarget"},
			{c.op("replace", "shoeSize", "44"), "invalidPath"},
			{c.op("replace", "meta.created", "2001-01-01T00:00:00Z"), "mutability"},
			{c.op("remove", "userName", nil), "mutability"},
			{c.op("sing", "title", "x"), "invalidSyntax"},
		} {
			c.isError(c.patch(r, tt.op), http.StatusBadRequest, tt.scimType)
		}
		doc := c.read(r)
		c.equal("userName", doc["userName"], r.name)
		c.equal("title", doc["title"], nil)
	}},
	{requirement: 9, name: "PATCH is atomic", required: "one operation that cannot be leaves nothing of the others", needs: featurePatch, run: func(c *check) {
		r := c.user()
		c.isError(c.patch(r, c.op("replace", "title", "half"), c.op("replace", "shoeSize", "44")), http.StatusBadRequest, "invalidPath")
		c.equal("title", c.read(r)["title"], nil)
	}},
	{requirement: 9, name: "one primary", required: "adding primary: true clears the others", needs: featurePatch, run: func(c *check) {
		r := c.user()
		mail := "second-" + r.name
		doc := c.patched(r, c.op("add", "emails", []any{object{"value": mail, "type": "home", "primary": true}}))
		c.equal("primary of the new e-mail", at(pick(doc["emails"], "value", mail), "primary"), true)
		c.that(at(pick(doc["emails"], "value", r.name), "primary") != true, "two e-mails are primary")
	}},
	{requirement: 9, name: "value path without match", required: "an unmatched filter other than eq is 400 noTarget", needs: featurePatch, run: func(c *check) {
		r := c.user()
		c.isError(c.patch(r, c.op("replace", `emails[type sw "no-such"].value`, "x@verify.example")), http.StatusBadRequest, "noTarget")
	}},
	{requirement: 14, name: "full URN", required: "an extension attribute takes add, replace and remove by its full URN", needs: featureEnterprise, run: func(c *check) {
		r := c.user()
		path := enterprise + ":department"
		c.equal("department", at(c.patched(r, c.op("add", path, "Tour")), enterprise, "department"), "Tour")
		c.equal("department", at(c.patched(r, c.op("replace", path, "Gate")), enterprise, "department"), "Gate")
		c.equal("department", at(c.patched(r, c.op("remove", path, nil)), enterprise, "department"), nil)
		c.equal("title", c.patched(r, c.op("add", coreUser+":title", "Usher"))["title"], "Usher")
	}},
	{requirement: 20, name: "booleans as strings", required: `"False" deactivates, "True" and primary "true" are accepted, answers carry JSON booleans`, as: []Client{Entra, Generic}, run: func(c *check) {
		body := c.userBody("active", "True")
		body["emails"] = []any{object{"primary": "true", "type": "work", "value": body["userName"]}}
		r := c.created(c.send(http.MethodPost, "/Users", body), "/Users", "")
		c.equal("active", r.doc["active"], true)
		c.equal("emails[0].primary", at(r.doc, "emails", 0, "primary"), true)
		c.equal("active", c.patched(r, object{"op": "Replace", "path": "active", "value": "False"})["active"], false)
		c.equal("active", c.patched(r, object{"op": "Replace", "path": "active", "value": "True"})["active"], true)
	}},
	{requirement: 21, name: "flattened keys", required: "a path-less replace and add whose keys are paths is applied", as: []Client{Entra, Generic}, run: func(c *check) {
		r := c.user()
		mail := "flat-" + r.name
		doc := c.patched(r, object{"op": "replace", "value": object{"name.givenName": "Flat", `emails[type eq "work"].value`: mail}},
			object{"op": "add", "value": object{"title": "Key"}})
		c.equal("name.givenName", at(doc, "name", "givenName"), "Flat")
		c.equal("name.familyName", at(doc, "name", "familyName"), "Fied")
		c.equal("e-mail of type work", at(pick(doc["emails"], "type", "work"), "value"), mail)
		c.equal("title", doc["title"], "Key")
	}},
	{requirement: 21, name: "flattened URNs", required: "a key that is the full URN of an extension attribute is applied", as: []Client{Entra, Generic}, needs: featureEnterprise, run: func(c *check) {
		doc := c.patched(c.user(), object{"op": "replace", "value": object{enterprise + ":employeeNumber": "8"}})
		c.equal("employeeNumber", at(doc, enterprise, "employeeNumber"), "8")
	}},
	{requirement: 23, name: "elements that are not there yet", required: "replace on a value path with eq creates the element", as: []Client{Entra, Generic}, run: func(c *check) {
		name := c.s.next() + "@verify.example"
		r := c.created(c.send(http.MethodPost, "/Users", object{"schemas": []any{coreUser}, "userName": name, "active": true}), "/Users", name)
		doc := c.patched(r,
			c.op("add", `emails[type eq "work"].value`, name), c.op("replace", `phoneNumbers[type eq "mobile"].value`, "+1 555 0100"),
			c.op("add", `addresses[type eq "work"].formatted`, "Row 1"), c.op("add", `roles[primary eq "True"].value`, "usher"))
		c.equal("e-mail of type work", at(pick(doc["emails"], "type", "work"), "value"), name)
		c.equal("phone of type mobile", at(pick(doc["phoneNumbers"], "type", "mobile"), "value"), "+1 555 0100")
		c.equal("address of type work", at(pick(doc["addresses"], "type", "work"), "formatted"), "Row 1")
		c.equal("primary role", at(pick(doc["roles"], "primary", true), "value"), "usher")
	}},
	{requirement: 24, name: "manager as a string", required: "a bare string is the manager's value, an empty one removes it", as: []Client{Entra, Generic}, needs: featureEnterprise, run: func(c *check) {
		r, boss := c.user(), c.user()
		path := enterprise + ":manager"
		c.equal("manager.value", at(c.patched(r, c.op("add", path, boss.id)), enterprise, "manager", "value"), boss.id)
		c.equal("manager", at(c.patched(r, c.op("replace", path, "")), enterprise, "manager"), nil)
	}},
	{requirement: 25, name: "answer of PATCH", required: "204 for a group; with attributes 200 and a body", as: []Client{Entra}, needs: featurePatch, run: func(c *check) {
		g := c.group()
		c.status(c.patch(g, c.op("replace", "externalId", "renamed")), http.StatusNoContent)
		c.equal("externalId", c.read(g)["externalId"], "renamed")
		r := c.user()
		body := object{"schemas": []any{patchURN}, "Operations": []any{c.op("replace", "title", "shown")}}
		a := c.status(c.send(http.MethodPatch, r.path+"?attributes=title", body), http.StatusOK)
		c.equal("title", a.doc["title"], "shown")
		c.equal("userName", a.doc["userName"], nil)
	}},
}
