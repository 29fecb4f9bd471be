package scim

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/scim/schema"
)

// Right-hand values without quotes end at whitespace, ")" or "]".
func TestReq04_UnquotedValuesThroughTheDoor(t *testing.T) {
	w := newWorld(t)
	w.made(generic, "/Users", userBody(adaMail, `"title":"Lead"`, `"emails":[{"value":"`+adaMail+`","type":"work"}]`))
	for f, want := range map[string]int{
		`userName eq ada@acme.example`: 1, `(userName eq ada@acme.example)`: 1, `(userName eq ada@acme.example) and title eq lead`: 1,
		`emails[type eq work]`: 1, `emails[type eq work].value eq ada@acme.example`: 1, `emails[type eq home]`: 0, `not (title eq lead)`: 0,
		`meta.created gt 2001-01-01T00:00:00+00:00`: 1, `meta.created lt 2001-01-01T00:00:00 00:00`: 0,
	} {
		if got := w.do(generic, "GET", "/Users?filter="+q(f), "").is(200).total(); got != want {
			t.Errorf("%s: %d, want %d", f, got, want)
		}
	}
}

// A value in other quotes than those of JSON is refused: taken with them it names
// nobody, and whoever it meant to take out of a group would stay there.
func TestReq04_OtherQuotesAreRefused(t *testing.T) {
	w := newWorld(t)
	id := w.user(entra, adaMail)
	g := w.group(entra, "eng-a", id)
	for _, value := range []string{`'` + id + `'`, "`" + id + "`", `“` + id + `”`, `\"` + id + `\"`, id + `"`} {
		for _, path := range []string{`members[value eq ` + value + `]`, `members[ value eq ` + value + ` ]`} {
			w.do(entra, "PATCH", "/Groups/"+g, ops(`{"op":"remove","path":`+marshal(t, path)+`}`)).fails(400, schema.InvalidPath)
		}
		w.do(entra, "GET", "/Users?filter="+q(`id eq `+value), "").fails(400, schema.InvalidFilter)
	}
	w.do(entra, "PATCH", "/Users/"+id, ops(`{"op":"replace","path":"emails[type eq 'work'].value","value":"`+adaMail+`"}`)).fails(400, schema.InvalidPath)
	w.do(entra, "PATCH", "/Users/"+id, ops(`{"op":"replace","value":{"emails[type eq 'work'].value":"`+adaMail+`"}}`)).fails(400, schema.InvalidPath)
	w.wantMembers(entra, g, id)
	w.wantAccess(adaMail, "acme-console", "developer", "acme-enterprise", "user")
	w.do(entra, "PATCH", "/Groups/"+g, ops(`{"op":"remove","path":"members[value eq `+id+`]"}`)).is(204)
	w.wantMembers(entra, g)
	if got := w.do(entra, "GET", "/Users?filter="+q(`userName eq ada@acme.example or displayName eq o'hara`), "").is(200).total(); got != 1 {
		t.Errorf("a quote inside a value: %d", got)
	}
}

