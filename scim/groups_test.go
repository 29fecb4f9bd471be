package scim

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"sync"
	"testing"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/events"
	"usher/scim/schema"
)

func groupBody(displayName string, more ...string) string {
	return fmt.Sprintf(`{"schemas":[%q],"displayName":%q%s}`, schema.GroupURN, displayName, strings.Join(append([]string{""}, more...), ","))
}

// Every way a group changes takes memberships along, exactly as the policy
// says, before the answer.
func TestSpec5_GroupChangesMoveMemberships(t *testing.T) {
	const developer, billing = "developer", "billing"
	for _, tt := range []struct {
		name           string
		method         string
		body           func(ada, bob string) string
		adaHas, bobHas string // roles in the console afterwards; ada was a developer, bob nothing
	}{
		{"add", "PATCH", func(_, bob string) string { return ops(`{"op":"add","path":"members","value":` + refs(bob) + `}`) }, developer, developer},
		{"add path-less", "PATCH", func(_, bob string) string { return ops(`{"op":"add","value":{"members":` + refs(bob) + `}}`) }, developer, developer},
		{"remove by filter", "PATCH", func(ada, _ string) string { return ops(`{"op":"remove","path":"members[value eq \"` + ada + `\"]"}`) }, "", ""},
		{"remove by value", "PATCH", func(ada, _ string) string { return ops(`{"op":"Remove","path":"members","value":` + refs(ada) + `}`) }, "", ""},
		{"remove all", "PATCH", func(_, _ string) string { return ops(`{"op":"remove","path":"members"}`) }, "", ""},
		{"replace by path", "PATCH", func(_, bob string) string { return ops(`{"op":"replace","path":"members","value":` + refs(bob) + `}`) }, "", developer},
		{"replace with nobody", "PATCH", func(_, _ string) string { return ops(`{"op":"replace","path":"members","value":[]}`) }, "", ""},
		{"out and in", "PATCH", func(ada, bob string) string {
			return ops(`{"op":"remove","path":"members[value eq \"`+ada+`\"]"}`, `{"op":"add","path":"members","value":`+refs(bob)+`}`)
		}, "", developer},
		{"PUT of another", "PUT", func(_, bob string) string { return groupBody("eng-a", `"members":`+refs(bob)) }, "", developer},
		{"PUT of both", "PUT", func(ada, bob string) string { return groupBody("eng-a", `"members":`+refs(ada, bob)) }, developer, developer},
		{"PUT without members", "PUT", func(_, _ string) string { return groupBody("eng-a") }, developer, ""},
		{"PUT of nobody", "PUT", func(_, _ string) string { return groupBody("eng-a", `"members":[]`) }, "", ""},
		{"rename out of the rules", "PATCH", func(_, _ string) string { return ops(`{"op":"replace","path":"displayName","value":"people"}`) }, "", ""},
		{"rename to another rule", "PATCH", func(_, _ string) string { return ops(`{"op":"replace","value":{"displayName":"finance"}}`) }, billing, ""},
		{"rename and add", "PUT", func(ada, bob string) string { return groupBody("Finance", `"members":`+refs(ada, bob)) }, billing, billing},
		{"rename and remove", "PUT", func(_, bob string) string { return groupBody("finance", `"members":`+refs(bob)) }, "", billing},
		{"delete", "DELETE", func(_, _ string) string { return "" }, "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			w := newWorld(t)
			ada, bob := w.user(generic, "ada@acme.example"), w.user(generic, "bob@acme.example")
			g := w.group(generic, "eng-a", ada)
			w.wantAccess("ada@acme.example", "acme-console", developer, "acme-enterprise", "user")
			if a := w.do(generic, tt.method, "/Groups/"+g, tt.body(ada, bob)); a.status/100 != 2 {
				a.is(204)
			}
			for email, role := range map[string]string{"ada@acme.example": tt.adaHas, "bob@acme.example": tt.bobHas} {
				if role == "" {
					w.wantAccess(email, "acme-enterprise", "user")
				} else {
					w.wantAccess(email, "acme-console", role, "acme-enterprise", "user")
				}
			}
		})
	}
}

