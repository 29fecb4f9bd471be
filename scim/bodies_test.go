package scim

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/scim/schema"
)

// What is wrong with a body is refused by every method that takes one, on users
// and on groups, and changes nothing.
func TestReq17_EveryMethodRefusesTheSameBodies(t *testing.T) {
	w := newWorld(t)
	ada := w.user(generic, "ada@acme.example")
	g := w.group(generic, "eng-a", ada)
	good := []struct{ method, path, body string }{
		{"POST", "/Users", userBody("new@acme.example", `"name":{"givenName":"N"}`)},
		{"PUT", "/Users/" + ada, userBody("ada@acme.example", `"title":"T"`, `"name":{"givenName":"N"}`)},
		{"PATCH", "/Users/" + ada, ops(`{"op":"replace","value":{"title":"T","name":{"givenName":"N"}}}`)},
		{"POST", "/Groups", groupBody("eng-b", `"meta":{"givenName":"N"}`)},
		{"PUT", "/Groups/" + g, groupBody("eng-c", `"members":[]`, `"meta":{"givenName":"N"}`)},
		{"PATCH", "/Groups/" + g, ops(`{"op":"replace","value":{"displayName":"eng-d","meta":{"givenName":"N"}}}`)},
		{"POST", "/Bulk", bulkBody("", bulkOp("DELETE", "/Groups/"+g, "", ""), bulkOp("POST", "/Users", "x", userBody("newer@acme.example", `"name":{"givenName":"N"}`)))},
	}
	spoil := map[string]func(string) string{
		"a key twice":               func(s string) string { return `{"x":1,"x":1,` + s[1:] },
		"a key twice, once escaped": func(s string) string { return `{"xy":1,"x\u0079":1,` + s[1:] },
		"a key twice, deep inside": func(s string) string {
			return strings.Replace(s, `"givenName":"N"`, `"givenName":"N","givenName":"N"`, 1)
		},
		"schemas twice":          func(s string) string { return `{"schemas":["x"],` + s[1:] },
		"invalid UTF-8":          func(s string) string { return strings.Replace(s, `"N"`, "\"\xc3\x28\"", 1) },
		"invalid UTF-8 in a key": func(s string) string { return strings.Replace(s, `"givenName"`, "\"\xff\"", 1) },
		"half a surrogate":       func(s string) string { return strings.Replace(s, `"N"`, `"\ud800"`, 1) },
		"a control character":    func(s string) string { return strings.Replace(s, `"N"`, "\"\x01\"", 1) },
		"trailing garbage":       func(s string) string { return s + `x` },
		"a second object":        func(s string) string { return s + s },
		"a trailing NUL":         func(s string) string { return s + "\x00" },
		"cut off":                func(s string) string { return s[:len(s)-1] },
		"a byte order mark":      func(s string) string { return "\ufeff" + s },
		"a comment":              func(s string) string { return "/**/" + s },
		"nested lists": func(s string) string {
			return `{"x":` + strings.Repeat("[", 100) + strings.Repeat("]", 100) + `,` + s[1:]
		},
		"nested objects in the value": func(s string) string {
			return strings.Replace(s, `"N"`, strings.Repeat(`{"a":`, 40)+"1"+strings.Repeat("}", 40), 1)
		},
	}
	before := w.allEvents()
	for _, c := range good {
		for name, change := range spoil {
			body := change(c.body)
			if body == c.body {
				t.Fatalf("%s leaves the body of %s %s as it was", name, c.method, c.path)
			}
			w.do(generic, c.method, c.path, body).fails(400, schema.InvalidSyntax)
		}
		// One byte more than is accepted, of a length that is not told.
		long := c.body + strings.Repeat(" ", 2<<20-len(c.body)+1)
		w.send(w.request(generic, c.method, c.path, io.MultiReader(strings.NewReader(long)))).fails(413, "")
		if got := w.allEvents(); got != before {
			t.Fatalf("a body of %s %s was refused and yet applied", c.method, c.path)
		}
	}
	for _, c := range good {
		if a := w.do(generic, c.method, c.path, c.body+strings.Repeat(" ", 2<<20-len(c.body))); a.status >= 300 {
			t.Errorf("%s %s with a body of just 2 MiB: %d %s", c.method, c.path, a.status, a.body)
		}
	}
}

