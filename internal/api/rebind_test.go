package api

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"usher/internal/identity"
	"usher/internal/provision"
	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/internal/store/tenants"
)

// pushTo has a directory of acme send a user.
func (w *world) pushTo(slug, email, external string) (id string) {
	w.t.Helper()
	w.update(func(tx *store.Tx) error {
		p, err := tenants.ParentBySlug(tx, "acme")
		if err != nil {
			return err
		}
		d, err := directory.BySlug(tx, p.ID, slug)
		if err != nil {
			return err
		}
		u := &directory.User{Parent: p.ID, Directory: d.ID, UserName: email, Email: email, ExternalID: external, Active: true, Doc: json.RawMessage(`{"userName":"` + email + `"}`)}
		if err := directory.InsertUser(tx, u); err != nil {
			return err
		}
		id = u.ID
		return w.engine.UserChanged(tx, provision.Change{Parent: p.ID, Actor: identity.Actor{Kind: identity.ActorDirectory, ID: d.ID}}, provision.UserChange{After: u})
	})
	return id
}

func rebindBody(more string, lines ...string) string {
	source, _ := json.Marshal(strings.Join(lines, "\n")) // a string
	return fmt.Sprintf(`{"parent":"acme","source":%s,%s}`, source, more)
}

func TestSpec8_AccountsAreReboundByAFile(t *testing.T) {
	w := newWorld(t)
	w.acme()
	other := w.globex()
	w.must(w.operator, "PATCH", "/v1/organizations/acme-console", `{"mode":"scim"}`)
	w.must(w.operator, "POST", "/v1/directories", `{"parent":"acme","slug":"entra","kind":"scim"}`)
	w.pushTo("okta", "ada@acme.example", "o-ada")
	w.pushTo("okta", "bob@acme.example", "o-bob")
	w.pushTo("entra", "ada@acme.example", "e-ada")
	w.pushTo("entra", "bob@acme.example", "e-bob")
	parent := w.token("parent:acme")
	const dirs = `"from":"okta","to":"acme/entra"`

	// Everything that is wrong is told together, by line.
	got := w.must(parent, "POST", rebindPath, rebindBody(dirs, "old,new", "o-ada,e-ada", "o-bob", "o-ada,e-bob", "o-nobody,e-bob", `o-bob,"e-ada"`, "a,b,c", `"`))
	same(t, got, map[string]any{"applied": false, "wrong": 6.0, "hash": nil, "lines": 7.0})
	var found []string
	for _, p := range got["problems"].([]any) {
		f := p.(map[string]any)
		found = append(found, fmt.Sprint(f["line"], " ", f["reason"]))
	}
	if want := []string{"3 malformed", "4 double", "5 unknown", "6 double", "7 malformed", "8 malformed"}; !slices.Equal(found, want) {
		t.Errorf("found %q, want %q", found, want)
	}

	good := []string{"o-ada,e-ada", "o-bob,e-bob"}
	got = w.must(parent, "POST", rebindPath, rebindBody(dirs, good...))
	same(t, got, map[string]any{"applied": false, "rebind": 2.0, "done": 0.0, "wrong": 0.0, "problems": []any{}, "warnings": []any{}})
	hash := got["hash"].(string)
	same(t, w.call(parent, "POST", rebindPath, rebindBody(dirs+`,"hash":"other"`, good...)).json(t), map[string]any{"status": 409.0, "reason": "plan_changed"})
	same(t, w.call(parent, "POST", rebindPath, rebindBody(dirs+`,"hash":"`+hash+`"`, good[0])).json(t), map[string]any{"status": 409.0, "reason": "plan_changed"})
	same(t, w.call(parent, "POST", rebindPath, rebindBody(dirs+`,"hash":"`+hash+`"`, "x,y")).json(t), map[string]any{"status": 409.0, "reason": "rebind_refused"})
	owner := func() any {
		return items(t, w.must(parent, "GET", "/v1/accounts?email=ada@acme.example", ""))[0]["owner_directory"]
	}
	if got := owner(); got != "acme/okta" {
		t.Errorf("changed by what was refused: %v", got)
	}
	same(t, w.must(parent, "POST", rebindPath, rebindBody(dirs+`,"hash":"`+hash+`"`, good...)), map[string]any{"applied": true, "rebind": 2.0})
	if got := owner(); got != "acme/entra" {
		t.Errorf("owned by %v", got)
	}
	same(t, w.must(parent, "POST", rebindPath, rebindBody(dirs, good...)), map[string]any{"rebind": 0.0, "done": 2.0})

	// Other parents' directories, connections and people are none of it.
	for more, want := range map[string]map[string]any{
		`"from":"globex/entra","to":"acme/okta"`:                        {"status": 404.0},
		`"from":"acme/okta","to":"` + other["directory"] + `"`:          {"status": 404.0},
		`"connection":"globex/main"`:                                    {"status": 404.0},
		`"connection":"` + other["connection"] + `"`:                    {"status": 404.0},
		`"from":"acme/okta"`:                                            {"status": 400.0},
		`"from":"acme/okta","to":"acme/entra","connection":"acme/main"`: {"status": 400.0},
	} {
		same(t, w.call(parent, "POST", rebindPath, rebindBody(more, good...)).json(t), want)
	}
	same(t, w.call(w.operator, "POST", rebindPath, rebindBody(`"from":"globex/entra","to":"acme/okta"`, good...)).json(t), map[string]any{"status": 400.0, "reason": "foreign_directory"})
	same(t, w.call(w.operator, "POST", rebindPath, rebindBody(`"connection":"globex/main"`, good...)).json(t), map[string]any{"status": 404.0})
	same(t, w.must(parent, "POST", rebindPath, rebindBody(`"connection":"main"`, "old,x", "new,y")), map[string]any{"wrong": 2.0})
}

// A file of 100,000 lines is looked at as a whole, one more line is refused.
func TestSpec8_TheLongestRebind(t *testing.T) {
	w := newWorld(t)
	w.acme()
	lines := make([]string, maxRebound)
	for i := range lines {
		lines[i] = fmt.Sprintf("0190a0b0-0000-7000-8000-%012d,0190a0b0-0001-7000-8000-%012d", i, i)
	}
	body := rebindBody(`"from":"okta","to":"okta"`, lines...)
	if len(body) > maxRebindBody {
		t.Fatalf("%d bytes", len(body))
	}
	got := w.must(w.operator, "POST", rebindPath, body)
	same(t, got, map[string]any{"lines": float64(maxRebound), "wrong": float64(maxRebound)})
	if n := len(got["problems"].([]any)); n != maxFindings {
		t.Errorf("%d problems are named", n)
	}
	same(t, w.call(w.operator, "POST", rebindPath, rebindBody(`"from":"okta","to":"okta"`, append(lines, "one,more")...)).json(t), map[string]any{"status": 400.0, "reason": "too_many"})
}
