package api

import (
	"encoding/csv"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/claims"
	"usher/internal/store/migrated"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// claimed makes a claim of a parent on its domain, of one account, and returns
// its id.
func (w *world) claimed(parent string) (id string) {
	w.t.Helper()
	account := w.stranger("personal@" + parent + ".example")
	w.update(func(tx *store.Tx) error {
		p, err := tenants.ParentBySlug(tx, parent)
		if err != nil {
			return err
		}
		o, err := tenants.OrganizationBySlug(tx, parent+"-console")
		if err != nil {
			return err
		}
		n := &claims.Claim{
			Parent: p.ID, ID: store.NewID(), Domain: parent + ".example", Org: o.ID, State: claims.Open,
			Actor: identity.Actor{Kind: identity.ActorOperator}, Deadline: tx.Now() + time.Hour.Microseconds(),
		}
		id = n.ID
		if err := claims.Insert(tx, n, store.ErrUnique); err != nil {
			return err
		}
		return claims.InsertAccounts(tx, p.ID, n.ID, []string{account})
	})
	return id
}

// mayClaim has acme meet what a claim needs.
func (w *world) mayClaim() {
	w.t.Helper()
	w.must(w.operator, "PATCH", "/v1/organizations/acme-console", `{"mode":"jit"}`)
	w.update(func(tx *store.Tx) error {
		p, err := tenants.ParentBySlug(tx, "acme")
		if err != nil {
			return err
		}
		if err := tenants.RestrictCreation(tx, p.ID, true); err != nil {
			return err
		}
		o, err := tenants.OrganizationBySlug(tx, "acme-console")
		if err != nil {
			return err
		}
		if err := w.deps.Tenancy.RequireSSO(tx, provision.Change{Parent: p.ID}, o, true); err != nil {
			return err
		}
		n, err := tenants.ConnectionBySlug(tx, p.ID, "main")
		if err != nil {
			return err
		}
		_, err = tenants.ProveConnection(tx, p.ID, n.ID)
		return err
	})
}

const (
	claimRef     = `"domain":"acme/acme.example","organization":"acme-console"`
	claimPath    = "/v1/domain-claims"
	claimPreview = claimPath + "/preview?domain=acme/acme.example&organization=acme-console"
)

func TestSpec4_AClaimIsPreviewedStartedChosenAndCancelled(t *testing.T) {
	t.Run("SQLite", func(t *testing.T) { claimByAPI(t, newWorld(t)) })
	t.Run("PostgreSQL", func(t *testing.T) { claimByAPI(t, newWorldOn(t, store.Options{URL: migrated.Postgres(t)})) })
}

func claimByAPI(t *testing.T, w *world) {
	w.acme()
	w.globex()
	ada, bob := w.stranger("ada@acme.example"), w.stranger("=bob@acme.example")
	w.person("globex", "theirs@acme.example", people.Person{Gate: identity.GateOpen})
	key, theirs := w.token("parent:acme"), w.token("parent:globex")

	w.refused(key, "POST", claimPath, `{`+claimRef+`,"preview":true}`, 409, "creation_not_restricted")
	w.refused(key, "GET", claimPreview, "", 409, "creation_not_restricted")
	w.mayClaim()
	for _, path := range []string{"POST " + claimPath, "GET " + claimPreview} {
		method, path, _ := strings.Cut(path, " ")
		body := ""
		if method == "POST" {
			body = `{` + claimRef + `,"preview":true}`
		}
		w.refused(theirs, method, path, body, 404, "not_found")
	}
	w.refused(key, "POST", claimPath, `{"domain":"acme/acme.example","organization":"globex-console","preview":true}`, 404, "not_found")
	w.refused(w.operator, "POST", claimPath, `{"domain":"acme/acme.example","organization":"globex-console","preview":true}`, 409, "organization_gone")
	w.refused(w.operator, "POST", claimPath, `{"domain":"globex/acme.example","organization":"globex-console","preview":true}`, 404, "not_found")

	preview := w.must(key, "POST", claimPath, `{`+claimRef+`,"preview":true}`)["preview"].(map[string]any)
	same(t, preview, map[string]any{"accounts": 2.0, "in_directory": 0.0, "left_alone": 1.0, "more": false})
	listed := w.must(key, "GET", claimPreview+"&limit=1", "")
	first := items(t, listed)
	rest := items(t, w.must(key, "GET", claimPreview+"&after="+listed["next"].(string), ""))
	if len(first) != 1 || len(rest) != 1 || first[0]["email"] != "ada@acme.example" || rest[0]["email"] != "=bob@acme.example" {
		t.Errorf("%v %v", first, rest)
	}
	if _, told := first[0]["account"]; told || first[0]["created_at"] == nil || first[0]["in_directory"] != false {
		t.Errorf("%v", first[0])
	}
	w.refused(key, "POST", claimPath, `{`+claimRef+`}`, 409, "preview_needed")
	w.refused(key, "POST", claimPath, `{`+claimRef+`,"hash":"0"}`, 409, "plan_changed")
	w.stranger("new@acme.example")
	w.refused(key, "POST", claimPath, fmt.Sprintf(`{%s,"hash":%q}`, claimRef, preview["hash"]), 409, "plan_changed")
	preview = w.must(key, "POST", claimPath, `{`+claimRef+`,"preview":true}`)["preview"].(map[string]any)
	claim := w.must(key, "POST", claimPath, fmt.Sprintf(`{%s,"hash":%q}`, claimRef, preview["hash"]))["claim"].(map[string]any)
	same(t, claim, map[string]any{"parent": "acme", "domain": "acme.example", "organization": "acme-console", "state": "open", "choices": map[string]any{"merge": 0.0, "fresh": 0.0, "none": 3.0}})
	path := claimPath + "/" + claim["id"].(string)

	w.refused(theirs, "GET", path, "", 404, "not_found")
	w.refused(theirs, "POST", path+"/choose", `{"email":"ada@acme.example","choice":"merge"}`, 404, "not_found")
	w.refused(w.token("org:acme-console"), "POST", path+"/choose", `{"email":"ada@acme.example","choice":"merge"}`, 403, "forbidden")
	w.refused(key, "POST", path+"/choose", `{"email":"theirs@acme.example","choice":"merge"}`, 404, "not_claimed")
	w.refused(key, "POST", path+"/choose", `{"email":"nobody@acme.example","choice":"merge"}`, 404, "not_claimed")
	w.tellsNobody(key, path)
	w.refused(key, "POST", path+"/choose", `{"choice":"merge"}`, 400, "account_or_email")
	same(t, w.must(key, "POST", path+"/choose", `{"email":"ADA@acme.example","choice":"merge"}`), map[string]any{"account": ada, "choice": "merge", "state": "claimed"})
	same(t, w.must(w.operator, "POST", path+"/choose", `{"account":"`+bob+`","choice":"fresh"}`), map[string]any{"account": bob, "choice": "fresh"})
	same(t, w.must(key, "GET", path, ""), map[string]any{"choices": map[string]any{"merge": 1.0, "fresh": 1.0, "none": 1.0}})
	w.chooses(path, ada)

	rows, err := csv.NewReader(strings.NewReader(string(w.call(key, "GET", path+"/accounts?format=csv", "").body))).ReadAll()
	if err != nil || len(rows) != 4 || !slices.Equal(rows[0], claimColumns) || rows[2][0] != "'=bob@acme.example" || rows[1][6] != "merge" {
		t.Errorf("%q, %v", rows, err)
	}
	if all := items(t, w.must(key, "GET", claimPath, "")); len(all) != 1 || all[0]["id"] != claim["id"] {
		t.Errorf("%v", all)
	}
	w.refused(theirs, "POST", path+"/cancel", "", 404, "not_found")
	same(t, w.must(key, "POST", path+"/cancel", ""), map[string]any{"state": "cancelled", "reason": "by_hand"})
	w.refused(key, "POST", path+"/cancel", "", 409, "claim_ended")
	w.refused(key, "POST", path+"/choose", `{"email":"ada@acme.example","choice":"fresh"}`, 409, "claim_ended")
	for _, one := range items(t, w.must(key, "GET", path+"/accounts", "")) {
		if one["email"] != "" || one["state"] != "cancelled" {
			t.Errorf("%v is told of somebody who is nobody of the parent's", one)
		}
	}
}

// tellsNobody asks a claim for e-mails that are not in it: the answer is the same
// whether somebody has one or nobody does, and names no account.
func (w *world) tellsNobody(key, path string) {
	w.t.Helper()
	says := func(email string) string {
		r := w.call(key, "POST", path+"/choose", `{"email":"`+email+`","choice":"merge"}`)
		return strings.ReplaceAll(r.json(w.t)["detail"].(string), email, "WHO")
	}
	of := w.person("globex", "theirs@globex.example", people.Person{Gate: identity.GateOpen})
	if known, unknown := says("theirs@globex.example"), says("nobody@globex.example"); known != unknown || strings.Contains(known, of) {
		w.t.Errorf("of another parent's account it says %q, of nobody's e-mail %q", known, unknown)
	}
}

// chooses tries to choose for somebody else's account, on behalf of people.
func (w *world) chooses(path, account string) {
	w.t.Helper()
	admin := w.person("acme", "admin@acme.example", people.Person{Gate: identity.GateOpen})
	member := w.person("acme", "member@acme.example", people.Person{Gate: identity.GateOpen})
	w.must(w.operator, "PUT", "/v1/parents/acme/administrators/admin@acme.example", "")
	for who, want := range map[string]int{admin: 403, member: 404, account: 403} {
		if r := w.callFor(w.operator, who, "POST", path+"/choose", `{"account":"`+account+`","choice":"fresh"}`); r.status != want {
			w.t.Errorf("%s chooses for %s: %d %s", who, account, r.status, r.body)
		}
	}
}

// The application tells of personal accounts, which are claimed; where they are
// restricted, only of those that were there before.
func TestSpec4_APersonalAccountIsToldOf(t *testing.T) {
	w := newWorld(t)
	w.acme()
	const path = "/v1/accounts"
	same(t, w.must(w.operator, "POST", path, `{"email":"ada@acme.example"}`), map[string]any{"email": "ada@acme.example"})
	w.refused(w.operator, "POST", path, `{"email":"ADA@acme.example"}`, 409, "already_exists")
	w.refused(w.operator, "POST", path, `{"email":"ada"}`, 400, "invalid_email")
	w.mayClaim()
	w.refused(w.operator, "POST", path, `{"email":"bob@acme.example"}`, 403, "restricted_domain")
	w.must(w.operator, "POST", path, `{"email":"bob@acme.example","existing":true}`)
	w.must(w.operator, "POST", path, `{"email":"bob@elsewhere.example"}`)
	if r := w.call(w.token("parent:acme"), "POST", path, `{"email":"eve@elsewhere.example"}`); r.status != 403 {
		t.Errorf("%d %s", r.status, r.body)
	}
	preview := w.must(w.operator, "POST", claimPath, `{`+claimRef+`,"preview":true}`)["preview"].(map[string]any)
	same(t, preview, map[string]any{"accounts": 2.0})
}

// refused sends a request that must be refused with a status and a reason.
func (w *world) refused(key, method, path, body string, status int, reason string) {
	w.t.Helper()
	r := w.call(key, method, path, body)
	if got := r.json(w.t)["reason"]; r.status != status || got != reason {
		w.t.Errorf("%s %s %s: %d %s, want %d %s", method, path, body, r.status, r.body, status, reason)
	}
}