// Of two groups the one that is left still counts.
func TestSpec5_TheOtherGroupStillCounts(t *testing.T) {
	w := newWorld(t)
	ada := w.user(generic, "ada@acme.example")
	one, fin := w.group(generic, "eng-a", ada), w.group(generic, "finance", ada)
	w.wantAccess("ada@acme.example", "acme-console", "developer", "acme-enterprise", "user")
	w.do(generic, "PATCH", "/Groups/"+one, ops(`{"op":"remove","path":"members","value":`+refs(ada)+`}`)).is(204)
	w.wantAccess("ada@acme.example", "acme-console", "billing", "acme-enterprise", "user")
	w.do(generic, "DELETE", "/Groups/"+fin, "").is(204)
	w.wantAccess("ada@acme.example", "acme-enterprise", "user")
}

func TestReq15_ParallelAddsBothStay(t *testing.T) {
	w := newWorld(t)
	server := httptest.NewServer(w.asked())
	defer server.Close()
	const people = 16
	ids := make([]string, people)
	for i := range ids {
		ids[i] = w.user(generic, fmt.Sprintf("u%d@acme.example", i))
	}
	g := w.group(generic, "eng-a")
	var clients sync.WaitGroup
	statuses := make([]int, people)
	for i, id := range ids {
		clients.Go(func() {
			r, err := http.NewRequestWithContext(t.Context(), http.MethodPatch, server.URL+"/scim/"+w.dirs[generic]+"/v2/Groups/"+g,
				strings.NewReader(ops(`{"op":"add","path":"members","value":`+refs(id)+`}`)))
			if err != nil {
				t.Error(err)
				return
			}
			r.Header.Set("Authorization", "Bearer "+w.tokens[generic])
			r.Header.Set("Content-Type", contentType)
			resp, err := http.DefaultClient.Do(r)
			if err != nil {
				t.Error(err)
				return
			}
			statuses[i] = resp.StatusCode
			_ = resp.Body.Close()
		})
	}
	clients.Wait()
	for i, s := range statuses {
		if s != http.StatusNoContent {
			t.Errorf("add %d: %d", i, s)
		}
	}
	w.wantMembers(generic, g, ids...)
	for i := range ids {
		w.wantAccess(fmt.Sprintf("u%d@acme.example", i), "acme-console", "developer", "acme-enterprise", "user")
	}
}

func TestReq15_AddingTwiceAndRemovingTheAbsent(t *testing.T) {
	w := newWorld(t)
	ada, bob := w.user(generic, "ada@acme.example"), w.user(generic, "bob@acme.example")
	g := w.group(generic, "eng-a", ada, ada)
	w.wantMembers(generic, g, ada)
	tag := w.do(generic, "GET", "/Groups/"+g, "").header.Get("ETag")
	before := w.allEvents()
	for _, op := range []string{
		`{"op":"add","path":"members","value":` + refs(ada) + `}`,
		`{"op":"add","path":"members","value":` + refs(ada, ada) + `}`,
		`{"op":"remove","path":"members[value eq \"` + bob + `\"]"}`,
		`{"op":"remove","path":"members[value eq \"nobody\"]"}`,
		`{"op":"remove","path":"members","value":` + refs(bob, "nobody") + `}`,
	} {
		a := w.do(generic, "PATCH", "/Groups/"+g, ops(op)).is(204)
		if a.header.Get("ETag") != tag || w.allEvents() != before {
			t.Errorf("%s changed something: ETag %s, %d events more", op, a.header.Get("ETag"), w.allEvents()-before)
		}
	}
	w.wantMembers(generic, g, ada)
}

// A repeated member that says more of itself changes what GET shows, and so the
// version, once.
func TestReq07_ARepeatedMembersDisplayChangesTheVersion(t *testing.T) {
	w := newWorld(t)
	ada := w.user(generic, "ada@acme.example")
	g := w.group(generic, "eng-a", ada)
	tag := w.do(generic, "GET", "/Groups/"+g, "").header.Get("ETag")
	add := ops(`{"op":"add","path":"members","value":[{"value":"` + ada + `","display":"Ada","type":"User"}]}`)
	a := w.do(generic, "PATCH", "/Groups/"+g, add, "If-Match", tag).is(204)
	b := w.do(generic, "GET", "/Groups/"+g, "", "If-None-Match", tag).is(200)
	if b.at("members", 0, "display") != "Ada" || a.header.Get("ETag") == tag || a.header.Get("ETag") != b.header.Get("ETag") {
		t.Errorf("ETag %s, after PATCH %s, after GET %s: %s", tag, a.header.Get("ETag"), b.header.Get("ETag"), b.body)
	}
	if got := w.do(generic, "PATCH", "/Groups/"+g, add).is(204).header.Get("ETag"); got != b.header.Get("ETag") {
		t.Errorf("the same again raised the version to %s", got)
	}
	// Together with a change of the group itself both are stored.
	w.do(generic, "PATCH", "/Groups/"+g, ops(`{"op":"replace","path":"displayName","value":"eng-b"}`, `{"op":"add","path":"members","value":[{"value":"`+ada+`","display":"Ada L"}]}`)).is(204)
	if b := w.do(generic, "GET", "/Groups/"+g, ""); b.at("displayName") != "eng-b" || b.at("members", 0, "display") != "Ada L" {
		t.Errorf("%s", b.body)
	}
}

