package api

import (
	"strings"
	"testing"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// staff is who a test acts for: by name, the id of the account.
type staff map[string]string

// member makes an account, if there is none, known to a parent and with a role in
// an organization; no role is no membership. The rows are as the writers of
// memberships leave them.
func (w *world) member(parent, email, org string, role identity.Role, change func(*people.Person, *people.Membership)) string {
	w.t.Helper()
	var id string
	w.update(func(tx *store.Tx) error {
		a, err := address.Parse(email)
		if err != nil {
			return err
		}
		p, err := tenants.ParentBySlug(tx, parent)
		if err != nil {
			return err
		}
		account, err := people.AccountByEmail(tx, a.Folded)
		if err != nil {
			return err
		}
		if account == nil {
			if account, err = people.InsertAccount(tx, a); err != nil {
				return err
			}
		}
		id = account.ID
		person := people.Person{Parent: p.ID, Account: id, Gate: identity.GateOpen}
		m := &people.Membership{
			Parent: p.ID, Account: id, Present: true, Role: role, BaseRole: role, Grant: identity.GrantManual, Source: "manual",
			SeatState: identity.SeatNone, PrimaryOwner: role == identity.RolePrimaryOwner, Since: tx.Now(),
		}
		if change != nil {
			change(&person, m)
		}
		known, err := people.PersonOf(tx, p.ID, id)
		if err != nil {
			return err
		}
		if known == nil {
			err = people.InsertPerson(tx, person)
		} else {
			err = people.UpdatePerson(tx, person)
		}
		if err != nil || org == "" {
			return err
		}
		o, err := tenants.OrganizationBySlug(tx, org)
		if err != nil {
			return err
		}
		m.Org = o.ID
		return people.PutMembership(tx, m)
	})
	return id
}

// people makes one person of every kind that a request can be made for. acme and
// globex are there.
func (w *world) people() staff {
	w.t.Helper()
	closed := func(p *people.Person, _ *people.Membership) { p.Gate, p.GateCause = identity.GateClosed, "directory" }
	out := staff{
		"owner":   w.member("acme", "owner@acme.example", "acme-enterprise", identity.RolePrimaryOwner, nil),
		"granted": w.member("acme", "granted@acme.example", "", "", nil),
		"admin":   w.member("acme", "admin@acme.example", "acme-console", "admin", nil),
		"member":  w.member("acme", "member@acme.example", "acme-console", "developer", nil),
		"foreign": w.member("globex", "admin@globex.example", "globex-console", "admin", nil),
		"closed":  w.member("acme", "closed@acme.example", "acme-console", "admin", closed),
	}
	for _, email := range []string{"granted@acme.example", "closed@acme.example"} {
		w.must(w.operator, "PUT", "/v1/parents/acme/administrators/"+email, "")
	}
	return out
}

// Spec section 7: the rights of a request on behalf of an account are the key's
// scope ∩ the account's.
func TestSpec7_OnBehalfIsWhatBothMay(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.globex()
	staff := w.people()
	w.member("acme", "waiting@acme.example", "acme-enterprise", "admin", func(_ *people.Person, m *people.Membership) {
		m.SeatState, m.SeatAccepts, m.WaitSeq = identity.SeatWaiting, []identity.Tier{"premium"}, 1
	})
	key := map[string]string{"operator": w.operator, "parent": w.token("parent:acme"), "reader": w.token("read-only:acme"), "org": w.token("org:acme-console")}
	const rename, switching = `{"name":"Console"}`, `{"mode":"jit"}`
	console, enterprise := "/v1/organizations/acme-console", "/v1/organizations/acme-enterprise"
	for _, tc := range []struct {
		key, account, method, path, body string
		want                             int
	}{
		{"operator", "waiting@acme.example", "GET", enterprise, "", 200},
		{"operator", "waiting@acme.example", "PATCH", enterprise, rename, 403}, // no seat, no administering
		{"operator", "owner@acme.example", "PATCH", console, switching, 200},   // primary owner of the enterprise organization
		{"operator", staff["owner"], "PATCH", console, switching, 200},
		{"operator", "GRANTED@acme.example", "PATCH", console, switching, 200},
		{"operator", "granted@acme.example", "PATCH", enterprise, `{"seats":{"premium":{"limit":1}}}`, 403}, // an operator's alone
		{"operator", "granted@acme.example", "POST", "/v1/parents", `{"slug":"mine"}`, 403},
		{"parent", "granted@acme.example", "PATCH", console, switching, 200},
		{"reader", "granted@acme.example", "PATCH", console, switching, 403}, // the key's scope
		{"org", "granted@acme.example", "GET", enterprise, "", 404},
		{"org", "granted@acme.example", "PATCH", console, rename, 200},
		{"org", "granted@acme.example", "PATCH", console, switching, 403},
		{"operator", "admin@acme.example", "PATCH", console, rename, 200},
		{"operator", "admin@acme.example", "PATCH", console, switching, 403},
		{"operator", "admin@acme.example", "GET", enterprise, "", 404},
		{"operator", "admin@acme.example", "GET", "/v1/parents/acme", "", 404},
		{"operator", "admin@acme.example", "GET", "/v1/memberships?organization=acme-console", "", 200},
		{"operator", "member@acme.example", "GET", console, "", 200},
		{"operator", "member@acme.example", "PATCH", console, rename, 403},
		{"operator", "member@acme.example", "GET", "/v1/memberships?organization=acme-console", "", 403},
		{"operator", "member@acme.example", "GET", "/v1/memberships?email=member@acme.example", "", 200},
		{"operator", "member@acme.example", "GET", "/v1/explain?organization=acme-console&email=member@acme.example", "", 200},
		{"operator", "member@acme.example", "GET", "/v1/explain?organization=acme-console&email=admin@acme.example", "", 403},
		{"operator", "admin@globex.example", "GET", console, "", 404},
		{"operator", "admin@globex.example", "GET", "/v1/organizations/globex-console", "", 200},
	} {
		if got := w.callFor(key[tc.key], tc.account, tc.method, tc.path, tc.body); got.status != tc.want {
			t.Errorf("%s for %s: %s %s %s: %d, want %d: %s", tc.key, tc.account, tc.method, tc.path, tc.body, got.status, tc.want, got.body)
		}
	}
	// Nobody is told whether there is an account.
	var words []string
	for _, account := range []string{"closed@acme.example", staff["closed"], "nobody@acme.example", store.NewID(), "no e-mail", "a@b@c", " ", ""} {
		got := w.callFor(key["operator"], account, "GET", console, "")
		if words = append(words, string(got.body)); got.status != 403 || words[0] != string(got.body) {
			t.Errorf("acting for %q: %d %s", account, got.status, got.body)
		}
	}
	if got := w.callFor(key["parent"], "admin@globex.example", "GET", console, ""); got.status != 403 || string(got.body) != words[0] {
		t.Errorf("acting for somebody of another parent: %d %s", got.status, got.body)
	}
	for _, scope := range []string{"login-hook:acme/main", "directory:acme/okta"} {
		if got := w.callFor(w.token(scope), "owner@acme.example", "GET", console, ""); got.status != 403 {
			t.Errorf("%s acts: %d", scope, got.status)
		}
	}
}

func TestSpec7_ListsShowAnAccountItsOwn(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.globex()
	w.people()
	w.member("globex", "admin@acme.example", "globex-console", "user", nil) // a guest there
	for _, tc := range []struct{ account, path, field, want string }{
		{"owner@acme.example", "/v1/parents", "slug", "acme"},
		{"owner@acme.example", "/v1/organizations", "slug", "acme-enterprise acme-console"},
		{"admin@acme.example", "/v1/organizations", "slug", "acme-console globex-console"},
		{"admin@acme.example", "/v1/organizations?parent=globex", "slug", "globex-console"},
		{"member@acme.example", "/v1/organizations", "slug", "acme-console"},
		{"member@acme.example", "/v1/memberships?email=admin@acme.example", "organization", ""},
		{"member@acme.example", "/v1/memberships?email=member@acme.example", "organization", "acme-console"},
		{"admin@acme.example", "/v1/memberships?email=member@acme.example", "organization", "acme-console"},
	} {
		got := w.callFor(w.operator, tc.account, "GET", tc.path, "")
		var names []string
		for _, item := range items(t, got.json(t)) {
			names = append(names, item[tc.field].(string))
		}
		if strings.Join(names, " ") != tc.want {
			t.Errorf("%s for %s: %v, want %s", tc.path, tc.account, names, tc.want)
		}
	}
}

// Spec section 1: parent_admin is granted and taken explicitly, the primary owner
// has it without, and a closed gate takes it away for as long as it is closed.
func TestSpec1_ParentAdministrators(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.globex()
	staff := w.people()
	const path = "/v1/parents/acme/administrators"
	list := items(t, w.must(w.operator, "GET", path, ""))
	if len(list) != 3 {
		t.Fatalf("%v", list)
	}
	for _, a := range list {
		switch a["account"] {
		case staff["owner"]:
			same(t, a, map[string]any{"organization": "acme-enterprise", "gate": "open", "granted_by": nil})
		case staff["closed"]:
			same(t, a, map[string]any{"gate": "closed", "email": "closed@acme.example"})
		}
	}
	if pages := items(t, w.must(w.operator, "GET", path+"?limit=1", "")); len(pages) != 1 || pages[0]["account"] != list[0]["account"] {
		t.Errorf("%v", pages)
	}
	first := w.must(w.operator, "GET", path+"/"+staff["granted"], "")
	same(t, w.must(w.operator, "PUT", path+"/granted@acme.example", ""), first)

	parent := w.token("parent:acme")
	for _, tc := range []struct {
		key, account, method, who string
		want                      int
	}{
		{parent, "", "PUT", "member@acme.example", 403}, // a key by itself is nobody's right
		{parent, "member@acme.example", "PUT", "member@acme.example", 403},
		{parent, "granted@acme.example", "PUT", "member@acme.example", 200},
		{parent, "member@acme.example", "DELETE", "granted@acme.example", 200},
		{parent, "granted@acme.example", "PUT", "granted@acme.example", 403}, // it was taken
		{parent, "member@acme.example", "DELETE", "owner@acme.example", 409},
		{parent, "member@acme.example", "DELETE", "granted@acme.example", 404},
		{parent, "owner@acme.example", "PUT", "admin@globex.example", 404}, // not of this parent
		{parent, "owner@acme.example", "PUT", "nobody@acme.example", 404},
		{w.operator, "admin@globex.example", "PUT", "admin@globex.example", 404},
	} {
		got := w.callFor(tc.key, tc.account, tc.method, path+"/"+tc.who, "")
		if got.status != tc.want {
			t.Errorf("%s %s for %q: %d, want %d: %s", tc.method, tc.who, tc.account, got.status, tc.want, got.body)
		}
	}
	w.member("acme", "guest@elsewhere.example", "acme-console", "user", func(p *people.Person, _ *people.Membership) { p.Guest = true })
	same(t, w.call(w.operator, "PUT", path+"/guest@elsewhere.example", "").json(t), map[string]any{"status": 409.0, "reason": "guest"})

	w.member("acme", "closed@acme.example", "", "", nil) // the gate opens
	if got := w.callFor(parent, "closed@acme.example", "GET", "/v1/parents/acme", ""); got.status != 200 {
		t.Errorf("%d %s", got.status, got.body)
	}

	// Who acted, and by which key, stands in the log.
	var granted, taken int
	for _, e := range items(t, w.must(w.operator, "GET", "/v1/events?parent=acme", "")) {
		switch e["type"] {
		case "parent_administrator.granted":
			granted++
			if e["account"] == staff["member"] {
				actor := e["actor"].(map[string]any)
				if actor["kind"] != "account" || actor["id"] != staff["granted"] || len(actor["key"].(string)) != 36 {
					t.Errorf("%v", e)
				}
			}
		case "parent_administrator.taken":
			taken++
		}
	}
	if granted != 3 || taken != 1 {
		t.Errorf("%d granted, %d taken", granted, taken)
	}
}
