package scim

import (
	"fmt"
	"strings"
	"testing"

	"usher/internal/identity"
	"usher/internal/store/events"
	"usher/scim/schema"
)

// userBody is a POST or PUT of a user with more attributes given as JSON.
func userBody(userName string, more ...string) string {
	return fmt.Sprintf(`{"schemas":[%q],"userName":%q%s}`, schema.UserURN, userName, strings.Join(append([]string{""}, more...), ","))
}

// leavers are the ways in which clients say that a person has left.
var leavers = []struct {
	name, method string
	dialect      identity.Dialect
	body         string
}{
	{"path and boolean", "PATCH", generic, ops(`{"op":"replace","path":"active","value":false}`)},
	{"path-less", "PATCH", okta, ops(`{"op":"replace","value":{"active":false}}`)},
	{"add", "PATCH", generic, ops(`{"op":"add","path":"active","value":false}`)},
	{"string", "PATCH", entra, ops(`{"op":"Replace","path":"active","value":"False"}`)},
	{"string, path-less", "PATCH", entra, ops(`{"op":"Add","value":{"active":"FALSE"}}`)},
	{"in a letter case of its own", "PATCH", generic, ops(`{"op":"REPLACE","path":"Active","value":"false"}`)},
	{"URN as path", "PATCH", generic, ops(`{"op":"replace","path":"` + schema.UserURN + `:active","value":false}`)},
	{"URN as key", "PATCH", entra, ops(`{"op":"replace","value":{"` + schema.UserURN + `:active":"False"}}`)},
	{"after another operation", "PATCH", entra, ops(`{"op":"Replace","path":"displayName","value":"Gone"}`, `{"op":"Replace","path":"active","value":"False"}`)},
	{"true and then false", "PATCH", generic, ops(`{"op":"replace","path":"active","value":true}`, `{"op":"replace","path":"active","value":false}`)},
	{"PUT", "PUT", okta, userBody("ada@acme.example", `"active":false`)},
	{"PUT of a string", "PUT", generic, userBody("ada@acme.example", `"active":"false"`)},
	{"PUT by URN", "PUT", generic, userBody("ada@acme.example", `"`+schema.UserURN+`:active":false`)},
	{"DELETE", "DELETE", generic, ""},
	{"DELETE at Entra", "DELETE", entra, ""},
}

// Whatever says that a person has left: membership gone, gate closed and
// sessions revoked before the answer.
func TestSpec8_LeavingIsDoneBeforeTheAnswer(t *testing.T) {
	for _, tt := range leavers {
		t.Run(tt.name, func(t *testing.T) {
			w := newWorld(t)
			id := w.user(tt.dialect, "ada@acme.example")
			w.group(tt.dialect, "eng-core", id)
			w.wantAccess("ada@acme.example", "acme-console", "developer", "acme-enterprise", "user")
			if a := w.do(tt.dialect, tt.method, "/Users/"+id, tt.body); a.status/100 != 2 {
				a.is(200)
			}
			w.wantGone("ada@acme.example")
			if got := w.events(events.SessionRevoked); got != 1 {
				t.Errorf("%d session.revoked events", got)
			}
			if tt.method == "DELETE" {
				w.do(tt.dialect, "GET", "/Users/"+id, "").is(404)
				return
			}
			if got := w.do(tt.dialect, "GET", "/Users/"+id, "").is(200).at("active"); got != false {
				t.Errorf("active is %v", got)
			}
			// Only active:true said by the directory opens the gate again.
			w.do(tt.dialect, "PATCH", "/Users/"+id, ops(`{"op":"replace","path":"displayName","value":"Still gone"}`))
			w.do(tt.dialect, "PUT", "/Users/"+id, userBody("ada@acme.example")).is(200)
			w.do(tt.dialect, "PATCH", "/Users/"+id, ops(`{"op":"remove","path":"active"}`))
			w.wantGone("ada@acme.example")
			w.do(tt.dialect, "PATCH", "/Users/"+id, ops(`{"op":"replace","path":"active","value":"True"}`))
			w.wantAccess("ada@acme.example", "acme-console", "developer", "acme-enterprise", "user")
		})
	}
}

