package scim

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/migrated"
	"usher/scim/schema"
)

// onEachEngine runs a test on a world of either store.
func onEachEngine(t *testing.T, test func(t *testing.T, w *world)) {
	t.Run("SQLite", func(t *testing.T) { test(t, newWorld(t)) })
	t.Run("PostgreSQL", func(t *testing.T) { test(t, newWorldOn(t, store.Options{URL: migrated.Postgres(t)})) })
}

// bulkOp is an operation as a client writes it; data "" is left out, more are
// further members.
func bulkOp(method, path, bulkID, data string, more ...string) string {
	fields := []string{fmt.Sprintf(`"method":%q,"path":%q`, method, path)}
	if bulkID != "" {
		fields = append(fields, fmt.Sprintf(`"bulkId":%q`, bulkID))
	}
	if data != "" {
		fields = append(fields, `"data":`+data)
	}
	return "{" + strings.Join(append(fields, more...), ",") + "}"
}

func bulkBody(more string, operations ...string) string {
	return fmt.Sprintf(`{"schemas":[%q],%s"Operations":[%s]}`, bulkRequestURN, more, strings.Join(operations, ","))
}

// bulk sends operations and returns their results, each of which is held to
// what every one owes: a string status, a location unless a POST failed before
// it made anything, and an error body exactly with an error.
func (w *world) bulk(d identity.Dialect, more string, operations ...string) []bulkResult {
	w.t.Helper()
	return w.results(w.do(d, "POST", "/Bulk", bulkBody(more, operations...)))
}

func (w *world) results(a answer) []bulkResult {
	w.t.Helper()
	a.is(200)
	if a.at("schemas", 0) != bulkResponseURN {
		w.t.Errorf("%s: %s", a.what, a.body)
	}
	list, _ := a.at("Operations").([]any)
	var out []bulkResult
	for i, o := range list {
		r := bulkResult{}
		for name, to := range map[string]*string{"method": &r.Method, "bulkId": &r.BulkID, "version": &r.Version, "location": &r.Location, "status": &r.Status} {
			*to, _ = at(o, name).(string)
		}
		if len(r.Status) != 3 {
			w.t.Errorf("operation %d has status %q", i, r.Status)
		}
		if e, bad := at(o, "response").(map[string]any); bad != (r.Status >= "400") || bad && e["status"] != r.Status {
			w.t.Errorf("operation %d: status %s, response %v", i, r.Status, e)
		} else if bad {
			r.Response, _ = json.Marshal(e) // it came from JSON
			if m := internal(r.Response); m != nil {
				w.t.Errorf("operation %d tells internals (%q): %s", i, m, r.Response)
			}
			if strings.HasSuffix(r.Location, "/") {
				w.t.Errorf("operation %d is refused at the place %q of nothing", i, r.Location)
			}
		} else if !strings.HasPrefix(r.Location, publicURL+"/scim/") {
			w.t.Errorf("operation %d: location %q", i, r.Location)
		}
		out = append(out, r)
	}
	return out
}

func (w *world) wantStatuses(results []bulkResult, want ...string) {
	w.t.Helper()
	var got []string
	for _, r := range results {
		got = append(got, r.Status)
	}
	if !slices.Equal(got, want) {
		w.t.Fatalf("statuses %v, want %v: %s", got, want, results)
	}
}

// said is the scimType and the detail of a failed operation.
func (r bulkResult) said() (scimType, detail string) {
	var e struct{ ScimType, Detail string }
	_ = json.Unmarshal(r.Response, &e) // an empty one says nothing
	return e.ScimType, e.Detail
}

func (r bulkResult) String() string {
	return fmt.Sprintf("%s %s %s %s %s %s", r.Method, r.BulkID, r.Status, r.Location, r.Version, r.Response)
}

// idOf is the last part of a result's location.
func idOf(r bulkResult) string { return r.Location[strings.LastIndexByte(r.Location, '/')+1:] }

