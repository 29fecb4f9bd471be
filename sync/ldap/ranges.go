package ldap

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// maxRereads bounds how often a long entry is begun anew because it changed
// while its parts were read.
const maxRereads = 3

// valueRange is the part of an attribute's values that came, counted from 0.
type valueRange struct {
	from, to int
	last     bool
}

// parseRange finds a range among the options of an attribute.
func parseRange(options []byte) (r valueRange, found bool, err error) {
	for _, option := range strings.Split(string(options), ";") {
		name, bounds, ok := strings.Cut(option, "=")
		if !ok || !strings.EqualFold(name, "range") {
			continue
		}
		bad := fmt.Errorf("the range %q cannot be read", printable([]byte(option)))
		low, high, ok := strings.Cut(bounds, "-")
		if !ok {
			return r, true, bad
		}
		if r.from, err = strconv.Atoi(low); err != nil || r.from < 0 {
			return r, true, bad
		}
		if high == "*" {
			r.last = true
		} else if r.to, err = strconv.Atoi(high); err != nil || r.to < r.from {
			return r, true, bad
		}
		return r, true, nil
	}
	return r, false, nil
}

var errChanged = errors.New("it changed while its parts were read")

// complete reads the missing parts of an entry's lists. They are parts of one
// list only where nothing changed between them, so an entry that did is begun
// anew.
func (w *wire) complete(d *decoder, e Entry, rest []incomplete) (Entry, error) {
	for range maxRereads {
		done, err := w.parts(d, e, rest)
		if err == nil {
			return done, nil
		}
		if !errors.Is(err, errChanged) {
			return e, err
		}
		id := e.ID
		if err := w.reread(d, e.DN, d.names, func(raw *rawEntry) (err error) {
			e, rest, err = d.decode(raw)
			return err
		}); err != nil {
			return e, err
		}
		if e.ID != id {
			return e, fault(nil, ReasonRange, "%s became another entry while it was read; the next run reads it anew", named(d.kind, e.DN))
		}
	}
	return e, fault(nil, ReasonRange, "%s changed each of the %d times that its members were read; the next run reads it anew", named(d.kind, e.DN), maxRereads)
}

// parts reads part after part until the last of each list.
func (w *wire) parts(d *decoder, e Entry, rest []incomplete) (Entry, error) {
	for _, missing := range rest {
		for more := true; more; {
			names := []string{d.a.ID, fmt.Sprintf("%s;range=%d-*", missing.attribute, missing.next)}
			if d.a.Version != "" {
				names = append(names, d.a.Version)
			}
			err := w.reread(d, e.DN, names, func(raw *rawEntry) (err error) {
				more, err = d.part(&e, raw, &missing)
				return err
			})
			if err != nil {
				return e, err
			}
		}
	}
	return e, nil
}

// part adds what came of a list and says whether there is more.
func (d *decoder) part(e *Entry, raw *rawEntry, missing *incomplete) (more bool, err error) {
	what := fmt.Sprintf("%s of %s from value %d on", missing.attribute, named(d.kind, e.DN), missing.next)
	var part *rawAttribute
	var r valueRange
	var id, version string
	for i := range raw.attributes {
		a := &raw.attributes[i]
		name, options := splitOptions(a.name)
		switch {
		case strings.EqualFold(string(name), d.a.ID):
			id = identityOf(string(name), first(a.values))
		case strings.EqualFold(string(name), d.a.Version):
			version = string(first(a.values))
		case strings.EqualFold(string(name), missing.attribute) && len(options) > 0:
			found := false
			if r, found, err = parseRange(options); err != nil {
				return false, fault(err, ReasonRange, "reading %s, the server answered with a range that cannot be read", what)
			} else if found {
				part = a
			}
		}
	}
	switch {
	case id != e.ID || version != e.Version:
		return false, errChanged
	case part == nil:
		return false, fault(nil, ReasonRange, "reading %s, that part did not come", what)
	case r.from != missing.next || !r.last && len(part.values) != r.to-r.from+1:
		return false, fault(nil, ReasonRange, "reading %s, %d values came as %s", what, len(part.values), printable(part.name))
	}
	for _, role := range d.roles[strings.ToLower(missing.attribute)] {
		if role.field != fieldMembership && role.field != fieldExtra {
			continue
		}
		if role.field == fieldExtra {
			e.Extra[role.extra] = appendTexts(e.Extra[role.extra], e, missing.attribute, part.values)
			continue
		}
		d.set(e, role, missing.attribute, part.values)
	}
	missing.next = r.to + 1
	return !r.last, nil
}

// reread asks for one entry by its name.
func (w *wire) reread(d *decoder, dn string, names []string, entry func(*rawEntry) error) error {
	w.left = w.cfg.pageTimeout()
	what, n := "the members of "+named(d.kind, dn), 0
	r, _, err := w.search(query{base: dn, scope: scopeBase, filter: "(objectClass=*)", attributes: names, what: what},
		handlers{entry: func(e *rawEntry, _ []byte) error { n++; return entry(e) }})
	if err == nil {
		err = r.fault(what)
	}
	if err == nil && n != 1 || Reason(err) == ReasonBase {
		return fault(err, ReasonRange, "%s was moved or deleted while its members were read; the next run reads it anew", named(d.kind, dn))
	}
	return err
}
