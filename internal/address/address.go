// Package address owns how e-mail addresses and domain names are compared:
// stored verbatim, ASCII letters of the local part lower-cased, the domain by
// equality after IDNA (spec section 1).
package address

import (
	"errors"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/idna"
)

// ErrNotMatchable says that an address is never matched automatically: quoted
// or non-ASCII local parts, several @, or no usable domain.
var ErrNotMatchable = errors.New("not an e-mail address that usher matches automatically")

// ErrDomain says that a name is no valid domain name.
var ErrDomain = errors.New("not a valid domain name")

// maxAddress is the longest address that RFC 5321 section 4.5.3.1.3 lets pass.
const maxAddress = 254

// Address is an e-mail address in verbatim and comparable form.
type Address struct {
	Verbatim string // as it came
	Folded   string // the form that is compared
	Domain   string // ASCII, lower case, no trailing dot
}

// Parse returns the comparable form of s, or ErrNotMatchable.
func Parse(s string) (Address, error) {
	local, domain, ok := strings.Cut(s, "@")
	if !ok || local == "" || domain == "" || len(s) > maxAddress || strings.Contains(domain, "@") {
		return Address{}, ErrNotMatchable
	}
	for i := range len(local) {
		c := local[i]
		if c <= ' ' || c >= 0x7f || c == '"' || c == '(' || c == ')' || c == ',' || c == ':' || c == ';' || c == '<' || c == '>' || c == '[' || c == ']' || c == '\\' {
			return Address{}, ErrNotMatchable
		}
	}
	d, err := Domain(domain)
	if err != nil {
		return Address{}, ErrNotMatchable
	}
	folded := lowerASCII(local) + "@" + d
	if len(folded) > maxAddress { // a domain grows when it becomes ASCII
		return Address{}, ErrNotMatchable
	}
	return Address{Verbatim: s, Folded: folded, Domain: d}, nil
}

// Spellings returns the texts that an address is mostly written as, but for upper
// and lower case: as it came, and with its domain in ASCII and in Unicode, with a
// dot behind it and without.
func (a Address) Spellings() []string {
	local := strings.TrimSuffix(a.Folded, a.Domain)
	shown, err := idna.ToUnicode(a.Domain)
	if err != nil {
		shown = a.Domain
	}
	return []string{a.Verbatim, a.Folded, a.Folded + ".", local + shown, local + shown + "."}
}

// Same reports whether two texts are one address as addresses are compared.
func Same(a, b string) bool {
	one, err := Parse(a)
	if err != nil {
		return false
	}
	other, err := Parse(b)
	return err == nil && one.Folded == other.Folded
}

// Domain returns name as usher stores it: IDNA to ASCII, lower case, without
// the trailing dot; ErrDomain when it is none or has a single label.
func Domain(name string) (string, error) {
	name = strings.TrimSuffix(name, ".")
	if plainDomain(name) {
		return lowerASCII(name), nil
	}
	if !utf8.ValidString(name) || strings.HasSuffix(name, ".") {
		return "", ErrDomain
	}
	a, err := idna.Lookup.ToASCII(name)
	if err != nil {
		return "", ErrDomain
	}
	a = lowerASCII(strings.TrimSuffix(a, "."))
	if !plainDomain(a) {
		return "", ErrDomain
	}
	return a, nil
}

// plainDomain reports whether name is already an LDH name of two labels or
// more; punycode labels are left to the IDNA library to judge.
func plainDomain(name string) bool {
	if name == "" || len(name) > 253 {
		return false
	}
	labels, start := 0, 0
	for i := 0; i <= len(name); i++ {
		if i < len(name) && name[i] != '.' {
			c := name[i]
			if !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-') {
				return false
			}
			continue
		}
		label := name[start:i]
		if label == "" || len(label) > 63 || label[0] == '-' || label[len(label)-1] == '-' {
			return false
		}
		labels++
		start = i + 1
	}
	return labels >= 2
}

func lowerASCII(s string) string {
	for i := range len(s) {
		if s[i] >= 'A' && s[i] <= 'Z' {
			b := []byte(s)
			for j := i; j < len(b); j++ {
				if b[j] >= 'A' && b[j] <= 'Z' {
					b[j] += 'a' - 'A'
				}
			}
			return string(b)
		}
	}
	return s
}
