package scim

import (
	"errors"
	"net/http"
	"strings"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/internal/store/directory"
	"usher/scim/codec"
	"usher/scim/filter"
	"usher/scim/schema"
)

// What identity providers ask most, a user by id and by userName, is answered
// by one statement, which looks at the token as well. Its $4 to $6 are the hash
// of the token, the time and the revision of the directory that is remembered.
var (
	liveUser      = directory.NewUserQuery(credentials.SameUntilSQL("$4", "$5", "$6"))
	liveUserNamed = directory.NewUserNameQuery(credentials.SameUntilSQL("$4", "$5", "$6"))
)

// presents reads the bearer token of the request, and finds what it was found to
// be before.
func (rq *request) presents() (r remembered, token string) {
	scheme, token, _ := strings.Cut(rq.r.Header.Get("Authorization"), " ")
	if token = strings.TrimSpace(token); !strings.EqualFold(scheme, "Bearer") || token == "" {
		return r, ""
	}
	rq.presented = auth.Hash(token)
	rq.bearer = auth.Bearer{Hash: rq.presented}
	r, ok := rq.door.tokens.get(rq.presented)
	if ok {
		rq.bearer = r.bearer
	}
	return r, token
}

// recognise finds the directory of a token that was seen before. What one
// statement answers, which looks at the token as well, it answers, and reports
// so; everybody else has the token looked at in the transaction that reads or
// writes. Where anything is out of the ordinary the long way finds it again, and
// says what it is.
func (rq *request) recognise(directoryID, name string) (done bool, err error) {
	known, token := rq.presents()
	if known.dir == nil && token != "" {
		return false, rq.trust(directoryID, token)
	}
	if known.dir == nil || directoryID != "" && directoryID != known.dir.ID {
		return false, nil
	}
	if err := rq.count(known); err != nil {
		return false, err
	}
	rq.remembered, rq.base = known, rq.door.publicURL()+"/scim/"+known.dir.ID+"/v2"
	if rq.r.Method != http.MethodGet {
		return false, nil
	}
	const users = "Users"
	switch {
	case rq.id != "" && len(name) > len(users) && strings.EqualFold(name[:len(users)+1], users+"/"):
		return rq.userAtOnce()
	case rq.r.URL.RawQuery != "" && strings.EqualFold(name, users):
		return rq.namedAtOnce()
	}
	return false, nil
}

// live looks at the token of a request that was recognised. One that has ended
// since, or whose directory has changed, is recognised no more.
func (rq *request) live(tx *store.Tx) error {
	if rq.dir == nil {
		return nil
	}
	err := auth.AskLive(tx, rq.bearer)()
	if errors.Is(err, auth.ErrToken) || errors.Is(err, auth.ErrChanged) {
		rq.remembered, rq.base, err = remembered{bearer: rq.bearer}, "", nil
	}
	return err
}

// userAtOnce answers a GET of a user by one statement, provided that the token
// is good and the user exists; it reports whether it did.
func (rq *request) userAtOnce() (bool, error) {
	if rq.r.URL.RawQuery == "" && rq.again(rq.userBy()) {
		return true, nil
	}
	p, err := rq.projection(rq.userResource())
	if err != nil {
		return true, err
	}
	var wire *codec.User
	var body []byte
	var until int64
	standing := rq.standing(rq.id)
	err = rq.door.db.Read(rq.r.Context(), func(tx *store.Tx) (err error) {
		body = nil
		if wire, until, err = rq.shown(tx, liveUser, rq.id, p); err != nil || wire == nil || rq.notModified(wire.Meta) {
			return err
		}
		body, err = codec.AppendUser(nil, rq.userResource(), wire, p)
		return err
	})
	switch {
	case err != nil:
		return true, err
	case wire == nil:
		return false, nil
	case body == nil:
		rq.answer(http.StatusNotModified, wire.Meta, nil)
	default:
		rq.answer(http.StatusOK, wire.Meta, body)
		if p == nil {
			rq.know(rq.userBy(), knownAnswer{id: rq.id, meta: wire.Meta, body: body}, standing, until)
		}
	}
	return true, nil
}

// namedAtOnce answers a list of the users with a userName by one statement,
// provided that this is all that is asked, rightly, and that the token is good;
// it reports whether it did.
func (rq *request) namedAtOnce() (bool, error) {
	by := rq.listBy()
	if rq.again(by) {
		return true, nil
	}
	s := queried(rq.r.URL.Query())
	if s.filter == "" || s.sortBy != "" || s.paged {
		return false, nil
	}
	p, err := codec.ParseProjection(rq.userResource(), s.attributes, s.excluded)
	if err != nil {
		return false, nil
	}
	pg, err := rq.page(rq.userResource(), s)
	if err != nil || pg.start != 1 || pg.count == 0 || pg.lookup.Residual != nil || len(pg.lookup.Terms) != 1 || pg.lookup.Terms[0].Field != filter.FieldUserName {
		return false, nil
	}
	var live int64
	var body []byte
	var id string
	about := rq.whom(by)
	standing := rq.standing(about)
	err = rq.door.db.Read(rq.r.Context(), func(tx *store.Tx) error {
		var wire *codec.User
		var err error
		if wire, live, err = rq.shown(tx, liveUserNamed, identity.Fold(pg.lookup.Terms[0].Value), p); err != nil || live == 0 {
			return err
		}
		list := codec.NewStream(nil, make([]byte, 0, 2<<10))
		if id = ""; wire == nil {
			list.ListStart(0, 1)
		} else {
			id = wire.ID
			list.ListStart(1, 1)
			err = list.User(rq.userResource(), wire, p)
		}
		if err == nil {
			err = list.ListEnd("")
		}
		body = list.Buffer()
		return err
	})
	if err != nil || live == 0 {
		return err != nil, err
	}
	rq.send(http.StatusOK, body)
	switch id {
	case "":
	case about:
		rq.know(by, knownAnswer{id: id, body: body}, standing, live)
	default: // the rows to look at are known from now on
		rq.know(by, knownAnswer{id: id}, standing, live)
	}
	return true, nil
}

// shown asks for a user as answers show it, and until when the token is good, 0
// where it is not; nil then, and where there is no such user.
func (rq *request) shown(tx *store.Tx, q *directory.UserQuery, key string, p *codec.Projection) (*codec.User, int64, error) {
	u, groups, until, err := q.User(tx, rq.dir.Parent, rq.dir.ID, key, rq.bearer.Hash, tx.Now(), rq.bearer.Rev)
	if rq.bearer.Ended(tx) {
		until = 0
	}
	if err != nil || u == nil || until == 0 {
		return nil, until, err
	}
	var refs []codec.GroupRef
	if p.Wants(schema.AttrGroups) {
		for _, g := range groups {
			refs = append(refs, codec.GroupRef{Value: g.GroupID, Ref: rq.groupLocation(g.GroupID), Display: g.DisplayName, Type: "direct"})
		}
	}
	return rq.wireUser(u, refs), until, nil
}
