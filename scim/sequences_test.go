package scim

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"usher/internal/identity"
)

// step is one request of a client's sequence. In path and body $name stands
// for an id that an earlier step saved.
type step struct {
	says         string
	method, path string
	body         string
	status       int
	save         string            // name for the id of the answer: of the resource, or the first of a list
	want         map[string]string // dotted path in the answer → fmt.Sprint of what stands there
	access       map[string]string // e-mail → role in the console: "" none but the enterprise, "gone" gate closed
}

func (w *world) replay(d identity.Dialect, steps []step) {
	w.t.Helper()
	saved := []string{}
	for i, s := range steps {
		fill := strings.NewReplacer(saved...)
		a := w.do(d, s.method, fill.Replace(s.path), fill.Replace(s.body))
		if a.status != s.status {
			w.t.Fatalf("step %d, %s: %d, want %d\n%s", i+1, s.says, a.status, s.status, a.body)
		}
		if s.save != "" {
			id, _ := a.at("id").(string)
			if id == "" {
				id, _ = a.at("Resources", 0, "id").(string)
			}
			if id == "" {
				w.t.Fatalf("step %d, %s: no id\n%s", i+1, s.says, a.body)
			}
			saved = append(saved, "$"+s.save, id)
		}
		for path, want := range s.want {
			if got := fmt.Sprint(dotted(a.json(), path)); got != fill.Replace(want) {
				w.t.Errorf("step %d, %s: %s is %s, want %s\n%s", i+1, s.says, path, got, fill.Replace(want), a.body)
			}
		}
		for email, role := range s.access {
			switch role {
			case "gone":
				w.wantGone(email)
			case "":
				w.wantAccess(email, "acme-enterprise", "user")
			default:
				w.wantAccess(email, "acme-console", role, "acme-enterprise", "user")
			}
		}
	}
}

// dotted walks "a/b/0/c": URNs have dots and colons of their own.
func dotted(v any, path string) any {
	for p := range strings.SplitSeq(path, "/") {
		var i int
		if _, err := fmt.Sscanf(p, "%d", &i); err == nil {
			v = at(v, i)
			continue
		}
		v = at(v, p)
	}
	return v
}

const (
	adaMail = "ada@acme.example"
	bobMail = "bob@acme.example"
)

