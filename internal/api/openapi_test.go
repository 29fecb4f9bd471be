package api

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"testing"
)

var update = flag.Bool("update", false, "write the checked-in documents anew")

// golden compares got with a checked-in file, or writes it.
func golden(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not current; run: go test ./internal/api -update, and look at what changed\ngot:\n%s", path, got)
	}
}

func TestOpenAPIDocumentIsCurrent(t *testing.T) {
	w := newWorld(t)
	got := w.call("", "GET", "/v1/openapi.json", "")
	if got.status != 200 || got.header.Get("Content-Type") != "application/vnd.oai.openapi+json;version=3.1" {
		t.Fatalf("the document is answered with %d %s", got.status, got.header.Get("Content-Type"))
	}
	golden(t, "../../docs/openapi.json", got.body)
}

// Every operation may refuse, and says how: a client that is made of the document
// has no answer to read a 404 into otherwise.
func TestEveryOperationDescribesItsRefusals(t *testing.T) {
	w := newWorld(t)
	var doc struct {
		Paths map[string]map[string]struct {
			Responses map[string]struct {
				Content map[string]struct {
					Schema struct {
						Ref string `json:"$ref"`
					} `json:"schema"`
				} `json:"content"`
			} `json:"responses"`
		} `json:"paths"`
	}
	if err := json.Unmarshal(w.call("", "GET", "/v1/openapi.json", "").body, &doc); err != nil || len(doc.Paths) == 0 {
		t.Fatal(err, len(doc.Paths))
	}
	for path, operations := range doc.Paths {
		for method, op := range operations {
			if ref := op.Responses["default"].Content["application/problem+json"].Schema.Ref; ref != "#/components/schemas/Problem" {
				t.Errorf("%s %s describes its refusals by %q", method, path, ref)
			}
		}
	}
}
