package hooks

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"
	"time"

	"usher/internal/identity"
)

// SignatureHeader is the header by which a caller signs what it sends:
//
//	Usher-Signature: t=1767225600,v1=<hex of HMAC-SHA256>
//
// of the time, a dot and the body, by the secret of its signing key. Zitadel's
// signature has the same form.
const SignatureHeader = "Usher-Signature"

// ReplayWindow is how far the time of a signature may be from now.
const ReplayWindow = 5 * time.Minute

const maxSignatures = 4 // of one header: a secret that is being replaced signs beside the new one

var errSignature = identity.Errorf(identity.CodeUnauthenticated, "invalid_signature", "the signature is not by a signing key of this usher, or its time is more than 5 minutes from now; check the secret, the clock, and that the body arrives as it was signed")

// CheckSignature holds a signature to the body it is of.
func CheckSignature(secret []byte, header string, body []byte, now time.Time) error {
	stamp := ""
	var given []string
	for part := range strings.SplitSeq(header, ",") {
		switch name, value, _ := strings.Cut(strings.TrimSpace(part), "="); {
		case name == "t" && stamp == "":
			stamp = value
		case name == "v1" && len(given) < maxSignatures:
			given = append(given, value)
		}
	}
	want := sign(secret, stamp, body)
	found := 0
	for _, g := range given {
		if b, err := hex.DecodeString(g); err == nil && hmac.Equal(b, want) {
			found++
		}
	}
	seconds, err := strconv.ParseInt(stamp, 10, 64)
	if err != nil || found == 0 || now.Sub(time.Unix(seconds, 0)).Abs() > ReplayWindow {
		return errSignature
	}
	return nil
}

// Sign returns the header of a body that is sent at a time.
func Sign(secret, body []byte, at time.Time) string {
	stamp := strconv.FormatInt(at.Unix(), 10)
	return "t=" + stamp + ",v1=" + hex.EncodeToString(sign(secret, stamp, body))
}

func sign(secret []byte, stamp string, body []byte) []byte {
	mac := hmac.New(sha256.New, secret)
	mac.Write([]byte(stamp)) // never fails
	mac.Write([]byte{'.'})
	mac.Write(body)
	return mac.Sum(nil)
}
