package scim

import (
	"net/http"
	"strconv"
	"strings"

	"usher/internal/store"
	"usher/internal/store/directory"
	"usher/scim/codec"
	"usher/scim/schema"
)

const searchURN = "urn:ietf:params:scim:api:messages:2.0:SearchRequest"

// allTypes is what a list of resources of every type is called, where others
// have the name of their type.
const allTypes = "*"

func (rq *request) searchUsers() error { return rq.search((*request).users) }

func (rq *request) searchGroups() error { return rq.search((*request).groups) }

func (rq *request) searchAll() error { return rq.search((*request).everything) }

// search answers a SearchRequest (RFC 7644 section 3.4.3) as list answers a
// query, from one snapshot, in which the token is looked at once more: it may
// have been revoked while the body arrived.
func (rq *request) search(list func(*request, search) error) error {
	body, err := rq.body()
	if err != nil {
		return err
	}
	s, err := requested(body)
	if err != nil {
		return err
	}
	streamed, err := rq.stream()
	if err != nil {
		return err
	}
	defer streamed()
	err = rq.door.db.View(rq.r.Context(), func(tx *store.Tx) error {
		rq.tx = tx
		if err := rq.allowed(tx); err != nil {
			return err
		}
		return list(rq, s)
	})
	rq.tx = nil
	if err == nil && rq.later != nil {
		rq.later()
	}
	return err
}

// requested is the search in a SearchRequest. Keys come in any letter case;
// null is as good as nothing. A key that means nothing is refused: what it was
// to narrow would be answered whole.
func requested(body map[string]any) (s search, err error) {
	known := false
	seen := make(map[string]bool, len(body))
	for key, v := range body {
		name := strings.ToLower(key)
		if seen[name] {
			return s, schema.Errorf(schema.InvalidSyntax, "%s is given twice in different letter case", schema.Clip(name))
		}
		seen[name] = true
		if v == nil {
			continue
		}
		switch name {
		case "schemas":
			known = names(v, searchURN)
		case "filter":
			s.filter, err = textOf(key, v)
		case "sortby":
			s.sortBy, err = textOf(key, v)
		case "sortorder":
			s.sortOrder, err = textOf(key, v)
		case "cursor":
			s.paged = true
			s.cursor, err = textOf(key, v)
		case "startindex":
			s.start, err = integerOf(key, v)
		case "count":
			s.count, err = integerOf(key, v)
		case "attributes":
			s.attributes, err = namesOf(key, v)
		case "excludedattributes":
			s.excluded, err = namesOf(key, v)
		default:
			err = schema.Errorf(schema.InvalidSyntax, "%s is not part of a SearchRequest", schema.Clip(key))
		}
		if err != nil {
			return s, err
		}
	}
	if !known {
		return s, schema.Errorf(schema.InvalidSyntax, "schemas must hold %s", searchURN)
	}
	return s, nil
}

// names reports whether a list holds a URN, in any letter case.
func names(v any, urn string) bool {
	list, ok := v.([]any)
	if !ok {
		list = []any{v}
	}
	for _, e := range list {
		if text, ok := e.(string); ok && strings.EqualFold(text, urn) {
			return true
		}
	}
	return false
}

func textOf(key string, v any) (string, error) {
	text, ok := v.(string)
	if !ok {
		return "", schema.Errorf(schema.InvalidValue, "%s must be a string", key)
	}
	return strings.TrimSpace(text), nil
}

// integerOf returns a number as it stands in a query, where it is looked at.
func integerOf(key string, v any) (string, error) {
	switch v := v.(type) {
	case int64:
		return strconv.FormatInt(v, 10), nil
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64), nil
	}
	return "", schema.Errorf(schema.InvalidValue, "%s must be an integer", key)
}

// namesOf returns a list of names as it stands in a query.
func namesOf(key string, v any) (string, error) {
	if text, ok := v.(string); ok {
		return text, nil
	}
	list, ok := v.([]any)
	out := make([]string, len(list))
	for i, e := range list {
		if out[i], ok = e.(string); !ok {
			break
		}
	}
	if !ok {
		return "", schema.Errorf(schema.InvalidValue, "%s must be a list of names", key)
	}
	return strings.Join(out, ","), nil
}

// record is a user or a group.
type record struct {
	user  *directory.User
	group *directory.Group
}

