package api

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/migrated"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// join has a person join an organization by hand.
func (w *world) join(organization, email string, role identity.Role) {
	w.t.Helper()
	w.update(func(tx *store.Tx) error {
		o, err := tenants.OrganizationBySlug(tx, organization)
		if err != nil {
			return err
		}
		addr, err := address.Parse(email)
		if err != nil {
			return err
		}
		a, err := people.AccountByEmail(tx, addr.Folded)
		if err == nil && a == nil {
			a, err = people.InsertAccount(tx, addr)
		}
		if err != nil {
			return err
		}
		if err := people.InsertPerson(tx, people.Person{Parent: o.Parent, Account: a.ID, Gate: identity.GateOpen}); err != nil {
			return err
		}
		if err := people.PutMembership(tx, &people.Membership{Parent: o.Parent, Account: a.ID, Org: o.ID, Grant: identity.GrantManual, BaseRole: role}); err != nil {
			return err
		}
		_, err = w.engine.Recompute(tx, provision.Change{Parent: o.Parent}, []string{a.ID})
		return err
	})
}

func onBothEngines(t *testing.T, test func(w *world)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { test(newWorld(t)) })
	t.Run("postgres", func(t *testing.T) { test(newWorldOn(t, store.Options{URL: migrated.Postgres(t)})) })
}

func TestSpec1_AnOrganizationWithoutAParent(t *testing.T) {
	onBothEngines(t, func(w *world) {
		t := w.t
		w.acme()
		made := w.must(w.operator, "POST", "/v1/organizations", `{"slug":"lone","kind":"console"}`)
		same(t, made, map[string]any{"slug": "lone", "name": "lone", "kind": "console", "mode": "invite"})
		for _, field := range []string{"parent", "parent_id"} {
			if v, shown := made[field]; shown {
				t.Errorf("%s is %v", field, v)
			}
		}
		w.join("lone", "ada@lone.example", "developer")
		key := w.token("org:lone")
		for _, ref := range []string{"lone", made["id"].(string)} {
			same(t, w.must(key, "GET", "/v1/organizations/"+ref, ""), made)
		}
		if got := items(t, w.must(key, "GET", "/v1/memberships?organization=lone", "")); len(got) != 1 || got[0]["role"] != "developer" || got[0]["source"] != "grant" {
			t.Errorf("members %v", got)
		}
		if got := items(t, w.must(key, "GET", "/v1/organizations", "")); len(got) != 1 || got[0]["slug"] != "lone" {
			t.Errorf("its own key lists %v", got)
		}
		explained := w.must(w.operator, "GET", "/v1/explain?email=ada@lone.example", "")
		if orgs := explained["organizations"].([]any); len(orgs) != 1 || explained["known"] != true {
			t.Errorf("explained: %v", explained)
		}
		same(t, w.must(w.operator, "PATCH", "/v1/organizations/lone", `{"name":"Alone"}`), map[string]any{"name": "Alone"})

		for _, body := range []string{`{"mode":"jit"}`, `{"mode":"scim"}`, `{"group_mappings":true}`} {
			a := w.call(w.operator, "PATCH", "/v1/organizations/lone", body)
			same(t, a.json(t), map[string]any{"status": 409.0, "reason": "no_parent"})
			if !strings.Contains(string(a.body), "usher org give-parent lone --slug") {
				t.Errorf("%s says not what to do: %s", body, a.body)
			}
		}
		same(t, w.must(w.operator, "PATCH", "/v1/organizations/lone", `{"mode":"invite"}`), map[string]any{"mode": "invite"})
		if got := items(t, w.must(w.operator, "GET", "/v1/organizations?standalone=true", "")); len(got) != 1 || got[0]["slug"] != "lone" {
			t.Errorf("without a parent are %v", got)
		}
		if got := items(t, w.must(w.operator, "GET", "/v1/organizations", "")); len(got) != 3 {
			t.Errorf("all are %v", got)
		}
	})
}

