package identity

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// ErrNUL refuses a text that has the character U+0000: PostgreSQL keeps none, and
// what one engine keeps the other has to.
var ErrNUL = Errorf(CodeInvalid, "nul_character", "a text has the character U+0000, which no store can hold; leave it out")

// ErrNotUTF8 refuses a text that is not UTF-8: one engine would look for it and
// find nothing, and the other takes none.
var ErrNotUTF8 = Errorf(CodeInvalid, "not_utf8", "a text is not UTF-8, and nothing is called so; in an address the bytes of UTF-8 are percent-encoded")

// CheckText reports why no store can hold a text, or nil.
func CheckText(text string) *Error {
	switch {
	case !utf8.ValidString(text):
		return ErrNotUTF8
	case strings.Contains(text, "\x00"):
		return ErrNUL
	}
	return nil
}

var escapedNUL = []byte(`\u0000`)

// HasNUL reports whether a string in a JSON text (RFC 8259 section 7) has the
// character U+0000. Unescaped it cannot stand in one.
func HasNUL(text []byte) bool {
	for from := 0; ; {
		at := bytes.Index(text[from:], escapedNUL)
		if at < 0 {
			return false
		}
		at += from
		before := at // of the backslashes that end at at, every second is one of the text
		for before > 0 && text[before-1] == '\\' {
			before--
		}
		if (at-before)%2 == 0 {
			return true
		}
		from = at + len(escapedNUL)
	}
}
