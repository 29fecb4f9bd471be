package scim

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"usher/internal/identity"
	"usher/scim/schema"
)

// entraUser is a user as Entra's provisioning service creates one.
func entraUser(userName string, more ...string) string {
	return fmt.Sprintf(`{"schemas":[%q,%q],"externalId":%q,"userName":%q,"active":true,"meta":{"resourceType":"User"},"roles":[]%s}`,
		schema.UserURN, schema.EnterpriseURN, "ext-"+userName, userName, strings.Join(append([]string{""}, more...), ","))
}

// reads holds what GET answers of a user to these paths (see dotted).
func (w *world) reads(d identity.Dialect, id string, want map[string]string) {
	w.t.Helper()
	a := w.do(d, "GET", "/Users/"+id, "").is(200)
	for path, v := range want {
		if got := fmt.Sprint(dotted(a.json(), path)); got != v {
			w.t.Errorf("%s is %s, want %s\n%s", path, got, v, a.body)
		}
	}
}

// The same attributes with aadOptscim062020 off, as flattened keys of one
// path-less value, and on, as operations with a path each: the user is the same
// afterwards, and no key is kept as it was written.
func TestReq21_FlattenedKeysAndPathsAreTheSame(t *testing.T) {
	w := newWorld(t)
	attributes := []struct{ path, value string }{
		{`displayName`, `"Ada L"`},
		{`name.givenName`, `"Ada"`},
		{`name.familyName`, `"Lovelace"`},
		{`emails[type eq \"work\"].value`, `"ada@acme.example"`},
		{`phoneNumbers[type eq \"mobile\"].value`, `"+44 1"`},
		{`addresses[type eq \"work\"].country`, `"GB"`},
		{schema.EnterpriseURN + `:employeeNumber`, `"7"`},
		{schema.EnterpriseURN + `:department`, `"Research"`},
		{schema.EnterpriseURN + `:manager`, `"m-1"`},
		{schema.UserURN + `:title`, `"Countess"`},
	}
	bodies := map[string]string{}
	for _, op := range []string{"Add", "add", "Replace", "replace"} {
		var keys, operations []string
		for _, a := range attributes {
			keys = append(keys, `"`+a.path+`":`+a.value)
			operations = append(operations, fmt.Sprintf(`{"op":%q,"path":"%s","value":%s}`, op, a.path, a.value))
		}
		bodies["off, "+op] = ops(fmt.Sprintf(`{"op":%q,"value":{%s}}`, op, strings.Join(keys, ",")))
		bodies["on, "+op] = ops(operations...)
	}
	n := 0
	for name, body := range bodies {
		n++
		id := w.user(entra, fmt.Sprintf("u%d@acme.example", n))
		w.do(entra, "PATCH", "/Users/"+id, body).is(204)
		w.reads(entra, id, map[string]string{
			"displayName": "Ada L", "name": "map[familyName:Lovelace givenName:Ada]", "emails": "[map[type:work value:ada@acme.example]]",
			"phoneNumbers": "[map[type:mobile value:+44 1]]", "addresses": "[map[country:GB type:work]]", "title": "Countess",
			schema.EnterpriseURN: "map[department:Research employeeNumber:7 manager:map[value:m-1]]",
			"schemas":            "[" + schema.UserURN + " " + schema.EnterpriseURN + "]",
		})
		for key := range w.do(entra, "GET", "/Users/"+id, "").json() {
			if strings.ContainsAny(key, ".[") && key != schema.EnterpriseURN {
				t.Errorf("%s: the key %q was kept as it was written", name, key)
			}
		}
		// Again with another value: the elements are changed, not added to.
		w.do(entra, "PATCH", "/Users/"+id, strings.ReplaceAll(strings.ReplaceAll(body, "ada@acme.example", "ada.l@acme.example"), "+44 1", "+44 2")).is(204)
		w.reads(entra, id, map[string]string{"emails": "[map[type:work value:ada.l@acme.example]]", "phoneNumbers": "[map[type:mobile value:+44 2]]"})
	}
	// What is not known is dropped from such a value, and refused as a path.
	id := w.user(entra, "other@acme.example")
	w.do(entra, "PATCH", "/Users/"+id, ops(`{"op":"replace","value":{"shoe.size":"44","name.shoe":"x","title":"T"}}`)).is(204)
	w.reads(entra, id, map[string]string{"title": "T", "name": "<nil>", "shoe": "<nil>"})
	w.do(entra, "PATCH", "/Users/"+id, ops(`{"op":"Replace","path":"name.shoe","value":"x"}`)).fails(400, schema.InvalidPath)
}

