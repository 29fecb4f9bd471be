package worldmodel_test

import "strings"

const clientID = "the-application"

// signed is the body of a login with an ID token of the provider: it is of now, and
// for the nonce that the caller names unless it is another login's.
func (w *world) signed(p *parent, in evidence, says object) (object, error) {
	claims := object{"aud": clientID, "iat": w.Now().Unix(), "exp": w.Now().Unix() + 300, "nonce": "n-1"}
	for name, value := range says {
		claims[strings.Replace(name, "subject", "sub", 1)] = value
	}
	token, err := w.idp.Sign(claims)
	nonce := "n-1"
	if in.by == byWrongToken {
		nonce = "n-2"
	}
	return object{"connection": p.conn, "id_token": token, "nonce": nonce}, err
}
