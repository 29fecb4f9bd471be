package directory

import "strings"

// Room is memory for the users of a page, who are held together: a page that is
// read into it makes next to no garbage. What it held is good until it is
// emptied, but for the ids, which stay.
type Room struct {
	users []User
	docs  []byte
	ids   strings.Builder
}

// What a Room that is emptied keeps: users, and bytes of documents.
const (
	keptUsers = 1 << 10
	keptDocs  = 512 << 10
)

// Empty lets the memory be used again.
func (r *Room) Empty() {
	clear(r.users)
	if r.users, r.docs = r.users[:0], r.docs[:0]; cap(r.users) > keptUsers {
		r.users = nil
	}
	if cap(r.docs) > keptDocs {
		r.docs = nil
	}
	r.ids = strings.Builder{}
}

// user returns a user with an id and a document, which are copied. Those before
// stay where they are.
func (r *Room) user(id, doc []byte) *User {
	if r.ids.Cap()-r.ids.Len() < len(id) {
		as := min(1+len(r.users), 64) // as many again
		r.ids = strings.Builder{}
		r.ids.Grow(as * len(id))
	}
	at := r.ids.Len()
	r.ids.Write(id)
	from := len(r.docs)
	r.docs = append(r.docs, doc...)
	r.users = append(r.users, User{ID: r.ids.String()[at:], Doc: r.docs[from:len(r.docs):len(r.docs)]})
	return &r.users[len(r.users)-1]
}
