package verify_test

import (
	"testing"

	"usher/internal/nodding"
)

// No test of a requirement passes against a server that answers 200 to
// everything.
func TestNothingIsShownByNodding(t *testing.T) {
	nodding.Check(t, nodding.Exempt{
		"TestReq36_AServerThatNodsPassesNothing": "it is about that server",
		"TestReq36_DoesNotFollowRedirects":       "it is about a server that redirects",
		"TestReq36_RefusesWhatItCannotUse":       "it asks no server",
	})
}