func TestReq22_RemoveMembersWithValue(t *testing.T) {
	w := newWorld(t)
	ada, bob, eve := w.user(entra, "ada@acme.example"), w.user(entra, "bob@acme.example"), w.user(entra, "eve@acme.example")
	g := w.group(entra, "eng-a", ada, bob, eve)
	w.do(entra, "PATCH", "/Groups/"+g, ops(`{"op":"Remove","path":"members","value":[{"value":"`+ada+`"}]}`)).is(204)
	w.wantMembers(entra, g, bob, eve)
	w.do(entra, "PATCH", "/Groups/"+g, ops(`{"op":"Remove","path":"members[value eq \"`+bob+`\"]"}`)).is(204)
	w.wantMembers(entra, g, eve)
	w.wantAccess("ada@acme.example", "acme-enterprise", "user")
	// members as a string, an object, a list; "$ref": null; displayName for display.
	w.do(entra, "PATCH", "/Groups/"+g, ops(`{"op":"Add","path":"members","value":"`+ada+`"}`)).is(204)
	w.do(entra, "PATCH", "/Groups/"+g, ops(`{"op":"Add","path":"members","value":{"$ref":null,"value":"`+bob+`","displayName":"Bob"}}`)).is(204)
	w.wantMembers(entra, g, ada, bob, eve)
	for _, m := range w.do(entra, "GET", "/Groups/"+g, "").at("members").([]any) {
		if at(m, "value") == bob && at(m, "display") != "Bob" {
			t.Errorf("member %v", m)
		}
		if at(m, "$ref") != publicURL+"/scim/"+w.dirs[entra]+"/v2/Users/"+at(m, "value").(string) {
			t.Errorf("$ref of %v", m)
		}
	}
	w.do(entra, "PATCH", "/Groups/"+g, ops(`{"op":"Remove","path":"members"}`)).is(204)
	w.wantMembers(entra, g)
}

// A path that is the URN of the whole schema means all its attributes, the members
// among them.
func TestReq14_MembersByTheURNOfTheWholeSchema(t *testing.T) {
	onBoth(t, func(t *testing.T, w *world) {
		ada, bob := w.user(generic, "ada"), w.user(generic, "bob")
		group := w.group(generic, "g", ada)
		w.do(generic, "PATCH", "/Groups/"+group, patched(`{"op":"add","path":"`+schema.GroupURN+`","value":{"members":[{"value":"`+bob+`"}]}}`)).is(204)
		w.wantMembers(generic, group, ada, bob)
		w.do(generic, "PATCH", "/Groups/"+group, patched(`{"op":"remove","path":"`+schema.GroupURN+`","value":{"members":[{"value":"`+bob+`"}]}}`)).fails(400, schema.NotMutable)
		w.wantMembers(generic, group, ada, bob)
		w.do(generic, "PATCH", "/Groups/"+group, patched(`{"op":"replace","path":"`+schema.GroupURN+`","value":{"displayName":"h","members":[{"value":"`+bob+`"}]}}`)).is(204)
		w.wantMembers(generic, group, bob)
		if got := w.do(generic, "GET", "/Groups/"+group, "").is(200).at("displayName"); got != "h" {
			t.Errorf("displayName %v", got)
		}
	})
}

