package codec_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"usher/internal/allocated"
	"usher/scim/codec"
	"usher/scim/schema"
)

const memberID = "01a2142c-26da-7e8f-a51a-a99f7e017bb"

// oddMembers are elements that are plain only in part, or not at all.
var oddMembers = []string{
	"{ \"value\" :\n\"" + memberID + "0\" }", `{"value":"` + memberID + `\u0041"}`, `{"value":"` + memberID + `é"}`, "{\"value\":\"" + memberID + "\x01\"}",
	`{"value":"short"}`, `{"value":""}`, `{"value":"` + memberID + `0","display":"A"}`, `{"value":"` + memberID + `0","value":"x"}`, `{}`, `null`, `"` + memberID + `0"`,
	`{"Value":"` + memberID + `0"}`, `{"value":"` + memberID + `0"`, `{"value":"` + memberID + `0",}`, "{\"value\":\"" + memberID + "\xff\"}", `{"value":"` + memberID + `0"}}`,
}

// drawMembers draws the text of a list of members, mostly one that is plain.
func drawMembers(t *rapid.T) string {
	elements := make([]string, rapid.IntRange(0, 12).Draw(t, "members"))
	for i := range elements {
		elements[i] = fmt.Sprintf(`{"value":"%s%x"}`, memberID, rapid.IntRange(0, 15).Draw(t, "digit"))
		if rapid.IntRange(0, 15).Draw(t, "form") == 0 {
			elements[i] = rapid.SampledFrom(oddMembers).Draw(t, "element")
		}
	}
	return "[" + strings.Join(elements, rapid.SampledFrom([]string{",", ", ", " ,\n"}).Draw(t, "comma")) + "]"
}

// drawGroup draws a body that has members at the top, mostly.
func drawGroup(t *rapid.T) []byte {
	parts := []string{
		`"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"]`, `"displayName":"\"members\":[{\"value\":"`, `"members":` + drawMembers(t),
		`"nested":{"members":[{"value":"` + memberID + `1"}]}`, `"n":[1, -2.5e3, true, null, {"a":"}]"}]`,
	}
	if rapid.IntRange(0, 7).Draw(t, "more") == 0 {
		parts = append(parts, rapid.SampledFrom([]string{`"members":[]`, `"Members":[]`, `"members":null`, `"members"`, `"a":"` + "\x00" + `"`, `"\u006dembers":[]`, `{`, `"a":]`, `"a":1}`}).Draw(t, "part"))
	}
	parts = rapid.Permutation(parts).Draw(t, "order")
	body := "{" + strings.Join(parts, rapid.SampledFrom([]string{",", " , "}).Draw(t, "comma")) + "}"
	if rapid.IntRange(0, 7).Draw(t, "cut") == 0 {
		body = body[:rapid.IntRange(0, len(body)).Draw(t, "at")]
	}
	return []byte(body)
}

// A group whose members are read without an object for each is the group that it
// is without: the same document, the same members, or the same error.
func TestPlainMembersAreWhatWasSent(t *testing.T) {
	plain := 0
	rapid.Check(t, func(t *rapid.T) {
		body := drawGroup(t)
		limits := codec.Limits{MaxDepth: rapid.SampledFrom([]int{0, 2, 3, 4}).Draw(t, "depth")}
		want, wantErr := codec.Decode(body, limits)
		limits.Members = true
		got, gotErr := codec.Decode(body, limits)
		if fmt.Sprint(gotErr) != fmt.Sprint(wantErr) {
			t.Fatalf("%s: %v, and with members on their own %v", body, wantErr, gotErr)
		}
		if gotErr != nil {
			return
		}
		if _, ok := got["members"].(schema.PlainMembers); ok {
			plain++
		}
		if spelled := schema.Spelled(got); !reflect.DeepEqual(spelled, want) {
			t.Fatalf("%s: %v, not %v", body, spelled, want)
		}
		was, err := schema.ParseMembers(want["members"], "members", new(schema.Notes))
		if err != nil {
			return
		}
		is, err := schema.ParseMembers(got["members"], "members", new(schema.Notes))
		if err != nil || len(is) != len(was) || len(is) > 0 && !reflect.DeepEqual(is, was) {
			t.Fatalf("%s: the members are %v, not %v: %v", body, is, was, err)
		}
	})
	if plain == 0 {
		t.Error("no list of members was plain")
	}
}

func TestOddMembersAreReadAsEver(t *testing.T) {
	for _, odd := range oddMembers {
		body := []byte(`{"members":[{"value":"` + memberID + `0"},` + odd + `,{"value":"` + memberID + `1"}]}`)
		want, wantErr := codec.Decode(body, codec.Limits{})
		got, gotErr := codec.Decode(body, codec.Limits{Members: true})
		if fmt.Sprint(gotErr) != fmt.Sprint(wantErr) || !reflect.DeepEqual(schema.Spelled(got), want) {
			t.Errorf("%s: %v, %v; want %v, %v", odd, got, gotErr, want, wantErr)
		}
	}
}

// What members on their own take is bounded by the length of the body as well.
func TestReq17_PlainMembersAllocateWithinTheirBudget(t *testing.T) {
	for name, element := range map[string]string{
		"ids": `{"value":"` + memberID + `0"}`, "short": `{"value":"0123456789abcdef"}`, "shorter": `{"value":"012345"}`, "brackets": `{"value":"{{{{{{{{{{{{{{{{"}`,
	} {
		for _, n := range []int{1, 100, 20_000} {
			body := []byte(`{"schemas":["x"],"members":[` + strings.Repeat(element+",", n-1) + element + `]}`)
			t.Run(fmt.Sprint(name, n), func(t *testing.T) {
				allocated.Within(t, len(body), codec.Slack, func() { _, _ = codec.Decode(body, codec.Limits{Members: true}) })
			})
		}
	}
}

func BenchmarkDecodeGroup(b *testing.B) {
	elements := make([]string, 10_000)
	for i := range elements {
		elements[i] = fmt.Sprintf(`{"value":"01a2142c-26da-7e8f-a51a-%012x"}`, rand.Uint64()>>16) //nolint:gosec // ids of a test
	}
	body := []byte(`{"schemas":["urn:ietf:params:scim:schemas:core:2.0:Group"],"displayName":"x","members":[` + strings.Join(elements, ",") + `]}`)
	for _, members := range []bool{false, true} {
		b.Run(fmt.Sprint(members), func(b *testing.B) {
			for b.Loop() {
				doc, err := codec.Decode(body, codec.Limits{Members: members})
				if err != nil {
					b.Fatal(err)
				}
				if n, err := schema.Normalize(schema.Group(true), doc, schema.Replace, schema.Options{}); err != nil || len(n.Members) != len(elements) {
					b.Fatal(err)
				}
			}
		})
	}
}
