package auth

import (
	"encoding/json"
	"maps"
	"slices"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
	jsonv2 "github.com/go-json-experiment/json"

	"usher/internal/identity"
	"usher/internal/outgoing"
	"usher/internal/store"
	"usher/internal/store/credentials"
)

// ReasonInvalidGrant is the reason of the error of RFC 7521 section 4.1.1.
const ReasonInvalidGrant = "invalid_grant"

// IssuerAlgorithms are how an issuer that a directory trusts may sign.
var IssuerAlgorithms = []jose.SignatureAlgorithm{jose.RS256, jose.PS256, jose.ES256, jose.ES384, jose.EdDSA}

// Bounds of an issuer and of its tokens.
const (
	maxText       = 512            // bytes of an issuer, an audience, a subject, a claim
	maxConditions = 10             // claims
	maxTrusted    = 16             // credentials of a directory, issuer and audience: those that are looked at for one token
	maxTokenLife  = 24 * time.Hour // from now to exp: whoever finds a token has no use of it for longer
)

// Trust says which tokens of an issuer a directory takes.
type Trust struct {
	Issuer   string          `json:"-"` // what their iss is
	Audience string          `json:"-"` // what their aud is, and nothing else
	JWKS     json.RawMessage `json:"-"` // the keys that sign them, or
	JWKSURL  string          `json:"jwks_url,omitempty"`

	// Whose tokens: an issuer has more clients than this directory.
	Subject string            `json:"subject,omitempty"`
	Claims  map[string]string `json:"claims,omitempty"` // a text, or a list that has it
}

func badTrust(format string, args ...any) error {
	return identity.Errorf(identity.CodeInvalid, "invalid_issuer", "trusted_issuer: "+format, args...)
}

// check refuses what would trust nobody, or more than was meant.
func (t *Trust) check() error {
	bounded := func(s string) bool { return len(s) <= maxText }
	switch {
	case t.Issuer == "" || t.Audience == "":
		return badTrust("issuer and audience say what iss and aud of its tokens are; neither may be empty")
	case !bounded(t.Issuer) || !bounded(t.Audience) || !bounded(t.Subject):
		return badTrust("issuer, audience and subject have at most %d bytes each", maxText)
	case t.Subject == "" && len(t.Claims) == 0:
		return badTrust("give subject or claims: an issuer signs tokens of others too, and any of them would do")
	case len(t.Claims) > maxConditions:
		return badTrust("at most %d claims", maxConditions)
	case (len(t.JWKS) == 0) == (t.JWKSURL == ""):
		return badTrust("give either jwks_url, where its keys are, or jwks, the keys")
	}
	for name, value := range t.Claims {
		if name == "" || value == "" || !bounded(name) || !bounded(value) {
			return badTrust("a claim has a name and a value, of at most %d bytes each", maxText)
		}
		if slices.Contains([]string{"iss", "aud", "sub", "exp", "nbf", "iat", "jti"}, name) {
			return badTrust("claim %s is no condition; iss, aud and sub are issuer, audience and subject", name)
		}
	}
	if t.JWKSURL != "" {
		if err := outgoing.CheckURL(t.JWKSURL); err != nil {
			return badTrust("jwks_url: %s", err)
		}
	}
	return nil
}

// RegisterIssuer lets a directory take the tokens of an issuer.
func RegisterIssuer(tx *store.Tx, c *credentials.Credential, t Trust, actor identity.Actor, requestID string) error {
	if err := t.check(); err != nil {
		return err
	}
	if len(t.JWKS) > 0 {
		keys, err := readKeys(t.JWKS, fitsIssuer)
		if err != nil {
			return err
		}
		b, err := json.Marshal(keys)
		if err != nil {
			return err
		}
		c.JWKS = string(b)
	}
	b, err := json.Marshal(t)
	if err != nil {
		return err
	}
	c.Scope = string(ScopeJWTIssuer)
	if err := checkTarget(c); err != nil {
		return err
	}
	if err := lockClients(tx, c.Target); err != nil { // one at a time, so that they can be counted
		return err
	}
	known, err := credentials.Trusted(tx, t.Issuer, t.Audience, c.Target, maxTrusted)
	if err != nil {
		return err
	}
	if len(known) == maxTrusted {
		return identity.Errorf(identity.CodeConflict, "too_many_issuers", "trusted_issuer: the directory trusts issuer %q for this audience %d times already, and no more are looked at for a token; revoke one, or name a claim that several of them have", t.Issuer, maxTrusted)
	}
	secret, err := NewSecret() // of which nobody learns: no token has this hash
	if err != nil {
		return err
	}
	c.ID, c.Hash, c.Hint = store.NewID(), Hash(secret), ""
	c.Issuer, c.Audience, c.Trust = t.Issuer, t.Audience, string(b)
	return insert(tx, c, actor, requestID)
}

