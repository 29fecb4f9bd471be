package scim

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/google/uuid"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/requestid"
	"usher/internal/store"
)

// metadataPath is where the metadata of a directory's authorization server is,
// with the path of the issuer behind it (RFC 8414 section 3.1).
const metadataPath = "/.well-known/oauth-authorization-server"

// What a request for a token may cost before anybody has proved anything.
const (
	maxTokenBody = 16 << 10
	tokenFor     = 10 * time.Second // for the body to arrive
)

const (
	oauthScope = "scim"
	grantType  = "client_credentials"
	grantJWT   = "urn:ietf:params:oauth:grant-type:jwt-bearer" // RFC 7523 section 2.1

	assertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
)

// The errors of RFC 6749 section 5.2 that are told here.
const (
	invalidRequest       = "invalid_request"
	invalidScope         = "invalid_scope"
	unsupportedGrantType = "unsupported_grant_type"
)

// oauth answers what is beside SCIM: the token endpoint of a directory and its
// metadata. It reports whether the path is one of theirs. Errors are those of
// RFC 6749, not of SCIM.
func (rq *request) oauth() bool {
	path := strings.TrimSuffix(rq.path(), "/")
	if rest, ok := strings.CutPrefix(path, metadataPath); ok {
		rq.answerOAuth(rq.metadata(rest))
		return true
	}
	rest, ok := strings.CutPrefix(path, "/scim/")
	if !ok {
		return false
	}
	directory, ok := strings.CutSuffix(rest, "/oauth/token")
	if !ok || strings.Contains(directory, "/") {
		return false
	}
	h := rq.w.Header()
	h.Set("Cache-Control", "no-store")
	h.Set("Pragma", "no-cache")
	rq.stranger = &stranger{directory: directory, path: "/oauth/token"}
	rq.answerOAuth(rq.giveToken(directory))
	return true
}

func (rq *request) answerOAuth(body any, err error) {
	status := http.StatusOK
	h := rq.w.Header()
	if err != nil {
		e := identity.AsError(err)
		status = e.Code.Status()
		told := map[string]string{"error": e.Reason, "error_description": e.Detail}
		switch {
		case status >= http.StatusInternalServerError:
			told["error"] = "server_error"
			rq.door.log.Error("a request for a token failed", "request_id", requestid.From(rq.r.Context()), "status", status, "error", err)
			h.Set("Retry-After", "5")
		case status == http.StatusUnauthorized:
			h.Set("WWW-Authenticate", `Basic realm="scim"`)
		case status == http.StatusTooManyRequests:
			h.Set("Retry-After", "60")
		}
		body = told
		rq.refuseStranger(status, e.Reason, err)
	}
	b, err := json.Marshal(body)
	if err != nil {
		panic(err) // strings, numbers and lists of them
	}
	h.Set("Content-Type", "application/json")
	rq.w.WriteHeader(status)
	_, _ = rq.w.Write(b) // the client is gone: nobody to tell
}

// method refuses every method but one.
func (rq *request) method(want string) error {
	if answeredAs(rq.r.Method) == want {
		return nil
	}
	rq.w.Header().Set("Allow", allow(want))
	return identity.Errorf(identity.CodeMethodNotAllowed, invalidRequest, "only %s is allowed here", want)
}

// issuer returns the issuer of a directory's access tokens.
func (rq *request) issuer(directory string) string {
	return rq.door.publicURL() + "/scim/" + directory
}