func TestReq20_EntraStringBooleanDeactivates(t *testing.T) {
	w := newWorld(t)
	for i, value := range []string{`"False"`, `"false"`, `"FALSE"`, `"fAlSe"`, `false`, `[false]`} {
		email := fmt.Sprintf("u%d@acme.example", i)
		a := w.do(entra, "POST", "/Users", userBody(email, `"active":"True"`, `"emails":[{"value":"`+email+`","type":"work","primary":"true"}]`)).is(201)
		if a.at("active") != true || a.at("emails", 0, "primary") != true {
			t.Errorf("string booleans in POST: %s", a.body)
		}
		w.do(entra, "PATCH", "/Users/"+a.id(), ops(`{"op":"Replace","path":"active","value":`+value+`}`)).is(204)
		if got := w.do(entra, "GET", "/Users/"+a.id(), "").at("active"); got != false {
			t.Errorf("%s: active is %v", value, got)
		}
		w.wantGone(email)
	}
	id := w.user(entra, "bad@acme.example")
	for _, value := range []string{`"no"`, `"0"`, `0`, `"Falsch"`, `["no"]`, `{"value":false}`} {
		w.do(entra, "PATCH", "/Users/"+id, ops(`{"op":"Replace","path":"active","value":`+value+`}`)).fails(400, schema.InvalidValue)
	}
	w.wantAccess("bad@acme.example", "acme-enterprise", "user")
}

func TestReq09_PatchRefusals(t *testing.T) {
	w := newWorld(t)
	id := w.user(generic, "ada@acme.example")
	for _, tt := range []struct {
		name, body string
		scimType   schema.ErrorType
	}{
		{"without PatchOp", `{"schemas":["` + schema.UserURN + `"],"Operations":[{"op":"replace","path":"title","value":"x"}]}`, schema.InvalidSyntax},
		{"without schemas", `{"Operations":[{"op":"replace","path":"title","value":"x"}]}`, schema.InvalidSyntax},
		{"without operations", ops(), schema.InvalidSyntax},
		{"remove without path", ops(`{"op":"remove"}`), schema.NoTarget},
		{"unknown op", ops(`{"op":"move","path":"title","value":"x"}`), schema.InvalidSyntax},
		{"remove a required attribute", ops(`{"op":"remove","path":"userName"}`), schema.NotMutable},
		{"unassign a required attribute", ops(`{"op":"replace","path":"userName","value":""}`), schema.NotMutable},
		{"null for a required attribute", ops(`{"op":"replace","value":{"userName":null}}`), schema.NotMutable},
		{"unknown path", ops(`{"op":"replace","path":"shoeSize","value":44}`), schema.InvalidPath},
		{"readOnly path", ops(`{"op":"replace","path":"groups","value":[]}`), schema.NotMutable},
		{"readOnly id", ops(`{"op":"replace","path":"id","value":"x"}`), schema.NotMutable},
		{"no match but a filter that creates nothing", ops(`{"op":"replace","path":"emails[value co \"x\"].value","value":"y"}`), schema.NoTarget},
		{"the second of two", ops(`{"op":"replace","path":"title","value":"changed"}`, `{"op":"replace","path":"shoeSize","value":44}`), schema.InvalidPath},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tag := w.do(generic, "GET", "/Users/"+id, "").header.Get("ETag")
			w.do(generic, "PATCH", "/Users/"+id, tt.body).fails(400, tt.scimType)
			if a := w.do(generic, "GET", "/Users/"+id, ""); a.header.Get("ETag") != tag || a.at("title") != nil {
				t.Errorf("something was changed: %s", a.body)
			}
		})
	}
	for _, body := range []string{
		`{"schemas":["` + schema.UserURN + `"]}`, `{"schemas":["` + schema.UserURN + `"],"userName":""}`, `{"schemas":["` + schema.UserURN + `"],"userName":null}`,
	} {
		w.do(generic, "POST", "/Users", body).fails(400, schema.InvalidValue)
		w.do(generic, "PUT", "/Users/"+id, body).fails(400, schema.InvalidValue)
	}
	w.do(generic, "POST", "/Groups", `{"schemas":["`+schema.GroupURN+`"]}`).fails(400, schema.InvalidValue)
	// Unknown keys of the document and of operations mean nothing.
	w.do(generic, "PATCH", "/Users/"+id, strings.Replace(ops(`{"op":"replace","name":"x","path":"title","value":"T"}`), "{", `{"id":"x",`, 1)).is(200)
	a := w.do(generic, "PUT", "/Users/"+id, userBody("ada@acme.example", `"id":"another"`)).is(200)
	if a.id() != id {
		t.Errorf("id became %s", a.id())
	}
}

