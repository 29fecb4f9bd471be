package api

import (
	"bytes"
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
