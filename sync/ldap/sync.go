package ldap

import (
	"bytes"
	"context"
	"regexp"
	"slices"
	"strings"

	goldap "github.com/go-ldap/ldap/v3"
)

// State is what a Change says of an entry.
type State string

// The states of entries in a Sync.
const (
	Put     State = "put"     // it was added or changed, and is as Entry says now
	Present State = "present" // it is there, unchanged
	Deleted State = "deleted" // it is there no more, or no longer what is read
)

// Change is one message about one entry. Only Put has more than the id.
type Change struct {
	State State
	ID    string // as in Entry
	Entry Entry
}

// Deletes says how a Delta tells what is gone.
type Deletes string

// The two ways.
const (
	// DeletesNamed: what is gone was named, as Deleted; all else is as it was.
	DeletesNamed Deletes = "named"
	// DeletesByAbsence: what was neither Put nor Present is gone, and so is what
	// was Deleted. A caller that holds entries takes the difference, and hands it
	// to its guard: this is how a server answers that has forgotten the deletes.
	DeletesByAbsence Deletes = "by_absence"
)

// Delta is the proof of a Sync and what to make of its changes.
type Delta struct {
	Proof
	// Cookie is for the next Sync with the same search; keep it when everything
	// that was handed out is kept. Never empty: where the server gave no new
	// one, it is the old.
	Cookie  []byte
	Deletes Deletes
	// Initial: there was no cookie before, so what was Put is everything.
	Initial                      bool
	Puts, Presents, DeletesCount int
}

// Sync hands out what changed of one kind below one base since the cookie was
// given out, all of it without a cookie: by DirSync from Active Directory, whose
// entries are known by objectGUID, from others by syncrepl (RFC 4533,
// refreshOnly), by entryUUID. As with Read, an error means that nothing follows
// from what was handed out, and the old cookie stays good.
//
// An error of reason ReasonRefresh says that the cookie is of no use and the
// whole must be read; one of ReasonBehind that this server is older than the
// cookie, so that a whole read from it would miss what is newer.
func Sync(ctx context.Context, cfg *Config, kind Kind, base string, cookie []byte, each func(Change) error) (Delta, error) {
	if err := cfg.Check(); err != nil {
		return Delta{}, err
	}
	if cfg.AsksMemberOf(kind) {
		return Delta{}, fault(nil, ReasonConfig, "servers do not say when memberOf changes: read everything, or the members of groups by member, and by a filter without memberOf")
	}
	w, err := connect(ctx, cfg)
	if err != nil {
		return Delta{}, err
	}
	defer w.close()
	id, refresh := "entryUUID", (*syncing).syncrepl
	if w.dse.ad {
		id, refresh = "objectGUID", (*syncing).dirSync
	}
	if !strings.EqualFold(cfg.Attributes.ID, id) {
		return Delta{}, fault(nil, ReasonConfig, "the changes of %s name entries by %s, and this directory knows them by %s", w.server.text, id, cfg.Attributes.ID)
	}
	s := syncing{w: w, d: w.decoder(kind), each: each, out: Delta{
		Proof:  Proof{Server: w.server.text, Vendor: w.dse.vendor, Ends: w.ends, Position: w.dse.position},
		Cookie: cookie, Deletes: DeletesNamed, Initial: len(cookie) == 0,
	}}
	if err := refresh(&s, base); err != nil {
		return Delta{}, err
	}
	if ctx.Err() != nil {
		return Delta{}, cancelled(ctx, "reading what changed")
	}
	if kind == User {
		s.out.Users = s.out.Puts
	} else {
		s.out.Groups = s.out.Puts
	}
	s.out.complete = true
	return s.out, nil
}

// slapdCookie is what a cookie of OpenLDAP looks like. One that does not is
// passed over by slapd, which then sends everything and says that it has named
// the deletes: they would be missed.
var slapdCookie = regexp.MustCompile(`^rid=\d{3}(,sid=[0-9a-f]{3})?,csn=` + csnForm + `(;` + csnForm + `)*(,delcsn=` + csnForm + `)?$`)

const csnForm = `\d{14}\.\d{6}Z#[0-9a-f]{6}#[0-9a-f]{3}#[0-9a-f]{6}`

// syncing is one refresh.
type syncing struct {
	w    *wire
	d    *decoder
	each func(Change) error
	out  Delta
	// fresh says that the server gave a cookie.
	fresh bool
}