func TestReq09_PrimaryIsOne(t *testing.T) {
	w := newWorld(t)
	a := w.do(generic, "POST", "/Users", userBody("ada@acme.example",
		`"emails":[{"value":"a@acme.example","type":"work","primary":true},{"value":"b@acme.example","type":"home"}]`)).is(201)
	a = w.do(generic, "PATCH", "/Users/"+a.id(), ops(`{"op":"add","path":"emails","value":[{"value":"c@acme.example","type":"other","primary":"True"}]}`)).is(200)
	primary := ""
	for _, m := range a.at("emails").([]any) {
		if at(m, "primary") == true {
			primary += at(m, "value").(string)
		}
	}
	if primary != "c@acme.example" {
		t.Errorf("primary: %q in %s", primary, a.body)
	}
}

func TestReq10_PutKeepsWhatItDoesNotName(t *testing.T) {
	w := newWorld(t)
	id := w.user(generic, "ada@acme.example")
	for _, active := range []bool{true, false} {
		w.do(generic, "PATCH", "/Users/"+id, ops(fmt.Sprintf(`{"op":"replace","path":"active","value":%t}`, active))).is(200)
		a := w.do(generic, "PUT", "/Users/"+id, userBody("ada@acme.example", `"title":"T"`)).is(200)
		if a.at("active") != active {
			t.Errorf("active %t became %v by a PUT without it", active, a.at("active"))
		}
	}
	w.wantGone("ada@acme.example")
	a := w.do(generic, "PATCH", "/Users/"+id, ops(`{"op":"remove","path":"active"}`)).is(200)
	if _, has := a.json()["active"]; has {
		t.Errorf("active is there after its removal: %s", a.body)
	}
	w.wantGone("ada@acme.example")
	a = w.do(generic, "PUT", "/Users/"+id, userBody("ada@acme.example", `"title":null`, `"emails":[]`, `"phoneNumbers":null`)).is(200)
	for _, key := range []string{"active", "title", "emails", "phoneNumbers"} {
		if _, has := a.json()[key]; has {
			t.Errorf("%s is there: %s", key, a.body)
		}
	}
	w.wantGone("ada@acme.example")

	bob := w.user(generic, "bob@acme.example")
	g := w.group(generic, "eng-a", bob)
	put := func(more string) answer {
		return w.do(generic, "PUT", "/Groups/"+g, `{"schemas":["`+schema.GroupURN+`"],"displayName":"eng-a"`+more+`}`).is(200)
	}
	put("")
	w.wantMembers(generic, g, bob)
	put(`,"members":[]`)
	w.wantMembers(generic, g)
	put(`,"members":` + refs(bob))
	put(`,"members":null`)
	w.wantMembers(generic, g)
	// Recommended formats and canonical values are never enforced.
	w.do(generic, "POST", "/Users", userBody("free", `"locale":"nowhere"`, `"timezone":"Mars"`, `"emails":[{"value":"no mail","type":"carrier pigeon"}]`, `"phoneNumbers":[{"value":"call me"}]`)).is(201)
}

func TestReq11_PasswordIsDiscarded(t *testing.T) {
	w := newWorld(t)
	const secret = "correct-horse-battery"
	a := w.do(okta, "POST", "/Users", userBody("ada@acme.example", `"password":"`+secret+`"`)).is(201)
	id := a.id()
	w.do(okta, "PUT", "/Users/"+id, userBody("ada@acme.example", `"password":"`+secret+`"`)).is(200)
	w.do(okta, "PATCH", "/Users/"+id, ops(`{"op":"replace","value":{"password":"`+secret+`"}}`)).is(200)
	a = w.do(okta, "GET", "/Users/"+id+"?attributes=password,userName", "").is(200)
	list := w.do(okta, "GET", "/Users", "").is(200)
	for what, text := range map[string]string{"GET": string(a.body), "list": string(list.body), "the log": w.log.String()} {
		if strings.Contains(text, secret) || strings.Contains(strings.ToLower(text), `"password"`) {
			t.Errorf("the password is in %s", what)
		}
	}
	bob := w.user(okta, "bob@acme.example")
	g := w.group(okta, "eng-a", bob)
	got := w.do(okta, "GET", "/Users/"+bob, "").is(200)
	if got.at("groups", 0, "value") != g || got.at("groups", 0, "display") != "eng-a" || got.at("groups", 1) != nil {
		t.Errorf("groups of a user: %s", got.body)
	}
	w.do(okta, "PUT", "/Users/"+bob, userBody("bob@acme.example", `"groups":[]`)).is(200)
	w.wantMembers(okta, g, bob)
}

