package identity

import "bytes"

// ErrNUL refuses a text that has the character U+0000: PostgreSQL keeps none, and
// what one engine keeps the other has to.
var ErrNUL = Errorf(CodeInvalid, "nul_character", "a text has the character U+0000, which no store can hold; leave it out")

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