// The four methods on users and groups, with what RFC 7644 section 3.7.3 says
// of each result.
func TestReq08_EveryMethodOnUsersAndGroups(t *testing.T) {
	onEachEngine(t, func(t *testing.T, w *world) {
		ada, bob := w.user(generic, "ada@acme.example"), w.user(generic, "bob@acme.example")
		old := w.group(generic, "finance", ada)
		results := w.bulk(generic, "",
			bulkOp("POST", "/Users", "cyd", userBody("cyd@acme.example", `"active":true`)),
			bulkOp("put", "/users/"+ada, "", userBody("ada@acme.example", `"title":"T"`)),
			bulkOp("PATCH", "/Users/"+bob, "", ops(`{"op":"replace","path":"active","value":false}`)),
			bulkOp("POST", "/Groups/", "g", groupBody("eng-a", `"members":[{"value":"bulkId:cyd"},{"value":"`+ada+`"}]`)),
			bulkOp("PATCH", "Groups/"+old, "", ops(`{"op":"remove","path":"members"}`)),
			bulkOp("PUT", "/Groups/bulkId:g", "", groupBody("eng-b")),
			bulkOp("DELETE", "/Users/"+bob, "", ""),
			bulkOp("DELETE", "/Groups/"+old, "", ""))
		w.wantStatuses(results, "201", "200", "200", "201", "204", "200", "204", "204")
		for i, r := range results {
			if want := []string{"POST", "PUT", "PATCH", "POST", "PATCH", "PUT", "DELETE", "DELETE"}[i]; r.Method != want {
				t.Errorf("operation %d: method %s, want %s", i, r.Method, want)
			}
			if (r.Version == "") != (r.Method == "DELETE") {
				t.Errorf("operation %d: version %q", i, r.Version)
			}
		}
		if results[0].BulkID != "cyd" || results[3].BulkID != "g" {
			t.Errorf("bulkIds %q and %q", results[0].BulkID, results[3].BulkID)
		}
		if a := w.do(generic, "GET", "/Groups/"+idOf(results[5]), "").is(200); a.at("displayName") != "eng-b" || a.header.Get("ETag") != results[5].Version {
			t.Errorf("ETag %s, the result said %s: %s", a.header.Get("ETag"), results[5].Version, a.body)
		}
		w.wantMembers(generic, idOf(results[3]), ada, idOf(results[0]))
		w.wantAccess("ada@acme.example", "acme-console", "developer", "acme-enterprise", "user")
		w.wantAccess("cyd@acme.example", "acme-console", "developer", "acme-enterprise", "user")
		w.wantGone("bob@acme.example")
		w.do(generic, "GET", "/Groups/"+old, "").is(404)
	})
}

// References in any order and place: members, manager, bare strings, paths of
// operations and inside a PATCH.
func TestReq08_ReferencesInAnyOrder(t *testing.T) {
	onEachEngine(t, func(t *testing.T, w *world) {
		results := w.bulk(entra, "",
			bulkOp("PATCH", "/Groups/bulkId:g", "", ops(`{"op":"add","path":"members","value":["bulkId:cyd"]}`, `{"op":"remove","path":"members[value eq \"bulkId:bob\"]"}`)),
			bulkOp("DELETE", "/Users/bulkId:dan", "", ""),
			bulkOp("POST", "/Groups", "g", groupBody("eng-a", `"members":[{"value":"bulkId:ada"},{"value":"bulkId:bob"}]`)),
			bulkOp("POST", "/Users", "ada", userBody("ada@acme.example", `"active":true`, `"`+schema.EnterpriseURN+`":{"manager":{"value":"bulkId:bob"}}`)),
			bulkOp("POST", "/Users", "bob", userBody("bob@acme.example", `"active":true`, `"password":"bulkId:hunter2"`)),
			bulkOp("POST", "/Users", "cyd", userBody("cyd@acme.example", `"active":true`)),
			bulkOp("POST", "/Users", "dan", userBody("dan@acme.example", `"active":true`)),
			bulkOp("PATCH", "/Users/bulkId:cyd", "", ops(`{"op":"Add","path":"`+schema.EnterpriseURN+`:manager","value":"bulkId:ada"}`)))
		w.wantStatuses(results, "204", "204", "201", "201", "201", "201", "201", "204")
		ada, bob, cyd := idOf(results[3]), idOf(results[4]), idOf(results[5])
		w.wantMembers(entra, idOf(results[2]), ada, cyd)
		for id, manager := range map[string]any{ada: bob, cyd: ada, bob: nil} {
			if got := w.do(entra, "GET", "/Users/"+id, "").at(schema.EnterpriseURN, "manager", "value"); got != manager {
				t.Errorf("the manager of %s is %v, want %v", id, got, manager)
			}
		}
		w.wantGone("dan@acme.example")
		w.wantAccess("cyd@acme.example", "acme-console", "developer", "acme-enterprise", "user")
	})
}

