package api

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"net/http"
	"reflect"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
)

const csvType = "text/csv"

// csvPage is how many rows are read for a CSV at a time: what is kept in memory
// does not follow the list.
const csvPage = 500

// Listing is how a list is wanted that is also to be had in CSV.
type Listing struct {
	Page
	Format string `query:"format" enum:"json,csv" doc:"csv: all of them in one answer, as with Accept: text/csv"`
	Accepting
}

// sheet is a list that is answered as JSON, a page at a time, or whole as CSV.
type sheet[T any] struct {
	cursor  string // names its cursors
	file    string // what a browser calls the CSV
	columns []string
	record  func(*T) []string
	// page returns up to limit rows behind a position, with the position of each.
	page func(c *call, after string, limit int) (rows []T, at []string, err error)
}

// describeSheet says of an operation that it answers with a sheet.
func describeSheet[T any](s *server, op huma.Operation, name, says string) huma.Operation {
	op.Description = says + "In CSV a value that a spreadsheet would take for a formula begins with an apostrophe."
	op.Responses = map[string]*huma.Response{"200": {Description: "OK", Content: map[string]*huma.MediaType{
		"application/json": {Schema: s.api.OpenAPI().Components.Schemas.Schema(reflect.TypeFor[List[T]](), true, name)},
		csvType:            {Schema: &huma.Schema{Type: "string"}},
	}}}
	return op
}

// send answers in the form that is asked for.
func (l sheet[T]) send(ctx context.Context, s *server, in *Listing) (*huma.StreamResponse, error) {
	if in.Format == "csv" || in.Format == "" && strings.Contains(in.Accept, csvType) {
		return &huma.StreamResponse{Body: func(hc huma.Context) { l.sendCSV(hc, s, in.Page) }}, nil
	}
	out, err := l.list(ctx, s, in.Page)
	if err != nil {
		return nil, problemOf(ctx, s.Log, err)
	}
	return &huma.StreamResponse{Body: func(hc huma.Context) {
		hc.SetHeader("Content-Type", "application/json")
		e := json.NewEncoder(hc.BodyWriter())
		e.SetEscapeHTML(false)
		_ = e.Encode(out) // the client is gone; there is nobody to tell
	}}, nil
}

func (l sheet[T]) list(ctx context.Context, s *server, p Page) (List[T], error) {
	var out List[T]
	err := s.view(ctx, func(c *call) error {
		out = List[T]{Items: []T{}}
		after, err := p.after(l.cursor)
		if err != nil {
			return err
		}
		rows, at, err := l.page(c, after, p.limit()+1)
		if len(rows) > p.limit() {
			rows = rows[:p.limit()]
			out.Next = cursor(l.cursor, at[p.limit()-1])
		}
		out.Items = append(out.Items, rows...)
		return err
	})
	return out, err
}

// sendCSV sends everything behind the page's cursor, a page in a transaction.
// Nothing is written before there is something to say, so that a refusal has its
// own status; an answer that cannot be ended is broken off.
func (l sheet[T]) sendCSV(hc huma.Context, s *server, p Page) {
	r, w := humago.Unwrap(hc)
	ctx, cancel := unhurried(r.Context())
	defer cancel()
	out, begun := csv.NewWriter(&pacedWriter{w, http.NewResponseController(w)}), false
	err := func() error {
		after, err := p.after(l.cursor)
		if err != nil {
			return err
		}
		for {
			var rows []T
			var at []string
			if err := s.view(ctx, func(c *call) (err error) {
				rows, at, err = l.page(c, after, csvPage)
				return err
			}); err != nil {
				return err
			}
			if !begun {
				begun = true
				w.Header().Set("Content-Type", csvType+"; charset=utf-8; header=present")
				w.Header().Set("Content-Disposition", `attachment; filename="`+l.file+`"`)
				w.Header().Set("Cache-Control", "no-store")
				_ = out.Write(l.columns) // Flush reports the error
			}
			for i := range rows {
				_ = out.Write(l.record(&rows[i]))
			}
			if out.Flush(); out.Error() != nil {
				return out.Error()
			}
			if len(at) < csvPage {
				return nil
			}
			after = at[len(at)-1]
		}
	}()
	switch {
	case err == nil:
	case begun:
		panic(http.ErrAbortHandler)
	default:
		sendProblem(w, problemOf(ctx, s.Log, err))
	}
}
