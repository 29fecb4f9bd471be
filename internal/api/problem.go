package api

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"usher/internal/identity"
	"usher/internal/requestid"
	"usher/policy"
)

const problemType = "application/problem+json"

// Problem is every error answer of the API: RFC 9457 problem details with the
// code and reason of the vocabulary, which scripts may test.
type Problem struct {
	Type      string          `json:"type" doc:"Always about:blank: code and reason tell problems apart" example:"about:blank"`
	Title     string          `json:"title" doc:"The words of the HTTP status" example:"Conflict"`
	Status    int             `json:"status" doc:"The HTTP status" example:"409"`
	Detail    string          `json:"detail" doc:"What was wrong, where, and what to do"`
	Code      identity.Code   `json:"code" doc:"The class of the error" example:"conflict"`
	Reason    string          `json:"reason" doc:"A stable word for this error" example:"already_exists"`
	RequestID string          `json:"request_id,omitempty" doc:"The id by which the request is found in the log"`
	Problems  []PolicyProblem `json:"problems,omitempty" doc:"The mistakes of a policy, each with its place"`

	retryAfter time.Duration // 0: not known
}

// Error returns the detail.
func (p *Problem) Error() string { return p.Detail }

// GetStatus returns the HTTP status.
func (p *Problem) GetStatus() int { return p.Status }

// ContentType makes the answer one of problem details.
func (p *Problem) ContentType(string) string { return problemType }

// GetHeaders returns the headers that belong to the status.
func (p *Problem) GetHeaders() http.Header {
	h := http.Header{}
	switch p.Reason {
	case errRunning.Reason:
		h.Set("Retry-After", "1")
	case identity.ErrEncoded.Reason:
		h.Set("Accept-Encoding", identity.TakenEncoding)
	}
	switch p.Code {
	case identity.CodeUnauthenticated:
		h.Set("WWW-Authenticate", "Bearer")
	case identity.CodeUnavailable:
		h.Set("Retry-After", "5")
	case identity.CodeTooMany:
		h.Set("Retry-After", "1")
	}
	if p.retryAfter > 0 {
		h.Set("Retry-After", strconv.FormatInt(int64((p.retryAfter+time.Second-1)/time.Second), 10))
	}
	return h
}

func newProblem(ctx context.Context, e *identity.Error) *Problem {
	status := e.Code.Status()
	return &Problem{
		Type: "about:blank", Title: http.StatusText(status), Status: status, Detail: e.Detail,
		Code: e.Code, Reason: e.Reason, RequestID: requestid.From(ctx), retryAfter: e.RetryAfter,
	}
}

// policyError is a policy that cannot be accepted.
type policyError struct{ problems policy.Problems }

func (e *policyError) Error() string { return "the policy cannot be accepted" }

// problemOf turns an error into its answer. Causes, and every fault of usher's
// own, go to the log and not into the answer.
func problemOf(ctx context.Context, log *slog.Logger, err error) *Problem {
	var pe *policyError
	if errors.As(err, &pe) {
		p := newProblem(ctx, identity.Errorf(identity.CodeInvalid, "invalid_policy",
			"the policy cannot be accepted, see problems (%d); nothing was changed and the policy in force stays", len(pe.problems.Errors())))
		p.Problems = showProblems(pe.problems)
		return p
	}
	e := identity.AsError(err)
	switch {
	case e.Code == identity.CodeInternal:
		log.ErrorContext(ctx, "request failed", "request_id", requestid.From(ctx), "error", err)
	case e.Err != nil:
		log.WarnContext(ctx, "request refused", "request_id", requestid.From(ctx), "reason", e.Reason, "error", err)
	}
	return newProblem(ctx, e)
}

// writeProblem answers with an error outside of an operation.
func writeProblem(w http.ResponseWriter, r *http.Request, e *identity.Error) {
	sendProblem(w, newProblem(r.Context(), e))
}

func sendProblem(w http.ResponseWriter, p *Problem) {
	for k, v := range p.GetHeaders() {
		w.Header()[k] = v
	}
	w.Header().Set("Content-Type", problemType)
	w.WriteHeader(p.Status)
	_ = json.NewEncoder(w).Encode(p) // the client is gone; there is nobody to tell
}

// maxTold bounds how many mistakes of one request are told.
const maxTold = 10

// refuse is what huma's own refusals of a request become: one invalid request
// with the place of every mistake, the given values left out.
func refuse(ctx context.Context, status int, message string, errs []error) huma.StatusError {
	if status >= http.StatusInternalServerError {
		return newProblem(ctx, identity.AsError(nil))
	}
	var told []string
	for _, err := range errs {
		if err == nil {
			continue
		}
		text := err.Error()
		var d huma.ErrorDetailer
		if errors.As(err, &d) {
			detail := d.ErrorDetail()
			text = detail.Message
			if strings.HasPrefix(text, "invalid date/time for format ") { // and how Go writes that
				text = "expected a time of RFC 3339, as in 2026-11-25T08:00:00Z"
			}
			if detail.Location != "" {
				text = detail.Location + ": " + text
			}
		}
		if len(told) == maxTold {
			text = "…"
		}
		if len(told) <= maxTold {
			told = append(told, text)
		}
	}
	if len(told) > 0 {
		message = strings.Join(told, "; ")
	}
	if status == http.StatusUnsupportedMediaType {
		return newProblem(ctx, identity.Errorf(identity.CodeMediaType, "media_type", "send the body as application/json"))
	}
	return newProblem(ctx, identity.Errorf(identity.CodeInvalid, "invalid_request", "the request is not valid: %s", message))
}

// speakProblems gives huma, whose only hook for this is global, the one
// vocabulary of errors.
var speakProblems = sync.OnceFunc(func() {
	huma.ValidateStrictCasing = true // the decoder does not know a name in another letter case either
	huma.NewError = func(status int, message string, errs ...error) huma.StatusError {
		return refuse(context.Background(), status, message, errs)
	}
	huma.NewErrorWithContext = func(c huma.Context, status int, message string, errs ...error) huma.StatusError {
		return refuse(c.Context(), status, message, errs)
	}
})

// PolicyProblem is one mistake, or one warning, in a policy file.
type PolicyProblem struct {
	File       string          `json:"file"`
	Line       int             `json:"line,omitempty"`
	Column     int             `json:"column,omitempty"`
	Severity   policy.Severity `json:"severity" enum:"error,warning"`
	Message    string          `json:"message"`
	Suggestion string          `json:"suggestion,omitempty" doc:"What was probably meant"`
}

func showProblems(ps policy.Problems) []PolicyProblem {
	out := make([]PolicyProblem, len(ps))
	for i, p := range ps {
		out[i] = PolicyProblem{p.File, p.Line, p.Column, p.Severity, p.Message, p.Suggestion}
	}
	return out
}