// syncrepl is Sync for servers that have it.
func (s *syncing) syncrepl(base string) error {
	if s.w.dse.vendor == "OpenLDAP" && !s.out.Initial && !slapdCookie.Match(s.out.Cookie) {
		return fault(nil, ReasonRefresh, "the cookie is not one of %s. Everything is read anew", s.w.server.text)
	}
	q := s.w.cfg.query(s.d.kind, base, s.d)
	s.out.Pages = 1
	const refreshOnly = 1
	request := [][]byte{number(tagEnumerated, refreshOnly)}
	if !s.out.Initial {
		request = append(request, element(tagString, s.out.Cookie))
	}
	// There are no pages: the bound is for as long as nothing comes.
	s.w.left = s.w.cfg.pageTimeout()
	r, ended, err := s.w.search(q, handlers{entry: s.entry, info: s.info}, control(oidSyncRequest, element(tagSequence, request...)))
	if err != nil {
		return err
	}
	if err := s.refused(r, q.what); err != nil {
		return err
	}
	content, found, err := findControl(ended, oidSyncDone)
	switch {
	case err != nil:
		return s.w.garbled(err, "reading "+q.what)
	case !found:
		return fault(nil, ReasonSync, "reading changes of %s, the server ended without the control that says what they are", q.what)
	}
	if content, _, err = take(content, tagSequence); err != nil {
		return s.w.garbled(err, "reading "+q.what)
	}
	deletes, err := false, s.takeCookie(&content)
	if err == nil && is(content, tagBoolean) {
		deletes, err = truthOf(content)
	}
	if err != nil {
		return s.w.garbled(err, "reading "+q.what)
	}
	// Without a cookie everything was put, whatever the server calls it: slapd
	// says of that, too, that it has named the deletes.
	if !deletes || s.out.Initial {
		s.out.Deletes = DeletesByAbsence
	}
	switch {
	case s.fresh:
	case s.out.Initial:
		return fault(nil, ReasonSync, "reading %s, the server gave no cookie to go on from", q.what)
	case s.out.Puts+s.out.Presents+s.out.DeletesCount > 0:
		// What comes of a cookie that a server passes over; see slapdCookie.
		return fault(nil, ReasonRefresh, "reading changes of %s, the server sent some and no cookie: it does not know the one it was given. Everything is read anew", q.what)
	}
	return nil
}

// refused says what an end without success means for the cookie.
func (s *syncing) refused(r result, what string) error {
	if r.code == goldap.LDAPResultSyncRefreshRequired {
		return fault(nil, ReasonRefresh, "reading changes of %s: the server cannot tell them from that cookie: %s. Everything is read anew", what, r)
	}
	if r.code == goldap.LDAPResultUnavailableCriticalExtension {
		return fault(nil, ReasonSync, "reading changes of %s: the server does not offer syncrepl there: %s. OpenLDAP needs the overlay syncprov", what, r)
	}
	if !s.out.Initial {
		switch r.code {
		case goldap.LDAPResultProtocolError, goldap.LDAPResultOther:
			return fault(nil, ReasonRefresh, "reading changes of %s: the server does not understand the cookie: %s. Everything is read anew", what, r)
		case goldap.LDAPResultUnwillingToPerform:
			return fault(nil, ReasonBehind, "reading changes of %s: the server lacks what the cookie has already seen: %s. It lags, or was put back from a backup; ask another one, or wait: it is read again once it has caught up or, put back, once something was changed in it. Where it never will, since it was put back for good or a server that changes came from was retired, look what would follow with usher directory sync --though-behind --dry-run, and take it without --dry-run", what, r)
		}
	}
	return r.fault("changes of " + what)
}

func (s *syncing) entry(raw *rawEntry, controls []byte) error {
	s.w.left = s.w.cfg.pageTimeout()
	content, found, err := findControl(controls, oidSyncState)
	if err == nil && !found {
		return stateless(s.d.kind, raw)
	}
	if err == nil {
		content, _, err = take(content, tagSequence)
	}
	var code, uuid []byte
	if err == nil {
		code, content, err = take(content, tagEnumerated)
	}
	if err == nil {
		uuid, content, err = take(content, tagString)
	}
	if err == nil && (len(uuid) != 16 || len(code) != 1) {
		err = errBER
	}
	if err == nil {
		err = s.takeCookie(&content)
	}
	if err != nil {
		return s.w.garbled(err, "reading changes, at "+printable(raw.dn))
	}
	c := Change{ID: uuidText(uuid)}
	switch code[0] {
	case 0:
		c.State = Present
		s.out.Presents++
	case 1, 2:
		if s.d.kind == Group && dynamic(raw) {
			return madeUp(raw)
		}
		c.State = Put
		s.out.Puts++
		var rest []incomplete
		if c.Entry, rest, err = s.d.decode(raw); err != nil {
			return err
		}
		if rest != nil {
			return fault(nil, ReasonRange, "%s came with a part of its %s only", named(s.d.kind, c.Entry.DN), rest[0].attribute)
		}
		if c.Entry.ID != c.ID {
			return fault(nil, ReasonSync, "%s has the entryUUID %s and came as %s", named(s.d.kind, c.Entry.DN), c.Entry.ID, c.ID)
		}
	case 3:
		c.State = Deleted
		s.out.DeletesCount++
	default:
		return s.w.garbled(nil, "reading changes, at "+printable(raw.dn))
	}
	return s.each(c)
}

