package auth

import (
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"strings"
	"time"

	"usher/internal/identity"
	"usher/internal/seal"
	"usher/internal/store"
	"usher/internal/store/credentials"
)

// A login hook that cannot send a bearer token proves itself by a signature over
// what it sends, or by a certificate (spec section 7). Either is a credential of
// scope login-hook whose hash no token has.

// Bounds of a secret that somebody brings along, in bytes.
const (
	minSigningSecret = 16
	maxSigningSecret = 512
)

// IssueSigning makes a credential of a caller that signs what it sends, by a
// secret: one that the product has made, or a new one where it is empty. The
// secret is stored sealed.
func IssueSigning(tx *store.Tx, c *credentials.Credential, secret string, key *seal.File, actor identity.Actor, requestID string) (string, error) {
	if err := hooksOnly(c); err != nil {
		return "", err
	}
	var err error
	if secret == "" {
		if secret, err = NewSecret(); err != nil {
			return "", err
		}
	}
	if len(secret) < minSigningSecret || len(secret) > maxSigningSecret {
		return "", identity.Errorf(identity.CodeInvalid, "invalid_secret", "signing_secret has %d to %d bytes", minSigningSecret, maxSigningSecret)
	}
	if err := checkTarget(c); err != nil {
		return "", err
	}
	c.ID = store.NewID()
	if c.Sealed, err = key.Seal([]byte(secret), sealedAt(c.ID)); err != nil {
		return "", err
	}
	c.Hash, c.Hint = "signs "+c.ID, ""
	return secret, insert(tx, c, actor, requestID)
}

func sealedAt(id string) string { return "credential " + id }

// SigningSecret returns the secret that a caller signs by and what the request
// proves itself by then; ErrToken where there is no such caller.
func SigningSecret(tx *store.Tx, id string, key *seal.File) ([]byte, Bearer, error) {
	c, err := credentials.ByID(tx, id)
	if err != nil {
		return nil, Bearer{}, err
	}
	if c == nil || c.Sealed == "" || ended(tx, c) {
		return nil, Bearer{}, ErrToken
	}
	secret, err := key.Open(c.Sealed, sealedAt(c.ID))
	if err != nil {
		return nil, Bearer{}, &identity.Error{
			Code: identity.CodeUnavailable, Reason: "sealing_key", Detail: "the signing key cannot be opened: the log of the daemon says why", Err: err,
		}
	}
	return secret, Bearer{Hash: c.Hash}, nil
}

// RegisterCertificate makes a credential of a caller that shows a certificate, in
// PEM: that one and no other. One whose registration was revoked may be registered
// anew, for the same connection.
func RegisterCertificate(tx *store.Tx, c *credentials.Credential, text string, actor identity.Actor, requestID string) error {
	if err := hooksOnly(c); err != nil {
		return err
	}
	bad := func(why string) error {
		return identity.Errorf(identity.CodeInvalid, "invalid_certificate", "certificate: %s", why)
	}
	block, rest := pem.Decode([]byte(text))
	if block == nil || block.Type != "CERTIFICATE" {
		return bad("it is no certificate in PEM, which begins with -----BEGIN CERTIFICATE-----")
	}
	if more, _ := pem.Decode(rest); more != nil {
		return bad("it holds more than one block; give the caller's own certificate alone")
	}
	cert, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		return bad("it cannot be read")
	}
	if !cert.NotAfter.After(time.UnixMicro(tx.Now())) {
		return bad("it has expired")
	}
	if err := checkTarget(c); err != nil {
		return err
	}
	c.ID = store.NewID()
	c.Hash, c.Hint = CertificateBearer(cert.Raw).Hash, hint(cert.Subject.CommonName, hintLength)
	known, err := credentials.ByHash(tx, c.Hash)
	if err != nil {
		return err
	}
	switch {
	case known == nil:
	case known.RevokedAt == 0:
		return identity.Errorf(identity.CodeConflict, "already_exists", "the certificate is registered already; one certificate is one caller")
	case known.Parent != c.Parent || known.Target != c.Target:
		// What was decided for the caller is kept by the certificate and may be found
		// again: it has to be of the same connection.
		return identity.Errorf(identity.CodeConflict, "already_exists", "the certificate was registered for another connection, and is of none but that one though it was revoked; make another for the caller")
	default:
		if err := credentials.LetGo(tx, known.ID); err != nil {
			return err
		}
	}
	return insert(tx, c, actor, requestID)
}

// CertificateBearer is what a request proves itself by that shows a certificate.
func CertificateBearer(der []byte) Bearer {
	sum := sha256.Sum256(der)
	return Bearer{Hash: certificatePrefix + hex.EncodeToString(sum[:])}
}

// certificatePrefix begins the hashes of certificates.
const certificatePrefix = "certificate "

// IsCertificate reports whether b is of a certificate, which may come to stand for
// another credential: no token does.
func (b Bearer) IsCertificate() bool { return strings.HasPrefix(b.Hash, certificatePrefix) }

func hooksOnly(c *credentials.Credential) error {
	if Scope(c.Scope) != ScopeLoginHook {
		return identity.Errorf(identity.CodeInvalid, "invalid_request", "signatures and certificates are of login hooks: give a scope such as login-hook:acme/main")
	}
	return nil
}
