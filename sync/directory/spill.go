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
	ordered bool // buf is
	n       int  // records in all
	file    *os.File
	parts   []part
	at      int64 // the file's end
}

type part struct{ from, to int64 }

func newSorter(dir string, size int) *sorter {
	return &sorter{dir: dir, size: size, most: gathered / size * size}
}

// add takes a record, which it copies.
func (s *sorter) add(record []byte) error {
	if len(s.buf) >= s.most {
		if err := s.spill(); err != nil {
			return err
		}
	}
	s.buf, s.ordered = append(s.buf, record...), false
	s.n++
	return nil
}

// order sorts what is gathered.
func (s *sorter) order() []byte {
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
	s.buf = s.buf[:0]
	return nil
}

// unnamed makes a file that is gone when it is closed, or its process ends.
func unnamed(dir string) (*os.File, error) {
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

// run is one sorted part that is being read.
type run struct {
	r   io.Reader
	rec []byte
}

func (r *run) next() (bool, error) {
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
}

func (c *cursor) Len() int           { return len(c.runs) }
func (c *cursor) Less(i, j int) bool { return bytes.Compare(c.runs[i].rec, c.runs[j].rec) < 0 }
func (c *cursor) Swap(i, j int)      { c.runs[i], c.runs[j] = c.runs[j], c.runs[i] }
func (c *cursor) Push(any)           {}
func (c *cursor) Pop() any           { c.runs = c.runs[:len(c.runs)-1]; return nil }

// read begins to hand out records; the cursor stands at the first.
func (s *sorter) read() *cursor {
	c := &cursor{rec: make([]byte, 0, s.size)}
	if len(s.buf) > 0 {
		if !s.ordered {
			s.buf, s.ordered = append(s.buf[:0], s.order()...), true
		}
		c.runs = append(c.runs, &run{bytes.NewReader(s.buf), make([]byte, s.size)})
	}
	for _, p := range s.parts {
		c.runs = append(c.runs, &run{bufio.NewReaderSize(io.NewSectionReader(s.file, p.from, p.to-p.from), readAhead), make([]byte, s.size)})
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
	c.rec = append(c.rec[:0], top.rec...)
	more, err := top.next()
	switch {
	case err != nil:
		c.err, c.rec = err, nil
	case more:
		heap.Fix(c, 0)
	default:
		heap.Remove(c, 0)
	}
}

// spool keeps texts in a file without a name, by where they are.
type spool struct {
	file *os.File
	w    *bufio.Writer
	at   int64
}

func newSpool(dir string) (*spool, error) {
	f, err := unnamed(dir)
	if err != nil {
		return nil, err
	}
	return &spool{file: f, w: bufio.NewWriterSize(f, 64<<10)}, nil
}

// put keeps a text and returns where it is.
func (s *spool) put(text []byte) (at int64, err error) {
	at = s.at
	_, err = s.w.Write(text)
	s.at += int64(len(text))
	return at, err
}

// get returns the text of a length that was put somewhere, once all were put.
func (s *spool) get(at int64, n int) ([]byte, error) {
	if err := s.w.Flush(); err != nil {
		return nil, err
	}
	out := make([]byte, n)
	_, err := s.file.ReadAt(out, at)
	return out, err
}

func (s *spool) close() { _ = s.file.Close() }
