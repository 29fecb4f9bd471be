package scim

import (
	"errors"
	"net/http"
	"strconv"
	"strings"
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
	maxScanned  = 200_000 // candidates a filter without an index may look at
)

// page is which part of a list is asked for (RFC 7644 section 3.4.2.4).
type page struct {
	start, count int
	filter       filter.Expression // nil: everything
	lookup       filter.Lookup
	after        string         // the id behind which the page begins; empty: it is found by counting
	at           func(int) spot // the page that begins with a startIndex
}

// page reads startIndex, count and filter.
func (rq *request) page(res *schema.Resource) (page, error) {
	q := rq.r.URL.Query()
	pg := page{start: 1, count: defaultPage}
	var err error
	if pg.start, err = number(q.Get("startIndex"), 1); err != nil {
		return pg, schema.Errorf(schema.InvalidValue, "startIndex: %s is not an integer", schema.Clip(q.Get("startIndex")))
	}
	if pg.count, err = number(q.Get("count"), defaultPage); err != nil {
		return pg, schema.Errorf(schema.InvalidValue, "count: %s is not an integer", schema.Clip(q.Get("count")))
	}
	pg.start, pg.count = max(pg.start, 1), min(max(pg.count, 0), maxPage)
	text := strings.TrimSpace(q.Get("filter"))
	pg.at = func(start int) spot { return spotOf(rq.token, rq.dir.ID, res.Name, text, start) }
	if pg.start > 1 {
		pg.after = rq.door.positions.get(pg.at(pg.start))
	}
	if text == "" {
		return pg, nil
	}
	if pg.filter, err = filter.Parse(text); err != nil {
		return pg, err
	}
	if err := filter.Validate(res, pg.filter); err != nil {
		return pg, err
	}
	pg.lookup, _ = filter.Index(res, pg.filter)
	for _, t := range pg.lookup.Terms {
		if !indexed[res.Name][t.Field] {
			pg.lookup = filter.Lookup{Residual: pg.filter}
			break
		}
	}
	return pg, nil
}

// remember keeps where the page behind n records that end with last begins,
// where there may be one.
func (rq *request) remember(pg page, n, total int, last func(i int) string) {
	if n > 0 && n == pg.count && (pg.start+n <= total || pg.after != "") {
		rq.door.positions.set(pg.at(pg.start+n), last(n-1))
	}
}

func number(text string, absent int) (int, error) {
	if text == "" {
		return absent, nil
	}
	n, err := strconv.Atoi(text)
	if errors.Is(err, strconv.ErrRange) { // still an integer, and past any end
		if strings.HasPrefix(text, "-") {
			return -1, nil
		}
		return 1 << 30, nil
	}
	return n, err
}

// indexed says which fields of a resource the store has an index for.
var indexed = map[string]map[filter.Field]bool{
	"User": {
		filter.FieldID: true, filter.FieldUserName: true, filter.FieldExternalID: true, filter.FieldActive: true, filter.FieldEmail: true,
	},
	"Group": {filter.FieldID: true, filter.FieldExternalID: true, filter.FieldDisplayName: true, filter.FieldMember: true},
}

var fields = map[filter.Field]directory.Field{
	filter.FieldID: directory.FieldID, filter.FieldUserName: directory.FieldUserName, filter.FieldExternalID: directory.FieldExternalID,
	filter.FieldDisplayName: directory.FieldDisplayName, filter.FieldActive: directory.FieldActive, filter.FieldEmail: directory.FieldEmail,
	filter.FieldMember: directory.FieldMember,
}

// query is the part of a list that indexes answer.
func (rq *request) query(pg page) directory.Query {
	q := directory.Query{Parent: rq.dir.Parent, Directory: rq.dir.ID, Limit: -1}
	for _, t := range pg.lookup.Terms {
		q.Terms = append(q.Terms, directory.Term{Field: fields[t.Field], Value: t.Value, Type: t.EmailType, Flag: t.Bool})
	}
	return q
}

// tooMany refuses a filter that would look at more than the work limit.
func tooMany() error {
	return schema.Error{Status: http.StatusBadRequest, ScimType: schema.TooMany, Detail: "the filter has no index to start from and the directory is too large to scan; add userName, externalId, emails.value or id with eq"}
}

// collect gathers the page of a list and its total: by the index alone where
// it answers the whole filter, else by looking at the candidates.
func collect[T any](pg page, q directory.Query, count func(directory.Query) (int, error),
	each func(directory.Query, func(T) error) error, match func(T) (bool, error), id func(T) string,
) (items []T, total int, err error) {
	if pg.lookup.Residual == nil {
		// With a position the page is what lies behind it, whatever was deleted
		// before it.
		if total, err = count(q); err != nil || pg.count == 0 || pg.start > total && pg.after == "" {
			return nil, total, err
		}
		if q.Limit, q.After = pg.count, pg.after; pg.after == "" {
			q.Offset = pg.start - 1
		}
		err = each(q, func(item T) error {
			items = append(items, item)
			return nil
		})
		return items, total, err
	}
	scanned := 0
	err = each(q, func(item T) error {
		if scanned++; scanned > maxScanned {
			return tooMany()
		}
		ok, err := match(item)
		if err != nil || !ok {
			return err
		}
		total++
		begun := total >= pg.start
		if pg.after != "" {
			begun = id(item) > pg.after
		}
		if begun && len(items) < pg.count {
			items = append(items, item)
		}
		return nil
	})
	return items, total, err
}