// The first rule of all: of an operation that is not understood nothing is done,
// and the detail names what it was.
func TestReq09_WhatIsNotUnderstoodIsNamed(t *testing.T) {
	w := newWorld(t)
	id, g := w.user(generic, adaMail), w.group(generic, "eng-a")
	for _, tt := range []struct {
		path, op string
		scimType schema.ErrorType
		names    string
	}{
		{"/Users/" + id, `{"op":"replace","path":"shoeSize","value":"44"}`, schema.InvalidPath, "shoeSize"},
		{"/Users/" + id, `{"op":"add","path":"name.shoe","value":"44"}`, schema.InvalidPath, "name.shoe"},
		{"/Users/" + id, `{"op":"add","path":"urn:example:2.0:User:shoe","value":"44"}`, schema.InvalidPath, "urn:example:2.0:User"},
		{"/Users/" + id, `{"op":"replace","path":"meta.created","value":"2026-01-01T00:00:00Z"}`, schema.NotMutable, "meta"},
		{"/Users/" + id, `{"op":"add","path":"groups","value":[{"value":"` + g + `"}]}`, schema.NotMutable, "groups"},
		{"/Users/" + id, `{"op":"replace","path":"active","value":"perhaps"}`, schema.InvalidValue, "perhaps"},
		{"/Users/" + id, `{"op":"replace","value":{"name":"Ada"}}`, schema.InvalidValue, "name"},
		{"/Users/" + id, `{"op":"remove"}`, schema.NoTarget, "path"},
		{"/Users/" + id, `{"op":"remove","path":"emails[type eq \"work\"]"}`, schema.NoTarget, "emails"},
		{"/Groups/" + g, `{"op":"remove","path":"displayName"}`, schema.NotMutable, "displayName"},
		{"/Groups/" + g, `{"op":"replace","path":"displayName","value":null}`, schema.NotMutable, "displayName"},
		{"/Groups/" + g, `{"op":"replace","path":"members[value eq \"` + id + `\"].value","value":"x"}`, schema.NotMutable, "members.value"},
		{"/Groups/" + g, `{"op":"replace","path":"owner","value":"x"}`, schema.InvalidPath, "owner"},
	} {
		before := w.allEvents()
		a := w.do(generic, "PATCH", tt.path, ops(`{"op":"add","path":"externalId","value":"e"}`, tt.op)).fails(400, tt.scimType)
		if detail, _ := a.at("detail").(string); !strings.Contains(detail, tt.names) {
			t.Errorf("%s: the detail %q does not name %s", tt.op, detail, tt.names)
		}
		if w.allEvents() != before {
			t.Errorf("%s: the operation before it was done", tt.op)
		}
	}
	if got := w.do(generic, "GET", "/Users/"+id, "").is(200).at("externalId"); got != nil {
		t.Errorf("externalId %v", got)
	}
}

func TestReq11_PasswordIsNotStored(t *testing.T) {
	w := newWorld(t)
	const secret = "correct-horse-battery"
	id := w.do(okta, "POST", "/Users", userBody(adaMail, `"password":"`+secret+`"`)).is(201).id()
	for _, path := range []string{"password", "Password", schema.UserURN + ":password"} {
		for _, op := range []string{"add", "replace"} {
			w.do(okta, "PATCH", "/Users/"+id, ops(fmt.Sprintf(`{"op":%q,"path":%q,"value":%q}`, op, path, secret))).is(200)
		}
		w.do(okta, "PATCH", "/Users/"+id, ops(fmt.Sprintf(`{"op":"remove","path":%q}`, path))).is(200)
		w.do(okta, "PATCH", "/Users/"+id, ops(fmt.Sprintf(`{"op":"replace","value":{%q:%q}}`, path, secret))).is(200)
	}
	w.do(okta, "PATCH", "/Users/"+id, ops(`{"op":"replace","value":{"password":"`+secret+`","title":"T"}}`)).is(200)
	w.view(func(tx *store.Tx) error {
		u, err := directory.UserByID(tx, w.parent, w.dirs[okta], id)
		if err == nil && (strings.Contains(string(u.Doc), secret) || !strings.Contains(string(u.Doc), `"title"`)) {
			t.Errorf("stored: %s", u.Doc)
		}
		list, err2 := events.After(tx, w.parent, 0, 1<<20)
		for _, e := range list {
			if strings.Contains(string(e.After), secret) {
				t.Errorf("the event %s has it", e.Type)
			}
		}
		if err == nil {
			err = err2
		}
		return err
	})
}

// A user of another directory may have the e-mail of somebody's account: that is
// an event, and no refusal.
func TestReq12_AnEmailClashIsAnEvent(t *testing.T) {
	w := newWorld(t)
	w.user(generic, adaMail)
	eve := w.user(okta, "eve@acme.example")
	w.do(okta, "PATCH", "/Users/"+eve, ops(`{"op":"replace","path":"userName","value":"`+adaMail+`"}`)).is(200)
	if got := w.do(okta, "GET", "/Users/"+eve, "").is(200).at("userName"); got != adaMail {
		t.Errorf("userName %v", got)
	}
	if got := w.events(events.AccountEmailConflict); got != 1 {
		t.Errorf("%d events tell of the clash, want 1", got)
	}
	w.wantAccess(adaMail, "acme-enterprise", "user")
}

