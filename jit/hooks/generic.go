package hooks

import (
	"encoding/json"
	"maps"
)

// Generic is the shape of POST /v1/login/provision with one answer more: a
// message for the person. It passes members over that it does not know.
var Generic = add(Adapter{Name: "generic", Read: readGeneric})

func readGeneric(body []byte) (Login, Respond, error) {
	var in struct {
		Connection string `json:"connection"`
		For        string `json:"for"`
		IDToken    string `json:"id_token"`
		Nonce      string `json:"nonce"`
		Invitation string `json:"invitation"`
		Claims     *struct {
			Subject       string          `json:"subject"`
			Email         string          `json:"email"`
			EmailVerified bool            `json:"email_verified"`
			Groups        json.RawMessage `json:"groups"`
			IssuedAt      json.Number     `json:"iat"`
			Attributes    map[string]any  `json:"attributes"`
			ClaimNames    map[string]any  `json:"_claim_names"`
		} `json:"claims"`
	}
	if err := decode("a generic hook", body, &in); err != nil {
		return Login{}, nil, err
	}
	out := Login{Connection: in.Connection, For: in.For, IDToken: in.IDToken, Nonce: in.Nonce, Invitation: in.Invitation}
	if c := in.Claims; c != nil {
		_, out.Overflow = c.ClaimNames["groups"]
		out.Subject, out.Email, out.EmailVerified, out.Groups, out.IssuedAt, out.Attributes = c.Subject, c.Email, c.EmailVerified, c.Groups, c.IssuedAt, maps.Clone(c.Attributes)
	}
	return out, answerGeneric, nil
}

func answerGeneric(d Decision, _ string) Answer {
	body, err := json.Marshal(d.Native)
	var out map[string]any
	if err == nil {
		err = json.Unmarshal(body, &out)
	}
	if err != nil {
		out = map[string]any{}
	}
	if d.Message != "" {
		out["message"] = d.Message
	}
	return ok(out)
}
