package scim

import (
	"bytes"
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

func TestReq01_MediaTypes(t *testing.T) {
	w := newWorld(t)
	for i, tt := range []struct {
		contentType string
		status      int
	}{
		{"application/scim+json", 201},
		{"application/json", 201},
		{"application/json; charset=utf-8", 201},
		{"Application/SCIM+JSON;charset=UTF-8", 201},
		{"", 201},
		{"text/plain", 415},
		{"application/x-www-form-urlencoded", 415},
		{"application/json; =", 415},
	} {
		body := fmt.Sprintf(`{"schemas":[%q],"userName":"u%d@acme.example"}`, schema.UserURN, i)
		w.do(generic, "POST", "/Users", body, "Content-Type", tt.contentType).is(tt.status)
	}
	for _, path := range []string{"/Users/x", "/Groups/x"} {
		for _, method := range []string{"PUT", "PATCH"} {
			w.do(generic, method, path, `{}`, "Content-Type", "text/xml").is(415)
		}
	}
	w.do(generic, "POST", "/Groups", `{}`, "Content-Type", "text/xml").is(415)
}

func TestReq01_ErrorsAreSCIM(t *testing.T) {
	w := newWorld(t)
	big := `{"schemas":["` + schema.UserURN + `"],"userName":"big@acme.example","title":"` + strings.Repeat("x", 3<<20) + `"}`
	for _, tt := range []struct {
		name, method, path, body string
		status                   int
		allow                    string
	}{
		{"unknown path", "GET", "/Devices", "", 404, ""},
		{"root", "GET", "", "", 404, ""},
		{"deeper", "GET", "/Users/a/b", "", 404, ""},
		{"no user", "GET", "/Users/nobody", "", 404, ""},
		{"no group", "GET", "/Groups/nobody", "", 404, ""},
		{"discovery has no children", "GET", "/ServiceProviderConfig/x", "", 404, ""},
		{"unknown schema", "GET", "/Schemas/urn:x", "", 404, ""},
		{"unknown type", "GET", "/ResourceTypes/Device", "", 404, ""},
		{"405 before body", "PATCH", "/Users", "{broken", 405, "GET, HEAD, POST"},
		{"405 of a group", "POST", "/Groups/x", "", 405, "DELETE, GET, HEAD, PATCH, PUT"},
		{"405 of discovery", "POST", "/Schemas", "{}", 405, "GET, HEAD"},
		{"413", "POST", "/Users", big, 413, ""},
		{"not offered", "GET", "/Me", "", 501, ""},
		{"bulk", "POST", "/Bulk", "{}", 400, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a := w.do(generic, tt.method, tt.path, tt.body).is(tt.status)
			if got := a.header.Get("Allow"); got != tt.allow {
				t.Errorf("Allow: %q, want %q", got, tt.allow)
			}
		})
	}
	w.do(generic, "PUT", "/Users", "{broken", "Content-Type", "text/plain").is(405)
	for _, path := range []string{"/scim", "/scim/", "/scim/v2", "/scim/x/v1/Users", "/scim//v2/", "/elsewhere"} {
		r := w.request(generic, "GET", "/Users", nil)
		r.URL.Path = path
		w.send(r).is(404)
	}
}

func TestReq01_PanicIsAnAnswerWithoutInternals(t *testing.T) {
	w := newWorld(t)
	w.panics = true
	w.do(generic, "GET", "/Users", "").is(500)
	if !strings.Contains(w.log.String(), "secret detail of a panic") || !strings.Contains(w.log.String(), "req-1") {
		t.Error("the panic is not in the log with its request id")
	}
	w.panics = false
	w.do(generic, "GET", "/Users", "").is(200)
}

