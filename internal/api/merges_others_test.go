package api

import (
	"strings"
	"testing"
)

// Whoever the organization has come under does not learn who else would have had
// it; the organization's own side knows still.
func TestSpec2_TheParentDoesNotSeeOtherHosts(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		other := m.proposals + "/" + m.must(m.operator, "POST", m.proposals, `{"parent":"globex","organization":"lone","side":"host"}`)["id"].(string)
		p := m.propose()
		m.is(200, m.loneKey, "", "GET", other, "")
		m.is(200, m.hostKey, "", "POST", p+"/approve", `{"side":"host"}`)
		m.is(200, m.loneKey, "", "POST", p+"/approve", `{"side":"joining"}`)
		if m.parentOf() != "acme" {
			m.t.Fatal("it has not moved")
		}
		for _, who := range []struct {
			key, account string
			status       int
		}{
			{m.hostKey, "", 404},
			{m.token("read-only:acme"), "", 404},
			{m.operator, "granted@acme.example", 404},
			{m.operator, "ada@acme.example", 200}, // who administers the organization
			{m.loneKey, "", 200},
			{m.token("parent:globex"), "", 200},
			{m.operator, "", 200},
		} {
			m.is(who.status, who.key, who.account, "GET", other, "")
			if who.status == 404 {
				m.is(404, who.key, who.account, "POST", other+"/reject", `{}`)
			}
		}
		list := m.proposals + "?organization=lone"
		for key, seen := range map[string]bool{m.hostKey: false, m.loneKey: true, m.operator: true} {
			got := string(m.is(200, key, "", "GET", list, "").body)
			if strings.Contains(got, "globex") != seen || !strings.Contains(got, `"acme"`) {
				m.t.Errorf("a list shows %s, want that it shows globex: %v", got, seen)
			}
		}
	})
}

// A key that the host has made into the organization would go on to open it once it
// is nobody's but its own again.
func TestSpec2_AKeyMadeSinceTheMergeIsNotTakenAlong(t *testing.T) {
	mergingOnBothEngines(t, func(m *merging) {
		p := m.propose()
		m.is(200, m.hostKey, "", "POST", p+"/approve", `{}`)
		m.is(200, m.loneKey, "", "POST", p+"/approve", `{}`)
		made := m.must(m.hostKey, "POST", "/v1/tokens", `{"scope":"org:lone"}`)
		m.refused(m.operator, "POST", p+"/undo", "", 409, "changed_since")
		if m.parentOf() != "acme" {
			m.t.Error("it is put back all the same")
		}
		m.is(200, made["token"].(string), "", "GET", "/v1/memberships?organization=lone", "")
		m.must(m.hostKey, "DELETE", "/v1/tokens/"+made["id"].(string), "")
		m.is(200, m.operator, "", "POST", p+"/undo", "")
		m.is(401, made["token"].(string), "", "GET", "/v1/memberships?organization=lone", "")
		m.is(200, m.loneKey, "", "GET", "/v1/memberships?organization=lone", "")
	})
}
