package store

import "strings"

const (
	// logTable is the one table that has rows in appended.
	logTable = "events"

	// someRows is how many rows one statement of the embedded store adds where so
	// many wait; the others are added one by one. With twice as many a row costs 5 %
	// less.
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

// append has rows wait. add adds those that do and forgets them.
func (a *appended) append(b *Bulk, rows [][]any, add func() error) error {
	for _, row := range rows {
		if a.bulk != b || a.rows() >= maxAppended {
			if err := add(); err != nil {
				return err
			}
			a.bulk = b
		}
		a.args = append(a.args, row...)
	}
	return nil
}

// asksLog reports whether a statement reads or changes the table whose rows may
// wait.
func asksLog(query string) bool { return strings.Contains(query, logTable) }

func (c *conn) append(b *Bulk, rows [][]any) error {
	return translateSQLite(c.behind.append(b, rows, c.addAppended))
}

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

func (s *pgSession) append(b *Bulk, rows [][]any) error {
	return s.behind.append(b, rows, func() error {
		s.addAppended()
		return nil
	})
}

// addAppended queues the rows that wait, as one statement.
func (s *pgSession) addAppended() {
	n, b := s.behind.rows(), s.behind.bulk
	if n == 0 {
		return
	}
	query, args := b.one, arguments(s.behind.args)
	if n > 1 {
		columns := make([]any, b.columns)
		for c := range columns {
			column := make([]any, n)
			for r := range column {
				column[r] = args[r*b.columns+c]
			}
			columns[c] = column
		}
		query, args = b.many(), columns
	}
	s.behind.drop(0)
	s.queue = append(s.queue, queued{query: query, args: args})
}

// after has the rows that wait come before a statement that names their table.
func (s *pgSession) after(query string) {
	if len(s.behind.args) > 0 && asksLog(query) {
		s.addAppended()
	}
}
