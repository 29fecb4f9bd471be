package jit

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/requestid"
	"usher/internal/seal"
	"usher/internal/store"
	"usher/internal/store/credentials"
	"usher/jit/hooks"
)

// signing makes a credential of acme's connection that signs, and returns its id.
func (w *world) signing(secret string) (id string, key *seal.File) {
	w.t.Helper()
	key = seal.NewFile(filepath.Join(w.t.TempDir(), "sealing.key"))
	w.door.sealing, w.door.now = key, func() time.Time { return time.UnixMicro(w.clock.Load()) }
	c := &credentials.Credential{Parent: w.acme, Scope: string(auth.ScopeLoginHook), Target: w.login.ID}
	w.update(func(tx *store.Tx) error {
		got, err := auth.IssueSigning(tx, c, secret, key, operator, "")
		if err == nil && got != secret {
			w.t.Errorf("the secret became %q", got)
		}
		return err
	})
	return c.ID, key
}

func (w *world) post(path, body string, change func(*http.Request)) result {
	w.t.Helper()
	r := httptest.NewRequestWithContext(requestid.With(context.Background(), "req-7"), http.MethodPost, path, strings.NewReader(body))
	change(r)
	return w.send("", r)
}

const secret = "a secret that both know"

// A signed request is one of its credential; every way in which a signature can
// be wrong is refused in the same words, and nothing is done.
func TestSpec7_CallersThatSign(t *testing.T) {
	w := newWorld(t)
	id, _ := w.signing(secret)
	body := hookBody("ada@acme.example", `"groups":["eng-core"]`)
	now := w.door.now()
	good := hooks.Sign([]byte(secret), []byte(body), now)
	sign := func(header string) func(*http.Request) {
		return func(r *http.Request) {
			r.Header.Set("Usher-Key", id)
			r.Header.Set("Usher-Signature", header)
		}
	}
	stamp, mac, _ := strings.Cut(good, ",v1=")
	for name, tt := range map[string]struct {
		body string
		set  func(*http.Request)
	}{
		"another body":    {hookBody("eve@acme.example", `"groups":["eng-core"]`), sign(good)},
		"another secret":  {body, sign(hooks.Sign([]byte("another secret, as long"), []byte(body), now))},
		"another time":    {body, sign(strings.Replace(good, "t=", "t=1", 1))},
		"no time":         {body, sign("v1=" + mac)},
		"no signature":    {body, sign(stamp)},
		"of another kind": {body, sign(stamp + ",v0=" + mac)},
		"no hex":          {body, sign(stamp + ",v1=zz")},
		"nonsense":        {body, sign("nonsense")},
		"too old":         {body, sign(hooks.Sign([]byte(secret), []byte(body), now.Add(-5*time.Minute-time.Second)))},
		"of the future":   {body, sign(hooks.Sign([]byte(secret), []byte(body), now.Add(5*time.Minute+time.Second)))},
		"too many":        {body, sign(stamp + strings.Repeat(",v1=00", 4) + ",v1=" + mac)},
	} {
		w.post("/v1/login/provision", tt.body, tt.set).is(401, "invalid_signature")
		if w.account("ada@acme.example") != "" || w.account("eve@acme.example") != "" {
			t.Fatalf("%s: it was done", name)
		}
	}
	w.post("/v1/login/provision", body, func(r *http.Request) { r.Header.Set("Usher-Signature", good) }).is(401, "invalid_token")
	w.post("/v1/login/provision", body, func(r *http.Request) {
		r.Header.Set("Usher-Key", "nobody")
		r.Header.Set("Usher-Signature", good)
	}).is(401, "invalid_token")
	w.post("/v1/login/provision", body, func(r *http.Request) {
		sign(good)(r)
		r.Header.Set("Authorization", "Bearer "+w.key)
	}).is(400, "invalid_request")
	// The id alone, or the secret as a token, is nothing.
	w.call(id, "/v1/login/provision", body).is(401, "invalid_token")
	w.call(secret, "/v1/login/provision", body).is(401, "invalid_token")

	for _, header := range []string{
		good, stamp + ",v1=" + strings.Repeat("00", 32) + ",v1=" + mac,
		hooks.Sign([]byte(secret), []byte(body), now.Add(-4*time.Minute)), hooks.Sign([]byte(secret), []byte(body), now.Add(4*time.Minute)),
	} {
		if d := w.post("/v1/login/provision", body, sign(header)).decision(); d.Decision != "allow" {
			t.Errorf("%s: %+v", header, d)
		}
	}
	if w.door.decisions.Len() != 1 {
		t.Errorf("%d decisions are kept", w.door.decisions.Len())
	}
	w.post("/v1/login/discover", `{"email":"ada@acme.example"}`, func(r *http.Request) {
		sign(hooks.Sign([]byte(secret), []byte(`{"email":"ada@acme.example"}`), now))(r)
	}).is(200, "")
	// The key is bound to its connection, and ends like every other.
	other := strings.Replace(body, "acme/sso", "other/sso", 1)
	w.post("/v1/login/provision", other, sign(hooks.Sign([]byte(secret), []byte(other), now))).is(403, "wrong_connection")
	w.update(func(tx *store.Tx) error {
		_, err := credentials.Revoke(tx, id)
		return err
	})
	w.post("/v1/login/provision", body, sign(good)).is(401, "invalid_token")
}