func TestReq12_UserNameIsUniqueInAnyLetterCase(t *testing.T) {
	w := newWorld(t)
	for _, d := range []identity.Dialect{generic, entra, okta} {
		first := w.user(d, "ada."+string(d)+"@acme.example")
		second := w.user(d, "bob."+string(d)+"@acme.example")
		taken := strings.ToUpper("ada." + string(d) + "@acme.example")
		tag := w.do(d, "GET", "/Users/"+second, "").header.Get("ETag")
		w.do(d, "POST", "/Users", userBody(taken)).fails(409, schema.NotUnique)
		w.do(d, "PUT", "/Users/"+second, userBody(taken)).fails(409, schema.NotUnique)
		w.do(d, "PATCH", "/Users/"+second, ops(`{"op":"replace","path":"userName","value":"`+taken+`"}`)).fails(409, schema.NotUnique)
		w.do(d, "PATCH", "/Users/"+second, ops(`{"op":"replace","value":{"userName":"`+taken+`","title":"x"}}`)).fails(409, schema.NotUnique)
		if got := w.do(d, "GET", "/Users/"+second, ""); got.header.Get("ETag") != tag || got.at("title") != nil {
			t.Errorf("%s: a refused write changed the user: %s", d, got.body)
		}
		// One's own name in another letter case is no clash, and is stored as sent.
		if got := w.do(d, "PUT", "/Users/"+first, userBody(taken)).is(200).at("userName"); got != taken {
			t.Errorf("userName %v", got)
		}
		w.do(d, "DELETE", "/Users/"+first, "").is(204)
		w.do(d, "POST", "/Users", userBody(taken, `"active":true`)).is(201)
	}
	// externalId and e-mails are not unique; a manager need not be there.
	for i := range 2 {
		w.do(generic, "POST", "/Users", userBody(fmt.Sprintf("same%d@acme.example", i), `"externalId":"same"`, `"emails":[{"value":"same@acme.example"}]`,
			`"`+schema.EnterpriseURN+`":{"manager":{"value":"nobody"}}`)).is(201)
		w.do(generic, "POST", "/Groups", fmt.Sprintf(`{"schemas":[%q],"displayName":"g%d","externalId":"same"}`, schema.GroupURN, i)).is(201)
	}
}

func TestReq12_DisplayNameOfGroupsIsUnique(t *testing.T) {
	w := newWorld(t)
	w.group(generic, "Eng-A")
	second := w.group(generic, "eng-b")
	w.do(generic, "POST", "/Groups", `{"schemas":["`+schema.GroupURN+`"],"displayName":"ENG-A"}`).fails(409, schema.NotUnique)
	w.do(generic, "PUT", "/Groups/"+second, `{"schemas":["`+schema.GroupURN+`"],"displayName":"eng-a"}`).fails(409, schema.NotUnique)
	w.do(generic, "PATCH", "/Groups/"+second, ops(`{"op":"replace","path":"displayName","value":"eng-a"}`)).fails(409, schema.NotUnique)
	w.do(okta, "POST", "/Groups", `{"schemas":["`+schema.GroupURN+`"],"displayName":"eng-a"}`).is(201)
}

func TestReq13_UserNameAloneIsEnough(t *testing.T) {
	w := newWorld(t)
	a := w.do(generic, "POST", "/Users", userBody("ada@acme.example")).is(201)
	if a.at("active") != true || a.at("meta", "resourceType") != "User" {
		t.Errorf("%s", a.body)
	}
	w.wantAccess("ada@acme.example", "acme-enterprise", "user")
	w.do(generic, "POST", "/Groups", `{"schemas":["`+schema.GroupURN+`"],"members":[]}`).fails(400, schema.InvalidValue)
}

