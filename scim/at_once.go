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
func (rq *request) presents(directoryID string) (r remembered, token string) {
	scheme, token, _ := strings.Cut(rq.r.Header.Get("Authorization"), " ")
	if token = strings.TrimSpace(token); !strings.EqualFold(scheme, "Bearer") || token == "" {
		return r, ""
	}
	rq.presented = auth.Hash(token)
	rq.bearer = auth.Bearer{Hash: rq.presented}
	r, ok := rq.door.tokens.get(rq.presented)
	if !ok {
		at := trustedAt(rq.presented, directoryID)
		if r, ok = rq.door.tokens.get(at); ok {
			rq.presented = at
		}
	}
	if ok {
		rq.bearer = r.bearer
	}
	return r, token
}

// trustedAt is what a JWT is remembered by: several directories may trust its
// issuer, and the path says for which of them it is good.
func trustedAt(hash, directoryID string) string { return hash + " " + directoryID }

// recognise finds the directory of a token that was seen before. What one
// statement answers, which looks at the token as well, it answers, and reports
// so; everybody else has the token looked at in the transaction that reads or
// writes. Where anything is out of the ordinary the long way finds it again, and
// says what it is.
func (rq *request) recognise(directoryID, name string) (done bool, err error) {
	known, token := rq.presents(directoryID)
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
	if answeredAs(rq.r.Method) != http.MethodGet {
		return false, nil
	}
	const users, groups = "Users", "Groups"
	switch {
	case rq.id != "" && len(name) > len(groups) && strings.EqualFold(name[:len(groups)+1], groups+"/"):
		rq.expect()
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

// userAtOnce answers a GET of a user by one statement, or by none, provided that
// the token is good and the user exists; it reports whether it did.
func (rq *request) userAtOnce() (bool, error) {
	if rq.r.URL.RawQuery == "" {
		if a, ok := rq.again(rq.userBy(rq.id)); ok {
			rq.sendShown(a.meta, a.body)
			return true, nil
		}
	}
	p, err := rq.projection(rq.userResource())
	if err != nil {
		return false, nil
	}
	var wire *codec.User
	var name string
	var body []byte
	standing := rq.standing(rq.id)
	err = rq.door.db.Read(rq.r.Context(), func(tx *store.Tx) (err error) {
		if wire, name, standing.Until, err = rq.shown(tx, liveUser, rq.id, p); err == nil && wire != nil {
			body, err = codec.AppendUser(nil, rq.userResource(), wire, p)
		}
		return err
	})
	if err != nil || wire == nil {
		return err != nil, err
	}
	rq.sendShown(wire.Meta, body)
	if p == nil && len(rq.read) == 0 {
		rq.knowUser(knownAnswer{id: wire.ID, name: name, meta: wire.Meta, body: body}, standing)
	}
	return true, nil
}

// sendShown answers a GET of a user.
func (rq *request) sendShown(meta codec.Meta, body []byte) {
	if rq.notModified(meta) {
		rq.answer(http.StatusNotModified, meta, nil)
		return
	}
	rq.answer(http.StatusOK, meta, body)
}

// namedAtOnce answers a list of the users with a userName by one statement, or by
// none, provided that this is all that is asked, rightly, and that the token is
// good; it reports whether it did. What a query was read in spite of is noted each
// time, and nothing is kept of it.
func (rq *request) namedAtOnce() (bool, error) {
	by := rq.listBy()
	if a, ok := rq.again(by); ok {
		rq.send(http.StatusOK, a.body)
		return true, nil
	}
	q, err := rq.asked()
	if err != nil {
		return false, nil
	}
	s := queried(q)
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
	name := identity.Fold(pg.lookup.Terms[0].Value)
	if p == nil {
		if a, ok := rq.againNamed(name); ok {
			rq.send(http.StatusOK, codec.AppendFound(nil, a.body))
			return true, nil
		}
	}
	var wire *codec.User
	var user []byte
	about, _ := rq.door.named.Get(namedBy{rq.dir.ID, name})
	standing := rq.standing(about)
	keep := standing.Holds() && len(rq.read) == 0
	err = rq.door.db.Read(rq.r.Context(), func(tx *store.Tx) (err error) {
		if wire, _, standing.Until, err = rq.shown(tx, liveUserNamed, name, p); err == nil && wire != nil {
			user, err = codec.AppendUser(nil, rq.userResource(), wire, p)
		}
		return err
	})
	if err != nil || standing.Until == 0 {
		return err != nil, err
	}
	body := codec.AppendFound(nil, user)
	rq.send(http.StatusOK, body)
	if wire == nil || !keep {
		return true, nil
	}
	if wire.ID != about {
		standing = rq.door.db.Join(standing, rq.place(wire.ID))
	}
	rq.name(name, wire.ID)
	if p == nil {
		rq.knowUser(knownAnswer{id: wire.ID, name: name, meta: wire.Meta, body: user}, standing)
	} else {
		rq.know(by, knownAnswer{body: body}, standing)
	}
	return true, nil
}

// shown asks for a user as answers show it, its userName, folded, and until when
// the token is good, 0 where it is not; nil then, and where there is no such user.
func (rq *request) shown(tx *store.Tx, q *directory.UserQuery, key string, p *codec.Projection) (wire *codec.User, name string, until int64, err error) {
	u, groups, until, err := q.User(tx, rq.dir.Parent, rq.dir.ID, key, rq.bearer.Hash, tx.Now(), rq.bearer.Rev)
	if rq.bearer.Ended(tx) {
		until = 0
	}
	if err != nil || u == nil || until == 0 {
		return nil, "", until, err
	}
	var refs []codec.GroupRef
	if p.Wants(schema.AttrGroups) {
		for _, g := range groups {
			refs = append(refs, codec.GroupRef{Value: g.GroupID, Ref: rq.groupLocation(g.GroupID), Display: g.DisplayName, Type: "direct"})
		}
	}
	return rq.wireUser(u, refs), u.UserName, until, nil
}
