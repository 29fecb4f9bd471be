package api

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/migrated"
)

// merging is a world with acme, globex, and a console without a parent, lone,
// that ada administers.
type merging struct {
	*world
	people           staff
	acmeID, lone     string // ids
	hostKey, loneKey string
	proposals        string // path
}

func mergingOn(t *testing.T, o store.Options) *merging {
	t.Helper()
	m := &merging{world: newWorldOn(t, o), proposals: "/v1/merge-proposals"}
	m.acme()
	m.globex()
	m.people = m.world.people()
	m.acmeID = m.must(m.operator, "GET", "/v1/parents/acme", "")["id"].(string)
	m.lone = m.must(m.operator, "POST", "/v1/organizations", `{"slug":"lone","kind":"console","name":"Lone"}`)["id"].(string)
	m.hostKey, m.loneKey = m.token("parent:acme"), m.token("org:lone")
	m.joins("ada@acme.example", "admin")
	m.joins("bob@acme.example", "developer")
	return m
}

func mergingOnBothEngines(t *testing.T, test func(*merging)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { test(mergingOn(t, store.Options{Dir: migrated.Dir(t), Readers: 2})) })
	t.Run("postgres", func(t *testing.T) { test(mergingOn(t, store.Options{URL: migrated.Postgres(t)})) })
}

// joins makes somebody a member of lone.
func (m *merging) joins(email string, role identity.Role) {
	m.t.Helper()
	token := m.must(m.operator, "POST", "/v1/invitations", fmt.Sprintf(`{"organization":"lone","email":%q,"role":%q}`, email, role))["token"]
	m.must(m.operator, "POST", "/v1/invitations/accept", fmt.Sprintf(`{"email":%q,"token":%q}`, email, token))
}

// propose starts a merge as the host and returns its path.
func (m *merging) propose() string {
	m.t.Helper()
	return m.proposals + "/" + m.must(m.hostKey, "POST", m.proposals, `{"parent":"acme","organization":"`+m.lone+`"}`)["id"].(string)
}

// is tries a request for an account (empty: the key by itself) and returns the
// answer, of which the status must be want.
func (m *merging) is(want int, key, account, method, path, body string) result {
	m.t.Helper()
	got := m.call(key, method, path, body)
	if account != "" {
		got = m.callFor(key, account, method, path, body)
	}
	if got.status != want {
		m.t.Errorf("%s %s %s for %q: %d, want %d: %s", method, path, body, account, got.status, want, got.body)
	}
	return got
}

func (m *merging) parentOf() any {
	return m.must(m.operator, "GET", "/v1/organizations/lone", "")["parent"]
}

