package auth_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"usher/internal/auth"
	"usher/internal/store"
	"usher/internal/store/credentials"
)

// What a credential is told by is of whole characters: PostgreSQL refuses a part of
// one, and with it the key that an operator has chosen and the certificate of a caller.
func TestAHintIsOfWholeCharacters(t *testing.T) {
	db, _ := open(t)
	phrase := &credentials.Credential{Scope: string(auth.ScopeOperator)}
	update(t, db, func(tx *store.Tx) error {
		return auth.Register(tx, phrase, "a"+strings.Repeat("é", 30), actor, "")
	})
	if want := "a" + strings.Repeat("é", 5); phrase.Hint != want {
		t.Errorf("the hint of a phrase is %q, want %q", phrase.Hint, want)
	}

	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "Anmeldung, Übersicht"}, NotAfter: time.Date(2028, 1, 1, 0, 0, 0, 0, time.UTC)}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	caller := &credentials.Credential{Scope: string(auth.ScopeLoginHook), Parent: "p1", Target: "c1"}
	update(t, db, func(tx *store.Tx) error {
		return auth.RegisterCertificate(tx, caller, string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})), actor, "")
	})
	if !utf8.ValidString(caller.Hint) || !strings.HasPrefix(template.Subject.CommonName, caller.Hint) || caller.Hint == "" {
		t.Errorf("the hint of a certificate is %q", caller.Hint)
	}
}