// Schemas that usher does not know are refused wherever they stand; the one
// that Entra sends with groups is not looked at.
func TestReq17_UnknownSchemas(t *testing.T) {
	w := newWorld(t)
	const adscim = "http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group"
	ada := w.user(generic, "ada@acme.example")
	g := w.group(generic, "eng-a", ada)
	before := w.allEvents()
	user := func(schemas, more string) string {
		return `{"schemas":["` + schema.UserURN + `"` + schemas + `],"userName":"ada@acme.example"` + more + `}`
	}
	group := func(schemas, more string) string {
		return `{"schemas":["` + schema.GroupURN + `"` + schemas + `],"displayName":"eng-x"` + more + `}`
	}
	for _, unknown := range []string{
		"urn:example:params:scim:schemas:Shoes", "urn:ietf:params:scim:schemas:core:2.0:Device", schema.EnterpriseURN + "s", "Shoes", "http://example.com/Shoes",
		"http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Device", "http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/GroupX",
	} {
		listed, used := `,"`+unknown+`"`, `,"`+unknown+`":{"size":9}`
		for _, more := range []string{"", used} {
			w.do(generic, "POST", "/Users", user(listed, more)).fails(400, schema.InvalidValue)
			w.do(generic, "PUT", "/Users/"+ada, user(listed, more)).fails(400, schema.InvalidValue)
			w.do(generic, "POST", "/Groups", group(listed, more)).fails(400, schema.InvalidValue)
			w.do(generic, "PUT", "/Groups/"+g, group(listed, more)).fails(400, schema.InvalidValue)
		}
		if strings.Contains(unknown, ":") { // else it is an attribute that is not known
			w.do(generic, "POST", "/Users", user("", used)).fails(400, schema.InvalidValue)
			w.do(generic, "PUT", "/Groups/"+g, group("", used)).fails(400, schema.InvalidValue)
		}
	}
	w.do(generic, "PATCH", "/Users/"+ada, ops(`{"op":"add","path":"urn:example:Shoes:size","value":9}`)).fails(400, schema.InvalidPath)
	w.do(generic, "POST", "/Users", user(`,"`+adscim+`"`, "")).fails(400, schema.InvalidValue)
	w.do(generic, "POST", "/Users", user(`,"`+schema.GroupURN+`"`, "")).fails(400, schema.InvalidValue)
	if got := w.allEvents(); got != before {
		t.Errorf("refused requests made %d events", got-before)
	}
	// Whoever reads the refusal is told what to send instead, of SCIM 1.1 that it is that.
	for _, urn := range []string{"urn:scim:schemas:core:1.0", "URN:scim:schemas:extension:enterprise:1.0"} {
		for what, a := range map[string]answer{
			schema.UserURN:  w.do(generic, "POST", "/Users", user(`,"`+urn+`"`, "")).fails(400, schema.InvalidValue),
			schema.GroupURN: w.do(generic, "PUT", "/Groups/"+g, group("", `,"`+urn+`":{"size":9}`)).fails(400, schema.InvalidValue),
		} {
			if detail, _ := a.at("detail").(string); !strings.Contains(detail, "SCIM 1.1") || !strings.Contains(detail, what) || !strings.Contains(detail, urn) {
				t.Errorf("%s: %s", urn, detail)
			}
		}
		for _, op := range []string{`{"op":"add","value":{"` + urn + `":{"size":9}}}`, `{"op":"add","path":"` + urn + `:size","value":9}`} {
			a := w.do(generic, "PATCH", "/Users/"+ada, ops(op)).fails(400, schema.InvalidPath)
			if detail, _ := a.at("detail").(string); !strings.Contains(detail, "SCIM 1.1") || !strings.Contains(detail, urn) {
				t.Errorf("%s: %s", op, detail)
			}
		}
	}
	a := w.do(generic, "POST", "/Groups", `{"schemas":["`+schema.UserURN+`"],"displayName":"eng-x"}`).fails(400, schema.InvalidValue)
	if detail, _ := a.at("detail").(string); !strings.Contains(detail, "send "+schema.GroupURN) || !strings.Contains(detail, "/ResourceTypes/Group") {
		t.Errorf("the schema of users for a group: %s", detail)
	}
	if got := w.allEvents(); got != before {
		t.Errorf("refused requests made %d events", got-before)
	}
	// As Entra creates and replaces groups, in any letter case.
	for _, urn := range []string{adscim, strings.ToUpper(adscim)} {
		a := w.do(entra, "POST", "/Groups", group(`,"`+urn+`"`, `,"externalId":"8aa1a0c0","meta":{"resourceType":"Group"},"members":[]`)).is(201)
		if a.at("schemas", 0) != schema.GroupURN || a.at("schemas", 1) != nil {
			t.Errorf("schemas of the answer: %s", a.body)
		}
		a = w.do(entra, "PUT", "/Groups/"+a.id(), group(`,"`+urn+`"`, `,"`+urn+`":{"x":1}`)).is(200)
		if a.at(urn) != nil {
			t.Errorf("Microsoft's schema comes back: %s", a.body)
		}
		w.do(entra, "DELETE", "/Groups/"+a.id(), "").is(204)
	}
}

