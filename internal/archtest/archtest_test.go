package archtest

import (
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const (
	root     = "../.."
	maxLines = 500
)

// listed is what `go list -json` says of a package.
type listed struct {
	Dir, ImportPath           string
	Imports                   []string
	GoFiles                   []string
	TestGoFiles, XTestGoFiles []string
}

func list(t *testing.T) []listed {
	t.Helper()
	cmd := exec.Command("go", "list", "-e", "-json=Dir,ImportPath,Imports,GoFiles,TestGoFiles,XTestGoFiles", "./...")
	cmd.Dir = root
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var packages []listed
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		p.ImportPath = strings.TrimPrefix(p.ImportPath, module)
		packages = append(packages, p)
	}
	if len(packages) < 5 {
		t.Fatalf("go list found %d packages", len(packages))
	}
	return packages
}

func TestImportsGoDownOnly(t *testing.T) {
	var packages []Package
	for _, p := range list(t) {
		packages = append(packages, Package{Path: p.ImportPath, Imports: p.Imports})
	}
	for _, problem := range CheckImports(packages) {
		t.Error(problem)
	}
}

var generated = regexp.MustCompile(`(?m)^// Code generated .* DO NOT EDIT\.$`)

func TestFilesAndPackageComments(t *testing.T) {
	for _, p := range list(t) {
		files := p.GoFiles
		if len(files) == 0 {
			files = slices.Concat(p.TestGoFiles, p.XTestGoFiles)
		}
		documented := false
		for _, name := range files {
			path := filepath.Join(p.Dir, name)
			source, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, source, parser.ParseComments|parser.PackageClauseOnly)
			if err != nil {
				t.Fatal(err)
			}
			documented = documented || HasPackageComment(file)
			if n := bytes.Count(source, []byte("\n")); n > maxLines && !strings.HasSuffix(name, "_test.go") && !generated.Match(source) {
				t.Errorf("%s/%s has %d lines, more than %d: has it one reason to change?", p.ImportPath, name, n, maxLines)
			}
		}
		if !documented {
			t.Errorf("%s has no package comment that says what it owns", p.ImportPath)
		}
	}
}

// HasPackageComment reports whether a file carries its package's comment.
func HasPackageComment(file *ast.File) bool {
	text := file.Doc.Text()
	return strings.HasPrefix(text, "Package "+strings.TrimSuffix(file.Name.Name, "_test")) || (file.Name.Name == "main" && strings.HasPrefix(text, "Command "))
}

