package ldap

import (
	"bytes"

	goldap "github.com/go-ldap/ldap/v3"
)

// Controls.
const (
	oidPaging      = "1.2.840.113556.1.4.319"
	oidDomainScope = "1.2.840.113556.1.4.1339" // Active Directory: no references to other domains
	oidSyncRequest = "1.3.6.1.4.1.4203.1.9.1.1"
	oidSyncState   = "1.3.6.1.4.1.4203.1.9.1.2"
	oidSyncDone    = "1.3.6.1.4.1.4203.1.9.1.3"
	oidSyncInfo    = "1.3.6.1.4.1.4203.1.9.1.4"
	oidDirSync     = "1.2.840.113556.1.4.841"
)

// Scopes of a search.
const (
	scopeBase    = 0
	scopeSubtree = 2
)

// maxEmptyPages bounds how often a server may answer with nothing and ask to be
// asked again.
const maxEmptyPages = 1000

// query is a search without its controls.
type query struct {
	base       string
	scope      int
	filter     string
	attributes []string
	sizeLimit  int
	what       string // for errors: "reading users below ou=people,…" without the verb
}

func (q query) encode() ([]byte, error) {
	filter, err := goldap.CompileFilter(q.filter)
	if err != nil {
		return nil, fault(err, ReasonConfig, "the filter %q cannot be read", q.filter)
	}
	names := make([][]byte, len(q.attributes))
	for i, a := range q.attributes {
		names[i] = text(tagString, a)
	}
	return element(opSearch, text(tagString, q.base), number(tagEnumerated, q.scope), number(tagEnumerated, 0),
		number(tagInteger, q.sizeLimit), number(tagInteger, 0), boolean(false), filter.Bytes(), element(tagSequence, names...)), nil
}

// attributesOf returns the names of the attributes that an encoded filter looks at.
func attributesOf(filter []byte) (names []string) {
	for len(filter) > 0 {
		tag, content, rest, err := next(filter)
		if err != nil {
			return names
		}
		filter = rest
		name := content
		switch tag {
		case 0xa0, 0xa1, 0xa2: // and, or, not
			names = append(names, attributesOf(content)...)
			continue
		case 0x87: // present
		case 0xa9: // extensibleMatch
			for tag, name = 0, nil; tag != 0x82 && len(content) > 0 && err == nil; {
				tag, name, content, err = next(content)
			}
			if tag != 0x82 { // it looks at all of them
				continue
			}
		default:
			name, _, err = take(content, tagString)
		}
		if err == nil {
			name, _ = splitOptions(name)
			names = append(names, string(name))
		}
	}
	return names
}

// control is a critical control: a server that does not know it must refuse the
// request and not answer as if it had not been there.
func control(oid string, content []byte) []byte {
	parts := [][]byte{text(tagString, oid), boolean(true)}
	if content != nil {
		parts = append(parts, element(tagString, content))
	}
	return element(tagSequence, parts...)
}

// findControl returns the value of a control, and whether it is there.
func findControl(controls []byte, oid string) (content []byte, found bool, err error) {
	for len(controls) > 0 {
		var c, name []byte
		if c, controls, err = take(controls, tagSequence); err != nil {
			return nil, false, err
		}
		if name, c, err = take(c, tagString); err != nil {
			return nil, false, err
		}
		if string(name) != oid {
			continue
		}
		if is(c, tagBoolean) {
			if _, c, err = take(c, tagBoolean); err != nil {
				return nil, false, err
			}
		}
		if is(c, tagString) {
			content, _, err = take(c, tagString)
		}
		return content, true, err
	}
	return nil, false, nil
}

// handlers take what a search yields before its end. A nil info: nothing but
// entries is expected.
type handlers struct {
	entry func(e *rawEntry, controls []byte) error
	info  func(body []byte) error
}

// search sends one request and returns how the server ended it and the controls
// of its end, valid until the next read. A reference to another server is an
// error, and so is whatever a handler returns; the request is abandoned then.
func (w *wire) search(q query, h handlers, controls ...[]byte) (result, []byte, error) {
	request, err := q.encode()
	if err != nil {
		return result{}, nil, err
	}
	id, err := w.send(opSearch, request, controls...)
	if err != nil {
		return result{}, nil, err
	}
	what := "reading " + q.what
	var e rawEntry
	for {
		m, err := w.receive(id, what)
		if err != nil {
			w.abandon(id)
			return result{}, nil, err
		}
		switch {
		case m.op == opEntry:
			if err = e.parse(m.body); err != nil {
				err = w.lost(err, what)
			} else if err = h.entry(&e, m.controls); err == nil && w.ctx.Err() != nil {
				err = cancelled(w.ctx, what)
			}
		case m.op == opReference:
			err = result{referred: true}.fault(q.what)
		case m.op == opIntermediate && h.info != nil:
			err = h.info(m.body)
		case m.op == opDone:
			r, err := parseResult(m.body)
			if err != nil {
				return result{}, nil, w.garbled(err, what)
			}
			return r, m.controls, nil
		default:
			err = w.garbled(nil, what)
		}
		if err != nil {
			w.abandon(id)
			return result{}, nil, err
		}
	}
}

