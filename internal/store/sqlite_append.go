package store

import "strings"

const (
	// logTable is the one table that has rows in appended.
	logTable = "events"

	// someRows is how many rows one statement adds where so many wait; the others
	// are added one by one. With twice as many a row costs 5 % less.
	someRows = 16

	// maxAppended is how many rows wait at most: many more in one update, of a
	// large change, are written while it runs.
	maxAppended = 512
)

// appended are rows that AppendAll has yet to add, in their order. They come in
// before a statement that names their table, so nobody finds them missing, and
// before the commit.
type appended struct {
	bulk *Bulk
	args []any // of a row behind those of another
}

// rows returns how many rows wait.
func (a *appended) rows() int {
	if len(a.args) == 0 {
		return 0
	}
	return len(a.args) / a.bulk.columns
}

// drop forgets the rows behind the first n, if there are more.
func (a *appended) drop(n int) {
	if n < a.rows() {
		clear(a.args[n*a.bulk.columns:])
		a.args = a.args[:n*a.bulk.columns]
	}
}

// append has rows wait.
func (c *conn) append(b *Bulk, rows [][]any) error {
	for _, row := range rows {
		if c.behind.bulk != b || c.behind.rows() >= maxAppended {
			if err := c.addAppended(); err != nil {
				return err
			}
			c.behind.bulk = b
		}
		c.behind.args = append(c.behind.args, row...)
	}
	return nil
}

// asksLog reports whether a statement reads or changes the table whose rows may
// wait.
func asksLog(query string) bool { return strings.Contains(query, logTable) }

// addAppended adds the rows that wait.
func (c *conn) addAppended() error {
	args, b := c.behind.args, c.behind.bulk
	c.behind.args = args[:0] // first: the statements below name the table, too
	defer clear(args)
	for len(args) > 0 {
		query, n := b.one, b.columns
		if len(args) >= someRows*n {
			query, n = b.some(), someRows*n
		}
		if _, err := c.change(query, args[:n]); err != nil {
			return err
		}
		args = args[n:]
	}
	return nil
}
