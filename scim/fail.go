package scim

import (
	"errors"
	"fmt"
	"net/http"
	"runtime/debug"
	"slices"

	"usher/internal/identity"
	"usher/internal/requestid"
	"usher/scim/codec"
	"usher/scim/schema"
)

// panicked logs a panic and returns what the client is told of it.
func (rq *request) panicked(p any) error {
	rq.door.log.Error("panic in the SCIM door", "request_id", requestid.From(rq.r.Context()), "panic", fmt.Sprint(p), "stack", string(debug.Stack()))
	return identity.Errorf(identity.CodeInternal, "internal", "an internal error occurred; the request id is in the log")
}

// scimTypes are the words of RFC 7644 section 3.12, which clients know. A reason
// that is none of them is usher's own.
var scimTypes = []schema.ErrorType{
	schema.InvalidFilter, schema.InvalidPath, schema.InvalidSyntax, schema.InvalidValue, schema.NotMutable, schema.NoTarget, schema.NotUnique, schema.TooMany,
}

// scimError is what a client is told of an error. Causes go to the log, never
// to the client.
func (rq *request) scimError(err error) schema.Error {
	var se schema.Error
	if !errors.As(err, &se) {
		e := identity.AsError(err)
		se = schema.Error{Status: e.Code.Status(), Detail: e.Detail}
		switch said := schema.ErrorType(e.Reason); {
		case e.Code != identity.CodeInvalid && e.Code != identity.CodeConflict:
		case slices.Contains(scimTypes, said):
			se.ScimType = said
		case e.Code == identity.CodeInvalid:
			se.ScimType = schema.InvalidValue
		}
		if se.Status >= http.StatusInternalServerError {
			rq.door.log.Error("SCIM request failed", "request_id", requestid.From(rq.r.Context()), "method", rq.r.Method, "status", se.Status, "error", err)
		}
	}
	return se
}

// fail answers with a SCIM error body.
func (rq *request) fail(err error) {
	se := rq.scimError(err)
	rq.refused = &se
	h := rq.w.Header()
	switch se.Status {
	case http.StatusUnauthorized:
		h.Set("WWW-Authenticate", `Bearer realm="scim"`)
	case http.StatusTooManyRequests:
		h.Set("Retry-After", "1") // by then the bucket holds a second of requests
	case http.StatusServiceUnavailable:
		h.Set("Retry-After", "5")
	}
	h.Set("Content-Type", contentType)
	rq.w.WriteHeader(se.Status)
	_, _ = rq.w.Write(codec.AppendError(nil, se))
}

func notFound(format string, args ...any) error {
	return identity.Errorf(identity.CodeNotFound, "", format, args...)
}
