package runs

// Meaning is what the subjects of a connection mean, as its owner has it.
type Meaning struct {
	Kind         string `json:"kind"`
	Issuer       string `json:"issuer,omitempty"`
	ClientID     string `json:"client_id,omitempty"`
	EntityID     string `json:"entity_id,omitempty"`
	SubjectClaim string `json:"subject_claim,omitempty"`
}

// ConnectionScope names a connection as what a run is about.
func ConnectionScope(id string) string { return "connection:" + id }

// ScopedConnection returns the id of the connection that a scope names, "" and
// false where it names something else.
func ScopedConnection(scope string) (id string, ok bool) { return scoped(scope, "connection:") }