func TestReq22_GhostsAreMembersOfEntraAlone(t *testing.T) {
	w := newWorld(t)
	const ghost = "7f6a51c2-4c3f-4a8e-9f8c-0123456789ab"
	ada := w.user(entra, adaMail)
	g := w.group(entra, "eng-a", ada)
	w.do(entra, "PATCH", "/Groups/"+g, ops(`{"op":"Add","path":"members","value":[{"$ref":null,"value":"`+ghost+`"}]}`)).is(204)
	w.wantMembers(entra, g, ada, ghost)
	if got := w.do(entra, "GET", "/Groups?excludedAttributes=members&filter="+q(`id eq "`+g+`" and members eq "`+ghost+`"`), "").is(200).total(); got != 1 {
		t.Errorf("%d groups count the member that nobody knows", got)
	}
	w.wantAccess(adaMail, "acme-console", "developer", "acme-enterprise", "user")
	w.do(entra, "PATCH", "/Groups/"+g, ops(`{"op":"Remove","path":"members[value eq \"`+ghost+`\"]"}`)).is(204)
	w.wantMembers(entra, g, ada)
}

// A value path to an element that is not there makes it, with what the brackets
// say; once more it changes that element.
func TestReq23_AnElementThatIsNotThereIsMade(t *testing.T) {
	w := newWorld(t)
	for i, tt := range []struct{ path, attribute, first, second string }{
		{`emails[type eq \"work\"].value`, "emails", "[map[type:work value:one]]", "[map[type:work value:two]]"},
		{`phoneNumbers[type eq \"mobile\"].value`, "phoneNumbers", "[map[type:mobile value:one]]", "[map[type:mobile value:two]]"},
		{`phoneNumbers[type eq \"fax\"].value`, "phoneNumbers", "[map[type:fax value:one]]", "[map[type:fax value:two]]"},
		{`addresses[type eq \"work\"].formatted`, "addresses", "[map[formatted:one type:work]]", "[map[formatted:two type:work]]"},
		{`addresses[type eq \"work\"].streetAddress`, "addresses", "[map[streetAddress:one type:work]]", "[map[streetAddress:two type:work]]"},
		{`roles[primary eq \"True\"].value`, "roles", "[map[primary:true value:one]]", "[map[primary:true value:two]]"},
		{`ims[type eq \"xmpp\" and primary eq true].value`, "ims", "[map[primary:true type:xmpp value:one]]", "[map[primary:true type:xmpp value:two]]"},
	} {
		for _, op := range []string{"Add", "Replace"} {
			id := w.do(entra, "POST", "/Users", entraUser(fmt.Sprintf("%s%d@acme.example", op, i))).is(201).id()
			for _, c := range []struct{ value, want string }{{"one", tt.first}, {"two", tt.second}} {
				w.do(entra, "PATCH", "/Users/"+id, ops(fmt.Sprintf(`{"op":%q,"path":"%s","value":%q}`, op, tt.path, c.value))).is(204)
				w.reads(entra, id, map[string]string{tt.attribute: c.want})
			}
		}
	}
	// primary:"true" of a body is what brackets find by the boolean.
	id := w.do(entra, "POST", "/Users", entraUser("primary@acme.example", `"emails":[{"primary":"true","type":"work","value":"a@acme.example"},{"type":"home","value":"b@acme.example"}]`)).is(201).id()
	for _, literal := range []string{`true`, `\"True\"`, `True`} {
		w.do(entra, "PATCH", "/Users/"+id, ops(`{"op":"Replace","path":"emails[primary eq `+literal+`].value","value":"new-`+strings.Trim(literal, `\"`)+`@acme.example"}`)).is(204)
		w.reads(entra, id, map[string]string{"emails": "[map[primary:true type:work value:new-" + strings.Trim(literal, `\"`) + "@acme.example] map[type:home value:b@acme.example]]"})
	}
	// Brackets that describe no element make none.
	for _, path := range []string{`emails[type sw \"x\"].value`, `emails[type eq \"x\" or type eq \"y\"].value`, `emails[not (type pr)].value`, `emails[type ne \"work\" and type ne \"home\"].value`} {
		w.do(entra, "PATCH", "/Users/"+id, ops(`{"op":"Replace","path":"`+path+`","value":"x"}`)).fails(400, schema.NoTarget)
	}
}

