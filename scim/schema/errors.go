package schema

import (
	"fmt"
	"strconv"
	"unicode/utf8"

	scimerrors "github.com/elimity-com/scim/errors"
)

// Error is the error every package under scim returns for a request that is
// wrong: HTTP status, scimType and a detail for people. It is returned by
// value; find it with errors.As.
type Error = scimerrors.ScimError

// ErrorType is a scimType.
type ErrorType = scimerrors.ScimType

// The scimTypes these packages use (RFC 7644 section 3.12).
const (
	InvalidFilter = scimerrors.ScimTypeInvalidFilter
	InvalidPath   = scimerrors.ScimTypeInvalidPath
	InvalidSyntax = scimerrors.ScimTypeInvalidSyntax
	InvalidValue  = scimerrors.ScimTypeInvalidValue
	NotMutable    = scimerrors.ScimTypeMutability
	NoTarget      = scimerrors.ScimTypeNoTarget
	NotUnique     = scimerrors.ScimTypeUniqueness
	TooMany       = scimerrors.ScimTypeTooMany
)

// Errorf makes a 400 of the given scimType. The detail names the attribute,
// path or value; text of the request goes through Clip first.
func Errorf(scimType ErrorType, format string, args ...any) error {
	return Error{Status: 400, ScimType: scimType, Detail: fmt.Sprintf(format, args...)}
}

// maxClip is how much of a request's own text a detail repeats.
const maxClip = 80

// Clip returns s quoted and cut to a length that fits a sentence; control
// characters and invalid UTF-8 come out escaped.
func Clip(s string) string {
	if len(s) <= maxClip {
		return strconv.Quote(s)
	}
	cut := maxClip
	for cut > 0 && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return strconv.Quote(s[:cut]) + "…"
}

// NoteKind is what was tolerated.
type NoteKind string

// The kinds of notes.
const (
	NoteUnknownAttribute NoteKind = "unknown_attribute" // dropped: the schema has no such attribute
	NoteReadOnly         NoteKind = "read_only"         // dropped: usher alone sets it
	NotePassword         NoteKind = "password"          // discarded, never stored
	NoteStringBoolean    NoteKind = "string_boolean"    // "True" read as true
	NoteBareValue        NoteKind = "bare_value"        // a string read as {"value": …}
	NoteSingleElement    NoteKind = "single_element"    // an object read as a list of one, or a list of one as the object
	NoteMemberAlias      NoteKind = "member_alias"      // displayName of a member read as display
	NoteFlatKey          NoteKind = "flat_key"          // a path used as a key, as Entra does
	NoteIgnoredSchema    NoteKind = "ignored_schema"    // Microsoft's group URN
	NoteMissingSchemas   NoteKind = "missing_schemas"   // no "schemas" where the directory tolerates that
	NoteIgnoredKey       NoteKind = "ignored_key"       // a key of a PATCH or of an operation that means nothing
	NoteEmptyPath        NoteKind = "empty_path"        // "path": "" read as no path
	NoteUnquoted         NoteKind = "unquoted_value"    // the right-hand side of a comparison without quotes
	NoteSpaceForPlus     NoteKind = "space_for_plus"    // a dateTime whose + was decoded to a space
	NoteUnknownMember    NoteKind = "unknown_member"    // a member that names nobody, kept in dialect entra
)

// Note is one thing a request was accepted in spite of. It never holds a
// value, only where it was.
type Note struct {
	Kind NoteKind
	Path string
}

// Notes collects what was tolerated, in a fixed order; past maxNotes no more
// are kept. The zero value is ready, nothing tolerated costs nothing.
type Notes []Note

const maxNotes = 64

// Add appends a note of kind about path.
func (n *Notes) Add(kind NoteKind, path string) {
	if len(*n) >= maxNotes {
		return
	}
	if len(path) > 2*maxClip {
		path = Clip(path)
	}
	*n = append(*n, Note{Kind: kind, Path: path})
}

// AddOnce is Add for what may be read more than once.
func (n *Notes) AddOnce(kind NoteKind, path string) {
	for _, note := range *n {
		if note.Kind == kind && note.Path == path {
			return
		}
	}
	n.Add(kind, path)
}
