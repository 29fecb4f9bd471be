package auth

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rsa"
	"encoding/json"
	"maps"
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
	keys, err := readKeys(jwks)
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

// readKeys reads a set of public keys, each fit for one of Algorithms.
func readKeys(b []byte) (jose.JSONWebKeySet, error) {
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
		maps.DeleteFunc(members, func(name string, _ json.RawMessage) bool { return !slices.Contains(keyMembers, name) })
		raw, err := json.Marshal(members)
		if err != nil {
			return out, err
		}
		var key jose.JSONWebKey
		if key.UnmarshalJSON(raw) != nil || !fits(key) {
			return out, badKeys("key %d is none for signatures by RS256 (RSA of %d to %d bits) or ES256 (P-256)", i+1, minRSA, maxRSA)
		}
		if slices.ContainsFunc(out.Keys, func(k jose.JSONWebKey) bool { return k.KeyID == key.KeyID }) {
			return out, badKeys("key %d has the kid of another", i+1)
		}
		out.Keys = append(out.Keys, key)
	}
	return out, nil
}

// algorithm returns what a key signs by, or "".
func algorithm(k jose.JSONWebKey) jose.SignatureAlgorithm {
	switch key := k.Key.(type) {
	case *rsa.PublicKey:
		if bits := key.N.BitLen(); bits >= minRSA && bits <= maxRSA {
			return jose.RS256
		}
	case *ecdsa.PublicKey:
		if key.Curve == elliptic.P256() {
			return jose.ES256
		}
	}
	return ""
}

func fits(k jose.JSONWebKey) bool {
	a := algorithm(k)
	return a != "" && k.Valid() && (k.Use == "" || k.Use == "sig") && (k.Algorithm == "" || k.Algorithm == string(a))
}

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

// checkClaims holds the claims of an assertion to RFC 7523 section 3.
func checkClaims(claims jwt.Claims, client string, audiences []string, now time.Time) bool {
	if claims.Issuer != client || claims.Subject != client ||
		len(claims.Audience) != 1 || !slices.Contains(audiences, claims.Audience[0]) ||
		claims.ID == "" || len(claims.ID) > maxJTI || claims.Expiry == nil {
		return false
	}
	exp := claims.Expiry.Time()
	if !exp.After(now.Add(-leeway)) || exp.After(now.Add(assertionLife)) {
		return false
	}
	if nbf := claims.NotBefore; nbf != nil && nbf.Time().After(now.Add(leeway)) {
		return false
	}
	iat := claims.IssuedAt
	return iat == nil || !iat.Time().After(now.Add(leeway)) && iat.Time().After(now.Add(-assertionLife-leeway))
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
