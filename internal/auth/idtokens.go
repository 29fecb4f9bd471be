package auth

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"time"

	"usher/internal/identity"
	"usher/internal/outgoing"
)

// IDTokenAge is how long after it was issued an ID token is taken (spec section
// 7): whoever authenticated somebody sends it on at once.
const IDTokenAge = 10 * time.Minute

// Leeway is by how much clocks may differ: what says that it was issued later than
// that is not taken.
const Leeway = leeway

// maxIDToken bounds ID tokens, in bytes. It is what the body of a hook may have: they
// list groups, and 200 ids of those alone, as Entra ID sends, are 10 KB of a token.
const maxIDToken = 256 << 10

// ReadIDToken reads an ID token; it reports whether it is a JWT that an issuer could
// have signed.
func ReadIDToken(s string) (*JWT, bool) { return readJWT(s, maxIDToken) }

// metadataPath is where an OpenID provider describes itself, below its issuer
// (OpenID Connect Discovery 1.0 section 4).
const metadataPath = "/.well-known/openid-configuration"

// ErrIssuerAway says that an ID token could not be judged, since the keys of its
// issuer could not be had. It is no word about the token.
var ErrIssuerAway = identity.Errorf(identity.CodeUnavailable, "issuer_unavailable", "the keys of the connection's issuer could not be had, so the ID token cannot be judged; send it again, and see the log of the daemon")

// IDToken is what a connection's ID tokens must be.
type IDToken struct {
	Tenant   string // whose connection it is: what it names is fetched on its account
	Issuer   string
	ClientID string // the one audience
	Nonce    string // what the caller sent with the request for it; empty: none
}

// VerifyIDToken judges an ID token (OpenID Connect Core 1.0 section 3.1.3.7). It
// returns what is wrong with it, for people, or "" where nothing is; ErrIssuerAway
// where that cannot be known. It may fetch keys: call it outside of transactions.
func (k *KeySets) VerifyIDToken(ctx context.Context, t *JWT, want IDToken) (string, error) {
	now := k.now()
	if why := t.idToken(want, now); why != "" {
		return why, nil
	}
	set, fetched, problem := k.keysOf(ctx, t, source{tenant: want.Tenant, address: want.Issuer, metadata: true})
	key, ok := t.keyOf(set)
	switch {
	case ok && t.signedBy(key):
		return "", nil
	case ok && t.names(key):
		return "its signature is not by the key it names (kid)", nil
	case problem != "":
		return "", ErrIssuerAway
	case fetched.Before(t.claims.IssuedAt.Time().Add(leeway)):
		return "", ErrIssuerAway // it may be signed by a key that is newer than what is known
	case ok:
		return "its signature is not by the key of its issuer", nil
	}
	return "its issuer has no key with the kid and alg it names", nil
}

// idToken holds the claims of an ID token to what is wanted.
func (t *JWT) idToken(want IDToken, now time.Time) string {
	iat := t.claims.IssuedAt
	nonce, _ := t.all["nonce"].(string)
	azp, hasAZP := t.all["azp"]
	switch why := t.order(now); {
	case t.claims.Issuer != want.Issuer:
		return "its issuer (iss) is not that of the connection"
	case len(t.claims.Audience) != 1 || t.audience != want.ClientID:
		return "its audience (aud) is not the connection's client_id and nothing else"
	case why != "":
		return why
	case hasAZP && azp != want.ClientID:
		return "it was issued to another client (azp)"
	case iat == nil:
		return "it does not say when it was issued (iat)"
	case iat.Time().Before(now.Add(-IDTokenAge - leeway)):
		return "it was issued more than 10 minutes ago (iat)"
	case nonce != want.Nonce && want.Nonce == "":
		return "it has a nonce, and the caller says none: send what the login flow asked for it with as nonce"
	case nonce != want.Nonce:
		return "its nonce is not the one that the caller expects"
	}
	return ""
}

// Claims returns everything a token says, as JSON decodes it; read-only.
func (t *JWT) Claims() map[string]any { return t.all }

// discover returns where an OpenID provider says its keys are.
func (k *KeySets) discover(ctx context.Context, issuer string) (string, error) {
	b, _, err := outgoing.Get(ctx, k.client, strings.TrimSuffix(issuer, "/")+metadataPath, maxFetched)
	if err != nil {
		return "", err
	}
	var metadata struct {
		Issuer  string `json:"issuer"`
		JWKSURI string `json:"jwks_uri"`
	}
	switch err := json.Unmarshal(b, &metadata); {
	case err != nil:
		return "", errors.New("its metadata are no JSON object")
	case metadata.Issuer != issuer:
		return "", errors.New("its metadata are of another issuer")
	case metadata.JWKSURI == "":
		return "", errors.New("its metadata have no jwks_uri")
	}
	return metadata.JWKSURI, nil
}
