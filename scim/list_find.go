package scim

import (
	"math"
	"net/http"
	"time"

	ast "github.com/scim2/filter-parser/v2"

	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/scim/codec"
	"usher/scim/filter"
	"usher/scim/schema"
)

const (
	maxScanned = 200_000  // candidates a filter or a sort without an index may look at
	maxSorted  = 10_000   // records a sort without an index may hold
	maxHeld    = 64 << 20 // bytes of the documents that a page, or what is sorted for one, may hold
)

// fields are what the store looks at of a resource.
var fields = map[string]map[filter.Field]directory.Field{
	"User": {
		filter.FieldID: directory.FieldID, filter.FieldExternalID: directory.FieldExternalID, filter.FieldLastModified: directory.FieldModified,
		filter.FieldUserName: directory.FieldUserName, filter.FieldActive: directory.FieldActive, filter.FieldEmail: directory.FieldEmail,
	},
	"Group": {
		filter.FieldID: directory.FieldID, filter.FieldExternalID: directory.FieldExternalID, filter.FieldLastModified: directory.FieldModified,
		filter.FieldDisplayName: directory.FieldDisplayName, filter.FieldMember: directory.FieldMember,
	},
}

// query is the part of a list that the store answers.
func (rq *request) query(res *schema.Resource, pg page) directory.Query {
	q := directory.Query{Parent: rq.dir.Parent, Directory: rq.dir.ID, Limit: -1, Room: pg.room}
	for _, t := range pg.lookup.Terms {
		term := directory.Term{Field: fields[res.Name][t.Field], Value: t.Value, Type: t.EmailType, Flag: t.Bool}
		if t.Field == filter.FieldLastModified {
			term.From, term.Before = between(t)
		}
		q.Terms = append(q.Terms, term)
	}
	return q
}

// between returns the microseconds from and before which a term on
// meta.lastModified holds. Answers show whole milliseconds, and those are
// compared, be it with a time in between two.
func between(t filter.Term) (from, before int64) {
	floor := t.Time.UnixMilli()
	ceil := floor
	if whole := time.UnixMilli(floor).Equal(t.Time); !whole {
		ceil++
	}
	const milli, never = 1000, math.MaxInt64
	switch t.Op {
	case ast.GT:
		return (floor + 1) * milli, never
	case ast.GE:
		return ceil * milli, never
	case ast.LT:
		return 0, ceil * milli
	case ast.LE:
		return 0, (floor + 1) * milli
	default: // eq: nothing in between two
		return ceil * milli, (floor + 1) * milli
	}
}

func tooMany(detail string) error {
	return schema.Error{Status: http.StatusBadRequest, ScimType: schema.TooMany, Detail: detail}
}

// tooManyScanned refuses a list that would look at more than the work limit.
func tooManyScanned() error {
	return tooMany("the filter or sortBy has no index to start from and the directory is too large to scan; add userName, externalId, emails.value or id with eq, or sort by userName, by displayName of groups or by id")
}

// heldWell refuses a list that would hold too much at once: a page of a thousand
// may have as many documents of the size of a body.
func heldWell(bytes, most int) error {
	if bytes > most {
		return tooMany("the records of this page are too large to be held together; ask for fewer by count, and read the pages one after the other")
	}
	return nil
}

// finder is how records of one type are found.
type finder[T any] struct {
	res   *schema.Resource
	ranks *ranks
	all   func() (directory.Places, error)       // of the whole list
	after func(id string, n int) (string, error) // the id of the n-th behind one; empty: there are fewer
	count func(directory.Query) (int, error)
	each  func(directory.Query, func(T) error) error
	id    func(T) string
	size  func(T) int                     // of the document, in bytes
	most  int                             // bytes of the documents that a page, or what is sorted for one, may hold
	doc   func(T) (map[string]any, error) // what filters and orders look at
}

