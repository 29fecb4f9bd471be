package api

import (
	"fmt"
	"testing"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// What concerns more than a thousand people is settled behind its answer, which says
// so: nought removed and nought held is no word about it.
func TestSpec6_AnswersSayThatManyAreSettledBehindThem(t *testing.T) {
	w := newWorld(t)
	w.acme()
	for part := range 3 {
		member := people.Membership{Grant: identity.GrantManual, Present: true, Role: "user", SeatState: identity.SeatNone}
		w.update(func(tx *store.Tx) error {
			p, err := tenants.ParentBySlug(tx, "acme")
			if err != nil {
				return err
			}
			for i := range 334 {
				a, err := address.Parse(fmt.Sprintf("p%d-%d@acme.example", part, i))
				if err != nil {
					return err
				}
				account, err := people.InsertAccount(tx, a)
				if err != nil {
					return err
				}
				if err := people.InsertPerson(tx, people.Person{Parent: p.ID, Account: account.ID, Gate: identity.GateOpen}); err != nil {
					return err
				}
				member.Parent, member.Account = p.ID, account.ID
			}
			o, err := tenants.OrganizationBySlug(tx, "acme-enterprise")
			if err != nil {
				return err
			}
			member.Org = o.ID
			return people.PutMembership(tx, &member)
		})
	}
	const policy = `{"file":"acme.yaml","source":"version: 1\nparent: acme\norganizations:\n  acme-console: {kind: console, mode: invite}\n"}`
	for _, ask := range [][3]string{
		{"PATCH", "/v1/organizations/acme-enterprise", `{"mode":"jit"}`},
		{"POST", "/v1/organizations/acme-enterprise/sync", ""},
		{"POST", "/v1/parents/acme/sync", ""},
		{"POST", "/v1/policies", policy},
		{"POST", "/v1/policies", policy}, // once more, while they are being settled
	} {
		if got := w.must(w.operator, ask[0], ask[1], ask[2]); got["pending"] != true || got["held"] != 0.0 {
			t.Errorf("%s %s: %v", ask[0], ask[1], got)
		}
	}
	run := w.must(w.operator, "PATCH", "/v1/organizations/acme-enterprise", `{"mode":"scim"}`)["pending_switch"].(map[string]any)["run"].(string)
	if got := w.must(w.operator, "POST", "/v1/runs/"+run+"/apply", ""); got["pending"] != true || got["state"] != "applied" || got["removed"] != 0.0 {
		t.Errorf("%v", got)
	}
}
