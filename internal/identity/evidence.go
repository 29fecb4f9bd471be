package identity

// Evidence is what a look at a domain's name servers says about the record
// that proves who holds the domain (spec section 3). Only EvidencePresent and
// EvidenceAbsent may change anything; every other value, the empty one too, is
// treated as EvidenceNone.
type Evidence string

// The three things a look can say.
const (
	EvidencePresent Evidence = "present" // the zone's own servers have the record
	EvidenceAbsent  Evidence = "absent"  // the zone's own servers say definitely that it is not there
	EvidenceNone    Evidence = "none"    // nothing that can be relied on: a time-out, a failure, servers that disagree
)
