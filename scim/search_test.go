package scim

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/scim/schema"
)

// asks is a SearchRequest.
func asks(more string) string {
	return `{"schemas":["urn:ietf:params:scim:api:messages:2.0:SearchRequest"]` + strings.TrimSuffix(","+more, ",") + `}`
}

func TestReq05_SearchAnswersAsTheQuery(t *testing.T) {
	onBoth(t, func(t *testing.T, w *world) {
		for i, name := range []string{"Dora", "ada", "Bob"} {
			id := w.do(generic, "POST", "/Users", userBody(name, fmt.Sprintf(`"title":"t%d","displayName":"%s"`, i%2, name))).is(201).id()
			w.group(generic, fmt.Sprintf("g%d", i), id)
		}
		for _, tt := range []struct{ query, body string }{
			{"", ``},
			{"filter=" + q(`userName sw "b"`), `"filter":"userName sw \"b\""`},
			{"filter=" + q(`displayName eq "g1"`), `"FILTER":"displayName eq \"g1\""`},
			{"attributes=userName,displayName", `"attributes":["userName","displayName"]`},
			{"excludedAttributes=members,groups", `"excludedAttributes":["members","groups"],"filter":null`},
			{"startIndex=2&count=1", `"startIndex":2,"count":1`},
			{"startIndex=-5&count=0", `"startIndex":-5,"count":0`},
			{"sortBy=displayName&sortOrder=descending&count=2", `"sortBy":"displayName","sortOrder":"descending","count":2`},
			{"cursor=&count=1000", `"cursor":"","count":1000`},
		} {
			for _, path := range []string{"/Users", "/Groups"} {
				want := w.do(generic, "GET", path+"?"+tt.query, "").is(200)
				for _, media := range []string{"application/scim+json", "application/json"} {
					got := w.do(generic, "POST", path+"/.search", asks(tt.body), "Content-Type", media).is(200)
					if string(got.body) != string(want.body) {
						t.Errorf("%s %s: %.300s, want %.300s", path, tt.body, got.body, want.body)
					}
				}
			}
		}
		// Page by page; a cursor of the query is one of the search.
		next := w.do(generic, "GET", "/Users?cursor=&count=1&sortBy=userName", "").is(200).at("nextCursor").(string)
		a := w.do(generic, "POST", "/users/.SEARCH/", asks(`"cursor":"`+next+`","count":1,"sortBy":"userName"`)).is(200)
		if !slices.Equal(a.names(), []string{"Bob"}) || a.at("nextCursor") == nil {
			t.Errorf("%s", a.body)
		}
	})
}

func TestReq05_SearchAcrossTypes(t *testing.T) {
	onBoth(t, func(t *testing.T, w *world) {
		var ids []string
		for i, name := range []string{"d", "a", "c"} {
			ids = append(ids, w.do(generic, "POST", "/Users", userBody("user-"+name, `"displayName":"`+name+`"`, `"externalId":"x`+fmt.Sprint(i)+`"`)).is(201).id())
			w.group(generic, strings.ToUpper(name)+"-group", ids[i])
		}
		w.user(okta, "foreign")
		for _, tt := range []struct{ body, want string }{
			{``, "user-d D-group user-a A-group user-c C-group"},
			{`"sortBy":"displayName"`, "user-a A-group user-c C-group user-d D-group"},
			{`"sortBy":"displayName","sortOrder":"descending"`, "D-group user-d C-group user-c A-group user-a"},
			{`"sortBy":"userName"`, "user-a user-c user-d D-group A-group C-group"},
			{`"sortBy":"userName","sortOrder":"descending"`, "C-group A-group D-group user-d user-c user-a"},
			{`"sortBy":"id","sortOrder":"descending"`, "C-group user-c A-group user-a D-group user-d"},
			{`"filter":"displayName sw \"a\""`, "user-a A-group"},
			{`"filter":"displayName eq \"C-GROUP\" or userName eq \"user-d\""`, "user-d C-group"},
			{`"filter":"meta.resourceType eq \"Group\""`, "D-group A-group C-group"},
			{`"filter":"externalId pr","sortBy":"externalId","sortOrder":"descending"`, "user-c user-a user-d"},
			{`"filter":"members.value eq \"` + ids[1] + `\""`, "A-group"},
			{`"filter":"shoeSize pr"`, ""},
		} {
			want := strings.Fields(tt.want)
			a := w.do(generic, "POST", "/.search", asks(tt.body)).is(200)
			if !slices.Equal(a.names(), want) || a.total() != len(want) || a.at("startIndex") != float64(1) {
				t.Errorf("%s: %v, want %v", tt.body, a.names(), want)
			}
			// By number and by cursor.
			var byNumber, byCursor []string
			for start := 1; start <= len(want); start += 2 {
				a := w.do(generic, "POST", "/.search", asks(fmt.Sprintf(`"startIndex":%d,"count":2,%s`, start, tt.body))).is(200)
				byNumber = append(byNumber, a.names()...)
				if a.total() != len(want) {
					t.Errorf("%s from %d: a total of %d", tt.body, start, a.total())
				}
			}
			for cursor, more := "", true; more; {
				a := w.do(generic, "POST", "/.search", asks(fmt.Sprintf(`"cursor":"%s","count":2,%s`, cursor, tt.body))).is(200)
				byCursor = append(byCursor, a.names()...)
				cursor, more = a.at("nextCursor").(string)
			}
			if !slices.Equal(byNumber, want) || !slices.Equal(byCursor, want) {
				t.Errorf("%s: %v by number, %v by cursor, want %v", tt.body, byNumber, byCursor, want)
			}
		}
		// Nothing of another directory, found by counting too, and a total alone.
		if got := w.do(generic, "POST", "/.search", asks(`"startIndex":5,"count":2`)).is(200).names(); !slices.Equal(got, []string{"user-c", "C-group"}) {
			t.Errorf("from 5: %v", got)
		}
		if a := w.do(generic, "POST", "/.search", asks(`"count":0`)).is(200); a.total() != 6 || len(a.names()) != 0 {
			t.Errorf("count 0: %s", a.body)
		}
		a := w.do(generic, "POST", "/.search", asks(`"attributes":["displayName"],"count":2`)).is(200)
		if a.at("Resources", 0, "userName") != nil || a.at("Resources", 1, "members") != nil || a.at("Resources", 1, "displayName") != "D-group" {
			t.Errorf("attributes: %s", a.body)
		}
		w.do(generic, "POST", "/.search", asks(fmt.Sprintf(`"startIndex":%d`, maxSorted))).fails(400, schema.TooMany)
	})
}

