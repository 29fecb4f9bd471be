package hooks

import (
	"encoding/json"
	"maps"
)

// Auth0 is the shape in which the Action of examples/hooks/auth0 sends the event
// of the trigger post-login
// (https://auth0.com/docs/customize/actions/explore-triggers/signup-and-login-triggers/login-trigger/post-login-event-object),
// and the answer that it applies by api.access.deny and setCustomClaim. Groups are
// those of the user's enterprise identity, else app_metadata.groups.
var Auth0 = add(Adapter{Name: "auth0", Read: readAuth0})

func readAuth0(body []byte) (Login, Respond, error) {
	var in struct {
		User struct {
			ID            string          `json:"user_id"`
			Email         string          `json:"email"`
			EmailVerified bool            `json:"email_verified"`
			Groups        json.RawMessage `json:"groups"`
			AppMetadata   map[string]any  `json:"app_metadata"`
		} `json:"user"`
		Connection struct {
			Strategy string `json:"strategy"`
		} `json:"connection"`
	}
	if err := decode("the Auth0 Action", body, &in); err != nil {
		return Login{}, nil, err
	}
	if in.User.ID == "" {
		return Login{}, nil, missing("the Auth0 Action", "user.user_id")
	}
	u := in.User
	out := Login{Subject: u.ID, Email: u.Email, EmailVerified: u.EmailVerified, Groups: u.Groups, Attributes: maps.Clone(u.AppMetadata)}
	if groups, said := u.AppMetadata["groups"]; said && out.Groups == nil {
		out.Groups, _ = json.Marshal(groups) // came from JSON
	}
	delete(out.Attributes, "groups")
	return out, answerAuth0, nil
}

func answerAuth0(d Decision, name string) Answer {
	if !d.Allow {
		return ok(map[string]any{"decision": "deny", "reason": d.Reason, "message": d.Message})
	}
	return ok(map[string]any{"decision": "allow", "claims": map[string]any{name: claimOf(d)}})
}