// sampleOf makes a value of an attribute with every writable sub-attribute.
func sampleOf(a *schema.Attribute, mark string) any {
	one := func() any {
		switch a.Type {
		case schema.TypeBoolean:
			return true
		case schema.TypeBinary:
			return "aGVsbG8="
		case schema.TypeComplex:
			obj := map[string]any{}
			for _, s := range a.Sub {
				if s.Mutability != schema.ReadOnly {
					obj[s.Name] = sampleOf(s, mark)
				}
			}
			return obj
		default:
			return mark + " of " + a.Name
		}
	}
	if a.MultiValued {
		return []any{one()}
	}
	return one()
}

// Every attribute that /Schemas calls writable takes add, replace and remove by
// its full URN, and GET returns what was sent: nothing more in an element, and
// nothing less.
func TestReq14_EveryWritableAttributeThroughTheDoor(t *testing.T) {
	w := newWorld(t)
	tried := 0
	for _, res := range []*schema.Resource{schema.User(), schema.Group(true)} {
		id := w.user(generic, adaMail)
		if res.Endpoint == "/Groups" {
			id = w.group(generic, "eng-a")
		}
		target := res.Endpoint + "/" + id
		for _, s := range append([]*schema.Schema{res.Core}, res.Extensions...) {
			for _, a := range s.Attributes {
				if a.Mutability != schema.ReadWrite || a.Name == schema.AttrMembers {
					continue
				}
				tried++
				where := []any{a.Name}
				if s != res.Core {
					where = []any{s.ID, a.Name}
				}
				for _, op := range []string{"add", "replace"} {
					v := sampleOf(a, op)
					w.do(generic, "PATCH", target+"?attributes=id", ops(fmt.Sprintf(`{"op":%q,"path":"%s:%s","value":%s}`, op, s.ID, a.Name, marshal(t, v)))).is(200)
					got := w.do(generic, "GET", target, "").is(200).at(where...)
					if list, ok := got.([]any); ok && op == "replace" && len(list) != 1 || ok && len(list) == 0 {
						t.Errorf("%s %s:%s: %v", op, s.ID, a.Name, got)
					}
					if marshal(t, got) != marshal(t, v) {
						t.Errorf("%s %s:%s: %s comes back as %s", op, s.ID, a.Name, marshal(t, v), marshal(t, got))
					}
				}
				remove := ops(fmt.Sprintf(`{"op":"remove","path":"%s:%s"}`, s.ID, a.Name))
				if a.Required {
					w.do(generic, "PATCH", target, remove).fails(400, schema.NotMutable)
					continue
				}
				w.do(generic, "PATCH", target+"?attributes=id", remove).is(200)
				if got := w.do(generic, "GET", target, "").is(200).at(where...); got != nil {
					t.Errorf("%s:%s is %v after its removal", s.ID, a.Name, got)
				}
			}
		}
		for _, e := range res.Extensions { // a whole extension by its URN
			whole := map[string]any{}
			for _, a := range e.Attributes {
				whole[a.Name] = sampleOf(a, "whole")
			}
			for _, op := range []string{"add", "replace"} {
				w.do(generic, "PATCH", target, ops(fmt.Sprintf(`{"op":%q,"path":%q,"value":%s}`, op, e.ID, marshal(t, whole)))).is(200)
				if got := w.do(generic, "GET", target, "").at(e.ID); marshal(t, got) != marshal(t, whole) {
					t.Errorf("%s %s: %s comes back as %s", op, e.ID, marshal(t, whole), marshal(t, got))
				}
				a := w.do(generic, "PATCH", target, ops(fmt.Sprintf(`{"op":"remove","path":%q}`, e.ID))).is(200)
				if a.at(e.ID) != nil || a.at("schemas", 1) != nil {
					t.Errorf("%s is there after its removal: %s", e.ID, a.body)
				}
			}
		}
	}
	if tried < 25 {
		t.Errorf("only %d attributes were tried", tried)
	}
}

