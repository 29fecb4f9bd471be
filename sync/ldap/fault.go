package ldap

import (
	"errors"
	"strconv"
	"strings"
	"unicode"

	goldap "github.com/go-ldap/ldap/v3"

	"usher/internal/identity"
)

// The reasons of errors. Whatever the reason, an error is no evidence: what was
// handed out before it says nothing about what is not there.
const (
	ReasonConfig      = "ldap_config"           // the configuration is wrong; no server was asked
	ReasonUnreachable = "ldap_unreachable"      // no connection was made
	ReasonTLS         = "ldap_tls"              // the server is not who it should be, or refused TLS
	ReasonCredentials = "ldap_credentials"      // the bind was refused; no other server was tried
	ReasonRights      = "ldap_rights"           // the bind identity may not read what is asked for
	ReasonBase        = "ldap_base"             // a base does not exist, or is hidden
	ReasonLimit       = "ldap_limit"            // a size, time or administrative limit of the server
	ReasonTimeout     = "ldap_timeout"          // a deadline of ours
	ReasonReferral    = "ldap_referral"         // the server sent us elsewhere for a part
	ReasonLost        = "ldap_connection_lost"  // the connection ended in the middle
	ReasonCancelled   = "ldap_cancelled"        // the caller's context ended
	ReasonPaging      = "ldap_paging"           // paging is not offered, or a page came without its end
	ReasonRange       = "ldap_range"            // a part of a long attribute did not come
	ReasonIdentity    = "ldap_identity"         // an entry without the attribute that identifies it
	ReasonSync        = "ldap_sync"             // syncrepl is not offered, or broke its rules
	ReasonRefresh     = "ldap_refresh_required" // the cookie is of no use: read everything
	ReasonBehind      = "ldap_behind"           // the server is older than what was read before
	ReasonRefused     = "ldap_refused"          // any other answer than success
	ReasonProtocol    = "ldap_protocol"         // what came is not LDAP
)

// fault makes an error. cause is for logs.
func fault(cause error, reason, format string, args ...any) error {
	code := identity.CodeUnavailable
	if reason == ReasonConfig {
		code = identity.CodeInvalid
	}
	e := identity.Errorf(code, reason, format, args...)
	e.Err = cause
	return e
}

// named is how a fault names an entry. Faults are kept with the runs that met
// them, where nobody looks for whoever is erased: an entry of a person is named by
// where it stands.
func named(kind Kind, dn string) string {
	if kind != User {
		return dn
	}
	for i := 0; i < len(dn) && dn[i] != '"'; i++ {
		switch dn[i] {
		case '\\': // and what it escapes
			i++
		case ',':
			return "the entry of somebody under " + strings.TrimSpace(dn[i+1:])
		}
	}
	return "the entry of somebody"
}

// SameID is why a read in which two entries have one id is no evidence: the one would
// be taken for the other. It is nil where the server sees to it that no two have.
func SameID(kind Kind, attribute, dn string) error {
	if kept(attribute) {
		return nil
	}
	return fault(nil, ReasonIdentity, "%s and another entry have the same %s, by which entries are known again, and one would be taken for the other. Nothing was changed: give each its own, and where it was one entry, moved while the directory was read, the next run reads it anew", named(kind, dn), attribute)
}

// kept reports whether an id is the server's own, which no two entries have and none
// has in two forms.
func kept(attribute string) bool {
	return strings.EqualFold(attribute, "entryUUID") || strings.EqualFold(attribute, "objectGUID")
}

// otherID is why nothing follows from an entry that is asked for by its id, found, and
// has another: it is not gone.
func otherID(kind Kind, attribute, dn string) error {
	return fault(nil, ReasonIdentity, "%s, which is there, has another %s than when it was read before, by which entries are known again: written otherwise, or another of several values. It would be taken for gone, and for somebody new. Nothing was changed: write it as it was", named(kind, dn), attribute)
}

// Reason returns the reason word of an error of this package, "" for another.
func Reason(err error) string {
	var e *identity.Error
	if errors.As(err, &e) {
		return e.Reason
	}
	return ""
}

