package ldap

import (
	"context"
	"errors"
	"os"
	"time"

	goldap "github.com/go-ldap/ldap/v3"
)

// Watched is one search of a Watch and where it goes on from.
type Watched struct {
	Kind   Kind
	Base   string
	Cookie []byte // of a Sync with the same search
}

// Notice is what a Watch tells. It says that something is to be asked for, and
// never what.
type Notice struct {
	// Begun: from now on every change is told. Whatever happened before, since
	// the cookies were given out, is not. It is the first notice, and comes once.
	// Otherwise something was added, changed or deleted.
	Begun  bool
	Server string // that is watched
}

const (
	// watchQuiet is how long a watched server may say nothing before it is asked
	// whether it is there.
	watchQuiet = 30 * time.Second
	// maxWatchMessage bounds a message of a watched server, in bytes: it is asked
	// for no attribute, and sets of ids are what is longest.
	maxWatchMessage = 16 << 20
	// roomToKeep is what of the room for messages is kept while nothing comes.
	roomToKeep = 64 << 10
)

// Watch has a server tell when something of what is searched changes (RFC 4533,
// refreshAndPersist), all searches over one connection, until ctx ends or the
// server can be watched no more; it always returns an error, whose reason is one
// of Sync's. What changed it does not say, no attribute is asked for, and nothing
// follows from a notice but that a Sync from the old cookies has something to
// read: a watch that is lost, or that missed something, loses nothing.
//
// tell is called by the goroutine of Watch, which reads nothing meanwhile.
func Watch(ctx context.Context, cfg *Config, searches []Watched, tell func(Notice)) error {
	if err := cfg.Check(); err != nil {
		return err
	}
	w, err := connect(ctx, cfg)
	if err != nil {
		return err
	}
	defer w.close()
	w.most = maxWatchMessage
	p := persisting{w: w, tell: tell, what: "watching " + w.server.text, waiting: len(searches), searches: map[int]*persistent{}}
	if err := p.offered(searches); err != nil {
		return err
	}
	for _, s := range searches {
		if err := p.ask(s); err != nil {
			return err
		}
	}
	for {
		m, err := p.next()
		if err == nil {
			err = p.take(m)
		}
		if err == nil && ctx.Err() != nil {
			err = cancelled(ctx, p.what)
		}
		if err != nil {
			return err
		}
	}
}

// persisting is a Watch over a connection.
type persisting struct {
	w        *wire
	tell     func(Notice)
	what     string // for errors
	searches map[int]*persistent
	waiting  int // searches that have not left their refresh stage
	asked    int // the request that asks whether the server is there; 0: none
}

// persistent is one of its searches.
type persistent struct {
	q     query
	begun bool // it has left its refresh stage
}

// offered returns an error where a server cannot be watched from what is known.
func (p *persisting) offered(searches []Watched) error {
	w := p.w
	if w.dse.ad {
		return fault(nil, ReasonSync, "%s is Active Directory, which does not offer what a watch needs (RFC 4533): take watch off, and have it read more often", w.server.text)
	}
	if len(searches) == 0 {
		return fault(nil, ReasonConfig, "nothing is searched, and so there is nothing to watch")
	}
	for _, s := range searches {
		if s.Kind == User && w.cfg.MembersAtUsers() {
			return fault(nil, ReasonConfig, "servers do not say when memberOf changes: a watch needs groups that name their members")
		}
		if len(s.Cookie) == 0 || w.dse.vendor == "OpenLDAP" && !slapdCookie.Match(s.Cookie) {
			return fault(nil, ReasonRefresh, "there is no cookie of %s to watch it from. It is read first", w.server.text)
		}
	}
	return nil
}

// ask begins one search. What is read of entries is that they changed.
func (p *persisting) ask(s Watched) error {
	q := query{
		base: s.Base, scope: scopeSubtree, filter: p.w.cfg.search(s.Kind).Filter, attributes: []string{"1.1"},
		what: string(s.Kind) + "s below " + s.Base,
	}
	request, err := q.encode()
	if err != nil {
		return err
	}
	const refreshAndPersist = 3
	id, err := p.w.send(opSearch, request, control(oidSyncRequest,
		element(tagSequence, number(tagEnumerated, refreshAndPersist), element(tagString, s.Cookie))))
	p.searches[id] = &persistent{q: q}
	return err
}