func TestReq24_ManagerIsABareString(t *testing.T) {
	w := newWorld(t)
	const path = schema.EnterpriseURN + ":manager"
	boss := w.user(entra, "boss@acme.example")
	id := w.do(entra, "POST", "/Users", entraUser(adaMail, `"`+schema.EnterpriseURN+`":{"department":"R","manager":"`+boss+`"}`)).is(201).id()
	is := func(manager string) {
		t.Helper()
		w.reads(entra, id, map[string]string{schema.EnterpriseURN + "/manager": manager, schema.EnterpriseURN + "/department": "R"})
	}
	is("map[value:" + boss + "]")
	for _, none := range []string{
		`{"op":"Replace","path":"` + path + `","value":""}`, `{"op":"Add","path":"` + path + `","value":null}`, `{"op":"Remove","path":"` + path + `"}`,
		`{"op":"Replace","path":"` + path + `","value":{"value":""}}`, `{"op":"replace","value":{"` + path + `":""}}`, `{"op":"replace","value":{"` + schema.EnterpriseURN + `":{"manager":null}}}`,
	} {
		for _, some := range []string{
			`{"op":"Add","path":"` + path + `","value":"` + boss + `"}`, `{"op":"Replace","path":"` + path + `","value":"` + boss + `"}`,
			`{"op":"Add","path":"` + path + `","value":[{"value":"` + boss + `"}]}`, `{"op":"add","value":{"` + path + `":"` + boss + `"}}`,
		} {
			w.do(entra, "PATCH", "/Users/"+id, ops(some)).is(204)
			is("map[value:" + boss + "]")
		}
		w.do(entra, "PATCH", "/Users/"+id, ops(none)).is(204)
		is("<nil>")
		w.do(entra, "PATCH", "/Users/"+id, ops(none)).is(204) // whom nobody manages nobody manages
		is("<nil>")
	}
}

func TestReq27_GroupsAndUsersAsEntraKeepsThem(t *testing.T) {
	w := newWorld(t)
	for i := range 2 { // the same externalId comes twice
		w.do(entra, "PUT", "/Users/"+w.user(entra, fmt.Sprintf("v%d@acme.example", i)), userBody(fmt.Sprintf("v%d@acme.example", i), `"externalId":"same"`)).is(200)
		a := w.do(entra, "POST", "/Groups", groupBody(fmt.Sprintf("g%d", i), `"externalId":"same"`, `"meta":{"resourceType":"Group"}`, `"members":[]`)).is(201)
		if a.at("externalId") != "same" || a.at("meta", "resourceType") != "Group" || a.at("members") != nil {
			t.Errorf("%s", a.body)
		}
	}
	for _, path := range []string{"/Users", "/Groups"} {
		if got := w.do(entra, "GET", path+"?filter="+q(`externalId eq "same"`), "").is(200).total(); got != 2 {
			t.Errorf("%s: %d of the same externalId, want 2", path, got)
		}
	}
}

// A cycle as Entra runs it: several connections at once create users and
// change the members of one group by hundreds of PATCHes, many members each.
// No request fails, and nobody is lost.
func TestReq28_ACycleOfSeveralConnectionsLosesNobody(t *testing.T) {
	w := newWorld(t)
	const connections, each, perPatch = 4, 60, 50
	g := w.group(entra, "eng-all")
	ids := make([][]string, connections)
	atOnce := func(do func(connection int)) {
		var all sync.WaitGroup
		for c := range connections {
			all.Go(func() { do(c) })
		}
		all.Wait()
	}
	expect := func(a answer, status int) {
		if a.status != status {
			t.Errorf("%s: %d, want %d: %.300s", a.what, a.status, status, a.body)
		}
	}
	atOnce(func(c int) {
		for i := range each {
			name := fmt.Sprintf("u%d-%d@acme.example", c, i)
			expect(w.do(entra, "GET", "/Users?filter="+q(`userName eq "`+name+`"`), ""), 200)
			a := w.do(entra, "POST", "/Users", entraUser(name))
			expect(a, 201)
			id, _ := a.at("id").(string)
			ids[c] = append(ids[c], id)
		}
	})
	if t.Failed() {
		return
	}
	atOnce(func(c int) {
		for i := 0; i < each; i += perPatch { // at once everybody, each by an operation of its own
			var operations []string
			for _, id := range ids[c][i:min(i+perPatch, each)] {
				operations = append(operations, `{"op":"Add","path":"members","value":[{"$ref":null,"value":"`+id+`"}]}`)
			}
			expect(w.do(entra, "PATCH", "/Groups/"+g, ops(operations...)), 204)
		}
		for _, id := range ids[c][:each/2] { // then one by one: half of them leave, some come back
			expect(w.do(entra, "PATCH", "/Groups/"+g, ops(`{"op":"Remove","path":"members","value":[{"$ref":null,"value":"`+id+`"}]}`)), 204)
		}
		for _, id := range ids[c][:each/4] {
			expect(w.do(entra, "PATCH", "/Groups/"+g, ops(`{"op":"Add","path":"members","value":[{"$ref":null,"value":"`+id+`"}]}`)), 204)
		}
	})
	var want []string
	for c := range connections {
		want = append(append(want, ids[c][:each/4]...), ids[c][each/2:]...)
	}
	w.wantMembers(entra, g, want...)
	for c := range connections { // whether so many may lose what they had is the guards' business
		w.wantAccess(fmt.Sprintf("u%d-0@acme.example", c), "acme-console", "developer", "acme-enterprise", "user")
		w.wantAccess(fmt.Sprintf("u%d-%d@acme.example", c, each-1), "acme-console", "developer", "acme-enterprise", "user")
	}
}