// result is how a server ended an operation.
type result struct {
	code          int
	matched, text string
	referred      bool
}

// parseResult reads an LDAPResult from the content of a response.
func parseResult(b []byte) (result, error) {
	code, b, err := take(b, tagEnumerated)
	if err != nil {
		return result{}, err
	}
	matched, b, err := take(b, tagString)
	if err != nil {
		return result{}, err
	}
	words, b, err := take(b, tagString)
	if err != nil {
		return result{}, err
	}
	n, err := value(code)
	return result{code: n, matched: string(matched), text: printable(words), referred: is(b, tagReferral)}, err
}

// printable is what a server says, for people to read: one line, not too long.
func printable(b []byte) string {
	s := strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(strings.TrimRight(string(b), "\x00"), "?"))
	if len(s) > 300 {
		s = strings.ToValidUTF8(s[:300], "") + " …"
	}
	return strings.TrimSpace(s)
}

// String is the server's answer in its own words.
func (r result) String() string {
	name := "code"
	if r.code >= 0 && r.code <= 0xffff {
		if s := goldap.LDAPResultCodeMap[uint16(r.code)]; s != "" {
			name = s
		}
	}
	s := name + " (" + strconv.Itoa(r.code) + ")"
	if r.text != "" {
		s += ", " + strconv.Quote(r.text)
	}
	return s
}

// broken reports whether the server failed by itself: what was asked is neither
// allowed nor refused.
func (r result) broken() bool {
	switch r.code {
	case goldap.LDAPResultOperationsError, goldap.LDAPResultTimeLimitExceeded, goldap.LDAPResultAdminLimitExceeded, goldap.LDAPResultLoopDetect, goldap.LDAPResultOther:
		return true
	}
	return false
}

// fault says what the end of a search means, nil for success. what is what was
// read, as in "users below ou=people,dc=acme,dc=example".
func (r result) fault(what string) error {
	if r.referred || r.code == goldap.LDAPResultReferral {
		return fault(nil, ReasonReferral, "reading %s, the server referred to another one: what it holds itself is not everything. Name the server that holds all of it, or a base without the part that is elsewhere", what)
	}
	switch r.code {
	case goldap.LDAPResultSuccess:
		return nil
	case goldap.LDAPResultTimeLimitExceeded:
		return fault(nil, ReasonLimit, "reading %s, the server stopped at its time limit: %s. Raise the limit for the bind identity, or index the attributes of the filter", what, r)
	case goldap.LDAPResultSizeLimitExceeded:
		return fault(nil, ReasonLimit, "reading %s, the server stopped at its size limit: %s. Raise it for the bind identity (OpenLDAP: limits … size=unlimited size.prtotal=unlimited, the first for deltas, which come without pages)", what, r)
	case goldap.LDAPResultAdminLimitExceeded, goldap.LDAPResultResultsTooLarge:
		return fault(nil, ReasonLimit, "reading %s, the server stopped at an administrative limit: %s. Raise it for the bind identity, or ask for smaller pages", what, r)
	case goldap.LDAPResultNoSuchObject:
		at := ""
		if r.matched != "" {
			at = "; the nearest entry that does is " + strconv.Quote(printable([]byte(r.matched)))
		}
		return fault(nil, ReasonBase, "reading %s: the base does not exist, or the bind identity may not see it%s", what, at)
	case goldap.LDAPResultInsufficientAccessRights:
		return fault(nil, ReasonRights, "reading %s: the bind identity has no right to search there: %s", what, r)
	case goldap.LDAPResultInvalidDNSyntax:
		return fault(nil, ReasonBase, "reading %s: the server does not take the base for a distinguished name: %s", what, r)
	case goldap.LDAPResultBusy, goldap.LDAPResultUnavailable:
		return fault(nil, ReasonUnreachable, "reading %s: the server has no time now: %s", what, r)
	}
	if r.broken() {
		return fault(nil, ReasonRefused, "reading %s: the server failed by itself: %s. Its log says why", what, r)
	}
	return fault(nil, ReasonRefused, "reading %s: the server refused: %s", what, r)
}