// RFC 7644 section 3.7.1: resources that refer to each other are created
// first, and then told of each other.
func TestReq08_CircularReferencesAreSetLast(t *testing.T) {
	onEachEngine(t, func(t *testing.T, w *world) {
		manager := func(id string) string {
			return `"` + schema.EnterpriseURN + `":{"department":"R","manager":{"value":"` + id + `"}}`
		}
		known := w.user(generic, "known@acme.example")
		results := w.bulk(generic, "",
			bulkOp("POST", "/Groups", "qwerty", groupBody("Group A", `"members":[{"type":"Group","value":"bulkId:ytrewq"}]`)),
			bulkOp("POST", "/Groups", "ytrewq", groupBody("Group B", `"members":[{"value":"`+known+`"},{"type":"Group","value":"bulkId:qwerty"}]`)),
			bulkOp("POST", "/Users", "a", userBody("a@acme.example", manager("bulkId:b"))),
			bulkOp("POST", "/Users", "b", userBody("b@acme.example", manager("bulkId:c"))),
			bulkOp("POST", "/Users", "c", userBody("c@acme.example", manager("bulkId:a"))),
			bulkOp("POST", "/Users", "self", userBody("self@acme.example", manager("bulkId:self"))))
		w.wantStatuses(results, "201", "201", "201", "201", "201", "201")
		w.wantMembers(generic, idOf(results[0]), idOf(results[1]))
		w.wantMembers(generic, idOf(results[1]), known, idOf(results[0]))
		for i, of := range map[int]int{2: 3, 3: 4, 4: 2, 5: 5} {
			a := w.do(generic, "GET", "/Users/"+idOf(results[i]), "").is(200)
			if got := a.at(schema.EnterpriseURN, "manager", "value"); got != idOf(results[of]) || a.at(schema.EnterpriseURN, "department") != "R" {
				t.Errorf("the manager of operation %d is %v, want that of operation %d: %s", i, got, of, a.body)
			}
			if a.header.Get("ETag") != results[i].Version {
				t.Errorf("operation %d: version %s, it is %s", i, results[i].Version, a.header.Get("ETag"))
			}
		}
	})
}