// TrustOf reads what an issuer's credential says, without its keys.
func TrustOf(c *credentials.Credential) (Trust, error) {
	t := Trust{Issuer: c.Issuer, Audience: c.Audience}
	err := json.Unmarshal([]byte(c.Trust), &t)
	return t, err
}

// JWT is a signed token as it was sent; nothing it says is proved.
type JWT struct {
	token    *jose.JSONWebSignature
	header   jose.Header
	claims   jwt.Claims
	all      map[string]any
	audience string // the only one, or empty
}

// ReadJWT reads a token that a directory sends; it reports whether it is a JWT that
// an issuer could have signed.
func ReadJWT(s string) (*JWT, bool) { return readJWT(s, maxAssertion) }

func readJWT(s string, most int) (*JWT, bool) {
	if len(s) > most {
		return nil, false
	}
	token, err := jose.ParseSignedCompact(s, IssuerAlgorithms)
	if err != nil || len(token.Signatures) != 1 {
		return nil, false
	}
	t := &JWT{token: token, header: token.Signatures[0].Header}
	if jsonv2.Unmarshal(token.UnsafePayloadWithoutVerification(), &t.all) != nil || !t.readClaims() {
		return nil, false
	}
	if len(t.claims.Audience) == 1 {
		t.audience = t.claims.Audience[0]
	}
	return t, true
}

// maxDate is past what a time can be, in seconds since 1970.
const maxDate = 1 << 62

// readClaims takes the registered claims out of all, which is decoded once: to
// decode is half of what a token costs. It reports whether each is of its kind.
func (t *JWT) readClaims() bool {
	ok := t.all != nil
	text := func(name string, into *string) {
		if v, there := t.all[name]; there && v != nil {
			var is bool
			*into, is = v.(string)
			ok = ok && is
		}
	}
	date := func(name string, into **jwt.NumericDate) {
		if v, there := t.all[name]; there && v != nil {
			f, is := v.(float64)
			ok = ok && is && f < maxDate && f > -maxDate
			if ok {
				*into = new(jwt.NumericDate(f))
			}
		}
	}
	text("iss", &t.claims.Issuer)
	text("sub", &t.claims.Subject)
	text("jti", &t.claims.ID)
	date("exp", &t.claims.Expiry)
	date("nbf", &t.claims.NotBefore)
	date("iat", &t.claims.IssuedAt)
	switch v, there := t.all["aud"]; v := v.(type) {
	case string:
		t.claims.Audience = jwt.Audience{v}
	case []any:
		t.claims.Audience = make(jwt.Audience, len(v))
		for i, one := range v {
			var is bool
			t.claims.Audience[i], is = one.(string)
			ok = ok && is
		}
	default:
		ok = ok && !there
	}
	return ok
}

// Refusal is why a token was refused, for those who run the directory; whoever
// sent it is told Err alone.
type Refusal struct {
	Err error
	Why string
}

func (r *Refusal) Error() string { return r.Err.Error() }

// Unwrap returns what the sender is told.
func (r *Refusal) Unwrap() error { return r.Err }

func refuse(why string) error { return &Refusal{ErrToken, why} }

// Trusting returns the credentials by which a directory, or any where directory
// is empty, takes a token, should a key of theirs have signed it; and, for the
// log of the directory, why there are none.
func (t *JWT) Trusting(tx *store.Tx, directory string) ([]*credentials.Credential, string, error) {
	if why := t.order(time.UnixMicro(tx.Now())); why != "" {
		return nil, why, nil
	}
	cs, err := credentials.Trusted(tx, t.claims.Issuer, t.audience, directory, maxTrusted+1)
	if err != nil {
		return nil, "", err
	}
	if len(cs) > maxTrusted { // of several directories: who was there first is not whom the token is for
		return nil, "more trusted issuers have iss and aud of the token than are looked at; use the base URL of the directory", nil
	}
	if len(cs) == 0 {
		return nil, "the directory trusts no issuer with iss and aud of the token", nil
	}
	out := cs[:0]
	for _, c := range cs {
		trust, err := TrustOf(c)
		if err != nil {
			return nil, "", err
		}
		if t.meets(trust) {
			out = append(out, c)
		}
	}
	if len(out) == 0 {
		return nil, "sub or a claim of the token is not as the trusted issuer's conditions say", nil
	}
	if slices.ContainsFunc(out, func(c *credentials.Credential) bool { return c.Target != out[0].Target }) {
		return nil, "several directories take the token; use the base URL of one", nil
	}
	return out, "", nil
}

