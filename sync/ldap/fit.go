package ldap

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// maxFound is how many bytes a text may have that records are found by: as many as
// the SCIM door takes. PostgreSQL has no room in an index for one that is much
// longer, nor takes U+0000 in any text, and one entry would end every run.
const maxFound = 1000

func fits(text string) bool { return len(text) <= maxFound && strings.IndexByte(text, 0) < 0 }

// fit looks whether an entry can be found by what it is called. One that cannot is
// not taken over; who is disabled is, under what is left of it: nobody keeps their
// access by a long name.
func (e *Entry) fit() {
	texts := [...]*string{&e.UserName, &e.Email, &e.ExternalID}
	if e.Kind == Group {
		texts[0] = &e.DisplayName
	}
	if !fits(e.ID) { // of which no part is the entry's: nobody has a record by it
		e.unfit()
	}
	for _, text := range texts {
		e.fitOne(text)
	}
	for i := range e.Emails {
		e.fitOne(&e.Emails[i])
	}
}

func (e *Entry) fitOne(text *string) {
	switch {
	case fits(*text):
	case e.Kind == User && !e.Active:
		*text = clipped(*text)
	default:
		e.unfit()
	}
}

func (e *Entry) unfit() {
	if e.Problem == "" {
		e.Problem = fmt.Sprintf("a name, an e-mail or an id of it has the character U+0000, or more than %d bytes", maxFound)
	}
}

// clipped is what fits of a text.
func clipped(text string) string {
	text = strings.ReplaceAll(text, "\x00", "\uFFFD")
	if len(text) <= maxFound {
		return text
	}
	end := maxFound
	for end > 0 && !utf8.RuneStart(text[end]) {
		end--
	}
	return text[:end]
}
