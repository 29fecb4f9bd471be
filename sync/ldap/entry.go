package ldap

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// Kind is what an entry is.
type Kind string

// The kinds of entries.
const (
	User  Kind = "user"
	Group Kind = "group"
)

// Entry is one person or group as the directory has it.
type Entry struct {
	Kind Kind
	// ID is the same for as long as the entry exists, wherever it is moved and
	// whatever it is called. UUIDs are in lower-case text.
	ID string
	DN string
	// Version differs after every change; compare it for equality alone. It is
	// empty for people where Config.MembersAtUsers, whose groups change without
	// it, and where no attribute was named for it.
	Version string

	UserName, Email, GivenName, FamilyName, ExternalID string
	DisplayName                                        string // of a group: its name
	// Emails are all values of the attribute that Email is the first of.
	Emails []string
	// Active says whether the account is enabled, without regard to Expires.
	Active bool
	// Expires is when the account ends, zero for never. It is compared by the
	// caller, whose clock can be told from one that jumps.
	Expires time.Time
	// UID is what groups call a person where Config.MembersByUID, and UIDs what they
	// may call them beside: values have no order.
	UID  string
	UIDs []string
	// Groups are the distinguished names of a person's groups where
	// Config.MembersAtUsers; Members of a group are else distinguished names,
	// or UIDs where Config.MembersByUID. See Key.
	Groups, Members []string
	Extra           map[string][]string

	// Problem says why the entry must not be used, "" where it may: it exists,
	// so it is not gone, and something in it cannot be read, so nothing may be
	// changed by it.
	Problem string
}

// field is what an attribute is for.
type field uint8

const (
	fieldID field = iota
	fieldVersion
	fieldUserName
	fieldEmail
	fieldGivenName
	fieldFamilyName
	fieldDisplayName
	fieldExternalID
	fieldActive
	fieldExpires
	fieldUID
	fieldMembership
	fieldClass
	fieldExtra
)

// role is one use of an attribute; one may have several.
type role struct {
	field field
	extra string
}

// decoder turns what came into an Entry.
type decoder struct {
	kind  Kind
	a     Attributes
	roles map[string][]role // by the attribute's name in lower case
	names []string          // to ask for, each once, sorted
	// populated: the server lets no group of the classes groupOfNames and
	// groupOfUniqueNames be without members. Others do.
	populated bool
}

// decoder is one for what this server holds.
func (w *wire) decoder(kind Kind) *decoder {
	d := newDecoder(kind, w.cfg.Attributes)
	if m := strings.ToLower(w.cfg.Attributes.Membership); kind == Group && w.dse.vendor == "OpenLDAP" && (m == attrMember || m == attrUnique) {
		d.populated = true
		d.add("objectClass", fieldClass, "")
		slices.Sort(d.names)
	}
	return d
}

func newDecoder(kind Kind, a Attributes) *decoder {
	atUsers := strings.EqualFold(a.Membership, attrMemberOf)
	if atUsers && kind == User {
		a.Version = "" // it stays when memberOf changes, which the server writes
	}
	d := &decoder{kind: kind, a: a, roles: map[string][]role{}}
	d.add(a.ID, fieldID, "")
	d.add(a.Version, fieldVersion, "")
	if kind == Group {
		d.add(a.GroupName, fieldDisplayName, "")
		if !atUsers {
			d.add(a.Membership, fieldMembership, "")
		}
		slices.Sort(d.names)
		return d
	}
	for f, name := range map[field]string{
		fieldUserName: a.UserName, fieldEmail: a.Email, fieldGivenName: a.GivenName, fieldFamilyName: a.FamilyName, fieldDisplayName: a.DisplayName,
		fieldExternalID: a.ExternalID, fieldActive: a.Active, fieldExpires: a.Expires, fieldUID: a.UID,
	} {
		d.add(name, f, "")
	}
	if atUsers {
		d.add(a.Membership, fieldMembership, "")
	}
	for name, attribute := range a.Extra {
		d.add(attribute, fieldExtra, name)
	}
	slices.Sort(d.names)
	return d
}

func (d *decoder) add(name string, f field, extra string) {
	if name == "" {
		return
	}
	key := strings.ToLower(name)
	if d.roles[key] == nil {
		d.names = append(d.names, name)
	}
	d.roles[key] = append(d.roles[key], role{f, extra})
}

// incomplete is an attribute of which a part came, as Active Directory sends
// long ones: member;range=0-1499.
type incomplete struct {
	attribute string
	next      int // the first value that is missing
}