// The host learns whether and how many, the organization's side who.
func TestSpec2_TheHostLearnsNoEmailsOfAnIneligibleOrganization(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		m.joins("eve@else.example", "developer")
		m.must(m.loneKey, "POST", "/v1/invitations", `{"organization":"lone","email":"mal@else.example"}`)
		p := m.propose()
		eligibility := func(key, account string) map[string]any {
			t := m.t
			return m.is(200, key, account, "GET", p, "").json(t)["eligibility"].(map[string]any)
		}
		for who, account := range map[string]string{m.hostKey: "", m.operator: "granted@acme.example"} {
			e := eligibility(who, account)
			if e["eligible"] != false || e["reason"] != "off_domain" || e["members"] != 3.0 || e["off_domain"] != 2.0 || e["open_invitations"] != 1.0 || e["emails"] != nil {
				m.t.Errorf("the host reads %v", e)
			}
			for _, path := range []string{p, p + "/preview", p + "/approve", m.proposals + "?parent=acme", "/v1/events?parent=acme"} {
				method, body := "GET", ""
				if strings.HasSuffix(path, "approve") {
					method, body = "POST", `{"side":"host"}`
				}
				got := m.call(who, method, path, body)
				if account != "" {
					got = m.callFor(who, account, method, path, body)
				}
				for _, email := range []string{"eve@", "mal@", "ada@", "bob@", "else.example"} {
					if strings.Contains(string(got.body), email) {
						m.t.Errorf("%s tells the host of %s: %s", path, email, got.body)
					}
				}
			}
		}
		for who, account := range map[string]string{m.loneKey: "", m.operator: "ada@acme.example"} {
			if e := eligibility(who, account); fmt.Sprint(e["emails"]) != "[eve@else.example mal@else.example]" {
				m.t.Errorf("the organization reads %v", e)
			}
			m.is(200, who, account, "GET", p+"/preview", "")
		}
		refused := m.is(409, m.hostKey, "", "POST", p+"/approve", `{}`).json(m.t)
		if refused["reason"] != "not_eligible" || !strings.Contains(refused["detail"].(string), "2 members or open invitations") {
			m.t.Errorf("approving answers %v", refused)
		}
		m.is(409, m.hostKey, "", "GET", p+"/preview", "")
		// Nobody else reads that there is a merge.
		for _, one := range []struct{ key, account string }{
			{m.token("parent:globex"), ""}, {m.token("org:acme-console"), ""}, {m.operator, "bob@acme.example"}, {m.operator, "admin@acme.example"}, {m.operator, "admin@globex.example"},
		} {
			there, not := m.is(404, one.key, one.account, "GET", p, ""), m.is(404, one.key, one.account, "GET", m.proposals+"/"+m.lone, "")
			if strings.ReplaceAll(string(there.body), strings.TrimPrefix(p, m.proposals+"/"), m.lone) != string(not.body) {
				m.t.Errorf("%s is not %s", there.body, not.body)
			}
			m.is(404, one.key, one.account, "POST", p+"/approve", `{}`)
			m.is(404, one.key, one.account, "POST", p+"/reject", `{}`)
			m.is(404, one.key, one.account, "POST", p+"/cancel", "")
		}
	})
}

func TestSpec2_WhoSpeaksForASide(t *testing.T) {
	m := mergingOn(t, store.Options{Dir: migrated.Dir(t), Readers: 2})
	p := m.propose()
	reader := m.token("read-only")
	m.is(403, reader, "", "POST", p+"/approve", `{}`)
	m.is(400, m.operator, "", "POST", p+"/approve", `{}`) // for which side?
	m.is(403, m.hostKey, "", "POST", p+"/approve", `{"side":"joining"}`)
	m.is(403, m.loneKey, "", "POST", p+"/approve", `{"side":"host"}`)
	m.is(403, m.loneKey, "", "POST", p+"/cancel", "") // the host started it
	m.is(403, m.hostKey, "", "POST", p+"/undo", "")
	m.is(400, m.operator, "", "POST", m.proposals, `{"parent":"acme","organization":"lone"}`)
	m.is(409, m.operator, "", "POST", m.proposals, `{"parent":"acme","organization":"lone","side":"joining"}`) // there is one
	m.is(200, m.hostKey, "", "POST", p+"/cancel", "")

	// The organization starts; it names the host by the id that it found.
	m.is(404, m.loneKey, "", "POST", m.proposals, `{"parent":"acme","organization":"lone"}`)
	m.is(404, m.hostKey, "", "POST", m.proposals, `{"parent":"acme","organization":"lone"}`)
	started := m.is(201, m.operator, "ada@acme.example", "POST", m.proposals, `{"parent":"`+m.acmeID+`","organization":"lone"}`).json(t)
	if started["side"] != "joining" || started["members"] != 2.0 || started["host_approved_at"] != nil || started["joining_approved_at"] != nil {
		t.Errorf("started: %v", started)
	}
	p = m.proposals + "/" + started["id"].(string)
	if first := m.is(200, m.loneKey, "", "POST", p+"/approve", `{}`).json(t); first["state"] != "pending" || first["joining_approved_at"] == nil || m.parentOf() != "" && m.parentOf() != nil {
		t.Errorf("one side: %v", first)
	}
	once := map[string][]string{"Idempotency-Key": {"k1"}}
	last := m.send(m.hostKey, "POST", p+"/approve", `{}`, once)
	if last.status != 200 || last.json(t)["state"] != "approved" || m.parentOf() != "acme" {
		t.Errorf("both sides: %d %s", last.status, last.body)
	}
	if again := m.send(m.hostKey, "POST", p+"/approve", `{}`, once); string(again.body) != string(last.body) {
		t.Errorf("sent again: %s", again.body)
	}
	// The organization's side reads it under its new parent.
	for _, account := range []string{"", "ada@acme.example"} {
		key := m.loneKey
		if account != "" {
			key = m.operator
		}
		if got := m.is(200, key, account, "GET", p, "").json(t); got["state"] != "approved" || got["organization"] != "lone" || got["eligibility"] != nil {
			t.Errorf("it is %v", got)
		}
		m.is(200, key, account, "GET", m.proposals+"?organization=lone", "")
	}
	if undone := m.is(200, m.operator, "", "POST", p+"/undo", "").json(t); undone["undone_at"] == nil || m.parentOf() != nil && m.parentOf() != "" {
		t.Errorf("undone: %v", undone)
	}
	m.is(200, m.loneKey, "", "GET", "/v1/organizations/lone", "")
	m.is(409, m.operator, "", "POST", p+"/undo", "")
}