// Zitadel signs by a secret of its own making and can name its key in the address
// alone.
func TestSpec7_ZitadelSigns(t *testing.T) {
	w := newWorld(t)
	id, _ := w.signing(secret)
	body := fixture(t, "zitadel")
	path := "/v1/login/hooks/zitadel?connection=acme/sso&key=" + id
	sign := func(r *http.Request) {
		r.Header.Set("ZITADEL-Signature", hooks.Sign([]byte(secret), []byte(body), w.door.now()))
	}
	w.post(path, body, sign).is(200, "")
	w.roles("ada@acme.example", developer)
	w.post(path, body+" ", sign).is(401, "invalid_signature")
	// Its header is of its own path alone.
	w.post("/v1/login/hooks/kratos?connection=acme/sso&key="+id, fixture(t, "kratos"), func(r *http.Request) {
		r.Header.Set("ZITADEL-Signature", hooks.Sign([]byte(secret), []byte(fixture(t, "kratos")), w.door.now()))
	}).is(401, "invalid_token")
}

// A store beside another sealing key says so, and takes nothing.
func TestSpec7_ASigningKeyThatCannotBeOpened(t *testing.T) {
	w := newWorld(t)
	id, _ := w.signing(secret)
	w.door.sealing = seal.NewFile(filepath.Join(t.TempDir(), "sealing.key"))
	body := hookBody("ada@acme.example")
	w.post("/v1/login/provision", body, func(r *http.Request) {
		r.Header.Set("Usher-Key", id)
		r.Header.Set("Usher-Signature", hooks.Sign([]byte(secret), []byte(body), w.door.now()))
	}).is(503, "sealing_key")
	if !strings.Contains(w.log.String(), "sealing_key_file") {
		t.Errorf("the log says %s", w.log)
	}
}

// certificate makes one that is good for an hour from a time on.
func certificate(t *testing.T, from time.Time) *x509.Certificate {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "login-flow"}, NotBefore: from, NotAfter: from.Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	c, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func inPEM(c *x509.Certificate) string {
	return string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c.Raw}))
}