// A reference to what failed is not left out in silence, whichever was first.
func TestReq08_ReferencesToWhatFailed(t *testing.T) {
	onEachEngine(t, func(t *testing.T, w *world) {
		w.user(generic, "taken@acme.example")
		results := w.bulk(generic, "",
			bulkOp("POST", "/Groups", "g", groupBody("eng-a", `"members":[{"value":"bulkId:bad"}]`)),
			bulkOp("POST", "/Users", "bad", userBody("taken@acme.example")),
			bulkOp("PATCH", "/Users/bulkId:bad", "", ops(`{"op":"replace","path":"active","value":false}`)),
			bulkOp("POST", "/Groups", "none", groupBody("eng-b", `"members":[{"value":"bulkId:nobody"}]`)),
			bulkOp("POST", "/Groups", "one", groupBody("eng-c", `"members":[{"value":"bulkId:other"}]`)),
			bulkOp("POST", "/Groups", "other", groupBody("eng-d", `"nonsense":"bulkId:one"`, `"members":"bulkId:bad"`)))
		w.wantStatuses(results, "409", "409", "409", "400", "409", "409")
		if kind, detail := results[1].said(); kind != string(schema.NotUnique) || results[1].Location != "" {
			t.Errorf("%s %s %s", kind, detail, results[1].Location)
		}
		if kind, detail := results[3].said(); kind != string(schema.InvalidValue) || !strings.Contains(detail, `"nobody"`) {
			t.Errorf("%s %s", kind, detail)
		}
		if n := w.do(generic, "GET", "/Groups", "").total(); n != 0 {
			t.Errorf("%d groups, whose members were not made", n)
		}
		// Of a circle, what was made before the other failed stays, and is said to
		// be incomplete.
		w.group(generic, "eng-TAKEN")
		results = w.bulk(generic, "",
			bulkOp("POST", "/Groups", "p", groupBody("eng-taken", `"members":[{"value":"bulkId:q"}]`)),
			bulkOp("POST", "/Groups", "q", groupBody("eng-q", `"members":[{"value":"bulkId:p"}]`)))
		w.wantStatuses(results, "409", "409")
		if _, detail := results[1].said(); !strings.Contains(detail, "it was created, but") || results[1].Location == "" {
			t.Errorf("%s", results[1])
		}
		w.wantMembers(generic, idOf(results[1]))
	})
}

// An operation that is wrong is told so, and does nothing; the others are done.
func TestReq08_WrongOperations(t *testing.T) {
	w := newWorld(t)
	ada := w.user(generic, "ada@acme.example")
	before := w.allEvents()
	user := userBody("new@acme.example")
	for _, tt := range []struct {
		op, status string
		scimType   schema.ErrorType
		says       string
	}{
		{`7`, "400", schema.InvalidSyntax, "object"},
		{bulkOp("GET", "/Users/"+ada, "", ""), "400", schema.InvalidSyntax, "method"},
		{bulkOp("DELETEDELETEDELETE", "/Users/"+ada, "", ""), "400", schema.InvalidSyntax, "method"},
		{`{"path":"/Users/` + ada + `"}`, "400", schema.InvalidSyntax, "method"},
		{`{"method":7,"path":"/Users/` + ada + `"}`, "400", schema.InvalidSyntax, "method"},
		{`{"method":"DELETE","METHOD":"DELETE","path":"/Users/` + ada + `"}`, "400", schema.InvalidSyntax, "twice"},
		{bulkOp("DELETE", "", "", ""), "400", schema.InvalidSyntax, "path"},
		{`{"method":"DELETE"}`, "400", schema.InvalidPath, "path"},
		{bulkOp("DELETE", "/Users", "", ""), "400", schema.InvalidPath, "DELETE"},
		{bulkOp("DELETE", "/Users/"+ada+"/x", "", ""), "400", schema.InvalidPath, "path"},
		{bulkOp("DELETE", "/Users/"+ada+"?x=1", "", ""), "400", schema.InvalidPath, "path"},
		{bulkOp("DELETE", "/Users/%zz", "", ""), "400", schema.InvalidPath, "path"},
		{bulkOp("DELETE", publicURL+"/scim/v2/Users/"+ada, "", ""), "400", schema.InvalidPath, "path"},
		{bulkOp("POST", "/Users/"+ada, "x", user), "400", schema.InvalidPath, "POST"},
		{bulkOp("PATCH", "/Users", "", ops(`{"op":"replace","path":"active","value":false}`)), "400", schema.InvalidPath, "PATCH"},
		{bulkOp("POST", "/Bulk", "x", user), "400", schema.InvalidPath, "path"},
		{bulkOp("POST", "/Me", "x", user), "400", schema.InvalidPath, "path"},
		{bulkOp("POST", "/Users", "", user), "400", schema.InvalidSyntax, "bulkId"},
		{bulkOp("POST", "/Users", "x", ""), "400", schema.InvalidSyntax, "data"},
		{bulkOp("POST", "/Users", "x", `"text"`), "400", schema.InvalidSyntax, "data"},
		{bulkOp("POST", "/Users", "x", `{"schemas":["`+schema.UserURN+`"]}`), "400", schema.InvalidValue, "userName"},
		{bulkOp("POST", "/Users", "x", userBody("ADA@acme.example")), "409", schema.NotUnique, "userName"},
		{bulkOp("PATCH", "/Users/"+ada, "", `{"Operations":[]}`), "400", schema.InvalidSyntax, "schemas"},
		{bulkOp("PATCH", "/Users/"+ada, "", ops(`{"op":"replace","path":"shoe","value":1}`)), "400", schema.InvalidPath, "shoe"},
		{bulkOp("PUT", "/Users/"+ada, "", userBody("ada@acme.example"), `"version":"W/\"99\""`), "412", "", "version"},
		{bulkOp("DELETE", "/Users/"+ada, "", "", `"version":""`), "400", schema.InvalidSyntax, "version"},
		{bulkOp("DELETE", "/Users/nobody", "", ""), "404", "", "nobody"},
		{bulkOp("PATCH", "/Groups/"+ada, "", ops(`{"op":"remove","path":"members"}`)), "404", "", ada},
	} {
		results := w.bulk(generic, "", tt.op)
		w.wantStatuses(results, tt.status)
		if kind, detail := results[0].said(); kind != string(tt.scimType) || !strings.Contains(detail, tt.says) {
			t.Errorf("%s: %s %q, want %s and %q", tt.op, kind, detail, tt.scimType, tt.says)
		}
		if got := w.allEvents(); got != before {
			t.Fatalf("%s was refused and yet applied", tt.op)
		}
	}
	w.wantStatuses(w.bulk(generic, "", bulkOp("GET", "/Users", "", ""), bulkOp("POST", "/Users", "x", user)), "400", "201")
}

