package daemon

import (
	"testing"

	"usher/internal/nodding"
)

// No test of a requirement passes against a server that answers 200 to
// everything.
func TestNothingIsShownByNodding(t *testing.T) {
	nodding.Check(t, nodding.Exempt{
		"TestReq34_ReloadTakesUpANewCertificateAndKeepsAGoodOne": "it looks at certificates, which are shown before anything is asked",
	})
}
