package config

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"usher/internal/nearest"
)

// Problem is one mistake or warning, with its place.
type Problem struct {
	Source  string // the file, or the name of the environment variable
	Line    int    // 1-based; 0 where the source has no lines
	Column  int    // 1-based; 0 where the source has no lines
	Message string // what is wrong and what to do, for a person
	Warning bool   // the configuration is usable all the same
}

// String writes the problem as source:line:column: message.
func (p Problem) String() string {
	var b strings.Builder
	if p.Source != "" {
		b.WriteString(p.Source)
		if p.Line > 0 {
			fmt.Fprintf(&b, ":%d:%d", p.Line, p.Column)
		}
		b.WriteString(": ")
	}
	if p.Warning {
		b.WriteString("warning: ")
	}
	b.WriteString(p.Message)
	return b.String()
}

// Problems is everything found wrong in one load, in order of place.
type Problems []Problem

// Errors returns the problems that make the configuration unusable.
func (ps Problems) Errors() Problems {
	return slices.DeleteFunc(slices.Clone(ps), func(p Problem) bool { return p.Warning })
}

// Warnings returns the problems that do not.
func (ps Problems) Warnings() Problems {
	return slices.DeleteFunc(slices.Clone(ps), func(p Problem) bool { return !p.Warning })
}

// Err returns all errors as one, a line each, or nil when there are none.
func (ps Problems) Err() error {
	failed := ps.Errors()
	if len(failed) == 0 {
		return nil
	}
	lines := make([]string, len(failed))
	for i, p := range failed {
		lines[i] = p.String()
	}
	return errors.New(strings.Join(lines, "\n"))
}

// sort puts file problems in the order of the file, then the environment's by
// name.
func (ps Problems) sort() {
	slices.SortStableFunc(ps, func(a, b Problem) int {
		return cmp.Or(
			boolCompare(a.Line == 0, b.Line == 0),
			cmp.Compare(a.Source, b.Source),
			cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.Column, b.Column),
		)
	})
}

func boolCompare(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	default:
		return 1
	}
}

// suggestion returns `; did you mean "x"?` for the known name nearest to name,
// or nothing when none is near enough to be what was meant.
func suggestion(name string, known []string) string {
	if best := nearest.Word(name, known); best != "" {
		return fmt.Sprintf("; did you mean %q?", best)
	}
	return ""
}
