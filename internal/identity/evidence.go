package identity

// Evidence is what the name servers of a zone say of a TXT record.
type Evidence string

// Kinds of evidence. Only EvidencePresent and EvidenceAbsent are something the
// zone's own servers have said.
const (
	EvidencePresent Evidence = "present" // the record is there
	EvidenceAbsent  Evidence = "absent"  // it definitely is not
	EvidenceNone    Evidence = "none"    // nobody said: a time-out, a failure, servers that disagree
)
