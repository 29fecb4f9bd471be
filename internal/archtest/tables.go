package archtest

import (
	"fmt"
	"go/ast"
	"go/token"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

var (
	createTable = regexp.MustCompile(`(?i)^\s*CREATE\s+(?:VIRTUAL\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?"?(\w+)"?`)
	ownerLine   = regexp.MustCompile(`^--\s*owner:\s*(\S+)\s*$`)
	sqlWord     = regexp.MustCompile(`[A-Za-z_]\w*|[^\sA-Za-z_]`)
)

// Owners reads the tables of a migration and the package that owns each, from
// the `-- owner: internal/store/…` line above every CREATE TABLE.
func Owners(migration string) (map[string]string, []string) {
	owners, problems, owner := map[string]string{}, []string(nil), ""
	for i, line := range strings.Split(migration, "\n") {
		if m := ownerLine.FindStringSubmatch(line); m != nil {
			owner = m[1]
			continue
		}
		if m := createTable.FindStringSubmatch(line); m != nil {
			if owner == "" {
				problems = append(problems, fmt.Sprintf("line %d: the table %s has no owner line above it", i+1, m[1]))
			} else {
				owners[strings.ToLower(m[1])] = owner
			}
		}
		if strings.TrimSpace(line) != "" && !strings.HasPrefix(line, "--") {
			owner = ""
		}
	}
	return owners, problems
}

// byHand is the room that writes what the owners of the tables write, so that
// they can be measured against it.
const byHand = "internal/bench/handwritten"

// CheckTables returns every table that SQL text of the file names although
// another package owns it.
func CheckTables(path string, fset *token.FileSet, file *ast.File, owners map[string]string) []string {
	var out []string
	report := func(pos token.Pos, text string) {
		for _, table := range tablesIn(text) {
			if owner, known := owners[table]; known && owner != path && path != byHand {
				out = append(out, fmt.Sprintf("%s: SQL names the table %s, which %s owns", fset.Position(pos), table, owner))
			}
		}
	}
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ImportSpec:
			return false
		case *ast.BinaryExpr:
			if text, isText := joined(n); isText {
				report(n.Pos(), text)
				return false
			}
		case *ast.BasicLit:
			if text, isText := joined(n); isText {
				report(n.Pos(), text)
			}
		}
		return true
	})
	return out
}

// joined returns the text of a string literal or of a chain of + in which at
// least one is; what is no literal becomes a question mark.
func joined(e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		if e.Kind != token.STRING {
			return "", false
		}
		s, err := strconv.Unquote(e.Value)
		return s, err == nil
	case *ast.ParenExpr:
		return joined(e.X)
	case *ast.BinaryExpr:
		if e.Op != token.ADD {
			return "", false
		}
		left, isLeft := joined(e.X)
		right, isRight := joined(e.Y)
		if !isLeft {
			left = " ? "
		}
		if !isRight {
			right = " ? "
		}
		return left + right, isLeft || isRight
	default:
		return "", false
	}
}

// tablesIn lists the names that stand where SQL names a table: after FROM,
// JOIN, INTO and UPDATE, and after each comma of a FROM list. Text that is no
// SQL gives names too; they matter only where they are a table's.
func tablesIn(text string) []string {
	if !looksLikeSQL(text) {
		return nil
	}
	words := sqlWord.FindAllString(text, -1)
	var out []string
	for i := 0; i+1 < len(words); i++ {
		switch strings.ToUpper(words[i]) {
		case "JOIN", "INTO", "UPDATE", "REFERENCES":
			out = append(out, strings.ToLower(words[i+1]))
		case "FROM":
			for j := i + 1; j < len(words); j++ {
				out = append(out, strings.ToLower(words[j]))
				for j++; j < len(words) && isName(words[j]); j++ { // AS alias
				}
				if j >= len(words) || words[j] != "," {
					break
				}
			}
		}
	}
	return out
}

// looksLikeSQL tells statements and their parts from messages to people: SQL
// keywords are written in capitals in this house.
func looksLikeSQL(text string) bool {
	return slices.ContainsFunc([]string{"FROM ", "JOIN ", "INTO ", "UPDATE ", "FROM\n", "JOIN\n", "INTO\n"}, func(k string) bool { return strings.Contains(text, k) })
}

// isName reports whether a word can be an alias; the keywords that may follow
// a table name are none.
func isName(word string) bool {
	keywords := []string{"WHERE", "JOIN", "LEFT", "INNER", "CROSS", "ON", "ORDER", "GROUP", "LIMIT", "SET", "UNION", "USING", "RETURNING", "VALUES"}
	return (word[0] == '_' || word[0] >= 'A' && word[0] <= 'Z' || word[0] >= 'a' && word[0] <= 'z') && !slices.Contains(keywords, strings.ToUpper(word))
}
