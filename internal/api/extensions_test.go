package api

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"usher/internal/store/events"
)

func TestReq02_ExtensionsOfADirectory(t *testing.T) {
	w := newWorld(t)
	w.acme()
	const path = "/v1/directories/acme/okta/extensions"
	const urn = "urn:acme:scim:schemas:extension:hr:2.0:User"
	list := func() string {
		t.Helper()
		got, err := json.Marshal(w.must(w.operator, "GET", path, "")["extensions"])
		if err != nil {
			t.Fatal(err)
		}
		return string(got)
	}
	changes := func() int {
		return strings.Count(string(w.call(w.operator, "GET", "/v1/events?parent=acme&limit=1000", "").body), string(events.DirectoryChanged))
	}
	if got := list(); got != "[]" {
		t.Errorf("a new directory has extensions %s", got)
	}
	const given = `{"extensions":[{"id":"` + urn + `","attributes":[{"name":"shoeSize","type":"integer"},{"name":"pin","type":"string","mutability":"writeOnly"}]}]}`
	const whole = `[{"attributes":[{"mutability":"readWrite","name":"shoeSize","returned":"default","type":"integer","uniqueness":"none"},` +
		`{"caseExact":false,"mutability":"writeOnly","name":"pin","returned":"never","type":"string","uniqueness":"none"}],"id":"` + urn + `","name":"User","resourceType":"User"}]`
	w.must(w.operator, "PUT", path, given)
	if got := list(); got != whole || changes() != 1 {
		t.Errorf("%d changes made it %s, want one and %s", changes(), got, whole)
	}
	// What is shown is taken, and is no change.
	w.must(w.operator, "PUT", path, `{"extensions":`+whole+`}`)
	if changes() != 1 {
		t.Error("the same extensions are a change")
	}
	dir := w.must(w.operator, "GET", "/v1/directories/acme/okta", "")
	if got, _ := dir["extensions"].([]any); len(got) != 1 || got[0] != urn {
		t.Errorf("the directory shows extensions %v", dir["extensions"])
	}
	if got := w.must(w.operator, "GET", "/v1/directories/"+dir["id"].(string)+"/extensions", ""); len(got["extensions"].([]any)) != 1 {
		t.Errorf("by id: %v", got)
	}
	var long []string
	for i := range 100 {
		long = append(long, fmt.Sprintf(`{"name":"a%d","type":"string","canonicalValues":[%q,%q,%q]}`, i, strings.Repeat("x", 1000), strings.Repeat("y", 1000), strings.Repeat("z", 1000)))
	}
	for body, says := range map[string]string{
		`{"extensions":[{"id":"` + urn + `","attributes":[{"name":"a","type":"number"},{"name":"b","type":"string","uniqueness":"server"}]}]}`: urn + `:a: type \"number\" is none of string, boolean, decimal, integer, dateTime, binary, reference, complex; ` + urn + `:b: uniqueness server`,
		`{"extensions":[{"id":"` + urn + `","attributes":[{"name":"a","type":"string","multivalued":true}]}]}`:                                 `extensions[0].attributes[0]`,
		`{}`: "extensions",
		`{"extensions":[{"id":"` + urn + `","attributes":[` + strings.Join(long, ",") + `]}]}`: "at most 256 KiB",
	} {
		a := w.call(w.operator, "PUT", path, body)
		if a.status != 400 && a.status != 422 || !strings.Contains(string(a.body), says) {
			t.Errorf("PUT %.300s: %d %s, want a refusal that says %q", body, a.status, a.body, says)
		}
	}
	if got := list(); got != whole {
		t.Errorf("refused definitions left %s", got)
	}
	made := w.must(w.operator, "POST", "/v1/directories", `{"parent":"acme","slug":"hr","kind":"scim",`+given[1:])
	if got, _ := made["extensions"].([]any); len(got) != 1 {
		t.Errorf("created with extensions %v", made["extensions"])
	}
	a := w.call(w.operator, "POST", "/v1/directories", `{"parent":"acme","slug":"bad","kind":"scim","extensions":[{"id":"x","attributes":[]}]}`)
	same(t, a.json(t), map[string]any{"status": 400.0, "reason": "invalid_schema"})
	if a := w.call(w.operator, "GET", "/v1/directories/acme/bad", ""); a.status != 404 {
		t.Errorf("a directory whose extensions were refused: %d", a.status)
	}
	w.must(w.operator, "PUT", path, `{"extensions":[]}`)
	if got := list(); got != "[]" || changes() != 3 {
		t.Errorf("taken away by %d changes: %s", changes(), got)
	}
}
