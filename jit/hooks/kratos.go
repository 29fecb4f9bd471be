package hooks

import (
	"encoding/json"
	"net/http"

	"usher/internal/address"
)

// Kratos is the shape of an Ory Kratos web hook after login
// (https://www.ory.sh/docs/guides/integrate-with-ory-cloud-through-webhooks), with
// `response.parse: true` so that it can end the flow, and with the body template
// of examples/hooks/kratos, which passes ctx.identity on. Groups are
// metadata_public.groups, or the trait groups.
var Kratos = add(Adapter{Name: "kratos", Read: readKratos})

type kratosIdentity struct {
	ID             string         `json:"id"`
	Traits         map[string]any `json:"traits"`
	MetadataPublic map[string]any `json:"metadata_public"`
	Addresses      []struct {
		Value    string `json:"value"`
		Verified bool   `json:"verified"`
		Via      string `json:"via"`
	} `json:"verifiable_addresses"`
}

// kratosNobody is the id of an identity that Kratos has not stored, which is what a
// web hook gets that can end a registration.
const kratosNobody = "00000000-0000-0000-0000-000000000000"

func readKratos(body []byte) (Login, Respond, error) {
	var in struct {
		Identity *kratosIdentity `json:"identity"`
	}
	if err := decode("Ory Kratos", body, &in); err != nil {
		return Login{}, nil, err
	}
	if in.Identity == nil || in.Identity.ID == "" {
		return Login{}, nil, missing("Ory Kratos", "identity.id; use the template of examples/hooks/kratos")
	}
	if in.Identity.ID == kratosNobody {
		return Login{}, nil, missing("Ory Kratos", "identity.id yet, as before a registration is stored: everybody would be one person; have usher asked after login")
	}
	out := Login{Subject: in.Identity.ID, Attributes: map[string]any{}}
	out.Email, _ = in.Identity.Traits["email"].(string)
	for _, a := range in.Identity.Addresses {
		out.EmailVerified = out.EmailVerified || a.Verified && a.Via == "email" && address.Same(a.Value, out.Email)
	}
	groups, said := in.Identity.MetadataPublic["groups"]
	if !said {
		groups, said = in.Identity.Traits["groups"]
	}
	if said {
		out.Groups, _ = json.Marshal(groups) // came from JSON
	}
	for name, value := range in.Identity.Traits {
		if name != "email" && name != "groups" {
			out.Attributes[name] = value
		}
	}
	return out, answerKratos, nil
}

// kratosMessageID marks usher's message among those of Kratos' own.
const kratosMessageID = 4090001

func answerKratos(d Decision, name string) Answer {
	if d.Allow {
		// What is answered beside identity Kratos passes over.
		return ok(map[string]any{name: claimOf(d)})
	}
	type message struct {
		ID      int               `json:"id"`
		Text    string            `json:"text"`
		Type    string            `json:"type"`
		Context map[string]string `json:"context"`
	}
	type at struct {
		InstancePtr string    `json:"instance_ptr"`
		Messages    []message `json:"messages"`
	}
	return Answer{http.StatusForbidden, map[string][]at{"messages": {{
		"#/traits/email", []message{{kratosMessageID, d.Message, "error", map[string]string{"reason": d.Reason}}},
	}}}}
}