func TestReq01_TrailingSlashAndLocation(t *testing.T) {
	w := newWorld(t)
	a := w.do(generic, "POST", "/Users/", `{"schemas":["`+schema.UserURN+`"],"userName":"ada@acme.example"}`).is(201)
	location := publicURL + "/scim/" + w.dirs[generic] + "/v2/Users/" + a.id()
	if got := a.header.Get("Location"); got != location || a.at("meta", "location") != location {
		t.Errorf("Location %s, meta.location %v, want %s", got, a.at("meta", "location"), location)
	}
	w.do(generic, "GET", "/Users/"+a.id()+"/", "").is(200)
	w.do(generic, "GET", "/Users/?count=1", "").is(200)
	// A client whose base URL ends in a slash sends two.
	w.do(generic, "GET", "//Users//"+a.id(), "").is(200)
	w.do(generic, "PATCH", "//Users/"+a.id()+"//", ops(`{"op":"replace","path":"title","value":"x"}`)).is(200)
	if got := w.do(generic, "GET", "//Users?count=1", "").is(200).total(); got != 1 {
		t.Errorf("%d users behind two slashes, want 1", got)
	}
	w.do(generic, "GET", "/Users/%2F", "").fails(404, "") // an id, which nobody has
	g := w.do(generic, "POST", "/Groups", `{"schemas":["`+schema.GroupURN+`"],"displayName":"g"}`).is(201)
	if got := g.header.Get("Location"); got != g.at("meta", "location") || !strings.HasPrefix(got, publicURL) {
		t.Errorf("Location %s, meta.location %v", got, g.at("meta", "location"))
	}
}

func TestReq02_Discovery(t *testing.T) {
	w := newWorld(t)
	config := w.do(generic, "GET", "/ServiceProviderConfig", "").is(200).json()
	for _, key := range []string{"schemas", "patch", "bulk", "filter", "changePassword", "sort", "etag", "authenticationSchemes", "pagination", "meta"} {
		if config[key] == nil {
			t.Errorf("ServiceProviderConfig lacks %s", key)
		}
	}
	pagination, _ := config["pagination"].(map[string]any)
	for _, key := range []string{"cursor", "index", "defaultPaginationMethod", "defaultPageSize", "maxPageSize", "cursorTimeout"} {
		if _, ok := pagination[key]; !ok {
			t.Errorf("pagination lacks %s", key)
		}
	}
	if at(config, "changePassword", "supported") != false || at(config, "patch", "supported") != true || at(config, "etag", "supported") != true {
		t.Errorf("ServiceProviderConfig: %v", config)
	}
	primary := 0
	for _, s := range config["authenticationSchemes"].([]any) {
		if at(s, "primary") == true {
			primary++
		}
	}
	if primary != 1 {
		t.Errorf("%d primary authentication schemes", primary)
	}

	types := w.do(generic, "GET", "/ResourceTypes", "").is(200)
	if types.total() != 2 || types.at("Resources", 0, "name") != "User" || types.at("Resources", 0, "endpoint") != "/Users" ||
		types.at("Resources", 1, "endpoint") != "/Groups" || types.at("Resources", 0, "description") != "User Account" {
		t.Errorf("ResourceTypes: %s", types.body)
	}
	if w.do(generic, "GET", "/ResourceTypes/User", "").is(200).at("schema") != schema.UserURN {
		t.Error("ResourceTypes/User names no schema")
	}
	schemas := w.do(generic, "GET", "/Schemas", "").is(200)
	if schemas.total() != 3 {
		t.Errorf("%d schemas", schemas.total())
	}
	for _, doc := range append(schemas.at("Resources").([]any), append(types.at("Resources").([]any), config)...) {
		if at(doc, "schemas", 0) == nil || at(doc, "meta", "resourceType") == nil || at(doc, "meta", "location") == nil {
			t.Errorf("without schemas or meta: %v", doc)
		}
	}
	for _, urn := range []string{schema.UserURN, schema.GroupURN, schema.EnterpriseURN} {
		if w.do(generic, "GET", "/Schemas/"+urn, "").is(200).at("id") != urn {
			t.Errorf("/Schemas/%s is another", urn)
		}
	}
	for _, path := range []string{"/ServiceProviderConfig", "/ResourceTypes", "/Schemas", "/Schemas/" + schema.UserURN, "/ResourceTypes/User"} {
		w.do(generic, "GET", path+"?filter="+q(`id eq "x"`), "").is(403)
		w.do(generic, "GET", path+"?count=x&attributes=a&excludedAttributes=b&startIndex=-", "").is(200)
	}
}