// An extension counts by its attributes, whatever schemas says of it; unknown
// attributes and sub-attributes of known schemas are dropped.
func TestReq17_ExtensionsAndUnknownAttributes(t *testing.T) {
	w := newWorld(t)
	id := w.user(generic, "ada@acme.example")
	body := func(schemas, more string) string {
		return `{"schemas":[` + schemas + `],"userName":"ada@acme.example"` + more + `}`
	}
	const core, both = `"` + schema.UserURN + `"`, `"` + schema.UserURN + `","` + schema.EnterpriseURN + `"`
	for _, c := range []struct {
		name, body string
		department any
	}{
		{"listed, absent", body(both, ""), nil},
		{"listed, empty", body(both, `,"`+schema.EnterpriseURN+`":{}`), nil},
		{"listed, null", body(both, `,"`+schema.EnterpriseURN+`":null`), nil},
		{"not listed, used", body(core, `,"`+schema.EnterpriseURN+`":{"department":"R"}`), "R"},
		{"listed, used", body(both, `,"`+schema.EnterpriseURN+`":{"department":"S","shoe":9}`), "S"},
		{"nothing but what is unknown", body(core, `,"shoe":9,"emails":[{"value":"a@acme.example","shoe":9}],"name":{"shoe":9},"`+schema.EnterpriseURN+`":{"shoe":9,"manager":{"value":"m","shoe":9}}`), nil},
	} {
		a := w.do(generic, "PUT", "/Users/"+id, c.body).is(200)
		if got := a.at(schema.EnterpriseURN, "department"); got != c.department {
			t.Errorf("%s: department %v, want %v", c.name, got, c.department)
		}
		if listed := a.at("schemas", 1) != nil; listed != (a.at(schema.EnterpriseURN) != nil) {
			t.Errorf("%s: schemas do not say what is there: %s", c.name, a.body)
		}
		if strings.Contains(string(a.body), "shoe") {
			t.Errorf("%s: an unknown attribute was kept: %s", c.name, a.body)
		}
	}
}

// Filters and paths: 4 KiB and 32 levels are accepted, a byte and a level more
// are not.
func TestReq17_BoundsOfFiltersAndPaths(t *testing.T) {
	w := newWorld(t)
	id := w.user(generic, "ada@acme.example")
	nested := func(n int) string { return strings.Repeat("(", n) + `title pr` + strings.Repeat(")", n) }
	long := func(n int) string {
		s := `title eq "` + strings.Repeat("x", n)
		return s[:n-1] + `"`
	}
	for _, c := range []struct {
		filter string
		status int
	}{{nested(32), 200}, {nested(33), 400}, {long(4096), 200}, {long(4097), 400}} {
		if a := w.do(generic, "GET", "/Users?filter="+q(c.filter), ""); a.status != c.status {
			t.Errorf("a filter of %d bytes: %d %s", len(c.filter), a.status, a.body)
		}
	}
	path := func(n int) string {
		const head, tail = `phoneNumbers[value eq "`, `"].type`
		return head + strings.Repeat("x", n-len(head)-len(tail)) + tail
	}
	for _, c := range []struct{ length, status int }{{4096, 200}, {4097, 400}} {
		if a := w.do(generic, "PATCH", "/Users/"+id, ops(fmt.Sprintf(`{"op":"replace","path":%q,"value":"work"}`, path(c.length)))); a.status != c.status {
			t.Errorf("a path of %d bytes: %d %.300s", c.length, a.status, a.body)
		}
	}
}

