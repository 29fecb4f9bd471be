package jit

import (
	"net/http"
	"strings"

	"usher/internal/auth"
	"usher/internal/store"
)

// callerOf returns what the caller proves itself by: a bearer token.
func callerOf(r *http.Request) auth.Bearer {
	scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return auth.Bearer{}
	}
	return auth.BearerOf(strings.TrimSpace(token))
}

// principal returns who calls.
func (d *Door) principal(tx *store.Tx, r *http.Request) (auth.Principal, error) {
	p, err := auth.AuthenticateBearer(tx, callerOf(r))
	if err == nil {
		d.used(p.Credential)
	}
	return p, err
}
