package directory

import (
	"bufio"
	"bytes"
	"cmp"
	"container/heap"
	"encoding/binary"
	"errors"
	"io"
	"os"
	"slices"
)

// What bounds the memory of a sorter: what it gathers before it spills, and what
// it reads ahead of each part that it spilled.
const (
	gathered  = 2 << 20
	readAhead = 32 << 10
)

// sorter orders records of a fixed size by all of their bytes, in memory that
// does not follow their number: what is too much goes to a file without a name,
// in parts that are merged when they are read.
type sorter struct {
	dir  string
	size int // of a record
	most int // bytes that are gathered

	buf     []byte
	ordered bool // buf is, as far as it goes
	n       int  // records in all
	file    *os.File
	parts   []part
	at      int64 // the file's end
}

type part struct{ from, to int64 }

func newSorter(dir string, size int) *sorter {
	return &sorter{dir: dir, size: size, most: gathered / size * size, ordered: true}
}

// add takes a record, which it copies.
func (s *sorter) add(record []byte) error {
	if len(s.buf) >= s.most {
		if err := s.spill(); err != nil {
			return err
		}
	}
	if n := len(s.buf); s.ordered && n > 0 && bytes.Compare(s.buf[n-s.size:], record) > 0 {
		s.ordered = false
	}
	if cap(s.buf)-len(s.buf) < s.size {
		s.buf = slices.Grow(s.buf, min(max(len(s.buf), 4<<10), s.most-len(s.buf)))
	}
	s.buf = append(s.buf, record...)
	s.n++
	return nil
}

// order sorts what is gathered.
func (s *sorter) order() []byte {
	if s.ordered {
		return s.buf
	}
	type place struct {
		begins uint64 // the record's first bytes, by which nearly all are told apart
		at     int32
	}
	places := make([]place, len(s.buf)/s.size)
	for i := range places {
		var first [8]byte
		at := i * s.size
		copy(first[:], s.buf[at:at+s.size])
		places[i] = place{binary.BigEndian.Uint64(first[:]), int32(at)} //nolint:gosec // gathered is far below
	}
	slices.SortFunc(places, func(a, b place) int {
		if a.begins != b.begins {
			return cmp.Compare(a.begins, b.begins)
		}
		return bytes.Compare(s.buf[a.at:int(a.at)+s.size], s.buf[b.at:int(b.at)+s.size])
	})
	out := make([]byte, 0, len(s.buf))
	for _, p := range places {
		out = append(out, s.buf[p.at:int(p.at)+s.size]...)
	}
	return out
}

func (s *sorter) spill() error {
	if s.file == nil {
		f, err := unnamed(s.dir)
		if err != nil {
			return err
		}
		s.file = f
	}
	out := s.order()
	if _, err := s.file.WriteAt(out, s.at); err != nil {
		return err
	}
	s.parts = append(s.parts, part{s.at, s.at + int64(len(out))})
	s.at += int64(len(out))
	s.buf, s.ordered = s.buf[:0], true
	return nil
}

// unnamed makes a file that is gone when it is closed, or its process ends. On
// PostgreSQL nobody may have made the directory.
func unnamed(dir string) (*os.File, error) {
	if dir != "" {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return nil, err
		}
	}
	f, err := os.CreateTemp(dir, "usher-ldap-")
	if err != nil {
		return nil, err
	}
	return f, os.Remove(f.Name())
}

func (s *sorter) close() {
	if s.file != nil {
		_ = s.file.Close()
	}
	s.buf = nil
}

// run is one sorted part that is being read: one in memory, or one in a file.
type run struct {
	rest []byte    // in memory, behind rec
	r    io.Reader // of a file; nil: it is in memory
	rec  []byte
}

func (r *run) next() (bool, error) {
	if r.r == nil {
		size := len(r.rec)
		if len(r.rest) < size {
			return false, nil
		}
		r.rec, r.rest = r.rest[:size:size], r.rest[size:]
		return true, nil
	}
	_, err := io.ReadFull(r.r, r.rec)
	if errors.Is(err, io.EOF) {
		return false, nil
	}
	return err == nil, err
}

// cursor hands out the records of a sorter in their order. A sorter may be read
// several times, one cursor after the other or beside it, and takes no more
// records once it is.
type cursor struct {
	runs []*run
	rec  []byte // the record it stands at, good until next; nil: at the end
	err  error

	scratch []byte
}

func (c *cursor) Len() int           { return len(c.runs) }
func (c *cursor) Less(i, j int) bool { return bytes.Compare(c.runs[i].rec, c.runs[j].rec) < 0 }
func (c *cursor) Swap(i, j int)      { c.runs[i], c.runs[j] = c.runs[j], c.runs[i] }
func (c *cursor) Push(any)           {}
func (c *cursor) Pop() any           { c.runs = c.runs[:len(c.runs)-1]; return nil }

// read begins to hand out records; the cursor stands at the first.
func (s *sorter) read() *cursor { return readAll(s) }

// readAll is read for the records of several sorters of one size.
func readAll(sorters ...*sorter) *cursor {
	c := &cursor{}
	for _, s := range sorters {
		if len(s.buf) > 0 {
			if !s.ordered {
				s.buf, s.ordered = s.order(), true
			}
			c.runs = append(c.runs, &run{rest: s.buf, rec: make([]byte, s.size)})
		}
		for _, p := range s.parts {
			c.runs = append(c.runs, &run{r: bufio.NewReaderSize(io.NewSectionReader(s.file, p.from, p.to-p.from), readAhead), rec: make([]byte, s.size)})
		}
	}
	for _, r := range c.runs {
		if _, err := r.next(); err != nil {
			c.err = err
		}
	}
	heap.Init(c)
	c.next()
	return c
}

// next goes to the next record.
func (c *cursor) next() {
	if c.err != nil || len(c.runs) == 0 {
		c.rec = nil
		return
	}
	top := c.runs[0]
	if top.r == nil {
		c.rec = top.rec // which stays where it is
	} else {
		c.scratch = append(c.scratch[:0], top.rec...)
		c.rec = c.scratch
	}
	more, err := top.next()
	switch {
	case err != nil:
		c.err, c.rec = err, nil
	case more && len(c.runs) == 1:
	case more:
		heap.Fix(c, 0)
	default:
		heap.Remove(c, 0)
	}
}

// spool keeps texts, by where they are: what is more than a little goes to a file
// without a name.
type spool struct {
	dir  string
	file *os.File // nil: there is none yet
	buf  []byte   // the last of them
	from int64    // where buf begins
}

// spooled is what a spool keeps in memory.
const spooled = 64 << 10

func newSpool(dir string) *spool { return &spool{dir: dir} }

// put keeps a text and returns where it is.
func (s *spool) put(text []byte) (at int64, err error) {
	if len(s.buf) > 0 && len(s.buf)+len(text) > spooled {
		if s.file == nil {
			if s.file, err = unnamed(s.dir); err != nil {
				return 0, err
			}
		}
		if _, err := s.file.WriteAt(s.buf, s.from); err != nil {
			return 0, err
		}
		s.from += int64(len(s.buf))
		s.buf = s.buf[:0]
	}
	at = s.from + int64(len(s.buf))
	s.buf = append(s.buf, text...)
	return at, nil
}

// get returns the text of a length that was put somewhere.
func (s *spool) get(at int64, n int) ([]byte, error) {
	if at >= s.from {
		return bytes.Clone(s.buf[at-s.from:][:n]), nil
	}
	out := make([]byte, n)
	_, err := s.file.ReadAt(out, at)
	return out, err
}

func (s *spool) close() {
	if s.file != nil {
		_ = s.file.Close()
	}
}