// Advertised attributes as a client reads them: uniqueness where it is
// enforced, no password, displayName of groups required.
func TestReq02_SchemasTellWhatIsEnforced(t *testing.T) {
	w := newWorld(t)
	find := func(urn, name string) map[string]any {
		for _, a := range w.do(generic, "GET", "/Schemas/"+urn, "").is(200).at("attributes").([]any) {
			if at(a, "name") == name {
				return a.(map[string]any)
			}
		}
		return nil
	}
	if a := find(schema.UserURN, "userName"); a["uniqueness"] != "server" || a["required"] != true || a["caseExact"] != false {
		t.Errorf("userName: %v", a)
	}
	if a := find(schema.GroupURN, "displayName"); a["uniqueness"] != "server" || a["required"] != true {
		t.Errorf("displayName: %v", a)
	}
	if a := find(schema.UserURN, "password"); a != nil {
		t.Errorf("password is advertised: %v", a)
	}
	if a := find(schema.UserURN, "groups"); a["mutability"] != "readOnly" {
		t.Errorf("groups: %v", a)
	}
}

func TestReq02_DiscoveryWithoutTokenTellsNothing(t *testing.T) {
	w := newWorld(t)
	for _, path := range []string{"/ServiceProviderConfig", "/ResourceTypes", "/Schemas"} {
		known := w.do(generic, "GET", path, "", "Authorization", "").is(200)
		r := w.request(generic, "GET", path, nil, "Authorization", "")
		r.URL.Path = "/scim/unknown/v2" + path
		unknown := w.send(r).is(200)
		if got := bytes.ReplaceAll(unknown.body, []byte("/unknown/"), []byte("/"+w.dirs[generic]+"/")); !bytes.Equal(got, known.body) {
			t.Errorf("%s differs for an unknown directory:\n%s\n%s", path, known.body, unknown.body)
		}
		w.do(generic, "GET", path, "", "Authorization", "Bearer wrong").is(401)
	}
}

// refusedTokens returns an operator's API key, and two tokens of the generic
// directory that were good once.
func (w *world) refusedTokens() (apiKey, expired, revoked string) {
	w.t.Helper()
	w.update(func(tx *store.Tx) (err error) {
		actor := identity.Actor{Kind: identity.ActorOperator}
		if apiKey, err = auth.Issue(tx, &credentials.Credential{Scope: string(auth.ScopeOperator)}, actor, ""); err != nil {
			return err
		}
		c := &credentials.Credential{Parent: w.parent, Scope: string(auth.ScopeDirectory), Target: w.dirs[generic], ExpiresAt: 1}
		if expired, err = auth.Issue(tx, c, actor, ""); err != nil {
			return err
		}
		c = &credentials.Credential{Parent: w.parent, Scope: string(auth.ScopeDirectory), Target: w.dirs[generic]}
		if revoked, err = auth.Issue(tx, c, actor, ""); err != nil {
			return err
		}
		return auth.Revoke(tx, c, actor, "")
	})
	return apiKey, expired, revoked
}