// An enterprise organization is made with a parent, both or neither.
func TestSpec2_AnEnterpriseOrganizationIsMadeWithAParent(t *testing.T) {
	w := newWorld(t)
	w.acme()
	same(t, w.call(w.operator, "POST", "/v1/organizations", `{"slug":"work","kind":"enterprise"}`).json(t), map[string]any{"status": 400.0, "reason": "parent_required"})
	for body, reason := range map[string]string{
		`{"slug":"work","kind":"enterprise","new_parent":{"slug":"acme"}}`:                  "already_exists",
		`{"slug":"acme-console","kind":"enterprise","new_parent":{"slug":"work-inc"}}`:      "already_exists",
		`{"slug":"work","kind":"enterprise","parent":"acme","new_parent":{"slug":"work"}}`:  "invalid_request",
		`{"slug":"work","kind":"enterprise","new_parent":{"slug":"no good"}}`:               "invalid_slug",
		`{"slug":"work","kind":"enterprise","new_parent":{"slug":"work-inc"},"for":"work"}`: "invalid_email",
	} {
		same(t, w.call(w.operator, "POST", "/v1/organizations", body).json(t), map[string]any{"reason": reason})
	}
	if got := items(t, w.must(w.operator, "GET", "/v1/parents", "")); len(got) != 1 {
		t.Errorf("refused, they left %v", got)
	}
	same(t, w.must(w.operator, "POST", "/v1/organizations", `{"slug":"work","kind":"enterprise","new_parent":{"slug":"work-inc","name":"Work Inc."}}`),
		map[string]any{"slug": "work", "parent": "work-inc"})
	same(t, w.must(w.operator, "GET", "/v1/parents/work-inc", ""), map[string]any{"name": "Work Inc."})
}

// Starting the set-up of single sign-on makes a parent for a team; an operator
// makes one for a console.
func TestSpec2_SetUpGivesAParent(t *testing.T) {
	onBothEngines(t, func(w *world) {
		t := w.t
		w.acme()
		team := w.must(w.operator, "POST", "/v1/organizations", `{"slug":"lone-team","kind":"team"}`)
		w.must(w.operator, "POST", "/v1/organizations", `{"slug":"lone-console","kind":"console"}`)
		w.join("lone-team", "ada@lone.example", "owner")
		key, console, other := w.token("org:lone-team"), w.token("org:lone-console"), w.token("org:acme-console")
		const body = `{"slug":"lone-inc","name":"Lone Inc."}`
		for who, want := range map[string]int{other: 404, w.token("parent:acme"): 404, w.token("read-only"): 403, "": 401} {
			if got := w.call(who, "POST", "/v1/organizations/lone-team/parent", body); got.status != want {
				t.Errorf("%d, want %d: %s", got.status, want, got.body)
			}
		}
		same(t, w.call(console, "POST", "/v1/organizations/lone-console/parent", body).json(t), map[string]any{"status": 403.0})
		same(t, w.call(key, "POST", "/v1/organizations/lone-team/parent", `{"slug":"acme"}`).json(t), map[string]any{"status": 409.0, "reason": "already_exists"})
		same(t, w.must(key, "POST", "/v1/organizations/lone-team/parent", body), map[string]any{"id": team["id"], "slug": "lone-team", "parent": "lone-inc", "mode": "invite"})
		same(t, w.must(w.operator, "GET", "/v1/parents/lone-inc", ""), map[string]any{"name": "Lone Inc."})
		same(t, w.call(key, "POST", "/v1/organizations/lone-team/parent", `{"slug":"again"}`).json(t), map[string]any{"status": 409.0, "reason": "has_parent"})

		// Its key, its members and its explanations are as they were, and now it can
		// have what a parent has.
		if got := items(t, w.must(key, "GET", "/v1/memberships?organization=lone-team", "")); len(got) != 1 || got[0]["role"] != "owner" {
			t.Errorf("members %v", got)
		}
		same(t, w.must(w.operator, "GET", "/v1/explain?email=ada@lone.example", ""), map[string]any{"parent": "lone-inc", "known": true})
		w.must(w.operator, "POST", "/v1/connections", `{"parent":"lone-inc","slug":"main","kind":"oidc","issuer":"https://login.lone.example","client_id":"x"}`)
		same(t, w.must(w.operator, "PATCH", "/v1/organizations/lone-team", `{"mode":"jit"}`), map[string]any{"mode": "jit"})
		same(t, w.must(w.operator, "POST", "/v1/organizations/lone-console/parent", `{"slug":"lone-console-inc"}`), map[string]any{"parent": "lone-console-inc"})
		if got := items(t, w.must(w.operator, "GET", "/v1/organizations?standalone=true", "")); len(got) != 0 {
			t.Errorf("without a parent are %v", got)
		}
	})
}

