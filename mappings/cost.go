package mappings

import (
	"fmt"
	"strconv"
	"strings"

	"cel.dev/cel-go/cel"
	celast "cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/cost"
	"cel.dev/cel-go/common/types"
)

// The usual size of a person. An expression must stay below maxCost for
// everybody up to it, which is estimated at load.
const (
	usualGroups = 1000
	usualText   = 64 // bytes of a group's name or an attribute's text, entries of a list
	usualEmail  = 254
	usualDepth  = 8 // of an attribute's value
)

// usualSize tells the estimate how much there is of each variable.
type usualSize struct{}

// EstimateSize returns the size of what the path of a node names.
func (usualSize) EstimateSize(n cost.AstNode) *cost.SizeEstimate {
	path := n.Path()
	if len(path) == 0 {
		return nil
	}
	most := uint64(usualText)
	switch {
	case path[0] == "groups" && len(path) == 1:
		most = usualGroups
	case path[0] == "email":
		most = usualEmail
	}
	return &cost.SizeEstimate{Max: most}
}

// EstimateCallCost returns nil: the standard functions cost what they cost.
func (usualSize) EstimateCallCost(_, _ string, _ *cost.AstNode, _ []cost.AstNode) *cost.CallEstimate {
	return nil
}

// costError reports an expression that may take too long.
func costError(env *cel.Env, ast *cel.Ast) *RuleError {
	estimate, err := env.EstimateCost(ast, usualSize{})
	if err != nil {
		return &RuleError{Message: fmt.Sprintf("the time the expression takes cannot be estimated: %v", err)}
	}
	if estimate.Max <= maxCost {
		return nil
	}
	return &RuleError{Message: fmt.Sprintf(
		"the expression may take too long: up to %s units for somebody in %d groups, and %d are allowed; go through groups once, and not inside another loop",
		costText(estimate.Max), usualGroups, maxCost)}
}

// costText writes a cost for people: beyond a billion the number says nothing.
func costText(units uint64) string {
	if units > 1_000_000_000 {
		return "more than a billion"
	}
	return fmt.Sprint(units)
}

// attributesUsed are the attributes that an expression looks at.
type attributesUsed struct {
	names []string
	all   bool // not by name alone
}

// usual reports whether the values of those attributes are of usual size.
func (u attributesUsed) usual(attributes map[string]any) bool {
	if u.all {
		return usualValue(attributes, usualDepth)
	}
	for _, name := range u.names {
		if v, ok := attributes[name]; ok && !usualValue(v, usualDepth) {
			return false
		}
	}
	return true
}

func usualValue(v any, depth int) bool {
	switch v := v.(type) {
	case nil, bool, int, int64, uint64, float64:
		return true
	case string:
		return len(v) <= usualText
	case []any:
		if depth == 0 || len(v) > usualText {
			return false
		}
		for _, item := range v {
			if !usualValue(item, depth-1) {
				return false
			}
		}
		return true
	case map[string]any:
		if depth == 0 || len(v) > usualText {
			return false
		}
		for key, item := range v {
			if len(key) > usualText || !usualValue(item, depth-1) {
				return false
			}
		}
		return true
	default:
		return false
	}
}

// attributesOf finds the attributes that an expression looks at.
func attributesOf(paths []attributePath, users int) attributesUsed {
	u := attributesUsed{all: users > len(paths)}
	for _, p := range paths {
		u.names = append(u.names, p.names[0])
	}
	return u
}

// attributePath is a place where an expression names an attribute of a person:
// `user.name.givenName` is name, givenName.
type attributePath struct {
	names        []string
	line, column int
}

// attributePaths finds the attributes that an expression names, and how often
// it says user, be that with a name after it or not.
func attributePaths(ast *cel.Ast) (paths []attributePath, users int) {
	info := ast.NativeRep().SourceInfo()
	for _, e := range celast.MatchDescendants(celast.NavigateAST(ast.NativeRep()), celast.AllMatcher()) {
		if e.Kind() != celast.IdentKind || e.AsIdent() != "user" {
			continue
		}
		users++
		at := info.GetStartLocation(e.ID())
		p := attributePath{line: at.Line(), column: at.Column() + 1}
		below := e
		for parent, ok := e.Parent(); ok; parent, ok = parent.Parent() {
			of, name := member(parent)
			if name == "" || of.ID() != below.ID() {
				break
			}
			p.names = append(p.names, name)
			below = parent
		}
		if len(p.names) > 0 {
			paths = append(paths, p)
		}
	}
	return paths, users
}

// inCapitals are the texts that an expression compares the e-mail with and that are
// in no e-mail, since rules see one in lower case; with their places.
func inCapitals(ast *cel.Ast) (texts []RuleError) {
	info := ast.NativeRep().SourceInfo()
	for _, e := range celast.MatchDescendants(celast.NavigateAST(ast.NativeRep()), celast.AllMatcher()) {
		call, ok := e.Parent()
		if e.Kind() != celast.IdentKind || e.AsIdent() != "email" || !ok || call.Kind() != celast.CallKind || call.AsCall().FunctionName() == "matches" {
			continue
		}
		for _, l := range celast.MatchDescendants(call, celast.KindMatcher(celast.LiteralKind)) {
			text, ok := l.AsLiteral().(types.String)
			if lower := strings.ToLower(string(text)); ok && lower != string(text) {
				at := info.GetStartLocation(l.ID())
				texts = append(texts, RuleError{
					Field: "when", Line: at.Line(), Column: at.Column() + 1,
					Message: fmt.Sprintf("in the expression: %q is in no e-mail, which rules see in lower case", string(text)), Suggestion: strconv.Quote(lower),
				})
			}
		}
	}
	return texts
}

// member takes `of.name` and `of["name"]` apart; name is empty for anything
// else.
func member(e celast.Expr) (of celast.Expr, name string) {
	switch e.Kind() {
	case celast.SelectKind:
		return e.AsSelect().Operand(), e.AsSelect().FieldName()
	case celast.CallKind:
		c := e.AsCall()
		if c.FunctionName() != "_[_]" || len(c.Args()) != 2 || c.Args()[1].Kind() != celast.LiteralKind {
			return nil, ""
		}
		if s, ok := c.Args()[1].AsLiteral().(types.String); ok {
			return c.Args()[0], string(s)
		}
	}
	return nil, ""
}
