package demo

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// width is how many columns a line of the narration has at most.
const width = 100

// The colours that a terminal is sent.
const (
	bold  = "1"
	faint = "2"
	cyan  = "36"
)

// lineColours are those of lines of a plan, by the sign they begin with.
var lineColours = map[string]string{"+ ": "32", "- ": "31", "~ ": "33", "? ": "36", "! ": "35"}

// narrator writes the narration. Its first error stays, and ends the demo.
type narrator struct {
	out     io.Writer
	colours bool
	blank   bool // the last line was empty
	err     error
}

func (n *narrator) write(colour, line string) {
	if n.err != nil || n.blank && line == "" {
		return
	}
	n.blank = line == ""
	if n.colours && colour != "" && line != "" {
		line = "\x1b[" + colour + "m" + line + "\x1b[0m"
	}
	_, n.err = fmt.Fprintln(n.out, line)
}

func (n *narrator) heading(number int, title string) {
	n.write("", "")
	n.write(bold, fmt.Sprintf("%d. %s", number, title))
}

// say tells something in plain words.
func (n *narrator) say(format string, args ...any) {
	for _, line := range wrap(fmt.Sprintf(format, args...), "   ", "   ") {
		n.write("", line)
	}
}

// command shows what a reader would type. Lines after the first continue it;
// one that is too long is broken as a shell takes it.
func (n *narrator) command(text string) {
	n.write("", "")
	for i, line := range strings.Split(text, "\n") {
		indent := "   "
		if i == 0 {
			indent = "   $ "
		}
		parts := wrap(line, indent, "       ")
		for j, part := range parts {
			if j < len(parts)-1 {
				part += " \\"
			}
			n.write(cyan, part)
		}
	}
}

// output shows what a command answered: the first lines, and the last ones
// where there are many.
func (n *narrator) output(text string, first, last int) {
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	left := len(lines) - first - last
	for i, line := range lines {
		switch {
		case left <= 1 || i < first || i >= len(lines)-last:
			n.answer(line)
		case i == first:
			n.more(left, "lines")
		}
	}
	n.write("", "")
}

// answer shows one line of what a command answered.
func (n *narrator) answer(line string) {
	colour := lineColours[line[:min(2, len(line))]]
	for _, part := range wrap(line, "     ", "         ") {
		n.write(colour, part)
	}
}

func (n *narrator) more(left int, what string) {
	n.write(faint, fmt.Sprintf("     … %d more %s", left, what))
}

// wrap breaks a line between words so that it fits; the indent of the first
// line and that of others are told. Gaps between words stay as they are, so
// that the columns of tables stay where they were.
func wrap(text, indent, hanging string) []string {
	var out []string
	line := indent
	rest := strings.TrimRight(text, " ")
	for utf8.RuneCountInString(line)+utf8.RuneCountInString(rest) > width {
		room := width - utf8.RuneCountInString(line)
		cut, at := 0, 0
		for i, r := range rest {
			if at > room {
				break
			}
			if r == ' ' && strings.TrimSpace(rest[:i]) != "" {
				cut = i
			}
			at++
		}
		if cut == 0 { // one long word: it is not broken, so that it can be copied
			if cut = strings.IndexByte(rest, ' '); cut <= 0 {
				break
			}
		}
		out = append(out, line+strings.TrimRight(rest[:cut], " "))
		line, rest = hanging, strings.TrimLeft(rest[cut:], " ")
	}
	return append(out, strings.TrimRight(line+rest, " "))
}