// Nobody is shown the tenant of an organization without a parent, and no door
// that takes a parent takes it, by whatever name.
func TestSpec1_NothingOfAHiddenTenantShows(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.globex()
	lone := w.must(w.operator, "POST", "/v1/organizations", `{"slug":"lone","kind":"team"}`)
	w.join("lone", "ada@acme.example", "owner")
	w.token("org:lone")
	var hidden *tenants.Parent
	w.update(func(tx *store.Tx) (err error) {
		o, err := tenants.OrganizationBySlug(tx, "lone")
		if err == nil {
			hidden, err = tenants.ParentByID(tx, o.Parent)
		}
		return err
	})
	if !hidden.Hidden {
		t.Fatalf("%+v is not hidden", hidden)
	}
	var doc struct {
		Paths map[string]map[string]struct {
			Parameters []struct{ Name, In string } `json:"parameters"`
		} `json:"paths"`
	}
	if err := json.Unmarshal(w.call(w.operator, "GET", "/v1/openapi.json", "").body, &doc); err != nil {
		t.Fatal(err)
	}
	takes := 0
	for path, operations := range doc.Paths {
		for method, op := range operations {
			for _, p := range op.Parameters {
				if p.Name != "parent" {
					continue
				}
				takes++
				for _, ref := range []string{hidden.ID, hidden.Slug} {
					at, body := path, ""
					if p.In == "path" {
						at = strings.Replace(at, "{parent}", ref, 1)
					} else {
						at += "?parent=" + ref
					}
					at = strings.NewReplacer("{slug}", "x", "{name}", "x", "{version}", "1", "{domain}", "x.example").Replace(at)
					switch method {
					case "post", "put", "patch":
						body = "{}"
					}
					if strings.HasPrefix(path, "/v1/explain") {
						at += "&email=ada@acme.example"
					}
					if strings.HasSuffix(path, "/rollback") {
						body = `{"version":1}`
					}
					if strings.HasSuffix(path, "/extensions") {
						body = `{"extensions":[]}`
					}
					if strings.HasSuffix(path, "/transfer") {
						at, body = at+"?to=acme/okta", `{"to":"acme/okta"}`
						if method == "post" {
							at = strings.TrimSuffix(at, "?to=acme/okta")
						}
					}
					if strings.HasSuffix(path, "/suspend") {
						body = `{"hours":1,"reason":"x"}`
					}
					if strings.Contains(path, "/schedules/") {
						continue // of jobs, whose parents are those of policies: TestRights
					}
					if got := w.call(w.operator, strings.ToUpper(method), at, body); got.status != 404 {
						t.Errorf("%s %s: %d %s", method, at, got.status, got.body)
					}
				}
			}
		}
	}
	if takes < 8 {
		t.Errorf("only %d operations take a parent", takes)
	}
	for path, body := range map[string]string{
		"/v1/organizations": `{"parent":%q,"slug":"x","kind":"team"}`,
		"/v1/domains":       `{"parent":%q,"domain":"lone.example","manual":true}`,
		"/v1/directories":   `{"parent":%q,"slug":"x","kind":"scim"}`,
		"/v1/connections":   `{"parent":%q,"slug":"x","kind":"saml"}`,
	} {
		for _, ref := range []string{hidden.ID, hidden.Slug} {
			if got := w.call(w.operator, "POST", path, fmt.Sprintf(body, ref)); got.status != 404 {
				t.Errorf("POST %s: %d %s", path, got.status, got.body)
			}
		}
	}
	for _, scope := range []string{"parent:", "read-only:"} {
		if got := w.call(w.operator, "POST", "/v1/tokens", `{"scope":"`+scope+hidden.ID+`"}`); got.status != 404 {
			t.Errorf("a key of scope %s: %d %s", scope, got.status, got.body)
		}
	}
	keys := map[string]string{"operator": w.operator, "all": w.token("read-only"), "acme": w.token("parent:acme"), "lone": w.token("org:lone")}
	for who, key := range keys {
		for _, path := range []string{
			"/v1/parents", "/v1/organizations", "/v1/organizations?standalone=true", "/v1/tokens", "/v1/events?limit=500", "/v1/runs", "/v1/schedules",
			"/v1/memberships?email=ada@acme.example", "/v1/memberships?organization=lone", "/v1/organizations/lone", "/v1/explain?email=ada@acme.example&organization=lone",
		} {
			got := w.call(key, "GET", path, "")
			if strings.Contains(string(got.body), `"parent_id":"`+hidden.ID) || strings.Contains(string(got.body), hidden.Slug) {
				t.Errorf("%s is shown the hidden tenant by %s: %s", who, path, got.body)
			}
			if who == "acme" && got.status == 200 && (strings.Contains(string(got.body), `"lone"`) || strings.Contains(string(got.body), lone["id"].(string))) {
				t.Errorf("a key of acme is shown the organization by %s: %s", path, got.body)
			}
		}
	}
	if got := items(t, w.must(w.operator, "GET", "/v1/parents", "")); len(got) != 2 {
		t.Errorf("parents: %v", got)
	}
}

