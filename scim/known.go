package scim

import (
	"usher/internal/cache"
	"usher/internal/store"
	"usher/scim/codec"
)

// knownBytes bounds the answers that are kept, and knownAnswerBytes is what one
// of them takes beside its texts; namedBytes bounds the names they are found by.
const (
	knownBytes       = 24 << 20
	knownAnswerBytes = 256
	namedBytes       = 4 << 20
)

// knownBy is who asks, and what: for a user by id, or by a query that names it and
// does not want it whole.
type knownBy struct {
	credential string
	list       bool
	asked      string // the id, or the query as it was sent
}

// knownAnswer is what was answered about one user, as long as no row has changed
// that the answer was read from: of the credential, of the user with its groups,
// and what groups are called. Who has a userName is known as long as whoever has
// it is not changed.
type knownAnswer struct {
	base     string
	id       string     // of the user
	name     string     // its userName, folded; empty: nobody looked
	meta     codec.Meta // where it is asked for by id
	body     []byte
	standing store.Standing
}

func newKnown() *cache.Local[knownBy, knownAnswer] {
	return cache.NewLocal(knownBytes, func(k knownBy, a knownAnswer) int {
		return knownAnswerBytes + len(k.asked) + len(a.id) + len(a.name) + len(a.body)
	})
}

// namedBy is a directory and a userName, folded. Whoever was known by it last has
// it as long as the answer about them stands and has the same name.
type namedBy struct{ directory, name string }

func newNamed() *cache.Local[namedBy, string] {
	return cache.NewLocal(namedBytes, func(k namedBy, id string) int { return len(k.name) + len(id) })
}

func (rq *request) userBy(id string) knownBy { return knownBy{credential: rq.bearer.Hash, asked: id} }

func (rq *request) listBy() knownBy {
	return knownBy{credential: rq.bearer.Hash, list: true, asked: rq.r.URL.RawQuery}
}

// again returns what was answered the last time, where the store can tell that it
// would read the same.
func (rq *request) again(by knownBy) (a knownAnswer, ok bool) {
	if a, ok = rq.door.known.Get(by); !ok || a.base != rq.base {
		return a, false
	}
	at, ok := rq.door.db.Stands(a.standing)
	return a, ok && !rq.bearer.EndedAt(at)
}

// againNamed is again of the whole user with a userName, folded.
func (rq *request) againNamed(name string) (a knownAnswer, ok bool) {
	id, ok := rq.door.named.Get(namedBy{rq.dir.ID, name})
	if !ok {
		return a, false
	}
	a, ok = rq.again(rq.userBy(id))
	return a, ok && a.name == name
}

// places are those of the rows that any answer about a user is read from, but for
// the user's own.
func (rq *request) places() (credential, directory store.Place) {
	return store.PlaceOf(store.NoticedCredential, rq.bearer.Hash, ""), store.PlaceOf(store.NoticedDirectory, rq.dir.ID, "")
}

func (rq *request) place(user string) store.Place {
	return store.PlaceOf(store.NoticedUser, rq.dir.ID, user)
}

// standing is taken before a user is read whose answer is to be kept; empty where
// only reading tells who it is.
func (rq *request) standing(user string) store.Standing {
	credential, dir := rq.places()
	if user == "" {
		return rq.door.db.Standing(credential, dir)
	}
	return rq.door.db.Standing(credential, dir, rq.place(user))
}

// settled is standing for what a transaction that writes is about to answer of a
// user, after its last change.
func (rq *request) settled(tx *store.Tx, user string) store.Standing {
	if rq.until == 0 {
		return store.Standing{}
	}
	credential, dir := rq.places()
	s := tx.Standing(credential, dir, rq.place(user))
	s.Until = rq.until
	return s
}

// know keeps an answer about a user that is as the rows of s are.
func (rq *request) know(by knownBy, a knownAnswer, s store.Standing) {
	if s.Holds() {
		a.base, a.standing = rq.base, s
		rq.door.known.Set(by, a)
	}
}

// knowUser is know of a whole user, who is found by userName too.
func (rq *request) knowUser(a knownAnswer, s store.Standing) {
	rq.know(rq.userBy(a.id), a, s)
	if a.name != "" && s.Holds() {
		rq.name(a.name, a.id)
	}
}

// name notes whom to look for, the next time somebody asks for a userName.
func (rq *request) name(folded, user string) {
	by := namedBy{rq.dir.ID, folded}
	if id, ok := rq.door.named.Get(by); !ok || id != user {
		rq.door.named.Set(by, user)
	}
}