func TestReq08_WrongRequests(t *testing.T) {
	w := newWorld(t)
	user := func(i int) string {
		return bulkOp("POST", "/Users", fmt.Sprint("u", i), userBody(fmt.Sprintf("u%d@acme.example", i)))
	}
	for body, want := range map[string]schema.ErrorType{
		`{}`:                                     schema.InvalidSyntax,
		`{"Operations":[` + user(1) + `]}`:       schema.InvalidSyntax,
		bulkBody(""):                             schema.InvalidSyntax,
		bulkBody(`"operations":[],`, user(1)):    schema.InvalidSyntax,
		bulkBody(`"failOnErrors":0,`, user(1)):   schema.InvalidValue,
		bulkBody(`"failOnErrors":-1,`, user(1)):  schema.InvalidValue,
		bulkBody(`"failOnErrors":1.5,`, user(1)): schema.InvalidValue,
		bulkBody(`"failOnErrors":"1",`, user(1)): schema.InvalidValue,
		bulkBody("", user(1), user(1)):           schema.InvalidValue,
		bulkBody("", user(1)) + "x":              schema.InvalidSyntax,
		bulkBody("", bulkOp("POST", "/Users", "x", `{"userName":"a","userName":"b"}`)):                          schema.InvalidSyntax,
		bulkBody("", bulkOp("POST", "/Users", "x", strings.Repeat(`{"name":`, 17)+"1"+strings.Repeat("}", 17))): schema.InvalidSyntax,
		strings.Repeat(`{"Operations":[`, 100_000):                                                              schema.InvalidSyntax,
	} {
		w.do(generic, "POST", "/Bulk", body).fails(400, want)
	}
	w.do(generic, "GET", "/Bulk", "").is(405)
	w.do(generic, "POST", "/Bulk", bulkBody("", user(1)), "Content-Type", "text/plain").is(415)
	w.do(generic, "POST", "/Bulk", bulkBody("", user(1)), "Authorization", "").is(401)
	if n := w.do(generic, "GET", "/Users", "").total(); n != 0 {
		t.Errorf("%d users of refused requests", n)
	}
}

