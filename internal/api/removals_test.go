package api

import (
	"testing"

	"usher/internal/store"
	"usher/internal/store/runs"
	"usher/internal/store/tenants"
)

// TestSpec5_AnInvitationWhoseTimeIsOverKeepsNoOrganization: it cannot be accepted
// any more, whether the job has written that down or not.
func TestSpec5_AnInvitationWhoseTimeIsOverKeepsNoOrganization(t *testing.T) {
	onBothEngines(t, func(w *world) {
		w.must(w.operator, "POST", "/v1/organizations", `{"slug":"lone","kind":"console"}`)
		w.must(w.operator, "POST", "/v1/invitations", `{"organization":"lone","email":"bob@elsewhere.example"}`)
		same(w.t, w.call(w.operator, "DELETE", "/v1/organizations/lone", "").json(w.t), map[string]any{"status": 409.0, "reason": "not_empty"})
		w.update(func(tx *store.Tx) error { return tx.Do(`UPDATE invitations SET expires_at = 1`) })
		same(w.t, w.must(w.operator, "DELETE", "/v1/organizations/lone", ""), map[string]any{"slug": "lone"})
	})
}

// TestSpec9_TheLastAdministratorGoesWithTheOrganization: no automatic path takes
// them out of it and no hand does, so that else nobody could delete an organization
// that ever had one.
func TestSpec9_TheLastAdministratorGoesWithTheOrganization(t *testing.T) {
	onBothEngines(t, func(w *world) {
		w.must(w.operator, "POST", "/v1/organizations", `{"slug":"lone","kind":"console"}`)
		w.join("lone", "ada@acme.example", "admin")
		w.join("lone", "bob@acme.example", "developer")
		refused := map[string]any{"status": 409.0, "reason": "not_empty"}
		same(w.t, w.call(w.operator, "DELETE", "/v1/memberships/lone/ada@acme.example", "").json(w.t), map[string]any{"status": 409.0, "reason": "last_administrator"})
		same(w.t, w.call(w.operator, "DELETE", "/v1/organizations/lone", "").json(w.t), refused)
		w.must(w.operator, "DELETE", "/v1/memberships/lone/bob@acme.example", "")
		same(w.t, w.must(w.operator, "DELETE", "/v1/organizations/lone", ""), map[string]any{"slug": "lone"})
		same(w.t, w.call(w.operator, "GET", "/v1/organizations/lone", "").json(w.t), map[string]any{"status": 404.0})
		// Whoever administers nothing is removed as everybody is.
		w.must(w.operator, "POST", "/v1/organizations", `{"slug":"lone","kind":"console"}`)
		w.join("lone", "bob@acme.example", "developer")
		same(w.t, w.call(w.operator, "DELETE", "/v1/organizations/lone", "").json(w.t), refused)
	})
}

