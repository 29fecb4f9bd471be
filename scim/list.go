package scim

import (
	"errors"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"

	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/scim/codec"
	"usher/scim/filter"
	"usher/scim/schema"
)

const (
	defaultPage = 100
	maxPage     = 1000
	pastAnyEnd  = 1 << 30 // no list is as long
)

// search is what a list is asked for, as it came; what is empty is not asked
// for.
type search struct {
	filter, sortBy, sortOrder string
	start, count              string
	attributes, excluded      string
	cursor                    string
	paged                     bool // there is a cursor, be it an empty one
}

// queried is the search in a query.
func queried(q url.Values) search {
	return search{
		filter: strings.TrimSpace(q.Get("filter")), sortBy: strings.TrimSpace(q.Get("sortBy")), sortOrder: strings.TrimSpace(q.Get("sortOrder")),
		start: q.Get("startIndex"), count: q.Get("count"),
		attributes: listed(q, "attributes"), excluded: listed(q, "excludedAttributes"),
		cursor: q.Get("cursor"), paged: q.Has("cursor"),
	}
}

// queriedList answers a list of what the query asks for.
func (rq *request) queriedList(list func(*request, search) error) error {
	q, err := rq.asked()
	if err != nil {
		return err
	}
	return list(rq, queried(q))
}

// list names a list of resources of a type as it is asked for: whoever asks for
// its next page says the same.
func (s search) list() string {
	if s.sortBy == "" {
		return s.filter
	}
	return strings.Join([]string{s.filter, strings.ToLower(s.sortBy), strings.ToLower(s.sortOrder)}, "\x00")
}

// page is which part of a list is asked for (RFC 7644 section 3.4.2.4).
type page struct {
	start, count int
	filter       filter.Expression // nil: everything
	lookup       filter.Lookup
	order        order
	after        string              // the key behind which the page begins; empty: it is found by counting
	at           func(int) spot      // the page that begins with a startIndex
	next         func(string) string // the cursor of the page behind a key; nil: pages are not asked for by cursor
	room         *directory.Room     // for its users; nil: they need memory of their own
}

// wanted is how many records are looked for: with cursors one more than are
// shown, which tells that there is a next page.
func (pg page) wanted() int {
	if pg.next != nil {
		return pg.count + 1
	}
	return pg.count
}

// startIndex is what the answer says of where it begins; 0: nothing.
func (pg page) startIndex() int64 {
	if pg.next != nil {
		return 0
	}
	return int64(pg.start)
}

// page reads what is asked of a list of resources.
func (rq *request) page(res *schema.Resource, s search) (pg page, err error) {
	if pg.order, err = orderOf(res, s); err != nil {
		return pg, err
	}
	if err := pg.filtered(res, s.filter, &rq.read); err != nil {
		return pg, err
	}
	return pg, rq.placed(&pg, res.Name, s)
}

// placed reads where the page begins and how long it is. list is what is
// listed: the name of a resource type, or all.
func (rq *request) placed(pg *page, list string, s search) (err error) {
	if s.paged {
		return rq.cursored(pg, list, s)
	}
	if pg.start, err = number(s.start, 1); err != nil {
		return schema.Errorf(schema.InvalidValue, "startIndex: %s is not an integer", schema.Clip(s.start))
	}
	if pg.count, err = number(s.count, defaultPage); err != nil {
		return schema.Errorf(schema.InvalidValue, "count: %s is not an integer", schema.Clip(s.count))
	}
	pg.start, pg.count = max(pg.start, 1), min(max(pg.count, 0), maxPage)
	pg.at = func(start int) spot { return spotOf(rq.bearer.Hash, rq.dir.ID, list, s.list(), start) }
	if pg.start > 1 {
		pg.after = rq.door.positions.get(pg.at(pg.start))
	}
	return nil
}

// filtered reads the filter, and notes what it is read in spite of.
func (pg *page) filtered(res *schema.Resource, text string, notes *schema.Notes) (err error) {
	if text == "" {
		return nil
	}
	if pg.filter, err = filter.ParseNoting(text, notes); err != nil {
		return err
	}
	if err := filter.Validate(res, pg.filter); err != nil {
		return err
	}
	filter.NoteTimes(res, pg.filter, notes)
	pg.lookup, _ = filter.Index(res, pg.filter)
	var served []filter.Term
	for _, t := range pg.lookup.Terms {
		if _, ok := fields[res.Name][t.Field]; ok {
			served = append(served, t)
		}
	}
	if len(served) < len(pg.lookup.Terms) {
		pg.lookup = filter.Lookup{Terms: served, Residual: pg.filter}
	}
	return nil
}

// remember keeps where the page behind these records begins, where there may be
// one.
func remember[T any](rq *request, pg page, records []keyed[T], total int) {
	if n := len(records); n > 0 && n == pg.count && (pg.start+n <= total || pg.after != "") {
		rq.door.positions.set(pg.at(pg.start+n), records[n-1].key)
	}
}

func number(text string, absent int) (int, error) {
	if text == "" {
		return absent, nil
	}
	n, err := strconv.Atoi(text)
	if errors.Is(err, strconv.ErrRange) { // still an integer
		n, err = pastAnyEnd, nil
		if strings.HasPrefix(text, "-") {
			n = -1
		}
	}
	return min(n, pastAnyEnd), err // what is added to it stays a number
}

func (rq *request) listUsers() error { return rq.queriedList((*request).users) }