// metadata says what the token endpoint of a directory offers (RFC 8414). It is
// the same for every directory, and for one that does not exist, whose endpoint
// knows no client: who asks without a credential learns nothing.
func (rq *request) metadata(path string) (any, error) {
	if err := rq.method(http.MethodGet); err != nil {
		return nil, err
	}
	if public, err := url.Parse(rq.door.publicURL()); err == nil {
		path = strings.TrimPrefix(path, public.Path)
	}
	directory, ok := strings.CutPrefix(path, "/scim/")
	if id, err := uuid.Parse(directory); !ok || err != nil || id.String() != directory {
		return nil, identity.Errorf(identity.CodeNotFound, "not_found", "there is no authorization server at this path; the metadata of a directory's is at %s/scim/ and the directory's id", metadataPath)
	}
	issuer := rq.issuer(directory)
	rq.w.Header().Set("Cache-Control", "max-age=3600")
	return map[string]any{
		"issuer":                                issuer,
		"token_endpoint":                        issuer + "/oauth/token",
		"grant_types_supported":                 []string{grantType, grantJWT},
		"response_types_supported":              []string{}, // required; there is no authorization endpoint
		"scopes_supported":                      []string{oauthScope},
		"token_endpoint_auth_methods_supported": []string{"client_secret_basic", "client_secret_post", "private_key_jwt"},
		"token_endpoint_auth_signing_alg_values_supported": auth.Algorithms,
	}, nil
}

type tokenAnswer struct {
	AccessToken string `json:"access_token"`
	TokenType   string `json:"token_type"`
	ExpiresIn   int64  `json:"expires_in"` // seconds
	Scope       string `json:"scope"`
}

// giveToken answers a request for an access token: by client credentials (RFC
// 6749 section 4.4), or for a JWT of an issuer that the directory trusts (RFC
// 7523 section 2.1), whose sender is no client.
func (rq *request) giveToken(directory string) (any, error) {
	if err := rq.method(http.MethodPost); err != nil {
		return nil, err
	}
	form, err := rq.form()
	if err != nil {
		return nil, err
	}
	give := rq.byClient
	if form.Get("grant_type") == grantJWT {
		give = rq.byJWT
	}
	grant, err := give(directory, form)
	if err != nil {
		return nil, err
	}
	for _, s := range strings.Fields(form.Get("scope")) {
		if s != oauthScope {
			return nil, identity.Errorf(identity.CodeInvalid, invalidScope, "the only scope is %s", oauthScope)
		}
	}
	var access auth.Access
	err = rq.door.db.Update(rq.r.Context(), store.LaneNormal, func(tx *store.Tx) (err error) {
		access, err = grant(tx, requestid.From(rq.r.Context()))
		return err
	})
	if err != nil {
		return nil, err
	}
	return tokenAnswer{access.Token, "Bearer", int64(access.Life.Seconds()), oauthScope}, nil
}

// granting gives an access token, where what was proved before is so still.
type granting func(tx *store.Tx, requestID string) (auth.Access, error)

// byClient has a client prove itself.
func (rq *request) byClient(directory string, form url.Values) (granting, error) {
	proof, err := rq.proof(directory, form)
	if err != nil {
		return nil, err
	}
	// Looked at twice: whoever proves nothing keeps nobody from writing.
	err = rq.door.db.View(rq.r.Context(), func(tx *store.Tx) error {
		_, err := auth.AuthenticateClient(tx, directory, proof)
		return err
	})
	if err != nil {
		return nil, err
	}
	if g := form.Get("grant_type"); g != grantType {
		if g == "" {
			return nil, identity.Errorf(identity.CodeInvalid, invalidRequest, "grant_type is missing; it must be %s or %s", grantType, grantJWT)
		}
		return nil, identity.Errorf(identity.CodeInvalid, unsupportedGrantType, "grant_type must be %s or %s", grantType, grantJWT)
	}
	return func(tx *store.Tx, requestID string) (auth.Access, error) {
		return auth.Grant(tx, directory, proof, requestID)
	}, nil
}

// byJWT has an issuer's key prove the assertion.
func (rq *request) byJWT(directory string, form url.Values) (granting, error) {
	if rq.r.Header.Get("Authorization") != "" || form.Get("client_secret") != "" || form.Get("client_assertion") != "" {
		return nil, identity.Errorf(identity.CodeInvalid, invalidRequest, "with %s the assertion is the only proof; send no other", grantJWT)
	}
	assertion := form.Get("assertion")
	if assertion == "" {
		return nil, identity.Errorf(identity.CodeInvalid, invalidRequest, "assertion is missing; it must be a JWT of an issuer that the directory trusts")
	}
	verified, err := rq.verified(directory, assertion)
	var refused *auth.Refusal
	if errors.As(err, &refused) {
		err = &auth.Refusal{Err: auth.ErrGrant, Why: refused.Why}
	}
	if err != nil {
		return nil, err
	}
	return func(tx *store.Tx, requestID string) (auth.Access, error) {
		return auth.GrantJWT(tx, verified, requestID)
	}, nil
}