func TestReq22_UnresolvedMembers(t *testing.T) {
	w := newWorld(t)
	ada := w.user(entra, "ada@acme.example")
	g := w.group(entra, "eng-a", ada, "nobody")
	w.wantMembers(entra, g, ada, "nobody")
	if got := w.do(entra, "GET", "/Groups?filter="+q(`members.value eq "nobody"`), "").total(); got != 1 {
		t.Errorf("members.value eq finds %d", got)
	}
	w.do(entra, "PATCH", "/Groups/"+g, ops(`{"op":"Remove","path":"members","value":[{"value":"nobody"}]}`)).is(204)
	w.wantMembers(entra, g, ada)
	for _, d := range []identity.Dialect{generic, okta} {
		bob := w.user(d, "bob."+string(d)+"@acme.example")
		g := w.group(d, "eng-a", bob)
		// A user of another directory is nobody here.
		for _, stranger := range []string{"nobody", ada} {
			for _, call := range [][3]string{
				{"POST", "/Groups", groupBody("eng-b", `"members":`+refs(bob, stranger))},
				{"PUT", "/Groups/" + g, groupBody("eng-c", `"members":`+refs(stranger))},
				{"PATCH", "/Groups/" + g, ops(`{"op":"replace","path":"displayName","value":"eng-c"}`, `{"op":"add","path":"members","value":`+refs(stranger)+`}`)},
			} {
				a := w.do(d, call[0], call[1], call[2]).fails(400, schema.InvalidValue)
				if !strings.Contains(string(a.body), stranger) {
					t.Errorf("the detail does not name %s: %s", stranger, a.body)
				}
			}
		}
		if a := w.do(d, "GET", "/Groups?attributes=displayName", ""); a.total() != 1 || a.at("Resources", 0, "displayName") != "eng-a" {
			t.Errorf("a refused write left something: %s", a.body)
		}
		w.wantMembers(d, g, bob)
	}
}

func TestReq26_EntraQueries(t *testing.T) {
	w := newWorld(t)
	// "Test connection" asks for a user and a group that cannot be there.
	a := w.do(entra, "GET", "/Users?filter="+q(`userName eq "6f1a5d24-8a8f-4a4d-9ac1-7d2bb60ddc62"`), "").is(200)
	if list, ok := a.at("Resources").([]any); a.total() != 0 || !ok || len(list) != 0 {
		t.Errorf("%s", a.body)
	}
	a = w.do(entra, "GET", "/Groups?excludedAttributes=members&filter="+q(`displayName eq "6f1a5d24"`), "").is(200)
	if list, ok := a.at("Resources").([]any); a.total() != 0 || !ok || len(list) != 0 {
		t.Errorf("%s", a.body)
	}
	w.do(entra, "GET", "/Users/6f1a5d24-8a8f-4a4d-9ac1-7d2bb60ddc62", "").is(404)

	ada := w.do(entra, "POST", "/Users", userBody("ada@acme.example", `"externalId":"ext-ada"`, `"emails":[{"value":"ada@acme.example","type":"work","primary":true}]`)).is(201).id()
	bob := w.user(entra, "bob@acme.example")
	g := w.group(entra, "eng-a", ada)
	w.group(entra, "eng-b", ada, bob)
	for _, tt := range []struct {
		path, filter string
		want         int
	}{
		{"/Users", `userName eq "ada@acme.example"`, 1},
		{"/Users", `externalId eq "ext-ada"`, 1},
		{"/Users", `emails[type eq "work"].value eq "ada@acme.example"`, 1},
		{"/Users", `emails[type eq "home"].value eq "ada@acme.example"`, 0},
		{"/Groups", `displayName eq "ENG-A"`, 1},
		{"/Groups", `id eq "` + g + `" and members eq "` + ada + `"`, 1},
		{"/Groups", `id eq "` + g + `" and members eq "` + bob + `"`, 0},
		{"/Groups", `id eq "` + g + `" and members[value eq "` + ada + `"]`, 1},
		{"/Groups", `members.value eq "` + ada + `"`, 2},
	} {
		a := w.do(entra, "GET", tt.path+"?excludedAttributes=members&filter="+q(tt.filter), "").is(200)
		if a.total() != tt.want || a.at("Resources", 0, "members") != nil {
			t.Errorf("%s: %d, want %d\n%s", tt.filter, a.total(), tt.want, a.body)
		}
	}
}

