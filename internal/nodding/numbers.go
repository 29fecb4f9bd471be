package nodding

import (
	"bufio"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Tests are the tests of requirements of one package.
type Tests struct {
	Names   []string
	Checked bool     // it calls Check
	Exempt  []string // the names in its exemptions
}

var (
	required = regexp.MustCompile(named)
	numbered = regexp.MustCompile(`^TestReq(\d+)_\w`) // a test of one requirement
)

// Find returns the tests of requirements by the folder of their package.
func Find(module fs.FS) (map[string]*Tests, error) {
	out := map[string]*Tests{}
	err := fs.WalkDir(module, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if base := path.Base(name); base != "." && (strings.HasPrefix(base, ".") || base == "testdata" || base == "node_modules") {
				return fs.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, "_test.go") {
			return nil
		}
		src, err := fs.ReadFile(module, name)
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, src, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		p := out[path.Dir(name)]
		if p == nil {
			p = &Tests{}
		}
		p.add(file)
		if len(p.Names) > 0 || p.Checked {
			out[path.Dir(name)] = p
		}
		return nil
	})
	return out, err
}

func (p *Tests) add(file *ast.File) {
	for _, decl := range file.Decls {
		if f, ok := decl.(*ast.FuncDecl); ok && f.Recv == nil && required.MatchString(f.Name.Name) {
			p.Names = append(p.Names, f.Name.Name)
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			p.Checked = p.Checked || isOurs(n.Fun, "Check")
		case *ast.CompositeLit:
			if !isOurs(n.Type, "Exempt") {
				return true
			}
			for _, e := range n.Elts {
				if kv, ok := e.(*ast.KeyValueExpr); ok {
					if key, ok := kv.Key.(*ast.BasicLit); ok {
						if name, err := strconv.Unquote(key.Value); err == nil {
							p.Exempt = append(p.Exempt, name)
						}
					}
				}
			}
		}
		return true
	})
}

// isOurs reports whether e is a name of this package.
func isOurs(e ast.Expr, name string) bool {
	s, ok := e.(*ast.SelectorExpr)
	if !ok || s.Sel.Name != name {
		return false
	}
	x, ok := s.X.(*ast.Ident)
	return ok && x.Name == "nodding"
}

// Missing says which of the requirements 1 to last no test shows, and which
// packages have tests that nobody runs against the server that nods. A test
// counts for its number where it is run so and not exempt. apart are the
// packages that ask no server, each with the reason.
func Missing(found map[string]*Tests, last int, apart map[string]string) []string {
	var out []string
	shown := map[int]bool{}
	for _, folder := range slices.Sorted(maps.Keys(found)) {
		p := found[folder]
		reason := apart[folder]
		switch {
		case p.Checked && reason != "":
			out = append(out, folder+" is checked and listed as one that asks no server")
		case !p.Checked && reason == "":
			out = append(out, folder+" has tests of requirements and does not call nodding.Check")
		}
		for _, name := range p.Names {
			if strings.HasPrefix(name, "TestReq20to27_") {
				continue // one sequence through several: each has tests of its own
			}
			m := numbered.FindStringSubmatch(name)
			if m == nil {
				out = append(out, fmt.Sprintf("%s: %s is not named TestReq<number>_<what it shows>", folder, name))
				continue
			}
			n, err := strconv.Atoi(m[1])
			if err != nil || n < 1 || n > last {
				out = append(out, fmt.Sprintf("%s: %s: there is no requirement of that number", folder, name))
				continue
			}
			if p.Checked && !slices.Contains(p.Exempt, name) {
				shown[n] = true
			}
		}
	}
	for _, folder := range slices.Sorted(maps.Keys(apart)) {
		if found[folder] == nil {
			out = append(out, folder+" is listed as one that asks no server and has no tests of requirements")
		}
	}
	for n := 1; n <= last; n++ {
		if !shown[n] {
			out = append(out, fmt.Sprintf("requirement %d: no test shows it", n))
		}
	}
	return out
}

// Numbered returns the numbers at the begin of the lines of a document, in
// their order: the requirements that it lists.
func Numbered(document string) (out []int) {
	lines := bufio.NewScanner(strings.NewReader(document))
	for lines.Scan() {
		number, _, ok := strings.Cut(lines.Text(), ". ")
		if n, err := strconv.Atoi(number); ok && err == nil {
			out = append(out, n)
		}
	}
	return out
}
