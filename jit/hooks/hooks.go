// Package hooks owns the shapes in which products ask about a login and are
// answered: one adapter a file. An adapter reads what the product documents that
// it sends and writes what it documents that it expects; it decides nothing and
// looks nothing up.
package hooks

import (
	"encoding/json"
	"net/http"

	"usher/internal/identity"
)

// Login is what a product says of a login that it has authenticated.
type Login struct {
	Subject       string
	Email         string
	EmailVerified bool
	Groups        json.RawMessage // as sent; nil: nothing was said
	Overflow      bool            // groups were left out because there are too many
	IssuedAt      json.Number     // seconds since 1970; empty: not said
	Attributes    map[string]any

	// Of the generic shape alone: the others say it in the address.
	Connection, For string
	IDToken, Nonce  string
	Invitation      string // the token of one
}

// Decision is what a product is to be told.
type Decision struct {
	Allow         bool
	Reason        string // of a refusal; one of docs/login-reasons.md
	Message       string // of a refusal, for the person
	Account       string
	Organizations []Organization // to which the login opens, or would but for a seat
	PolicyVersion int64
	Degraded      bool
	Native        any // the answer of POST /v1/login/provision
}

// Organization is one membership as products carry it in a claim.
type Organization struct {
	Organization string `json:"organization"`
	Role         string `json:"role"`
	Seat         string `json:"seat,omitempty"`
	State        string `json:"state"`
}

// Answer is what is sent to a product.
type Answer struct {
	Status int
	Body   any // written as JSON
}

// Respond writes a decision as the product that asked expects it, with claims
// under a name.
type Respond func(d Decision, claim string) Answer

// Adapter is one product's shape.
type Adapter struct {
	Name string
	// Read reads what the product sends and says how it is answered.
	Read func(body []byte) (Login, Respond, error)
	// Signature is the header by which the product signs what it sends, and the form
	// of it; empty: Usher-Signature.
	Signature string
}

// All are the adapters, by the last segment of their path.
var All = map[string]Adapter{}

func add(a Adapter) Adapter {
	if a.Signature == "" {
		a.Signature = SignatureHeader
	}
	All[a.Name] = a
	return a
}

// claim is what is added to tokens of the person.
type claim struct {
	Account       string         `json:"account"`
	Organizations []Organization `json:"organizations"`
	PolicyVersion int64          `json:"policy_version"`
}

func claimOf(d Decision) claim {
	out := claim{d.Account, []Organization{}, d.PolicyVersion}
	for _, o := range d.Organizations {
		if o.State == string(identity.MembershipActive) {
			out.Organizations = append(out.Organizations, o)
		}
	}
	return out
}

// decode reads what a product sends. Products add members when they like, so
// unknown ones are passed over.
func decode(product string, body []byte, into any) error {
	if err := json.Unmarshal(body, into); err != nil {
		return identity.Errorf(identity.CodeInvalid, "invalid_body", "the body is not what %s sends: it is no JSON object of that form", product)
	}
	return nil
}

// DefaultClaim is the name under which claims are added where none is said.
const DefaultClaim = "usher"

func missing(product, what string) error {
	return identity.Errorf(identity.CodeInvalid, "invalid_body", "the body is not what %s sends: it has no %s", product, what)
}

func ok(body any) Answer { return Answer{http.StatusOK, body} }
