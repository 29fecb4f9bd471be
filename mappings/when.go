package mappings

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/common/types/traits"
	"cel.dev/cel-go/interpreter"

	"usher/internal/address"
	"usher/internal/identity"
)

// MaxExpressions bounds the expressions of one policy: each of them is
// evaluated for every person.
const MaxExpressions = 100

const (
	// maxExpression is the longest `when:` expression, in bytes.
	maxExpression = 4 << 10
	// maxCost bounds one evaluation, in CEL's cost units, to some ten
	// milliseconds. Looking once through two thousand groups takes 12,000 of
	// them, with a regular expression 20,000. What may take more for a person
	// of usual size (see cost.go) is refused at load; for others the
	// evaluation is given up there, and the rule takes nothing from them.
	maxCost = 100_000
	// interruptEvery is how many steps of a loop pass between two looks at the
	// context.
	interruptEvery = 100
	// maxRegex bounds the compiled size of a regular expression.
	maxRegex = 1000
	// maxExpressionErrors is how many mistakes of one expression are told.
	maxExpressionErrors = 5
)

// expression is a compiled `when:`. For a person of usual size the estimate
// at load has shown that it stays below the limit, so that nothing needs to be
// counted.
type expression struct {
	program    cel.Program // counts, and can be interrupted
	usual      cel.Program // does not: for persons of usual size
	groups     bool        // the expression looks at groups
	attributes attributesUsed
	doubts     []RuleError
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
	if e := costError(env, ast); e != nil {
		return nil, []RuleError{*e}
	}
	paths, users := attributePaths(ast)
	x := &expression{attributes: attributesOf(paths, users)}
	for _, p := range paths {
		if message, meant := doubt(p.names); message != "" {
			x.doubts = append(x.doubts, RuleError{Field: "when", Line: p.line, Column: p.column, Message: "in the expression: " + message + "; whom it is lacking the mapping does not match", Suggestion: meant, Attribute: true})
		}
	}
	x.doubts = append(x.doubts, inCapitals(ast)...)
	if x.usual, err = env.Program(ast, cel.EvalOptions(cel.OptOptimize)); err != nil {
		return nil, fail("the expression cannot be compiled: %v", err)
	}
	if x.program, err = env.Program(ast, cel.EvalOptions(cel.OptOptimize), cel.CostLimit(maxCost), cel.InterruptCheckFrequency(interruptEvery)); err != nil {
		return nil, fail("the expression cannot be compiled: %v", err)
	}
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
		message, suggestion = plainer(message, suggestion)
		instead := written(message)
		r := RuleError{Message: "in the expression: " + message + instead, Suggestion: suggestion}
		if e.Location.Line() > 0 {
			r.Line, r.Column = e.Location.Line(), e.Location.Column()+1
		}
		out = append(out, r)
		if instead != "" && strings.HasPrefix(message, "Syntax error") {
			break // what else is said of the syntax follows from this
		}
	}
	if len(out) == 0 {
		out = append(out, RuleError{Message: "in the expression: " + issues.Err().Error()})
	}
	return out
}

// plainer says what to do where CEL's words leave it open: an attribute named
// without user, and a list compared with one name.
func plainer(message, suggestion string) (string, string) {
	if name, ok := strings.CutPrefix(message, "undeclared reference to '"); ok {
		name = strings.TrimSuffix(name, "'")
		if slices.Contains(CoreAttributes, name) && name != "groups" {
			suggestion = "user." + name
		}
	}
	if strings.HasPrefix(message, "found no matching overload") && strings.Contains(message, "list(string), string") {
		message += "; to ask for one group, write \"its name\" in groups"
	}
	return message, suggestion
}

// inOtherLanguages are words and signs of SQL, filters of SCIM and programs such as
// word processors, with what an expression has for them.
var inOtherLanguages = map[string]string{
	"=": "== to compare", "eq": "== to compare", "is": "== to compare", "ne": "!= to compare",
	"&": "&& for and", "and": "&& for and", "|": "|| for or", "or": "|| for or", "not": "! for not",
	"“": `straight quotation marks, "…"`, "”": `straight quotation marks, "…"`, "„": `straight quotation marks, "…"`,
	"‘": `straight quotation marks, "…"`, "’": `straight quotation marks, "…"`,
	"contains": `user.title.contains("…"), or "…" in groups`, "like": `user.title.contains("…"), or .startsWith, .endsWith, .matches`,
}