// collect gathers the page of a list and its total: by the index alone where
// it answers the whole filter and the order, else by looking at the candidates.
func (f finder[T]) collect(pg page, q directory.Query) (records []keyed[T], total int, err error) {
	if !pg.order.scan {
		q.By, q.Descending = pg.order.by, pg.order.descending
		if pg.lookup.Residual == nil {
			return f.served(pg, q)
		}
	}
	t := top[T]{order: pg.order, after: pg.after, keep: pg.wanted(), size: f.size, most: f.most}
	skip := 0
	if pg.after == "" {
		skip = pg.start - 1
	}
	if pg.order.scan && pg.count > 0 { // they do not come in order: what is skipped must be sorted too
		if t.keep += skip; t.keep > maxSorted {
			return nil, 0, tooMany("a page this far behind is not found in a list sorted by " + pg.order.name() + "; read the pages one after the other, or sort by userName, by displayName of groups or by id")
		}
	}
	scanned := 0
	err = f.each(q, func(item T) error {
		if scanned++; scanned > maxScanned {
			return tooManyScanned()
		}
		doc, err := f.doc(item)
		if err != nil || pg.lookup.Residual != nil && !filter.Matches(f.res, pg.lookup.Residual, doc) {
			return err
		}
		if total++; total > skip || pg.order.scan {
			return t.offer(pg.order.key(doc, f.id(item)), item)
		}
		return nil
	})
	if err == nil {
		err = t.cut()
	}
	if err != nil {
		return nil, 0, err
	}
	if pg.order.scan {
		t.items = t.items[min(skip, len(t.items)):]
	}
	return t.items, total, nil
}

// near returns a place before record n from which it is not far. What has to be
// walked for that is walked once: the places on the way are remembered.
func (f finder[T]) near(list ranking, state directory.Places, n int) (place, error) {
	from := f.ranks.before(list, state, n)
	for n-from.n > rankStride {
		id, err := f.after(from.id, rankStride)
		if err != nil || id == "" {
			return from, err
		}
		from = place{from.n + rankStride, id}
		f.ranks.learn(list, state, from)
	}
	return from, nil
}

// served is collect where the store does it all.
func (f finder[T]) served(pg page, q directory.Query) (records []keyed[T], total int, err error) {
	var whole directory.Places
	if q.Limit = pg.wanted(); len(q.Terms) == 0 {
		whole, err = f.all()
		total = whole.Total
	} else if pg.start > 1 || q.Limit == 0 || pg.after != "" {
		total, err = f.count(q)
	} else {
		// Most lists by a filter end on their first page, and then it is the total.
		total = math.MaxInt
	}
	// With a position the page is what lies behind it, whatever was deleted
	// before it.
	if err != nil || pg.count == 0 || pg.start > total && pg.after == "" {
		return nil, total, err
	}
	list, ranked := ranking{q.Directory, f.res.Name}, whole.Kept && q.By == directory.OrderID && !q.Descending
	switch {
	case pg.after != "":
		q.AfterValue, q.After = pg.order.place(pg.after)
		ranked = false
	case ranked:
		from, err := f.near(list, whole, pg.start)
		if err != nil {
			return nil, total, err
		}
		q.After, q.Offset = from.id, pg.start-1-from.n
	default:
		q.Offset = pg.start - 1
	}
	held := 0
	err = f.each(q, func(item T) error {
		held += f.size(item)
		if err := heldWell(held, f.most); err != nil {
			return err
		}
		k := keyed[T]{f.id(item), item}
		if pg.order.leaf != nil {
			doc, err := f.doc(item)
			if err != nil {
				return err
			}
			k.key = pg.order.key(doc, k.key)
		}
		records = append(records, k)
		return nil
	})
	switch n := len(records); {
	case err != nil:
	case total == math.MaxInt && n == q.Limit:
		q.After, q.Offset = "", 0
		total, err = f.count(q)
	case total == math.MaxInt:
		total = n
	case ranked && n > 0:
		f.ranks.learnPage(list, whole, pg.start, n, func(i int) string { return f.id(records[i].item) })
	}
	return records, total, err
}

// asksFor reports whether what is looked at one by one needs the core attribute
// name.
func (pg page) asksFor(res *schema.Resource, name string) bool {
	return pg.order.uses(name) || pg.lookup.Residual != nil && filter.Mentions(res, pg.lookup.Residual, name, "")
}

// asksForVersion is asksFor of meta.version, which covers a user's groups.
func (pg page) asksForVersion(user *schema.Resource) bool {
	return pg.order.uses(schema.AttrMeta) && pg.order.leaf.Name == "version" ||
		pg.lookup.Residual != nil && filter.Mentions(user, pg.lookup.Residual, schema.AttrMeta, "version")
}

