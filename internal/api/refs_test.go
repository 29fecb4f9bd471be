package api

import (
	"encoding/json"
	"strings"
	"testing"
)

// A name without its parent is told to lack it, whether or not there is such a
// thing, so that nobody takes for gone what is there.
func TestANameWithoutItsParentIsToldToLackIt(t *testing.T) {
	w := newWorld(t)
	w.acme()
	key := w.token("parent:acme")
	for path, detail := range map[string]string{
		"/v1/directories/okta":                             `there is no directory "okta"; write the parent before it, as in PARENT/okta, or give its id`,
		"/v1/directories/entra":                            `there is no directory "entra"; write the parent before it, as in PARENT/entra, or give its id`,
		"/v1/directories/acme/entra":                       `there is no directory "acme/entra"`,
		"/v1/connections/main":                             `there is no connection "main"; write the parent before it, as in PARENT/main, or give its id`,
		"/v1/domains/acme.example":                         `there is no domain "acme.example"; write the parent before it, as in PARENT/acme.example, or give its id`,
		"/v1/domains/acme/acme.invalid":                    `there is no domain "acme/acme.invalid"`,
		"/v1/domains/01a21bd6-7137-7984-a5c9-ace706fe370c": `there is no domain "01a21bd6-7137-7984-a5c9-ace706fe370c"`,
	} {
		same(t, w.call(key, "GET", path, "").json(t), map[string]any{"status": 404.0, "reason": "not_found", "detail": detail})
	}
}

// What a path reads of a directory behind its id is no directory's name: asked for
// by its parent and name it could not be told from that path.
func TestNoDirectoryIsCalledAsAPathIs(t *testing.T) {
	w := newWorld(t)
	w.acme()
	var doc struct {
		Paths map[string]map[string]any `json:"paths"`
	}
	if err := json.Unmarshal(w.call("", "GET", "/v1/openapi.json", "").body, &doc); err != nil {
		t.Fatal(err)
	}
	words := 0
	for path, operations := range doc.Paths {
		word, behind := strings.CutPrefix(path, "/v1/directories/{directory}/")
		if !behind {
			continue
		}
		if _, read := operations["get"]; !read {
			continue
		}
		words++
		got := w.call(w.operator, "POST", "/v1/directories", `{"slug":"`+word+`","parent":"acme","kind":"scim"}`).json(t)
		same(t, got, map[string]any{"status": 400.0, "reason": "invalid_slug"})
	}
	if words == 0 {
		t.Error("the document reads nothing of directories")
	}
}
