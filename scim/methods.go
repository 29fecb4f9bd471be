package scim

import (
	"maps"
	"net/http"
	"slices"
	"strings"

	"usher/internal/identity"
)

// answeredAs is the method that a request is answered by. HEAD is offered wherever
// GET is (RFC 9110 section 9.1): it is answered as GET, and net/http sends nothing
// of the body.
func answeredAs(method string) string {
	if method == http.MethodHead {
		return http.MethodGet
	}
	return method
}

// allow lists methods as the header Allow does.
func allow(methods ...string) string {
	if slices.Contains(methods, http.MethodGet) {
		methods = append(methods, http.MethodHead)
	}
	slices.Sort(methods)
	return strings.Join(methods, ", ")
}

// notAllowed refuses a method that a route does not have.
func (rq *request) notAllowed(route route) error {
	allowed := allow(slices.Collect(maps.Keys(route.methods))...)
	rq.w.Header().Set("Allow", allowed)
	return identity.Errorf(identity.CodeMethodNotAllowed, "method_not_allowed", "%s is not allowed here; allowed: %s", rq.r.Method, allowed)
}