func TestReq14_EnterpriseExtensionComesBackAsSent(t *testing.T) {
	w := newWorld(t)
	id := w.user(generic, "ada@acme.example")
	w.do(generic, "PATCH", "/Users/"+id, ops(
		`{"op":"add","path":"`+schema.EnterpriseURN+`:department","value":"Research"}`,
		`{"op":"replace","path":"`+schema.EnterpriseURN+`:employeeNumber","value":"7"}`,
		`{"op":"add","value":{"`+schema.EnterpriseURN+`":{"costCenter":"C"}}}`,
	)).is(200)
	a := w.do(generic, "GET", "/Users/"+id, "")
	if got := fmt.Sprint(a.at(schema.EnterpriseURN)); got != "map[costCenter:C department:Research employeeNumber:7]" || at(a.json(), "schemas", 1) != schema.EnterpriseURN {
		t.Errorf("%s", a.body)
	}
	a = w.do(generic, "PATCH", "/Users/"+id, ops(`{"op":"remove","path":"`+schema.EnterpriseURN+`"}`)).is(200)
	if a.at(schema.EnterpriseURN) != nil || a.at("schemas", 1) != nil {
		t.Errorf("%s", a.body)
	}
}

func TestReq16_DeletedIsGone(t *testing.T) {
	w := newWorld(t)
	ada, bob := w.user(generic, "ada@acme.example"), w.user(generic, "bob@acme.example")
	g := w.group(generic, "eng-a", ada, bob)
	a := w.do(generic, "DELETE", "/Users/"+ada, "").is(204)
	if len(a.body) != 0 {
		t.Errorf("204 with a body: %s", a.body)
	}
	w.wantGone("ada@acme.example")
	for _, call := range [][2]string{{"GET", ""}, {"PUT", userBody("ada@acme.example")}, {"PATCH", ops(`{"op":"replace","path":"active","value":true}`)}, {"DELETE", ""}} {
		w.do(generic, call[0], "/Users/"+ada, call[1]).is(404)
	}
	w.wantMembers(generic, g, bob)
	w.wantAccess("bob@acme.example", "acme-console", "developer", "acme-enterprise", "user")
	w.do(generic, "DELETE", "/Groups/"+g, "").is(204)
	for _, call := range [][2]string{{"GET", ""}, {"PATCH", ops(`{"op":"remove","path":"members"}`)}, {"DELETE", ""}} {
		w.do(generic, call[0], "/Groups/"+g, call[1]).is(404)
	}
	w.wantAccess("bob@acme.example", "acme-enterprise", "user")
}

func TestReq25_PatchAnswersAsTheDialectSays(t *testing.T) {
	w := newWorld(t)
	const patchUser = `{"op":"replace","path":"title","value":"T"}`
	for d, status := range map[identity.Dialect]int{generic: 200, okta: 200, entra: 204} {
		id := w.user(d, string(d)+"@acme.example")
		g := w.group(d, "eng-a", id)
		a := w.do(d, "PATCH", "/Users/"+id, ops(patchUser)).is(status)
		if a.header.Get("ETag") == "" || status == 204 && len(a.body) != 0 {
			t.Errorf("%s: ETag %q, body %s", d, a.header.Get("ETag"), a.body)
		}
		if got := w.do(d, "PATCH", "/Users/"+id+"?attributes=title", ops(patchUser)).is(200).at("title"); got != "T" {
			t.Errorf("%s: title %v", d, got)
		}
		a = w.do(d, "PATCH", "/Groups/"+g, ops(`{"op":"remove","path":"members"}`)).is(204)
		if a.header.Get("ETag") == "" || len(a.body) != 0 {
			t.Errorf("%s: ETag %q, body %s", d, a.header.Get("ETag"), a.body)
		}
		if got := w.do(d, "PATCH", "/Groups/"+g+"?attributes=displayName", ops(`{"op":"add","path":"members","value":`+refs(id)+`}`)).is(200).at("displayName"); got != "eng-a" {
			t.Errorf("%s: displayName %v", d, got)
		}
	}
}

