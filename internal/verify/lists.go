package verify

import (
	"net/http"
	"net/url"
	"strings"
)

var listChecks = []definition{
	{requirement: 3, name: "letter case of filters", required: "attribute, operator and userName compare in any letter case", needs: featureFilter, run: func(c *check) {
		r := c.user()
		c.only(c.list("/Users", "USERNAME EQ "+quote(strings.ToUpper(r.name)), ""), r.id)
	}},
	{requirement: 3, name: "externalId is exact", required: "externalId compares with its letter case", needs: featureFilter, run: func(c *check) {
		external := c.s.next() + "-Ext"
		r := c.user("externalId", external)
		c.only(c.list("/Users", "externalId eq "+quote(external), ""), r.id)
		c.total(c.list("/Users", "externalId eq "+quote(strings.ToUpper(external)), ""), 0)
	}},
	{requirement: 4, name: "no match", required: "200, totalResults 0, no Resources", needs: featureFilter, run: func(c *check) {
		for _, collection := range []string{"/Users", "/Groups"} {
			attribute := map[string]string{"/Users": "userName", "/Groups": "displayName"}[collection]
			a := c.total(c.list(collection, attribute+" eq "+quote(c.s.next()), ""), 0)
			c.that(len(items(a.doc["Resources"])) == 0, "Resources is not empty")
		}
	}},
	{requirement: 4, name: "bad filters", required: "400 invalidFilter", needs: featureFilter, run: func(c *check) {
		for _, filter := range []string{`userName eq`, `userName is "x"`, `(userName eq "x"`, `active gt true`} {
			c.isError(c.get("/Users?filter="+url.QueryEscape(filter)), http.StatusBadRequest, "invalidFilter")
		}
	}},
	{requirement: 4, name: "grammar of filters", required: "and, or, not, sw, co, ew, ne, pr and parentheses select what they say", needs: featureFilter, run: func(c *check) {
		r := c.user()
		tag := c.s.next()
		c.patched(r, c.op("replace", "title", tag))
		is := "userName eq " + quote(r.name)
		for _, tt := range []struct {
			filter string
			want   int
		}{
			{is + ` and active eq true`, 1},
			{is + ` and (active eq false or title co "` + tag + `")`, 1},
			{is + ` and not (title pr)`, 0},
			{is + ` and title sw "` + tag[:8] + `"`, 1},
			{is + ` and title ew "` + tag[8:] + `"`, 1},
			{is + ` and title ne "` + tag + `"`, 0},
			{is + ` and name.familyName eq "Fied" and nickName pr`, 0},
			{is + ` and ` + coreUser + `:title eq "` + tag + `"`, 1},
			{is + ` and meta.lastModified gt "2001-01-01T00:00:00.123+02:00"`, 1},
			{is + ` and emails[type eq "work" and value sw "` + tag[:8] + `"]`, 1},
		} {
			c.total(c.list("/Users", tt.filter, ""), tt.want)
		}
	}},
	{requirement: 4, name: "filters by e-mail", required: "emails.value, emails[type eq …].value and emails[type eq … and value eq …] find the user", needs: featureFilter, run: func(c *check) {
		r := c.user()
		for _, filter := range []string{`emails.value eq %`, `emails[type eq "work"].value eq %`, `emails[type eq "work" and value eq %]`, `emails[value eq %]`} {
			c.only(c.list("/Users", strings.ReplaceAll(filter, "%", quote(r.name)), ""), r.id)
		}
	}},
	{requirement: 5, name: "index paging", required: "startIndex below 1 is 1, a negative count 0, past the end an empty page, a stable order", needs: featureFilter, run: func(c *check) {
		mark := c.s.next() + "p"
		var ids []string
		for _, n := range []string{"1", "2", "3"} {
			ids = append(ids, c.user("userName", mark+n+"@verify.example").id)
		}
		filter := "userName sw " + quote(mark)
		seen := map[any]bool{}
		for _, page := range []string{"&startIndex=0&count=2", "&startIndex=3&count=2"} {
			a := c.total(c.list("/Users", filter, page), len(ids))
			for _, r := range items(a.doc["Resources"]) {
				c.that(!seen[at(r, "id")], "%s comes on two pages", written(at(r, "id")))
				seen[at(r, "id")] = true
			}
		}
		c.that(len(seen) == len(ids), "two pages of two give %d of %d users", len(seen), len(ids))
		for _, page := range []string{"&count=0", "&count=-5", "&startIndex=9&count=2"} {
			a := c.list("/Users", filter, page)
			c.equal("totalResults", a.doc["totalResults"], len(ids))
			c.that(len(items(a.doc["Resources"])) == 0, "Resources is not empty for %s", page)
		}
	}},
	{requirement: 5, name: "paging by words", required: "a startIndex or count that is no integer is 400 invalidValue", run: func(c *check) {
		c.isError(c.get("/Users?startIndex=one"), http.StatusBadRequest, "invalidValue")
		c.isError(c.get("/Users?count=many"), http.StatusBadRequest, "invalidValue")
	}},
	{requirement: 5, name: "sorting", required: "sortBy and sortOrder order the list", needs: featureSort, run: func(c *check) {
		mark := c.s.next() + "s"
		var ids []any
		for _, n := range []string{"b", "c", "a"} {
			ids = append(ids, c.user("userName", mark+n+"@verify.example").id)
		}
		a := c.total(c.list("/Users", "userName sw "+quote(mark), "&sortBy=userName&sortOrder=descending"), 3)
		for place, made := range []int{1, 0, 2} {
			c.equal("an id in descending order", at(a.doc, "Resources", place, "id"), ids[made])
		}
	}},
	{requirement: 5, name: "cursor paging", required: "cursor= begins, nextCursor goes on and is absent at the end", needs: featureCursor, run: func(c *check) {
		mark := c.s.next() + "c"
		for _, n := range []string{"1", "2", "3"} {
			c.user("userName", mark+n+"@verify.example")
		}
		seen, cursor := map[any]bool{}, ""
		for page := 0; page < 3 && !c.failed(); page++ {
			a := c.list("/Users", "userName sw "+quote(mark), "&count=2&cursor="+url.QueryEscape(cursor))
			for _, r := range items(a.doc["Resources"]) {
				seen[at(r, "id")] = true
			}
			if cursor, _ = a.doc["nextCursor"].(string); cursor == "" {
				break
			}
		}
		c.that(len(seen) == 3 && cursor == "", "the pages give %d of 3 users", len(seen))
	}},
	{requirement: 6, name: "attributes", required: "attributes and excludedAttributes hold for one resource, a list and the answer of POST", run: func(c *check) {
		r := c.user()
		for _, a := range []answer{c.get(r.path + "?attributes=userName"), c.send(http.MethodPost, "/Users?attributes=userName", c.userBody())} {
			c.status(a, http.StatusOK, http.StatusCreated)
			c.that(a.doc["userName"] != nil && a.doc["id"] != nil, "userName or id is missing")
			c.that(a.doc["emails"] == nil && a.doc["name"] == nil, "attributes that were not asked for are there")
		}
		a := c.status(c.get(r.path+"?excludedAttributes=emails,name"), http.StatusOK)
		c.that(a.doc["userName"] != nil && a.doc["emails"] == nil && a.doc["name"] == nil, "excludedAttributes was not followed")
	}},
	{requirement: 6, name: "groups without members", required: "excludedAttributes=members leaves them out", run: func(c *check) {
		g := c.group(c.user().id)
		a := c.status(c.get(g.path+"?excludedAttributes=members"), http.StatusOK)
		c.equal("displayName", a.doc["displayName"], g.name)
		c.that(a.doc["members"] == nil, "members are there")
	}},
	{requirement: 7, name: "entity tags", required: "ETag is meta.version; If-None-Match is 304, a stale If-Match 412 and nothing changed", needs: featureETag, run: func(c *check) {
		r := c.user()
		a := c.status(c.get(r.path), http.StatusOK)
		tag := a.header.Get("ETag")
		c.that(strings.HasPrefix(tag, `W/"`), "ETag is %q", tag)
		c.equal("meta.version", at(a.doc, "meta", "version"), tag)
		c.status(c.send(http.MethodGet, r.path, nil, "If-None-Match", tag), http.StatusNotModified)
		body := object{"schemas": []any{patchURN}, "Operations": []any{c.op("replace", "title", "stale")}}
		c.isError(c.send(http.MethodPatch, r.path, body, "If-Match", `W/"none-of-ours"`), http.StatusPreconditionFailed, "")
		c.isError(c.send(http.MethodDelete, r.path, nil, "If-Match", `W/"none-of-ours"`), http.StatusPreconditionFailed, "")
		c.equal("title", c.read(r)["title"], nil)
		c.status(c.send(http.MethodPatch, r.path, body, "If-Match", tag), http.StatusOK, http.StatusNoContent)
		c.equal("title", c.read(r)["title"], "stale")
	}},
}