func TestReq19_Tokens(t *testing.T) {
	w := newWorld(t)
	apiKey, expired, revoked := w.refusedTokens()
	user := w.user(generic, "ada@acme.example")
	var first []byte
	for _, tt := range []struct{ name, header string }{
		{"none", ""},
		{"empty", "Bearer "},
		{"wrong", "Bearer usher_wrong"},
		{"long", "Bearer " + strings.Repeat("x", 5000)},
		{"another directory's", "Bearer " + w.tokens[okta]},
		{"an operator's key", "Bearer " + apiKey},
		{"expired", "Bearer " + expired},
		{"revoked", "Bearer " + revoked},
		{"another scheme", "Basic " + w.tokens[generic]},
		{"without scheme", w.tokens[generic]},
	} {
		for _, call := range [][2]string{{"GET", "/Users/" + user}, {"GET", "/Users/nobody"}, {"POST", "/Groups"}, {"DELETE", "/Users/" + user}} {
			a := w.do(generic, call[0], call[1], "{}", "Authorization", tt.header).is(401)
			if !strings.HasPrefix(a.header.Get("WWW-Authenticate"), "Bearer") {
				t.Errorf("%s: WWW-Authenticate %q", tt.name, a.header.Get("WWW-Authenticate"))
			}
			if first == nil {
				first = a.body
			}
			if !bytes.Equal(first, a.body) {
				t.Errorf("%s: the answer differs: %s", tt.name, a.body)
			}
		}
	}
	w.do(generic, "GET", "/Users/"+user, "", "Authorization", "bearer  "+w.tokens[generic]).is(200)
	r := w.request(generic, "GET", "/Users/"+user, nil)
	r.URL.Path = "/scim/v2/Users/" + user // the token finds the directory
	if got := w.send(r).is(200).at("meta", "location"); got != publicURL+"/scim/"+w.dirs[generic]+"/v2/Users/"+user {
		t.Errorf("meta.location %v", got)
	}
	// A record of one directory is nothing to another's token.
	w.do(okta, "GET", "/Users/"+user, "").is(404)
	w.do(okta, "DELETE", "/Users/"+user, "").is(404)
}

func TestReq03_LetterCase(t *testing.T) {
	w := newWorld(t)
	a := w.do(generic, "POST", "/Users", `{"SCHEMAS":["`+strings.ToUpper(schema.UserURN)+`"],"USERNAME":"Ada@Acme.example","Name":{"GIVENNAME":"Ada"},
		"EMAILS":[{"VALUE":"Ada@Acme.example","Type":"WORK","Primary":true}],"externalID":"Ext-1",
		"`+strings.ToLower(schema.EnterpriseURN)+`":{"EmployeeNumber":"7"}}`).is(201)
	if a.at("userName") != "Ada@Acme.example" || a.at("name", "givenName") != "Ada" || a.at("emails", 0, "type") != "WORK" ||
		a.at("externalId") != "Ext-1" || a.at(schema.EnterpriseURN, "employeeNumber") != "7" {
		t.Fatalf("not stored verbatim under canonical names: %s", a.body)
	}
	w.group(generic, "Eng-One")
	for filter, want := range map[string]int{
		`USERNAME EQ "ada@acme.EXAMPLE"`:                     1,
		`emails.VALUE eq "ADA@acme.example"`:                 1,
		`externalId eq "Ext-1"`:                              1,
		`externalId eq "ext-1"`:                              0,
		`id eq "` + strings.ToUpper(a.id()) + `"`:            0,
		strings.ToUpper(schema.UserURN) + `:userName sw "A"`: 1,
	} {
		if got := w.do(generic, "GET", "/Users?filter="+q(filter), "").is(200).total(); got != want {
			t.Errorf("%s: %d, want %d", filter, got, want)
		}
	}
	if got := w.do(generic, "GET", "/Groups?filter="+q(`DisplayName Eq "eng-one"`), "").is(200).total(); got != 1 {
		t.Errorf("displayName eq: %d", got)
	}
	w.do(generic, "PATCH", "/Users/"+a.id(), ops(`{"OP":"rEPLACE","PATH":"NAME.givenname","VALUE":"Augusta"}`)).is(200)
	if got := w.do(generic, "GET", "/Users/"+a.id(), "").at("name", "givenName"); got != "Augusta" {
		t.Errorf("givenName %v", got)
	}
}