func (rq *request) users(s search) error {
	p, err := codec.ParseProjection(rq.userResource(), s.attributes, s.excluded)
	if err != nil {
		return err
	}
	pg, err := rq.page(rq.userResource(), s)
	if err != nil {
		return err
	}
	buf := buffer()
	pg.room = rooms.Get().(*directory.Room)
	defer func() {
		pg.room.Empty()
		rooms.Put(pg.room)
	}()
	err = rq.view(func(tx *store.Tx) error {
		users, total, err := rq.findUsers(tx, pg)
		if err != nil {
			return err
		}
		users, next := ended(rq, pg, users, total)
		shown, in, err := rq.shownUsers(tx, p, pg.inRow(), users)
		if err != nil {
			return err
		}
		s := codec.NewStream(nil, *buf)
		s.ListStart(int64(total), pg.startIndex())
		var wire codec.User
		for i, u := range users {
			wire.ID, wire.Doc = u.item.ID, u.item.Doc
			wire.Meta = codec.Meta{Created: u.item.CreatedAt, LastModified: u.item.ModifiedAt, Version: u.item.Version}
			if err := s.UserOf(shown, &wire, in.Of(i)); err != nil {
				return err
			}
		}
		err = s.ListEnd(next)
		*buf = s.Buffer()
		return err
	})
	if err != nil {
		return err
	}
	rq.send(http.StatusOK, *buf)
	if sent := rq.later; sent != nil {
		rq.later = func() {
			sent()
			giveBack(buf)
		}
	}
	return nil
}

// shownUsers returns what appends users to an answer, and which of the groups that
// it knows each of them is in; inRow is as in directory.GroupsOfUsers.
func (rq *request) shownUsers(tx *store.Tx, p *codec.Projection, inRow bool, users []keyed[*directory.User]) (*codec.Users, directory.Memberships, error) {
	shown := codec.NewUsers(rq.userResource(), p, codec.NewPlace(rq.userLocation("")))
	if !p.Wants(schema.AttrGroups) {
		return shown, directory.Memberships{}, nil
	}
	ids := make([]string, len(users))
	for i, u := range users {
		ids[i] = u.item.ID
	}
	in, err := directory.MembershipsOf(tx, rq.dir.Parent, rq.dir.ID, ids, inRow)
	for _, g := range in.Groups {
		shown.Share(codec.GroupRef{Value: g.ID, Ref: rq.groupLocation(g.ID), Display: g.DisplayName, Type: "direct"})
	}
	return shown, in, err
}

// inRow reports whether the page shows all users between its first and its last
// by id.
func (pg page) inRow() bool {
	return pg.filter == nil && !pg.order.scan && pg.order.by == directory.OrderID
}

func (rq *request) listGroups() error { return rq.queriedList((*request).groups) }

func (rq *request) groups(s search) error {
	p, err := codec.ParseProjection(rq.groupResource(), s.attributes, s.excluded)
	if err != nil {
		return err
	}
	pg, err := rq.page(rq.groupResource(), s)
	if err != nil {
		return err
	}
	return rq.view(func(tx *store.Tx) error {
		groups, total, err := rq.findGroups(tx, pg)
		if err != nil {
			return err
		}
		groups, next := ended(rq, pg, groups, total)
		s, done := rq.pieces(http.StatusOK, 0, "")
		defer done()
		s.ListStart(int64(total), pg.startIndex())
		for _, g := range groups {
			if err := s.Group(rq.groupResource(), rq.wireGroup(g.item), rq.members(tx, g.item), p); err != nil {
				return err
			}
		}
		return s.ListEnd(next)
	})
}

// stream is an answer written piece by piece. Its header is sent with the
// first piece, so that an error before that is still answered as one. After it
// the answer cannot be taken back: ServeHTTP cuts the connection, so that half
// an answer is not taken for a whole one.
type stream struct {
	rq       *request
	status   int
	version  int64
	location string
}

// pieces returns what an answer is streamed through; done ends it.
func (rq *request) pieces(status int, version int64, location string) (s *codec.Stream, done func()) {
	buf := buffer()
	s = codec.NewStream(&stream{rq: rq, status: status, version: version, location: location}, *buf)
	return s, func() {
		*buf = s.Buffer()
		giveBack(buf)
	}
}

// rooms hold *directory.Room into which pages of users are read.
var rooms = sync.Pool{New: func() any { return &directory.Room{} }}

// buffers hold *[]byte in which answers are gathered, to be used again.
var buffers sync.Pool

func buffer() *[]byte {
	if buf, ok := buffers.Get().(*[]byte); ok {
		return buf
	}
	b := make([]byte, 0, codec.BufferSize)
	return &b
}

// giveBack lets a buffer be used again, unless one answer has made it large.
func giveBack(buf *[]byte) {
	if cap(*buf) <= 2*codec.BufferSize {
		buffers.Put(buf)
	}
}

// Write sends a piece; the client has streamFor for the whole answer.
func (s *stream) Write(b []byte) (int, error) {
	if !s.rq.begun {
		s.rq.begun, s.rq.status = true, s.status
		_ = http.NewResponseController(s.rq.w).SetWriteDeadline(time.Now().Add(streamFor)) // not every writer has deadlines
		h := s.rq.w.Header()
		h.Set("Content-Type", contentType)
		if s.version != 0 {
			h.Set("ETag", codec.Version(s.version))
		}
		if s.status == http.StatusCreated {
			h.Set("Location", s.location)
		}
		s.rq.w.WriteHeader(s.status)
	}
	return s.rq.w.Write(b)
}
