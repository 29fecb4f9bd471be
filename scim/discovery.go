package scim

import (
	"encoding/json"
	"net/http"
	"strings"

	"usher/internal/auth"
	"usher/internal/identity"
	"usher/internal/store"
	"usher/scim/codec"
	"usher/scim/schema"
)

const providerConfigURN = "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"

// profileURN is the extension of a ServiceProviderConfig that tells a directory's
// profile and how many requests a second one credential may send; the RFC has no
// words for either.
const profileURN = "urn:usher:params:scim:schemas:extension:1.0:ServiceProviderConfig"

func (rq *request) resources() []*schema.Resource {
	return []*schema.Resource{rq.userResource(), rq.groupResource()}
}

// noFilter refuses a filter on discovery (RFC 7644 section 4).
func (rq *request) noFilter() error {
	q, err := rq.asked()
	if err == nil && q.Has("filter") {
		err = identity.Errorf(identity.CodeForbidden, "", "filter is not allowed here")
	}
	return err
}

func (rq *request) sendRaw(body []byte) error {
	rq.send(http.StatusOK, body)
	return nil
}

func (rq *request) sendRawList(docs [][]byte) error {
	s := codec.NewStream(nil, nil)
	s.ListStart(int64(len(docs)), 1)
	for _, d := range docs {
		if err := s.Raw(d); err != nil {
			return err
		}
	}
	if err := s.ListEnd(""); err != nil {
		return err
	}
	return rq.sendRaw(s.Buffer())
}

// supported is how a ServiceProviderConfig says yes or no.
type supported struct {
	Supported bool `json:"supported"`
}

// serviceProviderConfig says what this door offers (RFC 7643 section 5). What
// it says works, and the other way round.
func (rq *request) serviceProviderConfig() error {
	if err := rq.noFilter(); err != nil {
		return err
	}
	schemes, err := rq.authenticationSchemes()
	if err != nil {
		return err
	}
	config := map[string]any{
		"schemas": []string{providerConfigURN},
		"patch":   supported{true},
		"bulk":    map[string]any{"supported": true, "maxOperations": maxBulk, "maxPayloadSize": rq.door.bodyBytes()},
		"filter":  map[string]any{"supported": true, "maxResults": maxPage},
		"sort":    supported{true}, "etag": supported{true}, "changePassword": supported{false},
		"pagination": map[string]any{
			"cursor": true, "index": true, "defaultPaginationMethod": "index",
			"defaultPageSize": defaultPage, "maxPageSize": maxPage, "cursorTimeout": int(cursorTimeout.Seconds()),
		},
		"authenticationSchemes": schemes,
		"meta":                  map[string]any{"resourceType": "ServiceProviderConfig", "location": rq.base + "/ServiceProviderConfig"},
	}
	if rq.dir != nil && rq.dir.Profile != "" {
		config["schemas"] = []string{providerConfigURN, profileURN}
		config[profileURN] = map[string]any{"profile": rq.dir.Profile, "requestsPerSecond": rq.door.limiter.rateOf(rq.dir)}
	}
	body, err := json.Marshal(config)
	if err != nil {
		return err
	}
	return rq.sendRaw(body)
}

// authenticationScheme is one way to authenticate (RFC 7643 section 5).
type authenticationScheme struct {
	Type        string `json:"type"`
	Name        string `json:"name"`
	Description string `json:"description"`
	SpecURI     string `json:"specUri"`
	Primary     bool   `json:"primary,omitempty"`
}

// authenticationSchemes says which ways to authenticate the directory has live
// credentials for, the first being the primary one; without a token, those that
// a directory may have.
func (rq *request) authenticationSchemes() (out []authenticationScheme, err error) {
	accepted := auth.Accepted{Tokens: true, Clients: true, Issuers: true}
	if rq.dir != nil {
		err = rq.view(func(tx *store.Tx) (err error) {
			accepted, err = auth.Accepts(tx, rq.dir.Parent, rq.dir.ID)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	if accepted.Tokens {
		out = append(out, authenticationScheme{
			Type: "oauthbearertoken", Name: "Bearer token", Description: "A bearer token issued for the directory",
			SpecURI: "https://www.rfc-editor.org/info/rfc6750",
		})
	}
	if accepted.Clients {
		out = append(out, authenticationScheme{
			Type: "oauth2", Name: "OAuth 2.0 client credentials", Description: "An access token that a client of the directory gets at the directory's token endpoint",
			SpecURI: "https://www.rfc-editor.org/info/rfc6749",
		})
	}
	if accepted.Issuers && rq.door.keySets != nil {
		out = append(out, authenticationScheme{
			Type: "oauthbearertoken", Name: "JWT of a trusted issuer", Description: "A JWT signed by an issuer that the directory trusts, as bearer token, or exchanged for an access token at the directory's token endpoint",
			SpecURI: "https://www.rfc-editor.org/info/rfc7523",
		})
	}
	if len(out) > 0 { // none: what the request came with has just ended
		out[0].Primary = true
	}
	return out, nil
}

func (rq *request) resourceTypes() error {
	if err := rq.noFilter(); err != nil {
		return err
	}
	var docs [][]byte
	for _, r := range rq.resources() {
		docs = append(docs, r.AppendJSON(nil, rq.base))
	}
	return rq.sendRawList(docs)
}

func (rq *request) resourceType() error {
	if err := rq.noFilter(); err != nil {
		return err
	}
	for _, r := range rq.resources() {
		if strings.EqualFold(r.Name, rq.id) {
			return rq.sendRaw(r.AppendJSON(nil, rq.base))
		}
	}
	return notFound("there is no resource type %s", schema.Clip(rq.id))
}

// known lists every schema that is served.
func (rq *request) known() []*schema.Schema {
	var out []*schema.Schema
	for _, r := range rq.resources() {
		out = append(append(out, r.Core), r.Extensions...)
	}
	return out
}

func (rq *request) schemas() error {
	if err := rq.noFilter(); err != nil {
		return err
	}
	var docs [][]byte
	for _, s := range rq.known() {
		docs = append(docs, s.AppendJSON(nil, rq.base))
	}
	return rq.sendRawList(docs)
}

func (rq *request) schemaByID() error {
	if err := rq.noFilter(); err != nil {
		return err
	}
	for _, s := range rq.known() {
		if strings.EqualFold(s.ID, rq.id) {
			return rq.sendRaw(s.AppendJSON(nil, rq.base))
		}
	}
	return notFound("there is no schema %s", schema.Clip(rq.id))
}