// form reads the parameters of the body, each given once (RFC 6749 section 3.2);
// those of the query are none, so that no secret needs to stand there.
func (rq *request) form() (url.Values, error) {
	media, _, err := mime.ParseMediaType(rq.r.Header.Get("Content-Type"))
	if err != nil || media != "application/x-www-form-urlencoded" {
		return nil, identity.Errorf(identity.CodeInvalid, invalidRequest, "the body must be application/x-www-form-urlencoded")
	}
	deadlines := http.NewResponseController(rq.w)
	_ = deadlines.SetReadDeadline(time.Now().Add(tokenFor)) // a writer without deadlines is one of a test
	body, err := io.ReadAll(http.MaxBytesReader(rq.w, rq.r.Body, maxTokenBody))
	if err == nil { // else net/http reads on behind the answer, and has to end as well
		_ = deadlines.SetReadDeadline(time.Time{})
	}
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		return nil, identity.Errorf(identity.CodeTooLarge, invalidRequest, "the body is larger than %d bytes", maxTokenBody)
	case err != nil:
		return nil, identity.Errorf(identity.CodeInvalid, invalidRequest, "the body did not arrive whole")
	}
	form, err := url.ParseQuery(string(body))
	if err != nil {
		return nil, identity.Errorf(identity.CodeInvalid, invalidRequest, "the body is not well formed")
	}
	rq.stranger.sent = form
	for _, name := range []string{"grant_type", "scope", "client_id", "client_secret", "client_assertion", "client_assertion_type", "assertion"} {
		if len(form[name]) > 1 {
			return nil, identity.Errorf(identity.CodeInvalid, invalidRequest, "%s is given more than once", name)
		}
	}
	return form, nil
}

// proof finds how the client authenticates, which it does in one way (RFC 6749
// section 2.3).
func (rq *request) proof(directory string, form url.Values) (auth.Proof, error) {
	p := auth.Proof{Client: form.Get("client_id"), Secret: form.Get("client_secret"), Assertion: form.Get("client_assertion")}
	header := rq.r.Header.Get("Authorization")
	if header != "" && (p.Secret != "" || p.Assertion != "") || p.Secret != "" && p.Assertion != "" {
		return p, identity.Errorf(identity.CodeInvalid, invalidRequest, "the client authenticates in more than one way; use one")
	}
	id := p.Client
	switch {
	case header != "":
		var ok bool
		if id, p.Secret, ok = basic(header); !ok {
			return p, auth.ErrClient
		}
	case p.Assertion != "":
		if form.Get("client_assertion_type") != assertionType {
			return p, identity.Errorf(identity.CodeInvalid, invalidRequest, "client_assertion_type must be %s", assertionType)
		}
		if id = auth.ClientOf(p.Assertion); id == "" {
			return p, auth.ErrClient
		}
		issuer := rq.issuer(directory)
		p.Audiences = []string{issuer, issuer + "/oauth/token"}
	}
	if p.Client != "" && p.Client != id {
		return p, identity.Errorf(identity.CodeInvalid, invalidRequest, "client_id is not the client that authenticates")
	}
	p.Client = id
	return p, nil
}

// basic reads the credentials of HTTP Basic, which OAuth 2.0 encodes as a form
// does before they are joined (RFC 6749 section 2.3.1).
func basic(header string) (id, secret string, ok bool) {
	scheme, encoded, _ := strings.Cut(header, " ")
	if !strings.EqualFold(scheme, "Basic") {
		return "", "", false
	}
	b, err := base64.StdEncoding.DecodeString(strings.TrimSpace(encoded))
	if err != nil {
		return "", "", false
	}
	id, secret, ok = strings.Cut(string(b), ":")
	id, idErr := url.QueryUnescape(id)
	secret, secretErr := url.QueryUnescape(secret)
	return id, secret, ok && idErr == nil && secretErr == nil
}