// A caller's certificate is the one that was registered, within its time; another
// of the same name is nobody's.
func TestSpec7_CallersWithACertificate(t *testing.T) {
	w := newWorld(t)
	w.door.now = func() time.Time { return time.UnixMicro(w.clock.Load()) }
	mine, another := certificate(t, w.door.now()), certificate(t, w.door.now())
	var id string
	register := func(text, scope string) (err error) {
		return w.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			c := &credentials.Credential{Parent: w.acme, Scope: scope, Target: w.login.ID}
			err := auth.RegisterCertificate(tx, c, text, operator, "")
			id = c.ID
			return err
		})
	}
	if err := register(inPEM(mine), string(auth.ScopeLoginHook)); err != nil {
		t.Fatal(err)
	}
	mineID := id
	for name, text := range map[string]string{
		"again": inPEM(mine), "none": "", "no PEM": "x", "a key": "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "two": inPEM(another) + inPEM(mine),
		"broken": "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "expired": inPEM(certificate(t, w.door.now().Add(-2*time.Hour))),
	} {
		if err := register(text, string(auth.ScopeLoginHook)); err == nil {
			t.Errorf("%s is registered", name)
		}
	}
	if err := register(inPEM(another), string(auth.ScopeOperator)); err == nil {
		t.Error("an operator's certificate is registered")
	}
	show := func(c *x509.Certificate) func(*http.Request) {
		return func(r *http.Request) { r.TLS = &tls.ConnectionState{PeerCertificates: []*x509.Certificate{c}} }
	}
	body := hookBody("ada@acme.example", `"groups":["eng-core"]`)
	w.post("/v1/login/provision", body, show(another)).is(401, "invalid_token")
	w.post("/v1/login/provision", body, func(*http.Request) {}).is(401, "invalid_token")
	if d := w.post("/v1/login/provision", body, show(mine)).decision(); d.Decision != "allow" {
		t.Errorf("%+v", d)
	}
	// A token that is sent counts, not the certificate beside it.
	w.post("/v1/login/provision", body, func(r *http.Request) {
		show(mine)(r)
		r.Header.Set("Authorization", "Bearer usher_unknown")
	}).is(401, "invalid_token")
	w.later(2 * time.Hour)
	w.post("/v1/login/provision", body, show(mine)).is(401, "invalid_certificate")
	w.later(-2 * time.Hour)
	w.update(func(tx *store.Tx) error {
		_, err := credentials.Revoke(tx, mineID)
		return err
	})
	w.post("/v1/login/provision", body, show(mine)).is(401, "invalid_token")
}

// A certificate whose registration was revoked can be registered again for its
// connection, and is counted as the new one's use. For another it cannot: what was
// decided for the first one's caller is not to be found by the second's.
func TestSpec7_ARevokedCertificateIsRegisteredAgain(t *testing.T) {
	w := newWorld(t)
	w.door.now = func() time.Time { return time.UnixMicro(w.clock.Load()) }
	var used string
	w.door.used = func(id string) { used = id }
	mine := certificate(t, w.door.now())
	register := func(parent, connection string) (c *credentials.Credential, err error) {
		c = &credentials.Credential{Parent: parent, Scope: string(auth.ScopeLoginHook), Target: connection}
		return c, w.db.Update(t.Context(), store.LaneNormal, func(tx *store.Tx) error {
			return auth.RegisterCertificate(tx, c, inPEM(mine), operator, "")
		})
	}
	login := hookBody("ada@acme.example", `"groups":["eng-core"]`)
	ask := func(path, body string) result {
		t.Helper()
		return w.post(path, body, func(r *http.Request) { r.TLS = &tls.ConnectionState{PeerCertificates: []*x509.Certificate{mine}} })
	}
	var ids []string
	for range 3 {
		c, err := register(w.acme, w.login.ID)
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, c.ID)
		for range 3 { // decided, and answered as the last time
			if d := ask("/v1/login/provision", login).decision(); d.Decision != "allow" {
				t.Fatalf("%+v", d)
			}
			if got := ask("/v1/login/discover", `{"email":"ada@acme.example"}`).is(200, "").body; got != optional || used != c.ID {
				t.Errorf("%s, used %s", got, used)
			}
		}
		if _, err := register(w.acme, w.login.ID); identity.AsError(err).Reason != "already_exists" {
			t.Errorf("registered while it counts: %v", err)
		}
		w.update(func(tx *store.Tx) error { return auth.Revoke(tx, c, operator, "") })
		if _, err := register(w.other, w.otherLogin.ID); identity.AsError(err).Reason != "already_exists" {
			t.Errorf("registered for another connection: %v", err)
		}
	}
	ask("/v1/login/provision", login).is(401, "invalid_token")
	w.update(func(tx *store.Tx) error {
		for _, id := range ids {
			if was, err := credentials.ByID(tx, id); err != nil || was == nil || was.RevokedAt == 0 {
				t.Errorf("a registration before: %+v, %v", was, err)
			}
		}
		return nil
	})
}
