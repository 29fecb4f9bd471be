package codec

import (
	"testing"

	"pgregory.net/rapid"
)

// A time is written by hand as the layout writes it.
func TestTimesAreWrittenAsTheLayoutSays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		micros := rapid.OneOf(rapid.Int64Range(0, 4e15), rapid.Int64Range(-1e17, 3e17)).Draw(t, "micros")
		if got, want := string(appendTime(nil, micros)), `"`+FormatTime(micros)+`"`; got != want {
			t.Fatalf("%d: %s, want %s", micros, got, want)
		}
	})
}