// size is that of the document, in bytes.
func (r record) size() int {
	if r.user != nil {
		return len(r.user.Doc)
	}
	return len(r.group.Doc)
}

// everything lists resources of every type as one list.
func (rq *request) everything(s search) error {
	users, groups, err := rq.pages(s)
	if err != nil {
		return err
	}
	ofUser, err := codec.ParseProjection(rq.userResource(), s.attributes, s.excluded)
	if err != nil {
		return err
	}
	ofGroup, err := codec.ParseProjection(rq.groupResource(), s.attributes, s.excluded)
	if err != nil {
		return err
	}
	return rq.view(func(tx *store.Tx) error {
		records, total, err := rq.findAll(tx, users, groups)
		if err != nil {
			return err
		}
		records, next := ended(rq, users, records, total)
		var ids []string
		for _, r := range records {
			if r.item.user != nil {
				ids = append(ids, r.item.user.ID)
			}
		}
		memberships, err := rq.groupsOf(tx, ofUser, ids...)
		if err != nil {
			return err
		}
		out, done := rq.pieces(http.StatusOK, 0, "")
		defer done()
		out.ListStart(int64(total), users.startIndex())
		for _, r := range records {
			if u := r.item.user; u != nil {
				err = out.User(rq.userResource(), rq.wireUser(u, memberships[u.ID]), ofUser)
			} else {
				err = out.Group(rq.groupResource(), rq.wireGroup(r.item.group), rq.members(tx, r.item.group), ofGroup)
			}
			if err != nil {
				return err
			}
		}
		return out.ListEnd(next)
	})
}

// pages reads what is asked of a list of users and groups: the part that looks
// at each. They are sorted alike, so that their keys compare. What only one of
// the types has, the other has no value of.
func (rq *request) pages(s search) (users, groups page, err error) {
	unsorted := s
	unsorted.sortBy = ""
	res := [2]*schema.Resource{rq.userResource(), rq.groupResource()}
	pgs := [2]*page{&users, &groups}
	var unknown [2]error
	for i, pg := range pgs {
		if err := pg.filtered(res[i], s.filter, &rq.read); err != nil {
			return users, groups, err
		}
		if pg.order, unknown[i] = orderOf(res[i], s); unknown[i] != nil {
			if _, err := orderOf(res[i], unsorted); err != nil {
				return users, groups, err
			}
		}
	}
	switch {
	case unknown[0] != nil && unknown[1] != nil:
		return users, groups, unknown[0]
	case unknown[0] != nil:
		users.order = groups.order
	case unknown[1] != nil:
		groups.order = users.order
	}
	if err := rq.placed(&users, allTypes, s); err != nil {
		return users, groups, err
	}
	for _, pg := range pgs {
		pg.order.scan = pg.order.leaf != nil
		pg.order.by = directory.OrderID
		pg.start, pg.count, pg.after, pg.next = users.start, users.count, users.after, users.next
	}
	return users, groups, nil
}

// findAll gathers the page of a list of users and groups. Each is asked for
// from where the page begins, or, where that is found by counting, from the
// beginning.
func (rq *request) findAll(tx *store.Tx, users, groups page) (records []keyed[record], total int, err error) {
	skip := 0
	if users.after == "" {
		skip = users.start - 1
	}
	t := top[record]{order: users.order, keep: users.wanted(), size: record.size, most: rq.door.maxHeld}
	if t.keep > 0 {
		if t.keep += skip; t.keep > maxSorted {
			return nil, 0, tooMany("a page this far behind is not found in a list of every type; read the pages one after the other, or by cursor")
		}
		users.start, users.count = 1, users.count+skip
		groups.start, groups.count = users.start, users.count
	}
	us, n, err := rq.findUsers(tx, users)
	if err != nil {
		return nil, 0, err
	}
	gs, m, err := rq.findGroups(tx, groups)
	if err != nil {
		return nil, 0, err
	}
	all := make([]keyed[record], 0, len(us)+len(gs))
	for _, u := range us {
		all = append(all, keyed[record]{u.key, record{user: u.item}})
	}
	for _, g := range gs {
		all = append(all, keyed[record]{g.key, record{group: g.item}})
	}
	for _, r := range all {
		if err := t.offer(r.key, r.item); err != nil {
			return nil, 0, err
		}
	}
	if err := t.cut(); err != nil {
		return nil, 0, err
	}
	return t.items[min(skip, len(t.items)):], n + m, nil
}