func readOwners(t *testing.T) map[string]string {
	t.Helper()
	owners := map[string]string{}
	err := filepath.WalkDir(filepath.Join(root, "internal/store/migrations"), func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".sql" {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		tables, problems := Owners(string(text))
		for _, p := range problems {
			t.Errorf("%s: %s", path, p)
		}
		for table, owner := range tables {
			if other, taken := owners[table]; taken && other != owner {
				t.Errorf("%s: %s belongs to %s in one migration and to %s in another", path, table, other, owner)
			}
			owners[table] = owner
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(owners) == 0 {
		t.Fatal("the migrations create no table")
	}
	return owners
}

func TestEveryTableHasOneOwner(t *testing.T) {
	owners := readOwners(t)
	packages := list(t)
	for table, owner := range owners {
		if !slices.ContainsFunc(packages, func(p listed) bool { return p.ImportPath == owner }) {
			t.Errorf("the table %s is owned by %s, which does not exist", table, owner)
		}
	}
	named := 0
	for _, p := range packages {
		for _, name := range p.GoFiles {
			fset := token.NewFileSet()
			file, err := parser.ParseFile(fset, filepath.Join(p.Dir, name), nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			for _, problem := range CheckTables(p.ImportPath, fset, file, owners) {
				t.Error(problem)
			}
			named += len(CheckTables("nobody", fset, file, owners))
		}
	}
	if named < len(owners) {
		t.Errorf("only %d places name one of the %d tables: the check has gone blind", named, len(owners))
	}
}

// mappings decides from facts alone (spec section 12): it reads no clock.
func TestSpec12_MappingsReadNoClock(t *testing.T) {
	for _, p := range list(t) {
		if !slices.Contains(pure, p.ImportPath) {
			continue
		}
		for _, name := range p.GoFiles {
			fset := token.NewFileSet()
			file, err := parser.ParseFile(fset, filepath.Join(p.Dir, name), nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			for _, pos := range clockReads(file) {
				t.Errorf("%s reads the clock", fset.Position(pos))
			}
		}
	}
}

func clockReads(file *ast.File) []token.Pos {
	var out []token.Pos
	ast.Inspect(file, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			if x, ok := s.X.(*ast.Ident); ok && x.Name == "time" && slices.Contains([]string{"Now", "Since", "Until", "After", "Tick", "NewTimer", "NewTicker", "Sleep"}, s.Sel.Name) {
				out = append(out, n.Pos())
			}
		}
		return true
	})
	return out
}

// The rules must be able to fail.
func TestTheImportRulesCanFail(t *testing.T) {
	tests := []struct {
		name string
		pkg  Package
		want string
	}{
		{"up", Package{"internal/store/people", []string{"usher/internal/provision"}}, "stands above it"},
		{"door to door", Package{"scim", []string{"usher/jit"}}, "stands beside it"},
		{"table owner to table owner", Package{"internal/store/people", []string{"usher/internal/store/events"}}, "stands beside it"},
		{"unplaced", Package{"internal/newroom", nil}, "stands in no layer"},
		{"vague", Package{"internal/common", nil}, "does not say what the package owns"},
		{"driver", Package{"internal/provision", []string{"modernc.org/sqlite"}}, "which only internal/store may"},
		{"driver by subpackage", Package{"jit", []string{"github.com/jackc/pgx/v5"}}, "which only internal/store, internal/testserver, internal/bench/handwritten may"},
		{"SQL in a door", Package{"jit", []string{"database/sql"}}, "which only internal/store may"},
		{"test servers outside tests", Package{"internal/daemon", []string{"usher/internal/testserver"}}, "which only internal/store/storetest, internal/store/migrated, e2e, internal/bench/cmd may"},
		{"test servers with our own", Package{"internal/testserver", []string{"usher/internal/identity"}}, "may import of ours only"},
		{"config", Package{"internal/api", []string{"usher/config"}}, "which only cmd, internal/daemon, internal/demo, deploy may"},
		{"identity with a library", Package{"internal/identity", []string{"github.com/google/uuid"}}, "the standard library only"},
		{"mappings with policy", Package{"mappings", []string{"usher/policy"}}, "may import of ours only"},
		{"cache with the store", Package{"internal/cache", []string{"usher/internal/store"}}, "may import of ours only"},
		{"input in a pure room", Package{"mappings", []string{"os"}}, "is pure and imports os"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := strings.Join(CheckImports([]Package{tt.pkg}), "\n")
			if !strings.Contains(got, tt.want) {
				t.Errorf("got %q, want a line with %q", got, tt.want)
			}
		})
	}
	good := []Package{
		{"scim", []string{"net/http", "usher/scim/filter", "usher/internal/provision", "usher/internal/store/directory"}},
		{"internal/daemon", []string{"usher/config", "usher/scim", "usher/jit"}},
		{"internal/store", []string{"database/sql", "modernc.org/sqlite", "usher/internal/identity"}},
		{"sync/directory", []string{"usher/sync/schedule"}},
	}
	if got := CheckImports(good); len(got) != 0 {
		t.Errorf("allowed imports are refused: %q", got)
	}
}

func TestTheTableRuleCanFail(t *testing.T) {
	owners, problems := Owners("-- owner: internal/store/people\nCREATE TABLE accounts (\n  id TEXT\n);\n\n-- why it is so\n-- owner: internal/store/events\nCREATE TABLE IF NOT EXISTS events (id TEXT);\nCREATE TABLE orphans (id TEXT);\n")
	if len(problems) != 1 || !strings.Contains(problems[0], "orphans has no owner") {
		t.Errorf("problems %q", problems)
	}
	if owners["accounts"] != "internal/store/people" || owners["events"] != "internal/store/events" {
		t.Fatalf("owners %v", owners)
	}
	tests := map[string]int{
		`"SELECT id FROM accounts WHERE x = $1"`:              1,
		"`UPDATE accounts\nSET x = 1`":                        1,
		`"INSERT INTO events (a) VALUES (1)"`:                 1,
		`"SELECT 1 FROM a x, accounts AS y"`:                  1,
		`"SELECT * FROM a JOIN accounts c ON 1 JOIN events"`:  2,
		`"SELECT a FROM " + "accounts"`:                       1,
		`"DELETE FROM " + table + " JOIN events"`:             1,
		`"SELECT accounts FROM other"`:                        0,
		`"people are read from accounts"`:                     0,
		`"SELECT 1 FROM other WHERE x IN (SELECT events)"`:    0,
		`"SELECT 1 WHERE EXISTS (SELECT 1 FROM accounts a)"`:  1,
		`"WITH x AS (SELECT 1 FROM json_each($1)) DELETE" +1`: 0,
	}
	for expression, want := range tests {
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, "x.go", "package x\nvar q = "+expression, 0)
		if err != nil {
			t.Fatal(err)
		}
		if got := CheckTables("internal/other", fset, file, owners); len(got) != want {
			t.Errorf("%s: got %q, want %d", expression, got, want)
		}
	}
}

func TestTheOtherRulesCanFail(t *testing.T) {
	parse := func(source string) *ast.File {
		file, err := parser.ParseFile(token.NewFileSet(), "x.go", source, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		return file
	}
	if HasPackageComment(parse("package x\n")) || HasPackageComment(parse("// something\npackage x\n")) || !HasPackageComment(parse("// Package x owns y.\npackage x\n")) || !HasPackageComment(parse("// Command x does y.\npackage main\n")) {
		t.Error("package comments are not told apart")
	}
	if len(clockReads(parse("package x\nvar a = time.Now()\n"))) != 1 || len(clockReads(parse("package x\nvar a = time.Second\n"))) != 0 {
		t.Error("clock reads are not told apart")
	}
}