// An organization's key settles the merge: its answer is found again where the
// key is by then.
func TestSpec2_TheOrganizationsApprovalMayBeTheLast(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		p := m.propose()
		m.is(200, m.hostKey, "", "POST", p+"/approve", `{}`)
		once := map[string][]string{"Idempotency-Key": {"k1"}}
		first, again := m.send(m.loneKey, "POST", p+"/approve", `{}`, once), m.send(m.loneKey, "POST", p+"/approve", `{}`, once)
		if first.status != 200 || first.json(m.t)["state"] != "approved" || string(first.body) != string(again.body) {
			m.t.Errorf("%d %s, again %d %s", first.status, first.body, again.status, again.body)
		}
	})
}

func TestSpec2_OnePersonSettlesBothSides(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		m.joins("granted@acme.example", "admin")
		p := m.propose()
		m.is(200, m.operator, "ada@acme.example", "GET", p, "")
		if got := m.is(200, m.operator, "granted@acme.example", "POST", p+"/approve", `{}`).json(m.t); got["state"] != "approved" || m.parentOf() != "acme" {
			m.t.Errorf("it is %v", got)
		}
	})
}

// Whoever approved first must still be able to at the deciding moment: the key
// live, the account in office.
func TestSpec2_WhoApprovedFirstIsLookedAtAgain(t *testing.T) {
	loses := map[string]func(m *merging){
		"the administrator of the parent": func(m *merging) {
			m.must(m.operator, "DELETE", "/v1/parents/acme/administrators/granted@acme.example", "")
		},
		"the key": func(m *merging) {
			for _, one := range m.must(m.operator, "GET", "/v1/tokens?parent=acme", "")["items"].([]any) {
				if k := one.(map[string]any); strings.HasPrefix(k["scope"].(string), "parent") && k["revoked_at"] == nil {
					m.must(m.operator, "DELETE", "/v1/tokens/"+k["id"].(string), "")
				}
			}
		},
		"the gate": func(m *merging) {
			m.must(m.operator, "POST", "/v1/accounts/granted@acme.example/deactivate", `{"parent":"acme"}`)
		},
	}
	for what, lose := range loses {
		t.Run(what, func(t *testing.T) {
			mergingOnBothEngines(t, func(m *merging) {
				key := m.token("parent:acme")
				p := m.propose()
				m.is(200, key, "granted@acme.example", "POST", p+"/approve", `{}`)
				lose(m)
				got := m.is(200, m.loneKey, "", "POST", p+"/approve", `{}`).json(m.t)
				if got["state"] != "pending" || got["host_approved_at"] != nil || got["joining_approved_at"] == nil {
					m.t.Errorf("without %s it is %v", what, got)
				}
				if got := m.is(200, m.operator, "owner@acme.example", "POST", p+"/approve", `{}`).json(m.t); got["state"] != "approved" {
					m.t.Errorf("asked again it is %v", got)
				}
			})
		})
	}
}

