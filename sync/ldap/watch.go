package ldap

import (
	"context"
	"errors"
	"os"
	"sync"
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
// refreshAndPersist), until ctx ends or the server can be watched no more; it
// always returns an error, whose reason is one of Sync's. What changed it does not
// say, no attribute is asked for, and nothing follows from a notice but that a
// Sync from the old cookies has something to read: a watch that is lost, or that
// missed something, loses nothing.
//
// Each search has a connection of its own. slapd counts what it sends without end
// among the operations of a connection, and puts off what is asked over one that
// has half as many as it has threads: a second search over the same connection may
// have to wait for ever, and so may the question whether the server is there.
//
// tell is called by one goroutine at a time, and what is told next waits meanwhile.
func Watch(ctx context.Context, cfg *Config, searches []Watched, tell func(Notice)) error {
	if err := cfg.Check(); err != nil {
		return err
	}
	if len(searches) == 0 {
		return fault(nil, ReasonConfig, "nothing is searched, and so there is nothing to watch")
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	all := &telling{tell: tell, waiting: len(searches)}
	var watched []*persistent
	for _, s := range searches { // one after the other: a refused bind counts towards a lock once
		p, err := all.ask(ctx, cfg, s)
		if p != nil {
			defer p.w.close()
		}
		if err != nil {
			return err
		}
		watched = append(watched, p)
	}
	ended := make(chan error, len(watched))
	var following sync.WaitGroup
	for _, p := range watched {
		following.Go(func() { ended <- p.follow() })
	}
	err := <-ended
	cancel() // one that is lost is the end of all
	following.Wait()
	return err
}

// telling is what the searches of a Watch share.
type telling struct {
	mu      sync.Mutex
	tell    func(Notice)
	waiting int // searches that have not left their refresh stage
}

// persistent is one search of a Watch.
type persistent struct {
	w     *wire
	all   *telling
	kind  Kind
	q     query
	id    int
	begun bool // it has left its refresh stage
	asked int  // the request that asks whether the server is there; 0: none
}

// ask connects and begins one search. What is read of entries is that they
// changed. The caller closes the wire of what is returned, with an error too.
func (t *telling) ask(ctx context.Context, cfg *Config, s Watched) (*persistent, error) {
	w, err := connect(ctx, cfg)
	if err != nil {
		return nil, err
	}
	w.most = maxWatchMessage
	p := &persistent{w: w, all: t, kind: s.Kind, q: query{
		base: s.Base, scope: scopeSubtree, filter: cfg.search(s.Kind).Filter, attributes: []string{"1.1"},
		what: string(s.Kind) + "s below " + s.Base,
	}}
	switch {
	case w.dse.ad:
		return p, fault(nil, ReasonSync, "%s is Active Directory, which does not offer what a watch needs (RFC 4533): take watch off, and have it read more often", w.server.text)
	case cfg.AsksMemberOf(s.Kind):
		return p, fault(nil, ReasonConfig, "servers do not say when memberOf changes: a watch needs groups that name their members, and filters without memberOf")
	case len(s.Cookie) == 0 || w.dse.vendor == "OpenLDAP" && !slapdCookie.Match(s.Cookie):
		return p, fault(nil, ReasonRefresh, "there is no cookie of %s to watch it from. It is read first", w.server.text)
	}
	request, err := p.q.encode()
	if err != nil {
		return p, err
	}
	const refreshAndPersist = 3
	p.id, err = w.send(opSearch, request, control(oidSyncRequest,
		element(tagSequence, number(tagEnumerated, refreshAndPersist), element(tagString, s.Cookie))))
	return p, err
}

// follow takes what the server sends until that ends.
func (p *persistent) follow() error {
	for {
		m, err := p.next()
		if err == nil {
			err = p.take(m)
		}
		if err == nil && p.w.ctx.Err() != nil {
			err = cancelled(p.w.ctx, p.what())
		}
		if err != nil {
			return err
		}
	}
}

func (p *persistent) what() string { return "watching " + p.w.server.text + " for " + p.q.what }

// next returns the next message. A server that is quiet while it may be is asked
// whether it is there.
func (p *persistent) next() (message, error) {
	w := p.w
	for w.in.Buffered() == 0 {
		switch {
		case !p.begun:
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
		case !p.begun || p.asked != 0 || !errors.Is(err, os.ErrDeadlineExceeded) || w.ctx.Err() != nil:
			return message{}, w.lost(err, p.what())
		default:
			if p.asked, err = w.send(opExtended, element(opExtended, text(0x80, oidWhoAmI))); err != nil {
				return message{}, err
			}
		}
	}
	w.left = w.cfg.pageTimeout()
	return w.read(p.what())
}

// take takes a message in.
func (p *persistent) take(m message) error {
	w := p.w
	if m.id == 0 && m.op == opExtendedDone {
		w.broken = true
		r, _ := parseResult(m.body) // what it says is only repeated
		return fault(nil, ReasonLost, "%s, the server ended the connection and said: %s", p.what(), r)
	}
	if m.id != 0 && m.id == p.asked && m.op == opExtendedDone {
		p.asked = 0
		return nil // whatever it says, it is there
	}
	if m.id != p.id {
		return w.garbled(nil, p.what())
	}
	switch m.op {
	case opEntry:
		var e rawEntry
		_, found, err := findControl(m.controls, oidSyncState)
		if err == nil {
			err = e.parse(m.body)
		}
		if err != nil {
			return w.garbled(err, p.what())
		}
		if !found {
			return stateless(p.kind, &e)
		}
		p.changed()
	case opIntermediate:
		return p.info(m.body)
	case opReference:
		return result{referred: true}.fault(p.q.what)
	case opDone:
		return p.ended(m.body)
	default:
		return w.garbled(nil, p.what())
	}
	return nil
}

// changed tells of a change, unless the first notice is still to come, behind which
// everything is asked for.
func (p *persistent) changed() {
	p.all.mu.Lock()
	defer p.all.mu.Unlock()
	if p.begun && p.all.waiting == 0 {
		p.all.tell(Notice{Server: p.w.server.text})
	}
}

// begins notes that the search has left its refresh stage.
func (p *persistent) begins() {
	p.all.mu.Lock()
	defer p.all.mu.Unlock()
	p.begun = true
	if p.all.waiting--; p.all.waiting == 0 {
		p.all.tell(Notice{Begun: true, Server: p.w.server.text})
	}
}

// info takes what stands between the entries of a search.
func (p *persistent) info(body []byte) error {
	tag, content, err := syncInfo(body)
	if err != nil {
		return p.w.garbled(err, p.what())
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
			return p.w.garbled(err, p.what())
		}
		if done && !p.begun {
			p.begins()
		}
	case 0xa3: // ids that are there, or are not any more
		p.changed()
	}
	return nil // newcookie, and what says nothing of entries
}

// ended says why a server ends a search that has no end.
func (p *persistent) ended(body []byte) error {
	r, err := parseResult(body)
	if err != nil {
		return p.w.garbled(err, p.what())
	}
	if r.code == goldap.LDAPResultSuccess && !r.referred {
		return fault(nil, ReasonLost, "watching %s, the server ended the search, which goes on for ever elsewhere: %s", p.q.what, r)
	}
	refused := syncing{w: p.w} // which has a cookie
	return refused.refused(r, p.q.what)
}