// The limits that /ServiceProviderConfig says are those that hold, to the byte
// and the operation.
func TestReq08_LimitsAreEnforcedAsAdvertised(t *testing.T) {
	w := newWorld(t)
	config := w.do(generic, "GET", "/ServiceProviderConfig", "").is(200)
	most, _ := config.at("bulk", "maxOperations").(float64)
	size, _ := config.at("bulk", "maxPayloadSize").(float64)
	if config.at("bulk", "supported") != true || most != 1000 || size != 2<<20 {
		t.Fatalf("%s", config.body)
	}
	operations := slices.Repeat([]string{bulkOp("DELETE", "/Users/nobody", "", "")}, int(most)+1)
	if got := len(w.bulk(generic, "", operations[:int(most)]...)); got != int(most) {
		t.Errorf("%d results of %v operations", got, most)
	}
	body := bulkBody("", operations[0])
	full := body + strings.Repeat(" ", int(size)-len(body))
	w.wantStatuses(w.results(w.do(generic, "POST", "/Bulk", full)), "404")
	if detail, _ := w.do(generic, "POST", "/Bulk", full+" ").fails(413, "").at("detail").(string); !strings.Contains(detail, "maxPayloadSize (2097152)") {
		t.Errorf("%q", detail)
	}
	detail, _ := w.do(generic, "POST", "/Bulk", bulkBody("", operations...)).fails(413, "").at("detail").(string)
	if !strings.Contains(detail, "maxOperations (1000)") {
		t.Errorf("%q", detail)
	}
}

func TestReq08_FailOnErrors(t *testing.T) {
	onEachEngine(t, func(t *testing.T, w *world) {
		user := func(name string) string { return bulkOp("POST", "/Users", name, userBody(name+"@acme.example")) }
		bad := bulkOp("DELETE", "/Users/nobody", "", "")
		w.wantStatuses(w.bulk(generic, `"failOnErrors":1,`, user("a"), bad, user("b"), bad), "201", "404")
		w.wantStatuses(w.bulk(generic, `"FAILONERRORS":2,`, user("c"), bad, user("d"), bad, user("e")), "201", "404", "201", "404")
		w.wantStatuses(w.bulk(generic, ``, bad, bad, user("f")), "404", "404", "201")
		names := map[any]bool{}
		list, _ := w.do(generic, "GET", "/Users", "").at("Resources").([]any)
		for _, u := range list {
			names[at(u, "userName")] = true
		}
		want := map[any]bool{"a@acme.example": true, "c@acme.example": true, "d@acme.example": true, "f@acme.example": true}
		if !maps.Equal(names, want) {
			t.Errorf("users %v, want %v", names, want)
		}
		// What waits for the one that failed last is not done either, and a circle
		// that was not closed is no success.
		results := w.bulk(generic, `"failOnErrors":1,`,
			bulkOp("POST", "/Groups", "p", groupBody("p", `"members":[{"value":"bulkId:q"},{"value":"bulkId:dup"}]`)),
			bulkOp("POST", "/Groups", "q", groupBody("q", `"members":[{"value":"bulkId:p"}]`)),
			bulkOp("POST", "/Users", "dup", userBody("A@acme.example")))
		w.wantStatuses(results, "409", "409")
		if results[0].BulkID != "q" || results[0].Location == "" || results[1].BulkID != "dup" {
			t.Errorf("%s", results)
		}
		w.wantMembers(generic, idOf(results[0]))
	})
}

