package scim

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"net/http"
	"time"

	"usher/internal/auth"
	"usher/internal/store"
	"usher/scim/schema"
)

// cursorTimeout is how long after its page a cursor is taken.
const cursorTimeout = time.Hour

// The scimTypes of RFC 9865 section 2.1.
const (
	invalidCursor schema.ErrorType = "invalidCursor"
	expiredCursor schema.ErrorType = "expiredCursor"
	invalidCount  schema.ErrorType = "invalidCount"
)

// cursors makes and reads the cursors of one list. A cursor holds the key
// behind which a page begins, and when it was made, under a signature that also
// covers the list: it is of no use for another.
type cursors struct {
	secret, list []byte
	now          func() time.Time
}

const signature = 16 // bytes of the HMAC that a cursor carries

// cursors returns those of the list of a resource type that s asks for. What
// signs them is derived from the hash of the directory's first credential,
// which every replica finds and which outlives restarts and its own revocation.
func (rq *request) cursors(resource string, s search) (c cursors, err error) {
	c.now = rq.door.positions.now
	err = rq.view(func(tx *store.Tx) error {
		first, err := auth.First(tx, rq.dir.Parent, rq.dir.ID)
		switch {
		case err != nil:
			return err
		case first == nil:
			return schema.Error{Status: http.StatusBadRequest, ScimType: invalidCursor, Detail: "the directory has no token that could sign cursors; use startIndex"}
		}
		m := hmac.New(sha256.New, []byte(first.Hash))
		_, _ = m.Write([]byte("usher: cursors of SCIM lists")) // never fails
		c.secret = m.Sum(nil)
		return nil
	})
	list := spotOf("", rq.dir.ID, resource, s.list(), 0)
	c.list = list[:]
	return c, err
}

// next returns the cursor of the page behind key.
func (c cursors) next(key string) string {
	b := binary.BigEndian.AppendUint64(nil, uint64(c.now().Unix())) //nolint:gosec // after 1970
	b = append(b, key...)
	return base64.RawURLEncoding.EncodeToString(append(b, c.sign(b)...))
}

func (c cursors) sign(b []byte) []byte {
	m := hmac.New(sha256.New, c.secret)
	_, _ = m.Write(c.list) // never fails; of a fixed length
	_, _ = m.Write(b)
	return m.Sum(nil)[:signature]
}

// read returns the key that a cursor holds.
func (c cursors) read(cursor string) (string, error) {
	b, err := base64.RawURLEncoding.Strict().DecodeString(cursor)
	if err != nil || len(b) <= 8+signature || !hmac.Equal(c.sign(b[:len(b)-signature]), b[len(b)-signature:]) {
		return "", schema.Errorf(invalidCursor, "cursor: this is no cursor of a list with this filter, sortBy and sortOrder in this directory; leave it empty to begin with the first page")
	}
	made := time.Unix(int64(binary.BigEndian.Uint64(b)), 0) //nolint:gosec // signed by usher
	if c.now().Sub(made) > cursorTimeout {
		return "", schema.Errorf(expiredCursor, "cursor: it is older than %d seconds; leave it empty to begin with the first page", int(cursorTimeout.Seconds()))
	}
	return string(b[8 : len(b)-signature]), nil
}

// cursored reads what is asked of a page by cursor (RFC 9865).
func (rq *request) cursored(pg *page, resource string, s search) error {
	if s.start != "" {
		return schema.Errorf(schema.InvalidValue, "startIndex and cursor cannot be used together: one asks for pages by number, the other one after the other")
	}
	n, err := number(s.count, defaultPage)
	if err != nil || n < 1 || n > maxPage {
		return schema.Errorf(invalidCount, "count: with a cursor it is between 1 and %d, not %s", maxPage, schema.Clip(s.count))
	}
	pg.start, pg.count = 1, n
	c, err := rq.cursors(resource, s)
	if err != nil {
		return err
	}
	if pg.next = c.next; s.cursor != "" {
		pg.after, err = c.read(s.cursor)
	}
	return err
}

// ended takes the record off that only tells whether a page comes behind this
// one, and returns the cursor of that; without cursors it keeps where the page
// is found by its startIndex.
func ended[T any](rq *request, pg page, records []keyed[T], total int) (shown []keyed[T], cursor string) {
	if pg.next == nil {
		remember(rq, pg, records, total)
		return records, ""
	}
	if len(records) <= pg.count {
		return records, ""
	}
	shown = records[:pg.count]
	return shown, pg.next(shown[pg.count-1].key)
}
