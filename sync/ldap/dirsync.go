package ldap

import (
	"bytes"
	"slices"
	"strings"

	goldap "github.com/go-ldap/ldap/v3"
)

const (
	// dirSyncObjectSecurity: what the bind identity may read, without the right
	// to replicate the domain.
	dirSyncObjectSecurity = 1
	dirSyncBytes          = 1 << 20 // an answer
)

// dirSync is Sync for Active Directory. DirSync names what changed, by pieces of
// entries: attributes that changed, members that came or went. It is taken for
// the names alone, and each of those is read whole, which also says whether it
// is still what is read: it was deleted, moved out of the base, or no longer
// meets the filter where it is not found.
func (s *syncing) dirSync(base string) error {
	if !s.w.dse.offers(oidDirSync) {
		return fault(nil, ReasonSync, "%s does not offer DirSync", s.w.server.text)
	}
	domain, err := s.domain(base)
	if err != nil {
		return err
	}
	q := query{base: domain, scope: scopeSubtree, filter: "(objectClass=" + string(s.d.kind) + ")", what: "changes of " + domain}
	if q.attributes, err = s.told(); err != nil {
		return err
	}
	for empty := 0; ; {
		changed, more, err := s.changed(q)
		if err != nil {
			return err
		}
		s.out.Pages++
		if err := s.whole(base, changed); err != nil {
			return err
		}
		if !more {
			break
		}
		if empty++; len(changed) > 0 || s.out.Initial {
			empty = 0
		}
		if empty > maxEmptyPages {
			return fault(nil, ReasonSync, "reading %s, the server sent %d empty answers and no end", q.what, empty)
		}
	}
	if !s.out.Initial {
		return nil
	}
	// The cookie is older than what is read now: what changes meanwhile is
	// named again the next time.
	s.out.Deletes = DeletesByAbsence
	pages, err := s.w.everything(s.d, base, nil, s.put)
	s.out.Pages += pages
	return err
}

// told returns the attributes whose changes are asked for, since no other change is
// told: those that are read, those that decide whether an entry is, and those that
// change when one is renamed, moved or deleted. Its RDN is never told.
func (s *syncing) told() ([]string, error) {
	filter, err := goldap.CompileFilter(s.w.cfg.search(s.d.kind).Filter)
	if err != nil {
		return nil, fault(err, ReasonConfig, "the filter cannot be read")
	}
	out := slices.Concat(s.d.names, attributesOf(filter.Bytes()), []string{"name", "isDeleted"})
	for i := range out {
		out[i] = strings.ToLower(out[i])
	}
	slices.Sort(out)
	return slices.Compact(out), nil
}

// domain is the naming context that a base is in: DirSync takes no other base.
func (s *syncing) domain(base string) (string, error) {
	below, err := goldap.ParseDN(base)
	if err != nil {
		return "", fault(err, ReasonConfig, "the base %q is not a distinguished name", base)
	}
	found, depth := "", 0
	for _, context := range s.w.dse.contexts {
		dn, err := goldap.ParseDN(context)
		if err == nil && len(dn.RDNs) > depth && (dn.EqualFold(below) || dn.AncestorOfFold(below)) {
			found, depth = context, len(dn.RDNs)
		}
	}
	if found == "" {
		return "", fault(nil, ReasonBase, "%s is in none of the naming contexts of %s", base, s.w.server.text)
	}
	return found, nil
}

// changed asks for the ids of what changed, and whether there are more. Without
// a cookie everything has changed, and only the cookie is wanted.
func (s *syncing) changed(q query) (ids []string, more bool, err error) {
	s.w.left = s.w.cfg.pageTimeout()
	request := element(tagSequence, number(tagInteger, dirSyncObjectSecurity), number(tagInteger, dirSyncBytes), element(tagString, s.out.Cookie))
	r, ended, err := s.w.search(q, handlers{entry: func(e *rawEntry, _ []byte) error {
		if s.out.Initial {
			return nil
		}
		for _, a := range e.attributes {
			if string(appendLower(nil, a.name)) == "objectguid" {
				if id := identityOf("objectGUID", first(a.values)); id != "" {
					ids = append(ids, id)
					return nil
				}
			}
		}
		return fault(nil, ReasonIdentity, "%s came without its objectGUID among the changes", named(s.d.kind, printable(e.dn)))
	}}, control(oidDirSync, request))
	if err != nil {
		return nil, false, err
	}
	if err := s.refusedDirSync(r, q.what); err != nil {
		return nil, false, err
	}
	content, found, err := findControl(ended, oidDirSync)
	switch {
	case err != nil:
		return nil, false, s.w.garbled(err, "reading "+q.what)
	case !found:
		return nil, false, fault(nil, ReasonSync, "reading %s, the server ended without the control that says whether there are more", q.what)
	}
	var flags, cookie []byte
	if content, _, err = take(content, tagSequence); err == nil {
		flags, content, err = take(content, tagInteger)
	}
	if err == nil {
		_, content, err = take(content, tagInteger)
	}
	if err == nil {
		cookie, _, err = take(content, tagString)
	}
	if err != nil {
		return nil, false, s.w.garbled(err, "reading "+q.what)
	}
	if len(cookie) == 0 {
		return nil, false, fault(nil, ReasonSync, "reading %s, the server gave no cookie to go on from", q.what)
	}
	s.out.Cookie = bytes.Clone(cookie)
	slices.Sort(ids)
	return slices.Compact(ids), len(bytes.Trim(flags, "\x00")) > 0, nil
}

// refusedDirSync says what an end without success means for the cookie.
func (s *syncing) refusedDirSync(r result, what string) error {
	if !s.out.Initial {
		switch r.code {
		case goldap.LDAPResultOperationsError, goldap.LDAPResultProtocolError, goldap.LDAPResultUnavailableCriticalExtension, goldap.LDAPResultUnwillingToPerform, goldap.LDAPResultOther:
			return fault(nil, ReasonRefresh, "reading %s: the server does not take the cookie: %s. Everything is read anew", what, r)
		}
	}
	return r.fault(what)
}

// whole reads what changed and hands it out, and as deleted what is not there.
func (s *syncing) whole(base string, ids []string) error {
	for some := range slices.Chunk(ids, confirmAtOnce) {
		found := map[string]bool{}
		if _, err := s.w.everything(s.d, base, some, func(e Entry) error {
			found[e.ID] = true
			return s.put(e)
		}); err != nil {
			return err
		}
		for _, id := range some {
			if found[id] {
				continue
			}
			s.out.DeletesCount++
			if err := s.each(Change{State: Deleted, ID: id}); err != nil {
				return err
			}
		}
	}
	return nil
}

func (s *syncing) put(e Entry) error {
	s.out.Puts++
	return s.each(Change{State: Put, ID: e.ID, Entry: e})
}
