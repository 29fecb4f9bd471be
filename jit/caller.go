package jit

import (
	"bytes"
	"context"
	"crypto/x509"
	"io"
	"net/http"
	"strings"
	"time"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/jit/hooks"
)

// keyHeader names the signing key of a caller that can set headers; one that
// cannot says it in the address, as key.
const keyHeader = "Usher-Key"

type callerKey struct{}

// callerOf returns what the caller proves itself by: a signature that was looked
// at, a bearer token, or the certificate of the connection.
func callerOf(r *http.Request) auth.Bearer {
	if by, signed := r.Context().Value(callerKey{}).(auth.Bearer); signed {
		return by
	}
	if header := r.Header.Get("Authorization"); header != "" {
		scheme, token, _ := strings.Cut(header, " ")
		if !strings.EqualFold(scheme, "Bearer") {
			return auth.Bearer{}
		}
		return auth.BearerOf(strings.TrimSpace(token))
	}
	if r.TLS != nil && len(r.TLS.PeerCertificates) > 0 {
		return auth.CertificateBearer(r.TLS.PeerCertificates[0].Raw)
	}
	return auth.Bearer{}
}

// current reports whether a certificate is within its time. That the caller has
// its key TLS has shown; that it is one of ours its registration does.
func current(c *x509.Certificate, now time.Time) bool {
	return !now.Before(c.NotBefore) && !now.After(c.NotAfter)
}

// signed looks at the signature of a request that has one, and returns the request
// with what it proves itself by then. The header is the product's, or usher's own.
func (d *Door) signed(r *http.Request, header string) (*http.Request, error) {
	if len(r.Header.Values("Usher-On-Behalf-Of")) > 0 {
		return r, auth.ErrActing // a login is nobody's doing but the flow's
	}
	signature := r.Header.Get(header)
	if signature == "" {
		if r.Header.Get("Authorization") == "" && r.TLS != nil && len(r.TLS.PeerCertificates) > 0 && !current(r.TLS.PeerCertificates[0], d.now()) {
			return r, identity.Errorf(identity.CodeUnauthenticated, "invalid_certificate", "the client's certificate has expired, or is not valid yet")
		}
		return r, nil
	}
	if r.Header.Get("Authorization") != "" {
		return r, identity.Errorf(identity.CodeInvalid, "invalid_request", "the request has both a signature and a bearer token; send one of them")
	}
	id := r.Header.Get(keyHeader)
	if id == "" {
		id = r.URL.Query().Get("key")
	}
	body, err := whole(r)
	if err != nil {
		return r, err
	}
	var secret []byte
	var by auth.Bearer
	err = d.db.View(r.Context(), func(tx *store.Tx) (err error) {
		secret, by, err = auth.SigningSecret(tx, id, d.sealing)
		return err
	})
	if err != nil {
		return r, err
	}
	if err := hooks.CheckSignature(secret, signature, body, d.now()); err != nil {
		return r, err
	}
	r = r.WithContext(context.WithValue(r.Context(), callerKey{}, by))
	r.Body = io.NopCloser(bytes.NewReader(body))
	return r, nil
}

// principal returns who calls.
func (d *Door) principal(tx *store.Tx, r *http.Request) (auth.Principal, error) {
	p, err := auth.AuthenticateBearer(tx, callerOf(r))
	if err == nil {
		d.used(p.Credential)
	}
	return p, err
}