func TestReq05_Paging(t *testing.T) {
	w := newWorld(t)
	for i := range 7 {
		w.user(generic, fmt.Sprintf("u%d@acme.example", i))
	}
	for _, tt := range []struct {
		query              string
		start, items, from int
	}{
		{"", 1, 7, 0},
		{"startIndex=1&count=2", 1, 2, 0},
		{"startIndex=3&count=2", 3, 2, 2},
		{"startIndex=0&count=3", 1, 3, 0},
		{"startIndex=-1&count=3", 1, 3, 0},
		{"count=0", 1, 0, 0},
		{"count=-4", 1, 0, 0},
		{"startIndex=8", 8, 0, 0},
		{"startIndex=99999999999999999999", 1 << 30, 0, 0},
		{"startIndex=-99999999999999999999&count=1", 1, 1, 0},
		{"startIndex=7&count=5", 7, 1, 6},
		{"count=5000", 1, 7, 0},
		{"startIndex=2&count=2&filter=" + q(`userName co "u"`), 2, 2, 1},
		{"count=0&filter=" + q(`userName co "u"`), 1, 0, 0},
		{"startIndex=9&filter=" + q(`userName co "u"`), 9, 0, 0},
	} {
		a := w.do(generic, "GET", "/Users?"+tt.query, "").is(200)
		list, ok := a.at("Resources").([]any)
		if a.total() != 7 || !ok || len(list) != tt.items || a.at("itemsPerPage") != float64(tt.items) || a.at("startIndex") != float64(tt.start) {
			t.Errorf("%s: %.300s", tt.query, a.body)
			continue
		}
		if tt.items > 0 && at(list[0], "userName") != fmt.Sprintf("u%d@acme.example", tt.from) {
			t.Errorf("%s: begins with %v", tt.query, at(list[0], "userName"))
		}
	}
	for _, query := range []string{"startIndex=x", "count=x", "count=1.5", "startIndex=1e2", "count=%201"} {
		for _, path := range []string{"/Users?", "/Groups?"} {
			w.do(generic, "GET", path+query, "").fails(400, schema.InvalidValue)
		}
	}
}

// No startIndex is so large that adding to it makes it a small one.
func TestReq05_TheLargestStartIndex(t *testing.T) {
	w := newWorld(t)
	w.group(generic, "eng-a", w.user(generic, "ada@acme.example"))
	for _, start := range []string{"9223372036854775807", "9223372036854775700", "9223372036854775808", "1073741825"} {
		for _, list := range []string{"/Users?", "/Groups?", "/Users?sortBy=userName&", "/Users?filter=title+pr&", "/Users?filter=active+eq+true&"} {
			a := w.do(generic, "GET", list+"count=1000&startIndex="+start, "").is(200)
			if left, _ := a.at("Resources").([]any); len(left) != 0 {
				t.Errorf("%s: %s", a.what, a.body)
			}
		}
		for _, list := range []string{"/Users?sortBy=title&", "/Groups?sortBy=members.value&sortOrder=descending&"} {
			w.do(generic, "GET", list+"count=1000&startIndex="+start, "").fails(400, schema.TooMany)
		}
		w.do(generic, "POST", "/.search", `{"schemas":["`+searchURN+`"],"count":1000,"startIndex":`+start+`}`).fails(400, schema.TooMany)
	}
}