// Who is in an organization without a parent is managed by nobody: a directory
// takes them on.
func TestSpec8_AMemberOfAStandaloneOrganizationIsNobodysYet(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "PATCH", "/v1/organizations/acme-enterprise", `{"mode":"scim"}`)
	w.must(w.operator, "POST", "/v1/organizations", `{"slug":"lone","kind":"team"}`)
	w.join("lone", "ada@acme.example", "owner")
	w.push("ada@acme.example")
	got := items(t, w.must(w.operator, "GET", "/v1/memberships?email=ada@acme.example", ""))
	if len(got) != 2 {
		t.Errorf("memberships %v", got)
	}
}

func TestSpec2_PlansLimitModes(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "POST", "/v1/organizations", `{"slug":"team","kind":"team","new_parent":{"slug":"small"}}`)
	w.must(w.operator, "POST", "/v1/organizations", `{"slug":"small-console","kind":"console","parent":"small"}`)
	for _, org := range []string{"team", "small-console"} {
		same(t, w.call(w.operator, "PATCH", "/v1/organizations/"+org, `{"mode":"scim"}`).json(t), map[string]any{"status": 409.0, "reason": "plan_limits_mode"})
		same(t, w.must(w.operator, "PATCH", "/v1/organizations/"+org, `{"mode":"jit"}`), map[string]any{"mode": "jit"})
	}
	same(t, w.must(w.operator, "PATCH", "/v1/organizations/acme-console", `{"mode":"scim"}`), map[string]any{"mode": "scim"})
	// A switch that waits is refused as well, once what offered it is gone.
	w.join("small-console", "ada@small.example", "admin")
	w.must(w.operator, "POST", "/v1/organizations", `{"slug":"big","kind":"enterprise","parent":"small"}`)
	waits := w.must(w.operator, "PATCH", "/v1/organizations/small-console", `{"mode":"scim"}`)["pending_switch"].(map[string]any)["run"].(string)
	w.update(func(tx *store.Tx) error {
		_, err := tx.Exec(`DELETE FROM organizations WHERE slug = 'big'`)
		return err
	})
	same(t, w.call(w.operator, "POST", "/v1/runs/"+waits+"/apply", "").json(t), map[string]any{"status": 409.0, "reason": "plan_limits_mode"})
}

func TestSpec4_RestrictedCreation(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.globex()
	w.must(w.operator, "POST", "/v1/parents", `{"slug":"bare"}`)
	on := `{"restrict_org_creation":true}`
	same(t, w.call(w.operator, "PATCH", "/v1/parents/bare", on).json(t), map[string]any{"status": 409.0, "reason": "no_verified_domain"})
	key := w.token("parent:acme")
	same(t, w.must(key, "PATCH", "/v1/parents/acme", `{"name":"Acme","restrict_org_creation":true}`), map[string]any{"name": "Acme", "restrict_org_creation": true})
	w.must(key, "PATCH", "/v1/parents/acme", on) // as it is
	changed := 0
	for _, e := range items(t, w.must(key, "GET", "/v1/events", "")) {
		if e["type"] == "parent.changed" {
			changed++
			same(t, e["after"].(map[string]any), map[string]any{"name": "Acme", "restrict_org_creation": true})
		}
	}
	if changed != 1 {
		t.Errorf("%d events", changed)
	}

	create := func(slug, parent, email string) map[string]any {
		return w.call(w.operator, "POST", "/v1/organizations", fmt.Sprintf(`{"slug":%q,"kind":"team"%s,"for":%q}`, slug, parent, email)).json(t)
	}
	for i, email := range []string{"ada@acme.example", "Ada@ACME.example.", `"a@b"@acme.example`, "zoë@acme.example"} {
		same(t, create(fmt.Sprintf("x%d", i), "", email), map[string]any{"status": 403.0, "reason": "restricted_domain"})
	}
	same(t, create("y", `,"parent":"globex"`, "ada@acme.example"), map[string]any{"status": 403.0})
	same(t, create("y", `,"new_parent":{"slug":"y"}`, "ada@acme.example"), map[string]any{"status": 403.0})
	same(t, create("own", `,"parent":"acme"`, "ada@acme.example"), map[string]any{"parent": "acme"})
	same(t, create("free", "", "ada@globex.example"), map[string]any{"slug": "free"})
	same(t, create("sub", "", "ada@sub.acme.example"), map[string]any{"slug": "sub"})
	refused := 0
	for _, e := range items(t, w.must(key, "GET", "/v1/events?limit=500", "")) {
		if e["type"] == "signup.refused" {
			refused++
			same(t, e["after"].(map[string]any), map[string]any{"domain": "acme.example", "kind": "organization"})
		}
	}
	if refused != 6 {
		t.Errorf("%d refusals are logged, want 6", refused)
	}
}

