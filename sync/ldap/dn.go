package ldap

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	goldap "github.com/go-ldap/ldap/v3"
)

// Key returns the form of a distinguished name that is equal for names of the
// same entry: without spaces between its parts, in lower case, with one way of
// escaping. A value of uniqueMember may carry a bit string behind it, which is
// dropped. Values that a schema compares by case are taken as equal all the
// same: servers have no two entries that differ in nothing else.
func Key(dn string) (string, error) {
	if bits, ok := strings.CutSuffix(dn, "'B"); ok {
		if i := strings.LastIndex(bits, "#'"); i > 0 && strings.Trim(bits[i+2:], "01") == "" {
			dn = dn[:i]
		}
	}
	if k, ok := plainKey(dn); ok {
		return k, nil
	}
	return parsedKey(dn)
}

// parsedKey is Key for what is escaped, quoted or joined, and for all else too.
func parsedKey(dn string) (string, error) {
	parsed, err := goldap.ParseDN(dn)
	if err != nil || len(parsed.RDNs) == 0 || slices.ContainsFunc(parsed.RDNs, misnamed) {
		return "", fmt.Errorf("%q is not a distinguished name", printable([]byte(dn)))
	}
	var s strings.Builder
	for i, rdn := range parsed.RDNs {
		if i > 0 {
			s.WriteByte(',')
		}
		parts := make([]string, len(rdn.Attributes))
		for j, a := range rdn.Attributes {
			parts[j] = strings.ToLower(strings.TrimSpace(a.Type)) + "=" + escape(fold(a.Value))
		}
		slices.Sort(parts)
		s.WriteString(strings.Join(parts, "+"))
	}
	return s.String(), nil
}

// misnamed reports whether an attribute of a name has no name, or one of two words or
// that had to be escaped: then its key could be that of another entry's name.
func misnamed(rdn *goldap.RelativeDN) bool {
	return slices.ContainsFunc(rdn.Attributes, func(a *goldap.AttributeTypeAndValue) bool {
		name := strings.TrimSpace(a.Type)
		return name == "" || escape(name) != name || strings.Contains(name, " ")
	})
}

// plainKey is Key for what nearly all names are: nothing escaped, quoted or
// joined in them, and ASCII.
func plainKey(dn string) (string, bool) {
	out := make([]byte, 0, len(dn))
	value, parts := false, 0 // in a value; of which there are
	for i := 0; i < len(dn); i++ {
		c := dn[i]
		switch {
		case c == '=' && !value:
			if len(out) == 0 || out[len(out)-1] == ',' {
				return "", false
			}
			value = true
			parts++
		case c == ',' && value:
			value = false
		case c == ' ': // one between words, none at the ends of a part
			if len(out) == 0 || i+1 == len(dn) || strings.IndexByte(" ,=", dn[i+1]) >= 0 || strings.IndexByte(",=", out[len(out)-1]) >= 0 {
				continue
			}
			if !value { // no attribute has such a name
				return "", false
			}
		case c == ',' || c < 0x20 || c >= 0x7f || strings.IndexByte(`\"+;<>=#`, c) >= 0:
			return "", false
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		}
		out = append(out, c)
	}
	return string(out), value && parts > 0
}

// fold prepares a value for comparing (RFC 4518, without its rarer mappings).
func fold(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return unicode.Is(unicode.Zs, r) }), " ")
}

// escape writes a value so that it ends where it ends.
func escape(s string) string {
	var out strings.Builder
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < 0x20 || c == 0x7f || strings.IndexByte(`\"+;<>=#,`, c) >= 0 {
			fmt.Fprintf(&out, "\\%02x", c)
			continue
		}
		out.WriteByte(s[i])
	}
	return out.String()
}