func TestReq31_OktaGroupShapes(t *testing.T) {
	w := newWorld(t)
	ada, bob, eve := w.user(okta, "ada@acme.example"), w.user(okta, "bob@acme.example"), w.user(okta, "eve@acme.example")
	g := w.group(okta, "eng-a", ada)
	// Okta names the group in every membership change; that is no rename.
	renamed := w.events(events.DirectoryGroupChanged)
	w.do(okta, "PATCH", "/Groups/"+g, ops(`{"op":"replace","value":{"id":"`+g+`","displayName":"eng-a"}}`)).is(204)
	if got := w.events(events.DirectoryGroupChanged); got != renamed {
		t.Error("an unchanged name counts as a change")
	}
	w.do(okta, "PATCH", "/Groups/"+g, ops(`{"op":"replace","value":{"id":"`+g+`","displayName":"eng-a"}}`, `{"op":"add","path":"members","value":`+refs(bob)+`}`)).is(204)
	w.wantMembers(okta, g, ada, bob)
	w.do(okta, "PATCH", "/Groups/"+g, ops(`{"op":"remove","path":"members[value eq \"`+ada+`\"]"}`, `{"op":"add","path":"members","value":[{"value":"`+eve+`","display":"eve@acme.example"}]}`)).is(204)
	w.wantMembers(okta, g, bob, eve)
	w.do(okta, "PATCH", "/Groups/"+g, ops(`{"op":"add","value":{"members":`+refs(ada)+`}}`)).is(204)
	w.wantMembers(okta, g, ada, bob, eve)
	w.do(okta, "PATCH", "/Groups/"+g, ops(`{"op":"replace","path":"members","value":`+refs(ada)+`}`)).is(204)
	w.wantMembers(okta, g, ada)
	w.wantAccess("bob@acme.example", "acme-enterprise", "user")
	w.wantAccess("ada@acme.example", "acme-console", "developer", "acme-enterprise", "user")
}

// thousands makes n users of the generic directory straight in the store, where
// going through the door would take the test too long.
func (w *world) thousands(n int) []string {
	w.t.Helper()
	ids := make([]string, n)
	w.update(func(tx *store.Tx) error {
		for i := range ids {
			u, err := storedUser(w, i)
			if err != nil {
				return err
			}
			if err := directory.InsertUser(tx, u); err != nil {
				return err
			}
			ids[i] = u.ID
		}
		return nil
	})
	return ids
}

// A membership write costs what it changes, however large the group is, and a
// full PUT of 10,000 members computes the difference (requirements 15 and 30).
func TestReq30_TenThousandMembersByDifference(t *testing.T) {
	w := newWorld(t)
	ids := w.thousands(10_000)
	g := w.do(generic, "POST", "/Groups?excludedAttributes=members", groupBody("everybody", `"members":`+refs(ids...))).is(201)
	before := w.events(events.DirectoryGroupChanged)
	a := w.do(generic, "PUT", "/Groups/"+g.id()+"?excludedAttributes=members", groupBody("everybody", `"members":`+refs(ids[1:]...))).is(200)
	if w.events(events.DirectoryGroupChanged) != before+1 {
		t.Error("the change is not one event")
	}
	if got := w.lastEvent(events.DirectoryGroupChanged); got != `{"added":0,"removed":1}` {
		t.Errorf("the difference was %s", got)
	}
	tag := a.header.Get("ETag")
	a = w.do(generic, "PUT", "/Groups/"+g.id()+"?excludedAttributes=members", groupBody("everybody", `"members":`+refs(ids[1:]...))).is(200)
	if a.header.Get("ETag") != tag {
		t.Error("the same members again raised the version")
	}
	if got := len(w.members(generic, g.id())); got != 9_999 {
		t.Errorf("%d members", got)
	}
}

