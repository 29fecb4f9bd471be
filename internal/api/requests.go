package api

import (
	"encoding/json"
	"time"

	"usher/internal/store/dialectlog"
)

// LoggedRequest is a SCIM request that was accepted by tolerance or refused, as
// answers show it: without tokens and passwords, personal values shortened.
type LoggedRequest struct {
	ID        string            `json:"id"`
	At        time.Time         `json:"at"`
	RequestID string            `json:"request_id,omitempty"`
	Method    string            `json:"method" example:"PATCH"`
	Path      string            `json:"path" doc:"Path and query below the SCIM base URL"`
	Status    int               `json:"status" doc:"What was answered"`
	ScimType  string            `json:"scim_type,omitempty" doc:"Of a refusal"`
	Detail    string            `json:"detail,omitempty" doc:"Of a refusal"`
	Tolerated []dialectlog.Note `json:"tolerated" nullable:"false" doc:"What the request was accepted in spite of: kind and path"`
	Body      json.RawMessage   `json:"body,omitempty" doc:"The body with personal values shortened; absent where there was none, or it was too large or no JSON"`
}

func showRequest(e *dialectlog.Entry) (LoggedRequest, error) {
	out := LoggedRequest{
		ID: e.ID, At: at(e.At), RequestID: e.RequestID, Method: e.Method, Path: e.Path, Status: e.Status,
		ScimType: e.ScimType, Detail: e.Detail, Tolerated: e.Tolerated,
	}
	if e.Body != "" {
		out.Body = json.RawMessage(e.Body)
	}
	return out, nil
}

// dialectLog registers the log of a directory's requests (requirement 35).
func (s *server) dialectLog() {
	list := func(c *call, ref string, page Page) (List[LoggedRequest], error) {
		d, err := c.directory(ref)
		if err != nil {
			return List[LoggedRequest]{}, err
		}
		return paged(page, "requests", func(after string, limit int) ([]*dialectlog.Entry, error) {
			return dialectlog.List(c.tx, d.Parent, d.ID, after, limit)
		}, func(e *dialectlog.Entry) string { return e.ID }, showRequest)
	}
	const summary = "List the latest requests to a directory that were accepted by tolerance or refused, newest first"
	type bySlug struct {
		Page
		Parent    string `path:"parent" doc:"Slug or id"`
		Directory string `path:"directory" doc:"Slug"`
	}
	read(s, "list-directory-requests", "/v1/directories/{parent}/{directory}/requests", summary, func(c *call, in *bySlug) (List[LoggedRequest], error) {
		return list(c, joined(in.Parent, in.Directory), in.Page)
	})
	type byID struct {
		Page
		Directory string `path:"directory" doc:"Id, or parent/slug with the slash escaped"`
	}
	read(s, "list-directory-requests-by-id", "/v1/directories/{directory}/requests", summary, func(c *call, in *byID) (List[LoggedRequest], error) {
		return list(c, in.Directory, in.Page)
	})
}