// decode makes an Entry; rest says of which of its lists more is to be read.
// The error is one of the whole read: an entry that cannot be identified would
// be taken for one that is gone.
func (d *decoder) decode(raw *rawEntry) (e Entry, rest []incomplete, err error) {
	e = Entry{Kind: d.kind, DN: string(raw.dn), Active: true}
	var active, expires []byte
	populated := false
	for i := range raw.attributes {
		a := &raw.attributes[i]
		name, options := splitOptions(a.name)
		var lower [64]byte
		roles := d.roles[string(appendLower(lower[:0], name))]
		if len(roles) == 0 || len(a.values) == 0 && len(options) == 0 {
			continue
		}
		if len(options) > 0 {
			r, ranged, err := parseRange(options)
			if err != nil || ranged && r.from != 0 {
				return e, nil, fault(err, ReasonRange, "%s came with a part of %s that was not asked for", named(d.kind, e.DN), printable(a.name))
			}
			if !ranged { // another language, say
				continue
			}
			if !r.last {
				if len(a.values) != r.to+1 {
					return e, nil, fault(nil, ReasonRange, "%s came with %d values where the server announced %s", named(d.kind, e.DN), len(a.values), printable(a.name))
				}
				rest = append(rest, incomplete{string(name), r.to + 1})
			}
		}
		for _, r := range roles {
			switch r.field {
			case fieldActive:
				active = first(a.values)
			case fieldExpires:
				expires = first(a.values)
			case fieldClass:
				populated = d.populated && slices.ContainsFunc(a.values, needsMembers)
			default:
				d.set(&e, r, string(name), a.values)
			}
		}
	}
	if e.ID == "" {
		return e, nil, fault(nil, ReasonIdentity, "%s came without a usable %s, by which it is known again. The bind identity may lack the right to read it, or the attribute is the wrong one", named(d.kind, e.DN), d.a.ID)
	}
	if d.kind == User {
		d.judge(&e, active, expires)
	}
	if populated && len(e.Members) == 0 {
		e.Problem = "it has no " + d.a.Membership + ", which its class demands: the bind identity may lack the right to read it"
	}
	if e.Problem == "" && d.kind == Group && d.a.GroupName != "" && e.DisplayName == "" {
		e.Problem = "it has no " + d.a.GroupName
	}
	e.fit()
	return e, rest, nil
}

func needsMembers(class []byte) bool {
	s := string(class)
	return strings.EqualFold(s, "groupOfNames") || strings.EqualFold(s, "groupOfUniqueNames")
}

// set fills one field.
func (d *decoder) set(e *Entry, r role, name string, values [][]byte) {
	switch r.field {
	case fieldID:
		e.ID = identityOf(name, first(values))
		return
	case fieldMembership:
		list := &e.Members
		if d.kind == User {
			list = &e.Groups
		}
		*list = appendTexts(*list, e, name, values)
		return
	case fieldExtra:
		if e.Extra == nil {
			e.Extra = map[string][]string{}
		}
		e.Extra[r.extra] = appendTexts(nil, e, name, values)
		return
	case fieldEmail:
		e.Emails = appendTexts(nil, e, name, values)
		if strings.EqualFold(name, "proxyAddresses") {
			e.Emails = proxied(e.Emails)
		}
		if len(e.Emails) > 0 {
			e.Email = e.Emails[0]
		}
		return
	}
	if r.field == fieldExternalID {
		e.ExternalID = identityOf(name, first(values))
		return
	}
	if len(values) == 0 {
		return
	}
	if !utf8.Valid(values[0]) {
		e.Problem = "its " + name + " is not text"
		return
	}
	one := string(values[0])
	switch r.field {
	case fieldVersion:
		e.Version = one
	case fieldUserName:
		e.UserName = one
	case fieldGivenName:
		e.GivenName = one
	case fieldFamilyName:
		e.FamilyName = one
	case fieldDisplayName:
		e.DisplayName = one
	case fieldUID:
		e.UID = one
		if strings.EqualFold(d.a.Membership, attrMemberUID) {
			e.UIDs = appendTexts(nil, e, name, values[1:])
		}
	}
}

// judge fills what is not taken over as it stands.
func (d *decoder) judge(e *Entry, active, expires []byte) {
	var err error
	if d.a.Active != "" {
		if e.Active, err = enabled(d.a.Active, active); err != nil {
			e.Active, e.Problem = true, err.Error()
		}
	}
	if d.a.Expires != "" && expires != nil {
		if e.Expires, err = expiry(d.a.Expires, string(expires)); err != nil {
			e.Problem = err.Error()
		}
	}
	if e.Problem == "" && d.a.UserName != "" && e.UserName == "" {
		e.Problem = "it has no " + d.a.UserName
	}
}

// enabled says what the value of an attribute means for an account, nil where
// it has none.
func enabled(attribute string, v []byte) (bool, error) {
	s := string(v)
	switch strings.ToLower(attribute) {
	case "useraccountcontrol":
		n, err := strconv.ParseInt(s, 10, 64)
		if err != nil {
			return true, fmt.Errorf("its userAccountControl %q is not a number, or may not be read", printable(v))
		}
		const accountDisable = 0x2
		return n&accountDisable == 0, nil
	case "pwdaccountlockedtime": // a lock of any other time ends by itself; this one may be written with seconds
		return !strings.HasPrefix(s, "000001010000"), nil
	case "nsaccountlock", "ds-pwp-account-disabled":
		if v == nil {
			return true, nil
		}
		locked, err := truth(attribute, v)
		return !locked, err
	}
	return truth(attribute, v)
}

