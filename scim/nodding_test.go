package scim

import (
	"testing"

	"usher/internal/nodding"
)

// No test of a requirement passes against a server that answers 200 to
// everything.
func TestNothingIsShownByNodding(t *testing.T) {
	nodding.Check(t, nodding.Exempt{
		"TestReq04_ScanIsBounded":                               "it looks through candidates that it makes up",
		"TestReq05_NumbersSortAsNumbers":                        "it asks the order of values",
		"TestReq18_BucketsAreBounded":                           "it asks the limiter",
		"TestReq18_TheLimitItselfAlwaysPasses":                  "it asks the limiter",
		"TestReq19_AnIssuerIsRegisteredWhole":                   "it registers issuers",
		"TestReq19_OnlyPublicKeysForOurAlgorithmsAreRegistered": "it registers keys",
	})
}
