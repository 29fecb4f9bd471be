package auth

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rsa"
	"encoding/json"
	"slices"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"

	"usher/internal/identity"
	"usher/internal/store"
	"usher/internal/store/credentials"
)

// Algorithms are how a client may sign an assertion.
var Algorithms = []jose.SignatureAlgorithm{jose.RS256, jose.ES256}

// Bounds of assertions and of the keys they are signed with.
const (
	assertionLife = 30 * time.Minute // from now to exp, and from iat to now; shorter than an access token's life, whose row keeps the jti
	leeway        = time.Minute      // by which clocks may differ
	maxAssertion  = 8 << 10
	maxJTI        = 255
	maxJWKS       = 16 << 10
	maxKeys       = 8
	minRSA        = 2048 // bits
	maxRSA        = 4096
)

// keyMembers are what is read of a key; certificates, for one, are not.
var keyMembers = []string{"kty", "kid", "use", "alg", "n", "e", "crv", "x", "y"}

// RegisterClient stores a client of a directory that has no secret: it proves
// itself by assertions that a key of jwks has signed (RFC 7523).
func RegisterClient(tx *store.Tx, c *credentials.Credential, jwks []byte, actor identity.Actor, requestID string) error {
	keys, err := readKeys(jwks, fits)
	if err != nil {
		return err
	}
	b, err := json.Marshal(keys)
	if err != nil {
		return err
	}
	if err := checkTarget(c); err != nil {
		return err
	}
	c.ID = store.NewID()
	c.JWKS, c.Hash, c.Hint = string(b), "jwks "+c.ID, "" // no secret has this hash
	return insert(tx, c, actor, requestID)
}

func badKeys(format string, args ...any) error {
	return identity.Errorf(identity.CodeInvalid, "invalid_jwks", "jwks: "+format, args...)
}

// readKeys reads a set of public keys, each of which fits.
func readKeys(b []byte, fits func(jose.JSONWebKey) bool) (jose.JSONWebKeySet, error) {
	var out jose.JSONWebKeySet
	var set struct {
		Keys []map[string]json.RawMessage `json:"keys"`
	}
	if len(b) > maxJWKS {
		return out, badKeys("it is larger than %d bytes", maxJWKS)
	}
	if json.Unmarshal(b, &set) != nil || len(set.Keys) == 0 || len(set.Keys) > maxKeys {
		return out, badKeys(`it must be an object with 1 to %d keys under "keys"`, maxKeys)
	}
	for i, members := range set.Keys {
		for _, name := range []string{"d", "k", "p", "q", "priv"} {
			if members[name] != nil {
				return out, badKeys("key %d holds a secret; register public keys alone, and replace this one: it has been shown", i+1)
			}
		}
		keep(members)
		raw, err := json.Marshal(members)
		if err != nil {
			return out, err
		}
		var key jose.JSONWebKey
		if key.UnmarshalJSON(raw) != nil || !fits(key) {
			return out, badKeys("key %d is none that checks signatures by RS256 (RSA of %d to %d bits) or ES256 (P-256), nor, where it is of an issuer, by PS256, ES384 or EdDSA (Ed25519)", i+1, minRSA, maxRSA)
		}
		if slices.ContainsFunc(out.Keys, func(k jose.JSONWebKey) bool { return k.KeyID == key.KeyID }) {
			return out, badKeys("key %d has the kid of another", i+1)
		}
		out.Keys = append(out.Keys, key)
	}
	return out, nil
}

// algorithms returns what a public key may sign by.
func algorithms(k jose.JSONWebKey) (out []jose.SignatureAlgorithm) {
	switch key := k.Key.(type) {
	case *rsa.PublicKey:
		if bits := key.N.BitLen(); bits >= minRSA && bits <= maxRSA {
			out = []jose.SignatureAlgorithm{jose.RS256, jose.PS256}
		}
	case *ecdsa.PublicKey:
		switch key.Curve {
		case elliptic.P256():
			out = []jose.SignatureAlgorithm{jose.ES256}
		case elliptic.P384():
			out = []jose.SignatureAlgorithm{jose.ES384}
		}
	case ed25519.PublicKey:
		out = []jose.SignatureAlgorithm{jose.EdDSA}
	}
	if !k.Valid() || k.Use != "" && k.Use != "sig" {
		return nil
	}
	if k.Algorithm != "" {
		out = slices.DeleteFunc(out, func(a jose.SignatureAlgorithm) bool { return string(a) != k.Algorithm })
	}
	return out
}

// algorithm returns what a key of a client signs by, or "".
func algorithm(k jose.JSONWebKey) jose.SignatureAlgorithm {
	for _, a := range algorithms(k) {
		if slices.Contains(Algorithms, a) {
			return a
		}
	}
	return ""
}

func fits(k jose.JSONWebKey) bool { return algorithm(k) != "" }

// asserted returns the claims of an assertion that a key of the client has
// signed, and whether one did.
func asserted(c *credentials.Credential, assertion string) (claims jwt.Claims, ok bool) {
	if len(assertion) > maxAssertion {
		return claims, false
	}
	token, err := jwt.ParseSigned(assertion, Algorithms)
	if err != nil || len(token.Headers) != 1 {
		return claims, false
	}
	var set jose.JSONWebKeySet
	if json.Unmarshal([]byte(c.JWKS), &set) != nil {
		return claims, false
	}
	h := token.Headers[0]
	for _, key := range set.Keys {
		// A key without a name may have signed anything of its kind.
		if algorithm(key) != jose.SignatureAlgorithm(h.Algorithm) || h.KeyID != "" && key.KeyID != "" && key.KeyID != h.KeyID {
			continue
		}
		claims = jwt.Claims{}
		if token.Claims(key.Key, &claims) == nil {
			return claims, true
		}
	}
	return jwt.Claims{}, false
}

// checkClaims holds the claims of an assertion to RFC 7523 section 3; it returns
// what is wrong.
func checkClaims(claims jwt.Claims, client string, audiences []string, now time.Time) string {
	exp, nbf, iat := claims.Expiry, claims.NotBefore, claims.IssuedAt
	switch {
	case claims.Issuer != client || claims.Subject != client:
		return "iss and sub of the assertion must both be the client's id"
	case len(claims.Audience) != 1 || !slices.Contains(audiences, claims.Audience[0]):
		return "aud of the assertion must be the issuer or the token endpoint of the directory, and nothing else"
	case claims.ID == "" || len(claims.ID) > maxJTI:
		return "the assertion has no jti, or one that is too long"
	case exp == nil || !exp.Time().After(now.Add(-leeway)):
		return "the assertion has no exp, or has expired"
	case exp.Time().After(now.Add(assertionLife)):
		return "exp of the assertion is more than 30 minutes ahead"
	case nbf != nil && nbf.Time().After(now.Add(leeway)):
		return "the assertion is not valid yet (nbf)"
	case iat != nil && (iat.Time().After(now.Add(leeway)) || !iat.Time().After(now.Add(-assertionLife-leeway))):
		return "the assertion was issued in the future, or too long ago (iat)"
	}
	return ""
}

// ClientOf returns the client that an assertion says it is from, which is not
// proved; "" where it is none.
func ClientOf(assertion string) string {
	if len(assertion) > maxAssertion {
		return ""
	}
	var claims jwt.Claims
	token, err := jwt.ParseSigned(assertion, Algorithms)
	if err != nil || token.UnsafeClaimsWithoutVerification(&claims) != nil {
		return ""
	}
	return claims.Subject
}
