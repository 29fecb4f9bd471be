package worldmodel_test

import (
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
)

// TestTheModelIsWrittenApart: of the module the model knows the words of identity
// and nothing else, so that it does not repeat what it judges.
func TestTheModelIsWrittenApart(t *testing.T) {
	files, err := filepath.Glob("model_*test.go")
	if err != nil || len(files) < 5 {
		t.Fatalf("the files of the model are %v, %v", files, err)
	}
	for _, name := range files {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, i := range f.Imports {
			if path := strings.Trim(i.Path.Value, `"`); strings.HasPrefix(path, "usher/") && path != "usher/internal/identity" {
				t.Errorf("%s imports %s", name, path)
			}
		}
	}
}
