package mappings

import (
	"errors"
	"strings"
	"unicode/utf8"

	"usher/internal/identity"
)

// maxPattern is the longest group pattern or name a rule may give, in bytes.
const maxPattern = 512

// Errors of a group pattern.
var (
	errPatternEmpty  = errors.New("is empty")
	errPatternLong   = errors.New("is longer than 512 bytes")
	errPatternClass  = errors.New("is not a valid pattern: a [ without its ] (write \\[ for the character itself)")
	errPatternRange  = errors.New("is not a valid pattern: a range in [...] runs backwards or is empty")
	errPatternEscape = errors.New("is not a valid pattern: nothing follows the last backslash (write \\\\ for the character itself)")
)

type tokenKind uint8

const (
	tokenLiteral tokenKind = iota // one character
	tokenAny                      // ?
	tokenClass                    // [...]
	tokenStar                     // *
)

type runeRange struct{ lo, hi rune }

type token struct {
	kind    tokenKind
	literal rune
	negated bool
	ranges  []runeRange
}

// glob is a compiled pattern: `*` matches any run of characters, '/' included,
// `?` any one character, `[a-z]` and `[^a-z]` one of a class, and a backslash
// takes the next character as it is. Letters are compared without case.
type glob struct{ tokens []token }

// compilePattern compiles a group pattern. A pattern without wildcards comes
// back as the folded name it stands for and a nil glob.
func compilePattern(pattern string) (name string, g *glob, err error) {
	if pattern == "" {
		return "", nil, errPatternEmpty
	}
	if len(pattern) > maxPattern {
		return "", nil, errPatternLong
	}
	rest := identity.Fold(pattern)
	var tokens []token
	var literal strings.Builder
	wild := false
	for rest != "" {
		r, size := utf8.DecodeRuneInString(rest)
		rest = rest[size:]
		t := token{kind: tokenLiteral, literal: r}
		switch r {
		case '*':
			wild = true
			if n := len(tokens); n > 0 && tokens[n-1].kind == tokenStar {
				continue
			}
			t = token{kind: tokenStar}
		case '?':
			wild = true
			t = token{kind: tokenAny}
		case '[':
			wild = true
			if t, rest, err = compileClass(rest); err != nil {
				return "", nil, err
			}
		case '\\':
			if rest == "" {
				return "", nil, errPatternEscape
			}
			t.literal, size = utf8.DecodeRuneInString(rest)
			rest = rest[size:]
		}
		literal.WriteRune(t.literal)
		tokens = append(tokens, t)
	}
	if !wild {
		return literal.String(), nil, nil
	}
	return "", &glob{tokens: tokens}, nil
}

// needless are the backslashes of a pattern that take nothing from the character
// behind them: whoever wrote DOMAIN\group means the backslash itself. literal is the
// pattern without its backslashes, meant what was probably meant.
func needless(pattern string) (found bool, literal, meant string) {
	var l, m strings.Builder
	for rest := []rune(pattern); len(rest) > 0; rest = rest[1:] {
		if rest[0] == '\\' && len(rest) > 1 {
			m.WriteRune('\\')
			if rest = rest[1:]; !strings.ContainsRune(`*?[]^!-\`, rest[0]) {
				found = true
				m.WriteRune('\\')
			}
		}
		l.WriteRune(rest[0])
		m.WriteRune(rest[0])
	}
	return found, l.String(), m.String()
}

// compileClass reads a class up to and including its ']'.
func compileClass(rest string) (token, string, error) {
	t := token{kind: tokenClass}
	if strings.HasPrefix(rest, "^") || strings.HasPrefix(rest, "!") {
		t.negated = true
		rest = rest[1:]
	}
	for {
		if rest == "" {
			return t, "", errPatternClass
		}
		if rest[0] == ']' {
			if len(t.ranges) == 0 {
				return t, "", errPatternRange
			}
			return t, rest[1:], nil
		}
		lo, after, err := classRune(rest)
		if err != nil {
			return t, "", err
		}
		hi := lo
		if len(after) > 1 && after[0] == '-' && after[1] != ']' {
			if hi, after, err = classRune(after[1:]); err != nil {
				return t, "", err
			}
		}
		if hi < lo {
			return t, "", errPatternRange
		}
		t.ranges = append(t.ranges, runeRange{lo, hi})
		rest = after
	}
}

func classRune(s string) (rune, string, error) {
	if s[0] == '\\' {
		s = s[1:]
		if s == "" {
			return 0, "", errPatternEscape
		}
	}
	r, size := utf8.DecodeRuneInString(s)
	return r, s[size:], nil
}

func (t *token) matches(r rune) bool {
	switch t.kind {
	case tokenLiteral:
		return r == t.literal
	case tokenClass:
		for _, x := range t.ranges {
			if r >= x.lo && r <= x.hi {
				return !t.negated
			}
		}
		return t.negated
	default:
		return true
	}
}

// match reports whether the glob matches all of name, which must be folded. It
// goes back only to the last star, so the time is at most the product of the
// two lengths.
func (g *glob) match(name string) bool {
	at, star, starPos := 0, -1, 0
	for pos := 0; pos < len(name); {
		if at < len(g.tokens) && g.tokens[at].kind == tokenStar {
			star, starPos = at, pos
			at++
			continue
		}
		r, size := rune(name[pos]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(name[pos:])
		}
		if at < len(g.tokens) && g.tokens[at].matches(r) {
			at++
			pos += size
			continue
		}
		if star < 0 {
			return false
		}
		_, size = utf8.DecodeRuneInString(name[starPos:])
		starPos += size
		at, pos = star+1, starPos
	}
	for at < len(g.tokens) && g.tokens[at].kind == tokenStar {
		at++
	}
	return at == len(g.tokens)
}