// next returns the next message. A server that is quiet while it may be is asked
// whether it is there.
func (p *persisting) next() (message, error) {
	w := p.w
	for w.in.Buffered() == 0 {
		switch {
		case p.waiting > 0:
			w.left = w.cfg.pageTimeout()
		case p.asked != 0:
			w.left = w.cfg.bindTimeout()
		default:
			w.left = orDefault(w.cfg.WatchQuiet, watchQuiet)
			if cap(w.buf) > roomToKeep {
				w.buf = nil
			}
		}
		_, err := w.in.Peek(1)
		switch {
		case err == nil:
		case p.waiting > 0 || p.asked != 0 || !errors.Is(err, os.ErrDeadlineExceeded) || w.ctx.Err() != nil:
			return message{}, w.lost(err, p.what)
		default:
			if p.asked, err = w.send(opExtended, element(opExtended, text(0x80, oidWhoAmI))); err != nil {
				return message{}, err
			}
		}
	}
	w.left = w.cfg.pageTimeout()
	return w.read(p.what)
}

// take takes a message in.
func (p *persisting) take(m message) error {
	w := p.w
	if m.id == 0 && m.op == opExtendedDone {
		w.broken = true
		r, _ := parseResult(m.body) // what it says is only repeated
		return fault(nil, ReasonLost, "%s, the server ended the connection and said: %s", p.what, r)
	}
	if m.id != 0 && m.id == p.asked && m.op == opExtendedDone {
		p.asked = 0
		return nil // whatever it says, it is there
	}
	s := p.searches[m.id]
	if s == nil {
		return w.garbled(nil, p.what)
	}
	switch m.op {
	case opEntry:
		_, found, err := findControl(m.controls, oidSyncState)
		if err != nil || !found {
			return w.garbled(err, p.what)
		}
		p.changed(s)
	case opIntermediate:
		return p.info(s, m.body)
	case opReference:
		return result{referred: true}.fault(s.q.what)
	case opDone:
		return p.ended(s, m.body)
	default:
		return w.garbled(nil, p.what)
	}
	return nil
}

// changed tells of a change, unless NoticeBegun is still to come, behind which
// everything is asked for.
func (p *persisting) changed(s *persistent) {
	if s.begun && p.waiting == 0 {
		p.tell(Notice{Server: p.w.server.text})
	}
}

// info takes what stands between the entries of a search.
func (p *persisting) info(s *persistent, body []byte) error {
	tag, content, err := syncInfo(body)
	if err != nil {
		return p.w.garbled(err, p.what)
	}
	switch tag {
	case 0xa1, 0xa2: // refreshDelete, refreshPresent
		done := true // where it is not said
		if is(content, tagString) {
			_, content, err = take(content, tagString) // a cookie, which is Sync's affair
		}
		if err == nil && is(content, tagBoolean) {
			done, err = truthOf(content)
		}
		if err != nil {
			return p.w.garbled(err, p.what)
		}
		if done && !s.begun {
			s.begun = true
			if p.waiting--; p.waiting == 0 {
				p.tell(Notice{Begun: true, Server: p.w.server.text})
			}
		}
	case 0xa3: // ids that are there, or are not any more
		p.changed(s)
	}
	return nil // newcookie, and what says nothing of entries
}

// ended says why a server ends a search that has no end.
func (p *persisting) ended(s *persistent, body []byte) error {
	r, err := parseResult(body)
	if err != nil {
		return p.w.garbled(err, p.what)
	}
	if r.code == goldap.LDAPResultSuccess && !r.referred {
		return fault(nil, ReasonLost, "watching %s, the server ended the search, which goes on for ever elsewhere: %s", s.q.what, r)
	}
	refused := syncing{w: p.w} // which has a cookie
	return refused.refused(r, s.q.what)
}
