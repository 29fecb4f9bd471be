package auth

import (
	"encoding/base64"
	"log/slog"
	"net/netip"
	"reflect"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4/jwt"

	"usher/internal/outgoing"
	"usher/internal/testidp"
)

// BenchmarkIDToken is what an ID token costs by a key that is known.
func BenchmarkIDToken(b *testing.B) {
	idp, err := testidp.Start("RS256")
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(idp.Close)
	now := time.Now()
	text, err := idp.Sign(map[string]any{
		"aud": "bench", "sub": "subject-1", "email": "ada@acme.example", "email_verified": true, "groups": []string{"eng", "staff"}, "nonce": "n",
		"iat": now.Unix(), "exp": now.Add(time.Hour).Unix(), "name": "Ada Example", "preferred_username": "ada", "sid": "s-1", "at_hash": "x",
	})
	if err != nil {
		b.Fatal(err)
	}
	keys := NewKeySets(outgoing.Client([]netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}), nil, slog.New(slog.DiscardHandler), time.Now)
	want := IDToken{Issuer: idp.URL, ClientID: "bench", Nonce: "n"}
	b.Run("read", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, ok := ReadJWT(text); !ok {
				b.Fatal("it is not read")
			}
		}
	})
	b.Run("whole", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			t, ok := ReadJWT(text)
			if !ok {
				b.Fatal("it is not read")
			}
			if why, err := keys.VerifyIDToken(b.Context(), t, want); why != "" || err != nil {
				b.Fatal(why, err)
			}
		}
	})
}

// The claims of a token are read once, and as the library reads them.
func TestSpec7_ClaimsAreReadAsTheLibraryReadsThem(t *testing.T) {
	taken := 0
	for _, payload := range []string{
		`{"iss":"i","sub":"s","aud":"a","exp":1,"nbf":2,"iat":3.9,"jti":"j","x":{"y":[1,"z",null,true]}}`, `{}`, `null`, `[]`, `"x"`, `7`, ``, `{`, `{} x`,
		`{"aud":["a","b"]}`, `{"aud":[]}`, `{"aud":[7]}`, `{"aud":null}`, `{"aud":7}`, `{"aud":{}}`, `{"aud":[null]}`,
		`{"iss":null,"sub":null,"jti":null,"exp":null,"nbf":null,"iat":null}`, `{"iss":7}`, `{"sub":[]}`, `{"jti":true}`, `{"Iss":"I","AUD":"A"}`,
		`{"exp":"1"}`, `{"exp":true}`, `{"exp":[]}`, `{"exp":-1}`, `{"exp":1e3}`, `{"exp":1e300}`, `{"exp":-1e300}`, `{"exp":4611686018427387904}`, `{"exp":4611686018427387000}`, `{"exp":1e400}`, `{"iat":0}`, `{"nbf":1767225600.75}`,
		`{"iss":"a","iss":"b"}`, `{"x":{"a":1,"a":2}}`, `{"email":"\u0041da"}`, `{"big":12345678901234567890}`, ` {"iss" : "i"} `,
	} {
		text := "eyJhbGciOiJSUzI1NiJ9." + base64.RawURLEncoding.EncodeToString([]byte(payload)) + ".AAAA"
		got, ok := ReadJWT(text)
		token, err := jwt.ParseSigned(text, IssuerAlgorithms)
		if err != nil {
			if ok {
				t.Errorf("%s is taken, and no token to the library: %v", payload, err)
			}
			continue
		}
		var claims jwt.Claims
		var all map[string]any
		if err := token.UnsafeClaimsWithoutVerification(&claims, &all); (err == nil && all != nil) != ok {
			t.Errorf("%s is taken: %t; by the library: %v", payload, ok, err)
		}
		if !ok {
			continue
		}
		taken++
		if !reflect.DeepEqual(got.claims, claims) || !reflect.DeepEqual(got.all, all) {
			t.Errorf("%s is read as %+v %v, want %+v %v", payload, got.claims, got.all, claims, all)
		}
	}
	if taken < 12 {
		t.Errorf("%d are taken", taken)
	}
}