// order holds the token to its times; it returns what is wrong.
func (t *JWT) order(now time.Time) string {
	exp, nbf, iat := t.claims.Expiry, t.claims.NotBefore, t.claims.IssuedAt
	switch {
	case t.claims.Issuer == "" || t.audience == "":
		return "the token needs iss and exactly one aud"
	case exp == nil:
		return "the token has no exp"
	case !exp.Time().After(now.Add(-leeway)):
		return "the token has expired"
	case exp.Time().After(now.Add(maxTokenLife + leeway)):
		return "the exp of the token is more than a day ahead"
	case nbf != nil && nbf.Time().After(now.Add(leeway)):
		return "the token is not valid yet (nbf)"
	case iat != nil && iat.Time().After(now.Add(leeway)):
		return "the token was issued in the future (iat)"
	}
	return ""
}

func (t *JWT) meets(trust Trust) bool {
	if trust.Subject == "" && len(trust.Claims) == 0 || trust.Subject != "" && trust.Subject != t.claims.Subject {
		return false
	}
	for name, want := range trust.Claims {
		switch v := t.all[name].(type) {
		case string:
			if v != want {
				return false
			}
		case []any:
			if !slices.Contains(v, any(want)) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// until is when the token ends, in epoch microseconds.
func (t *JWT) until() int64 { return t.claims.Expiry.Time().Add(leeway).UnixMicro() }

// signedBy reports whether a key has signed the token.
func (t *JWT) signedBy(key jose.JSONWebKey) bool {
	_, err := t.token.Verify(key.Key)
	return err == nil
}

// keyOf returns the key of a set that the token says it is signed by: one of its
// kind and name, or the only one of a set, which needs no name.
func (t *JWT) keyOf(set jose.JSONWebKeySet) (jose.JSONWebKey, bool) {
	h := t.header
	for _, k := range set.Keys {
		if k.KeyID == h.KeyID || len(set.Keys) == 1 && (k.KeyID == "" || h.KeyID == "") {
			if slices.Contains(algorithms(k), jose.SignatureAlgorithm(h.Algorithm)) {
				return k, true
			}
		}
	}
	return jose.JSONWebKey{}, false
}

// kid is what the token says its key is called.
func (t *JWT) kid() string { return t.header.KeyID }

// names reports whether the token calls a key of its issuer by its name. Where
// either has none the key may have come in place of the one that signed it.
func (t *JWT) names(key jose.JSONWebKey) bool { return t.kid() != "" && key.KeyID == t.kid() }

// isIn reports whether the key that has signed the token is one of a set, as far as
// names tell, and else as the signature does.
func (t *JWT) isIn(set jose.JSONWebKeySet) bool {
	key, ok := t.keyOf(set)
	return ok && (t.names(key) || t.signedBy(key))
}

// GrantJWT gives an access token for a JWT that a trusted issuer was found to
// have signed (RFC 7523 section 2.1); it ends no later than the JWT.
func GrantJWT(tx *store.Tx, v Verified, requestID string) (Access, error) {
	if err := lockClients(tx, v.Target); err != nil {
		return Access{}, err
	}
	c, err := credentials.ByID(tx, v.Credential)
	if err != nil {
		return Access{}, err
	}
	if c == nil || ended(tx, c) || v.Bearer.Ended(tx) {
		return Access{}, ErrGrant
	}
	return give(tx, c, "", min(tx.Now()+AccessTokenLife.Microseconds(), v.Bearer.Until), requestID)
}

// ErrGrant says that an assertion gives no access token, whatever the reason.
var ErrGrant = identity.Errorf(identity.CodeInvalid, ReasonInvalidGrant, "the assertion is none that this directory takes: it is not signed by an issuer it trusts, has ended, or is meant for another")

// Verified is a JWT whose signature was found good.
type Verified struct {
	Credential string // id of the issuer's
	Target     string // id of the directory
	Bearer     Bearer
}

// fitsIssuer reports whether a key can be one of an issuer.
func fitsIssuer(k jose.JSONWebKey) bool { return len(algorithms(k)) > 0 }

// keep takes out of a key everything but its public part.
func keep(members map[string]json.RawMessage) {
	maps.DeleteFunc(members, func(name string, _ json.RawMessage) bool { return !slices.Contains(keyMembers, name) })
}
