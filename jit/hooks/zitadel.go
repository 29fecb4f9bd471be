package hooks

import (
	"encoding/base64"
	"encoding/json"
	"net/http"
)

// Zitadel is the shape of a Zitadel Actions V2 target that is called for the
// functions preuserinfo, preaccesstoken and presamlresponse
// (https://zitadel.com/docs/guides/integrate/actions/usage), as a REST call with
// interrupt on error. Groups are the user's metadata "groups", a JSON array.
// Zitadel signs what it sends with the signing key of the target.
var Zitadel = add(Adapter{Name: "zitadel", Read: readZitadel, Signature: "ZITADEL-Signature"})

func readZitadel(body []byte) (Login, Respond, error) {
	var in struct {
		Function string `json:"function"`
		User     struct {
			ID    string `json:"id"`
			Human struct {
				Email         string `json:"email"`
				EmailVerified bool   `json:"is_email_verified"`
			} `json:"human"`
		} `json:"user"`
		Metadata []struct {
			Key   string `json:"key"`
			Value string `json:"value"` // base64
		} `json:"user_metadata"`
	}
	if err := decode("Zitadel", body, &in); err != nil {
		return Login{}, nil, err
	}
	if in.User.ID == "" {
		return Login{}, nil, missing("Zitadel", "user.id; call usher for the functions preuserinfo, preaccesstoken or presamlresponse")
	}
	out := Login{Subject: in.User.ID, Email: in.User.Human.Email, EmailVerified: in.User.Human.EmailVerified, Attributes: map[string]any{}}
	for _, m := range in.Metadata {
		value, err := base64.StdEncoding.DecodeString(m.Value)
		switch {
		case err != nil:
		case m.Key == "groups":
			if out.Groups = value; !json.Valid(value) {
				out.Groups = nil
			}
		default:
			out.Attributes[m.Key] = string(value)
		}
	}
	if in.Function == "function/presamlresponse" {
		return out, answerZitadelSAML, nil
	}
	return out, answerZitadel, nil
}

func answerZitadel(d Decision, name string) Answer {
	if !d.Allow {
		return refuseZitadel(d)
	}
	type entry struct {
		Key   string `json:"key"`
		Value any    `json:"value"`
	}
	return ok(map[string]any{"append_claims": []entry{{name, claimOf(d)}}})
}

// answerZitadelSAML adds an attribute whose values are organization:role.
func answerZitadelSAML(d Decision, name string) Answer {
	if !d.Allow {
		return refuseZitadel(d)
	}
	type attribute struct {
		Name       string   `json:"name"`
		NameFormat string   `json:"name_format"`
		Value      []string `json:"value"`
	}
	values := []string{}
	for _, o := range claimOf(d).Organizations {
		values = append(values, o.Organization+":"+o.Role)
	}
	return ok(map[string]any{"append_attribute": []attribute{{name, "urn:oasis:names:tc:SAML:2.0:attrname-format:basic", values}}})
}

// refuseZitadel interrupts the login; Zitadel shows forwardedErrorMessage.
func refuseZitadel(d Decision) Answer {
	return Answer{http.StatusForbidden, map[string]any{"forwardedStatusCode": http.StatusForbidden, "forwardedErrorMessage": d.Message}}
}
