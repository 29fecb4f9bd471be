package policy

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"usher/internal/identity"
)

// maxErrors and maxWarnings are how many of one file are told.
const (
	maxErrors   = 500
	maxWarnings = 200
)

// Position is a place in a policy file. Line and Column count from 1, Column
// in characters; both are 0 when the file as a whole is meant.
type Position struct {
	File   string `json:"file"`
	Line   int    `json:"line,omitempty"`
	Column int    `json:"column,omitempty"`
}

// String returns file:line:column, or the file alone.
func (p Position) String() string {
	if p.Line == 0 {
		return p.File
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
}

// Severity is whether a problem keeps a policy from being accepted.
type Severity string

// The severities. Only an Error keeps a policy from being accepted.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
)

// Problem is one thing wrong, or worth a look, in a policy file.
type Problem struct {
	Position
	Severity   Severity `json:"severity"`
	Message    string   `json:"message"`
	Suggestion string   `json:"suggestion,omitempty"` // what was probably meant, ready to be written
}

// String returns the problem as a line for people.
func (p Problem) String() string {
	s := p.Position.String() + ": "
	if p.Severity == Warning {
		s += "warning: "
	}
	s += p.Message
	if p.Suggestion != "" {
		s += fmt.Sprintf(" (did you mean %q?)", p.Suggestion)
	}
	return s
}

// Problems are the problems of one or more files, in the order of their places.
type Problems []Problem

// Errors returns those that keep the policy from being accepted.
func (ps Problems) Errors() Problems { return ps.only(Error) }

// Warnings returns those that do not.
func (ps Problems) Warnings() Problems { return ps.only(Warning) }

func (ps Problems) only(s Severity) Problems {
	var out Problems
	for _, p := range ps {
		if p.Severity == s {
			out = append(out, p)
		}
	}
	return out
}

// String returns one problem a line.
func (ps Problems) String() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.String()
	}
	return strings.Join(lines, "\n")
}

// Err returns nil when there is no error among the problems, and otherwise an
// *identity.Error of code invalid whose detail has one error a line.
func (ps Problems) Err() error {
	errs := ps.Errors()
	if len(errs) == 0 {
		return nil
	}
	return identity.Errorf(identity.CodeInvalid, "invalid_policy", "%s", errs.String())
}

func (ps Problems) sort() {
	slices.SortStableFunc(ps, func(a, b Problem) int {
		return cmp.Or(
			strings.Compare(a.File, b.File),
			cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.Column, b.Column),
			strings.Compare(a.Message, b.Message),
		)
	})
}