func (rq *request) findUsers(tx *store.Tx, pg page) ([]keyed[*directory.User], int, error) {
	res := rq.userResource()
	var groups []codec.GroupRef // of the user that is looked at
	each := func(q directory.Query, fn func(*directory.User) error) error { return directory.EachUser(tx, q, fn) }
	if pg.asksFor(res, schema.AttrGroups) || pg.asksForVersion(res) {
		each = func(q directory.Query, fn func(*directory.User) error) error {
			return rq.eachWithGroups(tx, q, func(u *directory.User, of []codec.GroupRef) error {
				groups = of
				return fn(u)
			})
		}
	}
	return finder[*directory.User]{
		res:   res,
		ranks: rq.door.ranks,
		all: func() (directory.Places, error) {
			return directory.PlacesOf(tx, rq.dir.Parent, rq.dir.ID, directory.KindUser)
		},
		after: func(id string, n int) (string, error) {
			return directory.IDBehind(tx, rq.dir.Parent, rq.dir.ID, directory.KindUser, id, n)
		},
		count: func(q directory.Query) (int, error) { return directory.CountUsers(tx, q) },
		each:  each,
		id:    func(u *directory.User) string { return u.ID },
		size:  func(u *directory.User) int { return len(u.Doc) },
		most:  rq.door.maxHeld,
		doc: func(u *directory.User) (map[string]any, error) {
			doc, err := codec.DecodeDocument(u.Doc)
			if err != nil {
				return nil, err
			}
			doc[schema.AttrID] = u.ID
			doc[schema.AttrMeta] = codec.MetaMap(res, &rq.wireUser(u, groups).Meta)
			doc[schema.AttrSchemas] = res.SchemasOf(doc)
			doc[schema.AttrActive] = u.Active // what counts, as the index has it
			var of []any
			for _, g := range groups {
				of = append(of, map[string]any{schema.SubValue: g.Value, schema.SubRef: g.Ref, schema.SubDisplay: g.Display, schema.SubType: g.Type})
			}
			if of != nil {
				doc[schema.AttrGroups] = of
			}
			return doc, nil
		},
	}.collect(pg, rq.query(res, pg))
}

func (rq *request) findGroups(tx *store.Tx, pg page) ([]keyed[*directory.Group], int, error) {
	res := rq.groupResource()
	var members []any // of the group that is looked at
	each := func(q directory.Query, fn func(*directory.Group) error) error { return directory.EachGroup(tx, q, fn) }
	if pg.asksFor(res, schema.AttrMembers) {
		// They come by id, so every other order is made here.
		pg.order.scan = pg.order.leaf != nil || pg.order.descending
		each = func(q directory.Query, fn func(*directory.Group) error) error {
			return rq.eachWithMembers(tx, q, maxMembers, func(g *directory.Group, of []any) error {
				members = of
				return fn(g)
			})
		}
	}
	return finder[*directory.Group]{
		res:   res,
		ranks: rq.door.ranks,
		all: func() (directory.Places, error) {
			return directory.PlacesOf(tx, rq.dir.Parent, rq.dir.ID, directory.KindGroup)
		},
		after: func(id string, n int) (string, error) {
			return directory.IDBehind(tx, rq.dir.Parent, rq.dir.ID, directory.KindGroup, id, n)
		},
		count: func(q directory.Query) (int, error) { return directory.CountGroups(tx, q) },
		each:  each,
		id:    func(g *directory.Group) string { return g.ID },
		size:  func(g *directory.Group) int { return len(g.Doc) },
		most:  rq.door.maxHeld,
		doc: func(g *directory.Group) (map[string]any, error) {
			doc, err := codec.DecodeDocument(g.Doc)
			if err != nil {
				return nil, err
			}
			doc[schema.AttrID] = g.ID
			doc[schema.AttrMeta] = codec.MetaMap(res, &rq.wireGroup(g).Meta)
			doc[schema.AttrSchemas] = res.SchemasOf(doc)
			if len(members) > 0 {
				doc[schema.AttrMembers] = members
			}
			return doc, nil
		},
	}.collect(pg, rq.query(res, pg))
}
