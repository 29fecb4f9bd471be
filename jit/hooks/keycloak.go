package hooks

import (
	"encoding/json"
	"strings"
)

// Keycloak is the shape of the script authenticator of examples/hooks/keycloak
// (https://www.keycloak.org/docs/latest/server_development/#_script_providers): the
// user as Keycloak's own UserRepresentation, with the paths of its groups. The
// group /eng/platform is known as eng/platform.
var Keycloak = add(Adapter{Name: "keycloak", Read: readKeycloak})

func readKeycloak(body []byte) (Login, Respond, error) {
	var in struct {
		User struct {
			ID            string              `json:"id"`
			Email         string              `json:"email"`
			EmailVerified bool                `json:"emailVerified"`
			Attributes    map[string][]string `json:"attributes"`
			Groups        json.RawMessage     `json:"groups"`
		} `json:"user"`
	}
	if err := decode("the Keycloak authenticator", body, &in); err != nil {
		return Login{}, nil, err
	}
	if in.User.ID == "" {
		return Login{}, nil, missing("the Keycloak authenticator", "user.id")
	}
	u := in.User
	out := Login{Subject: u.ID, Email: u.Email, EmailVerified: u.EmailVerified, Groups: u.Groups, Attributes: map[string]any{}}
	var paths []*string
	if json.Unmarshal(u.Groups, &paths) == nil && paths != nil {
		for _, p := range paths {
			if p != nil {
				*p = strings.TrimPrefix(*p, "/")
			}
		}
		out.Groups, _ = json.Marshal(paths) // came from JSON
	}
	for name, values := range u.Attributes {
		if len(values) == 1 {
			out.Attributes[name] = values[0]
			continue
		}
		list := make([]any, len(values))
		for i, v := range values {
			list[i] = v
		}
		out.Attributes[name] = list
	}
	return out, answerKeycloak, nil
}

func answerKeycloak(d Decision, name string) Answer {
	if !d.Allow {
		return ok(map[string]any{"access": "deny", "reason": d.Reason, "message": d.Message})
	}
	roles := []string{}
	for _, o := range claimOf(d).Organizations {
		roles = append(roles, o.Organization+":"+o.Role)
	}
	// A user session note is a text.
	return ok(map[string]any{"access": "allow", "notes": map[string]string{name: strings.Join(roles, " ")}})
}