// What the policy says of it is read-only here, and what it does not say stays.
func TestSpec6_RestrictedCreationOfThePolicy(t *testing.T) {
	w := newWorld(t)
	w.acme()
	const silent = "version: 1\nparent: acme\norganizations:\n  acme-console: {kind: console, mode: invite}\n"
	w.must(w.operator, "PATCH", "/v1/parents/acme", `{"restrict_org_creation":true}`)
	w.must(w.operator, "POST", "/v1/policies", silent)
	same(t, w.must(w.operator, "GET", "/v1/parents/acme", ""), map[string]any{"restrict_org_creation": true})
	same(t, w.must(w.operator, "PATCH", "/v1/parents/acme", `{"restrict_org_creation":false}`), map[string]any{"restrict_org_creation": false})
	w.must(w.operator, "POST", "/v1/policies", silent+"sso: {restrict_org_creation: true}\n")
	for _, body := range []string{`{"restrict_org_creation":false}`, `{"restrict_org_creation":true,"name":"X"}`} {
		same(t, w.call(w.operator, "PATCH", "/v1/parents/acme", body).json(t), map[string]any{"status": 409.0, "reason": "managed_by_policy"})
	}
	same(t, w.must(w.operator, "PATCH", "/v1/parents/acme", `{"name":"X"}`), map[string]any{"name": "X", "restrict_org_creation": true})
}

// Lists of parents and of organizations without one go by indexes of their own:
// a page of either passes none of the other over.
func TestListsOfParentsPassNoHiddenOnesOver(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.must(w.operator, "POST", "/v1/organizations", `{"slug":"lone","kind":"console"}`)
	w.must(w.operator, "GET", "/v1/parents", "")
	w.must(w.operator, "GET", "/v1/organizations?standalone=true", "")
	plans, err := w.db.Plans(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for part, want := range map[string]string{"WHERE hidden = 0 AND id >": "SEARCH parents USING INDEX parents_shown", "WHERE p.hidden = 1 AND p.id >": "SEARCH p USING COVERING INDEX parents_hidden"} {
		found := false
		for query, steps := range plans {
			if !strings.Contains(query, part) {
				continue
			}
			found = true
			if all := strings.Join(steps, "; "); !strings.Contains(all, want) || strings.Contains(all, "SCAN") || strings.Contains(all, "TEMP B-TREE") {
				t.Errorf("%s: %s", part, all)
			}
		}
		if !found {
			t.Errorf("no statement with %q was used", part)
		}
	}
}

// An organization without a parent has no logins: whoever was a member before
// needs the token as everybody does.
func TestSpec6_AnInvitationIntoAnOrganizationWithoutAParentTakesItsToken(t *testing.T) {
	w := newWorld(t)
	w.must(w.operator, "POST", "/v1/organizations", `{"slug":"lone","kind":"console"}`)
	w.join("lone", "boss@lone.example", "admin")
	w.join("lone", "ada@lone.example", "developer")
	ada := items(t, w.must(w.operator, "GET", "/v1/memberships?email=ada@lone.example", ""))[0]["account"].(string)
	w.must(w.operator, "DELETE", "/v1/memberships/lone/"+ada, "")
	w.must(w.operator, "POST", "/v1/invitations", `{"organization":"lone","email":"ada@lone.example"}`)
	why := w.must(w.operator, "GET", "/v1/explain?email=ada@lone.example", "")["organizations"].([]any)[0].(map[string]any)["why_not"]
	if text := fmt.Sprint(why); !strings.Contains(text, "it takes the invitation's token to accept it") {
		t.Error(text)
	}
}
