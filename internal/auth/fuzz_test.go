package auth

import (
	"strings"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"
)

// Whatever a stranger sends as a bearer token is read within its bounds, and
// nothing about it is believed: no key of ours has signed it.
func FuzzReadJWT(f *testing.F) {
	for _, s := range []string{
		"", "x", "..", "a.b.c", "eyJhbGciOiJub25lIn0.e30.", "eyJhbGciOiJFUzI1NiIsImtpZCI6Im9uZSJ9.eyJpc3MiOiJpIiwiYXVkIjpbImEiXSwic3ViIjoicyIsImV4cCI6MX0.AAAA",
		"eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJpIiwiYXVkIjoiYSIsImV4cCI6MWUzMDh9.AAAA", "eyJhbGciOiJFZERTQSIsImNyaXQiOlsiYjY0Il19.e30.AAAA", strings.Repeat("e", maxAssertion+1),
	} {
		f.Add(s)
	}
	keys := decoys()
	trust := Trust{Subject: "s", Claims: map[string]string{"tid": "t"}}
	f.Fuzz(func(t *testing.T, s string) {
		token, ok := ReadJWT(s)
		if !ok {
			return
		}
		if len(s) > maxAssertion {
			t.Fatal("it is longer than any")
		}
		_ = token.order(time.Unix(1_800_000_000, 0))
		_ = token.meets(trust)
		for _, key := range keys {
			if _, found := token.keyOf(jose.JSONWebKeySet{Keys: []jose.JSONWebKey{key}}); found && token.signedBy(key) {
				t.Fatal("a key that signed nothing signed it")
			}
		}
	})
}

// Whatever an issuer's address answers, what is kept of it are public keys that
// sign by what is taken.
func FuzzKeySets(f *testing.F) {
	for _, s := range []string{
		"", "{}", "null", `{"keys":[]}`, `{"keys":[null]}`, `{"keys":[{"kty":"oct","k":"c2VjcmV0"}]}`, `{"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB"}]}`,
		`{"keys":[{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0","d":"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI","use":"sig"}]}`,
		`{"keys":[{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","kid":"e"}]}`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		set, err := fetchedKeys(b)
		if (err == nil) != (len(set.Keys) > 0) || len(set.Keys) > maxFetchKeys {
			t.Fatalf("%d keys, %v", len(set.Keys), err)
		}
		for _, k := range set.Keys {
			if !k.IsPublic() || len(algorithms(k)) == 0 {
				t.Fatal("a key is kept that is none")
			}
		}
	})
}
