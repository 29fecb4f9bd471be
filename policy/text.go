package policy

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// syntax reports that a file is not readable as YAML, where and why.
func (r *reader) syntax(err error) {
	p := Problem{Position: Position{File: r.file}, Severity: Error, Message: "not readable as YAML"}
	var e *yaml.LoadError
	if errors.As(err, &e) {
		p.Message += ": " + e.Message
		if e.ContextMsg != "" {
			p.Message += " " + e.ContextMsg
			if from := e.ContextMark.Line; from > 0 && from < e.Mark.Line {
				p.Message += fmt.Sprintf(", which begins on line %d", from)
			}
		}
		if e.Mark.Line > 0 {
			p.Line, p.Column = e.Mark.Line, e.Mark.Column
		}
		switch column := r.tab(e.Mark.Line); {
		case e.ContextMsg == "while scanning a quoted scalar" && strings.Contains(e.Message, "end of stream"):
			// The text went on to the end of the file: what is wrong is where it began.
			p.Line, p.Column, p.Message = e.ContextMark.Line, e.ContextMark.Column, "not readable as YAML: the quotation mark here is never closed"
		case column > 0:
			p.Column, p.Message = column, "not readable as YAML: a tab; lines are indented by spaces"
		default:
			p.Message += r.unquoted(e)
		}
	}
	r.report(p)
}

// tab returns the column of a tab that a line is indented by, or 0.
func (r *reader) tab(line int) int {
	lines := r.sourceLines()
	if line < 1 || line > len(lines) {
		return 0
	}
	text := lines[line-1]
	return strings.IndexByte(text[:len(text)-len(strings.TrimLeft(text, " \t"))], '\t') + 1
}

// unquoted says of a text that YAML stumbles over in its middle, at a column, what
// its writer has to do; empty where it may be something else.
func (r *reader) unquoted(e *yaml.LoadError) string {
	lines, line, column := r.sourceLines(), e.Mark.Line, e.Mark.Column
	if line < 1 || line > len(lines) {
		return ""
	}
	source := []rune(lines[line-1])
	at, before := "", "" // what stands there, and right before it
	if column >= 1 && column <= len(source)+1 {
		before = string(source[:column-1])
		at = string(source[column-1 : min(column, len(source))])
	}
	last := ""
	if text := strings.TrimRight(before, " "); text != "" {
		last = text[len(text)-1:]
	}
	switch {
	case before != "" && strings.ContainsAny(at, "*@%`"):
		return "; a text that begins with " + at + " stands in quotes"
	case last == "*" && strings.HasSuffix(before, "*"):
		return "; a text that begins with * stands in quotes"
	case strings.ContainsAny(last, "]}\"'") && e.Message == "did not find expected key": // elsewhere a comma may be missing
		return "; a text that begins with a bracket or a quotation mark stands in quotes as a whole"
	case at == ":" && strings.Contains(before, ": "):
		return "; a text with a colon and a space in it stands in quotes"
	}
	return ""
}

// sourceLines are the lines of the file.
func (r *reader) sourceLines() []string {
	if r.lines == nil {
		r.lines = strings.Split(string(r.src), "\n")
	}
	return r.lines
}

// badText returns the place of the first character that is no text, and what to do
// about it. The ends of lines that YAML knows and editors do not show may have a
// comment hide a rule from whoever reads the file, and make a name another one. A
// policy that was taken before they were refused goes on being read.
func badText(src []byte, stored bool) (Position, string) {
	line, column := 1, 1
	for i := 0; i < len(src); {
		c, size := utf8.DecodeRune(src[i:])
		at := Position{Line: line, Column: column}
		switch {
		case c == utf8.RuneError && size == 1 || c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0x7f || c == 0xfffe || c == 0xffff:
			return at, "the file must be UTF-8 without control characters"
		case stored:
		case c == 0x85 || c == 0x2028 || c == 0x2029:
			return at, fmt.Sprintf("U+%04X ends a line here, as few editors show; take it out, or write \\u%04x between double quotes where a name has it", c, c)
		case c >= 0x80 && c < 0xa0:
			return at, fmt.Sprintf("U+%04X is a control character; take it out, or write \\u%04x between double quotes where a name has it", c, c)
		}
		i += size
		column++
		if c == '\n' {
			line, column = line+1, 1
		}
	}
	return Position{}, ""
}
