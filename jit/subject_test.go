package jit

import (
	"testing"

	"usher/internal/store/migrated"
)

// What a flow could not write as a text of Unicode reads as one and the same
// character, whatever it was: of two people one must not get the account of the
// other by it.
func TestSpec7_ASubjectThatCouldNotBeReadIsNobodys(t *testing.T) {
	for name, subjects := range map[string][2]string{
		"Latin-1":              {"jos\xe9", "jos\xe8"},
		"a half of a pair":     {`jos\ud801`, `jos\ud802`},
		"replaced on its way":  {"jos\ufffd", "jos\ufffd"},
		"replaced and escaped": {`jos\ufffd`, "jos\ufffd"},
	} {
		for _, path := range []string{"/v1/login/provision", "/v1/login/hooks/generic"} {
			w := newWorld(t)
			for i, email := range []string{"jose@acme.example", "josephine@acme.example"} {
				got := w.call(w.key, path, `{"connection":"acme/sso","claims":{"subject":"`+subjects[i]+`","email":"`+email+`","email_verified":true}}`)
				if got.status == 200 && got.decision().Account != w.account(email) {
					t.Errorf("%s at %s: %s gets the account of somebody else: %s", name, path, email, got.body)
				}
				got.is(400, "invalid_claims")
			}
		}
	}
}

// No store can hold U+0000, and of an ID token it is not seen in the body.
func TestSpec7_ASubjectOfAnIDTokenWithoutANUL(t *testing.T) {
	for engine, url := range map[string]string{"SQLite": "", "PostgreSQL": migrated.Postgres(t)} {
		t.Run(engine, func(t *testing.T) {
			w := newTokensOn(t, "ES256", url)
			w.send(w.sign(w.claims("sub", "a\x00b")), "n-1").is(400, "invalid_claims")
			w.send(w.sign(w.claims("sub", "jos\ufffd")), "n-1").is(400, "invalid_claims")
			if d := w.send(w.sign(w.claims("groups", []string{"eng-core", "a\x00b"}, "userType", "a\x00b")), "n-1").decision(); d.Decision != "allow" {
				t.Errorf("%+v", d)
			}
		})
	}
}
