package scim

import (
	"net/http"
	"strings"

	"usher/internal/requestid"
	"usher/internal/store/dialectlog"
	"usher/scim/schema"
)

// tolerances are what a request was accepted in spite of, and what is known of
// one that was refused.
type tolerances struct {
	sent    map[string]any // the body as it was decoded
	read    schema.Notes   // of reading it
	applied schema.Notes   // of applying it, in the latest run of the transaction
	ghosts  bool           // members that name nobody were kept
	status  int            // that was answered, where that was by send or a stream
	refused *schema.Error
}

// tolerate notes what a body was read in spite of.
func (t *tolerances) tolerate(notes schema.Notes) { t.read = append(t.read, notes...) }

// keep hands the request to the dialect log.
func (rq *request) keep() { rq.keepOperation(rq.r.Method, rq.target(), &rq.tolerances) }

// keepOperation hands a request, or an operation of a Bulk request, to the
// dialect log where it was accepted by tolerance or refused (requirement 35).
// Faults of ours are in the log of the daemon.
func (rq *request) keepOperation(method, target string, t *tolerances) {
	noted := len(t.read) > 0 || len(t.applied) > 0 || t.ghosts
	switch {
	case rq.door.requests == nil || rq.dir == nil || rq.r.Context().Err() != nil:
		return
	case t.refused != nil:
		if t.refused.Status >= http.StatusInternalServerError {
			return
		}
	case !noted:
		return
	}
	e := dialectlog.Entry{
		Parent: rq.dir.Parent, Directory: rq.dir.ID, RequestID: requestid.From(rq.r.Context()),
		Method: method, Path: target, Status: t.status, Tolerated: []dialectlog.Note{},
		Secret: append(rq.served().user.Unseen(), rq.served().group.Unseen()...),
	}
	if t.refused != nil {
		e.Status, e.ScimType, e.Detail = t.refused.Status, string(t.refused.ScimType), t.refused.Detail
	}
	for _, notes := range []schema.Notes{t.read, t.applied} {
		for _, n := range notes {
			e.Tolerated = append(e.Tolerated, dialectlog.Note{Kind: string(n.Kind), Path: n.Path})
		}
	}
	if t.ghosts {
		e.Tolerated = append(e.Tolerated, dialectlog.Note{Kind: string(schema.NoteUnknownMember), Path: schema.AttrMembers})
	}
	rq.door.requests.Record(e, schema.Spelled(t.sent))
}

// target is the path and query below the base URL.
func (rq *request) target() string {
	_, name, _ := split(oneSlash(rq.r.URL.EscapedPath()))
	if q := rq.r.URL.RawQuery; q != "" {
		return strings.Join([]string{"/" + name, q}, "?")
	}
	return "/" + name
}