func TestReq05_SearchRefusals(t *testing.T) {
	w := newWorld(t)
	w.user(generic, "ada")
	before := w.allEvents()
	for _, path := range []string{"/Users/.search", "/Groups/.search", "/.search"} {
		for body, scimType := range map[string]schema.ErrorType{
			`{}`: schema.InvalidSyntax, ``: schema.InvalidSyntax, `[]`: schema.InvalidSyntax, `{"schemas":["` + schema.UserURN + `"]}`: schema.InvalidSyntax,
			`{"filter":"userName eq \"a\""}`: schema.InvalidSyntax, asks(`"filters":"x"`): schema.InvalidSyntax, asks(`"filter":"userName eq"`): schema.InvalidFilter,
			asks(`"filter":"userName eq \"ada\"","Filter":"userName pr"`): schema.InvalidSyntax, asks(`"count":1,"COUNT":null`): schema.InvalidSyntax,
			`{"schemas":["` + searchURN + `"],"Schemas":["` + searchURN + `"]}`: schema.InvalidSyntax,
			asks(`"filter":7`): schema.InvalidValue, asks(`"sortBy":["x"]`): schema.InvalidValue, asks(`"sortBy":"shoeSize"`): schema.InvalidValue,
			asks(`"sortOrder":"up"`): schema.InvalidValue, asks(`"sortBy":"displayName","sortOrder":"up"`): schema.InvalidValue, asks(`"startIndex":"x"`): schema.InvalidValue,
			asks(`"startIndex":1.5`): schema.InvalidValue, asks(`"count":true`): schema.InvalidValue, asks(`"attributes":[1]`): schema.InvalidValue,
			asks(`"attributes":["a"],"excludedAttributes":["b"]`): schema.InvalidValue, asks(`"cursor":"","startIndex":1`): schema.InvalidValue,
			asks(`"cursor":"x"`): invalidCursor, asks(`"cursor":"","count":0`): invalidCount, asks(`"cursor":7`): schema.InvalidValue,
		} {
			w.do(generic, "POST", path, body).fails(400, scimType)
		}
		for _, method := range []string{"GET", "PUT", "PATCH", "DELETE"} {
			if a := w.do(generic, method, path, "{").is(405); a.header.Get("Allow") != "POST" {
				t.Errorf("%s %s: Allow %q", method, path, a.header.Get("Allow"))
			}
		}
		w.do(generic, "POST", path, asks(""), "Content-Type", "text/plain").is(415)
		w.do(generic, "POST", path, asks(""), "Authorization", "").is(401)
		w.do(generic, "POST", path, asks(""), "Authorization", "Bearer "+w.tokens[okta]).is(401)
	}
	w.do(generic, "POST", "/Schemas/.search", asks("")).is(405)
	for _, path := range []string{"/Users/.search/x", "/.search/x", "/Nothing/.search"} {
		w.do(generic, "POST", path, asks("")).is(404)
	}
	if got := w.allEvents(); got != before {
		t.Error("a search was written")
	}
	// A token that was seen before and is revoked reads nothing.
	w.do(generic, "POST", "/Users/.search", asks("")).is(200)
	w.update(func(tx *store.Tx) error {
		c, err := credentials.ByHash(tx, auth.Hash(w.tokens[generic]))
		if err != nil {
			return err
		}
		return auth.Revoke(tx, c, identity.Actor{Kind: identity.ActorOperator}, "")
	})
	for _, path := range []string{"/Users/.search", "/Groups/.search", "/.search"} {
		w.do(generic, "POST", path, asks("")).is(401)
	}
}
