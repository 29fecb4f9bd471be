package api

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"net/http"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"usher/internal/identity"
)

// TestReasonsAreDocumented holds docs/problems.md to what the source says: every
// error that leaves usher is an identity.Error, whose code has one status and
// whose reason scripts may test.
func TestReasonsAreDocumented(t *testing.T) {
	found := reasonsOf(t, filepath.Join("..", ".."))
	if len(found) < 80 {
		t.Fatalf("only %d reasons were found", len(found))
	}
	var out bytes.Buffer
	out.WriteString(`# Problems

Generated from the source: ` + "`go test ./internal/api -run Reasons -update`" + `.

What usher refuses is answered by the management API and the login hooks as problem details (RFC 9457), by the SCIM door as a SCIM error and by its token endpoint as an OAuth 2.0 error, all of one vocabulary: ` + "`code`" + ` is the class, which has one HTTP status; ` + "`reason`" + ` the word scripts may test (of a SCIM error its ` + "`scimType`" + `, where RFC 7644 has the word, of OAuth its ` + "`error`" + `). What it says is for people and may change. Why a login is denied is no problem: [login-reasons.md](login-reasons.md).

| reason | code | status | says, for example |
|---|---|---|---|
`)
	for _, r := range found {
		fmt.Fprintf(&out, "| `%s` | `%s` | %d %s | %s |\n", r.reason, r.code, r.code.Status(), http.StatusText(r.code.Status()), r.says)
	}
	golden(t, "../../docs/problems.md", out.Bytes())
}

type reason struct {
	reason string
	code   identity.Code
	says   string
}

// source is the module as it is written.
type source struct {
	t      *testing.T
	fset   *token.FileSet
	files  map[string]*ast.File      // by path
	consts map[string]ast.Expr       // by the name of the package and of the constant
	makers map[string]map[string]int // by package: functions that make an error of a reason they are given, and where it stands among their parameters
	codes  map[string]ast.Expr       // of those
	out    []reason
}

func reasonsOf(t *testing.T, top string) []reason {
	t.Helper()
	s := &source{t: t, fset: token.NewFileSet(), files: map[string]*ast.File{}, consts: map[string]ast.Expr{}, makers: map[string]map[string]int{}, codes: map[string]ast.Expr{}}
	if err := filepath.WalkDir(top, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := d.Name()
		if d.IsDir() && (name == "testdata" || name == "bench" || name == "e2e" || name == "examples" || strings.HasPrefix(name, ".") && path != top) {
			return fs.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		f, err := parser.ParseFile(s.fset, path, nil, parser.SkipObjectResolution)
		s.files[path] = f
		return err
	}); err != nil {
		t.Fatal(err)
	}
	s.declared()
	for path, f := range s.files {
		dir := filepath.Dir(path)
		ast.Inspect(f, func(n ast.Node) bool {
			s.look(dir, f.Name.Name, n)
			return true
		})
	}
	slices.SortFunc(s.out, func(a, b reason) int {
		return strings.Compare(a.reason+" "+string(a.code)+" "+a.says, b.reason+" "+string(b.code)+" "+b.says)
	})
	return slices.CompactFunc(s.out, func(a, b reason) bool { return a.reason == b.reason && a.code == b.code })
}

// declared notes constants, and functions that make errors of reasons they are
// given.
func (s *source) declared() {
	for path, f := range s.files {
		dir := filepath.Dir(path)
		s.makers[dir] = orMap(s.makers[dir])
		for _, d := range f.Decls {
			switch d := d.(type) {
			case *ast.GenDecl:
				for _, spec := range d.Specs {
					if v, ok := spec.(*ast.ValueSpec); ok && d.Tok == token.CONST {
						for i, name := range v.Names {
							if i < len(v.Values) {
								s.consts[f.Name.Name+"."+name.Name] = v.Values[i]
							}
						}
					}
				}
			case *ast.FuncDecl:
				if d.Body == nil {
					continue
				}
				var names []string
				for _, p := range d.Type.Params.List {
					for _, n := range p.Names {
						names = append(names, n.Name)
					}
				}
				ast.Inspect(d.Body, func(n ast.Node) bool {
					code, why, _ := made(n)
					if id, ok := why.(*ast.Ident); ok && slices.Contains(names, id.Name) {
						s.makers[dir][d.Name.Name] = slices.Index(names, id.Name)
						s.codes[dir+"."+d.Name.Name] = code
					}
					return true
				})
			}
		}
	}
}

