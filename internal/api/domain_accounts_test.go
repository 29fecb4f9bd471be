package api

import (
	"encoding/csv"
	"fmt"
	"slices"
	"strings"
	"testing"

	"usher/internal/address"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/migrated"
	"usher/internal/store/people"
	"usher/internal/store/tenants"
)

// stranger makes an account that no parent knows.
func (w *world) stranger(email string) (id string) {
	w.t.Helper()
	w.update(func(tx *store.Tx) error {
		a, err := address.Parse(email)
		if err != nil {
			return err
		}
		account, err := people.InsertAccount(tx, a)
		if err == nil {
			id = account.ID
		}
		return err
	})
	return id
}

// person makes somebody whom a parent knows.
func (w *world) person(parent, email string, p people.Person) string {
	w.t.Helper()
	id := w.stranger(email)
	w.update(func(tx *store.Tx) error {
		of, err := tenants.ParentBySlug(tx, parent)
		if err != nil {
			return err
		}
		p.Parent, p.Account = of.ID, id
		return people.InsertPerson(tx, p)
	})
	return id
}

// setDomain puts a domain of acme into a state.
func (w *world) setDomain(name string, s identity.DomainState) {
	w.t.Helper()
	w.update(func(tx *store.Tx) error {
		of, err := tenants.ParentBySlug(tx, "acme")
		if err != nil {
			return err
		}
		d, err := tenants.DomainNamed(tx, of.ID, name)
		if err != nil {
			return err
		}
		d.State = s
		return tenants.PutDomain(tx, d)
	})
}

func TestSpec3_AccountsOnADomainAreListed(t *testing.T) {
	t.Run("SQLite", func(t *testing.T) { accountsOnADomain(t, newWorld(t)) })
	t.Run("PostgreSQL", func(t *testing.T) { accountsOnADomain(t, newWorldOn(t, store.Options{URL: migrated.Postgres(t)})) })
}

func accountsOnADomain(t *testing.T, w *world) {
	w.acme()
	w.globex()
	w.must(w.operator, "PATCH", "/v1/organizations/acme-console", `{"mode":"scim"}`)
	w.push("ada@acme.example")
	w.stranger("private@acme.example")
	w.person("globex", "theirs@acme.example", people.Person{Gate: identity.GateOpen})
	left := w.person("acme", "left@acme.example", people.Person{Gate: identity.GateClosed, GateCause: "directory_inactive"})
	w.stranger("ada@sub.acme.example")
	w.stranger("=cmd+1@acme.example")
	const path = "/v1/domains/acme/acme.example/accounts"
	reader := w.token("read-only:acme")

	var got []map[string]any
	for query, pages := "?limit=2", 0; ; pages++ {
		page := w.must(reader, "GET", path+query, "")
		got = append(got, items(t, page)...)
		next, more := page["next"].(string)
		if !more {
			if pages != 2 {
				t.Errorf("%d further pages, want 2", pages)
			}
			break
		}
		query = "?limit=2&after=" + next
	}
	byEmail := map[string]map[string]any{}
	for _, item := range got {
		byEmail[item["email"].(string)] = item
	}
	if len(got) != 5 || len(byEmail) != 5 {
		t.Fatalf("%d accounts: %v", len(got), byEmail)
	}
	same(t, byEmail["ada@acme.example"], map[string]any{
		"known": true, "directories": []any{"acme/okta"}, "owner_directory": "acme/okta", "gate": "open",
		"memberships": []any{map[string]any{"organization": "acme-console", "role": "user", "state": "active"}},
	})
	same(t, byEmail["left@acme.example"], map[string]any{"known": true, "account": left, "gate": "closed", "gate_cause": "directory_inactive", "directories": []any{}, "memberships": []any{}})
	for _, email := range []string{"theirs@acme.example", "private@acme.example"} {
		for key := range byEmail[email] {
			if !slices.Contains([]string{"email", "created_at", "known", "directories", "memberships"}, key) {
				t.Errorf("of %s, whom the parent does not know, %s is told", email, key)
			}
		}
		same(t, byEmail[email], map[string]any{"known": false, "directories": []any{}, "memberships": []any{}})
	}

	lines := w.csv(reader, path+"?format=csv")
	if len(lines) != 6 || !slices.Equal(lines[0], csvColumns) {
		t.Fatalf("%q", lines)
	}
	at := slices.IndexFunc(lines, func(l []string) bool { return l[0] == "ada@acme.example" })
	if l := lines[at]; l[3] != "acme-console:user" || l[5] != "true" || l[6] != "acme/okta" {
		t.Errorf("%q", l)
	}
	if !slices.ContainsFunc(lines, func(l []string) bool { return l[0] == "'=cmd+1@acme.example" }) {
		t.Errorf("an address that is a formula is not made harmless: %q", lines)
	}

	// Of a lapsed domain only those whom the parent knows.
	w.setDomain("acme.example", identity.DomainLapsed)
	if got := items(t, w.must(reader, "GET", path, "")); len(got) != 2 {
		t.Errorf("of a lapsed domain: %v", got)
	}
	for _, s := range []identity.DomainState{identity.DomainPending, identity.DomainFailed, identity.DomainRemoved} {
		w.setDomain("acme.example", s)
		for _, format := range []string{"json", "csv"} {
			same(t, w.call(reader, "GET", path+"?format="+format, "").json(t), map[string]any{"status": 409.0, "reason": "domain_not_held"})
		}
	}
}

// csv returns the lines of an answer in CSV.
func (w *world) csv(key, path string) [][]string {
	w.t.Helper()
	r := w.call(key, "GET", path, "")
	if r.status != 200 || !strings.HasPrefix(r.header.Get("Content-Type"), "text/csv") {
		w.t.Fatalf("%d %s: %s", r.status, r.header.Get("Content-Type"), r.body)
	}
	lines, err := csv.NewReader(strings.NewReader(string(r.body))).ReadAll()
	if err != nil {
		w.t.Fatal(err)
	}
	return lines
}

// A list longer than what is read at a time is whole.
func TestSpec3_ALongListOfAccountsIsWhole(t *testing.T) {
	w := newWorld(t)
	w.acme()
	w.update(func(tx *store.Tx) error {
		for i := range 2*csvPage + 1 {
			a, err := address.Parse(fmt.Sprintf("p%d@acme.example", i))
			if err != nil {
				return err
			}
			if _, err := people.InsertAccount(tx, a); err != nil {
				return err
			}
		}
		return nil
	})
	if got := len(w.csv(w.operator, "/v1/domains/acme/acme.example/accounts?format=csv")); got != 2*csvPage+2 {
		t.Errorf("%d lines", got)
	}
}

func TestHarmlessCSV(t *testing.T) {
	for value, want := range map[string]string{
		"": "", "ada@acme.example": "ada@acme.example", "=1+1": "'=1+1", "+1": "'+1", "-1": "'-1", "@x": "'@x", "\tx": "'\tx", "\rx": "'\rx", "a=b": "a=b",
	} {
		if got := harmless(value); got != want {
			t.Errorf("%q became %q, want %q", value, got, want)
		}
	}
}