func truth(attribute string, v []byte) (bool, error) {
	switch strings.ToLower(string(v)) {
	case "true", "yes", "1", "active", "enabled":
		return true, nil
	case "false", "no", "0", "inactive", "disabled":
		return false, nil
	}
	return true, fmt.Errorf("its %s is neither TRUE nor FALSE but %q", attribute, printable(v))
}

// lastDay is the last day since 1970 that has a number in microseconds.
const lastDay = (1<<63-1)/86400_000_000 - 1

// expiry reads when an account ends.
func expiry(attribute, s string) (time.Time, error) {
	bad := fmt.Errorf("its %s %q is not a time", attribute, printable([]byte(s)))
	switch strings.ToLower(attribute) {
	case "accountexpires": // 100 ns since 1601, and two ways to say never
		n, err := strconv.ParseInt(s, 10, 64)
		if err != nil || n < 0 {
			return time.Time{}, bad
		}
		if n == 0 || n == 1<<63-1 {
			return time.Time{}, nil
		}
		const from1601 = 11_644_473_600 // seconds to 1970
		return time.Unix(n/1e7-from1601, n%1e7*100).UTC(), nil
	case "shadowexpire": // days since 1970
		n, err := strconv.ParseInt(s, 10, 32)
		switch {
		case err != nil:
			return time.Time{}, bad
		case n < 0 || n > lastDay: // a number that is to say never
			return time.Time{}, nil
		}
		return time.Unix(n*86400, 0).UTC(), nil
	}
	// Generalized time (RFC 4517 section 3.3.13): a fraction of the seconds is read
	// without being named, minutes and seconds may be missing.
	for _, layout := range []string{"20060102150405Z0700", "20060102150405Z07", "200601021504Z0700", "200601021504Z07", "2006010215Z0700", "2006010215Z07"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.UTC(), nil
		}
	}
	return time.Time{}, bad
}

// identityOf is the text of a value that identifies, "" where it is none.
func identityOf(attribute string, v []byte) string {
	switch strings.ToLower(attribute) {
	case "objectguid", "ms-ds-consistencyguid", "guid":
		if len(v) != 16 {
			return ""
		}
		// Its first three numbers are little-endian.
		var b [16]byte
		binary.BigEndian.PutUint32(b[0:], binary.LittleEndian.Uint32(v[0:]))
		binary.BigEndian.PutUint16(b[4:], binary.LittleEndian.Uint16(v[4:]))
		binary.BigEndian.PutUint16(b[6:], binary.LittleEndian.Uint16(v[6:]))
		copy(b[8:], v[8:])
		return uuidText(b[:])
	case "entryuuid", "ipauniqueid":
		s := strings.ToLower(string(v))
		if b, err := hex.DecodeString(strings.ReplaceAll(s, "-", "")); err != nil || len(b) != 16 || uuidText(b) != s {
			return ""
		}
		return s
	}
	if !utf8.Valid(v) {
		return ""
	}
	return strings.TrimSpace(string(v))
}

// uuidText is the text of the 16 bytes of a UUID.
func uuidText(b []byte) string {
	var s [36]byte
	hex.Encode(s[0:8], b[0:4])
	hex.Encode(s[9:13], b[4:6])
	hex.Encode(s[14:18], b[6:8])
	hex.Encode(s[19:23], b[8:10])
	hex.Encode(s[24:36], b[10:16])
	s[8], s[13], s[18], s[23] = '-', '-', '-', '-'
	return string(s[:])
}

// proxied takes the addresses out of proxyAddresses, the primary one first.
func proxied(values []string) []string {
	var out []string
	for _, v := range values {
		scheme, address, _ := strings.Cut(v, ":")
		switch scheme {
		case "SMTP":
			out = append([]string{address}, out...)
		case "smtp":
			out = append(out, address)
		}
	}
	return out
}

func first(values [][]byte) []byte {
	if len(values) == 0 {
		return nil
	}
	return values[0]
}

// appendTexts appends values, which must be text.
func appendTexts(to []string, e *Entry, name string, values [][]byte) []string {
	if to == nil && len(values) > 0 {
		to = make([]string, 0, len(values))
	}
	for _, v := range values {
		if !utf8.Valid(v) {
			e.Problem = "its " + name + " is not text"
			continue
		}
		to = append(to, string(v))
	}
	return to
}

// splitOptions takes member;range=0-1499 apart.
func splitOptions(name []byte) (base, options []byte) {
	for i, c := range name {
		if c == ';' {
			return name[:i], name[i+1:]
		}
	}
	return name, nil
}

func appendLower(to, name []byte) []byte {
	for _, c := range name {
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		to = append(to, c)
	}
	return to
}