// An Entra ID provisioning job with aadOptscim062020 off: test connection,
// create, flattened and filtered paths, groups by PATCH, soft delete, hard
// delete.
func TestReq20to27_EntraSequence(t *testing.T) {
	w := newWorld(t)
	w.replay(entra, []step{
		{says: "test connection: a user", method: "GET", path: "/Users?filter=userName+eq+%220c4f%22", status: 200, want: map[string]string{"totalResults": "0", "Resources": "[]"}},
		{says: "test connection: a group", method: "GET", path: "/Groups?excludedAttributes=members&filter=displayName+eq+%220c4f%22", status: 200, want: map[string]string{"totalResults": "0"}},
		{says: "is Ada there", method: "GET", path: "/Users?filter=userName+eq+%22ada%40acme.example%22", status: 200, want: map[string]string{"totalResults": "0"}},
		{
			says: "create Ada", method: "POST", path: "/Users", status: 201, save: "ada",
			body: `{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],"externalId":"ada",
				"userName":"ada@acme.example","active":true,"displayName":"Ada","emails":[{"primary":true,"type":"work","value":"ada@acme.example"}],
				"meta":{"resourceType":"User"},"name":{"formatted":"Ada Lovelace","familyName":"Lovelace","givenName":"Ada"},"roles":[],
				"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"Research"}}`,
			want:   map[string]string{"active": "true", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/department": "Research", "roles": "<nil>"},
			access: map[string]string{adaMail: ""},
		},
		{says: "create Bob", method: "POST", path: "/Users", status: 201, save: "bob", body: userBody(bobMail, `"active":"True"`, `"externalId":"bob"`), access: map[string]string{bobMail: ""}},
		{says: "create Bob again", method: "POST", path: "/Users", status: 409, body: userBody("BOB@acme.example", `"active":"True"`), want: map[string]string{"scimType": "uniqueness"}},
		{
			says: "update by filtered and flattened paths", method: "PATCH", path: "/Users/$ada", status: 204,
			body: ops(`{"op":"Replace","path":"emails[type eq \"work\"].value","value":"ada.l@acme.example"}`,
				`{"op":"Add","path":"phoneNumbers[type eq \"mobile\"].value","value":"+1 555"}`,
				`{"op":"Add","path":"addresses[type eq \"work\"].formatted","value":"1 Street"}`,
				`{"op":"Replace","path":"name.familyName","value":"King"}`,
				`{"op":"Add","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber","value":"7"}`,
				`{"op":"Add","path":"roles[primary eq \"True\"].value","value":"boss"}`),
		},
		{says: "read it", method: "GET", path: "/Users/$ada", status: 200, want: map[string]string{
			"emails/0/value": "ada.l@acme.example", "emails/0/primary": "true", "phoneNumbers/0/type": "mobile", "phoneNumbers/0/value": "+1 555",
			"addresses/0/formatted": "1 Street", "addresses/0/type": "work", "name/familyName": "King", "name/givenName": "Ada",
			"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/employeeNumber": "7", "roles/0/value": "boss", "roles/0/primary": "true",
		}},
		{says: "path-less with flattened keys", method: "PATCH", path: "/Users/$ada", status: 204, body: ops(
			`{"op":"replace","value":{"displayName":"Ada K","name.givenName":"Augusta","emails[type eq \"work\"].value":"ada@acme.example","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber":"8"}}`)},
		{says: "read that", method: "GET", path: "/Users/$ada", status: 200, want: map[string]string{
			"displayName": "Ada K", "name/givenName": "Augusta", "name/familyName": "King", "emails/0/value": "ada@acme.example", "emails/1": "<nil>",
			"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/employeeNumber": "8",
		}},
		{says: "manager as a bare string", method: "PATCH", path: "/Users/$ada", status: 204, body: ops(`{"op":"Add","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager","value":"$bob"}`)},
		{says: "read the manager", method: "GET", path: "/Users/$ada", status: 200, want: map[string]string{"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager/value": "$bob"}},
		{says: "no manager", method: "PATCH", path: "/Users/$ada", status: 204, body: ops(`{"op":"Replace","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager","value":""}`)},
		{says: "read no manager", method: "GET", path: "/Users/$ada", status: 200, want: map[string]string{"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User/manager": "<nil>"}},
		{
			says: "create a group", method: "POST", path: "/Groups", status: 201, save: "g",
			body: `{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group","http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group"],"externalId":"8aa1","displayName":"eng-core","meta":{"resourceType":"Group"},"members":[]}`,
		},
		{says: "find the group", method: "GET", path: "/Groups?excludedAttributes=members&filter=displayName+eq+%22eng-core%22", status: 200, want: map[string]string{"totalResults": "1", "Resources/0/id": "$g"}},
		{says: "add both", method: "PATCH", path: "/Groups/$g", status: 204, body: ops(`{"op":"Add","path":"members","value":[{"$ref":null,"value":"$ada"},{"$ref":null,"value":"$bob"}]}`), access: map[string]string{adaMail: "developer", bobMail: "developer"}},
		{says: "is Ada in it", method: "GET", path: "/Groups?excludedAttributes=members&filter=id+eq+%22$g%22+and+members+eq+%22$ada%22", status: 200, want: map[string]string{"totalResults": "1"}},
		{says: "remove Bob", method: "PATCH", path: "/Groups/$g", status: 204, body: ops(`{"op":"Remove","path":"members","value":[{"$ref":null,"value":"$bob"}]}`), access: map[string]string{adaMail: "developer", bobMail: ""}},
		{says: "rename the group", method: "PATCH", path: "/Groups/$g", status: 204, body: ops(`{"op":"Replace","path":"displayName","value":"people"}`), access: map[string]string{adaMail: ""}},
		{says: "and back", method: "PATCH", path: "/Groups/$g", status: 204, body: ops(`{"op":"Replace","path":"displayName","value":"eng-core"}`), access: map[string]string{adaMail: "developer"}},
		{says: "soft delete", method: "PATCH", path: "/Users/$ada", status: 204, body: ops(`{"op":"Replace","path":"active","value":"False"}`), access: map[string]string{adaMail: "gone"}},
		{says: "still visible", method: "GET", path: "/Users?filter=externalId+eq+%22ada%22", status: 200, want: map[string]string{"totalResults": "1", "Resources/0/active": "false"}},
		{says: "restore", method: "PATCH", path: "/Users/$ada", status: 204, body: ops(`{"op":"Replace","path":"active","value":"True"}`), access: map[string]string{adaMail: "developer"}},
		{says: "soft delete again", method: "PATCH", path: "/Users/$ada", status: 204, body: ops(`{"op":"Replace","path":"active","value":"False"}`), access: map[string]string{adaMail: "gone"}},
		{says: "hard delete", method: "DELETE", path: "/Users/$ada", status: 204, access: map[string]string{adaMail: "gone"}},
		{says: "and once more", method: "DELETE", path: "/Users/$ada", status: 404},
		{says: "she left the group", method: "GET", path: "/Groups/$g", status: 200, want: map[string]string{"members": "<nil>"}},
		{says: "delete the group", method: "DELETE", path: "/Groups/$g", status: 204},
		{says: "the sync goes on", method: "GET", path: "/Users/$bob", status: 200, want: map[string]string{"active": "true"}, access: map[string]string{bobMail: ""}},
	})
}

// An Okta custom application: it PUTs everything.
func TestReq30_OktaPutSequence(t *testing.T) {
	w := newWorld(t)
	profile := func(name, active string) string {
		return `{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"id":"$ada","userName":"ada@acme.example","name":{"givenName":"` + name + `","familyName":"L"},
			"emails":[{"primary":true,"value":"ada@acme.example","type":"work","display":"ada@acme.example"}],"displayName":"` + name + ` L","locale":"en-US","externalId":"00ujl29u0le5T6Aj10h7","groups":[],"password":"1mz050nq","active":` + active + `}`
	}
	w.replay(okta, []step{
		{says: "probe users", method: "GET", path: "/Users?startIndex=1&count=2", status: 200, want: map[string]string{"totalResults": "0", "startIndex": "1", "itemsPerPage": "0"}},
		{says: "probe groups", method: "GET", path: "/Groups?count=100&startIndex=1", status: 200, want: map[string]string{"totalResults": "0"}},
		{says: "is Ada there", method: "GET", path: "/Users?filter=userName%20eq%20%22ada%40acme.example%22&startIndex=1&count=100", status: 200, want: map[string]string{"totalResults": "0"}},
		{says: "create", method: "POST", path: "/Users", status: 201, save: "ada", body: profile("Ada", "true"), want: map[string]string{"active": "true", "externalId": "00ujl29u0le5T6Aj10h7", "password": "<nil>"}, access: map[string]string{adaMail: ""}},
		{says: "create Bob", method: "POST", path: "/Users", status: 201, save: "bob", body: userBody(bobMail, `"active":true`)},
		{says: "read back", method: "GET", path: "/Users/$ada", status: 200, want: map[string]string{"id": "$ada"}},
		{says: "update the profile", method: "PUT", path: "/Users/$ada", status: 200, body: profile("Augusta", "true"), want: map[string]string{"name/givenName": "Augusta", "id": "$ada"}, access: map[string]string{adaMail: ""}},
		{says: "push a group", method: "POST", path: "/Groups", status: 201, save: "g", body: groupBody("eng-okta", `"members":[{"value":"$ada","display":"ada@acme.example"}]`), want: map[string]string{"members/0/value": "$ada"}, access: map[string]string{adaMail: "developer"}},
		{says: "put the whole membership", method: "PUT", path: "/Groups/$g", status: 200, body: groupBody("eng-okta", `"id":"$g"`, `"members":[{"value":"$ada","display":"ada@acme.example"},{"value":"$bob","display":"bob@acme.example"}]`), access: map[string]string{adaMail: "developer", bobMail: "developer"}},
		{says: "put it smaller", method: "PUT", path: "/Groups/$g", status: 200, body: groupBody("eng-okta", `"members":[{"value":"$bob"}]`), want: map[string]string{"members/0/value": "$bob", "members/1": "<nil>"}, access: map[string]string{adaMail: "", bobMail: "developer"}},
		{says: "put it back", method: "PUT", path: "/Groups/$g", status: 200, body: groupBody("eng-okta", `"members":[{"value":"$bob"},{"value":"$ada"}]`), access: map[string]string{adaMail: "developer"}},
		{says: "deactivate", method: "PUT", path: "/Users/$ada", status: 200, body: profile("Augusta", "false"), want: map[string]string{"active": "false"}, access: map[string]string{adaMail: "gone", bobMail: "developer"}},
		{says: "found inactive", method: "GET", path: "/Users?filter=userName%20eq%20%22ada%40acme.example%22", status: 200, want: map[string]string{"totalResults": "1", "Resources/0/id": "$ada", "Resources/0/active": "false"}},
		{says: "reactivate by PUT", method: "PUT", path: "/Users/$ada", status: 200, body: profile("Ada", "true"), want: map[string]string{"id": "$ada"}, access: map[string]string{adaMail: "developer"}},
		{says: "delete the group", method: "DELETE", path: "/Groups/$g", status: 204, access: map[string]string{adaMail: "", bobMail: ""}},
	})
}

// An Okta catalogue integration: it PATCHes.
func TestReq30_OktaPatchSequence(t *testing.T) {
	w := newWorld(t)
	w.replay(okta, []step{
		{says: "create", method: "POST", path: "/Users", status: 201, save: "ada", body: userBody(adaMail, `"externalId":"00u1"`, `"active":true`, `"password":"x"`, `"groups":[]`)},
		{says: "create Bob", method: "POST", path: "/Users", status: 201, save: "bob", body: userBody(bobMail, `"active":true`)},
		{says: "push a group", method: "POST", path: "/Groups", status: 201, save: "g", body: groupBody("eng-okta", `"members":[]`)},
		{says: "set the name, no rename", method: "PATCH", path: "/Groups/$g", status: 204, body: ops(`{"op":"replace","value":{"id":"$g","displayName":"eng-okta"}}`)},
		{says: "add", method: "PATCH", path: "/Groups/$g", status: 204, body: ops(`{"op":"add","path":"members","value":[{"value":"$ada","display":"ada@acme.example"}]}`), access: map[string]string{adaMail: "developer"}},
		{says: "out and in", method: "PATCH", path: "/Groups/$g", status: 204, body: ops(`{"op":"remove","path":"members[value eq \"$ada\"]"}`, `{"op":"add","path":"members","value":[{"value":"$bob"}]}`), access: map[string]string{adaMail: "", bobMail: "developer"}},
		{says: "full replace", method: "PATCH", path: "/Groups/$g", status: 204, body: ops(`{"op":"replace","path":"members","value":[{"value":"$ada"},{"value":"$bob"}]}`), access: map[string]string{adaMail: "developer", bobMail: "developer"}},
		{says: "deactivate", method: "PATCH", path: "/Users/$ada", status: 200, body: ops(`{"op":"replace","value":{"active":false}}`), want: map[string]string{"active": "false"}, access: map[string]string{adaMail: "gone"}},
		{says: "again", method: "PATCH", path: "/Users/$ada", status: 200, body: ops(`{"op":"replace","value":{"active":false}}`), access: map[string]string{adaMail: "gone"}},
		{says: "rehire by POST", method: "POST", path: "/Users", status: 201, save: "again", body: userBody(adaMail, `"externalId":"00u1"`, `"active":true`), want: map[string]string{"id": "$ada", "active": "true"}, access: map[string]string{adaMail: "developer"}},
		{says: "delete Bob", method: "DELETE", path: "/Users/$bob", status: 204, access: map[string]string{bobMail: "gone"}},
		{says: "the group has Ada", method: "GET", path: "/Groups/$g", status: 200, want: map[string]string{"members/0/value": "$ada", "members/1": "<nil>"}},
	})
}

func TestReq29_OktaProbesAnswerIntegers(t *testing.T) {
	w := newWorld(t)
	for range 3 {
		w.user(okta, fmt.Sprintf("u%d@acme.example", w.allEvents()))
	}
	for path, want := range map[string]string{
		"/Users?startIndex=1&count=2":    `"totalResults":3,"startIndex":1`,
		"/Groups?count=100&startIndex=1": `"totalResults":0,"startIndex":1`,
	} {
		a := w.do(okta, "GET", path, "").is(http.StatusOK)
		if !strings.Contains(string(a.body), want) {
			t.Errorf("%s: %.200s", path, a.body)
		}
	}
	if list, _ := w.do(okta, "GET", "/Users?startIndex=1&count=2", "").at("Resources").([]any); len(list) != 2 {
		t.Errorf("%d users on a page of 2", len(list))
	}
}

// The others' habits that a door for all must bear (requirement 33).
func TestReq33_OtherClients(t *testing.T) {
	w := newWorld(t)
	w.replay(generic, []step{
		{says: "mixed case type", method: "POST", path: "/Users", status: 201, save: "ada", body: userBody(adaMail, `"emails":[{"value":"ada@acme.example","type":"Work","primary":true}]`), want: map[string]string{"emails/0/type": "Work"}},
		{says: "found by lower case type", method: "GET", path: "/Users?filter=emails%5Btype+eq+%22work%22%5D.value+eq+%22ada%40acme.example%22", status: 200, want: map[string]string{"totalResults": "1"}},
		{says: "group", method: "POST", path: "/Groups", status: 201, save: "g", body: groupBody("eng-a")},
		{says: "OneLogin's op", method: "PATCH", path: "/Groups/$g", status: 204, body: ops(`{"op":"ADD","path":"members","value":[{"value":"$ada"}]}`), access: map[string]string{adaMail: "developer"}},
		{says: "JumpCloud adds again", method: "PATCH", path: "/Groups/$g", status: 204, body: ops(`{"op":"add","path":"members","value":[{"value":"$ada"}]}`)},
		{says: "is she in it", method: "GET", path: "/Groups?filter=id+eq+%22$g%22+and+members+eq+%22$ada%22", status: 200, want: map[string]string{"totalResults": "1"}},
		{says: "IPSIE by member", method: "GET", path: "/Groups?filter=members%5Bvalue+eq+%22$ada%22%5D&excludedAttributes=members", status: 200, want: map[string]string{"totalResults": "1", "Resources/0/members": "<nil>"}},
		{says: "IPSIE by e-mail", method: "GET", path: "/Users?filter=emails%5Bvalue+eq+%22ada%40acme.example%22%5D", status: 200, want: map[string]string{"totalResults": "1"}},
		{says: "Google suspends", method: "PUT", path: "/Users/$ada", status: 200, body: userBody(adaMail, `"active":false`), want: map[string]string{"active": "false"}, access: map[string]string{adaMail: "gone"}},
	})
}
