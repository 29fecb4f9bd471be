package codec

import (
	"io"
	"slices"
	"strconv"

	"usher/scim/schema"
)

// URNs of messages.
const (
	ListURN  = "urn:ietf:params:scim:api:messages:2.0:ListResponse"
	ErrorURN = "urn:ietf:params:scim:api:messages:2.0:Error"
)

// flushAt is how much a Stream gathers before it writes.
const flushAt = 60 << 10

// BufferSize is the size of a buffer that a Stream need not grow, unless one
// resource alone is longer than the rest.
const BufferSize = 64 << 10

// Stream writes resources and lists to a writer in pieces, so that the memory
// an answer takes does not grow with it. It is used by one goroutine. After an
// error the answer is broken and the connection is to be cut.
type Stream struct {
	w     io.Writer // nil: everything stays in buf
	buf   []byte
	list  bool
	items int
}

// NewStream returns a Stream that writes to w through buf, which may be nil.
func NewStream(w io.Writer, buf []byte) *Stream { return &Stream{w: w, buf: buf[:0]} }

// Flush writes what is gathered.
func (s *Stream) Flush() error {
	if s.w == nil || len(s.buf) == 0 {
		return nil
	}
	_, err := s.w.Write(s.buf)
	s.buf = s.buf[:0]
	return err
}

func (s *Stream) flushIfFull() error {
	if len(s.buf) < flushAt {
		return nil
	}
	return s.Flush()
}

// Buffer returns the gathering buffer, to be used again by the next Stream.
func (s *Stream) Buffer() []byte { return s.buf }

func (s *Stream) next() {
	if s.list {
		if s.items > 0 {
			s.buf = append(s.buf, ',')
		}
		s.items++
	}
}

// User writes one user, inside a list or alone.
func (s *Stream) User(res *schema.Resource, u *User, p *Projection) error {
	s.next()
	var err error
	if s.buf, err = AppendUser(s.buf, res, u, p); err != nil {
		return err
	}
	return s.flushIfFull()
}

// UserOf is User of one of several.
func (s *Stream) UserOf(users *Users, u *User, in []int) error {
	s.next()
	var err error
	if s.buf, err = users.Append(s.buf, u, in); err != nil {
		return err
	}
	return s.flushIfFull()
}

// Group writes one group, inside a list or alone. members is asked only if
// p.Wants("members"), and may be nil; a group without members, or whose members have nothing of what
// is wanted, has no such key.
func (s *Stream) Group(res *schema.Resource, g *Group, members Members, p *Projection) error {
	s.next()
	var err error
	if s.buf, err = appendBegin(s.buf, res, g.ID, g.Doc, p, p.splices(res)); err != nil {
		return err
	}
	if members != nil && p.Wants(schema.AttrMembers) {
		if err := s.members(members, p.picker(schema.AttrMembers)); err != nil {
			return err
		}
	}
	s.buf = append(appendMetaOf(s.buf, res.Name, &g.Meta, p), '}')
	return s.flushIfFull()
}

func (s *Stream) members(members Members, keep func(string) bool) error {
	n := 0
	err := members(func(m *Member) error {
		before := len(s.buf)
		if n == 0 {
			s.buf = append(s.buf, `,"members":[`...)
		} else {
			s.buf = append(s.buf, ',')
		}
		begin := len(s.buf)
		if s.buf = appendMember(s.buf, m, keep); len(s.buf) == begin+len("{}") { // it has nothing of what is wanted
			s.buf = s.buf[:before]
			return nil
		}
		n++
		return s.flushIfFull()
	})
	if err == nil && n > 0 {
		s.buf = append(s.buf, ']')
	}
	return err
}

// Raw writes one resource that is JSON already, such as a discovery document.
func (s *Stream) Raw(doc []byte) error {
	s.next()
	s.buf = append(s.buf, doc...)
	return s.flushIfFull()
}

// ListStart begins a ListResponse. startIndex 0 is left out, as in answers to
// cursor paging.
func (s *Stream) ListStart(total, startIndex int64) {
	s.list, s.items = true, 0
	s.buf = append(s.buf, `{"schemas":["`+ListURN+`"],"totalResults":`...)
	s.buf = strconv.AppendInt(s.buf, total, 10)
	if startIndex > 0 {
		s.buf = append(s.buf, `,"startIndex":`...)
		s.buf = strconv.AppendInt(s.buf, startIndex, 10)
	}
	s.buf = append(s.buf, `,"Resources":[`...)
}

// ListEnd ends the list with itemsPerPage, the number of resources written,
// and nextCursor unless it is empty, and flushes.
func (s *Stream) ListEnd(nextCursor string) error {
	s.buf = append(s.buf, `],"itemsPerPage":`...)
	s.buf = strconv.AppendInt(s.buf, int64(s.items), 10)
	if nextCursor != "" {
		s.buf = append(s.buf, `,"nextCursor":`...)
		s.buf = appendString(s.buf, nextCursor)
	}
	s.buf = append(s.buf, '}')
	s.list = false
	return s.Flush()
}

// aroundFound is more than AppendFound puts around a resource.
const aroundFound = 160

// AppendFound appends a ListResponse of one page with the resource that a query
// found, encoded, or with none where that is nil.
func AppendFound(dst, resource []byte) []byte {
	s := NewStream(nil, slices.Grow(dst, len(resource)+aroundFound))
	if resource == nil {
		s.ListStart(0, 1)
	} else {
		s.ListStart(1, 1)
		s.next()
		s.buf = append(s.buf, resource...)
	}
	_ = s.ListEnd("") // there is nobody to write to
	return s.buf
}

// AppendError appends the body of an error: status as a string, scimType and
// detail where there are any (RFC 7644 section 3.12).
func AppendError(dst []byte, e schema.Error) []byte {
	dst = append(dst, `{"schemas":["`+ErrorURN+`"],"status":"`...)
	dst = strconv.AppendInt(dst, int64(e.Status), 10)
	dst = append(dst, '"')
	if e.ScimType != "" {
		dst = append(dst, `,"scimType":`...)
		dst = appendString(dst, string(e.ScimType))
	}
	if e.Detail != "" {
		dst = append(dst, `,"detail":`...)
		dst = appendString(dst, e.Detail)
	}
	return append(dst, '}')
}
