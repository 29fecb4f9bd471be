package codec

import (
	"testing"

	"pgregory.net/rapid"
)

// Eight bytes at a time are looked at as one after the other is, wherever in them
// the one stands that does not stand as it is.
func TestPlainTextsAreTold(t *testing.T) {
	byByte := func(s string) bool {
		for i := range len(s) {
			if !plain[s[i]] {
				return false
			}
		}
		return true
	}
	for c := range 256 {
		for n := range 20 {
			for at := range n {
				for _, other := range []byte("\x7f a!#[]~") {
					b := make([]byte, n)
					for i := range b {
						b[i] = other
					}
					b[at] = byte(c)
					if got, want := isPlain(b), byByte(string(b)); got != want || isPlain(string(b)) != want {
						t.Fatalf("%q: %t, want %t", b, got, want)
					}
				}
			}
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(rapid.StringN(0, 40, 60), rapid.Map(rapid.SliceOfN(rapid.Byte(), 0, 40), func(b []byte) string { return string(b) })).Draw(t, "text")
		if got, want := isPlain(s), byByte(s); got != want {
			t.Fatalf("%q: %t, want %t", s, got, want)
		}
	})
}

func BenchmarkAppendString(b *testing.B) {
	buf, id := make([]byte, 0, 64), []byte("01a216ce-bd90-787f-b6ec-b60433e94b80")
	for b.Loop() {
		appendString(buf, id)
	}
}
