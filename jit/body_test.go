package jit

import (
	"reflect"
	"strings"
	"testing"
)

const plainLogin = `{"connection":"acme/main","claims":{"subject":"s1","email":"ada@acme.example","email_verified":true,"groups":["eng","ops"],"iat":1700000000}}`

// plainBodies are bodies of logins, and whether they are read without reflection.
var plainBodies = map[string]bool{
	plainLogin: true,
	`{"connection":"c","id_token":"a.b.c","nonce":"n","for":"x","invitation":"i"}`: true,
	" {\n\t\"connection\" : \"c\" , \"claims\" : { } }\r\n":                        true,
	`{}`: true,
	`{"claims":{"groups":[ ],"email_verified":false,"iat":0}}`: true,
	`{"claims":{"groups":[ "a" , "b" ] , "subject":"Jürgen"}}`: true,
	`{"claims":{"groups":["a",1]}}`:                            false,
	`{"claims":{"groups":"a"}}`:                                false,
	`{"claims":{"groups":null}}`:                               false,
	`{"claims":{"groups":["a",]}}`:                             false,
	`{"claims":{"subject":"a\\u0041"}}`:                        false,
	`{"claims":{"subject":"a","subject":"b"}}`:                 false,
	`{"claims":{"Subject":"a"}}`:                               false,
	`{"claims":{"subject":null}}`:                              false,
	`{"claims":{"subject":1}}`:                                 false,
	`{"claims":{"iat":1.5}}`:                                   false,
	`{"claims":{"iat":01}}`:                                    false,
	`{"claims":{"iat":-1}}`:                                    false,
	`{"claims":{"iat":"1"}}`:                                   false,
	`{"claims":{"iat":1e3}}`:                                   false,
	`{"claims":{"email_verified":"true"}}`:                     false,
	`{"claims":{"email_verified":truer}}`:                      false,
	`{"claims":{"attributes":{"a":1}}}`:                        false,
	`{"claims":null}`:                                          false,
	`{"claims":{},"claims":{}}`:                                false,
	`{"connection":"c",}`:                                      false,
	`{"connection":"c"} x`:                                     false,
	`{"connection":"c"}{}`:                                     false,
	`{"connection":"c"`:                                        false,
	`{"other":"c"}`:                                            false,
	"{\"connection\":\"c\xff\"}":                               false,
	"{\"connection\":\"c\n\"}":                                 false,
	"{\"connection\":\"c\"}\x00":                               false,
	``:                                                         false,
	`[]`:                                                       false,
	`null`:                                                     false,
}

// sameAsDecoded reports whether a body is plain, and fails where decode reads
// something else, or refuses it.
func sameAsDecoded(t *testing.T, body string) bool {
	t.Helper()
	var got, want hook
	if !readPlain([]byte(body), &got) {
		return false
	}
	if err := decode([]byte(body), &want); err != nil {
		t.Fatalf("%q is read, and is to be refused: %v", body, err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Fatalf("%q\nread    %+v %+v\ndecoded %+v %+v", body, got, got.Claims, want, want.Claims)
	}
	return true
}

func TestPlainBodiesAreReadAsDecoded(t *testing.T) {
	for body, plain := range plainBodies {
		if got := sameAsDecoded(t, body); got != plain {
			t.Errorf("%q is plain: %t, want %t", body, got, plain)
		}
		var slow hook
		slowErr := decode([]byte(body), &slow)
		in, err := readHook([]byte(body))
		if (err == nil) != (slowErr == nil) || err != nil && err.Error() != slowErr.Error() || err == nil && !reflect.DeepEqual(in, slow) {
			t.Errorf("%q\nread    %+v, %v\ndecoded %+v, %v", body, in, err, slow, slowErr)
		}
	}
}

// What is kept of a body does not hold on to it.
func TestPlainBodiesAreCopied(t *testing.T) {
	body := []byte(plainLogin)
	in, err := readHook(body)
	if err != nil {
		t.Fatal(err)
	}
	clear(body)
	if in.Connection != "acme/main" || in.Claims.Subject != "s1" || string(in.Claims.Groups) != `["eng","ops"]` || in.Claims.IssuedAt != "1700000000" {
		t.Errorf("after the body is gone: %+v %+v", in, in.Claims)
	}
}

func FuzzReadPlain(f *testing.F) {
	for body := range plainBodies {
		f.Add(body)
	}
	f.Fuzz(func(t *testing.T, body string) { sameAsDecoded(t, body) })
}

func BenchmarkReadHook(b *testing.B) {
	for name, body := range map[string]string{"plain": plainLogin, "reflected": strings.Replace(plainLogin, "{", `{"FOR":"",`, 1)} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := readHook([]byte(body)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