func TestReq06_Projection(t *testing.T) {
	w := newWorld(t)
	full := `{"schemas":["` + schema.UserURN + `"],"userName":"ada@acme.example","displayName":"Ada","name":{"givenName":"Ada","familyName":"L"},
		"emails":[{"value":"ada@acme.example","type":"work"}],"` + schema.EnterpriseURN + `":{"employeeNumber":"7","department":"R"}}`
	a := w.do(generic, "POST", "/Users?attributes=userName", full).is(201)
	keys := func(a answer) []string {
		var out []string
		for k := range a.json() {
			out = append(out, k)
		}
		return sorted(out...)
	}
	if got := keys(a); !slices.Equal(got, sorted("schemas", "id", "userName")) {
		t.Errorf("POST ?attributes=userName: %v", got)
	}
	id := a.id()
	g := w.group(generic, "eng-a", id)
	for _, tt := range []struct {
		path, query string
		want        []string
	}{
		{"/Users/" + id, "attributes=username", sorted("schemas", "id", "userName")},
		{"/Users/" + id, "attributes=NAME.givenName,emails[type eq \"a,b\"].value", sorted("schemas", "id", "name", "emails")},
		{"/Users/" + id, "attributes=" + schema.EnterpriseURN + ":department", sorted("schemas", "id", schema.EnterpriseURN)},
		{"/Users/" + id, "attributes=nonsense", sorted("schemas", "id")},
		{"/Users/" + id, "excludedAttributes=id,groups,meta,displayName,name,active", sorted("schemas", "id", "userName", "emails", schema.EnterpriseURN)},
		{"/Users/" + id, "attributes=userName&attributes=active,name&attributes=", sorted("schemas", "id", "userName", "active", "name")},
		{"/Users/" + id, "attributes=&attributes=&excludedAttributes=groups,meta&excludedAttributes=emails", sorted("schemas", "id", "userName", "displayName", "name", "active", schema.EnterpriseURN)},
		{"/Groups/" + g, "excludedAttributes=members", sorted("schemas", "id", "displayName", "meta")},
		{"/Groups/" + g, "attributes=displayName", sorted("schemas", "id", "displayName")},
		{"/Groups/" + g, "attributes=members.value", sorted("schemas", "id", "members")},
	} {
		query := strings.NewReplacer(" ", "%20", `"`, "%22", "[", "%5B", "]", "%5D").Replace(tt.query)
		if got := keys(w.do(generic, "GET", tt.path+"?"+query, "").is(200)); !slices.Equal(got, tt.want) {
			t.Errorf("%s?%s: %v, want %v", tt.path, tt.query, got, tt.want)
		}
	}
	put := keys(w.do(generic, "PUT", "/Users/"+id+"?attributes=displayName", full).is(200))
	if !slices.Equal(put, sorted("schemas", "id", "displayName")) {
		t.Errorf("PUT ?attributes: %v", put)
	}
	list := w.do(generic, "GET", "/Groups?excludedAttributes=members", "").is(200)
	if list.total() != 1 || list.at("Resources", 0, "members") != nil || list.at("Resources", 0, "displayName") != "eng-a" {
		t.Errorf("list: %s", list.body)
	}
	list = w.do(generic, "GET", "/Groups?excludedAttributes=meta&excludedAttributes=members", "").is(200)
	if list.at("Resources", 0, "members") != nil || list.at("Resources", 0, "meta") != nil || list.at("Resources", 0, "displayName") != "eng-a" {
		t.Errorf("list: %s", list.body)
	}
}

// A projection that cannot be is refused before anything is changed.
func TestReq06_BadProjectionChangesNothing(t *testing.T) {
	w := newWorld(t)
	ada := w.user(generic, "ada@acme.example")
	g := w.group(generic, "eng-a", ada)
	const bad = "?attributes=displayName&excludedAttributes=members"
	before := w.allEvents()
	for _, tt := range []struct{ method, path, body string }{
		{"POST", "/Users", `{"schemas":["` + schema.UserURN + `"],"userName":"eve@acme.example"}`},
		{"PUT", "/Users/" + ada, `{"schemas":["` + schema.UserURN + `"],"userName":"eve@acme.example"}`},
		{"PATCH", "/Users/" + ada, ops(`{"op":"replace","path":"displayName","value":"x"}`)},
		{"POST", "/Groups", `{"schemas":["` + schema.GroupURN + `"],"displayName":"eng-b"}`},
		{"PUT", "/Groups/" + g, `{"schemas":["` + schema.GroupURN + `"],"displayName":"eng-b","members":[]}`},
		{"PATCH", "/Groups/" + g, ops(`{"op":"remove","path":"members"}`)},
	} {
		w.do(generic, tt.method, tt.path+bad, tt.body).fails(400, schema.InvalidValue)
		if got := w.allEvents(); got != before {
			t.Errorf("%s %s was refused and yet applied", tt.method, tt.path)
			before = got
		}
	}
	w.wantMembers(generic, g, ada)
}

