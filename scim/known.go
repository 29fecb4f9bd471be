package scim

import (
	"net/http"

	"usher/internal/cache"
	"usher/internal/store"
	"usher/scim/codec"
)

// knownBytes bounds the answers that are kept, and knownAnswerBytes is what one
// of them takes beside its texts.
const (
	knownBytes       = 32 << 20
	knownAnswerBytes = 256
)

// knownBy is who asks, and what: for a user by id, or by a query that names it.
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
	meta     codec.Meta // where it is asked for by id
	body     []byte     // nil: only whom the answer is about is known
	standing store.Standing
}

func newKnown() *cache.Local[knownBy, knownAnswer] {
	return cache.NewLocal(knownBytes, func(k knownBy, a knownAnswer) int {
		return knownAnswerBytes + len(k.credential) + len(k.asked) + len(a.id) + len(a.body)
	})
}

func (rq *request) userBy() knownBy { return knownBy{credential: rq.bearer.Hash, asked: rq.id} }

func (rq *request) listBy() knownBy {
	return knownBy{credential: rq.bearer.Hash, list: true, asked: rq.r.URL.RawQuery}
}

// again answers as the last time, where the store can tell that it would read the
// same; it reports whether it did.
func (rq *request) again(by knownBy) bool {
	a, ok := rq.door.known.Get(by)
	if !ok || a.body == nil || a.base != rq.base {
		return false
	}
	at, ok := rq.door.db.Stands(a.standing)
	switch {
	case !ok || rq.bearer.EndedAt(at):
		return false
	case by.list:
		rq.send(http.StatusOK, a.body)
	case rq.notModified(a.meta):
		rq.answer(http.StatusNotModified, a.meta, nil)
	default:
		rq.answer(http.StatusOK, a.meta, a.body)
	}
	return true
}

// standing is taken before a user is read whose answer is to be kept.
func (rq *request) standing(id string) store.Standing {
	return rq.door.db.Standing(
		store.PlaceOf(store.NoticedCredential, rq.bearer.Hash, ""), store.PlaceOf(store.NoticedUser, rq.dir.ID, id),
		store.PlaceOf(store.NoticedDirectory, rq.dir.ID, ""))
}

// know keeps an answer about a user that was read after s was taken, for the
// same user, with until when the credential is good. Nothing is kept of a request
// that was read in spite of something: each of those is noted.
func (rq *request) know(by knownBy, a knownAnswer, s store.Standing, until int64) {
	if s == (store.Standing{}) || len(rq.read) > 0 {
		return
	}
	a.base, a.standing = rq.base, s
	a.standing.Until = until
	rq.door.known.Set(by, a)
}

// whom returns the user that an answer was about the last time, or "".
func (rq *request) whom(by knownBy) string {
	a, _ := rq.door.known.Get(by)
	return a.id
}