// written says what to write instead of the word or sign that CEL stumbles over,
// where it is one of inOtherLanguages.
func written(message string) string {
	for _, before := range []string{"token recognition error at: '", "mismatched input '", "extraneous input '", "undeclared reference to '"} {
		_, rest, ok := strings.Cut(message, before)
		if !ok {
			continue
		}
		word, _, _ := strings.Cut(rest, "'")
		if instead, ok := inOtherLanguages[strings.ToLower(strings.TrimSpace(word))]; ok {
			return "; write " + instead
		}
	}
	return ""
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

// errGivenUp says that an expression takes too long for a person and has said
// nothing of them.
var errGivenUp = errors.New("the expression was given up")

// matches reports whether the expression is true of the person. Whatever goes
// wrong while evaluating, an attribute the person lacks above all, is a no. The
// error is that of ctx, when it ended before there was an answer, or errGivenUp.
func (x *expression) matches(ctx context.Context, a *activation) (bool, error) {
	out, err := x.eval(ctx, a)
	if err != nil && ctx.Err() != nil {
		return false, ctx.Err()
	}
	if tooLong(err) {
		return false, errGivenUp
	}
	return err == nil && out == types.True, nil
}

// tooLong reports whether an evaluation went past maxCost.
func tooLong(err error) bool {
	if err == nil {
		return false
	}
	var cancelled interpreter.EvalCancelledError
	return errors.As(err, &cancelled) && cancelled.Cause == interpreter.CostLimitExceeded
}

func (x *expression) eval(ctx context.Context, a *activation) (ref.Val, error) {
	if a.usual && x.attributes.usual(a.attributes) {
		out, _, err := x.usual.Eval(a)
		return out, err
	}
	out, _, err := x.program.ContextEval(ctx, a)
	return out, err
}

// never reports whether the expression is false whoever the person is.
func (x *expression) never() bool {
	out, _, err := x.program.Eval(cel.NoVars())
	return err == nil && out == types.False
}

// subject is whom an activation is made of.
type subject struct {
	p       *Person
	matches []GroupMatch // the person's groups where not nil, instead of those in p
}

// activation is one person as CEL sees it. Its parts are made when an
// expression first asks for them; it serves one goroutine.
type activation struct {
	attributes map[string]any
	email      string
	names      []string // of the groups that count, sorted
	usual      bool     // names and email are no more and no longer than usual

	user ref.Val
	list traits.Lister // names as CEL's own list
}

func newActivation(p Person, directory string) *activation {
	return subject{p: &p}.activation(directory)
}

// activation is the subject for rules of one directory, or of all when that is
// empty.
func (who subject) activation(directory string) *activation {
	a := &activation{attributes: who.p.Attributes, email: who.p.Email}
	if addr, err := address.Parse(a.email); err == nil {
		a.email = addr.Folded // as addresses are compared, however this login or record spells it
	}
	a.names = make([]string, 0, max(len(who.p.Groups), len(who.matches)))
	if who.matches != nil {
		for i := range who.matches {
			if g := &who.matches[i]; directory == "" || g.directory == directory {
				a.names = append(a.names, g.name)
			}
		}
	} else {
		for i := range who.p.Groups {
			if g := &who.p.Groups[i]; directory == "" || g.Directory == directory {
				a.names = append(a.names, g.Name)
			}
		}
	}
	slices.Sort(a.names)
	a.usual = len(a.names) <= usualGroups && len(a.email) <= usualEmail &&
		!slices.ContainsFunc(a.names, func(name string) bool { return len(name) > usualText })
	return a
}

// ResolveName returns one of the three variables.
func (a *activation) ResolveName(name string) (any, bool) {
	switch name {
	case "user":
		if a.user == nil {
			attributes := a.attributes
			if attributes == nil {
				attributes = map[string]any{}
			}
			a.user = types.DefaultTypeAdapter.NativeToValue(attributes)
		}
		return a.user, true
	case "groups":
		return (*groupList)(a), true
	case "email":
		return types.String(a.email), true
	default:
		return nil, false
	}
}

// Parent returns nil: there is no outer scope.
func (a *activation) Parent() interpreter.Activation { return nil }

// groupList is an activation's groups. It makes `"name" in groups` compare
// without case, as a `group:` rule does; otherwise the same name would mean two
// things in one file. All else it leaves to CEL's own list.
type groupList activation

func (l *groupList) own() traits.Lister {
	if l.list == nil {
		l.list = types.NewStringList(types.DefaultTypeAdapter, l.names)
	}
	return l.list
}

// Contains reports whether name is one of the groups, without case.
func (l *groupList) Contains(name ref.Val) ref.Val {
	s, ok := name.(types.String)
	if !ok {
		return l.own().Contains(name)
	}
	folded := ""
	for _, n := range l.names {
		if n == string(s) {
			return types.True
		}
		if len(n) != len(s) && isASCII(n) && isASCII(string(s)) {
			continue
		}
		if folded == "" {
			folded = identity.Fold(string(s))
		}
		if identity.Fold(n) == folded {
			return types.True
		}
	}
	return types.False
}

// isASCII reports whether folding keeps the length of s.
func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// The rest of a list.

func (l *groupList) Add(other ref.Val) ref.Val        { return l.own().Add(other) }
func (l *groupList) Get(index ref.Val) ref.Val        { return l.own().Get(index) }
func (l *groupList) Iterator() traits.Iterator        { return l.own().Iterator() }
func (l *groupList) Size() ref.Val                    { return types.Int(len(l.names)) }
func (l *groupList) Equal(other ref.Val) ref.Val      { return l.own().Equal(other) }
func (l *groupList) Type() ref.Type                   { return types.ListType }
func (l *groupList) Value() any                       { return l.own().Value() }
func (l *groupList) ConvertToType(t ref.Type) ref.Val { return l.own().ConvertToType(t) }
func (l *groupList) ConvertToNative(t reflect.Type) (any, error) {
	return l.own().ConvertToNative(t)
}
