package hooks

import (
	"encoding/json"
	"maps"

	"usher/internal/identity"
)

// Okta is the shape of an Okta token inline hook, com.okta.oauth2.tokens.transform,
// and of a SAML assertion inline hook, com.okta.saml.tokens.transform
// (https://developer.okta.com/docs/reference/token-hook/). Groups are the claim
// groups of the ID token, else of the access token; without either they are not
// said.
var Okta = add(Adapter{Name: "okta", Read: readOkta})

const (
	oktaTokens = "com.okta.oauth2.tokens.transform"
	oktaSAML   = "com.okta.saml.tokens.transform"
)

type oktaRequest struct {
	EventType string `json:"eventType"`
	Data      struct {
		Context struct {
			User struct {
				ID      string         `json:"id"`
				Profile map[string]any `json:"profile"`
			} `json:"user"`
		} `json:"context"`
		Identity struct {
			Claims map[string]json.RawMessage `json:"claims"`
		} `json:"identity"`
		Access struct {
			Claims map[string]json.RawMessage `json:"claims"`
		} `json:"access"`
		Assertion struct {
			Claims map[string]struct {
				Values []struct {
					Value any `json:"value"`
				} `json:"attributeValues"`
			} `json:"claims"`
		} `json:"assertion"`
	} `json:"data"`
}

func readOkta(body []byte) (Login, Respond, error) {
	var in oktaRequest
	if err := decode("Okta", body, &in); err != nil {
		return Login{}, nil, err
	}
	user := in.Data.Context.User
	switch {
	case in.EventType != oktaTokens && in.EventType != oktaSAML:
		return Login{}, nil, identity.Errorf(identity.CodeInvalid, "invalid_body", "eventType %.100q is not %s or %s: those are the inline hooks of a login", in.EventType, oktaTokens, oktaSAML)
	case user.ID == "":
		return Login{}, nil, missing("Okta", "data.context.user.id")
	}
	out := Login{Subject: user.ID, Attributes: maps.Clone(user.Profile)}
	claims := in.Data.Identity.Claims
	_ = json.Unmarshal(claims["email"], &out.Email) // what is no text says nothing
	if out.Email == "" {
		out.Email, _ = user.Profile["email"].(string)
	}
	if out.Email == "" {
		out.Email, _ = user.Profile["login"].(string)
	}
	_ = json.Unmarshal(claims["email_verified"], &out.EmailVerified)
	delete(out.Attributes, "email")
	if out.Groups = claims["groups"]; out.Groups == nil {
		out.Groups = in.Data.Access.Claims["groups"]
	}
	if said, is := in.Data.Assertion.Claims["groups"]; is && in.EventType == oktaSAML {
		groups := make([]any, 0, len(said.Values))
		for _, v := range said.Values {
			groups = append(groups, v.Value)
		}
		out.Groups, _ = json.Marshal(groups) // came from JSON
	}
	_ = json.Unmarshal(claims["iat"], &out.IssuedAt)
	if in.EventType == oktaSAML {
		return out, answerOktaSAML, nil
	}
	return out, answerOkta, nil
}

type oktaCommand struct {
	Type  string           `json:"type"`
	Value []oktaPatchValue `json:"value"`
}

type oktaPatchValue struct {
	Op    string `json:"op"`
	Path  string `json:"path"`
	Value any    `json:"value"`
}

func answerOkta(d Decision, name string) Answer {
	if !d.Allow {
		return refuseOkta(d)
	}
	patch := []oktaPatchValue{{"add", "/claims/" + pointer(name), claimOf(d)}}
	return ok(map[string][]oktaCommand{"commands": {{"com.okta.identity.patch", patch}, {"com.okta.access.patch", patch}}})
}

// answerOktaSAML adds an attribute whose values are organization:role.
func answerOktaSAML(d Decision, name string) Answer {
	if !d.Allow {
		return refuseOkta(d)
	}
	type value struct {
		Attributes map[string]string `json:"attributes"`
		Value      string            `json:"value"`
	}
	values := []value{}
	for _, o := range claimOf(d).Organizations {
		values = append(values, value{map[string]string{"xsi:type": "xs:string"}, o.Organization + ":" + o.Role})
	}
	return ok(map[string][]oktaCommand{"commands": {{"com.okta.assertion.patch", []oktaPatchValue{{"add", "/claims/" + pointer(name), map[string]any{
		"attributes":      map[string]string{"NameFormat": "urn:oasis:names:tc:SAML:2.0:attrname-format:basic"},
		"attributeValues": values,
	}}}}}})
}

// refuseOkta makes Okta mint no token: it shows errorSummary.
func refuseOkta(d Decision) Answer {
	return ok(map[string]any{"error": map[string]any{
		"errorSummary": d.Message,
		"errorCauses": []map[string]string{{
			"errorSummary": d.Message, "reason": d.Reason, "locationType": "body", "location": "data.context.user", "domain": "usher",
		}},
	}})
}

// pointer escapes a name as a segment of a JSON pointer (RFC 6901).
func pointer(name string) string {
	out := make([]byte, 0, len(name))
	for i := range len(name) {
		switch c := name[i]; c {
		case '~':
			out = append(out, "~0"...)
		case '/':
			out = append(out, "~1"...)
		default:
			out = append(out, c)
		}
	}
	return string(out)
}