func TestReq14_MembersComeBackAsSent(t *testing.T) {
	w := newWorld(t)
	ada, bob := w.user(generic, adaMail), w.user(generic, bobMail)
	inner := w.group(generic, "inner")
	g := w.do(generic, "POST", "/Groups", groupBody("eng-a", `"members":[{"value":"`+ada+`"},{"value":"`+bob+`","type":"uSeR","display":"Bob, of course"},{"value":"`+inner+`","type":"Group"}]`)).is(201).id()
	want := map[string]string{ada: "<nil> <nil>", bob: "uSeR Bob, of course", inner: "Group <nil>"}
	list, _ := w.do(generic, "GET", "/Groups/"+g, "").is(200).at("members").([]any)
	if len(list) != len(want) {
		t.Fatalf("members: %v", list)
	}
	for _, m := range list {
		value := fmt.Sprint(at(m, "value"))
		if got := fmt.Sprint(at(m, "type"), " ", at(m, "display")); got != want[value] {
			t.Errorf("member %v: %s, want %s", m, got, want[value])
		}
		endpoint := "/Users/"
		if value == inner {
			endpoint = "/Groups/"
		}
		if location := w.do(generic, "GET", endpoint+value, "").is(200).at("meta", "location"); at(m, "$ref") != location {
			t.Errorf("$ref %v, meta.location %v", at(m, "$ref"), location)
		}
	}
}

// A change of members costs what it changes, however many there are.
func TestReq15_AMembershipWriteCostsWhatItChanges(t *testing.T) {
	w := newWorld(t)
	ids := w.thousands(5_001)
	one := ids[5_000]
	cost := func(members int) float64 {
		g := w.made(generic, "/Groups?excludedAttributes=members", groupBody(fmt.Sprintf("g%d", members), `"members":`+refs(ids[:members]...)))
		change := func(op string) {
			rec := &sink{header: http.Header{}}
			w.asked().ServeHTTP(rec, w.request(generic, "PATCH", "/Groups/"+g, strings.NewReader(ops(op))))
			if rec.header.Get("ETag") == "" {
				t.Fatal("the change failed")
			}
		}
		return testing.AllocsPerRun(5, func() {
			change(`{"op":"add","path":"members","value":` + refs(one) + `}`)
			change(`{"op":"remove","path":"members[value eq \"` + one + `\"]"}`)
		})
	}
	small, large := cost(10), cost(5_000)
	if large > small*1.2+50 {
		t.Errorf("%v allocations on a group of 10, %v on one of 5,000", small, large)
	}
}

func TestReq20_StringBooleansEverywhere(t *testing.T) {
	w := newWorld(t)
	id := w.user(entra, adaMail)
	for value, want := range map[string]bool{`"TRUE"`: true, `"tRue"`: true, `"False"`: false, `"fALSE"`: false} {
		a := w.do(entra, "PUT", "/Users/"+id, userBody(adaMail, `"active":`+value, `"emails":[{"value":"a","primary":`+value+`}]`, `"roles":[{"value":"r","primary":`+value+`}]`)).is(200)
		if a.at("active") != want || a.at("emails", 0, "primary") != want || a.at("roles", 0, "primary") != want {
			t.Errorf("PUT of %s: %s", value, a.body)
		}
		w.do(entra, "PATCH", "/Users/"+id, ops(`{"op":"Add","value":{"phoneNumbers":[{"value":"1","type":"x","primary":`+value+`}]}}`)).is(204)
		w.reads(entra, id, map[string]string{"phoneNumbers/0/primary": fmt.Sprint(want), "active": fmt.Sprint(want)})
		for _, f := range []string{`active eq ` + value, `active eq ` + strings.Trim(value, `"`), `emails[primary eq ` + value + `]`} {
			if got := w.do(entra, "GET", "/Users?filter="+q(f), "").is(200).total(); got != 1 {
				t.Errorf("%s: %d", f, got)
			}
		}
		w.do(entra, "PATCH", "/Users/"+id, ops(`{"op":"Remove","path":"phoneNumbers"}`)).is(204)
	}
}

