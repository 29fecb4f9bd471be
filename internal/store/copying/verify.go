package copying

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"hash"

	"usher/internal/identity"
	"usher/internal/store"
)

// side reads one store's rows of a table, batch by batch.
type side struct {
	read func(after []any) ([]row, error)
	rows []row
	last []any
	n    int64
	sum  hash.Hash
}

// next returns the next row, nil behind the last.
func (s *side) next(t table) (row, error) {
	if len(s.rows) == 0 {
		rows, err := s.read(s.last)
		if err != nil || len(rows) == 0 {
			return nil, err
		}
		if s.last, err = t.parse(t.format(rows[len(rows)-1])); err != nil {
			return nil, err
		}
		s.rows = rows
	}
	r := s.rows[0]
	s.rows = s.rows[1:]
	s.n++
	s.sum.Write(canonical(r)) // never fails
	return r, nil
}

// canonical is what a row is summed up as: of each value its kind, and the
// integer or the length and the bytes of the text.
func canonical(r row) []byte {
	var b []byte
	for _, v := range r {
		switch {
		case v.null:
			b = append(b, 0)
		case v.integer:
			b = binary.BigEndian.AppendUint64(append(b, 'n'), uint64(v.n)) //nolint:gosec // its bits
		default:
			b = binary.BigEndian.AppendUint64(append(b, 't'), uint64(len(v.s)))
			b = append(b, v.s...)
		}
	}
	return b
}

// verify reads a table of both stores and returns what it holds; where that is
// not the same, an error that says from which row on.
func (c *copier) verify(ctx context.Context, t table) (Table, error) {
	source := &side{sum: sha256.New(), read: func(after []any) (rows []row, err error) {
		err = c.from.View(ctx, func(tx *store.Tx) (err error) {
			rows, err = t.after(tx, t.source(), after)
			return err
		})
		return rows, err
	}}
	target := &side{sum: sha256.New(), read: func(after []any) (rows []row, err error) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		err = c.to.Read(ctx, func(tx *store.Tx) (err error) {
			rows, err = t.after(tx, t.name, after)
			return err
		})
		return rows, err
	}}
	differ := ""
	for {
		a, err := source.next(t)
		if err != nil {
			return Table{}, err
		}
		b, err := target.next(t)
		if err != nil {
			return Table{}, err
		}
		if a == nil && b == nil {
			break
		}
		if differ == "" && string(canonical(a)) != string(canonical(b)) {
			if differ = t.formatAny(a, b); a == nil || b == nil {
				differ += ", which only one of them has"
			}
		}
		if a != nil {
			if c.done++; c.done%batchRows == 0 || c.done == c.total {
				c.tell("compare", t.name, c.done, c.total)
			}
		}
	}
	out := Table{Name: t.name, Rows: source.n, Sum: hex.EncodeToString(source.sum.Sum(nil))}
	if other := hex.EncodeToString(target.sum.Sum(nil)); differ != "" || out.Sum != other || source.n != target.n {
		return out, identity.Errorf(identity.CodeConflict, "copies_differ",
			"%s is not the same in both: %d rows with the sum %.16s… in the source, %d with %.16s… in the destination, from the row %s on; something else has written to the destination: copy again with --start-over, and see to it that nobody else uses it",
			t.name, source.n, out.Sum, target.n, other, differ)
	}
	return out, nil
}

// formatAny writes the key of the row of two that comes first.
func (t *table) formatAny(a, b row) string {
	if a == nil || b != nil && t.less(b, a) {
		return t.format(b)
	}
	return t.format(a)
}

// less reports whether a key comes before another.
func (t *table) less(a, b row) bool {
	for _, k := range t.key {
		switch x, y := a[k], b[k]; {
		case x.n != y.n:
			return x.n < y.n
		case x.s != y.s:
			return x.s < y.s
		}
	}
	return false
}