func TestSpec2_ThePreviewShowsWhoMeets(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		m.joins("admin@acme.example", "developer")
		p := m.propose()
		items := func(key, path string) (out map[string]map[string]any, next string) {
			out = map[string]map[string]any{}
			page := m.is(200, key, "", "GET", path, "").json(m.t)
			for _, one := range page["items"].([]any) {
				item := one.(map[string]any)
				out[item["email"].(string)] = item
			}
			next, _ = page["next"].(string)
			return out, next
		}
		host, _ := items(m.hostKey, p+"/preview")
		meets := func(email string) string { b, _ := json.Marshal(host[email]["host"]); return string(b) }
		if len(host) != 3 || host["ada@acme.example"]["role"] != "admin" || meets("ada@acme.example") != `{"known":false,"memberships":[]}` ||
			meets("admin@acme.example") != `{"gate":"open","known":true,"memberships":[{"organization":"acme-console","role":"admin","state":"active"}]}` {
			m.t.Errorf("the host reads %v", host)
		}
		lone, _ := items(m.loneKey, p+"/preview")
		if len(lone) != 3 || lone["admin@acme.example"]["host"] != nil {
			m.t.Errorf("the organization reads of a host that has not approved %v", lone)
		}
		m.is(200, m.hostKey, "", "POST", p+"/approve", `{}`)
		if lone, _ = items(m.loneKey, p+"/preview"); lone["admin@acme.example"]["host"] == nil {
			m.t.Errorf("the organization reads %v", lone)
		}
		first, next := items(m.loneKey, p+"/preview?limit=2")
		rest, end := items(m.loneKey, p+"/preview?limit=2&after="+next)
		if len(first) != 2 || len(rest) != 1 || end != "" {
			m.t.Errorf("pages of %v and %v", first, rest)
		}
	})
}