// paged reads everything that a query finds, page by page, and hands it out. It
// returns nil only where the server ended the last page with success and said
// that there is no other.
func (w *wire) paged(q query, entry func(*rawEntry) error, pageEnd func() error) (pages int, err error) {
	var cookie []byte
	size := number(tagInteger, w.cfg.pageSize())
	for empty := 0; ; {
		w.left = w.cfg.pageTimeout()
		controls := [][]byte{control(oidPaging, element(tagSequence, size, element(tagString, cookie)))}
		if w.dse.ad && w.dse.offers(oidDomainScope) {
			controls = append(controls, control(oidDomainScope, nil))
		}
		got := false
		r, ended, err := w.search(q, handlers{entry: func(e *rawEntry, _ []byte) error { got = true; return entry(e) }}, controls...)
		if err != nil {
			return pages, err
		}
		if r.code == goldap.LDAPResultUnavailableCriticalExtension {
			return pages, fault(nil, ReasonPaging, "reading %s: the server does not read in pages: %s. Without pages it cannot be told whether everything came", q.what, r)
		}
		if err := r.fault(q.what); err != nil {
			return pages, err
		}
		if cookie, err = w.nextPage(ended, q.what); err != nil {
			return pages, err
		}
		pages++
		if err := pageEnd(); err != nil {
			return pages, err
		}
		if len(cookie) == 0 {
			return pages, nil
		}
		if empty++; got {
			empty = 0
		}
		if empty > maxEmptyPages {
			return pages, fault(nil, ReasonPaging, "reading %s, the server sent %d empty pages and no end", q.what, empty)
		}
	}
}

// nextPage returns the cookie that the end of a page carries, empty at the last.
func (w *wire) nextPage(controls []byte, what string) ([]byte, error) {
	content, found, err := findControl(controls, oidPaging)
	if err != nil {
		return nil, w.garbled(err, "reading "+what)
	}
	if !found {
		return nil, fault(nil, ReasonPaging, "reading %s, a page ended without the control that says whether it was the last", what)
	}
	if content, _, err = take(content, tagSequence); err == nil {
		_, content, err = take(content, tagInteger)
	}
	if err == nil {
		content, _, err = take(content, tagString)
	}
	if err != nil {
		return nil, w.garbled(err, "reading "+what)
	}
	return bytes.Clone(content), nil
}

// rawEntry is an entry as it came; its parts are valid until the next message.
type rawEntry struct {
	dn         []byte
	attributes []rawAttribute
}

type rawAttribute struct {
	name   []byte
	values [][]byte
}

// maxValues bounds the attributes and values of an entry, each of which takes many
// times what a short one has of a message.
const maxValues = 2 << 20

func (e *rawEntry) parse(b []byte) error {
	dn, b, err := take(b, tagString)
	if err != nil {
		return err
	}
	list, _, err := take(b, tagSequence)
	if err != nil {
		return err
	}
	e.dn, e.attributes = dn, e.attributes[:0]
	n, most := 0, maxValues
	for len(list) > 0 {
		if most--; most < 0 {
			return errMany
		}
		var one, set, v []byte
		if one, list, err = take(list, tagSequence); err != nil {
			return err
		}
		if n == cap(e.attributes) {
			e.attributes = append(e.attributes[:n], rawAttribute{})
		}
		e.attributes = e.attributes[:n+1] // its values from before are room
		a := &e.attributes[n]
		n++
		if a.name, one, err = take(one, tagString); err != nil {
			return err
		}
		if set, _, err = take(one, tagSet); err != nil {
			return err
		}
		for a.values = a.values[:0]; len(set) > 0; {
			if v, set, err = take(set, tagString); err != nil {
				return err
			}
			if most--; most < 0 {
				return errMany
			}
			a.values = append(a.values, v)
		}
	}
	return nil
}