func TestReq07_Versions(t *testing.T) {
	w := newWorld(t)
	id := w.user(generic, "ada@acme.example")
	g := w.group(generic, "eng-a", id)
	for _, tt := range []struct{ path, put, patch string }{
		{"/Users/" + id, `{"schemas":["` + schema.UserURN + `"],"userName":"ada@acme.example","title":"%s"}`, `{"op":"replace","path":"title","value":"%s"}`},
		{"/Groups/" + g, `{"schemas":["` + schema.GroupURN + `"],"displayName":"eng-%s"}`, `{"op":"replace","path":"displayName","value":"eng-%s"}`},
	} {
		first := w.do(generic, "GET", tt.path, "").is(200)
		tag := first.header.Get("ETag")
		if !strings.HasPrefix(tag, `W/"`) || first.at("meta", "version") != tag {
			t.Fatalf("%s: ETag %q", tt.path, tag)
		}
		for _, match := range []string{tag, strings.TrimPrefix(tag, "W/"), `"x", ` + tag, "*"} {
			a := w.do(generic, "GET", tt.path, "", "If-None-Match", match).is(304)
			if len(a.body) != 0 || a.header.Get("ETag") != tag {
				t.Errorf("%s If-None-Match %s: ETag %q, %d bytes", tt.path, match, a.header.Get("ETag"), len(a.body))
			}
		}
		w.do(generic, "GET", tt.path, "", "If-None-Match", `W/"99"`).is(200)
		for _, call := range []struct{ method, body string }{
			{"PUT", fmt.Sprintf(tt.put, "no")}, {"PATCH", ops(fmt.Sprintf(tt.patch, "no"))}, {"DELETE", ""},
		} {
			w.do(generic, call.method, tt.path, call.body, "If-Match", `W/"99"`).is(412)
		}
		if got := w.do(generic, "GET", tt.path, "").header.Get("ETag"); got != tag {
			t.Errorf("%s: a refused write moved the version to %s", tt.path, got)
		}
		put := w.do(generic, "PUT", tt.path, fmt.Sprintf(tt.put, "one"), "If-Match", tag).is(200)
		if put.header.Get("ETag") == tag || put.header.Get("ETag") == "" {
			t.Errorf("%s: ETag after PUT %q", tt.path, put.header.Get("ETag"))
		}
		w.do(generic, "PATCH", tt.path, ops(fmt.Sprintf(tt.patch, "two")), "If-Match", tag).is(412)
		done := w.do(generic, "PATCH", tt.path, ops(fmt.Sprintf(tt.patch, "two")), "If-Match", put.header.Get("ETag"))
		if done.header.Get("ETag") == "" || done.header.Get("ETag") == put.header.Get("ETag") {
			t.Errorf("%s: ETag after PATCH %q (%d)", tt.path, done.header.Get("ETag"), done.status)
		}
		w.do(generic, "DELETE", tt.path, "", "If-Match", "*").is(204)
	}
}

// Members are part of a group: whatever changes them changes its version, so
// that a client that holds the old one is told.
func TestReq07_DeletedMemberChangesTheGroupsVersion(t *testing.T) {
	w := newWorld(t)
	ada, bob := w.user(generic, "ada@acme.example"), w.user(generic, "bob@acme.example")
	inner := w.group(generic, "inner")
	g := w.group(generic, "eng-a", ada, bob, inner)
	tag := w.do(generic, "GET", "/Groups/"+g, "").header.Get("ETag")
	for _, path := range []string{"/Users/" + bob, "/Groups/" + inner} {
		w.do(generic, "DELETE", path, "").is(204)
		a := w.do(generic, "GET", "/Groups/"+g, "", "If-None-Match", tag).is(200)
		if a.header.Get("ETag") == tag {
			t.Errorf("the version stays %s after DELETE %s", tag, path)
		}
		tag = a.header.Get("ETag")
	}
	w.wantMembers(generic, g, ada)
}