// What records are found by has 1,000 bytes at most, on both engines, wherever it
// comes from: PostgreSQL has no room for more in an index.
func TestReq17_LongNamesAreRefused(t *testing.T) {
	text := func(n int) string { // one that does not become shorter
		var b strings.Builder
		for i := uint32(1); b.Len() < n; i++ {
			fmt.Fprintf(&b, "%08x", i*2654435761)
		}
		return b.String()[:n]
	}
	most, long := text(1000), text(1001)
	onEachEngine(t, func(t *testing.T, w *world) {
		user, group := w.user(entra, "ada@acme.example"), w.group(entra, "eng-a")
		bodies := func(name, value string) (path, id, body, op string) {
			path, id, body = "/Users", user, userBody("ada@acme.example", fmt.Sprintf(`%q:%q`, name, value))
			op = fmt.Sprintf(`{"op":"add","path":%q,"value":%q}`, name, value)
			switch name {
			case "userName":
				body = userBody(value)
			case "emails.value":
				body = userBody("ada@acme.example", fmt.Sprintf(`"emails":[{"value":%q,"type":"work"}]`, value))
				op = fmt.Sprintf(`{"op":"add","path":"emails[type eq \"work\"].value","value":%q}`, value)
			case "displayName":
				path, id, body = "/Groups", group, groupBody(value)
			case "members.value":
				path, id, body = "/Groups", group, groupBody("eng-a", fmt.Sprintf(`"members":[{"value":%q}]`, value))
				op = fmt.Sprintf(`{"op":"add","path":"members","value":[{"value":%q}]}`, value)
			}
			return path, id, body, op
		}
		for _, name := range []string{"userName", "externalId", "emails.value", "displayName", "members.value"} {
			path, id, body, op := bodies(name, long)
			for _, a := range []answer{
				w.do(entra, "POST", path, body), w.do(entra, "PUT", path+"/"+id, body), w.do(entra, "PATCH", path+"/"+id, ops(op)),
			} {
				if detail, _ := a.fails(400, schema.InvalidValue).at("detail").(string); !strings.Contains(detail, name+": 1001 bytes") {
					t.Errorf("%s: %s", name, detail)
				}
			}
			for _, r := range w.bulk(entra, "", bulkOp("POST", path, "x", body), bulkOp("PUT", path+"/"+id, "", body), bulkOp("PATCH", path+"/"+id, "", ops(op))) {
				if r.Status != "400" {
					t.Errorf("%s of %s in Bulk: %s", r.Method, name, r.Status)
				}
			}
			path, id, _, op = bodies(name, most)
			w.do(entra, "PATCH", path+"/"+id, ops(op)).is(204)
		}
		w.do(entra, "POST", "/Users", userBody(strings.Repeat("Ⱥ", 500), `"externalId":"`+most+`"`)).is(201) // longer in the other letter case
		w.do(entra, "POST", "/Groups", groupBody("eng-b", `"externalId":"`+most+`"`)).is(201)
		w.do(entra, "PUT", "/Groups/"+group, groupBody("eng-a", `"externalId":"`+long+`"`)).fails(400, schema.InvalidValue)
	})
}

// Whoever was stored with a longer name leaves as everybody does.
func TestReq17_LongNamesThatAreThereStay(t *testing.T) {
	w := newWorld(t)
	long := strings.Repeat("x", 5000)
	u := &directory.User{
		Parent: w.parent, Directory: w.dirs[generic], UserName: long, Active: true, Emails: []directory.Email{{Value: long}},
		Doc: []byte(userBody(long, `"active":true`, `"emails":[{"value":"`+long+`"}]`)),
	}
	w.update(func(tx *store.Tx) error { return directory.InsertUser(tx, u) })
	path := "/Users/" + u.ID
	w.do(generic, "PATCH", path, ops(`{"op":"replace","path":"active","value":"False"}`)).is(200)
	if got := w.do(generic, "GET", path, "").is(200).at("active"); got != false {
		t.Errorf("active is %v", got)
	}
	w.do(generic, "PUT", path, userBody(long, `"title":"T"`, `"emails":[{"value":"`+long+`","type":"work"}]`)).is(200)
	w.do(generic, "PUT", path, userBody(long+"y")).fails(400, schema.InvalidValue)
	w.do(generic, "PUT", path, userBody(long, `"emails":[{"value":"`+long+`y"}]`)).fails(400, schema.InvalidValue)
	w.do(generic, "PUT", path, userBody("ada@acme.example")).is(200)
}