// A group whose members were never sent with more than their value is read by
// the values alone, and no longer once one was.
func TestMembersAreShownAsTheyWereSent(t *testing.T) {
	for name, describe := range map[string]func(w *world, group, user, nested string){
		"a display": func(w *world, group, user, _ string) {
			w.do(entra, "PATCH", "/Groups/"+group, patched(`{"op":"add","path":"members","value":[{"value":"`+user+`","display":"Ada"}]}`)).is(204)
		},
		"a display of one who is there": func(w *world, group, user, _ string) {
			w.do(entra, "PATCH", "/Groups/"+group, patched(`{"op":"add","path":"members","value":[{"value":"`+user+`"}]}`)).is(204)
			w.do(entra, "PATCH", "/Groups/"+group, patched(`{"op":"add","path":"members","value":[{"value":"`+user+`","display":"Ada"}]}`)).is(204)
		},
		"a group": func(w *world, group, _, nested string) {
			w.do(entra, "PATCH", "/Groups/"+group, patched(`{"op":"add","path":"members","value":[{"value":"`+nested+`"}]}`)).is(204)
		},
		"nobody": func(w *world, group, _, _ string) {
			w.do(entra, "PUT", "/Groups/"+group, groupBody("eng-core", `"members":[{"value":"ghost"}]`)).is(200)
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			user, other := w.user(entra, "ada@acme.example"), w.user(entra, "grace@acme.example")
			nested, group := w.group(entra, "eng-nested"), w.group(entra, "eng-core", other)
			described := func() (is bool) {
				w.view(func(tx *store.Tx) error {
					g, err := directory.GroupByID(tx, w.parent, w.dirs[entra], group)
					is = g.Described
					return err
				})
				return is
			}
			if described() {
				t.Error("a group of users is described")
			}
			describe(w, group, user, nested)
			if !described() {
				t.Error("the group is not described")
			}
			want := map[string]string{"a group": "/Groups/" + nested, "nobody": `{"value":"ghost"}`}[name]
			if want == "" {
				want = `"display":"Ada"`
			}
			if got := string(w.do(entra, "GET", "/Groups/"+group, "").is(200).body); !strings.Contains(got, want) {
				t.Errorf("%s is not in %s", want, got)
			}
		})
	}
}

func patched(operations string) string {
	return `{"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[` + operations + `]}`
}

// A member that has nothing of what is asked for is left out, as elements are
// everywhere, and the key where none is left.
func TestReq06_MembersThatHaveNothingWanted(t *testing.T) {
	w := newWorld(t)
	ada, bob, eve := w.user(generic, "ada@acme.example"), w.user(generic, "bob@acme.example"), w.user(generic, "eve@acme.example")
	none := w.group(generic, "none", ada, bob)
	some := w.made(generic, "/Groups", groupBody("some", fmt.Sprintf(`"members":[{"value":%q},{"value":%q,"display":"Bob"},{"value":%q}]`, ada, bob, eve)))
	for path, want := range map[string]any{
		"/Groups/" + none + "?attributes=members.display": nil,
		"/Groups/" + some + "?attributes=members.display": []any{map[string]any{"display": "Bob"}},
	} {
		a := w.do(generic, "GET", path, "").is(200)
		if got := a.json()["members"]; !reflect.DeepEqual(got, want) || a.at("id") == nil {
			t.Errorf("%s: %s", path, a.body)
		}
	}
}

// An id that no store could hold is nobody's, on both engines.
func TestReq16_IdsThatNoStoreHoldsAreNobodys(t *testing.T) {
	onEachEngine(t, func(t *testing.T, w *world) {
		for _, id := range []string{"%00", "a%00b", "%FF"} {
			for _, kind := range []string{"/Users/", "/Groups/"} {
				put := map[string]string{"/Users/": userBody("ada@acme.example"), "/Groups/": groupBody("eng-a")}[kind]
				for method, body := range map[string]string{"GET": "", "PUT": put, "PATCH": ops(`{"op":"add","path":"externalId","value":"x"}`), "DELETE": ""} {
					w.do(generic, method, kind+id, body).fails(404, "")
					w.do(generic, method, kind+id+"?attributes=id", body).fails(404, "")
				}
				if r := w.bulk(generic, "", bulkOp("DELETE", kind+id, "", "")); r[0].Status != "404" {
					t.Errorf("DELETE of %s%s in Bulk: %s", kind, id, r[0].Status)
				}
			}
		}
	})
}

// A reason of usher's own is no scimType: clients know those of the RFC.
func TestScimTypesAreThoseOfTheRFC(t *testing.T) {
	rq := &request{door: newWorld(t).door}
	for _, tt := range []struct {
		err  error
		want schema.ErrorType
	}{
		{identity.ErrNUL, schema.InvalidValue},
		{identity.Errorf(identity.CodeInvalid, string(schema.InvalidSyntax), "x"), schema.InvalidSyntax},
		{identity.Errorf(identity.CodeConflict, "seat_full", "x"), ""},
		{identity.Errorf(identity.CodeConflict, string(schema.NotUnique), "x"), schema.NotUnique},
		{identity.Errorf(identity.CodeNotFound, "gone", "x"), ""},
		{schema.Errorf(invalidCursor, "x"), invalidCursor},
	} {
		if got := rq.scimError(tt.err).ScimType; got != tt.want {
			t.Errorf("%v: scimType %q, want %q", tt.err, got, tt.want)
		}
	}
}
