package mappings

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/common/types/traits"
	"cel.dev/cel-go/interpreter"

	"usher/internal/identity"
)

const (
	// maxExpression is the longest `when:` expression, in bytes.
	maxExpression = 4 << 10
	// maxWhenRules bounds the expressions of one policy: each of them is
	// evaluated for every person.
	maxWhenRules = 100
	// maxCost bounds one evaluation, in CEL's cost units, to some ten
	// milliseconds. Looking once through two thousand groups takes 12,000 of
	// them, with a regular expression 20,000.
	maxCost = 100_000
	// maxRegex bounds the compiled size of a regular expression.
	maxRegex = 1000
	// maxExpressionErrors is how many mistakes of one expression are told.
	maxExpressionErrors = 5
)

// expression is a compiled `when:`.
type expression struct {
	program cel.Program
	groups  bool // the expression looks at groups
}

// celEnv returns the environment of every expression: the variables user,
// groups and email, and CEL's standard library, which has no clock.
var celEnv = sync.OnceValues(func() (*cel.Env, error) {
	return cel.NewEnv(
		cel.Variable("user", cel.MapType(cel.StringType, cel.DynType)),
		cel.Variable("groups", cel.ListType(cel.StringType)),
		cel.Variable("email", cel.StringType),
		cel.ParserRecursionLimit(64),
		cel.ParserExpressionSizeLimit(maxExpression),
		cel.ExpressionNodeLimit(2000),
		cel.RegexProgramSizeLimit(maxRegex),
		cel.ASTValidators(cel.ValidateRegexLiterals(), cel.ValidateComprehensionNestingLimit(2)),
	)
})

// compileExpression compiles text or says, place by place, what is wrong.
func compileExpression(text string) (*expression, []RuleError) {
	fail := func(format string, args ...any) []RuleError {
		return []RuleError{{Message: fmt.Sprintf(format, args...)}}
	}
	if strings.TrimSpace(text) == "" {
		return nil, fail("the expression is empty")
	}
	if len(text) > maxExpression {
		return nil, fail("the expression is longer than %d bytes", maxExpression)
	}
	env, err := celEnv()
	if err != nil {
		return nil, fail("the expression cannot be compiled: %v", err)
	}
	ast, issues := env.Compile(text)
	if issues.Err() != nil {
		return nil, expressionErrors(issues)
	}
	if t := ast.OutputType(); !t.IsExactType(cel.BoolType) {
		e := RuleError{Message: fmt.Sprintf("the expression must be true or false, and this one is of type %s", t)}
		if t.IsExactType(cel.DynType) {
			e.Suggestion = strings.TrimSpace(text) + " == true"
		}
		return nil, []RuleError{e}
	}
	program, err := env.Program(ast, cel.EvalOptions(cel.OptOptimize), cel.CostLimit(maxCost))
	if err != nil {
		return nil, fail("the expression cannot be compiled: %v", err)
	}
	x := &expression{program: program}
	for _, r := range ast.NativeRep().ReferenceMap() {
		x.groups = x.groups || r.Name == "groups"
	}
	return x, nil
}

func expressionErrors(issues *cel.Issues) []RuleError {
	var out []RuleError
	for _, e := range issues.Errors() {
		if len(out) == maxExpressionErrors {
			break
		}
		message, _, _ := strings.Cut(e.Message, " expecting {")
		message, suggestion := cutSuggestion(message)
		message = strings.TrimSuffix(message, " (in container '')")
		r := RuleError{Message: "in the expression: " + message, Suggestion: suggestion}
		if e.Location.Line() > 0 {
			r.Line, r.Column = e.Location.Line(), e.Location.Column()+1
		}
		out = append(out, r)
	}
	if len(out) == 0 {
		out = append(out, RuleError{Message: "in the expression: " + issues.Err().Error()})
	}
	return out
}

// cutSuggestion takes CEL's own "did you mean" off a message.
func cutSuggestion(message string) (string, string) {
	before, after, ok := strings.Cut(message, " (did you mean '")
	if !ok {
		return message, ""
	}
	name, _, _ := strings.Cut(after, "'")
	return before, name
}

// matches reports whether the expression is true of the person. Whatever goes
// wrong while evaluating, an attribute the person lacks above all, is a no.
func (x *expression) matches(a *activation) bool {
	out, _, err := x.program.Eval(a)
	return err == nil && out == types.True
}

// activation is one person as CEL sees it.
type activation struct {
	user, groups, email ref.Val
}

func newActivation(p Person, directory string) *activation {
	attributes := p.Attributes
	if attributes == nil {
		attributes = map[string]any{}
	}
	names := make([]string, 0, len(p.Groups))
	for _, g := range p.Groups {
		if directory == "" || g.Directory == directory {
			names = append(names, g.Name)
		}
	}
	slices.Sort(names)
	return &activation{
		user:   types.DefaultTypeAdapter.NativeToValue(attributes),
		groups: groupList{types.NewStringList(types.DefaultTypeAdapter, names), names},
		email:  types.String(p.Email),
	}
}

// ResolveName returns one of the three variables.
func (a *activation) ResolveName(name string) (any, bool) {
	switch name {
	case "user":
		return a.user, true
	case "groups":
		return a.groups, true
	case "email":
		return a.email, true
	default:
		return nil, false
	}
}

// Parent returns nil: there is no outer scope.
func (a *activation) Parent() interpreter.Activation { return nil }

// groupList makes `"name" in groups` compare without case, as a `group:` rule
// does; otherwise the same name would mean two things in one file.
type groupList struct {
	traits.Lister
	names []string
}

// Contains reports whether name is one of the groups, without case.
func (l groupList) Contains(name ref.Val) ref.Val {
	s, ok := name.(types.String)
	if !ok {
		return l.Lister.Contains(name)
	}
	for _, n := range l.names {
		if n == string(s) || identity.Fold(n) == identity.Fold(string(s)) {
			return types.True
		}
	}
	return types.False
}