// stateless refuses an entry of which it is not said what became of it: slapd (2.5.13)
// sends groups so whose members its overlay dynlist makes up.
func stateless(kind Kind, raw *rawEntry) error {
	return fault(nil, ReasonSync, "%s came among the changes without the control that says what became of it, as OpenLDAP sends dynamic groups", named(kind, printable(raw.dn)))
}

// dynamic reports whether the members of a group are made up from other entries, as
// the server answers. That they are others is no change to it, and is never told.
func dynamic(raw *rawEntry) bool {
	return slices.ContainsFunc(raw.attributes, func(a rawAttribute) bool {
		return strings.EqualFold(string(a.name), "objectClass") &&
			slices.ContainsFunc(a.values, func(v []byte) bool { return strings.EqualFold(string(v), "groupOfURLs") })
	})
}

func madeUp(raw *rawEntry) error {
	return fault(nil, ReasonSync, "%s is a dynamic group, and servers do not say when the members of one change. Everything is read", printable(raw.dn))
}

// info takes the messages between the entries.
func (s *syncing) info(body []byte) error {
	s.w.left = s.w.cfg.pageTimeout()
	err := s.takeInfo(body)
	if err == errBER { //nolint:errorlint // what is wrapped is of a handler
		return s.w.garbled(err, "reading changes")
	}
	return err
}

func (s *syncing) takeInfo(body []byte) error {
	tag, content, err := syncInfo(body)
	if err != nil {
		return err
	}
	switch tag {
	case 0x80: // newcookie
		s.keep(content)
		return nil
	case 0xa1, 0xa2: // refreshDelete, refreshPresent
		if tag == 0xa2 {
			s.out.Deletes = DeletesByAbsence
		}
		return s.takeCookie(&content)
	case 0xa3:
		return s.idSet(content)
	}
	return nil // another message, which says nothing of entries
}

// syncInfo takes a message between entries apart: newcookie [0], refreshDelete
// [1], refreshPresent [2] or syncIdSet [3]. The tag of another message is 0.
func syncInfo(body []byte) (tag byte, content []byte, err error) {
	name, body, err := take(body, 0x80)
	if err != nil || string(name) != oidSyncInfo {
		return 0, nil, err
	}
	if body, _, err = take(body, 0x81); err != nil {
		return 0, nil, err
	}
	if tag, content, _, err = next(body); err == nil && tag != 0x80 && (tag < 0xa1 || tag > 0xa3) {
		err = errBER
	}
	return tag, content, err
}

// idSet takes a set of ids that are all present or all deleted.
func (s *syncing) idSet(content []byte) error {
	deleted, err := false, s.takeCookie(&content)
	if err == nil && is(content, tagBoolean) {
		if deleted, err = truthOf(content); err == nil {
			_, content, err = take(content, tagBoolean)
		}
	}
	if err == nil {
		content, _, err = take(content, tagSet)
	}
	for err == nil && len(content) > 0 {
		var uuid []byte
		if uuid, content, err = take(content, tagString); err != nil || len(uuid) != 16 {
			return errBER
		}
		c := Change{State: Present, ID: uuidText(uuid)}
		if deleted {
			c.State = Deleted
			s.out.DeletesCount++
		} else {
			s.out.Presents++
			s.out.Deletes = DeletesByAbsence
		}
		err = s.each(c)
		if err == nil && s.w.ctx.Err() != nil {
			err = cancelled(s.w.ctx, "reading what changed")
		}
	}
	return err
}

// takeCookie takes a cookie off content, where there is one.
func (s *syncing) takeCookie(content *[]byte) error {
	if !is(*content, tagString) {
		return nil
	}
	cookie, rest, err := take(*content, tagString)
	*content = rest
	s.keep(cookie)
	return err
}

func (s *syncing) keep(cookie []byte) {
	if len(cookie) > 0 {
		s.out.Cookie, s.fresh = bytes.Clone(cookie), true
	}
}

func truthOf(b []byte) (bool, error) {
	content, _, err := take(b, tagBoolean)
	if err != nil || len(content) != 1 {
		return false, errBER
	}
	return content[0] != 0, nil
}