func TestSpec2_SearchIsExactAndTellsNothing(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		m.joins("lead@else.example", "admin")
		search := func(key, account, body string) (ids []string, text string) {
			got := m.is(200, key, account, "POST", m.proposals+"/search", body)
			for _, one := range got.json(m.t)["items"].([]any) {
				ids = append(ids, one.(map[string]any)["id"].(string))
			}
			return ids, string(got.body)
		}
		_, none := search(m.hostKey, "", `{"parent":"acme","id":"`+store.NewID()+`"}`)
		if ids, _ := search(m.hostKey, "", `{"parent":"acme","id":"`+m.lone+`"}`); !slices.Equal(ids, []string{m.lone}) {
			m.t.Errorf("by id: %v", ids)
		}
		if ids, text := search(m.operator, "granted@acme.example", `{"parent":"acme","email":"LEAD@else.example"}`); !slices.Equal(ids, []string{m.lone}) ||
			!strings.Contains(text, `"slug":"lone","name":"Lone","kind":"console","members":3`) {
			m.t.Errorf("by e-mail: %s", text)
		}
		if ids, _ := search(m.loneKey, "", `{"organization":"lone","email":"granted@acme.example"}`); !slices.Equal(ids, []string{m.acmeID}) {
			m.t.Errorf("the parent by e-mail: %v", ids)
		}
		if ids, _ := search(m.loneKey, "", `{"organization":"lone","id":"`+m.acmeID+`"}`); !slices.Equal(ids, []string{m.acmeID}) {
			m.t.Errorf("the parent by id: %v", ids)
		}
		console := m.must(m.operator, "GET", "/v1/organizations/globex-console", "")["id"].(string)
		for _, body := range []string{
			`{"parent":"acme","id":"lone"}`, `{"parent":"acme","id":"` + console + `"}`, `{"parent":"acme","id":"` + m.acmeID + `"}`, // no slugs, and none with a parent
			`{"parent":"acme","email":"bob@acme.example"}`, `{"parent":"acme","email":"nobody@else.example"}`, `{"parent":"acme","email":"else.example"}`,
			`{"parent":"acme","email":"admin@globex.example"}`, `{"parent":"acme","email":"` + m.people["admin"] + `"}`,
		} {
			if _, text := search(m.hostKey, "", body); text != none {
				m.t.Errorf("%s finds %s", body, text)
			}
		}
		for _, body := range []string{`{"organization":"lone","id":"` + m.lone + `"}`, `{"organization":"lone","id":"acme"}`, `{"organization":"lone","email":"admin@acme.example"}`} {
			if _, text := search(m.loneKey, "", body); text != none {
				m.t.Errorf("%s finds %s", body, text)
			}
		}
		// Who has a parent can propose nothing, and learns of no other parent.
		globex := m.must(m.operator, "GET", "/v1/parents/globex", "")["id"].(string)
		if _, text := search(m.token("org:acme-console"), "", `{"organization":"acme-console","id":"`+globex+`"}`); text != none {
			m.t.Errorf("an organization with a parent finds %s", text)
		}
		for _, body := range []string{`{"parent":"acme"}`, `{"parent":"acme","organization":"lone","id":"x"}`, `{"parent":"acme","id":"x","email":"y"}`, `{"email":"y"}`} {
			m.is(400, m.operator, "", "POST", m.proposals+"/search", body)
		}
		m.is(404, m.hostKey, "", "POST", m.proposals+"/search", `{"parent":"globex","id":"`+m.lone+`"}`)
		m.is(403, m.operator, "bob@acme.example", "POST", m.proposals+"/search", `{"organization":"lone","id":"`+m.acmeID+`"}`)

		// So often and no more, each for themselves.
		ask := func(key, account string) result {
			if account == "" {
				return m.call(key, "POST", m.proposals+"/search", `{"parent":"acme","email":"nobody@else.example"}`)
			}
			return m.callFor(key, account, "POST", m.proposals+"/search", `{"parent":"acme","email":"nobody@else.example"}`)
		}
		fresh := m.token("parent:acme")
		for i := range searchesAtOnce {
			if got := ask(fresh, ""); got.status != 200 {
				m.t.Fatalf("search %d: %d", i, got.status)
			}
		}
		if got := ask(fresh, ""); got.status != 429 || got.header.Get("Retry-After") == "" || got.json(m.t)["reason"] != "searched_too_often" {
			m.t.Errorf("one more: %d %v %s", got.status, got.header, got.body)
		}
		if got := ask(fresh, "granted@acme.example"); got.status != 200 {
			m.t.Errorf("for an account: %d", got.status)
		}
	})
}

func TestSearchesAreCountedByTheMinute(t *testing.T) {
	l := &looking{of: map[string]*looked{}}
	minute := searchesIn.Microseconds()
	for range searchesAtOnce {
		if err := l.again("a", 0); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.again("a", minute-1); err == nil || identity.AsError(err).RetryAfter.Microseconds() != 1 {
		t.Errorf("at the end of the minute: %v", err)
	}
	if err := l.again("a", minute); err != nil {
		t.Errorf("in the next: %v", err)
	}
	for i := range 3 * searchersKept {
		_ = l.again(fmt.Sprint(i), int64(i)*minute)
	}
	if len(l.of) > searchersKept {
		t.Errorf("%d are remembered", len(l.of))
	}
}