func TestReq27_InactiveStaysVisibleAndIsDeletedLater(t *testing.T) {
	w := newWorld(t)
	id := w.user(entra, "ada@acme.example")
	w.do(entra, "PATCH", "/Users/"+id, ops(`{"op":"Replace","path":"active","value":"False"}`)).is(204)
	for _, filter := range []string{`userName eq "ada@acme.example"`, `active eq false`, `active eq "False"`, `not (active eq true)`} {
		if got := w.do(entra, "GET", "/Users?filter="+q(filter), "").is(200); got.total() != 1 || got.at("Resources", 0, "id") != id {
			t.Errorf("%s: %s", filter, got.body)
		}
	}
	w.do(entra, "POST", "/Users", userBody("ADA@acme.example", `"active":true`)).fails(409, schema.NotUnique)
	w.do(entra, "DELETE", "/Users/"+id, "").is(204)
	w.wantGone("ada@acme.example")
	// A new record of the same e-mail is not the old person.
	w.do(entra, "POST", "/Users", userBody("ada@acme.example", `"active":true`)).is(201)
	w.wantGone("ada@acme.example")
}

func TestReq32_OktaRehire(t *testing.T) {
	w := newWorld(t)
	create := func(name, external string) string {
		return userBody(name, `"externalId":"`+external+`"`, `"active":true`, `"password":"x"`, `"groups":[]`, `"displayName":"Ada L"`)
	}
	id := w.do(okta, "POST", "/Users", create("ada@acme.example", "00u1")).is(201).id()
	w.do(okta, "POST", "/Users", create("ada@acme.example", "00u1")).fails(409, schema.NotUnique)
	leave := func() {
		w.do(okta, "PATCH", "/Users/"+id, ops(`{"op":"replace","value":{"active":false}}`)).is(200)
		w.wantGone("ada@acme.example")
	}
	leave()
	a := w.do(okta, "POST", "/Users", create("ADA@acme.example", "00u1")).is(201)
	if a.id() != id || a.at("active") != true || a.at("userName") != "ADA@acme.example" || a.header.Get("Location") != a.at("meta", "location") {
		t.Errorf("rehire by userName: %s", a.body)
	}
	w.wantAccess("ada@acme.example", "acme-enterprise", "user")
	leave()
	a = w.do(okta, "POST", "/Users", create("ada.new@acme.example", "00u1")).is(201)
	if a.id() != id || a.at("userName") != "ada.new@acme.example" {
		t.Errorf("rehire by externalId: %s", a.body)
	}
	w.wantAccess("ada.new@acme.example", "acme-enterprise", "user")
	// Two records of one externalId prove nothing.
	w.do(okta, "PATCH", "/Users/"+id, ops(`{"op":"replace","value":{"active":false}}`)).is(200)
	twin := w.do(okta, "POST", "/Users", userBody("twin@acme.example", `"active":false`)).is(201).id()
	w.do(okta, "PUT", "/Users/"+twin, userBody("twin@acme.example", `"externalId":"00u1"`, `"active":false`)).is(200)
	if got := w.do(okta, "POST", "/Users", create("third@acme.example", "00u1")).is(201).id(); got == id || got == twin {
		t.Error("one of two records was taken for the returning person")
	}
	// An active record with the externalId is another's.
	if got := w.do(okta, "POST", "/Users", create("fourth@acme.example", "00u1")).is(201).id(); got == id || got == twin {
		t.Error("an ambiguous externalId was taken")
	}
	// Every other dialect: 409, active or not.
	for _, d := range []identity.Dialect{generic, entra} {
		name := "leaver." + string(d) + "@acme.example"
		id := w.user(d, name)
		w.do(d, "POST", "/Users", userBody(name)).fails(409, schema.NotUnique)
		w.do(d, "PATCH", "/Users/"+id, ops(`{"op":"replace","path":"active","value":false}`))
		w.do(d, "POST", "/Users", userBody(name, `"active":true`)).fails(409, schema.NotUnique)
		w.wantGone(name)
	}
}

// Rehire applies the body: one that says inactive opens nothing.
func TestReq32_RehireAsInactiveStaysClosed(t *testing.T) {
	w := newWorld(t)
	id := w.user(okta, "ada@acme.example")
	w.do(okta, "PATCH", "/Users/"+id, ops(`{"op":"replace","value":{"active":false}}`)).is(200)
	a := w.do(okta, "POST", "/Users", userBody("ada@acme.example", `"active":false`)).is(201)
	if a.id() != id || a.at("active") != false {
		t.Errorf("%s", a.body)
	}
	w.wantGone("ada@acme.example")
}