func orMap(m map[string]int) map[string]int {
	if m == nil {
		m = map[string]int{}
	}
	return m
}

// made takes apart an expression that makes an error: its code, its reason and
// what it says.
func made(n ast.Node) (code, why, says ast.Expr) {
	switch n := n.(type) {
	case *ast.CallExpr:
		if name(n.Fun) == "Errorf" && len(n.Args) >= 3 && strings.HasPrefix(name(n.Args[0]), "Code") {
			return n.Args[0], n.Args[1], n.Args[2]
		}
	case *ast.CompositeLit:
		if n.Type == nil || name(n.Type) != "Error" {
			return nil, nil, nil
		}
		for _, e := range n.Elts {
			if kv, ok := e.(*ast.KeyValueExpr); ok {
				switch name(kv.Key) {
				case "Code":
					code = kv.Value
				case "Reason":
					why = kv.Value
				case "Detail":
					says = kv.Value
				}
			}
		}
		if code == nil || why == nil {
			return nil, nil, nil
		}
	}
	return code, why, says
}

// name returns the last part of a name.
func name(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	}
	return ""
}

func (s *source) look(dir, pkg string, n ast.Node) {
	code, why, says := made(n)
	if why != nil {
		if id, ok := why.(*ast.Ident); ok && s.consts[pkg+"."+id.Name] == nil {
			return // a parameter: its callers say
		}
		if _, ok := why.(*ast.SelectorExpr); ok && s.text(pkg, why) == "" {
			return // a field of what was made elsewhere
		}
		if lit, ok := why.(*ast.BasicLit); ok && lit.Value == `""` {
			return // SCIM has no word for it
		}
		if conversion, ok := why.(*ast.CallExpr); ok && s.text(pkg, conversion) == "" {
			return // a scimType, which RFC 7644 lists
		}
		s.add(n, s.code(code), s.text(pkg, why), s.text(pkg, says))
		return
	}
	call, ok := n.(*ast.CallExpr)
	if !ok {
		return
	}
	at, ok := s.makers[dir][name(call.Fun)]
	if !ok || at >= len(call.Args) {
		return
	}
	if _, passed := call.Args[at].(*ast.Ident); passed && s.text(pkg, call.Args[at]) == "" {
		return
	}
	detail := ""
	if at+1 < len(call.Args) {
		detail = s.text(pkg, call.Args[at+1])
	}
	s.add(n, s.code(s.codes[dir+"."+name(call.Fun)]), s.text(pkg, call.Args[at]), detail)
}

var verb = regexp.MustCompile(`"?%[+#]?[a-z]"?`)

func (s *source) add(n ast.Node, code identity.Code, why, says string) {
	at := s.fset.Position(n.Pos()).String()
	if why == "" || code == "" {
		s.t.Errorf("%s: the reason of this error cannot be read; write it as a literal or a constant", at)
		return
	}
	says = strings.NewReplacer("|", `\|`, "\n", " ", "<", "&lt;").Replace(verb.ReplaceAllString(says, "…"))
	s.out = append(s.out, reason{why, code, says})
}

func (s *source) code(e ast.Expr) identity.Code {
	v, ok := s.consts["identity."+name(e)]
	if !ok {
		return ""
	}
	return identity.Code(s.text("identity", v))
}

// text returns what a constant expression says; what is put in when it runs is
// shown by a star.
func (s *source) text(pkg string, e ast.Expr) string {
	switch e := e.(type) {
	case *ast.BasicLit:
		if e.Kind == token.STRING {
			text, _ := strconv.Unquote(e.Value)
			return text
		}
	case *ast.Ident:
		if v, ok := s.consts[pkg+"."+e.Name]; ok {
			return s.text(pkg, v)
		}
	case *ast.SelectorExpr:
		if of, ok := e.X.(*ast.Ident); ok {
			if v, ok := s.consts[of.Name+"."+e.Sel.Name]; ok {
				return s.text(of.Name, v)
			}
		}
	case *ast.BinaryExpr:
		left, right := s.text(pkg, e.X), s.text(pkg, e.Y)
		if left == "" && right == "" {
			return ""
		}
		if left == "" {
			left = "*"
		}
		if right == "" {
			right = "*"
		}
		return left + right
	case *ast.CallExpr:
		if len(e.Args) == 1 { // a conversion
			return s.text(pkg, e.Args[0])
		}
	}
	return ""
}