// Ping sends the whole by PUT or the change by PATCH, as it is set, with types in
// mixed case; the AWS-style client has no $ref; OneLogin writes op as it likes.
func TestReq33_PingOneLoginAndAWS(t *testing.T) {
	w := newWorld(t)
	ada := w.do(generic, "POST", "/Users", userBody(adaMail, `"active":true`, `"emails":[{"type":"Work","value":"a@acme.example","primary":true},{"type":"HOME","value":"h@acme.example"}]`)).is(201).id()
	w.do(generic, "PUT", "/Users/"+ada, userBody(adaMail, `"active":true`, `"emails":[{"type":"WORK","value":"b@acme.example","primary":true}]`)).is(200)
	w.reads(generic, ada, map[string]string{"emails": "[map[primary:true type:WORK value:b@acme.example]]"})
	w.do(generic, "PATCH", "/Users/"+ada, ops(`{"op":"replace","path":"emails[type eq \"work\"].value","value":"c@acme.example"}`)).is(200)
	w.reads(generic, ada, map[string]string{"emails": "[map[primary:true type:WORK value:c@acme.example]]"})
	g := w.group(generic, "eng-a")
	for _, op := range []string{"Add", "ADD", "add", "aDd"} { // JumpCloud says it again
		w.do(generic, "PATCH", "/Groups/"+g, ops(`{"op":"`+op+`","path":"members","value":[{"value":"`+ada+`"}]}`)).is(204)
		w.wantMembers(generic, g, ada)
	}
	for f, want := range map[string]int{`id eq "` + g + `" and members eq "` + ada + `"`: 1, `id eq "` + g + `" and members eq "nobody"`: 0, `id eq "nothing" and members eq "` + ada + `"`: 0} {
		if got := w.do(generic, "GET", "/Groups?filter="+q(f), "").is(200).total(); got != want {
			t.Errorf("%s: %d, want %d", f, got, want)
		}
	}
	for _, op := range []string{"REMOVE", "Remove"} {
		w.do(generic, "PATCH", "/Groups/"+g, ops(`{"op":"`+op+`","path":"members","value":[{"value":"`+ada+`"}]}`)).is(204)
		w.wantMembers(generic, g)
	}
	// Google sends whom it suspends as inactive, and keeps asking for them.
	w.do(generic, "PATCH", "/Users/"+ada, ops(`{"op":"replace","value":{"active":false}}`)).is(200)
	w.wantGone(adaMail)
	if got := w.do(generic, "GET", "/Users?filter="+q(`userName eq "`+adaMail+`"`), "").is(200).at("Resources", 0, "active"); got != false {
		t.Errorf("active %v", got)
	}
}

func TestReq34_IPSIE(t *testing.T) {
	w := newWorld(t)
	ada := w.made(generic, "/Users", userBody(adaMail, `"active":true`, `"emails":[{"value":"`+adaMail+`","type":"work"}]`))
	g := w.made(generic, "/Groups", groupBody("Eng-A", `"externalId":"g-1"`, `"members":`+refs(ada)))
	w.made(generic, "/Groups", groupBody("eng-b", `"externalId":"G-1"`))
	for _, tt := range []struct{ path, filter, want string }{
		{"/Users", `emails[value eq "ADA@acme.example"]`, ada},
		{"/Groups", `members[value eq "` + ada + `"]`, g},
		{"/Groups", `displayName eq "eng-a"`, g},
		{"/Groups", `externalId eq "g-1"`, g},
	} {
		a := w.do(generic, "GET", tt.path+"?excludedAttributes=members&filter="+q(tt.filter), "").is(200)
		if a.total() != 1 || a.at("Resources", 0, "id") != tt.want || a.at("Resources", 0, "members") != nil {
			t.Errorf("%s: %s", tt.filter, a.body)
		}
	}
	if a := w.do(generic, "GET", "/Groups/"+g+"?excludedAttributes=members", "").is(200); a.at("members") != nil || a.at("displayName") != "Eng-A" {
		t.Errorf("without members: %s", a.body)
	}
	// The name of who was deleted is free at once.
	w.do(generic, "DELETE", "/Users/"+ada, "").is(204)
	w.do(generic, "POST", "/Users", userBody(strings.ToUpper(adaMail))).is(201)
	// A token that is revoked is so before the revocation is answered.
	var token string
	c := &credentials.Credential{Parent: w.parent, Scope: string(auth.ScopeDirectory), Target: w.dirs[generic]}
	w.update(func(tx *store.Tx) (err error) {
		token, err = auth.Issue(tx, c, identity.Actor{Kind: identity.ActorOperator}, "")
		return err
	})
	ask := func() answer {
		return w.do(generic, "GET", "/Users", "", "Authorization", "Bearer "+token)
	}
	ask().is(200)
	w.update(func(tx *store.Tx) error { return auth.Revoke(tx, c, identity.Actor{Kind: identity.ActorOperator}, "") })
	ask().is(401)
}