// A rehire that does not say active:true is a repeated create: the record is
// active, the gate stays closed (spec section 8).
func TestReq32_RehireWithoutActiveOpensNoGate(t *testing.T) {
	w := newWorld(t)
	id := w.user(okta, "ada@acme.example")
	w.do(okta, "PATCH", "/Users/"+id, ops(`{"op":"replace","value":{"active":false}}`)).is(200)
	a := w.do(okta, "POST", "/Users", userBody("ada@acme.example")).is(201)
	if a.id() != id || a.at("active") != true {
		t.Errorf("%s", a.body)
	}
	if _, gate := w.access("ada@acme.example"); gate != identity.GateClosed {
		t.Errorf("the gate is %q", gate)
	}
	w.do(okta, "PUT", "/Users/"+id, userBody("ada@acme.example", `"active":true`)).is(200)
	w.wantAccess("ada@acme.example", "acme-enterprise", "user")
}

// A person who comes back under the same externalId is the same account, but
// only active:true that the directory says opens its gate: neither the repeated
// create nor any later change of something else does.
func TestSpec8_OnlySaidActiveOpensTheGate(t *testing.T) {
	w := newWorld(t)
	const email = "ada@acme.example"
	first := w.do(generic, "POST", "/Users", userBody(email, `"externalId":"ada"`, `"active":true`)).is(201).id()
	w.do(generic, "DELETE", "/Users/"+first, "").is(204)
	a := w.do(generic, "POST", "/Users", userBody(email, `"externalId":"ada"`)).is(201)
	if a.at("active") != true || a.id() == first {
		t.Fatalf("%s", a.body)
	}
	path := "/Users/" + a.id()
	closed := func() {
		t.Helper()
		if _, gate := w.access(email); gate != identity.GateClosed {
			t.Fatalf("the gate is %q", gate)
		}
	}
	closed()
	w.do(generic, "PATCH", path, ops(`{"op":"replace","path":"title","value":"T"}`)).is(200)
	closed()
	w.do(generic, "PUT", path, userBody(email, `"externalId":"ada"`, `"displayName":"Ada"`)).is(200)
	closed()
	w.do(generic, "PATCH", path, ops(`{"op":"replace","path":"active","value":true}`)).is(200)
	w.wantAccess(email, "acme-enterprise", "user")
}

// A user outside the parent's domains is kept and grants nothing.
func TestSpec8_ForeignDomainGrantsNothing(t *testing.T) {
	w := newWorld(t)
	id := w.user(generic, "eve@elsewhere.example")
	w.group(generic, "eng-a", id)
	if roles, _ := w.access("eve@elsewhere.example"); len(roles) != 0 {
		t.Errorf("a stranger has %v", roles)
	}
	if w.do(generic, "GET", "/Users/"+id, "").is(200).at("active") != true {
		t.Error("the record is not kept as sent")
	}
}

// Sent again word for word, nothing is written a second time.
func TestSpec12_TheSameAgainWritesNothing(t *testing.T) {
	w := newWorld(t)
	id := w.user(generic, "ada@acme.example")
	g := w.group(generic, "eng-a", id)
	calls := []struct{ method, path, body string }{
		{"PUT", "/Users/" + id, userBody("ada@acme.example", `"active":true`, `"title":"T"`)},
		{"PATCH", "/Users/" + id, ops(`{"op":"replace","path":"active","value":true}`)},
		{"PATCH", "/Users/" + id, ops(`{"op":"add","path":"emails","value":[{"value":"ada@acme.example","type":"work"}]}`)},
		{"PUT", "/Groups/" + g, `{"schemas":["` + schema.GroupURN + `"],"displayName":"eng-a","members":` + refs(id) + `}`},
		{"PATCH", "/Groups/" + g, ops(`{"op":"add","path":"members","value":` + refs(id) + `}`)},
	}
	for _, c := range calls {
		first := w.do(generic, c.method, c.path, c.body)
		before := w.allEvents()
		again := w.do(generic, c.method, c.path, c.body).is(first.status)
		if again.header.Get("ETag") != first.header.Get("ETag") || w.allEvents() != before {
			t.Errorf("%s %s again: ETag %s then %s, %d events then %d", c.method, c.path, first.header.Get("ETag"), again.header.Get("ETag"), before, w.allEvents())
		}
	}
}