// version is If-Match (RFC 7644 section 3.7): the second of two writers that
// saw the same is refused.
func TestReq08_VersionIsIfMatch(t *testing.T) {
	onEachEngine(t, func(t *testing.T, w *world) {
		id := w.user(generic, "ada@acme.example")
		tag := w.do(generic, "GET", "/Users/"+id, "").header.Get("ETag")
		version := fmt.Sprintf(`"version":%q`, tag)
		title := func(s string) string { return ops(`{"op":"replace","path":"title","value":"` + s + `"}`) }
		results := w.bulk(generic, "",
			bulkOp("PATCH", "/Users/"+id, "", title("first"), version),
			bulkOp("PATCH", "/Users/"+id, "", title("second"), version),
			bulkOp("DELETE", "/Users/"+id, "", "", version))
		w.wantStatuses(results, "200", "412", "412")
		a := w.do(generic, "GET", "/Users/"+id, "").is(200)
		if a.at("title") != "first" || a.header.Get("ETag") != results[0].Version {
			t.Errorf("%s: %s", results, a.body)
		}
		w.wantStatuses(w.bulk(generic, "", bulkOp("DELETE", "/Users/"+id, "", "", fmt.Sprintf(`"version":%q`, results[0].Version))), "204")
	})
}

// A token that is revoked while its request is under way does nothing more.
func TestReq08_RevokedTokenStopsTheRest(t *testing.T) {
	onEachEngine(t, func(t *testing.T, w *world) {
		id := w.user(generic, "ada@acme.example")
		seen := 0
		w.door.marked = func() { // told once the first operation is durable
			if seen++; seen > 1 {
				return
			}
			w.update(func(tx *store.Tx) error {
				p, err := auth.Authenticate(tx, w.tokens[generic])
				if err != nil {
					return err
				}
				c := &credentials.Credential{ID: p.Credential, Parent: w.parent, Scope: string(auth.ScopeDirectory), Target: w.dirs[generic]}
				return auth.Revoke(tx, c, identity.Actor{Kind: identity.ActorOperator}, "")
			})
		}
		ids := w.crowd(generic, 1100)
		results := w.bulk(generic, "",
			bulkOp("POST", "/Groups", "g", groupBody("eng-all", `"members":`+refs(ids...))),
			bulkOp("PATCH", "/Users/"+id, "", ops(`{"op":"replace","path":"title","value":"T"}`)),
			bulkOp("DELETE", "/Users/"+id, "", ""),
			bulkOp("DELETE", "/Bad", "", ""))
		w.wantStatuses(results, "201", "401", "401", "401")
		w.do(generic, "POST", "/Bulk", bulkBody("", bulkOp("DELETE", "/Bad", "", ""))).is(401)
	})
}

// A directory whose schemas are changed while its request is under way has the rest
// done by what they are now.
func TestReq08_TheRestGoesByTheSchemasOfNow(t *testing.T) {
	onEachEngine(t, func(t *testing.T, w *world) {
		w.extend(generic, hrSchema(floor))
		id, bob := w.user(generic, "ada@acme.example"), w.user(generic, "bob@acme.example")
		w.door.marked = func() { w.extend(generic, hrSchema(floor, size)) } // told once the first operation is durable
		results := w.bulk(generic, "",
			bulkOp("POST", "/Groups", "g", groupBody("eng-all", `"members":`+refs(w.crowd(generic, 1100)...))),
			bulkOp("PATCH", "/Users/"+id, "", ops(`{"op":"add","path":"`+hr+`:shoeSize","value":40}`)),
			bulkOp("PATCH", "/Users/"+id, "", ops(`{"op":"replace","path":"active","value":false}`)),
			bulkOp("DELETE", "/Users/"+bob, "", ""))
		w.wantStatuses(results, "201", "200", "200", "204")
		w.wantGone("ada@acme.example")
		if a := w.do(generic, "GET", "/Users/"+id, "").is(200); a.at(hr, "shoeSize") != 40.0 {
			t.Errorf("%s", a.body)
		}
	})
}

// Where usher cannot answer, no operation is called done.
func TestReq08_StoreFailure(t *testing.T) {
	w := newWorld(t)
	id := w.user(generic, "ada@acme.example")
	if err := w.db.Close(); err != nil {
		t.Fatal(err)
	}
	w.do(generic, "POST", "/Bulk", bulkBody("", bulkOp("DELETE", "/Users/"+id, "", ""))).is(http.StatusServiceUnavailable)
}