func (rq *request) listUsers() error {
	p, err := rq.projection(schema.User())
	if err != nil {
		return err
	}
	pg, err := rq.page(schema.User())
	if err != nil {
		return err
	}
	var body []byte
	err = rq.view(func(tx *store.Tx) error {
		users, total, err := rq.findUsers(tx, pg)
		if err != nil {
			return err
		}
		rq.remember(pg, len(users), total, func(i int) string { return users[i].ID })
		ids := make([]string, len(users))
		for i, u := range users {
			ids[i] = u.ID
		}
		groups, err := rq.groupsOf(tx, p, ids...)
		if err != nil {
			return err
		}
		s := codec.NewStream(nil, nil)
		s.ListStart(int64(total), int64(pg.start))
		for _, u := range users {
			if err := s.User(schema.User(), rq.wireUser(u, groups[u.ID]), p); err != nil {
				return err
			}
		}
		err = s.ListEnd("")
		body = s.Buffer()
		return err
	})
	if err != nil {
		return err
	}
	rq.send(http.StatusOK, body)
	return nil
}

func (rq *request) findUsers(tx *store.Tx, pg page) ([]*directory.User, int, error) {
	needGroups := pg.filter != nil && filter.Mentions(schema.User(), pg.filter, schema.AttrGroups)
	var groups map[string][]any
	if needGroups && pg.lookup.Residual != nil {
		var err error
		if groups, err = rq.allGroups(tx, rq.query(pg)); err != nil {
			return nil, 0, err
		}
	}
	return collect(pg, rq.query(pg),
		func(q directory.Query) (int, error) { return directory.CountUsers(tx, q) },
		func(q directory.Query, fn func(*directory.User) error) error { return directory.EachUser(tx, q, fn) },
		func(u *directory.User) (bool, error) {
			doc, err := codec.DecodeDocument(u.Doc)
			if err != nil {
				return false, err
			}
			doc[schema.AttrID] = u.ID
			doc[schema.AttrMeta] = codec.MetaMap(schema.User(), &rq.wireUser(u, nil).Meta)
			if g := groups[u.ID]; g != nil {
				doc[schema.AttrGroups] = g
			}
			return filter.Matches(schema.User(), pg.lookup.Residual, doc), nil
		},
		func(u *directory.User) string { return u.ID })
}

// allGroups returns the groups of every candidate, for a filter that asks for
// them.
func (rq *request) allGroups(tx *store.Tx, q directory.Query) (map[string][]any, error) {
	var ids []string
	err := directory.EachUser(tx, q, func(u *directory.User) error {
		if len(ids) >= maxScanned {
			return tooMany()
		}
		ids = append(ids, u.ID)
		return nil
	})
	if err != nil {
		return nil, err
	}
	refs, err := directory.GroupsOfUsers(tx, rq.dir.Parent, rq.dir.ID, ids)
	if err != nil {
		return nil, err
	}
	out := map[string][]any{}
	for _, r := range refs {
		out[r.UserID] = append(out[r.UserID], map[string]any{schema.SubValue: r.GroupID, schema.SubDisplay: r.DisplayName, schema.SubType: "direct"})
	}
	return out, nil
}

func (rq *request) listGroups() error {
	p, err := rq.projection(rq.groupResource())
	if err != nil {
		return err
	}
	pg, err := rq.page(rq.groupResource())
	if err != nil {
		return err
	}
	return rq.view(func(tx *store.Tx) error {
		groups, total, err := rq.findGroups(tx, pg)
		if err != nil {
			return err
		}
		rq.remember(pg, len(groups), total, func(i int) string { return groups[i].ID })
		s := codec.NewStream(rq.pieces(http.StatusOK, 0, ""), nil)
		s.ListStart(int64(total), int64(pg.start))
		for _, g := range groups {
			if err := s.Group(rq.groupResource(), rq.wireGroup(g), rq.members(tx, g), p); err != nil {
				return err
			}
		}
		return s.ListEnd("")
	})
}

func (rq *request) findGroups(tx *store.Tx, pg page) ([]*directory.Group, int, error) {
	needMembers := pg.lookup.Residual != nil && filter.Mentions(rq.groupResource(), pg.lookup.Residual, schema.AttrMembers)
	if needMembers {
		return nil, 0, schema.Errorf(schema.InvalidFilter, "members can be filtered by value with eq alone, as in members.value eq \"id\"")
	}
	return collect(pg, rq.query(pg),
		func(q directory.Query) (int, error) { return directory.CountGroups(tx, q) },
		func(q directory.Query, fn func(*directory.Group) error) error { return directory.EachGroup(tx, q, fn) },
		func(g *directory.Group) (bool, error) {
			doc, err := codec.DecodeDocument(g.Doc)
			if err != nil {
				return false, err
			}
			doc[schema.AttrID] = g.ID
			doc[schema.AttrMeta] = codec.MetaMap(rq.groupResource(), &rq.wireGroup(g).Meta)
			return filter.Matches(rq.groupResource(), pg.lookup.Residual, doc), nil
		},
		func(g *directory.Group) string { return g.ID })
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

func (rq *request) pieces(status int, version int64, location string) *stream {
	return &stream{rq: rq, status: status, version: version, location: location}
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