func TestWhatIsEmptyIsDeleted(t *testing.T) {
	onBothEngines(t, func(w *world) {
		t := w.t
		w.acme()
		w.must(w.operator, "POST", "/v1/organizations", `{"slug":"lone","kind":"team"}`)
		w.join("lone", "ada@acme.example", "owner")
		w.join("lone", "bob@acme.example", "user")
		key := w.token("org:lone")
		same(t, w.call(w.operator, "DELETE", "/v1/organizations/lone", "").json(t), map[string]any{"status": 409.0, "reason": "not_empty"})
		run := ""
		w.update(func(tx *store.Tx) error { // they leave; a run that held something of theirs stays
			o, err := tenants.OrganizationBySlug(tx, "lone")
			if err == nil {
				run, _, err = runs.Hold(tx, runs.Run{Parent: o.Parent, Kind: runs.KindGuard, Scope: runs.OrgScope(o.ID)}, 1)
			}
			if err != nil {
				return err
			}
			_, err = tx.Exec(`UPDATE memberships SET present = 0, role = '', grant_kind = '' WHERE role IN ('owner', 'user')`)
			return err
		})
		invited := w.must(w.operator, "POST", "/v1/invitations", `{"organization":"lone","email":"bob@elsewhere.example"}`)["id"].(string)
		same(t, w.call(w.operator, "DELETE", "/v1/organizations/lone", "").json(t), map[string]any{"status": 409.0, "reason": "not_empty"})
		w.must(w.operator, "DELETE", "/v1/invitations/"+invited, "")
		made := w.must(w.operator, "DELETE", "/v1/organizations/lone", "")
		same(t, made, map[string]any{"slug": "lone"})
		if got := w.call(key, "GET", "/v1/organizations", ""); got.status != 401 {
			t.Errorf("its key is answered %d", got.status)
		}
		if got := w.call(w.operator, "GET", "/v1/organizations/lone", ""); got.status != 404 {
			t.Errorf("it is answered with %d", got.status)
		}
		left := 0
		w.update(func(tx *store.Tx) error {
			p, err := tenants.ParentByID(tx, made["id"].(string))
			if p != nil {
				t.Error("its hidden tenant is left")
			}
			if err == nil {
				_, err = tx.Row(`SELECT (SELECT count(*) FROM persons WHERE parent = $1) + (SELECT count(*) FROM memberships WHERE parent = $1) +
					(SELECT count(*) FROM invitations WHERE parent = $1) + (SELECT count(*) FROM invitation_sends WHERE parent = $1)`, []any{made["id"]}, &left)
			}
			return err
		})
		same(t, w.must(w.operator, "GET", "/v1/runs/"+run, ""), map[string]any{"state": "resolved"})
		if left != 0 {
			t.Errorf("%d rows of people are left", left)
		}
		w.must(w.operator, "POST", "/v1/organizations", `{"slug":"lone","kind":"team"}`) // the name is free again

		// A parent's: the policy speaks of one, and each thing is in the parent's way.
		w.must(w.operator, "POST", "/v1/policies", "version: 1\nparent: acme\norganizations:\n  acme-console: {kind: console, mode: invite}\n")
		same(t, w.call(w.operator, "DELETE", "/v1/organizations/acme-console", "").json(t), map[string]any{"status": 409.0, "reason": "managed_by_policy"})
		same(t, w.must(w.operator, "DELETE", "/v1/organizations/acme-enterprise", ""), map[string]any{"slug": "acme-enterprise", "parent": "acme"})

		w.must(w.operator, "POST", "/v1/parents", `{"slug":"bare"}`)
		bare := w.token("parent:bare")
		for path, body := range map[string]string{
			"/v1/organizations": `{"parent":"bare","slug":"bare-team","kind":"team"}`,
			"/v1/domains":       `{"parent":"bare","domain":"bare.example","manual":true}`,
		} {
			w.must(w.operator, "POST", path, body)
			same(t, w.call(w.operator, "DELETE", "/v1/parents/bare", "").json(t), map[string]any{"status": 409.0, "reason": "not_empty"})
			if path == "/v1/organizations" {
				w.must(bare, "DELETE", "/v1/organizations/bare-team", "")
				continue
			}
			hash := w.must(bare, "GET", "/v1/domains/bare/bare.example/removal", "")["hash"].(string)
			w.must(bare, "DELETE", "/v1/domains/bare/bare.example?hash="+hash, "")
		}
		same(t, w.call(bare, "DELETE", "/v1/parents/bare", "").json(t), map[string]any{"status": 403.0})
		same(t, w.must(w.operator, "DELETE", "/v1/parents/bare", ""), map[string]any{"slug": "bare"})
		if got := w.call(bare, "GET", "/v1/parents", ""); got.status != 401 {
			t.Errorf("its key is answered %d", got.status)
		}
		says := map[any]bool{}
		for _, e := range items(t, w.must(w.operator, "GET", "/v1/events?limit=500", "")) {
			says[e["type"]] = true
		}
		if !says["organization.deleted"] || !says["parent.deleted"] {
			t.Errorf("events: %v", says)
		}
	})
}

// What is gone with an organization is not what others have.
func TestDeletingLeavesOthersAlone(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.join("acme-console", "ada@acme.example", "admin")
	console := w.token("org:acme-console")
	w.must(w.operator, "DELETE", "/v1/organizations/acme-enterprise", "")
	if got := items(t, w.must(console, "GET", "/v1/memberships?organization=acme-console", "")); len(got) != 1 || got[0]["role"] != "admin" {
		t.Errorf("members %v", got)
	}
}
