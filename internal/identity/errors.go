package identity

import (
	"errors"
	"fmt"
	"time"
)

// Code is the class of an error; one table turns it into an HTTP status.
type Code string

// The codes. Every error that leaves usher carries one of them.
const (
	CodeInvalid          Code = "invalid"            // the request is wrong; repeating it will not help
	CodeUnauthenticated  Code = "unauthenticated"    // no or unknown credential
	CodeForbidden        Code = "forbidden"          // a known credential without the right
	CodeNotFound         Code = "not_found"          // nothing there, or nothing the caller may see
	CodeGone             Code = "gone"               // it was there and is no more; asking again will not bring it back
	CodeMethodNotAllowed Code = "method_not_allowed" // the path exists, the method does not
	CodeConflict         Code = "conflict"           // the state forbids it
	CodeHeld             Code = "held"               // refused by a guard until a person decides
	CodePrecondition     Code = "precondition"       // the version the caller named is not the current one
	CodeTooLarge         Code = "too_large"          // the body is over the limit
	CodeMediaType        Code = "media_type"         // the body is of a type not accepted
	CodeTooMany          Code = "too_many_requests"  // over the rate limit
	CodeNotImplemented   Code = "not_implemented"    // a feature the protocol names and usher does not offer
	CodeUnavailable      Code = "unavailable"        // the store cannot answer now; repeating may help
	CodeInternal         Code = "internal"           // a fault of usher's own
)

// Status returns the HTTP status of a code.
func (c Code) Status() int {
	switch c {
	case CodeInvalid:
		return 400
	case CodeUnauthenticated:
		return 401
	case CodeForbidden:
		return 403
	case CodeNotFound:
		return 404
	case CodeMethodNotAllowed:
		return 405
	case CodeConflict, CodeHeld:
		return 409
	case CodeGone:
		return 410
	case CodePrecondition:
		return 412
	case CodeTooLarge:
		return 413
	case CodeMediaType:
		return 415
	case CodeTooMany:
		return 429
	case CodeNotImplemented:
		return 501
	case CodeUnavailable:
		return 503
	default:
		return 500
	}
}

// Error is an error with a place in the vocabulary. Detail is for people: what
// was wrong, where, and what to do; it never holds internals or secrets. Err
// is the cause, for logs alone.
type Error struct {
	Code   Code
	Reason string // a stable snake_case word scripts may test, e.g. "managed_by_policy"; a scimType for SCIM answers
	Detail string
	Err    error
	// RetryAfter is how long to wait before the request is sent again; 0: not
	// said.
	RetryAfter time.Duration
}

// Error returns the detail and, where there is one, the cause.
func (e *Error) Error() string {
	if e.Err != nil {
		return fmt.Sprintf("%s: %v", e.Detail, e.Err)
	}
	return e.Detail
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// Errorf makes an Error of code and reason with a formatted detail.
func Errorf(code Code, reason, format string, args ...any) *Error {
	return &Error{Code: code, Reason: reason, Detail: fmt.Sprintf(format, args...)}
}

// AsError returns err as an *Error; an error from outside the vocabulary
// becomes CodeInternal with a detail that tells nothing.
func AsError(err error) *Error {
	var e *Error
	if errors.As(err, &e) {
		return e
	}
	return &Error{Code: CodeInternal, Reason: "internal", Detail: "an internal error occurred; the request id is in the log", Err: err}
}
